"""Help with its short forms, legal matters, receipts and the stock on screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QTableView,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from pgi_desk.domain.errors import PrintingFailed
from pgi_desk.domain.staff import Role
from pgi_desk.gui.dialogs.aid_presenter import open_legal_step
from pgi_desk.gui.dialogs.assistance_presenter import open_assistance_dialog
from pgi_desk.gui.dialogs.receipt_presenter import open_receipt_dialog
from pgi_desk.gui.dialogs.stock_presenters import open_article_dialog, open_stock_move_dialog
from pgi_desk.gui.pages.aid_page import AidPage
from pgi_desk.gui.pages.aid_presenter import AidPagePresenter
from pgi_desk.gui.pages.home_page import HomePage
from pgi_desk.gui.pages.home_presenter import HomePresenter
from pgi_desk.gui.pages.stock_page import StockPage
from pgi_desk.gui.pages.stock_presenter import StockPresenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.tick_list import tick, ticked
from pgi_desk.services.aid_forms import GoodsForm, WellbeingForm
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records
from tests.helpers.children import child
from tests.helpers.helped import Helped, help_in_every_way
from tests.helpers.letter_outputs import MemoryPrinters
from tests.helpers.readiness import make_ready

Dialog = TypeVar("Dialog", bound=QWidget)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    yield host
    host.close()


@pytest.fixture
def done(services: ServiceSet, records: Records) -> Helped:
    return help_in_every_way(services, records.case_code)


def choose(parent: QWidget, name: str, code: str) -> None:
    combo = child(parent, QComboBox, name)
    assert combo.findData(code) >= 0, f"{name} does not offer {code}"
    combo.setCurrentIndex(combo.findData(code))


def drain() -> None:
    """Let answers arrive."""
    loop = QEventLoop()
    QTimer.singleShot(40, loop.quit)
    loop.exec()


def shown(dialog: Dialog) -> Dialog:
    """Return a dialog once it has what it offers."""
    drain()
    return dialog


def save(dialog: QWidget) -> str:
    """Press the button and return what was refused; a dialog that is done is gone."""
    child(dialog, QPushButton, "saveButton").click()
    drain()
    return child(dialog, QLabel, "problemLabel").text() if isValid(dialog) and dialog.isVisible() else ""


def column(table: QTableView, number: int) -> list[str]:
    drain()
    model = table.model()
    return [str(model.index(row, number).data()).translate({0x2068: "", 0x2069: ""}) for row in range(model.rowCount())]


class TestForms:
    def test_each_family_shows_its_own_and_goods_leave_the_shelf(
        self, window: QWidget, surroundings: Surroundings, records: Records, done: Helped, services: ServiceSet
    ) -> None:
        dialog = shown(open_assistance_dialog(window, surroundings, records.case_code))
        stack, seen, urgent = child(dialog, QStackedWidget, "stack"), [], child(dialog, QComboBox, "emergencyCombo")
        choose(dialog, "emergencyCombo", "life_saving_medical")
        for family in ("health", "emotional", "legal", "linking", "material_social"):
            choose(dialog, "familyCombo", family)
            # Only what saves in an emergency is given without asking, and no reason stays chosen for anything else.
            assert urgent.isEnabled() == (family != "legal")
            assert (dialog.command().emergency_reason == "") == (family not in {"health", "emotional"})
            current = stack.currentWidget()
            seen.append(current.objectName() if current is not None else "")
        assert seen == ["healthPage", "feelingPage", "legalPage", "nothingPage", "goodsPage"]
        choose(dialog, "article1Combo", done.blanket)
        child(dialog, QSpinBox, "pieces1Spin").setValue(11)
        assert "not so many in the stock" in save(dialog)
        child(dialog, QSpinBox, "pieces1Spin").setValue(3)
        save(dialog)
        assert services.stock.shelf()[0].balance == 7

    def test_care_that_cannot_wait_says_until_when_it_is_possible(
        self, window: QWidget, surroundings: Surroundings, records: Records, done: Helped, services: ServiceSet
    ) -> None:
        dialog = shown(open_assistance_dialog(window, surroundings, records.case_code))
        windows, told = child(dialog, QListWidget, "windowsList"), child(dialog, QCheckBox, "eventCheck")
        assert not windows.isEnabled()
        choose(dialog, "urgentCombo", "in_time")
        told.setChecked(True)
        hour = child(dialog, QTimeEdit, "eventTimeEdit")
        assert len(hour.text()) == 5
        assert child(hour, QLineEdit, "qt_spinbox_lineedit").width() > 40  # there is room to see it
        day = child(dialog, QDateEdit, "eventDateEdit")
        day.setDate(day.date().addDays(-4))
        assert "too late" in windows.item(0).text()
        assert "until" in windows.item(1).text()
        tick(windows, ["hiv_prophylaxis"])
        assert "no longer possible" in save(dialog)
        tick(windows, ["emergency_contraception"])
        tick(child(dialog, QListWidget, "givenList"), ["company"])
        assert ticked(windows) == ("emergency_contraception",)
        save(dialog)
        kept = services.aid.of_case(records.case_code).health[-1]
        assert (kept.given, kept.windows) == (("company",), ("emergency_contraception",))

    def test_a_legal_matter_goes_on_from_how_it_stands(
        self, window: QWidget, surroundings: Surroundings, records: Records, done: Helped, services: ServiceSet
    ) -> None:
        record = services.aid.of_case(records.case_code)
        dialog = shown(open_legal_step(window, surroundings, records.case_code, record, done.matter))
        assert child(dialog, QLineEdit, "ifPassedEdit").text() == "The claim is lost."
        choose(dialog, "statusCombo", "handed_in")
        child(dialog, QCheckBox, "deadlineCheck").setChecked(False)
        assert "why the deadline moves" in save(dialog)
        dialog.aid.step_field().setProperty("plainText", "Handed in at the counter.")
        save(dialog)
        newest = services.aid.of_case(records.case_code).entries[-1]
        assert (newest.number, newest.status, newest.deadline) == (2, "handed_in", None)
        dialog = shown(open_legal_step(window, surroundings, records.case_code, record))
        choose(dialog, "kindCombo", "family_law")
        save(dialog)
        assert [one.kind for one in services.aid.of_case(records.case_code).matters] == ["labour_claim", "family_law"]


class TestAidPage:
    @pytest.fixture
    def page(self, surroundings: Surroundings, records: Records, done: Helped, qtbot: QtBot) -> AidPage:
        made = AidPage()
        presenter = AidPagePresenter(made, replace(surroundings, outputs=MemoryPrinters().outputs()))
        qtbot.addWidget(made)
        made.show()
        presenter.activate(f"{records.case_code} {done.matter}")
        return made

    def test_it_shows_what_was_given_and_the_matter_that_was_asked_for(
        self, page: AidPage, services: ServiceSet, done: Helped, surroundings: Surroundings
    ) -> None:
        changes = services.aid.correct(done.entries["emotional"], WellbeingForm("bad", "refused"))
        surroundings.hub.announce(changes)
        assert column(child(page, QTableView, "givenTable"), 2) == [
            "Dressing or bandage, Information on where to go",
            "Before: Bad, after: Does not want to say  ·  (corrected)",
            "Wages and work: Being prepared",
            "Blanket: 2",
        ]
        assert column(child(page, QTableView, "legalTable"), 2) == ["SOON: 18 Jun 2026"]
        assert "deadline 18 Jun 2026" in child(page, QLabel, "stepsLabel").text()
        assert "Do not contact the person" in child(page, QLabel, "contactLabel").text()

    def test_a_button_that_does_not_fit_says_why(self, page: AidPage) -> None:
        table, correct = child(page, QTableView, "givenTable"), child(page, QPushButton, "correctButton")
        receipt = child(page, QPushButton, "receiptButton")
        assert not correct.isEnabled()
        for row, reasons in enumerate(
            (("", "Nothing out"), ("", "Nothing out"), ("next step", "Nothing out"), ("", ""))
        ):
            table.setCurrentIndex(table.model().index(row, 0))
            for button, reason in zip((correct, receipt), reasons, strict=True):
                assert button.isEnabled() == (not reason)
                assert reason in button.toolTip()

    def test_a_new_matter_is_closed_with_its_reason(
        self, page: AidPage, surroundings: Surroundings, records: Records, services: ServiceSet
    ) -> None:
        button = child(page, QPushButton, "matterButton")
        drain()
        assert button.isEnabled()
        desk = replace(services.desk, in_demo=False, agreed_until=lambda: date(2027, 1, 1))
        # The same file, but not for training.
        real = replace(services, desk=desk, readiness=replace(services.readiness, desk=desk))
        presenter = AidPagePresenter(page, replace(surroundings, services=real))
        make_ready(services, PR2="P")
        for changes, reason in (
            ({"case_type": "survivor"}, "level 2"),
            ({"case_type": "at_risk"}, ""),
            ({"status": "closed"}, "closed"),
        ):
            with services.desk.work("test.write") as work:
                work.cases.update(replace(work.cases.get(records.case_code), **changes))  # type: ignore[arg-type]
                work.commit()
            presenter.activate(records.case_code)
            drain()
            assert button.isEnabled() == (not reason)
            assert reason in button.toolTip()

    def test_help_that_is_closed_says_so_before_anything_is_typed(
        self, page: AidPage, surroundings: Surroundings, records: Records, services: ServiceSet
    ) -> None:
        desk = replace(services.desk, in_demo=False, agreed_until=lambda: date(2027, 1, 1))
        real = replace(services, desk=desk, readiness=replace(services.readiness, desk=desk))
        make_ready(services, PR2="P")
        with services.desk.work("test.write") as work:
            work.cases.update(replace(work.cases.get(records.case_code), case_type="survivor"))
            work.commit()
        dialog = open_assistance_dialog(page, replace(surroundings, services=real), records.case_code)
        drain()
        save = child(dialog, QPushButton, "saveButton")
        kinds = (("legal", "document_support", "level 2"), ("legal", "legal_information", ""), ("health", "", ""))
        for family, kind, reason in kinds:
            choose(dialog, "familyCombo", family)
            if kind:
                choose(dialog, "typeCombo", kind)
            assert save.isEnabled() == (not reason)
            assert reason in save.toolTip()
            assert reason in child(dialog, QLabel, "problemLabel").text()
        dialog.reject()

    def test_goods_are_corrected_by_the_difference(
        self, page: AidPage, services: ServiceSet, records: Records, qtbot: QtBot
    ) -> None:
        table = child(page, QTableView, "givenTable")
        drain()
        table.setCurrentIndex(table.model().index(3, 0))
        child(page, QPushButton, "correctButton").click()
        drain()
        dialog = child(page, QWidget, "AidDialog")
        assert child(dialog, QSpinBox, "pieces1Spin").value() == 2
        child(dialog, QSpinBox, "pieces1Spin").setValue(1)
        assert save(dialog) == ""
        assert services.stock.shelf()[0].balance == 11
        assert column(table, 2)[3] == "Blanket: 1  ·  (corrected)"


def test_a_receipt_is_printed_and_what_became_of_it_stands_with_the_entry(
    window: QWidget, surroundings: Surroundings, records: Records, done: Helped, services: ServiceSet
) -> None:
    printers = MemoryPrinters()
    entry = done.entries["material_social"]
    dialog = shown(open_receipt_dialog(window, surroundings, printers.outputs(), records.case_code, entry))
    assert "Blanket" in child(dialog, QLabel, "linesLabel").text()
    child(dialog, QSpinBox, "copiesSpin").setValue(2)
    printers.problem = PrintingFailed(detail="no paper")
    assert "no paper" in save(dialog)
    printers.problem = None
    save(dialog)
    assert [(queue, copies) for queue, copies, _ in printers.printed] == [("Office", 2)]
    receipts = services.aid.of_case(records.case_code).receipts
    assert [(one.number, one.outcome) for one in receipts] == [(1, "failed"), (2, "printed")]
    services.aid.correct(entry, GoodsForm())
    dialog = shown(open_receipt_dialog(window, surroundings, printers.outputs(), records.case_code, entry))
    assert not child(dialog, QPushButton, "saveButton").isEnabled()
    dialog.reject()


class TestStock:
    @pytest.fixture
    def page(self, surroundings: Surroundings, done: Helped, qtbot: QtBot) -> StockPage:
        made = StockPage()
        StockPresenter(made, surroundings).activate("")
        qtbot.addWidget(made)
        made.show()
        return made

    def test_bookings_and_counts_stand_in_the_history_with_their_reasons(
        self, page: StockPage, window: QWidget, surroundings: Surroundings, services: ServiceSet, done: Helped
    ) -> None:
        dialog = shown(open_stock_move_dialog(window, surroundings, services.stock.shelf()[0]))
        choose(dialog, "kindCombo", "out")
        assert "must not be empty" in save(dialog)
        choose(dialog, "reasonCombo", "damaged")
        assert child(dialog, QComboBox, "reasonCombo").findData("to_a_person") < 0
        save(dialog)
        dialog = shown(open_stock_move_dialog(window, surroundings, services.stock.shelf()[0], counting=True))
        child(dialog, QSpinBox, "piecesSpin").setValue(8)
        choose(dialog, "reasonCombo", "counted_wrong")
        save(dialog)
        history = child(page, QTableView, "historyTable")
        assert column(history, 2) == ["−1", "−1", "−2", "+12"]
        assert column(history, 4)[:2] == ["Counted wrongly before", "Damaged"]

    def test_a_new_article_and_one_that_is_no_longer_kept(
        self, page: StockPage, window: QWidget, surroundings: Surroundings, services: ServiceSet
    ) -> None:
        dialog = shown(open_article_dialog(window, surroundings))
        child(dialog, QLineEdit, "nameEdit").setText("blanket")
        assert "on the list already" in save(dialog)
        child(dialog, QLineEdit, "nameEdit").setText("Towel")
        save(dialog)
        row = next(row for row in services.stock.shelf() if row.article.name == "Towel")
        dialog = shown(open_article_dialog(window, surroundings, row))
        child(dialog, QCheckBox, "activeCheck").setChecked(False)
        save(dialog)
        assert column(child(page, QTableView, "articleTable"), 0) == ["Blanket", "Towel (no longer kept)"]

    def test_who_hands_out_does_not_count(self, surroundings: Surroundings, done: Helped, qtbot: QtBot) -> None:
        services = surroundings.services
        worker = replace(services.desk.member, role=Role.CASE_WORKER)
        stock = replace(services.stock, desk=replace(services.desk, member=worker))
        around = replace(surroundings, services=with_desk(services, stock.desk))
        made = StockPage()
        qtbot.addWidget(made)
        StockPresenter(made, around).activate("")
        drain()
        assert child(made, QPushButton, "bookButton").isEnabled()
        assert "role" in child(made, QPushButton, "countButton").toolTip()


def with_desk(services: ServiceSet, desk: object) -> ServiceSet:
    """The same use cases for another member."""
    return replace(services, desk=desk)  # type: ignore[arg-type]  # it is a desk


def test_a_deadline_on_the_first_page_leads_to_its_matter(
    surroundings: Surroundings, records: Records, done: Helped, qtbot: QtBot, qapp: QApplication
) -> None:
    page = HomePage()
    qtbot.addWidget(page)
    HomePresenter(page, surroundings).activate("")
    page.show()
    wanted: list[tuple[str, str]] = []
    surroundings.navigator.wanted.connect(lambda name, key: wanted.append((name, key)))
    table = child(page, QTableView, "table")
    assert "Legal deadline is near; do not contact the person" in column(table, 6)
    table.setCurrentIndex(table.model().index(0, 0))
    child(page, QPushButton, "openButton").click()
    assert wanted == [("aid", f"{records.case_code} {done.matter}")]
