"""The words of a desktop entry, in every language whose catalogue has them."""

from __future__ import annotations

from photosync_tray.core.languages import LANGUAGES
from resources.translations.catalogue import file_of, read
from resources.translations.collecting import ENTRY_KEYS


def localised(entry: str) -> str:
    """The entry with lines such as `Comment[de]=…` (Desktop Entry Specification) behind its own."""
    known = {tag: {each.source: each for each in read(file_of(tag))} for tag in LANGUAGES}
    lines: list[str] = []
    for line in entry.splitlines():
        key, _, words = line.partition("=")
        lines.append(line)
        if key in ENTRY_KEYS:
            for tag, entries in known.items():
                found = entries.get(words)
                if found and found.finished:
                    lines.append(f"{key}[{tag}]={''.join(found.said)}")
    return "\n".join(lines) + "\n"
