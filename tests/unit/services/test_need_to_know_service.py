"""Who sees who somebody is, interpreters, agreements given beforehand and workloads. On the real file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from pgi_desk.domain.attachment import Format
from pgi_desk.domain.closing import Closure
from pgi_desk.domain.errors import IdentityClosed, InterpreterStepsAside, InvalidEntry
from pgi_desk.domain.identifiers import (
    ApprovalRequestId,
    AttachmentId,
    FamilyLinkId,
    InterpreterId,
    NoticeId,
    StaffId,
)
from pgi_desk.domain.need_to_know import Access
from pgi_desk.domain.safety import SafetyAssessment
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.services.agreed_before import AGREED_BEFORE
from pgi_desk.services.attachment_ports import CleanCopy
from pgi_desk.services.attachments import AddAttachment, AttachmentService, ChosenFile
from pgi_desk.services.cases import CaseService
from pgi_desk.services.closing import CloseCase, ClosingService
from pgi_desk.services.contacts import ContactService
from pgi_desk.services.desk import Desk
from pgi_desk.services.family import FamilyService, LinkFamily
from pgi_desk.services.interpreters import InterpreterEntry, InterpreterService, UseInterpreter
from pgi_desk.services.letters import LetterService
from pgi_desk.services.need_to_know import NeedToKnowService, OpenIdentity
from pgi_desk.services.own_record import OwnRecordService
from pgi_desk.services.people import PeopleService
from pgi_desk.services.safety import AssessSafety, SafetyService
from pgi_desk.services.second_person import SecondPerson
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.supervision import MANY_CASES, much
from pgi_desk.services.supervision_ports import WorkloadRow
from tests.helpers.builders import Records, agree, prepare_referral
from tests.helpers.clock import FixedClock
from tests.unit.services.fake_office import FakeRenderer

FOCAL = StaffMember(StaffId("second"), "Jonah Prestwold", Role.FOCAL_POINT)
WORKER = StaffMember(StaffId("third"), "Mirel Tasko", Role.CASE_WORKER)
WHY = "She called the duty phone."


@pytest.fixture
def theirs(services: ServiceSet) -> Desk:
    """The desk of a case worker who works on none of the cases."""
    with services.desk.work("test.staff") as work:
        work.staff.add(WORKER)
        work.commit()
    return replace(services.desk, member=WORKER)


@pytest.fixture
def hidden(services: ServiceSet, records: Records) -> Records:
    services.need_to_know.hide(records.case_code, "Known in town.")
    return records


class TestHiddenName:
    def test_no_initials_and_no_way_to_find_it_by_name(
        self, services: ServiceSet, hidden: Records, theirs: Desk
    ) -> None:
        people = PeopleService(theirs)
        names = {row.case_code: row.masked_name for row in people.page().rows}
        assert (names[hidden.case_code], names[hidden.child_code]) == ("•••", "M••• L•••")
        assert people.page(search="Warsanle").rows == ()
        assert [row.case_code for row in people.page(search=hidden.case_code[:4]).rows] == [hidden.case_code]
        assert CaseService(theirs).view(hidden.case_code).detail.masked_name == "•••"
        assert [row.case_code for row in services.people.page(search="Warsanle").rows] == [hidden.case_code]

    def test_nothing_that_names_the_person_opens(self, services: ServiceSet, hidden: Records, theirs: Desk) -> None:
        code = hidden.case_code
        referral = prepare_referral(services, hidden, items=("case_code", "name"))
        agree(services, referral)
        letters = LetterService(theirs, services.letters.renderer, services.letters.preview)
        relative = services.family.link(LinkFamily(code, "former_partner", contact="dangerous", name="Ansel Tern")).key
        chosen = ChosenFile(CleanCopy(b"Please call.", 1), Format.TEXT)
        by, today = services.desk.member.staff_id, services.desk.clock.today()
        copy = AddAttachment(code, chosen, "message", "copy_brought", by, today, "Card of S. Warsanle", agreed=True)
        scan = AttachmentId(services.attachments.add(copy).key)
        ways: tuple[Callable[[], object], ...] = (
            lambda: PeopleService(theirs).reveal(code),
            lambda: PeopleService(theirs).entry(code),
            lambda: ContactService(theirs).reveal(code),
            lambda: letters.prepare(referral),
            lambda: FamilyService(theirs).reveal(FamilyLinkId(relative)),
            lambda: AttachmentService(theirs, services.attachments.files).open(scan),
        )
        before = services.audit.page()[0].sequence
        (listed,) = AttachmentService(theirs, services.attachments.files).of_case(code)
        (kin,) = FamilyService(theirs).of_case(code)
        assert (listed.title, kin.masked_name, kin.birth) == ("", "•••", "")
        for way in ways:
            with pytest.raises(IdentityClosed):
                way()
        assert services.audit.page()[0].sequence == before
        NeedToKnowService(theirs).open_identity(OpenIdentity(code, "minutes_30", WHY))
        for way in ways:
            way()

    def test_the_coordinator_gives_a_reason_before_the_whole_record_is_put_on_paper(
        self, services: ServiceSet, hidden: Records, theirs: Desk
    ) -> None:
        with services.desk.work("test.staff") as work:
            work.staff.add(replace(WORKER, staff_id=StaffId("fourth"), role=Role.COORDINATOR))
            work.commit()
        other = replace(theirs, member=replace(WORKER, staff_id=StaffId("fourth"), role=Role.COORDINATOR))
        own = OwnRecordService(other, FakeRenderer())
        with pytest.raises(IdentityClosed):
            own.prepare(hidden.case_code, "en")
        NeedToKnowService(other).open_identity(OpenIdentity(hidden.case_code, "minutes_30", WHY))
        assert b"Warsanle" in own.prepare(hidden.case_code, "en").pdf

    def test_a_letter_with_the_code_alone_needs_no_reason(
        self, services: ServiceSet, hidden: Records, theirs: Desk
    ) -> None:
        referral = prepare_referral(services, hidden, items=("case_code", "sex"))
        agree(services, referral)
        LetterService(theirs, services.letters.renderer, services.letters.preview).prepare(referral)

    def test_only_who_works_on_the_case_shows_it_again(
        self, services: ServiceSet, hidden: Records, theirs: Desk
    ) -> None:
        attempts: tuple[Callable[[], object], ...] = (
            lambda: NeedToKnowService(theirs).show(hidden.case_code, "No reason."),
            lambda: NeedToKnowService(replace(theirs, member=FOCAL)).show(hidden.case_code, "No reason."),
            lambda: NeedToKnowService(theirs).hide(hidden.child_code, "Not mine."),
            lambda: services.need_to_know.hide(hidden.case_code, "Once more."),
            lambda: services.need_to_know.show(hidden.case_code, " "),
        )
        for attempt in attempts:
            with pytest.raises(InvalidEntry):
                attempt()
        services.need_to_know.show(hidden.case_code, "Moved away.")
        PeopleService(theirs).reveal(hidden.case_code)


class TestBreakGlass:
    def test_it_opens_for_its_time_with_an_entry_and_no_name_in_it(
        self, services: ServiceSet, hidden: Records, theirs: Desk, clock: FixedClock
    ) -> None:
        code, known = hidden.case_code, NeedToKnowService(theirs)
        for reason in ("", "because"):
            with pytest.raises(InvalidEntry):
                known.open_identity(OpenIdentity(code, "minutes_30", reason))
        known.open_identity(OpenIdentity(code, "minutes_30", WHY))
        newest = next(row for row in services.audit.page() if row.action == "identity.open")
        assert newest.case_code == code
        assert WHY not in "".join(row.detail for row in services.audit.page())
        assert CaseService(theirs).view(code).access is Access.OPENED
        assert PeopleService(theirs).page(search="Warsanle").rows != ()
        with pytest.raises(InvalidEntry):
            known.open_identity(OpenIdentity(code, "minutes_30", WHY))
        clock.forward(minutes=31)
        with pytest.raises(IdentityClosed):
            PeopleService(theirs).reveal(code)

    def test_today_ends_with_the_day(self, hidden: Records, theirs: Desk, clock: FixedClock) -> None:
        NeedToKnowService(theirs).open_identity(OpenIdentity(hidden.case_code, "today", WHY))
        clock.forward(hours=14, minutes=59)
        PeopleService(theirs).reveal(hidden.case_code)
        clock.forward(minutes=1)
        with pytest.raises(IdentityClosed):
            PeopleService(theirs).reveal(hidden.case_code)

    def test_who_leads_the_case_and_the_coordinators_have_to_see_it(
        self, services: ServiceSet, hidden: Records, theirs: Desk, clock: FixedClock
    ) -> None:
        boss = StaffMember(StaffId("boss"), "Ansa Brodik", Role.COORDINATOR)
        with services.desk.work("test.staff") as work:
            work.staff.add(boss)
            work.commit()
        NeedToKnowService(theirs).open_identity(OpenIdentity(hidden.case_code, "today", WHY))
        clock.forward(days=21)
        for member in (services.desk.member, boss):
            desk = replace(services.desk, member=member)
            (fact,) = services.desk.queries.notices_waiting(member.staff_id)
            notice = NeedToKnowService(desk).notice(NoticeId(fact.key))
            assert (notice.name, notice.reason, notice.case_code) == ("Mirel Tasko", WHY, hidden.case_code)
            with pytest.raises(InvalidEntry):
                NeedToKnowService(theirs).seen(NoticeId(fact.key))
            NeedToKnowService(desk).seen(NoticeId(fact.key))
            assert services.desk.queries.notices_waiting(member.staff_id) == ()
        assert services.desk.queries.notices_waiting(WORKER.staff_id) == ()
        (row,) = services.need_to_know.recent()
        assert (row.name, row.reason, row.unseen) == ("Mirel Tasko", WHY, 0)

    def test_the_branch_can_ask_for_a_reason_in_every_case(
        self, services: ServiceSet, records: Records, theirs: Desk
    ) -> None:
        PeopleService(theirs).reveal(records.case_code)
        services.need_to_know.set_rule("every_case")
        with pytest.raises(IdentityClosed):
            PeopleService(theirs).reveal(records.case_code)
        services.people.reveal(records.case_code)
        assert CaseService(theirs).view(records.case_code).detail.masked_name == "S••• W•••"


def test_a_helper_sees_the_name_until_they_help_no_longer_and_nobody_lets_themselves_in(
    services: ServiceSet, hidden: Records, theirs: Desk
) -> None:
    code, known = hidden.case_code, services.need_to_know
    focal = NeedToKnowService(replace(theirs, member=FOCAL))
    with pytest.raises(InvalidEntry):
        focal.add_helper(code, FOCAL.staff_id)
    with pytest.raises(InvalidEntry):
        NeedToKnowService(theirs).add_helper(code, FOCAL.staff_id)
    focal.add_helper(code, WORKER.staff_id)
    PeopleService(theirs).reveal(code)
    (helper,) = known.circle(code).helpers
    assert helper.name == "Mirel Tasko"
    known.end_helper(helper.helper_id)
    with pytest.raises(IdentityClosed):
        PeopleService(theirs).reveal(code)


class TestInterpreters:
    def register(self, services: ServiceSet) -> InterpreterId:
        today = services.desk.clock.today()
        entry = InterpreterEntry("Tamis Orrel", ("ar", "fr"), agreement_on=today, agreement_until=today)
        return InterpreterId(services.interpreters.save(entry).key)

    def command(self, services: ServiceSet, records: Records, **changes: object) -> UseInterpreter:
        answers = dict.fromkeys(services.desk.content.list("interpreter_questions").codes(), "no")
        command = UseInterpreter(records.case_code, self.register(services), "consent", "ar", answers)
        return replace(command, **changes)  # type: ignore[arg-type]  # fields of the class

    def test_a_use_is_kept_with_its_answers_and_asked_anew_each_time(
        self, services: ServiceSet, records: Records
    ) -> None:
        command = self.command(services, records)
        services.interpreters.use(command)
        ((use, name),) = services.interpreters.of_case(records.case_code)
        assert (name, use.outcome, len(use.answers)) == ("Tamis Orrel", "used", 5)
        with pytest.raises(InvalidEntry):
            services.interpreters.use(replace(command, answers={}))

    def test_a_conflict_is_refused_and_can_be_recorded_as_stepped_aside(
        self, services: ServiceSet, records: Records
    ) -> None:
        command = self.command(services, records)
        conflicted = replace(command, answers={**command.answers, "knows_offender": "yes"})
        with pytest.raises(InterpreterStepsAside):
            services.interpreters.use(conflicted)
        assert services.interpreters.of_case(records.case_code) == ()
        services.interpreters.use(replace(conflicted, stepped_aside=True))
        ((use, _),) = services.interpreters.of_case(records.case_code)
        assert use.outcome == "stepped_aside"

    def test_a_language_that_they_do_not_speak_and_an_agreement_that_ended_are_refused(
        self, services: ServiceSet, records: Records, clock: FixedClock
    ) -> None:
        command = self.command(services, records)
        with pytest.raises(InvalidEntry):
            services.interpreters.use(replace(command, language="es"))
        clock.forward(days=1)
        with pytest.raises(InvalidEntry):
            services.interpreters.use(command)

    def test_one_can_be_changed_and_is_then_the_same_one(self, services: ServiceSet, theirs: Desk) -> None:
        key = self.register(services)
        services.interpreters.save(InterpreterEntry("Tamis Orrel", ("fr",), active=False, interpreter_id=key))
        (one,) = InterpreterService(theirs).register()
        assert (one.interpreter_id, one.languages, one.active, one.agreement_on) == (key, ("fr",), False, None)


class TestAgreedBefore:
    def asked(self, services: ServiceSet, theirs: Desk, records: Records, kind: str) -> SecondPerson:
        """A case worker asked, and the coordinator agreed at their own desk."""
        from pgi_desk.services.approvals import ApprovalService

        key = ApprovalService(theirs).ask(records.case_code, kind, "Talked about it on Friday.").key
        services.approvals.decide(ApprovalRequestId(key), "agreed")
        return replace(services.closing.second_person, desk=theirs)

    def test_a_risk_falls_once_without_the_second_person_at_the_desk(
        self, services: ServiceSet, theirs: Desk, records: Records
    ) -> None:
        services.safety.assess(AssessSafety(records.case_code, {"injury_or_pain": "yes"}))
        safety = SafetyService(theirs, self.asked(services, theirs, records, "lower_risk"))
        boss = services.desk.member.staff_id
        answers = dict.fromkeys(services.desk.content.list("safety_questions").codes(), "no")
        command = AssessSafety(records.case_code, answers, level="low", lowered_reason="Safe now.", second=boss)
        (agreed,) = [one for one in safety.approvers(records.case_code) if one.agreed]
        assert (agreed.staff_id, agreed.has_way_in) == (boss, False)
        safety.assess(command)
        with services.desk.work("test.read") as work:
            newest: SafetyAssessment = work.assessments.for_case(records.case_code)[-1]
        assert (newest.level, newest.approval, newest.approved_by) == ("low", AGREED_BEFORE, boss)
        assert not [one for one in safety.approvers(records.case_code) if one.agreed], "it counts once"

    def test_it_is_for_that_matter_that_case_and_who_asked(
        self, services: ServiceSet, theirs: Desk, records: Records, clock: FixedClock
    ) -> None:
        second = self.asked(services, theirs, records, "closure")
        closing = ClosingService(theirs, second)
        assert [one.agreed for one in closing.approvers(records.case_code)] == [True, False]
        assert not any(one.agreed for one in closing.approvers(records.child_code))
        assert not any(one.agreed for one in SafetyService(theirs, second).approvers(records.case_code))
        assert not any(one.agreed for one in services.closing.approvers(records.case_code))
        clock.forward(days=8)
        assert not any(one.agreed for one in closing.approvers(records.case_code))

    def test_a_case_closes_with_it(self, services: ServiceSet, theirs: Desk, records: Records) -> None:
        closing = ClosingService(theirs, self.asked(services, theirs, records, "closure"))
        today = services.desk.clock.today()
        command = CloseCase(
            records.case_code,
            "died",
            "Told by the hospital.",
            retention_until=today + timedelta(days=30),
            second=services.desk.member.staff_id,
        )
        closing.close(command)
        past: Closure = closing.history(records.case_code)[-1]
        assert past.approval == AGREED_BEFORE


def test_workloads_are_numbers_by_name(services: ServiceSet, records: Records, theirs: Desk, clock: FixedClock) -> None:
    services.safety.assess(AssessSafety(records.case_code, {"injury_or_pain": "yes"}))
    clock.forward(days=40)
    rows = services.supervision.workloads()
    assert [row.name for row in rows] == sorted(row.name for row in rows)
    mine = next(row for row in rows if row.staff_id == services.desk.member.staff_id)
    assert (mine.open_cases, mine.high_risk, mine.overdue >= 1) == (2, 1, True)
    assert next(row for row in rows if row.staff_id == "third") == WorkloadRow("third", "Mirel Tasko", 0, 0, 0)


@pytest.mark.parametrize(("cases", "high", "hint"), [(MANY_CASES, 3, False), (MANY_CASES + 1, 0, True), (1, 4, True)])
def test_a_hint_about_sharing_the_work_stands_beside_many_cases(cases: int, high: int, hint: bool) -> None:
    assert much(WorkloadRow("s1", "Mirel Tasko", cases, high, 0)) is hint
