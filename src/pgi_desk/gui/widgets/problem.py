"""Showing a refusal inside a form, at its foot and at the field."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QFrame, QLabel, QWidget

from pgi_desk.gui.widgets.announce import announce


def show_problem(frame: QFrame, label: QLabel, text: str) -> None:
    """Show a sentence in the problem frame; an empty text hides it."""
    label.setText(text)
    frame.setVisible(bool(text))
    announce(label, text)


def point_at(fields: Mapping[str, QWidget], field: str) -> None:
    """Put the cursor into the field that an error is about, if the form has it."""
    widget = fields.get(field)
    if widget is not None:
        widget.setFocus()
