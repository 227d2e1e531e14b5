"""Dark or light under the icon: the taskbar's own theme, which is not that of windows."""

from __future__ import annotations

import pytest

from photosync_tray.adapters.taskbar import panel, windows_taskbar


@pytest.mark.parametrize(
    ("value", "dark"), [(0, True), (1, False), (None, None), ("1", None), (7, None)]
)
def test_windows_keeps_it_in_the_registry(value: object, dark: bool | None) -> None:
    assert windows_taskbar(value) is dark


@pytest.mark.parametrize(
    ("desktop", "dark"),
    [("GNOME", True), ("ubuntu:GNOME", True), ("KDE", None), ("X-Generic", None), ("", None)],
)
def test_the_panel_of_gnome_is_always_dark(desktop: str, dark: bool | None) -> None:
    assert panel({"XDG_CURRENT_DESKTOP": desktop}) is dark
