"""Words that were deleted or overwritten (T52) are in no page of the closed file, seen with its key, free pages too."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from faults.canary_scan import Scanner, canaries
from faults.office import SIDE_FILES, Office, new_office, side_of
from faults.outcome import Outcome, Tally
from faults.pages import decrypted
from faults.working_child import Steps
from pgi_desk.domain.backup_plan import BackupMedium
from pgi_desk.domain.identifiers import CaseCode, MediumId, ProviderId, StaffId
from pgi_desk.domain.person import SafeContact
from pgi_desk.domain.staff import Role
from pgi_desk.domain.undoing import MOST_SETTING
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.directory import LiftSuspension
from pgi_desk.services.drafts import UnfinishedForm
from pgi_desk.services.erasing import ErasePerson
from pgi_desk.services.people import CorrectPerson
from pgi_desk.services.provider_search import ProviderSearch
from pgi_desk.services.referrals import PrepareReferral
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import a_provider, record_person

# Planted together, so that their pages grow, split and shrink together.
ROUND = 40
WORDS = 7
LONG = 3000  # letters, so that a row needs pages of its own
EMPTY = "-"
Erase = Callable[[], object]


@dataclass(slots=True)
class _Planter:
    """Stores words in a row of some kind and knows how the program takes them away again."""

    services: ServiceSet
    kinds: dict[str, int] = field(default_factory=dict)

    def plant(self, number: int, words: tuple[str, ...]) -> Erase:
        """Store one row; the result deletes or overwrites it."""
        kind = KINDS[number % len(KINDS)]
        self.kinds[kind.__name__] = self.kinds.get(kind.__name__, 0) + 1
        return kind(self.services, words)


def run(count: int, seed: int, folder: Path) -> Outcome:
    """Store so many rows with words that are nobody's, delete or overwrite them, close the file, and look for them."""
    tally = Tally("B11", "rows deleted or overwritten, then every page read with the key", "0 words left")
    chance, words, office = random.Random(seed), iter(canaries(count * WORDS, seed)), new_office(folder)
    opened, services = office.open()
    planted = list[str]()
    try:
        planter, steps = _Planter(services), Steps(services, chance)
        while tally.number < count:
            erase = list[Erase]()
            for _ in range(min(ROUND, count - tally.number)):
                row = tuple(next(words) for _ in range(WORDS))
                erase.append(planter.plant(tally.number, row))
                planted += row
                tally.number += 1
                steps.next()
            tally.problems += _not_there(opened.store.copy_to, office, folder, planted[-len(erase) * WORDS :])
            chance.shuffle(erase)
            for one in erase:
                one()
                steps.next()
        _let_go_of_before(services)
    finally:
        opened.close()
    office.open()[0].close()  # what is kept for taking changes back goes at opening, once its time is over
    left = found(office, planted)
    tally.problems += [f"left in a closed file: {word}" for word in left]
    tally.problems += [f"not closed: {side}" for side in SIDE_FILES if side_of(office.path, side).exists()]
    kinds = ", ".join(f"{number} {kind.replace('_', ' ')}" for kind, number in planter.kinds.items())
    return tally.outcome(f"{len(planted)} words in {kinds}; {len(left)} left")


def _let_go_of_before(services: ServiceSet) -> None:
    """Keep nothing for taking changes back but the newest change, in which no word was planted."""
    with services.desk.work("file.settings") as work:
        work.settings.put(MOST_SETTING, "1")
        work.commit()
    corrected_contacts(services, (EMPTY,) * WORDS)()


def found(office: Office, words: Iterable[str]) -> list[str]:
    """Return which words any page of a file holds, once it is in clear."""
    content = b"".join(decrypted(office.path.read_bytes(), office.raw_key))
    return sorted(Scanner(tuple(words)).hits(content))


def _not_there(copy_to: Callable[[Path], None], office: Office, folder: Path, words: list[str]) -> list[str]:
    """Look for the words while they are stored: a search that does not find them then is blind."""
    copy = Office(folder / "copy", office.raw_key)
    copy.path.unlink(missing_ok=True)
    copy_to(copy.path)
    return [f"not found while it was stored: {word}" for word in {*words} - {*found(copy, words)}]


# --- rows -------------------------------------------------------------------------------------------------


def erased_people(services: ServiceSet, words: tuple[str, ...]) -> Erase:
    """A person with help, a preparation and an unfinished form; two people erase them, and the file is rewritten."""
    given, need, note, reason, concern, content, contact = words
    code: CaseCode = record_person(services, given_name=given, safe_contact=SafeContact("phone", contact))
    today = services.desk.clock.today()
    services.assistance.record(
        RecordAssistance(
            code, "health", "first_aid", today, note=f"{note} {need}", emergency_reason="life_saving_medical"
        )
    )
    clinic = services.directory.search(ProviderSearch(family="health", usable_only=True)).rows[0]
    wanted = PrepareReferral(code, ProviderId(clinic.provider_id), "health", service_types=("physical_health_care",))
    services.referrals.prepare(replace(wanted, reason=reason, safety_concern=concern, items=("case_code",)))
    services.drafts.keep([UnfinishedForm("assistance", code, content)])
    return lambda: services.erasing.erase(ErasePerson(code, "person_asked", code, second="second"))


def corrected_identities(services: ServiceSet, words: tuple[str, ...]) -> Erase:
    given, family, other, nickname, access, *citizenship = words
    code = record_person(services, given_name=given, family_name=family, other_names=other, nickname=nickname)
    known = services.people.entry(code)
    full = replace(known, access_needs=access, citizenship=" ".join(citizenship))
    services.people.correct(CorrectPerson(code, full))
    plain = replace(known, given_name=EMPTY, family_name="", other_names="", nickname="0")
    return lambda: services.people.correct(CorrectPerson(code, plain))


def corrected_contacts(services: ServiceSet, words: tuple[str, ...]) -> Erase:
    code: CaseCode = record_person(services, nickname="0")
    known = services.people.entry(code)
    value, hours, phrase, *who = words
    contact = replace(known.safe_contact, value=value, hours=hours, code_phrase=phrase, who_may_answer=" ".join(who))
    services.people.correct(CorrectPerson(code, replace(known, safe_contact=contact)))
    return lambda: services.people.correct(CorrectPerson(code, known))


def discarded_drafts(services: ServiceSet, words: tuple[str, ...]) -> Erase:
    draft_id = _draft(services, " ".join(words), words[0])
    return lambda: services.drafts.discard(draft_id)


def long_drafts(services: ServiceSet, words: tuple[str, ...]) -> Erase:
    text = " ".join(words) + " "
    draft_id = _draft(services, text * (LONG // len(text)), words[0])
    return lambda: services.drafts.discard(draft_id)


def replaced_drafts(services: ServiceSet, words: tuple[str, ...]) -> Erase:
    draft_id = _draft(services, " ".join(words), "")
    return lambda: services.drafts.keep([UnfinishedForm("person", "", EMPTY, replaces=draft_id)])


def revised_services(services: ServiceSet, words: tuple[str, ...]) -> Erase:
    names = ("name", "description", "address", "phone", "focal_point", "area", "transport")
    key = ProviderId(services.directory.add(a_provider(**dict(zip(names, words, strict=True)))).key)
    plain = a_provider(provider_id=key, **dict.fromkeys(names, EMPTY))
    return lambda: services.directory.revise(plain)


def lifted_suspensions(services: ServiceSet, words: tuple[str, ...]) -> Erase:
    key = ProviderId(services.directory.add(a_provider()).key)
    services.directory.suspend(key, " ".join(words))
    return lambda: services.directory.lift(LiftSuspension(key, EMPTY))


def renamed_colleagues(services: ServiceSet, words: tuple[str, ...]) -> Erase:
    with services.desk.work("staff.enrol") as work:
        key = StaffId(services.desk.identifiers.new_id())
        work.staff.add(replace(services.desk.member, staff_id=key, name=" ".join(words)[:120], role=Role.VOLUNTEER))
        work.commit()
    return lambda: services.staff.change(key, EMPTY, Role.VOLUNTEER)


def renamed_sticks(services: ServiceSet, words: tuple[str, ...]) -> Erase:
    with services.desk.work("backup.medium") as work:
        key, now = MediumId(services.desk.identifiers.new_id()), services.desk.clock.now()
        work.media.add(BackupMedium(key, " ".join(words), now, now))
        work.commit()
    return lambda: services.backup_care.name_medium(key, EMPTY)


def _draft(services: ServiceSet, content: str, subject: str) -> str:
    services.drafts.keep([UnfinishedForm("person", subject, content)])
    return services.drafts.mine()[-1].draft_id


KINDS: tuple[Callable[[ServiceSet, tuple[str, ...]], Erase], ...] = (
    erased_people,
    corrected_identities,
    discarded_drafts,
    corrected_contacts,
    revised_services,
    long_drafts,
    lifted_suspensions,
    replaced_drafts,
    renamed_colleagues,
    renamed_sticks,
)
