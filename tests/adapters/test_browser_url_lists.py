"""Whether lists of addresses in policies name an address."""

from __future__ import annotations

import pytest

from photosync_tray.adapters.browser_url_lists import Listed, chromium_lists, gecko_lists, names

ADDRESS = "https://www.office.com/launch/onedrive?auth=2"


@pytest.mark.parametrize(
    "entry",
    [
        *("*", "office.com", "OFFICE.com", "www.office.com", ".www.office.com", "www.office.com."),
        *("https://www.office.com", "https://*", "https://office.com/", "*:443"),
        *("office.com:443", "office.com/launch", "office.com/launch/onedrive", "office.com:*"),
        *("office.com@auth=2", "office.com/launch?x=1", "com", "office.com/#part"),
    ],
)
def test_entries_that_block(entry: str) -> None:
    assert chromium_lists([entry], [], ADDRESS) is Listed.BLOCKED


@pytest.mark.parametrize(
    "entry",
    [
        *("", "example.com", ".office.com", "http://www.office.com", "notoffice.com", "ffice.com"),
        *("office.com:8443", "office.com/other", "chrome://*", "javascript:*", "office.*", "a b"),
    ],
)
def test_entries_that_name_something_else(entry: str) -> None:
    assert chromium_lists([entry], [], ADDRESS) is Listed.NOT


@pytest.mark.parametrize(
    ("entry", "allows"),
    [
        ("*", True),
        ("office.com", True),
        ("https://www.office.com/", True),
        ("office.com/launch", False),  # what comes after it may be named no longer
        ("office.com@auth=2", False),
        ("office.com:443", False),
    ],
)
def test_only_whole_hosts_count_as_exceptions(entry: str, allows: bool) -> None:
    assert names([entry], ADDRESS, allows=True) == allows
    assert names([entry], ADDRESS, allows=False)


@pytest.mark.parametrize(
    ("block", "allow", "listed"),
    [
        (["*"], ["office.com"], Listed.ALLOWED),
        (["office.com"], ["*"], Listed.BLOCKED),
        (["office.com"], ["office.com"], Listed.ALLOWED),
        (["www.office.com"], ["office.com"], Listed.BLOCKED),  # the longer host
        (["office.com"], ["www.office.com"], Listed.ALLOWED),
        ([".www.office.com"], ["www.office.com"], Listed.BLOCKED),  # this host alone
        (["office.com/launch"], ["office.com"], Listed.BLOCKED),  # the longer path
        (["*", "example.com"], ["example.com"], Listed.BLOCKED),
        ([], ["example.com"], Listed.NOT),
    ],
)
def test_the_most_specific_entry_decides(
    block: list[str], allow: list[str], listed: Listed
) -> None:
    assert chromium_lists(block, allow, ADDRESS) is listed


@pytest.mark.parametrize(
    ("pattern", "fits"),
    [
        ("<all_urls>", True),
        ("*://*/*", True),
        ("*://*.office.com/*", True),
        ("*://office.com/*", False),
        ("https://www.office.com/launch/*", True),
        ("https://www.office.com/*auth=2", True),
        ("https://www.office.com/launch/onedrive", False),  # the query belongs to it
        ("http://www.office.com/*", False),
        ("https://www.office.com", False),  # no pattern
        ("www.office.com", False),
        ("", False),
    ],
)
def test_patterns_of_firefox(pattern: str, fits: bool) -> None:
    listed = gecko_lists([pattern], [], ADDRESS)
    assert listed is (Listed.BLOCKED if fits else Listed.NOT)
    excepted = gecko_lists(["<all_urls>"], [pattern], ADDRESS)
    assert excepted is (Listed.ALLOWED if fits else Listed.BLOCKED)
