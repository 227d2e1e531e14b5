"""The small pages that the program itself shows in the browser, in the person's language."""

from __future__ import annotations

from html import escape

from photosync_tray.core.texts import Text, say, speaking

# The icon keeps the browser from asking for one.
_PAGE = """<!doctype html><html lang="{lang}" dir="{dir}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>{title}</title>
<link rel="icon" href="data:,"><style>:root{{color-scheme:light dark}}
body{{font:17px/1.5 system-ui,sans-serif;color:#1b1b1b;background:#f5f7f9;display:grid;
place-items:center;min-height:90vh;margin:0}}main{{background:#fff;padding:2.5rem 3rem;
border-radius:12px;box-shadow:0 4px 24px #0001;text-align:center;max-width:26rem}}
h1{{font-size:1.3rem;margin:0 0 .5rem}}p{{margin:.5rem 0 0;color:#555}}
@media(prefers-color-scheme:dark){{body{{background:#1b1d1f;color:#eee}}
main{{background:#26292c}}p{{color:#bbb}}}}</style>
<main><h1>{heading}</h1>{paragraphs}</main></html>"""


def local_page(heading: Text, *paragraphs: Text) -> str:
    """A heading and sentences, as HTML."""
    speech = speaking()
    said = (f"<p>{escape(say(each))}</p>" for each in paragraphs)
    return _PAGE.format(
        lang=speech.tag.replace("_", "-"),
        dir="rtl" if speech.right_to_left else "ltr",
        title="PhotoSync Tray",
        heading=escape(say(heading)),
        paragraphs="".join(said),
    )
