"""Documents as people have them, and files that only look like one, made in memory."""

from __future__ import annotations

import io
import zlib

import pikepdf
from PIL import Image
from PIL.ExifTags import Base
from reportlab.pdfgen.canvas import Canvas

SECRET = "Tern-Street-17"
GPS = 0x8825


def photograph(kind: str = "JPEG", size: tuple[int, int] = (640, 480), *, turned: bool = False) -> bytes:
    """A picture with whatever a telephone writes into it."""
    image = Image.linear_gradient("L").resize(size).convert("RGB")
    exif = Image.Exif()
    exif[Base.ImageDescription.value] = SECRET
    exif[Base.Orientation.value] = 6 if turned else 1
    exif.get_ifd(GPS)[1], exif.get_ifd(GPS)[2] = "N", (48.0, 51.0, 24.0)
    paper = io.BytesIO()
    if kind == "JPEG":
        image.save(paper, "JPEG", exif=exif, comment=SECRET.encode(), xmp=f"<x>{SECRET}</x>".encode())
        return paper.getvalue()
    from PIL.PngImagePlugin import PngInfo

    notes = PngInfo()
    notes.add_text("Comment", SECRET)
    image.save(paper, "PNG", exif=exif, pnginfo=notes)
    return paper.getvalue()


def scan(pages: int = 2, *, picture: bytes = b"") -> bytes:
    """A plain PDF of some pages."""
    paper = io.BytesIO()
    canvas = Canvas(paper)
    for page in range(1, pages + 1):
        canvas.drawString(72, 720, f"Page {page} of a paper")
        if picture:
            canvas.drawImage(_reader(picture), 72, 400, 200, 150)
        canvas.showPage()
    canvas.save()
    return paper.getvalue()


def hostile_pdf() -> bytes:
    """A PDF that acts, hides files, leads out, and says who made it."""
    with pikepdf.open(io.BytesIO(scan(2, picture=photograph()))) as document:
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=f"app.alert('{SECRET}')")
        launch = pikepdf.Dictionary(S=pikepdf.Name.Launch, F=f"{SECRET}.exe")
        document.Root.OpenAction = document.make_indirect(script)
        document.Root.AA = pikepdf.Dictionary(WC=script)
        document.Root.Names = pikepdf.Dictionary(JavaScript=pikepdf.Dictionary(Names=pikepdf.Array(["a", script])))
        document.attachments[f"{SECRET}.txt"] = SECRET.encode()
        document.docinfo["/Author"] = SECRET
        with document.open_metadata() as description:
            description["dc:title"] = SECRET
        page = document.pages[0]
        page.AA = pikepdf.Dictionary(O=launch)
        page.PieceInfo = pikepdf.Dictionary(Tool=pikepdf.Dictionary(Private=SECRET))
        link = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9], A=launch, Contents=SECRET
        )
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[9, 9, 19, 19], Contents=SECRET
        )
        page.Annots = pikepdf.Array([document.make_indirect(link), document.make_indirect(note)])
        thing = next(iter(page.Resources.XObject.values()))
        thing.Metadata = document.make_stream(SECRET.encode())
        thing.Alternates = pikepdf.Array([pikepdf.Dictionary(Private=SECRET)])
        paper = io.BytesIO()
        document.save(paper)
        return paper.getvalue()


def locked_pdf() -> bytes:
    """A PDF that only a passphrase opens."""
    with pikepdf.open(io.BytesIO(scan(1))) as document:
        paper = io.BytesIO()
        document.save(paper, encryption=pikepdf.Encryption(owner="a", user="b"))
        return paper.getvalue()


def filled_form() -> bytes:
    """A PDF with a field that somebody filled in."""
    paper = io.BytesIO()
    canvas = Canvas(paper)
    canvas.acroForm.textfield(name="town", value="Filled in", x=72, y=700, width=200, height=24)
    canvas.showPage()
    canvas.save()
    return paper.getvalue()


def flood(width: int = 60_000, height: int = 60_000) -> bytes:
    """A PNG of a few bytes that says it is very large."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return len(body).to_bytes(4, "big") + kind + body + zlib.crc32(kind + body).to_bytes(4, "big")

    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\x00\x00\x00"
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def pdf_bomb() -> bytes:
    """A PDF whose one picture unpacks to more memory than the reader may have."""
    with pikepdf.new() as document:
        page = document.add_blank_page()
        packer = zlib.compressobj(9)
        packed = b"".join(packer.compress(bytes(10_000_000)) for _ in range(40)) + packer.flush()
        picture = pikepdf.Stream(document, packed)
        picture.stream_dict = pikepdf.Dictionary(
            Type=pikepdf.Name.XObject,
            Subtype=pikepdf.Name.Image,
            Width=16_000,
            Height=8_300,
            ColorSpace=pikepdf.Name.DeviceRGB,
            BitsPerComponent=8,
            Filter=pikepdf.Name.FlateDecode,
        )
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im=document.make_indirect(picture)))
        page.Contents = document.make_stream(b"q 600 0 0 700 0 0 cm /Im Do Q")
        paper = io.BytesIO()
        document.save(paper, stream_decode_level=pikepdf.StreamDecodeLevel.none, compress_streams=False)
        return paper.getvalue()


def everything_in(pdf: bytes) -> bytes:
    """All that a PDF holds, unpacked."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        paper = io.BytesIO()
        document.save(paper, qdf=True, stream_decode_level=pikepdf.StreamDecodeLevel.generalized)
        return paper.getvalue()


def _reader(picture: bytes) -> object:
    from reportlab.lib.utils import ImageReader

    return ImageReader(io.BytesIO(picture))
