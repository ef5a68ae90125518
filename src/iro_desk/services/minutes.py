"""The record of a review: written section by section, carried, compared and put back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iro_desk.domain import minutes as rule
from iro_desk.domain import minutes_known
from iro_desk.domain.days import age_on
from iro_desk.domain.errors import NotFound, RuleBroken
from iro_desk.domain.minutes import STATUSES, MinutesSection, sections_for
from iro_desk.domain.sharing import section_subject
from iro_desk.domain.topics import Topic
from iro_desk.services import children, drafts
from iro_desk.services.code_tables import choices
from iro_desk.services.commands import command
from iro_desk.store import consultations, minutes, register, reviews

if TYPE_CHECKING:
    from datetime import date, datetime

    from iro_desk.domain.history import History
    from iro_desk.domain.minutes import Section
    from iro_desk.domain.review import Review
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

FORM = "minutes"
"""The form under which a section's draft is kept, with the section after a colon."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """The minutes of one review beside those of the review before.

    `sections` are those asked of this child; one that holds something is always among them.
    `carried_on` gives the day of each review that words were carried from. `unfinished` are the
    sections with typing that is not part of the record yet. `known` is what is on file of a section.
    """

    child_id: int
    review: Review
    sections: tuple[Section, ...]
    held: dict[str, MinutesSection]
    last_on: date | None
    last: dict[str, MinutesSection]
    carried_on: dict[int, date]
    unfinished: frozenset[str]
    known: dict[str, tuple[str, ...]]

    def section(self, key: str) -> MinutesSection:
        """What the record says in one section; an empty one where it says nothing yet."""
        return self.held.get(key) or MinutesSection(review_id=self.review.id or 0, key=key)

    @property
    def words(self) -> int:
        """How many words the whole record has."""
        return sum(section.words for section in self.held.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One state in which a section was kept. `number` counts from 1, the oldest."""

    number: int
    at: datetime
    what: str
    section: MinutesSection


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What the record says of the plan as a whole (statutory.md 4.2, "Long-term plan" and statement).

    `long_term_plans` are codes of the national care-plan list, several where plans run in parallel.
    """

    long_term_plans: frozenset[str] = frozenset()
    legal_advice: str = ""
    rights_considered: str = ""
    cafcass_considered: str = ""


def of_review(desk: Desk, review_id: int, history: History | None = None) -> Record:
    """The record of a review; NotFound for an unknown one. `history`: the child's, where it was read."""
    review = reviews.by_id(desk.case_file, review_id)
    child_id = review.child_id or 0
    history = history or children.history(desk, child_id)
    held = minutes.of_review(desk.case_file, review_id)
    before = _before(history.reviews, review)
    day = review.commenced_on or review.planned_on or desk.today
    born_on = history.child.born_on
    asked = sections_for(age_on(born_on, day) if born_on else None, is_uasc=history.child.is_uasc)
    written = {key for key, section in held.items() if not section.is_empty}
    days = {one.id: one.commenced_on for one in history.reviews}
    return Record(
        child_id=child_id,
        review=review,
        sections=tuple(one for one in rule.SECTIONS if one in asked or one.key in written),
        held=held,
        last_on=before.commenced_on if before else None,
        last=minutes.of_review(desk.case_file, before.id or 0) if before else {},
        carried_on={key: on for key, on in days.items() if key and on},
        unfinished=_unfinished(desk, child_id, review_id),
        known=minutes_known.known(
            history,
            consultations.of_review(desk.case_file, review_id),
            day,
            before.commenced_on if before else None,
        ),
    )


@command("Write the minutes", touches=Topic.MINUTES)
def save(desk: Desk, change: Change, section: MinutesSection) -> int:
    """Keep one section; gives its row's id. Carried words that were changed are carried no more."""
    return _put(desk, change, section)


@command("Carry forward from the last review", touches=Topic.MINUTES)
def carry(desk: Desk, change: Change, review_id: int, key: str) -> int:
    """Put the last review's words into a section, marked as carried; RuleBroken where it said nothing."""
    record = of_review(desk, review_id)
    last = record.last.get(key)
    if last is None or last.is_empty:
        raise RuleBroken("The last review's record says nothing here, so there is nothing to carry.")
    _carry_withheld(desk, change, last.review_id, review_id, section_subject(key))
    return _put(desk, change, rule.carried(last, record.section(key)))


def _carry_withheld(desk: Desk, change: Change, last_id: int, review_id: int, subject: str) -> None:
    """Words that were kept from somebody are kept from them where they are carried to, too."""
    held = {one.audience for one in register.withheld_of(desk.case_file, review_id) if one.subject == subject}
    for one in register.withheld_of(desk.case_file, last_id):
        if one.subject == subject and one.audience not in held:
            register.save_withheld(change, replace(one, review_id=review_id, id=None))


def versions(desk: Desk, review_id: int, key: str) -> tuple[Version, ...]:
    """Every state in which a section of a review was kept, the newest first."""
    held = minutes.of_review(desk.case_file, review_id).get(key)
    if held is None:
        return ()
    found = [
        Version(number=number, at=at, what=what, section=section)
        for number, (at, what, section) in enumerate(minutes.versions(desk.case_file, held.id or 0), start=1)
    ]
    return tuple(reversed(found))


@command("Restore a version of the minutes", touches=Topic.MINUTES)
def restore(desk: Desk, change: Change, review_id: int, key: str, number: int) -> int:
    """Make an earlier state of a section the present one, as a change of its own.

    Gives the number of the version that stood before, which brings it back. NotFound for an unknown one.
    """
    held = versions(desk, review_id, key)
    wanted = next((version for version in held if version.number == number), None)
    if wanted is None:
        raise NotFound("There is no such version of this section. Open its versions again.")
    minutes.save(change, replace(wanted.section, id=held[0].section.id))
    return held[0].number


def long_term_plans() -> dict[str, str]:
    """The national care-plan list: code and words."""
    return choices("care_plan_local")


def outlook(review: Review) -> Outlook:
    """What a review's record says of the plan as a whole."""
    return Outlook(
        long_term_plans=review.long_term_plans,
        legal_advice=review.legal_advice,
        rights_considered=review.rights_considered,
        cafcass_considered=review.cafcass_considered,
    )


@command("Record the long-term plan", touches=Topic.REVIEWS)
def save_outlook(desk: Desk, change: Change, review_id: int, wanted: Outlook) -> None:
    """Keep the long-term plan and what was considered; RuleBroken for a code not on the list."""
    if unknown := wanted.long_term_plans - set(long_term_plans()):
        raise RuleBroken(f"{min(unknown)} is not on the national list of plans. Choose one that is.")
    review = reviews.by_id(desk.case_file, review_id)
    reviews.save(
        change,
        replace(
            review,
            long_term_plans=wanted.long_term_plans,
            legal_advice=wanted.legal_advice.strip(),
            rights_considered=wanted.rights_considered.strip(),
            cafcass_considered=wanted.cafcass_considered.strip(),
        ),
    )


def _put(desk: Desk, change: Change, section: MinutesSection) -> int:
    if section.status and section.status not in STATUSES:
        raise RuleBroken("Choose met, concern or not applicable.", field="status")
    if section.key not in rule.SECTION_BY_KEY:
        raise NotFound("The record has no such section.")
    record = of_review(desk, section.review_id)
    held = record.section(section.key)
    return minutes.save(change, replace(rule.kept(section, record.last.get(section.key)), id=held.id))


def _before(held: tuple[Review, ...], review: Review) -> Review | None:
    """The last review held before this one."""
    day = review.commenced_on or review.planned_on
    past = [one for one in held if one.commenced_on and one.id != review.id]
    earlier = [one for one in past if day is None or (one.commenced_on and one.commenced_on < day)]
    return earlier[-1] if earlier else None


def _unfinished(desk: Desk, child_id: int, review_id: int) -> frozenset[str]:
    keys = drafts.unfinished(desk, child_id, FORM)
    return frozenset(key.form.partition(":")[2] for key in keys if key.record_id == review_id)
