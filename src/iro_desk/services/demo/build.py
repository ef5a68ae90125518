"""Stores the invented caseload in a case file: one change, then the papers that were issued."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from iro_desk.domain.decisions import DecisionProgress
from iro_desk.domain.paper_kinds import (
    CARERS_COPY,
    DECISION_LETTER,
    MONITORING_FORM,
    PAPER_KINDS,
    PARENTS_LETTER,
)
from iro_desk.domain.topics import Topic
from iro_desk.services import children, paper_list, papers, settings
from iro_desk.services import decisions as decided
from iro_desk.services import reviews as reviews_now
from iro_desk.services.commands import command
from iro_desk.services.demo import actions, alert_letters, alerts, between, diary, trail
from iro_desk.services.demo.caseload import demo_on
from iro_desk.services.demo.standing_by import invented
from iro_desk.services.paper_list import Stands
from iro_desk.store import children as kept_children
from iro_desk.store import consultations, decisions, events, monitoring, reviews, teams

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.decisions import Decision
    from iro_desk.services.demo.values import Demo, DemoChild, DemoReview
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

_ISSUED = {PAPER_KINDS[kind].task for kind in (DECISION_LETTER, MONITORING_FORM)}
_TO_FAMILY = frozenset({PARENTS_LETTER, CARERS_COPY})


def fill(desk: Desk) -> None:
    """Put the invented caseload, as it stands on the desk's day, into an empty case file."""
    demo = demo_on(desk.today, desk.calendar)
    for review_id, sent in _store(desk, demo):
        papers.issue(desk, DECISION_LETTER, review_id, sent.done["POST_DECISIONS"])
        papers.issue(desk, MONITORING_FORM, review_id, sent.done["POST_MONITOR_FORM"])
        _issue_to_family(desk, review_id, sent.done["POST_MONITOR_FORM"])
    trail.send_copies(desk)
    alert_letters.issue(desk)
    trail.copy_texts(desk)


def _issue_to_family(desk: Desk, review_id: int, on: date) -> None:
    """Issue the parents' letters and the carers' copy, where nothing stands in their way."""
    for listed in paper_list.of_page(desk, reviews_now.page(desk, review_id)):
        if listed.kind.id in _TO_FAMILY and listed.stands is Stands.READY:
            papers.issue(desk, listed.kind.id, review_id, on, listed.recipient)


@command("Fill with the invented caseload", touches=Topic.ALL)
def _store(desk: Desk, change: Change, demo: Demo) -> list[tuple[int, DemoReview]]:
    """Store everything; gives the reviews whose papers are to be issued, with their ids."""
    settings.put_profile(change, demo.profile)
    team_ids = {place: teams.save(change, team) for place, team in enumerate(demo.teams, 1)}
    for manager in demo.managers:
        team_id = team_ids[manager.team_id] if manager.team_id else None
        teams.save_manager(change, replace(manager, team_id=team_id))
    to_issue: list[tuple[int, DemoReview]] = []
    joint_id = trail.store_joint_meeting(change)
    for child in demo.children:
        to_issue.extend(_store_child(desk, change, child, joint_id))
    diary.store(desk, change, next(m.name for m in demo.managers if m.tier == "service_manager"))
    who = invented(desk)
    actions.store(desk, change, who)
    alerts.store(desk, change, who)
    between.store(desk, change, who)
    return to_issue


def _store_child(
    desk: Desk, change: Change, invented: DemoChild, joint_id: int
) -> list[tuple[int, DemoReview]]:
    child_id = children.put(change, invented.child)
    for period in invented.care_periods:
        kept_children.save_care_period(change, child_id, period)
    for episode in invented.episodes:
        kept_children.save_episode(change, child_id, episode)
    for event in invented.events:
        events.save(change, replace(event, child_id=child_id))
    trail.store_of_child(change, child_id, invented)
    last = next((one for one in reversed(invented.reviews) if one.decisions), None)
    found = []
    before: list[int] = []
    for review in invented.reviews:
        is_joint = bool(invented.meets_with) and review is last
        wanted = replace(review.review, child_id=child_id, joint_meeting_id=joint_id if is_joint else None)
        review_id = reviews.save(change, wanted)
        before = _store_review(desk, change, child_id, review_id, review, before)
        if review.issue:
            found.append((review_id, review))
    return found


def _store_review(
    desk: Desk, change: Change, child_id: int, review_id: int, review: DemoReview, before: list[int]
) -> list[int]:
    """Store what belongs to a review; gives the row ids of its decisions, in their order."""
    reviews.save_meetings(change, review_id, review.review.meetings, ())
    reviews.save_attendance(change, review_id, review.attendance, ())
    said_ids = [
        consultations.save(change, replace(said, child_id=child_id, review_id=review_id))
        for said in review.consultations
    ]
    progress = [
        DecisionProgress(
            decision_id=before[found.decision],
            review_id=review_id,
            progress=found.progress,
            done_on=found.done_on,
            reason=found.reason,
        )
        for found in review.progress
    ]
    decisions.save_progress(change, review_id, progress, ())
    numbered = [
        _linked(decision, number, review_id, before) for number, decision in enumerate(review.decisions, 1)
    ]
    decisions.save(change, review_id, numbered, ())
    decided.keep_actions(desk, change, review_id)
    decided.move_actions(desk, change, review_id, before)
    if review.monitoring:
        monitoring.save(change, replace(review.monitoring, review_id=review_id))
    for rule, day in review.done.items():
        if not (review.issue and rule in _ISSUED):
            reviews.mark_done(change, desk.case_file, review_id, rule, day)
    kept = [decision.id for decision in decisions.of_review(desk.case_file, review_id) if decision.id]
    written = trail.Written(child_id=child_id, review_id=review_id, decision_ids=kept, said_ids=said_ids)
    trail.store_of_review(change, review, written)
    return kept


def _linked(decision: Decision, number: int, review_id: int, before: list[int]) -> Decision:
    carried_from = None if decision.carried_from is None else before[decision.carried_from]
    return replace(decision, number=number, review_id=review_id, carried_from=carried_from)
