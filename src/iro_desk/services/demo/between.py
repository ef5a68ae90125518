"""What the invented IRO did and was told between reviews: checks, interviews, log, panels, Cafcass."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING, Any

from iro_desk.domain.events import Event, EventKind
from iro_desk.domain.oversight import (
    CafcassContact,
    EventTold,
    MidwayCheck,
    OversightEntry,
    PanelPaper,
    ReturnInterview,
)
from iro_desk.domain.remedial_actions import Status
from iro_desk.services.demo.spec import read
from iro_desk.store import actions as register
from iro_desk.store import children, decisions, events, oversight, reviews

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from iro_desk.domain.child import Child
    from iro_desk.domain.remedial_actions import RemedialAction
    from iro_desk.domain.review import Review
    from iro_desk.services.demo.standing_by import Invented
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

_YEAR = timedelta(days=365)


def store(desk: Desk, change: Change, who: Invented) -> None:
    """Store all of it. Every child has a source of chance of its own, so that rows hang on no other child."""
    since = {
        child_id: periods[-1].became_looked_after_on
        for child_id, periods in children.care_periods(desk.case_file).items()
    }
    for row in read("between")["event"]:
        _store_event(change, who, row, EventKind(row["kind"]), since)
    for row in read("between")["concern"]:
        _store_event(change, who, row, EventKind.EXPLOITATION, since)
    held = events.by_child(desk.case_file)
    _store_told(change, who, held)
    _store_midways(desk, change, who, held)
    log = [entry for child in who.by_name.values() for entry in _log(who, child, since[child.id or 0])]
    oversight.add_all(change, log)
    _store_panels(change, who)
    for row in read("between")["cafcass"]:
        _store_contact(change, who, row)


def _store_event(
    change: Change, who: Invented, row: dict[str, Any], kind: EventKind, since: Mapping[int, date]
) -> None:
    child_id = who.child(row["name"]).id or 0
    happened_on = who.past(row["on"], since[child_id])
    lasted = row.get("lasted", 0)
    event = Event(
        kind=kind,
        happened_on=happened_on,
        ended_on=who.day(row["until"])
        if "until" in row
        else happened_on + timedelta(days=lasted)
        if lasted
        else None,
        note=row["note"],
        detail=row.get("type", ""),
        child_id=child_id,
        early_review=False if "no" in row else None,
        early_review_reason=row.get("no", ""),
    )
    event_id = events.save(change, event)
    told = replace(event, id=event_id)
    oversight.save(change, _told(who, row, told))
    if "offered" in row:
        oversight.save(change, _interview(who, row, told))


def _told(who: Invented, row: dict[str, Any], event: Event) -> EventTold:
    calendar, child = who.calendar, who.child(row["name"])
    decided = row.get("decided")
    told_on = calendar.add_working_days(event.happened_on, row["told"]) if "told" in row else None
    person = who.person(row["by"], child)
    return EventTold(
        event_id=event.id or 0,
        child_id=child.id or 0,
        decided_on=calendar.add_working_days(event.happened_on, -decided) if decided else None,
        told_on=min(told_on, who.on) if told_on else None,
        told_by=", ".join(part for part in (person.name, person.role.lower()) if part) if told_on else "",
        how=row.get("how", "") if told_on else "",
        is_never=told_on is None,
        note="" if told_on else "Read in the case notes before the review.",
    )


def _interview(who: Invented, row: dict[str, Any], event: Event) -> ReturnInterview:
    back_on = event.ended_on or event.happened_on

    def after(days: int | None) -> date | None:
        return None if days is None else min(who.calendar.add_working_days(back_on, days), who.on)

    return ReturnInterview(
        event_id=event.id or 0,
        child_id=event.child_id or 0,
        offered_on=after(row["offered"]),
        is_accepted=row.get("accepted"),
        held_on=after(row.get("held")),
        by_whom=row.get("interviewer", ""),
        note=row.get("said", ""),
    )


def _store_told(change: Change, who: Invented, held: Mapping[int, tuple[Event, ...]]) -> None:
    """How the IRO came to hear of the events that are part of the caseload's own story."""

    def latest(row: dict[str, Any], kind: EventKind) -> Event:
        of_child = held[who.child(row["name"]).id or 0]
        return next(event for event in reversed(of_child) if event.kind is kind)

    for row in read("between")["told"]:
        oversight.save(change, _told(who, row, latest(row, EventKind(row["kind"]))))
    for row in read("between")["interview"]:
        oversight.save(change, _interview(who, row, latest(row, EventKind.MISSING)))


def _store_midways(desk: Desk, change: Change, who: Invented, held: Mapping[int, tuple[Event, ...]]) -> None:
    """The record of each midway check that is on the list of events."""
    of_child = reviews.by_child(desk.case_file)
    for child in who.by_name.values():
        chance = Random(f"midway check of {child.name}")  # noqa: S311 - invents words, keeps no secret
        for event in held.get(child.id or 0, ()):
            if event.kind is not EventKind.MIDWAY_CHECK:
                continue
            before = [
                one
                for one in of_child[child.id or 0]
                if one.commenced_on and one.commenced_on < event.happened_on
            ]
            if before:
                actions = register.of_child(desk.case_file, child.id or 0)
                check = _midway(who, child, event, before[-1], chance)
                oversight.save(change, _with_progress(desk, check, actions, chance))


def _midway(who: Invented, child: Child, event: Event, review: Review, chance: Random) -> MidwayCheck:
    words = read("between")["midway"]
    on = event.happened_on
    seen_on = on - timedelta(days=chance.randint(4, 40))
    is_told = chance.random() < 0.6
    return MidwayCheck(
        child_id=child.id or 0,
        review_id=review.id,
        event_id=event.id,
        checked_on=on,
        spoken_to=who.person(chance.choice(words["spoken_to"]), child).name,
        method=chance.choice(words["methods"]),
        care_plan_updated=chance.random() < 0.85,
        visits_in_time=chance.random() < 0.9,
        changes=frozenset({"health"}) if chance.random() < 0.15 else frozenset(),
        child_seen_on=max(seen_on, review.commenced_on or seen_on) if is_told else None,
        child_message=chance.choice(words["messages"]) if is_told else "",
        family_time=chance.choice(words["family_times"]),
        health=chance.choice(words["healths"]),
        note=event.note or chance.choice(words["notes"]),
    )


def _with_progress(
    desk: Desk, check: MidwayCheck, actions: tuple[RemedialAction, ...], chance: Random
) -> MidwayCheck:
    """The check with how far each decision of the review had got by its day, as the register knows it."""
    progress: dict[int, str] = {}
    notes: dict[int, str] = {}
    by_decision = {one.decision_id: one for one in actions}
    for decision in decisions.of_review(desk.case_file, check.review_id or 0):
        action = by_decision.get(decision.id)
        if action is None or decision.id is None:
            continue
        is_done = (
            action.status is Status.DONE and (action.completed_on or check.checked_on) <= check.checked_on
        )
        is_late = action.due_on is not None and action.due_on < check.checked_on
        progress[decision.id] = (
            "done" if is_done else chance.choice(("drifting", "stuck")) if is_late else "on_track"
        )
        note = read("between")["midway"]["progress_notes"].get(progress[decision.id])
        if note:
            notes[decision.id] = note
    return replace(check, progress=progress, progress_notes=notes)


def _log(who: Invented, child: Child, since: date) -> Iterator[OversightEntry]:
    """A year of contacts and checks; of a few children hardly any, which shows as a gap."""
    log = read("between")["log"]
    chance = Random(f"log of {child.name}")  # noqa: S311 - invents days, keeps no secret
    first = max(since, who.on - _YEAR)
    span = (who.on - first).days
    is_gap = child.name in log["gaps"]
    for row in log["kind"]:
        least, most = row["times"]
        times = round(chance.randint(least, most) * min(1.0, span / 365 + 0.2) * (0.25 if is_gap else 1))
        for _ in range(times):
            made_on = who.calendar.practical_by(first + timedelta(days=chance.randint(0, span)))
            yield OversightEntry(
                child_id=child.id or 0,
                kind=row["kind"],
                made_on=max(made_on, first),
                with_whom=who.person(row["whom"], child).name if row["whom"] else "",
                note=chance.choice(row["notes"]),
            )


def _store_panels(change: Change, who: Invented) -> None:
    for row in read("between")["panel"]:
        held_on = who.day(row["on"])

        def after(key: str, row: dict[str, Any] = row, held_on: date = held_on) -> date | None:
            return min(who.calendar.add_working_days(held_on, row[key]), who.on) if key in row else None

        paper = PanelPaper(
            child_id=who.child(row["name"]).id or 0,
            panel=row["panel"],
            held_on=held_on,
            minutes_received_on=after("minutes"),
            decision=row["decision"],
            is_agreed=row.get("agreed"),
            challenged_on=after("challenged"),
            challenged_with=who.person(row["with"]).name if "with" in row else "",
            challenge=row.get("challenge", ""),
            outcome=row.get("outcome", ""),
            outcome_on=after("answered"),
        )
        oversight.save(change, paper)


def _store_contact(change: Change, who: Invented, row: dict[str, Any]) -> None:
    contact = CafcassContact(
        kind=row["kind"],
        held_on=who.day(row["on"]),
        child_id=who.child(row["name"]).id if "name" in row else None,
        with_whom=row["whom"],
        note=row["note"],
        next_on=who.day(row["next"]) if "next" in row else None,
    )
    oversight.save(change, contact)
