"""The list of everything that is inside an installer, as CycloneDX, and the check that each licence is allowed.

Run as `python -m installer.sbom`. The libraries that a wheel hides are named in `resources/licences/third-party.json`;
their versions are asked of the libraries themselves.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import uuid
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from installer.release_parts import (
    LOCK,
    ONEDIR,
    OUT,
    ROOT,
    WORK,
    Refused,
    build_environment,
    release_time,
    run,
    sha256,
    version,
)

THIRD_PARTY = ROOT / "resources" / "licences" / "third-party.json"
WINDOWS = WORK / "windows" / "app"
FOLDERS = {"linux": ONEDIR, "windows": WINDOWS}
NATIVE = {".so", ".dll", ".pyd", ".exe"}
_OPERATOR = re.compile(r" (?:AND|OR) ")


def locked() -> dict[str, tuple[str, tuple[str, ...]]]:
    """Return version and digests of each locked package."""
    blocks = re.split(r"^(?=[a-z])", LOCK.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return {
        block.split("==")[0]: (
            block.split("==")[1].split()[0],
            tuple(re.findall(r"--hash=sha256:([0-9a-f]{64})", block)),
        )
        for block in blocks
    }


def third_party() -> tuple[list[dict[str, str]], set[str]]:
    """Return the parts that are not ours, and the licences that are allowed."""
    content = json.loads(THIRD_PARTY.read_text(encoding="utf-8"))
    return content["parts"], set(content["allowed"])


def problems() -> list[str]:
    """Return what stands against shipping: packages without a licence here, and licences that are not allowed."""
    parts, allowed = third_party()
    packages = {part["name"] for part in parts if not part["inside"]}
    found = [f"{name}: its licence is not in third-party.json" for name in sorted(set(locked()) - packages)]
    found += [f"{name}: not installed any more" for name in sorted(packages - set(locked()))]
    for part in parts:
        words = _OPERATOR.split(part["licence"])
        good = any if " OR " in part["licence"] else all
        if not good(word in allowed for word in words):
            found.append(f"{part['name']}: {part['licence']} is not on the list of allowed licences")
    return found


def bill(platform: str, folder: Path, versions: Mapping[str, str]) -> dict[str, Any]:
    """Return the CycloneDX document for one installer."""
    root = {"type": "application", "bom-ref": "pgi-desk", "name": "pgi-desk", "version": version()}
    parts, _ = third_party()
    here = [part for part in parts if part.get("only", platform) == platform]
    components = [*_packages(here), *_hidden(here, versions), *_files(folder)]
    known = {one["bom-ref"] for one in components}
    inside: dict[str, list[str]] = {}
    for part in here:
        if part["inside"]:
            inside.setdefault(part["inside"], []).append(_reference(part))
    digest = hashlib.sha256(json.dumps(components, sort_keys=True).encode()).digest()
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.UUID(bytes=digest[:16], version=4)}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(release_time(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {**root, "licenses": [{"expression": "Apache-2.0"}]},
            "properties": [{"name": "pgi-desk:installer", "value": platform}],
        },
        "components": components,
        "dependencies": [
            {"ref": "pgi-desk", "dependsOn": sorted(known)},
            *({"ref": name, "dependsOn": sorted(refs)} for name, refs in sorted(inside.items()) if name in known),
        ],
    }


def _reference(part: Mapping[str, str]) -> str:
    return f"{part['name']} in {part['inside']}" if part["inside"] else part["name"]


def _packages(parts: list[dict[str, str]]) -> Iterator[dict[str, Any]]:
    licences = {part["name"]: part["licence"] for part in parts if not part["inside"]}
    for name, (number, digests) in sorted(locked().items()):
        yield {
            "type": "library",
            "bom-ref": name,
            "name": name,
            "version": number,
            "purl": f"pkg:pypi/{name}@{number}",
            "licenses": [{"expression": licences[name]}],
            # One of these is the wheel that was used; pip refuses any other file.
            "properties": [{"name": "pgi-desk:locked-sha256", "value": digest} for digest in digests],
        }


def _hidden(parts: list[dict[str, str]], versions: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    for part in parts:
        if not part["inside"]:
            continue
        licence = part["licence"]
        named = {"license": {"name": licence}} if " WITH " in licence or "LicenseRef" in licence else None
        number = versions.get(part.get("version_from", ""))
        yield {
            "type": "library",
            "bom-ref": _reference(part),
            "name": part["name"],
            **({"version": number} if number else {}),
            "licenses": [named or {"expression": licence}],
            "properties": [
                {"name": "pgi-desk:inside", "value": part["inside"]},
                {"name": "pgi-desk:source", "value": part["source"]},
                *([] if number else [{"name": "pgi-desk:version", "value": "as built into what it is inside"}]),
            ],
        }


def _files(folder: Path) -> Iterator[dict[str, Any]]:
    """Return each native file with its digest, so that an exchanged one is found."""
    for path in sorted(folder.rglob("*")):
        native = (
            path.is_file() and not path.is_symlink() and (NATIVE & set(path.suffixes) or path == folder / "pgi-desk")
        )
        if native:
            name = path.relative_to(folder).as_posix()
            digest = {"alg": "SHA-256", "content": sha256(path)}
            yield {"type": "file", "bom-ref": f"file:{name}", "name": name, "hashes": [digest]}


def native_versions() -> dict[str, str]:
    """Ask the libraries which versions they are."""
    said = run([build_environment(), ROOT / "installer" / "native_versions.py"], QT_QPA_PLATFORM="offscreen")
    versions: dict[str, str] = json.loads(said)
    return versions


def main() -> int:
    """Check the licences and write one document for each installer that was made."""
    if found := problems():
        print("\n".join(found), file=sys.stderr)
        return 2
    try:
        versions = native_versions()
        OUT.mkdir(exist_ok=True)
        for platform, folder in FOLDERS.items():
            if not folder.is_dir():
                continue
            told = versions
            if platform == "windows":
                told = {name: number for name, number in versions.items() if name not in {"python", "pillow_zlib"}}
                told["python"] = _python_of(folder)
            path = OUT / f"pgi-desk-{version()}-{platform}.cdx.json"
            text = json.dumps(bill(platform, folder, told), indent=1, ensure_ascii=False)
            path.write_text(text + "\n", encoding="utf-8")
            print(path.relative_to(ROOT))
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return 2
    return 0


def _python_of(folder: Path) -> str:
    """Return the version that the interpreter for Windows carries in its resources, as UTF-16."""
    content = (folder / "python.exe").read_bytes()
    for start in (0, 1):
        text = content[start : start + (len(content) - start) // 2 * 2].decode("utf-16-le", "replace")
        if found := re.search("ProductVersion\0+([0-9.]+)", text):
            return found[1]
    return ""


if __name__ == "__main__":
    sys.exit(main())
