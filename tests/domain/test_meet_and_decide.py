"""What the meeting and its decisions are worked out to: codes, hints, replies, actions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from iro_desk.domain import decision_replies, participation, remedial_actions, smart, taking_part
from iro_desk.domain.consultation import Consultation
from iro_desk.domain.decisions import Decision, DecisionProgress, DecisionReply, Outcome, Progress, Reply
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.remedial_actions import RemedialAction, Status
from iro_desk.domain.review import Attendance, Meeting, Review
from tests.domain.histories import CALENDAR

DAY = date(2026, 11, 16)
TEN, THREE = date(2016, 2, 9), date(2023, 2, 9)
SENT = date(2026, 12, 18)  # a Friday: Christmas lies within the five working days


def a_talk(method: str, *, consent: str | None = "all", said: str = "I like it here.") -> Consultation:
    return Consultation(method=method, views={"views_home": said}, consent_to_share=consent)


@pytest.mark.parametrize(
    ("ways", "talks", "code"),
    [
        (["in_person"], [], "PN1"),
        (["video"], [a_talk("app")], "PN1"),
        (["in_person"], [a_talk("observation")], "PN3"),
        (["in_person"], [a_talk("via_advocate")], "PN2"),
        (["apologies"], [a_talk("face_to_face")], "PN5"),
        (["absent"], [a_talk("via_advocate")], "PN5"),
        (["apologies"], [a_talk("app")], "PN6"),
        ([], [a_talk("letter_form")], "PN6"),
        (["phone"], [], "PN6"),
        (["sent_views"], [], "PN6"),
        (["apologies"], [a_talk("app"), a_talk("face_to_face")], "PN5"),
        (["apologies", "in_person"], [a_talk("app")], "PN1"),
        (["apologies"], [a_talk("app", consent="none")], "PN7"),
        (["not_invited"], [a_talk("face_to_face", said="")], "PN7"),
        (["absent"], [a_talk("declined", said="")], "PN7"),
    ],
)
def test_row_C9_a_code_is_suggested_from_what_was_recorded(
    ways: list[str], talks: list[Consultation], code: str
) -> None:
    found = participation.suggested(TEN, DAY, ways, talks)
    assert found is not None
    assert found.code == code
    assert found.because.endswith(".")


def test_row_C9_nothing_is_suggested_where_nothing_is_recorded_of_the_child() -> None:
    of_mother = replace(a_talk("phone"), person_role="mother")
    assert participation.suggested(TEN, DAY, [], [of_mother]) is None


def test_row_C10_under_four_it_is_pn0_whatever_happened() -> None:
    found = participation.suggested(THREE, DAY, ["in_person"], [])
    assert found == participation.Suggestion(code="PN0", because="The child is under 4 on the review date.")


def test_reading_3_2_where_video_is_no_attendance_views_came_another_way() -> None:
    found = participation.suggested(TEN, DAY, ["video"], [], video_counts=False)
    assert found is not None
    assert found.code == "PN6"


def test_rule_399_a_short_break_has_no_code() -> None:
    assert participation.allowed(TEN, DAY, is_short_break=True) == ()
    assert participation.check("PN1", TEN, DAY, is_short_break=True) is not None


def test_rule_440_under_four_only_pn0() -> None:
    assert participation.allowed(THREE, DAY) == ("PN0",)
    assert participation.check("PN1", THREE, DAY) is not None


def test_rule_441_at_four_never_pn0() -> None:
    fourth = date(2022, 11, 16)
    assert "PN0" not in participation.allowed(fourth, DAY)
    assert participation.check("PN0", fourth, DAY) is not None
    assert participation.check("PN0", fourth, date(2026, 11, 15)) is None


def test_row_V3_parents_are_told_in_words() -> None:
    people = [
        Attendance(role="mother", is_part=True, reason="had to leave for work"),
        Attendance(role="father", attended="not_invited", reason="the court forbids contact"),
    ]
    heard = [replace(a_talk("phone"), person_role="mother")]
    assert taking_part.of_parents(people, heard) == (
        "Mother: in person, for part of it (had to leave for work); views recorded.",
        "Father: not invited (the court forbids contact); not consulted.",
    )
    assert taking_part.of_parents([], []) == ()


def test_row_V3_two_parents_of_one_role_are_two() -> None:
    people = [
        Attendance(role="mother", name="Fatuma Madeup"),
        Attendance(role="mother", name="Asha Madeup", attended="apologies", reason="unwell"),
    ]
    heard = [replace(a_talk("phone"), person_role="mother", person_name="Asha Madeup")]
    assert taking_part.of_parents(people, heard) == (
        "Mother (Fatuma Madeup): in person; not consulted.",
        "Mother (Asha Madeup): apologies (unwell); views recorded.",
    )
    # Spelt otherwise where she was heard, one mother is still one.
    assert taking_part.of_parents(people[:1], [replace(heard[0], person_name="F. Madeup")]) == (
        "Mother: in person; views recorded.",
    )


@pytest.mark.parametrize(
    ("text", "measure", "hinted"),
    [
        ("Book the dental check", "The letter of the dentist", []),
        ("Book the dental check and send the letter to school", "Letters", ["Two actions in one"]),
        ("Buy pens and paper for 2 lessons", "", []),
        ("Continue to monitor attendance", "90% at half term", ["“Continue”"]),
        ("The school will explore tutoring", "", ["“Explore”", "Say how one will see"]),
        ("", "", []),
    ],
)
def test_row_D1_hints_say_what_is_not_smart(text: str, measure: str, hinted: list[str]) -> None:
    decision = Decision(text=text, measure=measure, responsible_name="Worker Alpha", due_on=DAY)
    found = smart.hints(decision)
    assert len(found) == len(hinted)
    assert all(said in hint for said, hint in zip(hinted, found, strict=True))


def test_row_D1_who_and_by_when_are_asked_for() -> None:
    found = smart.hints(Decision(text="Book 1 dental check asap"))
    assert found == ("Who does it?", "By which day? “asap” is no day.")


# The manager's reply


@pytest.mark.parametrize(
    ("today", "is_agreed"),
    [(date(2026, 12, 18), False), (date(2026, 12, 29), False), (date(2026, 12, 30), True)],
)
def test_row_D3_silence_agrees_only_after_the_fifth_working_day(today: date, is_agreed: bool) -> None:
    days = decision_replies.window(SENT, CALENDAR)
    assert days is not None
    assert (days.reply_by, days.deemed_on) == (date(2026, 12, 29), date(2026, 12, 30))
    found = decision_replies.standing(None, days, today)
    assert found.is_by_silence is is_agreed
    assert "30 December 2026" in found.words


def test_row_D3_a_reply_and_its_outcome_are_told() -> None:
    reply = DecisionReply(
        decision_id=1,
        review_id=1,
        reply=Reply.OBJECTION,
        by_whom="M. Fictional",
        replied_on=SENT,
        words="No.",
    )
    days = decision_replies.window(SENT, CALENDAR)
    late = date(2027, 2, 1)
    assert decision_replies.standing(reply, days, late).wants_outcome
    ended = replace(reply, outcome=Outcome.TO_DISPUTE, outcome_on=late)
    assert decision_replies.standing(ended, days, late).is_disputed
    amended = replace(reply, outcome=Outcome.AMENDED)
    assert "addendum" in decision_replies.standing(amended, days, late).words
    assert decision_replies.standing(None, None, late).words == "Not sent yet."


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"replied_on": None}, "replied_on"),
        ({"replied_on": date(2026, 12, 17)}, "replied_on"),
        ({"replied_on": date(2026, 12, 23)}, "replied_on"),
        ({"reply": Reply.QUERY}, "words"),
        ({"outcome_on": date(2027, 1, 4)}, "outcome_on"),
    ],
)
def test_row_D3_a_reply_that_cannot_be(changed: dict[str, object], field: str) -> None:
    fine = DecisionReply(decision_id=1, review_id=1, reply=Reply.AGREED, replied_on=SENT)
    today = date(2026, 12, 22)
    assert decision_replies.checked(fine, number=1, sent_on=SENT, today=today) == fine
    wrong = replace(fine, **changed)  # type: ignore[arg-type]
    with pytest.raises(RuleBroken) as broken:
        decision_replies.checked(wrong, number=1, sent_on=SENT, today=today)
    assert broken.value.field == field


def test_row_D3_the_reply_is_whole_when_each_decision_has_one() -> None:
    two = [Decision(id=1), Decision(id=2)]
    first = DecisionReply(decision_id=1, review_id=1, reply=Reply.AGREED, replied_on=SENT)
    second = replace(first, decision_id=2, reply=Reply.QUERY, replied_on=date(2026, 12, 21))
    assert decision_replies.replied_on(two, {1: first}) is None
    assert decision_replies.replied_on(two, {1: first, 2: second}) == date(2026, 12, 21)
    assert decision_replies.replied_on([], {}) is None


# The register of remedial actions


def test_row_B8_a_decision_becomes_an_action_and_keeps_what_is_its_own() -> None:
    review = Review(child_id=3, id=9, meetings=(Meeting(held_on=DAY),))
    decision = Decision(text="Book it", responsible_name="W", responsible_role="carer", due_on=SENT, id=5)
    (made,) = remedial_actions.of_decisions(review, [decision], {})
    assert (made.child_id, made.review_id, made.decision_id, made.source_on) == (3, 9, 5, DAY)
    assert (made.action, made.owner_name, made.owner_role, made.due_on) == ("Book it", "W", "carer", SENT)
    held = replace(made, id=1, notes="Chased.", status=Status.PART)
    (kept,) = remedial_actions.of_decisions(review, [replace(decision, text="Book it now")], {5: held})
    assert kept == replace(held, action="Book it now")


@pytest.mark.parametrize(
    ("progress", "is_carried", "status"),
    [
        (Progress.DONE, False, Status.DONE),
        (Progress.DONE, True, Status.DONE),
        (Progress.PART, False, Status.PART),
        (Progress.PART, True, Status.SUPERSEDED),
        (Progress.NOT_DONE, False, Status.OPEN),
        (Progress.NOT_DONE, True, Status.SUPERSEDED),
        (None, False, Status.OPEN),
    ],
)
def test_row_D5_progress_moves_the_action(
    progress: Progress | None, is_carried: bool, status: Status
) -> None:
    action = RemedialAction(child_id=1, action="Book it", status=Status.DONE, completed_on=DAY)
    found = DecisionProgress(decision_id=1, review_id=2, progress=progress, done_on=SENT)
    after = remedial_actions.after_progress(action, found, is_carried=is_carried)
    assert after.status is status
    assert after.completed_on == (SENT if status is Status.DONE else None)


def test_row_B8_an_action_without_its_decision_goes_unless_it_has_facts() -> None:
    bare = RemedialAction(child_id=1, action="A", decision_id=1, id=1)
    noted = replace(bare, notes="Seen the letter.", decision_id=2, id=2)
    step = remedial_actions.without_decision([bare, noted])
    assert step.gone == (1,)
    assert step.kept == (replace(noted, decision_id=None, status=Status.SUPERSEDED),)


def test_row_V2_people_are_offered_once_with_todays_names() -> None:
    last = [Attendance(role="carer", name=""), Attendance(role="social_worker", name="Before")]
    found = taking_part.offered(
        last,
        [("carer", "Beta"), ("carer", "Second"), ("mother", "")],
        [("child", "Ember"), ("social_worker", "Now")],
        [("mother", "")],
    )
    assert [(one.role, one.name) for one in found] == [
        ("carer", "Beta"),
        ("social_worker", "Now"),
        ("carer", "Second"),
        ("child", "Ember"),
    ]
    there = [(one.role, one.name) for one in found]
    assert taking_part.offered(last, [("carer", "Beta")], [("social_worker", "Now")], there) == ()
    # The child is there already, under the full name.
    assert taking_part.offered([], [], [("child", "Ember")], [("child", "Ember Example")]) == ()


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"due_on": SENT}, "Open"),
        ({}, "No day"),
        ({"due_on": date(2026, 11, 15)}, "Overdue by 1 day"),
        ({"due_on": date(2026, 11, 13), "status": Status.PART}, "Part done, overdue by 3 days"),
        # A moved day counts once its reason stands.
        ({"due_on": date(2026, 11, 13), "revised_due_on": SENT}, "Overdue by 3 days"),
        ({"due_on": date(2026, 11, 13), "revised_due_on": SENT, "revision_reason": "Exams"}, "Open"),
        ({"due_on": SENT, "status": Status.PART}, "Part done, by 18 Dec 2026"),
        ({"status": Status.DONE, "completed_on": DAY}, "Done on 16 Nov 2026"),
        ({"status": Status.SUPERSEDED}, "Carried forward or replaced"),
    ],
)
def test_row_B8_an_action_says_where_it_stands(changed: dict[str, object], words: str) -> None:
    action = replace(RemedialAction(child_id=1, action="A"), **changed)  # type: ignore[arg-type]
    assert remedial_actions.in_words(action, DAY) == words
