"""Beside a letter: what it shares, on which consent, which steps are open, and what stays."""

from __future__ import annotations

from functools import partial

from pgi_desk.domain.safe_steps import open_before_letter
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.pages.letter_page import LetterPage
from pgi_desk.gui.pages.letter_papers import LETTER, PERSON_PAPERS, stays_line
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import Kind
from pgi_desk.services.letters import PreparedLetter
from pgi_desk.services.person_papers import CARD, FULL_COPY
from pgi_desk.services.read_models import ConsentRow
from pgi_desk.services.referral_plans import PlanSheet, Preparing
from pgi_desk.services.referrals import LETTER_LANGUAGES


class LetterSide(Presenter):
    """Fills the panel beside one letter."""

    kinds = frozenset({Kind.REFERRAL})

    def __init__(self, page: LetterPage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._panel = page.panel
        self._letter: PreparedLetter | None = None

    def show(self, letter: PreparedLetter) -> None:
        """Show what belongs to a letter."""
        self._letter = letter
        self._panel.show_contents([self.labels.code("disclosure_items", item) for item in letter.items])
        self._panel.show_stays([stays_line(self.labels, one) for one in letter.left_out])
        unsent = letter.template == LETTER and letter.referral.sent_at is None
        choice = unsent or letter.template in PERSON_PAPERS
        languages = self.labels.choices_of("languages", LETTER_LANGUAGES) if choice else []
        self._panel.offer_languages(languages, letter.language or letter.referral.letter_language)
        self._say_basis(letter)
        self._look_at_steps(letter)

    def refresh(self) -> None:
        """Look at the steps again: somebody may have settled some."""
        if self._letter is not None:
            self._look_at_steps(self._letter)

    def forget(self) -> None:
        """Forget the letter."""
        self._letter = None

    def _say_basis(self, letter: PreparedLetter) -> None:
        """Say on which consent the letter rests, or why it needs none."""
        if letter.template == LETTER:
            self._panel.show_consent("")
            ledger = partial(self.services.consents.ledger, letter.referral.case_code)
            self.read(ledger, partial(self._show_consent, letter))
            return
        if letter.template not in PERSON_PAPERS:
            self._panel.show_contents([self.tr("Letter number and case code, nothing else")])
            self._panel.show_consent(self.tr("It tells nothing new about the person, so it needs no consent."))
            return
        if letter.template == CARD:
            self._panel.show_contents([self.tr("The place, the hour and whom to ask for, nothing else")])
        elif letter.template != FULL_COPY:
            self._panel.show_contents([self.tr("Which letters left, when, to whom, and what they said")])
        self._panel.show_consent(self.tr("It goes to the person alone, so it needs no consent."))

    def _show_consent(self, letter: PreparedLetter, ledger: tuple[ConsentRow, ...]) -> None:
        need = letter.referral.need()
        for row in ledger:
            if letter is self._letter and (row.purpose, row.recipient) == (need.purpose.value, need.recipient):
                text = self.tr("Given on {day}, for this service alone. Valid until {until}.")
                text = text.replace("{day}", isolated(self.labels.day(row.taken_on)))
                self._panel.show_consent(text.replace("{until}", isolated(self.labels.day(row.valid_until))))

    def _look_at_steps(self, letter: PreparedLetter) -> None:
        """Show which steps are open, for the letter alone: what follows it needs none."""
        self._panel.show_steps("")
        if letter.template == LETTER:
            of = Preparing(letter.referral.case_code, letter.referral.referral_id)
            self.do(partial(self.services.plans.sheet, of), partial(self._show_steps, letter))

    def _show_steps(self, letter: PreparedLetter, sheet: PlanSheet) -> None:
        if letter is self._letter:
            waiting = open_before_letter(sheet.steps)
            lines = [f"•  {self.labels.code('safe_referral_steps', code)}" for code in waiting]
            self._panel.show_steps("\n".join(lines) or self.tr("All steps before the letter are settled."))
