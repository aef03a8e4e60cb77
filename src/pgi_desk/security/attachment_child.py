"""A program of its own that takes a file from its input, and cleans or draws it on its output.

What decodes pictures and PDF files has had mistakes that take over a program: here it is this small process that would
be taken, and it has no key, no record, little memory and little time, and cannot write a file. Nothing that knows
the program's data is imported. The answer is a line of JSON, then the bytes.
"""

from __future__ import annotations

import base64
import io
import json
import re
import sys
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from pgi_desk.child_programs import close_off

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

Answer = tuple[dict[str, object], bytes]
# 220 dots an inch on a page of A4: small print can be read.
LONGEST_SIDE = 2600
MOST_PIXELS, MOST_PAGES, MOST_SECONDS = 30_000_000, 60, 30
GPS, QUALITY = 0x8825, 85
WITH_TRANSPARENCY = {"P", "PA", "LA", "La", "RGBA", "RGBa"}
PICTURE_DATA = ("exif", "xmp", "XML:com.adobe.xmp", "comment", "photoshop", "icc_profile")
# What a page needs to be drawn; everything else of it stays behind.
PAGE_KEYS = {
    *("/Type", "/Parent", "/Resources", "/MediaBox", "/CropBox", "/BleedBox", "/TrimBox", "/ArtBox"),
    *("/Contents", "/Rotate", "/Group", "/UserUnit"),
}
# What describes, acts, or leads out of the file, wherever it stands.
NEVER = {
    *("/Metadata", "/PieceInfo", "/AA", "/OpenAction", "/JS", "/JavaScript", "/AF", "/EF", "/LastModified"),
    *("/Alternates", "/OPI", "/Ref", "/StructParent", "/StructParents", "/Private"),
}
START, END, SCAN = b"\xff\xd8", b"\xff\xd9", 0xDA
MARK = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
TOLD = {*range(0xE1, 0xEE), 0xEF, 0xFE}  # application data but those of JFIF and Adobe, and comments
OUTSIDE_STREAM = ("/F", "/FFilter", "/FDecodeParms")
CATALOG_FINDS = {"/Metadata": "description", "/OpenAction": "actions", "/AA": "actions", "/AcroForm": "form"}
NAME_FINDS = {"/JavaScript": "actions", "/EmbeddedFiles": "other_files"}


def main(task: str, kind: str, most_memory: int, page: int, longest: int) -> int:
    """Clean or draw; the answer has `problem` when that cannot be done."""
    close_off()
    _limit(most_memory)
    data = sys.stdin.buffer.read()
    try:
        head, body = _clean(kind, data) if task == "clean" else _draw(kind, data, page, longest)
    except (MemoryError, ImportError):  # a library for which there is no room cannot be imported
        head, body = {"problem": "file_too_much"}, b""
    except _Refused as refused:
        head, body = {"problem": str(refused)}, b""
    except Exception:  # a decoder of foreign bytes fails in any way it likes
        head, body = {"problem": "file_damaged"}, b""
    sys.stdout.buffer.write(json.dumps(head).encode() + b"\n" + body)
    return 0


class _Refused(Exception):
    """A file that is not kept; the text is the code of the problem."""


def _limit(most_memory: int) -> None:
    """Take no more memory than this and write no file, where the system has such limits."""
    try:
        import resource  # Windows has none
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (most_memory, most_memory))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # what was read stays in memory


def _clean(kind: str, data: bytes) -> Answer:
    return _clean_pdf(data) if kind == "pdf" else _clean_picture(kind, data)


def _clean_picture(kind: str, data: bytes) -> Answer:
    """Draw the picture anew: a fresh one has no comment, profile, place or date that could be written."""
    with _picture(kind, data) as image:
        taken = _picture_finds(image)
        picture = _on_white(image)
    # A fresh picture of the same pixels has nothing else of the old one.
    picture.info.clear()
    paper = io.BytesIO()
    if kind == "png":
        picture.save(paper, "PNG", optimize=True)
    else:
        picture.save(paper, "JPEG", quality=QUALITY, optimize=True)
    return {"pages": 1, "taken": taken}, paper.getvalue()


def _picture(kind: str, data: bytes) -> Picture:
    from PIL import Image, ImageFile  # only after memory is limited

    Image.MAX_IMAGE_PIXELS = None  # the size is looked at below, before anything is decoded
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    image = Image.open(io.BytesIO(data), formats=[kind.upper()])
    if image.width * image.height > MOST_PIXELS or not image.width * image.height:
        raise _Refused("file_pixels")
    return image


def _picture_finds(image: Picture) -> list[str]:
    found = set[str]()
    if any(name in image.info for name in PICTURE_DATA) or getattr(image, "text", None):
        found.add("picture_data")
    if image.getexif().get_ifd(GPS):
        found.add("place")
    return sorted(found)


def _on_white(image: Picture) -> Picture:
    from PIL import Image, ImageOps

    image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))  # a large photograph is decoded small at once
    image.load()
    picture = image if image.mode in {"1", "L"} else image.convert("RGBA" if image.mode in WITH_TRANSPARENCY else "RGB")
    picture = ImageOps.exif_transpose(picture) if picture is image else _turned(picture, image)
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    if picture.mode == "RGBA":
        plain = Image.new("RGB", picture.size, (255, 255, 255))
        plain.paste(picture, mask=picture.getchannel("A"))
        return plain
    fresh = Image.new(picture.mode, picture.size)
    fresh.paste(picture)
    return fresh


def _turned(picture: Picture, image: Picture) -> Picture:
    from PIL import ImageOps

    picture.getexif()[0x0112] = image.getexif().get(0x0112, 1)
    return ImageOps.exif_transpose(picture)


def _clean_pdf(data: bytes) -> Answer:
    """Copy the pages alone into a new file, then take out of them whatever is not drawn."""
    import pikepdf  # only after memory is limited

    try:
        old = pikepdf.open(io.BytesIO(data))
    except pikepdf.PasswordError as error:
        raise _Refused("file_password") from error
    with old, pikepdf.new() as fresh:
        if not 0 < len(old.pages) <= MOST_PAGES:
            raise _Refused("file_pages" if len(old.pages) else "file_damaged")
        taken = _pdf_finds(old)
        _flatten(old)
        for page in old.pages:
            fresh.pages.append(page)
        for page in fresh.pages:
            _strip_page(page.obj)
            # A picture that stands in the drawing itself becomes one like the others, which are cleaned.
            page.externalize_inline_images()
        for thing in fresh.objects:
            _strip(thing, 0)
        paper = io.BytesIO()
        fresh.save(paper, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        return {"pages": len(fresh.pages), "taken": taken}, paper.getvalue()


def _pdf_finds(old: Any) -> list[str]:  # noqa: ANN401  # a library without types
    """Return codes of what the file holds beside its pages, for whoever chose it."""
    found = {code for key, code in CATALOG_FINDS.items() if key in old.Root}
    names = old.Root.get("/Names", {})
    found |= {code for key, code in NAME_FINDS.items() if key in names}
    if old.docinfo:
        found.add("description")
    if any("/Annots" in page for page in old.pages):
        found.add("notes_and_links")
    return sorted(found)


def _flatten(old: Any) -> None:  # noqa: ANN401  # a library without types
    """Draw what stands in the fields of a form into the page, or it would be lost with them."""
    import pikepdf

    try:
        if "/AcroForm" in old.Root:
            old.generate_appearance_streams()
        old.flatten_annotations("screen")
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError):
        return  # what cannot be drawn is left out


def _strip_page(page: Any) -> None:  # noqa: ANN401  # a library without types
    for key in list(page.keys()):
        if key not in PAGE_KEYS:
            del page[key]


def _strip(thing: Any, depth: int) -> None:  # noqa: ANN401  # a library without types
    """Take out of a dictionary or stream what is never drawn; what it points to comes by itself."""
    import pikepdf

    if depth > 40:
        raise _Refused("file_damaged")
    if isinstance(thing, pikepdf.Array):
        for inner in thing:
            _strip_inside(inner, depth)
        return
    if not isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
        return
    outside = OUTSIDE_STREAM if isinstance(thing, pikepdf.Stream) else ()
    for key in list(thing.keys()):
        if key in NEVER or key in outside:
            del thing[key]
        else:
            _strip_inside(thing[key], depth)
    if isinstance(thing, pikepdf.Stream):
        _strip_stream(thing)


def _strip_inside(inner: Any, depth: int) -> None:  # noqa: ANN401  # a library without types
    import pikepdf

    if isinstance(inner, pikepdf.Object) and not inner.is_indirect:
        _strip(inner, depth + 1)


def _strip_stream(stream: Any) -> None:  # noqa: ANN401  # a library without types
    """A photograph inside a PDF keeps what the telephone wrote into it, unless that is taken out here."""
    import pikepdf

    found = stream.get("/Filter")
    filters = [str(one) for one in found] if isinstance(found, pikepdf.Array) else [str(found)]
    if not filters or filters[-1] not in {"/DCTDecode", "/JPXDecode"}:
        return
    body = stream.read_raw_bytes()
    for name in filters[:-1]:
        body = _unwrapped(body, name)
    parts = _jpeg_parts(body) if filters[-1] == "/DCTDecode" else _jpx_parts(body)
    parms = stream.get("/DecodeParms")
    if isinstance(parms, pikepdf.Array):
        parms = parms[-1] if len(parms) else None
    stream.write(b"".join(parts), filter=pikepdf.Name(filters[-1]))
    if isinstance(parms, pikepdf.Dictionary):
        stream.DecodeParms = parms


def _unwrapped(body: bytes, name: str) -> bytes:
    """Take off one of the wraps that are put around a picture."""
    if name == "/FlateDecode":
        packed = zlib.decompressobj()
        plain = packed.decompress(body, MOST_PIXELS)
        if packed.unconsumed_tail:
            raise _Refused("file_too_much")
        return plain
    if name == "/ASCII85Decode":
        return base64.a85decode(body.strip().removeprefix(b"<~").removesuffix(b"~>"))
    if name == "/ASCIIHexDecode":
        return bytes.fromhex(body.partition(b">")[0].decode("ascii"))
    raise _Refused("file_damaged")


def _jpeg_parts(body: bytes) -> Iterator[bytes]:
    """Return the first picture of a JPEG without comments and application data.

    The mark that says how colours are meant stays; a second picture behind the first, as telephones write, does not.
    """
    place = 2
    if not body.startswith(START):
        raise _Refused("file_damaged")
    yield START
    while place + 4 <= len(body) and body[place] == 0xFF and body[place + 1] != END[1]:
        mark = body[place + 1]
        if mark == 0xFF:  # a filler
            place += 1
            continue
        end = place + 2 + int.from_bytes(body[place + 2 : place + 4], "big")
        if mark == SCAN:
            following = MARK.search(body, end)
            end = following.start() if following else len(body)
        if mark not in TOLD:
            yield body[place:end]
        place = end
    yield END


def _jpx_parts(body: bytes) -> Iterator[bytes]:
    """Return a JPEG 2000 without boxes of description."""
    if body.startswith(b"\xff\x4f"):  # the picture alone
        yield body
        return
    place = 0
    while place + 8 <= len(body):
        size, kind = int.from_bytes(body[place : place + 4], "big"), body[place + 4 : place + 8]
        if size == 1:
            size = int.from_bytes(body[place + 8 : place + 16], "big")
        end = place + size if size >= 8 else len(body)
        if kind not in {b"xml ", b"uuid", b"uinf", b"jp2i"}:
            yield body[place:end]
        place = end


def _draw(kind: str, data: bytes, page: int, longest: int) -> Answer:
    picture = _pdf_page(data, page, longest) if kind == "pdf" else _shown(kind, data, longest)
    width, height, pixels = picture
    return {"width": width, "height": height}, pixels


def _shown(kind: str, data: bytes, longest: int) -> tuple[int, int, bytes]:
    with _picture(kind, data) as image:
        image.load()
        picture = image.convert("RGB")
    picture.thumbnail((longest, longest))
    return picture.width, picture.height, picture.tobytes()


def _pdf_page(data: bytes, number: int, longest: int) -> tuple[int, int, bytes]:
    import pypdfium2  # only after memory is limited

    document = pypdfium2.PdfDocument(data)
    page = document[number]
    width, height = page.get_size()
    bitmap = page.render(scale=longest / max(width, height, 1.0), rev_byteorder=True)
    wide, high, stride, padded = int(bitmap.width), int(bitmap.height), int(bitmap.stride), bytes(bitmap.buffer)
    rows = (padded[start : start + wide * 3] for start in range(0, high * stride, stride))
    return wide, high, b"".join(rows)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:])))
