"""The outside world, one thing per module, each behind its port. No Qt here."""
