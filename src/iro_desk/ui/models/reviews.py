"""The reviews, consultations and papers of one child as rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from iro_desk.domain import in_time
from iro_desk.domain.consultation import METHODS, PERSON_ROLES, Consultation
from iro_desk.domain.participation import CODES
from iro_desk.domain.review import Review, Timeliness
from iro_desk.domain.timeliness import JudgedReview
from iro_desk.domain.wording import long_date, ordinal_review, weekday_date
from iro_desk.services.children import ChildPage
from iro_desk.ui.models.duties import marked
from iro_desk.ui.models.rows import Column
from iro_desk.ui.style import Tone

_SHAPES = {Tone.LATE: "warning-fill", Tone.SOON: "clock-fill", Tone.IN_TIME: "check-circle-fill"}
_TONES = {
    Timeliness.IN_TIME: Tone.IN_TIME,
    Timeliness.LATE: Tone.LATE,
    Timeliness.IN_TIME_INCOMPLETE: Tone.SOON,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewRow:
    """One review, held or still to come; `judged` once it was held. The names are shown by `shown`."""

    review: Review
    judged: JudgedReview | None
    decision_count: int

    @property
    def title(self) -> str:
        """Which review it is: "Third review", "Next review" before it is held."""
        if self.review.commenced_on is None:
            return "Next review"
        number = self.judged.number if self.judged else None
        return ordinal_review(number) if number else "Review"


def review_rows(page: ChildPage) -> list[ReviewRow]:
    """Every review of a child, the latest first."""
    judged = {entry.review.id: entry for entry in page.reviews}
    rows = [
        ReviewRow(
            review=review,
            judged=judged.get(review.id),
            decision_count=len(page.decisions.get(review.id or 0, ())),
        )
        for review in page.history.reviews
    ]
    return sorted(rows, key=lambda row: _day(row) or date.max, reverse=True)


def timeliness_words(entry: JudgedReview | None) -> str:
    """How a review did: "In time", "3 days late"; empty for one not yet held."""
    return "" if entry is None else in_time.timeliness_words(entry)


def timeliness_tone(entry: JudgedReview | None) -> Tone:
    """The tone of those words."""
    return _TONES.get(entry.timeliness, Tone.QUIET) if entry else Tone.QUIET


def review_columns() -> tuple[Column[ReviewRow], ...]:
    """The columns of the list of reviews."""
    return (
        Column(heading="Review", text=lambda row: row.title, sort=_day, is_bold=True, spoken=_sentence),
        Column(heading="Held", text=_held, sort=_day),
        Column(
            heading="Due by",
            text=_due_by,
            asks=lambda row: row.judged is not None and row.judged.due is not None,
            sort=lambda row: row.judged.due.due_on if row.judged and row.judged.due else None,
            tooltip=lambda row: row.judged.due.why if row.judged and row.judged.due else "",
        ),
        Column(
            heading="Timeliness",
            text=lambda row: timeliness_words(row.judged),
            tone=lambda row: timeliness_tone(row.judged),
            icon=lambda row: _SHAPES.get(timeliness_tone(row.judged), ""),
        ),
        Column(
            heading="Participation",
            text=_code_words,
            is_quiet=True,
            tooltip=_code_words,
        ),
        Column(
            heading="Decisions",
            text=lambda row: str(row.decision_count or ""),
            sort=lambda row: row.decision_count,
        ),
    )


def consultation_columns(shown: Callable[[str], str]) -> tuple[Column[Consultation], ...]:
    """The columns of the list of consultations; `shown` gives a name as it may be seen."""
    return (
        Column(
            heading="Day",
            text=lambda row: weekday_date(row.consulted_on) if row.consulted_on else "",
            sort=lambda row: row.consulted_on,
        ),
        Column(heading="Who", text=lambda row: _who(row, shown), is_bold=True),
        Column(
            heading="How",
            text=lambda row: METHODS.get(row.method, row.method) + (", alone" if row.seen_alone else ""),
            is_quiet=True,
        ),
    )


def _who(row: Consultation, shown: Callable[[str], str]) -> str:
    role = PERSON_ROLES.get(row.person_role, row.person_role)
    return f"{role}, {shown(row.person_name)}" if row.person_name and row.person_role != "child" else role


def _day(row: ReviewRow) -> date | None:
    return row.review.commenced_on or row.review.planned_on


def _held(row: ReviewRow) -> str:
    review = row.review
    if review.commenced_on is not None:
        meetings = len(review.meetings)
        return weekday_date(review.commenced_on) + (f", {meetings} meetings" if meetings > 1 else "")
    return f"Planned {weekday_date(review.planned_on)}" if review.planned_on else "No day yet"


def _due_by(row: ReviewRow) -> str:
    due = row.judged.due if row.judged else None
    return marked(weekday_date(due.due_on), due) if due is not None else ""


def _code_words(row: ReviewRow) -> str:
    code = row.review.participation_code
    return f"{code}  {CODES.get(code, '')}" if code else ""


def _sentence(row: ReviewRow) -> str:
    parts = [row.title]
    held = row.review.commenced_on
    parts.append(f"held {long_date(held)}" if held else _held(row))
    parts += [part for part in (timeliness_words(row.judged), _code_words(row)) if part]
    return "; ".join(parts)
