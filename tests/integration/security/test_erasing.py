"""T52 and T35: who was erased is in no page of the file, and does not come back with an old copy."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from faults.canary_scan import Scanner, canaries
from faults.pages import decrypted
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import ErasingRefused, InvalidEntry, ReadOnlyCopy
from pgi_desk.domain.identifiers import CaseCode, SafetyTaskId, case_code, letter_number
from pgi_desk.domain.tombstone import Tombstone, tombstone_of
from pgi_desk.gui.letting_go_words import UNLINKED
from pgi_desk.persistence.engine import connect
from pgi_desk.persistence.erasing import WITHOUT_CASE
from pgi_desk.persistence.tables import metadata
from pgi_desk.persistence.undo_tables import PASSING
from pgi_desk.security.erased_memory import FILE, ErasedMemoryFile
from pgi_desk.services.backup import MakeBackup
from pgi_desk.services.backup_opening import BackupOpener
from pgi_desk.services.backup_ports import BackupSecret
from pgi_desk.services.drafts import UnfinishedForm
from pgi_desk.services.erasing import ErasedPerson, ErasePerson
from pgi_desk.services.files import OpenFile
from pgi_desk.services.incoming import RecordIncoming
from pgi_desk.services.letting_go_ports import NamedElsewhere
from pgi_desk.services.list_views import DIRECTORY, PEOPLE, SavedView
from pgi_desk.services.merging import MergeCases
from pgi_desk.services.open_papers import forget_papers, papers_in
from pgi_desk.services.quick_contacts import NoteContact
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import prepare_referral, record_basics, record_person
from tests.helpers.clock import FixedClock
from tests.helpers.full_case import NOBODYS, change_everything, plant, tables_of_people
from tests.integration.conftest import REAL_PASSPHRASE
from tests.unit.services.fake_office import FakePaper

WORDS = "gull tern heron seven boats"
FULL = case_code("7QMTK2C")


def left(path: Path, raw_key: bytes, words: Iterable[str]) -> set[str]:
    """Return which words any page of a closed file holds, and every file beside it."""
    content = b"".join(decrypted(path.read_bytes(), raw_key))
    return set(Scanner(tuple(words)).hits(content))


def erase(services: ServiceSet, code: CaseCode, **changes: object) -> ErasedPerson:
    command = ErasePerson(code, "person_asked", code, second="second")
    return services.erasing.erase(replace(command, **changes))  # type: ignore[arg-type]


@pytest.fixture
def people(program: Program, real: OpenFile) -> ServiceSet:
    """The use cases over a real file with people in it."""
    services = program.services(real)
    record_basics(services)
    services.anchors.advance()
    return services


def test_every_table_about_a_person_leads_to_the_case() -> None:
    assert {table.name for table in tables_of_people()} == set(metadata.tables) - NOBODYS - PASSING


def test_nothing_of_an_erased_person_is_in_any_page(program: Program, people: ServiceSet, real: OpenFile) -> None:
    words = plant(people, iter(canaries(1000, 7)), FULL)
    change_everything(people, FULL)
    name = people.people.entry(FULL).given_name
    forms = {
        "consent": FULL,
        "person": "",
        "note": json.dumps([FULL, ""]),
        "plan": json.dumps({"case_code": FULL}),
        "goal": f"{FULL}/health",
    }
    for form, subject in forms.items():
        text = name if form == "person" else f"zebrafinch waits in a {form}"
        people.drafts.keep([UnfinishedForm(form, subject, text)])
    raw_key = program.vault.raw_key(real.path, REAL_PASSPHRASE)
    copy = real.path.with_name("copy.pgidesk")
    real.store.copy_to(copy)
    assert left(copy, raw_key, words) == set(words)
    with people.desk.work("test.erase") as work:
        before = {table: count for table, count in work.erasing.erase(FULL).rows.items() if table != "drafts"}
        work.commit()
    assert set(before) == {table.name for table in tables_of_people()}
    assert real.store.sweep()
    assert people.audit.verify().good
    assert people.drafts.mine() == ()
    log = real.path.with_name(real.path.name + "-wal")
    assert log.stat().st_size < 100_000
    real.close()
    assert left(real.path, raw_key, [*words, "zebrafinch"]) == set()
    assert program.files.verify(real.path, REAL_PASSPHRASE).good


def test_no_number_of_an_erased_letter_is_given_out_again(people: ServiceSet) -> None:
    records, year = record_basics(people), people.desk.clock.today().year
    letter = prepare_referral(people, records)
    assert letter_number(year, 1) == people.referrals.get(letter).number
    for _ in range(2):  # a second person who is erased lowers nothing
        with people.desk.work("test.erase") as work:
            if work.referrals.for_case(records.case_code):
                work.erasing.erase(records.case_code)
            else:
                work.erasing.erase(records.child_code)
            assert work.referrals.next_serial(year) == 2
            work.commit()


def test_no_paper_of_an_erased_person_is_asked_about(people: ServiceSet) -> None:
    code, other = CaseCode(people.people.page().rows[0].case_code), "2222-2222"
    one = {"paper_id": "p1", "kind": "card", "number": "26-000001-26", "referral_id": "r1"}
    rest = {"destination": "printer", "intended_at": "2026-06-15T09:00:00+00:00"}
    with people.desk.work("test.papers") as work:
        papers = [one | rest | {"case_code": which, "paper_id": which} for which in (code, other)]
        work.settings.put("open_papers", json.dumps(papers))
        forget_papers(work, code)
        assert [paper.case_code for paper in papers_in(work.settings.get("open_papers"))] == [other]


def test_no_own_view_of_the_list_goes_on_naming_an_erased_person(people: ServiceSet, real: OpenFile) -> None:
    code = CaseCode(people.people.page().rows[0].case_code)
    name = people.people.entry(code).given_name
    for title in (f"With {name.lower()}", "High risk"):
        for listed in (PEOPLE, DIRECTORY):
            people.list_views.keep(listed, SavedView(title))
    assert erase(people, code).swept
    for listed in (PEOPLE, DIRECTORY):
        assert [view.name for view in people.list_views.mine(listed)] == ["High risk"]
    assert people.audit.verify().good


def test_others_keep_every_row(people: ServiceSet, real: OpenFile) -> None:
    counts = dict(real.store.row_counts())
    plant(people, iter(canaries(1000, 8)), FULL)
    with people.desk.work("test.erase") as work:
        work.erasing.erase(FULL)
        work.commit()
    after = dict(real.store.row_counts())
    # The trail, the highest number of a letter, what lay on the shelf, and whoever interpreted for the person.
    for program_keeps in (
        "audit_entries",
        "file_settings",
        "stock_articles",
        "stock_moves",
        "interpreters",
        "breaches",
    ):
        del counts[program_keeps], after[program_keeps]
    assert after == counts


def test_a_person_is_erased_by_two_people_and_counted(people: ServiceSet, real: OpenFile) -> None:
    code = CaseCode(people.people.page().rows[0].case_code)
    done = erase(people, code)
    assert (done.swept, done.remembered, done.decided_by, done.approved_by) == (True, True, "C.", "J.P.")
    assert code not in [row.case_code for row in people.people.page().rows]
    ((figures,),) = ((people.letting_go.figures()),)
    assert (figures.people, dict(figures.sexes), dict(figures.age_bands)) == (None, {}, {})
    assert people.audit.verify().good
    with people.desk.work("test.read") as work:
        (grave,) = work.tombstones.all()
        assert (grave.reason, grave.approval, grave.row_count) == ("person_asked", "by_name", done.rows)
        assert work.cases.exists(code)  # the next person must not get this code
        assert work.settings.get("sweep_due") == "0"
    assert code not in str(grave)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"typed_code": "K7QM-T4CC"}, "other_code"),
        ({"reason": "because"}, "unknown_code"),
        ({"second": ""}, "two_people"),
    ],
)
def test_nobody_is_erased_by_accident_or_alone(people: ServiceSet, changes: dict[str, str], problem: str) -> None:
    code = CaseCode(people.people.page().rows[0].case_code)
    with pytest.raises(InvalidEntry) as refused:
        erase(people, code, **changes)
    assert refused.value.facts["problem"] == problem
    assert code in [row.case_code for row in people.people.page().rows]


def test_what_stands_against_erasing_is_named(people: ServiceSet, clock: FixedClock) -> None:
    code = record_person(people)
    people.letting_go.hold(code, "A court wants it.")
    people.rights.receive(code, "access", clock.today())
    people.rights.receive(code, "erasure", clock.today())
    with pytest.raises(ErasingRefused) as refused:
        erase(people, code, reason="retention_over")
    assert refused.value.facts["stops"] == ("legal_hold", "right_running", "not_due")
    people.letting_go.lift(code, "The court decided.")
    waiting = next(one for one in people.rights.waiting() if one.right_code == "access")
    people.rights.settle(waiting.ticket_id, "granted")
    assert erase(people, code).rows


def test_the_certificate_names_nobody_and_its_leaving_is_logged(people: ServiceSet) -> None:
    code = record_person(people)
    done = erase(people, code)
    for language in ("en", "fr", "es", "ar"):
        assert people.erasing.certificate(done, language).startswith(b"%PDF")
    paper = FakePaper()
    people.erasing.release(done, b"paper", paper)
    assert paper.delivered == [b"paper"]
    actions = [row.action for row in people.audit.page()]
    assert actions[:2] == ["erasure.certificate"] * 2


def test_a_form_that_stood_open_does_not_bring_them_back(people: ServiceSet) -> None:
    """Somebody else's words that were open in the same moment are kept."""
    code = record_person(people)
    people.drafts.keep([UnfinishedForm("assistance", code, "came twice")])
    (open_form,) = people.drafts.mine()
    erase(people, code)
    people.drafts.keep(
        [
            UnfinishedForm("assistance", code, "came twice", replaces=open_form.draft_id),
            UnfinishedForm("consent", f'{{"case_code": "{code}"}}', "said yes"),
            UnfinishedForm("person", "", "somebody new"),
        ]
    )
    assert [one.content for one in people.drafts.mine()] == ["somebody new"]


def test_a_name_in_another_case_is_pointed_out(people: ServiceSet) -> None:
    code = record_person(people, given_name="Quorlissa")
    other = record_person(people)
    with people.desk.work("test.write") as work:
        work.cases.update(replace(work.cases.get(other), need="Came with Quorlissa."))
        work.commit()
    assert people.erasing.sheet(code, "person_asked").named_elsewhere == NamedElsewhere((other,))


def test_a_short_name_is_looked_for_as_a_word_of_its_own(people: ServiceSet) -> None:
    code = record_person(people, given_name="Oxu")
    named, other = record_person(people), record_person(people)
    for case, need in ((named, "Came with Oxu."), (other, "Plays the Oxuphone.")):
        with people.desk.work("test.write") as work:
            work.cases.update(replace(work.cases.get(case), need=need))
            work.commit()
    assert people.erasing.sheet(code, "person_asked").named_elsewhere == NamedElsewhere((named,))
    notes = ('{"note": "She said:\\nOxu is safe."}', '{"note": "Oxuphone"}')
    people.drafts.keep([UnfinishedForm("person", "", note) for note in notes])
    erase(people, code)
    assert [one.content for one in people.drafts.mine()] == [notes[1]]


def test_a_name_in_a_record_of_no_case_is_pointed_out_too(people: ServiceSet) -> None:
    """A referral that came in, a quick contact, and a call for help."""
    code, today = record_person(people, given_name="Quorlissa"), people.desk.clock.today()
    people.incoming.record(
        RecordIncoming("Tern House", "other", "phone", need="Asks for Quorlissa.", note="Nobody else.")
    )
    people.quick_contacts.note(NoteContact("outreach", note="Knows Quorlissa."))
    task = people.safety_tasks.worried().key
    people.safety_tasks.finish(SafetyTaskId(task), "Quorlissa came back.")
    found = people.erasing.sheet(code, "person_asked").named_elsewhere
    assert found.cases == ()
    assert found.unlinked == dict.fromkeys(("incoming_referrals", "quick_contacts", "safety_tasks"), (today,))


def test_every_record_that_may_belong_to_no_case_is_looked_through() -> None:
    codes_alone = {"principle_checks"}
    loose = {name for name, table in metadata.tables.items() if "case_code" in table.c and table.c.case_code.nullable}
    assert loose - codes_alone - PASSING == set(WITHOUT_CASE)
    assert set(WITHOUT_CASE) == set(UNLINKED)


# --- old copies (T35) -------------------------------------------------------------------------------------


def backed_up(services: ServiceSet, folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    return services.backup.make(MakeBackup(folder, WORDS)).path


def test_a_restore_beside_the_file_forgets_at_once(program: Program, people: ServiceSet, real: OpenFile) -> None:
    words = plant(people, iter(canaries(1000, 9)), FULL)
    backup = backed_up(people, real.path.parent / "stick")
    stays = next(row.case_code for row in people.people.page().rows if row.case_code != FULL)
    _erase_planted(people)
    target = real.path.with_name("restored.pgidesk")
    restored = people.backup_restore.restore(backup, BackupOpener(passphrase=WORDS), target)
    assert restored.erased_again == 1
    raw_key = program.vault.raw_key(target, REAL_PASSPHRASE)
    assert left(target, raw_key, words) == set()
    raw = connect(target, raw_key, mode="ro", wal=False)
    codes = {code for (code,) in raw.execute("SELECT case_code FROM case_files")}
    raw.close()
    assert stays in codes
    assert FULL not in codes


def test_a_restored_backup_forgets_before_the_first_screen(
    program: Program, people: ServiceSet, real: OpenFile
) -> None:
    words = plant(people, iter(canaries(1000, 10)), FULL)
    backup = backed_up(people, real.path.parent / "stick")
    _erase_planted(people)
    people.anchors.advance()
    facts = program.backup_reader.restore(backup, real.path.with_name("again.pgidesk"), BackupSecret(passphrase=WORDS))
    known = program.files.erased.before(facts.file_id)
    assert (known.remembered, known.complete) == (1, True)
    real.close()
    real.path.unlink()
    path = Path(shutil.move(real.path.with_name("again.pgidesk"), real.path))
    raw_key = program.vault.raw_key(path, REAL_PASSPHRASE)
    assert left(path, raw_key, words) == set(words)
    opened = program.files.open(path, REAL_PASSPHRASE)
    services = program.services(opened)
    assert (opened.erased.again, opened.erased.complete) == (1, True)
    assert FULL not in [row.case_code for row in services.people.page().rows]
    assert services.audit.verify().good
    assert "erasure.again" in [row.action for row in services.audit.page()]
    opened.close()
    assert left(path, raw_key, words) == set()
    again = program.files.open(path, REAL_PASSPHRASE)
    assert again.erased.again == 0
    again.close()


def test_nobody_comes_back_under_the_code_that_was_merged_away(
    program: Program, people: ServiceSet, real: OpenFile
) -> None:
    """A backup from before the merge holds two files of the person; both are erased, whoever opens it next."""
    kept, twice, again = (record_person(people) for _ in range(3))
    backup = backed_up(people, real.path.parent / "stick")
    older = real.path.with_name("older.pgidesk")
    real.store.copy_to(older)
    people.merging.merge(MergeCases(twice, again))
    people.merging.merge(MergeCases(kept, twice))
    erase(people, kept)
    people.anchors.advance()
    read = program.files.open(older, REAL_PASSPHRASE)
    assert read.reading is not None
    shown = {row.case_code for row in program.services(read).people.page().rows}
    read.close()
    # The file itself is lost before anybody opens it again.
    real.close()
    real.path.unlink()
    program.backup_reader.restore(backup, real.path, BackupSecret(passphrase=WORDS))
    opened = program.files.open(real.path, REAL_PASSPHRASE)
    came_back = {row.case_code for row in program.services(opened).people.page().rows}
    assert opened.erased.again == 3
    opened.close()
    assert {kept, twice, again} & (shown | came_back) == set()
    assert shown
    assert came_back


def test_an_older_copy_that_is_only_read_does_not_show_them(
    program: Program, people: ServiceSet, real: OpenFile
) -> None:
    plant(people, iter(canaries(1000, 11)), FULL)
    copy = real.path.with_name("older.pgidesk")
    real.store.copy_to(copy)
    _erase_planted(people)
    before = copy.read_bytes()
    opened = program.files.open(copy, REAL_PASSPHRASE)
    services = program.services(opened)
    assert opened.reading is not None
    assert opened.erased.again == 1
    codes = [row.case_code for row in services.people.page().rows]
    assert codes
    assert FULL not in codes
    with pytest.raises(ReadOnlyCopy):
        opened.store.sweep()
    opened.close()
    assert copy.read_bytes() == before


def test_a_laptop_that_never_saw_the_file_says_that_it_cannot_know(
    program: Program, people: ServiceSet, real: OpenFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(people, iter(canaries(1000, 12)), FULL)
    copy = real.path.with_name("copy.pgidesk")
    real.store.copy_to(copy)
    _erase_planted(people)
    monkeypatch.setenv("PGI_DESK_HOME", str(tmp_path / "elsewhere"))
    elsewhere = Program(clock=program.clock)
    opened = elsewhere.files.open(copy, REAL_PASSPHRASE)
    assert (opened.erased.again, opened.erased.complete) == (0, False)
    assert FULL in [row.case_code for row in elsewhere.services(opened).people.page().rows]
    opened.close()


def test_a_newer_copy_teaches_the_laptop_who_was_erased(
    program: Program, people: ServiceSet, real: OpenFile, application_home: Path
) -> None:
    erase(people, record_person(people))
    (application_home / FILE).unlink()
    real.close()
    opened = program.files.open(real.path, REAL_PASSPHRASE)
    with opened.store.open_work(opened.member.staff_id, "test.read") as work:
        file_id, (grave,) = work.settings.get("file_id"), work.tombstones.all()
    assert program.erased_memory.known(file_id).digests == {grave.digest}
    opened.close()


def test_a_crash_before_the_rewriting_is_made_good(program: Program, people: ServiceSet, real: OpenFile) -> None:
    with people.desk.work("person.erase") as work:
        work.settings.put("sweep_due", "1")
        work.commit()
    real.close()
    opened = program.files.open(real.path, REAL_PASSPHRASE)
    assert "erasure.sweep" in [row.action for row in program.services(opened).audit.page()]
    opened.close()


# --- the memory of the laptop -----------------------------------------------------------------------------


def test_the_memory_holds_digests_alone_and_survives_damage(tmp_path: Path) -> None:
    memory = ErasedMemoryFile(lambda: tmp_path)
    assert memory.known("f1").digests == frozenset()
    memory.keep("f1", frozenset({"a" * 64}))
    memory.keep("f1", frozenset({"b" * 64}))
    memory.keep("f2", frozenset({"c" * 64}))
    assert memory.known("f1").digests == {"a" * 64, "b" * 64}
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600
    for damage in (b"", b"{", b'{"format": 1, "files": {"f1": ["x"]}}', b"[]"):
        (tmp_path / FILE).write_bytes(damage)
        assert memory.known("f1").damaged
    memory.keep("f1", frozenset({"d" * 64}))
    assert memory.known("f1").digests == {"d" * 64}
    assert (tmp_path / "erased-damaged.json").exists()


def _erase_planted(services: ServiceSet) -> None:
    """Erase the planted case, whose rows no use case could read, with everything that erasing leaves."""
    member = services.desk.member.staff_id
    with services.desk.work("person.erase") as work:
        digest = tombstone_of(work.settings.get("signing_key"), FULL)
        rows = work.erasing.erase(FULL).total
        work.tombstones.add(Tombstone(digest, services.desk.clock.today(), "person_asked", member, rows))
        file_id = work.settings.get("file_id")
        work.commit()
    services.erasing.memory.keep(file_id, frozenset({digest}))
    services.erasing.store.sweep()
