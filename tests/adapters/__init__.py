"""The adapters, each over its real other side: a tenant, a server, a vault, a disk."""
