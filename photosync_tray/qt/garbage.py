"""Clears Python's cyclic garbage on the GUI thread alone, and what imports leave behind.

Left to itself Python clears it on whichever thread happens to allocate next. A widget among it
would then be destroyed beside its own thread, which Qt forbids, and which ends in a crash or a
deadlock, rarely and under load.
"""

from __future__ import annotations

import gc
import linecache


def hold() -> bool:
    """No thread clears anything from now on. Returns whether Python did so by itself before."""
    before = gc.isenabled()
    gc.disable()
    return before


def clear() -> None:
    """To be called on the GUI thread now and then: clears what Python would have cleared by now."""
    forget_sources()
    due = [
        generation
        for generation, (count, limit) in enumerate(
            zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if limit and count > limit
    ]
    if due:
        gc.collect(due[-1])


def let_go(before: bool) -> None:
    """Leave it to Python again, if it was left to it before."""
    if before:
        gc.enable()


def forget_sources() -> None:
    """Drop the text of every module, which nobody needs once it is imported.

    PySide looks at each module's source for its own name, as it has switches for single modules,
    and Python keeps what was read for tracebacks: 3 MB before sign-in, 10 with MSAL. A traceback
    reads again what it shows.
    """
    linecache.clearcache()
