"""Reviews held and held in time, by review and by child, with the reasons of the late ones (4.9.3).

The published headline counts reviews held in the period. `timeliness_current_children` counts
children: the annual report's "98.9% of reviews" is that one (366 of 370), its reviews are 99.6%.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from iro_desk.domain.figures.figure import Adds, Definition, Figure, Period, Record, Unit, count, share
from iro_desk.domain.figures.practice import Kept, Subject, of_child, of_review
from iro_desk.domain.figures.table import By, Table, breakdown
from iro_desk.domain.in_time import timeliness_words
from iro_desk.domain.review import LATE_REASONS, Timeliness

if TYPE_CHECKING:
    from iro_desk.domain.figures.practice import Practice
    from iro_desk.domain.history import History
    from iro_desk.domain.timeliness import JudgedReview

GROUP = "reviews"
_SOURCE = "statutory.md 4.9.3; annual report 8.1, 10.1"

REVIEWS_HELD = Definition(
    key="reviews_held",
    group=GROUP,
    title="Reviews held",
    counts="Statutory reviews whose first meeting lies in the period.",
    source=_SOURCE,
)
IN_TIME = Definition(
    key="timeliness_reviews_held",
    group=GROUP,
    title="Reviews held in time",
    counts="Reviews held in the period by their last lawful date, of those held that can be judged.",
    unit=Unit.SHARE,
    base="reviews held",
    source=_SOURCE,
)
CHILDREN = Definition(
    key="timeliness_current_children",
    group=GROUP,
    title="Children with no late review",
    counts="Children looked after on the last day none of whose reviews held in the period was late, "
    "of all children looked after on that day.",
    unit=Unit.SHARE,
    adds=Adds.AT_DAY,
    base="children looked after on the last day",
    source=_SOURCE,
)
LATE = Definition(
    key="late_reasons",
    group=GROUP,
    title="Reviews held late, by reason",
    counts="Reviews held in the period after their last lawful date, by the reason on file.",
    source="statutory.md 4.9.1; annual report 8.1",
)
UNJUDGED = Definition(
    key="reviews_not_judged",
    group=GROUP,
    title="Reviews that cannot be judged",
    counts="Reviews held in the period whose last lawful date is not known, or under the coronavirus rules.",
    source=_SOURCE,
)
MONTHS = Definition(
    key="reviews_by_month",
    group=GROUP,
    title="Reviews held, by month",
    counts="Statutory reviews by the month of their first meeting.",
    source="statutory.md 4.9.2",
)

_UNJUDGED = frozenset({Timeliness.NOT_JUDGEABLE, Timeliness.RELAXED_2020})
_NO_REASON = "none"
_REASONS = {**{str(key): words for key, words in LATE_REASONS.items()}, _NO_REASON: "No reason on file"}


def _figures(practice: Practice, period: Period) -> Iterator[Figure]:
    """The figures of reviews held."""
    held = list(practice.held(period))
    judged = [one for one in held if one[1].timeliness not in _UNJUDGED]
    late = [one for one in judged if one[1].timeliness is Timeliness.LATE]
    yield count(REVIEWS_HELD, period, _records(held))
    in_time = [one for one in judged if one[1].timeliness is not Timeliness.LATE]
    yield share(IN_TIME, period, _records(judged), _records(in_time))
    day = practice.at_day(period)
    children = practice.looked_after(day)
    with_late = {history.child.id for history, _entry in late}
    yield share(
        CHILDREN,
        period,
        [of_child(one.child, day) for one in children],
        [of_child(one.child, day) for one in children if one.child.id not in with_late],
    )
    yield count(UNJUDGED, period, _records([one for one in held if one[1].timeliness in _UNJUDGED]))


def _tables(practice: Practice, period: Period) -> Iterator[Table]:
    """Late reviews by reason, reviews by month."""
    held = list(practice.held(period))
    late = [one for one in held if one[1].timeliness is Timeliness.LATE]
    reasons = {one.id: _reason(entry) for one, (_history, entry) in zip(_records(late), late, strict=True)}
    by = By(heading="Reason", words=_REASONS, of=lambda record: reasons[record.id])
    yield breakdown(LATE, period, _records(late), by)
    yield by_month(MONTHS, practice.upto_now(period), period, _records(held))


def by_month(definition: Definition, shown: Period, period: Period, records: list[Record]) -> Table:
    """Records by the calendar month of their day, each month of `shown` a row."""
    months = {f"{each.first:%Y-%m}": f"{each.first:%b %Y}" for each in shown.months()}
    by = By(heading="Month", words=months, of=lambda record: f"{record.on:%Y-%m}")
    return breakdown(definition, period, records, by, keeps_empty=True)


def _records(held: list[tuple[History, JudgedReview]]) -> list[Record]:
    return [of_review(history, entry, timeliness_words(entry)) for history, entry in held]


def _reason(entry: JudgedReview) -> str:
    return str(entry.review.late_reason) if entry.review.late_reason else _NO_REASON


SUBJECT = Subject(needs=frozenset({Kept.CARE, Kept.REVIEWS}), figures=_figures, tables=_tables)
