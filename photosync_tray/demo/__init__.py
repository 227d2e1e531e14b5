"""Contoso: a small Microsoft 365 on loopback, to rehearse with and to test against."""

from photosync_tray.demo.scenes import Scene

__all__ = ["Scene"]
