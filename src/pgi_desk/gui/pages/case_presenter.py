"""Fills the page of a case and opens the dialogs around it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication

from pgi_desk.domain.closing import is_closed, takes
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.need_to_know import Access
from pgi_desk.domain.person import counts_as_child
from pgi_desk.domain.principle_checks import Occasion
from pgi_desk.domain.readiness_gate import Module
from pgi_desk.gui.case_gate import CorrectionGate, case_reasons
from pgi_desk.gui.dialogs.answer_presenter import open_answer_dialog
from pgi_desk.gui.dialogs.assistance_presenter import open_assistance_dialog
from pgi_desk.gui.dialogs.best_interest_presenter import open_best_interest_dialog
from pgi_desk.gui.dialogs.case_circle_presenter import open_case_circle_dialog
from pgi_desk.gui.dialogs.close_case_presenter import open_close_case_dialog, open_reopen_dialog
from pgi_desk.gui.dialogs.consent_presenter import ConsentRequest, open_consent_dialog
from pgi_desk.gui.dialogs.contact_presenter import open_contact_dialog
from pgi_desk.gui.dialogs.observe_presenter import open_observe_dialog
from pgi_desk.gui.dialogs.open_identity_presenter import open_identity_dialog
from pgi_desk.gui.dialogs.person_presenter import open_correction_dialog
from pgi_desk.gui.dialogs.person_word_presenter import open_person_word_dialog
from pgi_desk.gui.dialogs.principle_check_presenter import PrincipleGate
from pgi_desk.gui.dialogs.rights_presenter import open_rights_dialog
from pgi_desk.gui.dialogs.shared_presenter import open_shared_dialog
from pgi_desk.gui.dialogs.unmet_need_presenter import open_unmet_need_dialog
from pgi_desk.gui.dialogs.withdrawal_presenter import can_be_withdrawn, open_withdrawal_dialog
from pgi_desk.gui.labels import in_line, isolated
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.module_gate import ModuleGate
from pgi_desk.gui.pages.case_page import CaseHead, CasePage
from pgi_desk.gui.pages.consent_words import again_text, consent_line, missing_text
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.cases import CaseView
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.read_models import IdentityDetail, TimelineRow

KIND_LISTS = {
    "consent": "consent_purposes",
    "assistance": "assistance_types",
    "without_consent": "disclosure_reasons",
    "unmet_need": "service_families",
    "quick_contact": "contact_occasions",
    "safety": "risk_levels",
    "note": "note_kinds",
    "review": "concern_levels",
    "status": "trafficking_statuses",
    "legal_matter": "legal_kinds",
}
STATE_LISTS = {
    "consent": "consent_decisions",
    "assistance": "assistance_outcomes",
    "referral": "referral_states",
    "disclosure": "disclosure_outcomes",
    "without_consent": "delivery_channels",
    "unmet_need": "not_referred_reasons",
    "status": "status_decision_orgs",
    "legal_matter": "legal_statuses",
}
RISK_TONES = {"high": "danger", "medium": "warning", "low": "good"}


class CasePresenter(Presenter):
    """Presents one case."""

    kinds = frozenset(
        {Kind.CASE, Kind.PERSON, Kind.CONSENT, Kind.ASSISTANCE, Kind.REFERRAL, Kind.DISCLOSURE, Kind.OBSERVATION}
    )
    looks_in_front = True

    def __init__(self, page: CasePage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._principles = PrincipleGate(page, surroundings)
        self._gate = ModuleGate(page, surroundings, Module.REFERRAL)
        self._gate.known.connect(page.allow_referral)
        self._observing = ModuleGate(page, surroundings, Module.OBSERVATION)
        self._observing.known.connect(page.allow_observing)
        self._correcting = CorrectionGate(page, surroundings)
        self._correcting.known.connect(page.allow_correcting)
        self._code = CaseCode("")
        self._revealed = False
        self._view: CaseView | None = None
        self._model = RowTable[TimelineRow](self._columns(), page)
        page.use_model(self._model)
        self._connect()

    def activate(self, key: str) -> None:
        """Show a case; another case starts masked."""
        if key and key != self._code:
            self._code = CaseCode(key)
            self._hide()
        self.refresh()

    def refresh(self) -> None:
        """Read the case again; an identity that was shown is hidden, because it may have changed."""
        if self._code:
            self._hide()
            self.read(partial(self.services.cases.view, self._code), partial(self._show, self._code))
            self._gate.refresh()
            self._observing.refresh()

    def _on_changed(self, changes: ChangeSet) -> None:
        """Let go of a case that was erased: it must not be asked for again, nor stay on the screen."""
        if {Kind.LETTING_GO, Kind.PERSON} <= changes.kinds and changes.case_code == self._code:
            self._hide()
            self._code, self._view = CaseCode(""), None
            self._model.show_rows(())
            return
        super()._on_changed(changes)

    def _connect(self) -> None:
        page, go = self._page, self.around.navigator.go
        page.back_wanted.connect(partial(go, "people"))
        page.reveal_wanted.connect(self._reveal)
        page.circle_wanted.connect(lambda: open_case_circle_dialog(page, self.around, self._code))
        page.correct_wanted.connect(
            lambda: self._with_identity(lambda: open_correction_dialog(page, self.around, self._code))
        )
        page.consent_wanted.connect(self._ask_consent)
        page.withdraw_wanted.connect(self._withdraw)
        page.shared_wanted.connect(lambda: open_shared_dialog(page, self.around, self._code))
        page.decision_wanted.connect(lambda: open_best_interest_dialog(page, self.around, self._code))
        page.assistance_wanted.connect(lambda: open_assistance_dialog(page, self.around, self._code))
        page.referral_wanted.connect(self._refer)
        page.answer_wanted.connect(lambda key: open_answer_dialog(page, self.around, key))
        page.letter_wanted.connect(partial(go, "letter"))
        page.person_word_wanted.connect(lambda key: open_person_word_dialog(page, self.around, key))
        page.contact_wanted.connect(lambda: open_contact_dialog(page, self.around, self._code))
        page.end_wanted.connect(self._end)
        page.rights_wanted.connect(lambda: open_rights_dialog(page, self.around, self._code))
        page.safety_wanted.connect(lambda: go("safety", self._code))
        page.support_wanted.connect(lambda: go("support", self._code))
        page.family_wanted.connect(lambda: go("family", self._code))
        page.aid_wanted.connect(lambda: go("aid", self._code))
        page.observe_wanted.connect(lambda: open_observe_dialog(page, self.around, self._code))
        page.indicators_wanted.connect(lambda: go("indicators", self._code))
        page.unmet_need_wanted.connect(lambda: open_unmet_need_dialog(page, self.around, self._code))

    def _refer(self) -> None:
        code = self._code
        self._principles.before(Occasion.REFERRAL, code, lambda: self.around.navigator.go("referral", code))

    def _show(self, asked: CaseCode, view: CaseView) -> None:
        if asked != self._code:
            return  # an answer about the case that was open before
        self._code = CaseCode(view.detail.case_code)  # a code that was merged leads to another case
        self._view = view
        self._page.show_head(self._head(view))
        self._page.show_hidden(view.hidden)
        lines = [consent_line(one, view.consents, self.labels) for one in view.standing.purposes]
        self._page.show_consents(lines, missing_text(view, self.labels), again_text(view.standing))
        self._page.allow_withdrawal(any(can_be_withdrawn(row) for row in view.consents))
        status = view.detail.status
        self._page.show_closed(is_closed(status), case_reasons(self._code, takes(status)))
        self._correcting.look(self._code, takes(status))
        self._model.show_rows(view.timeline)
        self._page.show_timeline(len(view.timeline))

    def _head(self, view: CaseView) -> CaseHead:
        detail, labels = view.detail, self.labels
        today = self.services.desk.clock.today()
        parts = (
            labels.code("case_types", detail.case_type),
            labels.age(detail.birth, detail.stated_age_group, today) if view.age is not None else "",
            _doubt(view),
            labels.code("sexes", detail.sex),
            labels.codes("languages", detail.languages),
            detail.area,
            self.tr("opened {day}").replace("{day}", labels.day(detail.opened_on)),
            self.tr("with {name}").replace("{name}", detail.owner_name),
        )
        return CaseHead(
            code=detail.case_code,
            masked_name=detail.masked_name,
            facts=in_line(isolated(part) for part in parts if part),
            need=detail.need,
            status=labels.code("case_statuses", detail.status),
            risk=labels.code("risk_levels", detail.risk_level),
            risk_tone=RISK_TONES.get(detail.risk_level, ""),
        )

    def _reveal(self) -> None:
        if self._revealed:
            self._hide()
        else:
            self._with_identity(partial(self.do, partial(self.services.people.reveal, self._code), self._show_identity))

    def _with_identity(self, then: Callable[[], object]) -> None:
        """Who does not work on the case says first why they need to know who it is, where that is asked."""
        if self._view is not None and self._view.access is Access.CLOSED:
            open_identity_dialog(self._page, self.around, self._code, then)
        else:
            then()

    def _show_identity(self, person: IdentityDetail) -> None:
        if person.case_code != self._code:
            return
        self._revealed = True
        contact = (
            self.labels.code("contact_channels", person.safe_contact_channel),
            person.safe_contact_value,
            person.safe_contact_hours,
            person.safe_contact_who,
            person.safe_contact_code_phrase,
            "" if person.safe_contact_message or not person.safe_contact_value else self.tr("leave no message"),
        )
        text = in_line(isolated(part) for part in contact if part)
        self._page.show_identity(person.full_name, person.birth or "–", text or "–")

    def _hide(self) -> None:
        self._revealed = False
        self._page.show_identity("", "", "")

    def _ask_consent(self) -> None:
        age = self._view.age if self._view is not None else None
        open_consent_dialog(self._page, self.around, ConsentRequest(self._code, age))

    def _withdraw(self) -> None:
        rows = self._view.consents if self._view is not None else ()
        open_ones = [row for row in rows if can_be_withdrawn(row)]
        open_withdrawal_dialog(self._page, self.around, self._code, open_ones)

    def _end(self) -> None:
        if self._view is None:
            return
        if is_closed(self._view.detail.status):
            open_reopen_dialog(self._page, self.around, self._code)
        else:
            open_close_case_dialog(self._page, self.around, self._code, self._view.age)

    def _columns(self) -> list[TableColumn[TimelineRow]]:
        return [
            TableColumn(self.tr("Date"), lambda row: self.labels.day(date.fromisoformat(row.on))),
            TableColumn(self.tr("What"), self._what),
            TableColumn(self.tr("Details"), self._details),
            TableColumn(self.tr("State"), self._state),
        ]

    def _what(self, row: TimelineRow) -> str:
        if row.kind == "referral":
            return self.tr("Referral {number}").replace("{number}", isolated(row.code))
        if row.kind == "disclosure":
            return self.tr("Letter {number}").replace("{number}", isolated(row.code))
        if row.kind == "plan":
            return self.tr("Options were weighed")
        if row.kind == "pfa_note":
            return self.tr("Psychological first aid")
        if row.kind == "observation":
            return self._observed(row)
        text = self.labels.code(KIND_LISTS[row.kind], row.code)
        patterns = {
            "consent": self.tr("Consent: {text}"),
            "without_consent": self.tr("Told without consent: {text}"),
            "unmet_need": self.tr("No referral: {text}"),
            "quick_contact": self.tr("First met: {text}"),
            "safety": self.tr("Safety assessed: {text}"),
            "note": self.tr("Note: {text}"),
            "review": self.tr("Reviewed: {text}"),
            "status": self.tr("Status: {text}"),
            "legal_matter": self.tr("Legal matter: {text}"),
        }
        return patterns.get(row.kind, "{text}").replace("{text}", text)

    def _observed(self, row: TimelineRow) -> str:
        """Return which list was answered, never what the answers say: others may look over the shoulder."""
        lists = {
            "unodc_signs": self.tr("Signs at first contact"),
            "palermo_elements": self.tr("Act, means and purpose"),
        }
        return lists.get(row.code, self.tr("Indicators"))

    def _details(self, row: TimelineRow) -> str:
        if row.kind == "observation":
            return self.tr("%n answer(s) recorded", "", int(row.summary))
        parts = [isolated(row.provider_name) if row.provider_name else "", " ".join(row.summary.split())]
        if row.due_at and row.state in {"sent", "no_answer"}:
            due = self.labels.moment(datetime.fromisoformat(row.due_at))
            parts.append(self.tr("answer due {moment}").replace("{moment}", due))
        return in_line(parts)

    def _state(self, row: TimelineRow) -> str:
        if row.kind == "quick_contact":
            return ""
        if row.kind == "plan":
            return self.labels.code("discussed_options", row.code)
        return self.labels.code(STATE_LISTS[row.kind], row.state) if row.kind in STATE_LISTS else ""


def _doubt(view: CaseView) -> str:
    """Say where the rules for children apply although nobody said that this is a child."""
    translate = QCoreApplication.translate
    if view.age is None:
        return translate("CasePresenter", "age not known: treated as a child")
    doubted = view.detail.age_disputed and counts_as_child(view.age)
    return translate("CasePresenter", "age in doubt: treated as a child") if doubted else ""
