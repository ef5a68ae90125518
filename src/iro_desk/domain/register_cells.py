"""What a person types or pastes into a cell of the register, read into the change of an action.

Nothing is guessed: what cannot be read gives a sentence saying what to type, and the action stays as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from iro_desk.domain import typed_dates
from iro_desk.domain.child import Child
from iro_desk.domain.register_columns import BETWEEN_THEMES, BY_KEY, Kind, Known, Row, text, typed, why_fixed
from iro_desk.domain.remedial_actions import SOURCES, STATUSES, RemedialAction, Status

YES = frozenset({"yes", "y", "x", "✓", "✔", "☑", "true", "1", "seen", "tick"})
NO = frozenset({"no", "n", "", "-", "–", "false", "0", "not seen", "☐"})

_STATUS_WORDS = {
    "open": Status.OPEN,
    "outstanding": Status.OPEN,
    "not done": Status.OPEN,
    "not started": Status.OPEN,
    "to do": Status.OPEN,
    "overdue": Status.OPEN,
    "late": Status.OPEN,
    "part": Status.PART,
    "part done": Status.PART,
    "partly done": Status.PART,
    "partly": Status.PART,
    "partial": Status.PART,
    "in progress": Status.PART,
    "ongoing": Status.PART,
    "started": Status.PART,
    "done": Status.DONE,
    "complete": Status.DONE,
    "completed": Status.DONE,
    "closed": Status.DONE,
    "finished": Status.DONE,
    "achieved": Status.DONE,
    "superseded": Status.SUPERSEDED,
    "replaced": Status.SUPERSEDED,
    "carried forward": Status.SUPERSEDED,
    "withdrawn": Status.SUPERSEDED,
    "cancelled": Status.SUPERSEDED,
    "no longer needed": Status.SUPERSEDED,
}
"""The words of registers as they are kept. Overdue is worked out from the day, so it is read as open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What came of one cell: the action as it is now, and a sentence where the text was refused."""

    action: RemedialAction
    problem: str = ""

    @property
    def is_kept(self) -> bool:
        """Whether the text was read."""
        return not self.problem


def read_cell(row: Row, key: str, written: str, known: Known) -> Read:
    """Put a typed or pasted text into one cell. The same text as stands there changes nothing.

    The row's child is only looked at; the change of child is in the action's `child_id`.
    """
    cleaned = _cleaned(written, is_long=BY_KEY[key].kind is Kind.LONG_TEXT)
    if cleaned in _as_it_stands(row, key, known):
        return Read(action=row.action)
    if sentence := why_fixed(row.action, key):
        return Read(action=row.action, problem=sentence)
    reader = _READERS.get(key) or _BY_KIND[BY_KEY[key].kind]
    try:
        return Read(action=reader(row, key, cleaned, known))
    except _NotReadError as error:
        return Read(action=row.action, problem=str(error))


def blank(child: Child | None = None, *, source: str = "review", source_on: date | None = None) -> Row:
    """A row that is not in the register yet, for reading a new one cell by cell."""
    held = child or Child(child_ref="")
    action = RemedialAction(child_id=held.id or 0, action="", source=source, source_on=source_on)
    return Row(action=action, child=held)


def _as_it_stands(row: Row, key: str, known: Known) -> set[str]:
    """The texts that leave a cell as it is. A role shown for want of a name is not the name."""
    held = typed(row, key, known)
    found = {held, _cleaned(held)}
    return found if key == "owner_name" else found | {_cleaned(text(row, key, known))}


class _NotReadError(Exception):
    """A sentence of what to type instead."""


_Reader = Callable[[Row, str, str, Known], RemedialAction]


def _text(row: Row, key: str, written: str, _known: Known) -> RemedialAction:
    return _with(row.action, key, written)


def _action(row: Row, key: str, written: str, _known: Known) -> RemedialAction:
    if not written:
        raise _NotReadError("Say what is to be done. To take the row away, remove it.")
    return _with(row.action, key, written)


def _child(row: Row, _key: str, written: str, known: Known) -> RemedialAction:
    if not written:
        raise _NotReadError("Give the child’s reference or name. To take the row away, remove it.")
    found = _ids(written, known.children)
    if len(found) > 1:
        raise _NotReadError(f"More than one child is called “{written}”. Give the reference instead.")
    if not found:
        raise _NotReadError(f"No child on file is “{written}”. Give a reference or a name from Caseload.")
    if found[0] != row.action.child_id and (hangs := _hangs_on(row)):
        raise _NotReadError(f"{hangs} Make a new action for the other child instead.")
    return replace(row.action, child_id=found[0])


def _hangs_on(row: Row) -> str:
    """What of its child's an action belongs to, as a sentence: it can't become another child's."""
    action = row.action
    if row.alert or action.alert_id is not None:
        return f"Alert {row.alert or action.alert_ref} of this child has to do with this action.".replace(
            "  ", " "
        )
    if action.review_id is not None or action.midway_check_id is not None:
        return "This action comes from a review or a midway check of this child."
    return "This action was chased for this child." if row.chasers else ""


def _ids(written: str, children: Mapping[str, tuple[int, ...]]) -> tuple[int, ...]:
    """Whom the words mean; the age that the grid puts behind a name may stand there."""
    word = written.casefold()
    name, comma, age = word.rpartition(",")
    return children.get(word) or (children.get(name, ()) if comma and age.strip().isdigit() else ())


def _date(row: Row, key: str, written: str, known: Known) -> RemedialAction:
    return _with(row.action, key, _day(written, known))


def _set_day(row: Row, key: str, written: str, known: Known) -> RemedialAction:
    """The day it was raised, and the one it is moved to, which never lies before that."""
    changed = _date(row, key, written, known)
    if changed.why_not_moved:
        raise _NotReadError(changed.why_not_moved)
    return changed


def _day(written: str, known: Known) -> date | None:
    read = typed_dates.read(written, known.today, known.calendar)
    if read.problem:
        raise _NotReadError(read.problem)
    return read.value


def _day_done(row: Row, key: str, written: str, known: Known) -> RemedialAction:
    """A day something was seen to be done; a tick is today where ticks may be turned into days."""
    on = known.today if known.stamps and written and written.casefold() in YES else _day(written, known)
    if on is not None and on > known.today:
        raise _NotReadError("This day is still to come. Give the day it was done, today or before.")
    changed = _with(row.action, key, on)
    if key == "completed_on" and on is not None and changed.status in {Status.OPEN, Status.PART}:
        return replace(changed, status=Status.DONE)
    if key == "evidence_seen_on":
        return replace(changed, evidence_seen=on is not None or (changed.evidence_seen and not known.stamps))
    return changed


def _status(row: Row, _key: str, written: str, known: Known) -> RemedialAction:
    word = written.casefold()
    by_words = {words.casefold(): status for status, words in STATUSES.items()}
    status = _STATUS_WORDS.get(word) or by_words.get(word)
    if status is None:
        choices = ", ".join(STATUSES.values())
        raise _NotReadError(f"“{written}” is no status. Type one of: {choices}.")
    return with_status(row.action, status, known.today if known.stamps else None)


def with_status(action: RemedialAction, status: Status, today: date | None) -> RemedialAction:
    """The action moved on: done on the day given before, else today; one not done has no such day."""
    done_on = action.completed_on
    if status is Status.DONE:
        done_on = done_on or today
    elif status is not Status.SUPERSEDED:
        done_on = None
    return replace(action, status=status, completed_on=done_on)


def _source(row: Row, _key: str, written: str, _known: Known) -> RemedialAction:
    by_words = {words.casefold(): key for key, words in SOURCES.items()} | {key: key for key in SOURCES}
    key = by_words.get(written.casefold())
    if key is None:
        raise _NotReadError(f"Say where the action comes from. Type one of: {', '.join(SOURCES.values())}.")
    return replace(row.action, source=key)


def _evidence(row: Row, _key: str, written: str, known: Known) -> RemedialAction:
    word = written.casefold()
    if word in NO:
        return replace(row.action, evidence_seen=False, evidence_seen_on=None)
    if word in YES:
        today = known.today if known.stamps else None
        return replace(row.action, evidence_seen=True, evidence_seen_on=row.action.evidence_seen_on or today)
    read = typed_dates.read(written, known.today, known.calendar)
    if read.value is None or read.value > known.today:
        raise _NotReadError("Type yes, no, or the day the evidence was seen.")
    return replace(row.action, evidence_seen=True, evidence_seen_on=read.value)


def _themes(row: Row, _key: str, written: str, known: Known) -> RemedialAction:
    by_words = {words.casefold(): key for key, words in known.themes.items()}
    by_words |= {key.casefold(): key for key in (*row.action.themes, *known.themes)}
    found = set()
    for part in written.replace("\n", ";").split(BETWEEN_THEMES.strip()):
        word = part.strip()
        if not word:
            continue
        if word.casefold() not in by_words:
            raise _NotReadError(
                f"“{word}” is no theme. Type themes as the list has them, with a semicolon between two."
            )
        found.add(by_words[word.casefold()])
    return replace(row.action, themes=frozenset(found))


def _of_an_alert(row: Row, key: str, written: str, _known: Known) -> RemedialAction:
    """What a sheet said of an alert; where one of ours took the action up, that one speaks."""
    if row.alert:
        raise _NotReadError(f"Alert {row.alert} took this action up. Open it to change where it stands.")
    return _with(row.action, key, written)


def _with(action: RemedialAction, key: str, held: object) -> RemedialAction:
    changes: dict[str, object] = {key: held}
    return replace(action, **changes)  # type: ignore[arg-type]


def _cleaned(written: str, *, is_long: bool = True) -> str:
    """The text without the space around it; a line of its own only where the column holds long texts."""
    plain = written.replace("\r\n", "\n").replace("\r", "\n").strip()
    return plain if is_long else " ".join(plain.split())


_BY_KIND: Mapping[Kind, _Reader] = {Kind.TEXT: _text, Kind.LONG_TEXT: _text, Kind.DATE: _date}
_READERS: Mapping[str, _Reader] = {
    "child": _child,
    "child_ref": _child,
    "action": _action,
    "status": _status,
    "source": _source,
    "themes": _themes,
    "evidence_seen": _evidence,
    "evidence_seen_on": _day_done,
    "source_on": _set_day,
    "revised_due_on": _set_day,
    "completed_on": _day_done,
    "manager_checked_on": _day_done,
    "escalation_level": _of_an_alert,
    "alert_ref": _of_an_alert,
}
