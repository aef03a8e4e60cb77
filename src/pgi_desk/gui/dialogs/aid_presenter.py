"""Stores a corrected short form of help, or the next step of a legal matter."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.assistance import Assistance
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import ConsentMissing
from pgi_desk.domain.goods import held
from pgi_desk.domain.identifiers import CaseCode, LegalMatterId
from pgi_desk.domain.legal_matter import newest_entry
from pgi_desk.gui.dialogs.aid_dialog import AidDialog
from pgi_desk.gui.dialogs.aid_feed import matter_choices
from pgi_desk.gui.dialogs.consent_presenter import ConsentRequest, open_consent_dialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.aid_parts import NEW
from pgi_desk.services.aid_forms import AidForm, GoodsForm, HealthForm, LegalForm, WellbeingForm
from pgi_desk.services.aid_ports import AidRecord
from pgi_desk.services.cases import CaseView
from pgi_desk.services.changes import ChangeSet

Keep = Callable[[AidForm], ChangeSet]


class AidPresenter(Presenter):
    """Presents one form; `keep` stores it, and a missing consent is asked for once and the form tried again."""

    def __init__(
        self, dialog: AidDialog, surroundings: Surroundings, code: CaseCode, keep: Keep, source: DraftSource
    ) -> None:
        super().__init__(surroundings, dialog)
        self._dialog, self._code, self._keep, self._source = dialog, code, keep, source
        self._asked = False
        dialog.save_wanted.connect(self._save)
        self.read(self.services.stock.shelf, dialog.aid.offer_shelf)
        self.read(self.services.case_plans.owners, self._offer_staff)

    def _offer_staff(self, staff: tuple[tuple[str, str], ...]) -> None:
        self._dialog.aid.offer_staff(staff, self.services.desk.member.staff_id)
        self._source.arrived("followsCombo", "article")

    def _save(self) -> None:
        form = self._dialog.aid.form()
        if form is None:
            return
        self._dialog.show_problem("")
        self._dialog.show_busy(True)
        self.do(partial(self._keep, form), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        self._dialog.show_problem(message(error), field_of(error))
        if isinstance(error, ConsentMissing) and not self._asked:
            self._asked = True
            self.read(partial(self.services.cases.view, self._code), self._ask_consent)

    def _ask_consent(self, view: CaseView) -> None:
        request = ConsentRequest(self._code, view.age, ConsentPurpose.SERVICES)
        open_consent_dialog(self._dialog, self.around, request).accepted.connect(self._save)


def form_of(record: AidRecord, entry: Assistance) -> AidForm | None:
    """Return what an entry says now in its own form; None for a family that has none, or that has its own steps."""
    if entry.family == "health":
        health = [one for one in record.health if one.assistance_id == entry.assistance_id]
        now = health[-1] if health else None
        return HealthForm() if now is None else HealthForm(now.given, now.urgent_care, now.windows)
    if entry.family == "emotional":
        felt = [one for one in record.wellbeing if one.assistance_id == entry.assistance_id]
        return WellbeingForm(felt[-1].felt_before, felt[-1].felt_after) if felt else WellbeingForm()
    if entry.family == "material_social":
        lines = [one for one in record.goods if one.assistance_id == entry.assistance_id]
        return GoodsForm(tuple(held(lines).items()))
    return None


def open_aid_correction(parent: QWidget, surroundings: Surroundings, record: AidRecord, entry: Assistance) -> AidDialog:
    """Open the form of an entry that has one over a page, and return it."""
    dialog = _dialog(parent, surroundings, entry.case_code)
    dialog.show_intro(
        QCoreApplication.translate("AidPresenter", "Correct what was written"),
        QCoreApplication.translate(
            "AidPresenter",
            "What was written before stays on record; this is added to it. Goods are booked by the difference.",
        ),
    )
    dialog.aid.show_family(entry.family)
    form = form_of(record, entry)
    if form is not None:
        dialog.aid.show_form(form)
    source = DraftSource(dialog, "aid_correction", json.dumps({"case": entry.case_code, "entry": entry.assistance_id}))
    keep = partial(surroundings.services.aid.correct, entry.assistance_id)
    AidPresenter(dialog, surroundings, entry.case_code, keep, source)
    dialog.open()
    return dialog


def open_legal_step(
    parent: QWidget, surroundings: Surroundings, code: CaseCode, record: AidRecord, matter_id: str = ""
) -> AidDialog:
    """Open the next step of a legal matter, or the first of a new one, and return the dialog."""
    dialog = _dialog(parent, surroundings, code)
    title = (
        QCoreApplication.translate("AidPresenter", "Next step of a legal matter")
        if matter_id
        else QCoreApplication.translate("AidPresenter", "New legal matter")
    )
    dialog.show_intro(
        title,
        QCoreApplication.translate(
            "AidPresenter", "Every step stays on record. A deadline also stands on the first page in time."
        ),
    )
    dialog.aid.show_family("legal")
    dialog.aid.offer_matters(matter_choices(record), matter_id or NEW, only=True)
    source = DraftSource(dialog, "legal_step", json.dumps({"case": code, "matter": matter_id}))
    newest = newest_entry(record.entries, LegalMatterId(matter_id))
    source.looked_at(newest.number if newest is not None else 0)

    def keep(form: AidForm) -> ChangeSet:
        if not isinstance(form, LegalForm):
            raise TypeError(type(form))
        return surroundings.services.aid.legal_step(code, replace(form, based_on=int(source.basis)))

    AidPresenter(dialog, surroundings, code, keep, source)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, surroundings: Surroundings, code: CaseCode) -> AidDialog:
    desk = surroundings.services.desk
    return AidDialog(surroundings.labels, code, (desk.content.list("health_windows"), desk.clock.now()), parent)
