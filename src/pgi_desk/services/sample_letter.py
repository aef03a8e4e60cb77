"""A letter of invented values, to see how a wording or a letterhead looks; it names nobody."""

from __future__ import annotations

from datetime import timedelta

from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.services.desk import Desk
from pgi_desk.services.letter_content import CardText, Letter, LetterItem, LetterParty, SharedLetter
from pgi_desk.services.letter_parties import branch_party
from pgi_desk.services.ports import UnitOfWork

NUMBER, CASE_CODE, CHECK = "00-000000-00", "XXXX-XXX", "0000 0000 0000"
RECIPIENT = LetterParty("Quayside Clinic", ("1 Example Street", "Exampleton"), "Alex Example", "+000 00 00 00 00")
PRIORITY, SERVICE_TYPES = "urgent", 2
# Items whose value is a label, so that it is written in the language of the letter.
LABELLED = {"age_group": "age_groups", "sex": "sexes", "language": "languages", "safe_contact": "contact_channels"}


def sample_letter(desk: Desk, work: UnitOfWork, template: str, language: str) -> Letter:
    """Return a letter of a kind in a language from this branch, with every field filled."""
    content, today = desk.content, desk.clock.today()
    items = _items(content, language)
    return Letter(
        template=template,
        language=language,
        number=NUMBER,
        case_code=CASE_CODE,
        issued_on=today,
        priority=PRIORITY,
        priority_label=content.label("referral_priorities", PRIORITY, language),
        respond_by=desk.clock.local(desk.clock.now() + timedelta(days=3)),
        sender=branch_party(work),
        recipient=RECIPIENT,
        services=tuple(row.label(language) for row in list(content.list("service_types"))[:SERVICE_TYPES]),
        items=items,
        witness_code=CHECK,
        training=desk.in_demo,
        sent_on=today,
        sample=True,
        card=CardText(RECIPIENT.name, RECIPIENT.lines[0], RECIPIENT.phone, "09:00", "Alex", "…"),
        shared=(SharedLetter(RECIPIENT.name, NUMBER, today, tuple(item.label for item in items), today),),
    )


def _items(content: ContentLibrary, language: str) -> tuple[LetterItem, ...]:
    labels = content.list("disclosure_items")
    values = {"case_code": CASE_CODE} | {
        item: next(iter(content.list(name))).label(language) for item, name in LABELLED.items()
    }
    return tuple(LetterItem(item, labels.get(item).label(language), value) for item, value in values.items())
