"""What is kept with a child, in lines: promises, reports, court papers, care-plan audits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain.care_plan_audits import QUESTIONS
from iro_desk.domain.monitoring import ANSWERS, GRADES
from iro_desk.domain.reports import COURT_PAPERS, REPORTS
from iro_desk.domain.wording import plain_date
from iro_desk.ui.pages.review_steps.feedback_returns import indented

if TYPE_CHECKING:
    from iro_desk.domain.care_plan_audits import CarePlanAudit
    from iro_desk.domain.promises import Promise
    from iro_desk.domain.reports import CourtPaper, ReportReceived
    from iro_desk.ui.names import PersonNames


def of_promise(one: Promise) -> str:
    """A promise and where it stands."""
    if one.is_open:
        by = f", by {plain_date(one.due_on)}" if one.due_on else ""
        return f"Open{by}: {one.text}"
    told = plain_date(one.told_on) if one.told_on else ""
    return f"Child told {told}: {one.text}"


def of_report(one: ReportReceived, names: PersonNames) -> str:
    """A report, who sent it and when it came."""
    who = f" from {names.shown(one.from_whom)}" if one.from_whom else ""
    came = f", received {plain_date(one.received_on)}" if one.received_on else ", not received yet"
    score = f", score {one.sdq_score}" if one.sdq_score is not None else ""
    return f"{REPORTS.get(one.kind, one.kind)}{who}{came}{score}"


def of_court_paper(one: CourtPaper) -> str:
    """That there is a court paper: its kind and its dates, nothing else (row C16)."""
    dated = f", dated {plain_date(one.dated_on)}" if one.dated_on else ""
    came = f", received {plain_date(one.received_on)}" if one.received_on else ", not received yet"
    return f"{COURT_PAPERS.get(one.kind, one.kind)}{dated}{came}"


def of_audit(one: CarePlanAudit, *, is_private: bool) -> str:
    """One time the care plan was gone through together: the day and the grade, then each answer."""
    first = plain_date(one.audited_on) if one.audited_on else "Day not recorded"
    first += f": {GRADES[one.grade].lower()}" if one.grade in GRADES else ""
    first += f", sent to quality assurance {plain_date(one.sent_on)}" if one.sent_on else ""
    if is_private:
        return first
    answered = ((QUESTIONS[place - 1], ANSWERS.get(key, key)) for place, key in sorted(one.answers.items()))
    return "\n".join((first, *indented(answered, one.comments)))
