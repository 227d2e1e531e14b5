"""Qt's own words that the program may show, for the languages in which Qt ships none."""

from __future__ import annotations

from resources.translations.collecting import Message

LACKING = ("id", "nb")
"""Without a qtbase_*.qm in PySide6 6.11."""

_WORDS = {
    "QPlatformTheme": (
        *("OK", "Save", "Open", "&Yes", "&No", "Cancel", "Close", "Apply", "Reset", "Help"),
        *("Don't Save", "Discard", "Abort", "Retry", "Ignore"),
    ),
    "QWidgetTextControl": (
        *("&Undo", "&Redo", "Cu&t", "&Copy", "Copy &Link Location", "&Paste", "Delete"),
        "Select All",
    ),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QFileDialog": (
        *("Look in:", "Back", "Forward", "Parent Directory", "Create New Folder", "List View"),
        *("Detail View", "Files of type:", "File &name:", "&Save", "&Open", "&Rename", "&Delete"),
        *("Show &hidden files", "&New Folder", "All Files (*)", "Computer", "New Folder"),
        "%1 already exists.\nDo you want to replace it?",
        "%1\nFile not found.\nPlease verify the correct file name was given.",
    ),
    "QFileSystemModel": ("Name", "Size", "Date Modified", "Computer"),
    "QTabBar": ("Scroll Left", "Scroll Right"),
    "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
    "QScrollBar": (
        "Scroll here",
        "Top",
        "Bottom",
        "Page up",
        "Page down",
        "Scroll up",
        "Scroll down",
    ),
}


def qt_messages(tag: str) -> list[Message]:
    if tag not in LACKING:
        return []
    return [
        Message(source, uses=("Qt's own; & stands before the letter of the key",), context=context)
        for context, words in _WORDS.items()
        for source in words
    ]
