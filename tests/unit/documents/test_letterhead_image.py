"""An image for the letterhead is decoded under limits and keeps nothing but its pixels."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from pgi_desk.documents.letterhead_image import KEPT_HEIGHT, KEPT_WIDTH, MOST_BYTES, plain_image, plain_pixels
from pgi_desk.domain.errors import InvalidEntry

SECRET = b"taken by Orla at 12 Quay Road"


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    paper = io.BytesIO()
    image.save(paper, kind, **options)
    return paper.getvalue()


def problem_of(content: bytes) -> object:
    with pytest.raises(InvalidEntry) as refused:
        plain_pixels(content)
    assert refused.value.facts["field"] == "image"
    return refused.value.facts["problem"]


@pytest.mark.parametrize("mode", ["RGB", "L", "1", "CMYK"])
def test_jpegs_become_plain_pngs(mode: str) -> None:
    made = plain_pixels(encoded(Image.new(mode, (40, 20)), "JPEG"))
    with Image.open(io.BytesIO(made)) as image:
        assert (image.format, image.mode, image.size) == ("PNG", "RGB", (40, 20))


def test_transparent_places_are_white() -> None:
    made = plain_pixels(encoded(Image.new("RGBA", (3, 3), (10, 20, 30, 0)), "PNG"))
    with Image.open(io.BytesIO(made)) as image:
        assert image.getpixel((1, 1)) == (255, 255, 255)


@pytest.mark.parametrize("mode", ["P", "LA", "1", "I;16"])
def test_unusual_pngs_are_read(mode: str) -> None:
    image = Image.new(mode, (5, 5)) if mode == "I;16" else Image.new("L", (5, 5)).convert(mode)
    with Image.open(io.BytesIO(plain_pixels(encoded(image, "PNG")))) as made:
        assert (made.mode, made.size) == ("RGB", (5, 5))


def test_nothing_but_pixels_stays_of_a_photograph() -> None:
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    image = Image.new("RGB", (30, 20), (200, 10, 10))
    for content in (
        encoded(image, "JPEG", exif=exif, comment=SECRET, icc_profile=b"p" * 200 + SECRET),
        encoded(image, "PNG", exif=exif, pnginfo=_note(SECRET.decode()), icc_profile=SECRET),
        encoded(image, "PNG") + SECRET,
    ):
        assert SECRET in content or zlib.compress(SECRET)[2:8] in content or b"iCCP" in content
        made = plain_pixels(content)
        assert SECRET not in made
        assert _chunks(made) == ["IHDR", "IDAT", "IEND"]


def test_a_photograph_that_lies_on_its_side_is_set_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    with Image.open(io.BytesIO(plain_pixels(encoded(Image.new("RGB", (40, 20)), "JPEG", exif=exif)))) as image:
        assert image.size == (20, 40)


def test_a_large_picture_is_made_as_small_as_a_letterhead_needs() -> None:
    with Image.open(io.BytesIO(plain_pixels(encoded(Image.new("RGB", (3000, 2000)), "PNG")))) as image:
        assert image.width <= KEPT_WIDTH
        assert image.height == KEPT_HEIGHT


def test_equal_pictures_give_equal_bytes() -> None:
    content = encoded(Image.radial_gradient("L"), "PNG")
    assert plain_pixels(content) == plain_pixels(content)
    assert plain_pixels(plain_pixels(content)) == plain_pixels(content)


@pytest.mark.parametrize("size", [(4001, 3000), (30_000, 30_000), (2_000_000, 20)])
def test_a_picture_of_too_many_pixels_is_refused_before_it_is_decoded(size: tuple[int, int]) -> None:
    assert problem_of(_claims(size)) == "too_many_pixels"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a" + bytes(40),
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"%PDF-1.4",
        b"%!PS-Adobe-3.0 EPSF-3.0",
        encoded(Image.new("RGB", (9, 9)), "PNG")[:46],
        encoded(Image.new("RGB", (9, 9)), "GIF"),
        encoded(Image.new("RGB", (9, 9)), "BMP"),
        encoded(Image.new("RGB", (9, 9)), "TIFF"),
    ],
    ids=["empty", "gif head", "svg", "pdf", "postscript", "cut off", "gif", "bmp", "tiff"],
)
def test_anything_else_is_refused(content: bytes) -> None:
    assert problem_of(content) == "not_an_image"


@given(st.integers(0, 200), st.binary(min_size=1, max_size=8))
def test_damaged_bytes_never_end_in_anything_but_a_refusal(place: int, damage: bytes) -> None:
    whole = encoded(Image.new("RGB", (12, 9), (3, 200, 90)), "PNG")
    content = whole[:place] + damage + whole[place + len(damage) :]
    try:
        made = plain_pixels(content)
    except InvalidEntry:
        return
    assert _chunks(made) == ["IHDR", "IDAT", "IEND"]


def test_a_file_that_is_too_large_or_gone_is_refused(tmp_path: Path) -> None:
    large = tmp_path / "large.png"
    large.write_bytes(encoded(Image.new("RGB", (9, 9)), "PNG") + bytes(MOST_BYTES))
    for path, problem in ((large, "too_many_bytes"), (tmp_path / "none.png", "unreadable"), (tmp_path, "unreadable")):
        with pytest.raises(InvalidEntry) as refused:
            plain_image(path)
        assert refused.value.facts == {"field": "image", "problem": problem}


def _note(text: str) -> PngImagePlugin.PngInfo:
    note = PngImagePlugin.PngInfo()
    note.add_text("Comment", text)
    return note


def _chunks(png: bytes) -> list[str]:
    names, place = [], 8
    while place < len(png):
        (length,) = struct.unpack(">I", png[place : place + 4])
        names.append(png[place + 4 : place + 8].decode())
        place += length + 12
    return [name for name, before in zip(names, ["", *names], strict=False) if name != before]


def _claims(size: tuple[int, int]) -> bytes:
    """A small PNG that says that it is large."""
    whole = encoded(Image.new("RGB", (9, 9)), "PNG")
    head = b"IHDR" + struct.pack(">II", *size) + whole[24:29]
    return whole[:12] + head + struct.pack(">I", zlib.crc32(head)) + whole[33:]
