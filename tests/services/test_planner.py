"""The planner over a real case file: seen, moved, agreed, postponed, suggested (rows S8, K5, K6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from iro_desk.domain.diary import DiaryEntry, DiaryKind
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.planner import Authorisation
from iro_desk.domain.review import ChangeKind
from iro_desk.services import children, diary, holidays, planner, reviews, siblings
from iro_desk.services.desk import Desk
from iro_desk.services.planner import ItemKind
from iro_desk.services.reviews import Plan
from iro_desk.store import audit
from tests import build

FIRST, LAST = date(2026, 11, 23), date(2027, 1, 31)
EMBER_WALL = date(2026, 12, 27)  # six months after 27 June, a Sunday
TWIN_WALL = date(2027, 1, 9)


@pytest.fixture
def ember(desk: Desk) -> int:
    return build.a_child(desk, reviewed_on=(date(2023, 5, 10), date(2026, 6, 27)))


@pytest.fixture
def family(desk: Desk, ember: int) -> tuple[int, int, int]:
    """Ember and two siblings with later walls."""
    ada = build.a_child(desk, "004780", "Ada Example", reviewed_on=(date(2023, 5, 10), date(2026, 7, 9)))
    finn = build.a_child(desk, "004790", "Finn Example", reviewed_on=(date(2023, 5, 10), date(2026, 7, 9)))
    siblings.make(desk, "Example", (ember, ada, finn))
    return ember, ada, finn


def planned(desk: Desk, review_id: int) -> date | None:
    return reviews.page(desk, review_id).review.planned_on


def agree(desk: Desk, review_id: int) -> None:
    reviews.save_plan(desk, review_id, Plan(planned_on=planned(desk, review_id), is_agreed=True))


def test_the_page_shows_what_stands_between_two_days(desk: Desk, family: tuple[int, int, int]) -> None:
    ember, ada, _ = family
    review_id = planner.plan_new(desk, ember, date(2026, 12, 8))
    entry = DiaryEntry(kind=DiaryKind.VISIT, starts_on=date(2026, 12, 1), child_id=ada, minutes=90)
    entry_id = diary.save(desk, entry)
    page = planner.page(desk, FIRST, LAST)
    found = {item.key: item for item in page.items}
    assert found[f"review:{review_id}"].kind is ItemKind.REVIEW_PLANNED
    assert found[f"review:{review_id}"].latest_on == EMBER_WALL
    assert found[f"due:{ada}"].on == TWIN_WALL
    assert found[f"diary:{entry_id}"].child_name == "Ada Example"
    assert page.days[date(2026, 12, 8)].free_minutes == 444 - 150
    assert page.days[date(2026, 12, 1)].free_minutes == 444 - 90
    assert page.days[date(2026, 12, 25)].holiday == "Christmas Day"
    due = {each.child_id: each for each in page.children}
    assert (due[ember].planned_on, due[ember].review_id) == (date(2026, 12, 8), review_id)
    assert (due[ada].group_name, due[ada].planned_on, due[ada].latest_on) == ("Example", None, TWIN_WALL)
    assert page.children[0].child_id == ember
    with pytest.raises(RuleBroken):
        planner.page(desk, LAST, FIRST)


def test_a_closed_day_is_no_working_day(desk: Desk) -> None:
    holidays.add_closure(desk, date(2026, 12, 24), "Office closed")
    day = planner.page(desk, FIRST, LAST).days[date(2026, 12, 24)]
    assert (day.is_working, day.free_minutes, day.holiday) == (False, 0, "Office closed")


# Moving (row S8)


def test_a_move_within_the_law_is_one_line_with_old_and_new_day(desk: Desk, ember: int) -> None:
    review_id = planner.plan_new(desk, ember, date(2026, 12, 8))
    before = len(audit.lines(desk.case_file))
    assert planner.move(desk, review_id, date(2026, 12, 10), reason="The carer is away.") == (review_id,)
    (line, *_), after = audit.lines(desk.case_file), len(audit.lines(desk.case_file))
    assert (after - before, line.what, line.reason) == (
        1,
        "Move a review to another day",
        "The carer is away.",
    )
    (change,) = planner.date_changes(desk, review_id)
    assert (change.old_on, change.new_on) == (date(2026, 12, 8), date(2026, 12, 10))
    assert (change.kind, change.authorised_by, change.latest_on) == (ChangeKind.MOVED, "", EMBER_WALL)


def test_row_S8_a_day_past_the_wall_is_kept_only_with_its_authorisation(desk: Desk, ember: int) -> None:
    late = date(2026, 12, 29)
    review_id = planner.plan_new(desk, ember, date(2026, 12, 8))
    lines = len(audit.lines(desk.case_file))
    for name, field in (("", "authorised_by"), ("M. Fictional", "reason")):
        with pytest.raises(RuleBroken) as refused:
            planner.move(desk, review_id, late, authorised_by=name)
        assert refused.value.field == field
    assert planned(desk, review_id) == date(2026, 12, 8)
    assert len(audit.lines(desk.case_file)) == lines, "a refusal leaves nothing behind"
    planner.move(
        desk,
        review_id,
        late,
        reason="Court on the day.",
        authorised_by="M. Fictional",
        authorised_on=date(2026, 11, 20),
    )
    change = planner.date_changes(desk, review_id)[-1]
    assert (change.authorised_by, change.authorised_on) == ("M. Fictional", date(2026, 11, 20))
    assert (change.reason, change.latest_on) == ("Court on the day.", EMBER_WALL)


def test_row_S8_no_service_is_a_way_round_the_wall(desk: Desk, ember: int) -> None:
    late = date(2026, 12, 29)
    with pytest.raises(RuleBroken):
        reviews.plan(desk, ember, late)
    with pytest.raises(RuleBroken):
        planner.plan_new(desk, ember, late)
    assert reviews.page(desk, reviews.plan(desk, ember)).review.planned_on is None
    review_id = planner.plan_new(desk, ember, date(2026, 12, 8))
    agree(desk, review_id)
    for plan in (
        Plan(planned_on=late, is_agreed=True),
        Plan(planned_on=date(2026, 12, 9), is_agreed=False),
        Plan(planned_on=None),
    ):
        with pytest.raises(RuleBroken) as refused:
            reviews.save_plan(desk, review_id, plan)
        assert refused.value.field == "authorised_by"
    with pytest.raises(RuleBroken):
        planner.plan_new(desk, ember, date(2026, 12, 9))
    with pytest.raises(RuleBroken):
        planner.postpone(desk, review_id, "Nobody can come.")
    assert planned(desk, review_id) == date(2026, 12, 8)
    assert planner.date_changes(desk, review_id) == ()


def test_an_agreed_day_moves_with_an_authorisation_and_is_to_be_agreed_again(desk: Desk, ember: int) -> None:
    review_id = planner.plan_new(desk, ember, date(2026, 12, 8))
    agree(desk, review_id)
    planner.move(desk, review_id, date(2026, 12, 9), reason="Illness.", authorised_by="M. Fictional")
    review = reviews.page(desk, review_id).review
    assert (review.planned_on, review.is_agreed) == (date(2026, 12, 9), False)
    assert planner.date_changes(desk, review_id)[-1].authorised_on == desk.today


def test_nothing_is_agreed_without_a_day_and_no_day_is_past(desk: Desk, ember: int) -> None:
    review_id = reviews.plan(desk, ember)
    with pytest.raises(RuleBroken):
        reviews.save_plan(desk, review_id, Plan(is_agreed=True))
    yesterday = date(2026, 11, 22)
    for refused in (
        lambda: planner.plan_new(desk, ember, yesterday),
        lambda: planner.move(desk, review_id, yesterday),
    ):
        with pytest.raises(RuleBroken, match="This day is past"):
            refused()


def test_the_plan_of_a_review_is_one_change(desk: Desk, ember: int) -> None:
    review_id = reviews.plan(desk, ember)
    before = len(audit.lines(desk.case_file))
    plan = Plan(planned_on=date(2026, 12, 8), planned_at="9.30", planned_place=" School ", is_agreed=True)
    reviews.save_plan(desk, review_id, plan, Authorisation(reason="not asked for"))
    review = reviews.page(desk, review_id).review
    assert (review.planned_at, review.planned_place, review.is_agreed) == ("09:30", "School", True)
    assert len(audit.lines(desk.case_file)) == before + 1
    with pytest.raises(RuleBroken) as refused:
        reviews.save_plan(desk, review_id, replace(plan, planned_at="half nine"))
    assert refused.value.field == "planned_at"


# Postponing (statutory.md 1.8)


def test_a_review_is_postponed_with_a_reason(desk: Desk, ember: int) -> None:
    review_id = planner.plan_new(desk, ember, date(2026, 12, 8))
    with pytest.raises(RuleBroken) as refused:
        planner.postpone(desk, review_id, " ")
    assert refused.value.field == "reason"
    planner.postpone(desk, review_id, "The social worker is ill.")
    assert planned(desk, review_id) is None
    (change,) = planner.date_changes(desk, review_id)
    assert (change.kind, change.new_on, change.reason) == (
        ChangeKind.POSTPONED,
        None,
        "The social worker is ill.",
    )
    assert audit.lines(desk.case_file)[0].reason == "The social worker is ill."
    with pytest.raises(RuleBroken, match="nothing to postpone"):
        planner.postpone(desk, review_id, "Again.")


def test_what_was_opened_is_not_postponed(desk: Desk, ember: int) -> None:
    review_id = build.a_review(desk, ember, date(2026, 11, 20), is_completed=False)
    with pytest.raises(RuleBroken, match="adjourned, not postponed"):
        planner.postpone(desk, review_id, "Too late for that.")


# Brothers and sisters (row K6)


def test_row_K6_siblings_move_together_with_a_record_each(desk: Desk, family: tuple[int, int, int]) -> None:
    ember, ada, finn = family
    first = planner.plan_new(desk, ember, date(2026, 12, 8), with_siblings=True)
    held = [children.history(desk, child).reviews[-1] for child in family]
    assert [review.planned_on for review in held] == [date(2026, 12, 8)] * 3
    assert len({review.id for review in held}) == 3
    moved = planner.move(desk, first, date(2026, 12, 15), with_siblings=True)
    assert len(moved) == 3
    assert all(planned(desk, review_id) == date(2026, 12, 15) for review_id in moved)
    assert planner.move(desk, first, date(2026, 12, 16)) == (first,)
    assert planned(desk, moved[1]) == date(2026, 12, 15)
    assert {ada, finn} == {children.history(desk, child).child.id for child in (ada, finn)}


def test_row_K6_the_earliest_wall_rules_the_group(desk: Desk, family: tuple[int, int, int]) -> None:
    """4 January is lawful for Ada and Finn and too late for Ember."""
    _, ada, _ = family
    day = date(2027, 1, 4)
    review_id = planner.plan_new(desk, ada, date(2026, 12, 8))
    with pytest.raises(RuleBroken, match="Monday 4 January 2027 is after the last lawful date"):
        planner.move(desk, review_id, day, with_siblings=True)
    assert planned(desk, review_id) == date(2026, 12, 8), "nobody is moved where one may not be"
    moved = planner.move(desk, review_id, day, reason="Agreed.", authorised_by="M.", with_siblings=True)
    by_child = {reviews.page(desk, each).review.child_id: planner.date_changes(desk, each) for each in moved}
    assert by_child[family[0]][0].authorised_by == "M."
    assert by_child[family[0]][0].latest_on == EMBER_WALL
    assert by_child[ada][-1].authorised_by == "", "each child has their own wall"
    assert by_child[family[2]] == ()


# Suggestions


def test_a_suggestion_is_taken_as_it_is(desk: Desk, family: tuple[int, int, int]) -> None:
    (one,) = planner.proposal(desk).suggestions
    assert set(one.child_ids) == set(family)
    assert one.latest_on == EMBER_WALL
    assert desk.today <= one.on <= EMBER_WALL
    ids = planner.accept(desk, one)
    assert {planned(desk, review_id) for review_id in ids} == {one.on}
    assert planner.proposal(desk).suggestions == ()
    with pytest.raises(RuleBroken, match="was planned since"):
        planner.accept(desk, one)


@pytest.mark.usefixtures("family")
def test_suggestions_keep_clear_of_leave_and_closed_days(desk: Desk) -> None:
    away = DiaryEntry(kind=DiaryKind.LEAVE, starts_on=date(2026, 11, 23), ends_on=date(2026, 12, 18))
    diary.save(desk, away)
    holidays.add_closure(desk, date(2026, 12, 24), "Office closed")
    (one,) = planner.proposal(desk).suggestions
    assert date(2026, 12, 21) <= one.on <= date(2026, 12, 23)
    assert planner.proposal(desk).suggestions == planner.proposal(desk).suggestions


def test_who_is_left_out_is_told_with_the_reason(desk: Desk) -> None:
    late = build.a_child(desk, "004100", "Late Example", reviewed_on=(date(2023, 5, 10), date(2026, 5, 20)))
    missed = build.a_child(
        desk, "004200", "Missed Example", reviewed_on=(date(2023, 5, 10), date(2026, 6, 27))
    )
    review_id = reviews.plan(desk, missed, date(2026, 11, 20))
    agree(desk, review_id)
    found = planner.proposal(desk)
    assert found.suggestions == ()
    whys = {left.child_ids[0]: left.why for left in found.left_out}
    assert whys[late].startswith("The last lawful date, Friday 20 November 2026, has passed.")
    assert whys[missed].startswith("The agreed day, Friday 20 November 2026, has passed.")


def test_a_child_no_longer_looked_after_is_neither_planned_nor_suggested(desk: Desk, ember: int) -> None:
    with desk.case_file.change("Test data", at=desk.now()) as change:
        change.update("care_period", 1, {"ceased_on": date(2026, 11, 20), "cease_code": "E4A"})
    assert planner.proposal(desk).suggestions == ()
    assert planner.page(desk, FIRST, LAST).children == ()
    with pytest.raises(RuleBroken, match="not looked after"):
        planner.plan_new(desk, ember, date(2026, 12, 8))
