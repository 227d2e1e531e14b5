"""On the demo's pages every word passes through say, or is marked as nobody's language."""

from __future__ import annotations

import pytest

from resources.translations.templates import said, unsaid


def test_what_a_page_says() -> None:
    page = (
        "{% for a in [say('One'), say('Two')] %}{{ a }}{% endfor %}"
        "{{ say('{n} GB', one='1 GB', n=3) }}"
    )
    assert list(said(page)) == [("One", ""), ("Two", ""), ("{n} GB", "1 GB")]


@pytest.mark.parametrize("call", ["say(word)", "say('a' ~ b)", "say(1)"])
def test_a_page_cannot_say_what_it_makes_up(call: str) -> None:
    with pytest.raises(ValueError, match="line 2"):
        list(said(f"<p>\n{{{{ {call} }}}}"))


@pytest.mark.parametrize(
    "page",
    [
        "<p>Sign in</p>",
        "{% if x %}<b>Sign in</b>{% endif %}",
        "<img alt='Sign in'>",
        "<button aria-label='Sign in'></button>",
        "<p translate='no'>Contoso</p> Sign in",
    ],
)
def test_words_without_say_are_told(page: str) -> None:
    assert unsaid(page) == ["Sign in"]


@pytest.mark.parametrize(
    "page",
    [
        "<p>{{ say('Sign in') }}</p>",
        "<p translate='no'>Contoso <b>365</b></p>",
        "<p>{{ a }} – {{ b }}: 12 %</p>",
        "<input name='account' type='email' autofocus>",
        "<script>let word = 1</script>",
        "<meta name='viewport' content='width=device-width'>",
        "{# Sign in #}",
    ],
)
def test_names_numbers_and_code_are_nobody_s_language(page: str) -> None:
    assert unsaid(page) == []
