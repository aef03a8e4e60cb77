"""What a page of one case asks before anything is typed: whether the case takes something new, and why not."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from pgi_desk.domain.closing import Takes
from pgi_desk.domain.errors import CaseClosed, CaseInBin
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.rights import OPEN, RightsTicket
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.case_buttons import CaseReasons
from pgi_desk.services.changes import Kind
from pgi_desk.services.closed_case import RECTIFICATION


class CaseGate(Presenter):
    """Looks when a page shows a case and after each change to one; `known` carries the reasons as CaseReasons."""

    kinds = frozenset({Kind.CASE})
    known = Signal(object)

    def __init__(self, parent: QObject, surroundings: Surroundings) -> None:
        super().__init__(surroundings, parent)
        self._code = CaseCode("")
        self.reasons = CaseReasons()

    def look(self, code: CaseCode) -> None:
        """Look at a case."""
        self._code = code
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        if self._code:
            self.read(partial(self.services.cases.takes, self._code), partial(self._show, self._code))

    def _show(self, code: CaseCode, takes: Takes) -> None:
        if code != self._code:
            return  # an answer about the case that was open before
        self.reasons = case_reasons(code, takes)
        self.known.emit(self.reasons)


class CorrectionGate(Presenter):
    """Looks whether the data of a person can be corrected: in a closed case only while the person asks for that."""

    known = Signal(str)

    def __init__(self, parent: QObject, surroundings: Surroundings) -> None:
        super().__init__(surroundings, parent)
        self._code = CaseCode("")

    def look(self, code: CaseCode, takes: Takes) -> None:
        """Look at a case that takes so much."""
        self._code = code
        if takes is Takes.ADDITIONS:
            self.known.emit("")
        else:
            self.do(partial(self.services.rights.of_case, code), partial(self._show, code))

    def _show(self, code: CaseCode, tickets: tuple[RightsTicket, ...]) -> None:
        if code != self._code:
            return  # an answer about the case that was open before
        asked = any(one.right_code == RECTIFICATION and one.state == OPEN for one in tickets)
        reason = self.tr(
            "A closed case is corrected when the person asks for it: record that first, under Requests. Or take the"
            " case up again."
        )
        self.known.emit("" if asked else reason)


def case_reasons(code: CaseCode, takes: Takes) -> CaseReasons:
    """Return in words why a case does not take something."""
    if takes is Takes.NOTHING:
        in_bin = message(CaseInBin(case_code=code))
        return CaseReasons(adding=in_bin, settling=in_bin)
    return CaseReasons(adding=message(CaseClosed(case_code=code)) if takes is Takes.SETTLING else "")
