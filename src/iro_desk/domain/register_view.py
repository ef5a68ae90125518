"""The register arranged as a person asked: filtered, searched, grouped, sorted, with its totals (pure).

Made for 100,000 rows on a thread beside the window's: what holds the interpreter is done in blocks.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any

from iro_desk.domain import register_columns
from iro_desk.domain.case_alerts import THEMES
from iro_desk.domain.papers import n_of_d
from iro_desk.domain.register_columns import BY_KEY, Kind, Known, Row, text, theme_words, value
from iro_desk.domain.register_filters import Filter, Test, is_judged, is_on_time, is_waiting, kept_by
from iro_desk.domain.remedial_actions import Status
from iro_desk.domain.wording import counted

_BLOCK = 10_000
"""So many rows are sorted at once: the window's thread waits that long and no longer."""

GROUPS: Mapping[str, str] = {
    "child": "child",
    "owner_name": "owner",
    "team": "team",
    "source": "source",
    "themes": "theme",
}
"""What rows may be grouped by: the column, and its word."""

DEFAULT_SORT = "due_on"


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What is shown and how: filters, words searched for, sorting, grouping; named where it is saved."""

    name: str = ""
    filters: tuple[Filter, ...] = ()
    text: str = ""
    sort: str = DEFAULT_SORT
    is_descending: bool = False
    group: str = ""

    def to_json(self) -> dict[str, Any]:
        """As settings keep it."""
        return {
            "name": self.name,
            "filters": [[one.key, one.value] for one in self.filters],
            "text": self.text,
            "sort": self.sort,
            "is_descending": self.is_descending,
            "group": self.group,
        }

    @staticmethod
    def from_json(held: Mapping[str, Any]) -> View:
        """The view that was kept; what this release does not know is left out."""
        sort, group = held.get("sort", DEFAULT_SORT), held.get("group", "")
        return View(
            name=str(held.get("name", "")),
            filters=tuple(Filter(key=str(key), value=str(wanted)) for key, wanted in held.get("filters", ())),
            text=str(held.get("text", "")),
            sort=sort if sort in BY_KEY else DEFAULT_SORT,
            is_descending=bool(held.get("is_descending", False)),
            group=group if group in GROUPS else "",
        )


def _shipped(name: str, *filters: tuple[str, str], group: str = "") -> View:
    return View(
        name=name, filters=tuple(Filter(key=key, value=wanted) for key, wanted in filters), group=group
    )


SHIPPED_VIEWS = (
    _shipped("Open, by child", ("state", "open"), group="child"),
    _shipped("Overdue", ("state", "overdue")),
    _shipped("Overdue, by team", ("state", "overdue"), group="team"),
    _shipped("Overdue and never chased", ("state", "overdue"), ("lacks", "chased")),
    _shipped("Due soon, by owner", ("state", "due_soon"), group="owner_name"),
    _shipped("Done without evidence", ("lacks", "evidence")),
    _shipped("Moved without a reason", ("lacks", "reason")),
    _shipped("Everything"),
)
"""The views there are before any is saved; the first is how the register opens."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timely:
    """How many of the actions closed were done on time: numerator and denominator (rows R6)."""

    on_time: int
    judged: int

    def moved(self, gone: Timely, come: Timely) -> Timely:
        """The figure after some actions were counted away and others in their place."""
        return Timely(
            on_time=self.on_time - gone.on_time + come.on_time,
            judged=self.judged - gone.judged + come.judged,
        )

    @property
    def words(self) -> str:
        """The figure with its two numbers: "61 of 67 (91.0%) on time"; what there is to say of none."""
        return f"{self.share} on time" if self.judged else "none closed yet"

    @property
    def share(self) -> str:
        """Both numbers and the percentage, as every figure has them."""
        return n_of_d(self.on_time, self.judged)


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """What the total line counts over the rows shown."""

    rows: int = 0
    open: int = 0
    overdue: int = 0
    chasers: int = 0
    unseen: int = 0
    timely: Timely = Timely(on_time=0, judged=0)

    def moved(self, gone: Totals, come: Totals) -> Totals:
        """The totals after some rows were counted away and others in their place."""
        return Totals(
            rows=self.rows - gone.rows + come.rows,
            open=self.open - gone.open + come.open,
            overdue=self.overdue - gone.overdue + come.overdue,
            chasers=self.chasers - gone.chasers + come.chasers,
            unseen=self.unseen - gone.unseen + come.unseen,
            timely=self.timely.moved(gone.timely, come.timely),
        )

    @property
    def words(self) -> str:
        """The total line as one sentence."""
        parts = [counted(self.rows, "row"), f"{self.open:,} open", f"{self.overdue:,} overdue"]
        if self.timely.judged:
            parts.append(self.timely.words)
        return " · ".join(parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Arranged:
    """The rows in the order shown; the label of each row's group, "" without groups; the totals."""

    view: View
    rows: tuple[Row, ...]
    labels: tuple[str, ...]
    totals: Totals


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeCount:
    """How often a theme stands in the register: all rows, those open, those overdue (row R7)."""

    key: str
    words: str
    all: int
    open: int
    overdue: int


def arranged(rows: Iterable[Row], view: View, known: Known) -> Arranged:
    """The rows as the view has them. Sorting is stable; what is empty stands last either way."""
    test = keeper(view, known)
    kept = [row for row in rows if test(row)]
    kept = _sorted(kept, sort_key(view.sort, known), is_descending=view.is_descending)
    labels: list[str] = []
    if view.group:
        kept = _sorted(kept, _group_key(view.group, known))
        labels = [group_label(row, view.group, known) for row in kept]
    return Arranged(view=view, rows=tuple(kept), labels=tuple(labels), totals=totals(kept, known.today))


def totals(rows: Sequence[Row], today: date) -> Totals:
    """The counts of the total line."""
    waiting = overdue = chasers = unseen = on_time = judged = 0
    for row in rows:
        action = row.action
        if is_waiting(action):
            waiting += 1
            overdue += action.is_overdue(today)
        elif action.status is Status.DONE:
            unseen += not action.evidence_seen
            judged += is_judged(action)
            on_time += is_on_time(action)
        chasers += len(row.chasers)
    return Totals(
        rows=len(rows),
        open=waiting,
        overdue=overdue,
        chasers=chasers,
        unseen=unseen,
        timely=Timely(on_time=on_time, judged=judged),
    )


def timely(rows: Iterable[Row], known: Known) -> Timely:
    """The figure of the year so far: what its two filters would show."""
    judged = kept_by(Filter(key="timely", value="judged"), known)
    found = [row for row in rows if judged(row)]
    return Timely(on_time=sum(is_on_time(row.action) for row in found), judged=len(found))


def theme_counts(rows: Iterable[Row], known: Known) -> tuple[ThemeCount, ...]:
    """The themes of the register for the service improvement plan, the most frequent first."""
    counts: dict[str, list[int]] = {}
    for row in rows:
        for key in row.action.themes:
            held = counts.setdefault(key, [0, 0, 0])
            held[0] += 1
            held[1] += is_waiting(row.action)
            held[2] += row.action.is_overdue(known.today)
    found = [
        ThemeCount(
            key=key,
            words=known.themes.get(key, THEMES.get(key, key)),
            all=held[0],
            open=held[1],
            overdue=held[2],
        )
        for key, held in counts.items()
    ]
    return tuple(sorted(found, key=lambda one: (-one.all, one.words)))


def group_label(row: Row, group: str, known: Known) -> str:
    """What a row's group is called; of several themes the first of the list."""
    if group == "themes":
        return next(iter(theme_words(row.action, known.themes)), "")
    return text(row, group, known)


def sort_key(key: str, known: Known) -> Callable[[Row], Any]:
    """What a column is sorted by: one number or one text, None for nothing, which stands last."""
    if key in _SORTED_BY:
        return _SORTED_BY[key]
    kind = BY_KEY[key].kind
    if kind is Kind.DATE:
        return lambda row: getattr(row.action, key)
    if kind is Kind.CHOICE:
        order = {choice: place for place, choice in enumerate(BY_KEY[key].choices)}
        return lambda row: order.get(getattr(row.action, key), len(order))
    if key == "days_overdue":
        return lambda row: value(row, key, known)
    return lambda row: text(row, key, known).casefold() or None


def _natural(row: Row) -> str | None:
    """A9 before A10: figures padded."""
    reference = register_columns.reference(row.action)
    digits = reference.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz- ")
    front = reference[: len(reference) - len(digits)].casefold()
    return f"{front}{digits.zfill(12)}" if digits.isdigit() else reference.casefold() or None


def _state_order(row: Row) -> int:
    """The latest first, then by the day wanted; without a day; then what is done, and what was replaced."""
    action = row.action
    if action.status is Status.SUPERSEDED:
        return 40_000_000
    if action.status is Status.DONE:
        return 30_000_000 - (action.completed_on.toordinal() if action.completed_on else 0)
    return action.wanted_by.toordinal() if action.wanted_by else 20_000_000


def _child_order(row: Row) -> str | None:
    return (row.child.name or row.child.child_ref).casefold() or None


_SORTED_BY: Mapping[str, Callable[[Row], Any]] = {
    "state": _state_order,
    "child": _child_order,
    "chased": lambda row: len(row.chasers) or None,
    "evidence_seen": lambda row: row.action.evidence_seen or None,
    "action_ref": _natural,
}


def _group_key(group: str, known: Known) -> Callable[[Row], Any]:
    if group == "child":
        # Two children of one name are two groups.
        return lambda row: f"{_child_order(row)}\0{row.child.id}"
    return lambda row: group_label(row, group, known).casefold() or None


def keeper(view: View, known: Known) -> Test:
    """Whether a view keeps a row: every kind of filter does; of two filters of one kind either may."""
    by_key: dict[str, list[Test]] = {}
    for one in view.filters:
        by_key.setdefault(one.key, []).append(kept_by(one, known))
    words = view.text.casefold().split()
    if words:
        by_key[""] = [lambda row: _holds(row, words)]
    tests = [_either(held) for held in by_key.values()]
    if not tests:
        return lambda _row: True
    return tests[0] if len(tests) == 1 else lambda row: all(test(row) for test in tests)


def _either(tests: Sequence[Test]) -> Test:
    return tests[0] if len(tests) == 1 else lambda row: any(test(row) for test in tests)


def _holds(row: Row, words: Sequence[str]) -> bool:
    """Whether every word searched for stands somewhere in the row."""
    action, child = row.action, row.child
    held = "\n".join(
        (
            child.name,
            child.child_ref,
            child.team or "",
            action.action,
            action.owner_name,
            action.owner_role,
            action.notes,
            action.revision_reason,
            action.action_ref,
            action.alert_ref,
            row.alert,
        )
    ).casefold()
    return all(word in held for word in words)


def _sorted(rows: list[Row], key: Callable[[Row], Any], *, is_descending: bool = False) -> list[Row]:
    """Sorted in blocks that are then merged, stable, None last either way."""
    known: list[tuple[Any, Row]] = []
    unknown: list[Row] = []
    for row in rows:
        of_row = key(row)
        unknown.append(row) if of_row is None else known.append((of_row, row))
    places = iter(known)
    blocks = []
    while block := list(islice(places, _BLOCK)):
        block.sort(key=_first, reverse=is_descending)
        blocks.append(block)
    merged = blocks[0] if len(blocks) == 1 else heapq.merge(*blocks, key=_first, reverse=is_descending)
    return [row for _key, row in merged] + unknown if blocks else unknown


def _first(pair: tuple[Any, Row]) -> Any:  # noqa: ANN401 (a key of any one type)
    return pair[0]
