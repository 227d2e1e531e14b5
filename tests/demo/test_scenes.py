"""The names of the scenes, as they stand behind `--demo=`."""

from __future__ import annotations

import subprocess
import sys

import pytest

from photosync_tray.demo import Scene
from photosync_tray.demo.scenes import DEFAULT_SCENE


def test_every_scene_is_found_by_its_name() -> None:
    assert [Scene(str(scene)) for scene in Scene] == list(Scene)


def test_a_wrong_name_is_refused() -> None:
    with pytest.raises(ValueError, match="holiday"):
        Scene("holiday")


def test_every_scene_says_in_one_line_what_it_shows() -> None:
    for scene in Scene:
        assert scene.description
        assert "\n" not in scene.description


def test_the_default_is_the_changed_photo() -> None:
    assert DEFAULT_SCENE == "changed-photo"


def test_reading_the_arguments_loads_no_server() -> None:
    code = "import sys, photosync_tray.demo; sys.exit(bool({'flask', 'PIL'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
