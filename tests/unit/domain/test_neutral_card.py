"""A card never says why somebody goes there, or who sent them, in any language."""

from __future__ import annotations

import pytest

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.neutral_card import refuse_telling_words
from tests.unit.domain.real_lists import CONTENT

TELLING = CONTENT.list("telling_words")


@pytest.mark.parametrize(
    "text",
    [
        "Anti-Trafficking Office",
        "Maison des victimes",
        "Centro contra la Trata",
        "مركز ضحايا الاتجار",
        "Clínica de la Cruz Roja",
        "CROISSANT-ROUGE",
        "عيادة الهلال الأحمر",
        "Rape crisis room",
        "Port Sarelle Branch, room 3",
    ],
)
def test_what_tells_is_refused_with_its_word(text: str) -> None:
    with pytest.raises(InvalidEntry) as caught:
        refuse_telling_words([("card_phone", "+000 5"), ("card_place", text)], TELLING, "Port Sarelle Branch")
    assert (caught.value.facts["field"], caught.value.facts["problem"]) == ("card_place", "telling_word")
    assert caught.value.facts["word"]


@pytest.mark.parametrize(
    "text", ["Harbour Street Clinic", "Centre de traitement", "Traverse Grape House", "بيت النورس", "La Violeta", ""]
)
def test_what_only_looks_like_it_may_be_named(text: str) -> None:
    refuse_telling_words([("card_place", text)], TELLING, "Port Sarelle Branch", "")
