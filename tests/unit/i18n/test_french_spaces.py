"""A French sign with a space before it never begins a line: that space does not break."""

from __future__ import annotations

import re

from tests.helpers.shown_texts import shown

LOOSE = re.compile(r"(?<=\S)[ \u202f][;?:!»]|« |«\u202f|\d[ \u202f]%(?!n)")
# Without any space: a time, a file's ending, a field and a link have none.
JOINED = re.compile(r"[^\W\d_][;?!»](?!/)|[a-zà-ÿ)]: |«\w")
ENDINGS = re.compile(r"\(\*\..*")


def test_a_sign_with_a_space_before_it_stays_with_its_word() -> None:
    wrong = [f"{place}: {text}" for place, text in shown("fr") if LOOSE.search(text)]
    assert not wrong, "\n".join(wrong)


def test_a_sign_that_has_a_space_before_it_never_lacks_it() -> None:
    wrong = [f"{place}: {text}" for place, text in shown("fr") if JOINED.search(ENDINGS.sub("", text))]
    assert not wrong, "\n".join(wrong)


def test_the_check_sees_what_it_is_for() -> None:
    assert all(
        LOOSE.search(text) for text in ("Bloc : un", "Sûr ?", "« mot\u00a0»", "«\u00a0mot »", "10 %", "a\u202f;")
    )
    assert not any(LOOSE.search(text) for text in ("Bloc\u00a0: un", "«\u00a0mot\u00a0»", "{a}: b", "encore %n"))
    assert all(JOINED.search(text) for text in ("Pour un enfant: la voie", "lunettes?", "négocier; peu", "«mot"))
    assert not any(JOINED.search(text) for text in ("10:30", "Bloc\u00a0: un", "Sûr\u00a0?", "{a}:"))
