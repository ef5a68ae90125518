"""What is kept of figures: those typed in, years frozen, the report and its statements (rows Y1, Y4, Y29)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedFigure:
    """A number from elsewhere, with where it was found.

    `figure` is the key of its definition, `year` the calendar year of the 1 April it begins on, `whose`
    who it is about ("authority", "neighbours", "england", "target"), `value` a decimal as text.
    """

    figure: str
    year: int
    whose: str
    value: str
    source: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenPeriod:
    """The figures of a period as they stood on a day: the exact text, and its SHA-256 in hex."""

    first: date
    last: date
    frozen_on: date
    content: str
    digest: str
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnualReport:
    """The IRO's contribution to one annual report."""

    first: date
    last: date
    title: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSection:
    """One section: its heading and its text, in which figures stand as fields."""

    report_id: int
    place: int
    key: str
    heading: str
    text: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One statement of a report, entered as what it claims and never read out of English.

    `figure` and `part` name the value, `measure` how it is given, `value` the number as text with the
    decimals claimed. `comparison` holds it against `against_first`..`against_last`, or against `whose`.
    `parts` are numbers that are claimed to make the value.
    """

    figure: str
    first: date
    last: date
    report_id: int | None = None
    place: int = 0
    part: str = ""
    measure: str = ""
    value: str = ""
    comparison: str = ""
    against_first: date | None = None
    against_last: date | None = None
    whose: str = ""
    parts: str = ""
    id: int | None = None
