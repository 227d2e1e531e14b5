"""Tests: facts about PhotoSync Tray's behaviour. They mirror the package."""
