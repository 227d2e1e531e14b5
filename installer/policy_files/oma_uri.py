"""oma-uri.md: each policy as Intune's custom profiles take it (Policy CSP, ADMX ingestion)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from installer.policy_files.names import APP, MADE
from photosync_tray.core.kinds import Choice, Number, Several, YesNo
from photosync_tray.core.settings import Setting

INSTALL = f"./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/{APP}/Policy/{APP}"
BETWEEN = "&#xF000;"
"""Stands between the names and the values of a list."""

_HEAD = f"""\
<!-- {MADE} -->
# Policies as OMA-URI

For custom profiles in Intune, where the template is not imported as it is. Each row is a *String*.
First the template itself, once:

| OMA-URI | value |
| --- | --- |
| `{INSTALL}` | the content of [{APP}.admx]({APP}.admx) |

Then what you want to set. `./User` in place of `./Device` sets a policy for people instead of PCs,
but for those that say so. Values are examples; `<disabled/>` switches a yes/no policy off, and
takes any other back.

"""


def oma_uri_page(table: Iterable[Setting]) -> str:
    return _HEAD + "\n".join(_lines(table)).lstrip() + "\n"


def uri(setting: Setting) -> str:
    return f"./Device/Vendor/MSFT/Policy/Config/{APP}~Policy~{APP}/{setting.key}"


def value(setting: Setting) -> str:
    """The example of a setting, or else its default."""
    if isinstance(setting.kind, YesNo):
        return "<enabled/>"
    given = setting.default if setting.example is None else setting.example
    return f'<enabled/><data id="{setting.key}" value="{_data(given)}"/>'


def _data(given: object) -> str:
    if isinstance(given, tuple):
        return BETWEEN.join(f"{number}{BETWEEN}{one}" for number, one in enumerate(given, 1))
    return str(given)


def _lines(table: Iterable[Setting]) -> Iterator[str]:
    for setting in table:
        yield f"\n## {setting.key}\n"
        yield f"{setting.meaning}{_only(setting)}\n"
        yield f"```\n{uri(setting)}\n{value(setting)}\n```"
        yield from _values(setting)


def _only(setting: Setting) -> str:
    return " For PCs only (`./Device`)." if setting.machine_only else ""


def _values(setting: Setting) -> Iterator[str]:
    match setting.kind:
        case Choice(labels):
            yield f"\nValues: {', '.join(f'`{word}`' for word in labels)}."
        case Number(low, high):
            yield f"\nValues: {low} to {high}."
        case Several():
            yield f"\nA list: number, `{BETWEEN}`, item, and so on."
