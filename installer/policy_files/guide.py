"""The table of policies in the administrators' guide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from photosync_tray.core.kinds import YesNo
from photosync_tray.core.settings import TABLE, Setting


def policy_table(table: Iterable[Setting] = TABLE) -> str:
    return "".join(f"{line}\n" for line in _lines(table))


def _lines(table: Iterable[Setting]) -> Iterator[str]:
    yield "| key | type | default | meaning |"
    yield "| --- | --- | --- | --- |"
    for setting in table:
        yield f"| {setting.key} | {setting.kind.said} | {_default(setting)} | {_meaning(setting)} |"


def _default(setting: Setting) -> str:
    if isinstance(setting.kind, YesNo):
        return "yes" if setting.default else "no"
    return setting.unset or str(setting.default)


def _meaning(setting: Setting) -> str:
    only = " Machine policy or installation only." if setting.machine_only else ""
    return f"{setting.meaning}{only}"
