"""photosync-trayctl fleet, on files as Intune exports them."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from photosync_tray import cli
from tests.core.test_fleet_summary import PERSON, PRE, line, row, synthetic


def export(file: Path, rows: list[dict[str, str]]) -> Path:
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.DictWriter(stream, ["DeviceId", "DeviceName", PRE])
        writer.writeheader()
        writer.writerows(rows)
    return file


def test_two_exports_make_one_picture(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = list(synthetic(300))
    files = [export(tmp_path / "a.csv", rows[:200]), export(tmp_path / "b.csv", rows[150:])]
    assert cli.main(["fleet", *map(str, files), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["schema"], said["pcs"] + said["silent"]) == (1, 300)


def test_the_table_is_saved_and_opens_as_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = export(tmp_path / "a.csv", [row("=PC, 1", line(PERSON))])
    assert cli.main(["fleet", str(file), "--csv", str(tmp_path / "out.csv")]) == 0
    said = capsys.readouterr().out
    assert said.startswith("PCs that reported: 1; that did not: 0\n")
    assert "       1  consent-needed: Your organisation has not approved" in said
    assert "          An administrator opens the page for consent" in said
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as stream:
        [head, only] = csv.reader(stream)
    assert dict(zip(head, only, strict=True)) | {"looked_at": ""} == {
        "pc": "'=PC, 1",
        "installed": "1.2.3",
        "starts": "ok",
        "state": "sync-needed",
        "cause": "consent-needed",
        "looked_at": "",
        "in_sync_at": "",
    }


@pytest.mark.parametrize(
    "content",
    [b"", b"a,b\n1,2,3,4\n1\n", b'"never closed', "naïve".encode("utf-16"), b"\0\n\0"],
    ids=["empty", "ragged", "quote", "utf-16", "zeros"],
)
def test_any_file_ends_in_a_sentence(
    tmp_path: Path, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.csv"
    file.write_bytes(content)
    code = cli.main(["fleet", str(file)])
    said = capsys.readouterr()
    assert code in (0, 1)
    assert bool(said.err) is (code == 1)


def test_a_file_that_is_not_there_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["fleet", str(tmp_path / "none.csv")]) == 1
    assert "none.csv" in capsys.readouterr().err
