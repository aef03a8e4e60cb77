"""A tour of the program as one page: the pictures of the walk with captions, to be shown or printed without it."""

from __future__ import annotations

from html import escape
from pathlib import Path

from pgi_desk.domain.code_list import CodeList

NAME = "tour.html"
RIGHT_TO_LEFT = frozenset({"ar"})
# Nothing is loaded from anywhere but the folder of the pictures beside the page.
PAGE = """<!DOCTYPE html>
<html lang="{language}" dir="{direction}">
<head>
<meta charset="utf-8">
<title>{title}</title>
<style>
body {{ font-family: sans-serif; max-width: 62em; margin: 2em auto; padding: 0 1em; color: #1d2327; }}
figure {{ margin: 0 0 2.5em 0; break-inside: avoid; }}
figcaption {{ font-size: 1.15em; font-weight: bold; margin-bottom: 0.5em; }}
img {{ max-width: 100%; border: 1px solid #9aa5ad; }}
</style>
</head>
<body>
<h1>{title}</h1>
{figures}
</body>
</html>
"""
FIGURE = '<figure>\n<figcaption>{number}. {caption}</figcaption>\n<img src="{source}" alt="{caption}">\n</figure>'


def write_tour(out: Path, pictures: Path, captions: CodeList, language: str) -> Path:
    """Write the page beside the folder of its pictures and return it; a picture that was not taken is left out."""
    shown = [row for row in captions if (pictures / f"{row.code}.png").is_file()]
    figures = [
        FIGURE.format(
            number=number,
            caption=escape(row.label(language)),
            source=escape((pictures / f"{row.code}.png").relative_to(out).as_posix()),
        )
        for number, row in enumerate(shown, start=1)
    ]
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    title = escape(captions.about.get(language, captions.about["en"]))
    page = out / NAME
    text = PAGE.format(language=language, direction=direction, title=title, figures="\n".join(figures))
    page.write_text(text, encoding="utf-8")
    return page
