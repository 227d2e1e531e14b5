"""Who helps, as the organisation has it."""

from __future__ import annotations

from photosync_tray.core.it_help import help_of
from photosync_tray.core.screen import Help
from photosync_tray.core.settings import Origin, resolve

CONTOSO = {
    "OrganizationName": "Contoso",
    "HelpUrl": "https://help.contoso.example/photo",
    "HelpText": "Call 4711.",
}


def test_it_is_what_the_policies_say() -> None:
    said = help_of(resolve({Origin.USER_POLICY: CONTOSO}))
    assert said == Help("Contoso", "https://help.contoso.example/photo", "Call 4711.")


def test_without_a_policy_there_is_nobody() -> None:
    assert not any(help_of(resolve({})))


def test_the_link_names_the_organisation_where_it_has_a_name() -> None:
    assert Help("Contoso").offer.said() == "Help from Contoso"
    assert Help().offer.said() == "Help from IT"
