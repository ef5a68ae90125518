"""A case file of ten years, for pages, figures and the register at their fullest.

`python packaging/ten_years.py FOLDER [CHILDREN] [ACTIONS]` makes one and says what opens it. The rows
are written without their audit lines, so none of it can be taken back: it is for looking and timing.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import timedelta
from itertools import count, cycle, islice
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import bench_clock

from iro_desk.domain.case_alerts import THEMES, AlertOutcome, AlertStep, CaseAlert, StepKind
from iro_desk.domain.decisions import Decision
from iro_desk.domain.oversight import ENTRIES, OversightEntry
from iro_desk.domain.people import Profile, Team
from iro_desk.domain.remedial_actions import SOURCES, Chaser, RemedialAction, Status
from iro_desk.services import case_files
from iro_desk.services.demo.spec import read
from iro_desk.store.keys import Cost
from iro_desk.store.rows import to_row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from iro_desk.domain.history import History
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

PASSPHRASE = "ten long years of paper"  # noqa: S105 - guards invented people only
TODAY = bench_clock.TODAY
CHILDREN, ACTIONS = 70, 100_000
_TEAMS = ("Children in Care Team North", "Children in Care Team South", "Young People’s Team")
_FIRST = ("Alex", "Bryn", "Casey", "Devon", "Ellis", "Frankie", "Glen", "Hollis", "Indy", "Jules")
_LAST = ("Example", "Sample", "Madeup", "Invented", "Pretend", "Fictional", "Specimen")


def make(path: Path, children: int = CHILDREN, actions: int = ACTIONS) -> Desk:
    """A case file at `path` with so many children of ten years and so many remedial actions; stays open."""
    profile = Profile(iro_name="Test Officer", authority="Exampleshire Council")
    desk, _ = case_files.new(path, PASSPHRASE, profile, cost=Cost(memory_kib=64, iterations=1, lanes=1))
    desk = case_files.on_day(desk, TODAY)
    with desk.case_file.change("Ten years of test data", at=desk.now()) as change:
        _Years(change, desk).fill(children, actions)
    return desk


class _Years:
    """Writes the rows; every table counts its own ids."""

    def __init__(self, change: Change, desk: Desk) -> None:
        self._change = change
        self._desk = desk
        self._chance = Random("ten years")  # noqa: S311 - invents rows, keeps no secret
        self._ids: dict[str, Iterator[int]] = {}
        texts = [row["decision"] for name in ("older", "young") for row in read(f"threads-{name}")["thread"]]
        self._texts = [
            text.split(".")[0].replace("{child}", "the child") for text in texts if "{" not in text
        ]

    def fill(self, children: int, actions: int) -> None:
        """Everything, so many actions shared out evenly among the children."""
        for name in _TEAMS:
            self._put("team", to_row(Team(name=name)))
        for number in range(children):
            history = bench_clock.history(number)
            child_id = self._put_child(number, history)
            reviews = [self._put_review(child_id, one) for one in history.reviews]
            share = actions // children + (number < actions % children)
            self._put_actions(child_id, reviews, share)
            self._put_between(child_id, history)

    def _put(self, table: str, row: dict[str, Any]) -> int:
        row_id = next(self._ids.setdefault(table, count(1)))
        row = {"id": row_id, **row}
        names, marks = ", ".join(row), ", ".join("?" * len(row))
        sql = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - names of ours
        self._change.aside(sql, list(row.values()))
        return row_id

    def _put_child(self, number: int, history: History) -> int:
        name = f"{_FIRST[number % len(_FIRST)]} {_LAST[number % len(_LAST)]} {number + 1}"
        child = replace(
            history.child,
            child_ref=f"{5000 + number:06d}",
            share_ref=f"T{number:05d}",
            name=name,
            team=_TEAMS[number % len(_TEAMS)],
            social_worker=f"Worker {chr(65 + number % 26)}",
        )
        child_id = self._put("child", to_row(child))
        for period in history.care_periods:
            self._put("care_period", {"child_id": child_id, **to_row(period)})
        for episode in history.episodes:
            self._put("episode", {"child_id": child_id, **to_row(episode)})
        for held in history.events.values():
            for event in held:
                self._put("event", to_row(replace(event, child_id=child_id)))
        return child_id

    def _put_review(self, child_id: int, review: Any) -> tuple[int, date]:  # noqa: ANN401
        review_id = self._put("review", to_row(replace(review, child_id=child_id)))
        for meeting in review.meetings:
            self._put("meeting", {"review_id": review_id, **to_row(meeting)})
        return review_id, review.meetings[0].held_on

    def _put_actions(self, child_id: int, reviews: Sequence[tuple[int, date]], share: int) -> None:
        """So many actions, two in three of decisions of the child's reviews in turn."""
        sources = cycle(["review", "review", *SOURCES])
        numbers: dict[int, int] = {}
        for (review_id, held_on), source in islice(zip(cycle(reviews), sources, strict=False), share):
            action = self._action(child_id, source, held_on)
            if source == "review":
                numbers[review_id] = numbers.get(review_id, 0) + 1
                decision = Decision(
                    review_id=review_id,
                    number=numbers[review_id],
                    text=action.action,
                    responsible_role=action.owner_role,
                    responsible_name=action.owner_name,
                    due_on=action.due_on,
                    category="other",
                )
                decision_id = self._put("decision", to_row(decision))
                action = replace(action, review_id=review_id, decision_id=decision_id)
            action_id = self._put("remedial_action", to_row(action))
            if action.is_overdue(TODAY) or self._chance.random() < 0.1:
                day = min((action.due_on or held_on) + timedelta(days=5), TODAY)
                chaser = Chaser(action_id=action_id, chased_on=day, whom=action.owner_name, how="email")
                self._put("chaser", to_row(chaser))

    def _action(self, child_id: int, source: str, raised_on: date) -> RemedialAction:
        chance = self._chance
        raised_on = raised_on if source == "review" else raised_on + timedelta(days=chance.randint(5, 80))
        raised_on = min(raised_on, TODAY)
        due_on = raised_on + timedelta(days=chance.randint(7, 90))
        is_done = due_on < TODAY and chance.random() < 0.97
        done_on = due_on + timedelta(days=chance.randint(-12, 2)) if is_done else None
        return RemedialAction(
            child_id=child_id,
            source=source,
            source_on=raised_on,
            action=chance.choice(self._texts),
            owner_role="social worker",
            owner_name=f"Worker {chr(65 + chance.randrange(26))}",
            due_on=due_on,
            status=Status.DONE if is_done else Status.OPEN,
            completed_on=done_on,
            evidence_seen=is_done,
            evidence_seen_on=done_on,
            themes=frozenset({chance.choice(list(THEMES))}),
        )

    def _put_between(self, child_id: int, history: History) -> None:
        """A line of the log every three weeks or so, and an alert or two a year, nearly all closed."""
        chance, day = self._chance, history.care_periods[0].became_looked_after_on
        while day < TODAY:
            kind = chance.choice(list(ENTRIES))
            self._put("oversight_entry", to_row(OversightEntry(child_id=child_id, kind=kind, made_on=day)))
            if chance.random() < 0.08:
                self._put_alert(child_id, day)
            day += timedelta(days=chance.randint(8, 34))

    def _put_alert(self, child_id: int, day: date) -> None:
        alert = CaseAlert(
            child_id=child_id,
            raised_on=day,
            ref=f"A-{day.year}-{child_id:03d}{day.month:02d}",
            team=_TEAMS[(child_id - 1) % len(_TEAMS)],
            template="default_5555",
            themes=frozenset({self._chance.choice(list(THEMES))}),
            what_is_wrong=self._chance.choice(self._texts) + " was not carried out.",
            impact="The child waits.",
            needed="It is done.",
        )
        alert_id = self._put("case_alert", to_row(alert))
        calendar = self._desk.calendar
        raised = AlertStep(
            alert_id=alert_id,
            kind=StepKind.RAISED,
            happened_on=day,
            due_on=calendar.add_working_days(day, 5),
            to_whom="Manager",
            role="Team manager",
        )
        self._put("alert_step", to_row(raised))
        closed_on = calendar.add_working_days(day, self._chance.randint(3, 30))
        if closed_on <= TODAY:
            closed = AlertStep(
                alert_id=alert_id,
                kind=StepKind.CLOSED,
                happened_on=closed_on,
                outcome=AlertOutcome.RESOLVED_AS_SOUGHT,
                words="It was done.",
            )
            self._put("alert_step", to_row(closed))


def main(words: Sequence[str]) -> None:
    """Make the file the command line asks for."""
    path = Path(words[0]) / "ten-years.irodesk"
    numbers = [int(word) for word in words[1:]]
    desk = make(path, *numbers)
    desk.case_file.close()
    print(f"{path}\npassphrase: {PASSPHRASE}\nas at: {TODAY.isoformat()}")


if __name__ == "__main__":
    main(sys.argv[1:])
