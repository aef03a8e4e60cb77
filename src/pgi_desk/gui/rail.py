"""The entries of the rail, each with its picture, and the pages that belong to one although they are not it."""

from __future__ import annotations

RAIL_ICONS = {
    "menuTool": ("menu", "menu"),
    "homeTool": ("home", "home"),
    "peopleTool": ("people", "people"),
    "contactsTool": ("contacts", "contact"),
    "directoryTool": ("directory", "directory"),
    "auditTool": ("audit", "log"),
    "backupTool": ("backup", "backup"),
    "staffTool": ("staff", "staff"),
    "keysTool": ("keys", "keys"),
    "lettersTool": ("letters", "letter"),
    "listsTool": ("lists", "list"),
    "readinessTool": ("readiness", "readiness"),
    "stockTool": ("stock", "stock"),
    "lockTool": ("lock", "lock"),
    "findTool": ("find", "search"),
}
# Pages that belong to an entry of the rail although they are not it.
BELONGS = {
    **dict.fromkeys(("case", "referral", "letter", "safety", "support", "aid", "indicators", "letting_go"), "people"),
    "incoming": "home",
    "data_protection": "readiness",
    "supervision": "home",
}
