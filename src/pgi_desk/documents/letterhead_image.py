"""An image for the letterhead as plain pixels: decoded under limits, without anything else that was in its file."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image, ImageOps

from pgi_desk.domain.errors import InvalidEntry

KINDS = ("PNG", "JPEG")  # decoders of other kinds are never tried; SVG is a program, not a picture
MOST_BYTES = 4_000_000
MOST_PIXELS = 12_000_000  # what a telephone takes; decoded it needs 50 MB for a moment
KEPT_WIDTH, KEPT_HEIGHT = 1464, 520  # 600 dots an inch at the largest size that is printed
WHITE = (255, 255, 255)
WITH_TRANSPARENCY = {"P", "PA", "LA", "La", "RGBA", "RGBa"}


def plain_image(path: Path) -> bytes:
    """Return the picture of a file as a PNG of pixels alone, on white, no larger than a letterhead needs.

    Raises InvalidEntry (`field` "image", `problem`: unreadable, too_many_bytes, too_many_pixels or not_an_image).
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise InvalidEntry(field="image", problem="unreadable") from error
    if len(content) > MOST_BYTES:
        raise InvalidEntry(field="image", problem="too_many_bytes")
    return plain_pixels(content)


def plain_pixels(content: bytes) -> bytes:
    """Return the picture in some bytes as `plain_image` does."""
    try:
        with Image.open(io.BytesIO(content), formats=KINDS) as image:  # this reads the head alone
            _refuse_size(image)
            image.load()
            return _encoded(_on_white(ImageOps.exif_transpose(image)))
    except InvalidEntry:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise InvalidEntry(field="image", problem="too_many_pixels") from error
    except Exception as error:  # a decoder of foreign bytes fails in any way it likes
        raise InvalidEntry(field="image", problem="not_an_image") from error


def _refuse_size(image: Image.Image) -> None:
    if image.width * image.height > MOST_PIXELS:
        raise InvalidEntry(field="image", problem="too_many_pixels")


def _on_white(image: Image.Image) -> Image.Image:
    picture = image.convert("RGBA" if image.mode in WITH_TRANSPARENCY else "RGB").convert("RGBA")
    picture.thumbnail((KEPT_WIDTH, KEPT_HEIGHT))
    plain = Image.new("RGB", picture.size, WHITE)
    plain.paste(picture, mask=picture.getchannel("A"))
    return plain


def _encoded(image: Image.Image) -> bytes:
    """Encode nothing but the pixels: a fresh image has no comment, profile, place or date that could be written."""
    paper = io.BytesIO()
    image.save(paper, "PNG", optimize=False)
    return paper.getvalue()
