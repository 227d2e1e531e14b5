"""The layers of the package hold: who imports whom, what stays unloaded, and how modules look."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from photosync_tray.__main__ import Asked, understood
from photosync_tray.demo.scenes import Scene

ROOT = Path(__file__).parents[1]
PACKAGE = "photosync_tray"
MAX_LINES = 300


def _name(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


FILES = {_name(file): file for file in sorted((ROOT / PACKAGE).rglob("*.py"))}

CORE = f"{PACKAGE}.core"
ADAPTERS = f"{PACKAGE}.adapters"
QT = f"{PACKAGE}.qt"
DEMO = f"{PACKAGE}.demo"

ACROSS = {
    f"{PACKAGE}.{name}"
    for name in (
        *(
            "app",
            "at_sign_in",
            "browser_choice",
            "browsers_command",
            "cli",
            "console_answers",
            "console_arguments",
            "console_language",
            "demonstration",
            "desk",
            "fleet_command",
            "policy_command",
            "rehearsal",
            "self_test",
            "sign_in_parts",
        ),
        "__main__",
    )
}
"""The composition roots: they alone import from several layers."""

LIBRARIES = {
    CORE: set[str](),
    ADAPTERS: {
        *("cryptography", "keyring", "msal", "platformdirs", "truststore"),
        "jeepney",  # on Linux alone
        *("requests", "urllib3"),  # the second is how the first speaks HTTP
    },
    QT: {"PySide6"},
    DEMO: {
        "_typeshed",
        "cryptography",
        "flask",
        "jwt",
        "markupsafe",
        "PIL",
        "requests",
        "trustme",
        "werkzeug",
    },
}
"""What each layer may import from outside, by the name at the top."""

AMONG_ADAPTERS = {
    "graph": {"authorised", "web", "web_errors"},
    "sharepoint": {"authorised", "web", "web_errors"},
    "authorised": {"web"},
    "proxies": {"web_errors"},
    "deadline": {"alarms"},
    "web": {"deadline", "proxies", "server_time", "trust", "web_errors"},
    "web_errors": {"claims", "server_time"},
    "sign_in_errors": {"broker_errors", "web_errors"},
    "accounts": {
        *("admission", "cache_merge", "msal_client", "patience", "renewal"),
        *("sign_in_errors", "token_store"),
    },
    "msal_client": {"patience", "web_errors"},
    "identity": {"accounts", "loopback", "sign_in_errors", "web_errors"},
    "windows_account": {"accounts", "patience", "sign_in_errors"},
    "vault": {"patience"},
    "renewal": {"claims", "sign_in_errors"},
    "token_store": {"cache_merge", "files", "vault"},
    "json_files": {"files"},
    "loopback": {"local_page"},
    "window_receipt": {"local_page"},
    "storage": {"files", "json_files"},
    "support_archive": {"components", "files"},
    "policy": {"policy_places", "property_lists", "registry"},
    "policy_places": {"registry"},
    "registry_watch": {"policy_places"},
    "fleet_file": {"files", "user_sid"},
    "autostart": {
        "autostart_linux",
        "autostart_mac",
        "autostart_windows",
        "own_command",
        "registry",
    },
    "autostart_linux": {"desktop_entry", "files"},
    "autostart_mac": {"files"},
    "autostart_windows": {"registry"},
}
"""Adapters know each other by exception."""

BROWSER_FAMILY = ("browser", "private_mode", "policy_files")
"""How the modules begin that find and start browsers: one adapter in several files."""
BROWSERS_USE = {"desktop_entry", "property_lists", "registry"}


def imported(source: str) -> set[str]:
    """Every module that `source` imports anywhere, also inside functions and for types only."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= set(_from(node))
    return found


def _from(node: ast.ImportFrom) -> Iterator[str]:
    """`from package import module` is an import of the module."""
    origin = "." * node.level + (node.module or "")
    for alias in node.names:
        submodule = f"{origin}.{alias.name}"
        yield submodule if submodule in FILES else origin


def layer(module: str) -> str:
    return ".".join(module.split(".")[:2])


def allowed(importer: str, target: str) -> bool:
    """Whether the rule of the layers lets `importer` import `target`."""
    top = target.split(".")[0]
    if top in sys.stdlib_module_names or target == PACKAGE or importer in ACROSS:
        return True
    own = layer(importer)
    if top != PACKAGE:
        return top in LIBRARIES.get(own, ())
    if own == ADAPTERS and layer(target) == ADAPTERS:
        return _adapter_allowed(importer, target)
    if own == DEMO:
        return layer(target) == DEMO
    return layer(target) in {own, CORE}


def _adapter_allowed(importer: str, target: str) -> bool:
    if target == ADAPTERS:
        return False
    mine, other = importer.removeprefix(f"{ADAPTERS}."), target.removeprefix(f"{ADAPTERS}.")
    if mine.startswith(BROWSER_FAMILY):
        return other.startswith(BROWSER_FAMILY) or other in BROWSERS_USE
    return other in AMONG_ADAPTERS.get(mine, ())


def loads(*modules: str) -> set[str]:
    """What a fresh interpreter loads for `modules`, beyond what it starts with."""
    program = (
        "import importlib, json, sys\n"
        "before = set(sys.modules)\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
        "print(json.dumps(sorted(set(sys.modules) - before)))\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(json.loads(run.stdout))


def tops(modules: set[str]) -> set[str]:
    return {module.split(".")[0] for module in modules}


@pytest.mark.parametrize("module", FILES)
def test_imports_run_one_way(module: str) -> None:
    targets = imported(FILES[module].read_text("utf-8"))
    assert sorted(t for t in targets if not allowed(module, t)) == []


def test_every_module_belongs_to_a_layer() -> None:
    outside = {module for module in FILES if layer(module) not in LIBRARIES}
    assert outside - ACROSS == {PACKAGE}


def test_the_core_loads_nothing_but_the_standard_library() -> None:
    core = [module for module in FILES if layer(module) == CORE]
    loaded = loads(*core)
    assert set(core) <= loaded
    ours = {module for module in loaded if layer(module) == CORE or module == PACKAGE}
    assert tops(loaded - ours) <= sys.stdlib_module_names


def test_the_command_line_loads_nothing_heavy() -> None:
    loaded = tops(loads(f"{PACKAGE}.__main__"))
    assert loaded - sys.stdlib_module_names == {PACKAGE}
    heavy = {"PySide6", "msal", "requests", "cryptography", "keyring", "flask", "PIL"}
    assert not loaded & heavy


def test_the_usual_command_lines_are_read_without_a_parser() -> None:
    assert "argparse" not in loads(f"{PACKAGE}.__main__")
    assert understood([]) == Asked()
    assert understood(["--background"]) == Asked(background=True)
    assert understood(["--demo=guest", "--background"]) == Asked(Scene.GUEST, background=True)


def test_the_tray_at_rest_needs_neither_qts_network_nor_its_largest_namespace() -> None:
    """QtNetwork takes 3 MB; the namespace Qt is made when first named, of 1 MB, in 40 ms."""
    loaded = loads(f"{QT}.start", f"{QT}.program")
    assert "PySide6.QtNetwork" not in loaded
    named = {module for module in loaded if module in FILES and names_qt(FILES[module])}
    assert named == set()


def names_qt(file: Path) -> bool:
    """Whether a module imports the namespace as it is imported itself."""
    body = ast.parse(file.read_text("utf-8")).body
    imports = [node for node in body if isinstance(node, ast.ImportFrom)]
    return any(alias.name == "Qt" for node in imports for alias in node.names)


@pytest.mark.parametrize("module", FILES)
def test_a_module_opens_with_what_it_is_for(module: str) -> None:
    source = FILES[module].read_text("utf-8")
    assert ast.get_docstring(ast.parse(source)), "no docstring at its head"


@pytest.mark.parametrize("module", FILES)
def test_a_module_fits_into_one_reading(module: str) -> None:
    assert len(FILES[module].read_text("utf-8").splitlines()) <= MAX_LINES
