"""All actions of the window: the one place where a name, its keys and who may use it are declared.

A new one is a row here and, unless it leads to a page, an opener of the window. No keys with Ctrl+Alt, which is AltGr
on many keyboards, and none that a text field needs. Nothing that acts without asking has keys, except the lock.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pgi_desk.domain.readiness_gate import Module
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.actions.action import Action, Group


def _go(goal: str, label: object, key: str = "", permission: Permission | None = None) -> Action:
    return Action(f"go.{goal}", Group.GO, str(label), goal, (key,) if key else (), permission)


def _do(goal: str, group: Group, label: object, permission: Permission | None, key: str = "") -> Action:
    """Return an action that ends in a change of the file."""
    return Action(f"do.{goal}", group, str(label), goal, (key,) if key else (), permission, stores=True)


def _show(goal: str, group: Group, label: object, permission: Permission | None = None, key: str = "") -> Action:
    return Action(f"show.{goal}", group, str(label), goal, (key,) if key else (), permission)


ACTIONS: tuple[Action, ...] = (
    _go("home", QT_TRANSLATE_NOOP("Actions", "Home"), "Ctrl+1"),
    _go("people", QT_TRANSLATE_NOOP("Actions", "People"), "Ctrl+2", Permission.READ_CASES),
    _go("contacts", QT_TRANSLATE_NOOP("Actions", "Contacts without a record"), "Ctrl+3", Permission.NOTE_CONTACT),
    _go("directory", QT_TRANSLATE_NOOP("Actions", "Services"), "Ctrl+4", Permission.READ_DIRECTORY),
    _go("audit", QT_TRANSLATE_NOOP("Actions", "Audit trail"), "Ctrl+5", Permission.READ_AUDIT),
    _go("backup", QT_TRANSLATE_NOOP("Actions", "Backups"), "Ctrl+6", Permission.MAKE_BACKUP),
    _go("staff", QT_TRANSLATE_NOOP("Actions", "Staff"), "Ctrl+7", Permission.MANAGE_STAFF),
    _go("keys", QT_TRANSLATE_NOOP("Actions", "Keys"), "Ctrl+8", Permission.MANAGE_KEYS),
    _go("letters", QT_TRANSLATE_NOOP("Actions", "Wording of letters"), "Ctrl+9", Permission.MANAGE_LETTERS),
    _go("lists", QT_TRANSLATE_NOOP("Actions", "Lists"), permission=Permission.SEE_OVERVIEW),
    _go("readiness", QT_TRANSLATE_NOOP("Actions", "Readiness")),
    _go("data_protection", QT_TRANSLATE_NOOP("Actions", "Data protection")),
    _go("stock", QT_TRANSLATE_NOOP("Actions", "Stock"), permission=Permission.READ_CASES),
    _go("incoming", QT_TRANSLATE_NOOP("Actions", "Incoming referrals"), permission=Permission.READ_CASES),
    _go("supervision", QT_TRANSLATE_NOOP("Actions", "Supervision"), permission=Permission.READ_CASES),
    _go("groups", QT_TRANSLATE_NOOP("Actions", "Group activities"), permission=Permission.NOTE_CONTACT),
    _go("letting_go", QT_TRANSLATE_NOOP("Actions", "Letting go"), permission=Permission.LET_GO),
    _show(
        "find",
        Group.RECORD,
        QT_TRANSLATE_NOOP("Actions", "Find people, referrals and services..."),
        Permission.READ_DIRECTORY,
        "Ctrl+F",
    ),
    _do("new_person", Group.RECORD, QT_TRANSLATE_NOOP("Actions", "New person..."), Permission.RECORD_PERSON, "Ctrl+N"),
    _do(
        "quick_contact",
        Group.RECORD,
        QT_TRANSLATE_NOOP("Actions", "New contact without a record..."),
        Permission.NOTE_CONTACT,
        "Ctrl+Shift+N",
    ),
    _do(
        "slip",
        Group.RECORD,
        QT_TRANSLATE_NOOP("Actions", "Record an answer by the number of a letter..."),
        Permission.PREPARE_REFERRAL,
        "Ctrl+E",
    ),
    _do(
        "new_incoming",
        Group.RECORD,
        QT_TRANSLATE_NOOP("Actions", "Note a referral that came in..."),
        Permission.PREPARE_REFERRAL,
    ),
    _do("new_group", Group.RECORD, QT_TRANSLATE_NOOP("Actions", "Note a group activity..."), Permission.NOTE_CONTACT),
    _do("hand_over", Group.RECORD, QT_TRANSLATE_NOOP("Actions", "Write a hand-over note..."), Permission.HAND_OVER),
    _show(
        "review_list",
        Group.RECORD,
        QT_TRANSLATE_NOOP("Actions", "Cases that wait for a review..."),
        Permission.READ_CASES,
    ),
    _show(
        "unmet_counts", Group.RECORD, QT_TRANSLATE_NOOP("Actions", "Needs without a service..."), Permission.READ_CASES
    ),
    Action(
        "do.import_directory",
        Group.RECORD,
        str(QT_TRANSLATE_NOOP("Actions", "Import services from a list...")),
        "import_directory",
        permission=Permission.MAINTAIN_DIRECTORY,
        stores=True,
        module=Module.DIRECTORY,
    ),
    _do(
        "import_people",
        Group.RECORD,
        QT_TRANSLATE_NOOP("Actions", "Import people from a list..."),
        Permission.IMPORT_RECORDS,
    ),
    _do(
        "import_assistance",
        Group.RECORD,
        QT_TRANSLATE_NOOP("Actions", "Import help given from a list..."),
        Permission.IMPORT_RECORDS,
    ),
    _do(
        "branch",
        Group.RECORD,
        QT_TRANSLATE_NOOP("Actions", "Name, address and phone of the branch..."),
        Permission.MANAGE_LETTERS,
    ),
    _do("breach", Group.RECORD, QT_TRANSLATE_NOOP("Actions", "Something is lost..."), Permission.REPORT_BREACH),
    _show("help", Group.RECORD, QT_TRANSLATE_NOOP("Actions", "I am worried: get help now"), Permission.SEE_OVERVIEW),
    _do("blank_form", Group.PRINT, QT_TRANSLATE_NOOP("Actions", "Blank consent form..."), Permission.RECORD_CONSENT),
    _do(
        "pocket_list",
        Group.PRINT,
        QT_TRANSLATE_NOOP("Actions", "Pocket list of services..."),
        Permission.RELEASE_LETTER,
    ),
    _show("day_sheet", Group.PRINT, QT_TRANSLATE_NOOP("Actions", "Print the day sheet"), Permission.READ_CASES),
    _do("backup_now", Group.FILE, QT_TRANSLATE_NOOP("Actions", "Back up now..."), Permission.MAKE_BACKUP, "Ctrl+B"),
    _do("own_passphrase", Group.FILE, QT_TRANSLATE_NOOP("Actions", "My passphrase..."), Permission.OWN_ACCOUNT),
    _do("change_key", Group.FILE, QT_TRANSLATE_NOOP("Actions", "Give the file a new key..."), Permission.MANAGE_KEYS),
    Action(
        "file.lock",
        Group.FILE,
        str(QT_TRANSLATE_NOOP("Actions", "Lock")),
        "lock",
        ("Ctrl+L", "F12", "Ctrl+Shift+L"),
        own_keys=True,
    ),
    Action(
        "change.take_back",
        Group.FILE,
        str(QT_TRANSLATE_NOOP("Actions", "Take back the last change...")),
        "take_back",
        ("Ctrl+Z",),
        stores=True,
        field_first=True,
    ),
    Action(
        "change.again",
        Group.FILE,
        str(QT_TRANSLATE_NOOP("Actions", "Do it again...")),
        "do_again",
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        stores=True,
        field_first=True,
    ),
    _show("recent_changes", Group.FILE, QT_TRANSLATE_NOOP("Actions", "Recent changes and bin...")),
    Action("go.exercises", Group.GO, str(QT_TRANSLATE_NOOP("Actions", "Exercises")), "exercises", training=True),
    Action(
        "do.train_again",
        Group.FILE,
        str(QT_TRANSLATE_NOOP("Actions", "Start the training again...")),
        "train_again",
        training=True,
    ),
    Action("show.manual", Group.WINDOW, str(QT_TRANSLATE_NOOP("Actions", "Help")), "manual", ("F1",), own_keys=True),
    _show("licences", Group.WINDOW, QT_TRANSLATE_NOOP("Actions", "About this program, and licences")),
    _show("diagnostics", Group.WINDOW, QT_TRANSLATE_NOOP("Actions", "Report about the program...")),
    _show("palette", Group.WINDOW, QT_TRANSLATE_NOOP("Actions", "Find an action..."), key="Ctrl+K"),
    _show("menu", Group.WINDOW, QT_TRANSLATE_NOOP("Actions", "Menu"), key="F10"),
    _show("shortcuts", Group.WINDOW, QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts..."), key="Ctrl+F1"),
    _show("display", Group.WINDOW, QT_TRANSLATE_NOOP("Actions", "Language and display...")),
)
BY_CODE = {action.code: action for action in ACTIONS}
BY_GOAL = {action.goal: action for action in ACTIONS}


def action_of(code: str) -> Action:
    """Return an action by its code; raises KeyError."""
    return BY_CODE[code]
