"""Pages with their presenters: the only place that builds both."""

from __future__ import annotations

from dataclasses import dataclass, field

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
from pgi_desk.gui.pages.keys_page import KeysPage
from pgi_desk.gui.pages.keys_presenter import KeysPresenter
from pgi_desk.gui.pages.letter_page import LetterPage
from pgi_desk.gui.pages.letter_presenter import LetterPresenter
from pgi_desk.gui.pages.people_page import PeoplePage
from pgi_desk.gui.pages.people_presenter import PeoplePresenter
from pgi_desk.gui.pages.referral_page import ReferralPage
from pgi_desk.gui.pages.referral_presenter import ReferralPresenter
from pgi_desk.gui.pages.staff_page import StaffPage
from pgi_desk.gui.pages.staff_presenter import StaffPresenter
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.surroundings import Surroundings


@dataclass(slots=True)
class Pages:
    """The pages of one open file by name."""

    pages: dict[str, QWidget] = field(default_factory=dict)
    presenters: dict[str, Presenter] = field(default_factory=dict)

    def add(self, name: str, page: QWidget, presenter: Presenter) -> None:
        """Add a page with its presenter."""
        self.pages[name] = page
        self.presenters[name] = presenter


def make_pages(surroundings: Surroundings, outputs: LetterOutputs) -> Pages:
    """Return all pages of an open file."""
    pages = Pages()
    home, people, case = HomePage(), PeoplePage(), CasePage()
    referral, letter = ReferralPage(), LetterPage()
    directory, audit, keys = DirectoryPage(), AuditPage(), KeysPage()
    pages.add("home", home, HomePresenter(home, surroundings))
    pages.add("people", people, PeoplePresenter(people, surroundings))
    pages.add("case", case, CasePresenter(case, surroundings))
    pages.add("referral", referral, ReferralPresenter(referral, surroundings))
    pages.add("letter", letter, LetterPresenter(letter, surroundings, outputs))
    pages.add("directory", directory, DirectoryPresenter(directory, surroundings))
    incoming, staff = IncomingPage(), StaffPage()
    pages.add("incoming", incoming, IncomingPresenter(incoming, surroundings))
    pages.add("staff", staff, StaffPresenter(staff, surroundings))
    pages.add("keys", keys, KeysPresenter(keys, surroundings, outputs))
    pages.add("audit", audit, AuditPresenter(audit, surroundings, outputs))
    backups = BackupsPage()
    pages.add("backup", backups, BackupsPresenter(backups, surroundings))
    return pages
