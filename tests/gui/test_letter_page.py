"""The letter page: what is seen is what leaves, and only with consent."""

from __future__ import annotations

import hashlib
import re
import stat
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPushButton, QScrollArea, QSpinBox, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.disclosure import Disclosure
from pgi_desk.domain.errors import PrintingFailed
from pgi_desk.domain.identifiers import ConsentId, ReferralId
from pgi_desk.gui.cups_output import PrintingUncertain
from pgi_desk.gui.pages.home_page import HomePage
from pgi_desk.gui.pages.home_presenter import HomePresenter
from pgi_desk.gui.pages.letter_page import LetterPage
from pgi_desk.gui.pages.letter_presenter import LetterPresenter
from pgi_desk.gui.printing import page_picture
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.consents import RecordConsent, WithdrawConsent
from pgi_desk.services.referrals import RecordAnswer
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, a_consent_entry, agree, agree_to_feedback, prepare_referral
from tests.helpers.children import child
from tests.helpers.clock import FixedClock
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.letter_outputs import MemoryPrint, MemoryPrinters
from tests.integration.documents.letter_samples import page_texts
from tests.unit.services.fake_office import FakePaper

pytestmark = pytest.mark.usefixtures("accustomed")


@dataclass
class LetterScreen:
    """The real page with its presenter, and what it asked the window to show."""

    page: LetterPage
    presenter: LetterPresenter
    printers: MemoryPrinters
    went: list[tuple[str, str]]
    qtbot: QtBot

    def open(self, referral_id: ReferralId, part: str = "letterPage") -> None:
        self.presenter.activate(referral_id)
        self.wait_for(part)

    def wait_for(self, part: str) -> None:
        stack, wanted = child(self.page, QStackedWidget, "stack"), child(self.page, QWidget, part)
        self.qtbot.waitUntil(lambda: stack.currentWidget() is wanted)

    def button(self, name: str) -> QPushButton:
        return child(self.page, QPushButton, name)

    def text(self, name: str) -> str:
        return child(self.page, QLabel, name).text()

    def click(self, name: str) -> None:
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def papers(self) -> list[QLabel]:
        papers = child(self.page, QWidget, "pagesBox").findChildren(QLabel)
        return [paper for paper in papers if paper.accessibleDescription()]


@pytest.fixture
def screen(qtbot: QtBot, surroundings: Surroundings) -> LetterScreen:
    page = LetterPage()
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    printers = MemoryPrinters()
    presenter = LetterPresenter(page, surroundings, printers.outputs())
    went: list[tuple[str, str]] = []
    surroundings.navigator.wanted.connect(lambda name, key: went.append((name, key)))
    return LetterScreen(page, presenter, printers, went, qtbot)


@pytest.fixture
def draft(services: ServiceSet, records: Records) -> ReferralId:
    return prepare_referral(services, records)


@pytest.fixture
def agreed(services: ServiceSet, draft: ReferralId) -> ReferralId:
    agree(services, draft)
    return draft


def logged(services: ServiceSet, outcome: str) -> tuple[Disclosure, ...]:
    with services.desk.work("test.read") as work:
        return work.disclosures.with_outcome(outcome)


def nothing_logged(services: ServiceSet) -> bool:
    return not any(logged(services, outcome) for outcome in ("intended", "printed", "saved", "failed", "unknown"))


def withdraw(services: ServiceSet, referral_id: ReferralId) -> None:
    consent_id = services.referrals.get(referral_id).consent_id
    assert consent_id is not None
    services.consents.withdraw(WithdrawConsent(consent_id, "said so on the phone"))


def test_the_letter_is_shown_with_what_it_shares_and_on_which_consent(
    screen: LetterScreen, services: ServiceSet, agreed: ReferralId
) -> None:
    screen.open(agreed)
    referral = services.referrals.get(agreed)
    assert [paper.accessibleDescription() for paper in screen.papers()] == ["Page 1 of 2", "Page 2 of 2"]
    room = child(screen.page, QScrollArea, "previewScroll").viewport()
    screen.qtbot.waitUntil(lambda: room.width() * 0.9 < screen.papers()[0].width() <= room.width())
    assert referral.number in screen.text("titleLabel")
    assert screen.text("recipientLabel") == "Harbour Street Clinic"
    assert screen.text("stateBadge") == "Consent confirmed"
    assert "•  Case code\n" in screen.text("itemsLabel")
    assert "Name" not in screen.text("itemsLabel")
    screen.qtbot.waitUntil(lambda: "15 Jun 2026" in screen.text("consentLabel"))
    assert "13 Sep 2026" in screen.text("consentLabel")
    assert screen.button("printButton").isEnabled()
    assert screen.button("saveButton").isEnabled()


def test_what_is_printed_is_what_was_shown_and_it_is_logged(
    screen: LetterScreen, services: ServiceSet, agreed: ReferralId, prompts: FakePrompts
) -> None:
    screen.open(agreed)
    seen = [paper.pixmap().toImage().convertToFormat(QImage.Format.Format_RGB888) for paper in screen.papers()]
    screen.qtbot.waitUntil(lambda: child(screen.page, QComboBox, "printerCombo").count() == 2)
    child(screen.page, QComboBox, "printerCombo").setCurrentIndex(1)
    child(screen.page, QSpinBox, "personSpin").setValue(1)
    screen.click("printButton")
    screen.qtbot.waitUntil(lambda: bool(prompts.told))

    ((queue, copies, pdf),) = screen.printers.printed
    assert (queue, copies) == ("Reception", 2)
    dots = round(seen[0].width() / (210 / 25.4))
    letter = services.letters.preview.pages(pdf, dots)
    assert [page_picture(page) for page in letter] == seen

    (entry,) = logged(services, "printed")
    referral = services.referrals.get(agreed)
    assert entry.letter_digest == hashlib.sha256(pdf).hexdigest()
    assert (entry.destination, entry.copies, entry.referral_id) == ("printer", 2, agreed)
    assert entry.items
    assert set(entry.items) <= set(referral.items)
    assert referral.state == "sent"
    assert referral.number in prompts.told[0]
    assert "for the service 1, for the person 1, for your own file 0" in prompts.told[0]
    assert "Found at home" in prompts.asked[0], "what the person takes along can put them in danger"
    shares = next(row.detail for row in services.audit.page() if '"copies_person":1' in row.detail.replace(" ", ""))
    assert '"copies_service"' in shares
    assert '"copies_file"' not in shares
    assert screen.went == [("case", referral.case_code)]
    assert not screen.papers()


def test_a_letter_that_nobody_gets_is_not_printed(screen: LetterScreen, agreed: ReferralId) -> None:
    screen.open(agreed)
    copies = [child(screen.page, QSpinBox, name) for name in ("serviceSpin", "personSpin", "fileSpin")]
    assert [spin.value() for spin in copies] == [1, 0, 0]
    copies[0].setValue(0)
    assert not screen.button("printButton").isEnabled()
    assert screen.button("printButton").toolTip() == "Choose who gets a copy."
    copies[2].setValue(1)
    assert screen.button("printButton").isEnabled()


def test_a_copy_for_the_person_is_a_paper_of_its_own_with_its_warning(
    screen: LetterScreen, services: ServiceSet, records: Records
) -> None:
    referral = prepare_referral(services, records, person_copy="full_copy")
    agree(services, referral)
    screen.open(referral)
    assert child(screen.page, QSpinBox, "personSpin").value() == 0
    papers = child(screen.page, QComboBox, "paperCombo")
    assert papers.findText("Full copy for the person") >= 0


def test_an_impatient_second_click_prints_once(
    screen: LetterScreen, services: ServiceSet, agreed: ReferralId, prompts: FakePrompts
) -> None:
    screen.open(agreed)
    screen.click("printButton")
    assert not screen.button("printButton").isEnabled()
    assert screen.button("printButton").toolTip()
    screen.click("printButton")
    screen.qtbot.waitUntil(lambda: bool(prompts.told))
    assert len(screen.printers.printed) == 1
    assert len(logged(services, "printed")) == 1


def test_a_consent_withdrawn_after_the_preview_stops_the_letter(
    screen: LetterScreen, services: ServiceSet, agreed: ReferralId, prompts: FakePrompts
) -> None:
    screen.open(agreed)
    withdraw(services, agreed)
    screen.click("printButton")
    screen.wait_for("blockedPage")
    assert screen.printers.printed == []
    assert nothing_logged(services)
    assert "the person withdrew it" in screen.text("problemLabel")
    assert "the person withdrew it" in prompts.warned[0]
    assert not screen.papers()
    screen.qtbot.waitUntil(lambda: screen.text("stateBadge") == "Withdrawn by the person before sending")
    assert screen.button("consentButton").isHidden()
    assert not screen.button("printButton").isEnabled()
    assert screen.went == []


def test_a_consent_withdrawn_before_saving_stops_the_file(
    screen: LetterScreen, services: ServiceSet, agreed: ReferralId, prompts: FakePrompts, tmp_path: Path
) -> None:
    prompts.new_file = tmp_path / "letter.pdf"
    screen.open(agreed)
    withdraw(services, agreed)
    screen.click("saveButton")
    screen.wait_for("blockedPage")
    assert not prompts.new_file.exists()
    assert nothing_logged(services)


def test_a_referral_changed_after_the_preview_is_not_printed(
    screen: LetterScreen, services: ServiceSet, agreed: ReferralId, prompts: FakePrompts
) -> None:
    screen.open(agreed)
    services.referrals.answer(RecordAnswer(agreed, "draft"))
    screen.click("printButton")
    screen.wait_for("blockedPage")
    assert screen.printers.printed == []
    assert nothing_logged(services)
    assert "changed after you opened it" in prompts.warned[0]
    screen.click("againButton")
    screen.wait_for("letterPage")
    assert screen.button("printButton").isEnabled()


def test_a_printer_that_refuses_is_logged_and_the_letter_stays(
    screen: LetterScreen, services: ServiceSet, agreed: ReferralId, prompts: FakePrompts
) -> None:
    screen.open(agreed)
    screen.printers.problem = PrintingFailed(detail="no paper")
    screen.click("printButton")
    screen.qtbot.waitUntil(lambda: bool(prompts.warned))
    assert "no paper" in prompts.warned[0]
    assert len(logged(services, "failed")) == 1
    assert services.referrals.get(agreed).state == "consent_ok"
    assert len(screen.papers()) == 2
    assert prompts.told == []

    screen.printers.problem = None
    screen.click("printButton")
    screen.qtbot.waitUntil(lambda: bool(prompts.told))
    assert len(screen.printers.printed) == 1
    assert services.referrals.get(agreed).state == "sent"


def test_a_printer_that_falls_silent_is_logged_as_unknown(
    screen: LetterScreen, services: ServiceSet, agreed: ReferralId, prompts: FakePrompts
) -> None:
    screen.open(agreed)
    screen.printers.problem = PrintingUncertain()
    screen.click("printButton")
    screen.qtbot.waitUntil(lambda: bool(prompts.warned))
    assert "Look at the printer" in prompts.warned[0]
    assert len(logged(services, "unknown")) == 1
    assert prompts.told == []
    assert [name for name, _ in screen.went] == ["case"]
    assert len(services.overview.today().uncertain_letters) == 1


def test_saving_warns_and_writes_exactly_the_letter_for_its_owner_alone(
    screen: LetterScreen, services: ServiceSet, agreed: ReferralId, prompts: FakePrompts, tmp_path: Path
) -> None:
    screen.open(agreed)
    prompts.new_file = tmp_path / "without-ending"
    screen.click("saveButton")
    screen.qtbot.waitUntil(lambda: bool(prompts.told))
    written = tmp_path / "without-ending.pdf"
    (entry,) = logged(services, "saved")
    assert entry.letter_digest == hashlib.sha256(written.read_bytes()).hexdigest()
    assert (entry.destination, entry.copies) == ("pdf_file", 1)
    assert stat.S_IMODE(written.stat().st_mode) == 0o600
    assert "stays on the disk" in prompts.asked[0]
    assert prompts.suggestions == [f"letter-{services.referrals.get(agreed).number}.pdf"]
    assert "without-ending.pdf" in prompts.told[0]
    assert screen.printers.printed == []


@pytest.mark.parametrize("answer_yes", [False, True])
def test_saving_can_be_called_off(
    screen: LetterScreen, services: ServiceSet, agreed: ReferralId, prompts: FakePrompts, answer_yes: bool
) -> None:
    prompts.answer_yes = answer_yes  # with yes the file choice is called off, because no place is prepared
    screen.open(agreed)
    screen.click("saveButton")
    screen.qtbot.waitUntil(lambda: len(prompts.asked) == 1)
    assert nothing_logged(services)
    assert screen.button("saveButton").isEnabled()


def test_an_existing_file_is_never_replaced(
    screen: LetterScreen, services: ServiceSet, agreed: ReferralId, prompts: FakePrompts, tmp_path: Path
) -> None:
    prompts.new_file = tmp_path / "Selam.pdf"
    prompts.new_file.write_bytes(b"mine")
    screen.open(agreed)
    screen.click("saveButton")
    screen.qtbot.waitUntil(lambda: bool(prompts.warned))
    assert prompts.new_file.read_bytes() == b"mine"
    assert len(logged(services, "failed")) == 1
    assert "exists already" in prompts.warned[0]
    assert "Selam" not in prompts.warned[0]


def test_without_a_printer_the_page_says_so_and_offers_the_file(screen: LetterScreen, agreed: ReferralId) -> None:
    screen.printers.names = ()
    screen.open(agreed)
    assert not screen.button("printButton").isEnabled()
    assert "No printer" in screen.button("printButton").toolTip()
    assert child(screen.page, QLabel, "noPrinterLabel").isVisible()
    assert screen.button("saveButton").isEnabled()


def test_a_draft_without_consent_offers_to_ask_now(
    screen: LetterScreen, services: ServiceSet, draft: ReferralId, surroundings: Surroundings
) -> None:
    screen.open(draft, "blockedPage")
    assert "it was never asked" in screen.text("problemLabel")
    screen.qtbot.waitUntil(screen.button("consentButton").isVisible)
    screen.click("consentButton")
    assert screen.went == [("consent_for_referral", draft)]
    assert services.referrals.get(draft).state == "draft"
    assert nothing_logged(services)

    referral = services.referrals.get(draft)
    entry = a_consent_entry(
        services, ConsentPurpose.REFERRAL, recipient=referral.provider_id, items_to_share=referral.items
    )
    surroundings.hub.announce(services.consents.record(RecordConsent(referral.case_code, entry)).changes)
    screen.wait_for("letterPage")
    assert services.referrals.get(draft).state == "consent_ok"


def test_a_letter_without_its_record_says_so(screen: LetterScreen) -> None:
    screen.open(ReferralId("no such referral"), "blockedPage")
    assert "no longer in the file" in screen.text("problemLabel")
    assert child(screen.page, QFrame, "problemFrame").isVisible()
    screen.click("closeButton")
    assert screen.went == [("people", "")]


@pytest.mark.parametrize("name", ["backButton", "closeButton"])
def test_closing_goes_back_to_the_case_and_clears_the_letter(
    screen: LetterScreen, records: Records, agreed: ReferralId, name: str
) -> None:
    screen.open(agreed)
    screen.click(name)
    assert screen.went == [("case", records.case_code)]
    assert not screen.papers()


def test_going_to_another_page_clears_the_letter(
    screen: LetterScreen, services: ServiceSet, agreed: ReferralId
) -> None:
    screen.open(agreed)
    screen.page.hide()
    assert not screen.papers()
    screen.page.show()
    assert not screen.button("printButton").isEnabled()
    screen.click("againButton")
    screen.wait_for("letterPage")
    assert len(screen.papers()) == 2


def test_a_wider_window_draws_the_paper_larger(screen: LetterScreen, agreed: ReferralId) -> None:
    screen.open(agreed)
    before = screen.papers()[0].pixmap().width()
    screen.page.resize(1500, 700)
    screen.qtbot.waitUntil(lambda: screen.papers()[0].pixmap().width() > before + 50)
    assert len(screen.papers()) == 2


def test_a_paper_begins_at_its_first_line_wherever_the_one_before_was_left(
    screen: LetterScreen, agreed: ReferralId
) -> None:
    screen.page.resize(1100, 420)
    screen.open(agreed)
    bars = [child(screen.page, QScrollArea, name).verticalScrollBar() for name in ("previewScroll", "leavesScroll")]
    screen.qtbot.waitUntil(lambda: all(bar.maximum() > 0 for bar in bars))
    for bar in bars:
        bar.setValue(bar.maximum())
    screen.open(agreed, "waitPage")
    screen.wait_for("letterPage")
    assert [bar.value() for bar in bars] == [0, 0]


def test_what_leaves_can_be_read_with_the_keys_alone(screen: LetterScreen, agreed: ReferralId) -> None:
    """It was no stop of the Tab key, and where it is longer than its place no key scrolled it."""
    screen.page.resize(1100, 420)
    screen.open(agreed)
    preview, side = (child(screen.page, QScrollArea, name) for name in ("previewScroll", "leavesScroll"))
    screen.qtbot.waitUntil(lambda: side.verticalScrollBar().maximum() > 0)
    preview.setFocus()
    QTest.keyClick(preview, Qt.Key.Key_Tab)
    assert screen.page.focusWidget() is side
    assert side.accessibleName()
    QTest.keyClick(side, Qt.Key.Key_PageDown)
    assert side.verticalScrollBar().value() > 0


def test_the_number_in_the_suggested_file_name_names_nobody(services: ServiceSet, agreed: ReferralId) -> None:
    assert re.fullmatch(r"[0-9A-Z-]+", services.referrals.get(agreed).number)


def test_letter_of_a_stopped_referral_is_its_recall(
    screen: LetterScreen, services: ServiceSet, agreed: ReferralId
) -> None:
    services.letters.release(services.letters.prepare(agreed), MemoryPrint(screen.printers, "Office", 1))
    sent = agreed
    consent = services.referrals.get(sent).consent_id
    services.consents.withdraw(WithdrawConsent(ConsentId(consent or ""), "oral"))
    screen.open(sent)
    screen.qtbot.waitUntil(lambda: bool(screen.papers()))
    number = services.referrals.get(sent).number
    assert screen.text("titleLabel") == f"Recall of letter \u2068{number}\u2069"
    assert "Letter number and case code, nothing else" in screen.text("itemsLabel")
    assert "no consent" in screen.text("consentLabel")
    screen.click("printButton")
    screen.qtbot.waitUntil(lambda: bool(screen.went))
    assert screen.went == [("case", services.referrals.get(sent).case_code)]
    assert len(screen.printers.printed) == 2
    newest = services.audit.page()[0]
    assert (newest.action, newest.case_code) == ("letter.printed", services.referrals.get(sent).case_code)
    assert '"recall"' in newest.detail


def test_letter_that_waits_for_its_answer_can_be_followed_by_a_reminder(
    screen: LetterScreen, services: ServiceSet, agreed: ReferralId
) -> None:
    screen.open(agreed)
    papers = child(screen.page, QComboBox, "paperCombo")
    assert "A reminder" not in [papers.itemText(place) for place in range(papers.count())]
    services.letters.release(services.letters.prepare(agreed), MemoryPrint(screen.printers, "Office", 1))
    agree_to_feedback(services, services.referrals.get(agreed).case_code)
    screen.open(agreed)
    screen.qtbot.waitUntil(lambda: bool(screen.papers()))
    assert [papers.itemText(place) for place in range(papers.count())][:2] == ["The letter", "A reminder"]
    papers.setCurrentIndex(1)
    papers.activated.emit(1)
    number = services.referrals.get(agreed).number
    screen.qtbot.waitUntil(lambda: screen.text("titleLabel") == f"Reminder of letter \u2068{number}\u2069")
    screen.qtbot.waitUntil(lambda: bool(screen.papers()))
    assert papers.currentText() == "A reminder"
    screen.click("printButton")
    screen.qtbot.waitUntil(lambda: bool(screen.went))
    assert '"reminder"' in services.audit.page()[0].detail
    screen.open(agreed)
    assert screen.text("titleLabel").startswith("Letter")  # the choice does not stay for the next time


def test_reminder_can_be_chosen_although_the_letter_itself_may_not_be_printed_again(
    screen: LetterScreen, services: ServiceSet, agreed: ReferralId, records: Records
) -> None:
    services.letters.release(services.letters.prepare(agreed), MemoryPrint(screen.printers, "Office", 1))
    with services.desk.work("test.write") as work:  # its check ran out meanwhile
        clinic = work.providers.get(records.clinic)
        past = replace(clinic.vetting, next_check_due=services.desk.clock.today() - timedelta(days=1))
        work.providers.update(replace(clinic, vetting=past))
        work.commit()
    agree_to_feedback(services, records.case_code)
    screen.open(agreed, "blockedPage")
    papers = child(screen.page, QComboBox, "paperCombo")
    screen.qtbot.waitUntil(lambda: papers.count() > 1)
    papers.setCurrentIndex(1)
    papers.activated.emit(1)
    screen.wait_for("letterPage")
    assert screen.text("titleLabel").startswith("Reminder")


def test_letter_that_got_no_answer_is_followed_by_its_reminder(
    screen: LetterScreen, services: ServiceSet, agreed: ReferralId
) -> None:
    services.letters.release(services.letters.prepare(agreed), MemoryPrint(screen.printers, "Office", 1))
    services.referrals.answer(RecordAnswer(agreed, "no_answer"))
    screen.open(agreed, "blockedPage")
    assert "do not ask it" in screen.text("problemLabel")
    assert not screen.button("consentButton").isVisible()
    agree_to_feedback(services, services.referrals.get(agreed).case_code)
    screen.open(agreed)
    assert screen.text("titleLabel").startswith("Reminder")
    papers = child(screen.page, QComboBox, "paperCombo")
    assert [papers.itemData(place) for place in range(papers.count())] == ["reminder", "card", "certificate"]


def choose_paper(screen: LetterScreen, paper: str) -> None:
    """Choose a paper as a hand does."""
    papers = child(screen.page, QComboBox, "paperCombo")
    screen.qtbot.waitUntil(lambda: papers.findData(paper) >= 0)
    papers.setCurrentIndex(papers.findData(paper))
    papers.activated.emit(papers.currentIndex())
    screen.qtbot.waitUntil(lambda: papers.currentData() == paper and bool(screen.papers()))


class TestPapersForThePerson:
    def test_a_card_is_shown_printed_and_logged_and_sends_nothing(
        self, screen: LetterScreen, services: ServiceSet, agreed: ReferralId, prompts: FakePrompts
    ) -> None:
        screen.open(agreed)
        choose_paper(screen, "card")
        assert screen.text("titleLabel") == "Neutral card"
        assert screen.text("recipientLabel") == ""
        assert "nothing else" in screen.text("itemsLabel")
        assert "no consent" in screen.text("consentLabel")
        assert child(screen.page, QLabel, "stepsLabel").isHidden()
        screen.click("printButton")
        screen.qtbot.waitUntil(lambda: bool(screen.went))
        assert "Ask before you hand it over" in prompts.asked[0]  # the referral says that the person wants no copy
        assert len(screen.printers.printed) == 1
        assert nothing_logged(services)
        newest = services.audit.page()[0]
        assert newest.action == "letter.printed"
        assert '"card"' in newest.detail
        assert services.referrals.get(agreed).state == "consent_ok"

    @pytest.mark.parametrize("answer", [True, False])
    def test_a_full_copy_is_warned_of_before_it_is_printed(
        self, screen: LetterScreen, agreed: ReferralId, prompts: FakePrompts, answer: bool
    ) -> None:
        screen.open(agreed)
        choose_paper(screen, "full_copy")
        prompts.answer_yes = answer
        screen.click("printButton")
        screen.qtbot.waitUntil(lambda: bool(prompts.asked))
        assert "danger" in prompts.asked[0]
        screen.qtbot.waitUntil(lambda: bool(screen.went) == answer)
        assert len(screen.printers.printed) == int(answer)

    def test_what_was_shared_can_be_printed_in_the_language_of_the_person(
        self, screen: LetterScreen, services: ServiceSet, agreed: ReferralId, prompts: FakePrompts
    ) -> None:
        services.letters.release(services.letters.prepare(agreed), MemoryPrint(screen.printers, "Office", 1))
        screen.open(agreed)
        choose_paper(screen, "certificate")
        languages = child(screen.page, QComboBox, "languageCombo")
        assert not languages.isHidden()
        assert languages.currentData() == "en"
        languages.setCurrentIndex(languages.findData("ar"))
        languages.activated.emit(languages.currentIndex())
        screen.qtbot.waitUntil(lambda: languages.currentData() == "ar" and bool(screen.papers()))
        screen.click("printButton")
        screen.qtbot.waitUntil(lambda: bool(screen.went))
        assert len(screen.printers.printed) == 2
        assert "for the person 1" in prompts.told[-1]

    def test_after_the_letter_it_is_said_that_a_paper_was_wanted(
        self, screen: LetterScreen, services: ServiceSet, records: Records, prompts: FakePrompts
    ) -> None:
        wants = prepare_referral(services, records, person_copy="neutral_card")
        agree(services, wants)
        screen.open(wants)
        screen.click("printButton")
        screen.qtbot.waitUntil(lambda: bool(prompts.told))
        assert "wants a neutral card" in prompts.told[0]

    def test_a_saved_paper_has_a_name_that_says_nothing(
        self, screen: LetterScreen, agreed: ReferralId, prompts: FakePrompts
    ) -> None:
        screen.open(agreed)
        choose_paper(screen, "card")
        screen.click("saveButton")
        screen.qtbot.waitUntil(lambda: bool(prompts.suggestions))
        assert prompts.suggestions == ["card.pdf"]

    def test_the_letter_is_composed_anew_in_another_language_until_it_left(
        self, screen: LetterScreen, services: ServiceSet, agreed: ReferralId
    ) -> None:
        screen.open(agreed)
        languages = child(screen.page, QComboBox, "languageCombo")
        assert (languages.isHidden(), languages.currentData()) == (False, "en")
        languages.setCurrentIndex(languages.findData("fr"))
        languages.activated.emit(languages.currentIndex())
        screen.qtbot.waitUntil(lambda: services.referrals.get(agreed).letter_language == "fr")
        screen.wait_for("letterPage")
        assert languages.currentData() == "fr"
        screen.click("printButton")
        screen.qtbot.waitUntil(lambda: bool(screen.went))
        assert "Lettre d’orientation" in page_texts(screen.printers.printed[0][2])[0]
        screen.open(agreed)
        assert languages.isHidden()


@pytest.mark.parametrize(("days", "state"), [(0, "accepted"), (91, "accepted"), (0, "declined_by_provider")])
def test_a_letter_that_was_answered_says_what_happened_and_what_can_be_done(
    screen: LetterScreen, services: ServiceSet, agreed: ReferralId, clock: FixedClock, days: int, state: str
) -> None:
    services.letters.release(services.letters.prepare(agreed), FakePaper())
    services.referrals.answer(RecordAnswer(agreed, state))
    clock.forward(days=days)
    screen.open(agreed, "blockedPage")
    said = screen.text("problemLabel")
    assert {"accepted": "The service has this letter", "declined_by_provider": "The service said no"}[state] in said
    assert "case page" in said
    assert not screen.button("consentButton").isVisible()


@pytest.mark.parametrize("problem", [PrintingUncertain(), OSError("gone")])
def test_a_card_that_may_have_come_out_is_said_as_what_it_is_and_settled_on_the_first_page(
    screen: LetterScreen,
    services: ServiceSet,
    surroundings: Surroundings,
    agreed: ReferralId,
    prompts: FakePrompts,
    problem: Exception,
) -> None:
    screen.open(agreed)
    choose_paper(screen, "card")
    screen.printers.problem = problem
    screen.click("printButton")
    screen.qtbot.waitUntil(lambda: bool(prompts.warned))
    assert "Neutral card" in prompts.warned[0]
    assert "first page" in prompts.warned[0]
    assert services.referrals.get(agreed).state == "consent_ok"
    home = HomePage()
    screen.qtbot.addWidget(home)
    home.show()
    HomePresenter(home, surroundings).activate("")
    asked = child(home, QLabel, "uncertainLabel")
    screen.qtbot.waitUntil(asked.isVisible)
    assert "Nobody knows whether this came out: Neutral card" in asked.text()
    child(home, QPushButton, "uncertainFailedButton").click()
    screen.qtbot.waitUntil(lambda: not asked.isVisible())
    assert services.overview.today().uncertain_letters == ()
