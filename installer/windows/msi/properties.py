"""What IT may set on msiexec's command line: a property for every setting of the table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from photosync_tray.core.kinds import Number, YesNo
from photosync_tray.core.settings import TABLE


@dataclass(frozen=True)
class Property:
    """One public property.

    `kept` is the value of the registry that remembers it over upgrades, and `value` the name of
    the private property with what is in force: given now, else remembered.
    """

    name: str
    kept: str
    is_number: bool
    meaning: str

    @property
    def value(self) -> str:
        return f"{self.kept}Value"

    @property
    def saved(self) -> str:
        """Where the search in the registry leaves what it found."""
        return f"SAVED_{self.name}"


def settings() -> Iterator[Property]:
    """The settings under the names of their policies, in capitals as msiexec wants them."""
    for setting in TABLE:
        number = isinstance(setting.kind, YesNo | Number)
        yield Property(setting.key.upper(), setting.key, number, setting.meaning)


NO_AUTOSTART = Property(
    "NOAUTOSTART", "NoAutostart", True, "1: no entry in the Run key, so nothing starts at sign-in"
)
DESKTOP_SHORTCUT = Property(
    "DESKTOPSHORTCUT", "DesktopShortcut", True, "1: a shortcut on everyone's desktop"
)
REMEMBERED = (*settings(), NO_AUTOSTART, DESKTOP_SHORTCUT)

INSTALL_FOLDER = "INSTALLFOLDER"
SAVED_FOLDER = "SAVED_INSTALLFOLDER"
"""Where the program goes. Remembered too, by another way: it is a folder to Windows Installer."""
SECURE = (
    *("WIX_DOWNGRADE_DETECTED", "WIX_UPGRADE_DETECTED", INSTALL_FOLDER, SAVED_FOLDER),
    *(each.name for each in REMEMBERED),
    *(each.saved for each in REMEMBERED),
)
"""What passes from the half of Windows Installer that a person runs to the one with rights."""
