"""The PDF as a file: its bytes, its properties, its fonts, and that it is only ever in memory."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from tests.integration.documents.letter_samples import LETTER, RENDERER, long_letter

ROOT = Path(__file__).resolve().parents[3]
DIGEST = """
import hashlib
from tests.integration.documents.letter_samples import LETTER, RENDERER
print(hashlib.sha256(RENDERER.render(LETTER)).hexdigest())
"""
WRITES = """
import os, sys
from tests.integration.documents.letter_samples import LETTER, RENDERER
written = []
CHANGING = ("os.mkdir", "os.rename", "os.remove", "os.link", "os.symlink", "tempfile.mkstemp", "tempfile.mkdtemp")

def watch(event, arguments):
    if event == "open":
        path, mode, flags = arguments
        if flags is None or flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND):
            written.append(str(path))
    elif event in CHANGING:
        written.append(event)

sys.addaudithook(watch)
RENDERER.render(LETTER)
print(len(written), *written)
open(os.devnull, "w").close()
print(written[-1])
"""


def run(script: str, **environment: str) -> list[str]:
    paths = os.pathsep.join((str(ROOT), str(ROOT / "src")))
    inherited = {key: value for key, value in os.environ.items() if not key.startswith(("COV", "RL_"))}
    settings = inherited | {"PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"} | environment
    done = subprocess.run([sys.executable, "-c", script], env=settings, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def test_equal_letters_give_equal_bytes() -> None:
    assert RENDERER.render(LETTER) == RENDERER.render(LETTER)
    assert RENDERER.render(replace(LETTER, number="26-000418-09")) != RENDERER.render(LETTER)


def test_other_processes_give_the_same_bytes() -> None:
    here = hashlib.sha256(RENDERER.render(LETTER)).hexdigest()
    assert run(DIGEST, PYTHONHASHSEED="1", TZ="Pacific/Auckland", LC_ALL="C") == [here]
    assert run(DIGEST, PYTHONHASHSEED="2", TZ="America/Lima") == [here]


def test_letters_rendered_at_once_do_not_disturb_each_other() -> None:
    letters = [LETTER, long_letter(3), replace(LETTER, training=True), long_letter(14)] * 2
    alone = [RENDERER.render(letter) for letter in letters]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(RENDERER.render, letters)) == alone


def test_rendering_opens_no_file_for_writing() -> None:
    during, proof_that_the_watch_works = run(WRITES)
    assert during == "0"
    assert proof_that_the_watch_works == os.devnull


def test_file_properties_say_nothing() -> None:
    pdf = RENDERER.render(LETTER)
    reader = PdfReader(io.BytesIO(pdf))
    properties = {key: value for key, value in (reader.metadata or {}).items() if value}
    assert properties == {"/Trapped": "/False"}
    assert reader.xmp_metadata is None
    assert str(reader.root_object["/Lang"]) == "en"
    for words in (b"Port Sarelle", b"K7QM", b"26-000417", b"D:20"):
        assert words not in pdf


def test_only_our_fonts_are_used_and_all_are_embedded() -> None:
    reader = PdfReader(io.BytesIO(RENDERER.render(long_letter(14, training=True))))
    names = set()
    for page in reader.pages:
        resources = page["/Resources"]
        assert isinstance(resources, DictionaryObject)
        fonts = resources["/Font"]
        assert isinstance(fonts, DictionaryObject)
        for reference in fonts.values():
            font = reference.get_object()
            descriptor = font["/FontDescriptor"]
            names.add(str(font["/BaseFont"]).split("+")[-1])
            assert "/FontFile2" in descriptor
    assert names == {"NotoSans-Regular", "NotoSans-Bold"}


def test_pages_are_a4_and_to_be_printed_on_one_side() -> None:
    reader = PdfReader(io.BytesIO(RENDERER.render(LETTER)))
    for page in reader.pages:
        assert (round(page.mediabox.width), round(page.mediabox.height)) == (595, 842)
    preferences = reader.root_object["/ViewerPreferences"]
    assert isinstance(preferences, DictionaryObject)
    assert str(preferences["/Duplex"]) == "/Simplex"
