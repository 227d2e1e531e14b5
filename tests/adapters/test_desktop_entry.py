"""The .desktop files of freedesktop.org, read and written."""

from __future__ import annotations

from pathlib import Path

import pytest

from photosync_tray.adapters.desktop_entry import desktop_entry, exec_of, parse_exec

ODD = ["/opt/My Program/tray", "100%", "a$b", "back\\slash", 'quo"te', "`tick`", "", "--background"]


@pytest.mark.parametrize(
    ("value", "parts"),
    [
        ("/usr/bin/chromium %U", ["/usr/bin/chromium"]),
        ('"/opt/My Browser/firefox" --x %u', ["/opt/My Browser/firefox", "--x"]),
        (r'"/opt/a\\$b/firefox" %u', ["/opt/a$b/firefox"]),
        ("/opt/100%%/firefox", ["/opt/100%/firefox"]),
        (r"/opt/a\sb/firefox", ["/opt/a", "b/firefox"]),
        ("", []),
    ],
)
def test_exec_by_the_specification(value: str, parts: list[str]) -> None:
    assert parse_exec(value) == parts


@pytest.mark.parametrize("command", [["/usr/bin/photosync-tray", "--background"], ODD], ids=len)
def test_a_written_command_is_read_as_it_was(command: list[str]) -> None:
    assert parse_exec(exec_of(command)) == command


def test_a_plain_command_stays_plain() -> None:
    assert exec_of(["/usr/bin/photosync-tray", "--background"]) == (
        "/usr/bin/photosync-tray --background"
    )


def test_only_the_main_group_counts(tmp_path: Path) -> None:
    file = tmp_path / "one.desktop"
    file.write_text(
        "# said before\n[Desktop Entry]\nName = One\n#Name=Two\n\n[Other]\nName=Three\n"
    )
    assert desktop_entry(file) == {"Name": "One"}
    assert desktop_entry(tmp_path / "none.desktop") == {}
