"""Why this date, from the case file: where its start was recorded, and what last moved it (row B2)."""

from __future__ import annotations

from datetime import date

from iro_desk.domain.review import Meeting
from iro_desk.services import children, reviews, today, why
from iro_desk.services.desk import Desk
from tests import build


def lines(desk: Desk, rule: str) -> dict[str, str]:
    (row,) = (duty for duty in today.due_list(desk) if duty.rule == rule)
    return dict(why.of_row(desk, row).lines)


def test_row_b2_a_moved_meeting_is_told_with_the_date_it_moved_from(desk: Desk) -> None:
    child_id = build.a_child(desk, since=date(2026, 9, 7))
    review_id = build.a_review(desk, child_id, date(2026, 10, 5), is_completed=False)
    told = lines(desk, "REV_SECOND")
    assert told["Starts from"].startswith("A review was held on Monday 5 October 2026. Recorded on ")
    assert "Last moved" not in told
    (meeting,) = reviews.page(desk, review_id).review.meetings
    reviews.save_meetings(desk, review_id, [Meeting(id=meeting.id, held_on=date(2026, 10, 2))], [])
    told = lines(desk, "REV_SECOND")
    assert told["Starts from"].startswith("A review was held on Friday 2 October 2026.")
    assert "from Monday 5 October 2026 to Friday 2 October 2026" in told["Last moved"]
    assert "“Record the meetings of a review”" in told["Last moved"]


def test_a_task_after_a_review_starts_from_its_last_meeting(desk: Desk) -> None:
    child_id = build.a_child(desk, since=date(2026, 10, 19))
    review_id = build.a_review(desk, child_id, date(2026, 11, 12), date(2026, 11, 19))
    told = lines(desk, "POST_DECISIONS")
    assert told["Starts from"].startswith(
        "A review of several meetings was completed on Thursday 19 November 2026."
    )
    page = reviews.page(desk, review_id)
    assert page.judged is not None
    assert page.judged.due is not None
    judged = dict(why.of_due(desk, child_id, page.judged.due, review_id).lines)
    assert judged["Starts from"].startswith("The child became looked after on Monday 19 October 2026.")


def test_the_reply_starts_from_the_day_the_letter_was_sent(desk: Desk) -> None:
    child_id = build.a_child(desk, since=date(2026, 10, 19))
    review_id = build.a_review(desk, child_id, date(2026, 11, 12))
    reviews.mark_done(desk, review_id, "POST_DECISIONS", date(2026, 11, 18))
    told = lines(desk, "POST_MGR_RESPONSE")
    assert told["Starts from"].startswith(
        "The decisions were sent on Wednesday 18 November 2026. Recorded on "
    )
    reviews.mark_done(desk, review_id, "POST_DECISIONS", date(2026, 11, 17))
    told = lines(desk, "POST_MGR_RESPONSE")
    assert "from Wednesday 18 November 2026 to Tuesday 17 November 2026" in told["Last moved"]


def test_a_day_from_a_file_names_the_file_and_row(desk: Desk) -> None:
    """Provenance is written by the import; here the row is put as an import puts it."""
    from iro_desk.store import provenance
    from iro_desk.store.provenance import Provenance

    child_id = build.a_child(desk, since=date(2026, 11, 16))
    (held,) = children.history(desk, child_id).care_periods
    with desk.case_file.change("Test data", at=desk.now()) as change:
        fact = Provenance(
            table_name="care_period",
            row_id=held.id or 0,
            column_name="became_looked_after_on",
            value="2026-11-16",
            file="episodes.csv",
            row=7,
            as_at=date(2026, 11, 22),
        )
        provenance.save(change, fact)
    told = lines(desk, "REV_FIRST")
    assert told["Starts from"].endswith("Read from episodes.csv, row 7, as at 22 November 2026.")
