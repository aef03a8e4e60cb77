"""What rules hand around cannot be changed on the way."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil

import pytest

import pgi_desk.domain

VALUES = [
    cls
    for module in pkgutil.iter_modules(pgi_desk.domain.__path__)
    for cls in vars(importlib.import_module(f"pgi_desk.domain.{module.name}")).values()
    if dataclasses.is_dataclass(cls) and isinstance(cls, type) and cls.__module__.endswith(f".{module.name}")
]


@pytest.mark.parametrize("cls", VALUES, ids=lambda cls: cls.__name__)
def test_every_value_is_frozen_and_slotted(cls: type) -> None:
    assert cls.__dataclass_params__.frozen  # type: ignore[attr-defined]  # dataclasses have no public way to ask
    assert "__dict__" not in dir(cls)
