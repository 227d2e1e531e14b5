"""Two processes changed MSAL's cache: puts together what each of them did to it.

The cache is a JSON object of kinds (AccessToken, RefreshToken, Account, …), each an object of
entries by key. A refresh token has one key for an account and a client, so a renewal replaces the
entry, and whoever wrote last would throw away what the other has just been given.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

Entry = Mapping[str, Any]
Entries = Mapping[str, Entry]

_WRITTEN = ("last_modification_time", "cached_at")
"""Where MSAL says when it wrote an entry, in seconds since 1970, as text."""


def merged(base: str, mine: str, theirs: str) -> str:
    """`theirs` with what became of `base` in `mine`. What is no such document stays `mine`."""
    try:
        was, ours, others = (_document(text) for text in (base, mine, theirs))
    except ValueError:
        return mine
    kinds = dict.fromkeys((*others, *ours))
    both = {k: _entries(was.get(k, {}), ours.get(k, {}), others.get(k, {})) for k in kinds}
    return json.dumps(both)


def _document(text: str) -> Mapping[str, Entries]:
    found = json.loads(text or "{}")
    if not isinstance(found, dict) or not all(isinstance(kind, dict) for kind in found.values()):
        raise ValueError("not MSAL's cache")
    return found


def _entries(was: Entries, ours: Entries, others: Entries) -> dict[str, Entry]:
    keys = dict.fromkeys((*others, *ours))
    chosen = {key: _chosen(was.get(key), ours.get(key), others.get(key)) for key in keys}
    return {key: entry for key, entry in chosen.items() if entry is not None}


def _chosen(was: Entry | None, ours: Entry | None, others: Entry | None) -> Entry | None:
    """A change outweighs what stayed, and a removal; of two changes the later one counts."""
    if ours == was:
        return others
    if others in (was, None):
        return ours
    return others if ours is None else max(ours, others, key=_written)


def _written(entry: Entry) -> int:
    stamp = str(next((entry[name] for name in _WRITTEN if name in entry), ""))
    return int(stamp) if stamp.isdecimal() else 0
