"""What stands against closing a case or erasing somebody, in sentences."""

from __future__ import annotations

from pgi_desk.problem_sentences import QT_TRANSLATE_NOOP

# What is still missing before a case is closed, by the code of ClosingIncomplete.
CLOSING_MISSING: dict[str, str] = {
    "reason": QT_TRANSLATE_NOOP("Errors", "Choose why the work on this case ends."),
    "note": QT_TRANSLATE_NOOP("Errors", "Write in a few words what happened; this reason asks for it."),
    "attempts": QT_TRANSLATE_NOOP(
        "Errors", "Write the days of three safe attempts to reach the person within the last 90 days."
    ),
    "uncertain_letter": QT_TRANSLATE_NOOP(
        "Errors", "Of one letter it is not known whether it was printed. Answer the question on the home page first."
    ),
    "referrals": QT_TRANSLATE_NOOP(
        "Errors", "A referral is still open. Record how it ended, or stop it, in the list of the case."
    ),
    "untold": QT_TRANSLATE_NOOP(
        "Errors", "The person does not know yet what was told without their consent. Tell them and record it."
    ),
    "deadline": QT_TRANSLATE_NOOP(
        "Errors",
        "A legal matter has a deadline. Record the step that ends it, or who follows it from now on and without one.",
    ),
    "safety_check": QT_TRANSLATE_NOOP("Errors", "Look once more at how safe the person is, and write on which day."),
    "safety_check_old": QT_TRANSLATE_NOOP(
        "Errors", "The last look at how safe the person is must be of the last 30 days."
    ),
    "safety_check_day": QT_TRANSLATE_NOOP(
        "Errors",
        "The last look at how safe the person is cannot be after today, or before the safety assessment on record.",
    ),
    "later_contact": QT_TRANSLATE_NOOP(
        "Errors", "Ask whether the branch may contact the person later, and record the answer as a consent."
    ),
    "feedback": QT_TRANSLATE_NOOP("Errors", "Ask how the help was, and record whether the person answered."),
    "retention_longer": QT_TRANSLATE_NOOP(
        "Errors", "This is longer than the rule keeps a case. Write the reason in the note, or choose an earlier day."
    ),
    "retention": QT_TRANSLATE_NOOP("Errors", "Choose until when the closed case is kept; the day lies after today."),
}
# What stands against erasing somebody, by the code of ErasingRefused.
ERASING_STOPS: dict[str, str] = {
    "uncertain_letter": QT_TRANSLATE_NOOP(
        "Errors",
        "Of one letter about this person it is not known whether it was printed. Answer the question on the home page"
        " first.",
    ),
    "referral_open": QT_TRANSLATE_NOOP(
        "Errors",
        "A referral of this person is still open. Record how it ended, or stop it, so that nobody waits for them.",
    ),
    "legal_hold": QT_TRANSLATE_NOOP(
        "Errors", "This case is held because of a law, a court or a complaint. End the hold first, with the reason."
    ),
    "right_running": QT_TRANSLATE_NOOP(
        "Errors", "The person asked for something about their record that still waits for an answer. Answer it first."
    ),
    "not_due": QT_TRANSLATE_NOOP(
        "Errors", "The time for keeping this case is not over yet. Choose another ground, if there is one."
    ),
}
