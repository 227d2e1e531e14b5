"""A root of its own for processes that end with us, and whose mounts nobody else ever sees.

One process holds a mount and a process namespace, with the root and the shared folders in place.
It ends when our end of its standard input closes, however we end; the kernel then ends every
process in there and lets go of the mounts.
"""

from __future__ import annotations

import contextlib
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Self

_HOLD = """
set -eu
root=$1; shift
mount -t proc proc "$root/proc"
for folder in /dev /sys /tmp "$@"; do
    mkdir -p "$root$folder"
    mount --rbind "$folder" "$root$folder"
done
touch "$root/etc/hosts"  # a fresh root does not even know localhost
mount --bind /etc/hosts "$root/etc/hosts"
exec chroot "$root" sh -c 'echo ready; exec cat'
"""


class Inside:
    """Commands run in `root`, where `shared` folders have the same paths as outside.

    Without a root they run as they are, on this machine.
    """

    def __init__(self, root: Path | None, shared: Sequence[Path] = ()) -> None:
        self._root = root
        self._shared = [folder.resolve() for folder in shared]
        self._close = contextlib.ExitStack()
        self._first = 0

    def __enter__(self) -> Self:
        if self._root:
            with contextlib.ExitStack() as stack:
                self._hold(self._root, stack)
                self._close = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._close.close()

    def _hold(self, root: Path, stack: contextlib.ExitStack) -> None:
        folders = [str(folder) for folder in (root, *self._shared)]
        unshare = ["unshare", "--mount", "--pid", "--fork", "--kill-child"]
        holder = subprocess.Popen(
            [*unshare, "sh", "-c", _HOLD, "sh", *folders],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        stack.callback(_end, holder)
        assert holder.stdout
        if holder.stdout.readline() != "ready\n":
            raise RuntimeError(f"No process may have mounts of its own here: {root}")
        children = Path(f"/proc/{holder.pid}/task/{holder.pid}/children")
        self._first = int(children.read_text().split()[0])

    def command(self, argv: Sequence[str | Path], folder: Path | None = None) -> list[str]:
        """What runs `argv` in there, in `folder`, from out here."""
        parts = [str(part) for part in argv]
        if not self._root:
            return ["env", f"--chdir={folder}", *parts] if folder else parts
        enter = ["nsenter", f"--target={self._first}", "--mount", "--pid", "--root"]
        return [*enter, f"--wdns={folder or '/'}", *parts]


def _end(holder: subprocess.Popen[str]) -> None:
    holder.communicate()  # closes its standard input, and waits
