"""Lets a letter go that was shown: exactly these bytes, to a printer or to a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from pgi_desk.domain.errors import PrintingFailed, StepsOpen
from pgi_desk.domain.principle_checks import Occasion
from pgi_desk.gui.cups_output import PrintingUncertain
from pgi_desk.gui.dialogs.locked_copy_dialog import LockedCopyDialog
from pgi_desk.gui.dialogs.principle_check_presenter import PrincipleGate
from pgi_desk.gui.dialogs.steps_dialog import StepsDialog
from pgi_desk.gui.dialogs.steps_presenter import open_steps_dialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.pages.letter_page import LetterPage
from pgi_desk.gui.pages.letter_papers import LETTER, PERSON_PAPERS, file_name, paper_name, warning_of
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.letters import NOBODY_NAMED, LetterService, PreparedLetter
from pgi_desk.services.notices import NoticeService
from pgi_desk.services.person_papers import PersonPaperService


class LetterRelease(Presenter):
    """Hands letters over and tells what came of it; `gone` when one left or may have, `stopped` when it must not.

    A letter with open steps waits until they are settled, and then leaves as it was meant to.
    """

    gone = Signal(object)
    stopped = Signal(object, object)

    def __init__(self, page: LetterPage, surroundings: Surroundings, outputs: LetterOutputs) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._outputs = outputs
        self._principles = PrincipleGate(page, surroundings)

    def to_printer(self, letter: PreparedLetter, queue: str, holders: Mapping[str, int]) -> None:
        """Print the letter, as many copies as are wanted, once the principles were looked at."""
        self._before(Occasion.PRINT, letter, partial(self._print, letter, queue, holders))

    def _print(self, letter: PreparedLetter, queue: str, holders: Mapping[str, int]) -> None:
        """Print, after a warning where the paper itself can do harm."""
        told = self.tr(
            "Letter {number} for {recipient} was printed. It is logged with its copies: for the service {service}, for"
            " the person {person}, for your own file {file}. Collect the pages now."
        )
        if letter.template in PERSON_PAPERS:
            told = self.tr(
                "The paper for the person was printed. It is logged with its copies: for the service {service}, for the"
                " person {person}, for your own file {file}. Collect it now and hand it over where nobody else sees it."
            )
        for holder, count in holders.items():
            told = told.replace("{" + holder + "}", str(count))
        output = self._outputs.to_printer(queue, sum(holders.values()))
        go_on = partial(self._release, letter, output, told, holders)
        if warning := warning_of(letter, for_the_person=holders.get("person", 0)):
            self.around.prompts.confirm(
                self.tr("Is this paper safe for the person?"), warning, self.tr("Print it"), go_on
            )
        else:
            go_on()

    def to_file(self, letter: PreparedLetter) -> None:
        """Save the letter after a warning, because a readable file stays."""
        self._before(Occasion.EXPORT, letter, partial(self._ask_to_save, letter))

    def _ask_to_save(self, letter: PreparedLetter) -> None:
        warning = warning_of(letter)
        self.around.prompts.confirm(
            self.tr("Save a readable file?"),
            self.tr(
                "The file stays on the disk, and everybody who can open its folder can read it. Save it only if you"
                " must, in a place that you control, and delete it as soon as it was handed over."
            )
            + (f"\n\n{warning}" if warning else ""),
            self.tr("Choose the place..."),
            partial(self._save, letter),
        )

    def to_locked_file(self, letter: PreparedLetter) -> None:
        """Save a copy for e-mail that only a passphrase opens; the passphrase is shown first."""
        suggest = self.services.locked_copies.suggest_passphrase
        self._before(Occasion.EXPORT, letter, lambda: self.do(suggest, partial(self._show_passphrase, letter)))

    def _before(self, occasion: Occasion, letter: PreparedLetter, go_on: Callable[[], None]) -> None:
        self._page.show_busy(True)
        self._principles.before(occasion, letter.referral.case_code, go_on, partial(self._page.show_busy, False))

    def _show_passphrase(self, letter: PreparedLetter, passphrase: str) -> None:
        dialog = LockedCopyDialog(passphrase, self._page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.place_wanted.connect(partial(self._save_locked, letter, passphrase, dialog))
        dialog.open()

    def _save_locked(self, letter: PreparedLetter, passphrase: str, dialog: LockedCopyDialog) -> None:
        path = self._new_file(letter)
        if path is None:
            return
        dialog.accept()
        told = self.tr(
            "Letter {number} for {recipient} was saved as {file} and opened again as a check. It is logged as saved."
            " Tell the passphrase by telephone, never in an e-mail, and delete the file once it was sent."
        )
        output = self._outputs.to_locked_file(path, passphrase)
        self._release(letter, output, told.replace("{file}", isolated(path.name)))

    def _save(self, letter: PreparedLetter) -> None:
        path = self._new_file(letter)
        if path is None:
            return
        told = self.tr("Letter {number} for {recipient} was saved as {file}. It is logged as saved.")
        if letter.template in PERSON_PAPERS:
            told = self.tr("The paper for the person was saved as {file}. It is logged as saved.")
        self._release(letter, self._outputs.to_file(path), told.replace("{file}", isolated(path.name)))

    def _new_file(self, letter: PreparedLetter) -> Path | None:
        """Ask for the place of a new file; the name that is offered names nobody."""
        prompts, suggestion = self.around.prompts, file_name(letter)
        path = prompts.choose_new_file(self.tr("Save the letter"), suggestion, self.tr("PDF files (*.pdf)"))
        return path.with_suffix(".pdf") if path is not None and not path.suffix else path

    def _release(
        self, letter: PreparedLetter, output: LetterOutput, told: str, holders: Mapping[str, int] = NOBODY_NAMED
    ) -> None:
        self._page.show_busy(True)
        told = told.replace("{number}", isolated(letter.referral.number))
        told = told.replace("{recipient}", isolated(letter.provider_name))
        begin = partial(self._service(letter).begin, letter, output, holders)
        again = partial(self._release, letter, output, told, holders)
        self.send(begin, output, partial(self._released, letter, told), partial(self._not_released, letter, again))

    def _service(self, letter: PreparedLetter) -> LetterService | NoticeService | PersonPaperService:
        if letter.template in PERSON_PAPERS:
            return self.services.person_papers
        return self.services.letters if letter.template == LETTER else self.services.notices

    def _released(self, letter: PreparedLetter, told: str, _changes: ChangeSet) -> None:
        self._page.show_busy(False)
        wanted = {
            "neutral_card": self.tr("The person wants a neutral card: open the letter again and choose it at the top."),
            "full_copy": self.tr("The person wants a full copy: open the letter again and choose it at the top."),
        }
        paper = wanted.get(letter.referral.person_copy, "") if letter.template == LETTER else ""
        self.around.prompts.tell(self.tr("The letter left"), "\n\n".join(part for part in (told, paper) if part))
        self.gone.emit(letter)

    def settle_steps(self, letter: PreparedLetter) -> StepsDialog:
        """Ask about the steps that are open before this letter."""
        referral = letter.referral
        return open_steps_dialog(self._page.window(), self.around, referral.case_code, referral.referral_id)

    def _not_released(self, letter: PreparedLetter, again: Callable[[], None], error: Exception) -> None:
        self._page.show_busy(False)
        if isinstance(error, StepsOpen):
            self.settle_steps(letter).accepted.connect(again)
            return  # nothing was tried, so there is nothing in the log
        if isinstance(error, PrintingUncertain):
            self._tell_uncertain(letter)
            self.gone.emit(letter)
        else:
            self.tell_error(error)
            if not isinstance(error, PrintingFailed):
                self.stopped.emit(letter, error)
        # The log has an entry about the attempt, which other pages show.
        self.around.hub.announce(ChangeSet.of(Kind.DISCLOSURE, case_code=letter.referral.case_code))

    def _tell_uncertain(self, letter: PreparedLetter) -> None:
        text = self.tr(
            "Nobody knows whether this came out: {paper}. It was handed over, and then there was no answer. Look at the"
            " printer and for the pages, then say on the first page whether it came out; the question waits there."
        )
        name = paper_name(letter.template, letter.referral.number)
        self.around.prompts.warn(self.tr("Nobody knows whether it came out"), text.replace("{paper}", name))
