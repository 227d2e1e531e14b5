"""Clears Python's cyclic garbage on the GUI thread alone.

Left to itself Python clears it on whichever thread happens to allocate next. A widget among it
would then be destroyed beside its own thread, which Qt forbids, and which ends in a crash or a
deadlock, rarely and under load.
"""

from __future__ import annotations

import gc


def hold() -> bool:
    """No thread clears anything from now on. Returns whether Python did so by itself before."""
    before = gc.isenabled()
    gc.disable()
    return before


def clear() -> None:
    """To be called on the GUI thread now and then: clears what Python would have cleared by now."""
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
