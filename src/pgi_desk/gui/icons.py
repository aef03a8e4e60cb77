"""Own line icons, drawn in the palette's colour at any pixel density; directional ones are mirrored."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from pgi_desk.resource_files import resource_path

MIRRORED = frozenset({"arrow-back", "referral", "log"})


def icon(name: str) -> QIcon:
    """Return a bundled icon by name."""
    return QIcon(_SvgEngine(name))


class _SvgEngine(QIconEngine):
    """Paints one SVG whose strokes are ``currentColor``."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colours = QGuiApplication.palette()
        group = QPalette.ColorGroup.Disabled if mode == QIcon.Mode.Disabled else QPalette.ColorGroup.Active
        role = QPalette.ColorRole.Accent if state == QIcon.State.On else QPalette.ColorRole.PlaceholderText
        colour = colours.color(group, role).name()
        if self._name in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(rect.left() * 2 + rect.width(), 0)
            painter.scale(-1, 1)
        QSvgRenderer(QByteArray(_source(self._name).replace("currentColor", colour).encode())).render(
            painter, QRectF(rect)
        )

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, picture.rect(), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        return _SvgEngine(self._name)


@cache
def _source(name: str) -> str:
    return resource_path(f"icons/{name}.svg").read_text(encoding="utf-8")
