"""The people in Contoso's directory."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from photosync_tray.demo.scenes import Scene

TENANT_ID = "6f1d4c0e-52a7-4b0c-9a0d-3c7e2b9f8a11"
CLIENT_ID = "2b7a9c54-0d3e-4f61-8c92-71e5d0a4b6f3"


@dataclass(frozen=True)
class Person:
    """One account. `username` is what is typed at sign-in, `upn` what the directory calls it."""

    object_id: str
    given_name: str
    surname: str
    username: str
    upn: str
    job_title: str
    department: str
    mailbox: bool = True
    guest: bool = False

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.surname}"

    @property
    def home_id(self) -> str:
        """The account and its tenant, as MSAL joins them."""
        return f"{self.object_id}.{TENANT_ID}"

    @property
    def initials(self) -> str:
        return self.given_name[0] + self.surname[0]

    @property
    def site_folder(self) -> str:
        """The folder of the personal site, as SharePoint spells it from the account's name."""
        return re.sub(r"[^a-z0-9]+", "_", self.upn.lower())

    @property
    def claim(self) -> str:
        """The account's name inside SharePoint."""
        return f"i:0#.f|membership|{self.upn.lower()}"

    def answers_to(self, name: str) -> bool:
        """Whether `name` means this person: sign-in name, directory name or SharePoint's claim."""
        return name.strip().lower() in {self.username.lower(), self.upn.lower(), self.claim}


class Directory:
    """Everybody who can sign in; `person` is the one whose situation the scene tells."""

    def __init__(self, person: Person, others: Iterable[Person] = ()) -> None:
        self.person = person
        self.people = (person, *others)

    def find(self, name: str) -> Person | None:
        return next((person for person in self.people if person.answers_to(name)), None)


def directory_of(scene: Scene) -> Directory:
    """The scene's person and one colleague, who is there to sign in by mistake."""
    colleague = Person(
        object_id="c41f0a6e-8b1d-4c55-9f0e-5d2a7be9013c",
        given_name="Robin",
        surname="Hale",
        username="robin.hale@contoso.example",
        upn="robin.hale@contoso.example",
        job_title="Facilities Lead",
        department="Operations",
    )
    return Directory(_person_of(scene), [colleague])


def _person_of(scene: Scene) -> Person:
    guest = scene is Scene.GUEST
    elsewhere = guest or scene is Scene.WRONG_TENANT
    address = "alex@fabrikam.example" if elsewhere else "alex.morgan@contoso.example"
    return Person(
        object_id="9e6b2d7f-3a48-4f1c-b7d5-0c81f4ea2d96",
        given_name="Alex",
        surname="Morgan",
        username=address,
        upn="alex_fabrikam.example#EXT#@contoso.example" if guest else address,
        job_title="Consultant" if guest else "Product Designer",
        department="Fabrikam" if elsewhere else "Design",
        mailbox=scene not in {Scene.NO_MAILBOX, Scene.DIRECTORY_PHOTO, Scene.GUEST},
        guest=guest,
    )
