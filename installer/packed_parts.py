"""Which modules, libraries and plugins an installation carries, and which it can do without."""

from __future__ import annotations

import re
from pathlib import Path

# The handbook shows them; they are kept once, among the documents.
GUIDES = tuple(sorted((Path(__file__).resolve().parent.parent / "docs").glob("guide-*.md")))
# Child programs are started by name, migrations are read as files, and reportlab asks for its C parts in a text that it
# runs: nobody imports them where a packer could see it.
HIDDEN = [
    "pgi_desk.security.attachment_child",
    "pgi_desk.security.passphrase_child",
    "pgi_desk.exchange.workbook_child",
    "pgi_desk.persistence.migrations.v0004",
    "pgi_desk.persistence.migrations.v0005",
    "pgi_desk.persistence.migrations.v0006",
    "pgi_desk.persistence.migrations.v0007",
    "alembic",
    "alembic.command",
    "alembic.config",
    "logging.config",
    "lxml.etree",
    "lxml._elementpath",
    "PySide6.QtSvg",
    "_cffi_backend",
    "_rl_accel",
    "sqlalchemy.dialects.sqlite",
]
# Packages with files that they read by themselves.
DATA_OF = ["shamir_mnemonic", "pypdfium2", "pypdfium2_raw"]
EXCLUDED = [
    *("tkinter", "unittest", "pydoc", "doctest", "idlelib", "lib2to3", "turtledemo", "ensurepip", "venv"),
    *("setuptools", "pkg_resources", "pip", "distutils", "numpy", "IPython", "pycparser", "cffi.recompiler"),
    *("ssl", "_ssl", "sqlite3", "_sqlite3", "curses", "_curses", "readline", "dbm", "_gdbm", "xmlrpc"),
    *("PIL._avif", "PIL._webp", "PIL.ImageTk", "PIL._imagingtk", "PIL.ImageQt", "PIL._imagingcms", "PIL._imagingft"),
    *("PIL.AvifImagePlugin", "PIL.WebPImagePlugin"),
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtSql"),
    *("PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtUiTools", "PySide6.QtConcurrent", "PySide6.QtXml"),
    *("PyInstaller", "pypdfium2_cli", "lxml.objectify", "lxml.html", "lxml.builder", "charset_normalizer"),
]
_QT_LANGUAGES = r"qtbase_(ar|en|es|fr)\.qm"
_DROPPED = re.compile(
    r"(^|/)(lib)?Qt6(Quick|Qml|OpenGL|VirtualKeyboard|Sql|Wayland|EglFS|EglFs|Network|Pdf|Designer|Help|UiTools|Labs"
    r"|ShaderTools|Canvas|WlShell|Concurrent|Xml)"
    r"|/plugins/platforms/lib(qeglfs|qlinuxfb|qvnc|qvk|qminimal|qwayland)"
    r"|/plugins/(egldeviceintegrations|networkinformation|tls|qmltooling|sqldrivers|generic|wayland[a-z-]*)/"
    r"|/plugins/platforminputcontexts/libqtvirtualkeyboard"
    r"|/plugins/platformthemes/libqgtk3"
    r"|/plugins/imageformats/lib(qtiff|qwebp|qtga|qwbmp|qicns|qgif|qpdf)"
    r"|/plugins/xcbglintegrations/"
    r"|^pillow\.libs/lib(avif|webp|webpmux|webpdemux|sharpyuv|freetype|harfbuzz|lcms2|brotli|raqm)"
    r"|^reportlab/(fonts|graphics/.*\.(pfb|afm))"
    r"|\.pyi$|/py\.typed$|^lxml/(includes|isoschematron)/|\.(pxd|pxi|h)$"
)
# A program of Debian uses Debian's libraries, and names the packages that hold them.
_OF_THE_SYSTEM = re.compile(r"^(/usr)?/lib(64|/x86_64-linux-gnu|/aarch64-linux-gnu)?/lib[^/]*$")


def is_dropped(name: str, source: str) -> bool:
    """Tell whether a collected file stays out; `name` is its place in the folder, `source` where it was found."""
    place = name.replace("\\", "/")
    if "/translations/" in place and place.endswith(".qm"):
        return re.search(_QT_LANGUAGES, place) is None
    if _OF_THE_SYSTEM.match(source) and not place.startswith("libpython"):
        return True
    return _DROPPED.search(place) is not None


_QT_FOR_WINDOWS = re.compile(
    r"PySide6/(Qt6(Core|Gui|Widgets|DBus|PrintSupport|Svg|Test)\.dll|pyside6\.abi3\.dll"
    r"|Qt(Core|Gui|Widgets|DBus|PrintSupport|Svg|Test)\.pyd|(msvcp|vcruntime|concrt|vcamp)[^/]*\.dll|[^/]*\.py"
    r"|plugins/(platforms/q(windows|offscreen)|iconengines/qsvgicon|imageformats/q(svg|jpeg|ico)"
    r"|styles/[a-z]+)\.dll|translations/qtbase_(ar|en|es|fr)\.qm)"
)
_NOT_FOR_WINDOWS = re.compile(
    r"\.(pyi|lib|pxd|pxi|h|c|cpp|pyx)$|(^|/)(tests|testing/fixtures)/|/py\.typed$"
    r"|^[^/]+\.data/|^lxml/(includes|isoschematron)/|^lxml/objectify|^reportlab/fonts/"
    r"|^(pycparser|cffi|pypdfium2_cli|charset_normalizer)/|^PIL/_(avif|webp|imagingft|imagingtk|imagingcms)\."
    r"|^sqlalchemy/testing/|^pypdfium2_raw/.*\.h$"
)


def stays_out_of_windows(name: str) -> bool:
    """Tell whether a file of a wheel is left out of the Windows installation; licences always stay."""
    if name.startswith("PySide6/"):
        return _QT_FOR_WINDOWS.fullmatch(name) is None
    return _NOT_FOR_WINDOWS.search(name) is not None
