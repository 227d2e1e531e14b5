"""A desktop fit to be seen: a taskbar with a clock, plain frames, one family of type."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from tests.desktop import Desktop, need

_BAR, _CLOCK = 40, 96
"""Pixels: the height of the taskbar, and what its clock takes at the right."""
_TYPE = ("/usr/share/fonts/opentype/inter/Inter-Regular.otf", "DejaVuSans.ttf")
_TRAY = (
    *("--edge", "bottom", "--align", "right", "--margin", str(_CLOCK), "--distance", "8"),
    *("--SetDockType", "true", "--widthtype", "request", "--height", "24"),
    *("--transparent", "true", "--alpha", "0", "--tint", "0xe9eef2"),
)


def tidy_desktop(folder: Path) -> Desktop:
    """Its home is laid out before the desktop opens, since the frames read it then."""
    _write(folder / "home/.config/openbox/rc.xml", _FRAMES)
    _write(folder / "home/.themes/Tidy/openbox-3/themerc", _THEME)
    _write(folder / "home/.config/fontconfig/fonts.conf", _FONTS)
    return Desktop(folder, tray=_TRAY, size=(1440, 900))


def paint(desktop: Desktop) -> None:
    """Wallpaper and taskbar; the notification area shines through to them."""
    wide, high = desktop.size
    sky = Image.linear_gradient("L").resize((wide, high))
    dawn = Image.composite(
        Image.new("RGB", sky.size, "#2c6a8a"), Image.new("RGB", sky.size, "#8fc7cf"), sky
    )
    pen = ImageDraw.Draw(dawn)
    pen.rectangle((0, high - _BAR, wide, high), fill="#e9eef2")
    pen.line((0, high - _BAR, wide, high - _BAR), fill="#cfd8df")
    font = _font(13)
    pen.text((wide - 16, high - _BAR / 2), "09:41", fill="#1f1f1f", font=font, anchor="rm")
    path = desktop.folder / "wallpaper.png"
    dawn.save(path)
    desktop.start([need("display"), "-window", "root", str(path)]).wait(20)


def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    for name in _TYPE:
        try:
            return ImageFont.truetype(name, size)
        except OSError:
            continue
    return ImageFont.load_default(size)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


_FRAMES = f"""<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <theme>
    <name>Tidy</name><titleLayout>NLC</titleLayout>
    <font place="ActiveWindow"><name>Inter</name><size>9</size></font>
    <font place="InactiveWindow"><name>Inter</name><size>9</size></font>
  </theme>
  <placement><policy>Smart</policy><center>yes</center></placement>
  <margins><top>0</top><bottom>{_BAR}</bottom><left>0</left><right>0</right></margins>
  <keyboard><keybind key="A-F4"><action name="Close"/></keybind></keyboard>
  <mouse>
    <context name="Titlebar"><mousebind button="Left" action="Press"><action name="Focus"/>
      <action name="Raise"/></mousebind></context>
    <context name="Client"><mousebind button="Left" action="Press"><action name="Focus"/>
      <action name="Raise"/></mousebind></context>
    <context name="Close"><mousebind button="Left" action="Click"><action name="Close"/>
    </mousebind></context>
  </mouse>
</openbox_config>
"""

_THEME = """border.width: 1
padding.width: 8
padding.height: 6
window.handle.width: 0
window.client.padding.width: 0
window.label.text.justify: left
window.active.border.color: #b8c2cb
window.inactive.border.color: #c9d1d8
window.active.title.separator.color: #e3e8ec
window.inactive.title.separator.color: #e3e8ec
window.active.title.bg: flat solid
window.active.title.bg.color: #f7f9fa
window.inactive.title.bg: flat solid
window.inactive.title.bg.color: #f3f5f7
window.active.label.bg: parentrelative
window.inactive.label.bg: parentrelative
window.active.label.text.color: #1f1f1f
window.inactive.label.text.color: #7a848d
window.*.button.*.bg: parentrelative
window.active.button.unpressed.image.color: #4a545d
window.inactive.button.unpressed.image.color: #a0a9b1
window.active.button.pressed.image.color: #1f1f1f
"""

_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <alias binding="strong"><family>sans-serif</family><prefer><family>Inter</family></prefer></alias>
  <alias binding="strong"><family>Sans Serif</family><prefer><family>Inter</family></prefer></alias>
  <alias binding="strong"><family>system-ui</family><prefer><family>Inter</family></prefer></alias>
</fontconfig>
"""
