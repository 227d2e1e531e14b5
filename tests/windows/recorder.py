"""A program for Windows that stands for a browser: it only writes down how it was started."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from installer.windows.host import require

_SOURCE = r"""
#include <windows.h>
#include <stdio.h>
/* One line for each start: the command line as Windows got it, and what of our own environment
   came along: names, and PATH where our folder stands in it. */
int wmain(void) {
    static WCHAR place[MAX_PATH + 8], word[4096];
    GetModuleFileNameW(NULL, place, MAX_PATH);
    wcscat(place, L".log");
    FILE *log = _wfopen(place, L"ab");
    if (!log) return 1;
    static char line[65536];
    WideCharToMultiByte(CP_UTF8, 0, GetCommandLineW(), -1, line, sizeof line, NULL, NULL);
    fprintf(log, "%s", line);
    for (int i = 0; i < 2; i++) {
        const WCHAR *names[] = {L"_PYI_APPLICATION_HOME_DIR", L"QT_PLUGIN_PATH"};
        if (GetEnvironmentVariableW(names[i], word, 4096)) fprintf(log, "\t%ls", names[i]);
    }
    if (GetEnvironmentVariableW(L"PATH", word, 4096) && wcsstr(word, L"_internal"))
        fprintf(log, "\tPATH");
    fprintf(log, "\n");
    return fclose(log);
}
"""


def recorder(target: Path) -> Path:
    """Compile it; what it records is in a file beside it, of its name and `.log`."""
    require("x86_64-w64-mingw32-gcc")
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        source = Path(made) / "recorder.c"
        source.write_text(_SOURCE)
        compiler = ["x86_64-w64-mingw32-gcc", "-municode", "-mwindows", "-s", "-O1"]
        subprocess.run([*compiler, source, "-o", target], check=True)
    return target


def recorded(program: Path) -> list[str]:
    """The starts so far, each a line; the half of one that is just being written is none."""
    log = program.with_name(f"{program.name}.log")
    text = log.read_text("utf-8") if log.exists() else ""
    return text.split("\n")[:-1]
