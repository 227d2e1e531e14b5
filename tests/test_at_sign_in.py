"""Whether the tray stays, once the system has started it at sign-in."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from photosync_tray.adapters import policy, policy_places
from photosync_tray.at_sign_in import wanted

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the places of Linux")


@pytest.fixture
def policies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The machine's file; a test must not touch /etc."""
    file = tmp_path / "policies.json"
    monkeypatch.setattr(policy_places, "LINUX_FILE", file)
    monkeypatch.setattr(policy, "policy_source", lambda: policy.FilePolicies(file))
    return file


def choose(content: object) -> None:
    file = Path.home() / ".config" / "photosync-tray" / "settings.json"
    file.parent.mkdir(parents=True)
    file.write_text(content if isinstance(content, str) else json.dumps(content))


@pytest.mark.usefixtures("policies")
def test_where_nobody_says_anything_it_stays() -> None:
    assert wanted()


@pytest.mark.usefixtures("policies")
@pytest.mark.parametrize("choice", [True, False])
def test_the_persons_choice_counts(choice: bool) -> None:
    choose({"version": 1, "StartAtSignIn": choice})
    assert wanted() is choice


@pytest.mark.parametrize("policy_says", [True, False])
def test_a_policy_counts_before_the_choice(policies: Path, policy_says: bool) -> None:
    policies.write_text(json.dumps({"StartAtSignIn": policy_says}))
    choose({"version": 1, "StartAtSignIn": not policy_says})
    assert wanted() is policy_says


@pytest.mark.parametrize("raw", ['{"StartAtSignIn": "no"}', '{"StartAtSignIn": 0', '{"Sta'])
def test_what_does_not_fit_keeps_nobody_from_starting(policies: Path, raw: str) -> None:
    policies.write_text(raw)
    choose(raw)
    assert wanted()
