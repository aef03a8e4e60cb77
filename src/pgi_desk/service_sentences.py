"""What is wrong with an entry of the directory, or with telling a service something, in sentences."""

from __future__ import annotations

from pgi_desk.problem_sentences import QT_TRANSLATE_NOOP

# By the problem code of InvalidEntry.
SERVICE_PROBLEMS: dict[str, str] = {
    "no_service_to_print": QT_TRANSLATE_NOOP(
        "Errors", "No service of this place was checked and holds today, so there is nothing to print."
    ),
    "funding_order": QT_TRANSLATE_NOOP("Errors", "The funding would end before it begins. Check both days."),
    "kind_of_help_missing": QT_TRANSLATE_NOOP(
        "Errors",
        "This name is not in the directory. Choose what kind of help they give: it decides what they may be told.",
    ),
    "criteria_incomplete": QT_TRANSLATE_NOOP(
        "Errors", "All minimum criteria must be met before a service counts as checked."
    ),
    "second_vetter_missing": QT_TRANSLATE_NOOP("Errors", "This kind of service must be checked by two people."),
    "stopped_kind": QT_TRANSLATE_NOOP(
        "Errors",
        "While this service is suspended or closed it stays what it is. Lift that first, with a second person.",
    ),
    "not_stopped": QT_TRANSLATE_NOOP("Errors", "This service is neither suspended nor closed."),
    "service_suspended": QT_TRANSLATE_NOOP(
        "Errors", "This service is suspended: tell it nothing. Choose another one, or write who else must be told."
    ),
    "service_closed": QT_TRANSLATE_NOOP(
        "Errors", "This service does not exist any more. Choose another one, or write who else must be told."
    ),
}
