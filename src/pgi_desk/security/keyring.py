"""The keyring of this laptop: the key of a case file, wrapped for each staff member under their own passphrase.

One file for each key of a case file, named by the salt that the case file begins with. It is never the only copy of
anything: the passphrase of the file and the recovery sheets open the file without it.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from pgi_desk.domain.errors import DamagedKeyring, FileRefused, InvalidEntry, SignInRefused
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.security.app_folder import WAYS_IN, application_folder
from pgi_desk.security.file_header import inspect_header
from pgi_desk.security.files import fsync_folder, private_folder, replace_file
from pgi_desk.security.key_derivation import KEY_LENGTH, SALT_LENGTH, Profile, derive_file_key, new_salt, profile_of
from pgi_desk.services.key_ports import WayIn

FORMAT: Final = 1
NONCE_LENGTH: Final = 12
_PURPOSE: Final = b"pgi-desk keyring slot 1"
_LARGEST: Final = 256 * 1024
_MOST_SLOTS: Final = 200
_HEX_LENGTHS: Final = {
    "slot_id": 16,
    "tag": 32,
    "slot_salt": SALT_LENGTH,
    "nonce": NONCE_LENGTH,
    "wrapped": KEY_LENGTH + 16,
}


@dataclass(frozen=True, slots=True)
class Slot:
    """One way in. Everything but `nonce` and `wrapped` is associated data: a changed role or cost breaks the slot."""

    slot_id: str
    staff_id: str
    role: str
    tag: str
    slot_salt: str
    generation: int
    nonce: str = ""
    wrapped: str = ""


class FileKeyring:
    """Implements the Keyring port over files in the application folder."""

    def __init__(self, home: Path | None = None) -> None:
        self._home = home

    def enrol(self, raw_key: bytes, member: StaffMember, sign_in_name: str, passphrase: str, profile: int) -> None:
        """Give a staff member a way in; an earlier one of theirs is replaced. Raises InvalidEntry for a taken name."""
        file_key, salt = raw_key[:KEY_LENGTH], raw_key[KEY_LENGTH:]
        # Whoever has the key can make every way in anew, so a damaged list does not stand in the way.
        slots, tag = self._read_or_set_aside(salt), _tag(salt, sign_in_name)
        others = tuple(slot for slot in slots if slot.staff_id != member.staff_id)
        if any(slot.tag == tag for slot in others):
            raise InvalidEntry(field="sign_in_name", problem="name_taken")
        known = max((slot.generation for slot in slots if slot.staff_id == member.staff_id), default=0)
        header = Slot(
            slot_id=secrets.token_hex(16),
            staff_id=member.staff_id,
            role=member.role.value,
            tag=tag,
            slot_salt=new_salt(Profile(profile)).hex(),
            generation=known + 1,
        )
        self._write(salt, (*others, _wrapped(header, salt, file_key, passphrase)))

    def open(self, path: Path, sign_in_name: str, passphrase: str) -> WayIn:
        """Return the key for a file; an unknown name costs as much time as a wrong passphrase."""
        salt = inspect_header(path)
        slots, tag = self._read(salt), _tag(salt, sign_in_name)
        slot = next((one for one in slots if hmac.compare_digest(one.tag, tag)), None)
        file_key = _unwrapped(slot or _decoy(slots), salt, passphrase)
        if slot is None or file_key is None:
            raise SignInRefused()
        return WayIn(file_key + salt, StaffId(slot.staff_id))

    def change_passphrase(self, path: Path, staff_id: StaffId, sign_in_name: str, old: str, new: str) -> None:
        """Wrap the key anew; raises SignInRefused when name and old passphrase are not those of this staff member."""
        way_in, salt = self.open(path, sign_in_name, old), inspect_header(path)
        if way_in.staff_id != staff_id:
            raise SignInRefused()
        slots = self._read(salt)
        (slot,) = (one for one in slots if one.staff_id == staff_id)
        fresh = replace(
            slot,
            slot_id=secrets.token_hex(16),
            slot_salt=new_salt(profile_of(bytes.fromhex(slot.slot_salt))).hex(),
            generation=slot.generation + 1,
        )
        changed = _wrapped(fresh, salt, way_in.raw_key[:KEY_LENGTH], new)
        self._write(salt, (*(one for one in slots if one is not slot), changed))

    def remove(self, salt: bytes, staff_id: StaffId) -> None:
        """Take a staff member's way in away; none is fine.

        A damaged keyring is emptied and no copy of it kept: nobody signs in with it, but mended it would let them in.
        """
        path = self._path(salt)
        if path.exists():
            self._write(salt, (slot for slot in self._readable(salt) if slot.staff_id != staff_id))
        _set_aside(path).unlink(missing_ok=True)

    def staff_with_a_way_in(self, salt: bytes) -> frozenset[StaffId]:
        """Return who can sign in to the file with this salt; with a damaged keyring that is nobody."""
        return frozenset(StaffId(slot.staff_id) for slot in self._readable(salt))

    def forget(self, salt: bytes) -> None:
        """Remove all ways in of a key that is no longer used."""
        path = self._path(salt)
        path.unlink(missing_ok=True)
        _set_aside(path).unlink(missing_ok=True)
        _remove_parts(path)
        fsync_folder(path.parent)

    def _path(self, salt: bytes) -> Path:
        folder = application_folder(self._home) / WAYS_IN
        private_folder(folder)
        return folder / f"{salt.hex()}.json"

    def _read_or_set_aside(self, salt: bytes) -> tuple[Slot, ...]:
        try:
            return self._read(salt)
        except DamagedKeyring:
            path = self._path(salt)
            path.replace(_set_aside(path))
            return ()

    def _read(self, salt: bytes) -> tuple[Slot, ...]:
        path = self._path(salt)
        try:
            if path.stat().st_size > _LARGEST:
                raise DamagedKeyring(path=path)
            text = path.read_bytes()
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise DamagedKeyring(path=path) from error
        try:
            return _slots(json.loads(text.decode("ascii"), object_pairs_hook=_without_doubles), salt)
        except (ValueError, KeyError, TypeError, RecursionError, FileRefused):
            raise DamagedKeyring(path=path) from None

    def _readable(self, salt: bytes) -> tuple[Slot, ...]:
        """Return the slots; a damaged keyring has none."""
        try:
            return self._read(salt)
        except DamagedKeyring:
            return ()

    def _write(self, salt: bytes, slots: Iterable[Slot]) -> None:
        path = self._path(salt)
        content = {"format": FORMAT, "salt": salt.hex(), "slots": [_as_dict(slot) for slot in slots]}
        replace_file(path, json.dumps(content, sort_keys=True, indent=1).encode("ascii"))
        _remove_parts(path)


def new_nonce() -> bytes:
    """Return what is used once, with one wrapped key."""
    return secrets.token_bytes(NONCE_LENGTH)


def _set_aside(path: Path) -> Path:
    """Return where a damaged keyring is kept when a new one begins."""
    return path.with_suffix(".damaged")


def _remove_parts(path: Path) -> None:
    """Remove what a crash left beside a keyring: it may hold the way in of somebody who has left since."""
    for part in path.parent.glob(f"{path.name}.*.part"):
        part.unlink(missing_ok=True)


def _without_doubles(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Refuse a field that stands there twice, of which other readers might take the other one."""
    if len(dict(pairs)) != len(pairs):
        raise ValueError("double")
    return dict(pairs)


def _slots(content: object, salt: bytes) -> tuple[Slot, ...]:
    """Return the slots of a keyring file, read strictly; raises ValueError, KeyError or TypeError."""
    if not isinstance(content, dict) or content.keys() != {"format", "salt", "slots"}:
        raise ValueError("keys")
    if type(content["format"]) is not int or content["format"] != FORMAT:
        raise ValueError("format")
    if content["salt"] != salt.hex() or len(content["slots"]) > _MOST_SLOTS:
        raise ValueError("head")
    slots = tuple(_checked(Slot(**one)) for one in content["slots"])
    for part in ("tag", "staff_id", "slot_id"):
        if len({getattr(slot, part) for slot in slots}) != len(slots):
            raise ValueError(part)
    return slots


def _checked(slot: Slot) -> Slot:
    for name, length in _HEX_LENGTHS.items():
        text = getattr(slot, name)
        # One spelling only, so that no two texts stand for the same slot.
        if len(bytes.fromhex(text)) != length or bytes.fromhex(text).hex() != text:
            raise ValueError(name)
    Role(slot.role)
    profile_of(bytes.fromhex(slot.slot_salt))
    if type(slot.generation) is not int or slot.generation < 1 or not slot.staff_id or type(slot.staff_id) is not str:
        raise ValueError("slot")
    return slot


def _tag(salt: bytes, sign_in_name: str) -> str:
    """Return what stands for a sign-in name, so that no name of staff is readable on the disk."""
    name = unicodedata.normalize("NFKC", sign_in_name).strip().casefold()
    if not name:
        raise InvalidEntry(field="sign_in_name", problem="empty")
    return hmac.digest(salt, name.encode("utf-8", "surrogatepass"), hashlib.sha256).hex()


def _wrapped(header: Slot, salt: bytes, file_key: bytes, passphrase: str) -> Slot:
    nonce = new_nonce()
    fresh = replace(header, nonce=nonce.hex(), wrapped="")
    sealed = AESGCM(_wrapping_key(fresh, passphrase)).encrypt(nonce, file_key, _header(fresh, salt))
    return replace(fresh, wrapped=sealed.hex())


def _unwrapped(slot: Slot, salt: bytes, passphrase: str) -> bytes | None:
    try:
        key = _wrapping_key(slot, passphrase)
        return AESGCM(key).decrypt(bytes.fromhex(slot.nonce), bytes.fromhex(slot.wrapped), _header(slot, salt))
    except (InvalidTag, InvalidEntry):
        return None


def _wrapping_key(slot: Slot, passphrase: str) -> bytes:
    derived = derive_file_key(passphrase, bytes.fromhex(slot.slot_salt))
    return HKDF(algorithm=SHA256(), length=KEY_LENGTH, salt=None, info=_PURPOSE).derive(bytes(derived))


def _header(slot: Slot, salt: bytes) -> bytes:
    bound = {name: value for name, value in _as_dict(slot).items() if name not in {"nonce", "wrapped"}}
    return json.dumps({"format": FORMAT, "salt": salt.hex(), **bound}, sort_keys=True).encode("ascii")


def _as_dict(slot: Slot) -> dict[str, str | int]:
    return {field.name: getattr(slot, field.name) for field in fields(Slot)}


def _decoy(slots: tuple[Slot, ...]) -> Slot:
    """Return a slot that nothing opens, of the same cost: guessing at a name that nobody has takes as long."""
    profile = profile_of(bytes.fromhex(slots[0].slot_salt)) if slots else Profile.STANDARD
    return Slot("00" * 16, "-", Role.VOLUNTEER, "00" * 32, new_salt(profile).hex(), 1, "00" * 12, "00" * 48)
