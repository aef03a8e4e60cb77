"""Own line icons, drawn in the palette's colour at any pixel density; directional ones are mirrored."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap, QPixmapCache
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
        if self._mirrored():
            painter.translate(rect.left() * 2 + rect.width(), 0)
            painter.scale(-1, 1)
        drawing = _source(self._name).replace("currentColor", _colour(mode, state))
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        # Reading and drawing an SVG takes half a millisecond, and each visit of a page draws entries of the rail.
        key = f"{self._name} {size.width()} {size.height()} {_colour(mode, state)} {self._mirrored()}"
        picture = QPixmap()
        if QPixmapCache.find(key, picture):
            return picture
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, picture.rect(), mode, state)
        painter.end()
        QPixmapCache.insert(key, picture)
        return picture

    def _mirrored(self) -> bool:
        return self._name in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def clone(self) -> QIconEngine:
        return _SvgEngine(self._name)


def _colour(mode: QIcon.Mode, state: QIcon.State) -> str:
    group = QPalette.ColorGroup.Disabled if mode == QIcon.Mode.Disabled else QPalette.ColorGroup.Active
    role = QPalette.ColorRole.Accent if state == QIcon.State.On else QPalette.ColorRole.PlaceholderText
    return QGuiApplication.palette().color(group, role).name()


@cache
def _source(name: str) -> str:
    return resource_path(f"icons/{name}.svg").read_text(encoding="utf-8")
