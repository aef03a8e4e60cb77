"""The digests of what is released: `dist/SHA256SUMS` for computers, and a page to print and hand out with the sticks.

Run as `python -m installer.release_page`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from installer.release_parts import OUT, ROOT, Refused, sha256, version
from pgi_desk.security.release_signature import ReleaseKey, read_key

ENDINGS = (".deb", ".exe", ".cdx.json")
LEFT, TOP, STEP = 60, 780, 18
GROUP, GROUPS = 4, 8
HOW = (
    "Before a file is started on a computer of the branch, one of these checks:",
    "1.  On a computer that has pgi-desk:  Help, Install the program, Check a set-up file...",
    "2.  On Windows:  certutil -hashfile FILE SHA256     On Linux:  sha256sum FILE",
    "Compare every group with this page. One that differs: do not start the file.",
)
NO_KEY = ("There is no release key yet: no signature can tell,", "the digests on this page alone do.")
WARNING = (
    "There is no release key yet, only a placeholder: nothing can be signed, and the page says so. How to make the key"
    " stands in docs/release.md under Signing."
)


def digests() -> dict[str, str]:
    """Return the digest of each released file. Raises Refused when there is none of this version."""
    files = [path for path in sorted(OUT.glob("*")) if path.name.endswith(ENDINGS) and version() in path.name]
    if not files:
        raise Refused("There is nothing to list: run make installers first.")
    return {path.name: sha256(path) for path in files}


def grouped(digest: str) -> list[str]:
    """Return the lines of a digest in groups that an eye can keep."""
    groups = [digest[start : start + GROUP] for start in range(0, len(digest), GROUP)]
    return ["  ".join(groups[start : start + GROUPS]) for start in range(0, len(groups), GROUPS)]


def draw(path: Path, found: dict[str, str], key: ReleaseKey) -> None:
    """Write the page."""
    about_key = NO_KEY if key.stands_in else (f"Number of the release key:  {key.shown}",)
    paper = Canvas(str(path), pagesize=A4, invariant=1)
    paper.setTitle(f"pgi-desk {version()}")
    paper.setFont("Helvetica-Bold", 18)
    paper.drawString(LEFT, TOP, f"pgi-desk {version()}: is this the real one?")
    line = TOP - 2 * STEP
    for text in (*HOW, "", *about_key):
        paper.setFont("Helvetica", 11)
        paper.drawString(LEFT, line, text)
        line -= STEP
    for name, digest in found.items():
        line -= STEP
        paper.setFont("Helvetica-Bold", 11)
        paper.drawString(LEFT, line, name)
        paper.setFont("Courier", 12)
        for text in grouped(digest):
            line -= STEP
            paper.drawString(LEFT, line, text)
        line -= STEP // 2
    paper.showPage()
    paper.save()


def main() -> int:
    """Write both and say where they are."""
    try:
        found = digests()
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return 2
    (OUT / "SHA256SUMS").write_text("".join(f"{digest}  {name}\n" for name, digest in found.items()), "ascii")
    page = OUT / f"pgi-desk-{version()}-digests.pdf"
    key = read_key((ROOT / "resources" / "release" / "release-key.pub").read_text(encoding="utf-8"))
    draw(page, found, key)
    print(f"dist/SHA256SUMS and {page.relative_to(ROOT)}, which is printed and handed out with the sticks")
    if key.stands_in:
        print(WARNING)
    return 0


if __name__ == "__main__":
    sys.exit(main())
