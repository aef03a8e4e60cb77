from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.assistance import Assistance
from pgi_desk.domain.best_interest import BestInterestRecord
from pgi_desk.domain.code_list import Code, CodeList, Evidence
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.exercise import Deed, PracticeCase, Trace
from pgi_desk.domain.exercise_checks import MISTAKES, STEPS, look_at
from pgi_desk.domain.identifiers import (
    AssistanceId,
    BestInterestId,
    CaseCode,
    ConsentId,
    LetterNumber,
    ObservationId,
    PersonId,
    ProviderId,
    QuickContactId,
    ReferralId,
    StaffId,
)
from pgi_desk.domain.observation import Observation
from pgi_desk.domain.partial_date import DatePrecision, PartialDate
from pgi_desk.domain.person import Person, SafeContact
from pgi_desk.domain.quick_contact import QuickContact
from pgi_desk.domain.referral import Referral
from tests.helpers.builders import a_consent
from tests.unit.domain.real_lists import CONTENT, unhurried

CODE, STAFF, CLINIC = CaseCode("K7QM-T4C9"), StaffId("s1"), ProviderId("p1")
NOON = datetime(2026, 6, 15, 12, 0, tzinfo=UTC)
SERVICES = a_consent(consent_id=ConsentId("c3"), purpose=ConsentPurpose.SERVICES, recipient=None)
SHARING = a_consent(consent_id=ConsentId("c4"))
REFUSED = a_consent(consent_id=ConsentId("c0"), sequence=1, decision="refused")
PERSON = Person(PersonId("i1"), CODE, given_name="Dorin", safe_contact=SafeContact("phone", "+000", "09:00-11:00"))
CONTACT = QuickContact(
    *(QuickContactId("q1"), "outreach", date(2026, 6, 15), date(2026, 7, 1), NOON, STAFF), information=("leaflet",)
)
HELP = Assistance(AssistanceId("a1"), CODE, "health", "first_aid", date(2026, 6, 15), STAFF)
SIGN = Observation(
    ObservationId("o1"), CODE, "unodc_signs", "U01", "yes", "observed", "sure", date(2026, 6, 15), NOON, STAFF
)
REFERRAL = Referral(
    *(ReferralId("r1"), CODE, LetterNumber("26-000001-00"), CLINIC, "legal", "normal", NOON, STAFF),
    items=("case_code",),
    consent_id=ConsentId("c4"),
)
DECISION = BestInterestRecord(
    *(BestInterestId("b1"), CODE, ("caregiver_unreachable",), "wants help", "", "", "", "", ("a", "b"), "help"),
    *(STAFF, StaffId("s2"), StaffId("s2"), date(2026, 6, 15), date(2026, 9, 1)),
)
CASE = PracticeCase(PERSON, child=False, checked=frozenset({ReferralId("r1")}))


def deeds(*acts: str | tuple[str, str, str]) -> tuple[Deed, ...]:
    """Entries of the trail one after the other at noon: an action, or an action with the row that it wrote."""
    full = [act if isinstance(act, tuple) else (act, "", "") for act in acts]
    return tuple(Deed(place, one, NOON, CODE, table, key) for place, (one, table, key) in enumerate(full, start=1))


def trace(*acts: str | tuple[str, str, str], needs: tuple[str, ...] = (), contacts: Any = (), **case: Any) -> Trace:
    """A trace with a case of these parts."""
    return Trace(deeds(*acts), contacts, replace(CASE, **case), frozenset(needs))


def row(**attributes: Any) -> Code:
    return Code("any", {"en": "Any"}, "pgi-desk", "2026", Evidence.PROPOSAL, "1", False, attributes)


AGREED = (("referral.prepare", "referrals", "r1"), ("consent.record", "consents", "c4"))
CHILD_HELP = (("consent.best_interest", "best_interest_records", "b1"), "assistance.record")
C3_FIRST = {"purpose": "C3_services", "before": ("assistance.record",)}
# Each step: what its row says, a trace by which it was taken, and one by which it was not.
TAKEN: dict[str, tuple[dict[str, Any], Trace, Trace]] = {
    "contact_noted": ({}, Trace(contacts=(CONTACT,)), Trace()),
    "information_given": ({}, Trace(contacts=(CONTACT,)), Trace(contacts=(replace(CONTACT, information=()),))),
    "left_alone": ({}, Trace(contacts=(CONTACT,)), Trace(deeds("person.record"), (CONTACT,))),
    "person_recorded": ({"child": False}, trace(), trace(child=True)),
    "consent_given": ({"purpose": "C3_services"}, trace(consents=(SERVICES,)), trace(consents=(SHARING,))),
    "consent_answered": ({"purpose": "C4_referral"}, trace(consents=(REFUSED,)), trace(consents=(SERVICES,))),
    "consent_first": (
        C3_FIRST,
        trace(("consent.record", "consents", "c3"), "assistance.record", consents=(SERVICES,)),
        trace("assistance.record", ("consent.record", "consents", "c3"), consents=(SERVICES,)),
    ),
    "contact_known": ({}, trace(), trace(person=replace(PERSON, safe_contact=SafeContact("phone", "+000", "soon")))),
    "observed": ({}, trace(observations=(SIGN,)), trace(observations=(replace(SIGN, source="as_told"),))),
    "help_recorded": ({"families": ("health",)}, trace(help=(HELP,)), trace(help=(replace(HELP, family="legal"),))),
    "referral_agreed": (
        {"families": ("legal",)},
        trace(*AGREED, referrals=(REFERRAL,), consents=(SHARING,)),
        trace(*AGREED[::-1], referrals=(REFERRAL,), consents=(SHARING,)),
    ),
    "decided_by_two": ({}, trace(decisions=(DECISION,)), trace(decisions=(replace(DECISION, second_member=STAFF),))),
    "letter_left": ({}, trace("letter.printed", left=frozenset({ReferralId("r1")})), trace("letter.printed")),
    "logged": ({"actions": ("safety.plan",)}, trace("safety.plan"), trace("safety.assess")),
}
EXACT = replace(PERSON, birth=PartialDate(DatePrecision.DAY, 1990, 1, 2), citizenship="any")
NO_WAY = replace(PERSON, safe_contact=SafeContact("no_safe_contact"))
TOLD = tuple(replace(SIGN, list_name="delphi_labour", source="as_told", code=str(n)) for n in range(3))
# Each mistake: what its row says, a trace in which it is noticed with what it is about, and one in which it is not.
SEEN: dict[str, tuple[dict[str, Any], Trace, tuple[str, ...], Trace]] = {
    "asked_too_much": (
        {},
        trace(person=EXACT, needs=("citizenship",)),
        ("exact_birth",),
        trace(person=EXACT, needs=("citizenship", "exact_birth")),
    ),
    "unchecked_service": ({}, trace(referrals=(REFERRAL,), checked=frozenset()), (), trace(referrals=(REFERRAL,))),
    "unsafe_hour": (
        {},
        trace("contact.reveal"),
        (),
        trace("contact.reveal", person=replace(PERSON, safe_contact=SafeContact("phone", "+000", "12:00-13:00"))),
    ),
    "items_shared": (
        {"items": ("name", "story")},
        trace(referrals=(replace(REFERRAL, items=("case_code", "name", "story")),), needs=("story",)),
        ("name",),
        trace(referrals=(REFERRAL,)),
    ),
    "telling_paper": (
        {},
        trace(referrals=(replace(REFERRAL, person_copy="full_copy"),)),
        (),
        trace(referrals=(replace(REFERRAL, person_copy="neutral_card"),)),
    ),
    "revealed_often": (
        {"most": 1},
        trace("identity.reveal", "contact.reveal"),
        (),
        trace("identity.reveal", "identity.open"),
    ),
    "without_consent": ({}, trace(help=(replace(HELP, emergency_reason="bleeding"),)), (), trace(help=(HELP,))),
    "asked_after_no": (
        {},
        trace(consents=(REFUSED, replace(SHARING, sequence=2))),
        ("C4_referral",),
        trace(consents=(SHARING, replace(REFUSED, sequence=2))),
    ),
    "child_alone": (
        {},
        trace(*CHILD_HELP[::-1], child=True, decisions=(DECISION,)),
        (),
        trace(*CHILD_HELP, child=True, decisions=(DECISION,)),
    ),
    "questioned": ({"most": 2}, trace(observations=TOLD), (), trace(observations=(*TOLD[:2], SIGN))),
    "done_anyway": ({"actions": ("person.record",)}, trace("person.record"), (), trace("quick_contact.note")),
}


def test_every_check_is_tried_here() -> None:
    assert (set(TAKEN), set(SEEN)) == (set(STEPS), set(MISTAKES))


@pytest.mark.parametrize("check", TAKEN)
def test_a_step_is_checked_off_when_it_was_taken_and_only_then(check: str) -> None:
    attributes, taken, not_taken = TAKEN[check]
    assert STEPS[check](taken, row(**attributes)) is True
    assert STEPS[check](not_taken, row(**attributes)) is False
    assert STEPS[check](Trace(), row(**attributes)) is False


@pytest.mark.parametrize("check", SEEN)
def test_a_mistake_is_noticed_when_it_was_made_and_only_then(check: str) -> None:
    attributes, made, about, not_made = SEEN[check]
    assert MISTAKES[check](made, row(**attributes)) == about
    assert MISTAKES[check](not_made, row(**attributes)) is None
    assert MISTAKES[check](Trace(), row(**attributes)) is None


def test_no_hour_is_safe_where_no_way_to_reach_somebody_is() -> None:
    assert MISTAKES["unsafe_hour"](trace("safety.contact", person=NO_WAY), row()) == ()
    assert MISTAKES["unsafe_hour"](trace("case.helper", person=NO_WAY), row()) is None


LATE = Deed(1, "identity.reveal", NOON, CODE)


@pytest.mark.parametrize(
    ("deed", "contact", "noticed"),
    [
        (LATE, PERSON.safe_contact, ()),  # the name and the number stand on one page
        (replace(LATE, at=NOON.replace(hour=10)), PERSON.safe_contact, None),
        (replace(LATE, reason="correction"), PERSON.safe_contact, None),
        (replace(LATE, case_code="ANOTHER-CASE"), PERSON.safe_contact, None),
        (LATE, NO_WAY.safe_contact, None),  # there is nothing to be shown
        (LATE, SafeContact(), None),
    ],
)
def test_a_number_that_is_shown_with_the_name_is_looked_up(
    deed: Deed, contact: SafeContact, noticed: tuple[str, ...] | None
) -> None:
    case = replace(CASE, person=replace(PERSON, safe_contact=contact))
    assert MISTAKES["unsafe_hour"](Trace((deed,), case=case), row()) == noticed


def elsewhere(of: Trace) -> Trace:
    """The same deeds, done for another person: only the opening of the case is the exercise's own."""
    moved = (one if one.action == "person.record" else replace(one, case_code="ANOTHER-CASE") for one in of.deeds)
    return replace(of, deeds=tuple(moved))


@pytest.mark.parametrize("check", ["consent_first", "logged"])
def test_what_is_done_for_another_person_is_no_step(check: str) -> None:
    attributes, taken, _ = TAKEN[check]
    assert STEPS[check](elsewhere(taken), row(**attributes)) is False
    nobody_yet = replace(elsewhere(taken), case=None)
    assert STEPS[check](nobody_yet, row(**attributes)) is False


@pytest.mark.parametrize("check", ["unsafe_hour", "revealed_often", "child_alone"])
def test_what_is_done_for_another_person_is_no_mistake(check: str) -> None:
    attributes, made, _, _ = SEEN[check]
    assert MISTAKES[check](elsewhere(made), row(**attributes)) is None
    told = Trace((Deed(1, "disclosure.without_consent", NOON, "ANOTHER-CASE"),), case=CASE)
    assert MISTAKES["done_anyway"](told, row(actions=("disclosure.without_consent",))) is None


def test_a_letter_for_another_person_leaves_who_refuses_alone() -> None:
    letter = Deed(1, "letter.printed", NOON, "ANOTHER-CASE")
    assert STEPS["left_alone"](Trace((letter,), (CONTACT,)), row()) is True
    assert STEPS["left_alone"](Trace((replace(letter, case_code=CODE),), (CONTACT,), CASE), row()) is False


def test_a_talk_to_a_group_belongs_to_no_case_and_counts() -> None:
    talk = Deed(1, "group.record", NOON, "", "group_activities", "g1")
    assert STEPS["logged"](Trace((talk,), case=CASE), row(actions=("group.record",))) is True


def test_an_unchecked_service_counts_where_a_referral_goes_there() -> None:
    def allowed(key: str) -> Trace:
        overridden = Deed(1, "provider.override", NOON, "", "providers", key)
        return replace(trace(referrals=(REFERRAL,)), deeds=(overridden,))

    assert MISTAKES["unchecked_service"](allowed("p1"), row()) == ()
    assert MISTAKES["unchecked_service"](allowed("p2"), row()) is None


def test_a_withdrawn_consent_comes_before_nothing() -> None:
    attributes, taken, _ = TAKEN["consent_first"]
    assert taken.case is not None
    withdrawn = replace(taken.case, consents=(replace(SERVICES, withdrawn_on=date(2026, 6, 15)),))
    assert STEPS["consent_first"](replace(taken, case=withdrawn), row(**attributes)) is False


@unhurried
@given(st.lists(st.sampled_from(["consent", "help", "look"]), max_size=8))
def test_consent_comes_first_exactly_when_it_stands_before_every_help(acts: list[str]) -> None:
    entries: dict[str, str | tuple[str, str, str]] = {
        "consent": ("consent.record", "consents", "c3"),
        "help": "assistance.record",
        "look": "identity.reveal",
    }
    found = STEPS["consent_first"](trace(*(entries[act] for act in acts), consents=(SERVICES,)), row(**C3_FIRST))
    assert found == ("help" in acts and "consent" in acts[: acts.index("help")])


@unhurried
@given(st.sets(st.sampled_from(["family_name", "other_names", "gender", "citizenship"])), st.booleans())
def test_what_a_purpose_needs_is_never_too_much(filled: set[str], needed: bool) -> None:
    changes: dict[str, Any] = dict.fromkeys(filled, "something")
    person = replace(PERSON, **changes)
    found = MISTAKES["asked_too_much"](trace(person=person, needs=tuple(filled) if needed else ()), row())
    assert set(found or ()) == (set() if needed else filled)


class TestTheExercises:
    exercises = CONTENT.list("exercises")
    steps, mistakes = CONTENT.list("exercise_steps"), CONTENT.list("exercise_mistakes")

    def test_there_are_the_six_of_the_course(self) -> None:
        assert self.exercises.codes() == (
            *("fishing_crew", "domestic_work", "child_border", "flood_recruitment", "returned_debt", "refuses"),
        )

    def test_each_is_looked_at_by_known_checks_and_begins_with_nothing(self) -> None:
        for exercise in self.exercises:
            stands = look_at(Trace(), exercise, self.steps, self.mistakes)
            assert (stands.done, stands.noticed, stands.complete) == (0, (), False), exercise.code
            assert len(stands.steps) >= 3
            assert len(exercise.words("questions")) >= 4

    def test_nothing_in_the_lists_is_without_an_exercise(self) -> None:
        for name, attribute in (
            ("exercise_steps", "steps"),
            ("exercise_mistakes", "mistakes"),
            ("exercise_questions", "questions"),
        ):
            used = {code for one in self.exercises for code in one.words(attribute)}
            assert used == set(CONTENT.list(name).codes())

    def test_every_text_is_there_in_each_language_and_every_action_is_one_of_the_trail(self) -> None:
        texts = {"exercises": "brief", "exercise_mistakes": "instead", "exercise_questions": "answer"}
        for name, attribute in texts.items():
            for one in CONTENT.list(name):
                assert set(one.texts(attribute)) == {"en", "fr", "es", "ar"}, one.code
                assert all("!" not in text for text in one.texts(attribute).values()), one.code
        actions = set(CONTENT.list("audit_actions").codes())
        for one in (*self.steps, *self.mistakes):
            assert {*one.words("actions"), *one.words("before")} <= actions, one.code

    def test_a_check_that_nobody_knows_is_refused(self) -> None:
        rows = CodeList("exercise_steps", "1", (row(check="guess"),))
        with pytest.raises(InvalidEntry):
            look_at(Trace(), row(steps=("any",)), rows, self.mistakes)
