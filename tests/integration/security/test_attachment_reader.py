"""Copies of documents are cleaned and drawn by a process of its own (T43, T66)."""

from __future__ import annotations

import io
import os
import resource
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from pgi_desk.domain.attachment import MOST_BYTES, MOST_KEPT, Format, recognise
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.security import attachment_reader
from pgi_desk.security.attachment_reader import SeparateReader
from tests.helpers import papers

READER = SeparateReader()


def problem_of(data: bytes, reader: SeparateReader = READER) -> str:
    with pytest.raises(InvalidEntry) as refused:
        reader.clean(data, recognise(data))
    assert refused.value.facts["field"] == "file"
    return str(refused.value.facts["problem"])


def outcome(pdf: bytes, reader: SeparateReader = READER) -> str:
    """Return what comes of keeping a PDF and looking at it."""
    try:
        reader.draw(reader.clean(pdf, Format.PDF).content, Format.PDF, 0, 800)
    except InvalidEntry as refused:
        return str(refused.facts["problem"])
    return "kept"


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_photograph_keeps_its_picture_and_nothing_else(kind: str) -> None:
    data = papers.photograph(kind, turned=True)
    assert papers.SECRET.encode() in data
    clean = READER.clean(data, recognise(data))
    assert papers.SECRET.encode() not in clean.content
    assert (clean.pages, clean.taken_out) == (1, ("picture_data", "place"))
    with Image.open(io.BytesIO(clean.content)) as picture:
        assert picture.format == kind
        assert picture.size == (480, 640)  # as it was held
        assert not picture.getexif()
        assert set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    again = READER.clean(clean.content, recognise(clean.content))
    assert again.taken_out == ()


def test_pictures_of_every_usual_kind_are_kept_with_their_colours() -> None:
    for mode, kind in (("1", "PNG"), ("P", "PNG"), ("RGBA", "PNG"), ("CMYK", "JPEG")):
        paper = io.BytesIO()
        Image.new("RGB", (40, 30), (200, 30, 30)).convert(mode).save(paper, kind)
        clean = READER.clean(paper.getvalue(), recognise(paper.getvalue()))
        shown = READER.draw(clean.content, recognise(clean.content), 0, 40)
        assert (shown.width, shown.height, len(shown.pixels)) == (40, 30, 3600)
        red, green, _blue = shown.pixels[:3]
        assert red > green or mode == "1", mode


def test_a_pdf_keeps_its_pages_and_nothing_that_acts_hides_or_tells() -> None:
    data = papers.hostile_pdf()
    assert papers.everything_in(data).count(papers.SECRET.encode()) > 8
    clean = READER.clean(data, Format.PDF)
    assert clean.pages == 2
    assert clean.taken_out == ("actions", "description", "notes_and_links", "other_files")
    inside = papers.everything_in(clean.content)
    words = (
        "JavaScript",
        "/JS",
        "/Launch",
        "/AA",
        "/OpenAction",
        "/EmbeddedFile",
        "/Metadata",
        "/Annots",
        "Exif",
        "/URI",
    )
    assert [word for word in (*words, papers.SECRET, "/Info", "PieceInfo") if word.encode() in inside] == []
    text = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(clean.content)]
    assert text == ["Page 1 of a paper", "Page 2 of a paper"]
    assert READER.clean(data, Format.PDF) == clean
    picture = READER.draw(clean.content, Format.PDF, 0, 400)
    assert len(set(picture.pixels)) > 100  # the photograph is still on the page


def test_what_was_filled_into_a_form_stays_readable() -> None:
    clean = READER.clean(papers.filled_form(), Format.PDF)
    assert clean.taken_out == ("description", "form", "notes_and_links")
    assert "Filled in" in pypdfium2.PdfDocument(clean.content)[0].get_textpage().get_text_bounded()


def test_a_photograph_inside_a_pdf_loses_what_stands_behind_its_end() -> None:
    second = papers.photograph()
    with pikepdf.open(io.BytesIO(papers.scan(1, picture=papers.photograph()))) as document:
        picture = next(iter(document.pages[0].Resources.XObject.values()))
        picture.write(papers.photograph() + second, filter=pikepdf.Name.DCTDecode)
        paper = io.BytesIO()
        document.save(paper)
    inside = papers.everything_in(READER.clean(paper.getvalue(), Format.PDF).content)
    assert inside.count(b"\xff\xd8\xff") == 1
    assert papers.SECRET.encode() not in inside


def test_a_photograph_that_stands_in_the_drawing_itself_is_cleaned_like_any_other() -> None:
    drawing = b"q 50 0 0 50 10 10 cm BI /W 64 /H 48 /BPC 8 /CS /RGB /F /DCT ID " + papers.photograph() + b"\nEI Q"
    with pikepdf.new() as document:
        document.add_blank_page(page_size=(100, 100))
        part = document.make_stream(drawing, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form)
        part.BBox, part.Resources = [0, 0, 100, 100], pikepdf.Dictionary()
        document.pages[0].Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Part=part))
        document.pages[0].Contents = document.make_stream(drawing + b" /Part Do")
        paper = io.BytesIO()
        document.save(paper, compress_streams=False)
    assert paper.getvalue().count(papers.SECRET.encode()) >= 2
    clean = READER.clean(paper.getvalue(), Format.PDF).content
    inside = papers.everything_in(clean)
    assert papers.SECRET.encode() not in inside
    assert inside.count(b"\xff\xd8\xff") == 2
    assert outcome(paper.getvalue()) == "kept"


def test_what_cannot_be_kept_is_refused_with_its_reason() -> None:
    photograph, paper = papers.photograph(), papers.scan(1)
    assert problem_of(papers.locked_pdf()) == "file_password"
    assert problem_of(papers.scan(61)) == "file_pages"
    assert problem_of(papers.flood()) == "file_pixels"
    assert problem_of(photograph[: len(photograph) // 2]) == "file_damaged"
    assert problem_of(b"%PDF-1.7\n" + os.urandom(2_000)) == "file_damaged"
    assert problem_of(b"\x89PNG\r\n\x1a\n" + photograph) == "file_damaged"
    assert outcome(paper[: len(paper) // 2]) in {"kept", "file_damaged", "file_pages"}  # mended or refused


def test_a_file_that_wants_too_much_ends_the_other_process_alone() -> None:
    bomb = papers.pdf_bomb()
    assert len(bomb) < MOST_BYTES
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert outcome(bomb, SeparateReader(most_seconds=3)) in {"kept", "file_too_much", "file_damaged"}
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 150_000
    assert problem_of(papers.photograph(), SeparateReader(most_memory=30_000_000)) == "file_too_much"
    assert problem_of(papers.photograph(), SeparateReader(most_seconds=0.01)) == "file_too_much"


def test_a_process_that_says_too_much_or_nonsense_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    child = tmp_path / "child.py"
    monkeypatch.setattr(attachment_reader, "_CHILD", child)
    for code, problem in (
        (f"import sys; sys.stdout.write('{{}}\\n' + 'x' * {MOST_KEPT * 2})", "file_too_large"),
        ("print('no answer')", "file_too_much"),
        ("print('[]')", "file_damaged"),
        ('print(\'{"pages": 1, "taken": []}\\n%PNG\')', "file_damaged"),
        ('print(\'{"pages": "1", "taken": []}\\n%PDF-\')', "file_damaged"),
        ("import sys; print('{}'); sys.exit(3)", "file_too_much"),
    ):
        child.write_text(code)
        with pytest.raises(InvalidEntry) as refused:
            READER.clean(papers.scan(1), Format.PDF)
        assert refused.value.facts["problem"] == problem, code
    child.write_text('print(\'{"width": 9, "height": 9}\\nabc\')')
    with pytest.raises(InvalidEntry):
        READER.draw(b"%PDF-", Format.PDF, 0, 100)


def test_only_a_file_is_read_and_no_more_of_it_than_is_taken(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", tmp_path / "nothing", tmp_path, Path("/dev/zero")):
        with pytest.raises(InvalidEntry) as refused:
            READER.read(path)
        assert refused.value.facts["problem"] == "unreadable"
    large = tmp_path / "large"
    with large.open("wb") as file:
        file.truncate(MOST_BYTES * 10)
    assert len(READER.read(large)) == MOST_BYTES + 1
