"""Whose certificates are believed: the operating system's, so that company CAs count."""

from __future__ import annotations

import functools
import ssl
import sys
from pathlib import Path

import truststore


@functools.cache
def trust(ca_file: str | None) -> ssl.SSLContext:
    """The one context for all connections; `ca_file` (PEM) adds an authority.

    On Linux the system's store is OpenSSL's own, and SSL_CERT_FILE names another. It is loaded
    here once: truststore loads it for each connection, some 40 ms. Where Python's OpenSSL was
    built elsewhere and knows no store, truststore knows where distributions keep it.
    """
    if sys.platform == "linux" and _openssl_knows_the_store():
        # Not create_default_context: from Python 3.13 on it refuses CAs that are not strictly
        # as RFC 5280 has them, and many a company's is not.
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_default_certs()
    else:
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file:
        context.load_verify_locations(ca_file)
    return context


def _openssl_knows_the_store() -> bool:
    paths = ssl.get_default_verify_paths()
    return bool(paths.cafile or (paths.capath and any(Path(paths.capath).iterdir())))
