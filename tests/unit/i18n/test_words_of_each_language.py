"""Signs and words as each language has them: no second word for one thing, and nothing glued by English rules."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.helpers.shown_texts import shown

GUI = Path(__file__).parents[3] / "src" / "pgi_desk" / "gui"
STRAIGHT = re.compile(r"(?<=\w)'(?=\w)")
# Words that stood beside the one that the program uses, which is named after each.
OTHER_WORDS = {
    "fr": {
        r"\bcourriels?\b": "e-mail",
        r"\bphrase de passe\b": "phrase secrète",
        r"\bcoupons?\b|\btalons?\b": "bordereau",
        r"\bFICR\b": "IFRC",
        r"\b(la|de) branche\b|\bsections\b": "antenne",
        r"(?i)\brépertoire des services\b|hors du répertoire": "annuaire",
        r"\bgroupes? d’âge\b": "tranche d’âge",
        r"\bnom de connexion\b": "nom d’identification",
        r"\bdossier informatique\b": "répertoire",
        r"\bEnter\b": "Entrée",
        r"Ctrl\+Shift": "Ctrl+Maj",
        r"(?i)aide (donnée|fournie)s?$": "aide apportée",
    },
    "es": {
        r"(?i)\bordenador(es)?\b": "equipo",
        r"(?i)\bfrase de (contraseña|paso)\b": "frase de acceso",
        r"\bFICR\b": "IFRC",
        r"(?i)\bexistencias\b": "almacén",
        r"(?i)\bde la sede\b": "filial",
        r"(?i)\bopciones y vía\b": "opciones y trayecto",
        r"(?i)\binforma a (las )?autoridades\b": "notifica",
        r"(?i)\breábralo\b": "retómelo",
        r"\bEnter\b": "Intro",
        r"Ctrl\+Shift": "Ctrl+Mayús",
        r"(?i)\bse desconoce$": "no se sabe",
    },
}


def test_french_has_its_own_apostrophe() -> None:
    wrong = [f"{place}: {text}" for place, text in shown("fr") if STRAIGHT.search(text)]
    assert not wrong, "\n".join(wrong)


def test_spanish_opens_each_question_and_exclamation() -> None:
    texts = [(place, text.replace("![", "[")) for place, text in shown("es")]
    pairs = (("¿", "?"), ("¡", "!"))
    wrong = [text for _, text in texts for first, last in pairs if text.count(last) > text.count(first)]
    assert wrong == ["Los signos que este papel no puede mostrar aparecen como ?"]
    assert sum(text.count("¿") for _, text in texts) > 100


@pytest.mark.parametrize("language", OTHER_WORDS)
def test_one_thing_has_one_word(language: str) -> None:
    wrong = [
        f"{place}: {text} -> {ours}"
        for place, text in shown(language)
        for other, ours in OTHER_WORDS[language].items()
        if re.search(other, text.replace("&", ""))
    ]
    assert not wrong, "\n".join(wrong)


def test_no_name_and_value_are_joined_by_an_english_colon() -> None:
    """Before a colon French has a space that does not break: what joins two values is a text of its own."""
    joined = []
    for path in sorted(GUI.rglob("*.py")):
        for text in ast.walk(ast.parse(path.read_text("utf-8"))):
            parts = text.values if isinstance(text, ast.JoinedStr) else []
            for before, sign, after in zip(parts, parts[1:], parts[2:], strict=False):
                glued = isinstance(sign, ast.Constant) and sign.value == ": "
                if glued and isinstance(before, ast.FormattedValue) and isinstance(after, ast.FormattedValue):
                    joined.append(f"{path.relative_to(GUI)}:{sign.lineno}")
    assert joined == []
