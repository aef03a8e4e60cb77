"""Promises about the code as a whole, T76 among them: nothing of a network is imported."""

from __future__ import annotations

import json
import re
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pgi_desk.attachment_sentences import ATTACHMENT_PROBLEMS
from pgi_desk.domain import errors
from pgi_desk.error_sentences import SENTENCES
from pgi_desk.persistence import tables
from pgi_desk.persistence.undo_tables import PASSING
from pgi_desk.problem_sentences import FIELD_PROBLEMS
from pgi_desk.service_sentences import SERVICE_PROBLEMS

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "pgi_desk"


class _Emitter(QObject):
    fired = Signal(bool, object)


def test_two_thousand_signals_do_not_abort_the_process() -> None:
    """PySide6 6.12 on Python 3.11 loses a reference per emit and dies between 500 and 1,000."""
    emitter, seen = _Emitter(), list[bool]()
    emitter.fired.connect(lambda flag, _nothing: seen.append(flag))
    for _ in range(2000):
        emitter.fired.emit(True, None)
    assert len(seen) == 2000


def test_every_refusal_has_a_sentence() -> None:
    refusals = [cls for cls in vars(errors).values() if isinstance(cls, type) and issubclass(cls, errors.DomainError)]
    silent = [cls.__name__ for cls in refusals if cls not in SENTENCES and cls is not errors.DomainError]
    assert silent == []


def test_every_problem_of_a_field_has_a_sentence() -> None:
    """Codes that only a programming mistake can cause fall back to the sentence of InvalidEntry."""
    text = "".join(path.read_text(encoding="utf-8") for path in (SOURCE / "domain").glob("*.py"))
    used = set(re.findall(r'InvalidEntry\(\s*field="[a-z_]+",\s*problem="([a-z_]+)"', text))
    internal = {"unknown_code", "unknown_list", "not_a_number", "no_rule", "no_row_for_age", "other_family"}
    internal |= {"not_a_case_code", "check_letter", "not_a_letter_number", "check_digits"}
    said = FIELD_PROBLEMS | ATTACHMENT_PROBLEMS | SERVICE_PROBLEMS
    assert used - internal - said.keys() == set()


def test_every_table_is_vouched_for_by_the_audit_trail() -> None:
    assert set(tables.metadata.tables) == {*tables.AUDITED, "audit_entries", *PASSING}
    for name in tables.AUDITED:
        assert {"row_version", "row_nonce"} <= set(tables.metadata.tables[name].columns.keys())


def test_nobody_but_a_use_case_reads_or_writes_the_records() -> None:
    """Only there is the permission asked for: whatever goes past the services goes past the roles and the trail."""
    pattern = re.compile(r"desk\.(?:queries|work\()|open_work\(")
    folders = (SOURCE / "gui", SOURCE / "documents", SOURCE / "exchange", SOURCE / "command_line")
    past = {path.name for folder in folders for path in folder.rglob("*.py") if pattern.search(path.read_text("utf-8"))}
    assert past == set()


def test_only_the_row_writer_writes() -> None:
    """An insert, update or delete anywhere else would leave no entry in the audit trail."""
    pattern = re.compile(r"\binsert\(|\bupdate\(|\bdelete\(|INSERT INTO|UPDATE [a-z]|DELETE FROM")
    writers = {
        path.name
        for path in (SOURCE / "persistence").glob("*.py")
        if pattern.search(
            re.sub(r"def \w+\(|\.update\(|self\._writer\.\w+\(|row\.update\(", "", path.read_text("utf-8"))
        )
    }
    # Values from before are no records, and what records are found by is made of them.
    assert writers <= {"audit_writer.py", "undo_log.py", "find_index.py"}


def test_no_sheet_of_content_lacks_a_source() -> None:
    for path in sorted((ROOT / "resources" / "content").glob("*.json")):
        for row in json.loads(path.read_text(encoding="utf-8"))["rows"]:
            assert row["source"], f"{path.name}: {row['code']}"


def test_nothing_of_the_network_is_imported() -> None:
    network = re.compile(
        r"^\s*(from|import) (socket|http|urllib\.request|PySide6\.QtNetwork|ssl|ftplib)\b", re.MULTILINE
    )
    guilty = [path.name for path in SOURCE.rglob("*.py") if network.search(path.read_text(encoding="utf-8"))]
    assert guilty == []


def test_the_project_carries_no_emblem() -> None:
    """Icons are line drawings without red and without a cross or crescent shape in their names."""
    for path in (ROOT / "resources" / "icons").glob("*.svg"):
        text = path.read_text(encoding="utf-8").lower()
        assert not re.search(r"#(f00|ff0000|e[0-9a-f]{1}1[0-9a-f]{3}|d[0-9a-f]0000)", text), path.name
        assert not re.search("cross|crescent|crystal", path.stem)
