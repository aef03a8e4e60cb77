"""What the program does when the machine fails: kills, damage, power cuts, full disks; run with `make faults`."""

from __future__ import annotations
