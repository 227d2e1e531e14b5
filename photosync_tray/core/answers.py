"""What becomes of the answer of a blocking call, whichever event loop carries the session."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")


def deliver(
    future: Future[T], on_result: Callable[[T], None], on_error: Callable[[Exception], None]
) -> None:
    """Hand on the result or the error of a future that is done."""
    fault = future.exception()
    if fault is None:
        on_result(future.result())
    elif isinstance(fault, Exception):
        on_error(fault)
