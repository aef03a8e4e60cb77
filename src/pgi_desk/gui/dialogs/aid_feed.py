"""Gives the short forms what they offer: the shelf, the colleagues and the legal matters of the person."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.legal_matter import newest_entry
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.widgets.aid_forms import AidForms
from pgi_desk.gui.widgets.aid_parts import MatterChoice
from pgi_desk.services.aid_ports import AidRecord


def matter_choices(record: AidRecord) -> tuple[MatterChoice, ...]:
    """Return the legal matters of a case, each with its newest step."""
    known = ((one, newest_entry(record.entries, one.matter_id)) for one in record.matters)
    return tuple(MatterChoice(matter, newest) for matter, newest in known if newest is not None)


def feed(presenter: Presenter, forms: AidForms, code: CaseCode, arrived: Callable[..., None]) -> None:
    """Read what the forms offer; `arrived` hears which fields were filled late."""
    services, me = presenter.services, presenter.services.desk.member.staff_id
    statuses = services.desk.content.list("legal_statuses")

    def show_staff(staff: tuple[tuple[str, str], ...]) -> None:
        forms.offer_staff(staff, me)
        arrived("followsCombo")

    def show_matters(record: AidRecord) -> None:
        choices = matter_choices(record)
        forms.offer_matters([one for one in choices if not statuses.get(one.newest.status).flag("ended")])
        arrived("matterCombo")
        # Choosing a matter fills these with how it stands; a draft knew better.
        arrived("kindCombo", "statusCombo", "followsCombo", "deadline", "ifPassed")

    presenter.read(services.stock.shelf, forms.offer_shelf)
    presenter.read(services.case_plans.owners, show_staff)
    presenter.read(partial(services.aid.of_case, code), show_matters)
