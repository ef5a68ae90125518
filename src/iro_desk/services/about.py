"""What IRO Desk says about itself: its version, the law it follows, whose work it ships."""

from __future__ import annotations

from datetime import date
from importlib import metadata

from iro_desk import __version__, resources
from iro_desk.domain.days import WorkingCalendar
from iro_desk.domain.wording import plain_date

LAW_CHECKED_ON = date(2026, 11, 22)
"""The day on which the intervals were compared with the regulations (England)."""


def version() -> str:
    """The version, in words."""
    return f"IRO Desk {__version__}"


def law(calendar: WorkingCalendar) -> str:
    """Which law the dates follow, when it was checked and how far the calendar's bank holidays reach."""
    return (
        f"The dates follow the law of England as checked on {plain_date(LAW_CHECKED_ON)}. "
        f"Bank holidays are known up to the end of {calendar.covered_to}."
    )


def licences() -> str:
    """NOTICE: the works of others that ship with IRO Desk, and their licences."""
    beside = resources.ROOT.parent / "NOTICE"
    if beside.is_file():
        return beside.read_text(encoding="utf-8")
    try:
        held = metadata.distribution("iro-desk").read_text("licenses/NOTICE")
    except metadata.PackageNotFoundError:
        held = None
    return held or "The licences stand in the file NOTICE that came with IRO Desk."
