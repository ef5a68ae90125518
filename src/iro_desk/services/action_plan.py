"""What a sheet of actions would do to the register: each row new, changed, unchanged or rejected (row R5).

A row is known again by its reference, else by child, action and source date. Nothing is guessed: what can't
be read rejects the row with a sentence, and the rest of the sheet goes on.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from iro_desk.domain.register_cells import blank, read_cell
from iro_desk.domain.register_columns import BY_KEY, EXPORTED, Kind, Known, Row, reference, text, why_fixed
from iro_desk.domain.remedial_actions import SOURCES
from iro_desk.domain.without_names import WithoutNames
from iro_desk.exchange import action_headings, cells, dates
from iro_desk.exchange.problems import Problem, Severity

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.child import Child
    from iro_desk.domain.remedial_actions import RemedialAction
    from iro_desk.exchange.action_sheets import ActionLine

Mended = Mapping[tuple[str, int, str], str]
"""Cells that a person put right before the import, by sheet, row and heading of our column."""

_READ = tuple(
    column.key for column in EXPORTED if column.is_editable and column.key not in {"child", "child_ref"}
)
_NEVER_EMPTY = frozenset({"action", "source", "status"})
_OF_AN_ALERT = frozenset({"escalation_level", "alert_ref"})


class Standing(StrEnum):
    """What becomes of a row of the sheet."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class LinePlan:
    """One row of the sheet. `action` is what the register would hold, None for a rejected row.

    `changes`: heading, what stands, what would stand. `problems` reject the row, or tell what of it stays.
    """

    file: str
    row: int
    standing: Standing
    child: Child | None = None
    words: str = ""
    action: RemedialAction | None = None
    changes: tuple[tuple[str, str, str], ...] = ()
    problems: tuple[Problem, ...] = ()


class _RejectedError(Exception):
    """Why a row is not taken: the key of the column, the value, and what to do."""

    def __init__(self, key: str, value: str, what_to_do: str) -> None:
        super().__init__(what_to_do)
        self.key, self.value, self.what_to_do = key, value, what_to_do


class Planner:
    """Plans one row after the other against the register as it stands. `clears`: empty cells empty ours."""

    def __init__(
        self,
        rows: Iterable[Row],
        children: Mapping[int, Child],
        known: Known,
        *,
        mended: Mended | None = None,
        clears: bool = False,
    ) -> None:
        self._children = children
        self._known = known
        self._mended = mended or {}
        self._clears = clears
        self._taken: set[int] = set()
        self._by_ref: dict[str, list[Row]] = defaultdict(list)
        self._by_words: dict[tuple[int, str], list[Row]] = defaultdict(list)
        every = list(rows)
        self._names = WithoutNames(children.values(), every)
        for row in every:
            self._by_ref[_plain(reference(row.action))].append(row)
            self._by_words[row.action.child_id, _plain(row.action.action)].append(row)
        self._refs_read: set[tuple[str, int]] = set()

    def plan(self, line: ActionLine, columns: frozenset[str]) -> LinePlan:
        """What becomes of one row. `columns` are the keys that the sheet has a column for."""
        source = line.source
        texts = dict(line.texts)
        for key in BY_KEY:
            mended = self._mended.get((source.file, source.row or 0, BY_KEY[key].heading))
            if mended is not None:
                texts[key] = mended
        child: Child | None = None
        notes: list[Problem] = []
        try:
            child = self._child(texts)
            held = self._held(texts, child, columns)
            row = held or blank(child)
            after = self._read(row, self._as_ours(row, texts), columns, line, notes)
        except _RejectedError as error:
            problem = _problem(line, Severity.STOP, error.key, error.value, error.what_to_do)
            return self._plan(line, Standing.REJECTED, texts, child, problems=(*notes, problem))
        others = {**row.action.other_columns, **line.others}
        action = replace(after.action, other_columns=others)
        if held is None:
            return self._plan(line, Standing.NEW, texts, child, action=action, problems=tuple(notes))
        changes = self._changes(row, replace(after, action=action))
        standing = Standing.UNCHANGED if action == row.action else Standing.CHANGED
        return self._plan(line, standing, texts, child, action=action, changes=changes, problems=tuple(notes))

    def _plan(
        self,
        line: ActionLine,
        standing: Standing,
        texts: Mapping[str, str],
        child: Child | None,
        *,
        action: RemedialAction | None = None,
        changes: tuple[tuple[str, str, str], ...] = (),
        problems: tuple[Problem, ...] = (),
    ) -> LinePlan:
        words = action.action if action else texts.get("action", "")
        return LinePlan(
            file=line.source.file,
            row=line.source.row or 0,
            standing=standing,
            child=child,
            words=words,
            action=action,
            changes=changes,
            problems=problems,
        )

    def _child(self, texts: Mapping[str, str]) -> Child:
        """Whom the row is about, by reference or name; both are to mean the same child where both stand."""
        ref, name = texts.get("child_ref", ""), texts.get("child", "")
        by_ref = self._known.children.get(cells.child_ref(ref).casefold(), ()) if ref else ()
        by_name = self._named(name)
        if ref and not by_ref:
            raise _RejectedError("child_ref", ref, self._unknown(ref))
        if ref and by_name and not set(by_ref) & set(by_name):
            raise _RejectedError("child", name, "The reference is another child’s. Correct one of the two.")
        found = by_ref or by_name
        if len(found) == 1:
            return self._children[found[0]]
        if found:
            raise _RejectedError(
                "child", name, "More than one child is called this. Give the reference as well."
            )
        if not name:
            raise _RejectedError("child_ref", "", "The row names no child. Give the reference or the name.")
        raise _RejectedError(
            "child", name, "No child on file is called this. Give the reference, or the name as on Caseload."
        )

    def _named(self, name: str) -> tuple[int, ...]:
        """Whom a name means: as on file, with the age behind it, or with the surname first."""
        word = _plain(name)
        if not word:
            return ()
        surname, comma, first = word.partition(",")
        children = self._known.children
        if found := children.get(word):
            return found
        if not comma:
            return ()
        is_age = first.strip().isdigit()
        return children.get(surname, ()) if is_age else children.get(f"{first.strip()} {surname.strip()}", ())

    def _unknown(self, ref: str) -> str:
        """What to do about a reference nobody has; zeros a spreadsheet dropped are told, never guessed."""
        bare = cells.without_zeros(cells.child_ref(ref))
        near = [
            child.child_ref
            for child in self._children.values()
            if cells.without_zeros(child.child_ref) == bare
        ]
        if near:
            return (
                f"No child has this reference. {near[0]} differs from it only by zeros, which a spreadsheet "
                "may have dropped: correct it if it is meant."
            )
        return "No child on file has this reference. Correct it, or import the child first."

    def _held(self, texts: Mapping[str, str], child: Child, columns: frozenset[str]) -> Row | None:
        """The row of the register that this one is; each is found once."""
        ref = _plain(texts.get("action_ref", ""))
        if ref:
            if (ref, child.id or 0) in self._refs_read:
                raise _RejectedError(
                    "action_ref", texts["action_ref"], "An earlier row has this reference. Keep one of them."
                )
            self._refs_read.add((ref, child.id or 0))
            if (found := self._of_ref(ref, texts, child)) is not None:
                return self._take(found)
        words = _plain(texts.get("action", ""))
        day = self._day_of(texts, "source_on") if "source_on" in columns else None
        for row in self._by_words.get((child.id or 0, words), ()):
            own_ref = _plain(row.action.action_ref)
            is_other = bool(ref and own_ref and own_ref != ref)
            same_day = "source_on" not in columns or row.action.source_on == day
            if row.id not in self._taken and same_day and not is_other:
                return self._take(row)
        return None

    def _take(self, row: Row) -> Row:
        self._taken.add(row.id)
        return row

    def _of_ref(self, ref: str, texts: Mapping[str, str], child: Child) -> Row | None:
        """The row that bears a reference. One we numbered is only meant where more of it agrees."""
        words, bearing = _plain(texts.get("action", "")), self._by_ref.get(ref, [])
        own = [row for row in bearing if row.action.action_ref]
        found = [row for row in own if row.action.child_id == child.id]
        if len(found) == 1 and found[0].id not in self._taken:
            return found[0]
        # References are often numbered anew for each child: only the same words show another child's row.
        if not found and any(not words or _plain(row.action.action) == words for row in own):
            raise _RejectedError(
                "action_ref",
                texts["action_ref"],
                "This reference is another child’s action. Correct the child, or take the reference out.",
            )
        numbered = [row for row in bearing if not row.action.action_ref and row.action.child_id == child.id]
        for row in numbered:
            is_same = words in {"", _plain(row.action.action), _plain(self._names.row(row).action.action)}
            if (is_same or row.action.source_on == self._day_of(texts, "source_on")) and (
                row.id not in self._taken
            ):
                return row
        return None

    def _day_of(self, texts: Mapping[str, str], key: str) -> object:
        return dates.read(texts.get(key, ""), self._known.today).value

    def _as_ours(self, row: Row, texts: Mapping[str, str]) -> dict[str, str]:
        """The cells, ours where they are as they go out by reference: such a file takes no name away."""
        told = self._names.row(row).action
        ours = dict(texts)
        for key, written in texts.items():
            held = getattr(row.action, key, None)
            if isinstance(held, str) and written == getattr(told, key) != held:
                ours[key] = held
        return ours

    def _read(
        self,
        row: Row,
        texts: Mapping[str, str],
        columns: frozenset[str],
        line: ActionLine,
        notes: list[Problem],
    ) -> Row:
        """The row with every cell of the sheet read into it; cells that are a decision's are only told."""
        if not row.id and not texts.get("action"):
            raise _RejectedError("action", "", "The row does not say what is to be done.")
        for key in _READ:
            if key not in columns and key not in texts:
                continue
            written = texts.get(key, "")
            if not written and not (self._clears and row.id and key not in _NEVER_EMPTY):
                continue
            if key == "action_ref" and _plain(written) == _plain(reference(row.action)):
                continue
            canonical = self._canonical(key, written)
            if BY_KEY[key].kind is Kind.DATE and canonical == _iso(getattr(row.action, key)):
                continue
            read = read_cell(row, key, canonical, self._known)
            if read.is_kept:
                row = replace(row, action=read.action)
            elif why_fixed(row.action, key) or (key in _OF_AN_ALERT and row.alert):
                notes.append(_problem(line, Severity.NOTED, key, written, read.problem))
            else:
                raise _RejectedError(key, written, read.problem)
        return row

    def _canonical(self, key: str, written: str) -> str:
        """The text as cells are read: days as files have them, a source or a tick in the words of sheets."""
        if key == "source":
            word = action_headings.source_word(written)
            return SOURCES.get(word, word)
        if key == "status":
            return action_headings.yes_or_no(written)
        if key == "action_ref":
            return cells.without_point_zero(written)
        if BY_KEY[key].kind is not Kind.DATE or not written:
            return written
        read = dates.read(written, self._known.today)
        if read.trouble:
            raise _RejectedError(key, written, f"{read.trouble} Give the day as 27/03/2026.")
        return _iso(read.value)

    def _changes(self, before: Row, after: Row) -> tuple[tuple[str, str, str], ...]:
        """Heading, what stood, what stands; of the sheet's own columns too."""
        found = []
        for key in _READ:
            old, new = (text(row, key, self._known) for row in (before, after))
            if old != new:
                found.append((BY_KEY[key].heading, old, new))
        held, wanted = before.action.other_columns, after.action.other_columns
        found += [
            (heading, held.get(heading, ""), wanted[heading])
            for heading in wanted
            if held.get(heading) != wanted[heading]
        ]
        return tuple(found)


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


def _problem(line: ActionLine, severity: Severity, key: str, value: str, what_to_do: str) -> Problem:
    return Problem(
        severity=severity,
        file=line.source.file,
        row=line.source.row,
        column=BY_KEY[key].heading,
        value=value if len(value) <= 80 else value[:79] + "…",
        what_to_do=what_to_do,
    )
