"""Brothers and sisters reviewed in one meeting, each with a review and a record of their own (row K6)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iro_desk.domain import joint
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.minutes import SECTION_BY_KEY, JointMeeting, MinutesSection, SharedSection
from iro_desk.domain.review import PartIn, with_meetings
from iro_desk.domain.topics import Topic
from iro_desk.services import attending
from iro_desk.services import children as caseload
from iro_desk.services.commands import command
from iro_desk.store import children, diary, minutes, reviews

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iro_desk.domain.child import Child
    from iro_desk.domain.review import Attendance, Meeting, Review
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

_TOUCHED = Topic.REVIEWS | Topic.MINUTES


@dataclass(frozen=True, slots=True, kw_only=True)
class Sibling:
    """A brother or sister with the review that is, or could be, held in the same meeting."""

    child: Child
    review_id: int
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """Whom a review is held together with (`reviewed`), and whom it could be (`offered`).

    `shared` are the paragraphs written once for all of them, by section.
    """

    review_id: int
    child_id: int
    reviewed: tuple[Sibling, ...] = ()
    offered: tuple[Sibling, ...] = ()
    shared: dict[str, SharedSection] | None = None

    def text(self, key: str) -> str:
        """What is shared in one section."""
        held = (self.shared or {}).get(key)
        return held.text if held else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What leaving a joint meeting changed, to be put back: reviews, and sections as they were."""

    joint_meeting_id: int
    review_ids: tuple[int, ...]
    sections: tuple[MinutesSection, ...]


def of_review(desk: Desk, review_id: int) -> Together:
    """Whom a review is held with, and brothers and sisters of the group who have one on the same day."""
    review = reviews.by_id(desk.case_file, review_id)
    child = children.by_id(desk.case_file, review.child_id or 0)
    joint_id = review.joint_meeting_id
    ids = minutes.reviews_of_joint(desk.case_file, joint_id) if joint_id else ()
    held = [_sibling(desk, reviews.by_id(desk.case_file, one)) for one in ids if one != review_id]
    return Together(
        review_id=review_id,
        child_id=child.id or 0,
        reviewed=tuple(held),
        offered=_offered(desk, child, review),
        shared=minutes.shared_of(desk.case_file, joint_id) if joint_id else {},
    )


@command("Review brothers and sisters in one meeting", touches=_TOUCHED)
def join(desk: Desk, change: Change, review_id: int, others: Sequence[int]) -> int:
    """Hold these reviews in one meeting; gives the joint meeting's id.

    Meetings and people entered for one are entered for the others. RuleBroken for a review that is not
    offered: of another day, of no brother or sister, or held with others already.
    """
    review = reviews.by_id(desk.case_file, review_id)
    child = children.by_id(desk.case_file, review.child_id or 0)
    may = {one.review_id for one in _offered(desk, child, review)}
    if not others or not set(others) <= may:
        raise RuleBroken(
            "Only brothers and sisters of one group, with a review on the same day, are reviewed together."
        )
    joint_id = review.joint_meeting_id or minutes.save_joint_meeting(change, _named(desk, child))
    for one in (review_id, *others):
        held = reviews.by_id(desk.case_file, one)
        reviews.save(change, replace(held, joint_meeting_id=joint_id))
    everyone = [reviews.by_id(desk.case_file, one) for one in (review_id, *others)]
    source = next((one for one in everyone if one.meetings), everyone[0])
    follow(desk, change, replace(source, meetings=()), ())
    return joint_id


@command("Review a child in a meeting of their own", touches=_TOUCHED)
def leave(desk: Desk, change: Change, review_id: int) -> Left:
    """Take a review out of its joint meeting; gives what `rejoin` needs to undo it.

    What was entered stays. The shared paragraphs stay in the record that leaves, as its own words; where
    only one review would be left, it leaves as well.
    """
    review = reviews.by_id(desk.case_file, review_id)
    joint_id = review.joint_meeting_id
    if joint_id is None:
        raise RuleBroken("This review is not held together with another.")
    ids = minutes.reviews_of_joint(desk.case_file, joint_id)
    going = ids if len(ids) < 3 else (review_id,)
    shared = minutes.shared_of(desk.case_file, joint_id)
    before: list[MinutesSection] = []
    for one in going:
        held = minutes.of_review(desk.case_file, one)
        for key, paragraph in shared.items():
            if paragraph.text.strip():
                own = held.get(key) or MinutesSection(review_id=one, key=key)
                before.append(own)
                text = "\n\n".join(part for part in (paragraph.text.strip(), own.text) if part.strip())
                minutes.save(change, replace(own, text=text, carried_from=None))
        reviews.save(change, replace(reviews.by_id(desk.case_file, one), joint_meeting_id=None))
    return Left(joint_meeting_id=joint_id, review_ids=tuple(going), sections=tuple(before))


@command("Review brothers and sisters in one meeting", touches=_TOUCHED)
def rejoin(desk: Desk, change: Change, left: Left) -> None:
    """Undo `leave`: the reviews are joined again, and the sections say what they said before."""
    for review_id in left.review_ids:
        held = reviews.by_id(desk.case_file, review_id)
        reviews.save(change, replace(held, joint_meeting_id=left.joint_meeting_id))
    for section in left.sections:
        now = minutes.of_review(desk.case_file, section.review_id).get(section.key)
        minutes.save(change, replace(section, id=now.id if now else None))


@command("Write what the records share", touches=Topic.MINUTES)
def save_shared(desk: Desk, change: Change, review_id: int, key: str, text: str) -> int:
    """Keep the paragraph of one section that stands in each child's record; gives its row's id."""
    joint_id = reviews.by_id(desk.case_file, review_id).joint_meeting_id
    if joint_id is None or key not in SECTION_BY_KEY:
        raise RuleBroken("This review is not held together with another, so nothing is shared.")
    held = minutes.shared_of(desk.case_file, joint_id).get(key)
    wanted = held or SharedSection(joint_meeting_id=joint_id, key=key)
    return minutes.save_shared(change, replace(wanted, text=text.strip()))


def follow(desk: Desk, change: Change, before: Review, people_before: Sequence[Attendance]) -> None:
    """Enter what changed in a review's meetings and people for the others of its joint meeting too.

    `before` and `people_before` are as they were. Within a change already open. A review that is
    complete stays as it is: its dates are corrected with a reason.
    """
    review_id = before.id or 0
    review = reviews.by_id(desk.case_file, review_id)
    if review.joint_meeting_id is None:
        return
    people = reviews.attendance(desk.case_file, review_id)
    for other_id in minutes.reviews_of_joint(desk.case_file, review.joint_meeting_id):
        other = reviews.by_id(desk.case_file, other_id)
        if other_id == review_id or other.completed_on is not None:
            continue
        theirs = reviews.attendance(desk.case_file, other_id)
        listed = joint.people_after(people_before, people, theirs)
        held = joint.meetings_after(before.meetings, review.meetings, other.meetings)
        wanted = with_meetings(other, held, started_on=_started_on(desk, other, held), today=desk.today)
        reviews.save(change, wanted)
        apart = _apart(desk, other, theirs, listed, _apart(desk, review, people, listed, ()))
        attending.keep(desk, change, other, wanted.meetings, listed, apart)


def _apart(
    desk: Desk,
    review: Review,
    people: Sequence[Attendance],
    listed: Sequence[Attendance],
    already: Sequence[PartIn],
) -> tuple[PartIn, ...]:
    """How the people of a review were at single meetings, by their place in another list.

    What is in `already` comes first; of the child only what their own review says counts.
    """
    places = {(one.role, one.name.strip()): place for place, one in enumerate(listed)}
    by_id = {one.id: one for one in people}
    days = {one.id: one.held_on for one in review.meetings}
    found = {(one.person, one.held_on): one for one in already if listed[one.person].role != joint.CHILD}
    for row in reviews.at_meetings(desk.case_file, review.id or 0):
        person, day = by_id.get(row.attendance_id), days.get(row.meeting_id)
        place = places.get((person.role, person.name.strip())) if person else None
        if place is not None and day is not None:
            part = PartIn(
                person=place, held_on=day, attended=row.attended, is_part=row.is_part, reason=row.reason
            )
            found.setdefault((place, day), part)
    return tuple(found.values())


def _offered(desk: Desk, child: Child, review: Review) -> tuple[Sibling, ...]:
    day = review.commenced_on or review.planned_on
    if child.sibling_group_id is None or day is None:
        return ()
    found = []
    for one in children.of_group(desk.case_file, child.sibling_group_id):
        if one.id == child.id:
            continue
        for theirs in reviews.of_child(desk.case_file, one.id or 0):
            on = theirs.commenced_on or theirs.planned_on
            if on == day and theirs.joint_meeting_id is None and theirs.id is not None:
                found.append(Sibling(child=one, review_id=theirs.id, day=on))
    return tuple(sorted(found, key=lambda one: str(one.child.born_on or "")))


def _sibling(desk: Desk, review: Review) -> Sibling:
    child = children.by_id(desk.case_file, review.child_id or 0)
    return Sibling(child=child, review_id=review.id or 0, day=attending.day_of(desk, review))


def _named(desk: Desk, child: Child) -> JointMeeting:
    groups = {group.id: group.name for group in diary.sibling_groups(desk.case_file)}
    return JointMeeting(name=groups.get(child.sibling_group_id, ""))


def _started_on(desk: Desk, review: Review, meetings: Sequence[Meeting]) -> date | None:
    if not meetings:
        return None
    history = caseload.history(desk, review.child_id or 0)
    period = history.period_at(meetings[0].held_on) or history.current_period(desk.today)
    return period.became_looked_after_on if period and period.start_known else None
