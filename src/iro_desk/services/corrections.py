"""A recorded date corrected: what it would change, the correction with its reason, and its taking back.

Papers already issued stay as they were issued; the audit keeps the old date, the new one, when and
why (statutory.md 1.8 rule 7).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from iro_desk.domain import participation, recorded_dates
from iro_desk.domain.corrections import Correction, checked_reason, corrected
from iro_desk.domain.duties import duties_of
from iro_desk.domain.errors import NotFound, RuleBroken
from iro_desk.domain.in_time import (
    FigureChange,
    Rejudged,
    held_in,
    rejudged,
    reviews_in_time,
)
from iro_desk.domain.moves import Move, moves
from iro_desk.domain.paper_kinds import PAPER_KINDS
from iro_desk.domain.recorded_dates import Dated, RecordedDate
from iro_desk.domain.reporting_year import year_of
from iro_desk.domain.review import Timeliness
from iro_desk.domain.timeliness import judged
from iro_desk.domain.topics import Topic
from iro_desk.domain.wording import counted, long_date
from iro_desk.services import children, settings
from iro_desk.services.commands import command
from iro_desk.store import audit, events, issued, reviews
from iro_desk.store import children as kept_children

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from iro_desk.domain.duties import Duty
    from iro_desk.domain.history import History
    from iro_desk.domain.timeliness import JudgedReview
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change
    from iro_desk.store.issued import IssuedDocument

_T = TypeVar("_T")

UNDONE = "Taken back at once"
"""Why a correction is taken back that was only just made."""

_MOST_MOVES = 4
"""Due dates told one by one; more are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What a correction changes besides the date itself, as known before it is saved.

    `figures` are of the years of the annual report that a review goes into or out of, or whose
    number changes. `notes` are sentences about what stays as it is, or needs a look.
    """

    moves: tuple[Move, ...]
    rejudged: tuple[Rejudged, ...]
    figures: tuple[FigureChange, ...]
    notes: tuple[str, ...] = ()

    @property
    def sentences(self) -> tuple[str, ...]:
        """The effect in words, a sentence each: reviews judged anew, due dates, figures, notes."""
        told = [f"{one.sentence}." for one in self.rejudged]
        # Reviews first: among the tasks of a review the one date that matters most would be lost.
        first = sorted(self.moves, key=lambda move: not move.rule.startswith("REV_"))
        told += [f"{move.sentence}." for move in first[:_MOST_MOVES]]
        more = len(self.moves) - _MOST_MOVES
        if more > 0:
            told.append(f"{counted(more, 'more due date moves', 'more due dates move')}.")
        if not self.moves:
            told.append("No due date moves.")
        told += [f"{figure.sentence}." for figure in self.figures]
        return (*told, *self.notes)


def find(desk: Desk, child_id: int, key: str) -> RecordedDate:
    """The date of that key as it stands; NotFound when it is gone."""
    found = recorded_dates.find(children.history(desk, child_id), key)
    if found is None:
        raise NotFound("This date is no longer in the case file. Open the page again to see what is.")
    return found


def preview(desk: Desk, correction: Correction) -> Effect:
    """What would change, worked out without saving; RuleBroken for a date that cannot be."""
    child_id = correction.what.child_id
    histories = children.histories(desk)
    before = next((one for one in histories if one.child.id == child_id), None)
    if before is None:
        raise NotFound("This child is not in the case file. Look the child up again on Caseload.")
    after = _checked(desk, before, correction)
    old, new = _judged(desk, before), _judged(desk, after)
    others = [entry for one in histories if one.child.id != child_id for entry in _judged(desk, one)]
    changed = rejudged(old, new)
    return Effect(
        moves=moves(_duties(desk, before), _duties(desk, after)),
        rejudged=changed,
        figures=_figures(desk, others, old, new),
        notes=(
            *_frozen(desk, before, correction),
            *_codes(before, after),
            *_unreasoned(changed),
        ),
    )


@command("Correct a recorded date", touches=Topic.ALL)
def save(desk: Desk, change: Change, correction: Correction, *, reason: str) -> int:
    """Correct the date; gives the audit line, by which it can be taken back.

    RuleBroken without a reason or for a date that cannot be, NotFound where it is gone.
    """
    checked_reason(reason)
    before = children.history(desk, correction.what.child_id)
    after = _checked(desk, before, correction)
    _write(desk, change, before, after)
    return change.write_line()


@command("Take back a correction", touches=Topic.ALL)
def undo(desk: Desk, change: Change, line_id: int, *, reason: str) -> None:
    """Put everything back as it was before that correction; the audit keeps both lines.

    UNDONE is the reason where it is taken back in the same breath.
    RuleBroken where something of it was changed since.
    """
    del desk, reason  # the command itself writes the reason
    if not audit.undo(change, line_id):
        raise RuleBroken(
            "Something that was corrected has been changed since, so it can't be taken back in one go. "
            "Correct the date again."
        )


# What it would change


def _checked(desk: Desk, before: History, correction: Correction) -> History:
    """The corrected history, the papers issued from here taken into account."""
    what = recorded_dates.find(before, correction.what.key)
    if what is None:
        raise NotFound("This date is no longer in the case file. Open the page again to see what is.")
    if what.dated is Dated.TASK and correction.new_on is None:
        paper = next((one for one in _papers(desk, what.row_id) if _task_of(one) == what.name), None)
        if paper is not None:
            raise RuleBroken(
                f"It was issued here on {long_date(paper.issued_on)}, so it was sent. Enter the right day.",
                field="new_on",
            )
    return corrected(before, replace(correction, what=what), desk.today)


def _duties(desk: Desk, history: History) -> tuple[Duty, ...]:
    return duties_of(history, desk.today, desk.calendar, settings.limits(desk), desk.rules)


def _judged(desk: Desk, history: History) -> tuple[JudgedReview, ...]:
    return judged(history, desk.calendar, desk.today, desk.rules)


def _figures(
    desk: Desk,
    others: list[JudgedReview],
    old: Iterable[JudgedReview],
    new: Iterable[JudgedReview],
) -> tuple[FigureChange, ...]:
    """The figure of each year it changes; of the year now where it changes none."""
    old, new = list(old), list(new)
    days = [entry.review.commenced_on for entry in (*old, *new)]
    years = sorted({year_of(day) for day in days if day})
    found = []
    for year in years:
        rest = held_in(others, year)
        was = reviews_in_time([*rest, *held_in(old, year)])
        now = reviews_in_time([*rest, *held_in(new, year)])
        if was != now:
            found.append(FigureChange(year=year, before=was, after=now))
    if not found:
        year = year_of(desk.today)
        same = reviews_in_time(held_in([*others, *old], year))
        found.append(FigureChange(year=year, before=same, after=same))
    return tuple(found)


def _papers(desk: Desk, review_id: int) -> list[IssuedDocument]:
    return [paper for paper in issued.listed(desk.case_file, review_id) if not paper.addendum]


def _task_of(paper: IssuedDocument) -> str:
    return PAPER_KINDS[paper.kind].task


def _frozen(desk: Desk, before: History, correction: Correction) -> list[str]:
    """That papers issued of this review keep the date they were issued with."""
    what = correction.what
    review_id: int | None = what.row_id
    if what.dated is Dated.MEETING:
        found = (one.id for one in before.reviews if any(held.id == what.row_id for held in one.meetings))
        review_id = next(found, None)
    elif what.dated not in {Dated.EARLIER_MEETING, Dated.PLANNED, Dated.TASK}:
        return []
    return [
        f"The {paper.title.lower()} issued on {long_date(paper.issued_on)} stays as it was issued."
        for paper in _papers(desk, review_id or 0)
    ]


def _codes(before: History, after: History) -> list[str]:
    """Participation codes that fitted the child's age before and do not after."""
    found = []
    was = {review.id: review for review in before.reviews}
    for review in after.reviews:
        old, code = was.get(review.id), review.participation_code
        if not code or old is None or not old.commenced_on or not review.commenced_on:
            continue
        fitted = participation.check(code, before.child.born_on, old.commenced_on) is None
        problem = participation.check(code, after.child.born_on, review.commenced_on)
        if fitted and problem:
            found.append(f"{recorded_dates.review_words(review)}: {problem}")
    return found


def _unreasoned(changed: Iterable[Rejudged]) -> list[str]:
    """Reviews that become late and have no reason on file."""
    return [
        f"{recorded_dates.review_words(one.after.review)} becomes late: say why on Meet."
        for one in changed
        if one.after
        and one.after.timeliness is Timeliness.LATE
        and not (one.before and one.before.timeliness is Timeliness.LATE)
        and one.after.review.late_reason is None
    ]


# Saving


def _write(desk: Desk, change: Change, before: History, after: History) -> None:
    """Write every row that differs between the two histories."""
    child_id = before.child.id or 0
    if after.child != before.child:
        kept_children.save(change, after.child)
    for period in _differing(before.care_periods, after.care_periods):
        kept_children.save_care_period(change, child_id, period)
    for episode in _differing(before.episodes, after.episodes):
        kept_children.save_episode(change, child_id, episode)
    was = {review.id: review for review in before.reviews}
    for review in _differing(before.reviews, after.reviews):
        reviews.save(change, review)
        reviews.save_meetings(change, review.id or 0, review.meetings, was[review.id].meetings)
    held = [event for found in before.events.values() for event in found if event.id]
    for event in _differing(held, [one for found in after.events.values() for one in found if one.id]):
        events.save(change, event)
    _write_tasks(desk, change, before.done, after.done)


def _write_tasks(
    desk: Desk,
    change: Change,
    before: Mapping[tuple[int, str], date],
    after: Mapping[tuple[int, str], date],
) -> None:
    for (review_id, rule), on in before.items():
        new_on = after.get((review_id, rule))
        if new_on is None:
            reviews.take_back_done(change, desk.case_file, review_id, rule)
        elif new_on != on:
            reviews.mark_done(change, desk.case_file, review_id, rule, new_on)


def _differing(before: Iterable[_T], after: Iterable[_T]) -> list[_T]:
    held = list(before)
    return [one for one in after if one not in held]
