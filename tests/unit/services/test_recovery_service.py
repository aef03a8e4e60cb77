"""Recovery sheets: nothing of them is stored, they prove themselves, and a real person waits for that."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pgi_desk.domain.errors import (
    InvalidEntry,
    PrintingFailed,
    RealFile,
    RecoveryNotProved,
    ShareRefused,
    UnsafePlace,
)
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.recovery import RecoverySet, Standing
from pgi_desk.services.changes import Kind
from pgi_desk.services.files import CreateFile, FileService
from pgi_desk.services.recovery import MakeSheets
from pgi_desk.services.recovery_reader import RecoveryReader
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import HOLDERS, make_sheets, prove_recovery, record_person, typed_sheets
from tests.helpers.clock import FixedClock
from tests.helpers.fakes import CountingIdentifiers
from tests.unit.services.fake_office import (
    KEY,
    KEY_ID,
    SALT,
    FakeDelay,
    FakeKeyring,
    FakePaper,
    FakeShares,
    FakeStores,
    FakeVault,
    Office,
)

PASSPHRASE = "copper lantern window seven rivers"


def bound() -> date:
    """The coordinator has signed what is needed to work with records."""
    return date(2027, 1, 1)


@pytest.fixture
def real(office: Office) -> ServiceSet:
    """The use cases of a coordinator in a real file."""
    return office.services(in_demo=False, agreed_until=bound)


def stored(office: Office) -> tuple[RecoverySet, ...]:
    return office.store.rows("recovery_sets")


def refused(services: ServiceSet, first: str, second: str) -> object:
    with pytest.raises(ShareRefused) as caught:
        services.recovery.prove(first, second)
    return caught.value.facts["problem"]


class TestMake:
    def test_only_the_set_is_stored_and_never_a_word(self, office: Office, real: ServiceSet) -> None:
        made = make_sheets(real)
        (kept,) = stored(office)
        assert (kept.set_id, kept.key_id, kept.holders, kept.proved_at) == (made.set_id, KEY_ID, HOLDERS, None)
        assert kept.mark == made.mark
        assert "sheet1" not in repr((office.store.stored, made))
        assert office.actions()[-1] == "key.sheets"

    def test_a_sheet_names_file_key_and_set_by_codes(self, real: ServiceSet) -> None:
        sheets = make_sheets(real).sheets
        assert [sheet.number for sheet in sheets] == [1, 2, 3]
        assert {(sheet.file_code, sheet.key_code, sheet.mark, sheet.training) for sheet in sheets} == {
            ("f1", KEY_ID, "0001", False)
        }

    @pytest.mark.parametrize("holders", [(), HOLDERS[:2], (*HOLDERS, "Fourth")])
    def test_three_places_are_needed(self, office: Office, real: ServiceSet, holders: tuple[str, ...]) -> None:
        with pytest.raises(InvalidEntry):
            real.recovery.make(MakeSheets(holders))
        assert stored(office) == ()

    def test_an_empty_place_is_pointed_at(self, office: Office, real: ServiceSet) -> None:
        with pytest.raises(InvalidEntry) as caught:
            real.recovery.make(MakeSheets(("Safe", " ", "Notary")))
        assert caught.value.facts["field"] == "holder_2"
        assert stored(office) == ()


class TestPrint:
    def test_the_log_knows_of_a_sheet_before_the_printer_does(self, office: Office, real: ServiceSet) -> None:
        sheet = make_sheets(real).sheets[1]
        seen: list[object] = []
        paper = FakePaper(looks=lambda: seen.append(office.store.stored.details[-1]))
        changes = real.recovery.print_sheet(sheet, real.recovery.draw(sheet), paper)
        assert seen == [{"outcome": "intended", "destination": "printer", "copies": 1, "set": "0001", "sheet": 2}]
        assert paper.delivered == [b"0001 sheet2"]
        assert changes.kinds == {Kind.AUDIT}

    def test_a_jammed_printer_is_told(self, real: ServiceSet) -> None:
        sheet = make_sheets(real).sheets[0]
        with pytest.raises(PrintingFailed):
            real.recovery.print_sheet(sheet, b"", FakePaper.jammed())


class TestProve:
    def test_two_sheets_that_open_the_file_take_the_set_into_force(self, office: Office, real: ServiceSet) -> None:
        made = make_sheets(real)
        assert real.recovery.state().standing is Standing.NOT_PROVED
        real.recovery.prove(*typed_sheets(made, 2, 3))
        assert office.tried == [KEY + SALT]
        assert stored(office)[0].proved_at == office.clock.now()
        assert office.actions()[-1] == "key.prove"
        assert real.recovery.state().standing is Standing.PROVED

    def test_a_key_that_is_not_the_file_s_is_refused(self, office: Office, real: ServiceSet) -> None:
        made = make_sheets(real)
        office.shares.keys[made.mark] = b"x" * 32
        assert refused(real, *typed_sheets(made, 1, 2)) == "other_file"
        assert office.tried == []
        assert stored(office)[0].proved_at is None

    def test_a_key_that_does_not_open_the_data_is_refused(self, office: Office, real: ServiceSet) -> None:
        made = make_sheets(real)

        def damaged(raw_key: bytes) -> None:
            office.opens(b"another key")

        service = replace(real.recovery, opens=damaged)
        with pytest.raises(ShareRefused) as caught:
            service.prove(*typed_sheets(made, 1, 2))
        assert caught.value.facts["problem"] == "other_file"
        assert stored(office)[0].proved_at is None

    def test_one_sheet_or_two_sets_prove_nothing(self, office: Office, real: ServiceSet) -> None:
        first, second = make_sheets(real), make_sheets(real)
        assert refused(real, *typed_sheets(first, 1, 1)) == "same_sheet"
        assert refused(real, *typed_sheets(first, 1), *typed_sheets(second, 2)) == "other_set"
        assert [one.proved_at for one in stored(office)] == [None, None]

    def test_sheets_of_the_earlier_set_do_not_prove_the_newer_one(self, office: Office, real: ServiceSet) -> None:
        earlier = prove_recovery(real)
        make_sheets(real)
        assert refused(real, *typed_sheets(earlier, 1, 2)) == "not_this_set"
        assert stored(office)[1].proved_at is None

    def test_proving_a_set_retires_the_ones_before(self, office: Office, real: ServiceSet) -> None:
        prove_recovery(real)
        make_sheets(real)
        newest = prove_recovery(real)
        assert [one.retired_at is None for one in stored(office)] == [False, False, True]
        state = real.recovery.state()
        assert state.proved is not None
        assert (state.proved.set_id, state.waiting) == (newest.set_id, None)


class TestRehearse:
    def test_a_rehearsal_is_noted(self, office: Office, real: ServiceSet) -> None:
        made = prove_recovery(real)
        office.clock.forward(days=400)
        assert real.recovery.state().rehearsal_due
        real.recovery.rehearse(*typed_sheets(made, 2, 1))
        assert stored(office)[0].rehearsed_at == office.clock.now()
        assert not real.recovery.state().rehearsal_due
        assert office.actions()[-1] == "key.rehearse"

    def test_a_set_that_is_not_in_force_cannot_be_rehearsed(self, office: Office, real: ServiceSet) -> None:
        made = make_sheets(real)
        with pytest.raises(ShareRefused):
            real.recovery.rehearse(*typed_sheets(made, 1, 2))
        assert stored(office)[0].rehearsed_at is None


class TestGate:
    def test_nobody_is_recorded_in_a_real_file_before_the_proof(self, office: Office, real: ServiceSet) -> None:
        for prepare in (lambda: None, lambda: make_sheets(real)):
            prepare()
            with pytest.raises(RecoveryNotProved):
                record_person(real)
        assert office.store.rows("identities") == ()
        prove_recovery(real)
        assert record_person(real)

    def test_a_new_key_closes_the_gate_again(self, office: Office, real: ServiceSet) -> None:
        prove_recovery(real)
        with pytest.raises(RecoveryNotProved):
            record_person(office.services(in_demo=False, agreed_until=bound, key_id="key2"))

    def test_training_needs_no_sheets(self, desk_services: ServiceSet) -> None:
        assert record_person(desk_services)


class TestRecover:
    @pytest.fixture
    def stores(self) -> FakeStores:
        return FakeStores()

    @pytest.fixture
    def reader(self, stores: FakeStores, clock: FixedClock) -> RecoveryReader:
        waits = FakeDelay()
        files = FileService(
            FakeVault(), stores, CountingIdentifiers(), clock, FakeKeyring(), waits, *stores.memory(clock)
        )
        return RecoveryReader(files, FakeShares())

    @pytest.fixture
    def path(self, reader: RecoveryReader, tmp_path: Path) -> Path:
        path = tmp_path / "branch.pgidesk"
        reader.files.create(CreateFile(path, PASSPHRASE, "Port Sarelle Branch"))
        return path

    def typed(self, reader: RecoveryReader, key: str) -> tuple[str, str]:
        sheets = reader.shares.split(key.encode()).sheets
        return " ".join(sheets[0]), " ".join(sheets[2])

    def test_two_sheets_open_the_file_as_its_coordinator(
        self, reader: RecoveryReader, stores: FakeStores, path: Path
    ) -> None:
        opened = reader.recover(path, *self.typed(reader, PASSPHRASE))
        assert opened.key.raw == PASSPHRASE.encode()
        assert opened.member.staff_id != StaffId("")
        assert stores.files[path].audit[-1].action == "key.recover"

    def test_sheets_of_another_file_leave_no_trace(
        self, reader: RecoveryReader, stores: FakeStores, path: Path
    ) -> None:
        entries, opened = len(stores.files[path].audit), stores.opened
        with pytest.raises(ShareRefused) as caught:
            reader.recover(path, *self.typed(reader, "another key"))
        assert caught.value.facts["problem"] == "other_file"
        assert (len(stores.files[path].audit), stores.opened) == (entries, opened)

    def test_a_file_in_an_unsafe_place_is_not_opened(self, reader: RecoveryReader, path: Path) -> None:
        unsafe = replace(reader, files=replace(reader.files, vault=FakeVault(unsafe=path.parent)))
        with pytest.raises(UnsafePlace):
            unsafe.recover(path, *self.typed(reader, PASSPHRASE))

    def test_a_known_key_still_keeps_training_and_real_files_apart(self, reader: RecoveryReader, path: Path) -> None:
        with pytest.raises(RealFile):
            reader.files.open_with_key(path, PASSPHRASE.encode(), demo=True)
