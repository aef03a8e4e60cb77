"""The window in which the handbook is read; it follows no link out of it and shows nothing of the file."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidgetItem

from pgi_desk.gui.forms.ui_manual_window import Ui_ManualWindow
from pgi_desk.gui.language import runs_to_left
from pgi_desk.gui.manual.index import CONTENTS, Place, index
from pgi_desk.gui.manual.markup import page
from pgi_desk.gui.manual.shelf import LICENCES, NEWS, Shelf
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.resource_files import resource_path

GROUPS = {
    "begin": QT_TRANSLATE_NOOP("ManualWindow", "To begin with"),
    "people": QT_TRANSLATE_NOOP("ManualWindow", "People and their cases"),
    "referrals": QT_TRANSLATE_NOOP("ManualWindow", "Referrals and services"),
    "office": QT_TRANSLATE_NOOP("ManualWindow", "The office"),
    "file": QT_TRANSLATE_NOOP("ManualWindow", "The file and its safety"),
    "computer": QT_TRANSLATE_NOOP("ManualWindow", "The computer and the program"),
    "guides": QT_TRANSLATE_NOOP("ManualWindow", "Guides and words"),
}
INSTALL = "install"
TOPIC = int(Qt.ItemDataRole.UserRole)


class ManualWindow(FormWidget):
    """Contents, search and one topic at a time; it stands beside the other windows and blocks none."""

    _ready = False  # Qt sends the first events before there is anything to lay out
    report_wanted = Signal()
    setup_check_wanted = Signal()
    closed = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self._ui = Ui_ManualWindow()
        self._ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self._ui.textView.setSearchPaths([str(resource_path("help"))])  # where drawings are
        self._shelf = Shelf(language)
        self._place = Place()
        self._before: list[Place] = []
        self._connect()
        self._list_topics()
        self._ui.textView.setFocus()
        self._offered_report = False
        self._ready = True

    @property
    def place(self) -> Place:
        """What is shown."""
        return self._place

    def offer_report(self, offered: bool) -> None:
        """Offer the report about the program, for which a file must be open."""
        self._offered_report = offered
        self._offer()

    def show_checking(self, checking: bool) -> None:
        """Show that a set-up file is being read."""
        button = self._ui.setupButton
        button.setEnabled(not checking)
        button.setToolTip(self.tr("The file is being read.") if checking else "")

    def go(self, place: Place) -> None:
        """Show a topic, from which one can go back to the one before."""
        if place != self._place:
            self._before.append(self._place)
        self._show(place)

    def speak(self, language: str) -> None:
        """Show the same in another language."""
        self._shelf = Shelf(language)
        self._list_topics()
        self._show(self._place)

    def changeEvent(self, event: QEvent) -> None:
        """Lay the text out anew when its size or its colours changed."""
        super().changeEvent(event)
        if self._ready and event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._show(self._place)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that there is no window any more."""
        self.closed.emit()
        super().closeEvent(event)

    def _connect(self) -> None:
        ui = self._ui
        ui.textView.anchorClicked.connect(self._follow)
        ui.searchEdit.textChanged.connect(lambda _text: self._list_topics())
        ui.searchEdit.returnPressed.connect(self._first_found)
        ui.topicList.itemActivated.connect(self._open)
        ui.topicList.itemClicked.connect(self._open)
        ui.backButton.clicked.connect(self._back)
        ui.contentsButton.clicked.connect(lambda: self.go(Place()))
        ui.newsButton.clicked.connect(lambda: self.go(Place(NEWS)))
        ui.licencesButton.clicked.connect(lambda: self.go(Place(LICENCES)))
        ui.reportButton.clicked.connect(self.report_wanted)
        ui.setupButton.clicked.connect(self.setup_check_wanted)
        ui.closeButton.clicked.connect(self.close)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self._back)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(ui.searchEdit.setFocus)

    def _show(self, place: Place) -> None:
        self._place = place
        text = self._contents() if place.topic == CONTENTS else self._shelf.text(place.topic)
        view = self._ui.textView
        view.setHtml(page(text, _is_place, right_to_left=runs_to_left(self._shelf.language)))
        if place.anchor:
            view.scrollToAnchor(place.anchor)
        self._ui.backButton.setEnabled(bool(self._before))
        self._ui.backButton.setToolTip("" if self._before else self.tr("Nothing was read before this."))
        self._offer()
        self._mark()

    def _offer(self) -> None:
        """Offer beside a text what it tells people to do; the row has no room for everything at once."""
        checks = self._place.topic == INSTALL
        self._ui.setupButton.setVisible(checks)
        self._ui.reportButton.setVisible(self._offered_report and not checks)

    def _contents(self) -> str:
        lines = [f"# {self.tr('Help')}"]
        for group, topics in index().groups.items():
            lines += ["", f"## {_translated(group)}", ""]
            lines += [f"- [{self._shelf.title(topic)}]({topic})" for topic in topics]
        return "\n".join(lines)

    def _list_topics(self) -> None:
        """List all topics by group, or those in which the words stand that are looked for."""
        ui, words = self._ui, self._ui.searchEdit.text().strip()
        ui.topicList.clear()
        if words:
            found = self._shelf.found(words)
            self._add(found)
            if not found:
                self._add_line(self.tr("No topic has all of these words."))
        else:
            for group, topics in index().groups.items():
                self._add_line(_translated(group))
                self._add(topics)
        self._mark()

    def _add(self, topics: tuple[str, ...]) -> None:
        for topic in topics:
            item = QListWidgetItem(self._shelf.title(topic), self._ui.topicList)
            item.setData(TOPIC, topic)

    def _add_line(self, text: str) -> None:
        item = QListWidgetItem(text, self._ui.topicList)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setBold(True)
        item.setFont(font)

    def _mark(self) -> None:
        """Mark the topic that is shown, where it is in the list."""
        topics = self._ui.topicList
        rows = (row for row in range(topics.count()) if topics.item(row).data(TOPIC) == self._place.topic)
        topics.setCurrentRow(next(rows, -1))

    def _open(self, item: QListWidgetItem) -> None:
        topic = item.data(TOPIC)
        if topic:
            self.go(Place(topic))

    def _first_found(self) -> None:
        first = self._ui.topicList.item(0)
        if first is not None:
            self._open(first)

    def _back(self) -> None:
        if self._before:
            self._show(self._before.pop())

    def _follow(self, link: QUrl) -> None:
        target = link.toString()
        if _is_place(target):
            self.go(Place.of(target))


def _is_place(target: str) -> bool:
    return Place.of(target).topic in (*index().topics(), CONTENTS)


def _translated(group: str) -> str:
    return QCoreApplication.translate("ManualWindow", str(GROUPS[group]))
