"""What every service is given: the open case file, the day, the working calendar, the rules."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from iro_desk.domain.topics import Topic
from iro_desk.services import kept_rules

if TYPE_CHECKING:
    from iro_desk.domain.days import WorkingCalendar
    from iro_desk.domain.rule_book import RuleBook
    from iro_desk.store.case_file import CaseFile


class Desk:
    """One open case file on one day. `on` fixes the day; without it, it is the clock's."""

    def __init__(self, case_file: CaseFile, *, on: date | None = None) -> None:
        self.case_file = case_file
        self._on = on
        self._touched = Topic.NONE
        self._calendar: WorkingCalendar | None = None
        self._rules: RuleBook | None = None

    @property
    def today(self) -> date:
        """The day that due dates are judged on."""
        return self._on or self.now().date()

    @property
    def calendar(self) -> WorkingCalendar:
        """Working days of England and Wales by the table accepted in this case file."""
        if self._calendar is None:
            self._calendar = kept_rules.table(self.case_file).calendar()
        return self._calendar

    @property
    def rules(self) -> RuleBook:
        """The rule packs kept in this case file."""
        if self._rules is None:
            self._rules = kept_rules.book(self.case_file)
        return self._rules

    def now(self) -> datetime:
        """This instant, with its time zone, for audit lines and drafts."""
        return datetime.now().astimezone()

    def touch(self, topics: Topic) -> None:
        """Note what a change touched; after one of the rules they are read anew."""
        self._touched |= topics
        if topics & Topic.RULES:
            self._calendar = self._rules = None

    def take_touched(self) -> Topic:
        """What was touched since the last call, for the views that watch it."""
        touched, self._touched = self._touched, Topic.NONE
        return touched
