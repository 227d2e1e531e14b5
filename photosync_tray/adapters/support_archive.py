"""The support archive: one zip with what is known, what is installed, and the recent log."""

from __future__ import annotations

import getpass
import io
import json
import platform
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from photosync_tray import __version__
from photosync_tray.adapters.components import versions
from photosync_tray.adapters.files import write_private
from photosync_tray.core.components import COMPONENTS
from photosync_tray.core.errors import ArchiveFailed, StorageError
from photosync_tray.core.ports import SupportArchive
from photosync_tray.core.redaction import Redaction
from photosync_tray.core.texts import Line

_SHIPPED = tuple(one.name for one in COMPONENTS)

README = """\
Support archive of PhotoSync Tray.

Inside:
  report.json    every check with its answer, and the causes that were found
  status.json    the state of the program
  policies.json  each setting with its value and where it comes from, and what was passed over
  history.json   how long photos took on this PC
  versions.json  the program, its libraries, Python and the operating system
  log/           the program's recent log, and the one before it

Not inside: tokens, codes, passwords, photos, and names. Of a sign-in name only the part behind the
@ is left. What was taken out shows as three dots. Read it before you send it all the same.
"""


_NO_ARCHIVE = "{file} exists and is no zip archive, so it was left as it is."


class ZipArchive(SupportArchive):
    """Takes the log from the folder `log`. Needs no network, and no screen."""

    def __init__(self, log: Path) -> None:
        self._log = log

    def write(self, file: Path, documents: Mapping[str, object], redaction: Redaction) -> None:
        """Replaces an earlier archive in one step. Raises ArchiveFailed."""
        _check_place(file)
        everything = redaction.also(_of_this_pc())
        try:
            write_private(file, _zipped(self._members(documents, everything)))
        except StorageError as fault:
            why = Line("The file cannot be written: {why}.", {"why": fault.details})
            raise ArchiveFailed(why) from fault

    def _members(
        self, documents: Mapping[str, object], redaction: Redaction
    ) -> Iterator[tuple[str, str]]:
        yield "README.txt", README
        for name, document in {**documents, "versions": _versions()}.items():
            shown = redaction.value(document)
            yield f"{name}.json", json.dumps(shown, indent=2, ensure_ascii=False)
        for log in sorted(self._log.glob("photosync-tray.log*")):
            yield f"log/{log.name}", redaction.text(_text_of(log))


def _check_place(file: Path) -> None:
    """Nothing but an earlier archive is replaced, and no folder is made."""
    if not file.parent.is_dir():
        raise ArchiveFailed(Line("There is no folder {folder}.", {"folder": str(file.parent)}))
    if file.is_dir():
        raise ArchiveFailed(Line("{file} is a folder.", {"file": str(file)}))
    if file.exists() and not zipfile.is_zipfile(file):
        raise ArchiveFailed(Line(_NO_ARCHIVE, {"file": str(file)}))


def _zipped(members: Iterator[tuple[str, str]]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members:
            archive.writestr(name, text)
    return content.getvalue()


def _text_of(log: Path) -> str:
    try:
        return log.read_text("utf-8", "replace")
    except OSError as fault:
        return f"cannot be read: {fault.strerror}"


def _versions() -> dict[str, str]:
    return {
        "PhotoSync Tray": __version__,
        "Python": platform.python_version(),
        "system": platform.platform(),
        "machine": platform.machine(),
        **{name: found or "not found" for name, found in versions(_SHIPPED).items()},
    }


def _of_this_pc() -> set[str]:
    """PCs and their accounts are often named for people."""
    try:
        return {platform.node(), getpass.getuser()}
    except (OSError, KeyError):
        return {platform.node()}  # an account without a name
