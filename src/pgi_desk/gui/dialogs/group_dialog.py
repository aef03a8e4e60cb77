"""One group activity: what, when, where, and heads by sex and age."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLabel, QSpinBox, QWidget

from pgi_desk.domain.group_activity import GroupActivity
from pgi_desk.domain.identifiers import ActivityId
from pgi_desk.gui.forms.ui_group_dialog import Ui_GroupDialog
from pgi_desk.gui.labels import Labels, listed
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.services.group_activities import RecordGroup


class GroupDialog(QDialog):
    """Collects one activity; the boxes of the form have the codes of the lists in their names."""

    save_wanted = Signal()
    counted = Signal(int)

    def __init__(self, labels: Labels, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_GroupDialog()
        ui.setupUi(self)
        self._activity_id: ActivityId | None = None
        fill(ui.kindCombo, labels.choices("group_kinds"), empty=self.tr("Choose what it was"))
        fill(ui.topicCombo, labels.choices("group_topics"), empty=self.tr("Choose what it was about"))
        set_day(ui.dateEdit, today)
        self._boxes = self._named_boxes(labels)
        for box in self._boxes.values():
            box.valueChanged.connect(self._count)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def show_activity(self, activity: GroupActivity) -> None:
        """Begin a correction with what is on record."""
        ui = self._ui
        self._activity_id = activity.activity_id
        choose(ui.kindCombo, activity.kind)
        choose(ui.topicCombo, activity.topic)
        set_day(ui.dateEdit, activity.held_on)
        ui.placeEdit.setText(activity.place)
        for count in activity.counts:
            self._boxes[count.sex, count.age].setValue(int(count.people))

    def command(self) -> RecordGroup:
        """Return what was typed."""
        ui = self._ui
        return RecordGroup(
            kind=chosen_code(ui.kindCombo),
            topic=chosen_code(ui.topicCombo),
            held_on=day_of(ui.dateEdit),
            heads={place: box.value() for place, box in self._boxes.items()},
            place=ui.placeEdit.text(),
            activity_id=self._activity_id,
        )

    def show_total(self, text: str) -> None:
        """Show how many heads that is."""
        self._ui.totalLabel.setText(text)

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and go there."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        fields: dict[str, QWidget] = {
            "kind": ui.kindCombo,
            "topic": ui.topicCombo,
            "held_on": ui.dateEdit,
            "place": ui.placeEdit,
            "counts": next(iter(self._boxes.values())),
        }
        point_at(fields, field)

    def _count(self) -> None:
        self.counted.emit(sum(box.value() for box in self._boxes.values()))

    def _named_boxes(self, labels: Labels) -> dict[tuple[str, str], QSpinBox]:
        boxes = dict[tuple[str, str], QSpinBox]()
        ages = dict(labels.choices("group_ages"))
        for age, age_name in ages.items():
            self._label(f"age_{age}").setText(age_name)
        for sex, sex_name in labels.choices("group_sexes"):
            self._label(f"sex_{sex}").setText(sex_name)
            for age, age_name in ages.items():
                box = self.findChild(QSpinBox, f"count_{sex}_{age}")
                if isinstance(box, QSpinBox):  # a list of the branch may have more rows than the form
                    box.setAccessibleName(listed((sex_name, age_name)))
                    boxes[sex, age] = box
        return boxes

    def _label(self, name: str) -> QLabel:
        found = self.findChild(QLabel, name)
        return found if isinstance(found, QLabel) else QLabel(self)
