"""Test data in one line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from iro_desk.domain.case_alerts import AlertStep, StepKind
from iro_desk.domain.child import Basis, CarePeriod, Child, Episode
from iro_desk.domain.consultation import Consultation
from iro_desk.domain.decisions import Decision
from iro_desk.domain.events import Event, EventKind
from iro_desk.domain.monitoring import ANSWERED_ITEMS, MonitoringForm
from iro_desk.domain.people import Manager, Profile, Team
from iro_desk.domain.review import Agreement, Meeting, Review
from iro_desk.services import alert_steps, alerts, children, events, reviews, settings
from iro_desk.services import decisions as decided
from iro_desk.services.desk import Desk
from iro_desk.store import children as kept_children
from iro_desk.store import reviews as kept_reviews

TODAY = date(2026, 11, 23)
PROFILE = Profile(
    iro_name="Test Officer",
    authority="Exampleshire Council",
    iro_phone="01632 960000",
    iro_email="iro@example.invalid",
    address="1 Invented Street\nExampleton QX1 1AA",
)


def a_practice(desk: Desk) -> Desk:
    """The IRO, the authority, one team and its manager."""
    settings.save_profile(desk, PROFILE)
    team_id = settings.save_team(desk, Team(name="Team B (test)"))
    settings.save_manager(desk, Manager(tier="team_manager", name="M. Fictional", team_id=team_id))
    return desk


def a_child(
    desk: Desk,
    ref: str = "004031",
    name: str = "Ember Example",
    *,
    born_on: date = date(2016, 2, 9),
    since: date = date(2023, 4, 14),
    reviewed_on: Sequence[date] = (),
    legal_status: str = "C2",
    basis: Basis = Basis.RECORDED,
) -> int:
    """A child looked after since that day, with imported reviews; gives the row's id."""
    child = Child(
        child_ref=ref,
        name=name,
        known_as=name.split(maxsplit=1)[0][:5],
        born_on=born_on,
        sex="F",
        social_worker="Worker Alpha",
        team="Team B (test)",
    )
    child_id = children.save(desk, child)
    with desk.case_file.change("Test data", at=desk.now()) as change:
        period = CarePeriod(became_looked_after_on=since, basis=basis)
        kept_children.save_care_period(change, child_id, period)
        episode = Episode(
            started_on=since, reason_started="S", legal_status=legal_status, placement_type="U6"
        )
        kept_children.save_episode(change, child_id, episode)
        for day in reviewed_on:
            review = Review(
                child_id=child_id,
                meetings=(Meeting(held_on=day),),
                completed_on=day,
                participation_code="PN1",
                basis=Basis.IMPORTED,
            )
            review_id = kept_reviews.save(change, review)
            kept_reviews.save_meetings(change, review_id, review.meetings, ())
    return child_id


def a_review(desk: Desk, child_id: int, *held_on: date, code: str = "PN1", is_completed: bool = True) -> int:
    """A review recorded here with those meetings, completed unless said otherwise."""
    review_id = reviews.plan(desk, child_id, held_on[0] if held_on else desk.today)
    if held_on:
        reviews.save_meetings(desk, review_id, [Meeting(held_on=day) for day in held_on], [])
        reviews.save_participation(
            desk, review_id, code, "Took part for the first ten minutes.", chaired=False
        )
    if held_on and is_completed:
        reviews.complete(desk, review_id)
    return review_id


def decisions(*texts: str, by: date = TODAY + timedelta(days=30)) -> list[Decision]:
    """Decisions of those words, each with a person and a date."""
    return [
        Decision(text=text, meaning="It helps.", responsible_name="Worker Alpha", due_on=by) for text in texts
    ]


def a_letter_ready(desk: Desk, review_id: int) -> None:
    """All that the decision letter of the review still needs."""
    decided.save(desk, review_id, decisions("Life-story work starts", "Dental check booked"))
    page = reviews.page(desk, review_id)
    from dataclasses import replace

    reviews.save_statement(
        desk, replace(page.review, agreement=Agreement.AGREES, statement="The plan meets her needs.")
    )


def an_alert(desk: Desk, child_id: int, on: date | None = None) -> int:
    """A case alert raised on that day, today without it; gives the row's id."""
    from dataclasses import replace

    raised_on = on or desk.today
    begun = alerts.begin(desk, child_id)
    words = {"what_is_wrong": "No visit since May.", "impact": "She waits.", "needed": "A visit this week."}
    alert = replace(begun, raised_on=raised_on, themes=frozenset({"visits"}), **words)  # type: ignore[arg-type]
    alert_id = alerts.save(desk, alert)
    raised = AlertStep(alert_id=alert_id, kind=StepKind.RAISED, happened_on=raised_on)
    alert_steps.take(desk, raised)
    return alert_id


def a_filled_form(review_id: int) -> MonitoringForm:
    """A monitoring form with every item answered."""
    return MonitoringForm(
        review_id=review_id,
        answers=dict.fromkeys(range(1, ANSWERED_ITEMS + 1), "yes"),
        comments={2: "Seen on the day."},
        grade="good",
        difference_made="The dental check is booked.",
    )


def a_visit(child_id: int, review_id: int | None, on: date) -> Consultation:
    """The IRO's talk with the child before the review."""
    return Consultation(
        child_id=child_id,
        review_id=review_id,
        consulted_on=on,
        is_iro_visit=True,
        seen_alone=True,
        views={"views_home": "“Saturday is our pancake day.”"},
        consent_to_share="all",
    )


def a_missing_episode(desk: Desk, child_id: int, on: date = date(2026, 10, 1)) -> int:
    """A missing episode of which the child is not back yet; gives the event."""
    event = Event(
        kind=EventKind.MISSING,
        happened_on=on,
        child_id=child_id,
        early_review=False,
        early_review_reason="The plan was looked at last month.",
    )
    return events.save(desk, event).event_id


def a_child_to_revoke(desk: Desk, ref: str, name: str, *, changed_on: date = date(2026, 9, 14)) -> int:
    """A child under a placement order whose plan is adoption no longer."""
    child_id = a_child(desk, ref, name, legal_status="E1")
    changed = Event(kind=EventKind.ADOPTION_PLAN_CHANGED, happened_on=changed_on, child_id=child_id)
    events.save(desk, changed)
    return child_id


def a_desk(path: Path, on: date = TODAY) -> Desk:
    """A desk on a new case file at that path, with the cheap key derivation."""
    from iro_desk.services import case_files
    from tests.conftest import CHEAP, PASSPHRASE

    desk, _ = case_files.new(path, PASSPHRASE, PROFILE, cost=CHEAP)
    return Desk(desk.case_file, on=on)
