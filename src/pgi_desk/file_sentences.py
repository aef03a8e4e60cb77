"""Sentences about files that come in from outside: backups, workbooks, and the lines of an imported list."""

from __future__ import annotations

from pgi_desk.problem_sentences import QT_TRANSLATE_NOOP

BACKUP_PROBLEMS: dict[str, str] = {
    "needs_passphrase": QT_TRANSLATE_NOOP(
        "Errors", "This backup opens with a passphrase of its own. Choose passphrase, type it, and try again."
    ),
    "needs_identity": QT_TRANSLATE_NOOP(
        "Errors",
        "This backup opens with a key, not with a passphrase. Choose the key file, or two recovery sheets of the file.",
    ),
    "other_file": QT_TRANSLATE_NOOP(
        "Errors", "This backup is whole, but it is of another file than the one that is open. Nothing was changed."
    ),
    "other_signer": QT_TRANSLATE_NOOP(
        "Errors",
        "This backup names the file that is open, but this branch did not sign it. Do not restore it: somebody made it"
        " to look like yours. Keep it, and take another backup. Nothing was changed.",
    ),
    "unreadable": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} could not be read to its end: the stick was pulled out, or it is failing. Put it in again and try once"
        " more; if that fails too, take another backup. Nothing was changed.",
    ),
    "not_a_backup": QT_TRANSLATE_NOOP("Errors", "{path} is not a backup of this program. Choose another file."),
    "identity": QT_TRANSLATE_NOOP(
        "Errors",
        "There is no secret key in this, or it is not complete. A secret key begins with AGE-SECRET-KEY-1; copy the"
        " whole line.",
    ),
    "recipient": QT_TRANSLATE_NOOP(
        "Errors", "This is not a public key, or it is not complete. A public key begins with age1; copy the whole line."
    ),
}
# Why a set-up file is not to be started, by the problem code of SetupNotGenuine.
SETUP_PROBLEMS: dict[str, str] = {
    "missing": QT_TRANSLATE_NOOP("Errors", "{path} cannot be read. Put the stick in again, or copy the file anew."),
    "no_signature": QT_TRANSLATE_NOOP(
        "Errors",
        "The signature is missing: {path}.minisig has to lie beside the file. Copy both; nobody can tell without it.",
    ),
    "damaged_signature": QT_TRANSLATE_NOOP(
        "Errors", "The signature beside {path} is damaged. Do not start the file; copy both of them anew."
    ),
    "other_key": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} was signed with another key than the one of this program, {number}. Do not start it, and ask where it"
        " comes from.",
    ),
    "no_release_key": QT_TRANSLATE_NOOP(
        "Errors",
        "This program was made before there was a release key, so no signature can tell it whether {path} is the real"
        " one. Compare the 64 letters and digits of the file with the printed page of the release.",
    ),
    "changed": QT_TRANSLATE_NOOP(
        "Errors", "{path} is not what was released: it was changed or damaged. Do not start it; delete it."
    ),
}
# Why a list cannot be read, by the problem code of SheetRefused.
SHEET_PROBLEMS: dict[str, str] = {
    "missing": QT_TRANSLATE_NOOP("Errors", "The list is not there any more. Choose it again."),
    "unreadable": QT_TRANSLATE_NOOP(
        "Errors",
        "The list cannot be opened. Close it in the spreadsheet program and try again.",
    ),
    "lock_file": QT_TRANSLATE_NOOP(
        "Errors",
        "This file only says that another program has the list open. Choose the list itself, whose name does not begin"
        " with ~.",
    ),
    "too_large": QT_TRANSLATE_NOOP(
        "Errors",
        "This file is too large: at most {most} MB. Delete pictures, or split the list.",
    ),
    "too_many_lines": QT_TRANSLATE_NOOP("Errors", "The list has more than {most} lines. Split it into several files."),
    "too_wide": QT_TRANSLATE_NOOP("Errors", "The list has more than {most} columns. Delete those that are not needed."),
    "cell_too_long": QT_TRANSLATE_NOOP(
        "Errors", "The cell {place} holds more than {most} characters. Shorten it, or delete its column."
    ),
    "too_much_text": QT_TRANSLATE_NOOP(
        "Errors",
        "The list holds more than {most} million characters. Delete the columns that are not needed, or split it into"
        " several files.",
    ),
    "not_a_table": QT_TRANSLATE_NOOP(
        "Errors", "This is not a list, or it is damaged. Save it again as .xlsx or as CSV and choose that."
    ),
    "too_much": QT_TRANSLATE_NOOP(
        "Errors",
        "Reading this workbook takes too much memory or time, often because a cell far below or far to the side is not"
        " empty. Copy the lines of the list into a new workbook and choose that.",
    ),
    "other_format": QT_TRANSLATE_NOOP(
        "Errors", "This format is not read. Save the list as an .xlsx or .ods workbook or as CSV and choose that."
    ),
    "macros": QT_TRANSLATE_NOOP(
        "Errors", "This workbook contains macros, which may do harm. Save it as .xlsx without macros."
    ),
    "password": QT_TRANSLATE_NOOP(
        "Errors", "This workbook is protected. Save it without a passphrase and choose that."
    ),
    "encoding": QT_TRANSLATE_NOOP(
        "Errors",
        "The letters of this list cannot be read without mistakes. Save it as an .xlsx workbook, or as CSV in UTF-8.",
    ),
    "mixed_encoding": QT_TRANSLATE_NOOP(
        "Errors",
        "This list was put together from two kinds of text: line {place} is stored in another way than others, so that"
        " its letters would be read wrongly. Open it in the spreadsheet program, look at that line, and save the list"
        " as an .xlsx workbook.",
    ),
    "quotes": QT_TRANSLATE_NOOP(
        "Errors",
        "The list cannot be read from line {place} on: a quotation mark is missing there. Correct it.",
    ),
    "merged": QT_TRANSLATE_NOOP(
        "Errors",
        "The cells {place} are joined, so it is not clear which line they belong to. Separate them.",
    ),
    "empty": QT_TRANSLATE_NOOP("Errors", "There are no lines under the headings, so there is nothing to import."),
    "no_name": QT_TRANSLATE_NOOP("Errors", "Choose the column that holds the name of the service."),
    "no_person_name": QT_TRANSLATE_NOOP("Errors", "Choose the column that holds the names of the people."),
    "no_help": QT_TRANSLATE_NOOP("Errors", "Choose the columns that say what was given, and on which day."),
    "no_case": QT_TRANSLATE_NOOP(
        "Errors",
        "Choose the column of the case code, or that of the number of each person in your list of people.",
    ),
    "chosen_twice": QT_TRANSLATE_NOOP("Errors", "Two columns are set to the same field. Leave one of them out."),
}
# Why a line of a list is left out, beside the problems of fields.
IMPORT_PROBLEMS: dict[str, str] = {
    "empty": QT_TRANSLATE_NOOP("Errors", "it is empty"),
    "no_entry": QT_TRANSLATE_NOOP(
        "Errors",
        "this looks like a total or a heading; if it is not, write the name in letters and fill in another cell of the"
        " line",
    ),
    "formula": QT_TRANSLATE_NOOP(
        "Errors",
        "the cell holds a formula without a value; open the list in the spreadsheet program, save it and try again; if"
        " that does not help, write the value there in place of the formula, or empty the cell",
    ),
    "not_in_list": QT_TRANSLATE_NOOP("Errors", "the program does not know this word"),
    "not_yes_or_no": QT_TRANSLATE_NOOP("Errors", "write yes or no"),
    "not_a_number": QT_TRANSLATE_NOOP("Errors", "write a number"),
    "ages_unreadable": QT_TRANSLATE_NOOP("Errors", "write ages like 18-60 or 18+"),
    "day_unreadable": QT_TRANSLATE_NOOP("Errors", "write a day like 2027-03-31"),
    "out_of_order": QT_TRANSLATE_NOOP("Errors", "the youngest age is above the oldest, or above 120"),
    "funding_order": QT_TRANSLATE_NOOP("Errors", "the funding would end before it begins"),
    "too_long": QT_TRANSLATE_NOOP("Errors", "the text is too long"),
    "control_character": QT_TRANSLATE_NOOP("Errors", "the text contains characters that cannot be kept"),
    "several_match": QT_TRANSLATE_NOOP(
        "Errors", "the directory may have it already; write the same region, district and area here and there"
    ),
    "twice_in_list": QT_TRANSLATE_NOOP("Errors", "line {line} is about the same service"),
    "date_unreadable": QT_TRANSLATE_NOOP("Errors", "write a date like 2027-03-31, or a year of four digits"),
    "hijri_beyond_table": QT_TRANSLATE_NOOP(
        "Errors",
        "dates of the Hijri calendar are known from 1343 to 1500, which is 1924 to 2077; write this one in the"
        " Gregorian calendar",
    ),
    "in_the_future": QT_TRANSLATE_NOOP("Errors", "this day has not come yet"),
    "out_of_range": QT_TRANSLATE_NOOP("Errors", "this number cannot be"),
    "no_channel": QT_TRANSLATE_NOOP(
        "Errors", "your list does not say by which way contact is safe; add a column for it, or leave the number out"
    ),
    "twice_in_people": QT_TRANSLATE_NOOP("Errors", "line {line} is about the same person"),
    "maybe_known": QT_TRANSLATE_NOOP(
        "Errors",
        "somebody of this name is on file, and it is not certain that it is the same person; look there first, and"
        " write the same date of birth here and there if it is",
    ),
    "maybe_twice": QT_TRANSLATE_NOOP(
        "Errors",
        "line {line} has the same name, and no other date of birth tells the two apart; delete one of the lines if it"
        " is the same person, else write both dates of birth",
    ),
    "number_of_other": QT_TRANSLATE_NOOP(
        "Errors",
        "the number belongs to another person on file, with another name; correct it, or leave out the column of the"
        " number if your list is numbered anew each time",
    ),
    "number_of_other_help": QT_TRANSLATE_NOOP(
        "Errors",
        "the number belongs to help on another day that is on file; correct it, or leave out the column of the number"
        " if your list is numbered anew each time",
    ),
    "shortened_number": QT_TRANSLATE_NOOP(
        "Errors",
        "the spreadsheet program shortened this number, and its last digits are lost; format the column as text and"
        " copy the numbers anew",
    ),
    "no_digits": QT_TRANSLATE_NOOP("Errors", "there are no digits in it, so it is no telephone number"),
    "identity_closed": QT_TRANSLATE_NOOP(
        "Errors", "who this is, is open only to those who work on the case; give the change to the focal point"
    ),
    "case_closed": QT_TRANSLATE_NOOP("Errors", "the case is closed; take it up again first"),
    "says_no": QT_TRANSLATE_NOOP(
        "Errors", "your list says no; record in the case that the consent was taken back, if it was"
    ),
    "consent_refused": QT_TRANSLATE_NOOP("Errors", "the person did not agree to be recorded"),
    "consent_missing": QT_TRANSLATE_NOOP(
        "Errors", "consent is missing; ask the person, or say on what ground the list is kept"
    ),
    "consent_of_child": QT_TRANSLATE_NOOP(
        "Errors", "this may be a child, for whom a signed list is not enough; record the child by hand"
    ),
    "consent_expired": QT_TRANSLATE_NOOP("Errors", "the consent is too old; ask the person again"),
    "not_a_case_code": QT_TRANSLATE_NOOP("Errors", "this is no case code"),
    "unknown_case": QT_TRANSLATE_NOOP("Errors", "there is no such case in the file"),
    "other_person": QT_TRANSLATE_NOOP(
        "Errors", "this case is about somebody with another name and another date of birth; look at the code"
    ),
    "other_case": QT_TRANSLATE_NOOP("Errors", "the case code and the number are about different people"),
    "consent_to_help": QT_TRANSLATE_NOOP("Errors", "the person has not agreed to help that can be used today"),
    "help_not_open": QT_TRANSLATE_NOOP("Errors", "the readiness of the branch does not open this kind of help yet"),
    "twice_in_help": QT_TRANSLATE_NOOP("Errors", "line {line} is about the same help"),
    "unknown_code": QT_TRANSLATE_NOOP("Errors", "the program does not know this word"),
}

# What has to be done before a case can be closed, by the code of ClosingIncomplete.
