"""A case with help of every family, a legal matter with a deadline, and goods out of the stock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.identifiers import ArticleId, AssistanceId, CaseCode
from pgi_desk.domain.stock import Booking
from pgi_desk.services.aid_forms import AidForm, GoodsForm, HealthForm, LegalForm, WellbeingForm
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.consents import RecordConsent
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.stock import SaveArticle
from tests.helpers.builders import a_consent_entry

TYPES = {"health": "first_aid", "emotional": "pfa", "legal": "legal_information", "material_social": "clothing"}


@dataclass(frozen=True)
class Helped:
    """What was recorded."""

    blanket: ArticleId
    entries: dict[str, AssistanceId]
    matter: str


def help_in_every_way(services: ServiceSet, code: CaseCode, *, days: int = 3) -> Helped:
    """Record help of the four families; the deadline ends so many days from now."""
    today, member = services.desk.clock.today(), services.desk.member.staff_id
    services.consents.record(RecordConsent(code, a_consent_entry(services, ConsentPurpose.SERVICES)))
    blanket = ArticleId(services.stock.save_article(SaveArticle("Blanket", "shelter_items", "piece")).key)
    services.stock.book(blanket, Booking("in", 12, "donated", "From the parish"))
    deadline = today + timedelta(days=days)
    forms: dict[str, AidForm] = {
        "health": HealthForm(("dressing", "where_to_go")),
        "emotional": WellbeingForm("bad", "good"),
        "legal": LegalForm("labour_claim", "being_prepared", member, deadline=deadline, if_passed="The claim is lost."),
        "material_social": GoodsForm(((blanket, 2),)),
    }
    entries = {
        family: AssistanceId(
            services.assistance.record(RecordAssistance(code, family, TYPES[family], today, form=form)).key
        )
        for family, form in forms.items()
    }
    with services.desk.work("test.read") as work:
        (matter,) = work.legal_matters.for_case(code)
    return Helped(blanket, entries, matter.matter_id)
