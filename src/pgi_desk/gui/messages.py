"""Errors to sentences in the language of the window; what is unknown gets a neutral sentence and a reference."""

from __future__ import annotations

import logging
import secrets
import traceback

from PySide6.QtCore import QCoreApplication

from pgi_desk.attachment_sentences import ATTACHMENT_PROBLEMS
from pgi_desk.domain.errors import ConsentMissing, EntryIncomplete, InvalidEntry, ProviderNotUsable
from pgi_desk.error_sentences import UNEXPECTED, facts_of, problem_of, sentence_of
from pgi_desk.gui.labels import listed
from pgi_desk.gui.last_errors import remember
from pgi_desk.problem_sentences import FIELD_PROBLEMS, REASONS
from pgi_desk.service_sentences import SERVICE_PROBLEMS

log = logging.getLogger(__name__)
PROBLEMS = FIELD_PROBLEMS | ATTACHMENT_PROBLEMS | SERVICE_PROBLEMS


def message(error: Exception) -> str:
    """Return the sentence for an error; an unexpected one goes to the log without its text, which may hold names."""
    if isinstance(error, InvalidEntry):
        problem = PROBLEMS.get(problem_of(error))
        if problem is not None:
            text = _tr(problem).replace("{longest}", str(error.facts.get("longest", "")))
            return text.replace("{word}", str(error.facts.get("word", "")))
    sentence = sentence_of(error)
    if sentence is None:
        return _unexpected(error)
    text = _tr(sentence)
    for name, value in facts_of(error).items():
        text = text.replace("{" + name + "}", str(value))
    if isinstance(error, (ConsentMissing, ProviderNotUsable)):
        text += "\n\n" + QCoreApplication.translate("Errors", "Reason:") + " " + reasons(error)
    return text


def reasons(error: ConsentMissing | ProviderNotUsable) -> str:
    """Return why a consent or a service cannot be used, as one line."""
    found = error.facts.get("reasons")
    return reason_list(found if isinstance(found, tuple) else ())


def reason_list(codes: tuple[str, ...]) -> str:
    """Return reason codes as one line, each once."""
    texts = [_tr(REASONS[code]) if code in REASONS else code for code in codes]
    return listed(dict.fromkeys(texts))


def problem_sentence(code: str) -> str:
    """Return the sentence for a problem of one field."""
    return _tr(PROBLEMS.get(code, PROBLEMS["out_of_range"]))


def field_sentences(error: Exception) -> tuple[tuple[str, str], ...]:
    """Return field and sentence of everything that an InvalidEntry is about; empty for other errors."""
    if isinstance(error, EntryIncomplete):
        found = error.facts.get("problems")
        pairs = found if isinstance(found, tuple) else ()
        return tuple((field, problem_sentence(problem)) for field, problem in pairs)
    return ((field_of(error), message(error)),) if isinstance(error, InvalidEntry) else ()


def field_of(error: Exception) -> str:
    """Return the field that an error is about, or an empty text."""
    return str(error.facts.get("field", "")) if isinstance(error, InvalidEntry) else ""


def _unexpected(error: Exception) -> str:
    reference = secrets.token_hex(3).upper()
    remember(error)
    where = [
        f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)
    ]
    log.error("unexpected %s [%s] at %s", type(error).__name__, reference, " < ".join(reversed(where)))
    return _tr(UNEXPECTED).replace("{reference}", reference)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Errors", text)
