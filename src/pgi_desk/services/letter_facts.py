"""What each disclosure item would say on paper, in the letter's language."""

from __future__ import annotations

from datetime import date

from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.functioning import joined_needs
from pgi_desk.domain.listing import listed, set_apart
from pgi_desk.domain.person import Person, SafeContact, age_group
from pgi_desk.domain.referral import Referral
from pgi_desk.domain.text_entry import western_digits
from pgi_desk.services.case_facts import NO_FACTS, CaseFacts


def item_values(
    person: Person,
    referral: Referral,
    content: ContentLibrary,
    today: date,
    language: str,
    facts: CaseFacts = NO_FACTS,
) -> dict[str, str]:
    """Return the text of every item that has something recorded; an absent item has nothing to disclose.

    What was observed about a person has no text here, nor which status others gave them: no finding leaves the desk.
    """
    values = {
        "case_code": str(person.case_code),
        "age_group": content.label("age_groups", _age_code(person, today), language),
        "sex": content.label("sexes", person.sex, language),
        "language": listed((content.label("languages", code, language) for code in person.languages), language),
        "name": person.full_name(),
        "safe_contact": safe_contact_text(person, content, language),
        "safety_concern": referral.safety_concern,
        "health_information": referral.health_information,
        "access_needs": joined_needs(
            person.access_needs, (content.label("access_need_kinds", code, language) for code in facts.needs), language
        ),
        "story": referral.story,
        "immigration_status": content.label("legal_statuses", facts.residence, language) if facts.residence else "",
        "word_trafficking": _the_word(content, language) if facts.named else "",
    }
    return {item: value for item, value in values.items() if value}


def _the_word(content: ContentLibrary, language: str) -> str:
    """Return the fixed words that name what it is about, and nothing else."""
    return content.list("disclosure_items").get("word_trafficking").text_in("says", language)


def safe_contact_text(person: Person, content: ContentLibrary, language: str) -> str:
    """Return the safe contact as one line; the code phrase never leaves the desk in writing."""
    contact = person.safe_contact
    parts = (
        content.label("contact_channels", contact.channel, language) if contact.channel else "",
        western_digits(contact.value),
        contact.hours,
        contact.who_may_answer,
        content.label("contact_rules", "leave_no_message", language) if _silent(contact) else "",
    )
    return set_apart(parts, language)


def _silent(contact: SafeContact) -> bool:
    """Tell whether whoever calls must leave no message, which others could hear or read."""
    return bool(contact.value) and contact.channel != "no_safe_contact" and not contact.leave_message


def _age_code(person: Person, today: date) -> str:
    """Return the group of the age that protects: the youngest that fits, below 18 while it is in dispute."""
    return age_group(person.age_for_protection(today))
