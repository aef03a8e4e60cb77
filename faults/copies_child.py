"""Adds copies of documents to a training file and looks at each page: `copies_child FILE CASE PATH...`."""

from __future__ import annotations

import sys
from pathlib import Path

from faults.copies import PASSPHRASE
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.identifiers import AttachmentId, CaseCode
from pgi_desk.services.attachments import AddAttachment
from pgi_desk.services.service_set import ServiceSet


def attach(services: ServiceSet, code: CaseCode, path: Path) -> AttachmentId:
    """Add a copy of a document to a case."""
    by, today = services.desk.member.staff_id, services.desk.clock.today()
    chosen = services.attachments.choose(path)
    command = AddAttachment(code, chosen, "health_paper", "copy_brought", by, today, path.name, agreed=True)
    return AttachmentId(services.attachments.add(command).key)


def attach_and_look(services: ServiceSet, code: CaseCode, paths: list[Path]) -> None:
    """Add copies, look at each page, and take one out."""
    keys = [attach(services, code, path) for path in paths]
    for key in keys:
        copy = services.attachments.open(key)
        for page in range(copy.attachment.pages):
            if copy.attachment.file_format != "text":
                services.attachments.page(copy, page, 600)
    services.attachments.remove(keys[0], "bad_copy")


def main() -> None:
    """Open the file, do it, and close it."""
    opened = Program().files.open(Path(sys.argv[1]), PASSPHRASE, demo=True)
    attach_and_look(Program().services(opened), CaseCode(sys.argv[2]), [Path(path) for path in sys.argv[3:]])
    opened.store.close_reader()
    opened.store.close()


if __name__ == "__main__":
    main()
