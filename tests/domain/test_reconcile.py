"""Two records of one child's reviews, and what differs between them."""

from __future__ import annotations

from datetime import date

import pytest

from iro_desk.domain.child import CarePeriod, Child, Episode
from iro_desk.domain.council_record import Compared, TheirChild, TheirReview
from iro_desk.domain.history import History
from iro_desk.domain.reconcile import Difference, Kind, differences
from iro_desk.domain.review import Meeting, Review

AS_AT = date(2026, 11, 22)
SPAN = Compared(from_on=date(2026, 4, 1), to_on=AS_AT, as_at=AS_AT, has_reviews=True)
LIST_8 = Compared(from_on=None, to_on=AS_AT, as_at=AS_AT, has_reviews=False, has_list_8=True)


def review(*held_on: date, code: str | None = "PN1", planned_on: date | None = None, id: int = 1) -> Review:  # noqa: A002
    return Review(
        id=id,
        planned_on=planned_on,
        meetings=tuple(Meeting(held_on=day) for day in held_on),
        completed_on=held_on[-1] if held_on else None,
        participation_code=code,
    )


def a_history(
    *reviews: Review,
    born_on: date = date(2016, 2, 9),
    since: date = date(2023, 4, 14),
    legal_status: str = "C2",
    known_from: date | None = None,
    done: dict[tuple[int, str], date] | None = None,
) -> History:
    return History(
        child=Child(child_ref="001", born_on=born_on),
        care_periods=(CarePeriod(became_looked_after_on=since),),
        episodes=(Episode(started_on=since, legal_status=legal_status),),
        reviews=reviews,
        done=done or {},
        reviews_known_from=known_from,
    )


def rows(*days: date | str, code: str | None = "PN1") -> TheirChild:
    found = [
        TheirReview(on=day, code=code) if isinstance(day, date) else TheirReview(on=None, text=day)
        for day in days
    ]
    return TheirChild(reviews=tuple(found), is_listed=True)


def told(found: tuple[Difference, ...]) -> list[tuple[Kind, tuple[object, ...], tuple[object, ...]]]:
    return [(one.kind, one.ours, one.theirs) for one in found]


MAY, OCT = date(2026, 5, 6), date(2026, 10, 30)


def test_the_same_reviews_differ_in_nothing() -> None:
    assert not differences(a_history(review(MAY), review(OCT)), rows(MAY, OCT), SPAN)


@pytest.mark.parametrize(
    ("theirs", "cause"),
    [
        (date(2026, 5, 7), "The date is a day out."),
        (date(2026, 5, 13), "The date is a week out."),
        (date(2026, 6, 5), "Day and month are swapped."),
        (date(2025, 5, 6), "The year is 1 year out."),
        (date(2062, 5, 6), "The year is 36 years out."),
        (date(2026, 9, 6), "The month is another; day and year agree."),
        (date(2026, 5, 16), "One figure of the day is mistyped."),
        (date(2026, 7, 1), "Not known: the dates are 56 days apart."),
        ("06/31/2026", "The date there can't be read, or there is no such day."),
    ],
)
def test_row_X3_a_wrong_date_is_one_difference_with_its_cause(theirs: date | str, cause: str) -> None:
    (one,) = differences(a_history(review(MAY), review(OCT)), rows(theirs, OCT), SPAN)
    assert (one.kind, one.ours, one.theirs, one.likely_cause) == (Kind.DATE, (MAY,), (theirs,), cause)
    assert "6 May 2026" in one.what_to_do


@pytest.mark.parametrize(
    ("theirs", "cause"),
    [
        (date(2026, 5, 27), "The date is the last meeting of the series."),
        (date(2026, 5, 20), "The date is a later meeting of the series."),
        (date(2026, 5, 4), "The date is the day that was planned."),
        (date(2026, 6, 17), "The date is the day the minutes were complete."),
    ],
)
def test_row_B9_another_day_of_the_same_review_is_named(theirs: date, cause: str) -> None:
    series = review(MAY, date(2026, 5, 20), date(2026, 5, 27), planned_on=date(2026, 5, 4))
    done = {(1, "POST_RECORD"): date(2026, 6, 17)}
    (one,) = differences(a_history(series, done=done), rows(theirs), SPAN)
    assert (one.kind, one.likely_cause) == (Kind.DATE, cause)
    assert "first meeting" in one.what_to_do


def test_each_wrong_date_finds_its_nearest_review() -> None:
    first, second = date(2026, 5, 6), date(2026, 7, 30)
    found = differences(
        a_history(review(first), review(second)), rows(date(2026, 7, 20), date(2026, 5, 9)), SPAN
    )
    assert told(found) == [
        (Kind.DATE, (first,), (date(2026, 5, 9),)),
        (Kind.DATE, (second,), (date(2026, 7, 20),)),
    ]


@pytest.mark.parametrize(
    ("code", "born_on", "cause"),
    [
        ("PN0", date(2016, 2, 9), "The code there doesn't fit the age: the child was 4 or over that day."),
        ("PN2", date(2016, 2, 9), "Not known: both codes fit the age."),
        ("PN2", date(2023, 2, 9), "The code there doesn't fit the age: the child was under 4 that day."),
        (None, date(2016, 2, 9), "The code is blank there."),
        ("XX", date(2016, 2, 9), "XX is not a participation code of the return."),
    ],
)
def test_row_X3_a_wrong_code_is_named(code: str | None, born_on: date, cause: str) -> None:
    (one,) = differences(a_history(review(MAY), born_on=born_on), rows(MAY, code=code), SPAN)
    assert (one.kind, one.ours, one.theirs) == (Kind.CODE, ("PN1",), (code,) if code else ())
    assert one.likely_cause == cause
    assert one.review_on == MAY


def test_a_code_not_recorded_here_is_no_difference_unless_theirs_cannot_be() -> None:
    history = a_history(review(MAY, code=None))
    assert not differences(history, rows(MAY, code="PN3"), SPAN)
    (one,) = differences(history, rows(MAY, code="PN0"), SPAN)
    assert one.kind is Kind.CODE


def test_a_missing_and_an_extra_review_are_two() -> None:
    found = differences(a_history(review(MAY)), rows(date(2026, 9, 1)), SPAN)
    assert told(found) == [(Kind.MISSING, (MAY,), ()), (Kind.EXTRA, (), (date(2026, 9, 1),))]


def test_row_B9_a_child_without_a_row_counts_once() -> None:
    history = a_history(review(MAY), review(OCT))
    (one,) = differences(history, TheirChild(), SPAN)
    assert (one.kind, one.ours) == (Kind.CHILD_MISSING, (MAY, OCT))
    (listed,) = differences(history, TheirChild(is_listed=True), SPAN)
    assert (listed.kind, listed.ours) == (Kind.MISSING, (MAY, OCT))
    (renamed,) = differences(history, TheirChild(other_ids=("999",)), SPAN)
    assert "999" in renamed.likely_cause


def test_a_child_in_care_without_reviews_is_missing_only_where_children_are_listed() -> None:
    listing = Compared(
        from_on=date(2026, 4, 1), to_on=AS_AT, as_at=AS_AT, has_reviews=True, lists_children=True
    )
    assert not differences(a_history(), TheirChild(), SPAN)
    assert told(differences(a_history(), TheirChild(), listing)) == [(Kind.CHILD_MISSING, (), ())]
    assert not differences(a_history(since=date(2026, 12, 1)), TheirChild(), listing)


def test_what_is_not_compared_is_no_difference() -> None:
    planned = review(planned_on=date(2026, 11, 30))
    before = review(date(2026, 3, 2))
    no_review = Review(meetings=(Meeting(held_on=date(2026, 8, 3)),), counts_as_statutory=False)
    history = a_history(before, review(MAY), no_review, planned)
    assert not differences(history, rows(MAY), SPAN)
    assert not differences(history, rows(MAY, date(2026, 12, 9), date(2027, 6, 1)), SPAN)
    assert not differences(a_history(review(MAY), legal_status="V4"), TheirChild(), SPAN)
    known_late = a_history(review(OCT), known_from=date(2026, 10, 1))
    assert not differences(known_late, rows(MAY, OCT), SPAN)


@pytest.mark.parametrize(
    ("extra", "cause"),
    [
        (date(2026, 8, 3), "does not count as a review"),
        (date(2026, 5, 27), "another meeting of the review of 6 May 2026"),
        (date(2026, 11, 20), "as planned and not as held"),
        (date(2026, 4, 2), "not looked after that day"),
        (date(2026, 9, 9), "Not recorded by the IRO"),
    ],
)
def test_an_extra_review_has_its_likely_cause(extra: date, cause: str) -> None:
    aside = Review(meetings=(Meeting(held_on=date(2026, 8, 3)),), counts_as_statutory=False)
    planned = Review(planned_on=date(2026, 11, 20))
    history = a_history(review(MAY, date(2026, 5, 27)), aside, planned, since=date(2026, 4, 14))
    (one,) = differences(history, rows(MAY, extra), SPAN)
    assert (one.kind, one.theirs) == (Kind.EXTRA, (extra,))
    assert cause in one.likely_cause


def test_a_review_after_the_last_of_the_file_is_said_to_be() -> None:
    span = Compared(from_on=MAY, to_on=AS_AT, as_at=AS_AT, has_reviews=True, latest_on=date(2026, 9, 30))
    (one,) = differences(a_history(review(MAY), review(OCT)), rows(MAY), span)
    assert one.likely_cause == "Held after the last review in the file, of 30 September 2026."


@pytest.mark.parametrize(
    ("latest", "kinds"),
    [
        (OCT, []),
        (MAY, [Kind.MISSING]),
        (date(2026, 10, 29), [Kind.DATE]),
        (date(2026, 3, 1), [Kind.MISSING]),
        (None, [Kind.MISSING]),
        ("30/02/2026", [Kind.DATE]),
        (date(2027, 9, 1), [Kind.DATE]),
    ],
)
def test_row_X3_the_latest_review_of_list_8_is_compared(latest: date | str | None, kinds: list[Kind]) -> None:
    row = None
    if latest:
        on, text = (latest, "") if isinstance(latest, date) else (None, latest)
        row = TheirReview(on=on, text=text)
    theirs = TheirChild(latest=row, is_listed=True, is_in_list_8=True)
    found = differences(a_history(review(MAY), review(OCT)), theirs, LIST_8)
    assert [one.kind for one in found] == kinds


def test_a_later_review_in_list_8_is_extra_and_a_missing_child_is_told() -> None:
    later = TheirChild(latest=TheirReview(on=OCT), is_listed=True, is_in_list_8=True)
    assert told(differences(a_history(review(MAY)), later, LIST_8)) == [(Kind.EXTRA, (), (OCT,))]
    assert told(differences(a_history(), later, LIST_8)) == [(Kind.EXTRA, (), (OCT,))]
    assert told(differences(a_history(), TheirChild(), LIST_8)) == [(Kind.CHILD_MISSING, (), ())]
    assert not differences(a_history(legal_status="V3"), TheirChild(), LIST_8)


def test_both_lists_together_tell_a_missing_child_once() -> None:
    both = Compared(from_on=MAY, to_on=AS_AT, as_at=AS_AT, has_reviews=True, has_list_8=True)
    assert len(differences(a_history(review(MAY)), TheirChild(), both)) == 1
