"""What the window says about an error."""

from __future__ import annotations

import pytest

from pgi_desk.domain.errors import StorageFailed, TransitionNotAllowed
from pgi_desk.domain.referral import NEEDS_CONSENT
from pgi_desk.gui.messages import message
from tests.unit.domain.real_lists import CONTENT


@pytest.mark.parametrize("error", [MemoryError(), StorageFailed(detail="sqlite_7")])
def test_a_lack_of_memory_is_not_called_a_failing_disk(error: Exception, qapp: object) -> None:
    assert "memory" in message(error)
    assert "disk" not in message(error)
    assert "disk" in message(StorageFailed(detail="sqlite_10"))


@pytest.mark.parametrize("state", CONTENT.list("referral_states").codes())
def test_why_a_letter_is_not_printed_again_is_said_for_every_state(state: str, qapp: object) -> None:
    if state in {"draft", *NEEDS_CONSENT}:
        return
    said = message(TransitionNotAllowed(current=state, wanted="sent"))
    assert said != message(TransitionNotAllowed(current=state, wanted="received"))
    assert "print" in said or "new referral" in said
