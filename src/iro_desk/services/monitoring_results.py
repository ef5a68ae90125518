"""Which meetings still lack a monitoring form, and what the forms said over time (rows M1, M2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from iro_desk.domain.child import Basis
from iro_desk.domain.duties import duties_of, sorted_duties
from iro_desk.domain.monitoring_results import Filled, of_child, of_team
from iro_desk.services import children, monitoring_design, settings
from iro_desk.store import monitoring

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.child import Child
    from iro_desk.domain.duties import Duty
    from iro_desk.domain.history import History
    from iro_desk.domain.monitoring import MonitoringForm
    from iro_desk.domain.monitoring_results import Results
    from iro_desk.domain.review import Review
    from iro_desk.services.desk import Desk

RULE = "POST_MONITOR_FORM"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lacking:
    """A meeting without its form sent. `duty` is Today's row, None while the review is not completed.

    `answered` items of `of` are filled in, None where no form was begun.
    """

    child: Child
    review_id: int
    held_on: date
    duty: Duty | None
    answered: int | None
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Forms:
    """The page of the forms: what is lacking, the most pressing first, what was said, the teams."""

    lacking: tuple[Lacking, ...]
    results: Results
    teams: tuple[str, ...]
    filled: int


def page(desk: Desk, team: str | None = None) -> Forms:
    """The forms of every child; the results those of a team (None: of all)."""
    histories = children.histories(desk)
    held = monitoring.every(desk.case_file)
    filled = [one for history in histories for one in _filled(history, held)]
    return Forms(
        lacking=_lacking(desk, histories, held),
        results=of_team(filled, monitoring_design.kept(desk).design, team),
        teams=tuple(sorted({one.team for one in filled}, key=lambda name: (not name, name.casefold()))),
        filled=len(filled),
    )


def child_page(desk: Desk, child_id: int) -> Forms:
    """The forms of one child."""
    history = children.history(desk, child_id)
    held = monitoring.every(desk.case_file)
    filled = _filled(history, held)
    return Forms(
        lacking=_lacking(desk, [history], held),
        results=of_child(filled, monitoring_design.kept(desk).design),
        teams=(),
        filled=len(filled),
    )


def _filled(history: History, held: dict[int, MonitoringForm]) -> list[Filled]:
    return [
        Filled(child=history.child, review_id=review.id, on=review.commenced_on, form=held[review.id])
        for review in history.reviews
        if review.id in held and review.id is not None and review.commenced_on is not None
    ]


def _lacking(desk: Desk, histories: list[History], held: dict[int, MonitoringForm]) -> tuple[Lacking, ...]:
    """As Today has them, then the meetings of reviews that still go on, the oldest first."""
    limits = settings.limits(desk)
    duties: list[tuple[History, Duty]] = []
    open_ones: list[Lacking] = []
    for history in histories:
        found = duties_of(history, desk.today, desk.calendar, limits, desk.rules)
        duties += [(history, duty) for duty in found if duty.rule == RULE]
        open_ones += [
            _row(desk, history, review, held, None)
            for review in history.reviews
            if review.basis is Basis.RECORDED
            and review.commenced_on is not None
            and review.completed_on is None
            and review.counts_as_statutory
            and (review.id or 0, RULE) not in history.done
        ]
    by_duty = {id(duty): history for history, duty in duties}
    rows = []
    for duty in sorted_duties(duty for _history, duty in duties):
        history = by_duty[id(duty)]
        review = next(one for one in history.reviews if one.id == duty.review_id)
        rows.append(_row(desk, history, review, held, duty))
    return (*rows, *sorted(open_ones, key=lambda row: (row.held_on, row.review_id)))


def _row(
    desk: Desk, history: History, review: Review, held: dict[int, MonitoringForm], duty: Duty | None
) -> Lacking:
    form = held.get(review.id or 0)
    design = form.design if form else monitoring_design.kept(desk).design
    answered = [item for item in design.items if form and form.answers.get(item.number)]
    return Lacking(
        child=history.child,
        review_id=review.id or 0,
        held_on=review.commenced_on or desk.today,
        duty=duty,
        answered=len(answered) if form else None,
        of=len(design.items),
    )
