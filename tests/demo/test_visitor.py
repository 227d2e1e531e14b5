"""The person with no screen, and what it reads of a page."""

from __future__ import annotations

import pytest

from photosync_tray.demo.page import read_page
from photosync_tray.demo.tenant import Tenant
from photosync_tray.demo.visitor import Visitor


def test_a_page_is_read_as_a_person_would() -> None:
    content = read_page(
        "<title>A  title</title><p>Some <b>words</b></p><a href='/on'>Go\n on</a>"
        "<form action='there' data-submit><input name='a' value='1'><input name='b'>"
        "<button name='c' value='2'><b>Press</b> me</button></form><img src='x.png'>"
    )
    assert content.title == "A title"
    assert content.text == "Some words Go on Press me"
    assert content.links == {"Go on": "/on"}
    assert content.images == ["x.png"]
    [form] = content.forms
    assert form.submits_itself
    assert form.fields == (("a", "1"), ("b", ""))
    assert [(button.name, button.text) for button in form.buttons] == [("c", "Press me")]
    assert form.based_at("http://h.example/a/b").action == "http://h.example/a/there"


def test_a_button_that_is_not_there_cannot_be_pressed(tenant: Tenant, visitor: Visitor) -> None:
    page = visitor.open(f"{tenant.addresses.portal}/")
    with pytest.raises(LookupError, match="Sign out"):
        visitor.press(page, "Sign out")


def test_pressing_next_submits_the_typed_form(tenant: Tenant, visitor: Visitor) -> None:
    start = visitor.look(f"{tenant.addresses.portal}/")
    page = visitor.press(visitor.press(start, "Use another account"), "Next")
    assert "couldn’t find an account" in page.text


def test_each_visitor_is_a_window_of_its_own(tenant: Tenant) -> None:
    with Visitor(tenant.addresses) as one, Visitor(tenant.addresses) as other:
        one.open(f"{tenant.addresses.portal}/")
        assert other.look(f"{tenant.addresses.portal}/").title == "Sign in to your account"
