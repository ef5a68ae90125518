"""Which due dates a change moves, by child, rule and review."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from iro_desk.domain.child import Child
from iro_desk.domain.duties import Duty
from iro_desk.domain.moves import Move, MoveKind, moves
from tests.domain.histories import around_reviews, held, history, on, period

LATE = held("2018-04-03", number=40)
SERIES = held("2018-03-12", "2018-04-03", number=40)
BEFORE = (held("2017-03-20", number=20), held("2017-09-14", number=30))


def of(*last: object, since: str = "2017-02-24", today: str = "2018-04-04") -> tuple[Duty, ...]:
    told = history(period(since), reviews=(*BEFORE, *last))  # type: ignore[arg-type]
    return tuple(around_reviews(told, today))


def on_day(duty: Duty, day: str) -> Duty:
    assert duty.due is not None
    return replace(duty, due=replace(duty.due, due_on=on(day)))


def test_the_annual_reports_case_moves_the_next_review_to_an_earlier_day() -> None:
    moved = [one for one in moves(of(LATE), of(SERIES)) if one.rule.startswith("REV_")]
    assert [(one.kind, one.old_on, one.new_on) for one in moved] == [
        (MoveKind.MOVES, on("2018-10-03"), on("2018-09-12"))
    ]
    assert moved[0].sentence == "Fourth review moves from 3 Oct 2018 to 12 Sep 2018"


def test_what_a_review_not_completed_any_more_takes_away_goes() -> None:
    still_open = replace(LATE, completed_on=None)
    moved = {one.rule: one for one in moves(of(LATE), of(still_open))}
    assert moved["POST_DECISIONS"].kind is MoveKind.GOES
    assert moved["POST_DECISIONS"].sentence == "Send the decision letter, due 10 Apr 2018, is no longer due"
    assert moved["REV_SERIES"].kind is MoveKind.APPEARS
    assert moved["REV_SERIES"].new_on == on("2018-05-01")


def test_another_rule_for_the_next_review_is_a_move_of_the_next_review() -> None:
    first = around_reviews(history(period("2017-02-24")), "2017-03-21")
    second = around_reviews(history(period("2017-02-24"), reviews=BEFORE[:1]), "2017-03-21")
    moved = [one for one in moves(first, second) if one.rule.startswith("REV_")]
    assert [(one.kind, one.rule, one.old_on, one.new_on) for one in moved] == [
        (MoveKind.MOVES, "REV_SECOND", on("2017-03-24"), on("2017-06-20"))
    ]


def test_a_date_no_longer_known_is_said() -> None:
    known = of(LATE)
    unknown = tuple(replace(duty, due=None) if duty.is_next_review else duty for duty in known)
    (moved,) = moves(known, unknown)
    assert (moved.kind, moved.new_on) == (MoveKind.MOVES, None)
    assert moved.sentence.endswith("due 3 Oct 2018, has no known date any more")


def test_children_do_not_mix() -> None:
    one = of(LATE)
    other = tuple(replace(duty, child=Child(id=8, child_ref="004032")) for duty in one)
    later = tuple(on_day(duty, "2018-12-01") for duty in other if duty.is_next_review)
    rest = tuple(duty for duty in other if not duty.is_next_review)
    moved = moves([*one, *other], [*later, *rest, *one])
    assert [(move.child_ref, move.new_on) for move in moved] == [("004032", on("2018-12-01"))]


@given(st.permutations(of(LATE)), st.permutations(of(SERIES)))
def test_the_order_of_the_rows_decides_nothing(before: list[Duty], after: list[Duty]) -> None:
    assert moves(before, after) == moves(of(LATE), of(SERIES))
    assert moves(before, list(reversed(before))) == ()
    back = moves(after, before)
    swapped = {(move.rule, move.new_on, move.old_on) for move in back}
    assert swapped == {(move.rule, move.old_on, move.new_on) for move in moves(before, after)}


def test_two_rows_of_one_rule_are_paired_by_date() -> None:
    row = next(duty for duty in of(LATE) if duty.rule == "POST_RECORD")
    first, second = on_day(row, "2018-05-01"), on_day(row, "2018-06-01")
    moved: tuple[Move, ...] = moves([second, first], [on_day(second, "2018-06-02"), first])
    assert [(one.old_on, one.new_on) for one in moved] == [(on("2018-06-01"), on("2018-06-02"))]
