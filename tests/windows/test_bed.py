"""The Windows Python is the real one, and what somebody changed in it would be noticed."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from installer.windows.bed import Bed, Windows
from installer.windows.python_home import _check_signatures as check_signatures

_TELLS = """
import json, platform, ssl, sys, ctypes, sqlite3, winreg
release = platform.win32_ver()[0]
print(json.dumps([sys.platform, platform.python_version(), release, ssl.OPENSSL_VERSION]))
"""


def test_it_is_cpython_on_windows(windows: Windows) -> None:
    run = windows.run([windows.bed.python, "-c", _TELLS])
    system, version, release, openssl = json.loads(run.stdout)
    assert (system, version, release) == ("win32", "3.11.9", "10")
    assert openssl.startswith("OpenSSL 3.")


def test_exit_codes_and_outputs_come_through(windows: Windows) -> None:
    program = "import sys; print('said'); print('complained', file=sys.stderr); sys.exit(7)"
    run = windows.run([windows.bed.python, "-c", program])
    assert (run.returncode, run.stdout, run.stderr) == (7, "said\n", "complained\n")


def test_a_fresh_windows_knows_nothing_of_the_last_one(bed: Bed) -> None:
    for _ in range(2):
        with Windows(bed) as windows:
            known = windows.run(["reg", "query", r"HKCU\Software\Once"])
            assert known.returncode == 1
            assert windows.run(["reg", "add", r"HKCU\Software\Once"]).returncode == 0


def test_a_changed_runtime_is_refused(bed: Bed, tmp_path: Path) -> None:
    (tmp_path / "DLLs").mkdir()
    copy = tmp_path / "python311.dll"
    shutil.copy(bed.python_home / "python311.dll", copy)
    check_signatures(tmp_path, bed.root)
    content = bytearray(copy.read_bytes())
    content[100_000] ^= 1
    copy.write_bytes(content)
    with pytest.raises(RuntimeError, match="osslsigncode"):
        check_signatures(tmp_path, bed.root)
