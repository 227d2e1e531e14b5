"""Which browsers are installed, by the ways of the system that it is."""

from __future__ import annotations

import sys

from photosync_tray.adapters.browser_association import https_prog_id
from photosync_tray.adapters.browser_launch import clean_environment
from photosync_tray.adapters.browser_linux import find_on_linux
from photosync_tray.adapters.browser_mac import find_on_mac
from photosync_tray.adapters.browser_machine import Found, Machine, System
from photosync_tray.adapters.browser_windows import find_on_windows

_WAYS = {
    System.LINUX: find_on_linux,
    System.WINDOWS: find_on_windows,
    System.MAC: find_on_mac,
}


def find(machine: Machine) -> Found:
    """Takes a few seconds at the most."""
    return _WAYS[machine.system](machine)


def this_machine() -> Machine:
    """The one that we run on."""
    environ = clean_environment()
    if sys.platform == "win32":
        from photosync_tray.adapters.registry import LiveRegistry

        return Machine(environ, System.WINDOWS, registry=LiveRegistry(), prog_id=https_prog_id)
    return Machine(environ, System.MAC if sys.platform == "darwin" else System.LINUX)
