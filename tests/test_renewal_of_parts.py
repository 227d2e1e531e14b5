"""Whoever is signed in stays so when settings change: over a real tenant, with real tokens."""

from __future__ import annotations

import pytest

from photosync_tray.core.model import Match
from photosync_tray.demo.scenes import Scene
from photosync_tray.demonstration import demo_parts, start_tenant
from photosync_tray.rehearsal import rehearse


@pytest.fixture
def scene() -> Scene:
    return Scene.IN_SYNC


def test_the_sign_in_is_not_asked_for_again(scene: Scene) -> None:
    tenant = start_tenant(scene)
    try:
        first, _ = rehearse(tenant, demo_parts(tenant.addresses, scene, tenant.close))
        account = first.identity.account()
        assert account
        assert first.again
        second = first.again()
        assert second.identity is not first.identity
        assert second.identity.account() == account
        assert second.check.look(account).verdict.match is Match.SAME
    finally:
        tenant.close()
