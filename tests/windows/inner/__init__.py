"""Runs on Windows itself, with its registry, its vault, its pipes and its notification area."""
