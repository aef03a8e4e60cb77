"""Fills the page about backups and opens its dialogs."""

from __future__ import annotations

from pgi_desk.domain.backup_plan import BackupMedium, BackupRecord, BackupStanding
from pgi_desk.domain.backup_reminders import MediumStanding
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.backup_words import StandingWords, age_text
from pgi_desk.gui.dialogs.backup_presenter import open_backup_dialog
from pgi_desk.gui.dialogs.compare_backup_presenter import open_compare_backup_dialog
from pgi_desk.gui.dialogs.drill_presenter import open_drill_dialog
from pgi_desk.gui.dialogs.medium_presenter import open_medium_dialog
from pgi_desk.gui.dialogs.recipients_presenter import open_recipients_dialog
from pgi_desk.gui.labels import isolated, listed
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.pages.backups_page import BackupsPage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.backup_care import BackupState, fingerprint
from pgi_desk.services.changes import Kind

TONES = {"green": "good", "amber": "warning", "red": "danger"}


class BackupsPresenter(Presenter):
    """Presents how well the branch is backed up."""

    kinds = frozenset({Kind.BACKUP})

    def __init__(self, page: BackupsPage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._media: dict[str, BackupMedium] = {}
        self._newest: dict[str, BackupRecord] = {}
        self._model = RowTable[BackupRecord](self._columns(), page)
        self._media_model = RowTable[MediumStanding](self._media_columns(), page)
        page.use_models(self._model, self._media_model)
        page.medium_chosen.connect(lambda medium: open_medium_dialog(page.window(), surroundings, medium))
        page.make_wanted.connect(lambda: open_backup_dialog(page.window(), surroundings))
        page.drill_wanted.connect(lambda: open_drill_dialog(page.window(), surroundings))
        page.compare_wanted.connect(lambda: open_compare_backup_dialog(page.window(), surroundings))
        page.recipients_wanted.connect(lambda: open_recipients_dialog(page.window(), surroundings))

    def activate(self, key: str) -> None:
        """Show the page as it is now."""
        self.refresh()

    def refresh(self) -> None:
        """Read state and ledger again."""
        care = self.services.backup_care
        allowed = self.services.desk.may(Permission.MANAGE_BACKUPS)
        self._page.offer_care(allowed=allowed)
        if allowed:
            self.do(care.state, self._show)
        else:
            self.do(care.standing, self._show_standing)

    def _show(self, state: BackupState) -> None:
        self._media = {one.medium.medium_id: one.medium for one in state.media}
        self._newest = {one.medium_id: one for one in reversed(state.backups) if one.removed_at is None}
        self._model.show_rows(state.backups)
        self._media_model.show_rows(state.media)
        self._page.show_turn(self._turn(state.next_medium))
        self._show_standing(state.standing)
        self._page.show_drill(self._drill(state))
        active = [one.name for one in state.recipients if one.active]
        text = self.tr("Backups are locked with a passphrase that is typed each time.")
        if active:
            text = self.tr("Backups open with the keys of: {names}.").replace("{names}", listed(map(isolated, active)))
        signed = self.tr("This branch signs them with {signer}.").replace(
            "{signer}", isolated(fingerprint(state.signer))
        )
        self._page.show_openers(f"{text} {signed}")

    def _show_standing(self, standing: BackupStanding) -> None:
        badge, text = StandingWords().of(standing)
        self._page.show_standing(badge, TONES[standing.level], text)

    def _drill(self, state: BackupState) -> str:
        if state.days_since_drill is None:
            return self.tr("Nobody has proved yet that a backup of this branch restores. Do it now.")
        text = self.tr("A restore was last proved %n day(s) ago.", "", state.days_since_drill)
        return text + " " + self.tr("Do it again now.") if state.drill_due else text

    def _turn(self, medium: BackupMedium | None) -> str:
        if medium is not None:
            text = self.tr("The next backup goes on {label}. The sticks take turns, so that one is always elsewhere.")
            return text.replace("{label}", isolated(medium.label))
        return self.tr(
            "Make the next backup on a new stick: with two in turn, one is always elsewhere. A stick is recognised by"
            " itself when it is used again."
        )

    def _media_columns(self) -> list[TableColumn[MediumStanding]]:
        return [
            TableColumn(self.tr("Name"), lambda row: row.medium.label),
            TableColumn(self.tr("Newest backup on it"), self._newest_on),
            TableColumn(self.tr("Read back and compared"), lambda row: age_text(row.days)),
            TableColumn(self.tr("State"), self._medium_state),
        ]

    def _newest_on(self, row: MediumStanding) -> str:
        newest = self._newest.get(row.medium.medium_id)
        if newest is None:
            return "–"
        text = self.tr("Number {number}, {moment}").replace("{number}", str(newest.sequence))
        return text.replace("{moment}", isolated(self.labels.moment(newest.made_at)))

    def _medium_state(self, row: MediumStanding) -> str:
        if row.medium.retired:
            return self.tr("Retired")
        words = {"green": self.tr("Fresh"), "amber": self.tr("Old"), "red": self.tr("Too old")}
        return words[row.level]

    def _columns(self) -> list[TableColumn[BackupRecord]]:
        labels = self.labels
        return [
            TableColumn(self.tr("Number"), lambda row: str(row.sequence)),
            TableColumn(self.tr("Made"), lambda row: labels.moment(row.made_at)),
            TableColumn(self.tr("Stick or folder"), self._medium),
            TableColumn(self.tr("File"), lambda row: row.file_name),
            TableColumn(self.tr("Opens the file with"), self._key),
            TableColumn(self.tr("State"), lambda row: self.tr("Removed") if row.removed_at else self.tr("Kept")),
        ]

    def _medium(self, row: BackupRecord) -> str:
        medium = self._media.get(row.medium_id)
        return medium.label if medium is not None else "–"

    def _key(self, row: BackupRecord) -> str:
        today = row.key_id == self.services.desk.key_id
        return self.tr("Today's passphrase") if today else self.tr("An earlier passphrase")
