"""Records why a need leads to no referral."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.dialogs.unmet_need_dialog import UnmetNeedDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.read_models import ProviderRow


class UnmetNeedPresenter(Presenter):
    """Presents one need of a case."""

    def __init__(
        self, dialog: UnmetNeedDialog, surroundings: Surroundings, code: CaseCode, considered: tuple[str, str]
    ) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._family, self._provider = considered
        case = self.tr("Case {case}").replace("{case}", isolated(code))
        dialog.offer(case, self.labels.choices("service_families"), self.labels.choices("not_referred_reasons"))
        dialog.choose(self._family, "")
        self._source = DraftSource(dialog, "unmet_need", code)
        dialog.saved.connect(self._save)
        self.read(self.services.directory.find, self._offer)

    def _offer(self, rows: tuple[ProviderRow, ...]) -> None:
        self._dialog.offer_providers([(row.provider_id, row.name) for row in rows])
        self._dialog.choose("", self._provider)
        self._source.arrived("providerCombo")

    def _save(self) -> None:
        self._dialog.show_problem("")
        self.do(partial(self.services.unmet_needs.record, self._dialog.command()), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


def open_unmet_need_dialog(
    parent: QWidget, surroundings: Surroundings, code: CaseCode, *, family: str = "", provider: str = ""
) -> UnmetNeedDialog:
    """Open the dialog over a page, with the need and the service that were considered, and return it."""
    dialog = UnmetNeedDialog(code, surroundings.services.desk.clock.today(), parent)
    UnmetNeedPresenter(dialog, surroundings, code, (family, provider))
    dialog.open()
    return dialog
