"""Reviews not completed yet: the one of today, those planned ahead, the one adjourned."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from iro_desk.domain.clock import due
from iro_desk.domain.days import add_months
from iro_desk.domain.review import Meeting, Review, ReviewMode
from iro_desk.services.demo.care import Care
from iro_desk.services.demo.record import Scribe
from iro_desk.services.demo.spec import read
from iro_desk.services.demo.timeline import ADJOURNED_AGO
from iro_desk.services.demo.values import DemoReview

_RECONVENED_AFTER = 17
"""Working days from the adjourned meeting to the next, of the 20 there are (REV_ADJOURN)."""


def planned_review(scribe: Scribe, care: Care, reviews: tuple[DemoReview, ...]) -> tuple[DemoReview, ...]:
    """The reviews with the one that is open added, as the scene says."""
    scene = scribe.cast.spec.scene
    if scene == "adjourned":
        return (*_with_next(reviews, scribe.clockmaker.ago(ADJOURNED_AGO)), _adjourned(scribe, care))
    on = scribe.clockmaker.next_desk_day if scene == "today" else _planned_on(scribe, care)
    review = DemoReview(review=Review(planned_on=on))
    if scene == "today":
        about = scribe.threads(care.episodes[-1], on, scribe.cast.spec.threads[-1])
        voices = scribe.consultations(care.episodes[-1], on, about, others=5)
        today = scribe.clockmaker.on
        heard = tuple(each for each in voices if each.consulted_on and each.consulted_on <= today)
        review = replace(review, consultations=heard)
    return (*_with_next(reviews, on), review)


def _with_next(reviews: tuple[DemoReview, ...], on: date) -> tuple[DemoReview, ...]:
    if not reviews or not reviews[-1].decisions:
        return reviews
    last = reviews[-1]
    return (*reviews[:-1], replace(last, review=replace(last.review, next_review_on=on)))


def _planned_on(scribe: Scribe, care: Care) -> date:
    """A working day from today on, up to the latest lawful date."""
    clockmaker = scribe.clockmaker
    period = care.periods[-1]
    held = [day for day in care.held if day >= period.became_looked_after_on]
    if held:
        latest = add_months(held[-1], 3 if len(held) == 1 else 6)
    else:
        latest = due("REV_FIRST", period.became_looked_after_on, clockmaker.calendar).due_on
    by = clockmaker.calendar.practical_by(latest)
    room = clockmaker.calendar.working_days_between(clockmaker.on, by)
    # Brothers and sisters are reviewed on one day, so the day does not depend on chance.
    return max(clockmaker.calendar.add_working_days(by, -min(4, max(room - 1, 0))), clockmaker.next_desk_day)


def _adjourned(scribe: Scribe, care: Care) -> DemoReview:
    """A review opened and adjourned by the IRO, to be completed within 20 working days (A14)."""
    clockmaker = scribe.clockmaker
    opened_on = clockmaker.ago(ADJOURNED_AGO)
    episode = care.episodes[-1]
    about = scribe.threads(episode, opened_on, scribe.cast.spec.threads[-1])
    phrases = read("voices")["phrases"]
    meeting = Meeting(
        held_on=opened_on,
        place=phrases["meeting_places"][0],
        adjourned=True,
        adjourned_reason=scribe.say(phrases["adjourned"]),
    )
    review = Review(
        planned_on=clockmaker.calendar.add_working_days(opened_on, _RECONVENED_AFTER),
        meetings=(meeting,),
        mode=ReviewMode.SERIES,
    )
    since = care.held[-2] if len(care.held) > 1 else opened_on - timedelta(days=90)
    return DemoReview(
        review=review,
        attendance=scribe.attendance(episode, opened_on, "PN1"),
        consultations=scribe.consultations(episode, opened_on, about, others=4),
        progress=scribe.progress(since, opened_on),
    )
