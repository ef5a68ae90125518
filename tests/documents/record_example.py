"""An invented record of a review to print: one page, and as long as one likes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from iro_desk.domain.minutes import SECTIONS
from iro_desk.domain.papers import DecisionRow
from iro_desk.domain.review_record import (
    Fact,
    LastDecision,
    Participant,
    Passage,
    ReportSeen,
    ReviewRecord,
    Sitting,
    Voice,
)
from iro_desk.domain.schedule_7 import MATTERS
from tests.documents.examples import DECISIONS, HEAD

SHORT_RECORD = ReviewRecord(
    letterhead=HEAD,
    child_name="Ember Example",
    child_ref="004031",
    born_on=date(2020, 2, 9),
    review_title="Ninth review",
    review_on=date(2026, 11, 16),
    facts=(Fact(name="Legal status", value="Full care order (C2)"),),
    agreement="I agree that the plan meets the child's needs.",
)

RECORD = ReviewRecord(
    letterhead=HEAD,
    team="Team B (test)",
    child_name="Ember Example",
    child_ref="004031",
    born_on=date(2020, 2, 9),
    review_title="Ninth review",
    review_on=date(2026, 11, 16),
    meetings=(date(2026, 11, 16), date(2026, 11, 23)),
    completed_on=date(2026, 11, 23),
    timeliness="in time",
    last_lawful_on=date(2026, 11, 26),
    issued_on=date(2026, 11, 30),
    facts=(
        Fact(name="Legal status", value="Full care order (C2)"),
        Fact(name="Placement", value="Foster care"),
        Fact(name="Looked after since", value="14 April 2023"),
        Fact(name="Social worker", value="Worker Alpha"),
        Fact(name="Kind of review", value="A series of meetings"),
    ),
    sittings=(
        Sitting(
            held_on=date(2026, 11, 16), place="The foster home", adjourned="The school's report had not come."
        ),
        Sitting(held_on=date(2026, 11, 23), place="By video"),
    ),
    reviewed_with=2,
    participants=(
        Participant(
            who="Ember Example", role="Child", took_part=("In person, for part of it: had had enough",)
        ),
        Participant(
            who="A. Example",
            role="Mother",
            took_part=("16 November 2026: apologies: unwell", "23 November 2026: by video"),
        ),
        Participant(
            who="Worker Alpha",
            role="Social worker",
            took_part=("In person",),
            report_on=date(2026, 11, 9),
        ),
    ),
    reports=(
        ReportSeen(
            what="Social work report",
            from_whom="Worker Alpha",
            received_on=date(2026, 11, 9),
            days_before=5,
        ),
        ReportSeen(what="Personal education plan", note="promised for December"),
        ReportSeen(
            what="Strengths and Difficulties Questionnaire",
            received_on=date(2026, 11, 17),
            days_before=-1,
            note="score 14",
        ),
    ),
    voices=(
        Voice(
            who="Child, 10 November 2026",
            heard="Face to face, seen alone.",
            said=(
                Fact(name="Where I live", value="“Saturday is our pancake day.”"),
                Fact(name="What I want to change", value="“I want to see my brother more.”"),
            ),
        ),
        Voice(
            who="Mother (A. Example), 12 November 2026",
            heard="Telephone, with an interpreter (Polish).",
            said=(
                Fact(name="Family time", value="She finds the journey long.\n\nShe would like Saturdays."),
            ),
        ),
    ),
    participation=(
        "PN1: Child physically attends and speaks for him or herself.",
        "The child chaired the review together with me.",
        "Mother: by video; views recorded.",
    ),
    how_took_part="She opened the meeting, read her own page and left after ten minutes.",
    last_on=date(2026, 5, 26),
    last_decisions=(
        LastDecision(number=1, text="Passport applied for", progress="Done on 3 August 2026"),
        LastDecision(
            number=2,
            text="Dental check booked and attended",
            progress="Not done",
            reason="no appointment was to be had",
            carried="Carried forward as decision 2.",
        ),
    ),
    passages=(
        Passage(
            key="family_time",
            heading="Family time",
            status="Concern",
            shared="The three children meet each month at the centre, and all of them look forward to it.",
            text="Ember waits by the window an hour before.",
            strengths="Nobody has missed a visit.",
            worries="The journey is long.",
        ),
        Passage(
            key="health",
            heading="Health",
            status="Met",
            text="Her last health assessment was on 3 August.\n\nNothing is outstanding but the dentist.",
            carried="Carried from the review of 26 May 2026.",
        ),
    ),
    not_applicable=("Arriving alone, or trafficked", "Leaving care"),
    not_discussed=("Social presentation and self-care",),
    matters_considered=12,
    not_considered=(MATTERS["sch7_07"], MATTERS["sch7_13"]),
    plans=("Long term placement with foster carers until 18", "Eventual return to birth family"),
    agreement="I agree in part that the plan meets the child's needs.",
    statement="The plan is fair and reasonable.\n\nMatching has waited too long.",
    considered=(
        Fact(name="Legal advice", value="Not needed: the plan does not change."),
        Fact(name="The child's rights", value="Nothing recorded."),
        Fact(name="Referral to Cafcass", value="Considered, and not made."),
    ),
    decisions=DECISIONS,
    next_review="By 15 May 2027; planned for 4 May 2027.",
    distribution=(Fact(name="Ember Example", value="Child"), Fact(name="M. Fictional", value="Team manager")),
)


def a_long_record(paragraphs: int = 12) -> ReviewRecord:
    """A record in which every section has so many paragraphs, and every table runs over pages."""
    text = "\n\n".join(
        f"Paragraph {number}. " + "What was said about this was written down in the room, word by word. " * 6
        for number in range(1, paragraphs + 1)
    )
    day = date(2026, 12, 1)
    return replace(
        RECORD,
        passages=tuple(
            Passage(key=one.key, heading=one.heading, status="Met", text=text, strengths="Much.")
            for one in SECTIONS
        ),
        decisions=tuple(
            DecisionRow(
                number=number,
                text=f"Decision of that number, {number}, is done by whoever it names, and by its day",
                meaning="It means that something gets better for Ember. " * 3,
                responsible_name="Worker Alpha",
                due_on=day + timedelta(days=number),
            )
            for number in range(1, 31)
        ),
        last_decisions=tuple(
            LastDecision(
                number=number, text="An earlier decision. " * 6, progress="Done in part", reason="Half."
            )
            for number in range(1, 26)
        ),
        participants=RECORD.participants * 9,
    )
