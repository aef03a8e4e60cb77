"""What the window says about an error."""

from __future__ import annotations

import pytest

from pgi_desk.domain.errors import StorageFailed
from pgi_desk.gui.messages import message


@pytest.mark.parametrize("error", [MemoryError(), StorageFailed(detail="sqlite_7")])
def test_a_lack_of_memory_is_not_called_a_failing_disk(error: Exception, qapp: object) -> None:
    assert "memory" in message(error)
    assert "disk" not in message(error)
    assert "disk" in message(StorageFailed(detail="sqlite_10"))
