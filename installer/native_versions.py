"""Which versions the libraries inside the locked wheels are, as JSON; run with the Python of the build environment."""

from __future__ import annotations

import json
import platform
import re
import sys
from importlib.metadata import version
from pathlib import Path

import pikepdf
import pypdfium2
import PySide6
import sqlcipher3.dbapi2 as driver
import uharfbuzz
from cryptography.hazmat.backends.openssl import backend
from lxml import etree  # type: ignore[import-untyped]  # it ships no types
from PIL import features
from PySide6.QtCore import qVersion


def _of_openssl(text: str) -> str:
    return text.split(" ")[1]


def main() -> int:
    """Print them."""
    connection = driver.connect(":memory:")
    connection.execute("PRAGMA key = 'x'")

    def says(name: str) -> str:
        (value,) = connection.execute(f"PRAGMA {name}").fetchone()
        return str(value)

    libraries = [path.name for path in Path(PySide6.__path__[0]).rglob("libicuuc.so.*")]
    found = {
        "python": platform.python_version(),
        "pyinstaller": version("pyinstaller"),
        "qt": qVersion(),
        "icu": re.sub(r"\D", "", libraries[0]) if libraries else "",
        "sqlite": driver.sqlite_version,
        "sqlcipher": says("cipher_version").split(" ")[0],
        "openssl_of_sqlcipher": _of_openssl(says("cipher_provider_version")),
        "openssl_of_cryptography": _of_openssl(backend.openssl_version_text()),
        "harfbuzz": uharfbuzz.version_string(),
        "pdfium": str(pypdfium2.version.PDFIUM_INFO).split("@")[0],
        "qpdf": pikepdf.__libqpdf_version__,
        "libxml2": ".".join(map(str, etree.LIBXML_VERSION)),
        "libxslt": ".".join(map(str, etree.LIBXSLT_VERSION)),
        "pillow_jpeg": features.version("libjpeg_turbo"),
        "pillow_openjpeg": features.version("jpg_2000"),
        "pillow_tiff": features.version("libtiff"),
        "pillow_zlib": features.version("zlib_ng"),
    }
    print(json.dumps({name: number for name, number in found.items() if number}, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
