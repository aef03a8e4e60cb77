"""What a screen reader hears: a client of AT-SPI that answers questions about the window in front, one line each.

It runs in the Python of the system, which has Debian's ``python3-pyatspi``, never in ours: so what it reads came
over the bus, as for a blind person. A question is a line of JSON ``[what, argument...]``, the answer another one.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # of the system
from gi.repository import GLib  # type: ignore[import-not-found]

PATIENCE_S = 60.0  # where much else runs, making the training file takes its time
QUIET_S = 0.06
MOVES, MOVE_S = ("Tab", "shift+Tab"), 1.0
PARTS_OF_A_DATE = 3
NEVER = sys.maxsize
JOINED = " / "
CELLS = 40  # more rows sound like the first ones
ASIDE = ("scroll bar", "list item", "menu item", "table cell", "table column header", "table row header")


class Reader:
    """Follows the focus and the notices of one program."""

    def __init__(self, program: str) -> None:
        self._program = program
        self._focus: list[Any] = []
        self._said: list[str] = []
        self._kept: list[Any] = []
        self._loop = GLib.MainContext.default()
        pyatspi.Registry.registerEventListener(self._on_focus, "object:state-changed:focused")
        pyatspi.Registry.registerEventListener(self._on_notice, "object:announcement")

    def wait_for(self, name: str) -> dict[str, Any]:
        """Wait until something of this name can be heard in the window in front, and describe it."""
        limit = time.monotonic() + PATIENCE_S
        while time.monotonic() < limit:
            for part in self._walk(self._front()):
                if part.name == name:
                    return self._describe(part)
            self._turn(0.2)
        return {}

    def screen(self) -> list[dict[str, Any]]:
        """Describe everything in the window in front, as far as it can be seen."""
        self._turn(0.3)
        return [self._describe(part) for part in self._walk(self._front())]

    def take_focus(self) -> bool:
        """Give the keyboard to the window that was opened last, as a window manager does."""
        found = _say("xdotool", "search", "--onlyvisible", "--maxdepth", "1", "--name", ".").split()
        if found:
            _say("xdotool", "windowfocus", "--sync", found[-1])
        self._turn(0.2)
        return bool(found)

    def press(self, *keys: str) -> dict[str, Any]:
        """Press keys one after the other and say where the focus is then."""
        for key in keys:
            before = len(self._focus)
            _say("xdotool", "key", "--clearmodifiers", key)
            # The next key must not come before this one was followed.
            self._turn(MOVE_S if key in MOVES else QUIET_S, follows=before if key in MOVES else NEVER)
        return self.focus()

    def write(self, text: str) -> dict[str, Any]:
        """Type a text where the focus is."""
        _say("xdotool", "type", "--delay", "2", text)
        self._turn(QUIET_S)
        return self.focus()

    def focus(self) -> dict[str, Any]:
        """Describe what has the focus; nothing when its window is gone by now."""
        try:
            return self._describe(self._focus[-1]) if self._focus else {}
        except (GLib.Error, LookupError, RuntimeError):
            return {}

    def ring(self, key: str, most: int) -> list[dict[str, Any]]:
        """Press a key until the focus comes again to where it was, and describe each stop."""
        stops: dict[int, dict[str, Any]] = {}
        last, inside = -1, 0
        for _ in range(most):
            stop = self.press(key)
            # Inside a date the key goes from the year to the month to the day before it leaves.
            inside = inside + 1 if stop and stop["number"] == last else 0
            if not stop or inside > PARTS_OF_A_DATE or (not inside and stop["number"] in stops):
                break
            last = stop["number"]
            stops[last] = stop
        return list(stops.values())

    def reach(self, name: str, most: int = 60) -> dict[str, Any]:
        """Press Tab until a control of this name has the focus, and describe it."""
        for _ in range(most):
            stop = self.focus()
            if stop and name in {stop["name"], *stop["label"].split(JOINED), stop["description"]}:
                return stop
            self.press("Tab")
        return {}

    def act(self, number: int) -> bool:
        """Do the first action of what was described under a number."""
        done = bool(self._kept[number].queryAction().doAction(0))
        self._turn(0.3)
        return done

    def said(self) -> list[str]:
        """Return the notices since the last question."""
        said, self._said = self._said, []
        return said

    def _front(self) -> Any:  # the library has no types
        limit = time.monotonic() + PATIENCE_S
        while time.monotonic() < limit:
            for program in _children(pyatspi.Registry.getDesktop(0)):
                windows = list(_children(program)) if self._program in program.name else []
                shown = [one for one in windows if one.getState().contains(pyatspi.STATE_SHOWING)]
                if shown:
                    return max(shown, key=lambda one: one.getState().contains(pyatspi.STATE_ACTIVE))
            self._turn(0.1)
        raise TimeoutError("no window")

    def _walk(self, part: Any) -> Iterator[Any]:
        yield part
        for number, child in enumerate(_children(part)):
            if number >= CELLS:
                break
            if child.getState().contains(pyatspi.STATE_SHOWING):
                yield from self._walk(child)

    def _describe(self, part: Any) -> dict[str, Any]:
        if part not in self._kept:
            self._kept.append(part)
        states = {pyatspi.stateToString(state) for state in part.getState().getStates()}
        told = {
            "number": self._kept.index(part),
            "role": part.getRoleName(),
            "name": part.name,
            "states": sorted(states),
        }
        told["label"] = _label(part)
        if "focusable" in states and told["role"] not in ASIDE:
            box = part.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            told |= {"description": part.description, "box": [box.x, box.y, box.width, box.height]}
        if told["role"] in {"text", "spin button"}:
            told["text"] = part.queryText().getText(0, -1)
        return told

    def _on_focus(self, event: Any) -> None:
        if event.detail1:
            self._focus.append(event.source)

    def _on_notice(self, event: Any) -> None:
        self._said.append(str(event.any_data))

    def _turn(self, seconds: float, follows: int = NEVER) -> None:
        """Hear what happens for a while, or until the focus moved on after it had moved so many times."""
        limit = time.monotonic() + seconds
        while time.monotonic() < limit and len(self._focus) <= follows:
            if not self._loop.iteration(False):
                time.sleep(0.005)


def _label(part: Any) -> str:
    """Return the words of the labels that point at a control: the name of a choice is what is chosen."""
    named = [one for one in part.getRelationSet() if one.getRelationType() == pyatspi.RELATION_LABELLED_BY]
    return JOINED.join(one.getTarget(number).name for one in named for number in range(one.getNTargets()))


def _children(part: Any) -> Iterator[Any]:
    for number in range(part.childCount):
        child = part.getChildAtIndex(number)
        if child is not None:
            yield child


def _say(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout  # fixed programs


def main() -> None:
    """Answer questions until there are no more."""
    reader = Reader(sys.argv[1])
    for line in sys.stdin:
        what, *arguments = json.loads(line)
        try:
            answer = getattr(reader, what)(*arguments)
        except Exception as error:  # the test says which question it was
            answer = {"failed": repr(error)}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
