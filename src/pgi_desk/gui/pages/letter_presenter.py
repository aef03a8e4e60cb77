"""Shows the letter of a referral, or why there is none."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer

from pgi_desk.domain.errors import ConsentMissing, DomainError
from pgi_desk.domain.identifiers import ReferralId
from pgi_desk.domain.readiness_gate import Module
from pgi_desk.domain.referral import NEEDS_CONSENT, Referral
from pgi_desk.gui.messages import message
from pgi_desk.gui.module_gate import ModuleGate
from pgi_desk.gui.pages.letter_page import LetterPage
from pgi_desk.gui.pages.letter_papers import LETTER, PERSON_PAPERS, papers_to_choose, title_of, usual_paper
from pgi_desk.gui.pages.letter_release import LetterRelease
from pgi_desk.gui.pages.letter_side import LetterSide
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs, page_picture
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.letter_content import PageImage
from pgi_desk.services.letters import PreparedLetter

A4_INCHES = 210 / 25.4
PAUSE_MS = 200
TONES = {"draft": "warning", "consent_ok": "good", "sent": "good", "stop_and_recall": "danger"}


class LetterPresenter(Presenter):
    """Presents one letter; its bytes are in memory only while its page is in front."""

    kinds = frozenset({Kind.CONSENT, Kind.REFERRAL})

    def __init__(self, page: LetterPage, surroundings: Surroundings, outputs: LetterOutputs) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._outputs = outputs
        self._release = LetterRelease(page, surroundings, outputs)
        self._side = LetterSide(page, surroundings)
        self._release.gone.connect(self._on_gone)
        self._release.stopped.connect(self._on_stopped)
        self._referral_id, self._case_code = ReferralId(""), ""
        self._paper = ""  # which paper somebody chose, before that the one that fits the state
        self._language = ""  # in which language, for a paper that the person takes along
        self._letter: PreparedLetter | None = None
        self._consent_missing = False
        self._dots_per_inch = 0
        self._question = 0
        self._gate = ModuleGate(page, surroundings, Module.REFERRAL)
        self._gate.known.connect(self._hold)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        page.back_wanted.connect(self._leave)
        page.print_wanted.connect(partial(self._if_shown, self._release.to_printer))
        page.save_wanted.connect(partial(self._if_shown, self._release.to_file))
        page.locked_wanted.connect(partial(self._if_shown, self._release.to_locked_file))
        page.consent_wanted.connect(self._ask_consent)
        page.again_wanted.connect(self._open)
        page.paper_chosen.connect(self._choose)
        page.panel.language_chosen.connect(self._choose_language)
        page.panel.steps_wanted.connect(partial(self._if_shown, self._release.settle_steps))
        page.width_changed.connect(self._pause.start)
        page.left.connect(self._forget)

    def activate(self, key: str) -> None:
        """Show the letter of a referral, or another paper of it: its name stands before the id, with a space."""
        self._paper, _, referral = key.rpartition(" ")
        self._referral_id = ReferralId(referral)
        self._case_code, self._language = "", ""
        self._page.offer_papers([], "")
        self._page.show_head(title=self.tr("Letter"), recipient="", state="", tone="")
        self.read(self._outputs.printers, self._page.use_printers)
        self._gate.refresh()
        self._open()

    def refresh(self) -> None:
        """Try again once something changed, if only a consent was missing."""
        if self._consent_missing:
            self._open()

    def _open(self) -> None:
        self._question += 1
        self._letter, self._consent_missing = None, False
        self._side.forget()
        self._page.show_waiting()
        work = partial(self._prepare, self._referral_id)
        self.do(work, partial(self._prepared, self._question), partial(self._refused, self._question))

    def _prepare(self, key: ReferralId) -> tuple[PreparedLetter, ChangeSet | None]:
        """Prepare the letter; a draft whose consent was recorded moves on first, since printing would not move it."""
        changes = None
        referral = self.services.referrals.get(key)
        paper = self._paper or usual_paper(referral)
        if paper in PERSON_PAPERS:
            return self.services.person_papers.prepare(key, paper, self._language), None
        if paper != LETTER:
            return self.services.notices.prepare(key, paper), None
        if referral.state == "draft":
            changes = self.services.referrals.confirm_consent(key)
        return self.services.letters.prepare(key), changes

    def _prepared(self, question: int, result: tuple[PreparedLetter, ChangeSet | None]) -> None:
        letter, changes = result
        if question == self._question:
            self._letter = letter
            self._case_code = letter.referral.case_code
            self._show_head(letter.referral, letter.provider_name, letter.template)
            self._page.offer_papers(papers_to_choose(letter.referral), letter.template)
            self._side.show(letter)
            self._hold()
            self._page.offer_copies("person" if letter.template in PERSON_PAPERS else "service")
            self._dots_per_inch = 0
            self._draw()
        if changes is not None:
            self.around.hub.announce(changes)

    def _hold(self, _reason: str = "") -> None:
        """A letter that never left stays while readiness closes referrals; its copies and other papers go."""
        letter = self._letter
        first = letter is not None and letter.template == LETTER and letter.referral.sent_at is None
        self._page.hold(self._gate.reason if first else "")

    def _draw(self) -> None:
        """Draw the pages as wide as the window allows, unless they are already."""
        dots = int(self._page.preview_width() / A4_INCHES)  # rounded down, so that the paper fits
        if self._letter is not None and dots != self._dots_per_inch:
            self._dots_per_inch = dots
            work = partial(self.services.letters.pages, self._letter, dots)
            self.read(work, partial(self._show_pages, self._letter, dots))

    def _show_pages(self, letter: PreparedLetter, dots: int, pages: tuple[PageImage, ...]) -> None:
        if letter is self._letter and dots == self._dots_per_inch:
            self._page.show_pages([page_picture(page) for page in pages])

    def _show_head(self, referral: Referral, recipient: str, paper: str = "") -> None:
        self._page.show_head(
            title=title_of(referral, paper or usual_paper(referral)),
            recipient=recipient,
            state=self.labels.code("referral_states", referral.state),
            tone=TONES.get(referral.state, ""),
        )

    def _choose(self, paper: str) -> None:
        self._paper, self._language = paper, ""
        self._open()

    def _choose_language(self, language: str) -> None:
        """Compose the paper anew; the language of the letter itself belongs to the referral and is stored there."""
        if self._letter is not None and self._letter.template == LETTER:
            self._page.show_waiting()
            work = partial(self.services.referrals.write_in, self._referral_id, language)
            # Where that is refused, opening it again says why.
            self.do(work, lambda _changes: self._open(), lambda _error: self._open())
            return
        self._language = language
        self._open()

    def _refused(self, question: int, error: Exception) -> None:
        """Show why there is no letter, with the referral as it is now."""
        if question == self._question:
            self._letter = None
            text = message(error)
            self._page.show_blocked(text, may_ask=False)
            look = partial(self.services.referrals.get, self._referral_id)
            show = partial(self._show_refusal, question, text, isinstance(error, ConsentMissing))
            self.do(look, show, lambda _unreadable: None)  # one sentence about one thing is enough

    def _show_refusal(self, question: int, text: str, consent_missing: bool, referral: Referral) -> None:
        if question != self._question:
            return
        self._case_code = referral.case_code
        self._show_head(referral, "", self._paper)
        self._page.offer_papers(papers_to_choose(referral), self._paper or usual_paper(referral))
        states = self.services.desk.content.list("referral_states")
        goes_on = "consent_ok" in states.get(referral.state).words("next") or referral.state in NEEDS_CONSENT
        self._consent_missing = consent_missing and goes_on
        # The consent for a letter is asked here; that to feedback, for a reminder, on the case page.
        is_letter = (self._paper or usual_paper(referral)) == LETTER
        self._page.show_blocked(text, may_ask=self._consent_missing and is_letter)

    def _if_shown(self, act: Callable[..., object], *what: object) -> None:
        if self._letter is not None:
            act(self._letter, *what)

    def _on_gone(self, letter: PreparedLetter) -> None:
        if letter is self._letter:
            self._leave()

    def _on_stopped(self, letter: PreparedLetter, error: Exception) -> None:
        if letter is self._letter and isinstance(error, DomainError):
            self._refused(self._question, error)
        elif letter is self._letter:
            self._forget()

    def _ask_consent(self) -> None:
        self.around.navigator.go("consent_for_referral", self._referral_id)

    def _leave(self) -> None:
        case_code = self._case_code
        self._forget()
        if case_code:
            self.around.navigator.go("case", case_code)
        else:
            self.around.navigator.go("people")

    def _forget(self) -> None:
        """Take the letter from the screen and from memory."""
        self._question += 1
        self._letter, self._consent_missing = None, False
        self._side.forget()
        self._page.show_blocked(self.tr("The letter was cleared from the screen."), may_ask=False)
