"""What the preview shows is what the letter carries, for every matrix, every tick and whatever the person says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pgi_desk.domain.code_list import CodeList, ContentLibrary
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import EntryIncomplete, NothingToSend
from pgi_desk.domain.identifiers import ProviderId, ReferralId
from pgi_desk.services.consents import RecordConsent
from pgi_desk.services.letters import PreparedLetter
from pgi_desk.services.referrals import PrepareReferral
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, a_consent_entry, a_provider, add_vetted
from tests.unit.domain.real_lists import FAMILIES, MATRIX
from tests.unit.services.fake_office import Office

ITEMS = MATRIX.codes()
MASKED = {"name", "safe_contact"}
some_items = st.frozensets(st.sampled_from(ITEMS))
words = st.sampled_from(["", "Back pain.", "ألم في الظهر"])
many = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], derandomize=True
)


def with_matrix(content: ContentLibrary, family: str, rules: Mapping[str, str]) -> ContentLibrary:
    """The lists with another matrix for one family."""
    rows = tuple(
        replace(row, attributes=MappingProxyType({"rules": MappingProxyType(_rules(row) | {family: rules[row.code]})}))
        for row in MATRIX
    )
    lists = dict(content.lists) | {"minimum_matrix": CodeList("minimum_matrix", "1", rows)}
    return ContentLibrary(MappingProxyType(lists))


def _rules(row: Any) -> dict[str, str]:
    return dict(row.attributes["rules"])


@pytest.fixture
def everything(desk_services: ServiceSet, known: Records) -> ProviderId:
    """A service of every kind."""
    return add_vetted(desk_services, a_provider(name="Quay House", families=FAMILIES))


def letter_after(services: ServiceSet, command: PrepareReferral, agreed: Any, withheld: Any) -> PreparedLetter | None:
    """Prepare the referral, record what the person says, and return the letter, or None when there is none."""
    referral_id = ReferralId(services.referrals.prepare(command).key)
    entry = a_consent_entry(
        services,
        ConsentPurpose.REFERRAL,
        recipient=command.provider_id,
        items_to_share=tuple(sorted(agreed)),
        items_to_withhold=tuple(sorted(withheld)),
    )
    if not agreed:
        with pytest.raises(EntryIncomplete):
            services.consents.record(RecordConsent(command.case_code, entry))
        return None
    for need in services.referrals.get(referral_id).needs():
        services.consents.record(RecordConsent(command.case_code, replace(entry, purpose=need.purpose)))
    try:
        services.referrals.confirm_consent(referral_id)
        return services.letters.prepare(referral_id)
    except NothingToSend:
        return None


@dataclass(frozen=True)
class Said:
    """What is ticked and typed, and what the person then says."""

    family: str
    rules: dict[str, str]
    ticked: frozenset[str]
    agreed: frozenset[str]
    withheld: frozenset[str]
    texts: tuple[str, str, str]
    language: str

    def command(self, records: Records, provider: ProviderId) -> PrepareReferral:
        """Return the referral as the worker prepares it."""
        return PrepareReferral(
            case_code=records.case_code,
            provider_id=provider,
            service_family=self.family,
            items=tuple(item for item in ITEMS if item in self.ticked) or ("case_code",),
            safety_concern=self.texts[0],
            health_information=self.texts[1],
            story=self.texts[2],
            letter_language=self.language,
        )


anything_said = st.builds(
    Said,
    family=st.sampled_from(FAMILIES),
    rules=st.fixed_dictionaries({item: st.sampled_from("+ox") for item in ITEMS}),
    ticked=some_items,
    agreed=st.one_of(st.just(frozenset(ITEMS)), some_items),
    withheld=st.one_of(st.just(frozenset[str]()), some_items),
    texts=st.tuples(words, words, words),
    language=st.sampled_from(["en", "ar"]),
)


@many
@given(said=anything_said)
def test_what_is_shown_to_leave_leaves_unless_the_person_says_otherwise_and_all_else_says_why(
    office: Office, known: Records, everything: ProviderId, content: ContentLibrary, said: Said
) -> None:
    services = office.services(content=with_matrix(content, said.family, said.rules))
    agreed, withheld, command = said.agreed, said.withheld, said.command(known, everything)
    lines = services.referrals.leaves(command)
    assert [line.code for line in lines] == list(ITEMS)
    shown = {line.code: line.value for line in lines if not line.reason}
    expected = [item for item in ITEMS if item in shown and item in agreed and item not in withheld]
    letter = letter_after(services, command, agreed, withheld)
    if letter is None:
        assert expected == []
        return
    assert list(letter.items) == expected
    printed = {item.code: item.value for item in office.renderer.rendered[-1].items}
    assert list(printed) == expected
    for code, value in printed.items():
        assert value
        assert shown[code] == ("••••••" if code in MASKED else value)
    stays = {one.code: one.reason for one in letter.left_out}
    assert set(stays) == set(ITEMS) - set(expected)
    before = {line.code: line.reason for line in lines}
    for code, reason in stays.items():
        if code in shown:  # the person took it out after it was shown
            assert reason == ("withheld" if code in withheld else "not_ticked")
        elif before[code] == "never_for_this_service":
            assert reason == "never_for_this_service"
        else:
            assert reason in {before[code], "withheld", "not_ticked"}


@many
@given(said=anything_said)
def test_when_the_person_agrees_to_what_was_shown_the_letter_is_the_preview(
    desk_services: ServiceSet, known: Records, everything: ProviderId, said: Said
) -> None:
    command = said.command(known, everything)
    lines = desk_services.referrals.leaves(command)
    letter = letter_after(desk_services, command, command.items, ())
    carried = tuple(line.code for line in lines if not line.reason)
    assert (letter.items if letter is not None else ()) == carried
    if letter is not None:
        assert {one.code: one.reason for one in letter.left_out} == {
            line.code: line.reason for line in lines if line.reason
        }
