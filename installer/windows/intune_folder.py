"""The folder for IT: the package for Intune, scripts, and a page with everything to fill in."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

from installer.windows.intunewin import pack
from installer.windows.msi import names
from installer.windows.msi.names import braced
from installer.windows.msi.package import Package

_TEMPLATES = Path(__file__).parent / "intune"
_OLDEST_BUILD = "17763"
"""Windows 10 1809, the oldest that Qt 6 supports. Source: Qt's page on supported platforms."""
_LOG = r"C:\ProgramData\Microsoft\IntuneManagementExtension\Logs\PhotoSyncTray-install.log"
"""Beside Intune's own logs, which "Collect diagnostics" brings in."""


def install_command(package: Package) -> str:
    example = "TENANTID=contoso.example CLIENTID=00000000-0000-0000-0000-000000000000"
    return f'msiexec /i "{package.file.name}" /qn /norestart {example} /l*v "{_LOG}"'


def uninstall_command(package: Package) -> str:
    return f"msiexec /x {braced(names.product_code(package.version))} /qn /norestart"


def msi_info(package: Package) -> dict[str, str]:
    """What Microsoft's tool reads out of a package, in its order; this one is for the machine."""
    return {
        "MsiProductCode": braced(names.product_code(package.version)),
        "MsiProductVersion": package.version,
        "MsiPackageCode": braced(package.code),
        "MsiUpgradeCode": braced(names.UPGRADE_CODE),
        "MsiExecutionContext": "System",
        "MsiRequiresLogon": "false",
        "MsiRequiresReboot": "false",
        "MsiIsMachineInstall": "true",
        "MsiIsUserInstall": "false",
        "MsiIncludesServices": "false",
        "MsiIncludesODBCDataSource": "false",
        "MsiContainsSystemRegistryKeys": "true",
        "MsiContainsSystemFolders": "false",
        "MsiPublisher": names.MANUFACTURER,
    }


def write_folder(package: Package, folder: Path) -> None:
    """Fills `folder`, which need not be there; files of the same names are replaced."""
    folder.mkdir(parents=True, exist_ok=True)
    wrapped = folder / f"{package.file.stem}.intunewin"
    pack(package.file, wrapped, names.PRODUCT, msi_info(package))
    values = {
        "VERSION": package.version,
        "PACKAGE": wrapped.name,
        "MSI": package.file.name,
        "MSI_DIGEST": hashlib.sha256(package.file.read_bytes()).hexdigest(),
        "INSTALL": install_command(package),
        "UNINSTALL": uninstall_command(package),
        "PRODUCT_CODE": braced(names.product_code(package.version)),
        "KEY": names.KEY,
        "TRAY": names.TRAY,
        "BUILD": _OLDEST_BUILD,
    }
    page = _filled(_TEMPLATES / "README.md", values)
    (folder / "README.md").write_text(page, "utf-8", newline="\n")
    for script in ("detection.ps1", "requirement.ps1"):
        text = _filled(_TEMPLATES / script, values)
        # Intune wants a byte order mark, and Windows its line ends.
        (folder / script).write_text(text, "utf-8-sig", newline="\r\n")


def _filled(template: Path, values: Mapping[str, str]) -> str:
    """KeyError for a place in the template that has no value."""
    return re.sub(r"@([A-Z_]+)@", lambda place: values[place[1]], template.read_text("utf-8"))
