"""Fills the page of the keys and opens the dialogs around it."""

from __future__ import annotations

from functools import partial

from pgi_desk.domain.recovery import RecoverySet, RecoveryState, Standing
from pgi_desk.gui.dialogs.make_sheets_presenter import open_make_sheets_dialog
from pgi_desk.gui.dialogs.type_sheets_dialog import TypeSheetsDialog
from pgi_desk.gui.dialogs.type_sheets_presenter import open_prove_dialog, open_rehearse_dialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.pages.keys_page import KeysPage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import Kind


class KeysPresenter(Presenter):
    """Presents the state of the recovery sheets."""

    kinds = frozenset({Kind.RECOVERY})

    def __init__(self, page: KeysPage, surroundings: Surroundings, outputs: LetterOutputs) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._minutes = 0
        page.offer(prove=False, rehearse=False)
        page.show_copy(surroundings.services.desk.reading is not None)
        page.take_over_wanted.connect(lambda: self.around.navigator.go("take_over"))
        page.make_wanted.connect(partial(self._make, outputs))
        page.prove_wanted.connect(self.prove)
        page.minutes_chosen.connect(self._choose_minutes)
        page.change_wanted.connect(lambda: self.around.navigator.go("change_key"))
        page.rehearse_wanted.connect(partial(open_rehearse_dialog, page, surroundings))

    def activate(self, key: str) -> None:
        """Show the page as it is now."""
        self.refresh()

    def refresh(self) -> None:
        """Read the state again."""
        self.do(self.services.recovery.state, self._show)
        self.do(self.services.locking.idle_minutes, self._show_minutes)

    def _show_minutes(self, minutes: int) -> None:
        self._minutes = minutes
        self._page.show_minutes(minutes)

    def _choose_minutes(self, minutes: int) -> None:
        if minutes != self._minutes:
            self._minutes = minutes
            self.do(partial(self.services.locking.set_idle_minutes, minutes))
            self.around.navigator.go("idle_minutes", str(minutes))

    def prove(self) -> TypeSheetsDialog:
        """Ask for two sheets of the newest set."""
        return open_prove_dialog(self._page, self.around)

    def _make(self, outputs: LetterOutputs) -> None:
        dialog = open_make_sheets_dialog(self._page, self.around, outputs)
        dialog.proof_wanted.connect(self.prove)

    def _show(self, state: RecoveryState) -> None:
        badge, tone, text = self._words(state)
        self._page.show_state(badge, tone, text)
        shown = state.proved or state.waiting
        self._page.show_details(self._holders(shown), self._waiting(state))
        self._page.offer(prove=state.waiting is not None, rehearse=state.proved is not None)

    def _words(self, state: RecoveryState) -> tuple[str, str, str]:
        missing = self.tr("In a file with real people, nobody can be recorded before this is done.")
        if state.standing is Standing.NONE:
            return self.tr("Not made"), "danger", self.tr("No recovery sheets were made yet.") + " " + missing
        if state.standing is Standing.OLD_KEY:
            text = self.tr("The key of the file was changed: the sheets from before do not open it any more.")
            return self.tr("Of an old key"), "danger", text + " " + missing
        if state.proved is None:
            text = self.tr("Sheets were made, but two of them were not typed back yet.")
            return self.tr("Not proved"), "warning", text + " " + missing
        text = self.tr("Set {mark} was proved on {day}; its sheets were last typed on {last}.")
        text = text.replace("{mark}", isolated(state.proved.mark))
        text = text.replace("{day}", isolated(self.labels.moment(state.proved.proved_at)))
        text = text.replace("{last}", isolated(self.labels.moment(state.proved.last_typed_at)))
        if state.rehearsal_due:
            due = self.tr("That was more than a year ago: rehearse it with two sheets.")
            return self.tr("Rehearsal due"), "warning", text + " " + due
        return self.tr("Proved"), "good", text

    def _holders(self, shown: RecoverySet | None) -> str:
        if shown is None:
            return ""
        text = self.tr("Sheet 1: {one}. Sheet 2: {two}. Sheet 3: {three}.")
        for place, holder in zip(("{one}", "{two}", "{three}"), shown.holders, strict=False):
            text = text.replace(place, isolated(holder))
        return text

    def _waiting(self, state: RecoveryState) -> str:
        if state.proved is None or state.waiting is None:
            return ""
        text = self.tr("A newer set, {mark}, waits for its proof. Until then the set above stays in force.")
        return text.replace("{mark}", isolated(state.waiting.mark))
