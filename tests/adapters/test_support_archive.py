"""The support archive: whole, private, and without anything that was planted to be found."""

from __future__ import annotations

import base64
import getpass
import io
import json
import logging
import platform
import sys
import tomllib
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from photosync_tray import __version__
from photosync_tray.adapters import support_archive
from photosync_tray.adapters.journal import set_level, start_log
from photosync_tray.adapters.support_archive import ZipArchive
from photosync_tray.core.errors import ArchiveFailed
from photosync_tray.core.model import Account
from photosync_tray.core.redaction import Redaction, secrets_of
from photosync_tray.core.report import policies, report
from photosync_tray.core.settings import Origin, resolve
from photosync_tray.core.states import SyncNeeded
from photosync_tray.core.status import status
from tests.adapters.refusing_disk import full_disk
from tests.archive_contract import Archive, SupportArchiveContract
from tests.core.diagnosed import PROBLEMS, known
from tests.fake_archive import FakeArchive
from tests.samples import OLD_PICTURE, photo

ROOT = Path(__file__).parents[2]
NOTHING = Redaction()

unix = pytest.mark.skipif(sys.platform == "win32", reason="Unix' modes and limits")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "place"
    folder.mkdir()
    return folder


@pytest.fixture
def archive(tmp_path: Path) -> ZipArchive:
    return ZipArchive(tmp_path / "log")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Callable[[str], None]]:
    """Writes into the program's own log."""
    logger = logging.getLogger("photosync_tray")
    before = logger.level
    start_log(tmp_path / "log")
    set_level("Info")
    yield logger.info
    handler = logger.handlers.pop()
    handler.close()
    logger.setLevel(before)


def members(file: Path) -> dict[str, str]:
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode() for name in archive.namelist()}


def documents(file: Path) -> dict[str, Any]:
    found = {name: text for name, text in members(file).items() if name.endswith(".json")}
    del found["versions.json"]
    return {name.removesuffix(".json"): json.loads(text) for name, text in found.items()}


class TestZipArchive(SupportArchiveContract):
    @pytest.fixture
    def archive(self, tmp_path: Path) -> Archive:
        file = tmp_path / "support.zip"
        return Archive(ZipArchive(tmp_path / "log"), file, lambda: documents(file))


class TestFakeArchive(SupportArchiveContract):
    @pytest.fixture
    def archive(self, tmp_path: Path) -> Archive:
        fake, file = FakeArchive(), tmp_path / "support.zip"
        return Archive(fake, file, lambda: dict(fake.saved[file]))  # type: ignore[call-overload]


# What is in it.


def test_it_holds_documents_versions_and_log(
    archive: ZipArchive, place: Path, log: Callable[[str], None]
) -> None:
    log("Checking -> SyncNeeded")
    archive.write(place / "a.zip", {"report": {}, "status": {}}, NOTHING)
    found = members(place / "a.zip")
    assert list(found) == [
        *("README.txt", "report.json", "status.json", "versions.json"),
        "log/photosync-tray.log",
    ]
    assert "Checking -> SyncNeeded" in found["log/photosync-tray.log"]
    assert "tokens" in found["README.txt"]


def test_it_holds_the_log_before_the_last_too(archive: ZipArchive, place: Path) -> None:
    logs = place.parent / "log"
    logs.mkdir()
    (logs / "photosync-tray.log").write_text("new")
    (logs / "photosync-tray.log.1").write_bytes(b"old \xff")
    (logs / "else.log").write_text("somebody else's")
    archive.write(place / "a.zip", {}, NOTHING)
    found = members(place / "a.zip")
    assert found["log/photosync-tray.log"] == "new"
    assert found["log/photosync-tray.log.1"] == "old \N{REPLACEMENT CHARACTER}"
    assert "log/else.log" not in found


def test_it_names_every_library_that_ships(archive: ZipArchive, place: Path) -> None:
    archive.write(place / "a.zip", {}, NOTHING)
    versions = json.loads(members(place / "a.zip")["versions.json"])
    assert versions["PhotoSync Tray"] == __version__
    assert versions["Python"] == platform.python_version()
    assert versions["system"]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    direct = {line.partition(">")[0].partition("[")[0] for line in project["dependencies"]}
    assert all(versions[name][0].isdigit() for name in direct)


def test_what_cannot_be_learned_is_said(
    archive: ZipArchive, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A library without its metadata, a log that cannot be read, an account without a name."""

    def nobody() -> str:
        raise KeyError("getpwuid(): uid not found")

    monkeypatch.setattr(support_archive, "_SHIPPED", ("no-such-library",))
    monkeypatch.setattr(getpass, "getuser", nobody)
    (place.parent / "log" / "photosync-tray.log").mkdir(parents=True)
    archive.write(place / "a.zip", {}, NOTHING)
    found = members(place / "a.zip")
    assert json.loads(found["versions.json"])["no-such-library"] == "not found"
    assert found["log/photosync-tray.log"].startswith("cannot be read: ")


# Where it may go.


@unix
def test_nobody_else_may_read_it(archive: ZipArchive, place: Path) -> None:
    archive.write(place / "a.zip", {}, NOTHING)
    assert (place / "a.zip").stat().st_mode & 0o777 == 0o600


def test_a_file_that_is_no_archive_is_left_alone(archive: ZipArchive, place: Path) -> None:
    (place / "thesis.txt").write_text("three years")
    with pytest.raises(ArchiveFailed) as caught:
        archive.write(place / "thesis.txt", {}, NOTHING)
    assert caught.value.details.endswith("exists and is no zip archive, so it was left as it is.")
    assert (place / "thesis.txt").read_text() == "three years"


def test_no_folder_is_made(archive: ZipArchive, place: Path) -> None:
    with pytest.raises(ArchiveFailed, match=r"There is no folder .*new\."):
        archive.write(place / "new" / "a.zip", {}, NOTHING)
    assert list(place.iterdir()) == []


def test_a_folder_in_its_place(archive: ZipArchive, place: Path) -> None:
    with pytest.raises(ArchiveFailed, match="is a folder"):
        archive.write(place, {}, NOTHING)


@unix
def test_a_full_disk_leaves_the_earlier_archive(archive: ZipArchive, place: Path) -> None:
    file = place / "a.zip"
    archive.write(file, {"one": 1}, NOTHING)
    with full_disk(), pytest.raises(ArchiveFailed, match="cannot be written: File too large"):
        archive.write(file, {"one": 2}, NOTHING)
    assert documents(file) == {"one": 1}
    assert list(place.iterdir()) == [file]


# What is not in it.

MARKER = "PLANTED"
"""Stands in whatever opens a door, and nobody tells the archive of it."""
KIM = Account("OID4711.contoso-id", "kim.weberin@contoso.example", "contoso-id", "Kim Weberin")
PHOTO = b"\xff\xd8\xff\xe0" + MARKER.encode() * 50
IN_LETTERS = base64.b64encode(PHOTO).decode()
SECRETS = (MARKER, IN_LETTERS[4:24], "Kim", "Weberin", "OID4711", "LAPTOP9", "ACCOUNT9")

IN_THE_LOG = (
    f"{KIM.username} signed in",
    f"account {KIM.home_id} of {KIM.name}",
    f"GET http://localhost:4711/?code={MARKER}&state={MARKER}",
    f"Authorization: Bearer {MARKER}",
    f'answer {{"access_token": "{MARKER}", "refresh_token": "{MARKER}"}}',
    f"eyJ0eXAiOiJKV1QifQ.{MARKER}.sig",
    f"proxy http://kim:{MARKER}@proxy.example:8080",
    f"/home/{MARKER}/.local/state, C:\\Users\\{MARKER}\\AppData",
    f"https://contoso-my.sharepoint.example/personal/{MARKER}_contoso_example",
    f"photo {IN_LETTERS}",
    "on LAPTOP9 as ACCOUNT9",
)


@pytest.fixture
def named_pc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "node", lambda: "LAPTOP9")
    monkeypatch.setenv("LOGNAME", "ACCOUNT9")


def search(file: Path, secrets: tuple[str, ...]) -> list[str]:
    """Where a secret stands: any byte of the file, any member's name, content and comment."""
    content = file.read_bytes()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        places = [("the file", content), ("its comment", archive.comment)]
        for info in archive.infolist():
            places.append((f"the name {info.filename}", info.filename.encode()))
            places.append((f"the comment of {info.filename}", info.comment + info.extra))
            places.append((info.filename, archive.read(info)))
    return [
        f"{secret} in {where}"
        for where, what in places
        for secret in secrets
        if secret.encode().lower() in what.lower()
    ]


def everything_planted() -> tuple[dict[str, object], Redaction]:
    """The documents of a diagnosis in which each part holds a secret."""
    held = replace(photo("new"), content=PHOTO)
    exchange = replace(OLD_PICTURE.exchange, photo=held)
    profile = replace(OLD_PICTURE.profile, name=KIM.name, username=KIM.username)
    found = replace(OLD_PICTURE, exchange=exchange, profile=profile)
    state = SyncNeeded(KIM, found)
    trouble = replace(PROBLEMS["ServiceFault"], details=f"for {KIM.username}, code={MARKER}")
    facts = known(found, account=KIM, problem=trouble, tenant="contoso-id")
    settings = resolve(
        {
            Origin.MACHINE_POLICY: {
                "HelpText": f"Call {MARKER}",
                "HelpUrl": f"https://help.example/?for={MARKER}",
                "ProxyUrl": f"http://kim:{MARKER}@proxy.example",
                "ApiKey": MARKER,
            }
        }
    )
    documents: dict[str, object] = {
        "report": report(state, facts, settings, demo=False),
        "status": status(state, demo=False),
        "policies": policies(settings),
    }
    return documents, Redaction(secrets_of(KIM, found))


@pytest.mark.usefixtures("named_pc")
def test_nothing_that_was_planted_gets_in(
    archive: ZipArchive, place: Path, log: Callable[[str], None]
) -> None:
    planted, redaction = everything_planted()
    for line in IN_THE_LOG:
        log(line)
    archive.write(place / "support.zip", planted, redaction)
    assert search(place / "support.zip", SECRETS) == []
    assert "…@contoso.example signed in" in members(place / "support.zip")["log/photosync-tray.log"]


def test_the_search_finds_each_secret_that_is_planted_on_purpose(
    archive: ZipArchive, place: Path
) -> None:
    """Without redaction every document gives something away, so the test above can fail."""
    planted, _ = everything_planted()
    plain = {name: json.dumps(document) for name, document in planted.items()}
    with zipfile.ZipFile(place / f"{MARKER}.zip", "w", zipfile.ZIP_DEFLATED) as naive:
        for name, text in plain.items():
            naive.writestr(f"{name}.json", text)
        naive.writestr(f"log/{MARKER}.log", "\n".join(IN_THE_LOG))
    found = search(place / f"{MARKER}.zip", SECRETS)
    for where in ("report.json", "status.json", "policies.json", "log/PLANTED.log"):
        assert [hit for hit in found if hit.endswith(f" in {where}")]
    assert f"{MARKER} in the name log/PLANTED.log" in found
    for secret in SECRETS:
        assert [hit for hit in found if hit.startswith(f"{secret} in ")]
