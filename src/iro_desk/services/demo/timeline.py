"""Dates of the invented caseload: reviews worked out backwards from the day of the demo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from iro_desk.domain.clock import due
from iro_desk.domain.days import WorkingCalendar, add_months
from iro_desk.services.demo.spec import Spec

AGO = {"decided": 3, "letter_late": 6, "reply_awaited": 9, "record_due": 13, "distribute_due": 18}
"""Scenes whose last review was held and completed that many working days ago."""

_WINDOWS = {
    "today": (2, 4),
    "soon": (3, 9),
    "critical": (-16, -12),
    "overdue": (-5, -2),
    "placed": (20, 40),
    "first_soon": (3, 7),
    "first_later": (13, 18),
    "later": (11, 118),
    "authorised": (60, 90),
    "returned": (25, 45),
}
"""Scenes by the working days left until the next review is due, from and to."""

ADJOURNED_AGO = 12
"""Working days since the meeting that was adjourned; 20 are allowed (REV_ADJOURN)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """The day the child became looked after and the days reviews were held, oldest first."""

    started_on: date
    held: tuple[date, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Clockmaker:
    """Makes dates that look right on the day `on`, from one source of chance."""

    on: date
    calendar: WorkingCalendar
    chance: Random

    @property
    def desk_day(self) -> date:
        """The last working day up to `on`: what happened lately is counted back from it."""
        return self.calendar.practical_by(self.on)

    @property
    def next_desk_day(self) -> date:
        """The first working day from `on`: what is planned for today is planned for it."""
        return (
            self.on if self.calendar.is_working_day(self.on) else self.calendar.add_working_days(self.on, 1)
        )

    def ago(self, working_days: int) -> date:
        """That many working days before the desk day."""
        return self.calendar.add_working_days(self.desk_day, -working_days)

    def soon_after(self, day: date, least: int, most: int) -> date:
        """A working day, `least` to `most` working days after `day`."""
        return self.calendar.add_working_days(day, self.chance.randint(least, most))

    def before(self, day: date, least: int, most: int) -> date:
        """A working day, `least` to `most` working days before `day`."""
        return self.calendar.add_working_days(day, -self.chance.randint(least, most))

    def dates(self, spec: Spec, window: tuple[int, int] | None = None) -> Dates:
        """When care began and reviews were held, for that scene; `window` overrides the scene's."""
        span = window or _WINDOWS.get(spec.scene, _WINDOWS["later"])
        if spec.reviews == 0:
            return Dates(started_on=self._start_awaiting(span), held=())
        held = [self._last(spec, span)]
        while len(held) < spec.reviews:
            leg = 3 if spec.reviews - len(held) == 1 else 6
            held.append(self._held_before(held[-1], leg, is_late=len(held) - 1 in spec.late))
        started_on = self._start_before(held[-1])
        return Dates(started_on=started_on, held=tuple(reversed(held)))

    def _last(self, spec: Spec, span: tuple[int, int]) -> date:
        if spec.scene in AGO:
            return self.ago(AGO[spec.scene])
        if spec.scene == "adjourned":
            return self.ago(ADJOURNED_AGO)
        leg = 3 if spec.reviews == 1 or spec.scene == "placed" else 6
        # Reviews of the last weeks belong to the scenes that say what is still owed.
        days = [self.on - timedelta(days=n) for n in range(30, 320)]
        return self._one_of(days, span, lambda day: add_months(day, leg), held=True)

    def _one_of(
        self, days: list[date], span: tuple[int, int], due_on: Callable[[date], date], *, held: bool
    ) -> date:
        """One of the days whose due date is that many working days away.

        Where weekends and holidays leave none, a little later or, if late, a little more late.
        """
        for widened in range(12):
            low = span[0] - widened if span[1] < 0 else span[0]
            high = span[1] + widened if span[1] >= 0 else span[1]
            fitting = [
                day
                for day in days
                if (self.calendar.is_working_day(day) or not held)
                and low <= self.calendar.working_days_between(self.on, due_on(day)) <= high
            ]
            if fitting:
                return self.chance.choice(fitting)
        raise LookupError("No day fits this scene. Widen its window in timeline.py.")

    def _held_before(self, after: date, leg: int, *, is_late: bool) -> date:
        slack = (-9, -4) if is_late else (0, 15)
        days = (after - timedelta(days=n) for n in range(27 * leg, 33 * leg + 12))
        fitting = [
            day
            for day in days
            if self.calendar.is_working_day(day)
            and slack[0] <= (add_months(day, leg) - after).days <= slack[1]
        ]
        return self.chance.choice(fitting)

    def _start_before(self, first: date) -> date:
        days = [first - timedelta(days=n) for n in range(12, 50)]
        fitting = [
            day
            for day in days
            if 0
            <= self.calendar.working_days_between(first, due("REV_FIRST", day, self.calendar).due_on)
            <= 4
        ]
        return self.chance.choice(fitting)

    def _start_awaiting(self, span: tuple[int, int]) -> date:
        days = [self.on - timedelta(days=n) for n in range(1, 50)]
        return self._one_of(days, span, lambda day: due("REV_FIRST", day, self.calendar).due_on, held=False)

    def born_on(self, spec: Spec) -> date:
        """A birthday that gives the child the listed age, and not on the day itself."""
        days = round(spec.age * 365.25) + self.chance.randint(-9, 9)
        return self.on - timedelta(days=max(days, 40))
