"""Which columns a list shows, in which order and how wide: as this person on this computer wants it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from pgi_desk.gui.column_state import NARROWEST, WIDEST, ColumnState, columns_from, columns_text
from pgi_desk.gui.dialogs.columns_dialog import ColumnsDialog
from pgi_desk.gui.text_size import factor, scaled
from pgi_desk.gui.window_settings import WindowSettings

PAUSE_MS = 400
MODE = QHeaderView.ResizeMode


class ColumnLayout(QObject):
    """Lays out the columns of one table, and keeps what is changed at the headings or in the dialog.

    Columns that are as wide as their text are measured when rows come, and can be drawn wider or narrower. A layout is
    kept for each direction of writing, because one of the other is mirrored.
    """

    def __init__(
        self,
        table: QTableView,
        key: str,
        names: Sequence[str],
        settings: WindowSettings,
        spare: Collection[str] = (),
    ) -> None:
        """Take over a table that has its model; `key` and `names` are what its layout is kept under.

        With large text `spare` columns are not shown until somebody asks for them, so that the others can be read.
        """
        super().__init__(table)
        self._table, self._key, self._names, self._settings = table, key, tuple(names), settings
        header = self._header = table.horizontalHeader()
        modes = [header.sectionResizeMode(place) for place in range(len(names))]
        self._stretched = {place for place, mode in enumerate(modes) if mode == MODE.Stretch}
        self._fitted = {place for place, mode in enumerate(modes) if mode == MODE.ResizeToContents}
        self._usual = [header.sectionSize(place) for place in range(len(names))]
        self._widths: dict[int, int] = {}
        self._quiet = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._keep)
        # Of the window for which the page is built: a change that is kept late may find it turned already.
        self._right_to_left = table.isRightToLeft()
        self._spare = frozenset(spare) if factor() > 1 else frozenset[str]()
        self._lay_out(self._layout(settings.columns(key, right_to_left=self._right_to_left)))
        self._connect()

    def columns(self) -> tuple[ColumnState, ...]:
        """Return the columns as they stand now."""
        header = self._header
        places = [header.logicalIndex(place) for place in range(len(self._names))]
        return tuple(
            ColumnState(self._names[place], not header.isSectionHidden(place), self._widths.get(place, 0))
            for place in places
        )

    def ask(self) -> ColumnsDialog:
        """Open the dialog in which the columns are chosen without a mouse too."""
        dialog = ColumnsDialog(self._table.window())
        self._show_in(dialog)
        dialog.changed.connect(self._take)
        dialog.reset_wanted.connect(partial(self._reset_in, dialog))
        dialog.open()
        return dialog

    def menu(self) -> QMenu:
        """Return what is offered at the headings."""
        menu = QMenu(self._table)
        for column in self.columns():
            action = menu.addAction(self._heading(column.name).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(column.shown)
            action.setEnabled(column.name != self._names[0])
            action.toggled.connect(partial(self._show, column.name))
        menu.addSeparator()
        menu.addAction(self.tr("Columns...")).triggered.connect(lambda _on: self.ask())
        menu.addAction(self.tr("As it was")).triggered.connect(lambda _on: self.reset())
        return menu

    def reset(self) -> None:
        """Let the list look as it comes."""
        self._lay_out(self._layout(""))
        self._keep()

    def keep_now(self) -> None:
        """Keep what a hand drew a moment ago, because the page is about to go."""
        if self._pause.isActive():
            self._pause.stop()
            self._keep()

    def _layout(self, stored: str) -> tuple[ColumnState, ...]:
        return columns_from(stored, self._names, self._spare)

    def _connect(self) -> None:
        header, model = self._header, self._table.model()
        header.setSectionsMovable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open_menu)
        header.sectionMoved.connect(lambda *_places: self._change())
        header.sectionResized.connect(self._on_resized)
        model.modelReset.connect(self._fit)
        model.rowsInserted.connect(lambda *_rows: self._fit())

    def _open_menu(self, place: QPoint) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._header.mapToGlobal(place))

    def _lay_out(self, layout: Iterable[ColumnState]) -> None:
        header = self._header
        self._quiet = True
        self._widths.clear()
        for place, column in enumerate(layout):
            number = self._names.index(column.name)
            header.moveSection(header.visualIndex(number), place)
            header.setSectionHidden(number, not column.shown)
            if number in self._stretched:
                continue
            header.setSectionResizeMode(number, MODE.Interactive)
            if column.width:
                self._widths[number] = column.width
            header.resizeSection(number, scaled(column.width) if column.width else self._usual[number])
        # Something has to take the rest of the room.
        shared = any(not header.isSectionHidden(number) for number in self._stretched)
        header.setStretchLastSection(not shared)
        self._quiet = False
        self._fit()

    def _fit(self) -> None:
        """Make columns as wide as their text, except those that somebody drew to another width."""
        self._quiet = True
        for number in self._fitted - set(self._widths):
            if not self._header.isSectionHidden(number):
                self._table.resizeColumnToContents(number)
        self._quiet = False

    def _on_resized(self, number: int, before: int, now: int) -> None:
        """Note what a hand drew; a column that is hidden or shown again has no width before or after."""
        if self._quiet or not before or not now or number in self._stretched or self._is_last(number):
            return
        # Another size of text has another narrowest column, to which Qt widens those below it: no hand was there.
        by_hand = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now == self._header.minimumSectionSize() and not by_hand:
            return
        self._widths[number] = min(max(round(now / factor()), NARROWEST), WIDEST)
        self._pause.start()

    def _is_last(self, number: int) -> bool:
        """Tell whether a column takes the rest of the room because it is the last one."""
        shown = [column.name for column in self.columns() if column.shown]
        return self._header.stretchLastSection() and self._names[number] == shown[-1]

    def _change(self) -> None:
        if not self._quiet:
            self._pause.start()

    def _show(self, name: str, shown: bool) -> None:  # a signal hands it over
        self._take([(one.name, shown if one.name == name else one.shown) for one in self.columns()])

    def _take(self, wanted: Sequence[tuple[str, bool]]) -> None:
        """Show these columns in this order; widths stay."""
        widths = {one.name: one.width for one in self.columns()}
        self._lay_out([ColumnState(name, shown or name == self._names[0], widths[name]) for name, shown in wanted])
        self._keep()

    def _reset_in(self, dialog: ColumnsDialog) -> None:
        self.reset()
        self._show_in(dialog)

    def _show_in(self, dialog: ColumnsDialog) -> None:
        fixed = self._names[0]
        dialog.show_columns([(one.name, self._heading(one.name), one.shown) for one in self.columns()], fixed)

    def _heading(self, name: str) -> str:
        """Return a heading in one line."""
        found = self._table.model().headerData(self._names.index(name), Qt.Orientation.Horizontal)
        return " ".join(str(found).split())

    def _keep(self) -> None:
        text, usual = columns_text(self.columns()), columns_text(self._layout(""))
        self._settings.keep_columns(self._key, "" if text == usual else text, right_to_left=self._right_to_left)
