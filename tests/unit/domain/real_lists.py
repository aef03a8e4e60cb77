"""The content lists that are shipped, loaded once: rules are tested with the data that they meet."""

from __future__ import annotations

from hypothesis import settings

from pgi_desk.domain.child_consent import consent_bands
from pgi_desk.domain.service_directory import VettingRules
from pgi_desk.exchange.content_files import load_content
from pgi_desk.resource_files import resource_path

CONTENT = load_content(resource_path("content"))
BANDS = consent_bands(CONTENT.list("assent_ages"))
MATRIX = CONTENT.list("minimum_matrix")
FAMILIES = CONTENT.list("service_families").codes()
STATES = CONTENT.list("referral_states")
PRIORITIES = CONTENT.list("referral_priorities")
VETTING = VettingRules.from_content(CONTENT)

# The machine may be busy with something else: how long one example takes says nothing.
unhurried = settings(deadline=None)
