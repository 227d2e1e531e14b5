"""The Debian package: built, checked by Debian's own tools, installed, started, and removed."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from installer.linux import deb
from photosync_tray import __version__
from photosync_tray.adapters.autostart_linux import NAME, XdgAutostart
from photosync_tray.core.autostart import EntryState
from tests.desktop import Desktop, need
from tests.end_to_end.test_tray_on_a_desktop import wait_for_icon, wait_for_window

ROOT = Path(__file__).parents[2]
pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="a package for Debian"),
    pytest.mark.timeout(300),
]
LIMIT = 60_000_000
"""Bytes of the package without compression to speak of; users get two thirds of that."""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return deb.build(ROOT, tmp_path_factory.mktemp("deb"), fast=True)


@pytest.fixture(scope="module")
def tree(package: Path) -> Path:
    """Its files, unpacked; the program runs from wherever they lie."""
    folder = package.parent / "tree"
    run("dpkg-deb", "-x", str(package), str(folder))
    return folder


def run(*command: str, **environment: str) -> str:
    done = subprocess.run(
        [need(command[0]), *command[1:]],
        env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def test_lintian_has_nothing_to_say_that_is_not_explained(package: Path) -> None:
    run("lintian", "--allow-root", "--no-cfg", "--fail-on", "error,warning", str(package))
    overrides = (deb.FILES / "lintian-overrides").read_text()
    blocks = re.findall(r"^(# .+\n)(photosync-tray: .+\n)+", overrides, re.M)
    assert len(blocks) == overrides.count("# "), "an override without its reason"


def test_the_desktop_files_and_the_metainfo_are_valid(tree: Path) -> None:
    entries = [*tree.rglob("*.desktop")]
    assert {entry.name for entry in entries} == {NAME}
    assert len(entries) == 2
    assert run("desktop-file-validate", *map(str, entries)) == ""
    [metainfo] = tree.rglob("*.metainfo.xml")
    run("appstreamcli", "validate", "--no-net", "--no-color", str(metainfo))
    assert f'<release version="{__version__}"' in metainfo.read_text()


def test_the_manual_has_every_option_and_command(tree: Path) -> None:
    pages = {page.name: run("man", str(page)) for page in tree.rglob("man1/*.gz")}
    assert set(pages) == {"photosync-tray.1.gz", "photosync-trayctl.1.gz"}
    assert "--background" in pages["photosync-tray.1.gz"]
    for word in ("sign-in", "diagnose", "--refresh", "fleet", "exit codes"):
        assert word in pages["photosync-trayctl.1.gz"], word


def test_what_nobody_needs_is_left_out(package: Path, tree: Path) -> None:
    assert package.stat().st_size < LIMIT
    names = {file.name for file in tree.rglob("*")}
    assert not [name for name in names if "Qml" in name or "Quick" in name or name == "RECORD"]
    assert {"libqxcb.so", "libqwayland.so", "libqsvgicon.so", "policies.json"} <= names


def test_nothing_tells_where_it_was_built(tree: Path) -> None:
    for file in tree.rglob("*"):
        if file.is_file() and file.suffix in ("", ".py", ".json", ".txt", ".desktop"):
            assert str(ROOT).encode() not in file.read_bytes(), file


def test_the_packages_entry_starts_the_packages_program(tree: Path) -> None:
    environ = {
        "HOME": str(tree / "nobody"),
        "PATH": str(tree / "usr" / "bin"),
        "XDG_CONFIG_DIRS": str(tree / "etc" / "xdg"),
    }
    [entry] = XdgAutostart([str(tree / "usr" / "bin" / "photosync-tray")], environ).entries()
    assert (entry.shared, entry.state) == (True, EntryState.STARTS)
    assert entry.command == "photosync-tray --background"


@pytest.mark.desktop
def test_the_tray_runs_on_the_libraries_of_the_package(tree: Path, tmp_path: Path) -> None:
    with Desktop(tmp_path / "desktop") as desktop:
        desktop.start([tree / "usr" / "bin" / "photosync-tray", "--demo"])
        wait_for_icon(desktop)
        wait_for_window(desktop)
        qt = re.findall(r"\S+libQt6Core\S+", Path(f"/proc/{pid(tree)}/maps").read_text())
        assert qt
        assert all(library.startswith(str(tree)) for library in qt)


@pytest.mark.desktop
def test_all_that_ships_is_there(tree: Path, tmp_path: Path) -> None:
    with Desktop(tmp_path / "desktop") as desktop:
        tested = desktop.start([tree / "usr" / "bin" / "photosync-tray", "--self-test"])
        assert tested.wait(60) == 0, desktop.log("photosync-tray")


def pid(tree: Path) -> int:
    """Of the process that runs the program in `tree`."""
    program = str(tree / "usr" / "bin" / "photosync-tray").encode()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if program in (folder / "cmdline").read_bytes().split(b"\0"):
                return int(folder.name)
        except OSError:
            continue
    raise AssertionError("it does not run")


INSTALL = """
set -eu
mount -t tmpfs tmpfs "$1" && mkdir "$1/upper" "$1/work" "$1/root"
mount -t overlay overlay -o "lowerdir=/,upperdir=$1/upper,workdir=$1/work" "$1/root"
for place in dev proc; do mount --rbind "/$place" "$1/root/$place"; done
cp "$2" "$1/root/package.deb"
rm -rf "$1/root/etc/photosync-tray"
ours() { (cd "$1/root"; find etc usr var/lib/dpkg/info -name "*photosync*" | sort); }
ours "$1" > "$1/before"
cat > "$1/root/inside" <<'END'
set -eu
dpkg -i --force-depends /package.deb >/dev/null
photosync-tray --version
photosync-trayctl diagnose --json > /tmp/diagnosis || true
photosync-trayctl --demo=no-photo status --refresh >/dev/null || echo "exit $?"
find /usr/lib/photosync-tray -name "*.pyc" | grep -c . | sed 's/^0$/none compiled/'
dpkg -P photosync-tray >/dev/null
END
chroot "$1/root" env HOME=/tmp/person QT_QPA_PLATFORM=offscreen sh /inside
mv "$1/root/tmp/diagnosis" "$3"
ours "$1" > "$1/after"
diff "$1/before" "$1/after"
"""
"""On a copy of this system that vanishes with the process: folder, package, and the diagnosis."""


@pytest.mark.skipif(os.geteuid() != 0, reason="installs, which an ordinary user may not")
def test_it_is_installed_started_and_removed_without_a_trace(package: Path, tmp_path: Path) -> None:
    folder, diagnosis = tmp_path / "system", tmp_path / "diagnosis.json"
    folder.mkdir()
    said = run("unshare", "-m", "sh", "-c", INSTALL, "sh", *map(str, (folder, package, diagnosis)))
    lines = said.splitlines()
    assert lines[0] == f"PhotoSync Tray {__version__}"
    assert "exit 8" in lines
    assert int(lines[-1]) > 500
    checks = {one["id"]: one["finding"] for one in json.loads(diagnosis.read_text())["checks"]}
    assert checks["at-sign-in"] == "Yes. It was installed so for everybody on this PC."
