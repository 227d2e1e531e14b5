"""The scripts for Intune: they parse, are self-contained, and know the words that the program has.

There is no PowerShell here to run them. A grammar reads them as a parser would; that they do what
they say has to be seen on a real PC.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from photosync_tray.adapters.autostart_windows import RUN_KEY, RUN_NAME
from photosync_tray.adapters.fleet_file import LIMIT as FILE_LIMIT
from photosync_tray.core.autostart import Why
from photosync_tray.core.causes import Cause
from photosync_tray.core.fleet_summary import LIMIT as LINE_LIMIT
from photosync_tray.core.status import NAMES
from tests.installer.powershell import faults, texts

FOLDER = Path(__file__).parents[2] / "installer" / "windows" / "remediation"
DETECT = (FOLDER / "Detect-PhotoSyncTray.ps1").read_bytes()
REMEDIATE = (FOLDER / "Remediate-PhotoSyncTray.ps1").read_bytes()
BOTH = pytest.mark.parametrize("script", [DETECT, REMEDIATE], ids=["detect", "remediate"])

ICON = [(FOLDER / f"{verb}-TrayIcon.ps1").read_bytes() for verb in ("Detect", "Remediate")]
ALL = pytest.mark.parametrize(
    "script", [DETECT, REMEDIATE, *ICON], ids=["detect", "remediate", "icon", "icon-remedy"]
)

CMDLETS = {
    *("Get-ChildItem", "New-ItemProperty", "Test-Path"),
    *("ConvertFrom-Json", "ConvertTo-Json", "Join-Path", "New-Object", "Select-Object"),
    *("Set-StrictMode", "Sort-Object", "Where-Object", "Write-Output"),
}
"""All of them in Windows PowerShell 5.1, and none that runs what it is given."""
TYPES = {
    *(
        "byte[]",
        "string",
        "string[]",
        "ordered",
        "regex",
        "DateTime",
        "Microsoft.Win32.RegistryKey",
    ),
    *("IO.Directory", "IO.File", "IO.FileAttributes", "System.IO.FileInfo", "Text.Encoding"),
    "System.Management.Automation.PSCustomObject",
}


def words(script: bytes, name: str) -> list[str]:
    """The list that a variable is set to."""
    match = re.search(rf"^\${name} = @\((.*?)\)$", script.decode(), re.M | re.S)
    assert match
    return re.findall(r"'([^']*)'", match[1])


@ALL
def test_a_script_parses(script: bytes) -> None:
    assert faults(script) == []
    assert faults(b"function {")  # the grammar does tell


def test_every_script_of_ours_parses() -> None:
    """Those with gaps to fill are templates, and are read once they are filled."""
    scripts = [file.read_bytes() for file in (FOLDER.parents[1]).rglob("*.ps1")]
    whole = [script for script in scripts if not re.search(rb"@[A-Z_]+@", script)]
    assert len(whole) >= 4
    assert [script.splitlines()[1] for script in whole if faults(script)] == []


@ALL
def test_a_script_is_ascii_since_intune_reads_anything_else_by_a_code_page(script: bytes) -> None:
    assert script.isascii()


@ALL
def test_a_script_calls_known_commands_alone(script: bytes) -> None:
    own = set(texts(script, "function_name"))
    called = set(texts(script, "command_name"))
    assert called - own - CMDLETS == set()
    assert own
    assert own <= called, "a function that nobody calls"
    assert set(texts(script, "type_spec")) <= TYPES


@ALL
def test_nothing_that_a_file_says_is_run(script: bytes) -> None:
    text = script.decode().lower()
    for word in ("invoke-", "iex", "add-type", "start-process", "[scriptblock]", "& $", ". $"):
        assert word not in text, word
    assert texts(script, "command_invokation_operator") == []


@ALL
def test_a_script_is_strict_and_stops_at_the_first_fault(script: bytes) -> None:
    text = script.decode()
    assert "Set-StrictMode -Version 2.0" in text
    assert "$ErrorActionPreference = 'Stop'" in text


@ALL
def test_every_variable_has_been_given_a_value(script: bytes) -> None:
    automatic = {"$_", "$null", "$true", "$false", "$env:ProgramData", "$ErrorActionPreference"}
    text = script.decode()
    given = {f"${name}".lower() for name in re.findall(r"(?<!\$)\$(\w+)(?=\s*(?:=|\bin\b))", text)}
    given |= {name.lower() for name in texts(script, "script_parameter")}
    parameters = re.findall(r"function [\w-]+\(([^)]*)\)", text)
    given |= {found.lower() for group in parameters for found in re.findall(r"\$\w+", group)}
    used = {name for name in texts(script, "variable") if name not in automatic}
    assert {name for name in used if name.lower() not in given} == set()


@BOTH
def test_it_ends_with_one_line_and_an_exit_code(script: bytes) -> None:
    text = script.decode()
    assert len(re.findall(r"^Write-Output ", text, re.M)) == 1
    assert text.count("Write-Output") == 1
    assert re.findall(r"\bexit (\d)", text) == ["1", "0"]
    assert text.rstrip().endswith("exit 0")


def test_both_scripts_read_files_in_the_same_way() -> None:
    def shared(script: bytes) -> str:
        return script.decode().partition("word for word.\n")[2].partition("# End of what")[0]

    assert shared(DETECT) == shared(REMEDIATE)
    assert "function Read-Status" in shared(DETECT)


def test_the_lists_are_those_of_the_program() -> None:
    assert words(DETECT, "States") == list(NAMES.values())
    assert words(DETECT, "Causes") == list(Cause)
    assert words(DETECT, "Starts") == list(Why)


def test_the_limits_are_those_of_the_program_and_of_intune() -> None:
    text = DETECT.decode()
    assert f"$Limit = {FILE_LIMIT}" in text
    line = re.search(r"\$MaxLine = (\d+)", text)
    assert line
    assert int(line[1]) < LINE_LIMIT


def test_the_icon_is_moved_only_where_nobody_has_decided() -> None:
    shared = [re.search(rb"^function Get-Undecided \{.*?^\}", one, re.M | re.S) for one in ICON]
    assert shared[0]
    assert shared[1]
    assert shared[0][0] == shared[1][0]
    assert b"if ($null -eq $icon.GetValue('IsPromoted'))" in shared[0][0]


@BOTH
def test_the_names_are_those_of_the_program(script: bytes) -> None:
    text = script.decode()
    assert f"'{RUN_KEY}'".lower() in text.lower()
    assert f"'{RUN_NAME}'" in text
    assert "photosync-tray.exe" in text
