"""A consent form leaves only with entries in the log, and says what the dialog holds."""

from __future__ import annotations

import pytest

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import NotPermitted, PrintingFailed
from pgi_desk.domain.staff import Role
from pgi_desk.services.consent_forms import PreparedConsentForm, PrintConsentForm
from pgi_desk.services.consents import ConsentEntry
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, a_consent_entry
from tests.unit.services.fake_office import FakePaper, Office


def entry(services: ServiceSet, known: Records) -> ConsentEntry:
    return a_consent_entry(
        services,
        ConsentPurpose.REFERRAL,
        recipient=known.clinic,
        items_to_share=("case_code", "sex"),
        items_to_withhold=("name", "word_trafficking"),
        withheld_from="her uncle",
        interpreter="MD 4",
    )


@pytest.fixture
def form(desk_services: ServiceSet, known: Records) -> PreparedConsentForm:
    wanted = PrintConsentForm("fr", known.case_code, entry(desk_services, known))
    return desk_services.consent_forms.prepare(wanted)


def test_it_holds_what_was_ticked_in_the_language_of_the_form(form: PreparedConsentForm, known: Records) -> None:
    words = form.pdf.decode()
    typed = (known.case_code, "Harbour Street Clinic", "her uncle", "MD 4")
    for part in (*typed, "Limites de la confidentialité", "Sexe"):
        assert part in words
    assert "ticked=True, unnamed=True" in words
    assert "Selam" not in words
    assert not form.blank


def test_a_blank_one_knows_no_case(desk_services: ServiceSet, known: Records) -> None:
    blank = desk_services.consent_forms.prepare(PrintConsentForm("en", known.case_code))
    assert (blank.blank, blank.case_code) == (True, "")
    assert known.case_code not in blank.pdf.decode()
    assert "ticked=True" not in blank.pdf.decode()


def test_looking_at_it_leaves_no_entry(office: Office, form: PreparedConsentForm, desk_services: ServiceSet) -> None:
    assert "consent.form" not in office.actions()
    assert desk_services.consent_forms.pages(form, 40)


@pytest.mark.parametrize(("destination", "outcome"), [("printer", "printed"), ("pdf_file", "saved")])
def test_the_log_says_it_before_and_after(
    office: Office, desk_services: ServiceSet, form: PreparedConsentForm, destination: str, outcome: str
) -> None:
    seen: list[int] = []

    def noted() -> int:
        return sum(one.get("digest") == form.digest for one in office.store.stored.details)

    paper = FakePaper(destination, 2, looks=lambda: seen.append(noted()))
    desk_services.consent_forms.release(form, paper)
    assert (paper.delivered, seen) == ([form.pdf], [1])
    first, last = [one for one in office.store.stored.details if one.get("digest") == form.digest]
    assert (first["outcome"], last["outcome"], last["copies"]) == ("intended", outcome, 2)
    assert office.store.audit[-1].case_code == form.case_code


@pytest.mark.parametrize(
    ("problem", "outcome"), [(PrintingFailed(detail="jam"), "failed"), (OSError("cable"), "unknown")]
)
def test_what_did_not_come_out_is_in_the_log_as_it_was(
    office: Office, desk_services: ServiceSet, form: PreparedConsentForm, problem: Exception, outcome: str
) -> None:
    with pytest.raises(type(problem)):
        desk_services.consent_forms.release(form, FakePaper(problem=problem))
    assert office.store.stored.details[-1]["outcome"] == outcome


def test_a_volunteer_prints_no_form(office: Office, form: PreparedConsentForm) -> None:
    with pytest.raises(NotPermitted):
        office.services(Role.VOLUNTEER).consent_forms.release(form, FakePaper())
