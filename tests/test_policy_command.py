"""The table of `photosync-trayctl policy`; the command itself is in end_to_end."""

from __future__ import annotations

from photosync_tray.core.settings import TABLE, resolve
from photosync_tray.policy_command import policy_lines
from tests.core.test_policy_report import SET


def test_the_table_has_a_line_for_each() -> None:
    lines = list(policy_lines(SET))
    assert lines[: len(TABLE)][0] == "TenantId          built-in                organizations"
    assert "AllowedDomains    machine policy  locked  a.example, b.example" in lines
    assert "UseBroker         user policy     locked  no" in lines
    assert "HelpUrl           built-in                (none)" in lines
    assert lines[len(TABLE)] == (
        "Passed over: CloudGraph (user policy): 'https://graph.example' "
        "counts only where an administrator of the PC set it"
    )


def test_no_line_of_the_table_ends_in_nothing() -> None:
    assert not [line for line in policy_lines(resolve({})) if line != line.rstrip()]
