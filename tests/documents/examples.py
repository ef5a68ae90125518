"""Invented papers to print."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO

from PIL import Image

from iro_desk.domain.due_list import DueList, ReviewDue, TeamDue
from iro_desk.domain.monitoring import ANSWERED_ITEMS, ITEMS
from iro_desk.domain.papers import (
    AnsweredItem,
    DecisionLetter,
    DecisionRow,
    DiscussRow,
    DueRow,
    LegCount,
    Letterhead,
    MonitoringPaper,
    ParticipationCount,
    PartOf,
    SupervisionSummary,
    TimedTask,
)


def a_logo() -> bytes:
    file = BytesIO()
    Image.new("RGBA", (60, 40), (29, 95, 166, 128)).save(file, "png")
    return file.getvalue()


HEAD = Letterhead(
    authority="Exampleshire Council",
    service="Independent Reviewing Service",
    iro_name="Test Officer",
    address=("1 Invented Street", "Exampleton QX1 1AA"),
    iro_phone="01632 960000",
    iro_email="iro@example.invalid",
    logo_png=a_logo(),
)

DECISIONS = (
    DecisionRow(
        number=1,
        text="Life-story work starts with her own photographs",
        meaning="Ember can tell her own story before matching is discussed with her.",
        responsible_name="Worker Alpha",
        responsible_role="social worker",
        due_on=date(2026, 12, 18),
    ),
    DecisionRow(
        number=2,
        text="Dental check booked and attended",
        carried_note="Carried from the last review, second time. Overdue since 10 September 2026.",
        responsible_role="Foster carer",
        due_on=date(2026, 12, 31),
        starred=True,
        is_recommendation=True,
    ),
)

DRAFT_LETTER = DecisionLetter(
    letterhead=HEAD,
    addressee_name="M. Fictional",
    team="Team B (test)",
    child_name="Ember Example",
    child_ref="004031",
    born_on=date(2020, 2, 9),
    review_title="Ninth review",
    review_on=date(2026, 11, 23),
    meetings=(date(2026, 11, 23),),
    completed_on=date(2026, 11, 23),
    timeliness="in time",
    last_lawful_on=date(2026, 11, 26),
    how_took_part="She joined for the first ten minutes and chaired them herself.",
    introduction="The decisions below are for you to check with the people named.",
    reply="Please reply by Monday 7 December 2026 (5 working days). If I have not heard from you by the end of that day the decisions count as agreed from Tuesday 8 December 2026 and should be carried out.",
    return_to="Return this to Test Officer by Monday 7 December 2026.",
    closing="Next review by Sunday 23 May 2027; planned for Friday 21 May 2027.",
    send_by=date(2026, 11, 30),
    reply_by=date(2026, 12, 7),
    deemed_agreed_on=date(2026, 12, 8),
    decisions=DECISIONS,
    agreement="I agree in part that the plan meets the child's needs.",
    statement="The delay in her dental care is not acceptable.\n\nI agree with the plan for permanence.",
    next_review_by=date(2027, 5, 23),
    next_review_planned_on=date(2027, 5, 21),
)

LETTER = replace(
    DRAFT_LETTER,
    reply_by=date(2026, 12, 1),
    deemed_agreed_on=date(2026, 12, 2),
    reply="Please reply by Tuesday 1 December 2026 (5 working days). If I have not heard from you by the end of that day the decisions count as agreed from Wednesday 2 December 2026 and should be carried out.",
    return_to="Return this to Test Officer by Tuesday 1 December 2026.",
    issued_on=date(2026, 11, 24),
)

SHORT_LETTER = replace(LETTER, decisions=())


def a_long_letter(decisions: int) -> DecisionLetter:
    rows = tuple(
        DecisionRow(
            number=n,
            text=f"Decision {n}: the worker visits and writes down what was said",
            meaning="So that nothing she said is lost between the reviews. " * 4,
            responsible_name="Worker Alpha",
            responsible_role="social worker",
            due_on=date(2026, 12, 1) + timedelta(n),
        )
        for n in range(1, decisions + 1)
    )
    return replace(LETTER, decisions=rows)


FORM = MonitoringPaper(
    letterhead=HEAD,
    opening="Overall grade: Requires improvement to be good\n\nOf 22 points: 5 yes, 6 partly, 6 no, 5 not applicable.",
    social_worker="Worker Alpha",
    team_manager="M. Fictional",
    team="Team B (test)",
    child_name="Ember Example",
    child_ref="004031",
    born_on=date(2020, 2, 9),
    review_title="Ninth review",
    review_on=date(2026, 11, 23),
    meetings=(date(2026, 11, 16), date(2026, 11, 23)),
    completed_on=date(2026, 11, 23),
    timeliness="in time",
    last_lawful_on=date(2026, 11, 26),
    items=tuple(
        AnsweredItem(
            number=number,
            wording=ITEMS[number - 1],
            answer=("Yes", "Partly", "No", "Not applicable")[number % 4],
            comment="Seen on file, and talked through with the carer. " * (number % 3),
            item=number,
            stands_out=number % 4 in {1, 2},
        )
        for number in range(1, ANSWERED_ITEMS + 1)
    ),
    good_practice="The foster carer kept a diary with Ember.",
    concern="Informal note on file",
    concern_text="The dental check has waited since September.",
    rights_considered=True,
    grade="Requires improvement to be good",
    difference_made="Family time moved to Saturdays because Ember asked.",
    issued_on=date(2026, 11, 25),
)

SUMMARY = SupervisionSummary(
    authority="Exampleshire Council",
    service="Independent Reviewing Service",
    period_from=date(2026, 11, 1),
    as_at=date(2026, 11, 30),
    children=65,
    legs=(LegCount(leg="First review", children=4), LegCount(leg="Next review", children=61)),
    reviews_held=17,
    reviews_in_time=PartOf(n=15, of=16),
    reviews_late=1,
    reviews_not_judgeable=1,
    due_within_30=11,
    due_within_60=40,
    due=tuple(
        DueRow(
            reference=f"K7{number:02}QX",
            leg="Next review",
            due_on=date(2026, 11, 27) + timedelta(number),
            practical_by=date(2026, 11, 27) + timedelta(number),
            state="1 working day late" if number == 0 else "in 9 working days",
            days_overdue=1 if number == 0 else 0,
        )
        for number in range(40)
    ),
    iro_visits=12,
    children_visited=PartOf(n=11, of=65),
    not_seen_for_6_months=PartOf(n=2, of=65),
    not_seen_references=("K701QX", "AB12CD"),
    took_part=PartOf(n=13, of=15),
    participation=(ParticipationCount(code="PN1", words="Attended and spoke for themself", reviews=13),),
    tasks=(
        TimedTask(
            words="Decisions to the team manager within 5 working days",
            in_time=PartOf(n=12, of=17),
            median_days=Decimal("3.5"),
        ),
        TimedTask(words="Minutes sent to all within 20 working days", in_time=PartOf(n=0, of=0)),
    ),
    to_discuss=(DiscussRow(reference="K701QX", theme="Drift in permanence"),),
    prompts=("My workload this month", "Learning and support I need"),
    issued_on=date(2026, 11, 30),
)

DUE_LIST = DueList(
    authority="Exampleshire Council",
    service="Independent Reviewing Service",
    iro_name="Test Officer",
    month=date(2026, 12, 1),
    as_at=date(2026, 11, 23),
    teams=(
        TeamDue(
            name="Team B (test)",
            manager="M. Fictional",
            rows=tuple(
                ReviewDue(
                    reference=f"0040{number:02}",
                    review="Ninth review",
                    due_on=date(2026, 11, 19) + timedelta(number),
                    practical_by=date(2026, 11, 19) + timedelta(number),
                    planned_on=date(2026, 12, 24) if number % 2 else None,
                    social_worker="Worker Alpha",
                    state="2 working days late" if number == 0 else "in 9 working days",
                    is_late=number == 0,
                )
                for number in range(40)
            ),
        ),
        TeamDue(
            name="Team C (test)",
            rows=(
                ReviewDue(
                    reference="004777",
                    review="First review",
                    due_on=date(2026, 12, 26),
                    practical_by=date(2026, 12, 24),
                    state="in 23 working days",
                ),
            ),
        ),
    ),
    due_before=1,
    without_date=2,
)
