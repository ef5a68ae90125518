"""What the authority did for the invented children between reviews, and what happened to them.

Most duties are in time, a few are soon due and a few late; of some nothing is on file. Each
child has a source of chance of its own, so that nothing else of the caseload depends on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from iro_desk.domain.child import PLACED_FOR_ADOPTION, SHORT_BREAKS, Child
from iro_desk.domain.days import add_months, age_on, birthday_in
from iro_desk.domain.events import Event, EventKind
from iro_desk.services.demo.care import Care
from iro_desk.services.demo.spec import Spec, read
from iro_desk.services.demo.timeline import Clockmaker
from iro_desk.services.demo.values import DemoReview

_K = EventKind
_LATE, _SOON = 0.04, 0.12
"""How many of a hundred recurring duties are late, and late or soon due."""
_AT_A_REVIEW = (
    _K.FAMILY_TIME,
    _K.DELEGATED_AUTHORITY,
    _K.ADVOCATE_OFFERED,
    _K.INDEPENDENT_VISITOR_OFFERED,
)
_VISITS_FOR_DAYS = 330
_WITH_CONTINGENCY = 72
"""How many of a hundred care plans say what happens if they fail."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Diary:
    """The events of one child as they are made."""

    spec: Spec
    child: Child
    care: Care
    clockmaker: Clockmaker
    chance: Random
    events: list[Event] = field(default_factory=list)

    @property
    def on(self) -> date:
        """The day of the demo."""
        return self.clockmaker.on

    @property
    def started_on(self) -> date:
        """The day the child became looked after."""
        return self.care.periods[-1].became_looked_after_on

    @property
    def placed_on(self) -> date:
        """The first day of the present placement."""
        begun = [one.started_on for one in self.care.episodes if one.reason_started != "L"]
        return max(begun[-1], self.started_on)

    @property
    def held(self) -> list[date]:
        """The days of the reviews of this period."""
        return [day for day in self.care.held if self.started_on <= day <= self.on]

    def age(self, on: date) -> int:
        """The child's age on that day."""
        return age_on(self.child.born_on, on) if self.child.born_on else 0

    def add(self, kind: EventKind, on: date, **more: Any) -> None:  # noqa: ANN401 - fields of an event
        """Note one event, unless its day is still to come."""
        day = self.clockmaker.calendar.practical_by(on)
        if self.child.born_on and self.child.born_on <= day <= self.on:
            self.events.append(Event(kind=kind, happened_on=max(day, min(on, self.started_on)), **more))

    def after(self, day: date, least: int, most: int) -> date:
        """A working day, `least` to `most` working days after `day`."""
        return self.clockmaker.calendar.add_working_days(day, self.chance.randint(least, most))

    def last(self, interval_days: int) -> date:
        """When something that recurs was last done: most in time, some soon due again, a few late."""
        drawn = self.chance.random()
        if drawn < _LATE:
            left = -self.chance.randint(3, 16)
        elif drawn < _SOON:
            left = self.chance.randint(1, 11)
        else:
            left = self.chance.randint(min(17, interval_days // 3), interval_days - 5)
        return self.on + timedelta(days=left - interval_days)

    def is_kept(self, of_hundred: int) -> bool:
        """Whether it was written down at all."""
        return self.chance.randrange(100) < of_hundred


def events_of(
    spec: Spec, child: Child, care: Care, reviews: tuple[DemoReview, ...], clockmaker: Clockmaker
) -> tuple[Event, ...]:
    """The child's events in date order; of short breaks and adoptive placements none are kept."""
    episode = care.episodes[-1]
    if episode.legal_status in SHORT_BREAKS or episode.placement_type in PLACED_FOR_ADOPTION:
        return ()
    chance = Random(f"events of {spec.name}")  # noqa: S311 - invents days, keeps no secret
    diary = Diary(spec=spec, child=child, care=care, clockmaker=clockmaker, chance=chance)
    _plans(diary, reviews)
    _visits(diary)
    _health(diary)
    _education(diary)
    _at_reviews(diary, reviews)
    _leaving_care(diary)
    _single(diary)
    return tuple(sorted(diary.events, key=lambda event: event.happened_on))


def contingency_of(spec: Spec, plan: str | None) -> str:
    """What happens if the care plan fails, as most care plans say; "" where nothing is on file."""
    chance = Random(f"contingency of {spec.name}")  # noqa: S311 - invents words, keeps no secret
    texts = read("events")["contingency"].get((plan or "none")[0], ())
    return chance.choice(texts) if texts and chance.randrange(100) < _WITH_CONTINGENCY else ""


def early_review_on(events: tuple[Event, ...], clockmaker: Clockmaker) -> date | None:
    """The day an early review that was convened is planned for, shortly before it must be held."""
    days = [event.early_review_by for event in events if event.early_review_by]
    if not days:
        return None
    return max(clockmaker.calendar.add_working_days(max(days), -2), clockmaker.next_desk_day)


def _plans(diary: Diary, reviews: tuple[DemoReview, ...]) -> None:
    is_remand = diary.care.episodes[0].legal_status == "J1"
    diary.add(_K.CARE_PLAN, diary.after(diary.started_on, 2, 4 if is_remand else 8))
    if is_remand:
        diary.add(_K.DETENTION_PLAN, diary.after(diary.started_on, 5, 9))
        diary.add(_K.POST_REMAND_SUPPORT, diary.held[-1] if diary.held else diary.on)
    elif diary.is_kept(94):
        diary.add(_K.PLACEMENT_PLAN, diary.after(diary.placed_on, 1, 4))
    updated = [review.done["POST_CAREPLAN"] for review in reviews if "POST_CAREPLAN" in review.done]
    if not diary.spec.recorded and diary.held and diary.is_kept(80):
        updated = [diary.after(diary.held[-1], 3, 9)]
    for day in updated:
        diary.add(_K.CARE_PLAN, day, note="After the review.")
    if not diary.child.permanence_plan and len(diary.held) > 1 and diary.is_kept(80):
        diary.add(_K.PERMANENCE_PLAN, diary.held[1])


def _visits(diary: Diary) -> None:
    """Every five or six weeks, up to the last visit that the council's files tell of."""
    first = diary.placed_on + timedelta(days=diary.chance.randint(2, 6))
    last = diary.child.last_social_work_visit_on
    since = max(first, diary.on - timedelta(days=_VISITS_FOR_DAYS))
    if last is not None and first < last:
        if diary.placed_on + timedelta(days=_VISITS_FOR_DAYS) > diary.on:
            diary.add(_K.VISIT, first)
        for day in _back(diary, last, since):
            diary.add(_K.VISIT, day)


def _back(diary: Diary, last: date, since: date) -> Iterator[date]:
    day = last - timedelta(days=diary.chance.randint(31, 41))
    while day > since:
        yield day
        day -= timedelta(days=diary.chance.randint(31, 41))


def _health(diary: Diary) -> None:
    child, started_on = diary.child, diary.started_on
    told_on = child.last_health_assessment_on
    first = diary.after(started_on, 9, 18)
    if told_on is None or first < told_on:
        diary.add(_K.HEALTH_ASSESSMENT, first)
    seen_on = told_on or first
    is_first_year = diary.on < add_months(started_on, 12)
    if diary.is_kept(85):
        diary.add(_K.IMMUNISATIONS, seen_on)
    if diary.age(diary.on) < 5 and diary.is_kept(85):
        diary.add(_K.DEVELOPMENT_CHECK, seen_on)
    if child.last_dental_check_on is None and diary.age(diary.on) >= 1 and diary.is_kept(60):
        diary.add(_K.DENTAL_CHECK, diary.after(started_on, 25, 60))
    if not is_first_year and 4 <= diary.age(diary.on) <= 16 and diary.is_kept(88):
        diary.add(_K.SDQ, diary.last(365))


def _education(diary: Diary) -> None:
    if diary.age(diary.on) < 3:
        return
    diary.add(_K.PEP, diary.after(diary.started_on, 5, 9))
    day = diary.last(120)
    for on in (day - timedelta(days=diary.chance.randint(95, 118)), day):
        if on > diary.started_on + timedelta(days=30):
            diary.add(_K.PEP, on)


def _at_reviews(diary: Diary, reviews: tuple[DemoReview, ...]) -> None:
    if not diary.held:
        return
    held_on = diary.held[-1]
    for kind in _AT_A_REVIEW:
        if diary.is_kept(90 if diary.spec.recorded else 70):
            diary.add(kind, held_on)
    legs = 3 if len(diary.held) == 1 or diary.spec.scene == "placed" else 6
    midway = held_on + (add_months(held_on, legs) - held_on) // 2
    is_open = any(review.review.meetings and review.review.is_open for review in reviews)
    if midway <= diary.on and not is_open and diary.is_kept(88):
        note = "Spoke with the social worker; the decisions of the review are on their way."
        diary.add(_K.MIDWAY_CHECK, midway - timedelta(days=diary.chance.randint(1, 9)), note=note)


def _leaving_care(diary: Diary) -> None:
    """From 16 on, for those looked after for 13 weeks."""
    born_on = diary.child.born_on
    if born_on is None or diary.age(diary.on) < 16:
        return
    sixteen = birthday_in(born_on, born_on.year + 16)
    eligible_on = max(sixteen, diary.started_on + timedelta(days=91))
    assessed_on = eligible_on + timedelta(days=diary.chance.randint(50, 80))
    planned_on = assessed_on + timedelta(days=7)
    diary.add(_K.NEEDS_ASSESSMENT, assessed_on)
    diary.add(_K.PATHWAY_PLAN, planned_on)
    if planned_on <= diary.on:
        diary.add(_K.PERSONAL_ADVISER, planned_on)
    reviewed_on = diary.last(183)
    if reviewed_on > planned_on:
        diary.add(_K.PATHWAY_REVIEW, reviewed_on)
    since = [day for day in diary.held if day >= sixteen]
    if since:
        diary.add(_K.STAYING_PUT, since[0])


def _single(diary: Diary) -> None:
    """What resources/demo/events.toml tells of this child."""
    calendar = diary.clockmaker.calendar
    for row in read("events")["event"]:
        if row["name"] != diary.spec.name:
            continue
        kind = EventKind(row["kind"])
        happened_on = diary.placed_on if "lasts_from" in row else diary.clockmaker.ago(row["ago"])
        answer: dict[str, Any] = {}
        if "by" in row:
            by = calendar.add_working_days(diary.on, row["by"])
            answer = {"early_review": True, "early_review_by": by}
        elif "no" in row:
            answer = {"early_review": False, "early_review_reason": row["no"]}
        diary.events.append(Event(kind=kind, happened_on=happened_on, note=row.get("note", ""), **answer))
        if kind is _K.OUT_OF_AREA:
            diary.add(_K.AREA_NOTIFIED, diary.after(happened_on, 1, 4))
