"""Answers of the monitoring form that follow from what was recorded already (statutory.md 4.4, row B8).

They are offered, never given: the IRO decides. An item of which too little is on file is not offered.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from iro_desk.domain.consultation import PARENTS, Consultation
from iro_desk.domain.days import WorkingCalendar, age_on
from iro_desk.domain.decisions import Decision, DecisionProgress, Progress
from iro_desk.domain.events import EventKind
from iro_desk.domain.history import History
from iro_desk.domain.participation import CODES, PARTICIPATED
from iro_desk.domain.reports import ReportReceived
from iro_desk.domain.review import Attendance, Review
from iro_desk.domain.wording import counted, long_date

REPORT_DAYS = 3
"""Working days before the meeting by which the social work report is to be there (item 5)."""

_PATHWAY_AGE = 16
_SECOND = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """An answer that fits what is on file (a key of ANSWERS), and why, as a sentence."""

    answer: str
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What was recorded for a review; `number` is its place in the period of care, None where not known."""

    review: Review
    history: History
    number: int | None
    on: date
    last_decisions: Sequence[Decision]
    progress: Sequence[DecisionProgress]
    reports: Sequence[ReportReceived]
    consultations: Sequence[Consultation]
    attendance: Sequence[Attendance]


def known(recorded: Recorded, calendar: WorkingCalendar) -> dict[int, Known]:
    """By item of the form, the answer that follows from what is on file; nothing for the others."""
    found = {item: find(recorded) for item, find in _FINDERS.items()}
    found[5] = _report(recorded, calendar)
    return {item: answer for item, answer in sorted(found.items()) if answer is not None}


def _decisions(recorded: Recorded) -> Known | None:
    """Item 1: carried out, and by their dates."""
    last = recorded.last_decisions
    if not last:
        return Known(answer="n_a", because="No decisions of a last review are on file.")
    found = {one.decision_id: one for one in recorded.progress if one.progress is not None}
    if any(one.id not in found for one in last):
        return None
    done = [one for one in last if found[one.id or 0].progress is Progress.DONE]
    late = [one for one in done if _is_late(one, found[one.id or 0])]
    words = f"{len(done)} of {counted(len(last), 'decision')} carried out"
    words += f", {len(late)} of them late." if late else "."
    if len(done) == len(last) and not late:
        return Known(answer="yes", because=words)
    begun = done or any(found[one.id or 0].progress is Progress.PART for one in last)
    return Known(answer="partly" if begun else "no", because=words)


def _is_late(decision: Decision, progress: DecisionProgress) -> bool:
    return bool(decision.due_on and progress.done_on and progress.done_on > decision.due_on)


def _permanence(recorded: Recorded) -> Known | None:
    """Item 4: not asked before the second review; then by the plan's day."""
    if recorded.number is not None and recorded.number < _SECOND:
        return Known(answer="n_a", because="This is the first review.")
    plan = recorded.history.last_event(EventKind.PERMANENCE_PLAN, recorded.on)
    held = [on for on, _review in recorded.history.held_reviews(recorded.on)]
    period = recorded.history.period_at(recorded.on)
    if plan is None or not plan.is_done or period is None or recorded.number is None:
        return None
    own = [on for on in held if on >= period.became_looked_after_on]
    if len(own) < _SECOND or len(own) != recorded.number:
        return None
    in_time = plan.happened_on <= own[_SECOND - 1]
    words = f"A permanence plan is on file from {long_date(plan.happened_on)}."
    return Known(answer="yes", because=words) if in_time else None


def _report(recorded: Recorded, calendar: WorkingCalendar) -> Known | None:
    """Item 5: whether the report was there in time; whether it was shared is the IRO's to say."""
    days = [one.received_on for one in recorded.reports if one.kind == "social_work_report"]
    days += [one.report_received_on for one in recorded.attendance if one.role == "social_worker"]
    received = min((day for day in days if day is not None), default=None)
    first = recorded.review.commenced_on
    if received is None or first is None:
        return None
    before = calendar.working_days_between(received, first)
    if before >= 0 and received <= first:
        words = f"The report came {counted(before, 'working day')} before the meeting."
        return Known(answer="yes" if before >= REPORT_DAYS else "partly", because=words)
    return Known(answer="no", because="The report came after the meeting.")


def _took_part(recorded: Recorded) -> Known | None:
    """Item 6: by the participation code."""
    code = recorded.review.participation_code
    if code is None:
        return None
    words = f"{code}: {CODES[code]}."
    if code == "PN0":
        return Known(answer="n_a", because=words)
    if code in PARTICIPATED:
        return Known(answer="yes", because=words)
    return Known(answer="partly" if code == "PN4" else "no", because=words)


def _parents(recorded: Recorded) -> Known | None:
    """Item 8: every parent consulted, and offered a meeting apart."""
    parents = [one for one in recorded.consultations if one.person_role in PARENTS]
    if not parents:
        return None
    roles = {one.person_role for one in parents}
    heard = {one.person_role for one in parents if one.told}
    offered = {one.person_role for one in parents if one.offered_separate_meeting}
    words = f"{counted(len(heard), 'parent')} consulted, {len(offered)} offered a separate meeting."
    if heard == roles == offered:
        return Known(answer="yes", because=words)
    return Known(answer="partly" if heard or offered else "no", because=words)


def _carers(recorded: Recorded) -> Known | None:
    """Item 9: what the carer said, and the carer's report."""
    has_views = any(one.person_role == "carer" and one.told for one in recorded.consultations)
    has_report = any(one.kind == "carer_report" and one.received_on for one in recorded.reports)
    has_report |= any(one.role == "carer" and one.report_received_on for one in recorded.attendance)
    if not (has_views or has_report):
        return None
    words = f"The carer's views are {'' if has_views else 'not '}recorded, "
    words += f"a report is {'' if has_report else 'not '}on file."
    return Known(answer="yes" if has_views and has_report else "partly", because=words)


def _pathway(recorded: Recorded) -> Known | None:
    """Item 19: only from 16 on."""
    born_on = recorded.history.child.born_on
    if born_on is None or age_on(born_on, recorded.on) >= _PATHWAY_AGE:
        return None
    return Known(answer="n_a", because="The child is under 16.")


def _offered(recorded: Recorded) -> Known | None:
    """Item 20: an advocate and an independent visitor offered, in a talk or as an event."""
    child = [one for one in recorded.consultations if one.person_role == "child"]
    advocate = any(one.advocate_offered for one in child) or _happened(recorded, EventKind.ADVOCATE_OFFERED)
    visitor = any(one.independent_visitor_offered for one in child) or _happened(
        recorded, EventKind.INDEPENDENT_VISITOR_OFFERED
    )
    if not (advocate or visitor):
        return None
    if advocate and visitor:
        return Known(answer="yes", because="An advocate and an independent visitor were offered.")
    which = "An advocate was" if advocate else "An independent visitor was"
    other = "an independent visitor" if advocate else "an advocate"
    return Known(answer="partly", because=f"{which} offered; of {other} nothing is on file.")


def _happened(recorded: Recorded, kind: EventKind) -> bool:
    event = recorded.history.last_event(kind, recorded.on)
    return event is not None and event.is_done


_FINDERS: Mapping[int, Callable[[Recorded], Known | None]] = MappingProxyType(
    {
        1: _decisions,
        4: _permanence,
        6: _took_part,
        8: _parents,
        9: _carers,
        19: _pathway,
        20: _offered,
    }
)
