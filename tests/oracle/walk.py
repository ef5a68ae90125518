"""A child's life lived through a day at a time, with what stands at the end of each.

What happens is put into a diary. On each day the walk takes what the diary holds: first what
ends, then what begins, then what else happened, the reviews last. `legs` always holds what each
review track asks for next: a rule, and the day it counts from.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from tests.oracle.counting import ONE_DAY, birthday, months_on
from tests.oracle.story import Episode, Event, Period, Review, Story

BREAKS = {"V3", "V4"}
WITH_ADOPTERS = {"A3", "A4", "A5", "A6"}
ELIGIBLE_DAYS = 13 * 7


class Leg(NamedTuple):
    """What a track asks for next."""

    rule: str
    since: date


class Series(NamedTuple):
    """A series of short breaks that may go on in the next period of care."""

    since: date
    legs: dict[str, Leg]
    held: list[Review]
    days: list[date]
    placements: set[str]
    fail: bool

    def reviewed(self, review: Review, day: date) -> Series:
        """The series after a review on a day at home between two breaks."""
        is_first = self.legs["care"].rule == "REV_FIRST"
        legs = {
            "breaks": Leg("REV_SB_NEXT", day),
            "care": Leg("REV_SECOND" if is_first else "REV_NEXT", day),
        }
        return self._replace(legs=legs, held=[*self.held, review])


class Life:
    """Everything known about the child at the end of the day the walk has come to."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.period: Period | None = None
        self.episode: Episode | None = None
        self.placement_since: date | None = None
        self.runs: dict[str, date] = {}
        self.statuses: set[str] = set()
        self.remand_at_large: date | None = None
        self.legs: dict[str, Leg] = {}
        self.held: list[Review] = []
        self.ever_held: list[Review] = []
        self.early: list[tuple[date, date]] = []
        self.returned_on: date | None = None
        self.done: dict[str, list[date]] = {}
        self.not_done: dict[str, list[date]] = {}
        self.lasting: dict[str, list[Event]] = {}
        self.counted_since_14 = 0
        self.told_eligible_on: date | None = None
        self.became_eligible_on: date | None = None
        self.break_days: list[date] = []
        self.break_placements: set[str] = set()
        self.breaks_fail = False
        self.series: Series | None = None
        self.goes_on = False
        self.asked_for: list[tuple[Review, Leg | None]] = []
        self.closed: tuple[date | None, dict[str, Leg], dict[str, date]] = (None, {}, {})

    # What the diary holds.

    def period_begins(self, period: Period) -> None:
        since = period["since"]
        goes_on = self.story["options"]["transfer_in_continues_clock"] and any(
            each["kind"] == "transferred_in" and each["on"] == since for each in self.story["events"]
        )
        self._forget()
        self.goes_on = goes_on
        self.period = period
        self.legs["care"] = Leg("REV_FIRST", since)
        if goes_on:
            self.held = list(self.ever_held)
            for review in self.held:
                self._care_goes_on(_leg_from(review, self.story, since))

    def period_ends(self, period: Period) -> None:
        if self.period is period:
            self.closed = period["until"], self.legs, self.runs
            self._forget()

    def episode_begins(self, episode: Episode) -> None:
        since, before = episode["since"], self.episode
        gap = before is not None and before["until"] is not None and before["until"] < since
        self.episode = episode
        if episode["status"] in BREAKS:
            self._series_goes_on()
        self.series = None
        self.statuses.add(episode["status"])
        if self.statuses == {"J1"} and episode["placement"] != "R5" and self.remand_at_large is None:
            self.remand_at_large = since
        if before is None or episode["reason"] != "L":
            self.placement_since = since
        was_on_breaks = "breaks" in self.runs
        for name, belongs in _runs(episode).items():
            if not belongs:
                self.runs.pop(name, None)
            elif name not in self.runs or (gap and name != "breaks"):
                self.runs[name] = since
                self._track_begins(name, since)
        if episode["status"] == "V3":
            self.break_placements.add(episode["placement"])
            self.breaks_fail |= len(self.break_placements) > 1
        if was_on_breaks and "breaks" not in self.runs:
            self.legs["care"] = Leg("REV_FIRST", since)
            self.held = []

    def event_happens(self, event: Event) -> None:
        (self.done if event["done"] else self.not_done).setdefault(event["kind"], []).append(event["on"])
        self.lasting.setdefault(event["kind"], []).append(event)
        if event["early_by"] is not None and self.period is not None:
            self.early.append((event["on"], event["early_by"]))
        if event["kind"] == "returned_by_adopters" and self.period is not None:
            self.returned_on = event["on"]
        if event["kind"] == "eligible":
            self.told_eligible_on = event["on"]

    def event_ends(self, event: Event) -> None:
        self.lasting[event["kind"]].remove(event)

    def review_opens(self, review: Review) -> None:
        """The first meeting of a review that counts: every live track goes on from it."""
        day = review["meetings"][0][0]
        self.ever_held.append(review)
        self.asked_for.append((review, self._asked_of(day)))
        if self.period is None:
            if self.series is not None:
                self.series = self.series.reviewed(review, day)
            return
        self.held.append(review)
        self.early.clear()
        self.returned_on = None
        self._care_goes_on(day)
        if "order" in self.runs and day > self.runs["order"]:
            self.legs["order"] = Leg("REV_ADO_AUTH_NEXT", day)
        if "placed" in self.runs and day > self.runs["placed"]:
            is_first = self.legs["placed"].rule == "REV_ADO_PLACED_FIRST"
            self.legs["placed"] = Leg(f"REV_ADO_PLACED_{'SECOND' if is_first else 'NEXT'}", day)
        if "breaks" in self.runs:
            self.legs["breaks"] = Leg("REV_SB_NEXT", day)

    def review_closes(self, review: Review) -> None:
        """The last meeting: under `next_leg_from` = completed the legs it began count from here."""
        completed = review["completed"]
        if self.story["options"]["next_leg_from"] != "completed" or completed is None:
            return
        # On a day at home between two breaks the series keeps the legs.
        at_home = self.series if self.period is None else None
        legs, held = (at_home.legs, at_home.held) if at_home else (self.legs, self.held)
        if not held or held[-1] is not review:
            return
        first = review["meetings"][0][0]
        for name in LEGS_OF_A_REVIEW & set(legs):
            leg = legs[name]
            if leg.since == first and leg.rule not in BEFORE_ANY_REVIEW:
                legs[name] = Leg(leg.rule, completed)

    def day_begins(self, day: date, fourteenth: date | None) -> None:
        """Another day has passed since yesterday: looked after since 14, or in a break (day 0 is the first)."""
        episode = self.episode
        if episode is None or (episode["until"] is not None and episode["until"] < day):
            return
        if episode["status"] in BREAKS:
            self._count_break(episode, day)
        elif fourteenth is not None and day > fourteenth:
            self.counted_since_14 += 1

    def day_ends(self, day: date, sixteenth: date | None) -> None:
        """Eligible: 16, looked after for 13 weeks since 14, and still looked after (reg 40)."""
        if self.period is None:
            self.became_eligible_on = None
        elif self.episode is not None and self.episode["status"] in BREAKS:
            return
        elif (
            self.became_eligible_on is None
            and sixteenth is not None
            and day >= sixteenth
            and self.counted_since_14 >= ELIGIBLE_DAYS
        ):
            self.became_eligible_on = day

    # How it is kept.

    def _asked_of(self, day: date) -> Leg | None:
        """The leg that a review of that day is judged by, None outside care.

        Of the last day of a period it is that period's; on a day at home between breaks the series'.
        """
        legs, runs, fail = self.legs, self.runs, self.breaks_fail
        if self.period is None:
            closed_on, legs, runs = self.closed
            if self.series is not None:
                legs, runs, fail = self.series.legs, {"breaks": self.series.since}, self.series.fail
            elif closed_on != day:
                return None
        if "placed" in runs and day > runs["placed"]:
            return legs["placed"]
        return legs["breaks"] if "breaks" in runs and not fail else legs["care"]

    def _series_goes_on(self) -> None:
        """A break like those before it, each with a period of care of its own, is one more of the series."""
        if self.series is not None and "breaks" not in self.runs:
            self.runs["breaks"] = self.series.since
            self.legs |= self.series.legs
            self.held = [*self.series.held, *self.held]
            self.break_days, self.break_placements = self.series.days, self.series.placements
            self.breaks_fail = self.series.fail

    def _forget(self) -> None:
        if self.episode is not None and self.episode["status"] in BREAKS and "breaks" in self.runs:
            self.series = Series(
                self.runs["breaks"],
                {name: self.legs[name] for name in ("breaks", "care")},
                self.held,
                self.break_days,
                self.break_placements,
                self.breaks_fail,
            )
        self.period = self.episode = self.placement_since = None
        self.returned_on = self.remand_at_large = None
        self.runs, self.statuses, self.legs = {}, set(), {}
        self.held, self.early = [], []
        self.break_days, self.break_placements, self.breaks_fail = [], set(), False

    def _care_goes_on(self, day: date) -> None:
        is_first = self.legs["care"].rule == "REV_FIRST"
        self.legs["care"] = Leg("REV_SECOND" if is_first else "REV_NEXT", day)

    def _track_begins(self, run: str, since: date) -> None:
        first = {
            "order": "REV_ADO_AUTH_FIRST",
            "placed": "REV_ADO_PLACED_FIRST",
            "breaks": "REV_SB_FIRST",
        }.get(run)
        if first is not None:
            self.legs[run] = Leg(first, since)
        if run == "breaks":
            if not self.goes_on:
                self.legs["care"] = Leg("REV_FIRST", since)
            self.break_days, self.breaks_fail = [], False
            self.break_placements = set()

    def _count_break(self, episode: Episode, day: date) -> None:
        if episode["status"] != "V3":
            return
        self.break_days.append(day)
        year_ago = months_on(day, -12)
        if (day - episode["since"]).days > 17 or sum(each > year_ago for each in self.break_days) > 75:
            self.breaks_fail = True


LEGS_OF_A_REVIEW = {"care", "order", "placed", "breaks"}
BEFORE_ANY_REVIEW = {"REV_FIRST", "REV_ADO_AUTH_FIRST", "REV_ADO_PLACED_FIRST", "REV_SB_FIRST"}


def _leg_from(review: Review, story: Story, on: date) -> date:
    completed = review["completed"]
    if story["options"]["next_leg_from"] == "completed" and completed is not None and completed <= on:
        return completed
    return review["meetings"][0][0]


def _runs(episode: Episode) -> dict[str, bool]:
    """The stretches of care that an episode may belong to."""
    status, placement = episode["status"], episode["placement"]
    return {
        "order": status == "E1",
        "placed": placement in WITH_ADOPTERS,
        "breaks": status in BREAKS,
        "remand": status == "J1",
        "detained": status == "J1" and placement == "R5",
        "order_at_home": status == "C2" and placement == "P1",
        "interim_at_home": status == "C1" and placement == "P1",
    }


Entry = tuple[int, str, Period | Episode | Event | Review]


def _diary(story: Story, today: date) -> dict[date, list[Entry]]:
    """What happens on each day up to today, in the order in which one day takes it."""
    diary: dict[date, list[Entry]] = {}

    def note(day: date | None, order: int, what: str, record: Period | Episode | Event | Review) -> None:
        if day is not None and day <= today:
            diary.setdefault(day, []).append((order, what, record))

    for period in story["periods"]:
        note(period["until"], 0, "period_ends", period)
        note(period["since"], 1, "period_begins", period)
    for episode in story["episodes"]:
        note(episode["since"], 2, "episode_begins", episode)
    for event in story["events"]:
        note(event["on"], 3, "event_happens", event)
        if event["until"] is not None and event["until"] >= event["on"]:
            note(event["until"], 4, "event_ends", event)
    for review in story["reviews"]:
        if review["counts"] and review["meetings"]:
            note(review["meetings"][0][0], 5, "review_opens", review)
            note(review["completed"], 6, "review_closes", review)
    for entries in diary.values():
        entries.sort(key=lambda entry: entry[0])
    return diary


def lived(story: Story, today: date) -> Life:
    """The child's life up to the end of today."""
    life = Life(story)
    diary = _diary(story, today)
    born_on = story["born_on"]
    fourteenth, sixteenth = (None if born_on is None else birthday(born_on, years) for years in (14, 16))
    day = min(diary, default=today)
    while day <= today:
        if life.episode is not None:
            life.day_begins(day, fourteenth)
        for _, what, record in diary.get(day, ()):
            getattr(life, what)(record)
        life.day_ends(day, sixteenth)
        day += ONE_DAY
    return life
