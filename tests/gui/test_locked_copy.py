"""A locked copy for e-mail: the passphrase is shown once, the log comes first, and only a file that opens counts."""

from __future__ import annotations

import io
import re
import stat
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from pgi_desk.domain.errors import FileExists, PrintingFailed
from pgi_desk.domain.identifiers import ReferralId
from pgi_desk.gui.cups_output import PrintingUncertain
from pgi_desk.gui.locked_output import LockedFileOutput
from pgi_desk.gui.pages.letter_page import LetterPage
from pgi_desk.gui.pages.letter_presenter import LetterPresenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.security.files import write_new_file
from pgi_desk.security.locked_pdf import AesPdfLock
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, agree, prepare_referral
from tests.helpers.children import child
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.letter_outputs import MemoryPrinters
from tests.integration.documents.letter_samples import LETTER, RENDERER, whole_text

WORDS = "K7QM-T4C9-XFHP-2NRW"
PDF = RENDERER.render(LETTER)
LOCK = AesPdfLock()


@pytest.fixture
def agreed(services: ServiceSet, records: Records) -> ReferralId:
    referral = prepare_referral(services, records)
    agree(services, referral)
    return referral


@pytest.fixture
def page(surroundings: Surroundings, agreed: ReferralId, qtbot: QtBot) -> LetterPage:
    made = LetterPage()
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    LetterPresenter(made, surroundings, MemoryPrinters().outputs()).activate(agreed)
    qtbot.waitUntil(button(made, "lockedButton").isEnabled)
    return made


def button(form: LetterPage | QDialog, name: str) -> QPushButton:
    return child(form, QPushButton, name)


def dialog_of(page: LetterPage, qtbot: QtBot) -> QDialog:
    button(page, "lockedButton").click()
    qtbot.waitUntil(lambda: page.findChild(QDialog, "LockedCopyDialog") is not None)
    return child(page, QDialog, "LockedCopyDialog")


@pytest.mark.usefixtures("accustomed")
def test_the_copy_opens_with_the_passphrase_that_was_shown_and_is_logged_as_what_it_is(
    page: LetterPage, services: ServiceSet, agreed: ReferralId, prompts: FakePrompts, tmp_path: Path, qtbot: QtBot
) -> None:
    prompts.new_file = tmp_path / "copy"
    dialog = dialog_of(page, qtbot)
    passphrase = child(dialog, QLabel, "passphraseLabel").text()
    assert re.fullmatch(r"[A-Z2-9]{4}(-[A-Z2-9]{4}){3}", passphrase)
    assert "telephone" in child(dialog, QLabel, "phoneLabel").text()
    assert not button(dialog, "placeButton").isEnabled()
    child(dialog, QCheckBox, "notedCheck").click()
    button(dialog, "placeButton").click()
    qtbot.waitUntil(lambda: bool(prompts.told))
    locked = tmp_path / "copy.pdf"
    assert stat.S_IMODE(locked.stat().st_mode) == 0o600
    number = services.referrals.get(agreed).number
    with pikepdf.open(locked, password=passphrase) as document:
        plain = io.BytesIO()
        document.save(plain)
    assert number in whole_text(plain.getvalue())
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(locked)
    assert prompts.suggestions == [f"letter-{number}.pdf"]
    assert "by telephone" in prompts.told[0]
    assert passphrase not in prompts.told[0]
    with services.desk.work("test") as work:
        (entry,) = work.disclosures.for_referral(agreed)
    assert (entry.destination, entry.copies, entry.outcome) == ("locked_file", 1, "saved")
    assert services.referrals.get(agreed).state == "sent"
    trail = [row.action for row in services.audit.page()]
    assert trail.index("letter.saved") < trail.index("letter.intend")  # the newest entry is the first
    assert not any(group in row.detail for row in services.audit.page() for group in passphrase.split("-"))


@pytest.mark.usefixtures("accustomed")
def test_without_a_place_nothing_is_saved_or_logged(
    page: LetterPage, services: ServiceSet, agreed: ReferralId, prompts: FakePrompts, qtbot: QtBot
) -> None:
    dialog = dialog_of(page, qtbot)
    child(dialog, QCheckBox, "notedCheck").click()
    button(dialog, "placeButton").click()
    assert dialog.isVisible()  # the passphrase is still there to be used
    button(dialog, "cancelButton").click()
    with services.desk.work("test") as work:
        assert work.disclosures.for_referral(agreed) == ()


def test_the_entry_is_there_before_the_file(
    services: ServiceSet, agreed: ReferralId, tmp_path: Path, qtbot: QtBot
) -> None:
    seen: list[str] = []

    def look(path: Path, data: bytes) -> None:
        with services.desk.work("test") as work:
            seen.extend(one.outcome for one in work.disclosures.for_referral(agreed))
        write_new_file(path, data)

    services.letters.release(services.letters.prepare(agreed), LockedFileOutput(tmp_path / "l.pdf", WORDS, look, LOCK))
    assert seen == ["intended"]


def test_no_byte_that_opens_without_the_passphrase_is_ever_written(tmp_path: Path) -> None:
    written: list[bytes] = []

    def watch(path: Path, data: bytes) -> None:
        written.append(data)
        write_new_file(path, data)

    LockedFileOutput(tmp_path / "l.pdf", WORDS, watch, LOCK).deliver(PDF)
    (only,) = written
    assert LOCK.holds(only, WORDS, PDF)
    assert [path.name for path in tmp_path.iterdir()] == ["l.pdf"]


@pytest.mark.parametrize("spoil", [lambda data: data[:-10], lambda _data: PDF, lambda _data: b""])
def test_a_file_that_reads_back_differently_is_removed_and_not_counted(
    tmp_path: Path, spoil: Callable[[bytes], bytes]
) -> None:
    def worn_out(path: Path) -> bytes:
        return spoil(path.read_bytes())

    output = LockedFileOutput(tmp_path / "l.pdf", WORDS, write_new_file, LOCK, worn_out)
    with pytest.raises(PrintingFailed) as failed:
        output.deliver(PDF)
    assert "read back" in str(failed.value.facts["detail"])
    assert list(tmp_path.iterdir()) == []


def test_a_spoilt_file_that_cannot_be_removed_is_not_said_to_be_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(path: Path) -> bytes:
        path.unlink()
        path.mkdir()  # what cannot be unlinked
        raise OSError

    with pytest.raises(PrintingUncertain):
        LockedFileOutput(tmp_path / "l.pdf", WORDS, write_new_file, LOCK, gone).deliver(PDF)


def test_an_existing_file_is_never_replaced(tmp_path: Path) -> None:
    taken = tmp_path / "l.pdf"
    taken.write_bytes(b"mine")
    with pytest.raises(PrintingFailed):
        LockedFileOutput(taken, WORDS, write_new_file, LOCK).deliver(PDF)
    assert taken.read_bytes() == b"mine"
    with pytest.raises(FileExists):
        write_new_file(taken, b"x")
