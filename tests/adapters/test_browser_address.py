"""Which addresses are given to a browser, and which are refused."""

from __future__ import annotations

import pytest

from photosync_tray.adapters.browser_address import check_address
from photosync_tray.core.errors import HostNotAllowed

PORTAL = "https://www.office.com"
ADDRESS = f"{PORTAL}/launch/onedrive?auth=2&login_hint=sam%40contoso.com"


@pytest.mark.parametrize(
    "address",
    [
        "--incognito",
        "-https://www.office.com/",
        " https://www.office.com/",
        "",
        "www.office.com/",
        "//www.office.com/",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "view-source:https://www.office.com/",
        "HTTPS://www.office.com/",
        "http://www.office.com/",
        "https://www.office.com.evil.example/",
        "https://evil.example/?https://www.office.com",
        "https://www.office.com:8443/",
        "https://www.office.com:port/",
        "https://www.office.com./",
        "https://sam@www.office.com/",
        "https://www.office.com:secret@evil.example/",
        "https://@www.office.com/",
        "https://www.office.com\\@evil.example/",
        "https://www.office.com/\n--renderer-cmd-prefix=x",
        "https://www.office.com/\t",
        "https://www.office.com/ --x",
        "https://www.office.com/\x00",
        "https://www.office.com/\x7f",
        'https://www.office.com/"',
        "https://www.office.com/'",
        "https://www.office.com/`x`",
        "https://www.office.com/\u00e4",
        "https://www.offi\u0441e.com/",
        "https://[::1/",
        "http://127.0.0.1:8765/",
        "http://localhost:5000/",
        "http://127.0.0.1.evil.example:5000/",
        "http://2130706433:5000/",
    ],
)
def test_hostile_addresses(address: str) -> None:
    allowed = {PORTAL, "http://127.0.0.1:5000", "http://localhost:5000", "http://www.office.com"}
    with pytest.raises(HostNotAllowed) as refusal:
        check_address(address, allowed.__contains__)
    assert "secret" not in refusal.value.details


@pytest.mark.parametrize("address", [ADDRESS, PORTAL, "http://127.0.0.1:5000/launch?a=%20b"])
def test_good_addresses(address: str) -> None:
    check_address(address, {PORTAL, "http://127.0.0.1:5000"}.__contains__)


def test_an_address_may_name_the_usual_port() -> None:
    check_address("https://WWW.office.com:443/launch/onedrive", {PORTAL}.__contains__)
