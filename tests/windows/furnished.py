"""A PC of Contoso's: its policies, its authority and its browser, over a tenant on loopback."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path, PureWindowsPath

from installer.windows.bed import Windows, on_z
from photosync_tray.core.cloud import origin
from photosync_tray.demo.addresses import Addresses
from tests.windows.recorder import recorded, recorder

EDGE = PureWindowsPath(r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe")
_CLIENT = r"HKEY_LOCAL_MACHINE\SOFTWARE\Clients\StartMenuInternet\Microsoft Edge"
_CLASSES = r"HKEY_LOCAL_MACHINE\SOFTWARE\Classes"
_CHOICE = (
    r"HKEY_CURRENT_USER\SOFTWARE\Microsoft\Windows\Shell\Associations"
    r"\UrlAssociations\https\UserChoice"
)
_POLICIES = r"HKEY_LOCAL_MACHINE\SOFTWARE\Policies\PhotoSyncTray"
# As IT does with certutil or by Intune: into the machine's list of trusted authorities. Wine 10
# would do without: it lets a chain pass whose end is missing, which Windows refuses.
_TRUST = """
import ctypes, ssl, sys
der = ssl.PEM_cert_to_DER_cert(open(sys.argv[1]).read())
crypt = ctypes.WinDLL("crypt32", use_last_error=True)
crypt.CertOpenStore.restype = ctypes.c_void_p
machine = crypt.CertOpenStore(ctypes.c_void_p(10), 0, None, 0x20000, ctypes.c_wchar_p("ROOT"))
added = crypt.CertAddEncodedCertificateToStore(ctypes.c_void_p(machine), 1, der, len(der), 3, None)
crypt.CertCloseStore(ctypes.c_void_p(machine), 0)
sys.exit(0 if added else f"not added: {ctypes.get_last_error():x}")
"""
_SECONDS = 60.0

Values = Mapping[str, Mapping[str, str]]
"""Texts by their names, by their key; the name "" is the key's own value."""


def furnish(windows: Windows, at: Addresses) -> Path:
    """Set everything up as IT would. Returns the browser, which writes down how it is started."""
    browser = recorder(_on_linux(windows, EDGE))
    _write(windows, {**_edge(), _POLICIES: _policies(at)})
    trusted = windows.run([windows.bed.python, "-c", _TRUST, on_z(Path(at.ca_file))])
    assert trusted.returncode == 0, trusted.stderr
    return browser


def start_of(browser: Path, number: int, running: Callable[[], bool] = lambda: True) -> str:
    """The command line of its start with this number, the first being 0, once it has come."""
    until = time.monotonic() + _SECONDS
    while len(recorded(browser)) <= number:
        assert time.monotonic() < until, "the browser was not started"
        assert running(), "the program ended, and the browser was not started"
        time.sleep(0.1)  # another process writes it
    return recorded(browser)[number]


def _policies(at: Addresses) -> dict[str, str]:
    return {
        "TenantId": at.tenant_id,
        "ClientId": at.client_id,
        "Cloud": "Custom",
        "CloudAuthority": origin(at.authority),
        "CloudGraph": at.graph,
        "CloudPortal": at.portal,
        "SharePointHost": at.my_site.removeprefix("https://"),
    }


def _edge() -> Values:
    """What the registry of a PC says of Edge as the person's browser."""
    opens = f'"{EDGE}" --single-argument %1'
    return {
        rf"{_CLIENT}\shell\open\command": {"": f'"{EDGE}"'},
        rf"{_CLIENT}\Capabilities\URLAssociations": {"http": "MSEdgeHTM", "https": "MSEdgeHTM"},
        rf"{_CLASSES}\MSEdgeHTM\shell\open\command": {"": opens},
        # Wine looks here, where Windows goes by the choice below.
        rf"{_CLASSES}\http\shell\open\command": {"": opens},
        rf"{_CLASSES}\https\shell\open\command": {"": opens},
        _CHOICE: {"ProgId": "MSEdgeHTM"},
    }


def _write(windows: Windows, keys: Values) -> None:
    file = windows.drive_c / "furnish.reg"
    file.write_text("\r\n".join(["Windows Registry Editor Version 5.00", "", *_lines(keys)]))
    assert windows.run(["regedit", "/S", "C:\\furnish.reg"]).returncode == 0


def _lines(keys: Values) -> Iterator[str]:
    for key, values in keys.items():
        yield f"[{key}]"
        for name, text in values.items():
            yield f"{_quoted(name) if name else '@'}={_quoted(text)}"
        yield ""


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _on_linux(windows: Windows, path: PureWindowsPath) -> Path:
    return windows.drive_c.joinpath(*path.parts[1:])


def words_of(command: str) -> Sequence[str]:
    """What follows the program, which stands in quotes, in a command line."""
    return command.rpartition('"')[2].split()
