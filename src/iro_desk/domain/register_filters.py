"""Which rows of the register are shown: each filter one removable phrase (pure)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from iro_desk.domain.register_columns import BY_KEY, Kind, Known, Row, text
from iro_desk.domain.remedial_actions import SOURCES, RemedialAction, Status
from iro_desk.domain.reporting_year import year_of

_WAITING = frozenset({Status.OPEN, Status.PART})


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """One phrase of what is shown: `key` of FIELDS or of a column, and the value wanted, as text."""

    key: str
    value: str


Test = Callable[[Row], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """What can be filtered by: its word, and its values with their words, in order.

    Where `values` is empty they are those found in the rows (`found`).
    """

    heading: str
    test: Callable[[str, Known], Test]
    values: Mapping[str, str]
    found: Callable[[Row, Known], Iterable[tuple[str, str]]] | None = None


def is_waiting(action: RemedialAction) -> bool:
    """Whether it is still to be done."""
    return action.status in _WAITING


def is_judged(action: RemedialAction) -> bool:
    """Whether it is done, and both its day and the day it was done are known: it can be on time or late."""
    return action.status is Status.DONE and action.completed_on is not None and action.wanted_by is not None


def is_on_time(action: RemedialAction) -> bool:
    """Whether it was done by the day it is judged by."""
    judged = action.wanted_by
    return (
        is_judged(action)
        and action.completed_on is not None
        and judged is not None
        and action.completed_on <= judged
    )


def _state(value: str, known: Known) -> Test:
    today = known.today
    soon_upto = known.calendar.add_working_days(today, known.soon_within + 1) - timedelta(days=1)

    def is_soon(action: RemedialAction) -> bool:
        wanted = action.wanted_by
        return is_waiting(action) and wanted is not None and today <= wanted <= soon_upto

    tests: dict[str, Callable[[RemedialAction], bool]] = {
        "open": is_waiting,
        "overdue": lambda action: action.is_overdue(today),
        "due_soon": is_soon,
        "no_day": lambda action: is_waiting(action) and action.wanted_by is None,
        "part": lambda action: action.status is Status.PART,
        "done": lambda action: action.status is Status.DONE,
        "superseded": lambda action: action.status is Status.SUPERSEDED,
    }
    test = tests.get(value, _never)
    return lambda row: test(row.action)


def _never(_action: RemedialAction) -> bool:
    return False


def _timely(value: str, known: Known) -> Test:
    since = year_of(known.today).first

    def test(row: Row) -> bool:
        action = row.action
        if not is_judged(action) or (action.completed_on or since) < since:
            return False
        return value == "judged" or is_on_time(action) == (value == "on_time")

    return test


def _lacks(value: str, _known: Known) -> Test:
    tests: dict[str, Test] = {
        "evidence": lambda row: row.action.status is Status.DONE and not row.action.evidence_seen,
        "reason": lambda row: bool(row.action.revised_due_on) and not row.action.revision_reason.strip(),
        "owner": lambda row: not (row.action.owner_name or row.action.owner_role),
        "checked": lambda row: row.action.manager_checked_on is None,
        "chased": lambda row: not row.chasers,
        "alert": lambda row: not row.alert,
    }
    return tests.get(value, lambda _row: False)


def _has(value: str, _known: Known) -> Test:
    tests: dict[str, Test] = {
        "evidence": lambda row: row.action.evidence_seen,
        "revised": lambda row: row.action.revised_due_on is not None,
        "checked": lambda row: row.action.manager_checked_on is not None,
        "chased": lambda row: bool(row.chasers),
        "alert": lambda row: row.is_alert_open,
    }
    return tests.get(value, lambda _row: False)


def _ids(value: str) -> frozenset[int]:
    return frozenset(int(part) for part in value.split(",") if part.strip().isdigit())


def _chosen(value: str, _known: Known) -> Test:
    ids = _ids(value)
    return lambda row: row.action.id in ids


def _owner(row: Row, known: Known) -> Iterable[tuple[str, str]]:
    words = text(row, "owner_name", known)
    return ((words, words),) if words else ()


def _team(row: Row, _known: Known) -> Iterable[tuple[str, str]]:
    return ((row.child.team, row.child.team),) if row.child.team else ()


FIELDS: Mapping[str, Field] = {
    "state": Field(
        heading="State",
        test=_state,
        values={
            "open": "open",
            "overdue": "overdue",
            "due_soon": "due soon",
            "no_day": "no day",
            "part": "part done",
            "done": "done",
            "superseded": "superseded",
        },
    ),
    "child": Field(
        heading="Child",
        test=lambda value, _known: lambda row: str(row.child.id) == value,
        values={},
        found=lambda row, _known: ((str(row.child.id), row.child.display_name),),
    ),
    "owner": Field(
        heading="Owner",
        test=lambda value, known: lambda row: text(row, "owner_name", known) == value,
        values={},
        found=_owner,
    ),
    "team": Field(
        heading="Team",
        test=lambda value, _known: lambda row: row.child.team == value,
        values={},
        found=_team,
    ),
    "source": Field(
        heading="Source",
        test=lambda value, _known: lambda row: row.action.source == value,
        values=SOURCES,
    ),
    "theme": Field(
        heading="Theme",
        test=lambda value, _known: lambda row: value in row.action.themes if value else not row.action.themes,
        values={},
        found=lambda row, known: ((key, known.themes.get(key, key)) for key in row.action.themes),
    ),
    "lacks": Field(
        heading="Lacks",
        test=_lacks,
        values={
            "evidence": "evidence of what is done",
            "reason": "a reason for its revised day",
            "owner": "an owner",
            "checked": "a manager’s check",
            "chased": "a chaser",
            "alert": "an alert",
        },
    ),
    "has": Field(
        heading="Has",
        test=_has,
        values={
            "evidence": "evidence seen",
            "revised": "a revised day",
            "checked": "a manager’s check",
            "chased": "been chased",
            "alert": "an open alert",
        },
    ),
    "timely": Field(
        heading="Closed this year",
        test=_timely,
        values={"judged": "on time or late", "on_time": "on time", "late": "late"},
    ),
    "import": Field(
        heading="Import",
        test=lambda value, _known: lambda row: str(row.action.import_id) == value,
        values={},
    ),
    "ids": Field(
        heading="Chosen",
        test=_chosen,
        values={},
    ),
}
"""What a person filters by, in the order of the menu; the last two are set by what opens the register."""

OFFERED = tuple(key for key in FIELDS if key not in {"import", "ids"})


def kept_by(wanted: Filter, known: Known) -> Test:
    """Whether a row is kept by a filter; one on a column looks for the text typed, within the cell."""
    if wanted.key in FIELDS:
        return FIELDS[wanted.key].test(wanted.value, known)
    column = wanted.key.removeprefix("in:")
    looked_for = wanted.value.casefold()
    if column not in BY_KEY:
        return lambda _row: True
    return lambda row: looked_for in text(row, column, known).casefold()


def words_of(wanted: Filter, known: Known, rows: Iterable[Row] = ()) -> str:
    """The phrase of a filter: "State: open". `rows` tell the name of a child."""
    field = FIELDS.get(wanted.key)
    if field is None:
        column = BY_KEY.get(wanted.key.removeprefix("in:"))
        return f"{column.heading if column else wanted.key} holds “{wanted.value}”"
    if wanted.key == "ids":
        count = len(_ids(wanted.value))
        return f"{field.heading}: {count} action{'' if count == 1 else 's'}"
    if wanted.key == "import":
        return "From one import"
    if wanted.key == "theme":
        return f"{field.heading}: {known.themes.get(wanted.value, wanted.value) or 'none'}"
    if wanted.key == "child":
        name = next(
            (row.child.display_name for row in rows if str(row.child.id) == wanted.value), "not on file"
        )
        return f"{field.heading}: {name}"
    return f"{field.heading}: {field.values.get(wanted.value, wanted.value)}"


def offered(key: str, rows: Iterable[Row], known: Known) -> list[tuple[str, str, int]]:
    """The values one may filter by: value, words and how many rows have it, those without any left out."""
    field = FIELDS[key]
    rows = list(rows)
    if field.found is None:
        counts = {value: sum(map(field.test(value, known), rows)) for value in field.values}
        return [(value, words, counts[value]) for value, words in field.values.items() if counts[value]]
    found: Counter[tuple[str, str]] = Counter()
    for row in rows:
        found.update(field.found(row, known))
    return [
        (value, words, count)
        for (value, words), count in sorted(found.items(), key=lambda one: one[0][1].casefold())
    ]


def is_date(column: str) -> bool:
    """Whether a column holds days."""
    return column in BY_KEY and BY_KEY[column].kind is Kind.DATE
