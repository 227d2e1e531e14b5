"""Temporary profiles: made for one window, removed after it, and after a crash."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from photosync_tray.adapters.browser_temporary import TemporaryProfiles, named_by_a_process
from photosync_tray.core.errors import BrowserFailed

LATER = 2.0e10
"""Seconds since 1970, long after any file of the test was made."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state/profiles"


def left_over(folder: Path) -> Path:
    """A profile as a crash leaves it."""
    profile = TemporaryProfiles(folder).make()
    (profile / "Default").mkdir()
    (profile / "Default/Cookies").write_text("x")
    return profile


def test_what_a_crash_has_left_is_removed_later(folder: Path) -> None:
    left_over(folder)
    left_over(folder)
    TemporaryProfiles(folder, now=lambda: LATER).tidy()
    assert list(folder.iterdir()) == []


def test_a_profile_just_made_may_be_that_of_a_browser_starting(folder: Path) -> None:
    profile = left_over(folder)
    made = profile.stat().st_mtime
    TemporaryProfiles(folder, now=lambda: made + 59).tidy()
    assert profile.exists()
    TemporaryProfiles(folder, now=lambda: made + 60).tidy()
    assert not profile.exists()


def test_a_profile_in_use_stays_as_it_is(folder: Path) -> None:
    """A real process that has the folder in its command line, as a browser has."""
    profile = left_over(folder)
    profiles = TemporaryProfiles(folder, now=lambda: LATER)
    argv = ["sh", "-c", "echo; read line; exit 0", "browser", f"--user-data-dir={profile}"]
    with subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as browser:
        assert browser.stdout
        browser.stdout.readline()  # only now does the system tell its command line
        assert named_by_a_process(profile.name)
        assert named_by_a_process(profile.name, folder)  # as on macOS, which has no /proc
        profiles.tidy()
        assert profiles.remove(profile, pauses=(0,)) is False
        assert (profile / "Default/Cookies").read_text() == "x"
        browser.communicate(b"\n")
    assert not named_by_a_process(profile.name)
    assert not named_by_a_process(profile.name, folder)
    assert profiles.remove(profile, pauses=(0,)) is True
    assert not profile.exists()


def test_removal_is_tried_again_after_each_pause(folder: Path) -> None:
    profile = left_over(folder)
    answers = iter([True, True, False])
    profiles = TemporaryProfiles(folder, in_use=lambda name: next(answers))
    assert profiles.remove(profile, pauses=(0, 0, 0)) is True
    assert not profile.exists()


def test_only_folders_of_ours_are_removed(folder: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "photosync-profile-elsewhere"
    elsewhere.mkdir()
    folder.mkdir(parents=True)
    (folder / "photosync-profile-link").symlink_to(elsewhere, target_is_directory=True)
    (folder / "photosync-profile-file").write_text("x")
    (folder / "documents").mkdir()
    TemporaryProfiles(folder, now=lambda: LATER).tidy()
    assert elsewhere.exists()
    assert {path.name for path in folder.iterdir()} == {
        *("photosync-profile-link", "photosync-profile-file", "documents")
    }


def test_links_inside_a_profile_are_not_followed(folder: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "photo.jpg").write_text("x")
    (left_over(folder) / "link").symlink_to(kept, target_is_directory=True)
    TemporaryProfiles(folder, now=lambda: LATER).tidy()
    assert list(folder.iterdir()) == []
    assert (kept / "photo.jpg").exists()


def test_a_removal_that_was_cut_short_is_finished_at_once(folder: Path) -> None:
    gone = folder / "photosync-profile-gone-abc"
    gone.mkdir(parents=True)
    TemporaryProfiles(folder, now=lambda: gone.stat().st_mtime).tidy()
    assert not gone.exists()


def test_a_profile_that_is_gone_already_is_gone(folder: Path) -> None:
    folder.mkdir(parents=True)
    assert TemporaryProfiles(folder).remove(folder / "photosync-profile-x", pauses=(0,)) is True


def test_without_its_folder_nothing_is_left_over(folder: Path) -> None:
    TemporaryProfiles(folder).tidy()
    assert not folder.exists()


def test_names_are_new_each_time(folder: Path) -> None:
    profiles = TemporaryProfiles(folder)
    made = {profiles.make() for _ in range(10)}
    assert len(made) == 10
    assert all(path.parent == folder and os.access(path, os.W_OK) for path in made)


def test_no_room_for_a_profile_is_said(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    with pytest.raises(BrowserFailed, match="no folder for a temporary profile: Not a directory"):
        TemporaryProfiles(tmp_path / "state/profiles").make()
