"""What the planner's month and week are given to show: days, and the entries on them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from iro_desk.ui.style import Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a day shows of one thing in the planner.

    `words` is the line of the month ("10:00 Ember E."), `lines` are those of the week, `name` is
    the thing in a sentence ("Review of Ember Example"), `spoken` all that a screen reader says of
    it on its day. `latest_on` is the last lawful date, the wall; `is_due` marks a last lawful
    date for which nothing is planned; `is_group` marks a child planned for with siblings.
    """

    key: str
    on: date
    last_on: date
    words: str
    lines: tuple[str, ...]
    name: str
    spoken: str
    tone: Tone = Tone.QUIET
    shape: str = "circle"
    is_movable: bool = False
    is_due: bool = False
    is_group: bool = False
    latest_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day as it is shown. `note` says why it is not worked, `room` how much of it is free.

    `is_outside`: it belongs to another month than the one shown. `taken` is the share of the
    working day that is planned, None where nobody works.
    """

    on: date
    label: str
    entries: tuple[Entry, ...] = field(default=())
    note: str = ""
    room: str = ""
    taken: float | None = None
    is_today: bool = False
    is_working: bool = True
    is_outside: bool = False
