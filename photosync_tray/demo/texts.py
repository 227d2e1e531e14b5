"""What the demo shows to a person, in English: marked, so that it can be translated."""

from __future__ import annotations

from typing import TypeAlias

Text: TypeAlias = str
"""An English literal that is shown; see `resources/translations/`."""
