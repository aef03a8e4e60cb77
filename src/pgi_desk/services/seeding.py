"""Many generated people in a training file, for measurements: the same rows and audit entries, fewer commits."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from pgi_desk.domain.assistance import Assistance
from pgi_desk.domain.case_file import CaseFile
from pgi_desk.domain.consent import Consent, ConsentPurpose
from pgi_desk.domain.errors import RealFile
from pgi_desk.domain.identifiers import AssistanceId, CaseCode, ConsentId, PersonId, case_code
from pgi_desk.domain.partial_date import DatePrecision, PartialDate
from pgi_desk.domain.person import Person
from pgi_desk.domain.staff import Permission
from pgi_desk.services.demo_material import DemoMaterial
from pgi_desk.services.demo_people import TYPES, UNITS
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork

PEOPLE_PER_COMMIT = 200
ASSISTANCE_PER_PERSON = 3


@dataclass(frozen=True, slots=True)
class SeedingService:
    """Adds generated people: each with two consents and three assistance records, so five child rows."""

    desk: Desk
    material: DemoMaterial

    def seed(self, people: int, rng: random.Random) -> int:
        """Add people and return how many; raises RealFile for a file that is not for training."""
        self.desk.require(Permission.RECORD_PERSON)
        if not self.desk.in_demo:
            raise RealFile(path="")
        for start in range(0, people, PEOPLE_PER_COMMIT):
            with self.desk.work("person.seed") as work:
                for _ in range(min(PEOPLE_PER_COMMIT, people - start)):
                    self._add(work, rng)
                work.commit()
        return people

    def _add(self, work: UnitOfWork, rng: random.Random) -> None:
        code = self._free_code(work)
        opened = self.desk.clock.today() - timedelta(days=rng.randrange(0, 700))
        family = rng.choice(tuple(UNITS))
        case = CaseFile(
            case_code=code,
            case_type=rng.choice(("at_risk", "survivor", "family_member")),
            opened_on=opened,
            owner=self.desk.member.staff_id,
            need=rng.choice(self.material.needs[family]),
            area=rng.choice(self.material.areas),
            status=rng.choice(("open", "open", "follow_up", "closed")),
        )
        case = case.cleaned(self.desk.clock.today())
        work.cases.add(case)
        work.people.add(self._person(code, rng))
        for purpose in (ConsentPurpose.RECORD, ConsentPurpose.SERVICES):
            work.consents.add(self._consent(code, purpose, opened, case))
        for _ in range(ASSISTANCE_PER_PERSON):
            work.assistance.add(self._assistance(code, opened, rng))

    def _free_code(self, work: UnitOfWork) -> CaseCode:
        """Among 100,000 people two of the same letters are likely."""
        while True:
            code = case_code(self.desk.identifiers.case_letters())
            if not work.cases.exists(code):
                return code

    def _person(self, code: CaseCode, rng: random.Random) -> Person:
        sex = rng.choice(("female", "male"))
        return Person(
            person_id=PersonId(self.desk.identifiers.new_id()),
            case_code=code,
            given_name=rng.choice(self.material.given_names[sex]),
            family_name=rng.choice(self.material.family_names),
            birth=PartialDate(DatePrecision.YEAR, rng.randrange(1950, 2006)),
            sex=sex,
            languages=(self.material.language,),
        )

    def _consent(self, code: CaseCode, purpose: ConsentPurpose, day: date, case: CaseFile) -> Consent:
        return Consent(
            consent_id=ConsentId(self.desk.identifiers.new_id()),
            case_code=code,
            purpose=purpose,
            decision="given",
            taken_on=day,
            taken_by=self.desk.member.staff_id,
            valid_from=day,
            valid_until=case.retention_until or day,
            explained_items=self.desk.content.list("explained_items").codes(),
            limits_explained=True,
            place_private=True,
        )

    def _assistance(self, code: CaseCode, opened: date, rng: random.Random) -> Assistance:
        family = rng.choice(tuple(UNITS))
        type_code = rng.choice(TYPES[family])
        return Assistance(
            assistance_id=AssistanceId(self.desk.identifiers.new_id()),
            case_code=code,
            family=family,
            type_code=type_code,
            given_on=min(opened + timedelta(days=rng.randrange(0, 60)), self.desk.clock.today()),
            recorded_by=self.desk.member.staff_id,
            place=rng.choice(self.material.areas),
            quantity=Decimal(rng.randrange(1, 5)),
            unit=UNITS[family],
            note=rng.choice(self.material.notes[type_code]),
        )
