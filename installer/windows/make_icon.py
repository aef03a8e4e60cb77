"""Draw the icon of the program as a Windows icon: `make_icon.py DRAWING.svg OUT.ico`, with the packed libraries."""

from __future__ import annotations

import sys

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (256, 64, 48, 32, 24, 16)


def drawn(path: str, size: int) -> Image.Image:
    """Return the drawing in one size."""
    image = QImage(size, size, QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(path).render(painter)
    painter.end()
    return Image.frombytes("RGBA", (size, size), bytes(image.constBits()))


def main(path: str, target: str) -> int:
    """Write all sizes into one file."""
    first, *others = (drawn(path, size) for size in SIZES)
    first.save(target, "ICO", sizes=[(size, size) for size in SIZES], append_images=others, bitmap_format="bmp")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
