"""What IT registers: the manifest has Graph's form, and the script asks for just that."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from photosync_tray.core.cloud import REPLY_ADDRESS
from tests.installer.powershell import faults, texts
from tests.samples import CLOUD

ENTRA = Path(__file__).parents[1] / "installer" / "entra"
CLIENT = "cccccccc-0000-4000-8000-000000000003"
BROKER = "ms-appx-web://Microsoft.AAD.BrokerPlugin/"
WRITABLE = {
    *("addIns", "api", "appRoles", "displayName", "groupMembershipClaims", "identifierUris"),
    *("info", "isDeviceOnlyAuthSupported", "isFallbackPublicClient", "keyCredentials", "logo"),
    *("notes", "oauth2RequiredPostResponse", "optionalClaims", "parentalControlSettings"),
    *("publicClient", "requiredResourceAccess", "signInAudience", "spa", "tags", "web"),
}
"""Names of Graph's resource `application` that a caller may set. Source: its reference, v1.0."""
NAMES = {
    "e1fe6dd8-ba31-4d61-89e7-88639da4683d": "User.Read",
    "37f7f235-527c-4136-accd-4a02d197296e": "openid",
    "14dad69e-099b-42c9-810b-d002981feec1": "profile",
    "7427e0e9-2fba-42fe-b0c0-848c9e6a8182": "offline_access",
    "0cea5a30-f6f8-42b5-87a0-84cc26822e02": "User.Read.All",
}
STAND_IN = r"""#!/bin/sh
# In place of the Azure CLI: writes down how it was called, and answers as a new tenant would.
{ for word; do printf '%s\n' "$word"; done; printf -- '---\n'; } >> "$CALLS"
case "$*" in
*"POST"*"/applications "*) [ -z "${BROKEN:-}" ] || exit 3; echo "$CLIENT" ;;
*microsoftGraphResourceId*) echo https://graph.example/ ;;
*activeDirectory*) echo https://login.example ;;
*tenantId*) echo contoso-tenant ;;
esac
"""


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((ENTRA / "application.json").read_text())
    return found


def permissions(manifest: dict[str, Any]) -> dict[str, list[str]]:
    return {
        each["resourceAppId"]: [access["id"] for access in each["resourceAccess"]]
        for each in manifest["requiredResourceAccess"]
    }


class TestTheManifest:
    def test_has_nothing_but_graphs_own_names(self, manifest: dict[str, Any]) -> None:
        assert set(manifest) <= WRITABLE
        assert set(manifest["publicClient"]) == {"redirectUris"}
        for resource in manifest["requiredResourceAccess"]:
            assert set(resource) == {"resourceAppId", "resourceAccess"}
            assert all(set(access) == {"id", "type"} for access in resource["resourceAccess"])

    def test_is_for_one_organisation_and_a_public_client(self, manifest: dict[str, Any]) -> None:
        assert manifest["signInAudience"] == "AzureADMyOrg"
        assert manifest["isFallbackPublicClient"] is True
        assert manifest["publicClient"]["redirectUris"] == [REPLY_ADDRESS]
        assert {"web", "spa", "passwordCredentials"}.isdisjoint(manifest)

    def test_asks_for_what_the_program_asks_for_and_delegated_alone(
        self, manifest: dict[str, Any]
    ) -> None:
        graph, sharepoint = permissions(manifest).values()
        openid = {"openid", "profile", "offline_access"}
        assert {NAMES[id_] for id_ in graph} == {*CLOUD.graph_scopes, *openid}
        [scope] = CLOUD.sharepoint_scopes("https://my.example")
        assert [f"https://my.example/{NAMES[id_]}" for id_ in sharepoint] == [scope]
        accesses = [a for r in manifest["requiredResourceAccess"] for a in r["resourceAccess"]]
        assert {access["type"] for access in accesses} == {"Scope"}

    def test_is_explained_permission_by_permission(self, manifest: dict[str, Any]) -> None:
        guide = (ENTRA / "README.md").read_text()
        rows = [line for line in guide.splitlines() if line.startswith("| ")]
        for id_ in [each for ids in permissions(manifest).values() for each in ids]:
            assert [row for row in rows if f"`{NAMES[id_]}` | {id_} |" in row], id_


class TestTheScript:
    @pytest.fixture
    def calls(self, tmp_path: Path) -> Path:
        program = tmp_path / "bin" / "az"
        program.parent.mkdir()
        program.write_text(STAND_IN)
        program.chmod(0o755)
        return tmp_path / "calls"

    def run(self, calls: Path, **more: str) -> subprocess.CompletedProcess[str]:
        path = f"{calls.parent / 'bin'}:{os.environ['PATH']}"
        environment = {"PATH": path, "CALLS": str(calls), "CLIENT": CLIENT, **more}
        return subprocess.run(
            ["sh", str(ENTRA / "register.sh")],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def made(self, calls: Path) -> list[list[str]]:
        """The requests to Graph: words of each call of `az rest`."""
        each = [part.splitlines() for part in calls.read_text().split("---\n")[:-1]]
        return [words[1:] for words in each if words[0] == "rest"]

    def value(self, words: list[str], option: str) -> str:
        return words[words.index(option) + 1]

    def test_registers_the_manifest_then_the_broker_then_the_program(self, calls: Path) -> None:
        assert self.run(calls).returncode == 0
        made = [
            (self.value(words, "--method"), self.value(words, "--url"), self.value(words, "--body"))
            for words in self.made(calls)
        ]
        at = "https://graph.example/v1.0"
        assert [(method, url) for method, url, _ in made] == [
            ("POST", f"{at}/applications"),
            ("PATCH", f"{at}/applications(appId='{CLIENT}')"),
            ("POST", f"{at}/servicePrincipals"),
        ]
        assert made[0][2] == f"@{ENTRA / 'application.json'}"
        addresses = [REPLY_ADDRESS, f"{BROKER}{CLIENT}"]
        assert json.loads(made[1][2]) == {"publicClient": {"redirectUris": addresses}}
        assert json.loads(made[2][2]) == {"appId": CLIENT}

    def test_tells_the_policies_and_the_link(self, calls: Path) -> None:
        told = self.run(calls).stdout
        assert "TenantId  contoso-tenant\n" in told
        assert f"ClientId  {CLIENT}\n" in told
        assert f"https://login.example/contoso-tenant/adminconsent?client_id={CLIENT}\n" in told

    def test_stops_where_it_may_not_register(self, calls: Path) -> None:
        ended = self.run(calls, BROKEN="yes")
        assert ended.returncode == 3
        assert ended.stdout == ""
        assert len(self.made(calls)) == 1


def test_both_scripts_do_the_same() -> None:
    shell, power = ((ENTRA / f"register.{end}").read_text() for end in ("sh", "ps1"))
    for part in (
        "application.json",
        BROKER,
        "http://localhost",
        "servicePrincipals",
        "adminconsent?client_id=",
        "UNTRIED",
    ):
        assert part in shell
        assert part in power


def test_the_script_for_powershell_parses_and_calls_commands_alone() -> None:
    script = (ENTRA / "register.ps1").read_bytes()
    assert faults(script) == []
    named = set(texts(script, "command_name"))
    assert {"Connect-MgGraph", "Get-MgContext", "Invoke-MgGraphRequest"} <= named
    assert {name for name in named if "-" not in name} == set()
