"""A letter as it will be printed, beside it what it shares and on which consent."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage
from PySide6.QtWidgets import QSpinBox, QWidget

from pgi_desk.gui.forms.ui_letter_page import Ui_LetterPage
from pgi_desk.gui.icons import icon
from pgi_desk.gui.labels import leading
from pgi_desk.gui.pages.letter_panel import LetterPanel
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.paper_stack import PaperStack

# The paper is never drawn wider or narrower than this, in pixels of the window.
WIDEST, NARROWEST = 900, 320


class LetterPage(QWidget):
    """Shows a letter and reports where it should go."""

    back_wanted = Signal()
    print_wanted = Signal(str, object)
    save_wanted = Signal()
    locked_wanted = Signal()
    consent_wanted = Signal()
    again_wanted = Signal()
    paper_chosen = Signal(str)
    width_changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_LetterPage()
        self._ui.setupUi(self)
        self._ui.backButton.setIcon(icon("arrow-back"))
        self.panel = LetterPanel(self._ui, self)
        self._papers = PaperStack(self._ui.pagesBox, self._ui.pagesLayout)
        self._shown = False
        self._busy = False
        self._held = ""
        for label in (self._ui.recipientLabel, self._ui.problemLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a name is never read as markup
        self._connect()
        self.show_waiting()

    def preview_width(self) -> int:
        """Return how wide the paper can be, in physical pixels."""
        width = self._ui.previewScroll.viewport().width() - 2
        return round(max(NARROWEST, min(width, WIDEST)) * self.devicePixelRatioF())

    def use_printers(self, names: Sequence[str]) -> None:
        """Offer these printers; the chosen one stays chosen."""
        chosen = chosen_code(self._ui.printerCombo)
        fill(self._ui.printerCombo, [(name, name) for name in names], chosen=chosen)
        self._offer()

    def show_head(self, *, title: str, recipient: str, state: str, tone: str) -> None:
        """Show which letter this is, for whom, and where the referral stands."""
        ui = self._ui
        ui.titleLabel.setText(title)
        ui.recipientLabel.setText(leading(recipient))
        ui.stateBadge.setText(state)
        ui.stateBadge.setProperty("tone", tone)
        ui.stateBadge.style().polish(ui.stateBadge)
        ui.stateBadge.setVisible(bool(state))

    def offer_papers(self, papers: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer to choose between papers, when there are several."""
        fill(self._ui.paperCombo, papers, chosen=chosen)
        self._ui.paperCombo.setVisible(len(papers) > 1)

    def offer_copies(self, *holders: str) -> None:
        """Begin with one copy for each of these."""
        for holder, spin in self._copies().items():
            spin.setValue(int(holder in holders))

    def show_waiting(self) -> None:
        """Show that the letter is being prepared."""
        self._show_part(self._ui.waitPage)

    def show_pages(self, pages: Sequence[QImage]) -> None:
        """Show the pages; only what was shown can be printed."""
        self._papers.show(pages)
        if not self._shown:
            self._show_part(self._ui.letterPage)
            for scrolled in (self._ui.previewScroll, self._ui.leavesScroll):
                scrolled.verticalScrollBar().setValue(0)  # where the paper before it was left
            self._ui.previewScroll.setFocus()

    def show_blocked(self, text: str, *, may_ask: bool) -> None:
        """Show why there is no letter; the pages go from the screen and from memory."""
        self._ui.problemLabel.setText(text)
        self._ui.consentButton.setVisible(may_ask)
        self._show_part(self._ui.blockedPage)

    def show_busy(self, busy: bool) -> None:
        """Show that the letter is being handed over."""
        self._busy = busy
        self._ui.busyBar.setVisible(busy)
        self._offer()

    def hold(self, reason: str) -> None:
        """Keep the paper from leaving and say why; an empty reason lets it go."""
        self._held = reason
        self._offer()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._offer()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Report that there is more or less room, so that the paper may be drawn larger or smaller."""
        if event.type() == QEvent.Type.Resize:
            self.width_changed.emit()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Report that somebody went to another page; a minimised window is not that."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.left.emit()

    def _connect(self) -> None:
        ui = self._ui
        ui.previewScroll.viewport().installEventFilter(self)
        ui.backButton.clicked.connect(self.back_wanted)
        ui.closeButton.clicked.connect(self.back_wanted)
        ui.printButton.clicked.connect(self._print)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.lockedButton.clicked.connect(self.locked_wanted)
        for spin in self._copies().values():
            spin.valueChanged.connect(self._offer)
        ui.consentButton.clicked.connect(self.consent_wanted)
        ui.againButton.clicked.connect(self.again_wanted)
        ui.paperCombo.activated.connect(lambda _place: self.paper_chosen.emit(chosen_code(ui.paperCombo)))

    def _print(self) -> None:
        holders = {holder: spin.value() for holder, spin in self._copies().items()}
        self.print_wanted.emit(chosen_code(self._ui.printerCombo), holders)

    def _copies(self) -> dict[str, QSpinBox]:
        ui = self._ui
        return {"service": ui.serviceSpin, "person": ui.personSpin, "file": ui.fileSpin}

    def _show_part(self, part: QWidget) -> None:
        self._shown = part is self._ui.letterPage
        if not self._shown:
            self._papers.clear()
        self._ui.stack.setCurrentWidget(part)
        self._offer()

    def _offer(self) -> None:
        """Enable what can be done now; what cannot says why."""
        ui = self._ui
        printers = ui.printerCombo.count() > 0
        reason = ""
        if self._busy:
            reason = self.tr("The letter is being handed over. Wait until this is done.")
        elif not self._shown:
            reason = self.tr("There is no letter to look at. Only what was shown can leave.")
        reason = reason or self._held
        no_printer = self.tr("No printer is installed on this computer. Save the letter as a PDF instead.")
        ui.noPrinterLabel.setText(no_printer)
        ui.noPrinterLabel.setVisible(not printers)
        ui.printerCombo.setEnabled(printers)
        for spin in self._copies().values():
            spin.setEnabled(printers)
        no_copy = "" if any(spin.value() for spin in self._copies().values()) else self.tr("Choose who gets a copy.")
        for button in (ui.saveButton, ui.lockedButton):
            button.setEnabled(not reason)
            button.setToolTip(reason)
        ui.printButton.setEnabled(not reason and printers and not no_copy)
        ui.printButton.setToolTip(reason or (no_copy if printers else no_printer))
