"""What can be taken back is decided by kind, person, role and time; whatever is refused has a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.undoing import (
    DAYS,
    UNDO_RULES,
    Circumstances,
    LaterChange,
    NamedChange,
    Refusal,
    RowsState,
    UndoRules,
    kept_number,
    to_forget,
    why_not,
)
from pgi_desk.exchange.content_files import load_content
from pgi_desk.resource_files import resource_path

CONTENT = load_content(resource_path("content"))
RULES = UndoRules.from_content(CONTENT.list(UNDO_RULES))
NOW = datetime(2026, 6, 15, 12, 0, tzinfo=UTC)
ME, COLLEAGUE = StaffId("s1"), StaffId("s2")
FREE = Circumstances(ME, False, True, False, False, False, NOW)
CORRECTED = NamedChange(7, NOW - timedelta(hours=1), ME, "person.correct")
NEVER = (
    *("letter.printed", "letter.saved", "letter.intend", "referral.sent", "disclosure.without_consent"),
    *("consent.record", "consent.withdraw", "consent.best_interest", "referral.stop_and_recall"),
    *("provider.vet", "provider.override", "breach.report", "breach.tell", "person.erase", "key.change"),
    *("backup.make", "audit.export", "approval.decide", "hand_over.acknowledge", "case.hold", "case.lift"),
    *("name.show", "name.hide", "case.helper", "need_to_know.rule", "staff.change", "safety.assess", "person.record"),
)
circumstances = st.builds(
    Circumstances,
    me=st.sampled_from([ME, COLLEAGUE]),
    everybodys=st.booleans(),
    may=st.booleans(),
    name_hidden=st.booleans(),
    case_closed=st.booleans(),
    legal_hold=st.booleans(),
    now=st.just(NOW),
    days=st.integers(1, 365),
)
changes = st.builds(
    NamedChange,
    change_id=st.integers(1, 10_000),
    made_at=st.datetimes(datetime(2025, 1, 1), datetime(2026, 6, 15), timezones=st.just(UTC)),
    staff_id=st.sampled_from([ME, COLLEAGUE]),
    action=st.sampled_from(sorted(RULES.by_action)),
)


@given(st.sampled_from(NEVER), circumstances)
def test_what_left_was_agreed_or_protects_somebody_is_never_taken_back(action: str, facts: Circumstances) -> None:
    for change in (replace(CORRECTED, action=action), replace(CORRECTED, action="change.take_back", takes_back=action)):
        assert why_not(change, RULES.rule(change), facts) in CONTENT.list(UNDO_RULES)
    assert not RULES.keeping()[action]


@given(changes, circumstances)
def test_whatever_is_taken_back_is_fresh_allowed_to_the_role_and_open_to_the_person(
    change: NamedChange, facts: Circumstances
) -> None:
    if why_not(change, RULES.rule(change), facts):
        return
    assert RULES.by_action[change.action].permission is not None
    assert facts.may
    assert not any((facts.name_hidden, facts.case_closed, facts.legal_hold))
    assert change.staff_id == facts.me or facts.everybodys
    assert change.made_at >= NOW - timedelta(days=facts.days)


def test_each_thing_that_stands_against_it_has_its_own_reason() -> None:
    rule = RULES.rule(CORRECTED)
    assert why_not(CORRECTED, rule, FREE) == ""
    assert why_not(CORRECTED, None, FREE) == "no_rule"
    assert why_not(CORRECTED, rule, replace(FREE, me=COLLEAGUE)) == Refusal.OTHERS
    assert why_not(CORRECTED, rule, replace(FREE, me=COLLEAGUE, everybodys=True)) == ""
    assert why_not(CORRECTED, rule, replace(FREE, may=False)) == Refusal.ROLE
    assert why_not(CORRECTED, rule, replace(FREE, name_hidden=True)) == Refusal.NAME_HIDDEN
    assert why_not(CORRECTED, rule, replace(FREE, case_closed=True)) == Refusal.CASE_CLOSED
    assert why_not(CORRECTED, rule, replace(FREE, legal_hold=True)) == Refusal.LEGAL_HOLD
    assert why_not(CORRECTED, rule, replace(FREE, now=NOW + timedelta(days=DAYS))) == Refusal.TOO_OLD


def test_rows_that_changed_since_were_built_on_or_are_doubtful_refuse_in_that_order() -> None:
    later = LaterChange("person.correct", NOW, COLLEAGUE)
    assert RowsState(later, "referrals", True).refusal() == Refusal.CHANGED_SINCE
    assert RowsState(None, "referrals", True).refusal() == Refusal.BUILT_ON
    assert RowsState(None, "", True).refusal() == Refusal.VALUES_DOUBTFUL
    assert RowsState().refusal() == ""


@given(st.lists(changes, unique_by=lambda one: one.change_id), st.integers(1, 400), st.integers(1, 50))
def test_values_from_before_stay_only_for_the_newest_and_only_for_their_days(
    found: list[NamedChange], days: int, most: int
) -> None:
    gone = set(to_forget(found, NOW, days, most))
    kept = [one for one in found if one.change_id not in gone]
    assert len(kept) <= most
    assert all(one.made_at >= NOW - timedelta(days=days) for one in kept)
    assert all(
        one.made_at < NOW - timedelta(days=days) or len([x for x in found if x.change_id > one.change_id]) >= most
        for one in found
        if one.change_id in gone
    )


def test_a_setting_that_is_no_number_or_too_large_is_the_usual_one() -> None:
    assert [kept_number(text, 30, 365) for text in ("", "14", "0", "-3", "x", "400")] == [30, 14, 30, 30, 30, 30]


def test_every_act_of_the_trail_that_writes_a_record_has_a_rule() -> None:
    """A new act is decided on here: it gets a rule, or stands among those that change no record of anybody."""
    known = {row.code for row in CONTENT.list("audit_actions")}
    silent = (
        "file.",
        "draft.",
        "demo.",
        "erasure.",
        "identity.",
        "change.",
        "backup.",
        "access.read",
        "key.recover",
        "exercise.",
    )
    others = {
        *("attachment.open", "contact.reveal", "family.reveal", "hand_over.read", "letter.preview", "person.seed"),
        *("principles.check", "quick_contact.expire", "staff.way_in_closed", "views.keep", "views.remove"),
        *("import.remember", "import.forget"),
    }
    undecided = {action for action in known - set(RULES.by_action) - others if not action.startswith(silent)}
    assert undecided == set()
    assert set(RULES.by_action) <= known
    assert RULES.by_action["person.correct"].permission is Permission.RECORD_PERSON
