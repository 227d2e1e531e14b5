"""The rows: what is spoilt around a sign-in, what the person reads, and what a script gets."""

from __future__ import annotations

from photosync_tray.core.causes import Cause
from photosync_tray.core.errors import (
    AccessDenied,
    BlockedByPolicy,
    ConsentNeeded,
    HostNotAllowed,
    NotConfigured,
    Offline,
    PersonalAccount,
    ProxyRefused,
    ServiceFault,
    SignInCancelled,
    SignInError,
    SignInNeeded,
    SignInRefused,
    SignInTimedOut,
    Throttled,
    TlsNotTrusted,
    UnexpectedAnswer,
    WrongAccount,
)
from photosync_tray.demo.scenes import Scene
from tests.adapters.stand_in_broker import Status
from tests.faults import spoiling as x
from tests.faults.row import Reads, Row, Spoil, When

OUT, FAILED, NEEDED = "signed-out", "failed", "sync-needed"
ELSEWHERE = "https://attacker.example/tenant/oauth2/v2.0/token"
OTHER_TENANT = "bbbbbbbb-0000-4000-8000-000000000002"


def sign_in(what: str, spoil: Spoil, reads: Reads, code: int, **more: Scene) -> Row:
    return Row(what, When.SIGN_IN, spoil, reads, OUT, code, **more)


def look(what: str, spoil: Spoil, reads: Reads, code: int, **more: Scene) -> Row:
    return Row(what, When.LOOK, spoil, reads, FAILED, code, **more)


def renew(what: str, spoil: Spoil, reads: Reads, code: int) -> Row:
    return Row(what, When.RENEW, spoil, reads, FAILED, code)


def windows(what: str, spoil: Spoil, code: int) -> Row:
    """By whichever way, the person is signed in."""
    old = Cause.SHAREPOINT_OLD_PICTURE
    return Row(f"Windows: {what}", When.SIGN_IN, spoil, old, NEEDED, code)


THE_WAY = (
    sign_in("nobody listens", x.closed("authority"), Offline, 7),
    sign_in("an answer without TLS", x.without_tls, TlsNotTrusted, 7),
    sign_in("every answer late", x.discovery(**x.SLOW), Offline, 7),
    sign_in("a stranger's certificate", x.strangers_certificate, TlsNotTrusted, 7),
    sign_in("the company's authority is not installed", x.untrusted, TlsNotTrusted, 7),
    sign_in("proxy: 407", x.behind_proxy("authority"), ProxyRefused, 7),
    sign_in("proxy: nobody listens", x.behind_dead_proxy, ProxyRefused, 7),
    sign_in("hotel: tunnels answered by its page", x.behind_portal, UnexpectedAnswer, 7),
    sign_in("hotel: HTML for JSON", x.discovery(**x.HOTEL), UnexpectedAnswer, 7),
    sign_in("hotel: 511", x.discovery(status=511), UnexpectedAnswer, 7),
    sign_in("hotel: redirect", x.discovery(status=302), UnexpectedAnswer, 7),
    sign_in("discovery cut off", x.discovery(**x.CUT), UnexpectedAnswer, 7),
    sign_in("discovery of 12 MB", x.discovery(**x.FLOOD), ServiceFault, 1),
    sign_in("discovery: 500", x.discovery(status=500), ServiceFault, 1),
    sign_in("discovery: 429", x.discovery(**x.WAIT), Throttled, 1),
    sign_in(
        "discovery sends codes elsewhere", x.moved(token_endpoint=ELSEWHERE), HostNotAllowed, 1
    ),
    sign_in(
        "discovery sends people elsewhere",
        x.moved(authorization_endpoint=ELSEWHERE),
        HostNotAllowed,
        1,
    ),
    sign_in("unknown tenant", x.set_to(tenant_id="nobody.example"), NotConfigured, 6),
    sign_in("no ClientId", x.set_to(client_id=""), NotConfigured, 6),
    sign_in("policy AllowedDomains", x.set_to(domains=("fabrikam.example",)), WrongAccount, 3),
)
THE_PAGE = (
    sign_in("cancelled on the page", x.cancelled, SignInCancelled, 3),
    sign_in("the tab is closed", x.never_answered, SignInTimedOut, 3),
    sign_in("the page shows an error", x.error_page, SignInTimedOut, 3, scene=Scene.BLOCKED),
    sign_in("page: permissions declined, 65004", x.sent_back(65004), SignInCancelled, 3),
    sign_in("page: needs an administrator, 90094", x.sent_back(90094), ConsentNeeded, 6),
    sign_in("page: conditional access, 53003", x.sent_back(53003), BlockedByPolicy, 6),
    sign_in("page: device not managed, 53000", x.sent_back(53000), BlockedByPolicy, 6),
    sign_in("page: tenant restrictions, 500021", x.sent_back(500021), BlockedByPolicy, 6),
    sign_in("page: another organisation, 50020", x.sent_back(50020), WrongAccount, 3),
    sign_in("page: personal account, 500208", x.sent_back(500208), PersonalAccount, 3),
    sign_in("page: not assigned, 50105", x.sent_back(50105), SignInRefused, 3),
    sign_in("page: app unknown, 700016", x.sent_back(700016), NotConfigured, 6),
    sign_in("page: registered as a web app, 70007", x.sent_back(70007), NotConfigured, 6),
    sign_in("page: busy, 90033", x.sent_back(90033), ServiceFault, 1),
    sign_in("page: too many tries, 90055", x.sent_back(90055), Throttled, 1),
    sign_in("page: a number nobody knows", x.sent_back(999999, "news"), SignInRefused, 3),
    sign_in("page: an answer with nothing in it", x.sent_back(None), SignInError, 3),
    sign_in("a code that is not ours", x.sent_back(None, code="planted"), SignInError, 3),
)
THE_CODE = (
    sign_in("code: redeemed already, 54005", x.refused(54005), SignInError, 3),
    sign_in("code: conditional access, 53003", x.refused(53003), BlockedByPolicy, 6),
    sign_in("code: consent, 65001", x.refused(65001), ConsentNeeded, 6),
    sign_in(
        "code: secret expected, 7000218", x.refused(7000218, "invalid_client"), NotConfigured, 6
    ),
    sign_in("code: scope not registered, 650057", x.refused(650057), ConsentNeeded, 6),
    sign_in("code: HTML for JSON", x.token(**x.HOTEL), UnexpectedAnswer, 7),
    sign_in("code: cut off", x.token(**x.CUT), UnexpectedAnswer, 7),
    sign_in("code: 503", x.token(status=503), ServiceFault, 1),
)
RENEWAL = (
    renew("revoked", x.revoked, SignInNeeded, 3),
    renew("multi-factor due, 50076", x.refused(50076, "interaction_required"), SignInNeeded, 3),
    renew("idle for 90 days, 700082", x.refused(700082), SignInNeeded, 3),
    renew("conditional access, 53003", x.refused(53003), BlockedByPolicy, 6),
    renew("token protection, 530084", x.refused(530084), BlockedByPolicy, 6),
    renew("consent withdrawn, 65001", x.refused(65001), ConsentNeeded, 6),
    renew("app removed, 700016", x.refused(700016, "unauthorized_client"), NotConfigured, 6),
    renew("another organisation, 50020", x.refused(50020), WrongAccount, 3),
    renew("a number nobody knows", x.refused(999999), SignInNeeded, 3),
    renew("a loop detected, 50196", x.refused(50196), Throttled, 1),
    renew("busy, 90033", x.refused(90033, "temporarily_unavailable"), ServiceFault, 1),
    renew("500", x.token(status=500), ServiceFault, 1),
    renew("429", x.token(**x.WAIT), Throttled, 1),
    renew("HTML for JSON", x.token(**x.HOTEL), UnexpectedAnswer, 7),
    renew("every answer late", x.discovery(**x.SLOW), Offline, 7),
    Row("500", When.LUNCH, x.token(status=500), Cause.SHAREPOINT_OLD_PICTURE, NEEDED, 4),
    Row("revoked", When.LUNCH, x.refused(50173), Cause.SHAREPOINT_OLD_PICTURE, NEEDED, 4),
)
THE_LOOK = (
    look("Graph: nobody listens", x.closed("graph"), Offline, 7),
    look("Graph: every answer late", x.graph(**x.SLOW), Offline, 7),
    look("Graph: proxy, 407", x.behind_proxy("graph"), ProxyRefused, 7),
    look("a certificate that nobody trusts", x.scene, TlsNotTrusted, 7, scene=Scene.TLS),
    look("nothing answers", x.scene, Offline, 7, scene=Scene.OFFLINE),
    look("Graph: HTML for JSON", x.graph(**x.HOTEL), UnexpectedAnswer, 7),
    look("Graph: 12 MB of JSON", x.graph(**x.FLOOD), ServiceFault, 1),
    look("Graph: 500", x.graph(status=500), ServiceFault, 1),
    look("Graph: 429", x.graph(**x.WAIT), Throttled, 1),
    look("Graph: 401", x.graph(status=401), SignInNeeded, 3),
    look("Graph: 403", x.graph(status=403), AccessDenied, 6),
    look("revoked while signed in", x.revoked, SignInNeeded, 3),
    look("Graph: photo of 12 MB", x.graph("/v1.0/me/photos", **x.FLOOD), UnexpectedAnswer, 7),
    Row("a policy changed", When.LOOK, x.challenged, Cause.SHAREPOINT_OLD_PICTURE, NEEDED, 4),
)
THE_PC = (
    Row(
        "disk full",
        When.SIGN_IN,
        x.full_disk,
        Cause.SHAREPOINT_OLD_PICTURE,
        NEEDED,
        0,
        kept="File too large",
    ),
    Row(
        "keyring gone",
        When.SIGN_IN,
        x.no_keyring,
        Cause.SHAREPOINT_OLD_PICTURE,
        NEEDED,
        0,
        kept="the vault failed: RuntimeError",
    ),
    Row(
        "keyring gone", When.LOOK, x.no_keyring, None, OUT, 3, kept="the vault failed: RuntimeError"
    ),
    Row("file of the sign-in cut off", When.LOOK, x.damaged(100), None, OUT, 3),
    Row("file of the sign-in tampered with", When.LOOK, x.damaged(None, b"x"), None, OUT, 3),
    Row("now AllowedDomains", When.LOOK, x.set_to(domains=("x.example",)), None, OUT, 3),
    Row("now another TenantId", When.LOOK, x.set_to(tenant_id=OTHER_TENANT), None, OUT, 3),
)
BY_WINDOWS = (
    windows("signs in", x.windows(), 0),
    windows("its broker fails, the browser does it", x.windows(Status.Status_Unexpected), 0),
    windows("knows no network, the browser does", x.windows(Status.Status_NoNetwork), 0),
    windows("address not registered, 50011", x.windows(Status.Status_Unexpected, "AADSTS50011"), 0),
    windows("the runtime does not load", x.windows_without_runtime, 0),
    sign_in("Windows: cancelled", x.windows(Status.Status_UserCanceled), SignInCancelled, 3),
    sign_in("Windows: its account is not admitted", x.windows(domain="x.example"), WrongAccount, 3),
    sign_in(
        "Windows: conditional access, 53003",
        x.windows(Status.Status_InteractionRequired, "AADSTS53003"),
        BlockedByPolicy,
        6,
    ),
)
ROWS = (*BY_WINDOWS, *THE_WAY, *THE_PAGE, *THE_CODE, *RENEWAL, *THE_LOOK, *THE_PC)
