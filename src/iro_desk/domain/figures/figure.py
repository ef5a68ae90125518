"""One figure: its number, what it is out of, its definition, its period and the records behind it.

Tables, charts, sentences and files show `words`, and nothing else makes a number out of records.
A share is "n of d (x%)", one decimal, halves up (statutory.md 4.9.3).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from iro_desk.domain.days import add_months
from iro_desk.domain.papers import n_of_d
from iro_desk.domain.reporting_year import ReportingYear, year_of
from iro_desk.domain.wording import plain_date

Number = int | Decimal

_YEAR = 12


class Unit(StrEnum):
    """How a figure is written: a count, n of d with a percentage, n divided by d, or a value as it is."""

    COUNT = "count"
    SHARE = "share"
    RATIO = "ratio"
    VALUE = "value"


class Adds(StrEnum):
    """How the figures of several IROs become the service's.

    EVENTS happened once with one IRO and add up. AT_DAY counts each child with the IRO who holds it
    that day, and adds up too. CHILD_YEAR counts children over a year: one who changed hands is in
    two returns. OWN says something of one IRO alone and is not added up.
    """

    EVENTS = "events"
    AT_DAY = "at_day"
    CHILD_YEAR = "child_year"
    OWN = "own"


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """What a figure counts. `title` names it in a table, `counts` says what is counted and of what.

    `base` names what a share is out of ("reviews held"); `source` where the definition comes from.
    """

    key: str
    group: str
    title: str
    counts: str
    unit: Unit = Unit.COUNT
    adds: Adds = Adds.EVENTS
    base: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """The days that are counted, the first and the last included; by default 1 April to 31 March."""

    first: date
    last: date

    @property
    def is_year(self) -> bool:
        """Whether it is a reporting year, or the part of one up to a day."""
        return self.first == year_of(self.first).first and self.last < year_after(self.first).first

    @property
    def words(self) -> str:
        """In words: "1 April 2025 to 31 March 2026"."""
        return f"{plain_date(self.first)} to {plain_date(self.last)}"

    @property
    def short_words(self) -> str:
        """As a heading: "2025-26" for a reporting year, else both days."""
        return year_of(self.first).words if self == whole_year(self.first) else self.words

    def holds(self, on: date | None) -> bool:
        """Whether a day lies in it."""
        return on is not None and self.first <= on <= self.last

    def earlier(self, years: int) -> Period:
        """The same days so many years before."""
        return Period(add_months(self.first, -_YEAR * years), _same_end(self.last, years))

    def months(self) -> tuple[Period, ...]:
        """Its calendar months, the first and last cut to the period."""
        found: list[Period] = []
        begins = self.first
        while begins <= self.last:
            following = add_months(begins.replace(day=1), 1)
            found.append(Period(begins, min(self.last, date.fromordinal(following.toordinal() - 1))))
            begins = following
        return tuple(found)


def year_after(on: date) -> ReportingYear:
    """The reporting year after that of a day."""
    return ReportingYear(year_of(on).begins + 1)


def whole_year(on: date) -> Period:
    """The reporting year that a day lies in, 1 April to 31 March."""
    return Period(year_of(on).first, date.fromordinal(year_after(on).first.toordinal() - 1))


def _same_end(last: date, years: int) -> date:
    """That day so many years before; the end of a month stays one."""
    following = date.fromordinal(last.toordinal() + 1)
    if following.day == 1:
        return date.fromordinal(add_months(following, -_YEAR * years).toordinal() - 1)
    return add_months(last, -_YEAR * years)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One thing that was counted: a row of `table`, whose child it is, its day, and a word about it.

    `note` never holds a name: how late it was, which reason, which theme.
    """

    table: str
    id: int
    child_id: int | None = None
    on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number and all that is behind it.

    `counted` are the records that make up `n`, `base` those that make up `of`; both are empty where
    the number came without them (typed in, or added up from returns).
    """

    definition: Definition
    period: Period
    n: Number
    of: Number | None = None
    counted: tuple[Record, ...] = ()
    base: tuple[Record, ...] = ()
    part: str = ""

    @property
    def key(self) -> str:
        """The key of its definition."""
        return self.definition.key

    @property
    def title(self) -> str:
        """What it counts, with the part of it where it is one: "Children at the end: boys"."""
        return f"{self.definition.title}: {self.part}" if self.part else self.definition.title

    @property
    def value(self) -> Decimal | None:
        """The one number to compare and draw: the count, the percentage, the quotient; None of nothing."""
        if self.definition.unit in {Unit.COUNT, Unit.VALUE}:
            return Decimal(self.n)
        if not self.of:
            return None
        times = 100 if self.definition.unit is Unit.SHARE else 1
        return (Decimal(self.n) * times / Decimal(self.of)).quantize(Decimal("0.1"), ROUND_HALF_UP)

    @property
    def value_words(self) -> str:
        """`value` as a chart labels it: "1,045", "98.9%", "64.2"; "none" of nothing."""
        if self.value is None:
            return "none"
        percent = "%" if self.definition.unit is Unit.SHARE else ""
        return f"{self.value:,}{percent}"

    @property
    def words(self) -> str:
        """The figure in full: "1,045", "1,041 of 1,045 (99.6%)", "64.2"."""
        if self.definition.unit is Unit.SHARE:
            return n_of_d(int(self.n), int(self.of or 0))
        return self.value_words


def count(definition: Definition, period: Period, counted: Iterable[Record], part: str = "") -> Figure:
    """A count of records."""
    found = tuple(counted)
    return Figure(definition=definition, period=period, n=len(found), counted=found, part=part)


def share(
    definition: Definition, period: Period, base: Iterable[Record], counted: Iterable[Record], part: str = ""
) -> Figure:
    """Those of the base that are counted. ValueError where one counted is not in the base."""
    whole, found = tuple(base), tuple(counted)
    if not {(one.table, one.id) for one in found} <= {(one.table, one.id) for one in whole}:
        raise ValueError(f"{definition.key} counts records that are not in its base")
    return Figure(
        definition=definition,
        period=period,
        n=len(found),
        of=len(whole),
        counted=found,
        base=whole,
        part=part,
    )


def ratio(definition: Definition, period: Period, n: Number, of: Number, part: str = "") -> Figure:
    """A quotient of two numbers, such as children to full-time equivalents."""
    return Figure(definition=definition, period=period, n=n, of=of, part=part)


def value(definition: Definition, period: Period, n: Number, part: str = "") -> Figure:
    """A number as it is."""
    return Figure(definition=definition, period=period, n=n, part=part)
