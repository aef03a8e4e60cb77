"""Shows what came back after a letter left, and records one more entry."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from operator import attrgetter

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.code_list import Code
from pgi_desk.domain.identifiers import ReferralId
from pgi_desk.domain.receipt import passed_mark
from pgi_desk.domain.referral import NEEDS_CONSENT, is_overdue
from pgi_desk.domain.referral_answer import STOPPED, ReferralAnswer
from pgi_desk.gui.dialogs.answer_dialog import (
    HANDED_OVER,
    REMINDER,
    AnswerAsTyped,
    AnswerChoices,
    AnswerDialog,
    Choices,
    EntryRow,
)
from pgi_desk.gui.dialogs.person_word_presenter import open_person_word_dialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.labels import Labels, isolated, listed
from pgi_desk.gui.messages import field_of, message, reason_list
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.answer_entry import Told
from pgi_desk.services.answers import ReferralSheet
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.referrals import RecordAnswer

# Nobody asks the service again about these.
ENDED = frozenset({"declined_by_provider", "person_declined", "person_did_not_attend", "service_completed", "closed"})


class AnswerPresenter(Presenter):
    """Presents one referral after sending."""

    kinds = frozenset({Kind.REFERRAL})

    def __init__(self, dialog: AnswerDialog, surroundings: Surroundings, referral_id: ReferralId, what: str) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._referral_id = referral_id
        self._what = what
        self._model = RowTable[EntryRow](self._columns(), dialog)
        dialog.use_model(self._model, self.services.desk.clock.today())
        self._source = DraftSource(dialog, "answer", referral_id)
        dialog.saved.connect(self._save)
        dialog.person_wanted.connect(self._ask_person)
        self._open()

    def refresh(self) -> None:
        """Show an entry that was made meanwhile, without touching what is being typed."""
        self.do(partial(self.services.answers.sheet, self._referral_id), self._show_head, lambda _error: None)

    def _open(self) -> None:
        self.do(partial(self.services.answers.sheet, self._referral_id), self._show, self._show_problem)

    def _show(self, sheet: ReferralSheet) -> None:
        self._show_head(sheet)
        self._dialog.offer(self._choices(sheet), what=self._what)
        self._source.arrived("stateCombo", "reasonCombo", "outcomeCombo", "stepCombo", "channelCombo", "roleCombo")

    def _show_head(self, sheet: ReferralSheet) -> None:
        in_force = frozenset(entry.answer_id for entry in sheet.in_force)
        self._model.show_rows([self._row(entry, in_force) for entry in sheet.entries])
        referral, now = sheet.referral, self.services.desk.clock.now()
        late = is_overdue(referral, now)
        state = self.labels.code("referral_states", referral.state)
        state = self.tr("OVERDUE: {state}").replace("{state}", state) if late else state
        passed = None if late else passed_mark(referral.state, sheet.marks, now)
        if passed is not None:
            text = self.tr("{state}: {mark}").replace("{mark}", self.labels.code("receipt_marks", passed.code))
            state = text.replace("{state}", state)
        tone = "danger" if late else "warning" if passed is not None else ""
        chase = feedback_text(sheet) or chase_text(sheet, self.labels)
        text = letter_text(sheet, self.labels)
        self._dialog.show_referral(text, state=state, tone=tone, chase=chase, entries=len(sheet.entries))

    def _choices(self, sheet: ReferralSheet) -> AnswerChoices:
        labels, sent = self.labels, sheet.referral.sent_at is not None
        reasons: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        for row in self.services.desk.content.list("answer_reasons"):
            reasons[row.text("state")].append((row.code, row.label(labels.language)))
        # Consent and sending have their own ways with their own checks.
        states = labels.choices_of("referral_states", (code for code in sheet.later if code not in NEEDS_CONSENT))
        more = [HANDED_OVER] if sent and states and sheet.referral.state not in STOPPED else []
        more += [REMINDER] if more and sheet.referral.state not in ENDED else []
        steps = [row.code for row in self.services.desk.content.list("chase_steps") if may_take(row, sheet)]
        return AnswerChoices(
            states=[*states, *labels.choices_of("answer_kinds", more)],
            instead=labels.choices_of("referral_states", sheet.instead),
            reasons=reasons,
            outcomes=labels.choices("referral_outcomes"),
            steps=labels.choices_of("chase_steps", steps),
            step=sheet.chase.step if sheet.chase is not None and sheet.chase.step in steps else "",
            channels=labels.choices("answer_channels"),
            deliveries=labels.choices("delivery_channels"),
            roles=labels.choices("contact_roles"),
            with_day=sent,
        )

    def _ask_person(self) -> None:
        open_person_word_dialog(self._dialog, self.around, self._referral_id)

    def _save(self, typed: AnswerAsTyped) -> None:
        answers, told = self.services.answers, Told(typed.on, typed.channel, typed.contact_role, typed.note)
        command = RecordAnswer(self._referral_id, typed.what, typed.outcome, typed.reason, told)
        if typed.instead:
            work = partial(answers.correct, command)
        elif typed.what == HANDED_OVER:
            work = partial(answers.hand_over, self._referral_id, told)
        elif typed.what == REMINDER:
            work = partial(answers.remind, self._referral_id, typed.step, told)
        else:
            work = partial(self.services.referrals.answer, command)
        self.do(work, self._saved, self._show_problem)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _show_problem(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))

    def _columns(self) -> list[TableColumn[EntryRow]]:
        return [
            TableColumn(self.tr("Day"), attrgetter("day")),
            TableColumn(self.tr("What"), attrgetter("what")),
            TableColumn(self.tr("By which way"), attrgetter("way")),
            TableColumn(self.tr("With whom"), attrgetter("whom")),
            TableColumn(self.tr("Note"), attrgetter("note")),
        ]

    def _row(self, entry: ReferralAnswer, in_force: frozenset[str]) -> EntryRow:
        labels, what = self.labels, entry_text(entry, self.labels)
        if entry.answer_id not in in_force:
            what = self.tr("{entry} (corrected since)").replace("{entry}", what)
        whom = labels.code("contact_roles", entry.contact_role)
        note = isolated(entry.note) if entry.note else ""
        return EntryRow(labels.day(entry.happened_on), what, way_text(entry, labels), whom, note)


def entry_text(row: ReferralAnswer, labels: Labels) -> str:
    """Return what an entry says, in words."""
    parts: Choices
    if row.kind == "answer":
        parts = [("referral_states", row.state), ("answer_reasons", row.reason), ("referral_outcomes", row.outcome)]
    elif row.kind == REMINDER:
        parts = [("chase_steps", row.step)]
    elif row.kind == "person":
        satisfaction = str(row.satisfaction) if row.satisfaction else ""
        parts = [("answer_kinds", row.kind), ("satisfaction_levels", satisfaction)]
    else:
        parts = [("answer_kinds", row.kind)]
    unsafe = QCoreApplication.translate("AnswerPresenter", "did not feel safe") if row.felt_safe == "no" else ""
    return listed((*(labels.code(name, code) for name, code in parts), unsafe))


def way_text(row: ReferralAnswer, labels: Labels) -> str:
    """Return how an entry came or went."""
    return labels.code("delivery_channels" if row.kind == HANDED_OVER else "answer_channels", row.channel)


def letter_text(sheet: ReferralSheet, labels: Labels) -> str:
    """Return which letter it is, to which service, and when it went."""
    referral = sheet.referral
    text = QCoreApplication.translate(
        "AnswerPresenter",
        "Letter {number} to {service}, sent {sent}, receipt due {receipt}, answer due {due}. Case {case}.",
    )
    if referral.sent_at is None:
        text = QCoreApplication.translate("AnswerPresenter", "Letter {number} to {service}, not sent. Case {case}.")
    values = {
        "number": referral.number,
        "service": sheet.provider_name,
        "sent": labels.moment(referral.sent_at),
        "receipt": listed(labels.moment(one.at) for one in sheet.marks),
        "due": labels.moment(referral.due_at),
        "case": referral.case_code,
    }
    for name, value in values.items():
        text = text.replace("{" + name + "}", isolated(value))
    return text


def may_take(step: Code, sheet: ReferralSheet) -> bool:
    """Tell whether a step may be taken: without consent C5 nobody asks the service about the person."""
    return not sheet.no_feedback or step.attributes.get("asks_service") is not True


def feedback_text(sheet: ReferralSheet) -> str:
    """Return that the service must not be asked about the person, and why; empty when it may."""
    if not sheet.no_feedback or sheet.referral.sent_at is None:
        return ""
    text = QCoreApplication.translate(
        "AnswerPresenter",
        "The person has not agreed that services report back about them (C5): {reasons}. Do not remind the service and"
        " do not ask it. What it says by itself can be recorded.",
    )
    return text.replace("{reasons}", reason_list(sheet.no_feedback))


def chase_text(sheet: ReferralSheet, labels: Labels) -> str:
    """Return what to do next about a missing answer, and from when on."""
    if sheet.chase is None:
        return ""
    text = QCoreApplication.translate("AnswerPresenter", "Next: {step}, from {moment} on.")
    text = text.replace("{step}", labels.code("chase_steps", sheet.chase.step))
    return text.replace("{moment}", isolated(labels.moment(sheet.chase.at)))


def open_answer_dialog(parent: QWidget, surroundings: Surroundings, referral_id: str, what: str = "") -> AnswerDialog:
    """Open the dialog over a page and return it; `what` is chosen already."""
    dialog = AnswerDialog(parent)
    AnswerPresenter(dialog, surroundings, ReferralId(referral_id), what)
    dialog.open()
    return dialog
