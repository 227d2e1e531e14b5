"""The manual pages of both programs, from their own parsers."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from datetime import UTC, datetime

from argparse_manpage.manpage import Manpage

from photosync_tray import __version__
from photosync_tray.__main__ import _parser as tray_parser
from photosync_tray.console_arguments import parser as console_parser

_SHORT = {
    "photosync-tray": "bring your Microsoft 365 photo to SharePoint",
    "photosync-trayctl": "ask and drive PhotoSync Tray from a console",
}


def manual_pages(moment: int) -> Mapping[str, str]:
    """Pages by file name; `moment` (seconds since 1970) is the date in their heads."""
    return {f"{one.prog}.1": _page(one, moment) for one in (tray_parser(), console_parser())}


def _page(parser: argparse.ArgumentParser, moment: int) -> str:
    page = Manpage(parser)
    page.date = f"{datetime.fromtimestamp(moment, UTC):%Y-%m-%d}"
    page.source = f"PhotoSync Tray {__version__}"
    page.manual = "User Commands"
    page.description = _SHORT[parser.prog]
    return f"{page}\n"
