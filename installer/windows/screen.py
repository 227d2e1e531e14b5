"""A screen in memory, for Windows programs that want one where nobody looks."""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Iterator

from installer.windows.host import require


@contextlib.contextmanager
def screen(size: str = "1280x800x24") -> Iterator[str]:
    """The name of a display that lasts as long as the context."""
    require("Xvfb")
    reader, writer = os.pipe()
    options = ["-displayfd", str(writer), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        ["Xvfb", *options],
        pass_fds=[writer],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as said:
            yield f":{said.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
