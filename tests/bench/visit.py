"""The default browser of the bench: a visitor that signs in. Usage: visit.py ADDRESSES.json URL."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from photosync_tray.demo.addresses import Addresses
from photosync_tray.demo.visitor import Visitor

with Visitor(Addresses(**json.loads(Path(sys.argv[1]).read_text()))) as visitor:
    visitor.sign_in(sys.argv[2])
