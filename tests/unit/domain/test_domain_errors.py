"""Refusals carry facts, never sentences."""

from __future__ import annotations

import pytest

from pgi_desk.domain import errors

REFUSALS = [one for one in vars(errors).values() if isinstance(one, type) and issubclass(one, errors.DomainError)]


@pytest.mark.parametrize("cls", REFUSALS, ids=lambda cls: cls.__name__)
def test_each_carries_its_facts(cls: type[errors.DomainError]) -> None:
    error = cls(field="need", problem="too_long")
    assert error.facts == {"field": "need", "problem": "too_long"}
    assert error.args == (cls.__name__, error.facts)


def test_refusals_about_a_file_can_be_told_from_others() -> None:
    assert issubclass(errors.WrongPassphraseOrDamaged, errors.FileRefused)
    assert issubclass(errors.WrongBackupSecret, errors.BackupRefused)
    assert not issubclass(errors.BackupRefused, errors.FileRefused)
