"""The one table of settings. Templates for Group Policy and Intune, schema and guide follow it."""

from __future__ import annotations

from dataclasses import dataclass

from photosync_tray.core.kinds import (
    ANYTHING,
    DOMAINS,
    HOST,
    HTTPS,
    LINK,
    PROXY,
    TENANT,
    Choice,
    Kind,
    Number,
    YesNo,
)
from photosync_tray.core.setting_choices import (
    BROWSER_LABELS,
    CLOUD_LABELS,
    SECOND_ROUTES,
    STARTS,
)
from photosync_tray.core.texts import Line, Text, named

LANGUAGE, AT_SIGN_IN = "Language", "StartAtSignIn"
NOTIFICATIONS, BROWSER = "Notifications", "Browser"
"""The settings that a person may choose."""


@dataclass(frozen=True)
class Setting:
    """One row: its key, what it may be, the default, its name for people, and what it does.

    `meaning` is written for administrators. `unset` says what an empty default stands for.
    """

    key: str
    kind: Kind
    default: object
    name: Text
    meaning: Text
    example: object = None
    """A value to show where the default tells nothing."""
    unset: Text = ""
    machine_only: bool = False
    """Addresses that receive tokens: only an administrator of the PC may move them."""

    @property
    def otherwise(self) -> Line:
        """What holds where nobody sets it, for the templates."""
        return Line("Not configured: {default}.", {"default": self._default_said()})

    def _default_said(self) -> Line:
        if isinstance(self.kind, YesNo):
            return Line("yes") if self.default else Line("no")
        if isinstance(self.kind, Choice):
            label = self.kind.labels[str(self.default)]
            return label if isinstance(label, Line) else Line(label)
        return Line(self.unset) if self.unset else named(str(self.default))


TEMPLATE_TITLE: Text = "Settings of PhotoSync Tray"
TEMPLATE_FOR: Text = "PhotoSync Tray on Windows 10 and later"
"""What the templates say of themselves."""

TABLE: tuple[Setting, ...] = (
    Setting(
        "TenantId",
        TENANT,
        "organizations",
        "Directory to sign in to",
        "The directory id of your organisation, or one of its domains.",
        example="contoso.example",
    ),
    Setting(
        "ClientId",
        ANYTHING,
        "",
        "Application id",
        "The application (client) id of the app registration. Without it nobody can sign in, and "
        "the program says that IT has to act.",
        example="00000000-0000-0000-0000-000000000000",
        unset="none",
    ),
    Setting("Cloud", Choice(CLOUD_LABELS), "Global", "Cloud", "Where Microsoft 365 runs."),
    Setting(
        "CloudAuthority",
        HTTPS,
        "",
        "Sign-in address of a custom cloud",
        "The address that signs people in, where Cloud is Custom.",
        example="https://login.contoso.example",
        unset="none",
        machine_only=True,
    ),
    Setting(
        "CloudGraph",
        HTTPS,
        "",
        "Graph address of a custom cloud",
        "The address of Microsoft Graph, where Cloud is Custom.",
        example="https://graph.contoso.example",
        unset="none",
        machine_only=True,
    ),
    Setting(
        "CloudPortal",
        HTTPS,
        "",
        "Portal address of a custom cloud",
        "The address of the page with the tiles, where Cloud is Custom.",
        example="https://portal.contoso.example",
        unset="none",
        machine_only=True,
    ),
    Setting(
        "SharePointHost",
        HOST,
        "",
        "My Site host",
        "The host of your organisation's personal sites. Without it, it is found out by itself.",
        example="contoso-my.sharepoint.com",
        unset="discovered",
        machine_only=True,
    ),
    Setting(
        "AllowedDomains",
        DOMAINS,
        (),
        "Accepted sign-in names",
        "The domains of the sign-in names that may be used. Without any, every account of the "
        "directory may.",
        example=("contoso.example", "fabrikam.example"),
        unset="any",
    ),
    Setting(
        "UseBroker",
        YesNo(),
        True,
        "Sign in with the account of Windows",
        "Offers the account that Windows already knows before it opens a browser.",
    ),
    Setting(
        "Browser",
        Choice(BROWSER_LABELS),
        "auto",
        "Browser for the private window",
        "The browser in which the private window opens.",
    ),
    Setting(
        "SecondRoute",
        Choice(SECOND_ROUTES),
        "Guest",
        "Where private windows are forbidden",
        "What may be opened where a policy of the browser forbids private windows. NormalWindow "
        "asks the person each time.",
    ),
    Setting(
        "StartAt",
        Choice(STARTS),
        "OneDriveTile",
        "Page that the private window opens",
        "The page at which the sync begins.",
    ),
    Setting(
        "CheckSharePoint",
        Choice({"Auto": "Yes, where it is allowed", "Off": "No"}),
        "Auto",
        "Look at SharePoint's picture",
        "Whether the program compares the photo with SharePoint's picture, which needs consent.",
    ),
    Setting(
        "WatchHours",
        Number(1, 168),
        72,
        "Hours to watch for the photo",
        "How long the program looks for the photo after a sync was asked for.",
    ),
    Setting(
        "RecheckHours",
        Number(0, 720),
        24,
        "Hours between looks for a new photo",
        "How often the program looks for a new photo once nothing is awaited; 0 for never.",
    ),
    Setting(
        "StartAtSignIn",
        YesNo(),
        True,
        "Start with the desktop",
        "Whether the program starts when somebody signs in to the PC.",
    ),
    Setting(
        "Notifications",
        Choice(
            {
                "All": "All, also that the sign-in has ended",
                "Results": "Results alone",
                "None": "None",
            }
        ),
        "Results",
        "Notifications",
        "Which notifications the program shows. All adds that the sign-in has ended.",
    ),
    Setting(
        "Language",
        ANYTHING,
        "",
        "Language",
        "The language of the program, as a tag such as de or pt-BR.",
        example="de",
        unset="system",
    ),
    Setting(
        "ProxyUrl",
        PROXY,
        "",
        "Proxy",
        "The address of an HTTP proxy. Without it the system's settings count, with PAC on "
        "Windows and macOS, and the environment's on Linux. SOCKS is not supported.",
        example="http://proxy.contoso.example:3128",
        unset="system",
    ),
    Setting(
        "OrganizationName",
        ANYTHING,
        "",
        "Name of your organisation",
        "Named where help is offered.",
        example="Contoso",
        unset="none",
    ),
    Setting(
        "HelpUrl",
        LINK,
        "",
        "Address of your help page",
        "Offered in the window and in the icon's menu.",
        example="https://help.contoso.example/photo",
        unset="none",
    ),
    Setting(
        "HelpText",
        ANYTHING,
        "",
        "Words on your help",
        "A sentence of yours, shown where help is offered.",
        example="Call 4711, or write to the service desk.",
        unset="none",
    ),
    Setting(
        "LockSettings",
        YesNo(),
        False,
        "Lock the settings",
        "People can change nothing; choices that they made before do not count.",
    ),
    Setting(
        "FleetStatus",
        YesNo(),
        False,
        "Write a status for Intune",
        "Writes the state of the program, without personal data, for Intune's detection script.",
    ),
    Setting(
        "LogLevel",
        Choice({"Error": "Errors", "Warning": "Warnings", "Info": "Events", "Debug": "Everything"}),
        "Info",
        "Log",
        "How much the log tells.",
    ),
)
