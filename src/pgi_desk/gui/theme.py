"""Fusion with our own palette, fonts and style sheet."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from pgi_desk.gui.look import Look
from pgi_desk.gui.style_sheet import style_sheet
from pgi_desk.gui.tokens import BODY_POINTS, SCHEMES, Tokens, in_demo
from pgi_desk.resource_files import resource_path

FAMILY = "Noto Sans"
# A character is drawn with the first of these that has it: names come in more scripts than the window has languages.
FAMILIES = (FAMILY, *(f"{FAMILY} {name}" for name in ("Arabic", "Bengali", "Devanagari", "Khmer", "Myanmar", "Thai")))

# Parts for which Windows and some desktops of Linux have fonts of their own, in a size of their own: lists, menus,
# messages. Those go before the font of the application, and know neither our scripts nor the size that was chosen.
OF_THE_DESKTOP: tuple[Any, ...] = (  # texts, which Qt takes although its own types say otherwise
    *("QAbstractItemView", "QHeaderView", "QListView", "QMenu", "QMenuBar", "QMessageBox", "QTipLabel", "QStatusBar"),
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QToolButton", "QComboMenuItem", "QComboLineEdit"),
)
EFFECTS = (
    *(Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo),
    *(Qt.UIEffect.UI_AnimateTooltip, Qt.UIEffect.UI_FadeTooltip, Qt.UIEffect.UI_AnimateToolBox),
)


class Theme:
    """The look of the whole application; applied again whenever the desktop's scheme or the file changes."""

    def __init__(self, application: QApplication, look: Look | None = None) -> None:
        self._application = application
        self._demo = False
        self._look = look or Look()
        application.setStyle(QStyleFactory.create("Fusion"))
        self._load_fonts()
        QDir.addSearchPath("icons", str(resource_path("icons")))
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.apply)
        hints.accessibility().contrastPreferenceChanged.connect(self.apply)
        self._effects = [effect for effect in EFFECTS if application.isEffectEnabled(effect)]
        self._blinking = QApplication.cursorFlashTime()
        self.apply()

    @property
    def tokens(self) -> Tokens:
        """The scheme in force."""
        scheme = SCHEMES[_of_the_system() if self._look.colours == "system" else self._look.colours]
        return in_demo(scheme) if self._demo else scheme

    def wear(self, look: Look) -> None:
        """Use other colours or another size of text."""
        self._look = look
        self.apply()

    def wear_demo(self, demo: bool) -> None:
        """Wear the colours of a training file, or not."""
        self._demo = demo
        self.apply()

    def apply(self) -> None:
        """Set fonts, palette and style sheet; emptying the sheet first halves the time that Qt needs."""
        look, tokens = self._look, self.tokens
        self._application.setStyleSheet("")
        font = QFont()
        font.setFamilies(FAMILIES)
        font.setPointSizeF(BODY_POINTS * look.text_size / 100)
        self._application.setFont(font)
        self._application.setPalette(palette(tokens))
        for effect in self._effects:
            self._application.setEffectEnabled(effect, not look.calm)
        self._application.setCursorFlashTime(0 if look.calm else self._blinking)
        self._application.setStyleSheet(style_sheet(tokens, look.text_size, calm=look.calm))
        # The sheet is a style of its own, and with each new style Qt brings the fonts of the desktop back.
        if any(QApplication.font(kind) != font for kind in OF_THE_DESKTOP):
            self._application.setFont(font)

    @staticmethod
    def _load_fonts() -> None:
        """Use the bundled fonts, so that every machine measures text alike and none shows boxes."""
        for family in FAMILIES:
            for weight in ("Regular", "Bold"):
                QFontDatabase.addApplicationFont(str(resource_path(f"fonts/{family.replace(' ', '')}-{weight}.ttf")))


def _of_the_system() -> str:
    """Return the scheme that the desktop asks for."""
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast_dark" if dark else "contrast_light"
    return "dark" if dark else "light"


def palette(tokens: Tokens) -> QPalette:
    """Return Qt's palette for a colour scheme."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.window,
        role.Text: tokens.text,
        role.BrightText: tokens.danger,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Light: tokens.surface,
        role.Midlight: tokens.raised,
        role.Mid: tokens.border,
        role.Dark: tokens.control,
        role.Shadow: tokens.control,
        role.Accent: tokens.accent,
    }
    result = QPalette()
    for which, colour in colours.items():
        result.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.muted))
    return result
