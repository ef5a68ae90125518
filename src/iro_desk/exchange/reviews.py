"""A child's reviews from several files (data-formats.md pitfalls 8 and 21; statutory.md 1.8)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from iro_desk.domain import participation
from iro_desk.domain.child import Basis, CarePeriod
from iro_desk.domain.review import Meeting, Review
from iro_desk.exchange.care import collection_year
from iro_desk.exchange.problems import Findings, Source
from iro_desk.exchange.records import List8Record, ReviewRecord

_SAME_REVIEW_WITHIN = timedelta(days=28)
"""A review held as a series lasts at most 20 working days (statutory.md 1.8), about 28 days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewRead:
    """A review with the place it was read from."""

    review: Review
    on: date
    source: Source


def merged(
    records: Iterable[ReviewRecord], list_8: List8Record | None, as_at: date, findings: Findings
) -> list[ReviewRead]:
    """One child's reviews in date order, one per day; one after `as_at` is planned, not held."""
    by_day: dict[date, ReviewRecord] = {}
    for record in records:
        first = by_day.setdefault(record.held_on, record)
        if first is not record and first.code != record.code:
            _note(
                findings,
                record,
                f"Another row has this review with code {first.code or '(blank)'}; that one was used. "
                "Check which is right.",
            )
    held = [_held(record) for day, record in sorted(by_day.items()) if day <= as_at]
    held = _with_latest(held, list_8, as_at, findings)
    return [*held, *_planned([by_day[day] for day in sorted(by_day) if day > as_at], findings)]


def check(
    reads: Sequence[ReviewRead],
    born_on: date | None,
    periods: Sequence[CarePeriod],
    ref: str,
    findings: Findings,
) -> None:
    """Put to the check list what cannot be right: before birth, outside care, code against the age."""
    for read in reads:
        if read.review.is_open:
            continue
        trouble = _when_wrong(read.on, born_on, periods)
        column = "REVIEW"
        code = read.review.participation_code
        if not trouble and code is not None and code in participation.CODES:
            trouble = participation.check(code, born_on, read.on) or ""
            column = "REVIEW_CODE"
        if trouble:
            value = f"{read.on:%d/%m/%Y}" if column == "REVIEW" else code or ""
            findings.note(read.source, trouble, column=column, value=value, ref=ref)


def known_from(records: Sequence[ReviewRecord], as_at: date, *, has_table: bool) -> date | None:
    """The first day since which every review is in the files; None where they hold no reviews.

    It is 1 April of the earliest collection year in an unbroken run up to the latest. A file
    covers the years in which its review dates mostly lie: a slip of the pen covers none.
    """
    by_file: dict[str, Counter[int]] = {}
    for record in records:
        if record.held_on <= as_at:
            by_file.setdefault(record.source.file, Counter())[collection_year(record.held_on)] += 1
    covered: set[int] = set()
    for years in by_file.values():
        fair_share = years.total() / len(years)
        covered.update(year for year, count in years.items() if count >= fair_share / 2)
    if not covered:
        return date(collection_year(as_at), 4, 1) if has_table else None
    first = max(covered)
    while first - 1 in covered:
        first -= 1
    return date(first, 4, 1)


def known_from_list_8(record: List8Record, known: date | None) -> date | None:
    """The same for one child, where List 8 reaches further back: nothing lies after its latest review."""
    latest = record.latest_review_on or record.started_on
    if latest is None or record.ceased_on:
        return known
    return latest if known is None else min(latest, known)


def _held(record: ReviewRecord) -> ReviewRead:
    return _read(record.held_on, record.code, record.source)


def _read(on: date, code: str | None, source: Source) -> ReviewRead:
    """An imported review has one meeting and was completed on it."""
    review = Review(
        meetings=(Meeting(held_on=on),), completed_on=on, participation_code=code, basis=Basis.IMPORTED
    )
    return ReviewRead(review=review, on=on, source=source)


def _with_latest(
    held: list[ReviewRead], list_8: List8Record | None, as_at: date, findings: Findings
) -> list[ReviewRead]:
    """The latest review of List 8 where the 903 does not have it."""
    latest = list_8.latest_review_on if list_8 else None
    if list_8 is None or latest is None or any(read.on == latest for read in held):
        return held
    column = "Date of Latest Statutory Review"
    near = [read.on for read in held if abs(read.on - latest) <= _SAME_REVIEW_WITHIN]
    if latest > as_at or near:
        text = (
            f"This is near the review of {near[0]:%d/%m/%Y} and was taken for another meeting of it."
            if near
            else "This date is after the day of the files, so it was not used."
        )
        findings.note(list_8.source, text, column=column, value=f"{latest:%d/%m/%Y}", ref=list_8.ref)
        return held
    if held and latest < held[-1].on:
        findings.note(
            list_8.source,
            f"The SSDA903 reviews have a later one, of {held[-1].on:%d/%m/%Y}. This one was added; check it.",
            column=column,
            value=f"{latest:%d/%m/%Y}",
            ref=list_8.ref,
        )
    return sorted([*held, _read(latest, None, list_8.source)], key=lambda read: read.on)


def _planned(records: Sequence[ReviewRecord], findings: Findings) -> list[ReviewRead]:
    """The next review date in the future as a planned review; later ones are told and not used."""
    found = []
    for place, record in enumerate(records):
        if place == 0:
            _note(findings, record, "This date is after the day of the files: taken as planned, not as held.")
            review = Review(planned_on=record.held_on, basis=Basis.IMPORTED)
            found.append(ReviewRead(review=review, on=record.held_on, source=record.source))
        else:
            _note(
                findings,
                record,
                "This date is after the day of the files, and a nearer one is planned: not used.",
            )
    return found


def _when_wrong(on: date, born_on: date | None, periods: Sequence[CarePeriod]) -> str:
    if born_on and on < born_on:
        return "The review is before the child was born. Check both dates."
    if not periods:
        return ""
    first = periods[0]
    if on < first.became_looked_after_on:
        begun = f"{first.became_looked_after_on:%d/%m/%Y}"
        return (
            f"The review is before care began on {begun}. It was kept; check it." if first.start_known else ""
        )
    begun_before = [period for period in periods if period.became_looked_after_on <= on]
    ceased = begun_before[-1].ceased_on
    if ceased and ceased < on:
        return f"The review is after care ended on {ceased:%d/%m/%Y}. It was kept; check it."
    return ""


def _note(findings: Findings, record: ReviewRecord, what_to_do: str) -> None:
    value = f"{record.held_on:%d/%m/%Y}"
    findings.note(record.source, what_to_do, column="REVIEW", value=value, ref=record.ref)
