"""The letter in fpdf2: paragraphs and rows as cells, shaped by HarfBuzz."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import uharfbuzz  # noqa: F401  # fpdf2 imports it when the first text is shaped
from fpdf import FPDF

Data = dict[str, Any]
SIZES = {"title": 15.0, "heading": 10.5, "paragraph": 9.5, "list_item": 9.5}
BOLD = {"title", "heading"}


def maker(data: Data, fonts: Path) -> Callable[[str], bytes]:
    """Return what makes the letter of a number."""
    return lambda number: Paper(data, fonts, number).letter()


class Paper(FPDF):  # type: ignore[misc]  # not in the environment that checks types
    """One letter."""

    def __init__(self, data: Data, fonts: Path, number: str) -> None:
        super().__init__(format="A4")
        self._data, self._number = data, number
        self._start = "L" if data["direction"] == "ltr" else "R"
        self.set_margins(22, 16)
        self.set_auto_page_break(auto=True, margin=23)
        for family, script in (("Noto", ""), ("Other", "Arabic")):
            for style, weight in (("", "Regular"), ("B", "Bold")):
                self.add_font(family, style, str(fonts / f"NotoSans{script}-{weight}.ttf"))
        self.set_fallback_fonts(["Other"], exact_match=False)
        self.set_text_shaping(use_shaping_engine=True)
        self.add_page()

    def letter(self) -> bytes:
        """Return the PDF."""
        for text in (*self._data["sender"], *self._data["recipient"]):
            self._write(text, 9)
        self._table(self._data["facts"])
        for part in self._data["parts"]:
            self._part(part)
        self._write(self._data["note"], 7)
        return bytes(self.output())

    def footer(self) -> None:
        """Write the foot of a page."""
        self.set_y(-18)
        self.set_font("Noto", "B", 8)
        self.cell(80, 4, self._data["footer"].replace("{number}", self._number))
        self.set_font("Noto", "", 8)
        page = self._data["page_of"].replace("{page}", str(self.page_no())).replace("{pages}", "{nb}")
        self.cell(0, 4, page, align="R")

    def _part(self, part: Data) -> None:
        kind = part["kind"]
        if kind in SIZES:
            self._write("".join(text for text, _, _ in part["runs"]), SIZES[kind], bold=kind in BOLD)
        elif kind == "services":
            for text in part["items"]:
                self._write(text, 9.5, bold=True)
        elif kind == "items":
            self._table([part["head"], *part["rows"]])
        elif kind == "signatures":
            self._write(part["for"], 9.5, bold=True)
            self._table([part["labels"]])
        else:
            self._write(part["cut"], 7.5)
            self._write(part["title"], 11.5, bold=True)
            self._table(part["rows"])
            self._write(part["note"], 7.5)

    def _write(self, text: str, size: float, *, bold: bool = False) -> None:
        self.set_font("Noto", "B" if bold else "", size)
        shown = text.replace("{number}", self._number)
        self.multi_cell(0, size * 0.49, shown, align=self._start, new_x="LMARGIN", new_y="NEXT")

    def _table(self, texts: list[list[str]]) -> None:
        rows = [[text.replace("{number}", self._number) for text in row] for row in texts]
        to_right = self._start == "L"
        self.set_font("Noto", "", 9.5)
        with self.table(
            rows if to_right else [row[::-1] for row in rows],
            first_row_as_headings=False,
            text_align="LEFT" if to_right else "RIGHT",
            col_widths=((30, 70) if to_right else (70, 30)) if len(rows[0]) == 2 else None,
            line_height=4.6,
            borders_layout="HORIZONTAL_LINES",
        ):
            pass
