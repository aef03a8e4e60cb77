"""What left the desk about a person, a line each, as people read it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pgi_desk.domain.disclosure import LeftOut
from pgi_desk.gui.labels import Labels, isolated
from pgi_desk.services.read_models import SharedItem

LETTER = QT_TRANSLATE_NOOP("SharedWords", "{day}: letter {number} to {service} ({items})")
WITHOUT = QT_TRANSLATE_NOOP("SharedWords", "{day}: told to {service} WITHOUT CONSENT, because: {reason} ({items})")

UNTOLD = QT_TRANSLATE_NOOP(
    "SharedWords", "Told without consent ({item}): the person does not know it yet, because telling was not safe"
)
# A neutral name for a file that is saved: whoever sees the folder learns nothing from it.
FILE_NAME = "list.pdf"


def untold_line(one: LeftOut, labels: Labels) -> str:
    """Return what stays off the paper for the person, because telling them is not safe yet."""
    text = QCoreApplication.translate("SharedWords", str(UNTOLD))
    return text.replace("{item}", isolated(labels.code("disclosure_reasons", one.code)))


def shared_lines(items: tuple[SharedItem, ...], labels: Labels) -> list[str]:
    """Return a line for each disclosure."""
    return [_line(item, labels) for item in items]


def _line(item: SharedItem, labels: Labels) -> str:
    text = QCoreApplication.translate("SharedWords", str(WITHOUT if item.reason else LETTER))
    text = text.replace("{day}", isolated(labels.moment(item.released_on)))
    text = text.replace("{number}", isolated(item.letter_number)).replace("{service}", isolated(item.provider_name))
    text = text.replace("{reason}", labels.code("disclosure_reasons", item.reason))
    return text.replace("{items}", labels.codes("disclosure_items", item.items))
