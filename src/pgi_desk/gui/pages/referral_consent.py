"""Asks for each consent that a referral needs, one after the other, and goes on to its letter."""

from __future__ import annotations

from functools import partial

from pgi_desk.domain.consent import ConsentNeed
from pgi_desk.domain.identifiers import ReferralId
from pgi_desk.domain.referral import Referral
from pgi_desk.gui.dialogs.consent_presenter import ConsentRequest, open_consent_dialog
from pgi_desk.gui.pages.referral_page import ReferralPage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.cases import CaseView


class ReferralConsent(Presenter):
    """Presents the questions about consent between a prepared referral and its letter."""

    def __init__(self, page: ReferralPage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page

    def ask(self, referral_id: str) -> None:
        """Ask the person about a referral that is stored."""
        self.do(partial(self.services.referrals.get, ReferralId(referral_id)), self._with_referral)

    def _with_referral(self, referral: Referral) -> None:
        self.around.navigator.go("case", referral.case_code)
        self.read(partial(self.services.cases.view, referral.case_code), partial(self._open_consent, referral))

    def _open_consent(self, referral: Referral, view: CaseView) -> None:
        """Ask for each consent that the referral needs, one after the other, and then go on."""
        names = (row.provider_name for row in view.timeline if row.key == referral.referral_id)
        self._ask_next(referral, (view.age, next(names, "")), referral.needs())

    def _ask_next(self, referral: Referral, person: tuple[int | None, str], needs: tuple[ConsentNeed, ...]) -> None:
        need, *others = needs
        request = ConsentRequest(
            case_code=referral.case_code,
            age=person[0],
            purpose=need.purpose,
            recipient=(referral.provider_id, person[1]),
            items=referral.items,
            urgent=need.urgent,
        )
        dialog = open_consent_dialog(self._page.window(), self.around, request)
        rest = partial(self._ask_next, referral, person, tuple(others)) if others else None

        def answered() -> None:
            """Ask the next thing only of who agreed to this one."""
            if rest is not None and dialog.entry().decision == "given":
                rest()
            else:
                self._confirm(referral)

        dialog.accepted.connect(answered)

    def _confirm(self, referral: Referral) -> None:
        go = partial(self.around.navigator.go, "letter", referral.referral_id)
        if referral.state == "draft":
            confirm = partial(self.services.referrals.confirm_consent, referral.referral_id)
            self.do(confirm, lambda _changes: go())
        else:
            go()  # it was confirmed before, and the letter looks at the new consent by itself
