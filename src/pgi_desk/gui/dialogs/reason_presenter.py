"""Opens the dialogs that want a reason and stores what was written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import ProviderId
from pgi_desk.domain.service_directory import ServiceProvider
from pgi_desk.gui.dialogs.reason_dialog import ReasonDialog
from pgi_desk.gui.dialogs.second_agrees import when_second_agrees
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.labels import isolated, listed
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.directory import LiftSuspension


class ReasonPresenter(Presenter):
    """Hands a reason to the use case that needs it."""

    def __init__(self, dialog: ReasonDialog, surroundings: Surroundings, store: Callable[[str], ChangeSet]) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._use_case = store
        dialog.accepted_with.connect(self._store)

    def _store(self, reason: str) -> None:
        self.do(partial(self._use_case, reason), lambda _: self._dialog.accept(), self._refused)

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error))


class LiftPresenter(Presenter):
    """Ends a suspension with the reason and the second person of the dialog."""

    def __init__(self, dialog: ReasonDialog, surroundings: Surroundings, provider_id: ProviderId) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._provider_id = provider_id
        dialog.accepted_with.connect(self._ask)

    def offer_second(self) -> None:
        """Ask for the second person, and offer who may be it."""
        self._dialog.use_second()
        # Who has a way in is asked of the keyring, so this runs where the key is used.
        self.do(self.services.directory.vetters, self._dialog.offer_second, self._refused)

    def _ask(self, reason: str) -> None:
        self._dialog.show_problem("")
        when_second_agrees(self.around, self._dialog.second(), partial(self._lift, reason))

    def _lift(self, reason: str) -> None:
        second = self._dialog.second()
        command = LiftSuspension(
            provider_id=self._provider_id,
            reason=reason,
            second_person=second.staff_id if second is not None else None,
            sign_in=self._dialog.sign_in() if second is not None else None,
        )
        self.do(partial(self.services.directory.lift, command), lambda _: self._dialog.accept(), self._refused)

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error))


def open_allow_dialog(parent: QWidget, surroundings: Surroundings, provider: ServiceProvider) -> ReasonDialog:
    """Ask why a service without a valid check may be used today, and return the dialog."""
    title = QCoreApplication.translate("DirectoryPresenter", "Allow today")
    intro = QCoreApplication.translate(
        "DirectoryPresenter",
        "{service} has no valid check. Referrals to it will be possible until the end of today. Your name and"
        " the reason are kept.",
    )
    dialog = ReasonDialog(title, intro.replace("{service}", isolated(provider.name)), title, parent)
    dialog.setObjectName("AllowToday")
    ReasonPresenter(dialog, surroundings, partial(surroundings.services.directory.override, provider.provider_id))
    return _opened(dialog, "allow_today", provider.provider_id)


def open_suspend_dialog(
    parent: QWidget, surroundings: Surroundings, provider: ServiceProvider, there: Sequence[str] = ()
) -> ReasonDialog:
    """Ask why a service gets no more referrals, and return the dialog."""
    intro = QCoreApplication.translate(
        "DirectoryPresenter",
        "{service} cannot receive referrals from now on. Nobody can allow it until the suspension was lifted and a new"
        " check recorded.",
    )
    dialog = ReasonDialog(
        QCoreApplication.translate("DirectoryPresenter", "Suspend service"),
        intro.replace("{service}", isolated(provider.name)) + _there_now(there),
        QCoreApplication.translate("DirectoryPresenter", "Suspend"),
        parent,
        danger=True,
    )
    dialog.setObjectName("SuspendService")
    ReasonPresenter(dialog, surroundings, partial(surroundings.services.directory.suspend, provider.provider_id))
    return _opened(dialog, "suspend_service", provider.provider_id)


def open_lift_suspension_dialog(parent: QWidget, surroundings: Surroundings, provider: ServiceProvider) -> ReasonDialog:
    """Ask why a suspension or closure ends, and for the second person where a check needs two; return the dialog."""
    services = surroundings.services
    title = QCoreApplication.translate("DirectoryPresenter", "Lift suspension or closure")
    intro = QCoreApplication.translate(
        "DirectoryPresenter",
        "{service} was stopped: {reason} Lifting that is kept with your name and the reason. Nobody can be referred"
        " there before somebody has recorded a new check.",
    )
    intro = intro.replace("{service}", isolated(provider.name))
    action = QCoreApplication.translate("DirectoryPresenter", "Lift")
    dialog = ReasonDialog(title, intro.replace("{reason}", isolated(_stopped_because(provider))), action, parent)
    dialog.setObjectName("LiftSuspension")
    presenter = LiftPresenter(dialog, surroundings, provider.provider_id)
    if services.desk.vetting_rules().needs_two(provider):
        presenter.offer_second()
    return _opened(dialog, "lift_suspension", provider.provider_id)


def open_close_dialog(
    parent: QWidget, surroundings: Surroundings, provider: ServiceProvider, there: Sequence[str] = ()
) -> ReasonDialog:
    """Ask why a service does not exist any more, and return the dialog."""
    intro = QCoreApplication.translate(
        "DirectoryPresenter",
        "{service} stays in the directory because of earlier referrals, and cannot receive new ones. If it opens again,"
        " lift the closure and record a new check.",
    )
    dialog = ReasonDialog(
        QCoreApplication.translate("DirectoryPresenter", "Close service for good"),
        intro.replace("{service}", isolated(provider.name)) + _there_now(there),
        QCoreApplication.translate("DirectoryPresenter", "Close for good"),
        parent,
        danger=True,
    )
    dialog.setObjectName("CloseService")
    ReasonPresenter(dialog, surroundings, partial(surroundings.services.directory.close, provider.provider_id))
    return _opened(dialog, "close_service", provider.provider_id)


def open_settle_dialog(parent: QWidget, surroundings: Surroundings) -> ReasonDialog:
    """Ask why an older file is accepted as it is, and return the dialog."""
    intro = QCoreApplication.translate(
        "AuditChainPresenter",
        "Settle it only if you know why, for example because you restored a backup yourself. If you do not know,"
        " stop: somebody may have put an old file in the place of the one with the newest work. The reason stays"
        " in the file.",
    )
    dialog = ReasonDialog(
        QCoreApplication.translate("AuditChainPresenter", "Accept this file as it is?"),
        intro,
        QCoreApplication.translate("AuditChainPresenter", "Accept this file"),
        parent,
        danger=True,
    )
    dialog.setObjectName("SettleFile")
    ReasonPresenter(dialog, surroundings, surroundings.services.anchors.settle)
    return _opened(dialog, "settle_file", "")


def _stopped_because(provider: ServiceProvider) -> str:
    """Return the reason of a suspension as a sentence of its own."""
    reason = provider.vetting.suspension_reason.strip()
    return reason if reason.endswith((".", "!", "?", "\u061f", "\u2026")) else f"{reason}."


def _opened(dialog: ReasonDialog, form: str, subject: str) -> ReasonDialog:
    DraftSource(dialog, form, subject)
    dialog.open()
    return dialog


def _there_now(cases: Sequence[str]) -> str:
    """Return whose people may be with the service while it is stopped; nothing where nobody is."""
    if not cases:
        return ""
    text = QCoreApplication.translate(
        "DirectoryPresenter",
        "Referred there and not finished: {cases}. They may be there now. Look after each of them, by their safe way.",
    )
    return "\n\n" + text.replace("{cases}", listed(map(isolated, cases)))
