"""Keys and ways in: none repeats (T55), none is cheaper to guess than it says (T53, T81), no old one opens (T83)."""

from __future__ import annotations

import json
import random
import secrets
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from faults.outcome import Outcome, Tally
from pgi_desk.domain.errors import DamagedKeyring, SignInRefused
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.security.key_derivation import (
    KEY_LENGTH,
    LONGEST,
    SHORTEST,
    Profile,
    new_salt,
    seconds_of_a_guess,
    suited_profile,
)
from pgi_desk.security.keyring import FileKeyring, new_nonce

NAME, WORDS, WRONG = "amara", "five words of her own", "five words of others"
MEMBER = StaffMember(StaffId("a1"), "Amara Dunlevane", Role.CASE_WORKER)
TEXTS = ("slot_id", "tag", "slot_salt", "nonce", "wrapped")


def run_nonces(count: int, seed: int, folder: Path) -> Outcome:
    """Draw so many nonces and salts, as each wrapped key and each file does."""
    del seed, folder
    tally = Tally("T55", "nonces and salts drawn as the program draws them", "0 repeats")
    nonces, salts = {new_nonce() for _ in range(count)}, {new_salt(Profile.STANDARD) for _ in range(count)}
    tally.number = count
    tally.problems += [f"{count - len(found)} repeats" for found in (nonces, salts) if len(found) != count]
    return tally.outcome(f"{len(nonces)} nonces and {len(salts)} salts, all different")


def run_slots(count: int, seed: int, folder: Path) -> Outcome:
    """Change one part of a way in at random, and sign in with the right name and passphrase."""
    tally = Tally("T53", "ways in with one part changed: role, cost, name, number, salt, key", "0 open")
    chance, ring, case_file = random.Random(seed), *_ring(folder)
    (path,) = (folder / "home" / "keyrings").iterdir()
    whole, damaged = path.read_bytes(), 0
    for number in range(count):
        content = json.loads(whole)
        what = _change(content["slots"][0], chance)
        path.write_text(json.dumps(content), encoding="ascii")
        tally.number += 1
        try:
            ring.open(case_file, NAME, WORDS)
            tally.problems.append(f"{number}: {what} opens")
        except SignInRefused:
            pass
        except DamagedKeyring:
            damaged += 1
    path.write_bytes(whole)
    if ring.open(case_file, NAME, WORDS).staff_id != MEMBER.staff_id:
        tally.problems.append("the way in that nobody changed does not open")
    return tally.outcome(f"{tally.number - damaged} refused, {damaged} refused before a key is derived")


def run_old_slots(count: int, seed: int, folder: Path) -> Outcome:
    """Give the file a new key, put the ways in of the old one back, and sign in with the old passphrase."""
    tally = Tally("T83", "ways in under an old key put back beside those of a new one", "0 open, each told")
    chance, ring, case_file = random.Random(seed), *_ring(folder)
    (old_path,) = (folder / "home" / "keyrings").iterdir()
    old = json.loads(old_path.read_text(encoding="ascii"))
    for number in range(count):
        salt, name = new_salt(Profile.OLD_LAPTOP), f"new-{number}"
        case_file.write_bytes(salt + bytes(4096 - len(salt)))
        second = StaffMember(StaffId(name), name, Role.COORDINATOR)
        ring.enrol(secrets.token_bytes(KEY_LENGTH) + salt, second, name, "other words than hers", Profile.OLD_LAPTOP)
        path = old_path.with_name(f"{salt.hex()}.json")
        content = json.loads(path.read_text(encoding="ascii"))
        content["slots"] = (
            [*content["slots"], *old["slots"]] if chance.random() < 0.5 else [*old["slots"], *content["slots"]]
        )
        if chance.random() < 0.2:  # the whole list of before under the new name
            content = old
        path.write_text(json.dumps(content), encoding="ascii")
        tally.number += 1
        try:
            ring.open(case_file, NAME, WORDS)
            tally.problems.append(f"{number}: opens")
        except (SignInRefused, DamagedKeyring):
            pass
        # Whoever starts the program compares who may come in with the staff in the file.
        if content is not old and MEMBER.staff_id not in ring.staff_with_a_way_in(salt):
            tally.problems.append(f"{number}: not told")
        path.unlink()
    return tally.outcome(f"{tally.number} refused; {len(tally.problems)} problems")


def run_calibration(count: int, seed: int, folder: Path) -> Outcome:
    """Let the program choose the cost for this computer so often, and take the time of one guess."""
    del seed, folder
    tally = Tally("T53", "costs of a guess chosen for this computer", "0.4 to 1.2 s, or the nearest there is")
    taken, chosen = [], set[Profile]()
    for number in range(count):
        profile = suited_profile()
        chosen.add(profile)
        taken.append(_quickest(profile))
        tally.number += 1
        slow = taken[-1] > LONGEST and profile is not Profile.OLD_LAPTOP
        quick = taken[-1] < SHORTEST and profile is Profile.OLD_LAPTOP
        if slow or quick:
            tally.problems.append(f"{number}: {profile.name} takes {taken[-1]:.2f} s")
    names = ", ".join(sorted(profile.name.lower() for profile in chosen))
    return tally.outcome(f"{names}: {min(taken):.2f} to {max(taken):.2f} s")


def run_guesses(count: int, seed: int, folder: Path) -> Outcome:
    """Sign in with a name that nobody has and with a wrong passphrase in turn, and take the work of each."""
    what = "sign-ins with a name that nobody has and with a wrong passphrase, in pairs"
    tally = Tally("T81", what, "one answer, means of the work within 5 %")
    chance, ring, case_file = random.Random(seed), *_ring(folder)
    work: dict[str, list[float]] = {NAME: [], "nobody": []}
    for number in range(count):
        for name in chance.sample(sorted(work), 2):
            # Work of the processor: what else runs on the computer does not count.
            begun = time.process_time()
            try:
                ring.open(case_file, name, WRONG)
                tally.problems.append(f"{number}: opens")
            except SignInRefused as refusal:
                tally.problems += [f"{number}: says {refusal.facts}"] if refusal.facts else []
            work[name].append(time.process_time() - begun)
        tally.number += 1
    known, unknown = (sum(work[name]) / max(count, 1) for name in (NAME, "nobody"))
    apart = abs(known - unknown) / known
    if apart > 0.05:
        tally.problems.append(f"{apart:.1%} apart")
    return tally.outcome(f"{known * 1000:.0f} ms and {unknown * 1000:.0f} ms, {apart:.1%} apart")


def _ring(folder: Path) -> tuple[FileKeyring, Path]:
    """Return a keyring with one way in, and the file that it opens."""
    salt, case_file = new_salt(Profile.OLD_LAPTOP), folder / "branch.pgidesk"
    case_file.write_bytes(salt + bytes(4096 - len(salt)))
    ring = FileKeyring(folder / "home")
    ring.enrol(secrets.token_bytes(KEY_LENGTH) + salt, MEMBER, NAME, WORDS, Profile.OLD_LAPTOP)
    return ring, case_file


def _change(slot: dict[str, Any], chance: random.Random) -> str:
    """Change one part so that it is another one; return which."""
    part = chance.choice(sorted(slot))
    before, changes = slot[part], dict[str, Callable[[], Any]]()
    changes |= {
        "role": lambda: chance.choice([*(role.value for role in Role), "owner", 7]),
        "staff_id": lambda: chance.choice(["j1", "", "a1 ", 1]),
        "generation": lambda: chance.choice([0, -1, 2, 10**9, "1", 1.5]),
    }
    while slot[part] == before:
        slot[part] = _flipped(before, chance) if part in TEXTS else changes[part]()
    return part


def _flipped(text: str, chance: random.Random) -> str:
    content = bytearray(bytes.fromhex(text))
    # The last byte of the salt is the cost: lowered, raised, or one that there is not.
    content[chance.choice([-1, chance.randrange(len(content))])] ^= 1 << chance.randrange(8)
    return content.hex()


def _quickest(profile: Profile) -> float:
    """Return the shortest of three, so that a busy moment says nothing."""
    return min(seconds_of_a_guess(profile) for _ in range(3))
