"""The screen: the only place that imports PySide6."""
