"""The few small pieces for Windows that are compiled here, by Debian's mingw-w64."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Sequence
from pathlib import Path

from installer.windows.host import checked

_COMPILER = "x86_64-w64-mingw32-gcc"
_PYTHON = """
#include <wchar.h>
extern int Py_Main(int, wchar_t **);
int wmain(int count, wchar_t **words) { return Py_Main(count, words); }
"""
_OPENS_NOTHING = """
void *ucnv_open(const char *name, int *error) { *error = 4; return 0; }
"""
_REPRODUCIBLE = ["-s", "-Wl,--no-insert-timestamp"]


def program(target: Path, python: Path, *, windowed: bool = False) -> None:
    """python.exe, or pythonw.exe, which has no console, for the python311.dll given."""
    with tempfile.TemporaryDirectory() as made:
        work = Path(made)
        source = work / "main.c"
        source.write_text(_PYTHON)
        definitions = _definitions(work, python.name, exports(python))
        imports = work / "libpython.a"
        checked(["x86_64-w64-mingw32-dlltool", "-d", definitions, "-l", imports])
        kind = ["-municode", *(["-mwindows"] if windowed else [])]
        checked([_COMPILER, *kind, *_REPRODUCIBLE, source, imports, "-o", target])


def library_of(target: Path, *, forwarding_to: Path) -> None:
    """A library with all that another exports, each name leading there."""
    stem = forwarding_to.stem
    lines = [re.sub(r"^(\w+)", rf"\1={stem}.\1", line) for line in exports(forwarding_to)]
    with tempfile.TemporaryDirectory() as made:
        definitions = _definitions(Path(made), target.name, lines)
        nothing = ["-shared", "-nostdlib", "-Wl,--entry=0", *_REPRODUCIBLE]
        checked([_COMPILER, *nothing, definitions, "-o", target])


def stub(target: Path, library: str, *, needed_by: Path) -> None:
    """A library with what `needed_by` imports of it, all doing nothing.

    Windows has icuuc.dll since 10 1703, and Wine has none; Qt asks it for rare encodings only.
    """
    names = imports_of(needed_by, library)
    with tempfile.TemporaryDirectory() as made:
        source = Path(made) / "stub.c"
        others = [f"int {name}(void) {{ return 0; }}" for name in names if name != "ucnv_open"]
        source.write_text("\n".join([_OPENS_NOTHING, *others]))
        checked([_COMPILER, "-shared", *_REPRODUCIBLE, source, "-o", target])


def exports(library: Path) -> list[str]:
    """What a library exports, as its definition file has it: a name, with DATA behind variables."""
    text = checked(["gendef", "-", library])
    lines = text.partition("EXPORTS\n")[2].replace("\r", "").splitlines()
    return [line for line in lines if re.fullmatch(r"\w+(?: DATA)?", line)]


def imports_of(program: Path, library: str) -> list[str]:
    """The names that `program` imports from `library`."""
    text = checked(["x86_64-w64-mingw32-objdump", "-p", program])
    table = re.search(rf"DLL Name: {re.escape(library)}\n(.*?)\n\n", text, re.S | re.I)
    return re.findall(r"^\s+\S+\s+\S+\s+(\w+)$", table[1], re.M) if table else []


def _definitions(work: Path, library: str, lines: Sequence[str]) -> Path:
    file = work / "library.def"
    file.write_text("\n".join([f"LIBRARY {library}", "EXPORTS", *lines, ""]))
    return file
