"""The main way as somebody goes it who neither sees the screen nor uses a mouse, through a real client of AT-SPI."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from tests.helpers.heard_window import Heard, Listener, heard_program, why_not

pytestmark = pytest.mark.journey

CHOICES = ("combo box",)
# What Tab steps over on purpose: cells, tabs and the other radio buttons are reached with the arrows, and a text that
# can be marked with the mouse is read in place.
NO_STOP = ("table cell", "list item", "menu item", "radio button", "page tab", "label", "filler", "scroll bar")
POINTS = 14  # of what is explained before somebody agrees
# Where the next control may stand above the one before: once at the end of a dialog, and in the window also from the
# page to the status line and from there to the rail, which come after it for a screen reader.
DIALOG, WINDOW = 1, 3


def name_of(heard: Heard) -> str:
    """What tells a control apart: here the name of a choice is what is chosen, and its label says what is asked."""
    if heard["role"] in CHOICES:
        return str(heard["label"] or heard.get("description", ""))
    return str(heard["name"])


def controls(screen: list[Heard]) -> list[Heard]:
    return [one for one in screen if "focusable" in one["states"] and "box" in one]


def names(screen: list[Heard], role: str = "") -> list[str]:
    return [one["name"] for one in screen if role in ("", one["role"])]


def names_that_fail(screen: list[Heard]) -> list[str]:
    """Controls without a name, and two of one kind with the same."""
    named = Counter((one["role"], name_of(one)) for one in controls(screen))
    wrong = [f"no name: {role}" for role, name in named if not name.strip()]
    return wrong + [f"{count} times {role} {name}" for (role, name), count in named.items() if count > 1]


def walk_that_fails(screen: list[Heard], ring: list[Heard], jumps: int) -> list[str]:
    """Controls that Tab does not come to, or in another order than on the screen, or out of sight."""
    stops, places = [one["number"] for one in ring], {one["number"]: place for place, one in enumerate(screen)}
    wrong = [
        f"no stop of Tab: {one['role']} {name_of(one)}"
        for one in controls(screen)
        if "sensitive" in one["states"] and one["role"] not in NO_STOP and one["number"] not in stops
    ]
    wrong += [f"not marked as focused: {name_of(one)}" for one in ring if "focused" not in one["states"]]
    wrong += [f"out of sight: {name_of(one)} {one['box']}" for one in ring if not in_sight(one)]
    walked = [(places[one["number"]], name_of(one)) for one in (*ring, *ring[:1]) if one["number"] in places]
    back = [f"{earlier[1]} -> {later[1]}" for earlier, later in pairwise(walked) if later[0] < earlier[0]]
    return wrong if len(back) <= jumps else [*wrong, f"Tab jumps back: {back}"]


def in_sight(heard: Heard) -> bool:
    left, top, width, height = heard["box"]
    return bool(left >= 0 and top >= 0 and left + width <= 1366 and top + min(height, 40) <= 768)


class Visit:
    """Listens to one screen after another and keeps what is wrong with them."""

    def __init__(self, listener: Listener) -> None:
        self._listener = listener
        self.wrong: list[str] = []

    def look(self, screen: str, known: str, jumps: int) -> list[Heard]:
        """Wait for a screen by something that is on it, walk its ring, and return everything that is heard on it."""
        self._listener.wait_for(known)
        heard = self._listener.screen()
        found = names_that_fail(heard) + walk_that_fails(heard, self._listener.ring(), jumps)
        self.wrong += [f"{screen}: {one}" for one in found]
        return heard

    def leave_questions_out(self) -> None:
        """Choose a reason why the questions before a step are left out."""
        self._listener.wait_for("Leave out, because")
        self._listener.reach("Leave out, because")
        self._listener.press("Down", "alt+g")


def begin_setting_up(visit: Visit, listener: Listener) -> None:
    """Hear the first steps of a computer that knows no file, and leave them for later."""
    assert "Step 1 of 5" in names(visit.look("language", "Size of text", DIALOG), "label")
    listener.press("Return")
    assert "Step 2 of 5" in names(visit.look("start", "Open a file", DIALOG), "label")
    listener.press("Escape")
    listener.wait_for("Stop")
    listener.reach("Stop")
    listener.press("space")


def record_a_person(listener: Listener) -> None:
    """Try to save nothing, hear why not, and do it right."""
    listener.said()
    listener.reach("Save person")
    listener.press("space")
    refusal = "Enter at least one name or a nickname; a nickname is enough."
    assert refusal in names(listener.screen())
    assert refusal in listener.said()
    assert listener.focus()["name"] == "Given name"
    listener.reach("Limits of confidentiality")
    for _ in range(POINTS):
        listener.press("space", "Tab")
    listener.reach("Nickname")
    listener.write("Kestrel")
    assert "multi line" in listener.reach("Need")["states"]
    listener.write("A bed")
    assert listener.press("Tab")["name"] == "Area"
    listener.reach("Save person")
    listener.press("space")


@pytest.mark.skipif(bool(why_not()), reason=why_not())
def test_the_main_way_is_heard_and_walked_without_a_mouse(tmp_path: Path) -> None:
    with heard_program(tmp_path) as listener:
        visit = Visit(listener)
        begin_setting_up(visit, listener)
        visit.look("unlock", "Training mode", DIALOG)
        listener.press("alt+t")
        home = visit.look("home", "Home", WINDOW)
        assert "Nothing of this file is backed up. Put in a stick and make the first backup." in names(home, "label")
        assert "Due" in names(home, "table column header")
        listener.press("ctrl+2")
        people = visit.look("people", "Search people", WINDOW)
        assert {"Case", "Initials", "Status"} <= set(names(people, "table column header"))
        assert "Open" in names(people, "table cell")
        row = read_a_row(listener)
        assert (row["role"], row["name"][4]) == ("table cell", "-")  # the code of a case
        listener.press("ctrl+n")
        visit.leave_questions_out()
        visit.look("person", "New person", DIALOG)
        record_a_person(listener)
        visit.look("case", "Record consent", WINDOW)
        help_the_person(visit, listener)
        refer_the_person(visit, listener)
        let_the_letter_leave(visit, listener, tmp_path / "letter.pdf")
        look_at_the_rest(visit, listener)
    assert not visit.wrong, "\n".join(visit.wrong)


def read_a_row(listener: Listener) -> Heard:
    listener.reach("Search people")
    for _ in range(8):  # past the choices beside it
        if listener.press("Tab")["role"] in {"table", "table cell"}:
            break
    return listener.press("Down")


def explain_everything(listener: Listener) -> None:
    """Tick each point that is explained before somebody agrees, and save the answer."""
    listener.wait_for("Save answer")
    listener.reach("Limits of confidentiality")
    for _ in range(POINTS):
        listener.press("space", "Tab")
    listener.reach("Save answer")
    listener.press("space")


def help_the_person(visit: Visit, listener: Listener) -> None:
    """From a case to the help that was given, and to the consent which that needs."""
    listener.press("alt+a")
    visit.look("assistance", "Record assistance", DIALOG)
    listener.reach("Save")
    listener.press("space")
    visit.look("consent", "Save answer", DIALOG)
    explain_everything(listener)
    listener.wait_for("Record consent")


def refer_the_person(visit: Visit, listener: Listener) -> None:
    """From a case to the letter, with the consent for exactly this."""
    listener.reach("Referral")
    listener.press("space")
    visit.leave_questions_out()
    visit.look("referral", "Save and ask consent", WINDOW)
    listener.reach("Save and ask consent")
    listener.press("space")
    explain_everything(listener)


def let_the_letter_leave(visit: Visit, listener: Listener, path: Path) -> None:
    """Look at the letter, hear that no printer is there, and save it under a name."""
    letter = visit.look("letter", "Preview of the letter", WINDOW)
    assert "No printer is installed on this computer. Save the letter as a PDF instead." in names(letter, "label")
    listener.press("alt+s")
    visit.leave_questions_out()
    visit.look("question", "Choose the place...", DIALOG)
    listener.reach("Choose the place...")
    listener.press("space")
    listener.wait_for("Save the letter")
    listener.press("ctrl+a")
    listener.write(str(path))
    listener.press("Return")
    steps = visit.look("open steps", "Before the letter leaves", DIALOG)
    for reason in names(steps, "text"):
        listener.reach(reason)
        listener.write("By telephone.")
    listener.reach("Save")
    listener.press("space")
    listener.wait_for("OK")
    assert "It is logged as saved." in " ".join(names(listener.screen(), "label"))
    assert path.exists()
    listener.press("Return")
    listener.wait_for("Record consent")


def look_at_the_rest(visit: Visit, listener: Listener) -> None:
    """To a list for another program, to the backups, and out."""
    listener.press("ctrl+2")
    listener.wait_for("Search people")
    listener.reach("Save list...")
    listener.press("space")  # what is asked before an export was asked for the letter
    visit.look("export", "Save a list for another program", DIALOG)
    listener.press("Escape")
    listener.wait_for("Search people")
    listener.press("ctrl+6")
    backups = visit.look("backups", "Back up now...", WINDOW)
    assert "No backup was made and read back yet. Put in a stick and make one now." in names(backups)
    listener.press("ctrl+b")
    visit.look("backup", "Make a backup", DIALOG)
    listener.press("Escape")
    listener.wait_for("Back up now...")
    listener.press("ctrl+l")
    listener.wait_for("Training mode")


@pytest.mark.skipif(bool(why_not()), reason=why_not())
def test_the_panic_key_locks_over_a_dialog_with_an_open_list_of_choices(tmp_path: Path) -> None:
    """With keys of the system: the list takes the keyboard, and the watch sits at the windows."""
    with heard_program(tmp_path) as listener:
        visit = Visit(listener)
        begin_setting_up(visit, listener)
        visit.look("unlock", "Training mode", DIALOG)
        listener.press("alt+t")
        visit.look("home", "Home", WINDOW)
        listener.press("ctrl+shift+n")
        listener.wait_for("Quick contact")
        while listener.press("Tab")["role"] != "combo box":
            pass
        listener.press("alt+Down")
        assert listener.focus()["role"].startswith("list")
        listener.press("F12")
        listener.wait_for("Training mode")
