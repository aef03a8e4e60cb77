"""Whom the branch can ask for advice, kept by those who assess its readiness in the settings of the file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from pgi_desk.domain.networks import Connections, Contact, Network, networks_for
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk

SETTING = "connections"


@dataclass(frozen=True, slots=True)
class ConnectCard:
    """The networks of the branch with what it entered; every network can be given a contact."""

    known: Connections
    networks: tuple[Network, ...]


@dataclass(frozen=True, slots=True)
class ConnectionService:
    """What staff do with the card that connects a branch without experience."""

    desk: Desk

    def card(self) -> ConnectCard:
        """Return whom to ask, and how they are reached as far as the branch entered it."""
        self.desk.require(Permission.SEE_OVERVIEW)
        with self.desk.work("readiness.read") as work:
            known = connections_from(work.settings.get(SETTING))
        return ConnectCard(known, networks_for(self.desk.content, known))

    def keep(self, known: Connections) -> ChangeSet:
        """Store country and contacts; raises InvalidEntry."""
        self.desk.require(Permission.ASSESS_READINESS)
        tidy = known.cleaned(self.desk.content, self.desk.clock.today())
        with self.desk.work("readiness.connect") as work:
            work.settings.put(SETTING, _text_of(tidy))
            work.commit()
        return ChangeSet.of(Kind.READINESS)


def connections_from(text: str) -> Connections:
    """Return what a setting holds; an empty text is nothing entered yet."""
    stored = json.loads(text) if text else {}
    contacts = {
        code: Contact(channel, date.fromisoformat(checked) if checked else None)
        for code, (channel, checked) in stored.get("contacts", {}).items()
    }
    return Connections(stored.get("country", ""), contacts)


def _text_of(known: Connections) -> str:
    contacts = {
        code: (one.channel, one.checked_on.isoformat() if one.checked_on else "")
        for code, one in known.contacts.items()
    }
    return json.dumps({"country": known.country, "contacts": contacts}, ensure_ascii=False, sort_keys=True)
