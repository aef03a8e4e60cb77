"""Sentences and reasons by the code of a problem, where one sentence for a kind of error would not help.

Placeholders are facts of the error.
"""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802  # the name that Qt's extractor looks for
    """Mark a sentence for the translators and return it."""
    return text


# What is wrong with a field, by the problem code of InvalidEntry.
FIELD_PROBLEMS: dict[str, str] = {
    "empty": QT_TRANSLATE_NOOP("Errors", "This field must not be empty."),
    "name_taken": QT_TRANSLATE_NOOP("Errors", "Somebody else has this sign-in name. Choose another one."),
    "no_file_name": QT_TRANSLATE_NOOP("Errors", "A name is missing. Type how the new file shall be called."),
    "no_name": QT_TRANSLATE_NOOP("Errors", "Enter at least one name or a nickname; a nickname is enough."),
    "already_there": QT_TRANSLATE_NOOP("Errors", "This is on the list already."),
    "none_begun": QT_TRANSLATE_NOOP("Errors", "No exercise goes on. Choose one and begin it first."),
    "none_finished": QT_TRANSLATE_NOOP("Errors", "No exercise is finished yet. Finish one first."),
    "own_note": QT_TRANSLATE_NOOP(
        "Errors", "A hand-over goes to somebody else. Choose a colleague, or leave it to whoever comes next."
    ),
    "not_a_case_code": QT_TRANSLATE_NOOP(
        "Errors", "This is no case code. It has eight letters and digits, such as K7QM-T4CC."
    ),
    "check_letter": QT_TRANSLATE_NOOP("Errors", "One letter of the case code is wrong. Look at it again."),
    "no_such_case": QT_TRANSLATE_NOOP("Errors", "There is no case with this code in the file. Look at the code again."),
    "too_short": QT_TRANSLATE_NOOP("Errors", "Write a little more, so that others understand why."),
    "not_your_case": QT_TRANSLATE_NOOP(
        "Errors", "Only colleagues who work on the case decide this. Ask the colleague who leads it."
    ),
    "not_yourself": QT_TRANSLATE_NOOP(
        "Errors", "Nobody lets themselves into a case. Ask a colleague, or open the identity with a reason."
    ),
    "open_already": QT_TRANSLATE_NOOP("Errors", "The identity is open to you already."),
    "not_bound": QT_TRANSLATE_NOOP(
        "Errors", "This interpreter has no confidentiality agreement that holds today. Have it signed first."
    ),
    "not_answered": QT_TRANSLATE_NOOP("Errors", "Answer this question first; not known is an answer."),
    "nothing_due": QT_TRANSLATE_NOOP("Errors", "Nothing is due, so there is nothing to print."),
    "done_already": QT_TRANSLATE_NOOP("Errors", "This was settled already. Look at it again."),
    "no_list_to_take": QT_TRANSLATE_NOOP("Errors", "There is no list here that can be taken in."),
    "names_person": QT_TRANSLATE_NOOP(
        "Errors", "This names a person on record. Write it without a name: this text stays when the record is erased."
    ),
    "not_concerned": QT_TRANSLATE_NOOP("Errors", "This case is not among those that the breach concerns."),
    "high_risk_left": QT_TRANSLATE_NOOP(
        "Errors", "A high risk is left, so the risks are not simply acceptable. Choose another result."
    ),
    "not_weighed": QT_TRANSLATE_NOOP("Errors", "Choose how likely and how severe this is."),
    "no_measure": QT_TRANSLATE_NOOP("Errors", "Write what is done about this risk."),
    "in_the_past": QT_TRANSLATE_NOOP("Errors", "This day is over. Choose today or a later one."),
    "matter_ended": QT_TRANSLATE_NOOP("Errors", "A matter that has ended has no deadline. Take the deadline out."),
    "deadline_moved": QT_TRANSLATE_NOOP(
        "Errors", "Write why the deadline moves or falls away; the old one stays on record."
    ),
    "windows_do_not_fit": QT_TRANSLATE_NOOP(
        "Errors", "Tick the care to which the person was referred in time, or choose another answer."
    ),
    "window_closed": QT_TRANSLATE_NOOP(
        "Errors", "By this time the care was no longer possible. Take the tick out or correct the time."
    ),
    "not_in_stock": QT_TRANSLATE_NOOP(
        "Errors", "There are not so many in the stock. Book what came in first, or count."
    ),
    "still_in_stock": QT_TRANSLATE_NOOP("Errors", "Pieces of it are still in the stock. Book them out first."),
    "no_longer_kept": QT_TRANSLATE_NOOP("Errors", "This article is no longer kept. Choose another one."),
    "no_emergency_help": QT_TRANSLATE_NOOP(
        "Errors", "This kind of help needs consent first. Only help that saves in an emergency is recorded without it."
    ),
    "other_family": QT_TRANSLATE_NOOP("Errors", "This does not belong to the kind of help that is chosen."),
    "telling_receipt": QT_TRANSLATE_NOOP(
        "Errors", "A receipt must not say “{word}”, because anybody may find it. Change the name of the article."
    ),
    "telling_wording": QT_TRANSLATE_NOOP(
        "Errors",
        "“{word}” would stand on every letter, also to services that must not know it. Leave it out here; what one"
        " service may know is ticked in its referral.",
    ),
    "card_leads_nowhere": QT_TRANSLATE_NOOP(
        "Errors",
        "This referral was stopped, refused or closed: nobody waits for the person there. Give out no card; prepare a"
        " new referral first.",
    ),
    "copy_not_safe": QT_TRANSLATE_NOOP(
        "Errors", "There is no copy of the plan: the person has to ask for one, and it has to be safe for them."
    ),
    "age_too_young": QT_TRANSLATE_NOOP(
        "Errors", "These questions are for people over ten. Use the button that gets help instead."
    ),
    "not_without_thoughts": QT_TRANSLATE_NOOP(
        "Errors",
        "The first answer says that there are no thoughts of suicide, another one that there is a plan or the will to"
        " act now. Ask again and correct one of them.",
    ),
    "too_long": QT_TRANSLATE_NOOP("Errors", "This text is too long. Keep it short."),
    "longer_than": QT_TRANSLATE_NOOP("Errors", "This text is too long. Write at most {longest} characters."),
    "leads_to_somebody": QT_TRANSLATE_NOOP(
        "Errors",
        "A quick contact keeps no phone number, document number or e-mail address. Take it out, or open a case"
        " with the person’s consent.",
    ),
    "control_character": QT_TRANSLATE_NOOP("Errors", "This text contains characters that cannot be kept."),
    "born_after_opening": QT_TRANSLATE_NOOP(
        "Errors", "This person would be born after the case was opened. Check the day."
    ),
    "in_the_future": QT_TRANSLATE_NOOP("Errors", "This date lies in the future."),
    "no_such_day": QT_TRANSLATE_NOOP("Errors", "This day does not exist."),
    "not_a_date": QT_TRANSLATE_NOOP("Errors", "Write a date like 1999-04-07, 1999-04, 1999 or ~1999 for about 1999."),
    "parts_do_not_fit": QT_TRANSLATE_NOOP("Errors", "Write a date like 1999-04-07, 1999-04, 1999 or ~1999."),
    "year_out_of_range": QT_TRANSLATE_NOOP("Errors", "Check the year."),
    "not_a_record_check": QT_TRANSLATE_NOOP("Errors", "A record check has twelve digits and letters from A to F."),
    "nothing_found": QT_TRANSLATE_NOOP("Errors", "No entry fits, so there is nothing to print."),
    "view_name_taken": QT_TRANSLATE_NOOP("Errors", "You have a view of this name already. Choose another name."),
    "too_many_views": QT_TRANSLATE_NOOP("Errors", "You have 20 views of your own already. Remove one first."),
    "too_many_to_print": QT_TRANSLATE_NOOP("Errors", "This is too much for a pocket. Choose a smaller place."),
    "unreadable": QT_TRANSLATE_NOOP("Errors", "This file cannot be read. Choose another one."),
    "not_an_image": QT_TRANSLATE_NOOP(
        "Errors", "This is not a PNG or JPEG picture, or it is damaged. Choose another file."
    ),
    "too_many_bytes": QT_TRANSLATE_NOOP("Errors", "This file is larger than 4 MB. Save the picture smaller first."),
    "too_many_pixels": QT_TRANSLATE_NOOP(
        "Errors", "This picture has more than 12 million pixels. Save it smaller first; a letterhead needs few."
    ),
    "no_copy_for_the_service": QT_TRANSLATE_NOOP(
        "Errors", "The first time, one copy has to go to the service. Without it the referral is not sent."
    ),
    "not_for_a_service": QT_TRANSLATE_NOOP(
        "Errors", "This paper is for the person alone. Print the letter itself for the service."
    ),
    "out_of_range": QT_TRANSLATE_NOOP("Errors", "Check this number."),
    "longer_than_90_days": QT_TRANSLATE_NOOP("Errors", "This consent holds at most 90 days. Choose an earlier day."),
    "out_of_order": QT_TRANSLATE_NOOP("Errors", "The dates or ages are in the wrong order."),
    "phone_only_in_emergency": QT_TRANSLATE_NOOP(
        "Errors", "Only an emergency is handed over by telephone. Choose another way, or Emergency as the priority."
    ),
    "not_all_explained": QT_TRANSLATE_NOOP(
        "Errors", "Explain and tick every item before you record a consent as given."
    ),
    "not_given": QT_TRANSLATE_NOOP(
        "Errors",
        "Without the person's agreement nothing about them is kept. Write nothing down, or choose below the legal basis"
        " that allows it all the same.",
    ),
    "one_named_recipient": QT_TRANSLATE_NOOP("Errors", "Choose the one service that this consent is for."),
    "too_few_options": QT_TRANSLATE_NOOP(
        "Errors", "Discuss at least two options. Write a few words on what is good or bad about each."
    ),
    "nothing_not_discussed": QT_TRANSLATE_NOOP(
        "Errors", "Doing nothing is always one of the options. Write what is good or bad about it."
    ),
    "not_discussed": QT_TRANSLATE_NOOP("Errors", "The person can choose only between options that were discussed."),
    "referral_exists": QT_TRANSLATE_NOOP(
        "Errors", "There is a referral already. If the person wants nothing now, record that as the answer to it."
    ),
    "nothing_chosen": QT_TRANSLATE_NOOP(
        "Errors",
        "The person chose nothing for now. End without a referral, or record another choice under Options and way.",
    ),
    "reason_missing": QT_TRANSLATE_NOOP("Errors", "Write why this step is left out."),
    "not_by_hand": QT_TRANSLATE_NOOP(
        "Errors", "The program ticks this step itself, once it is recorded. Record it, or write why it is left out."
    ),
    "role_missing": QT_TRANSLATE_NOOP("Errors", "Choose who took the call, as a role."),
    "telling_word": QT_TRANSLATE_NOOP(
        "Errors", "The card must not say “{word}”, because anybody may find it. Use other words."
    ),
    "before_sending": QT_TRANSLATE_NOOP("Errors", "This day lies before the letter was sent. Choose a later day."),
    "not_a_letter_number": QT_TRANSLATE_NOOP(
        "Errors", "The number of a slip has ten digits, like 26-000417-39. Type all of them."
    ),
    "check_digits": QT_TRANSLATE_NOOP(
        "Errors", "This number has a mistake: its last two digits do not fit. Compare it with the slip, digit by digit."
    ),
    "value_without_channel": QT_TRANSLATE_NOOP(
        "Errors", "There is no safe contact, so leave the contact itself empty."
    ),
    "limits_not_explained": QT_TRANSLATE_NOOP(
        "Errors", "Read the limits of confidentiality to the person first, then tick them."
    ),
    "place_not_private": QT_TRANSLATE_NOOP(
        "Errors", "Others can hear this. Go to a private place and ask again, or let a focal point write why it counts."
    ),
    "focal_point_decides": QT_TRANSLATE_NOOP(
        "Errors", "Only a focal point may say that a place without privacy was good enough. Ask one to sign in."
    ),
    "proxy_for_adult": QT_TRANSLATE_NOOP(
        "Errors",
        "An adult decides in person. Only where an adult cannot decide now, two people decide in their best interest.",
    ),
    "child_refused": QT_TRANSLATE_NOOP(
        "Errors", "The child said no. Record the answer as refused, or let two people decide in the best interest."
    ),
    "assent_missing": QT_TRANSLATE_NOOP("Errors", "Ask the child too and record what they say."),
    "caregiver_not_recorded": QT_TRANSLATE_NOOP("Errors", "Choose whether a caregiver can be asked."),
    "caregiver_never_asked": QT_TRANSLATE_NOOP(
        "Errors", "Never ask a caregiver who may be involved in the harm, and tell them nothing."
    ),
    "caregiver_consent_missing": QT_TRANSLATE_NOOP(
        "Errors", "A caregiver who can be asked must consent. Choose the caregiver, or say why none is asked."
    ),
    "adult_consent_missing": QT_TRANSLATE_NOOP("Errors", "At this age somebody else must consent; see the rule above."),
    "best_interest_needed": QT_TRANSLATE_NOOP(
        "Errors", "Here two people decide together. Choose the best interest panel."
    ),
    "best_interest_missing": QT_TRANSLATE_NOOP(
        "Errors",
        "Two people must have recorded their decision for exactly this purpose and service first, and it must still"
        " hold. Record it beside this.",
    ),
    "nothing_decided": QT_TRANSLATE_NOOP("Errors", "Tick what the decision is for; consent can rest on nothing else."),
    "maturity_not_recorded": QT_TRANSLATE_NOOP(
        "Errors", "Tick that the child is mature enough, if that is so; otherwise an adult must consent."
    ),
    "not_closed": QT_TRANSLATE_NOOP("Errors", "This case is open already."),
    "not_days": QT_TRANSLATE_NOOP("Errors", "Write the days like 2026-11-02, 2026-11-09, with a comma between them."),
    "not_later": QT_TRANSLATE_NOOP("Errors", "Choose a later day than today."),
    "too_long_kept": QT_TRANSLATE_NOOP("Errors", "Keep it for at most two years; then somebody looks again."),
    "other_code": QT_TRANSLATE_NOOP("Errors", "This is not the case code of the person who would be erased."),
    "no_hold": QT_TRANSLATE_NOOP("Errors", "There is no hold on this case."),
    "child_module": QT_TRANSLATE_NOOP(
        "Errors",
        "These questions are for adults. From 2 to 17 years another set is used, the child functioning module; ask your"
        " coordinator for it.",
    ),
    "age_not_known": QT_TRANSLATE_NOOP(
        "Errors",
        "These questions are for adults, and the age of this person is not known. Record the age or the age group first"
        " (on the page of the case: Correct); a guess is enough. What the person needs can be written there too.",
    ),
    "too_young": QT_TRANSLATE_NOOP("Errors", "These questions are not asked about children below 2 years."),
    "two_people": QT_TRANSLATE_NOOP("Errors", "Choose a second person other than the one who is signed in."),
    "one_trained": QT_TRANSLATE_NOOP("Errors", "Choose which of the two is trained in child protection."),
    "two_options": QT_TRANSLATE_NOOP("Errors", "Write at least two options, one a line; doing nothing is one."),
    "review_half_a_year": QT_TRANSLATE_NOOP(
        "Errors", "Choose a review day after the decision, at most half a year later."
    ),
    "unknown_code": QT_TRANSLATE_NOOP("Errors", "Choose one of the answers."),
    "critical_not_excluded": QT_TRANSLATE_NOOP(
        "Errors", "A critical question always applies. Rate it as achieved, partly or not achieved."
    ),
    "rating_missing": QT_TRANSLATE_NOOP("Errors", "Not rated yet."),
    "evidence_seen_missing": QT_TRANSLATE_NOOP("Errors", "Write which evidence was seen."),
    "justification_missing": QT_TRANSLATE_NOOP("Errors", "Write why it does not apply."),
    "next_step_missing": QT_TRANSLATE_NOOP("Errors", "Write the next step."),
    "owner_missing": QT_TRANSLATE_NOOP("Errors", "Write who does the next step."),
    "due_on_missing": QT_TRANSLATE_NOOP("Errors", "Write until when the next step is done."),
    "none_in_work": QT_TRANSLATE_NOOP("Errors", "Begin a new assessment first. What was signed is never changed."),
    "already_signed": QT_TRANSLATE_NOOP("Errors", "This assessment is signed already. Begin a new one."),
    "already_rechecked": QT_TRANSLATE_NOOP("Errors", "Somebody has re-checked this already."),
    "not_assessed": QT_TRANSLATE_NOOP("Errors", "There is no signed assessment yet."),
    "not_critical": QT_TRANSLATE_NOOP("Errors", "Choose the critical point that is no longer there."),
    "focal_point_alone": QT_TRANSLATE_NOOP(
        "Errors", "A focal point does not sign for the leadership. Choose a coordinator, or somebody who leads."
    ),
    "is_a_colleague": QT_TRANSLATE_NOOP(
        "Errors", "This name belongs to a colleague in this file. Choose them in the list, where they may sign."
    ),
    "unanswered": QT_TRANSLATE_NOOP("Errors", "Answer every question, or choose why they are left out."),
    "no_topic": QT_TRANSLATE_NOOP("Errors", "Tick what you ask about."),
    "nothing_to_share": QT_TRANSLATE_NOOP(
        "Errors", "Nothing is ticked that may be shared. Tick at least one item, or record the answer as refused."
    ),
    "whole_day": QT_TRANSLATE_NOOP("Errors", "Write the day like 2026-06-15."),
    "half_clarified": QT_TRANSLATE_NOOP(
        "Errors", "Fill this in too, or leave the whole form empty: half a law is worse than none."
    ),
    "word_needed": QT_TRANSLATE_NOOP(
        "Errors",
        "Before it is closed: record what the person says about the service, with the button for that, or choose why"
        " they were not asked.",
    ),
    "beyond_minimum": QT_TRANSLATE_NOOP(
        "Errors",
        "This is more than the recipient needs, and no reason allows it. Take the greyed items out; a service that is"
        " not in the directory yet can be entered there with its kind of help.",
    ),
    "why_not_informed": QT_TRANSLATE_NOOP("Errors", "Write why the person cannot be told yet."),
}
# Why a consent or a service cannot be used.
REASONS: dict[str, str] = {
    "already_used": QT_TRANSLATE_NOOP("Errors", "it was given for another referral; ask again for this one"),
    "never_asked": QT_TRANSLATE_NOOP("Errors", "it was never asked"),
    "not_given": QT_TRANSLATE_NOOP("Errors", "the person did not agree"),
    "withdrawn": QT_TRANSLATE_NOOP("Errors", "the person withdrew it"),
    "expired": QT_TRANSLATE_NOOP("Errors", "it has expired"),
    "not_yet_valid": QT_TRANSLATE_NOOP("Errors", "it is not valid yet"),
    "limits_not_explained": QT_TRANSLATE_NOOP("Errors", "the limits of confidentiality were not explained"),
    "place_not_private": QT_TRANSLATE_NOOP("Errors", "it was not taken in a private place"),
    "items_withheld": QT_TRANSLATE_NOOP("Errors", "the person wants some of these items withheld"),
    "items_not_listed": QT_TRANSLATE_NOOP("Errors", "some of these items were not agreed"),
    "proxy_for_adult": QT_TRANSLATE_NOOP("Errors", "an adult must decide in person"),
    "child_refused": QT_TRANSLATE_NOOP("Errors", "the child refused"),
    "assent_missing": QT_TRANSLATE_NOOP("Errors", "the child was not asked"),
    "caregiver_not_recorded": QT_TRANSLATE_NOOP("Errors", "the caregiver's situation is not recorded"),
    "caregiver_consent_missing": QT_TRANSLATE_NOOP("Errors", "the caregiver did not consent"),
    "adult_consent_missing": QT_TRANSLATE_NOOP("Errors", "no adult who may consent did so"),
    "best_interest_needed": QT_TRANSLATE_NOOP("Errors", "a best-interest decision by two people is needed"),
    "maturity_not_recorded": QT_TRANSLATE_NOOP("Errors", "the child's maturity is not recorded"),
    "best_interest_missing": QT_TRANSLATE_NOOP("Errors", "no decision of two people on exactly this holds today"),
    "turned_18": QT_TRANSLATE_NOOP("Errors", "the person is an adult now and decides alone"),
    "breach": QT_TRANSLATE_NOOP("Errors", "data about the person got into wrong hands after it was asked"),
    "withdrawn_at_service": QT_TRANSLATE_NOOP("Errors", "the person took the wish back at the service"),
    "risk_changed": QT_TRANSLATE_NOOP("Errors", "the danger for the person is another one now than when it was asked"),
    "suspended": QT_TRANSLATE_NOOP("Errors", "it is suspended"),
    "closed": QT_TRANSLATE_NOOP("Errors", "it is closed"),
    "lift_first": QT_TRANSLATE_NOOP("Errors", "somebody has to lift that first, with a reason"),
    "status_draft": QT_TRANSLATE_NOOP("Errors", "it was never checked"),
    "never_vetted": QT_TRANSLATE_NOOP("Errors", "it was never checked"),
    "status_due_for_check": QT_TRANSLATE_NOOP("Errors", "it is due for a check"),
    "lifted_unchecked": QT_TRANSLATE_NOOP("Errors", "its suspension was lifted, and nobody has checked it since"),
    "need_not_served": QT_TRANSLATE_NOOP("Errors", "it no longer offers the help that this referral asks for"),
    "vetting_expired": QT_TRANSLATE_NOOP("Errors", "the last check is too long ago"),
    "criteria_incomplete": QT_TRANSLATE_NOOP("Errors", "the minimum criteria are not all met"),
    "second_vetter_missing": QT_TRANSLATE_NOOP("Errors", "it was not checked by two people"),
}
# What lacks consent, by its purpose, where one sentence for all would not say what must not be done.
CONSENT_PROBLEMS: dict[str, str] = {
    "C9_family_links": QT_TRANSLATE_NOOP(
        "Errors",
        "The person has not agreed that this goes to the service that restores family links (C9), which is asked beside"
        " the consent for the letter. Talk with the person and record what they say, then try again.",
    ),
    "C5_feedback": QT_TRANSLATE_NOOP(
        "Errors",
        "The person has not agreed that services report back about them (C5). Do not remind the service and do not ask"
        " it. Talk with the person and record what they say, then try again.",
    ),
}
# Why a letter is not printed (again), by the state of its referral: what happened, and what can be done.
_WITH_THE_SERVICE = QT_TRANSLATE_NOOP(
    "Errors",
    "The service has this letter, so it is not printed again. Enter what comes back under Referrals on the case page."
    " If the person needs more help, prepare a new referral. Papers for the person can be chosen at the top.",
)
_SERVICE_ENDED = QT_TRANSLATE_NOOP(
    "Errors",
    "The help that this letter asked for has ended, so it is not printed again. Close the referral on the case page"
    " with how it ended, or prepare a new one. What was shared can be printed for the person at the top.",
)
LETTER_PROBLEMS: dict[str, str] = {
    **dict.fromkeys(("received", "accepted", "service_started"), _WITH_THE_SERVICE),
    **dict.fromkeys(("service_completed", "partly_completed"), _SERVICE_ENDED),
    "person_did_not_attend": QT_TRANSLATE_NOOP(
        "Errors",
        "The person did not come to the service, which still has the letter, so it is not printed again. Talk with the"
        " person, if that is safe; then prepare a new referral, or close this one on the case page.",
    ),
    "declined_by_provider": QT_TRANSLATE_NOOP(
        "Errors",
        "The service said no, so the letter is not printed again. Talk with the person and prepare a referral to"
        " another service, or close this one on the case page.",
    ),
    "no_answer": QT_TRANSLATE_NOOP(
        "Errors",
        "The service has not answered, so the letter is not printed again. Print a reminder: choose it at the top.",
    ),
    "person_declined": QT_TRANSLATE_NOOP(
        "Errors",
        "The person does not want this service any more, so the letter is not printed again. Close the referral on the"
        " case page; if the person wants something else, prepare a new one.",
    ),
    "back_referral": QT_TRANSLATE_NOOP(
        "Errors",
        "The service sent the person back to you, so the letter is not printed again. Talk with the person about what"
        " comes next and prepare a new referral, or close this one on the case page.",
    ),
    "closed": QT_TRANSLATE_NOOP(
        "Errors", "This referral is closed, so its letter is not printed again. If help is needed, prepare a new one."
    ),
    "revoked_by_person": QT_TRANSLATE_NOOP(
        "Errors",
        "The person took the consent back before the letter left, so it stays here. If the person agrees again, prepare"
        " a new referral.",
    ),
    "stop_and_recall": QT_TRANSLATE_NOOP(
        "Errors",
        "The person took the consent back, so the letter is not printed again. Print the recall: choose it at the top.",
    ),
}
# Why somebody must not be contacted now; behind `consent_` stands a reason above.
CONTACT_STOPS: dict[str, str] = {
    "no_safe_contact": QT_TRANSLATE_NOOP(
        "Errors", "There is no safe way to contact this person. Wait until the person comes to you."
    ),
    "contact_not_asked": QT_TRANSLATE_NOOP(
        "Errors", "The person was not asked yet how they can be reached safely. Ask when they are here."
    ),
    "outside_hours": QT_TRANSLATE_NOOP("Errors", "It is outside the hours in which the person can be contacted."),
    "hours_not_known": QT_TRANSLATE_NOOP(
        "Errors", "It is not known whether this is a safe hour: the hours are written in words. Ask before you call."
    ),
    "consent": QT_TRANSLATE_NOOP("Errors", "There is no valid consent to contact the person again: {reasons}."),
}
# What must be read before somebody contacts the person.
CONTACT_READS: dict[str, str] = {
    "dangerous_relative": QT_TRANSLATE_NOOP(
        "Errors",
        "SOMEBODY IN THE FAMILY IS DANGEROUS for this person. Make sure that nobody else answers or listens; if in"
        " doubt, hang up and say nothing.",
    ),
    "feared_by_relative": QT_TRANSLATE_NOOP(
        "Errors",
        "Contact with this person is dangerous for somebody else on file. Never say that you know them, where they"
        " are, or that they were here.",
    ),
    "code_phrase": QT_TRANSLATE_NOOP("Errors", "There is a code phrase."),
    "who_may_answer": QT_TRANSLATE_NOOP("Errors", "Only certain people may answer."),
    "leave_no_message": QT_TRANSLATE_NOOP("Errors", "Leave no message."),
}
# What is wrong with a typed recovery sheet, by the problem code of ShareRefused.
SHARE_PROBLEMS: dict[str, str] = {
    "unknown_word": QT_TRANSLATE_NOOP(
        "Errors",
        "Box {sheet}, word {word}: this word is on no recovery sheet. Compare its letters with the paper.",
    ),
    "wrong_word": QT_TRANSLATE_NOOP(
        "Errors",
        "Box {sheet}, word {word}: this word does not fit the others. Compare it and the next one with the paper.",
    ),
    "too_few": QT_TRANSLATE_NOOP(
        "Errors", "A sheet has 33 words, and box {sheet} has {count}. Look for the ones that are missing."
    ),
    "too_many": QT_TRANSLATE_NOOP(
        "Errors", "A sheet has 33 words, and box {sheet} has {count}. Look for a word that stands there twice."
    ),
    "checksum": QT_TRANSLATE_NOOP(
        "Errors", "Box {sheet}: more than one word is wrong, or their order is. Compare all words with the paper."
    ),
    "same_sheet": QT_TRANSLATE_NOOP(
        "Errors", "You typed the same sheet twice. Take another one of the three sheets for the second box."
    ),
    "other_set": QT_TRANSLATE_NOOP(
        "Errors", "The two sheets do not belong together. The set code at the top of both papers must be the same."
    ),
    "not_this_set": QT_TRANSLATE_NOOP(
        "Errors",
        "These two sheets are of a set that is not in force. Compare the set code on the papers with the one shown on"
        " the Keys page.",
    ),
    "not_ours": QT_TRANSLATE_NOOP("Errors", "What is in box {sheet} is not a recovery sheet of this program."),
    "other_file": QT_TRANSLATE_NOOP(
        "Errors",
        "The two sheets belong together, but they do not open this file: they are of another file, or of a key that was"
        " changed since. Nothing was changed.",
    ),
}
# What is wrong with the wording of a letter, by the problem code of TemplateMistake, for the person who writes it.
TEMPLATE_PROBLEMS: dict[str, str] = {
    "unknown_field": QT_TRANSLATE_NOOP(
        "Errors", "Line {line}: there is no field {name}. Choose one from the list below the text."
    ),
    "unknown_block": QT_TRANSLATE_NOOP(
        "Errors", "Line {line}: there is no block {name}. Choose one from the list below the text."
    ),
    "block_not_alone": QT_TRANSLATE_NOOP("Errors", "Line {line}: a block stands alone on its line."),
    "repeated_block": QT_TRANSLATE_NOOP("Errors", "Line {line}: the block {name} stands in the text twice."),
    "missing_block": QT_TRANSLATE_NOOP(
        "Errors",
        "The text lacks the block {name}, without which this letter would not say what it must. Choose it from the list"
        " below the text.",
    ),
    "unclosed_braces": QT_TRANSLATE_NOOP(
        "Errors", "Line {line}: a field begins with two braces and ends with two braces. One of them is missing."
    ),
    "unclosed_bold": QT_TRANSLATE_NOOP(
        "Errors", "Line {line}: bold text begins here with ** and does not end. Put ** at its end."
    ),
    "empty_bold": QT_TRANSLATE_NOOP("Errors", "Line {line}: there is nothing between ** and **."),
    "unsupported_mark": QT_TRANSLATE_NOOP(
        "Errors", "Line {line}: this mark cannot be used. What can be used is named below the text."
    ),
    "html": QT_TRANSLATE_NOOP("Errors", "Line {line}: < and & codes cannot be used. Write the word instead."),
    "link": QT_TRANSLATE_NOOP("Errors", "Line {line}: links cannot be used. Write the address as it is read."),
    "image": QT_TRANSLATE_NOOP("Errors", "Line {line}: images cannot be used here; the letterhead may have one."),
    "too_long": QT_TRANSLATE_NOOP(
        "Errors", "Line {line}: the text is too long. A letter has at most 20,000 characters, a line at most 2,000."
    ),
    "hidden_character": QT_TRANSLATE_NOOP(
        "Errors",
        "Line {line} holds a character that nobody sees ({name}) and that can turn the words around it. Delete the"
        " line and type it again.",
    ),
    "unshown_characters": QT_TRANSLATE_NOOP(
        "Errors", "Line {line}: these characters cannot be printed: {name}. Write them in another way."
    ),
}
