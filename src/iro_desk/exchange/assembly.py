"""One child put together from all tables, each fact with the place it was read from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from datetime import date
from typing import Any, TypeVar

from iro_desk.domain.child import Child
from iro_desk.domain.days import age_on
from iro_desk.exchange import care, health, reviews, standing
from iro_desk.exchange.care import PeriodRead, Placed
from iro_desk.exchange.headings import Kind
from iro_desk.exchange.imported import FactKey, ImportedChild
from iro_desk.exchange.problems import Findings, Source
from iro_desk.exchange.records import HeaderRecord, List8Record, LocalRecord, Record, SpanRecord
from iro_desk.exchange.tables import Records

T = TypeVar("T", bound=Record)

_ABSENT = "This child is not in the header table. The rows were kept; ask the council for the missing row."
_GROWN_UP = 18
_FROM_LIST_8 = {
    "disability": "disability",
    "permanence_plan": "permanence_plan",
    "last_iro_contact_on": "last_iro_contact_on",
    "last_social_work_visit_on": "last_social_work_visit_on",
    "last_health_assessment_on": "last_health_assessment_on",
    "last_dental_check_on": "last_dental_check_on",
}


class Assembly:
    """All records by child; gives each child as values."""

    def __init__(
        self,
        records: Records,
        full: Mapping[str, str],
        births: Mapping[str, date],
        as_at: date,
        findings: Findings,
    ) -> None:
        self._as_at = as_at
        self._births = births
        self._findings = findings
        self._header = _by_child(records.header, full)
        self._episodes = _by_child(records.episodes, full)
        self._reviews = _by_child(records.reviews, full)
        self._uasc = _by_child(records.uasc, full)
        self._adoption = _by_child(records.adoption_decisions, full)
        self._liberty = _by_child(records.deprivations_of_liberty, full)
        self._list_8 = _by_child(records.list_8, full)
        self._local = _by_child(records.local_list, full)
        self._health = health.checks(records, full, as_at, findings)
        self._newest = care.newest_days(records.episodes)
        self._has_header = records.has(Kind.HEADER)
        self._has_reviews = records.has(Kind.REVIEWS)
        self._known_from = reviews.known_from(records.reviews, as_at, has_table=self._has_reviews)

    def child(self, ref: str) -> ImportedChild:
        """The child with that full id."""
        list_8 = self._latest_list_8(ref)
        placed = care.merged(ref, self._episodes[ref], self._newest, self._findings)
        periods = care.periods(ref, placed, self._findings)
        if list_8:
            placed, periods = standing.joined(list_8, placed, periods, self._findings)
        latest = None if list_8 and list_8.ceased_on and self._has_reviews else list_8
        held = reviews.merged(self._reviews[ref], latest, self._as_at, self._findings)
        born_on = self._births.get(ref)
        reviews.check(held, born_on, [read.period for read in periods], ref, self._findings)
        self._tell_absent(ref)
        self._tell_grown_up(ref, periods)
        facts = self._facts(ref, list_8)
        sources: dict[FactKey, Source] = {("child", "", name): at for name, (_, at) in facts.items()}
        sources.update(_sources_of_care(placed, periods))
        sources.update({("review", read.on.isoformat(), ""): read.source for read in held})
        return ImportedChild(
            child=Child(
                child_ref=ref,
                reviews_known_from=self._reviews_known_from(list_8),
                **{name: value for name, (value, _) in facts.items()},
            ),
            care_periods=tuple(read.period for read in periods),
            episodes=tuple(one.episode for one in placed),
            reviews=tuple(read.review for read in held),
            checks=tuple(self._health.get(ref, ())),
            sources=sources,
            has_history=bool(self._episodes[ref]),
        )

    def _reviews_known_from(self, list_8: List8Record | None) -> date:
        known = reviews.known_from_list_8(list_8, self._known_from) if list_8 else self._known_from
        return known or self._as_at

    def _latest_list_8(self, ref: str) -> List8Record | None:
        """The row of List 8; of several the last, with its blanks filled from the others.

        What they disagree on is noted.
        """
        rows = self._list_8[ref]
        if not rows:
            return None
        found = rows[-1]
        for row in reversed(rows[:-1]):
            filled = _with_blanks_filled(found, row)
            if _with_blanks_filled(row, found) != replace(
                filled, source=row.source, ref=row.ref, born_on=row.born_on
            ):
                self._findings.note(
                    row.source,
                    f"List 8 has this child again in {found.source.file}, row {found.source.row}, with other "
                    "values; that row was used. Check which is right.",
                    ref=ref,
                )
            found = filled
        return found

    def _facts(self, ref: str, list_8: List8Record | None) -> dict[str, tuple[Any, Source]]:
        """The child's own columns, the best source first; blanks give nothing."""
        facts = _Facts()
        header = self._latest_header(ref)
        local: list[LocalRecord] = self._local[ref]
        everywhere: list[Record] = [record for table in self._all_tables() for record in table[ref]]
        for record in everywhere:
            facts.take("born_on", record.born_on, record)
        for row in reversed(local):
            facts.take("name", row.name, row)
            facts.take("iro", row.iro, row)
            facts.take("social_worker", row.social_worker, row)
            facts.take("team", row.team, row)
        if header:
            facts.take("sex", header.sex, header)
            facts.take("ethnicity", header.ethnicity, header)
        for span in self._uasc[ref]:
            facts.take("is_uasc", True, span)
            facts.take("uasc_until", span.to_on, span)
        self._take_spans(ref, facts)
        if list_8:
            _take_list_8(list_8, facts)
        return facts.found

    def _take_spans(self, ref: str, facts: _Facts) -> None:
        """The latest adoption decision and the latest deprivation of liberty order."""
        for spans, first, last in (
            (self._adoption[ref], "adoption_decision_on", "adoption_decision_reversed_on"),
            (self._liberty[ref], "deprivation_of_liberty_from", "deprivation_of_liberty_to"),
        ):
            latest = max(spans, key=_order_of_span, default=None)
            if latest:
                facts.take(first, latest.from_on, latest)
                facts.take(last, latest.to_on, latest)

    def _latest_header(self, ref: str) -> HeaderRecord | None:
        """The header row of the newest file; conflicts are listed (pitfall 8)."""
        rows = self._header[ref]
        for row in rows[:-1]:
            for column in ("sex", "ethnicity"):
                value, used = getattr(row, column), getattr(rows[-1], column)
                if value and used and value != used:
                    self._findings.note(
                        row.source,
                        f"{rows[-1].source.file}, row {rows[-1].source.row}, has {used} for this child, and "
                        "that was used. Check which is right.",
                        column=column.upper(),
                        value=value,
                        ref=ref,
                    )
        return rows[-1] if rows else None

    def _tell_absent(self, ref: str) -> None:
        if self._has_header and not self._header[ref]:
            records = [*self._episodes[ref], *self._reviews[ref], *self._list_8[ref]]
            if records:
                self._findings.note(records[0].source, _ABSENT, column="CHILD", value=ref, ref=ref)

    def _tell_grown_up(self, ref: str, periods: Iterable[PeriodRead]) -> None:
        """Nobody is looked after from the 18th birthday on (pitfall 25)."""
        born_on = self._births.get(ref)
        under_way = [read for read in periods if read.period.covers(self._as_at)]
        if born_on and under_way and age_on(born_on, self._as_at) >= _GROWN_UP:
            self._findings.note(
                under_way[-1].start,
                "The child is 18 or over and still looked after in these files. Check when care ended.",
                ref=ref,
            )

    def _all_tables(self) -> tuple[Mapping[str, list[Any]], ...]:
        return (
            self._header,
            self._list_8,
            self._local,
            self._reviews,
            self._uasc,
            self._adoption,
            self._liberty,
        )


class _Facts:
    """Columns with their sources; the first value given for a column stands."""

    def __init__(self) -> None:
        self.found: dict[str, tuple[Any, Source]] = {}

    def take(self, column: str, value: object, record: Record) -> None:
        """Keep the value unless it is blank or the column has one."""
        if value not in (None, "", False):
            self.found.setdefault(column, (value, record.source))


def _with_blanks_filled(record: List8Record, other: List8Record) -> List8Record:
    blanks = {
        field.name: getattr(other, field.name)
        for field in fields(List8Record)
        if getattr(record, field.name) in (None, False)
    }
    return replace(record, **blanks)


def _take_list_8(record: List8Record, facts: _Facts) -> None:
    for column, name in _FROM_LIST_8.items():
        facts.take(column, getattr(record, name), record)
    for column in ("sex", "ethnicity", "is_uasc", "social_worker", "team"):
        facts.take(column, getattr(record, column), record)


def _sources_of_care(placed: Iterable[Placed], periods: Iterable[PeriodRead]) -> dict[FactKey, Source]:
    found: dict[FactKey, Source] = {}
    for one in placed:
        found["episode", one.episode.started_on.isoformat(), ""] = one.source
    for read in periods:
        day = read.period.became_looked_after_on.isoformat()
        found["care_period", day, ""] = read.start
        if read.end:
            found["care_period", day, "ceased_on"] = read.end
    return found


def _order_of_span(span: SpanRecord) -> tuple[date, bool]:
    return (span.from_on or date.min, span.to_on is not None)


def _by_child(records: Iterable[T], full: Mapping[str, str]) -> defaultdict[str, list[T]]:
    found: defaultdict[str, list[T]] = defaultdict(list)
    for record in records:
        found[full.get(record.ref, record.ref)].append(record)
    return found
