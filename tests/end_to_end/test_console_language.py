"""photosync-trayctl in the person's language: what is read is translated, what is parsed is not."""

from __future__ import annotations

import json
from pathlib import Path

from photosync_tray.demo.scenes import Scene
from tests.end_to_end.processes import console, tray_of


def test_the_status_in_german(tmp_path: Path) -> None:
    answer = console(tmp_path, "--demo=no-photo", "status", "--refresh", lang="de_DE.UTF-8")
    assert answer.stdout.splitlines() == [
        "nothing-to-sync",
        "Konto: alex.morgan@contoso.example",
        "no-exchange-photo: In Ihrem Postfach ist kein Foto. Fügen Sie Ihrem Microsoft 365-Profil "
        "ein Foto hinzu, und prüfen Sie dann erneut.",
    ]


def test_what_a_running_tray_found_is_said_in_the_console_s_language(tmp_path: Path) -> None:
    with tray_of(tmp_path, Scene.THROTTLED):
        answer = console(tmp_path, "--demo=throttled", "diagnose", lang="de_AT.UTF-8")
    assert "Geht die Uhr dieses PCs richtig?" in answer.stdout
    assert "Is this PC's clock right?" not in answer.stdout


def test_json_is_english_everywhere(tmp_path: Path) -> None:
    answer = console(tmp_path, "--demo=no-photo", "status", "--json", lang="de_DE.UTF-8")
    assert "es gibt" not in answer.stdout.lower()
    assert json.loads(answer.stdout)["schema"] == 1


def test_the_arguments_are_explained(tmp_path: Path) -> None:
    answer = console(tmp_path, "--help", lang="de_DE.UTF-8")
    assert answer.stdout.startswith("Aufruf: photosync-trayctl")
    assert "zeigt diese Hilfe und endet" in answer.stdout
    assert "eine Richtlinie verbietet private Fenster" in answer.stdout


def test_a_wrong_call_is_told(tmp_path: Path) -> None:
    answer = console(tmp_path, "sync", "--timeout", "soon", lang="de_DE.UTF-8")
    assert answer.returncode == 2
    assert "Fehler: Argument --timeout: 'soon' ist keine Zahl von Sekunden" in answer.stderr


def test_a_console_without_the_letters_shows_marks_in_their_place(tmp_path: Path) -> None:
    answer = console(tmp_path, "--help", lang="C")
    assert answer.returncode == 0
    assert answer.stdout.startswith("usage:")


def test_the_setting_counts_before_the_system(tmp_path: Path) -> None:
    settings = tmp_path / "config" / "photosync-tray"
    settings.mkdir(parents=True)
    (settings / "settings.json").write_text(json.dumps({"version": 1, "Language": "en"}))
    answer = console(tmp_path, "--help", lang="de_DE.UTF-8")
    assert answer.stdout.startswith("usage:")
