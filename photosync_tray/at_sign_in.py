"""Whether the tray, once the system has started it at sign-in, is to stay."""

from __future__ import annotations


def wanted() -> bool:
    """No only where a policy, the person or the installation says so; read before the icon.

    The entry that starts it may be everybody's, which this person cannot remove. The settings
    are loaded only where one of them speaks of it at all.
    """
    from photosync_tray.adapters.policy_places import spoken_of
    from photosync_tray.app import folders, load_settings

    key = "StartAtSignIn"
    return not spoken_of(key, folders(None).settings / "settings.json") or load_settings(None).flag(
        key
    )
