"""What the office of a training file has beside its cases: a shelf, a legal matter with a deadline, a hand-over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from pgi_desk.domain.identifiers import ArticleId, CaseCode
from pgi_desk.domain.stock import Booking, MoveKind
from pgi_desk.services.aid_forms import GoodsForm, LegalForm
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.demo_material import DemoMaterial
from pgi_desk.services.group_activities import RecordGroup
from pgi_desk.services.hand_overs import WriteHandOver
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.stock import SaveArticle

# Name in the words of the language, group, unit, and how many came in.
SHELF = (
    ("dignity_kit", "dignity_kit", "kit", 12),
    ("phone_card", "phone_credit", "card", 20),
    ("blanket", "shelter_items", "piece", 30),
)
# The matter is near enough to stand on the first page.
DAYS_LEFT = 5


def furnish(services: ServiceSet, material: DemoMaterial, codes: Sequence[CaseCode]) -> None:
    """Give the office what its pages need to show something; the first two cases take part."""
    today, words, place = services.desk.clock.today(), material.office_words, material.areas[0]
    articles = {key: _article(services, words[key], group, unit, pieces) for key, group, unit, pieces in SHELF}
    services.group_activities.record(
        RecordGroup("prevention_talk", "false_offers", today - timedelta(days=1), {("female", "18_24"): 9}, place)
    )
    if len(codes) < 2:
        return
    first, second = codes[:2]
    matter = LegalForm(
        kind="documents_identity",
        status="waiting",
        follows=services.desk.member.staff_id,
        deadline=today + timedelta(days=DAYS_LEFT),
        if_passed=words["if_passed"],
        note=words["legal_note"],
    )
    services.aid.legal_step(first, matter)
    given = GoodsForm(((articles["dignity_kit"], 1), (articles["phone_card"], 1)))
    services.assistance.record(
        RecordAssistance(
            second, "material_social", "hygiene_dignity_kit", today, unit="kits", note=words["goods_note"], form=given
        )
    )
    services.hand_overs.write(WriteHandOver(words["hand_over"], (first,)))


def _article(services: ServiceSet, name: str, group: str, unit: str, pieces: int) -> ArticleId:
    article = ArticleId(services.stock.save_article(SaveArticle(name, group, unit)).key)
    services.stock.book(article, Booking(MoveKind.IN, pieces, "delivered"))
    return article
