"""Pages with their presenters: the only place that builds both."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.staff import Permission
from pgi_desk.gui.page_keeping import Kept, keep, put_back
from pgi_desk.gui.pages.aid_page import AidPage
from pgi_desk.gui.pages.aid_presenter import AidPagePresenter
from pgi_desk.gui.pages.audit_page import AuditPage
from pgi_desk.gui.pages.audit_presenter import AuditPresenter
from pgi_desk.gui.pages.backups_page import BackupsPage
from pgi_desk.gui.pages.backups_presenter import BackupsPresenter
from pgi_desk.gui.pages.case_page import CasePage
from pgi_desk.gui.pages.case_presenter import CasePresenter
from pgi_desk.gui.pages.data_protection_page import DataProtectionPage
from pgi_desk.gui.pages.data_protection_presenter import DataProtectionPresenter
from pgi_desk.gui.pages.directory_page import DirectoryPage
from pgi_desk.gui.pages.directory_presenter import DirectoryPresenter
from pgi_desk.gui.pages.exercises_page import ExercisesPage
from pgi_desk.gui.pages.exercises_presenter import ExercisesPresenter
from pgi_desk.gui.pages.family_page import FamilyPage
from pgi_desk.gui.pages.family_presenter import FamilyPresenter
from pgi_desk.gui.pages.groups_page import GroupsPage
from pgi_desk.gui.pages.groups_presenter import GroupsPresenter
from pgi_desk.gui.pages.home_page import HomePage
from pgi_desk.gui.pages.home_presenter import HomePresenter
from pgi_desk.gui.pages.incoming_page import IncomingPage
from pgi_desk.gui.pages.incoming_presenter import IncomingPresenter
from pgi_desk.gui.pages.indicators_page import IndicatorsPage
from pgi_desk.gui.pages.indicators_presenter import IndicatorsPresenter
from pgi_desk.gui.pages.keys_page import KeysPage
from pgi_desk.gui.pages.keys_presenter import KeysPresenter
from pgi_desk.gui.pages.letter_page import LetterPage
from pgi_desk.gui.pages.letter_presenter import LetterPresenter
from pgi_desk.gui.pages.letters_page import LettersPage
from pgi_desk.gui.pages.letters_presenter import LettersPresenter
from pgi_desk.gui.pages.letting_go_page import LettingGoPage
from pgi_desk.gui.pages.letting_go_presenter import LettingGoPresenter
from pgi_desk.gui.pages.lists_page import ListsPage
from pgi_desk.gui.pages.lists_presenter import ListsPresenter
from pgi_desk.gui.pages.people_page import PeoplePage
from pgi_desk.gui.pages.people_presenter import PeoplePresenter
from pgi_desk.gui.pages.quick_contacts_page import QuickContactsPage
from pgi_desk.gui.pages.quick_contacts_presenter import QuickContactsPresenter
from pgi_desk.gui.pages.readiness_page import ReadinessPage
from pgi_desk.gui.pages.readiness_presenter import ReadinessPresenter
from pgi_desk.gui.pages.referral_page import ReferralPage
from pgi_desk.gui.pages.referral_presenter import ReferralPresenter
from pgi_desk.gui.pages.safety_page import SafetyPage
from pgi_desk.gui.pages.safety_presenter import SafetyPagePresenter
from pgi_desk.gui.pages.staff_page import StaffPage
from pgi_desk.gui.pages.staff_presenter import StaffPresenter
from pgi_desk.gui.pages.stock_page import StockPage
from pgi_desk.gui.pages.stock_presenter import StockPresenter
from pgi_desk.gui.pages.supervision_page import SupervisionPage
from pgi_desk.gui.pages.supervision_presenter import SupervisionPresenter
from pgi_desk.gui.pages.support_page import SupportPage
from pgi_desk.gui.pages.support_presenter import SupportPresenter
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.text_size import scale_limits


# Opening a file shows one page; the others would cost more than everything else that opening does.
class Pages:
    """The pages of one open file by name, each built with its presenter when it is first asked for."""

    def __init__(self, surroundings: Surroundings, outputs: LetterOutputs, add: Callable[[str, QWidget], None]) -> None:
        self._add = add
        self._services = surroundings.services
        self._built: dict[str, Presenter] = {}
        self._pages: dict[str, QWidget] = {}
        self._keys: dict[str, str] = {}
        self._kept: dict[str, Kept] = {}
        self._builders: dict[str, Callable[[], tuple[QWidget, Presenter]]] = {
            "home": partial(_with, HomePage, HomePresenter, surroundings),
            "people": partial(_with, PeoplePage, PeoplePresenter, surroundings),
            "case": partial(_with, CasePage, CasePresenter, surroundings),
            "safety": partial(_with, SafetyPage, SafetyPagePresenter, surroundings),
            "support": partial(_with, SupportPage, SupportPresenter, surroundings),
            "family": partial(_with, FamilyPage, FamilyPresenter, surroundings),
            "groups": partial(_with, GroupsPage, GroupsPresenter, surroundings),
            "aid": partial(_with, AidPage, AidPagePresenter, surroundings),
            "stock": partial(_with, StockPage, StockPresenter, surroundings),
            "indicators": partial(_with, IndicatorsPage, IndicatorsPresenter, surroundings),
            "referral": partial(_with, ReferralPage, ReferralPresenter, surroundings),
            "letter": partial(_with, LetterPage, LetterPresenter, surroundings, outputs),
            "letters": partial(_with, LettersPage, LettersPresenter, surroundings),
            "directory": partial(_with, DirectoryPage, DirectoryPresenter, surroundings, outputs),
            "lists": partial(_with, ListsPage, ListsPresenter, surroundings),
            "incoming": partial(_with, IncomingPage, IncomingPresenter, surroundings),
            "contacts": partial(_with, QuickContactsPage, QuickContactsPresenter, surroundings),
            "readiness": partial(_with, ReadinessPage, ReadinessPresenter, surroundings, outputs),
            "data_protection": partial(_with, DataProtectionPage, DataProtectionPresenter, surroundings, outputs),
            "supervision": partial(_with, SupervisionPage, SupervisionPresenter, surroundings),
            "staff": partial(_with, StaffPage, StaffPresenter, surroundings),
            "keys": partial(_with, KeysPage, KeysPresenter, surroundings, outputs),
            "audit": partial(_with, AuditPage, AuditPresenter, surroundings, outputs),
            "letting_go": partial(_with, LettingGoPage, LettingGoPresenter, surroundings, outputs),
            "backup": partial(_with, BackupsPage, BackupsPresenter, surroundings),
        }
        if surroundings.services.desk.in_demo:
            self._builders["exercises"] = partial(_with, ExercisesPage, ExercisesPresenter, surroundings, outputs)

    def presenter(self, name: str) -> Presenter:
        """Return the presenter of a page, which is in the window from then on."""
        if name not in self._built:
            page, self._built[name] = self._builders[name]()
            self._pages[name] = page
            scale_limits(page)
            self._add(name, page)
        return self._built[name]

    def activate(self, name: str, key: str) -> None:
        """Let a page show what a key names; what was typed before it was built anew is there again."""
        self._keys[name] = key
        presenter = self.presenter(name)
        presenter.activate(key)
        kept = self._kept.pop(name, None)
        if kept is None:
            return
        if kept.key == key:
            put_back(self._pages[name], kept, partial(self._settle, presenter))
        elif kept.unfinished is not None and self._services.desk.may(Permission.KEEP_DRAFTS):
            presenter.do(partial(self._services.drafts.keep, [kept.unfinished]))

    def renew(self, remove: Callable[[str], None]) -> None:
        """Forget every page, to build it anew with other words or sizes, and keep what was typed into it."""
        for name, page in self._pages.items():
            self._kept[name] = keep(page, self._keys.get(name, ""))
            remove(name)
            page.deleteLater()  # its presenter belongs to it
        self._built.clear()
        self._pages.clear()
        for name, kept in list(self._kept.items()):
            if kept.unfinished is not None:  # a lock looks for unsaved forms, also behind the page in front
                self.activate(name, kept.key)

    def _settle(self, presenter: Presenter, draft_id: str) -> None:
        presenter.do(partial(self._services.drafts.forget, draft_id))


def _with(
    page: Callable[[], QWidget], presenter: Callable[..., Presenter], *around: object
) -> tuple[QWidget, Presenter]:
    widget = page()
    return widget, presenter(widget, *around)
