from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.security.branch_signer import BranchSigner


def test_known_answer_of_rfc_8032() -> None:
    seed = bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
    assert BranchSigner.public_key(seed).hex() == "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
    assert BranchSigner.sign(seed, b"\x72").hex() == (
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )


@given(st.binary(max_size=200), st.integers(min_value=0), st.integers(0, 7))
def test_a_changed_bit_is_noticed_anywhere(data: bytes, place: int, bit: int) -> None:
    seed = BranchSigner.new_signing_key()
    public, signature = BranchSigner.public_key(seed), BranchSigner.sign(seed, data)
    assert BranchSigner.verify(public, signature, data)
    changed = bytearray(public + signature + data)
    changed[place % len(changed)] ^= 1 << bit
    assert not BranchSigner.verify(bytes(changed[:32]), bytes(changed[32:96]), bytes(changed[96:]))


@pytest.mark.parametrize(("public", "signature"), [(b"", b""), (b"\x00" * 31, b"\x00" * 64), (b"\xff" * 32, b"x")])
def test_malformed_values_are_just_wrong(public: bytes, signature: bytes) -> None:
    assert not BranchSigner.verify(public, signature, b"data")


def test_each_key_is_new_and_only_fits_itself() -> None:
    first, second = BranchSigner.new_signing_key(), BranchSigner.new_signing_key()
    assert first != second
    assert len(first) == 32
    assert not BranchSigner.verify(BranchSigner.public_key(second), BranchSigner.sign(first, b"data"), b"data")


def test_a_seed_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="32"):
        BranchSigner.sign(b"short", b"data")
