"""Why this date? The rule, what it starts from, what was left out, what would make it earlier (row B2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial

from iro_desk.domain.clock import DueDate, due_by
from iro_desk.domain.duty import Duty
from iro_desk.domain.duty_events import OF_RULE
from iro_desk.domain.events import TOLD_BY_FILES, WORDS, EventKind
from iro_desk.domain.history import History
from iro_desk.domain.readings import READINGS, Reading
from iro_desk.domain.rule_book import MonthMode, Options, RulePack
from iro_desk.domain.rules import Owner, Rule, Unit, UntimedRule
from iro_desk.domain.tracks import FROM_A_REVIEW
from iro_desk.domain.wording import long_date, plain_date


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One setting in force for a date, in words; `is_default` where it is as shipped."""

    question: str
    answer: str
    is_default: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Stricter:
    """The same date under a stricter reading, in words."""

    reading: str
    due_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """What a date runs from: words for it, and the row it is recorded in where there is one.

    `column` is the row's column that holds the day. `review_id` opens the review it belongs to.
    """

    words: str
    table: str = ""
    row_id: int | None = None
    column: str = ""
    review_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LastMove:
    """What last changed the day that a date runs from."""

    at: datetime
    what: str
    old_on: date | None
    new_on: date | None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Everything that can be asked of one date. Parts that do not apply are empty.

    `origin` says where the starting day was recorded. `others` are the other live tracks.
    """

    title: str
    rule: Rule | UntimedRule
    due: DueDate | None
    working: str
    settings: tuple[Setting, ...] = ()
    stricter: tuple[Stricter, ...] = ()
    start: Start | None = None
    origin: str = ""
    moved: LastMove | None = None
    others: tuple[tuple[str, str], ...] = ()

    @property
    def lines(self) -> tuple[tuple[str, str], ...]:
        """The explanation as headed lines, in the order they are read."""
        return tuple((head, words) for head, words in self._lines() if words)

    def _lines(self) -> Iterator[tuple[str, str]]:
        yield "Rule", f"{self.rule.in_words} {_standing(self.rule)}"
        yield "Source", f"{self.rule.source}."
        if self.start is not None:
            yield "Starts from", f"{self.start.words} {self.origin}".strip()
        if self.moved is not None:
            yield "Last moved", _moved_words(self.moved)
        if self.due is not None and self.due.days_skipped:
            skipped = "; ".join(f"{name}, {plain_date(day)}" for day, name in self.due.days_skipped)
            yield "Days left out", f"Saturdays and Sundays; {skipped}."
        yield "Settings", " ".join(_setting_words(setting) for setting in self.settings)
        yield (
            "Stricter readings",
            " ".join(f"{one.reading}: {long_date(one.due_on)}." for one in self.stricter),
        )
        for title, words in self.others:
            yield f"Also: {title}", words


def explained(
    title: str, rule: Rule | UntimedRule, due: DueDate | None, working: str, pack: RulePack
) -> Explanation:
    """What the rules alone say of a date: its settings and its stricter readings."""
    return Explanation(
        title=title,
        rule=rule,
        due=due,
        working=working,
        settings=tuple(_settings(rule, pack.options)),
        stricter=tuple(_stricter(due, pack.options)) if due is not None and not due.words else (),
    )


def of_duty(duty: Duty, history: History, pack: RulePack) -> Explanation:
    """The explanation of a row of a list, with what it starts from and its other tracks."""
    told = explained(duty.duty, duty.rule_row, duty.due, duty.why, pack)
    start = started(history, duty.due, duty.review_id) if duty.due is not None else None
    return replace(told, start=start, others=tuple((each.duty, each.why) for each in duty.also))


def of_date(due: DueDate, history: History, pack: RulePack, review_id: int | None = None) -> Explanation:
    """The explanation of a due date that stands by itself: a review's, a task's."""
    told = explained(due.rule.name, due.rule, due, due.why, pack)
    return replace(told, start=started(history, due, review_id))


# What it starts from

_OF_CARE = frozenset({"REV_FIRST", "IRO_APPOINT", "CP_FIRST", "CP_REMAND", "IHA", "PEP_FIRST", "PERMANENCE"})
_OF_TASK = {"POST_MGR_RESPONSE": "The decisions were sent"}


def started(history: History, due: DueDate, review_id: int | None) -> Start | None:
    """What is on file of the day a date runs from; None where nothing is."""
    rule_id, on = due.rule.id, due.event_on
    for find in _finders(rule_id):
        if found := find(history, on, review_id):
            return found
    return None


_Finder = Callable[[History, date, int | None], Start | None]


def _finders(rule_id: str) -> tuple[_Finder, ...]:
    if rule_id in _OF_TASK:
        return (lambda _history, on, review: _task(rule_id, on, review),)
    if rule_id.startswith(("PRE_", "ALERT_")):  # the step that an alert's clock runs from stands in its words
        return (_planned,) if rule_id.startswith("PRE_") else ()
    if rule_id in _OF_CARE:
        return (_care_began, _episode)
    if rule_id.startswith("POST_"):
        return (_review_completed,)
    if rule_id.startswith(("REV_", "MIDWAY")):
        return (_review_held, _event, _episode, _care_began)
    return (partial(_event_of, OF_RULE.get(rule_id)), _event, _episode, _care_began, _birthday)


def _task(rule_id: str, on: date, review_id: int | None) -> Start:
    return Start(
        words=f"{_OF_TASK[rule_id]} on {long_date(on)}.",
        table="task_done",
        column="done_on",
        review_id=review_id,
    )


def _planned(history: History, on: date, review_id: int | None) -> Start | None:
    for review in history.reviews:
        if review.planned_on == on and review_id in {None, review.id}:
            return Start(
                words=f"The review is planned for {long_date(on)}.",
                table="review",
                row_id=review.id,
                column="planned_on",
                review_id=review.id,
            )
    return None


def _care_began(history: History, on: date, _review_id: int | None) -> Start | None:
    for period in history.care_periods:
        if period.became_looked_after_on == on:
            return Start(
                words=f"The child became looked after on {long_date(on)}.",
                table="care_period",
                row_id=period.id,
                column="became_looked_after_on",
            )
    return None


def _review_held(history: History, on: date, _review_id: int | None) -> Start | None:
    return _meeting(history, on, first=True) or _meeting(history, on, first=False)


def _review_completed(history: History, on: date, review_id: int | None) -> Start | None:
    return _meeting(history, on, first=False, review_id=review_id)


def _meeting(history: History, on: date, *, first: bool, review_id: int | None = None) -> Start | None:
    for review in reversed(history.reviews):
        if not review.meetings or review_id not in {None, review.id}:
            continue
        meeting = review.meetings[0 if first else -1]
        if meeting.held_on != on:
            continue
        which = "A review was held" if len(review.meetings) == 1 else "A review of several meetings"
        if len(review.meetings) > 1:
            which += " was begun" if first else " was completed"
        return Start(
            words=f"{which} on {long_date(on)}.",
            table="meeting",
            row_id=meeting.id,
            column="held_on",
            review_id=review.id,
        )
    return None


def _event_of(kind: EventKind | None, history: History, on: date, _review_id: int | None) -> Start | None:
    for event in history.events.get(kind, ()) if kind else ():
        if event.happened_on == on:
            return Start(
                words=f"{WORDS[event.kind]}, {long_date(on)}.",
                table="event" if event.id else "child",
                row_id=event.id or history.child.id,
                column="happened_on" if event.id else TOLD_BY_FILES.get(event.kind, ""),
            )
    return None


def _event(history: History, on: date, review_id: int | None) -> Start | None:
    found = (_event_of(kind, history, on, review_id) for kind in history.events)
    return next((start for start in found if start is not None), None)


def _episode(history: History, on: date, _review_id: int | None) -> Start | None:
    for episode in history.episodes:
        if episode.started_on == on:
            return Start(
                words=f"An episode of care began on {long_date(on)}.",
                table="episode",
                row_id=episode.id,
                column="started_on",
            )
    return None


def _birthday(history: History, on: date, _review_id: int | None) -> Start | None:
    child = history.child
    if child.born_on is None or (child.born_on.month, child.born_on.day) != (on.month, on.day):
        return None
    return Start(
        words=f"The child's birthday on {long_date(on)}.", table="child", row_id=child.id, column="born_on"
    )


# Settings and readings

_BY_OPTION = {reading.option: reading for reading in READINGS if reading.option}
_OPTIONS_OF_RULES = {
    "REV_FIRST": ("transfer_in_continues_clock",),
    "REV_ADO_RETURNED": ("ado_returned_from", "ado_returned_to"),
    "POST_MGR_RESPONSE": ("mgr_from",),
    "RHA_U5": ("rha_crossing_five",),
    "RHA_5PLUS": ("rha_crossing_five",),
    "DENTAL": ("dental_months",),
    "MIDWAY": ("midway_rule", "midway_min_gap_days"),
    "REV_SERIES": ("overrun_series_counts_late",),
}


def _settings(rule: Rule | UntimedRule, options: Options) -> Iterator[Setting]:
    names: list[str] = []
    if isinstance(rule, Rule) and rule.interval > 0:
        if rule.unit is Unit.WORKING_DAYS:
            names.append("count_start_day")
        elif rule.unit is Unit.MONTHS:
            names.append("month_mode")
    if rule.id in FROM_A_REVIEW:
        names.append("next_leg_from")
    if rule.id.startswith("REV_ADO_AUTH"):
        names.append("adoption_track_replaces_reg33")
    names.extend(_OPTIONS_OF_RULES.get(rule.id, ()))
    for name in names:
        reading: Reading | None = _BY_OPTION.get(name)
        if reading is not None:
            answer = reading.words(options)
            yield Setting(
                question=reading.question, answer=answer, is_default=answer == reading.default_words
            )


def _stricter(due: DueDate, options: Options) -> Iterator[Stricter]:
    """The readings that would make the date earlier: the start day counted (A1), months as days (A5)."""
    readings = (
        ("With the start day counted as day 1", replace(options, count_start_day=True)),
        ("With months counted as 91 and 183 days", replace(options, month_mode=MonthMode.FIXED_DAYS)),
    )
    for words, other in readings:
        if other != options:
            found = due_by(due.rule, due.event_on, due.calendar, other).due_on
            if found < due.due_on:
                yield Stricter(reading=words, due_on=found)


# Words

_OWNERS = {Owner.IRO: "your own duty", Owner.AUTHORITY: "the authority's duty"}


def _standing(rule: Rule | UntimedRule) -> str:
    kind = "A statutory rule" if rule.is_statutory else "A local or practice standard"
    return f"{kind}; {_OWNERS[rule.owner]}."


def _setting_words(setting: Setting) -> str:
    default = "the default" if setting.is_default else "changed from the default"
    return f"{setting.question} {setting.answer} ({default})."


def _moved_words(moved: LastMove) -> str:
    words = f"{plain_date(moved.at.date())}, {moved.at:%H:%M}, “{moved.what}”"
    if moved.old_on is not None and moved.new_on is not None:
        words += f": from {long_date(moved.old_on)} to {long_date(moved.new_on)}"
    return f"{words}.{f' Reason: {moved.reason}' if moved.reason else ''}"
