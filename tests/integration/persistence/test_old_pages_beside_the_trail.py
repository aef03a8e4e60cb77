"""T13: old pages of what the trail does not vouch for: what records are found by, and the values from before.

Such pages are genuine, and good to SQLite, SQLCipher and the trail. They must neither hide anybody nor bring anybody
or anything back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import ChangeStays, Interrupted
from pgi_desk.domain.identifiers import CaseCode, FamilyLinkId
from pgi_desk.persistence.encrypted_file import finding_fits, verify_path
from pgi_desk.persistence.engine import PAGE_SIZE, connect
from pgi_desk.persistence.undo_tables import PASSING
from pgi_desk.services.family import LinkFamily
from pgi_desk.services.files import OpenFile
from pgi_desk.services.people import CorrectPerson
from pgi_desk.services.service_set import ServiceSet
from tests.conftest import DEMO_PASSPHRASE
from tests.helpers.builders import Records, record_person
from tests.helpers.canonical_dump import find_dump


@dataclass(frozen=True)
class Desk:
    """An open file, and copies of it in which somebody puts old pages back."""

    program: Program
    opened: OpenFile
    folder: Path

    @property
    def key(self) -> bytes:
        return self.opened.key.raw

    def moment(self) -> bytes:
        """Return the file as it is now, at rest."""
        path = self.folder / "moment"
        path.unlink(missing_ok=True)
        self.opened.store.copy_to(path)
        return path.read_bytes()

    def with_old_pages(self, now: bytes, old: bytes, names: Callable[[str], bool]) -> Path:
        """Put back the pages of some tables; in a file this small each table and each index is one page."""
        path = self.folder / "attacked.pgidesk"
        path.write_bytes(old)
        roots = {page for name, page in self._roots(path) if names(name)}
        path.write_bytes(now)
        assert roots == {page for name, page in self._roots(path) if names(name)}
        content = bytearray(now)
        for page in roots:
            place = slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
            content[place] = old[place]
        assert content != now
        path.write_bytes(content)
        return path

    @contextmanager
    def at(self, path: Path) -> Iterator[ServiceSet]:
        """Work with a copy."""
        store = self.program.files.stores.open(path, self.key)
        try:
            yield self.program.services(replace(self.opened, path=path, store=store))
        finally:
            store.close()

    def _roots(self, path: Path) -> list[tuple[str, int]]:
        raw = connect(path, self.key, mode="ro", wal=False)
        try:
            found = raw.execute("SELECT tbl_name, rootpage FROM sqlite_master WHERE rootpage > 0").fetchall()
            return [(str(name), int(page)) for name, page in found]
        finally:
            raw.close()


@pytest.fixture
def desk(program: Program, opened: OpenFile, services: ServiceSet, records: Records, tmp_path: Path) -> Desk:
    return Desk(program, opened, tmp_path)


def found(services: ServiceSet, words: str) -> list[str]:
    return [one.case_code for one in services.find.find(words) if one.kind == "person"]


def call_her(services: ServiceSet, code: CaseCode, name: str) -> None:
    services.people.correct(CorrectPerson(code, replace(services.people.entry(code), nickname=name)))


def of_index(name: str) -> bool:
    return name.startswith("find_")


def of_words(name: str) -> bool:
    return name.startswith("find_index")


def of_values_before(name: str) -> bool:
    return name in PASSING


@pytest.mark.parametrize("names", [of_index, of_words])
def test_an_old_index_hides_nobody_beyond_the_next_check(
    desk: Desk, services: ServiceSet, records: Records, names: Callable[[str], bool]
) -> None:
    code = record_person(services, given_name="Oriel", family_name="Marrowdale")
    before = desk.moment()
    call_her(services, code, "Sandpiper")
    attacked = desk.with_old_pages(desk.moment(), before, names)
    # Nothing is wrong with it for SQLite, SQLCipher or the trail.
    assert verify_path(attacked, desk.key).good
    assert finding_fits(attacked, desk.key) == (names is of_words)
    with desk.at(attacked) as services_there:
        assert found(services_there, "Sandpiper") == []
        report = services_there.audit.verify()
        assert (report.good, report.finding_differed) == (True, True)
        assert found(services_there, "Sandpiper") == [code]
        assert '"finding_differed":1' in services_there.audit.page()[0].detail.replace(" ", "")
        again = services_there.audit.verify()
        assert (again.good, again.finding_differed) == (True, False)
    assert find_dump(attacked, desk.key) == find_dump(desk.folder / "moment", desk.key)


def test_whoever_was_erased_leaves_an_old_index_with_the_next_check(
    desk: Desk, services: ServiceSet, records: Records
) -> None:
    code = record_person(services, given_name="Oriel", family_name="Marrowdale")
    before = desk.moment()
    with services.desk.work("person.erase") as work:
        work.erasing.erase(code)
        work.commit()
    attacked = desk.with_old_pages(desk.moment(), before, lambda name: name == "find_rows" or of_words(name))
    with desk.at(attacked) as services_there:
        # What is shown comes from the records: there is nobody to show.
        assert found(services_there, "Marrowdale") == found(services_there, code) == []
        assert services_there.audit.verify().finding_differed
    rows, words = find_dump(attacked, desk.key)
    assert code not in {row[1] for row in rows}
    assert not {"oriel", "marrowdale"} & words


def test_a_closed_file_can_be_asked_and_an_index_that_fits_is_left_alone(
    desk: Desk, services: ServiceSet, records: Records
) -> None:
    with pytest.raises(Interrupted):
        finding_fits(desk.opened.path, desk.key, lambda: True)
    assert not services.audit.verify().finding_differed
    before = desk.moment()
    record_person(services, given_name="Oriel", family_name="Marrowdale")
    attacked = desk.with_old_pages(desk.moment(), before, of_index)
    for path, differed in ((attacked, True), (desk.folder / "moment", False)):
        report = desk.program.files.verify(path, DEMO_PASSPHRASE)
        assert (report.good, report.finding_differed) == (True, differed)


def test_old_values_of_somebody_erased_are_found_never_put_back_and_stop_nobody(
    desk: Desk, services: ServiceSet, records: Records
) -> None:
    code = record_person(services, given_name="Oriel", family_name="Marrowdale")
    link = services.family.link(LinkFamily(code, "sibling", other_case=records.case_code)).key
    services.family.remove(FamilyLinkId(link))
    call_her(services, code, "Sandpiper")
    before = desk.moment()
    with services.desk.work("person.erase") as work:
        work.erasing.erase(code)
        work.commit()
    attacked = desk.with_old_pages(desk.moment(), before, of_values_before)
    assert {problem.code for problem in verify_path(attacked, desk.key).problems} == {"reference_broken"}
    with desk.at(attacked) as services_there:
        recent = services_there.undoing.recent()
        named = [view.change.change_id for view in recent if view.change.case_code == code]
        assert len(named) > 1
        for number in named:
            assert services_there.undoing.look(number).refusal
            with pytest.raises(ChangeStays):
                services_there.undoing.take_back(number)


def test_old_values_are_put_back_only_while_they_are_what_the_row_was_before(
    desk: Desk, services: ServiceSet, records: Records
) -> None:
    """Whatever page of values is put back from whatever moment, no name comes back that a later change replaced."""
    code = records.case_code
    moments = []
    for name in ("Wren", "Tern", "Gull", "Heron"):
        call_her(services, code, name)
        moments.append(desk.moment())
    for old in moments[:-1]:
        attacked = desk.with_old_pages(moments[-1], old, of_values_before)
        with desk.at(attacked) as services_there:
            for view in services_there.undoing.recent():
                if not services_there.undoing.look(view.change.change_id).refusal:
                    services_there.undoing.take_back(view.change.change_id)
            assert services_there.people.entry(code).nickname in {"Gull", "Heron"}
            assert services_there.audit.verify().good
