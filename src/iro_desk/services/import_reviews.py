"""A child's reviews in the files against those in the case file.

A review that the IRO recorded stays as it is: the council's file may hold the date of its last
meeting (statutory.md 1.8), so one nearby is taken for the same review and only listed.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from iro_desk.domain.child import Basis
from iro_desk.domain.review import Review
from iro_desk.domain.wording import short_date
from iro_desk.exchange.imported import ImportedChild
from iro_desk.exchange.problems import Source
from iro_desk.services.import_plan import Gathering, RowWrite, Rules, label
from iro_desk.store.rows import to_row

_SAME_REVIEW_WITHIN = timedelta(days=28)
"""A review held as a series lasts at most 20 working days (statutory.md 1.8), about 28 days."""


def gather(child: ImportedChild, held: tuple[Review, ...], rules: Rules, gathering: Gathering) -> None:
    """Add to `gathering` what the child's reviews in the files change."""
    left = list(held)
    for review in child.reviews:
        on = review.commenced_on or review.planned_on
        if on is None:
            continue
        source = child.sources["review", on.isoformat(), ""]
        match = _match(review, on, left, rules)
        if match is None:
            what = "Review" if review.meetings else "Planned review"
            write = RowWrite(
                table="review",
                columns=to_row(review),
                facts=_facts(review, on, source),
                held_on=review.commenced_on,
            )
            gathering.add(write, f"{what} of {short_date(on)}")
        else:
            left.remove(match)
            _update(match, review, on, source, rules, gathering)


def _match(review: Review, on: date, held: list[Review], rules: Rules) -> Review | None:
    """By its day, by the day an earlier file gave, else a review of the IRO's or a plan nearby."""
    for other in held:
        earlier = rules.earlier("review", other.id, "held_on")
        days = {meeting.held_on for meeting in other.meetings}
        if on in days or (earlier and earlier.value == on.isoformat()):
            return other
    for other in held:
        day = other.commenced_on or other.planned_on
        if day is None:
            continue
        is_near = abs(day - on) <= _SAME_REVIEW_WITHIN
        if other.basis is Basis.RECORDED and is_near:
            return other
        if other.basis is Basis.IMPORTED and not other.meetings and (is_near or not review.meetings):
            return other
    return None


def _update(
    match: Review, review: Review, on: date, source: Source, rules: Rules, gathering: Gathering
) -> None:
    facts = _facts(review, on, source)
    if match.basis is Basis.IMPORTED and not match.meetings and review.meetings:
        columns = {"completed_on": on.isoformat(), "participation_code": review.participation_code}
        gathering.add(
            RowWrite(table="review", row_id=match.id, columns=columns, facts=facts, held_on=on),
            f"Review of {short_date(on)}: held",
        )
        return
    own = match.commenced_on or match.planned_on
    what = f"review of {short_date(own or on)}"
    if own != on and review.meetings:
        gathering.own_entry(f"{label('held_on')} ({what})", own and own.isoformat(), on.isoformat(), source)
    column = "participation_code" if match.meetings else "planned_on"
    wanted = {name: fact for name, fact in facts.items() if name == column}
    gathering.keep("review", match.id, rules.row("review", match.id, to_row(match), wanted), what)


def _facts(review: Review, on: date, source: Source) -> dict[str, tuple[Any, Source]]:
    """The facts of a review; `held_on` is the day of its meeting, as the file gave it."""
    facts: dict[str, tuple[Any, Source]] = {
        "held_on" if review.meetings else "planned_on": (on.isoformat(), source)
    }
    if review.participation_code:
        facts["participation_code"] = (review.participation_code, source)
    return facts
