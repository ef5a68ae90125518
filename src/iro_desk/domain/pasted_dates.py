"""A list pasted from a spreadsheet: the child's reference and a day for one or more duties (row M4).

Columns are told by their headings, else by what stands in them; the IRO can say otherwise. Nothing is
taken silently: each date is new, on file already, or wrong for a reason.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from iro_desk.domain import typed_dates
from iro_desk.domain.duty_matrix import COLUMNS, OF_KEY, Column
from iro_desk.domain.errors import RuleBroken

if TYPE_CHECKING:
    from iro_desk.domain.events import Event, EventKind
    from iro_desk.domain.history import History

REF = "ref"
"""What a column is that holds the child's reference; other columns are a key of COLUMNS, or "" (left out)."""

COLUMNS_AT_MOST = 30
ROWS_AT_MOST = 5_000

_AMBIGUOUS = (
    "Two children have this reference but for zeros in front. Write it in full, or record it in the matrix."
)
_TIME = re.compile(r"[ T]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?$")
_DATE_LIKE = re.compile(r"\d")
_ANY_DAY = date(2026, 1, 1)
"""The day from which years are guessed where only whether it is a date is asked."""
_REF_HEADINGS = ("reference", "child ref", "unique id", "child id", "person id", "mosaic", "lcs", "ref", "id")
_HEADINGS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "visit": ("visit",),
        "health": ("health assessment", "rha", "iha", "health"),
        "dental": ("dental", "dentist", "teeth"),
        "immunisations": ("immunis", "vaccin"),
        "development": ("development check", "under 5"),
        "sdq": ("sdq", "strengths and difficulties"),
        "care_plan": ("care plan",),
        "placement_plan": ("placement plan",),
        "permanence": ("permanence",),
        "pep": ("pep", "education plan"),
        "out_of_area": ("area notified", "area authority"),
        "delegated": ("delegated",),
        "family_time": ("family time", "contact arrangements"),
        "advocate": ("advocate", "advocacy"),
        "visitor": ("independent visitor",),
        "needs": ("needs assessment",),
        "pathway": ("pathway",),
        "adviser": ("personal adviser", "personal advisor"),
        "staying_put": ("staying put",),
    }
)
"""Words by which a heading is known; the longest that fits decides ("independent visitor", not "visit")."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """The cells as pasted, with the heading of each column ("" where there is none).

    `first` is the number of the first row of `rows` in what was pasted.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first: int


class Fate(StrEnum):
    """What becomes of one pasted date."""

    NEW = "new"
    HELD = "held"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class PastedDate:
    """One cell: where it stood, whose it is (None where no child has the reference), and its fate.

    `problem` says what is wrong, "" where nothing is. `kind` is the event that would record it: what the
    child's own cell of that column asks for.
    """

    row: int
    ref: str
    text: str
    column: Column
    kind: EventKind
    child_id: int | None = None
    child_name: str = ""
    on: date | None = None
    fate: Fate = Fate.WRONG
    problem: str = ""


def read(text: str) -> Pasted:
    """The rows of a text copied from a spreadsheet, blank ones left out.

    Cells are parted by tabs as spreadsheets copy them, else by commas or semicolons; a quoted cell may
    hold line ends.
    """
    first_line = text.lstrip("\ufeff\r\n").partition("\n")[0]
    mark = next((mark for mark in ("\t", ";", ",") if mark in first_line), "\t")
    reader = csv.reader(io.StringIO(text.lstrip("\ufeff")), delimiter=mark)
    try:
        numbered = [
            (number, tuple(" ".join(cell.split()) for cell in row))
            for number, row in enumerate(reader, 1)
            if any(cell.strip() for cell in row)
        ]
    except csv.Error as error:
        raise RuleBroken("A cell of this list is too long to be read. Copy the dates alone.") from error
    if len(numbered) > ROWS_AT_MOST:
        raise RuleBroken(
            f"This list has {len(numbered):,} rows, so nothing was taken. Paste at most {ROWS_AT_MOST:,}."
        )
    if not numbered:
        return Pasted((), (), 1)
    width = max(len(row) for _number, row in numbered)
    if width > COLUMNS_AT_MOST:
        raise RuleBroken(
            f"This list has {width} columns. Copy at most {COLUMNS_AT_MOST} of them: nothing was taken."
        )
    rows = [row + ("",) * (width - len(row)) for _number, row in numbered]
    has_headings = not any(_has_date(cell) for cell in rows[0])
    headings = rows[0] if has_headings else ("",) * width
    return Pasted(headings, tuple(rows[1:] if has_headings else rows), numbered[0][0] + has_headings)


def guessed(pasted: Pasted, refs: Collection[str]) -> tuple[str, ...]:
    """What each column is: the reference, a duty, or "" to be left out; no duty twice."""
    found = [_by_heading(heading) for heading in pasted.headings]
    known = {_plain(ref) for ref in refs}
    hits = [sum(_plain(row[at]) in known for row in pasted.rows) for at in range(len(found))]
    most = max(hits, default=0)
    if most:
        # The column whose cells are references, whatever it is called.
        best = hits.index(most)
        found = [REF if at == best else "" if what == REF else what for at, what in enumerate(found)]
    taken: set[str] = set()
    for at, what in enumerate(found):
        found[at] = "" if what in taken else what
        taken.add(what)
    return tuple(found)


def judged(
    pasted: Pasted,
    chosen: Sequence[str],
    histories: Iterable[History],
    today: date,
    kind_of: Callable[[History, Column], EventKind],
) -> tuple[PastedDate, ...]:
    """Each date of the columns chosen, in the order pasted; blank cells are none.

    `kind_of` says which event does a duty of a child now: a remanded child's plan is another one.
    """
    if REF not in chosen:
        return ()
    at_ref = chosen.index(REF)
    by_ref: dict[str, list[History]] = {}
    by_id: dict[int | None, History] = {}
    for history in histories:
        by_id[history.child.id] = history
        for name in {history.child.child_ref.casefold(), _plain(history.child.child_ref)}:
            by_ref.setdefault(name, []).append(history)
    seen: set[tuple[int | None, str, date | None]] = set()
    found = []
    for number, row in enumerate(pasted.rows, pasted.first):
        for at, what in enumerate(chosen):
            if what not in OF_KEY or not row[at]:
                continue
            one = _judged(row[at], OF_KEY[what], row[at_ref], by_ref, today)
            if one.fate is Fate.NEW:
                one = replace(one, kind=kind_of(by_id[one.child_id], one.column))
            key = (one.child_id, what, one.on)
            if one.fate is Fate.NEW and key in seen:
                one = _with(one, Fate.HELD, "")
            seen.add(key)
            found.append(replace(one, row=number))
    return tuple(found)


def _judged(
    text: str, column: Column, ref: str, by_ref: Mapping[str, list[History]], today: date
) -> PastedDate:
    # In full it is the child's; without the zeros that a spreadsheet takes away it may be two children's.
    found = (by_ref.get(ref.casefold()) or by_ref.get(_plain(ref)) or []) if ref else []
    exact = [one for one in found if one.child.child_ref.casefold() == ref.casefold()] or found
    if ref.isdigit() and not ref.startswith("0") and len(by_ref.get(_plain(ref), ())) > 1:
        # A spreadsheet makes 123 of 0123 too: it may be the one that has no zeros, or the other.
        exact = by_ref[_plain(ref)]
    read_as = typed_dates.read(_TIME.sub("", text), today)
    bare = PastedDate(row=0, ref=ref, text=text, column=column, kind=column.kind, on=read_as.value)
    if len(exact) != 1:
        words = "No child has this reference." if ref else "This row has no reference."
        return _with(bare, Fate.WRONG, _AMBIGUOUS if exact else words)
    (history,) = exact
    child, on = history.child, read_as.value
    one = PastedDate(
        row=0,
        ref=child.child_ref,
        text=text,
        column=column,
        kind=column.kind,
        child_id=child.id,
        child_name=child.name,
        on=on,
    )
    if on is None:
        return _with(one, Fate.WRONG, "This is not a date.")
    if on > today:
        return _with(one, Fate.WRONG, "This day is still to come.")
    if child.born_on is not None and on < child.born_on:
        return _with(one, Fate.WRONG, "This is before the child was born.")
    return _with(one, Fate.HELD if _is_on_file(history, column, on) else Fate.NEW, "")


def _is_on_file(history: History, column: Column, on: date) -> bool:
    held: list[Event] = [event for kind in column.kinds for event in history.events.get(kind, ())]
    return any(event.is_done and event.happened_on == on for event in held)


def _with(one: PastedDate, fate: Fate, problem: str) -> PastedDate:
    return replace(one, fate=fate, problem=problem)


def _by_heading(heading: str) -> str:
    """The column a heading names; "" for none."""
    words = " ".join(re.sub(r"[^a-z0-9]+", " ", heading.casefold()).split())
    fits = [
        (len(name), key)
        for key, names in {**_HEADINGS, REF: _REF_HEADINGS}.items()
        for name in names
        if re.search(rf"\b{re.escape(name)}", words)
    ]
    exact = [column.key for column in COLUMNS if column.name.casefold() == heading.casefold()]
    return exact[0] if exact else max(fits, default=(0, ""))[1]


def _has_date(cell: str) -> bool:
    """Whether a cell of the first row is a date: then the row is none of headings."""
    return bool(_DATE_LIKE.search(cell)) and typed_dates.read(_TIME.sub("", cell), _ANY_DAY).value is not None


def _plain(ref: str) -> str:
    """A reference as a spreadsheet may have changed it: no blanks, no zeros in front, no ".0"."""
    return ref.replace(" ", "").casefold().removesuffix(".0").lstrip("0")
