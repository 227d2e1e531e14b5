"""The fault table: what goes wrong around a sign-in, and what the person reads of it."""
