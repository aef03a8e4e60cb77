"""What each level of readiness opens and closes in the program, and why something is closed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pgi_desk.domain.code_list import Code, CodeList
from pgi_desk.domain.errors import ModuleClosed
from pgi_desk.domain.readiness import ReadinessState, Standing

SURVIVOR = "survivor"


class Module(StrEnum):
    """The rows of the module table of domain standards 10."""

    INFORMATION = "information"
    OBSERVATION = "observation"
    DIRECTORY = "directory"
    REFERRAL = "referral"
    MATERIAL_AID = "material_aid"
    LEGAL_AID = "legal_aid"
    INDICATORS = "indicators"
    SAFETY_PLAN = "safety_plan"
    FOLLOW_UP = "follow_up"


class Access(StrEnum):
    """What is left of a module."""

    OPEN = "open"
    READ_ONLY = "read_only"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Opening:
    """How far a module is open now; `needed` is the level that opens it."""

    module: str
    access: Access
    needed: int
    standing: Standing

    @property
    def open(self) -> bool:
        """Tell whether the module may be worked with."""
        return self.access is Access.OPEN


def opening(modules: CodeList, module: Module, known: Standing, *, in_demo: bool, used_before: bool) -> Opening:
    """Return how far a module is open.

    Demo mode is always open. A file that was never assessed keeps what it already works with (`used_before`);
    for everything else no assessment is level 0.
    """
    row = modules.get(module)
    needed = row.number("from_level")
    kept = known.state is ReadinessState.NOT_ASSESSED and used_before
    if in_demo or kept or known.level >= needed:
        return Opening(module, Access.OPEN, needed, known)
    return Opening(module, Access(row.text("below")), needed, known)


def refuse_closed(found: Opening) -> None:
    """Raise ModuleClosed unless the module may be worked with."""
    if not found.open:
        known = found.standing
        raise ModuleClosed(module=found.module, state=known.state.value, level=known.level, needed=found.needed)


def module_of_assistance(modules: CodeList, family: str, type_code: str, case_type: str) -> Module:
    """Return the module to which a kind of help belongs; material and legal help count for survivors alone."""
    row = next((row for row in modules if type_code in row.words("types")), None) or _of_family(modules, family)
    module = Module(row.code) if row is not None else Module.INFORMATION
    if module in {Module.MATERIAL_AID, Module.LEGAL_AID} and case_type != SURVIVOR:
        return Module.INFORMATION
    return module


def _of_family(modules: CodeList, family: str) -> Code | None:
    return next((row for row in modules if family in row.words("families")), None)
