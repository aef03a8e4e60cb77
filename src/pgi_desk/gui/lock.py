"""What happens at the moment of locking: windows gone, typed text stored, file closed, at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QToolTip

from pgi_desk.domain.staff import Permission
from pgi_desk.gui.jobs import JobRunner, Lane
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.services.drafts import UnfinishedForm

# How long a lane may take to come free. Beyond that the second connection waits for no more than the transaction that
# is running, and not for the job around it. Whoever leaves may copy the file next: there is time to make it one file.
SECONDS_AT_LOCK, SECONDS_AT_END = 0.1, 1.2


def clear_the_screen() -> None:
    """Take every window off the screen at once, then empty its title, its fields and what it shows as text."""
    QToolTip.hideText()
    windows = QApplication.topLevelWidgets()
    for window in windows:
        window.setWindowTitle("")
        window.hide()
    for window in windows:
        fields: list[QLineEdit | QPlainTextEdit | QLabel] = [*window.findChildren(QLineEdit)]
        fields += [*window.findChildren(QPlainTextEdit), *window.findChildren(QLabel)]
        for field in fields:
            field.blockSignals(True)  # Qt's own order; nobody is to react any more
            field.clear()


def put_away(opened: OpenDesk, runner: JobRunner, forms: Sequence[UnfinishedForm], seconds: float) -> bool:
    """Store unfinished forms and close the file.

    A transaction that runs is waited for, and a lane for so many seconds. Returns False when a job holds a lane: then
    the forms were stored over a connection of their own, the file is still open, and only the end of the process
    closes it.
    """
    runner.stop()
    reader_closed = runner.try_and_wait(opened.store.close_reader, Lane.READ, seconds)
    stored = runner.try_and_wait(lambda: store(opened, forms), Lane.WRITE, seconds)
    if not stored:
        if opened.services.desk.reading is None:
            opened.keep_apart(lambda apart: store(apart, forms))
        return False
    return reader_closed and runner.try_and_wait(opened.close, Lane.WRITE, seconds)


def store(opened: OpenDesk, forms: Sequence[UnfinishedForm]) -> None:
    """Store unfinished forms and the entry that the program locked; a copy that is only read keeps neither."""
    services = opened.services
    if services.desk.reading is not None:
        return
    if forms and services.desk.may(Permission.KEEP_DRAFTS):
        services.drafts.keep(forms)
    services.locking.note_lock()
