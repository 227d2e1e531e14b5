"""What PhotoSync Tray knows and decides. Standard library only: no Qt, no network, no files."""
