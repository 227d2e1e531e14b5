"""The style sheet of our windows: radii, edges and grounds, in the colours of the system."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QStyle

from photosync_tray.core.screen import Mood
from photosync_tray.qt.colours import Colours, blend

_RADIUS = 4 if sys.platform == "win32" else 6
"""Of controls, in device-independent pixels: Windows 11 has 4, GNOME and macOS about 6."""
CARD_RADIUS = 8


def style_sheet(colours: Colours) -> str:
    """For a window of ours."""
    push = 0.14 if colours.dark else 0.10
    return _STYLE.format(
        radius=_RADIUS,
        card=CARD_RADIUS,
        text=colours.text.name(),
        quiet=colours.quiet.name(),
        line=colours.line.name(),
        wash=colours.wash.name(),
        ground=colours.ground.name(),
        stage=colours.stage.name(),
        now_stage=colours.stage_of(Mood.WATCHING).name(),
        now_edge=3 if colours.strict else 1,
        now_line=(colours.text if colours.strict else colours.accent).name(),
        accent=colours.accent.name(),
        hover=blend(colours.ground, colours.accent, push * 0.6).name(),
        pressed=blend(colours.text, colours.accent, push).name(),
        ink=colours.ink.name(),
        edge=(colours.text if colours.strict else colours.accent).name(),
    )


def fusion_boxes(style: QStyle, colours: Colours) -> str:
    """Check boxes and the like for Qt's own style, whose edges nobody sees on dark ground."""
    if style.name() != "fusion":
        return ""
    return _BOXES.format(
        line=colours.quiet.name(), stage=colours.stage.name(), accent=colours.accent.name()
    )


_BOXES = """
QCheckBox::indicator, QRadioButton::indicator {{
  width: 14px; height: 14px; border: 1px solid {line}; background: {stage};
}}
QCheckBox::indicator {{ border-radius: 3px; }}
QRadioButton::indicator {{ border-radius: 8px; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; }}
QRadioButton::indicator:checked {{
  border-color: {accent};
  background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
    stop: 0 {accent}, stop: 0.5 {accent}, stop: 0.6 {stage}, stop: 1 {stage});
}}
QCheckBox:disabled, QRadioButton:disabled {{ color: {line}; }}
QPlainTextEdit {{ border: 1px solid {line}; }}
"""

_STYLE = """
QLabel#sentence, QLabel#caption, QLabel#fact-name, QLabel#username {{ color: {quiet}; }}
QLabel#remark, QLabel#clock-name, QLabel#clock-said, QLabel#archive {{ color: {quiet}; }}
QLabel#banner {{
  background: #fff4ce; color: #4d3800; padding: 5px; border-bottom: 1px solid #e6d18a;
}}
QFrame#clock, QFrame#card {{
  background: {stage}; border: 1px solid {line}; border-radius: {card}px;
}}
QFrame#card-now {{
  background: {now_stage}; border: {now_edge}px solid {now_line}; border-radius: {card}px;
}}
QLabel#mark {{ background: {wash}; border-radius: 12px; color: {quiet}; }}
QFrame#card-now QLabel#mark {{ background: {accent}; color: {ink}; }}
QFrame#ground-light {{ background: #ffffff; border: 1px solid {line}; border-radius: {card}px; }}
QFrame#ground-dark {{ background: #1f1f1f; border: 1px solid {line}; border-radius: {card}px; }}
QPushButton#primary {{
  padding: 8px 24px; border-radius: {radius}px; min-width: 176px;
  border: 1px solid {accent}; background: {accent}; color: {ink};
}}
QPushButton#primary:hover {{ background: {hover}; }}
QPushButton#primary:pressed {{ background: {pressed}; }}
QPushButton#primary[calm="true"] {{
  background: {stage}; color: {text}; border: 1px solid {line};
}}
QPushButton#primary[calm="true"]:hover {{ background: {wash}; }}
QPushButton#primary[calm="true"]:pressed {{ background: {line}; }}
QPushButton#quiet {{
  padding: 6px 14px; border-radius: {radius}px; border: 1px solid {line}; background: {stage};
  color: {text};
}}
QPushButton#subtle {{
  padding: 6px 10px; border-radius: {radius}px; border: 1px solid transparent;
  background: transparent; color: {quiet};
}}
QPushButton#quiet:hover, QPushButton#subtle:hover {{ background: {wash}; }}
QPushButton#quiet:pressed, QPushButton#subtle:pressed {{ background: {line}; color: {text}; }}
QPushButton#link {{
  padding: 4px 1px; border-radius: {radius}px; border: 1px solid transparent;
  background: transparent; color: {accent};
}}
QPushButton#link:hover {{ text-decoration: underline; }}
QToolButton#unfold, QToolButton#unfold-pages {{
  border: 1px solid transparent; border-radius: {radius}px; padding: 6px 8px 6px 2px;
  color: {quiet};
}}
QToolButton#unfold:hover, QToolButton#unfold-pages:hover {{ background: {wash}; }}
QPushButton, QToolButton {{ outline: none; }}
QFrame#rule {{ background: {line}; border: none; }}
*[keys="true"] QPushButton#primary:focus {{ border: 2px solid {text}; padding: 7px 23px; }}
*[keys="true"] QPushButton#quiet:focus {{ border: 2px solid {edge}; padding: 5px 13px; }}
*[keys="true"] QPushButton#subtle:focus {{ border: 2px solid {edge}; padding: 5px 9px; }}
*[keys="true"] QPushButton#link:focus {{ border: 2px solid {edge}; padding: 3px 0; }}
*[keys="true"] QToolButton#unfold:focus, *[keys="true"] QToolButton#unfold-pages:focus {{
  border: 2px solid {edge}; padding: 5px 7px 5px 1px;
}}
"""
