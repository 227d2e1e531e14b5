"""How many forms a counted text has in each language, as Qt chooses among them."""

from __future__ import annotations

_TWO = ("1", "0, 2, 3, …")
_SLAVIC = ("1", "2–4", "0, 5, 6, …")

FORMS: dict[str, tuple[str, ...]] = {
    "ar": ("0", "1", "2", "3–10, 103, …", "11–99, 111, …", "100, 101, 102, …"),
    "cs": _SLAVIC,
    "fr": ("0, 1", "2, 3, …"),
    "id": ("0, 1, 2, …",),
    "ja": ("0, 1, 2, …",),
    "ko": ("0, 1, 2, …",),
    "pl": ("1", "2–4, 22–24, …", "0, 5–21, 25, …"),
    "pt_BR": ("0, 1", "2, 3, …"),
    "tr": ("0, 1, 2, …",),
    "uk": ("1, 21, 31, …", "2–4, 22–24, …", "0, 5–20, 25, …"),
    "zh_CN": ("0, 1, 2, …",),
    "zh_TW": ("0, 1, 2, …",),
}
"""By language, the numbers for which each form stands. Source: Qt Linguist's table of plural rules
(qttools, numerus.cpp); a test asks Qt for each of them."""


def forms_of(tag: str) -> tuple[str, ...]:
    return FORMS.get(tag, _TWO)


def only_one(form: str) -> bool:
    """Whether the form stands for a single number, so that it need not name it."""
    return form.isdigit()
