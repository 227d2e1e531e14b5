"""Pages that the browser may show in place of a sign-in, what they mean, and who can help.

On most of them Microsoft's sign-in stops for good and the program never hears of it; the person
has to tell. Ordered by how often they are met. Source: Entra, "Microsoft Entra authentication and
authorization error codes", and for the last ones what browsers say of a page that does not come.
"""

from __future__ import annotations

from typing import NamedTuple

from photosync_tray.core.causes import Who
from photosync_tray.core.texts import Text


class UsualPage(NamedTuple):
    """`shows` are words of the page, `codes` the numbers behind AADSTS that stand on it."""

    meaning: Text
    action: Text
    who: Who
    codes: tuple[int, ...] = ()
    shows: Text = ""


USUAL_PAGES = (
    UsualPage(
        "Nobody has approved the program for your organisation yet.",
        "An administrator grants consent once for everyone.",
        Who.IT,
        (65001, 650052, 650056),
    ),
    UsualPage(
        "Only an administrator can approve the program.",
        "Where the page takes a request, send it there; else send its text to IT.",
        Who.IT,
        (90094, 90095),
        "Need admin approval",
    ),
    UsualPage(
        "The program is approved, but was not given to you.",
        "IT adds you, or your group, to the program's users.",
        Who.IT,
        (50105,),
    ),
    UsualPage(
        "Your organisation's security rules blocked the sign-in.",
        "Send the text of the page to IT; “More details” has the number that they look for.",
        Who.IT,
        (53002, 53003, 530032, 530035),
        "You cannot access this right now",
    ),
    UsualPage(
        "Your organisation wants a PC that it manages, and could not tell that this is one.",
        "Cancel, and try again with Microsoft Edge. If it stays, send the text of the page to IT.",
        Who.IT,
        (53000, 53001, 50097, 50129),
        "You can't get there from here",
    ),
    UsualPage(
        "You chose an account that does not belong to this organisation.",
        "Go back, and choose your work or school account.",
        Who.USER,
        (16000, 50020, 50034, 51004, 90072),
        "We couldn't find an account with that username",
    ),
    UsualPage(
        "This is a personal Microsoft account.",
        "Go back, and choose your work or school account.",
        Who.USER,
        (500208, 9002332),
        "You can't sign in here with a personal account",
    ),
    UsualPage(
        "Your network or your organisation does not let this account in here.",
        "Send the text of the page to IT.",
        Who.IT,
        (500021, 500022, 500212, 500213),
        "Access is blocked",
    ),
    UsualPage(
        "Your organisation does not know the program, or has turned it off.",
        "IT compares the policies TenantId and ClientId with the app registration.",
        Who.IT,
        (700016, 70001, 7000112, 90002, 50194),
    ),
    UsualPage(
        "The program's reply address is missing in its registration.",
        "IT adds http://localhost under “Mobile and desktop applications”.",
        Who.IT,
        (50011, 500113, 900971),
    ),
    UsualPage(
        "The name or the password was not right, or the password has expired.",
        "The page says which. Set it right there, then the sign-in goes on.",
        Who.USER,
        (50126, 50055),
    ),
    UsualPage(
        "Your account is locked or turned off.",
        "Wait for half an hour if you mistyped a password; else tell IT.",
        Who.IT,
        (50053, 50057),
    ),
    UsualPage(
        "Microsoft wants a second proof that it is you, and none has been set up yet.",
        "Follow the page to set it up. It takes some minutes; sign in again afterwards.",
        Who.USER,
        (50072, 50074, 50076, 50079, 53004),
        "More information required",
    ),
    UsualPage(
        "Microsoft's sign-in is busy.",
        "Cancel, and try again in some minutes.",
        Who.MICROSOFT,
        (90033, 90024, 50033, 50196),
        "Sorry, but we're having trouble with signing you in",
    ),
    UsualPage(
        "Your network wants a sign-in of its own first, as in a hotel or on a train.",
        "Sign in there, then cancel here and try again.",
        Who.USER,
        shows="The page of a Wi-Fi or a provider",
    ),
    UsualPage(
        "The way back from the browser to the program is closed.",
        "Cancel, and try again. If it stays, make another browser your default one.",
        Who.USER,
        shows="“localhost” refused to connect, or can't be reached",
    ),
    UsualPage(
        "The browser does not trust who answered: the PC's clock may be wrong, or your network "
        "inspects traffic.",
        "Do not go on to the page. Compare the clock; if it is right, tell IT.",
        Who.IT,
        shows="Your connection isn't private",
    ),
    UsualPage(
        "The page was closed, or the sign-in took too long.",
        "Cancel, and try again; “Copy link” opens the same page in another browser.",
        Who.USER,
        (50089,),
        "An empty page, or none at all",
    ),
)
