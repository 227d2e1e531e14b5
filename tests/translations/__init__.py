"""Tests of the tools that collect, check and compile the translations."""
