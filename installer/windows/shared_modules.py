"""Runs first in each frozen program: its modules lie beside it, in one archive for both.

PyInstaller gives every program an archive of its own, which is empty here; its importers hold that
one object, so that it becomes the other archive.
"""

import os
import sys

import pyimod02_importers as importers  # type: ignore[import-not-found]  # PyInstaller's own

_ARCHIVE = os.path.join(sys._MEIPASS, "modules.pyz")  # type: ignore[attr-defined]  # noqa: PTH118
importers.pyz_archive.__init__(_ARCHIVE, 0, check_pymagic=True)
