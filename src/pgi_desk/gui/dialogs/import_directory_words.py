"""What the plan of an import says about each line, as people read it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from pgi_desk.domain.directory_import import CellProblem, ImportPlan, LineAction, PlannedLine
from pgi_desk.file_sentences import IMPORT_PROBLEMS
from pgi_desk.gui.dialogs.import_directory_dialog import PlanRow
from pgi_desk.gui.labels import Labels, isolated


class ImportWords(QObject):
    """Puts a plan into words in the language of the window."""

    def __init__(self, labels: Labels, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels = labels

    def row(self, line: PlannedLine) -> PlanRow:
        """Return one line in words."""
        actions = {
            LineAction.CREATE: self.tr("New, unchecked"),
            LineAction.SAME: self.tr("Stays the same"),
            LineAction.UPDATE: self.tr("Is changed, check it again") if line.ends_check else self.tr("Is changed"),
            LineAction.ERROR: self.tr("Left out"),
        }
        mistake = line.action is LineAction.ERROR
        return PlanRow(line.number, line.name, actions[line.action], self._details(line), mistake)

    def summary(self, plan: ImportPlan) -> str:
        """Return how many lines do what."""
        text = self.tr(
            "New: {created}. Changed: {updated}. The same: {same}. Left out because of a mistake: {mistakes}. Correct"
            " the mistakes in your list and import it again later; what is there already will then stay the same."
        )
        counts = {
            "created": LineAction.CREATE,
            "updated": LineAction.UPDATE,
            "same": LineAction.SAME,
            "mistakes": LineAction.ERROR,
        }
        for name, action in counts.items():
            text = text.replace("{" + name + "}", isolated(str(plan.count(action))))
        return text + self._checks(plan)

    def _checks(self, plan: ImportPlan) -> str:
        """Return that checks end with this import, where some do."""
        if not plan.checks_ended:
            return ""
        ended = self.tr(
            "Checks that end because of what changes: {ended}. Nobody can be referred to these services until somebody"
            " has recorded a new check."
        )
        return " " + ended.replace("{ended}", isolated(str(plan.checks_ended)))

    def _details(self, line: PlannedLine) -> str:
        if line.action is LineAction.ERROR:
            return "; ".join(self._problem(problem) for problem in line.problems)
        if line.action is LineAction.UPDATE:
            return "; ".join(self._change(line, field) for field in line.changed())
        return ""

    def _problem(self, problem: CellProblem) -> str:
        text = QCoreApplication.translate("Errors", IMPORT_PROBLEMS.get(problem.problem, problem.problem))
        text = text.replace("{line}", isolated(str(problem.other_line)))
        pattern = self.tr("{field} “{value}”: {problem}") if problem.value else self.tr("{field}: {problem}")
        pattern = pattern.replace("{field}", self._labels.code("directory_columns", problem.field))
        return pattern.replace("{problem}", text).replace("{value}", isolated(problem.value))

    def _change(self, line: PlannedLine, field: str) -> str:
        """Return what changes; texts are shown before and after, for other fields the name is enough."""
        before, after = getattr(line.before, field), getattr(line.after, field)
        name = self._labels.code("directory_columns", field)
        if not isinstance(before, str) or not isinstance(after, str):
            return name
        pattern = self.tr("{field}: {after}, until now {before}") if before else self.tr("{field}: {after}")
        pattern = pattern.replace("{field}", name).replace("{before}", isolated(before))
        return pattern.replace("{after}", isolated(after))
