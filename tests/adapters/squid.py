"""Squid on loopback: the company's proxy, which knows names that nobody else resolves.

Debian's squid-openssl, because one program is all of it: a proxy for everybody, one that wants a
sign-in, and one that opens TLS with an authority of its own. It runs in the foreground and as
another user where the tests are root's, since it does not run as root.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import trustme

from tests.adapters.servers import free_port
from tests.desktop_processes import end

Hosts = Mapping[str, str]
"""The addresses of names that it knows; it resolves others as everybody does."""

_USER = "proxy"
_HELPERS = Path("/usr/lib/squid")
_BASE = """
http_port 127.0.0.1:{port} {listening}
hosts_file {folder}/hosts
{rules}
http_access deny all
access_log stdio:{folder}/access.log
strip_query_terms off
cache_log {folder}/cache.log
logfile_rotate 0
cache deny all
coredump_dir {folder}
pid_filename none
netdb_filename none
pinger_enable off
shutdown_lifetime 0 seconds
"""


class Squid:
    """A running one: `address` for the policy, and `ca_file` where it opens TLS."""

    def __init__(self, folder: Path, port: int, ca_file: Path | None = None) -> None:
        self._folder = folder
        self.port = port
        self.address = f"http://127.0.0.1:{port}"
        self.ca_file = ca_file

    def log(self) -> str:
        """Its access log."""
        return (self._folder / "access.log").read_text()

    def asked(self, at_least: int = 0) -> list[str]:
        """What it was asked for, such as "CONNECT graph.example:443".

        A tunnel is told of when it ends: this waits until there are so many.
        """
        until = time.monotonic() + 10
        while len(found := self._asked()) < at_least:
            assert time.monotonic() < until, found
        return found

    def _asked(self) -> list[str]:
        named = [" ".join(line.split()[5:7]) for line in self.log().splitlines()]
        return [one for one in named if "error:" not in one]  # our own look whether it listens


@contextlib.contextmanager
def open_to_all(hosts: Hosts) -> Iterator[Squid]:
    """Lets everybody through."""
    with _folder(hosts) as folder, _running(folder, ["http_access allow all"]) as squid:
        yield squid


@contextlib.contextmanager
def with_sign_in(hosts: Hosts) -> Iterator[Squid]:
    """Lets through whoever tells a name and a password, whichever they are."""
    rules = [
        f"auth_param basic program {_HELPERS}/basic_fake_auth",
        "auth_param basic children 1 startup=1",
        "acl known proxy_auth REQUIRED",
        "http_access allow known",
    ]
    with _folder(hosts) as folder, _running(folder, rules) as squid:
        yield squid


@contextlib.contextmanager
def inspecting(hosts: Hosts, trusts: str) -> Iterator[Squid]:
    """Opens TLS with an authority of its own; `trusts` is the file of the one behind it."""
    with _folder(hosts) as folder:
        authority = trustme.CA()
        authority.cert_pem.write_to_path(str(folder / "ca.pem"))
        own = authority.private_key_pem.bytes() + authority.cert_pem.bytes()
        (folder / "own.pem").write_bytes(own)
        shutil.copy(trusts, folder / "behind.pem")
        certgen = [f"{_HELPERS}/security_file_certgen", "-s", f"{folder}/certs", "-M", "4MB"]
        subprocess.run([*certgen, "-c"], check=True, capture_output=True)
        rules = [
            f"sslcrtd_program {' '.join(certgen)}",
            "sslcrtd_children 1 startup=1",
            f"tls_outgoing_options cafile={folder}/behind.pem",
            "acl beginning at_step SslBump1",
            "ssl_bump peek beginning",
            "ssl_bump bump all",
            "http_access allow all",
        ]
        listening = f"ssl-bump generate-host-certificates=on tls-cert={folder}/own.pem"
        with _running(folder, rules, listening) as squid:
            squid.ca_file = folder / "ca.pem"
            yield squid


@contextlib.contextmanager
def _folder(hosts: Hosts) -> Iterator[Path]:
    """Outside of pytest's own folders, which let no other user in."""
    with tempfile.TemporaryDirectory(prefix="squid-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "hosts").write_text("".join(f"{at} {name}\n" for name, at in hosts.items()))
        yield folder


@contextlib.contextmanager
def _running(folder: Path, rules: Sequence[str], listening: str = "") -> Iterator[Squid]:
    port = free_port()
    config = _BASE.format(port=port, folder=folder, rules="\n".join(rules), listening=listening)
    (folder / "squid.conf").write_text(config)
    program = shutil.which("squid", path=f"{os.environ['PATH']}:/usr/sbin")
    if program is None:
        raise AssertionError("squid is missing: apt-get install squid-openssl")
    process = subprocess.Popen(
        [program, "-N", "-n", f"squid{port}", "-f", str(folder / "squid.conf")],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        **_as_another(folder),
    )
    try:
        _wait_until_it_listens(process, port, folder)
        yield Squid(folder, port)
    finally:
        end(process)


def _as_another(folder: Path) -> dict[str, Any]:
    if os.getuid() != 0:
        return {}
    for path in (folder, *folder.rglob("*")):
        shutil.chown(path, _USER, _USER)
    return {"user": _USER, "group": _USER, "extra_groups": []}


def _wait_until_it_listens(process: subprocess.Popen[bytes], port: int, folder: Path) -> None:
    until = time.monotonic() + 20
    while time.monotonic() < until and process.poll() is None:
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
    log = folder / "cache.log"
    raise AssertionError(log.read_text() if log.exists() else "squid did not start")
