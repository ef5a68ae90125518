"""What was changed on a child or a review: old, new, by whom, when and why, in plain words.

Read from the audit, which every change writes and none can edit.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from iro_desk.domain.wording import counted, short_date
from iro_desk.services import settings
from iro_desk.services.history_words import FIELDS, NOUNS, noun
from iro_desk.store import child_audit, children

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from iro_desk.services.desk import Desk
    from iro_desk.store.child_audit import Entry

REVIEW_DATE = "Date of the review (first meeting)"
"""The field that follows from the meetings: what the clock and the figures go by."""

_MANY = 3
"""Rows of a kind that one change adds or takes away are told one by one up to here, then counted."""

_SAYS = {
    "task_done": "done_on",
    "meeting": "held_on",
    "date_change": "new_on",
    "decision_progress": "progress",
    "decision_reply": "reply",
    "attendance": "role",
}
"""The column that a row added or taken away is about."""

_FROM_DECISION = frozenset({"action", "source", "source_on", "owner_name", "due_on"})
"""What an action has from its decision."""

COLUMNS = (
    ("at", "When"),
    ("child_ref", "Child"),
    ("subject", "What"),
    ("field", "Field"),
    ("old", "Old"),
    ("new", "New"),
    ("who", "Who"),
    ("why", "Why"),
)
"""What the command line writes of each change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """One thing that one change did.

    `subject` is the row in words, `field` empty where a whole row was added or taken away, which
    `new` or `old` then tells. `is_text`: the old and new words may name people.
    """

    line_id: int
    at: datetime
    who: str
    what: str
    subject: str
    field: str
    old: str
    new: str
    why: str
    review_id: int | None = None
    is_text: bool = False


def of_child(desk: Desk, child_id: int) -> list[Changed]:
    """Everything changed on a child and the child's reviews, the newest first."""
    return _told(desk, child_audit.of_child(desk.case_file, child_id))


def of_review(desk: Desk, child_id: int, review_id: int) -> list[Changed]:
    """Everything changed on one review, the newest first."""
    entries = child_audit.of_child(desk.case_file, child_id)
    return _told(desk, [entry for entry in entries if _review_of(entry) == review_id])


def rows(desk: Desk, child_ref: str | None) -> list[dict[str, Any]]:
    """The changes of one child, or of every child, as plain values; NotFound for an unknown one."""
    wanted = (
        children.every(desk.case_file) if child_ref is None else [children.by_ref(desk.case_file, child_ref)]
    )
    return [
        {
            "at": changed.at.isoformat(timespec="seconds"),
            "child_ref": child.child_ref,
            "review_id": changed.review_id,
            "change": changed.what,
            "subject": changed.subject,
            "field": changed.field,
            "old": changed.old,
            "new": changed.new,
            "who": changed.who,
            "why": changed.why,
        }
        for child in wanted
        for changed in of_child(desk, child.id or 0)
    ]


def _told(desk: Desk, entries: Iterable[Entry]) -> list[Changed]:
    who = settings.profile(desk).iro_name
    by_line: dict[int, list[Entry]] = defaultdict(list)
    for entry in entries:
        by_line[entry.line_id].append(entry)
    days = _ReviewDays()
    found: list[Changed] = []
    for line in sorted(by_line):
        found += [*_of_line(by_line[line], who, days)][::-1]
    return found[::-1]


def _of_line(entries: list[Entry], who: str, days: _ReviewDays) -> Iterator[Changed]:
    """What one change did: the dates of its reviews first, then field by field, whole rows last."""
    told = [changed for entry in entries for changed in _fields(entry, who)]
    for entry, old, new in days.follow(entries):
        if not any((one.old, one.new) == (old, new) for one in told if one.review_id == _review_of(entry)):
            yield _made(entry, who, subject="Review", field=REVIEW_DATE, old=old, new=new)
    yield from told
    yield from _whole_rows(entries, who)


def _fields(entry: Entry, who: str) -> Iterator[Changed]:
    """The columns that an update changed."""
    change = entry.change
    if change.operation != "update":
        return
    for column, after in (change.after or {}).items():
        field = FIELDS[change.table].get(column)
        if field is None or (_is_decisions(entry) and column in _FROM_DECISION):
            continue
        old, new = field.value((change.before or {}).get(column)), field.value(after)
        if old == new and not field.is_text:
            old, new = "", "changed"
        yield _made(
            entry,
            who,
            subject=noun(change.table, entry.row),
            field=field.words,
            old=old,
            new=new,
            is_text=field.is_text,
        )


def _whole_rows(entries: list[Entry], who: str) -> Iterator[Changed]:
    """The rows that were added or taken away, counted where they are many."""
    entries = [entry for entry in entries if not _is_decisions(entry)]
    kinds = Counter((entry.change.table, entry.change.operation) for entry in entries)
    counted_already: set[tuple[str, str]] = set()
    for entry in entries:
        table, operation = entry.change.table, entry.change.operation
        if operation == "update" or (table, operation) in counted_already:
            continue
        count = kinds[table, operation]
        subject = noun(table, entry.row)
        if count > _MANY:
            counted_already.add((table, operation))
            subject = counted(count, NOUNS[table][0].lower(), NOUNS[table][1])
        what = _what_it_says(entry) if count <= _MANY else ""
        is_new = operation == "insert"
        yield _made(
            entry,
            who,
            subject=subject,
            field="",
            old="" if is_new else what or "taken away",
            new=what or "added" if is_new else "taken away",
        )


def _is_decisions(entry: Entry) -> bool:
    """Whether the row is the action of a decision, which tells the same itself."""
    return entry.change.table == "remedial_action" and bool(entry.row.get("decision_id"))


def _what_it_says(entry: Entry) -> str:
    """The date, or the finding, that a row is about, where it is about one."""
    table = entry.change.table
    column = _SAYS.get(table)
    value = entry.row.get(column) if column else None
    return FIELDS[table][column].value(value) if column and value else ""


def _made(
    entry: Entry, who: str, *, subject: str, field: str, old: str, new: str, is_text: bool = False
) -> Changed:
    return Changed(
        line_id=entry.line_id,
        at=entry.at,
        who=who,
        what=entry.what,
        subject=subject,
        field=field,
        old=old,
        new=new,
        why=entry.reason,
        review_id=_review_of(entry),
        is_text=is_text,
    )


def _review_of(entry: Entry) -> int | None:
    if entry.change.table == "review":
        return entry.change.row_id
    found = entry.row.get("review_id")
    return int(found) if found else None


class _ReviewDays:
    """The meetings of each review as the changes made them, to tell when its first day moved."""

    def __init__(self) -> None:
        self._held: dict[int, dict[int, str]] = defaultdict(dict)

    def follow(self, entries: list[Entry]) -> Iterator[tuple[Entry, str, str]]:
        """Take in what one change did; gives each review's old and new day where both are known."""
        before: dict[int, str] = {}
        last: dict[int, Entry] = {}
        for entry in entries:
            review_id = _review_of(entry)
            if entry.change.table != "meeting" or review_id is None:
                continue
            held = self._held[review_id]
            before.setdefault(review_id, min(held.values(), default=""))
            last[review_id] = entry
            if entry.change.operation == "delete":
                held.pop(entry.change.row_id, None)
            else:
                held[entry.change.row_id] = str(entry.row["held_on"])
        for review_id, entry in last.items():
            old, new = before[review_id], min(self._held[review_id].values(), default="")
            if old and new and old != new:
                yield entry, _day(old), _day(new)


def _day(iso: str) -> str:
    return short_date(date.fromisoformat(iso))
