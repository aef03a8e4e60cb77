"""Recovery sheets: any two of three give the key and nothing else does (T49), and wrong words write nothing (T50)."""

from __future__ import annotations

import hashlib
import os
import random
from itertools import combinations
from pathlib import Path

from shamir_mnemonic.wordlist import WORDLIST

from faults.office import held_program, new_office
from faults.outcome import Outcome, Tally
from pgi_desk.domain.errors import ShareRefused
from pgi_desk.security.key_derivation import KEY_LENGTH
from pgi_desk.security.recovery_shares import SlipRecoveryShares
from pgi_desk.services.key_ports import RecoveryShares

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def run_sets(count: int, seed: int, folder: Path) -> Outcome:
    """Make so many sets for keys at random, and try every pair, each alone, and two of different sets of one key."""
    del folder
    tally = Tally("T49", "sets of recovery sheets", "any two give the key; one alone or of two sets never")
    chance, shares = random.Random(seed), SlipRecoveryShares()
    for number in range(count):
        key = chance.randbytes(KEY_LENGTH)
        split, other = shares.split(key), shares.split(key)
        sheets = [" ".join(words) for words in split.sheets]
        tally.number += 1
        for first, second in combinations(sheets, 2):
            if _key(shares, first, second) != key:
                tally.problems.append(f"{number}: two sheets do not give the key")
        alone = [(sheet, again) for sheet in sheets for again in (sheet, "")]
        mixed = [(sheet, " ".join(other.sheets[chance.randrange(3)])) for sheet in sheets]
        for first, second in (*alone, *mixed):
            if _key(shares, first, second) is not None:
                tally.problems.append(f"{number}: a key without two sheets of one set")
    return tally.outcome(f"{3 * count} pairs gave it, {9 * count} others did not; {len(tally.problems)} problems")


def run_words(count: int, seed: int, folder: Path) -> Outcome:
    """Type a damaged sheet beside a good one: either it says the same after all, or it is refused and named."""
    what = "recoveries with wrong, swapped, missing, doubled or misspelt words"
    tally = Tally("T50", what, "0 writes, 0 other keys, the bad sheet named")
    office, chance, refused = new_office(folder), random.Random(seed), 0
    program, key = held_program(office.raw_key), office.raw_key[:KEY_LENGTH]
    sheets = [" ".join(words) for words in program.shares.split(key).sheets]
    before = _state(folder)
    for number in range(count):
        typed, bad = chance.sample(sheets, 2), chance.choice((0, 1))
        typed[bad] = _damaged(typed[bad], chance)
        tally.number += 1
        found = _key(program.shares, *typed)
        if found == key:
            continue
        if found is not None:
            tally.problems.append(f"{number}: another key")
        try:
            program.recovery_reader.recover(office.path, *typed).close()
            tally.problems.append(f"{number}: opens")
        except ShareRefused as refusal:
            refused += 1
            # Of two sheets that do not belong together nobody knows which is meant.
            if refusal.facts["sheet"] != bad + 1 and refusal.facts["problem"] not in {"other_set", "same_sheet"}:
                tally.problems.append(f"{number}: {refusal.facts} instead of sheet {bad + 1}")
    if _state(folder) != before:
        tally.problems.append("something was written")
    return tally.outcome(
        f"{refused} refused, {count - refused} read as they were meant; {len(tally.problems)} problems"
    )


def _key(shares: RecoveryShares, first: str, second: str) -> bytes | None:
    try:
        return shares.combine(first, second).file_key
    except ShareRefused:
        return None


def _damaged(sheet: str, chance: random.Random) -> str:
    words = sheet.split()
    for _ in range(chance.randint(1, 6)):
        place, other = chance.randrange(len(words)), chance.randrange(len(words))
        match chance.choice(("replace", "swap", "drop", "repeat", "misspell")):
            case "replace":
                words[place] = chance.choice(WORDLIST)
            case "swap":
                words[place], words[other] = words[other], words[place]
            case "drop":
                del words[place]
            case "repeat":
                words.insert(place, words[place])
            case _:
                words[place] = words[place][:-1] + chance.choice(LETTERS)
    return " ".join(words)


def _state(folder: Path) -> dict[str, str]:
    """Return every file of the office and of this laptop, by what is in it."""
    places = (folder, Path(os.environ["PGI_DESK_HOME"]))
    files = [path for place in places for path in place.rglob("*") if path.is_file()]
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
