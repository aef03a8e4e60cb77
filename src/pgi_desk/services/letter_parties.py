"""Who a letter is from and to, as it is printed."""

from __future__ import annotations

from pgi_desk.domain.service_directory import ServiceProvider
from pgi_desk.domain.text_entry import western_digits
from pgi_desk.services.branch_details import BranchDetails
from pgi_desk.services.letter_content import LetterParty
from pgi_desk.services.ports import UnitOfWork


def branch_party(work: UnitOfWork) -> LetterParty:
    """Return the branch as the letterhead names it."""
    return BranchDetails.stored(work.settings.get).party()


def provider_party(provider: ServiceProvider) -> LetterParty:
    """Return a service as an addressee. A hidden place stays hidden: the letter is handed over, not posted."""
    place = () if provider.address_hidden else (provider.address, provider.area)
    return LetterParty(
        name=provider.name,
        lines=tuple(line for line in place if line),
        contact_person=provider.focal_point,
        phone=western_digits(provider.phone),
    )
