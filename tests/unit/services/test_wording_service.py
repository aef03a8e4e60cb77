"""A branch's own wording and letterhead: tried before they are stored, logged, and used by every letter after."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pgi_desk.domain.errors import InvalidEntry, NotPermitted, TemplateMistake
from pgi_desk.domain.staff import Role
from pgi_desk.services.branch_details import BranchDetails
from pgi_desk.services.changes import Kind
from pgi_desk.services.consent_forms import PrintConsentForm
from pgi_desk.services.letter_content import Letter, Letterhead
from tests.helpers.builders import agree, agree_to_feedback, prepare_referral, record_basics
from tests.unit.services.fake_office import FakePaper, Office


def rendered(office: Office) -> Letter:
    return office.renderer.rendered[-1]


def letter_actions(office: Office) -> list[str]:
    return [action for action in office.actions() if action.startswith("letter.")]


def test_own_wording_is_stored_with_an_entry_and_used_by_the_next_letter(office: Office) -> None:
    services = office.services()
    records = record_basics(services)
    referral = prepare_referral(services, records)
    agree(services, referral)
    changes = services.wordings.save("referral", "en", "Our own\r\ntext")
    assert Kind.LETTERS in changes.kinds
    assert office.actions()[-2:] == ["letter.wording"] * 2
    view = services.wordings.wording("referral", "en")
    assert (view.text, view.is_own, view.delivered) == ("Our own\ntext", True, "delivered referral en")
    services.letters.prepare(referral)
    assert rendered(office).wording == "Our own\ntext"
    assert not rendered(office).sample


def test_recall_and_reminder_have_wordings_of_their_own(office: Office) -> None:
    services = office.services()
    records = record_basics(services)
    referral = prepare_referral(services, records)
    agree(services, referral)
    services.letters.release(services.letters.prepare(referral), FakePaper())
    agree_to_feedback(services, records.case_code)
    services.wordings.save("reminder", "en", "Please answer")
    services.wordings.save_letterhead({"": "Harbour Desk"}, b"")
    services.notices.prepare(referral, "reminder")
    assert rendered(office).wording == "Please answer"
    assert rendered(office).letterhead == Letterhead(("Harbour Desk",))


def test_the_consent_form_has_a_wording_of_its_own_in_each_language(office: Office) -> None:
    services = office.services()
    services.wordings.save("consent", "en", "Our own consent")
    assert b"Our own consent" in services.consent_forms.prepare(PrintConsentForm("en")).pdf
    assert b"Our own consent" not in services.consent_forms.prepare(PrintConsentForm("ar")).pdf
    with pytest.raises(TemplateMistake):
        services.wordings.save("consent", "en", "a * b")
    services.wordings.restore("consent", "en")
    assert b"Our own consent" not in services.consent_forms.prepare(PrintConsentForm("en")).pdf


def test_the_sample_of_a_consent_form_is_about_nobody(office: Office) -> None:
    pdf = office.services().wordings.sample("consent", "en", "Our own consent")
    for words in (b"Our own consent", b"sample=True", b"XXXX-XXX", b"blank=True"):
        assert words in pdf


def test_other_languages_and_kinds_stay_as_delivered(office: Office) -> None:
    wordings = office.services().wordings
    wordings.save("referral", "en", "Our own")
    assert not wordings.wording("referral", "ar").is_own
    assert not wordings.wording("recall", "en").is_own


@pytest.mark.parametrize("back", ["restore", "save"])
def test_going_back_leaves_an_entry_and_the_delivered_wording(office: Office, back: str) -> None:
    wordings = office.services().wordings
    wordings.save("referral", "en", "Our own")
    if back == "restore":
        wordings.restore("referral", "en")
    else:
        wordings.save("referral", "en", "delivered referral en")
    assert wordings.wording("referral", "en").text == "delivered referral en"
    assert office.store.stored.tables["file_settings"]["letter_wording.referral.en"] == ""
    assert office.actions().count("letter.wording") == 4


def test_a_text_with_a_mistake_is_never_stored(office: Office) -> None:
    wordings = office.services().wordings
    with pytest.raises(TemplateMistake):
        wordings.save("referral", "en", "a * b")
    assert letter_actions(office) == []
    assert not wordings.wording("referral", "en").is_own


def test_no_wording_and_no_head_tells_every_service_what_only_some_may_know(office: Office) -> None:
    wordings = office.services().wordings
    for language, text in (("en", "Our Trafficking desk"), ("fr", "Lutte contre la traite"), ("ar", "مكافحة الاتجار")):
        for template in ("referral", "recall", "reminder", "card"):
            with pytest.raises(InvalidEntry) as caught:
                wordings.save(template, language, text)
            assert (caught.value.facts["field"], caught.value.facts["problem"]) == ("wording", "telling_wording")
        with pytest.raises(InvalidEntry) as caught:
            wordings.save_letterhead({"": "Port Sarelle", language: text}, b"")
        assert caught.value.facts["field"] == "lines"
    assert letter_actions(office) == []
    wordings.save("referral", "en", "Referral of the Red Crescent branch, Victory House")
    wordings.save("consent", "en", "About trafficking")


def test_a_sample_names_nobody_and_says_that_it_is_one(office: Office) -> None:
    services = office.services()
    records = record_basics(services)
    services.wordings.sample("referral", "ar", "Our own")
    letter = rendered(office)
    assert letter.sample
    assert (letter.number, letter.case_code, letter.wording) == ("00-000000-00", "XXXX-XXX", "Our own")
    assert str(records.case_code) not in repr(letter)
    assert {item.code for item in letter.items} == {"case_code", "age_group", "sex", "language", "safe_contact"}
    assert letter.sent_on is not None
    assert letter.respond_by is not None


def test_letterhead_has_lines_for_all_languages_or_for_one(office: Office) -> None:
    wordings = office.services().wordings
    wordings.save_letterhead({"": " Harbour Desk \n\n  4 Tern Street ", "ar": "مكتب الميناء"}, b"picture")
    assert letter_actions(office) == ["letter.letterhead"] * 3
    view = wordings.letterhead()
    assert view.lines == {"": "Harbour Desk\n4 Tern Street", "ar": "مكتب الميناء", "en": ""}
    assert view.image == b"picture"
    wordings.sample("referral", "en")
    assert rendered(office).letterhead == Letterhead(("Harbour Desk", "4 Tern Street"), b"picture")
    wordings.sample("referral", "ar")
    assert rendered(office).letterhead == Letterhead(("مكتب الميناء",), b"picture")


def test_only_what_changed_of_a_letterhead_leaves_an_entry(office: Office) -> None:
    wordings = office.services().wordings
    wordings.save_letterhead({"": "Harbour Desk"}, b"picture")
    before = office.actions()
    wordings.save_letterhead({"": "Harbour Desk"}, b"picture")
    assert office.actions() == before
    wordings.save_letterhead({}, b"")
    assert wordings.letterhead().lines[""] == ""
    assert wordings.letterhead().image == b""


@pytest.mark.parametrize(
    ("lines", "problem"),
    [("x\n" * 9, "too_long"), ("x" * 601, "too_long"), ("a\x07b", "control_character")],
)
def test_lines_that_cannot_stand_at_the_head_are_refused(office: Office, lines: str, problem: str) -> None:
    with pytest.raises(InvalidEntry) as refused:
        office.services().wordings.save_letterhead({"": lines}, b"")
    assert (refused.value.facts["field"], refused.value.facts["problem"]) == ("lines", problem)
    assert letter_actions(office) == []


def test_signs_that_turn_text_are_dropped_from_the_letterhead(office: Office) -> None:
    wordings = office.services().wordings
    wordings.save_letterhead({"": "Desk \u202e+000 55\u2069"}, b"")
    assert wordings.letterhead().lines[""] == "Desk +000 55"


def test_an_image_is_read_through_its_checks(office: Office) -> None:
    assert office.services().wordings.read_image(Path("head.png")) == b"head.png"


@pytest.mark.parametrize("role", [Role.VOLUNTEER, Role.CASE_WORKER, Role.FOCAL_POINT, Role.AUDITOR])
def test_only_coordinators_change_letters(office: Office, role: Role) -> None:
    with pytest.raises(NotPermitted):
        office.services(role).wordings.save("referral", "en", "Our own")


def test_what_the_branch_says_about_itself_changes_with_an_entry_and_stands_on_the_next_letter(office: Office) -> None:
    services = office.services()
    records = record_basics(services)
    referral = prepare_referral(services, records)
    agree(services, referral)
    before = services.wordings.branch().details
    services.wordings.save_branch(replace(before, phone=" +000 55 09 09 09 ", contact="Ilse Varano"))
    assert letter_actions(office) == ["letter.branch"] * 2  # only what changed
    services.letters.prepare(referral)
    sender = rendered(office).sender
    assert (sender.phone, sender.contact_person, sender.name) == ("+000 55 09 09 09", "Ilse Varano", before.name)
    services.wordings.save_branch(replace(before, phone="+000 55 09 09 09", contact="Ilse Varano"))
    assert letter_actions(office).count("letter.branch") == 2  # nothing changed, nothing is noted


def test_a_letter_in_each_language_is_tried_before_the_branch_is_changed(office: Office) -> None:
    wordings = office.services().wordings
    wordings.save_branch(BranchDetails("Harbour Branch", "4 Tern Street"))
    tried = office.renderer.rendered[-2:]
    assert {letter.language for letter in tried} == set(wordings.kinds()[1])
    assert {(letter.sender.name, letter.sender.lines) for letter in tried} == {("Harbour Branch", ("4 Tern Street",))}


def test_a_branch_keeps_a_name_and_none_of_its_lines_tells_what_people_went_through(office: Office) -> None:
    wordings = office.services().wordings
    before = wordings.branch().details
    for details, field, problem in (
        (replace(before, name=" "), "branch_name", "empty"),
        (replace(before, name="Trafficking desk"), "branch_name", "telling_wording"),
        (replace(before, lines="Floor 2, lutte contre la traite"), "branch_lines", "telling_wording"),
        (replace(before, contact="Trafficking focal point"), "branch_contact", "telling_wording"),
    ):
        with pytest.raises(InvalidEntry) as caught:
            wordings.save_branch(details)
        assert (caught.value.facts["field"], caught.value.facts["problem"]) == (field, problem)
    assert wordings.branch().details == before
    assert letter_actions(office) == []


def test_lines_of_a_letterhead_that_stand_in_place_of_the_branch_are_told(office: Office) -> None:
    wordings = office.services().wordings
    assert not wordings.branch().own_head
    wordings.save_letterhead({"": "Harbour Desk"}, b"")
    assert wordings.branch().own_head
