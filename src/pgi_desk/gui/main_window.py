"""The frame: banner, navigation, pages, status line. Pages own everything else."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QProgressBar, QPushButton, QSizePolicy, QToolButton, QWidget

from pgi_desk.gui.forms.ui_main_window import Ui_MainWindow
from pgi_desk.gui.icons import icon
from pgi_desk.gui.rail import BELONGS, RAIL_ICONS
from pgi_desk.gui.screen_fit import Scroller, room_beside
from pgi_desk.gui.text_size import VERY_LARGE, factor, scale_limits, scaled
from pgi_desk.gui.widgets.announce import announce
from pgi_desk.gui.widgets.elided_label import ElidedLabel
from pgi_desk.gui.widgets.wrapping_row import let_rows_wrap

PICTURE = 22


class MainWindow(QMainWindow):
    """Shows one page at a time and reports where the person at the desk wants to go."""

    page_wanted = Signal(str)
    lock_wanted = Signal()
    display_wanted = Signal()
    closing = Signal()

    def __init__(self, *, demo: bool, temporary: bool = False) -> None:
        super().__init__()
        self._ui = Ui_MainWindow()
        self._ui.setupUi(self)
        self._temporary = temporary
        self._pages: dict[str, QWidget] = {}
        self._places: dict[str, QWidget] = {}
        self._tools: dict[str, QToolButton] = {}
        self._notices: dict[str, str] = {}
        self._ui.demoFrame.setVisible(demo)
        self._ui.exercisesButton.clicked.connect(lambda: self.page_wanted.emit("exercises"))
        self._busy = QProgressBar(maximum=0, textVisible=False)
        self._busy.hide()
        self._busy.setFixedWidth(120)
        self._place = ElidedLabel()
        self.statusBar().addWidget(self._place, 1)
        self.statusBar().addPermanentWidget(self._busy)
        self._lost = self._status_button("lostButton", lambda: self.page_wanted.emit("breach"))
        self._help = self._status_button("helpNowButton", lambda: self.page_wanted.emit("help"))
        self._display = self._status_button("displayButton", self.display_wanted.emit)
        self._manual = self._status_button("manualButton", lambda: self.page_wanted.emit("manual"))
        self._own = self._status_button("ownPassphraseButton", lambda: self.page_wanted.emit("own_passphrase"))
        self._ui.takeOverButton.clicked.connect(lambda: self.page_wanted.emit("take_over"))
        self._name_controls()
        self._prepare_rail()
        self._ui.hBoxLayout6.insertWidget(0, Scroller(self._ui.rail, narrow=True))
        self.follow_text_size()
        self._ui.homeTool.setFocus()  # the first control would have it, which is not what people begin with

    def add_page(self, name: str, page: QWidget) -> None:
        """Add a page under the name by which it is asked for; with large text it can be scrolled."""
        self._pages[name] = page
        page.setParent(self._ui.pages)  # first of all: Qt gives it the look of its window, which it does only once
        page.hide()
        let_rows_wrap(page, room_beside(self._ui.rail))
        self._places[name] = page
        if factor() > 1:
            self._places[name] = Scroller(page, self._ui.pages)
            page.show()
            self._places[name].hide()

    def remove_page(self, name: str) -> None:
        """Take a page out, which is built anew."""
        del self._pages[name]
        place = self._places.pop(name)
        self._ui.pages.removeWidget(place)
        place.deleteLater()

    def follow_text_size(self) -> None:
        """Let pictures and limits of the frame grow with the text."""
        for tool in self._tools.values():
            tool.setIconSize(QSize(scaled(PICTURE), scaled(PICTURE)))
        scale_limits(self._ui.rail)
        self._name_help()

    def show_page(self, name: str) -> None:
        """Bring a page to the front and mark its entry in the rail."""
        stack, place = self._ui.pages, self._places[name]
        before = stack.currentWidget()
        if place is not before:
            stack.addWidget(place)
            stack.setCurrentWidget(place)
            if before is not None:
                # The stack would ask each page that it holds for its size, again and again while one is filled.
                stack.removeWidget(before)
        for entry, tool in self._tools.items():
            tool.setChecked(entry == BELONGS.get(name, name))

    def current_page(self) -> QWidget | None:
        """Return the page in front."""
        place = self._ui.pages.currentWidget()
        return place.widget() if isinstance(place, Scroller) else place

    def show_place(self, text: str) -> None:
        """Show which file is open and who works with it."""
        self._place.setText(text)

    def show_notice(self, subject: str, text: str) -> None:
        """Show a warning on every page until its subject is given an empty text."""
        self._notices[subject] = text
        shown = [notice for notice in self._notices.values() if notice]
        self._ui.noticeBanner.setText("\n".join(shown))
        self._ui.noticeFrame.setVisible(bool(shown))
        announce(self._ui.noticeBanner, text)

    def show_training(self, text: str) -> None:
        """Show in the bar of a training file what time it is there, and how an exercise goes on."""
        self._ui.trainingLabel.setText(text)

    def offer_take_over(self, allowed: bool, reason: str) -> None:
        """Show the button that makes a copy the file to work with; whoever may not use it is told why."""
        self._ui.takeOverButton.setVisible(True)
        self._ui.takeOverButton.setEnabled(allowed)
        self._ui.takeOverButton.setToolTip("" if allowed else reason)

    @property
    def menu_tool(self) -> QToolButton:
        """The button above the rail, which opens the menu."""
        return self._ui.menuTool

    def show_busy(self, busy: bool) -> None:
        """Show that a job is running."""
        self._busy.setVisible(busy)

    def has_entry(self, entry: str) -> bool:
        """Tell whether the rail leads to a page."""
        return entry in self._tools

    def offer(self, entry: str, reason: str, keys: str) -> None:
        """Enable an entry of the rail and show its keys, or say why it is closed."""
        self._tools[entry].setEnabled(not reason)
        self._tools[entry].setToolTip(reason or keys)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the application before the window goes."""
        self.closing.emit()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._name_controls()
        super().changeEvent(event)

    def _name_controls(self) -> None:
        self._busy.setAccessibleName(self.tr("Working"))
        self._name_help()
        self._lost.setText(self.tr("Something is lost..."))
        self._own.setText(self.tr("My passphrase..."))
        self._manual.setText(self.tr("Help"))
        # A sign and no word: whoever does not read the language of the window looks for it.
        self._display.setText("Aa  \u0639")
        self._display.setAccessibleName(self.tr("Language and display"))
        self._display.setToolTip(self.tr("Language and display"))
        if self._temporary:
            lasting = self.tr("It does not lock by itself; F12 locks it and throws it away.")
            self._ui.demoBanner.setText(f"{self._ui.demoBanner.text()} {lasting}")

    def _name_help(self) -> None:
        whole, short = self.tr("I am worried: get help now"), factor() > VERY_LARGE  # no room for all in the bar
        self._help.setText(self.tr("Get help now") if short else whole)
        self._help.setAccessibleName(whole)
        self._help.setToolTip(whole if short else "")

    def _status_button(self, name: str, clicked: Callable[[], object]) -> QPushButton:
        button = QPushButton(flat=True, autoDefault=False)
        button.setObjectName(name)
        button.clicked.connect(lambda _on: clicked())
        self.statusBar().addPermanentWidget(button)
        return button

    def _prepare_rail(self) -> None:
        for name, (entry, picture) in RAIL_ICONS.items():
            tool: QToolButton = getattr(self._ui, name)
            tool.setIcon(icon(picture))
            tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            tool.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._tools[entry] = tool
            if entry == "lock":
                tool.clicked.connect(self.lock_wanted)
            elif entry != "menu":
                tool.clicked.connect(partial(self._wanted, entry))

    def _wanted(self, entry: str) -> None:
        # A click toggles the button; the page that really comes to the front decides which one is marked.
        self._tools[entry].setChecked(self._pages.get(entry) is self.current_page())
        self.page_wanted.emit(entry)
