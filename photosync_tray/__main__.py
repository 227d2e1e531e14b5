"""The command line of the tray program. Nothing is imported here that the icon can wait for."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from photosync_tray import __version__
from photosync_tray.core.texts import say
from photosync_tray.demo.scenes import DEFAULT_SCENE, Scene

if TYPE_CHECKING:
    import argparse


class Asked(NamedTuple):
    """What the words of the command line ask for."""

    demo: Scene | None = None
    background: bool = False
    self_test: bool = False


def main(arguments: Sequence[str] | None = None) -> int:
    asked = understood(spelled_out(arguments))
    if asked.self_test:
        from photosync_tray.self_test import self_test

        return self_test()
    if asked.background and asked.demo is None:
        from photosync_tray.at_sign_in import wanted

        if not wanted():
            return 0
    from photosync_tray.app import Options, run

    return run(Options(demo=asked.demo, background=asked.background))


def understood(words: Sequence[str]) -> Asked:
    """As nearly every start has it, without argparse and the time that it takes."""
    if list(words) in ([], ["--background"]):
        return Asked(background=bool(words))
    if not {"-h", "--help"}.isdisjoint(words):
        from photosync_tray.console_language import speak_to_the_person

        speak_to_the_person()
    asked = _parser().parse_args(words)
    return Asked(asked.demo, asked.background, asked.self_test)


def _parser() -> argparse.ArgumentParser:
    import argparse

    parser = argparse.ArgumentParser(
        prog="photosync-tray",
        description=say("Shows your Microsoft 365 photo, and brings it to SharePoint."),
        epilog=scenes(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_demo(parser)
    parser.add_argument(
        "--background",
        action="store_true",
        help=say("as the system starts it at sign-in: no window"),
    )
    parser.add_argument(
        "--self-test", action="store_true", help=say("say whether all that ships is there, and end")
    )
    add_version(parser)
    return parser


def add_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--demo",
        type=_scene,
        metavar="SCENE",
        help=say(
            "try everything on a built-in tenant; without a scene: {scene}",
            scene=DEFAULT_SCENE.value,
        ),
    )


def add_version(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--version",
        action="version",
        version=f"PhotoSync Tray {__version__}",
        help=say("show program's version number and exit"),
    )


def spelled_out(arguments: Sequence[str] | None) -> list[str]:
    """A bare `--demo` with its scene: argparse would take the word behind it for one."""
    given = sys.argv[1:] if arguments is None else arguments
    return [f"--demo={DEFAULT_SCENE.value}" if word == "--demo" else word for word in given]


def _scene(name: str) -> Scene:
    try:
        return Scene(name)
    except ValueError:
        import argparse

        known = ", ".join(scene.value for scene in Scene)
        said = say("no scene {name}; there are {known}", name=repr(name), known=known)
        raise argparse.ArgumentTypeError(said) from None


def scenes() -> str:
    lines = (f"  {scene.value:18} {say(scene.description)}" for scene in Scene)
    return "\n".join([say("scenes of --demo=SCENE:"), *lines])


if __name__ == "__main__":
    sys.exit(main())
