"""What the bed is made of: this machine's programs, locked wheels, a Wine that is new enough."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest

from installer.windows.bed import on_z
from installer.windows.cache import Cache
from installer.windows.host import ROOT, Missing, checked, require
from installer.windows.python_home import RUNTIME_LOCK, WHEELS_LOCK
from installer.windows.wheels import unpack
from installer.windows.wine_root import wine_root

_PINNED = re.compile(r"^([a-z0-9-]+)==(\S+)(?: ; ([^\\]*))?", re.M)
_OTHERS = ("sys_platform == 'linux'", "sys_platform == 'darwin'", "sys_platform != 'win32'")


def _wine_says(monkeypatch: pytest.MonkeyPatch, folder: Path, version: str) -> None:
    wine = folder / "wine"
    wine.write_text(f"#!/bin/sh\necho '{version}'\n")
    wine.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))


def test_a_program_that_may_not_be_installed_is_named_with_the_command(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))  # no apt-get there
    with pytest.raises(Missing, match=r"gendef.*sudo apt-get install mingw-w64-tools"):
        require("gendef")


@pytest.mark.parametrize("version", ["wine-10.0 (Debian 10.0~repack-6)", "wine-11.2"])
def test_a_system_with_a_new_wine_needs_no_root(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, version: str
) -> None:
    _wine_says(monkeypatch, tmp_path, version)
    assert wine_root(Cache(tmp_path / "cache")) is None
    assert not (tmp_path / "cache").exists()


def test_an_old_wine_does_not_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without debootstrap at hand it ends there; elsewhere a root would be made now."""
    _wine_says(monkeypatch, tmp_path, "wine-8.0 (Debian 8.0~repack-4)")
    with pytest.raises(Missing):
        wine_root(Cache(tmp_path / "cache"))


def test_a_command_that_fails_tells_what_it_said() -> None:
    with pytest.raises(RuntimeError, match="ended with 3:\nno room"):
        checked(["sh", "-c", "echo no room >&2; exit 3"])


def test_a_wheel_is_laid_out_as_an_installer_does(tmp_path: Path) -> None:
    wheel = tmp_path / "thing-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for name in ("thing.py", "thing-1.0.data/platlib/thing/part.pyd"):
            archive.writestr(name, name)
        archive.writestr("thing-1.0.data/scripts/thing", "not for a frozen program")
    unpack(wheel, tmp_path / "site")
    assert (tmp_path / "site/thing.py").exists()
    assert (tmp_path / "site/thing/part.pyd").exists()
    assert not (tmp_path / "site/scripts").exists()


def test_a_file_has_its_own_name_on_drive_z() -> None:
    assert on_z(Path("/usr/share/some thing.txt")) == "Z:\\usr\\share\\some thing.txt"


def test_what_is_frozen_is_what_is_tested() -> None:
    """All that the program needs on Windows, in the versions of the other locks, with hashes."""
    frozen = {name: version for name, version, _ in _PINNED.findall(WHEELS_LOCK.read_text())}
    needed = {
        name: version
        for name, version, marker in _PINNED.findall((ROOT / "requirements/run.txt").read_text())
        if not any(other in marker for other in _OTHERS)
    }
    assert needed.items() <= frozen.items()
    for lock in (WHEELS_LOCK, RUNTIME_LOCK):
        pins = len(_PINNED.findall(lock.read_text()))
        assert lock.read_text().count("--hash=sha256:") >= pins > 0
