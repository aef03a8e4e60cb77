"""The main window over one open file: navigation between its pages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from pgi_desk.domain.errors import ReadOnlyCopy
from pgi_desk.domain.identifiers import SafetyTaskId
from pgi_desk.domain.principle_checks import Occasion
from pgi_desk.gui.accountability_watch import AccountabilityWatch
from pgi_desk.gui.actions.registry import ACTIONS
from pgi_desk.gui.backup_watch import BackupWatch
from pgi_desk.gui.chain_watch import ChainWatch
from pgi_desk.gui.change_hub import ChangeHub
from pgi_desk.gui.copy_notice import CopyNotice
from pgi_desk.gui.desk_actions import DeskActions
from pgi_desk.gui.desk_openers import openers
from pgi_desk.gui.dialogs.change_key_presenter import open_change_key_dialog
from pgi_desk.gui.dialogs.diagnostics_presenter import open_diagnostics_dialog
from pgi_desk.gui.dialogs.flag_presenter import open_task_done_dialog
from pgi_desk.gui.dialogs.import_list_presenter import open_import_people_dialog
from pgi_desk.gui.dialogs.person_presenter import open_person_dialog
from pgi_desk.gui.dialogs.principle_check_presenter import PrincipleGate
from pgi_desk.gui.dialogs.slip_presenter import open_slip_dialog
from pgi_desk.gui.draft_keeper import DraftKeeper
from pgi_desk.gui.finish_setup import FinishSetup
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
from pgi_desk.gui.training_watch import TrainingWatch
from pgi_desk.gui.undo_questions import UndoQuestions
from pgi_desk.gui.widgets.passing_note import PassingNote
from pgi_desk.gui.window_settings import WindowSettings

# What is asked for in order to store something.
STORING = frozenset({"consent_for_referral", "safety_task"} | {action.goal for action in ACTIONS if action.stores})


class DeskWindow(QObject):
    """Owns the main window of an open file and brings pages to the front."""

    lock_wanted = Signal()
    display_wanted = Signal()
    manual_wanted = Signal(str)
    closed = Signal()
    idle_minutes_chosen = Signal(int)
    key_change_confirmed = Signal(object)
    take_over_confirmed = Signal(object)
    training_again_wanted = Signal()

    def __init__(
        self,
        desk: OpenDesk,
        jobs: Jobs,
        outputs: LetterOutputs,
        language: str,
        prompts: Prompts | None = None,
        settings: WindowSettings | None = None,
    ) -> None:
        super().__init__()
        self.window = MainWindow(demo=desk.services.desk.in_demo, temporary=desk.temporary)
        self._navigator = Navigator()
        self._around = Surroundings(
            services=desk.services,
            jobs=jobs,
            hub=ChangeHub(self),
            prompts=prompts or QtPrompts(self.window),
            labels=Labels(desk.services.desk.content, language, hijri=settings is not None and settings.look().hijri),
            navigator=self._navigator,
            outputs=outputs,
            settings=settings or WindowSettings(None),
        )
        self._pages = Pages(self._around, outputs, self.window.add_page)
        self._principles = PrincipleGate(self.window, self._around)
        self._readiness = ReadinessWatch(self._around, self)
        self._data = AccountabilityWatch(self._around, self)
        watches = (ChainWatch, BackupWatch, ReviewWatch)
        self._watches = (*(watch(self._around, self) for watch in watches), self._readiness, self._data)
        self.drafts, self._note = DraftKeeper(self._around, self.window), PassingNote(self.window)
        self._undo_questions = UndoQuestions(self.window, self._around)
        self._training = TrainingWatch(self._around, self, temporary=desk.temporary)
        self._copy = CopyNotice(self.window, self._around, self)
        self.actions = DeskActions(self.window, self._around, self.go, lambda: self._readiness.openings)
        self._setup = FinishSetup(self.window, self._around, outputs)
        self._openers = openers(self.window, self._around, outputs)
        self._desk, self._front = desk, ("home", "")
        self._connect()
        self._begin()

    def _begin(self) -> None:
        """Show the first page, and what has to be told about the file."""
        self._show_place()
        self.actions.offer_rail()
        self.go("home")
        if self._desk.upgrade_backup is not None:
            self._tell_upgrade(self._desk.upgrade_backup)
        self._tell_erased()
        self._warn_unknown()
        for watch in (*self._watches, self._training):
            watch.activate("")

    def go(self, name: str, key: str = "") -> None:
        """Bring a page to the front, or open the dialog that was asked for."""
        opener: Callable[[], object] | None = self._own_openers(key).get(name) or self._openers.get(name)
        if name in STORING and self._around.services.desk.reading is not None:
            # Said before somebody fills in a whole form.
            title = QCoreApplication.translate("Presenter", "This could not be done")
            self._around.prompts.warn(title, message(ReadOnlyCopy()))
            return
        if opener is not None:
            opener()
            return
        self._pages.presenter(name)
        self.window.show_page(name)
        self._readiness.page_shown(name)
        self._data.page_shown(name)
        self.actions.note_place(name, key)
        self._front = (name, key)
        self._pages.activate(name, key)

    def finish_setup(self, *, sheets: bool, folder: str) -> None:
        """Go on where setting up a new file left off, with what was wanted of it."""
        self._setup.begin(sheets=sheets, backup=bool(folder), folder=folder)

    def follow_display(self, language: str, *, hijri: bool = False) -> None:
        """Build everything anew in another language or size of text; what was typed stays."""
        self._around.labels.hijri = hijri
        self._around.labels.speak(language)
        self.window.follow_text_size()
        self._pages.renew(self.window.remove_page)
        self._show_place()
        self.actions.offer_rail()
        self._warn_unknown()
        for presenter in (*self._watches, self._training, self._copy):
            presenter.refresh()
        self.go(*self._front)

    def _own_openers(self, key: str) -> dict[str, Callable[[], object]]:
        """Return what this window opens by itself, and what it hands on."""
        return {
            "new_person": self._ask_new_person,
            "import_people": self._ask_import,
            "idle_minutes": lambda: self.idle_minutes_chosen.emit(int(key)),
            "change_key": self._ask_key_change,
            "take_over": self._copy.ask,
            "finish_setup": self._setup.begin,
            "train_again": self._training.ask_again,
            "consent_for_referral": lambda: self._ask_consent(key),
            "safety_task": lambda: open_task_done_dialog(self.window, self._around, SafetyTaskId(key)),
            "take_back": self._undo_questions.take_back,
            "do_again": self._undo_questions.do_again,
            "slip": lambda: open_slip_dialog(self.window, self._around, key),
            "manual": lambda: self.manual_wanted.emit(key),
            "licences": lambda: self.manual_wanted.emit("licences"),
            "diagnostics": lambda: open_diagnostics_dialog(self.window, self._around, self._desk.store.row_counts),
            "lock": self.lock_wanted.emit,
            "display": self.display_wanted.emit,
            "menu": self.actions.open_menu,
            "palette": self.actions.open_palette,
            "shortcuts": self.actions.open_shortcuts,
        }

    def _ask_new_person(self) -> None:
        def go_on() -> None:
            open_person_dialog(self.window, self._around)

        self._principles.before(Occasion.FIRST_CONTACT, None, go_on)

    def _ask_import(self) -> None:
        """A list of people is a first contact on paper, so what is asked before one is asked here."""

        def go_on() -> None:
            open_import_people_dialog(self.window, self._around)

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
        for watch in (*self._watches, self.drafts):
            watch.notice.connect(self.window.show_notice)
        self.drafts.left.connect(self._note.say)
        self._copy.confirmed.connect(self.take_over_confirmed)
        self._training.said.connect(self.window.show_training)
        self._training.again_wanted.connect(self.training_again_wanted)

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
        text = self.tr(
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
