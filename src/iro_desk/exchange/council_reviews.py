"""The reviews of council files by child, to be compared with the IRO's own: SSDA903 or List 8."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from iro_desk.domain.council_record import TheirChild, TheirReview
from iro_desk.domain.errors import CannotRead
from iro_desk.exchange import identities, tables
from iro_desk.exchange.care import collection_year
from iro_desk.exchange.headings import Kind
from iro_desk.exchange.problems import Findings, Problem, Severity, Source
from iro_desk.exchange.records import ReviewRecord
from iro_desk.exchange.sources import SourceFile
from iro_desk.exchange.tables import Records

_NO_REVIEWS = (
    "None of these files holds reviews. Give the reviews of the SSDA903 (CSV or XML), or Annex A List 8."
)
_REVIEW = "REVIEW"
_LATEST = "Date of Latest Statutory Review"


@dataclass(frozen=True, slots=True, kw_only=True)
class CouncilRecord:
    """What the files say of reviews. `children` are by full id, the IRO's own among all others.

    `has_reviews`: a table of reviews is there; `has_list_8`: List 8 is; `lists_children`: a table
    names every child in care. `days` are the reviews of every child by id and date; `full` gives the
    full id for one that lost its leading zeros.
    """

    children: Mapping[str, TheirChild]
    full: Mapping[str, str]
    days: frozenset[tuple[str, date]]
    has_reviews: bool
    has_list_8: bool
    lists_children: bool
    files: tuple[str, ...]
    problems: tuple[Problem, ...]


def read(files: Iterable[SourceFile], *, as_at: date, known: Mapping[str, date | None]) -> CouncilRecord:
    """The reviews in these files; CannotRead where a whole file is no use or none holds reviews.

    `known` are the IRO's children with their birth dates. A row whose date cannot be read is kept
    as it stands; other troubles of the rows are told as problems.
    """
    findings = Findings()
    records = tables.read(files, as_at, findings)
    for problem in findings:
        if problem.severity is Severity.STOP and problem.row is None:
            raise CannotRead(problem.sentence)
    if not (records.has(Kind.REVIEWS) or records.has(Kind.LIST_8)):
        raise CannotRead(_NO_REVIEWS)
    full = identities.settle(list(records.every()), known, findings)
    children = _Children(records, full, known, findings)
    return CouncilRecord(
        children=children.found(),
        full=full,
        days=frozenset((full.get(one.ref, one.ref), one.held_on) for one in records.reviews),
        has_reviews=records.has(Kind.REVIEWS),
        has_list_8=records.has(Kind.LIST_8),
        lists_children=records.has(Kind.HEADER) or records.has(Kind.EPISODES),
        files=tuple(dict.fromkeys(file.file for file in records.files)),
        problems=tuple(problem for problem in findings if _is_told(problem, full, known)),
    )


def period(record: CouncilRecord, own: frozenset[tuple[str, date]], as_at: date) -> tuple[date, date]:
    """The first and last day the review rows cover, told by the dates inside (pitfalls 27 and 29).

    Whole collection years, up to `as_at`: those in which the dates mostly lie, and those of whose
    own reviews (`own`, by id and date) at least half are there. A slip of the pen covers no year.
    """
    rows = Counter(collection_year(day) for _, day in record.days if day <= as_at)
    held = Counter(collection_year(day) for _, day in own if day <= as_at)
    agreeing = Counter(collection_year(day) for _, day in own & record.days)
    fair_share = rows.total() / len(rows) if rows else 0
    covered = {year for year, count in rows.items() if count >= max(fair_share / 2, 2)}
    covered |= {year for year, count in agreeing.items() if 2 * count >= held[year]}
    if not covered:
        covered = {max(rows, key=lambda year: (rows[year], year)) if rows else collection_year(as_at)}
    first = last = max(covered)
    while first - 1 in covered or (first > min(covered) and not held[first - 1]):
        first -= 1
    return date(first, 4, 1), min(date(last + 1, 3, 31), as_at)


class _Children:
    """Puts the tables together by child."""

    def __init__(
        self, records: Records, full: Mapping[str, str], known: Mapping[str, date | None], findings: Findings
    ) -> None:
        self._records = records
        self._full = full
        self._known = {full.get(ref, ref): born_on for ref, born_on in known.items()}
        self._findings = findings

    def found(self) -> dict[str, TheirChild]:
        """Every child that a table has, or that the IRO has."""
        reviews, unreadable, latest = self._reviews(), self._unreadable(), self._latest()
        in_list_8 = {self._ref(row.ref) for row in self._records.list_8}
        listed = {self._ref(row.ref) for row in self._records.every()} | unreadable.keys()
        return {
            ref: TheirChild(
                reviews=(*reviews[ref], *unreadable[ref]),
                latest=latest.get(ref),
                is_listed=ref in listed,
                is_in_list_8=ref in in_list_8,
                other_ids=self._other_ids(ref, reviews) if ref not in listed else (),
            )
            for ref in listed | self._known.keys()
        }

    def _ref(self, ref: str) -> str:
        return self._full.get(ref, ref)

    def _reviews(self) -> defaultdict[str, list[TheirReview]]:
        """The review rows of each child, one for each day."""
        by_day: dict[tuple[str, date], ReviewRecord] = {}
        for row in self._records.reviews:
            first = by_day.setdefault((self._ref(row.ref), row.held_on), row)
            if first is not row and first.code != row.code:
                self._findings.note(
                    row.source,
                    f"Another row has this review with code {first.code or '(blank)'}, and that one was "
                    "compared. Ask which is right.",
                    column=_REVIEW,
                    value=f"{row.held_on:%d/%m/%Y}",
                    ref=row.ref,
                )
        found: defaultdict[str, list[TheirReview]] = defaultdict(list)
        for (ref, day), row in sorted(by_day.items(), key=lambda item: item[0]):
            found[ref].append(TheirReview(on=day, code=row.code, place=_place(row.source)))
        return found

    def _unreadable(self) -> defaultdict[str, list[TheirReview]]:
        """Rows whose review date is no date, as they stand."""
        found: defaultdict[str, list[TheirReview]] = defaultdict(list)
        for problem in self._findings:
            if problem.column == _REVIEW and _is_unreadable(problem):
                place = _place(Source(file=problem.file, row=problem.row))
                found[self._ref(problem.child_ref or "")].append(
                    TheirReview(on=None, text=problem.value, place=place)
                )
        return found

    def _latest(self) -> dict[str, TheirReview]:
        """The latest review of each child by List 8."""
        found: dict[str, TheirReview] = {}
        for row in self._records.list_8:
            if row.latest_review_on:
                found[self._ref(row.ref)] = TheirReview(on=row.latest_review_on, place=_place(row.source))
        for problem in self._findings:
            ref = self._ref(problem.child_ref or "")
            if problem.column == _LATEST and _is_unreadable(problem) and ref not in found:
                place = _place(Source(file=problem.file, row=problem.row))
                found[ref] = TheirReview(on=None, text=problem.value, place=place)
        return found

    def _other_ids(self, ref: str, reviews: Mapping[str, list[TheirReview]]) -> tuple[str, ...]:
        """Ids of no child of the IRO's, with this child's birth date: the same child, perhaps."""
        born_on = self._known.get(ref)
        same_day = {self._ref(row.ref) for row in self._records.every() if born_on and row.born_on == born_on}
        return tuple(sorted(one for one in same_day - self._known.keys() if reviews.get(one)))


def _place(source: Source) -> str:
    return f"{source.file}, row {source.row}" if source.row else source.file


def _is_unreadable(problem: Problem) -> bool:
    """Whether it is a child's review date that is no date: such a row is compared as it stands."""
    is_date = problem.column in {_REVIEW, _LATEST}
    return is_date and problem.severity is Severity.STOP and bool(problem.child_ref)


def _is_told(problem: Problem, full: Mapping[str, str], known: Mapping[str, date | None]) -> bool:
    """Problems of whole files, of rows without an id, and of ids and dates of the IRO's children.

    What the comparison itself tells is left out, and so is what has nothing to do with reviews.
    """
    if _is_unreadable(problem) or problem.column not in {"", "CHILD", "Child id", _REVIEW, _LATEST}:
        return problem.row is not None and not problem.child_ref and problem.severity is Severity.STOP
    ref = problem.child_ref and full.get(problem.child_ref, problem.child_ref)
    return not ref or ref in {full.get(one, one) for one in known}
