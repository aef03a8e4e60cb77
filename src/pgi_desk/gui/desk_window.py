"""The main window over one open file: navigation between its pages."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from pgi_desk.domain.errors import NotPermitted, ReadOnlyCopy
from pgi_desk.domain.identifiers import SafetyTaskId
from pgi_desk.domain.principle_checks import Occasion
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.accountability_watch import AccountabilityWatch
from pgi_desk.gui.backup_watch import BackupWatch
from pgi_desk.gui.chain_watch import ChainWatch
from pgi_desk.gui.change_hub import ChangeHub
from pgi_desk.gui.copy_notice import CopyNotice
from pgi_desk.gui.dialogs.breach_presenters import open_breach_dialog
from pgi_desk.gui.dialogs.change_key_presenter import open_change_key_dialog
from pgi_desk.gui.dialogs.diagnostics_presenter import open_diagnostics_dialog
from pgi_desk.gui.dialogs.flag_presenter import open_task_done_dialog
from pgi_desk.gui.dialogs.help_presenter import open_help_dialog
from pgi_desk.gui.dialogs.person_presenter import open_person_dialog
from pgi_desk.gui.dialogs.principle_check_presenter import PrincipleGate
from pgi_desk.gui.dialogs.quick_contact_presenter import open_quick_contact_dialog
from pgi_desk.gui.dialogs.slip_presenter import open_slip_dialog
from pgi_desk.gui.dialogs.staff_presenters import open_own_passphrase_dialog
from pgi_desk.gui.jobs import Jobs
from pgi_desk.gui.labels import Labels, isolated
from pgi_desk.gui.main_window import MainWindow
from pgi_desk.gui.messages import message
from pgi_desk.gui.page_factory import Pages
from pgi_desk.gui.pages.referral_presenter import ReferralPresenter
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.prompts import Prompts, QtPrompts
from pgi_desk.gui.readiness_watch import ReadinessWatch
from pgi_desk.gui.review_watch import ReviewWatch
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.gui.surroundings import Navigator, Surroundings

ENTRIES = {
    "people": Permission.READ_CASES,
    "contacts": Permission.NOTE_CONTACT,
    "directory": Permission.READ_DIRECTORY,
    "audit": Permission.READ_AUDIT,
    "backup": Permission.MAKE_BACKUP,
    "staff": Permission.MANAGE_STAFF,
    "keys": Permission.MANAGE_KEYS,
    "letters": Permission.MANAGE_LETTERS,
    "lists": Permission.SEE_OVERVIEW,
    "stock": Permission.READ_CASES,
}
# What is asked for in order to store something.
STORING = frozenset(
    {
        *("new_person", "own_passphrase", "change_key", "consent_for_referral", "slip"),
        *("quick_contact", "safety_task", "breach"),
    }
)


class DeskWindow(QObject):
    """Owns the main window of an open file and brings pages to the front."""

    lock_wanted = Signal()
    display_wanted = Signal()
    manual_wanted = Signal(str)
    closed = Signal()
    idle_minutes_chosen = Signal(int)
    key_change_confirmed = Signal(object)
    take_over_confirmed = Signal(object)

    def __init__(
        self,
        desk: OpenDesk,
        jobs: Jobs,
        outputs: LetterOutputs,
        language: str,
        prompts: Prompts | None = None,
    ) -> None:
        super().__init__()
        in_demo = desk.services.desk.in_demo
        self.window = MainWindow(demo=in_demo, temporary=desk.temporary)
        self._navigator = Navigator()
        self._around = Surroundings(
            services=desk.services,
            jobs=jobs,
            hub=ChangeHub(self),
            prompts=prompts or QtPrompts(self.window),
            labels=Labels(desk.services.desk.content, language),
            navigator=self._navigator,
            outputs=outputs,
        )
        self._pages = Pages(self._around, outputs, self.window.add_page)
        self._principles = PrincipleGate(self.window, self._around)
        self._readiness = ReadinessWatch(self._around, self)
        self._data = AccountabilityWatch(self._around, self)
        watches = (ChainWatch, BackupWatch, ReviewWatch)
        self._watches = (*(watch(self._around, self) for watch in watches), self._readiness, self._data)
        self._copy = CopyNotice(self.window, self._around, self)
        self._connect()
        self._desk = desk
        self._front = ("home", "")
        self._show_place()
        self._offer_entries()
        self.go("home")
        if desk.upgrade_backup is not None:
            self._tell_upgrade(desk.upgrade_backup)
        self._tell_erased()
        self._warn_unknown()
        for watch in self._watches:
            watch.activate("")

    def go(self, name: str, key: str = "") -> None:
        """Bring a page to the front, or open the dialog that was asked for."""
        openers: dict[str, Callable[[], object]] = {
            "new_person": self._ask_new_person,
            "own_passphrase": lambda: open_own_passphrase_dialog(self.window, self._around),
            "idle_minutes": lambda: self.idle_minutes_chosen.emit(int(key)),
            "change_key": self._ask_key_change,
            "take_over": self._copy.ask,
            "consent_for_referral": lambda: self._ask_consent(key),
            "quick_contact": lambda: open_quick_contact_dialog(self.window, self._around),
            "breach": lambda: open_breach_dialog(self.window, self._around),
            "help": lambda: open_help_dialog(self.window, self._around),
            "safety_task": lambda: open_task_done_dialog(self.window, self._around, SafetyTaskId(key)),
            "manual": lambda: self.manual_wanted.emit(key),
            "diagnostics": lambda: open_diagnostics_dialog(self.window, self._around, self._desk.store.row_counts),
            "slip": lambda: open_slip_dialog(self.window, self._around, key),
        }
        if name in STORING and self._around.services.desk.reading is not None:
            # Said before somebody fills in a whole form.
            title = QCoreApplication.translate("Presenter", "This could not be done")
            self._around.prompts.warn(title, message(ReadOnlyCopy()))
            return
        if name in openers:
            openers[name]()
            return
        self._pages.presenter(name)
        self.window.show_page(name)
        self._readiness.page_shown(name)
        self._data.page_shown(name)
        self._front = (name, key)
        self._pages.activate(name, key)

    def follow_display(self, language: str) -> None:
        """Build everything anew in another language or size of text; what was typed stays."""
        self._around.labels.speak(language)
        self.window.follow_text_size()
        self._pages.renew(self.window.remove_page)
        self._show_place()
        self._offer_entries()
        self._warn_unknown()
        for presenter in (*self._watches, self._copy):
            presenter.refresh()
        self.go(*self._front)

    def _ask_new_person(self) -> None:
        def go_on() -> None:
            open_person_dialog(self.window, self._around)

        self._principles.before(Occasion.FIRST_CONTACT, None, go_on)

    def _ask_key_change(self) -> None:
        open_change_key_dialog(self.window, self._around, self.key_change_confirmed.emit)

    def _ask_consent(self, referral_id: str) -> None:
        presenter = self._pages.presenter("referral")
        if isinstance(presenter, ReferralPresenter):
            presenter.ask_consent(referral_id)

    def _connect(self) -> None:
        self._navigator.wanted.connect(self.go)
        self.window.page_wanted.connect(self.go)
        self.window.lock_wanted.connect(self.lock_wanted)
        self.window.display_wanted.connect(self.display_wanted)
        self.window.closing.connect(self.closed)
        if self._around.services.desk.may(Permission.PREPARE_REFERRAL):
            QShortcut(QKeySequence("Ctrl+E"), self.window).activated.connect(partial(self.go, "slip"))
        if self._around.services.desk.may(Permission.NOTE_CONTACT):
            QShortcut(QKeySequence("Ctrl+Shift+N"), self.window).activated.connect(partial(self.go, "quick_contact"))
        for watch in self._watches:
            watch.notice.connect(self.window.show_notice)
        self._copy.confirmed.connect(self.take_over_confirmed)

    def _show_place(self) -> None:
        desk = self._desk
        member = desk.services.desk.member
        text = QCoreApplication.translate("DeskWindow", "{file}  ·  {name}, {role}")
        role = self._around.labels.code("staff_roles", member.role)
        text = text.replace("{file}", isolated(desk.path.name)).replace("{name}", isolated(member.name))
        self.window.show_place(text.replace("{role}", role))

    def _tell_upgrade(self, backup: Path) -> None:
        title = QCoreApplication.translate("DeskWindow", "The file was brought up to date")
        text = QCoreApplication.translate(
            "DeskWindow",
            "An older version of this program had made it. Every record was checked afterwards. A copy from before is"
            " kept in {folder} as {file}; it opens with the passphrase of the file.",
        )
        folder, name = isolated(str(backup.parent)), isolated(backup.name)
        self._around.prompts.tell(title, text.replace("{folder}", folder).replace("{file}", name))

    def _tell_erased(self) -> None:
        """Say what an old copy still held of people who were erased."""
        erased = self._desk.erased
        if erased is None or not erased.again:
            return
        title = QCoreApplication.translate("DeskWindow", "Erased records came back and were erased again")
        text = QCoreApplication.translate(
            "DeskWindow",
            "This copy still held %n record(s) of people who were erased. They are not in it any more, or are not"
            " shown where the copy can only be read. The audit trail says so.",
            "",
            erased.again,
        )
        self._around.prompts.tell(title, text)

    def _warn_unknown(self) -> None:
        """Say on every page that nobody here can know who was erased."""
        if self._desk.erased is None or self._desk.erased.complete:
            return
        text = QCoreApplication.translate(
            "DeskWindow",
            "This computer has not worked with this file before, so it cannot know who was erased after this copy"
            " was made. Compare with the computer of the branch, and erase them again under People, Letting go.",
        )
        self.window.show_notice("erased", text)

    def _offer_entries(self) -> None:
        for entry, permission in ENTRIES.items():
            allowed = self._around.services.desk.may(permission)
            reason = "" if allowed else message(NotPermitted(permission=permission.value))
            self.window.offer(entry, allowed, reason)
