"""What lists and sentences say about a service, as people read it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from pgi_desk.domain.opening_hours import Opening
from pgi_desk.domain.service_directory import Funding
from pgi_desk.gui.labels import Labels, in_line, isolated, listed, unbroken
from pgi_desk.gui.messages import reason_list
from pgi_desk.services.read_models import ProviderRow


class ProviderWords(QObject):
    """Puts a line of the directory into words in the language of the window."""

    def __init__(self, labels: Labels, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels = labels

    def place(self, row: ProviderRow) -> str:
        """Return district and area."""
        return listed(dict.fromkeys(level for level in (row.district, row.area) if level))

    def opening(self, row: ProviderRow) -> str:
        """Return whether it is open now; what cannot be read is not known."""
        texts = {
            Opening.OPEN: self.tr("Open"),
            Opening.CLOSED: self.tr("Closed"),
            Opening.UNKNOWN: self.tr("Not known"),
        }
        return texts[row.opening]

    def documents(self, row: ProviderRow) -> str:
        """Return which documents it asks for."""
        return row.documents_needed or self.tr("Not known")

    def reports(self, row: ProviderRow) -> str:
        """Return the short answer to "Do they report to authorities?"."""
        return self._labels.code("reports_to_authorities", row.reports_to_authorities)

    def reports_sentence(self, row: ProviderRow) -> str:
        """Return what the person has to know before this service is chosen."""
        texts = {
            "never": self.tr("Do they report to authorities? No, never."),
            "with_consent": self.tr(
                "Do they report to authorities? Only if the person agrees. Tell the person that they may be asked."
            ),
            "by_law": self.tr(
                "Do they report to authorities? Yes, the law obliges them. Tell the person before they decide."
            ),
        }
        unknown = self.tr(
            "Do they report to authorities? This is not known. Ask the service, and tell the person before they decide."
        )
        return texts.get(row.reports_to_authorities, unknown)

    def choice(self, row: ProviderRow) -> str:
        """Return the name for a list to choose from."""
        if row.problems:
            return self.tr("{name} (not usable now)").replace("{name}", row.name)
        texts = {
            Funding.NOT_YET: self.tr("{name} (not funded yet)"),
            Funding.ENDED: self.tr("{name} (funding ended)"),
        }
        return texts.get(row.funding, "{name}").replace("{name}", row.name)

    def funding(self, row: ProviderRow) -> str:
        """Return what to ask a service before it is chosen whose funding does not cover today; nothing otherwise."""
        begins, ends = (isolated(self._labels.day(day)) for day in (row.funding_from, row.funding_until))
        texts = {
            Funding.NOT_YET: self.tr(
                "Its funding begins only on {day}. Call first and ask whether it helps anybody before that."
            ).replace("{day}", begins),
            Funding.ENDED: self.tr(
                "Its funding ended on {day}. Call first and ask whether it still works, before you promise anything."
            ).replace("{day}", ends),
        }
        return texts.get(row.funding, "")

    def facts(self, row: ProviderRow) -> str:
        """Return in a few lines what to know before this service is chosen."""
        address = self.tr("Address is hidden") if row.address_hidden else row.address and isolated(row.address)
        values = (isolated(text) for text in (row.hours, unbroken(row.phone)) if text)
        lines = [in_line((row.area, address, *values)), self.reports_sentence(row)]
        if row.problems:
            problem = self.tr("Cannot receive referrals now: {reason}.")
            lines.append(problem.replace("{reason}", reason_list(row.problems)))
        return "\n".join(lines)

    def usable(self, row: ProviderRow) -> str:
        """Return whether it can be used today, and why not."""
        if not row.problems:
            texts = {Funding.NOT_YET: self.tr("Not funded yet"), Funding.ENDED: self.tr("Funding ended")}
            return texts.get(row.funding, self.tr("Yes"))
        return self.tr("No: {reasons}").replace("{reasons}", reason_list(row.problems))
