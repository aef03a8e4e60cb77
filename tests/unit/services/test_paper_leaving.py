"""Papers that are no letters: the log tells the truth about each, and somebody is asked where nobody knows."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from pgi_desk.domain.errors import ChangedElsewhere, NotPermitted, PrintingFailed
from pgi_desk.domain.identifiers import BreachId
from pgi_desk.domain.safety_plan import PlanParts
from pgi_desk.domain.staff import Role
from pgi_desk.services.audit import AuditSearch
from pgi_desk.services.breaches import BreachEntry
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.consent_forms import PrintConsentForm
from pgi_desk.services.erasing import ErasedPerson
from pgi_desk.services.leaving import Leaving
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.list_export import ExportWish
from pgi_desk.services.overview import OverviewService
from pgi_desk.services.paper_leaving import PAPER_KINDS, OpenPaperService
from pgi_desk.services.provider_search import Place
from pgi_desk.services.recovery import MakeSheets
from pgi_desk.services.safety_plans import WriteSafetyPlan
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.shortcuts_paper import ShortcutGroup
from tests.helpers.builders import Records
from tests.helpers.clock import FixedClock
from tests.helpers.helped import help_in_every_way
from tests.unit.services.fake_office import FakePaper

Begin = Callable[[LetterOutput], Leaving]


def every_paper(services: ServiceSet, records: Records) -> dict[str, Begin]:
    """How each kind of paper begins to leave."""
    code, change = records.case_code, ChangeSet.of()
    form = services.consent_forms.prepare(PrintConsentForm("en"))
    pocket_list, trail = services.pocket_list.paper(Place(), "en"), services.audit.paper(AuditSearch(), "en")
    services.safety_plans.write(
        WriteSafetyPlan(code, PlanParts(concern="Is followed."), copy_asked=True, copy_safe=True)
    )
    own_plan = services.safety_plan_paper.prepare(code, "en")
    advice = services.readiness_papers.prepare("advice", "en", ["training"])
    sheet = services.recovery.make(MakeSheets(("Chair", "Bank", "Auditor"))).sheets[1]
    saved = services.list_export.prepare(ExportWish("stock", "planning", "en"))
    keys = services.shortcuts_paper.prepare([ShortcutGroup("Go to", (("Ctrl+1", "Home"),))], "en")
    gone = ErasedPerson(change, code, "person_asked", 9, True, True, 0, "M.O.", "I.V.", "ab" * 32)
    return {
        "consent_form": lambda output: services.consent_forms.begin(form, output),
        "pocket_list": lambda output: services.pocket_list.begin(pocket_list, output),
        "trail": lambda output: services.audit.begin(trail, output),
        "own_plan": lambda output: services.safety_plan_paper.begin(own_plan, output),
        "readiness": lambda output: services.readiness_papers.begin(advice, output),
        "erasure": lambda output: services.erasing.begin(gone, b"paper", output),
        "recovery_sheet": lambda output: services.recovery.begin(sheet, b"paper", output),
        "list_export": lambda output: services.list_export.begin(saved, output),
        "shortcuts": lambda output: services.shortcuts_paper.begin(keys, output),
        **training_papers(services),
        **papers_about_help_and_data(services, records),
    }


def papers_about_help_and_data(services: ServiceSet, records: Records) -> dict[str, Begin]:
    """Return the papers of a day, of goods, and of what a branch answers for."""
    goods = help_in_every_way(services, records.case_code, days=0).entries["material_social"]
    sheet = services.day_sheet.prepare("en", mine=False)
    lost = services.breaches.report(BreachEntry("stick_lost", services.desk.clock.now(), "Left in a taxi.")).key
    services.impact.begin_before("Two people wait.")
    data, own = services.data_papers, services.own_record
    notice, impact = data.notice(BreachId(lost), "person", "en"), data.impact("en")
    record = own.prepare(records.case_code, "en")
    receipts = services.receipts
    return {
        "day_sheet": lambda output: services.day_sheet.begin(sheet, output),
        "receipt": lambda output: receipts.begin(receipts.prepare(goods, "en"), output),
        "breach_paper": lambda output: data.begin(notice, output),
        "impact_paper": lambda output: data.begin(impact, output),
        "own_record": lambda output: own.begin(record, output),
    }


def training_papers(services: ServiceSet) -> dict[str, Begin]:
    """Return the papers of exercises."""
    services.exercises.begin("refuses")
    services.exercises.finish()
    papers = services.exercise_papers
    sheet, practice = papers.sheet("refuses", "en"), papers.certificate("D. G.", "en")
    return {
        "exercise_sheet": lambda output: papers.begin(sheet, output),
        "practice": lambda output: papers.begin(practice, output),
    }


def last_entry(services: ServiceSet) -> tuple[str, str]:
    said = services.audit.page()[0]
    return said.action, json.loads(said.detail)["outcome"]


def test_nobody_is_asked_about_a_paper_of_which_it_is_known_what_became_of_it(
    services: ServiceSet, records: Records
) -> None:
    papers = every_paper(services, records)
    assert set(papers) == set(PAPER_KINDS)
    for kind, begin in papers.items():
        action = PAPER_KINDS[kind].action
        leaving = begin(FakePaper())
        assert last_entry(services) == (action, "intended")
        leaving.finish(FakePaper())
        assert last_entry(services) == (action, "printed")
        with pytest.raises(PrintingFailed):
            begin(FakePaper()).finish(FakePaper.jammed())
        assert last_entry(services) == (action, "failed")
    assert services.overview.today().uncertain_letters == ()


@pytest.mark.parametrize("came_out", [True, False])
def test_each_of_which_nobody_knows_is_asked_about_until_somebody_says_so(
    services: ServiceSet, records: Records, came_out: bool
) -> None:
    for kind, begin in every_paper(services, records).items():
        action = PAPER_KINDS[kind].action
        with pytest.raises(OSError, match="cable"):
            begin(FakePaper()).finish(FakePaper(problem=OSError("cable")))
        assert last_entry(services) == (action, "unknown")
        (asked,) = services.overview.today().uncertain_letters
        assert (asked.paper, asked.outcome) == (kind, "unknown")
        services.open_papers.confirm(asked.disclosure_id, came_out=came_out)
        assert last_entry(services) == ("letter.confirm_paper", "printed" if came_out else "failed")
        assert services.overview.today().uncertain_letters == ()
        with pytest.raises(ChangedElsewhere):
            services.open_papers.confirm(asked.disclosure_id, came_out=came_out)


@pytest.mark.parametrize(("came_out", "outcome"), [(True, "printed"), (False, "failed")])
def test_a_receipt_says_itself_what_somebody_saw_of_it(
    services: ServiceSet, records: Records, came_out: bool, outcome: str
) -> None:
    leaving = papers_about_help_and_data(services, records)["receipt"](FakePaper())
    with pytest.raises(OSError, match="cable"):
        leaving.finish(FakePaper(problem=OSError("cable")))
    (asked,) = services.overview.today().uncertain_letters
    assert (asked.letter_number, asked.case_code) == ("1", records.case_code)
    services.open_papers.confirm(asked.disclosure_id, came_out=came_out)
    assert [one.outcome for one in services.aid.of_case(records.case_code).receipts] == [outcome]


def test_a_paper_that_a_crash_cut_short_is_asked_about(
    services: ServiceSet, records: Records, clock: FixedClock
) -> None:
    papers = every_paper(services, records)
    for begin in papers.values():
        begin(FakePaper())
    assert services.overview.today().uncertain_letters == ()
    clock.forward(minutes=4)
    assert [one.paper for one in services.overview.today().uncertain_letters] == list(papers)


def test_what_somebody_said_meanwhile_and_what_the_printer_says_are_both_in_the_log(
    services: ServiceSet, records: Records, clock: FixedClock
) -> None:
    leaving = every_paper(services, records)["consent_form"](FakePaper())
    clock.forward(minutes=4)
    (asked,) = services.overview.today().uncertain_letters
    services.open_papers.confirm(asked.disclosure_id, came_out=False)
    leaving.finish(FakePaper())
    assert last_entry(services) == ("consent.form", "printed")
    assert services.overview.today().uncertain_letters == ()


def test_only_who_may_print_a_paper_is_asked_about_it(
    services: ServiceSet, records: Records, clock: FixedClock
) -> None:
    for begin in every_paper(services, records).values():
        begin(FakePaper())
    clock.forward(minutes=4)
    everything = services.overview.today().uncertain_letters
    desk = replace(services.desk, member=replace(services.desk.member, role=Role.AUDITOR))
    trail, keys = OverviewService(desk).today().uncertain_letters
    assert (trail.paper, keys.paper) == ("trail", "shortcuts")
    OpenPaperService(desk).confirm(trail.disclosure_id, came_out=True)
    with pytest.raises(NotPermitted):
        OpenPaperService(desk).confirm(everything[0].disclosure_id, came_out=True)
