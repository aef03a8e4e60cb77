"""One article of the stock: its name, its group, and what one piece is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.stock import StockArticle
from pgi_desk.gui.forms.ui_article_dialog import Ui_ArticleDialog
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.services.stock import SaveArticle


class ArticleDialog(QDialog):
    """Collects one article."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_ArticleDialog()
        ui.setupUi(self)
        self._article_id = ""
        ui.activeCheck.setChecked(True)
        ui.activeCheck.setEnabled(False)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def use_choices(self, groups: Sequence[tuple[str, str]], units: Sequence[tuple[str, str]]) -> None:
        """Offer the groups and what a piece can be."""
        fill(self._ui.groupCombo, groups)
        fill(self._ui.unitCombo, units)

    def show_article(self, article: StockArticle) -> None:
        """Show an article that is changed."""
        ui = self._ui
        self._article_id = article.article_id
        ui.nameEdit.setText(article.name)
        choose(ui.groupCombo, article.item_group)
        choose(ui.unitCombo, article.unit)
        ui.activeCheck.setEnabled(True)
        ui.activeCheck.setChecked(article.active)

    def command(self) -> SaveArticle:
        """Return what was typed."""
        ui = self._ui
        return SaveArticle(
            name=ui.nameEdit.text(),
            item_group=chosen_code(ui.groupCombo),
            unit=chosen_code(ui.unitCombo),
            article_id=self._article_id,
            active=ui.activeCheck.isChecked(),
        )

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and go there."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        point_at({"name": self._ui.nameEdit, "active": self._ui.activeCheck}, field)
