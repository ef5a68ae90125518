from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest

from iro_desk.domain import disputes, participation
from iro_desk.domain.case_alerts import StepKind
from iro_desk.domain.child import Basis
from iro_desk.domain.codes import LEGAL_STATUS
from iro_desk.domain.decisions import CATEGORIES, Progress, Reply
from iro_desk.domain.duties import Duty, State, duties_of
from iro_desk.domain.events import TRIGGER_RULES, EventKind, by_kind, checked, told_by_files
from iro_desk.domain.history import History
from iro_desk.domain.monitoring import ANSWERED_ITEMS
from iro_desk.domain.oversight import (
    CafcassContact,
    EventTold,
    MidwayCheck,
    OversightEntry,
    PanelPaper,
    ReturnInterview,
)
from iro_desk.domain.paper_kinds import ALERT_LETTER
from iro_desk.domain.people import ATTENDED, team_manager_on
from iro_desk.domain.remedial_actions import SOURCES, Status
from iro_desk.domain.review import Timeliness
from iro_desk.domain.rules import Owner
from iro_desk.domain.timeliness import judged
from iro_desk.services import (
    alert_pages,
    alert_papers,
    attachments,
    demo,
    holidays,
    minutes,
    papers,
    planner,
    register,
    reviews,
    siblings,
    today,
)
from iro_desk.services import children as caseload
from iro_desk.services.demo.spec import read, threads
from iro_desk.services.demo.values import Demo, DemoChild, DemoReview
from iro_desk.services.demo_file import DemoFile
from iro_desk.services.desk import Desk
from iro_desk.services.planner import ItemKind
from iro_desk.store import actions, alerts, oversight
from iro_desk.store.case_file import create, open_case_file
from tests.conftest import CHEAP, copied

CALENDAR = holidays.load()
DAYS = (
    date(2026, 11, 23),
    date(2026, 11, 22),  # a Sunday
    date(2027, 1, 1),
    date(2028, 2, 29),
    date(2027, 4, 2),
    date(2026, 8, 31),  # a bank holiday at the end of a month
)
BETWEEN = {
    MidwayCheck: 20,
    ReturnInterview: 5,
    EventTold: 28,
    OversightEntry: 400,
    PanelPaper: 8,
    CafcassContact: 8,
}
"""What is kept between reviews, with the least number of each."""

FULL_RECORD = 14
"""Sections; fewer are asked of a small child and where nobody of the family is about."""


@cache
def made(on: date) -> Demo:
    return demo.demo_on(on, CALENDAR)


@cache
def histories(on: date) -> tuple[History, ...]:
    return tuple(_history(number, child) for number, child in enumerate(made(on).children, 1))


def _history(number: int, child: DemoChild) -> History:
    done = {}
    held = []
    for place, review in enumerate(child.reviews, 1):
        review_id = 100 * number + place
        held.append(replace(review.review, id=review_id, child_id=number))
        done.update({(review_id, rule): day for rule, day in review.done.items()})
    return History(
        child=replace(child.child, id=number),
        care_periods=child.care_periods,
        episodes=child.episodes,
        reviews=tuple(held),
        done=done,
        events=by_kind([*child.events, *told_by_files(child.child)]),
    )


@cache
def duties(on: date) -> tuple[Duty, ...]:
    return tuple(duty for history in histories(on) for duty in duties_of(history, on, CALENDAR))


def recorded(on: date) -> Iterator[tuple[DemoChild, DemoReview]]:
    for child in made(on).children:
        for review in child.reviews:
            if review.decisions:
                yield child, review


every_day = pytest.mark.parametrize("on", DAYS, ids=str)


@every_day
def test_sixty_five_children_are_looked_after(on: date) -> None:
    assert len(histories(on)) == 65
    assert all(history.is_looked_after(on) for history in histories(on))
    assert len({history.child.child_ref for history in histories(on)}) == 65
    assert len({history.child.share_ref for history in histories(on)}) == 65
    assert len({history.child.name for history in histories(on)}) == 65


@every_day
def test_the_same_day_gives_the_same_caseload(on: date) -> None:
    assert demo.demo_on(on, CALENDAR) == made(on)


@every_day
def test_what_is_due_shows_every_state(on: date) -> None:
    next_ones = [duty for duty in duties(on) if duty.rule.startswith("REV_")]
    states = Counter(duty.state for duty in next_ones)
    assert states[State.CRITICALLY_OVERDUE] == 1
    assert states[State.OVERDUE] == 1
    assert 6 <= states[State.DUE_SOON] <= 12
    assert states[State.UNKNOWN] == 1
    assert Counter(duty.rule for duty in next_ones)["REV_FIRST"] == 4
    assert {duty.rule for duty in next_ones} >= {
        "REV_ADO_PLACED_SECOND",
        "REV_ADO_AUTH_FIRST",
        "REV_ADJOURN",
        "REV_SECOND",
        "REV_SB_FIRST",
    }


@every_day
def test_the_working_day_has_its_letters(on: date) -> None:
    by_name = {(duty.child_name, duty.rule): duty for duty in duties(on)}
    assert by_name["Wren Placeholder", "POST_DECISIONS"].state is State.DUE_SOON
    late = by_name["Kit Madeup", "POST_DECISIONS"]
    assert late.state is State.OVERDUE
    assert late.due_on == CALENDAR.add_working_days(CALENDAR.practical_by(on), -1)
    assert by_name["Kit Madeup", "POST_RECORD"].state in {State.DUE_SOON, State.NOT_DUE}
    assert by_name["Sorrel Pretend", "POST_MGR_RESPONSE"].state is State.DUE_SOON
    assert by_name["Milo Beispiel", "POST_RECORD"].state is State.DUE_SOON
    assert by_name["Amara Àpẹẹrẹ", "POST_DISTRIBUTE"].state is State.DUE_SOON
    owing = {duty.child_name for duty in duties(on) if duty.rule.startswith("POST_")}
    assert len(owing) == 5


@every_day
def test_todays_review_is_planned_and_its_voices_are_heard(on: date) -> None:
    (ember,) = (child for child in made(on).children if child.child.name == "Ember Example")
    review = ember.reviews[-1]
    expected = on if CALENDAR.is_working_day(on) else CALENDAR.add_working_days(on, 1)
    assert review.review.planned_on == expected
    assert len(review.consultations) >= 4
    assert "“I miss Nan most at the weekend." in review.consultations[0].views["views_family_time"]


@every_day
def test_reviews_were_held_in_time_but_for_three(on: date) -> None:
    found = Counter(
        entry.timeliness
        for history in histories(on)
        for entry in judged(history, CALENDAR, on)
        if entry.review.meetings
    )
    assert found[Timeliness.LATE] in {2, 3}
    assert found[Timeliness.IN_TIME] > 330
    assert set(found) <= {Timeliness.LATE, Timeliness.IN_TIME, Timeliness.RELAXED_2020}


@every_day
def test_participation_codes_fit_the_age(on: date) -> None:
    for child in made(on).children:
        for review in child.reviews:
            code, held_on = review.review.participation_code, review.review.commenced_on
            if code is not None and held_on is not None:
                assert participation.check(code, child.child.born_on, held_on) is None
            else:
                assert review.review.is_open


@every_day
def test_nothing_has_happened_yet_that_is_still_to_come(on: date) -> None:
    for child in made(on).children:
        for episode in child.episodes:
            assert episode.started_on <= on
            assert episode.ended_on is None or episode.started_on < episode.ended_on <= on
        born_on = child.child.born_on
        assert born_on is not None
        assert born_on < child.care_periods[0].became_looked_after_on <= on
        facts = child.child
        for day in (
            facts.iro_allocated_on,
            facts.last_seen_on,
            facts.last_iro_contact_on,
            facts.last_social_work_visit_on,
            facts.last_health_assessment_on,
            facts.last_dental_check_on,
        ):
            assert day is None or born_on < day <= on
        for review in child.reviews:
            assert all(said.consulted_on and said.consulted_on <= on for said in review.consultations)
            assert all(day <= on for day in review.done.values())
            assert all(each.done_on is None or each.done_on <= on for each in review.progress)
            assert all(
                person.report_received_on is None or person.report_received_on <= on
                for person in review.attendance
            )


@every_day
def test_meetings_and_tasks_fall_on_working_days_within_care(on: date) -> None:
    for history in histories(on):
        for review in history.reviews:
            for meeting in review.meetings:
                assert CALENDAR.is_working_day(meeting.held_on)
                assert meeting.held_on <= on
                assert history.period_at(meeting.held_on) is not None
            if review.planned_on is not None:
                assert CALENDAR.is_working_day(review.planned_on)
        for (review_id, rule), day in history.done.items():
            (review,) = (each for each in history.reviews if each.id == review_id)
            if rule.startswith("PRE_"):
                assert review.is_open
                assert CALENDAR.is_working_day(day)
                continue
            assert review.completed_on is not None
            assert review.completed_on <= day
            assert CALENDAR.is_working_day(day)


@every_day
def test_planned_reviews_keep_the_latest_date(on: date) -> None:
    planned = {duty.review_id for duty in duties(on) if duty.action == "open_review"}
    late = [duty.child_name for duty in duties(on) if "after the latest date" in duty.why]
    assert len(planned) >= 9
    assert late == []


@every_day
def test_episodes_follow_one_another(on: date) -> None:
    for child in made(on).children:
        for before, after in zip(child.episodes, child.episodes[1:], strict=False):
            assert before.ended_on is not None
            if before.reason_ended == "X1":
                assert before.ended_on == after.started_on
                assert after.reason_started in {"L", "P", "T", "B", "U"}
        assert child.episodes[-1].ended_on is None
        assert child.episodes[0].reason_started == "S"


@every_day
def test_most_of_the_authoritys_duties_are_in_time(on: date) -> None:
    councils = [duty for duty in duties(on) if duty.owner is Owner.AUTHORITY and duty.rule != "NOT_RECORDED"]
    states = Counter(duty.state for duty in councils)
    late = states[State.OVERDUE] + states[State.CRITICALLY_OVERDUE]
    assert 6 <= late <= 30
    assert 25 <= states[State.DUE_SOON] <= 70
    assert states[State.NOT_DUE] > 2.5 * (late + states[State.DUE_SOON])
    missing = [duty for duty in duties(on) if duty.rule == "NOT_RECORDED"]
    assert 30 <= len(missing) <= 60
    assert max(len(duty.missing) for duty in missing) <= 9
    rules = {duty.rule for duty in councils}
    assert rules >= {"CP_FIRST", "VISIT_YEAR1", "VISIT_LATER", "VISIT_LTF", "RHA_U5", "RHA_5PLUS", "DENTAL"}
    assert rules >= {"SDQ", "PEP_REVIEW", "PATHWAY_REVIEW", "NEEDS_ASSESS_16", "IHA"}


@every_day
def test_events_are_whole_and_fall_within_care(on: date) -> None:
    triggers = []
    for child in made(on).children:
        for event in child.events:
            assert checked(event, on) == event
            assert event.happened_on >= child.care_periods[-1].became_looked_after_on
            assert CALENDAR.is_working_day(event.happened_on) or event.happened_on in {
                episode.started_on for episode in child.episodes
            }
            triggers += [event] if event.kind in TRIGGER_RULES else []
    assert len(triggers) == 8
    assert sum(bool(event.early_review) for event in triggers) == 1
    early = [duty for duty in duties(on) if duty.rule == "REV_EARLY"]
    assert [(duty.child_name, duty.state, duty.action) for duty in early] == [
        ("Simran Namoona", State.DUE_SOON, "open_review")
    ]
    lasting = Counter(event.kind for child in made(on).children for event in child.events)
    assert (lasting[EventKind.OUT_OF_AREA], lasting[EventKind.LONG_TERM_PLACEMENT]) == (1, 3)


def test_many_kinds_of_children_are_there() -> None:
    children = made(DAYS[0]).children
    statuses = Counter(child.episodes[-1].legal_status for child in children)
    assert {"V2", "V4", "C1", "C2", "E1", "J1"} <= set(statuses)
    assert set(statuses) <= set(LEGAL_STATUS)
    placements = {child.episodes[-1].placement_type for child in children}
    assert {"U1", "U3", "U4", "U6", "A6", "P1", "K1", "K2", "K3", "R3", "R5"} <= placements
    assert sum(child.child.is_uasc for child in children) == 3
    assert {child.child.sex for child in children} == {"F", "M", "U"}
    assert len({child.child.ethnicity for child in children}) >= 14
    families = Counter(child.child.name.split()[-1] for child in children)
    assert sum(1 for count in families.values() if count > 1) >= 7
    assert [child.child.name for child in children if len(child.care_periods) == 2] == ["Lucas Exemplo"]


def test_brothers_and_sisters_share_their_review_days() -> None:
    days: dict[str, set[tuple[date | None, ...]]] = {}
    for child in made(DAYS[0]).children:
        if child.child.name.endswith(("Sample", "Przykład", "Örnek", "Specimen", "Exemplu", "Tusaale")):
            held = tuple(review.review.commenced_on or review.review.planned_on for review in child.reviews)
            days.setdefault(child.child.name.split()[-1], set()).add(held)
    assert {len(found) for found in days.values()} == {1}


def test_brothers_and_sisters_have_one_mother_and_one_social_worker() -> None:
    mothers: dict[str, set[str]] = {}
    workers: dict[str, set[str | None]] = {}
    for child, review in recorded(DAYS[0]):
        family = child.child.name.split()[-1]
        workers.setdefault(family, set()).add(child.child.social_worker)
        said = [each.person_name for each in review.consultations if each.person_role == "mother"]
        mothers.setdefault(family, set()).update(said)
    assert all(len(names) <= 1 for names in mothers.values())
    assert all(len(names) == 1 for names in workers.values())


def test_two_in_five_children_have_recorded_reviews() -> None:
    on = DAYS[0]
    names = {child.child.name for child, _ in recorded(on)}
    assert 24 <= len(names) <= 28
    imported = [
        review
        for child in made(on).children
        for review in child.reviews
        if review.review.basis is Basis.IMPORTED
    ]
    assert all(not review.decisions and not review.done for review in imported)
    assert sum(1 for _, review in recorded(on) if review.progress) >= 9
    assert {each.progress for _, review in recorded(on) for each in review.progress} == set(Progress)


@every_day
def test_recorded_reviews_are_whole(on: date) -> None:
    for child, review in recorded(on):
        assert 3 <= len(review.decisions) <= 5
        assert review.review.agreement is not None
        assert review.review.statement
        assert review.review.how_took_part
        assert len(review.consultations) >= 3
        assert review.consultations[0].person_role == "child"
        for decision in review.decisions:
            assert decision.category in CATEGORIES
            assert decision.responsible_name
            assert decision.responsible_role
            assert decision.meaning
            assert decision.due_on is not None
            assert decision.due_on > (review.review.completed_on or on)
            assert CALENDAR.is_working_day(decision.due_on)
        assert all(person.attended in ATTENDED for person in review.attendance)
        if child.child.name == "Wren Placeholder" and not review.done:
            assert review.monitoring is None
            continue
        assert review.monitoring is not None
        assert set(review.monitoring.answers) == set(range(1, ANSWERED_ITEMS + 1))
        assert review.monitoring.grade
        assert review.monitoring.difference_made


def _sentences(review: DemoReview) -> Iterator[str]:
    texts = [review.review.how_took_part, review.review.statement]
    for decision in review.decisions:
        texts.append(decision.meaning)
        if decision.carried_from is None:
            texts.append(decision.text)
    for said in review.consultations:
        texts += [
            *said.views.values(),
            said.wants_to_change,
            said.worries,
            said.proud_of,
            said.meeting_wishes,
        ]
    texts += [each.reason for each in review.progress]
    for section in review.minutes:
        texts += [section.text, section.strengths, section.worries]
    texts += [promise.text for promise in review.promises]
    if review.monitoring:
        form = review.monitoring
        texts += [*form.comments.values(), form.good_practice, form.concern_text, form.difference_made]
    for text in texts:
        yield from (part for part in re.split(r"(?<=[.!?]”)\s|(?<=[.!?])\s", text) if len(part) > 20)


@every_day
def test_no_sentence_comes_twice_in_one_childs_record(on: date) -> None:
    for child in made(on).children:
        said = Counter(sentence for review in child.reviews for sentence in _sentences(review))
        assert [sentence for sentence, count in said.items() if count > 1] == []


@every_day
def test_texts_are_filled_in_and_agree(on: date) -> None:
    wrong = {"M": r"\b(she|her|hers|herself)\b", "F": r"\b(he|him|his|himself)\b"}
    for child, review in recorded(on):
        own = [review.review.how_took_part, review.review.statement]
        own += [decision.meaning for decision in review.decisions]
        own += [section.text for section in review.minutes if section.text]
        own += [promise.text for promise in review.promises]
        for text in [*own, *_sentences(review)]:
            assert "{" not in text
            assert "  " not in text
            assert text[:1] == text[:1].upper()
        pattern = wrong.get(child.child.sex or "")
        for text in own:
            # Mothers, aunts and carers keep their own pronouns.
            assert pattern is None or "mother" in text or not re.search(pattern, text.lower())
        if child.child.sex == "U":
            assert not re.search(r"\bthey (is|has|was|does|\w+s)\b", " ".join(own).lower())


@every_day
def test_what_is_written_around_a_review_is_there_to_be_shown(on: date) -> None:
    whole = Counter(child.child.name for child, review in recorded(on) if len(review.minutes) >= FULL_RECORD)
    assert sum(count >= 2 for count in whole.values()) >= 11
    assert all(review.minutes for _child, review in recorded(on))
    said = [one for _child, review in recorded(on) for one in review.consultations]
    assert {one.consent_to_share for one in said} >= {"all", "part", "none"}
    assert any(one.private_fields for one in said)
    assert {bool(one.form_returned_on) for one in said if one.form_sent_on} == {True, False}
    promises = [one for _child, review in recorded(on) for one in review.promises]
    still = [one for one in promises if one.is_open]
    assert 3 <= len(still) < len(promises)
    assert any(one.due_on and one.due_on < on for one in still)
    replies = Counter(one.reply for _child, review in recorded(on) for one in review.replies)
    assert (replies[Reply.QUERY], replies[Reply.OBJECTION]) == (1, 1)
    assert sum(bool(one.audits) for one in made(on).children) >= 5
    assert sum(bool(one.court_papers) for one in made(on).children) >= 10
    assert sum(len(review.feedback) for _child, review in recorded(on)) >= 5
    assert sum(bool(review.statement) for _child, review in recorded(on)) == 2


@every_day
def test_nothing_written_around_a_review_is_still_to_come(on: date) -> None:
    for child in made(on).children:
        days = [paper.received_on for paper in child.court_papers] + [one.audited_on for one in child.audits]
        for review in child.reviews:
            days += [report.received_on for report in review.reports]
            days += [returned.received_on for returned in review.feedback]
            days += [day for one in review.promises for day in (one.made_on, one.told_on)]
            days += [day for one in review.replies for day in (one.replied_on, one.outcome_on)]
            days += [day for one in review.consultations for day in (one.form_sent_on, one.form_returned_on)]
        assert all(day is None or day <= on for day in days)


def test_the_pools_are_large_enough() -> None:
    assert len({thread.decision for thread in threads()}) >= 60
    quotes = {thread.said for thread in threads() if thread.said.startswith("“")}
    quotes |= {row["text"] for rows in list(read("voices")["child"].values())[:4] for row in rows}
    assert len(quotes) >= 100
    assert sum(len(row["texts"]) for row in read("statements")["statement"]) >= 25
    assert len({thread.id for thread in threads()}) == len(threads())


@every_day
def test_everyone_has_a_team_manager_and_nobody_can_be_reached(on: date) -> None:
    invented = made(on)
    places = {team.name: place for place, team in enumerate(invented.teams, 1)}
    for child in invented.children:
        team = child.child.team
        assert team is not None
        assert team_manager_on(invented.managers, places[team], on) is not None
    assert invented.profile.iro_phone.startswith("01632 960")
    assert all(manager.email.endswith("@example.invalid") for manager in invented.managers)
    codes = {
        code
        for child in invented.children
        for episode in child.episodes
        for code in (episode.home_postcode, episode.placement_postcode)
        if code
    }
    assert all(code.startswith("QX") for code in codes)


@pytest.fixture(scope="module")
def filled(invented_file: DemoFile, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    path = copied(invented_file.file, tmp_path_factory.mktemp("demo") / "Invented")
    with open_case_file(path, passphrase=invented_file.passphrase) as held:
        yield Desk(held, on=DAYS[0])


def _standing(duty: Duty) -> tuple[str, State]:
    return duty.rule, duty.state


def test_fill_stores_what_was_invented(filled: Desk) -> None:
    rows = caseload.caseload(filled)
    assert len(rows) == 65
    # Alerts are no duties of the caseload as invented; a review that was moved has its tasks moved too.
    beside = ("PRE_", "ALERT_")
    due = Counter(_standing(duty) for duty in today.due_list(filled) if not duty.rule.startswith(beside))
    invented = (duty for duty in duties(DAYS[0]) if not duty.rule.startswith(beside))
    assert due == Counter(_standing(duty) for duty in invented)


def _of_the_council_on(desk: Desk) -> None:
    """Whether what holds the council to it is there, and none of it is still to come."""
    on, file = desk.today, desk.case_file
    rows, chasers = actions.every(file), actions.chasers(file)
    assert {row.source for row in rows} == set(SOURCES)
    assert {row.status for row in rows} == set(Status)
    late = [row for row in rows if row.is_overdue(on)]
    assert 10 <= len(late) <= 30
    assert {chaser.action_id for chaser in chasers} & {row.id for row in late}
    closed = [row for row in rows if row.status is Status.DONE and row.due_on and row.completed_on]
    in_time = sum(row.completed_on <= row.wanted_by for row in closed if row.completed_on and row.wanted_by)
    assert 0.8 < in_time / len(closed) < 0.99
    raised, steps = alerts.every(file), alerts.steps(file)
    assert Counter(alert.kind for alert in raised) == {"concern": 11, "good_practice": 2, "partner_agency": 1}
    closing = [step for held in steps.values() for step in held if step.outcome]
    assert len(closing) >= 5
    assert all(step.words for step in closing)
    assert all(step.due_on for held in steps.values() for step in held if step.kind is StepKind.STAGE)
    days = [step.happened_on for held in steps.values() for step in held]
    days += [day for row in rows for day in (row.source_on, row.completed_on, row.evidence_seen_on) if day]
    days += [chaser.chased_on for chaser in chasers]
    for kind, least in BETWEEN.items():
        held = oversight.every(file, kind)
        assert len(held) >= least
        past = ("held_on", "made_on", "told_on", "checked_on", "offered_on", "child_seen_on", "outcome_on")
        days += [day for row in held for name in past if (day := getattr(row, name, None))]
    assert max(days) <= on
    told = oversight.every(file, EventTold)
    assert {one.is_never for one in told} == {True, False}
    assert len({one.is_accepted for one in oversight.every(file, ReturnInterview)}) == 2


def test_every_step_of_the_invented_alerts_was_one_that_could_be_taken(filled: Desk) -> None:
    phases = Counter(card.standing.phase.value for card in alert_pages.every(filled))
    assert phases == {"informal": 1, "alert": 5, "stage": 1, "cafcass": 1, "closed": 6}
    for card in alert_pages.every(filled):
        page = alert_pages.page(filled, card.alert.id or 0)
        for place, step in enumerate(page.steps):
            on = step.happened_on
            disputes.check_step(card.alert, page.steps[:place], step, page.template, on, filled.calendar)
        assert not page.gaps


def test_fill_stores_what_holds_the_council_to_it(filled: Desk) -> None:
    _of_the_council_on(filled)


def test_fill_issues_letters_and_keeps_progress(filled: Desk) -> None:
    sorrel = next(row.child for row in caseload.caseload(filled) if row.child.name == "Sorrel Pretend")
    page = caseload.page(filled, sorrel.id or 0)
    kinds = {"decision-letter", "monitoring-form", "parents-letter", "carers-copy"}
    assert {document.kind for document in page.documents} == kinds
    last = reviews.page(filled, page.reviews[-1].review.id or 0)
    assert last.decisions
    assert {each.decision_id for each in last.progress} == {each.id for each in last.last_decisions}


def test_fill_keeps_what_was_written_around_the_reviews(filled: Desk) -> None:
    kit = next(row.child for row in caseload.caseload(filled) if row.child.name == "Kit Madeup")
    review = caseload.page(filled, kit.id or 0).reviews[-1].review
    assert any("Kit" in section.text for section in minutes.of_review(filled, review.id or 0).held.values())
    (sent,) = attachments.of_child(filled, kit.id or 0)
    assert attachments.held(filled, sent.id or 0).content.startswith(b"%PDF")
    assert register.rows(filled)
    assert all(row.dispatches for row in register.rows(filled))


def test_every_letter_can_be_drawn(filled: Desk) -> None:
    found = 0
    for row in caseload.caseload(filled):
        for entry in caseload.page(filled, row.child.id or 0).reviews:
            if entry.review.completed_on and entry.review.statement and found < 12:
                assert papers.paper(filled, "decision-letter", entry.review.id or 0).pdf.startswith(b"%PDF")
                found += 1
    assert found == 12


def test_the_diary_has_agreed_days_siblings_and_one_day_past_its_wall(filled: Desk) -> None:
    found = planner.page(filled, DAYS[0], DAYS[0] + timedelta(weeks=10))
    kinds = Counter(item.kind for item in found.items)
    wanted = {ItemKind.VISIT, ItemKind.CONFERENCE, ItemKind.SUPERVISION, ItemKind.LEAVE, ItemKind.TRAINING}
    assert wanted <= set(kinds)
    leave = next(item for item in found.items if item.kind is ItemKind.LEAVE)
    assert sum(CALENDAR.is_working_day(day) for day in (leave.on, leave.last_on)) == 2
    planned = [item for item in found.items if item.kind is ItemKind.REVIEW_PLANNED]
    assert all(not leave.on <= item.on <= leave.last_on for item in planned)
    assert sum(item.is_agreed for item in planned) >= 4
    late = [item for item in planned if item.latest_on and item.on > item.latest_on]
    (change,) = planner.date_changes(filled, late[0].review_id or 0)
    assert len(late) == 1
    assert change.authorised_by
    assert change.reason
    groups = {group.name: [child.name for child in children] for group, children in siblings.groups(filled)}
    assert len(groups) == 2
    assert groups["Sample"] == ["Juniper Sample", "Ash Sample"]
    assert len(siblings.suggestions(filled)) >= 4


def test_the_days_suggested_for_the_invented_caseload_keep_every_wall(filled: Desk) -> None:
    found = planner.proposal(filled, 12)
    assert any(len(one.child_ids) > 1 for one in found.suggestions)
    assert all(DAYS[0] <= one.on <= one.latest_on for one in found.suggestions)
    assert len(found.suggestions) > 10
    assert all(left.why for left in found.left_out)


@pytest.mark.parametrize("on", [date(2028, 2, 29), date(2027, 4, 2)], ids=["leap day", "Good Friday"])
def test_the_diary_can_be_invented_on_any_day(on: date, tmp_path: Path) -> None:
    held, _recovery_key = create(tmp_path / "invented.irodesk", "four invented quiet words", cost=CHEAP)
    with held:
        desk = Desk(held, on=on)
        demo.fill(desk)
        found = planner.page(desk, on, on + timedelta(weeks=12))
        late = [
            item
            for item in found.items
            if item.kind is ItemKind.REVIEW_PLANNED and item.latest_on and item.on > item.latest_on
        ]
        assert len(late) == 1
        _of_the_council_on(desk)
        meetings = [item for item in found.items if item.key.startswith("diary:")]
        assert all(CALENDAR.is_working_day(item.on) for item in meetings)


def test_fill_sends_the_papers_of_the_dispute_on_the_days_of_its_stages(filled: Desk) -> None:
    named = [one for one in alerts.every(filled.case_file) if one.is_identifiable]
    assert named
    for alert in named:
        rows = alert_papers.sent(filled, alert.id or 0)
        steps = alerts.steps_of(filled.case_file, alert.id or 0)
        begun = {step.happened_on for step in steps if step.kind in {StepKind.RAISED, StepKind.STAGE}}
        assert begun == {row.document.issued_on for row in rows if row.document.kind == ALERT_LETTER}
        assert all(row.dispatches and all(one.sent_on for one in row.dispatches) for row in rows)
