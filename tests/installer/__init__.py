"""The packages: what they hold, and what becomes of it on a Windows PC."""
