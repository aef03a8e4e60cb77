"""Sentences about copies of documents, family links and groups, by the problem code of InvalidEntry."""

from __future__ import annotations

from pgi_desk.problem_sentences import QT_TRANSLATE_NOOP

ATTACHMENT_PROBLEMS: dict[str, str] = {
    "file_empty": QT_TRANSLATE_NOOP("Errors", "There is nothing in this file. Choose another one."),
    "file_too_large": QT_TRANSLATE_NOOP(
        "Errors",
        "This file is too large to be kept. Scan the paper again with 200 dots per inch, or in several parts.",
    ),
    "file_kind": QT_TRANSLATE_NOOP(
        "Errors",
        "This is not a file that can be kept, whatever its name says. Only PDF, JPEG, PNG and plain text are kept:"
        " scan or print the document as PDF, then choose that.",
    ),
    "file_office": QT_TRANSLATE_NOOP(
        "Errors",
        "Office documents and archives are not kept, because they can carry programs. Open it where it came from,"
        " save it as PDF, then choose the PDF.",
    ),
    "file_picture": QT_TRANSLATE_NOOP(
        "Errors", "This kind of picture is not kept. Save it as JPEG or PNG, or scan the paper as PDF."
    ),
    "file_program": QT_TRANSLATE_NOOP(
        "Errors",
        "This is a program or a web page, whatever its name says. Do not open it, and tell your coordinator where it"
        " came from.",
    ),
    "file_encoding": QT_TRANSLATE_NOOP(
        "Errors", "The letters of this text cannot be read for certain. Save it as UTF-8, or as PDF."
    ),
    "file_damaged": QT_TRANSLATE_NOOP(
        "Errors", "This file is damaged, or it is not what it says it is. Scan the document again."
    ),
    "file_too_much": QT_TRANSLATE_NOOP(
        "Errors", "Reading this file takes too much memory or time, so it was stopped. Scan the document again."
    ),
    "file_password": QT_TRANSLATE_NOOP(
        "Errors",
        "This PDF has a password. Save it without one, then choose it again; here the whole file is encrypted.",
    ),
    "file_pages": QT_TRANSLATE_NOOP("Errors", "This PDF has more than 60 pages. Keep only those that are needed."),
    "file_pixels": QT_TRANSLATE_NOOP("Errors", "This picture has more than 30 million pixels. Save it smaller first."),
    "copy_changed": QT_TRANSLATE_NOOP(
        "Errors",
        "This copy is not what was stored, so it is not shown. Check the file under Audit, and ask for the newest"
        " backup.",
    ),
    "copy_not_agreed": QT_TRANSLATE_NOOP(
        "Errors",
        "Ask the person whether this copy may be kept, and tick the answer. Without that, look at the document and"
        " write a note instead.",
    ),
    "same_person": QT_TRANSLATE_NOOP("Errors", "This is the case itself. Type the code of the other person."),
    "case_or_name": QT_TRANSLATE_NOOP(
        "Errors", "Type either the case code of somebody on file, or the name of somebody who is not."
    ),
    "no_such_case": QT_TRANSLATE_NOOP("Errors", "There is no case with this code. Compare it with the other case."),
    "other_side": QT_TRANSLATE_NOOP("Errors", "This link is written in the other case. Change it there."),
    "nobody_counted": QT_TRANSLATE_NOOP("Errors", "Count at least one person. Use Not known where you are not sure."),
}
