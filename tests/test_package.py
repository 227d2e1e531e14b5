"""The wheel has icons, pictures and the catalogues of the languages, and not their sources."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_wheel_has_what_the_program_loads(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    shipped = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("icons", "pictures", "languages"):
        held = (ROOT / "resources" / folder).rglob("*")
        files = {file.relative_to(ROOT).as_posix() for file in held if file.is_file()}
        assert {f"photosync_tray/{file}" for file in files} <= shipped
    assert not [name for name in shipped if name.endswith((".ts", "render.py"))]
