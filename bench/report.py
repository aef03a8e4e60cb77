"""The figures as a table for people and as `results.json` for comparing later."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from bench.measuring import Figure

FORMAT = 1
# Why a target can be missed; said only when it is. The numbers were profiled on two cores of a virtual machine.
REASONS = {
    "save": (
        "A save checks the consent, reads the head of the audit trail and hashes the row inside the transaction: five"
        " statements against two. On a disk that syncs at once it takes about 0.5 ms more than the plain commit, 0.2"
        " of it for the cipher (save_raw_cipher); with that surplus the ratio is 2.5 where a plain commit takes"
        " 0.33 ms. baseline_median says how fast the disk was; where each sync waits, little of the surplus shows."
    ),
    "open": (
        "Four connections, where the plain side has one: two look at version and place before anything is written, one"
        " writes, one reads, and each reads the list of 150 tables anew (open_raw_cipher is one of them). The audit"
        " entry is a commit that waits for the disk."
    ),
    "verify": (
        "On two processors the target leaves six times the work of the pages. SQLite's check of the structure, one call"
        " that nothing divides, is more than three of them (verify_structure); without it an old page of an index would"
        " not be found. Chain and rows are more than five (verify_contents): 1.4 million texts that are decrypted,"
        " written as JSON and hashed each by itself. The three run beside one another, so more processors help."
        " docs/adr/0029-speed-of-checks.md says what was tried."
    ),
    "backup": (
        "Nearly all of it is the full check of the copy, which runs beside encrypting and reading back. Compare"
        " backup_processor: where it is below eight times the baseline, two idle processors would meet it."
    ),
    "start": (
        "The form that is compiled from the Designer file, imported and filled without a line of our own, already"
        " takes more than the target (start_form_...): PySide6 makes the Qt namespace with all its enumerations and the"
        " classes that the form names. The rest is some fifteen small modules, fonts and the style sheet; no heavy"
        " module is imported before the first paint."
    ),
    "start_installed": (
        "Python reads its modules out of one compressed archive inside the program file, and each library is found by"
        " its place in the folder."
    ),
    "unlock": (
        "An empty window takes about ten milliseconds of processor time. Opening the file with its checks, its sign-in"
        " and the audit entry of that takes 25, reading the first page 60, most of it SQLAlchemy that writes its"
        " statements anew, and building, filling and painting window and page 90. Imports, and what Qt for Python makes"
        " when it is first used, are there while the passphrase is typed (docs/adr/0029-speed-of-checks.md)."
    ),
    "letter": (
        "reportlab is Python from the first line to the last: of an English letter a third is tables and paragraphs, a"
        " fifth writing text, a tenth numbers and a tenth fonts. The letter has half the size and takes half the memory"
        " of the tagged one that it is held against."
    ),
    "lock": "Other work on the machine; at rest it takes about 0.1 s.",
    "memory": (
        "In MiB beyond a bare window and SQLAlchemy: main window with its pages 18, unlock window with fonts and style"
        " sheet 12, mapping and cryptography 12, use cases 10, SQLCipher 5, the open file, threads and the rest 9; and"
        " what SQLCipher keeps of a large file at hand, up to 64 for each connection."
    ),
    "hour": (
        "Other work on the machine, where the processor time of the window's own thread (hour_..._processor) is far"
        " below the wait: then the window was ready and had no processor. Where the two are alike, the action that"
        " stands beside it takes that long. docs/adr/0038-a-window-that-answers.md says what was found and mended."
    ),
    "page": (
        "The first visit also reads, fills and draws rows, and makes the presenter with its columns and filters; on the"
        " window's thread that is as much again as the widgets. page_..._processor is its own share."
    ),
    "scroll": (
        "SQLCipher keeps up to 64 MiB of the file at hand for each connection, and the first page of a large file has"
        " filled that before anybody scrolls. Scrolling itself adds nothing (scroll_...): the list holds 600 rows."
    ),
}


def as_record(figures: Sequence[Figure], facts: Mapping[str, object]) -> dict[str, object]:
    """Return what `results.json` holds; times in milliseconds, memory in MiB."""
    return {"format": FORMAT, **facts, "figures": {figure.key: _entry(figure) for figure in figures}}


def write_record(path: Path, record: Mapping[str, object]) -> None:
    """Write `results.json`."""
    path.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def table(figures: Sequence[Figure]) -> str:
    """Return all figures as lines of text, with the reasons for missed targets below."""
    lines = [f"{'':42} {'measured':>13} {'baseline':>13} {'ratio':>6} {'target':>7}"]
    for figure in figures:
        lines += [_line(figure), *(f"    {cause}" for cause in figure.causes)]
    missed = [figure for figure in figures if figure.met is False]
    lines += [f"\n{figure.what}: {reason_for(figure.key)}" for figure in missed]
    return "\n".join(lines)


def reason_for(key: str) -> str:
    """Return why a target is missed, or that nobody knows yet."""
    return REASONS.get(key) or REASONS.get(key.partition("_")[0]) or "The reason is not known yet."


def _line(figure: Figure) -> str:
    verdict = {None: "", True: "met", False: "missed"}[figure.met]
    target = "" if figure.target is None else f"{figure.target:.1f}"
    measured, baseline = (f"{value:.2f} {figure.unit}" for value in (figure.median, figure.baseline))
    return f"{figure.what:42} {measured:>13} {baseline:>13} {figure.ratio:>6.2f} {target:>7} {verdict}".rstrip()


def _entry(figure: Figure) -> dict[str, object]:
    entry: dict[str, object] = {
        "what": figure.what,
        "unit": figure.unit,
        "median": round(figure.median, 3),
        "baseline_median": round(figure.baseline, 3),
        "ratio": round(figure.ratio, 2),
        "repeats": figure.repeats,
    }
    if figure.causes:
        entry["causes"] = list(figure.causes)
    if figure.target is not None:
        entry |= {"target": figure.target, "met": figure.met}
    if figure.met is False:
        entry["reason"] = reason_for(figure.key)
    return entry
