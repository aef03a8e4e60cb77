from __future__ import annotations

import hashlib
import hmac
import shutil
import subprocess
from io import BytesIO

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.security import file_key_identity
from pgi_desk.security.backup_envelope import Envelope
from pgi_desk.security.file_key_identity import identity_of_file_key

KEY = bytes(range(32))


def test_known_answer_by_hand_written_hkdf() -> None:
    extracted = hmac.digest(bytes(32), KEY, "sha256")
    scalar = hmac.digest(extracted, b"pgi-desk backup identity 1\x01", "sha256")
    public = X25519PrivateKey.from_private_bytes(scalar).public_key().public_bytes_raw()
    assert identity_of_file_key(KEY)[1] == file_key_identity._bech32("age", public)


def test_the_identity_is_frozen_for_format_1() -> None:
    digest = hashlib.sha256("\n".join(identity_of_file_key(KEY)).encode()).hexdigest()
    assert digest == "c92e790c01d5c9a422f61149d319d3c48ce4f102f10701cc158b995867eddc97"


def test_a_bech32_example_of_bip_173() -> None:
    assert file_key_identity._bech32("a", b"") == "a12uel5l"


@given(st.binary(min_size=32, max_size=32))
def test_whoever_has_the_file_key_opens_what_was_made_for_it(key: bytes) -> None:
    secret, public = identity_of_file_key(bytearray(key))
    closed, opened = BytesIO(), BytesIO()
    Envelope.encrypt_to_recipients(BytesIO(b"records"), closed, [public])
    closed.seek(0)
    Envelope.decrypt(closed, opened, identities=[secret])
    assert opened.getvalue() == b"records"


@pytest.mark.skipif(shutil.which("age-keygen") is None, reason="the stock age tools are not on this machine")
def test_the_stock_tool_reads_the_identity_the_same_way() -> None:
    secret, public = identity_of_file_key(KEY)
    answer = subprocess.run(["age-keygen", "-y"], input=secret, capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == public


@pytest.mark.parametrize("length", [0, 16, 31, 33, 64])
def test_keys_of_another_length_are_refused(length: int) -> None:
    with pytest.raises(ValueError, match=str(length)):
        identity_of_file_key(bytes(length))
