"""What the planner says of each item and each day: words, shapes and tones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

from iro_desk.domain.duties import State
from iro_desk.domain.wording import counted, long_date, month_name, plain_date, weekday_date
from iro_desk.services.planner import ItemKind
from iro_desk.ui.models.duties import LATE, person
from iro_desk.ui.models.planner_days import Day, Entry
from iro_desk.ui.style import Tone

if TYPE_CHECKING:
    from iro_desk.services.planner import Day as PlannedDay
    from iro_desk.services.planner import Item, PlannerPage
    from iro_desk.ui.names import PersonNames


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """How a kind of item stands in the planner: its words, its shape and its tone."""

    words: str
    shape: str
    tone: Tone = Tone.QUIET


LOOKS: Mapping[ItemKind, _Look] = MappingProxyType(
    {
        ItemKind.REVIEW_PLANNED: _Look(words="Review", shape="calendar-blank", tone=Tone.ACCENT),
        ItemKind.REVIEW_HELD: _Look(words="Review held", shape="check-circle-fill", tone=Tone.IN_TIME),
        ItemKind.REVIEW_DUE: _Look(words="Last lawful date", shape="flag"),
        ItemKind.VISIT: _Look(words="Visit", shape="user"),
        ItemKind.CONFERENCE: _Look(words="Child protection conference", shape="users-three"),
        ItemKind.SUPERVISION: _Look(words="Supervision", shape="chat-circle-text"),
        ItemKind.TEAM_MEETING: _Look(words="Team meeting", shape="list-checks"),
        ItemKind.TRAINING: _Look(words="Training", shape="file-text"),
        ItemKind.LEAVE: _Look(words="Leave", shape="sun-horizon"),
        ItemKind.OTHER: _Look(words="Other", shape="circle"),
    }
)
REVIEWS = frozenset({ItemKind.REVIEW_PLANNED, ItemKind.REVIEW_HELD, ItemKind.REVIEW_DUE})
AGREED_SHAPE = "calendar-check-fill"
_OFF = "Day off"


def hours_words(minutes: int) -> str:
    """A length of time: "45 min", "3 h", "3 h 20", "0 h"."""
    hours, left = divmod(abs(minutes), 60)
    sign = "−" if minutes < 0 else ""
    if not hours and left:
        return f"{sign}{left} min"
    return f"{sign}{hours} h {left:02}" if left else f"{sign}{hours} h"


def short_words(kind: ItemKind) -> str:
    """The words of a kind where there is little room."""
    return "Conference" if kind is ItemKind.CONFERENCE else LOOKS[kind].words


def is_late(item: Item) -> bool:
    """Whether a review stands after its last lawful date, or was not planned by it."""
    if item.kind is ItemKind.REVIEW_PLANNED:
        return item.latest_on is not None and item.on > item.latest_on
    return item.kind is ItemKind.REVIEW_DUE and item.state in LATE


def brief(names: PersonNames, item: Item) -> str:
    """A child's name that fits a narrow line: "Ember E."; "" where the item is about no child."""
    if item.child_id is None:
        return ""
    first, _, rest = item.child_name.partition(" ")
    if names.is_private or not rest:
        return person(names, item.child_name, item.child_ref)
    return f"{first} {rest.rsplit(maxsplit=1)[-1][0]}."


def full(names: PersonNames, item: Item) -> str:
    """The child's name as the page shows it; "" where the item is about no child."""
    return person(names, item.child_name, item.child_ref) if item.child_id is not None else ""


def entry_of(item: Item, names: PersonNames) -> Entry:
    """An item as the planner shows it."""
    look = LOOKS[item.kind]
    child = full(names, item)
    return Entry(
        key=item.key,
        on=item.on,
        last_on=item.last_on,
        words=_line(item, brief(names, item)),
        lines=_lines(item, child),
        name=_name(item, child),
        spoken=_spoken(item, child),
        tone=_tone(item, look.tone),
        shape=_shape(item, look.shape),
        is_movable=item.is_movable,
        is_due=item.kind is ItemKind.REVIEW_DUE,
        is_group=item.group_id is not None and item.kind in REVIEWS,
        latest_on=item.latest_on if item.kind in REVIEWS else None,
    )


def days_of(page: PlannerPage, names: PersonNames, *, month: date | None) -> list[Day]:
    """The days of a page in order, each with its entries; days outside `month` say so."""
    by_day: dict[date, list[Entry]] = {}
    for item in page.items:
        entry = entry_of(item, names)
        on = max(item.on, page.first)
        while on <= min(item.last_on, page.last):
            by_day.setdefault(on, []).append(entry)
            on += timedelta(days=1)
    count = (page.last - page.first).days + 1
    days = (page.first + timedelta(days=number) for number in range(count))
    return [_day(page, on, tuple(by_day.get(on, ())), month) for on in days]


def summary(page: PlannerPage, month: date | None) -> str:
    """What the days shown hold, in a sentence."""
    shown = [
        item
        for item in page.items
        if month is None or (item.on.year, item.on.month) == (month.year, month.month)
    ]
    planned = sum(item.kind is ItemKind.REVIEW_PLANNED for item in shown)
    held = sum(item.kind is ItemKind.REVIEW_HELD for item in shown)
    due = sum(item.kind is ItemKind.REVIEW_DUE for item in shown)
    late = sum(is_late(item) for item in shown if item.kind is ItemKind.REVIEW_PLANNED)
    parts = [f"{counted(planned, 'review')} planned" if planned else "" if held else "no review planned"]
    parts.append(f"{late} of them after the last lawful date" if late else "")
    parts.append(f"{held} held" if held else "")
    parts.append(f"{due} due and not planned" if due else "none left to plan" if planned else "")
    words = ", ".join(part for part in parts if part)
    return f"{words[:1].upper()}{words[1:]}."


def period_words(view: str, first: date, last: date, month: date) -> str:
    """The title of a view: "December 2026", "30 November to 6 December 2026"."""
    if view == "month":
        return f"{month_name(month)} {month.year}"
    if first.year == last.year:
        start = f"{first.day} {month_name(first)}" if first.month != last.month else str(first.day)
        return f"{start} to {plain_date(last)}"
    return f"{plain_date(first)} to {plain_date(last)}"


def _day(page: PlannerPage, on: date, entries: tuple[Entry, ...], month: date | None) -> Day:
    held = page.days.get(on)
    label = f"{on.day} {month_name(on)[:3]}" if on.day == 1 or month is None else str(on.day)
    note, room, taken = _fullness(held)
    if note == _OFF and any(
        item.kind is ItemKind.LEAVE and item.on <= on <= item.last_on for item in page.items
    ):
        note = ""  # the entry itself says so
    return Day(
        on=on,
        label=label,
        entries=entries,
        note=note,
        room=room,
        taken=taken,
        is_today=on == page.today,
        is_working=held.is_working if held is not None else on.weekday() < 5,
        is_outside=month is not None and (on.year, on.month) != (month.year, month.month),
    )


def _fullness(held: PlannedDay | None) -> tuple[str, str, float | None]:
    """Why a day is not worked, how much of it is free in words, and the share that is taken."""
    if held is None:
        return "", "", None
    if held.holiday or not held.is_working:
        return held.holiday or _OFF, "", None
    room = f"{hours_words(held.free_minutes)} free" if held.free_minutes > 0 else "full"
    if held.planned_minutes > held.worked_minutes:
        room = f"{hours_words(held.planned_minutes - held.worked_minutes)} over"
    taken = max(held.worked_minutes - held.free_minutes, held.planned_minutes)
    return "", room, taken / held.worked_minutes


def _line(item: Item, child: str) -> str:
    """The line of the month. A review needs no word for it on its own page."""
    at = f"{item.at} " if item.at else ""
    look = LOOKS[item.kind]
    if item.kind is ItemKind.REVIEW_PLANNED:
        return f"{at}{child}"
    if item.kind is ItemKind.REVIEW_HELD:
        return f"{at}{child} held"
    if item.kind is ItemKind.REVIEW_DUE:
        return f"{child} due"
    if item.kind is ItemKind.OTHER:
        return f"{at}{item.title if _own_title(item) else child or look.words}"
    return f"{at}{short_words(item.kind)}{' ' + child if child else ''}"


def _lines(item: Item, child: str) -> tuple[str, ...]:
    """The lines of the week: what and when, whose, and what else there is to know."""
    first = "Review due" if item.kind is ItemKind.REVIEW_DUE else short_words(item.kind)
    lines = [first, _hours(item), child, _own_title(item)]
    if item.kind is ItemKind.REVIEW_PLANNED:
        lines.append("agreed" if item.is_agreed else "not agreed yet")
        if item.latest_on:
            words = "after the last lawful date," if is_late(item) else "by"
            lines.append(f"{words} {' '.join(weekday_date(item.latest_on).split()[:3])}")
    elif item.kind is ItemKind.REVIEW_DUE:
        lines.append("not planned")
    if item.group_id is not None and item.kind in REVIEWS:
        lines.append("sibling group")
    return tuple(line for line in lines if line)


def _hours(item: Item) -> str:
    """From when to when: "09:30 to 11:00"; "" without a time."""
    if not item.at:
        return ""
    hours, minutes = divmod(int(item.at[:2]) * 60 + int(item.at[3:]) + item.minutes, 60)
    return f"{item.at} to {hours % 24:02}:{minutes:02}" if item.minutes else item.at


def _name(item: Item, child: str) -> str:
    """The thing in a sentence: "Review of Ember Example"."""
    look = LOOKS[item.kind]
    if item.kind in REVIEWS:
        return f"Review of {child}"
    if child:
        joined = "to" if item.kind is ItemKind.VISIT else "about"
        return f"{look.words} {joined} {child}"
    return item.title if item.kind is ItemKind.OTHER else look.words


def _spoken(item: Item, child: str) -> str:
    """All that is said of an item on its day."""
    name = _name(item, child)
    words = f"{name[:1].lower()}{name[1:]}" if item.kind is not ItemKind.OTHER else name
    if item.kind is ItemKind.REVIEW_DUE:
        late = ", passed" if item.state in LATE else ""
        return f"last lawful date of the {words}{late}, nothing planned"
    parts = [f"{words}{' at ' + item.at if item.at else ''}"]
    if item.kind is ItemKind.REVIEW_HELD:
        return f"{parts[0]}, held"
    if item.kind is ItemKind.REVIEW_PLANNED:
        parts.append("agreed" if item.is_agreed else "")
        if item.latest_on:
            after = "after the last lawful date" if is_late(item) else "last lawful date"
            parts.append(f"{after} {_day_words(item.latest_on)}")
        parts.append("one of a sibling group" if item.group_id is not None else "")
    elif item.last_on != item.on:
        parts.append(f"until {long_date(item.last_on)}")
    return ", ".join(part for part in parts if part)


def _own_title(item: Item) -> str:
    """The note a person wrote on an entry; "" where the item only has the name of its kind."""
    return "" if item.kind in REVIEWS or item.title == LOOKS[item.kind].words else item.title


def _day_words(on: date) -> str:
    """A day without its year: "Friday 4 December"."""
    return long_date(on).rsplit(" ", 1)[0]


def _tone(item: Item, tone: Tone) -> Tone:
    if is_late(item):
        return Tone.LATE
    if item.kind is ItemKind.REVIEW_DUE:
        return Tone.SOON if item.state is State.DUE_SOON else Tone.PLAIN
    return tone


def _shape(item: Item, shape: str) -> str:
    if is_late(item):
        return "warning-fill"
    if item.kind is ItemKind.REVIEW_DUE and item.state is State.DUE_SOON:
        return "clock-fill"
    return AGREED_SHAPE if item.kind is ItemKind.REVIEW_PLANNED and item.is_agreed else shape
