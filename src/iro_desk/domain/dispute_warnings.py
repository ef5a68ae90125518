"""What to look at in an alert or dispute, each with the rule that asks it (statutory.md 2.1, 2.4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from iro_desk.domain.case_alerts import AlertKind
from iro_desk.domain.dispute_course import Budget, Clocked, Course, Phase
from iro_desk.domain.dispute_templates import role_words
from iro_desk.domain.wording import counted, long_date

if TYPE_CHECKING:
    from iro_desk.domain.case_alerts import CaseAlert
    from iro_desk.domain.days import WorkingCalendar


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeRule:
    """One rule of the dispute process: its words, and where it stands."""

    key: str
    words: str
    source: str


RULES: Mapping[str, DisputeRule] = MappingProxyType(
    {
        rule.key: rule
        for rule in (
            DisputeRule(
                key="informal_first",
                words="The IRO first tries to settle a matter with the social worker or manager, and puts a "
                "note of the attempt on the child’s file.",
                source="IRO Handbook, chapter 6",
            ),
            DisputeRule(
                key="twenty_days",
                words="The formal process takes at most 20 working days, from its first stage on. Informal "
                "and alert time do not count; to go back a stage or to open it again gives no day back.",
                source="IRO Handbook 6.2",
            ),
            DisputeRule(
                key="any_stage",
                words="The IRO may pass over any stage and go to the level thought right.",
                source="IRO Handbook 6.2",
            ),
            DisputeRule(
                key="response",
                words="Each stage has a day for its response. When none comes, the IRO decides what is next: "
                "nothing moves by itself.",
                source="IRO Handbook 6.2 and the authority’s procedure",
            ),
            DisputeRule(
                key="cafcass_any_time",
                words="The IRO may refer the case to Cafcass at any point.",
                source="Children Act 1989, s25B(3)(a)",
            ),
            DisputeRule(
                key="consider_cafcass",
                words="The IRO must consider a referral to Cafcass where the authority has failed in a "
                "significant respect to prepare the care plan, review the case or carry out a decision of a "
                "review, or is otherwise in material breach of its duties, and people of appropriate "
                "seniority were told and have not put it right in a reasonable time.",
                source="Care Planning Regulations 2010, reg 45",
            ),
            DisputeRule(
                key="legal_advice",
                words="The authority gives the IRO access to legal advice that is independent of its own.",
                source="Annual report of the IRO service, 2.6",
            ),
            DisputeRule(
                key="childs_timetable",
                words="The IRO decides by the child’s timetable: not every child can wait for all of it.",
                source="IRO Handbook, chapter 6",
            ),
            DisputeRule(
                key="recorded",
                words="Every action to resolve a dispute is recorded on the child’s case record.",
                source="IRO Handbook, chapter 6",
            ),
            DisputeRule(
                key="personal_duty",
                words="The IRO is personally responsible for starting the process, even where the child "
                "would not wish it, when it is in the child’s interests.",
                source="IRO Handbook 6.4",
            ),
            DisputeRule(
                key="resources",
                words="A problem caused by a lack of resources is a matter for the process like any other.",
                source="Annual report of the IRO service, 12.1",
            ),
            DisputeRule(
                key="complaints",
                words="The IRO tells the child about complaints and advocacy; a complaint can run alongside.",
                source="Care Planning Regulations 2010, reg 45",
            ),
            DisputeRule(
                key="form",
                words="The alert says what is wrong, what it does to the child, what is needed and by when.",
                source="The case alert form",
            ),
            DisputeRule(
                key="bank_holidays",
                words="Working days leave out weekends and the bank holidays of the accepted table.",
                source="Care Planning Regulations 2010, reg 2",
            ),
        )
    }
)

_GAPS = {
    "themes": "Choose at least one theme.",
    "what_is_wrong": "Write what is wrong.",
    "impact": "Write what it does to the child.",
    "needed": "Write what is needed.",
    "needed_by": "Say by when it is needed.",
}
_PRAISE_GAPS = {"what_is_wrong": "Write what was done well."}


@dataclass(frozen=True, slots=True, kw_only=True)
class Warn:
    """One thing to look at. `rule` asks it; `field` names a field of the alert where one is meant."""

    key: str
    words: str
    rule: DisputeRule
    field: str = ""

    @property
    def source(self) -> str:
        """Where the rule stands."""
        return self.rule.source


def gaps(alert: CaseAlert) -> dict[str, str]:
    """The fields that the form wants (4.6) and that are empty, each with what to do."""
    wanted = _PRAISE_GAPS if alert.kind is AlertKind.GOOD_PRACTICE else _GAPS
    empty = {
        "themes": not alert.themes,
        "what_is_wrong": not alert.what_is_wrong.strip(),
        "impact": not alert.impact.strip(),
        "needed": not alert.needed.strip(),
        "needed_by": alert.needed_by is None,
    }
    found = {field: words for field, words in wanted.items() if empty[field]}
    if alert.kind is AlertKind.PARTNER_AGENCY and not alert.agency.strip():
        found["agency"] = "Name the agency."
    return found


def warnings(alert: CaseAlert, course: Course, now: Clocked, calendar: WorkingCalendar) -> tuple[Warn, ...]:
    """All there is to look at, the clocks first; nothing once it is closed."""
    if not now.is_open:
        return ()
    found = [
        *_of_response(alert, now),
        *_of_limit(now),
        *_of_cafcass(alert, now),
        *_of_informal(alert, course, now),
        *_of_child(alert, now),
        *_of_calendar(now, calendar),
    ]
    if now.place is not Phase.INFORMAL:
        found += [_warn("gap", "form", words, field) for field, words in gaps(alert).items()]
    return tuple(found)


def earlier_process(ref: str, budget: Budget) -> Warn:
    """That the 20 working days about the same actions ran in another alert: a new one gives none back."""
    return _warn(
        "earlier_process",
        "twenty_days",
        f"{ref} is about the same action, and its formal process began on {long_date(budget.began_on)}: the "
        f"{budget.limit} working days ran from then, to {long_date(budget.limit_on)}.",
    )


def _warn(key: str, rule: str, words: str, field: str = "") -> Warn:
    return Warn(key=key, words=words, rule=RULES[rule], field=field)


def _of_response(alert: CaseAlert, now: Clocked) -> Iterator[Warn]:
    if alert.kind is AlertKind.GOOD_PRACTICE:
        return
    if now.is_overdue and now.response_due is not None:
        whom = now.to_whom or role_words(now.role).lower() or "the council"
        gone = counted((now.today - now.response_due).days, "day")
        late = counted(-now.days_left, "working day") if now.days_left else gone
        yield _warn(
            "overdue",
            "response",
            f"No response from {whom}: it was due on {long_date(now.response_due)}, {late} ago. Chase it, or "
            "go to the stage that you think right.",
        )
    if now.responded_on is not None and now.is_satisfied is None:
        yield _warn("unjudged", "response", "Say whether the response settles it.")
    if now.place is not Phase.INFORMAL and now.begun_on and not now.response_due and not now.responded_on:
        yield _warn(
            "no_day", "response", "No day is set for the response. Set one on the step that began it."
        )


def _of_limit(now: Clocked) -> Iterator[Warn]:
    budget = now.budget
    if budget is None:
        return
    if now.today > budget.limit_on:
        yield _warn(
            "limit_passed",
            "twenty_days",
            f"The {budget.limit} working days of the formal process ended on {long_date(budget.limit_on)}.",
        )
    if _passes(now, budget) and now.response_due is not None:
        yield _warn(
            "passes_limit",
            "twenty_days",
            f"The response is due on {long_date(now.response_due)}, after the {budget.limit} working days "
            f"end on {long_date(budget.limit_on)}.",
        )


def _passes(now: Clocked, budget: Budget) -> bool:
    return now.days_left is not None and now.response_due is not None and now.response_due > budget.limit_on


def _of_cafcass(alert: CaseAlert, now: Clocked) -> Iterator[Warn]:
    """Asked once the formal process has begun and has not put it right: the authority's duties (reg 45)."""
    if alert.kind is not AlertKind.CONCERN:
        return
    if now.budget is None or now.referred_on is not None or alert.cafcass_considered:
        return
    if now.is_satisfied is False or now.is_overdue or now.today > now.budget.limit_on:
        yield _warn(
            "consider_cafcass",
            "consider_cafcass",
            "It is not put right and seniors were told: you must consider whether to refer it to Cafcass. "
            "Refer it, or tick that you considered it.",
            "cafcass_considered",
        )


def _of_informal(alert: CaseAlert, course: Course, now: Clocked) -> Iterator[Warn]:
    is_noted = alert.note_on_file or course.informal_noted
    if alert.kind is AlertKind.CONCERN and now.place is not Phase.INFORMAL and not is_noted:
        yield _warn(
            "no_informal_note",
            "informal_first",
            "No note of an informal attempt is on file. Note it, or tick that it is on the child’s file.",
            "note_on_file",
        )


def _of_child(alert: CaseAlert, now: Clocked) -> Iterator[Warn]:
    if alert.needed_by is None or now.days_left is None or now.response_due is None:
        return
    if alert.needed_by < now.response_due:
        yield _warn(
            "childs_timetable",
            "childs_timetable",
            f"It is needed by {long_date(alert.needed_by)}, before the response is due on "
            f"{long_date(now.response_due)}. Consider whether the child can wait for this stage.",
        )


def _of_calendar(now: Clocked, calendar: WorkingCalendar) -> Iterator[Warn]:
    days = [
        now.response_due if now.days_left is not None else None,
        now.budget.limit_on if now.budget else None,
    ]
    if any(day is not None and not calendar.covers(day) for day in days):
        yield _warn(
            "bank_holidays",
            "bank_holidays",
            "The bank holidays of that time are not in the table, so only weekends were left out.",
        )
