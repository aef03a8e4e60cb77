"""What a branch's letters say in its own words, under its letterhead and in its name: tried out and stored."""

from __future__ import annotations

import base64
import hashlib
import unicodedata
from dataclasses import dataclass, replace
from pathlib import Path

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import clean_text
from pgi_desk.services.branch_details import BranchDetails
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.consent_forms import ConsentFormService
from pgi_desk.services.desk import Desk
from pgi_desk.services.letter_content import Letterhead, LetterParty, PageImage, WordingPlaces
from pgi_desk.services.letter_dress import (
    CONSENT,
    IMAGE,
    dressed,
    letterhead_key,
    letterhead_of,
    refuse_telling_texts,
    wording_key,
)
from pgi_desk.services.letter_ports import LetterheadImages, LetterRenderer, LetterWordings, PagePreview
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.sample_letter import sample_letter

MOST_LINES, LONGEST_HEAD = 8, 600
# A paper that has a letterhead; a card for instance has none.
WITH_A_HEAD = "referral"


@dataclass(frozen=True, slots=True)
class WordingView:
    """One wording as it is in use, the delivered one beside it, and what may stand in it."""

    text: str
    delivered: str
    places: WordingPlaces

    @property
    def is_own(self) -> bool:
        """Tell whether the branch wrote it."""
        return self.text != self.delivered


@dataclass(frozen=True, slots=True)
class LetterheadView:
    """The letterhead as it is stored: lines by language ("" for every other one), and the image."""

    lines: dict[str, str]
    image: bytes


@dataclass(frozen=True, slots=True)
class BranchView:
    """What the branch says about itself, and whether the letterhead has lines of its own, which then stand instead."""

    details: BranchDetails
    own_head: bool


@dataclass(frozen=True, slots=True)
class WordingService:
    """What coordinators do with wording, letterhead and name of the branch; each change is an entry of the trail."""

    desk: Desk
    renderer: LetterRenderer
    wordings: LetterWordings
    preview: PagePreview
    images: LetterheadImages
    consent_forms: ConsentFormService

    def kinds(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the kinds of letters, and the languages that they are written in."""
        self.desk.require(Permission.MANAGE_LETTERS, reading=True)
        return self.wordings.templates(), self.wordings.languages()

    def wording(self, template: str, language: str) -> WordingView:
        """Return the wording of a kind of letter in a language; raises TemplateMistake when there is none."""
        self.desk.require(Permission.MANAGE_LETTERS, reading=True)
        delivered = self.wordings.delivered(template, language)
        with self.desk.work("letter.wording") as work:
            own = work.settings.get(wording_key(template, language))
        return WordingView(own or delivered, delivered, self.wordings.places(template))

    def sample(
        self,
        template: str,
        language: str,
        text: str = "",
        head: Letterhead | None = None,
        sender: LetterParty | None = None,
    ) -> bytes:
        """Return a paper of invented values as a PDF, in this wording, under this head and from this sender if given.

        Raises TemplateMistake, LetterCannotShow and InvalidEntry when it cannot be set.
        """
        self.desk.require(Permission.MANAGE_LETTERS, reading=True)
        if text:
            self.wordings.check(template, language, text)
        if template == CONSENT:
            return self.consent_forms.sample(language, text)
        with self.desk.work("letter.wording") as work:
            letter = dressed(work, sample_letter(self.desk, work, template, language))
        wording, head, sender = text or letter.wording, head or letter.letterhead, sender or letter.sender
        return self.renderer.render(replace(letter, wording=wording, letterhead=head, sender=sender))

    def pages(self, pdf: bytes, dots_per_inch: int) -> tuple[PageImage, ...]:
        """Return the pages of a sample as pictures."""
        self.desk.require(Permission.MANAGE_LETTERS, reading=True)
        return self.preview.pages(pdf, dots_per_inch)

    def save(self, template: str, language: str, text: str) -> ChangeSet:
        """Store a wording; from now on letters are written so.

        Raises what `sample` raises, and InvalidEntry for a word that would tell every service what only some may know.
        """
        self.desk.require(Permission.MANAGE_LETTERS)
        if template != CONSENT:  # the consent form stays here, and has to name what it is about
            refuse_telling_texts(self.desk.content, {"wording": text})
        self.sample(template, language, text)
        own = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
        delivered = self.wordings.delivered(template, language)
        return self._put(template, language, "" if own == delivered else own)

    def restore(self, template: str, language: str) -> ChangeSet:
        """Go back to the delivered wording."""
        self.desk.require(Permission.MANAGE_LETTERS)
        return self._put(template, language, "")

    def letterhead(self) -> LetterheadView:
        """Return the letterhead."""
        self.desk.require(Permission.MANAGE_LETTERS, reading=True)
        with self.desk.work("letter.letterhead") as work:
            lines = {code: work.settings.get(letterhead_key(code)) for code in ("", *self.wordings.languages())}
            return LetterheadView(lines, letterhead_of(work, "").image)

    def read_image(self, path: Path) -> bytes:
        """Return a picture of a file as plain pixels; raises InvalidEntry (`field` "image", `problem`)."""
        self.desk.require(Permission.MANAGE_LETTERS, reading=True)
        return self.images.plain_image(path)

    def save_letterhead(self, lines: dict[str, str], image: bytes) -> ChangeSet:
        """Store the letterhead, its lines by language; empty texts stand for the branch's name and address.

        Raises InvalidEntry (`field`: lines) and LetterCannotShow; a letter in each language is tried first.
        """
        self.desk.require(Permission.MANAGE_LETTERS)
        clean = {code: _head_lines(text) for code, text in lines.items()}
        for text in clean.values():
            refuse_telling_texts(self.desk.content, {"lines": text})
        languages = self.wordings.languages()
        for language in languages:
            shown = clean.get(language) or clean.get("", "")
            self.sample(WITH_A_HEAD, language, head=Letterhead(tuple(shown.splitlines()), image))
        with self.desk.work("letter.letterhead") as work:
            for code in ("", *languages):
                _store(work, letterhead_key(code), clean.get(code, ""))
            _store(work, IMAGE, base64.b64encode(image).decode("ascii"))
            work.commit()
        return ChangeSet.of(Kind.LETTERS)

    def branch(self) -> BranchView:
        """Return what the branch says about itself on its papers."""
        self.desk.require(Permission.MANAGE_LETTERS, reading=True)
        with self.desk.work("letter.branch") as work:
            heads = [work.settings.get(letterhead_key(code)) for code in ("", *self.wordings.languages())]
            return BranchView(BranchDetails.stored(work.settings.get), own_head=any(heads))

    def save_branch(self, details: BranchDetails) -> ChangeSet:
        """Store what the branch says about itself; papers that are made from now on say it.

        Raises InvalidEntry (`field` is the name of the setting) and LetterCannotShow; a letter in each language is
        tried first.
        """
        self.desk.require(Permission.MANAGE_LETTERS)
        clean = details.checked()
        refuse_telling_texts(self.desk.content, clean.settings())
        for language in self.wordings.languages():
            self.sample(WITH_A_HEAD, language, sender=clean.party())
        with self.desk.work("letter.branch") as work:
            for key, value in clean.settings().items():
                _store(work, key, value)
            work.commit()
        return ChangeSet.of(Kind.LETTERS)

    def _put(self, template: str, language: str, own: str) -> ChangeSet:
        with self.desk.work("letter.wording") as work:
            work.settings.put(wording_key(template, language), own)
            digest = hashlib.sha256(own.encode()).hexdigest()
            work.audit.note(detail={"letter": template, "language": language, "own": int(bool(own)), "digest": digest})
            work.commit()
        return ChangeSet.of(Kind.LETTERS, key=template)


def _head_lines(text: str) -> str:
    body = clean_text("lines", text, longest=LONGEST_HEAD)
    kept = [line.strip() for line in body.splitlines() if line.strip()]
    if len(kept) > MOST_LINES:
        raise InvalidEntry(field="lines", problem="too_long", most=MOST_LINES)
    return "\n".join(kept)


def _store(work: UnitOfWork, key: str, value: str) -> None:
    """Store a setting that changed, so that the trail has an entry only for what was changed."""
    if work.settings.get(key) != value:
        work.settings.put(key, value)
