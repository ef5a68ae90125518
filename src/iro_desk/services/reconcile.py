"""The IRO's record of reviews held against the authority's files; nothing is written to either."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from iro_desk.domain.council_record import Compared, TheirChild
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.reconcile import KIND_WORDS, Difference, Fact, Kind, differences
from iro_desk.domain.reconciliation_paper import DifferenceRow, ReconciliationPaper
from iro_desk.domain.topics import Topic
from iro_desk.domain.wording import counted, plain_date, short_date
from iro_desk.exchange import council_reviews, sources
from iro_desk.services import children, settings
from iro_desk.services.commands import command
from iro_desk.store import settings as kept_settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iro_desk.domain.history import History
    from iro_desk.exchange.council_reviews import CouncilRecord
    from iro_desk.exchange.problems import Problem
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

_CHOICE = "reconcile"

COLUMNS = (
    ("child_ref", "Child"),
    ("what", "What differs"),
    ("review_on", "Review of"),
    ("ours", "Yours"),
    ("theirs", "Theirs"),
    ("likely_cause", "Likely cause"),
    ("what_to_do", "What to do"),
    ("place", "Where"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciliation:
    """What was compared and what differs. `is_given`: the period was asked for, not told by the files.

    `children` are those with one of the `reviews` compared; `others` counts the children of the
    files that are none of the IRO's: they are not compared.
    """

    compared: Compared
    is_given: bool
    files: tuple[str, ...]
    children: int
    reviews: int
    others: int
    differences: tuple[Difference, ...]
    problems: tuple[Problem, ...]


def compare(
    desk: Desk, paths: Iterable[Path], *, from_on: date | None = None, to_on: date | None = None
) -> Reconciliation:
    """Every difference between the case file and these files, which describe the desk's day.

    The period is that of the collection years the files cover, or from `from_on` to `to_on`.
    CannotRead where a file is no use; RuleBroken for a period that ends before it begins.
    """
    histories = children.histories(desk)
    known = {history.child.child_ref: history.child.born_on for history in histories}
    record = council_reviews.read(sources.gather(paths), as_at=desk.today, known=known)
    by_full_id = _by_full_id(histories, record)
    compared = _compared(desk, by_full_id, record, from_on, to_on)
    found = [
        one
        for ref, history in sorted(by_full_id.items())
        for one in differences(history, record.children.get(ref, TheirChild()), compared)
    ]
    counts = [_count(history, compared) for history in by_full_id.values()]
    return Reconciliation(
        compared=compared,
        is_given=bool(from_on or to_on),
        files=record.files,
        children=sum(1 for count in counts if count),
        reviews=sum(counts),
        others=len(record.children.keys() - by_full_id.keys()),
        differences=tuple(found),
        problems=record.problems,
    )


def _by_full_id(histories: Iterable[History], record: CouncilRecord) -> dict[str, History]:
    """The children by the id the files have in full, where the case file's lost its zeros."""
    return {record.full.get(one.child.child_ref, one.child.child_ref): one for one in histories}


def _compared(
    desk: Desk,
    by_full_id: dict[str, History],
    record: CouncilRecord,
    from_on: date | None,
    to_on: date | None,
) -> Compared:
    own = frozenset(
        (ref, day) for ref, history in by_full_id.items() for day, _ in history.held_reviews(desk.today)
    )
    first, last = (
        council_reviews.period(record, own, desk.today) if record.has_reviews else (None, desk.today)
    )
    compared = Compared(
        from_on=from_on or first,
        to_on=min(to_on or last, desk.today),
        as_at=desk.today,
        has_reviews=record.has_reviews,
        has_list_8=record.has_list_8,
        lists_children=record.lists_children,
        latest_on=max((day for _, day in record.days if day <= desk.today), default=None),
    )
    if compared.from_on and compared.from_on > compared.to_on:
        raise RuleBroken("The period ends before it begins. Give an earlier first day or a later last one.")
    return compared


def _located(history: History, one: Difference) -> Located:
    review_id = next(
        (review.id for review in history.reviews if one.review_on and review.commenced_on == one.review_on),
        None,
    )
    child = history.child
    return Located(difference=one, child_id=child.id or 0, child_name=child.name, review_id=review_id)


def _count(history: History, compared: Compared) -> int:
    """How many reviews of the child were compared."""
    held = [day for day, _ in history.held_reviews(compared.to_on) if compared.covers(day)]
    return len(held) if compared.has_reviews else len(held[-1:])


@dataclass(frozen=True, slots=True, kw_only=True)
class Located:
    """A difference with the child it is about and, where it is on file, the review."""

    difference: Difference
    child_id: int
    child_name: str
    review_id: int | None = None


def located(desk: Desk, found: Reconciliation) -> tuple[Located, ...]:
    """Each difference with where it is looked at in the case file, in the same order."""
    by_ref = {history.child.child_ref: history for history in children.histories(desk)}
    return tuple(_located(by_ref[one.child_ref], one) for one in found.differences)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What was compared the last time: the files and the period as asked for."""

    paths: tuple[Path, ...] = ()
    from_on: date | None = None
    to_on: date | None = None


def choice(desk: Desk) -> Choice:
    """What was chosen the last time; files that are gone since are left out."""
    held = kept_settings.get(desk.case_file, _CHOICE, {})
    days = [date.fromisoformat(held[name]) if held.get(name) else None for name in ("from_on", "to_on")]
    there = tuple(path for name in held.get("paths", ()) if (path := Path(name)).exists())
    return Choice(paths=there, from_on=days[0], to_on=days[1])


@command("Remember what is compared with the return", touches=Topic.NONE)
def save_choice(_desk: Desk, change: Change, wanted: Choice) -> None:
    """Keep what was chosen, for the next time."""
    held = {
        "paths": [str(path) for path in wanted.paths],
        "from_on": wanted.from_on.isoformat() if wanted.from_on else None,
        "to_on": wanted.to_on.isoformat() if wanted.to_on else None,
    }
    kept_settings.put(change, _CHOICE, held)


def rows(found: Reconciliation) -> list[dict[str, Any]]:
    """The differences as plain values: dates in ISO form, codes as they are, None for nothing."""
    return [
        {
            "child_ref": one.child_ref,
            "kind": str(one.kind),
            "what": KIND_WORDS[one.kind],
            "review_on": one.review_on.isoformat() if one.review_on else None,
            "ours": ", ".join(_iso(fact) for fact in one.ours) or None,
            "theirs": ", ".join(_iso(fact) for fact in one.theirs) or None,
            "likely_cause": one.likely_cause,
            "what_to_do": one.what_to_do,
            "corrects": str(one.corrects),
            "place": one.place or None,
        }
        for one in found.differences
    ]


def in_words(found: Reconciliation) -> list[str]:
    """How many differences there are, what was compared and how the period is known."""
    compared = found.compared
    what = f"{counted(found.reviews, 'review')} of {counted(found.children, 'child', 'children')}"
    lines = [f"{counted(len(found.differences), 'difference')}. Compared: {what}."]
    if compared.from_on is None:
        lines.append(f"The latest review of each child by List 8, as at {plain_date(compared.to_on)}.")
    else:
        how = "as asked for" if found.is_given else "the collection years of the dates in the files"
        days = f"{plain_date(compared.from_on)} to {plain_date(compared.to_on)}"
        lines.append(f"Reviews held {days} ({how}).")
    if found.others:
        lines.append(
            f"{counted(found.others, 'other child', 'other children')} in the files, not in your case file: "
            "not compared."
        )
    return lines


def problems_in_words(found: Reconciliation) -> list[str]:
    """What the files have that could not be read or compared, a line each."""
    return [f"Noted: {problem.sentence}" for problem in found.problems]


def paper(desk: Desk, found: Reconciliation) -> ReconciliationPaper:
    """The list for the performance team: the council's references, no names."""
    mine = settings.profile(desk)
    kinds = Counter(one.kind for one in found.differences)
    return ReconciliationPaper(
        authority=mine.authority,
        service=mine.service,
        iro_name=mine.iro_name,
        as_at=found.compared.as_at,
        from_on=found.compared.from_on,
        to_on=found.compared.to_on,
        files=found.files,
        children=found.children,
        reviews=found.reviews,
        counts=tuple((KIND_WORDS[kind], kinds[kind]) for kind in Kind if kinds[kind]),
        rows=tuple(
            DifferenceRow(
                reference=one.child_ref,
                what=KIND_WORDS[one.kind],
                review_on=one.review_on,
                ours=_one_fact(one.ours),
                theirs=_one_fact(one.theirs),
                likely_cause=one.likely_cause,
                what_to_do=one.what_to_do,
                place=one.place,
                is_code=one.kind is Kind.CODE,
            )
            for one in found.differences
        ),
    )


def export(desk: Desk, found: Reconciliation, ending: str) -> bytes:
    """The list as PDF (".pdf") or workbook (".xlsx"); every export leaves a line in the audit."""
    from iro_desk.documents import reconciliation as pages
    from iro_desk.exchange import reconciliation_workbook as book

    told = paper(desk, found)
    made = pages.render(told) if ending == ".pdf" else book.reconciliation_workbook(told)
    with desk.case_file.change("Export the differences with the return", at=desk.now()) as change:
        change.write_line()
    return made


def _iso(fact: Fact) -> str:
    return fact if isinstance(fact, str) else fact.isoformat()


def _one_fact(facts: tuple[Fact, ...]) -> Fact:
    """A single date as it is; several things in words."""
    if len(facts) == 1:
        return facts[0]
    return ", ".join(fact if isinstance(fact, str) else short_date(fact) for fact in facts)
