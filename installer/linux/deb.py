"""Lays out the files of the Debian package, and has dpkg-deb pack them."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from installer.linux.desktop_words import localised
from installer.linux.libraries import install, trim
from installer.linux.manual import manual_pages
from photosync_tray import __version__
from resources.render import APP_SVG, app, draw

NAME = "photosync-tray"
APP_ID = "io.github.photosync-tray"
FILES = Path(__file__).with_name("files")
PROGRAMS = {
    "photosync-tray": ("photosync_tray.__main__", "The tray program."),
    "photosync-trayctl": ("photosync_tray.cli", "The console program."),
}
DEBIANS_PYTHON = "/usr/bin/python3"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
_DESCRIPTION = """\
bring your Microsoft 365 photo to SharePoint
 SharePoint never fetches a new profile photo by itself. PhotoSync Tray sits in
 the notification area, shows the photo that Exchange holds next to the one that
 SharePoint shows, opens the private browser window that makes SharePoint fetch
 it, and watches until it is there.
 .
 The package carries Qt and its Python libraries in a folder of its own, since
 Debian's Qt is older than what the program needs."""


def build(root: Path, into: Path, *, fast: bool) -> Path:
    """The package, for the Debian release whose Python is of the version that runs this.

    The same sources give the same bytes. `fast` compresses little.

    Raises:
        ValueError: Debian's own Python is of another version, and could not load the libraries.
        CalledProcessError: a tool failed, and has said why.
    """
    ours, debians = sys.version.split()[0], _told(DEBIANS_PYTHON, "-V").split()[-1]
    if ours.split(".")[:2] != debians.split(".")[:2]:
        raise ValueError(f"{DEBIANS_PYTHON} is {debians}; build with that version, not {ours}")
    moment = _moment(root)
    into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="deb-") as folder:
        tree = Path(folder) / "tree"
        _lay_out(root, tree, moment)
        _control(root, tree)
        return _pack(tree, into, moment, fast=fast)


def _moment(root: Path) -> int:
    """Seconds since 1970 for all files: what SOURCE_DATE_EPOCH says, or the last commit's."""
    said = os.environ.get("SOURCE_DATE_EPOCH")
    if said:
        return int(said)
    command = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    return int(subprocess.run(command, capture_output=True, check=True).stdout)  # noqa: S603


def _lay_out(root: Path, tree: Path, moment: int) -> None:
    _libraries(root, tree / "usr" / "lib" / NAME)
    for program, (module, about) in PROGRAMS.items():
        text = (FILES / f"{NAME}.in").read_text("utf-8")
        filled = text.replace("@MODULE@", module).replace("@ABOUT@", about)
        _write(tree / "usr" / "bin" / program, filled, mode=0o755)
    share, day = tree / "usr" / "share", f"{datetime.fromtimestamp(moment, UTC):%Y-%m-%d}"
    metainfo = (FILES / f"{APP_ID}.metainfo.xml").read_text("utf-8")
    filled = metainfo.replace("@VERSION@", __version__).replace("@DATE@", day)
    _write(share / "metainfo" / f"{APP_ID}.metainfo.xml", filled)
    entries = {
        FILES / f"{APP_ID}.desktop": share / "applications",
        FILES / "autostart.desktop": tree / "etc" / "xdg" / "autostart",
    }
    for entry, folder in entries.items():
        _write(folder / f"{APP_ID}.desktop", localised(entry.read_text("utf-8")))
    (tree / "etc" / NAME).mkdir(parents=True)
    _icons(share / "icons" / "hicolor")
    _documents(root, share, moment)


def _libraries(root: Path, target: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="wheel-") as folder:
        command = [sys.executable, "-m", "pip", "wheel", "-q", "--disable-pip-version-check"]
        rest = ["--no-deps", "--no-build-isolation", "-w", folder, str(root)]
        subprocess.run([*command, *rest], check=True)  # noqa: S603 - our own interpreter
        [wheel] = Path(folder).glob("*.whl")
        install(root / "requirements" / "run.txt", wheel, target)
    trim(target)
    # Where a wheel came from says where it was built.
    for record in [*target.glob("*.dist-info/direct_url.json"), *target.glob("*.dist-info/RECORD")]:
        record.unlink()


def _icons(theme: Path) -> None:
    _copy(APP_SVG, theme / "scalable" / "apps" / f"{APP_ID}.svg")
    for size in SIZES:
        place = theme / f"{size}x{size}" / "apps" / f"{APP_ID}.png"
        place.parent.mkdir(parents=True)
        draw(app(size), size).save(place)


def _documents(root: Path, share: Path, moment: int) -> None:
    for name, page in manual_pages(moment).items():
        _write_zipped(share / "man" / "man1" / f"{name}.gz", page)
    documents = share / "doc" / NAME
    licence = (root / "LICENSE").read_text("utf-8").partition("\n\n")[2]
    lines = "".join(f" {line or '.'}\n" for line in licence.rstrip().splitlines())
    text = (FILES / "copyright").read_text("utf-8").replace("@LICENSE@\n", lines)
    _write(documents / "copyright", text)
    _write_zipped(documents / "changelog.gz", _changelog(moment))
    example = root / "installer" / "policy" / "policies.example.json"
    _copy(example, documents / "examples" / "policies.json")
    _copy(FILES / "lintian-overrides", share / "lintian" / "overrides" / NAME)


def _maintainer() -> str:
    """Whoever publishes the package, as Debian's own tools are told."""
    name = os.environ.get("DEBFULLNAME", "The PhotoSync Tray contributors")
    return f"{name} <{os.environ.get('DEBEMAIL', 'photosync-tray@localhost')}>"


def _changelog(moment: int) -> str:
    when = format_datetime(datetime.fromtimestamp(moment, UTC))
    news = f"  * What is new stands in CHANGELOG.md of the sources of version {__version__}."
    return f"{NAME} ({__version__}) stable; urgency=low\n\n{news}\n\n -- {_maintainer()}  {when}\n"


def _control(root: Path, tree: Path) -> None:
    control = tree / "DEBIAN"
    control.mkdir()
    size = sum(file.stat().st_size for file in tree.rglob("*") if file.is_file())
    fields = {
        "Package": NAME,
        "Version": __version__,
        "Architecture": _told("dpkg", "--print-architecture"),
        "Maintainer": _maintainer(),
        "Installed-Size": str(-(-size // 1024)),
        "Depends": ", ".join(_dependencies(root)),
        "Recommends": "gnome-keyring | kwalletmanager, xdg-utils",
        "Section": "net",
        "Priority": "optional",
        "Description": _DESCRIPTION,
    }
    text = "".join(f"{key}: {value}\n" for key, value in fields.items())
    _write(control / "control", text)
    _write(control / "conffiles", f"/etc/xdg/autostart/{APP_ID}.desktop\n")
    for script in ("postinst", "prerm"):
        _write(control / script, (FILES / script).read_text("utf-8"), mode=0o755)


def _dependencies(root: Path) -> Iterator[str]:
    """Python of just this version, since some libraries are built for it; then Qt's libraries."""
    major, minor = sys.version_info[:2]
    yield f"python3 (>= {major}.{minor})"
    yield f"python3 (<< {major}.{minor + 1})"
    yield "libc6"
    listed = (root / "installer" / "linux" / "system-packages.sh").read_text("utf-8")
    found = re.search(r'^program="(.*?)"', listed, re.M | re.S)
    assert found, "system-packages.sh names no packages of the program"  # noqa: S101 - ours
    others = {"python3-venv", "fonts-dejavu-core", "xdg-utils"}
    yield from (package for package in found[1].split() if package not in others)


def _told(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, check=True, text=True)  # noqa: S603
    return done.stdout.strip()


def _pack(tree: Path, into: Path, moment: int, *, fast: bool) -> Path:
    scripts = {tree / "usr" / "bin", tree / "DEBIAN"}
    for place in [tree, *tree.rglob("*")]:
        runs = place.parent in scripts and place.name not in ("control", "conffiles")
        place.chmod(0o755 if place.is_dir() or runs else 0o644)
    architecture = re.search(r"^Architecture: (.*)$", (tree / "DEBIAN/control").read_text(), re.M)
    assert architecture  # noqa: S101 - written above
    package = into / f"{NAME}_{__version__}_{architecture[1]}.deb"
    pressed = ["-Zxz", "-z0" if fast else "-z6"]
    command = ["dpkg-deb", "--root-owner-group", *pressed, "--build", str(tree), str(package)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(moment)}
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)  # noqa: S603
    return package


def _write(file: Path, text: str, mode: int = 0o644) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    file.chmod(mode)


def _write_zipped(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode(), zlib.Z_BEST_COMPRESSION, mtime=0))


def _copy(file: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, place)
