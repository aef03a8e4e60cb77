"""What the program is made of is not searched for unused objects; what people open and close is."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from pgi_desk.gui.collecting import kept_for_good


class Ring:
    """Holds itself, so that only a search finds out that nobody uses it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def _thawed() -> Iterator[None]:
    yield
    gc.unfreeze()


def test_what_is_made_inside_is_there_to_stay_and_what_comes_later_goes() -> None:
    with kept_for_good():
        assert not gc.isenabled()
        inside = weakref.ref(Ring())
    later = weakref.ref(Ring())
    gc.collect()
    assert gc.isenabled()
    assert inside() is not None
    assert later() is None


def test_the_search_goes_on_after_an_import_that_failed() -> None:
    with pytest.raises(ImportError), kept_for_good():
        raise ImportError
    assert gc.isenabled()
