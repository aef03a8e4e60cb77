"""Pages with their presenters: the only place that builds both."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.gui.pages.audit_page import AuditPage
from pgi_desk.gui.pages.audit_presenter import AuditPresenter
from pgi_desk.gui.pages.backups_page import BackupsPage
from pgi_desk.gui.pages.backups_presenter import BackupsPresenter
from pgi_desk.gui.pages.case_page import CasePage
from pgi_desk.gui.pages.case_presenter import CasePresenter
from pgi_desk.gui.pages.directory_page import DirectoryPage
from pgi_desk.gui.pages.directory_presenter import DirectoryPresenter
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
from pgi_desk.gui.pages.supervision_page import SupervisionPage
from pgi_desk.gui.pages.supervision_presenter import SupervisionPresenter
from pgi_desk.gui.pages.support_page import SupportPage
from pgi_desk.gui.pages.support_presenter import SupportPresenter
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.surroundings import Surroundings


# Opening a file shows one page; the others would cost more than everything else that opening does.
class Pages:
    """The pages of one open file by name, each built with its presenter when it is first asked for."""

    def __init__(self, surroundings: Surroundings, outputs: LetterOutputs, add: Callable[[str, QWidget], None]) -> None:
        self._add = add
        self._built: dict[str, Presenter] = {}
        self._builders: dict[str, Callable[[], tuple[QWidget, Presenter]]] = {
            "home": partial(_with, HomePage, HomePresenter, surroundings),
            "people": partial(_with, PeoplePage, PeoplePresenter, surroundings),
            "case": partial(_with, CasePage, CasePresenter, surroundings),
            "safety": partial(_with, SafetyPage, SafetyPagePresenter, surroundings),
            "support": partial(_with, SupportPage, SupportPresenter, surroundings),
            "indicators": partial(_with, IndicatorsPage, IndicatorsPresenter, surroundings),
            "referral": partial(_with, ReferralPage, ReferralPresenter, surroundings),
            "letter": partial(_with, LetterPage, LetterPresenter, surroundings, outputs),
            "letters": partial(_with, LettersPage, LettersPresenter, surroundings),
            "directory": partial(_with, DirectoryPage, DirectoryPresenter, surroundings, outputs),
            "lists": partial(_with, ListsPage, ListsPresenter, surroundings),
            "incoming": partial(_with, IncomingPage, IncomingPresenter, surroundings),
            "contacts": partial(_with, QuickContactsPage, QuickContactsPresenter, surroundings),
            "readiness": partial(_with, ReadinessPage, ReadinessPresenter, surroundings, outputs),
            "supervision": partial(_with, SupervisionPage, SupervisionPresenter, surroundings),
            "staff": partial(_with, StaffPage, StaffPresenter, surroundings),
            "keys": partial(_with, KeysPage, KeysPresenter, surroundings, outputs),
            "audit": partial(_with, AuditPage, AuditPresenter, surroundings, outputs),
            "letting_go": partial(_with, LettingGoPage, LettingGoPresenter, surroundings, outputs),
            "backup": partial(_with, BackupsPage, BackupsPresenter, surroundings),
        }

    def presenter(self, name: str) -> Presenter:
        """Return the presenter of a page, which is in the window from then on."""
        if name not in self._built:
            page, self._built[name] = self._builders[name]()
            self._add(name, page)
        return self._built[name]


def _with(
    page: Callable[[], QWidget], presenter: Callable[..., Presenter], *around: object
) -> tuple[QWidget, Presenter]:
    widget = page()
    return widget, presenter(widget, *around)
