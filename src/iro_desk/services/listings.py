"""What lists and the command line say of duties, children and reviews, as plain values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iro_desk.domain.readings import READINGS
from iro_desk.domain.review import LATE_REASONS, Timeliness
from iro_desk.domain.timeliness import judged
from iro_desk.services import children as caseload
from iro_desk.store import children as kept

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from iro_desk.domain.duties import Duty
    from iro_desk.domain.history import History
    from iro_desk.domain.review import Review
    from iro_desk.domain.rule_book import RulePack
    from iro_desk.domain.timeliness import JudgedReview
    from iro_desk.services.children import CaseloadRow
    from iro_desk.services.desk import Desk
    from iro_desk.services.rules import RuleRow

DUTY_COLUMNS = (
    ("child_ref", "Child"),
    ("duty", "Duty"),
    ("owner", "Owner"),
    ("due_on", "Due"),
    ("working_days_left", "Working days"),
    ("state", "State"),
    ("why", "Why"),
)
CHILD_COLUMNS = (
    ("child_ref", "Child"),
    ("name", "Name"),
    ("age", "Age"),
    ("legal_status", "Status"),
    ("became_looked_after_on", "Looked after since"),
    ("last_review_on", "Last review"),
    ("next_review_on", "Next by"),
)
REVIEW_COLUMNS = (
    ("id", "Id"),
    ("child_ref", "Child"),
    ("commenced_on", "Held"),
    ("completed_on", "Completed"),
    ("due_on", "Due"),
    ("timeliness", "Timeliness"),
    ("late_reason_words", "Why late"),
    ("participation_code", "Code"),
)


RULE_COLUMNS = (
    ("id", "Rule"),
    ("name", "Name"),
    ("within", "Within"),
    ("owner", "Owner"),
    ("standing", "Standing"),
    ("from_on", "From"),
    ("to_on", "To"),
    ("source", "Source"),
)
READING_COLUMNS = (("id", "Id"), ("question", "Question"), ("holds", "Holds"), ("default", "Default"))


def rules(found: Iterable[RuleRow]) -> list[dict[str, Any]]:
    """Rules as rows; `changed` where a rule pack, not the release, gives the interval."""
    return [
        {
            "id": row.id,
            "name": row.name,
            "within": row.when,
            "owner": row.owner.value,
            "standing": "local" if row.is_local else "statutory" if row.is_statutory else "practice",
            "from_on": _iso(row.from_on),
            "to_on": _iso(row.to_on),
            "changed": row.is_changed,
            "source": row.source,
            "words": row.in_words,
        }
        for row in found
    ]


def readings(pack: RulePack) -> list[dict[str, Any]]:
    """Every question that the law leaves open as a row; `setting` is None where it is settled."""
    return [
        {
            "id": reading.id,
            "question": reading.question,
            "setting": reading.option or None,
            "holds": reading.words(pack.options),
            "default": reading.default_words,
            "source": reading.source,
        }
        for reading in READINGS
    ]


def duties(found: Iterable[Duty]) -> list[dict[str, Any]]:
    """Duties as rows; the other live track of a next review stands under `also`."""
    return [_duty(duty) for duty in found]


def children(rows: Iterable[CaseloadRow], on: date) -> list[dict[str, Any]]:
    """Children as rows, as they were at the end of that day."""
    return [
        {
            "child_ref": row.child.child_ref,
            "name": row.child.name,
            "age": row.age,
            "sex": row.child.sex,
            "legal_status": row.legal_code,
            "legal_status_words": row.legal_status,
            "placement": row.placement_code,
            "placement_words": row.placement,
            "became_looked_after_on": _iso(
                row.period.became_looked_after_on if row.period else row.latest_start
            ),
            "ceased_on": _iso(row.ceased_on),
            "looked_after": row.period is not None and row.period.covers(on),
            "iro": row.child.iro,
            "social_worker": row.child.social_worker,
            "team": row.child.team,
            "last_review_on": _iso(row.last_review.review.commenced_on if row.last_review else None),
            "next_review_on": _iso(row.next_review.due_on if row.next_review else None),
        }
        for row in rows
    ]


def reviews(desk: Desk, child_ref: str | None) -> list[dict[str, Any]]:
    """Reviews as rows, by child and date; NotFound for an unknown reference."""
    if child_ref is None:
        histories = caseload.histories(desk)
    else:
        child = kept.by_ref(desk.case_file, child_ref)
        histories = [caseload.history(desk, child.id or 0)]
    rows: list[dict[str, Any]] = []
    for history in histories:
        entries = {entry.review.id: entry for entry in judged(history, desk.calendar, desk.today, desk.rules)}
        rows.extend(_review(history, review, entries.get(review.id)) for review in history.reviews)
    return rows


def _review(history: History, review: Review, entry: JudgedReview | None) -> dict[str, Any]:
    return {
        "id": review.id,
        "child_ref": history.child.child_ref,
        "number": entry.number if entry else None,
        "planned_on": _iso(review.planned_on),
        "commenced_on": _iso(review.commenced_on),
        "completed_on": _iso(review.completed_on),
        "due_on": _iso(entry.due.due_on if entry and entry.due else None),
        "timeliness": str(entry.timeliness) if entry else None,
        "participation_code": review.participation_code,
        "mode": str(review.mode),
        "counts_as_statutory": review.counts_as_statutory,
        "counts_reason": review.counts_reason,
        "days_late": entry.days_late if entry else None,
        "late_reason": str(review.late_reason) if review.late_reason else None,
        "late_reason_words": _late_words(review, entry),
        "basis": str(review.basis),
    }


def _late_words(review: Review, entry: JudgedReview | None) -> str:
    """Why a review was late, in words; that the reason is missing where it is."""
    if entry is None or entry.timeliness is not Timeliness.LATE:
        return ""
    if review.late_reason is None:
        return "No reason on file"
    return ": ".join(part for part in (LATE_REASONS[review.late_reason], review.late_reason_text) if part)


def _duty(duty: Duty) -> dict[str, Any]:
    return {
        "child_ref": duty.child_ref,
        "duty": duty.duty,
        "rule": duty.rule,
        "owner": str(duty.owner),
        "event_on": _iso(duty.event_on),
        "due_on": _iso(duty.due_on),
        "practical_by": _iso(duty.practical_by),
        "state": str(duty.state),
        "working_days_left": duty.working_days_left,
        "why": duty.why,
        "source": duty.source,
        "review_id": duty.review_id,
        "also": [_duty(other) for other in duty.also],
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
