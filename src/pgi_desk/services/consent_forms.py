"""Put a consent form on paper: filled for one case, or blank for paper work; the log says so before and after."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from pgi_desk.domain.consent import ONE_RECIPIENT
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.consent_paper import ConsentPaper, ConsentPaperRenderer, TickLine
from pgi_desk.services.consents import ConsentEntry
from pgi_desk.services.desk import Desk
from pgi_desk.services.leaving import Leaving
from pgi_desk.services.letter_content import PageImage
from pgi_desk.services.letter_dress import CONSENT, wording_key
from pgi_desk.services.letter_parties import branch_party
from pgi_desk.services.letter_ports import LetterOutput, PagePreview
from pgi_desk.services.paper_leaving import CONSENT_FORM, PaperNote, begin_paper
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.reporting_duty import SETTING, duty_from
from pgi_desk.services.sample_letter import CASE_CODE

# A form in somebody's pocket must not say this.
UNNAMED = frozenset({"word_trafficking"})


@dataclass(frozen=True, slots=True)
class PrintConsentForm:
    """A form in a language; `entry` is what the dialog holds, None for a blank form that belongs to no case."""

    language: str
    case_code: CaseCode = CaseCode("")  # noqa: RUF009  # a text
    entry: ConsentEntry | None = None


@dataclass(frozen=True, slots=True)
class PreparedConsentForm:
    """A form as it was shown: exactly these bytes are printed."""

    pdf: bytes
    language: str
    case_code: str
    blank: bool

    @property
    def digest(self) -> str:
        """Return the SHA-256 of the PDF, which the log keeps."""
        return hashlib.sha256(self.pdf).hexdigest()


@dataclass(frozen=True, slots=True)
class ConsentFormService:
    """What staff do with consent on paper."""

    desk: Desk
    renderer: ConsentPaperRenderer
    preview: PagePreview

    def prepare(self, command: PrintConsentForm) -> PreparedConsentForm:
        """Return the form, in memory only; raises RecordNotFound, LetterCannotShow and TemplateMistake."""
        self.desk.require(Permission.RECORD_CONSENT, reading=True)
        with self.desk.work("consent.form") as work:
            paper = self._paper(work, command)
        code = "" if paper.blank else command.case_code
        return PreparedConsentForm(self.renderer.render_consent(paper), command.language, code, paper.blank)

    def sample(self, language: str, text: str = "") -> bytes:
        """Return a form that is about nobody as a PDF, in this wording if one is given, else in the one in use.

        Raises LetterCannotShow, TemplateMistake and InvalidEntry when it cannot be set.
        """
        self.desk.require(Permission.MANAGE_LETTERS, reading=True)
        with self.desk.work("letter.wording") as work:
            paper = self._paper(work, PrintConsentForm(language))
        paper = replace(paper, case_code=CASE_CODE, issued_on=self.desk.clock.today(), sample=True)
        return self.renderer.render_consent(replace(paper, wording=text or paper.wording))

    def pages(self, form: PreparedConsentForm, dots_per_inch: int) -> tuple[PageImage, ...]:
        """Return the pages of the form as pictures."""
        self.desk.require(Permission.RECORD_CONSENT, reading=True)
        return self.preview.pages(form.pdf, dots_per_inch)

    def release(self, form: PreparedConsentForm, output: LetterOutput) -> ChangeSet:
        """Note that the form leaves, hand it over, and note what came of it; raises what stopped it."""
        return self.begin(form, output).finish(output)

    def begin(self, form: PreparedConsentForm, output: LetterOutput) -> Leaving:
        """Note that the form is about to leave."""
        self.desk.require(Permission.RECORD_CONSENT)
        detail = {"language": form.language, "blank": form.blank, "digest": form.digest}
        return begin_paper(self.desk, PaperNote(CONSENT_FORM, detail, form.case_code), form.pdf, output)

    def _paper(self, work: UnitOfWork, command: PrintConsentForm) -> ConsentPaper:
        entry, language = command.entry, command.language
        recipient = ""
        if entry is not None and entry.recipient is not None:
            recipient = work.providers.get(entry.recipient).name
        shared, withheld = self._items(entry, language)
        return ConsentPaper(
            language=language,
            sender=branch_party(work),
            case_code=command.case_code if entry is not None else "",
            issued_on=self.desk.clock.today() if entry is not None else None,
            reasons=tuple(line.label for line in self._lines("disclosure_reasons", language)),
            duty=duty_from(work.settings.get(SETTING)),
            explained=self._lines("explained_items", language, entry.explained_items if entry else ()),
            purposes=self._purposes(entry, language),
            recipient=recipient,
            shared=shared,
            withheld=withheld,
            withheld_from=entry.withheld_from if entry else "",
            valid_until=entry.valid_until if entry else None,
            explained_in=self._label("languages", entry.language, language) if entry and entry.language else "",
            interpreter=entry.interpreter if entry else "",
            blank=entry is None,
            training=self.desk.in_demo,
            wording=work.settings.get(wording_key(CONSENT, language)),
        )

    def _purposes(self, entry: ConsentEntry | None, language: str) -> tuple[TickLine, ...]:
        if entry is None:
            return self._lines("consent_purposes", language)
        return (TickLine(self._label("consent_purposes", entry.purpose, language), ticked=True),)

    def _items(
        self, entry: ConsentEntry | None, language: str
    ) -> tuple[tuple[TickLine, ...] | None, tuple[TickLine, ...] | None]:
        """On a blank form every item can be ticked on either side; a filled one says what goes where."""
        if entry is None:
            codes = self.desk.content.list("disclosure_items").codes()
            every = tuple(self._item(code, language, ticked=False) for code in codes)
            return every, every
        if entry.purpose not in ONE_RECIPIENT:
            return None, None
        sides = (entry.items_to_share, entry.items_to_withhold)
        shared, withheld = (tuple(self._item(code, language, ticked=True) for code in codes) for codes in sides)
        return shared, withheld

    def _item(self, code: str, language: str, *, ticked: bool) -> TickLine:
        return TickLine(self._label("disclosure_items", code, language), ticked, unnamed=code in UNNAMED)

    def _lines(self, name: str, language: str, ticked: tuple[str, ...] = ()) -> tuple[TickLine, ...]:
        rows = self.desk.content.list(name)
        return tuple(
            TickLine(row.label(language), row.code in ticked, plain=row.text_in("plain", language)) for row in rows
        )

    def _label(self, name: str, code: str, language: str) -> str:
        return self.desk.content.label(name, code, language)
