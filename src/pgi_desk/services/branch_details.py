"""What a branch says about itself on its papers: name, address, telephone and whom to ask for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from pgi_desk.domain.text_entry import clean_line, clean_phone, clean_text, require_line, western_digits
from pgi_desk.services.letter_content import LetterParty

NAME, LINES, PHONE, CONTACT = "branch_name", "branch_lines", "branch_phone", "branch_contact"
LONGEST_NAME, LONGEST_LINES = 120, 400


@dataclass(frozen=True, slots=True)
class BranchDetails:
    """The details as typed or as stored; `lines` is the address, a line each."""

    name: str
    lines: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    contact: str = field(default="", repr=False)

    @classmethod
    def stored(cls, setting: Callable[[str], str]) -> BranchDetails:
        """Return the details that a file has, by what reads one of its settings."""
        return cls(setting(NAME), setting(LINES), western_digits(setting(PHONE)), setting(CONTACT))

    def checked(self) -> BranchDetails:
        """Return the details as they can be stored; raises InvalidEntry with the name of the setting as its field."""
        return BranchDetails(
            require_line(NAME, self.name, longest=LONGEST_NAME),
            clean_text(LINES, self.lines, longest=LONGEST_LINES),
            clean_phone(PHONE, self.phone),
            clean_line(CONTACT, self.contact),
        )

    def settings(self) -> dict[str, str]:
        """Return the settings of a file that hold these details."""
        return {NAME: self.name, LINES: self.lines, PHONE: self.phone, CONTACT: self.contact}

    def party(self) -> LetterParty:
        """Return the branch as a letter names it."""
        return LetterParty(
            name=self.name, lines=tuple(self.lines.splitlines()), contact_person=self.contact, phone=self.phone
        )
