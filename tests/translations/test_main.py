"""From the program's texts to a compiled language, by the commands that translators use."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from photosync_tray.core.languages import LANGUAGES
from resources.translations import __main__ as tool
from resources.translations import catalogue, releasing


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tool.Places:
    """Empty files of two languages, strictly checked."""
    monkeypatch.setattr(tool, "TAGS", ("de", "pl"))
    monkeypatch.setattr(tool, "STRICT", True)
    found = tool.Places(tmp_path, tmp_path / "compiled")
    assert tool.main(["update"], found) == 0
    return found


def filled(places: tool.Places, capsys: pytest.CaptureFixture[str]) -> Path:
    """German, each text in brackets."""
    tool.main(["export", "de"], places)
    document = json.loads(capsys.readouterr().out)
    for entry in document.values():
        said = entry["source"]
        entry["translation"] = [said, said] if entry["plural"] else said
    file = places.folder / "filled.json"
    file.write_text(json.dumps(document))
    return file


def test_from_an_empty_file_to_a_language(
    places: tool.Places, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tool.main(["import", "de", str(filled(places, capsys))], places) == 0
    translator = QTranslator()
    assert translator.load(str(releasing.qm_of("de", places.into)))
    assert translator.translate("PhotoSync", "Sign out") == "Sign out"


def test_nothing_is_compiled_of_a_language_that_nobody_has_begun(places: tool.Places) -> None:
    assert tool.main(["release"], places) == 0
    assert list(places.into.glob("*.qm")) == []


def test_all_languages_are_wanted(places: tool.Places, monkeypatch: pytest.MonkeyPatch) -> None:
    assert tool.main(["check"], places) == 1
    monkeypatch.setattr(tool, "ALL_LANGUAGES", False)
    assert tool.main(["check"], places) == 0


def test_a_language_that_is_begun_has_to_be_finished(
    places: tool.Places, capsys: pytest.CaptureFixture[str]
) -> None:
    tool.main(["export", "pl"], places)
    [key] = [k for k, v in json.loads(capsys.readouterr().out).items() if v["source"] == "Sign out"]
    file = places.folder / "one.json"
    file.write_text(json.dumps({key: "Wyloguj", "nothing": "x"}))
    assert tool.main(["import", "pl", str(file)], places) == 1
    assert "1 texts taken, 1 faults" in capsys.readouterr().err
    assert tool.main(["check"], places) == 1
    assert "texts are not translated" in capsys.readouterr().err


@pytest.mark.parametrize("spoilt", ["a stale text", "a faulty one", "a stale compilation"])
def test_what_is_stale_or_wrong_is_told(
    places: tool.Places, capsys: pytest.CaptureFixture[str], spoilt: str
) -> None:
    tool.main(["import", "de", str(filled(places, capsys))], places)
    file = catalogue.file_of("de", places.folder)
    text = file.read_text()
    match spoilt:
        case "a stale text":
            file.write_text(text.replace("<source>Sign out<", "<source>Log out<"))
        case "a faulty one":
            file.write_text(text.replace(">{file} is a folder.</tr", ">is a folder.</tr"))
        case "a stale compilation":
            releasing.qm_of("de", places.into).write_bytes(b"")
    assert tool.main(["check"], places) == 1


def test_every_language_has_its_file() -> None:
    assert [tag for tag in tool.TAGS if not catalogue.file_of(tag).exists()] == []
    assert set(tool.TAGS) == set(LANGUAGES) - {"en"}
