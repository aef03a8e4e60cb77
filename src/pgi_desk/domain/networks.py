"""Whom a branch can ask for advice: the global team, and the network of its country."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.text_entry import clean_phone

GLOBAL_TEAM = "IFRC_PGI"


@dataclass(frozen=True, slots=True)
class Contact:
    """How a network is reached, as the National Society knows it: an office or a role, never a person."""

    channel: str = ""
    checked_on: date | None = None


@dataclass(frozen=True, slots=True)
class Connections:
    """What a branch entered: its country as an ISO code, and how the networks are reached."""

    country: str = ""
    contacts: Mapping[str, Contact] = field(default_factory=dict)

    def cleaned(self, content: ContentLibrary, today: date) -> Connections:
        """Return it as it is kept; InvalidEntry names the field that cannot be."""
        country = self.country.strip().upper()
        if country and not (len(country) == 2 and country.isascii() and country.isalpha()):
            raise InvalidEntry(field="country", problem="unknown_code")
        known = content.list("networks")
        kept: dict[str, Contact] = {}
        for code, contact in self.contacts.items():
            known.get(code)
            if contact.checked_on is not None and contact.checked_on > today:
                raise InvalidEntry(field=code, problem="in_the_future")
            channel = clean_phone(code, contact.channel, longest=200)
            if channel:
                kept[code] = replace(contact, channel=channel)
        return Connections(country, kept)


@dataclass(frozen=True, slots=True)
class Network:
    """One network to ask; `unsure` says that the country may belong to it."""

    code: str
    as_of: str
    unsure: bool = False
    contact: Contact = Contact()


def networks_for(content: ContentLibrary, known: Connections) -> tuple[Network, ...]:
    """Return the global team, and the network that the country belongs to, or may belong to (domain standards 11)."""
    networks = content.list("networks")
    found = [Network(GLOBAL_TEAM, networks.get(GLOBAL_TEAM).text("as_of"))]
    found += [
        Network(row.code, row.text("as_of"), known.country in row.words("unsure"))
        for row in content.list("network_countries")
        if known.country in (*row.words("countries"), *row.words("unsure"))
    ]
    return tuple(replace(one, contact=known.contacts.get(one.code, Contact())) for one in found)
