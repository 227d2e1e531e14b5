"""What ships with the program that others have made, with its licence, for the page About."""

from __future__ import annotations

from typing import NamedTuple

from photosync_tray.core.texts import Line, Text


class Component(NamedTuple):
    """A library by its name on the Python Package Index; `licence` is an SPDX expression."""

    name: str
    licence: str


COMPONENTS = (
    *(Component(name, "LGPL-3.0-only") for name in ("PySide6-Essentials", "shiboken6")),
    *(
        Component(name, "MIT")
        for name in (
            *("msal", "PyJWT", "urllib3", "charset-normalizer", "keyring", "jeepney"),
            *("platformdirs", "truststore", "jaraco.classes", "jaraco.context"),
            *("jaraco.functools", "more-itertools", "backports.tarfile", "zipp", "blinker"),
        )
    ),
    *(
        Component(name, "Apache-2.0")
        for name in ("requests", "importlib_metadata", "lazy-importer")
    ),
    *(
        Component(name, "BSD-3-Clause")
        for name in (
            *("idna", "pycparser", "SecretStorage", "pywin32-ctypes"),
            *("Flask", "Werkzeug", "Jinja2", "MarkupSafe", "itsdangerous", "click"),
        )
    ),
    Component("certifi", "MPL-2.0"),
    # Its metadata says MIT; the licence that lies in the package is Microsoft's own.
    Component("pymsalruntime", "LicenseRef-Microsoft-Software-License-Terms"),
    Component("cffi", "MIT-0"),
    Component("cryptography", "Apache-2.0 OR BSD-3-Clause"),
    Component("pillow", "MIT-CMU"),
    Component("trustme", "MIT OR Apache-2.0"),
)
"""Of all systems, the demo's included."""

QT_SOURCE = "https://code.qt.io"
LGPL = "https://www.gnu.org/licenses/lgpl-3.0.html"

_QT: Text = (
    "Qt and PySide6 are free software under the GNU Lesser General Public License, version 3 "
    "({licence}). Their source is at {source}. You may put a build of your own in their place."
)
QT_NOTICE = Line(_QT, {"licence": LGPL, "source": QT_SOURCE})
PYTHON: Text = "Python is free software under the license of the Python Software Foundation."
