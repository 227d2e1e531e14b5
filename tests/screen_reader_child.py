"""What a screen reader asks of a desktop, by AT-SPI: a line of JSON for each line on stdin.

Runs in the system's own Python, which alone has the bindings, and imports nothing of ours.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - after the version

STATES = ("FOCUSED", "FOCUSABLE", "ENABLED", "SHOWING", "CHECKED", "SELECTED")
EVENTS = ("object:announcement", "object:state-changed:focused")


class Reader:
    """Numbers what it has seen, so that it can be pressed; keeps what it heard."""

    def __init__(self) -> None:
        self.seen: list[Any] = []
        self.heard: list[dict[str, str]] = []
        self.listener = Atspi.EventListener.new(self.hear)
        for event in EVENTS:
            self.listener.register(event)

    def hear(self, event: Any) -> None:
        said = event.any_data if isinstance(event.any_data, str) else ""
        source = event.source.get_name() if event.source else ""
        self.heard.append({"event": event.type, "said": said, "source": source or ""})

    def answer(self, question: dict[str, Any]) -> object:
        if question["do"] == "read":
            self.seen = []
            found = programs(question["process"])
            return [node for program in found for node in self.nodes(program, 0)]
        if question["do"] == "names":
            found = programs(question["process"])
            return [window.get_name() or "" for each in found for window in children(each)]
        if question["do"] == "programs":
            found = children(Atspi.get_desktop(0))
            return [[each.get_name() or "", each.get_process_id()] for each in found]
        if question["do"] == "press":
            return self.seen[question["number"]].get_action_iface().do_action(0)
        while GLib.MainContext.default().iteration(False):
            pass  # what has come already
        heard, self.heard = self.heard, []
        return heard

    def nodes(self, node: Any, depth: int) -> list[dict[str, object]]:
        """A node and what shows in it; `depth` 1 is a window."""
        held = node.get_state_set()
        if depth and not held.contains(Atspi.StateType.SHOWING):
            return []
        number = len(self.seen)
        self.seen.append(node)
        can = node.get_interfaces()
        box = node.get_extents(Atspi.CoordType.SCREEN) if "Component" in can else None
        states = [name.lower() for name in STATES if held.contains(getattr(Atspi.StateType, name))]
        own = {
            "number": number,
            "depth": depth,
            "role": node.get_role_name(),
            "name": node.get_name() or "",
            "description": node.get_description() or "",
            "states": states,
            "box": [box.x, box.y, box.width, box.height] if box else [0, 0, 0, 0],
            "presses": "Action" in can and node.get_n_actions() > 0,
        }
        return [own, *(one for child in children(node) for one in self.nodes(child, depth + 1))]


def programs(process: int) -> list[Any]:
    found = children(Atspi.get_desktop(0))
    return [each for each in found if each.get_process_id() == process]


def children(node: Any) -> list[Any]:
    node.clear_cache()
    found = (node.get_child_at_index(number) for number in range(node.get_child_count()))
    return [child for child in found if child is not None]


def main() -> None:
    Atspi.init()
    reader, loop = Reader(), GLib.MainLoop()

    def asked(source: Any, condition: Any) -> bool:
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        try:
            answer = {"answer": reader.answer(json.loads(line))}
        except Exception as fault:  # noqa: BLE001 - whoever asks waits for an answer
            answer = {"fault": repr(fault)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
        return True

    GLib.io_add_watch(0, GLib.IO_IN | GLib.IO_HUP, asked)
    loop.run()


if __name__ == "__main__":
    main()
