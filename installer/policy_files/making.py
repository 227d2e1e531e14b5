"""All files that are made from the table of settings, by their place in the installer's folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from installer.policy_files.adml import adml
from installer.policy_files.admx import admx
from installer.policy_files.examples import linux_example, mac_profile
from installer.policy_files.json_schema import json_schema
from installer.policy_files.names import APP
from installer.policy_files.oma_uri import oma_uri_page
from photosync_tray.core.settings import TABLE
from photosync_tray.core.texts import Speech

Make = Callable[[], str]


def policy_files(languages: Mapping[str, Speech]) -> dict[str, Make]:
    """`languages` gives for each culture's name, `en-US` for one, how it is said there.

    Intune takes `en-US` alone; Group Policy shows each administrator the language of Windows.
    """
    return {
        f"policy/{APP}.admx": lambda: admx(TABLE),
        **{f"policy/{name}/{APP}.adml": _words(speech) for name, speech in languages.items()},
        "policy/policies.schema.json": lambda: json_schema(TABLE),
        "policy/policies.example.json": lambda: linux_example(TABLE),
        "policy/PhotoSyncTray.mobileconfig": lambda: mac_profile(TABLE),
        "policy/oma-uri.md": lambda: oma_uri_page(TABLE),
    }


def _words(speech: Speech) -> Make:
    return lambda: adml(TABLE, speech)
