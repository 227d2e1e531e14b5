"""All that is given out for Windows, made of the frozen program: `make msi`."""

from __future__ import annotations

import argparse
import json
import logging
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from installer.windows.bed import Windows, made_bed, on_z
from installer.windows.freeze import BROKER_HELP, frozen
from installer.windows.host import ROOT, Missing
from installer.windows.intune_folder import write_folder
from installer.windows.msi.package import Build, Package, build, moment
from installer.windows.sbom import bill, sums
from installer.windows.signing import signer_of
from photosync_tray import __version__

log = logging.getLogger(__name__)

MEGABYTE = 1_000_000
LARGEST = 40 * MEGABYTE
_LIST = (
    "import json, sys; from PyInstaller.loader.pyimod01_archive import ZlibArchiveReader; "
    "json.dump(sorted(ZlibArchiveReader(sys.argv[1], 0).toc), sys.stdout)"
)
"""Only the Python that wrote an archive reads it."""


def main(arguments: Sequence[str] | None = None) -> int:
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    asked = _parser().parse_args(arguments)
    try:
        release(asked.version, asked.out, broker=asked.broker == "yes")
    except (Missing, FileNotFoundError, TooLarge) as fault:
        logging.error("%s", fault)  # noqa: TRY400 - a sentence, not a fault of ours
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m installer.windows.release", description=__doc__
    )
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--version", default=__version__)
    parser.add_argument("--broker", choices=["yes", "no"], default="yes", help=BROKER_HELP)
    return parser


class TooLarge(Exception):
    """The package has outgrown what was agreed."""


def fitting(package: Path) -> int:
    """Its size in bytes. Raises TooLarge."""
    size = package.stat().st_size
    if size > LARGEST:
        raise TooLarge(f"{package.name} has {size:,} bytes, more than {LARGEST:,}.")
    return size


def release(version: str, out: Path, *, broker: bool = True) -> Package:
    """Fills `out`, of the programs frozen in the bed; without `broker`, to be handed on.

    SIGN_CERTIFICATE and so on have them signed; SOURCE_DATE_EPOCH is their time.

    Raises Missing, FileNotFoundError for what is not there, and TooLarge.
    """
    signer, made = signer_of(), moment(os.environ.get("SOURCE_DATE_EPOCH"))
    out.mkdir(parents=True, exist_ok=True)
    bed = made_bed()
    programs = frozen(bed, broker=broker)
    with Windows(bed, shared=[out]) as windows:
        icon = ROOT / "resources" / "icons" / "app.ico"
        what = Build(version, programs, icon, made, broker)
        package = build(what, out, windows.tool, signer)
        modules = _modules(windows, programs)
    site_packages = bed.python_home / "Lib" / "site-packages"
    document = bill(version, made, programs, modules, site_packages)
    size = fitting(package.file)
    (out / f"{package.file.stem}.cdx.json").write_text(json.dumps(document, indent=2) + "\n")
    shutil.rmtree(out / "intune", ignore_errors=True)  # codes of an earlier version
    write_folder(package, out / "intune")
    _write_sums(out, package.file.stem)
    log.info("%s: %.1f MB%s", package.file, size / MEGABYTE, ", signed" if signer else "")
    return package


def _modules(windows: Windows, folder: Path) -> list[str]:
    """The names in the archive that both programs share."""
    archive = on_z(folder / "_internal" / "modules.pyz")
    run = windows.run([windows.bed.python, "-c", _LIST, archive])
    run.check_returncode()
    found: list[str] = json.loads(run.stdout)
    return found


def _write_sums(out: Path, stem: str) -> None:
    files = [*out.glob(f"{stem}.*"), *(out / "intune").iterdir()]
    named = {file.relative_to(out).as_posix(): file for file in files}
    (out / "SHA256SUMS").write_text(sums(named))


if __name__ == "__main__":
    sys.exit(main())
