"""Pairs of different photos that look alike, by what they share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PIL import Image, ImageOps

from tests.likeness.avatars import GROUNDS, badge, initials, next_to_nothing, silhouette
from tests.likeness.people import CLOTHES, another_day, person, photo, smiling_otherwise, take
from tests.likeness.scenery import close_up

Pair = tuple[Image.Image, Image.Image]

LETTERS = ("AB AC", "II IJ", "OO OQ", "MN NM", "EF EE", "RH PH", "A B", "CG GC", "DO OD", "TI TJ")


def second_photos(seed: int) -> Pair:
    who, how = person(seed), take(seed)
    return photo(who, how), photo(who, another_day(how, seed + 10_000))


def next_shots(seed: int) -> Pair:
    who, how = person(seed), take(seed)
    return photo(who, how), photo(who, smiling_otherwise(how))


def same_places(seed: int) -> Pair:
    """Two people on the same chair before the same wall, in the same light."""
    how = take(seed)
    return photo(person(seed), how), photo(person(seed + 10_000), how)


def glasses_on(seed: int) -> Pair:
    who, how = replace(person(seed), glasses=False), take(seed)
    return photo(who, how), photo(replace(who, glasses=True), how)


def other_clothes(seed: int) -> Pair:
    who, how = person(seed), take(seed)
    other = CLOTHES[(CLOTHES.index(who.clothes) + 3) % len(CLOTHES)]
    return photo(who, how), photo(replace(who, clothes=other), how)


def mirrored(seed: int) -> Pair:
    picture = photo(person(seed), take(seed))
    return picture, ImageOps.mirror(picture)


def letters(seed: int) -> Pair:
    one, other = LETTERS[seed % len(LETTERS)].split()
    ground = GROUNDS[seed // len(LETTERS) % len(GROUNDS)]
    return initials(one, ground), initials(other, ground)


def other_grounds(seed: int) -> Pair:
    one = LETTERS[seed % len(LETTERS)].split()[0]
    first = seed // len(LETTERS) % len(GROUNDS)
    return initials(one, GROUNDS[first]), initials(one, GROUNDS[first - 1])


def badges(seed: int) -> Pair:
    return badge(seed, 0), badge(seed, 1)


def silhouettes(seed: int) -> Pair:
    head, shoulders = 0.14 + 0.01 * (seed % 6), 0.3 + 0.02 * (seed % 5)
    return silhouette(head, shoulders), silhouette(head + 0.03, shoulders - 0.05)


def near_uniform(seed: int) -> Pair:
    return next_to_nothing(seed), next_to_nothing(seed + 10_000)


def textures(seed: int) -> Pair:
    return close_up(seed), close_up(seed + 10_000)


LOOKALIKES: dict[str, Callable[[int], Pair]] = {
    "same person, second photo": second_photos,
    "same person, next shot": next_shots,
    "same place, another person": same_places,
    "before and after glasses": glasses_on,
    "the same but for the clothes": other_clothes,
    "mirrored": mirrored,
    "initials in the same colours": letters,
    "the same initials, another colour": other_grounds,
    "badges of one company": badges,
    "silhouettes": silhouettes,
    "next to nothing on it": near_uniform,
    "textures": textures,
}
