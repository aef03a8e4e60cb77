"""Prepares a referral, shows live what leaves, asks consent for exactly that, and goes on to the letter."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer

from pgi_desk.domain.disclosure import CLOSED_REASONS
from pgi_desk.domain.errors import PrinciplesNotLookedAt
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.principle_checks import Occasion
from pgi_desk.domain.readiness_gate import Module
from pgi_desk.domain.referral import language_for
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.case_gate import CaseGate
from pgi_desk.gui.dialogs.find_service_presenter import open_find_service_dialog
from pgi_desk.gui.dialogs.principle_check_presenter import PrincipleGate
from pgi_desk.gui.dialogs.unmet_need_presenter import open_unmet_need_dialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.messages import message, reason_list
from pgi_desk.gui.module_gate import ModuleGate
from pgi_desk.gui.pages.referral_consent import ReferralConsent
from pgi_desk.gui.pages.referral_page import ReferralPage
from pgi_desk.gui.pages.referral_steps import ReferralSteps
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.provider_words import ProviderWords
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.leaves_list import PREFIX, LeavesLine
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.read_models import LeavesItem, ProviderRow
from pgi_desk.services.referrals import LETTER_LANGUAGES

PAUSE_MS = 200


class ReferralPresenter(Presenter):
    """Presents the preparation of one referral."""

    def __init__(self, page: ReferralPage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._code = CaseCode("")
        self._providers: dict[str, ProviderRow] = {}
        self._family = ""
        self._principles = PrincipleGate(page, surroundings)
        self._gate = ModuleGate(page, surroundings, Module.REFERRAL)
        self._gate.known.connect(page.close_by_level)
        self._case = CaseGate(page, surroundings)
        self._case.known.connect(page.buttons.show_case)
        self._found: ProviderRow | None = None
        self._reader = ""  # the service for which a language was suggested
        self._untouched = True
        self._question = 0
        self._words = ProviderWords(self.labels, self)
        self._source = DraftSource(page, "referral")
        self._steps = ReferralSteps(page, surroundings)
        self._consent = ReferralConsent(page, surroundings)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._preview)
        page.back_wanted.connect(self._leave)
        page.family_chosen.connect(self._choose_family)
        page.provider_chosen.connect(self._choose_provider)
        page.find_wanted.connect(self._find)
        page.nobody_wanted.connect(self._refer_nobody)
        page.changed.connect(self._on_changed_by_hand)
        page.submitted.connect(self._submit)

    def activate(self, key: str) -> None:
        """Start a referral for a case; one that was left half done is still there, or kept for later."""
        left = self._source.unfinished()
        if left is not None and key == self._code:
            return
        if left is not None and self.services.desk.may(Permission.KEEP_DRAFTS):
            self.do(partial(self.services.drafts.keep, [left]))
        self._code = CaseCode(key)
        self._reader = ""
        self._page.start(self.labels, key, self.services.desk.clock.now())
        self._steps.begin(self._code)
        self._choose_family(self.services.desk.content.list("service_families").codes()[0])
        self._source.begin(key)
        self._gate.refresh()
        self._case.look(self._code)

    def ask_consent(self, referral_id: str) -> None:
        """Ask the person about a draft that exists already."""
        self._consent.ask(referral_id)

    def _leave(self) -> None:
        self._source.leave()
        self.around.navigator.go("case", self._code)

    def _choose_family(self, family: str) -> None:
        self._family, self._untouched = family, True
        self._page.offer_service_types(self.labels.choices_where("service_types", "family", family))
        self.read(partial(self.services.directory.find, family=family), self._offer)

    def _offer(self, rows: tuple[ProviderRow, ...]) -> None:
        self._providers = {row.provider_id: row for row in rows}
        found, self._found = self._found, None
        if found is not None and found.provider_id not in self._providers:
            self._providers[found.provider_id] = found
            rows = (found, *rows)
        usable_first = sorted(rows, key=lambda row: (bool(row.problems), row.name))
        choices = [(row.provider_id, self._words.choice(row)) for row in usable_first]
        self._page.offer_providers(choices)
        first = choices[0][0] if choices else ""
        if found is not None:
            first = found.provider_id
            self._page.choose_provider(first)
        self._choose_provider(first)
        self._source.arrived("providerCombo", "languageCombo")
        wanted = self._source.wanted("providerCombo")
        if wanted and wanted not in self._providers and self._source.wanted("familyCombo") == self._family:
            self._page.choose_no_provider()  # never another service than the one that was chosen
            self._choose_provider("")

    def _refer_nobody(self, family: str, provider_id: str) -> None:
        """Ask why this need leads to no referral; what was typed for one is then no longer wanted."""
        dialog = open_unmet_need_dialog(
            self._page.window(), self.around, self._code, family=family, provider=provider_id
        )
        dialog.accepted.connect(self._give_up)

    def _give_up(self) -> None:
        self._source.finish()
        self.around.navigator.go("case", self._code)

    def _find(self) -> None:
        dialog = open_find_service_dialog(self._page.window(), self.around, self._family)
        dialog.chosen.connect(self._take_found)

    def _take_found(self, row: ProviderRow, family: str) -> None:
        """Take a service that was found, for the need that it was looked for, or for one that it serves."""
        self._found = row
        self._page.choose_family(family if family in row.families else row.families[0])
        self._choose_family(family if family in row.families else row.families[0])

    def _choose_provider(self, provider_id: str) -> None:
        row = self._providers.get(provider_id)
        if row is None:
            none = self.tr("There is no service for this need in the directory yet.")
            gone = self.tr("The service that was chosen is no longer offered for this need. Choose another one.")
            self._page.show_provider(gone if self._providers else none)
            self._page.allow_saving(False, self.tr("Choose a service first."))
        else:
            self._page.show_provider(self._words.facts(row), self._words.funding(row))
            self._suggest_language(row)
            reason = reason_list(row.problems)
            self._page.allow_saving(not row.problems, reason)
        self._preview()

    def _suggest_language(self, row: ProviderRow) -> None:
        """Choose what this service reads; what somebody chose for it stays, and the window's language says nothing."""
        if row.provider_id != self._reader:
            self._reader = row.provider_id
            kept = self._source.wanted("languageCombo") if self._source.wanted("providerCombo") == self._reader else ""
            self._page.choose_language(kept or language_for(row.languages, LETTER_LANGUAGES))

    def _on_changed_by_hand(self) -> None:
        self._untouched = False
        self._pause.start()

    def _preview(self) -> None:
        self._question += 1
        self._steps.ask(self._providers.get(self._page.command(self._code, None).provider_id))
        items = None if self._untouched else self._page.ticked()
        command = self._page.command(self._code, items)
        self.do(partial(self.services.referrals.leaves, command), partial(self._show_leaves, self._question, items))

    def _show_leaves(self, question: int, asked: tuple[str, ...] | None, items: tuple[LeavesItem, ...]) -> None:
        if question != self._question:
            return  # an answer about an older state of the form
        note = self.tr("The letter itself is shown before it is printed. It leaves only with consent for these items.")
        self._page.show_leaves([self._line(item) for item in items], note)
        self._steps.show_composed(leaves=any(not item.reason for item in items))
        self._source.arrived(*(PREFIX,) if asked is None else ())

    def _line(self, item: LeavesItem) -> LeavesLine:
        reasons = {
            "never_for_this_service": self.tr("Stays: this kind of service does not need it."),
            "nothing_recorded": self._nothing(item.code),
            "finding": self.tr("Stays: what was observed never leaves on paper."),
            "not_kept": self.tr("Stays: nothing about offenders is kept in this program."),
            "not_ticked": self.tr("Stays: not ticked."),
        }
        return LeavesLine(
            code=item.code,
            label=self.labels.code("disclosure_items", item.code),
            value="" if item.reason in CLOSED_REASONS else item.value,
            ticked=item.reason in {"", "nothing_recorded"},
            possible=item.reason not in CLOSED_REASONS,
            reason=reasons.get(item.reason, ""),
        )

    def _nothing(self, item: str) -> str:
        """Return that nothing is recorded, and where it would be for what has no field on this page."""
        where = {
            "immigration_status": self.tr("Nothing leaves: no matter of the residence is open under Help given."),
            "word_trafficking": self.tr("Nothing leaves: a coordinator has recorded no status of the person."),
        }
        return where.get(item, self.tr("Nothing is recorded, so nothing leaves."))

    def _submit(self) -> None:
        self._page.show_problem("")
        self._page.allow_saving(False, self.tr("The referral is being stored."))
        command = self._page.command(self._code, self._page.ticked())
        self.do(partial(self.services.referrals.prepare, command), self._prepared, self._refused)

    def _prepared(self, changes: ChangeSet) -> None:
        self._page.allow_saving(True)
        self._source.finish()
        self.ask_consent(changes.key)

    def _refused(self, error: Exception) -> None:
        self._page.allow_saving(True)
        if isinstance(error, PrinciplesNotLookedAt):
            # A form that came back after a lock, for example: asked now, and then stored.
            self._principles.before(Occasion.REFERRAL, self._code, self._submit)
            return
        self._page.show_problem(message(error))
