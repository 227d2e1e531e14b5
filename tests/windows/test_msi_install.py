"""The package on a Windows PC under Wine: installed as Intune does it, updated, and removed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from installer.windows.bed import Bed, Windows
from installer.windows.msi import names
from tests.desktop import Desktop
from tests.windows.msi_journey import NEW, OLD, PROGRAM, Journey, travelled
from tests.windows.pc import PERSON, QUIET

UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall"
MENU = f"{PERSON}/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/PhotoSync Tray.lnk"
"""Wine's place for it; on Windows it is everyone's Start menu."""
DESKTOP = f"{PERSON}/Desktop/PhotoSync Tray.lnk"
KEPT = {
    "TenantId": "contoso.example",
    "ClientId": "00000000-0000-0000-0000-000000000000",
    "Cloud": "GCCHigh",
    "SharePointHost": "contoso-my.sharepoint.example",
    "AllowedDomains": "contoso.example;fabrikam.example",
    "WatchHours": 48,
    "RecheckHours": 0,
    "UseBroker": 0,
    "FleetStatus": "yes",
    "OrganizationName": "Contoso & Sons",
    "HelpUrl": "https://help.contoso.example/?form=photo&lang=en",
    "HelpText": "#it-help on Teams",
}


@pytest.fixture(scope="module")
def journey(bed: Bed, programs: Path, tmp_path_factory: pytest.TempPathFactory) -> Journey:
    folder = tmp_path_factory.mktemp("packages")
    with Desktop(tmp_path_factory.mktemp("desktop")) as desktop:
        display = desktop.environment["DISPLAY"]
        with Windows(bed, display=display, shared=[folder], environment=QUIET) as windows:
            return travelled(windows, desktop, programs, folder)


def product_code(version: str) -> str:
    return f"{{{str(names.product_code(version)).upper()}}}"


def rows(journey: Journey) -> dict[str, dict[str, Any]]:
    return {row["key"]: row for row in journey.policy["settings"]}


def entries(journey: Journey, station: str) -> list[str]:
    """What "Installed apps" lists as PhotoSync Tray."""
    return [key for key in journey.seen[station].below(UNINSTALL) if key.endswith("}")]


class TestInstalled:
    def test_without_a_word_and_with_every_file(self, journey: Journey) -> None:
        assert journey.codes["installed"] == 0
        assert journey.seen["installed"].folder(PROGRAM) == journey.shipped

    def test_with_what_intune_detects(self, journey: Journey) -> None:
        values = journey.seen["installed"].key(names.KEY)
        assert values["Version"] == OLD
        assert values["ProductCode"] == product_code(OLD)
        assert values["InstallDir"] == "C:\\Program Files\\PhotoSync Tray\\"

    def test_with_what_was_given_in_the_types_that_the_program_reads(
        self, journey: Journey
    ) -> None:
        values = journey.seen["installed"].key(names.KEY)
        own = {"Version", "ProductCode", "InstallDir"}
        assert {name: value for name, value in values.items() if name not in own} == KEPT

    def test_for_every_sign_in_to_windows(self, journey: Journey) -> None:
        command = '"C:\\Program Files\\PhotoSync Tray\\photosync-tray.exe" --background'
        assert journey.seen["installed"].key(names.RUN_KEY) == {"PhotoSync Tray": command}

    def test_in_the_start_menu_and_not_on_the_desktop(self, journey: Journey) -> None:
        assert MENU in journey.seen["installed"].files
        assert DESKTOP not in journey.seen["installed"].files

    def test_with_a_name_and_picture_for_its_notifications(self, journey: Journey) -> None:
        values = journey.seen["installed"].key(rf"{names.APP_ID_KEY}\{names.APP_ID}")
        assert values["DisplayName"] == "PhotoSync Tray"
        picture = str(values["IconUri"]).removeprefix("C:\\").replace("\\", "/")
        assert picture in journey.seen["installed"].files

    def test_with_the_folder_of_the_status_for_it(self, journey: Journey) -> None:
        there = {name for name, is_there in journey.status_folder.items() if is_there}
        assert there == {"installed", "updated", "downgraded", "repaired"}

    def test_among_the_installed_apps(self, journey: Journey) -> None:
        [key] = entries(journey, "installed")
        values = journey.seen["installed"].key(key)
        assert values["DisplayName"] == "PhotoSync Tray"
        assert values["DisplayVersion"] == OLD
        assert values["Publisher"] == names.MANUFACTURER
        assert values["InstallLocation"] == "C:\\Program Files\\PhotoSync Tray\\"


class TestThePrograms:
    def test_start_by_the_entry_and_show_an_icon(self, journey: Journey) -> None:
        assert journey.icon >= 16

    def test_share_their_modules(self, journey: Journey) -> None:
        own = [journey.shipped[name] for name in (names.TRAY, names.CONSOLE)]
        assert max(own) < 1_000_000 < journey.shipped["_internal/modules.pyz"]

    def test_share_one_runtime_of_microsofts(self, journey: Journey) -> None:
        found = [name for name in journey.shipped if name.lower().endswith("vcruntime140.dll")]
        assert found == ["_internal/VCRUNTIME140.dll"]


class TestPolicies:
    """The installed console tells values and sources, out of the registry."""

    @pytest.mark.parametrize(
        ("key", "value", "source"),
        [
            ("WatchHours", 24, "machine policy"),
            ("AllowedDomains", ["contoso.example"], "machine policy"),
            ("Browser", "firefox", "user policy"),
            ("TenantId", "contoso.example", "installation"),
            ("SharePointHost", "contoso-my.sharepoint.example", "installation"),
            ("UseBroker", False, "installation"),
            ("RecheckHours", 0, "installation"),
            ("HelpText", "#it-help on Teams", "installation"),
            ("StartAt", "OneDriveTile", "built-in"),
        ],
    )
    def test_the_strongest_counts(
        self, journey: Journey, key: str, value: object, source: str
    ) -> None:
        row = rows(journey)[key]
        assert (row["value"], row["source"]) == (value, source)

    def test_what_does_not_fit_is_named(self, journey: Journey) -> None:
        rejected = {(row["key"], row["source"]) for row in journey.policy["rejected"]}
        assert rejected == {("FleetStatus", "installation"), ("SharePointHost", "user policy")}


class TestUpdated:
    def test_while_it_runs(self, journey: Journey) -> None:
        assert journey.codes["updated"] == 0
        assert journey.ended is not None

    def test_with_the_files_of_the_new_version_alone(self, journey: Journey) -> None:
        files = journey.seen["updated"].folder(PROGRAM)
        assert f"_internal/only-in-{NEW}.txt" in files
        assert f"_internal/only-in-{OLD}.txt" not in files
        assert len(files) == len(journey.shipped)

    def test_as_one_app(self, journey: Journey) -> None:
        [key] = entries(journey, "updated")
        assert key.endswith(product_code(NEW).lower())
        assert journey.seen["updated"].key(names.KEY)["Version"] == NEW

    def test_remembering_what_was_given_once_unless_it_is_given_anew(
        self, journey: Journey
    ) -> None:
        values = journey.seen["updated"].key(names.KEY)
        assert {name: values[name] for name in KEPT} == {**KEPT, "WatchHours": 12}

    def test_without_autostart_and_with_a_shortcut_when_that_is_asked_for(
        self, journey: Journey
    ) -> None:
        seen = journey.seen["updated"]
        assert names.RUN_NAME not in seen.key(names.RUN_KEY)
        assert {MENU, DESKTOP} <= set(seen.files)


def test_an_older_version_is_refused_and_changes_nothing(journey: Journey) -> None:
    assert journey.codes["downgraded"] == 1603
    updated, after = journey.seen["updated"], journey.seen["downgraded"]
    assert after.more_than(updated) == updated.more_than(after) == []


class TestRepaired:
    def test_a_lost_file_is_back(self, journey: Journey) -> None:
        assert journey.codes["repaired"] == 0
        before, after = (journey.seen[name].folder(PROGRAM) for name in ("updated", "repaired"))
        assert after == before

    def test_settings_are_what_they_were(self, journey: Journey) -> None:
        before, after = (journey.seen[name].key(names.KEY) for name in ("updated", "repaired"))
        assert after == before


class TestRemoved:
    def test_by_product_code_once(self, journey: Journey) -> None:
        assert (journey.codes["removed"], journey.codes["removed again"]) == (0, 1605)

    def test_leaving_nothing_but_what_is_the_persons_own(self, journey: Journey) -> None:
        left = journey.seen["removed"].more_than(journey.seen["clean"])
        own = f"file {PERSON}/AppData/Local/photosync-tray/"
        assert [thing for thing in left if not thing.startswith(own)] == []
