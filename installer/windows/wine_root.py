"""A Wine new enough for Qt: the system's own, else a Debian root of its own from apt's mirror.

Qt asks Windows' runtime for UISettings, which Wine has since 10. The root's packages are checked by
Debian's signed lists, with the keys of this machine.
"""

from __future__ import annotations

import logging
import re
import shutil
import subprocess
from pathlib import Path

from installer.windows.cache import Cache, key_of
from installer.windows.host import Missing, checked, is_root, require
from installer.windows.inside import Inside

log = logging.getLogger(__name__)

OLDEST = 10
SUITE = "trixie"
PACKAGES = (
    *("wine", "wine64", "fonts-wine", "fonts-dejavu-core", "fonts-liberation"),
    *("wixl", "msitools", "osslsigncode"),  # for whatever is made of what was frozen
)
_NO_SERVICES = "#!/bin/sh\nexit 101\n"
_SETTINGS = re.compile(r"^Acquire::(?:https?::Proxy|ForceIPv[46]|Check-\w[\w-]*) .*;$", re.M)


def wine_root(cache: Cache) -> Path | None:
    """The root that holds Wine; None where the system's own Wine is new enough.

    Missing where there is neither, nor the right to make one.
    """
    if _system_wine() >= OLDEST:
        return None
    if not is_root():
        raise Missing(
            f"Windows is run by Wine {OLDEST} or newer. This system has none, and making a root"
            " for it takes the rights of root."
        )
    return cache.made("root", key_of(SUITE, *PACKAGES, Path(__file__).read_bytes()), _make)


def _system_wine() -> int:
    """The first number of its version; 0 where there is none."""
    wine = shutil.which("wine")
    if not wine:
        return 0
    run = subprocess.run([wine, "--version"], capture_output=True, text=True, check=False)
    found = re.match(r"wine-(\d+)", run.stdout)
    return int(found[1]) if found else 0


def _make(root: Path) -> None:
    require("debootstrap")
    log.info("Making a root of Debian %s with Wine in %s (a minute or two)", SUITE, root.parent)
    base = ["debootstrap", "--variant=minbase", "--include=ca-certificates"]
    checked([*base, SUITE, root, _mirror()])
    settings = "\n".join(_SETTINGS.findall(checked(["apt-config", "dump"])))
    (root / "etc/apt/apt.conf.d/90host").write_text(f"{settings}\n")
    policy = root / "usr/sbin/policy-rc.d"
    policy.write_text(_NO_SERVICES)
    policy.chmod(0o755)
    with Inside(root) as inside:
        for command in ("update", f"install -y --no-install-recommends {' '.join(PACKAGES)}"):
            quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8"]
            checked(inside.command([*quiet, "apt-get", "-q", *command.split()]))
    for archive in (root / "var/cache/apt/archives").glob("*.deb"):
        archive.unlink()


def _mirror() -> str:
    """Where this machine's apt takes Debian itself from: not its updates, nor others' packages."""
    listed = checked(["apt-get", "indextargets", "--format", "$(REPO_URI) $(CODENAME) $(ORIGIN)"])
    for line in listed.splitlines():
        address, codename, *origin = line.split()
        if origin == ["Debian"] and "-" not in codename:
            return address
    raise Missing("No mirror of Debian is among apt's sources; run apt-get update first.")
