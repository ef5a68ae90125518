"""Every date of a review that can be asked why, for the page, its steps and what stands beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain.wording import long_date
from iro_desk.ui.why import Asked, judged_by, of_due, of_duty

if TYPE_CHECKING:
    from iro_desk.services.review_clocks import Clock
    from iro_desk.services.reviews import ReviewPage
    from iro_desk.ui.names import PersonNames

LAST_LAWFUL = "Last lawful date"


def last_lawful(names: PersonNames, page: ReviewPage) -> Asked | None:
    """The last lawful date of this review; None where it is not known."""
    child = page.history.child
    if page.judged is not None and page.judged.due is not None:
        return judged_by(names, child, page.judged)
    return of_due(names, child, page.due, page.review.id, what=LAST_LAWFUL) if page.due else None


def target(names: PersonNames, page: ReviewPage) -> Asked | None:
    """The local target before it."""
    return of_due(names, page.history.child, page.target, what="Local target") if page.target else None


def complete_by(names: PersonNames, page: ReviewPage) -> Asked | None:
    """The day that a review of several meetings is to be completed by."""
    return of_due(names, page.history.child, page.complete_by, page.review.id) if page.complete_by else None


def of_clock(names: PersonNames, page: ReviewPage, clock: Clock) -> Asked | None:
    """The last day for a task after the review."""
    return (
        of_due(names, page.history.child, clock.due, page.review.id, what=clock.name) if clock.due else None
    )


def next_review(names: PersonNames, page: ReviewPage) -> Asked | None:
    """The last lawful date of the review after this one."""
    after = page.next_review
    if after is None or after.due_on is None:
        return None
    planned_on = page.review.planned_on
    if page.review.commenced_on is not None or planned_on is None:
        return of_duty(names, after)
    words = f"This review, planned for {long_date(planned_on)}. It moves with that day."
    return of_duty(names, after, (("Starts from", words),))


def every(names: PersonNames, page: ReviewPage) -> list[Asked | None]:
    """All of them."""
    clocks = [of_clock(names, page, clock) for clock in page.clocks]
    whole = (last_lawful, target, complete_by, next_review)
    return [*(one(names, page) for one in whole), *clocks]
