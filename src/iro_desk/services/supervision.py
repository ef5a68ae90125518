"""The caseload summary for supervision: numbers and references, no names (statutory.md 4.8, 6.5)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from statistics import median
from typing import TYPE_CHECKING, Any

from iro_desk.domain import participation
from iro_desk.domain.clock import due
from iro_desk.domain.days import add_months
from iro_desk.domain.duties import Duty, State
from iro_desk.domain.in_time import reviews_in_time
from iro_desk.domain.papers import (
    DiscussRow,
    DueRow,
    LegCount,
    ParticipationCount,
    PartOf,
    ReferenceKind,
    SupervisionSummary,
    TimedTask,
)
from iro_desk.domain.review import Timeliness
from iro_desk.domain.timeliness import judged
from iro_desk.domain.wording import days_left_words, initials
from iro_desk.services import children, settings
from iro_desk.services.due_list import unchecked
from iro_desk.store import consultations

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.child import Child
    from iro_desk.domain.history import History
    from iro_desk.domain.timeliness import JudgedReview
    from iro_desk.services.children import CaseloadRow
    from iro_desk.services.desk import Desk

TIMED_TASKS = {
    "POST_DECISIONS": "Decisions to the team manager within 5 working days",
    "POST_MONITOR_FORM": "Monitoring form within 5 working days",
    "POST_RECORD": "Minutes complete within 15 working days",
    "POST_DISTRIBUTE": "Minutes sent to all within 20 working days",
}
PROMPTS = (
    "My workload this month, and what I set aside",
    "A child I keep thinking about",
    "What I challenged, and what changed",
    "Learning and support I need",
)
LEGS = {
    "REV_FIRST": "First review",
    "REV_SECOND": "Second review",
    "REV_NEXT": "Third or later review",
    "REV_ADO": "Adoption review",
    "REV_SB": "Short-break review",
    "REV_EARLY": "Early review",
}
"""What a child waits for next, by the beginning of the rule's id (statutory.md 1.2)."""

UNKNOWN = "Not known"
NOT_SEEN_MONTHS = 6


class Shown(StrEnum):
    """How children appear; anything but the share reference is a choice each time."""

    SHARE_REFERENCE = "share-reference"
    INITIALS = "initials"
    NAMES = "names"


_KINDS = {
    Shown.SHARE_REFERENCE: ReferenceKind.SHARE_REF,
    Shown.INITIALS: ReferenceKind.INITIALS,
    Shown.NAMES: ReferenceKind.NAMES,
}


@dataclass(frozen=True, slots=True)
class _Caseload:
    """What the figures are counted from; `reviews` are those held in the period."""

    rows: list[CaseloadRow]
    histories: list[History]
    reviews: list[JudgedReview]
    since: date
    day: date


def summary(desk: Desk, shown: Shown = Shown.SHARE_REFERENCE) -> SupervisionSummary:
    """The summary as at the desk's day, over the month that ends with it."""
    found = _caseload(desk)
    mine = settings.profile(desk)
    due_rows = [row for _child, row in _due_rows(desk, found, shown)]
    unseen = [row for row in found.rows if _unseen(row, found.day)]
    return SupervisionSummary(
        authority=mine.authority,
        service=mine.service,
        period_from=found.since,
        as_at=found.day,
        references=_KINDS[shown],
        children=len(found.rows),
        legs=_legs(found),
        due_within_30=sum(1 for row in due_rows if 0 <= (row.due_on - found.day).days <= 30),
        due_within_60=sum(1 for row in due_rows if row.due_on >= found.day),
        due=tuple(due_rows),
        not_seen_for_6_months=PartOf(n=len(unseen), of=len(found.rows)),
        not_seen_references=tuple(sorted(_reference(row, shown) for row in unseen)),
        tasks=tuple(_timed(desk, found, rule, words) for rule, words in TIMED_TASKS.items()),
        to_discuss=tuple(_to_discuss(found, shown)),
        prompts=PROMPTS,
        issued_on=found.day,
        **_reviews_held(found),
        **_visits(desk, found),
        **_participation(desk, found),
    )


def _reviews_held(found: _Caseload) -> dict[str, Any]:
    """The reviews of the period against their last lawful dates (statutory.md 4.9.3, held basis)."""
    timely = Counter(entry.timeliness for entry in found.reviews)
    return {
        "reviews_held": len(found.reviews),
        "reviews_in_time": reviews_in_time(found.reviews),
        "reviews_late": timely[Timeliness.LATE],
        "reviews_not_judgeable": timely[Timeliness.NOT_JUDGEABLE],
    }


def _visits(desk: Desk, found: _Caseload) -> dict[str, Any]:
    """The IRO's visits of the period, and how many children they were to."""
    visited = [
        entry.child_id
        for entry in consultations.every(desk.case_file)
        if entry.is_iro_visit and entry.consulted_on and found.since < entry.consulted_on <= found.day
    ]
    now = {row.child.id for row in found.rows}
    return {"iro_visits": len(visited), "children_visited": PartOf(n=len(now & set(visited)), of=len(now))}


def _participation(desk: Desk, found: _Caseload) -> dict[str, Any]:
    """How the children took part in the period's reviews (statutory.md 3.3, by review)."""
    pn4_counts = desk.rules.on(found.day).options.pn4_counts
    counts = participation.PARTICIPATED | ({"PN4"} if pn4_counts else set())
    codes = Counter(entry.review.participation_code for entry in found.reviews)
    coded = sum(count for code, count in codes.items() if code and code != "PN0")
    return {
        "took_part": PartOf(n=sum(codes[code] for code in counts), of=coded),
        "pn4_counts": pn4_counts,
        "participation": tuple(
            ParticipationCount(code=code, words=words, reviews=codes[code])
            for code, words in participation.CODES.items()
            if codes[code]
        ),
    }


def export(desk: Desk, ending: str, shown: Shown = Shown.SHARE_REFERENCE) -> bytes:
    """The summary as PDF (".pdf") or workbook (".xlsx"); every export leaves a line in the audit."""
    from iro_desk.documents import supervision as pages
    from iro_desk.exchange import workbook

    found = summary(desk, shown)
    made = pages.render(found) if ending == ".pdf" else workbook.supervision_workbook(found)
    with desk.case_file.change(_audit_words(shown), at=desk.now()) as change:
        change.write_line()
    return made


def _audit_words(shown: Shown) -> str:
    words = {
        Shown.SHARE_REFERENCE: "by share reference",
        Shown.INITIALS: "with initials",
        Shown.NAMES: "with names",
    }
    return f"Export the supervision summary {words[shown]}"


def _caseload(desk: Desk) -> _Caseload:
    day = desk.today
    since = add_months(day, -1)
    histories = children.histories(desk)
    held = [
        entry
        for history in histories
        for entry in judged(history, desk.calendar, day, desk.rules)
        if entry.review.commenced_on
        and since < entry.review.commenced_on <= day
        # The national return holds no reviews of short breaks (its rule 399).
        and not (entry.rule_id or "").startswith("REV_SB_")
    ]
    return _Caseload(children.caseload(desk), histories, held, since, day)


def _legs(found: _Caseload) -> tuple[LegCount, ...]:
    counted = Counter(_leg(row.next_review) for row in found.rows)
    return tuple(
        LegCount(leg=leg, children=counted[leg]) for leg in (*LEGS.values(), UNKNOWN) if counted[leg]
    )


def _leg(duty: Duty | None) -> str:
    if duty is None:
        return UNKNOWN
    return next((leg for begins, leg in LEGS.items() if duty.rule.startswith(begins)), UNKNOWN)


def due_children(desk: Desk, shown: Shown = Shown.SHARE_REFERENCE) -> list[tuple[Child, DueRow]]:
    """The reviews that the summary lists as due, each with its child."""
    return _due_rows(desk, _caseload(desk), shown)


def _due_rows(desk: Desk, found: _Caseload, shown: Shown) -> list[tuple[Child, DueRow]]:
    rows: list[tuple[Child, DueRow]] = []
    for row in found.rows:
        duty = row.next_review
        due_on = duty.statutory_due_on if duty else None
        if duty is None or due_on is None or (due_on - found.day).days > 60:
            continue
        left = desk.calendar.working_days_between(found.day, due_on)
        due_row = DueRow(
            reference=_reference(row, shown),
            leg=_leg(duty),
            due_on=due_on,
            practical_by=desk.calendar.practical_by(due_on),
            state=days_left_words(left, (due_on - found.day).days) + unchecked(desk, due_on),
            days_overdue=max(0, -left),
        )
        rows.append((row.child, due_row))
    return sorted(rows, key=lambda pair: (pair[1].due_on, pair[1].reference))


def _unseen(row: CaseloadRow, day: date) -> bool:
    return row.last_seen_on is None or row.last_seen_on < add_months(day, -NOT_SEEN_MONTHS)


def _timed(desk: Desk, found: _Caseload, rule: str, words: str) -> TimedTask:
    in_time, counted, taken = 0, 0, []
    for history in found.histories:
        for review in history.reviews:
            done_on = history.done.get((review.id or 0, rule))
            if review.completed_on is None or review.basis != "recorded":
                continue
            pack = desk.rules.on(review.completed_on)
            due_on = due(rule, review.completed_on, desk.calendar, pack).due_on
            ended_on = min(done_on, due_on) if done_on else due_on
            if not found.since < ended_on <= found.day:
                continue
            counted += 1
            in_time += done_on is not None and done_on <= due_on
            if done_on:
                taken.append(desk.calendar.working_days_between(review.completed_on, done_on))
    middle = Decimal(str(median(taken))) if taken else None
    return TimedTask(words=words, in_time=PartOf(n=in_time, of=counted), median_days=middle)


def _to_discuss(found: _Caseload, shown: Shown) -> list[DiscussRow]:
    rows: list[DiscussRow] = []
    for row in found.rows:
        reference = _reference(row, shown)
        rows.extend(DiscussRow(reference=reference, theme=theme) for theme in _themes(row))
    return sorted(rows, key=lambda entry: (entry.reference, entry.theme))


def _themes(row: CaseloadRow) -> list[str]:
    themes = [
        _late_words(duty) for duty in row.duties if duty.state in {State.CRITICALLY_OVERDUE, State.OVERDUE}
    ]
    last = row.last_review
    if last and last.review.participation_code in {"PN4", "PN7"}:
        themes.append("Views not conveyed at the last review")
    if last and last.timeliness is Timeliness.IN_TIME_INCOMPLETE:
        themes.append("Last review begun in time, not completed within 20 working days")
    if last and last.timeliness is Timeliness.LATE and last.review.late_reason is None:
        themes.append("Last review late, no reason on file")
    if row.child.adoption_decision_reversed_on and row.legal_code == "E1":
        themes.append("Placement order, adoption no longer the plan")
    return themes


def _late_words(duty: Duty) -> str:
    late = "critically overdue" if duty.state is State.CRITICALLY_OVERDUE else "overdue"
    # The leg, not the review's number: a 21st review would tell who it is (statutory.md 6.5).
    what = _leg(duty) if _leg(duty) != UNKNOWN else duty.duty
    return f"{what}: {late}"


def _reference(row: CaseloadRow, shown: Shown) -> str:
    if shown is Shown.NAMES:
        return row.child.display_name
    if shown is Shown.INITIALS:
        return initials(row.child.display_name)
    return row.child.share_ref
