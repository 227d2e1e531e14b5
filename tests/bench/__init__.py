"""Measures, side by side in one run, against the simplest program that could be."""
