"""Five layers of settings, and values that do not fit."""

from __future__ import annotations

import pytest

from photosync_tray.core.cloud import StartAt
from photosync_tray.core.settings import (
    MANAGED,
    TABLE,
    Origin,
    Setting,
    Settings,
    chosen,
    resolve,
)

BY_MACHINE, BY_USER_POLICY, BY_USER, BY_INSTALLATION, BUILT_IN = Origin

MACHINE_ONLY = ["CloudAuthority", "CloudGraph", "CloudPortal", "SharePointHost"]


def by_machine(key: str, raw: object) -> Settings:
    return resolve({BY_MACHINE: {key: raw}})


def said(settings: Settings) -> tuple[str, ...]:
    return tuple(str(fault) for fault in settings.rejected)


READERS = {str: Settings.text, bool: Settings.flag, int: Settings.number, tuple: Settings.names}


def in_force(settings: Settings, key: str) -> object:
    kinds = {setting.key: type(setting.default) for setting in TABLE}
    return READERS[kinds[key]](settings, key)


def test_without_any_layer_everything_is_built_in() -> None:
    settings = resolve({})
    assert {settings.origin(setting.key) for setting in TABLE} == {BUILT_IN}
    assert settings.rejected == ()


def test_the_built_in_values_are_those_of_the_documentation() -> None:
    assert {setting.key: setting.default for setting in TABLE} == {
        "TenantId": "organizations",
        "ClientId": "",
        "Cloud": "Global",
        "CloudAuthority": "",
        "CloudGraph": "",
        "CloudPortal": "",
        "SharePointHost": "",
        "AllowedDomains": (),
        "UseBroker": True,
        "Browser": "auto",
        "SecondRoute": "Guest",
        "StartAt": "OneDriveTile",
        "CheckSharePoint": "Auto",
        "WatchHours": 72,
        "RecheckHours": 24,
        "StartAtSignIn": True,
        "Notifications": "Results",
        "Language": "",
        "ProxyUrl": "",
        "OrganizationName": "",
        "HelpUrl": "",
        "HelpText": "",
        "LockSettings": False,
        "FleetStatus": False,
        "LogLevel": "Info",
    }


@pytest.mark.parametrize("setting", [pytest.param(s, id=s.key) for s in TABLE if s.default != ""])
def test_a_built_in_value_is_one_that_an_administrator_could_set(setting: Setting) -> None:
    assert setting.kind.read(setting.default) == setting.default


@pytest.mark.parametrize("strongest", range(4))
def test_the_strongest_layer_counts(strongest: int) -> None:
    origins = list(Origin)[strongest:4]
    settings = resolve({origin: {"HelpText": f"by {origin}"} for origin in origins})
    assert settings.text("HelpText") == f"by {origins[0]}"
    assert settings.origin("HelpText") is origins[0]


def test_layers_are_mixed_key_by_key() -> None:
    settings = resolve({BY_MACHINE: {"WatchHours": 5}, BY_USER: {"Browser": "firefox"}})
    assert settings.number("WatchHours") == 5
    assert settings.text("Browser") == "firefox"


def test_a_malformed_value_leaves_the_next_layer_in_force() -> None:
    settings = resolve({BY_MACHINE: {"WatchHours": "ten"}, BY_USER: {"WatchHours": 10}})
    assert settings.number("WatchHours") == 10
    assert said(settings) == (
        "WatchHours (machine policy): 'ten' is not a whole number from 1 to 168",
    )


WELL_FORMED = [
    ("TenantId", "  contoso.example ", "contoso.example"),
    ("Cloud", "gcchigh", "GCCHigh"),
    ("CloudGraph", "https://graph.example:8443/", "https://graph.example:8443"),
    ("SharePointHost", "Contoso-MY.sharepoint.example:443", "contoso-my.sharepoint.example:443"),
    (
        "AllowedDomains",
        "Contoso.example; fabrikam.example",
        ("contoso.example", "fabrikam.example"),
    ),
    ("AllowedDomains", ["contoso.example", ""], ("contoso.example",)),
    ("AllowedDomains", "@contoso.example", ("contoso.example",)),
    ("AllowedDomains", "", ()),
    ("UseBroker", 0, False),
    ("UseBroker", True, True),
    ("WatchHours", 168, 168),
    ("RecheckHours", 0, 0),
    ("StartAt", "ownphoto", StartAt.OWN_PHOTO),
    ("ProxyUrl", "http://proxy.example:3128/", "http://proxy.example:3128"),
]


@pytest.mark.parametrize(("key", "raw", "value"), WELL_FORMED)
def test_a_value_that_fits_is_brought_into_one_form(key: str, raw: object, value: object) -> None:
    settings = by_machine(key, raw)
    assert in_force(settings, key) == value
    assert settings.rejected == ()


MALFORMED = [
    ("TenantId", 5),
    ("TenantId", None),
    ("TenantId", "two\nlines"),
    ("TenantId", "contoso.example/../other"),
    ("OrganizationName", "x" * 1025),
    ("Cloud", "Mars"),
    ("Cloud", 1),
    ("CloudGraph", "http://graph.example"),
    ("CloudGraph", "graph.example"),
    ("CloudGraph", "https://"),
    ("CloudGraph", "https://graph.example?x=1"),
    ("CloudGraph", "https://graph.example:many"),
    ("CloudGraph", "https://graph.example:99999"),
    ("CloudGraph", "https://[graph.example"),
    ("CloudGraph", "https://name@graph.example"),
    ("CloudGraph", "https://:secret@graph.example"),
    ("SharePointHost", "https://contoso-my.sharepoint.example"),
    ("SharePointHost", "contoso-my.sharepoint.example/sites"),
    ("AllowedDomains", "contoso.example; not a/domain"),
    ("AllowedDomains", [5]),
    ("AllowedDomains", {"contoso.example": 1}),
    ("AllowedDomains", None),
    ("UseBroker", "yes"),
    ("UseBroker", 2),
    ("UseBroker", 1.0),
    ("WatchHours", 0),
    ("WatchHours", 169),
    ("WatchHours", True),
    ("WatchHours", 7.5),
    ("WatchHours", "72"),
    ("RecheckHours", -1),
    ("StartAt", "Home"),
    ("ProxyUrl", "socks5://proxy.example"),
    ("ProxyUrl", "http://name:secret@proxy.example"),
    ("ProxyUrl", "http://proxy.example:many"),
    ("LogLevel", ""),
]


@pytest.mark.parametrize(("key", "raw"), MALFORMED)
def test_a_value_that_does_not_fit_is_named_and_passed_over(key: str, raw: object) -> None:
    settings = by_machine(key, raw)
    assert settings.origin(key) is BUILT_IN
    assert len(settings.rejected) == 1
    assert said(settings)[0].startswith(f"{key} (machine policy): ")


def test_a_setting_that_does_not_exist_is_named() -> None:
    settings = by_machine("WatchHour", 5)
    assert said(settings) == ("WatchHour (machine policy): 5 is for a setting that does not exist",)


@pytest.mark.parametrize(
    "address", ["http://robin:secret@proxy.example", "robin:secret@proxy.example"]
)
def test_a_rejected_address_is_named_without_its_password(address: str) -> None:
    [fault] = said(by_machine("ProxyUrl", address))
    assert "proxy.example" in fault
    assert "secret" not in fault


@pytest.mark.parametrize("key", MACHINE_ONLY)
@pytest.mark.parametrize("origin", [BY_USER_POLICY, BY_USER])
def test_an_address_that_gets_tokens_is_not_moved_by_the_person(key: str, origin: Origin) -> None:
    raw = "host.example" if key == "SharePointHost" else "https://host.example"
    settings = resolve({origin: {key: raw}})
    assert settings.text(key) == ""
    assert said(settings) == (
        f"{key} ({origin}): '{raw}' counts only where an administrator of the PC set it",
    )


@pytest.mark.parametrize("key", MACHINE_ONLY)
@pytest.mark.parametrize("origin", [BY_MACHINE, BY_INSTALLATION])
def test_an_address_that_gets_tokens_is_moved_by_an_administrator(key: str, origin: Origin) -> None:
    raw = "host.example" if key == "SharePointHost" else "https://host.example"
    assert resolve({origin: {key: raw}}).text(key) == raw


def test_only_addresses_are_for_machine_policy_alone() -> None:
    assert [setting.key for setting in TABLE if setting.machine_only] == MACHINE_ONLY


@pytest.mark.parametrize(
    ("origin", "managed"),
    [(BY_MACHINE, True), (BY_USER_POLICY, True), (BY_USER, False), (BY_INSTALLATION, False)],
)
def test_what_a_policy_sets_is_managed(origin: Origin, managed: bool) -> None:
    settings = resolve({origin: {"Browser": "edge"}})
    assert settings.managed("Browser") is managed
    assert not settings.managed("WatchHours")


@pytest.mark.parametrize("origin", [BY_MACHINE, BY_USER_POLICY])
def test_locked_settings_leave_the_users_choices_out(origin: Origin) -> None:
    settings = resolve(
        {
            origin: {"LockSettings": 1},
            BY_USER: {"Browser": "firefox", "WatchHours": "ten"},
            BY_INSTALLATION: {"Browser": "edge"},
        }
    )
    assert settings.text("Browser") == "edge"
    assert settings.managed("Browser")
    assert settings.rejected == ()


def test_the_user_cannot_unlock_what_a_policy_locked() -> None:
    settings = resolve({BY_USER_POLICY: {"LockSettings": 1}, BY_USER: {"LockSettings": 0}})
    assert settings.flag("LockSettings")


def test_a_help_page_may_carry_a_query() -> None:
    settings = by_machine("HelpUrl", "https://help.contoso.example/new?form=photo")
    assert settings.text("HelpUrl") == "https://help.contoso.example/new?form=photo"
    assert settings.rejected == ()


def test_only_a_policy_locks_the_settings() -> None:
    at_installation = resolve({BY_INSTALLATION: {"LockSettings": True}})
    assert not at_installation.managed("Browser")
    assert by_machine("LockSettings", True).managed("Browser")


def test_why_a_setting_cannot_be_changed_is_said() -> None:
    settings = by_machine("Browser", "edge")
    assert settings.reason("Browser") == MANAGED == "Managed by your organisation"
    assert settings.reason("Notifications") == ""
    assert by_machine("LockSettings", True).reason("Notifications") == MANAGED


# What the person chooses.


def test_a_choice_is_saved_in_its_one_form_beside_the_others() -> None:
    before = {"Browser": "edge", "OfALaterVersion": 1}
    after = chosen(before, "Notifications", "none")
    assert after == {"Browser": "edge", "OfALaterVersion": 1, "Notifications": "None"}
    assert resolve({BY_USER: after}).text("Notifications") == "None"
    assert before == {"Browser": "edge", "OfALaterVersion": 1}


def test_a_choice_can_be_taken_back() -> None:
    assert chosen({"Browser": "edge", "WatchHours": 5}, "Browser", None) == {"WatchHours": 5}


@pytest.mark.parametrize(
    ("key", "raw"),
    [("Browser", "netscape"), ("Nothing", 1), ("CloudGraph", "https://graph.example")],
)
def test_a_choice_that_would_not_count_is_not_saved(key: str, raw: object) -> None:
    with pytest.raises(ValueError, match=r"is none of|does not exist|administrator of the PC"):
        chosen({}, key, raw)
