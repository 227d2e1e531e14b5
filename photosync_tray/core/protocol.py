"""The version of the messages between console and tray; see `core.commands`."""

PROTOCOL = 1
