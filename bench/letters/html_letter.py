"""The letter in WeasyPrint: HTML with a style sheet."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any

import weasyprint
from weasyprint.text.fonts import FontConfiguration

Data = dict[str, Any]
FACES = (
    ("Latin", 400, "NotoSans-Regular.ttf"),
    ("Latin", 700, "NotoSans-Bold.ttf"),
    ("Arabic", 400, "NotoSansArabic-Regular.ttf"),
    ("Arabic", 700, "NotoSansArabic-Bold.ttf"),
)
TAGS = {"title": "h1", "heading": "h2", "paragraph": "p", "list_item": "li"}


def maker(data: Data, fonts: Path) -> Callable[[str], bytes]:
    """Return what makes the letter of a number."""
    configuration = FontConfiguration()
    faces = "".join(
        f"@font-face {{font-family: {family}; font-weight: {weight}; src: url({(fonts / file).as_uri()})}}"
        for family, weight, file in FACES
    )
    style = weasyprint.CSS(string=faces + _style(data), font_config=configuration)
    page = _page(data)

    def make(number: str) -> bytes:
        document = weasyprint.HTML(string=page.replace("{number}", number))
        pdf: bytes = document.write_pdf(stylesheets=[style], font_config=configuration)
        return pdf

    return make


def _style(data: Data) -> str:
    start, end = ("left", "right") if data["direction"] == "ltr" else ("right", "left")
    of_page = data["page_of"].replace("{page}", '" counter(page) "').replace("{pages}", '" counter(pages) "')
    return f"""
    @page {{ size: A4; margin: 16mm 22mm 23mm 22mm;
      @bottom-{start} {{ content: "{data["footer"]}"; font: 700 8pt Latin, Arabic; }}
      @bottom-{end} {{ content: "{of_page}"; font: 8pt Latin, Arabic; }} }}
    body {{ font: 9.5pt/13pt Latin, Arabic; direction: {data["direction"]}; margin: 0; }}
    h1 {{ font-size: 15pt; margin: 4pt 0 }} h2 {{ font-size: 10.5pt; margin: 7pt 0 3pt }} p {{ margin: 3pt 0 4.5pt }}
    table {{ width: 100%; border-collapse: collapse }} td, th {{ text-align: {start}; vertical-align: top;
      padding: 2.5pt 6pt; border-bottom: 0.5pt solid #9aa4aa }} thead {{ display: table-header-group }}
    .slip {{ border: 0.8pt solid; page-break-inside: avoid }} .slip td {{ height: 9mm }}
    bdi {{ unicode-bidi: isolate }}"""


def _page(data: Data) -> str:
    head = f"<h1>{escape(data['sender'][0])}</h1>", _lines(data["sender"][1:])
    beside = _lines(data["recipient"]), f"<table>{_rows(data['facts'])}</table>"
    body = [_two(*head), _two(*beside), *(_part(part) for part in data["parts"]), f"<p>{escape(data['note'])}</p>"]
    return f"<html lang='{data['language']}'><body>{''.join(body)}</body></html>"


def _part(part: Data) -> str:
    kind = part["kind"]
    if kind in TAGS:
        return f"<{TAGS[kind]}>{_runs(part)}</{TAGS[kind]}>"
    if kind == "services":
        return "<ul>" + "".join(f"<li><b>{escape(text)}</b></li>" for text in part["items"]) + "</ul>"
    if kind == "items":
        head = "".join(f"<th>{escape(text)}</th>" for text in part["head"])
        return f"<table><thead><tr>{head}</tr></thead>{_rows(part['rows'])}</table>"
    if kind == "signatures":
        return f"<p><b>{escape(part['for'])}</b></p><table>{_rows([part['labels']])}</table>"
    slip = f"<table class='slip'>{_rows([[part['title'], '{number}'], *part['rows']])}</table>"
    return f"<p>{escape(part['cut'])}</p>{slip}<p>{escape(part['note'])}</p>"


def _runs(part: Data) -> str:
    texts = [(f"<bdi>{escape(text)}</bdi>" if value else escape(text), bold) for text, bold, value in part["runs"]]
    return "".join(f"<b>{text}</b>" if bold else text for text, bold in texts)


def _two(start: str, end: str) -> str:
    return f"<table><tr><td>{start}</td><td>{end}</td></tr></table>"


def _lines(texts: list[str]) -> str:
    return "<br>".join(escape(text) for text in texts)


def _rows(cells: list[list[str]]) -> str:
    return "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in cells)
