"""The letter in typst: one fixed template, and the data as an input of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import typst

HERE = Path(__file__).resolve().parent


def maker(data: dict[str, Any], fonts: Path, *, tagged: bool) -> Callable[[str], bytes]:
    """Return what makes the letter of a number; `tagged` as PDF/A-2a and PDF/UA-1."""
    template = (HERE / "letter.typ").read_bytes()
    compiler = typst.Compiler(root=str(HERE), font_paths=[str(fonts)], ignore_system_fonts=True)
    text = json.dumps(data, ensure_ascii=False)
    standards = ["a-2a", "ua-1"] if tagged else []

    def make(number: str) -> bytes:
        inputs = {"letter": text.replace("{number}", number)}
        pdf: bytes = compiler.compile(
            input=template, format="pdf", sys_inputs=inputs, pdf_standards=standards, timestamp=0, pdf_tags=tagged
        )
        return pdf

    return make
