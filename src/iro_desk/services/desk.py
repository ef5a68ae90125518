"""What every service is given: the open case file, the day, the working calendar."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from iro_desk.domain.topics import Topic
from iro_desk.services import holidays

if TYPE_CHECKING:
    from iro_desk.domain.days import WorkingCalendar
    from iro_desk.store.case_file import CaseFile


class Desk:
    """One open case file on one day. `on` fixes the day; without it, it is the clock's."""

    def __init__(self, case_file: CaseFile, *, on: date | None = None) -> None:
        self.case_file = case_file
        self._on = on
        self._touched = Topic.NONE

    @property
    def today(self) -> date:
        """The day that due dates are judged on."""
        return self._on or self.now().date()

    @property
    def calendar(self) -> WorkingCalendar:
        """Working days of England and Wales."""
        return holidays.load()

    def now(self) -> datetime:
        """This instant, with its time zone, for audit lines and drafts."""
        return datetime.now().astimezone()

    def touch(self, topics: Topic) -> None:
        """Note what a change touched."""
        self._touched |= topics

    def take_touched(self) -> Topic:
        """What was touched since the last call, for the views that watch it."""
        touched, self._touched = self._touched, Topic.NONE
        return touched
