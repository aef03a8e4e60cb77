"""What opens over the window from anywhere: the dialogs that belong to no page."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from pgi_desk.gui.dialogs.backup_presenter import open_backup_dialog
from pgi_desk.gui.dialogs.branch_presenter import open_branch_dialog
from pgi_desk.gui.dialogs.breach_presenters import open_breach_dialog
from pgi_desk.gui.dialogs.consent_form_presenter import open_consent_form_dialog
from pgi_desk.gui.dialogs.day_sheet_presenter import open_day_sheet_dialog
from pgi_desk.gui.dialogs.find_presenter import open_find_dialog
from pgi_desk.gui.dialogs.group_presenter import open_group_dialog
from pgi_desk.gui.dialogs.hand_over_presenter import open_hand_over_dialog
from pgi_desk.gui.dialogs.help_presenter import open_help_dialog
from pgi_desk.gui.dialogs.import_list_presenter import open_import_assistance_dialog, open_import_directory_dialog
from pgi_desk.gui.dialogs.incoming_presenter import open_incoming_dialog
from pgi_desk.gui.dialogs.pocket_list_presenter import open_pocket_list_dialog
from pgi_desk.gui.dialogs.quick_contact_presenter import open_quick_contact_dialog
from pgi_desk.gui.dialogs.recent_changes_presenter import open_recent_changes_dialog
from pgi_desk.gui.dialogs.review_list_presenter import open_review_list_dialog
from pgi_desk.gui.dialogs.staff_presenters import open_own_passphrase_dialog
from pgi_desk.gui.dialogs.unmet_counts_presenter import open_unmet_counts_dialog
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.surroundings import Surroundings


def openers(window: QWidget, around: Surroundings, outputs: LetterOutputs) -> Mapping[str, Callable[[], object]]:
    """Return by the name of a goal what opens its dialog."""
    return {
        "own_passphrase": lambda: open_own_passphrase_dialog(window, around),
        "quick_contact": lambda: open_quick_contact_dialog(window, around),
        "recent_changes": lambda: open_recent_changes_dialog(window, around),
        "find": lambda: open_find_dialog(window, around),
        "branch": lambda: open_branch_dialog(window, around),
        "breach": lambda: open_breach_dialog(window, around),
        "help": lambda: open_help_dialog(window, around),
        "new_incoming": lambda: open_incoming_dialog(window, around),
        "new_group": lambda: open_group_dialog(window, around),
        "hand_over": lambda: open_hand_over_dialog(window, around),
        "review_list": lambda: open_review_list_dialog(window, around),
        "unmet_counts": lambda: open_unmet_counts_dialog(window, around),
        "import_assistance": lambda: open_import_assistance_dialog(window, around),
        "import_directory": lambda: open_import_directory_dialog(window, around),
        "blank_form": lambda: open_consent_form_dialog(window, around, outputs),
        "pocket_list": lambda: open_pocket_list_dialog(window, around, outputs),
        "day_sheet": lambda: open_day_sheet_dialog(window, around, outputs, mine=True),
        "backup_now": lambda: open_backup_dialog(window, around),
    }
