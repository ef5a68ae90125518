"""What was changed, old, new, by whom, when and why, in plain words (check G9; Test B1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from iro_desk.domain.case_alerts import AlertStep, StepKind
from iro_desk.domain.errors import NotFound
from iro_desk.domain.review import Meeting
from iro_desk.services import (
    alert_steps,
    alerts,
    case_files,
    children,
    corrections,
    history,
    history_words,
    reviews,
)
from iro_desk.services.demo_file import DemoFile
from iro_desk.services.desk import Desk
from iro_desk.services.history import REVIEW_DATE, Changed
from iro_desk.store import child_audit
from iro_desk.store import children as kept
from iro_desk.store.case_file import CaseFile
from tests import build
from tests.services.test_corrections import FIRST_MEETING, WHY, correction
from tests.services.test_corrections import desk as desk_of_b1

desk = desk_of_b1


def told(changed: Changed) -> tuple[str, str, str, str]:
    return changed.subject, changed.field, changed.old, changed.new


def test_B1_four_entries_name_the_old_and_the_new_date(desk: Desk) -> None:
    four = [row.child.id or 0 for row in children.caseload(desk)[:4]]
    for child_id in four:
        corrections.save(desk, correction(desk, child_id, "earlier_meeting", FIRST_MEETING), reason=WHY)
    for child_id in four:
        found = [one for one in history.of_child(desk, child_id) if one.why == WHY]
        assert len({one.line_id for one in found}) == 1
        assert {one.who for one in found} == {"Test Officer"}
        assert ("Review", REVIEW_DATE, "3 Apr 2018", "12 Mar 2018") in {told(one) for one in found}
        assert ("Meeting of 12 Mar 2018", "", "", "12 Mar 2018") in {told(one) for one in found}
        assert ("Review", "Carried out as", "A meeting", "A series of meetings") in {
            told(one) for one in found
        }


def test_a_corrected_date_is_told_once_with_its_reason(desk: Desk) -> None:
    corrections.save(desk, correction(desk, 1, "meeting", FIRST_MEETING), reason="Typed wrongly")
    newest = history.of_child(desk, 1)[0]
    found = [one for one in history.of_child(desk, 1) if one.line_id == newest.line_id]
    assert {told(one) for one in found} == {
        ("Meeting of 12 Mar 2018", "Date of the meeting", "3 Apr 2018", "12 Mar 2018"),
        ("Review", "Completed", "3 Apr 2018", "12 Mar 2018"),
    }
    assert {one.what for one in found} == {"Correct a recorded date"}
    assert all(one.at.tzinfo is not None for one in found)


def test_newest_first_and_only_the_childs_own(desk: Desk) -> None:
    for child_id, name in ((1, "Old Name"), (2, "Other Name")):
        child = children.history(desk, child_id).child
        children.save(desk, replace(child, name=name))
    first = history.of_child(desk, 1)
    assert told(first[0]) == ("The child", "Name", "Child0 Example", "Old Name")
    assert first[0].is_text
    assert not any("Other Name" in (one.old, one.new) for one in first)
    assert [one.at for one in first] == sorted((one.at for one in first), reverse=True)


def test_a_row_number_used_again_by_another_child_is_not_mixed_up(desk: Desk) -> None:
    review_id = children.history(desk, 6).reviews[-1].id or 0
    line = corrections.save(desk, correction(desk, 6, "earlier_meeting", date(2018, 3, 9)), reason=WHY)
    corrections.undo(desk, line, reason=corrections.UNDONE)
    corrections.save(desk, correction(desk, 1, "earlier_meeting", FIRST_MEETING), reason="Another child")
    added = [one for one in history.of_review(desk, 6, review_id) if one.subject.startswith("Meeting of 9")]
    assert [(one.old, one.new, one.why) for one in added] == [
        ("9 Mar 2018", "taken away", corrections.UNDONE),
        ("", "9 Mar 2018", WHY),
    ]
    assert not any(one.why == "Another child" for one in history.of_child(desk, 6))
    assert any(one.why == "Another child" for one in history.of_child(desk, 1))


def test_what_hangs_on_an_alert_raised_for_the_wrong_child_is_not_mixed_up(desk: Desk) -> None:
    """Undone and raised anew for another child, it has another number; its steps are the other's."""
    wrong, right = 1, 6
    first = build.an_alert(desk, wrong)
    assert alerts.undo(desk)
    assert alerts.undo(desk)
    second = build.an_alert(desk, right)
    assert first != second
    words = "We spoke on the phone."
    step = AlertStep(alert_id=second, kind=StepKind.DISCUSSION, happened_on=desk.today, words=words)
    alert_steps.take(desk, step)
    told = {child: str(child_audit.of_child(desk.case_file, child)) for child in (wrong, right)}
    assert words in told[right]
    assert words not in told[wrong]


def test_many_rows_of_one_kind_are_counted(desk: Desk) -> None:
    subjects = [one.subject for one in history.of_child(desk, 1)]
    assert "4 reviews" in subjects
    assert "4 meetings" in subjects
    assert "Time in care of 24 Feb 2017" in subjects


def test_one_reviews_changes(case_file: CaseFile) -> None:
    desk = build.a_practice(Desk(case_file, on=build.TODAY))
    child = build.a_child(desk, reviewed_on=(date(2026, 5, 26),))
    review_id = build.a_review(desk, child, date(2026, 11, 20), is_completed=False)
    reviews.save_meetings(
        desk,
        review_id,
        [replace(meeting, place="The school") for meeting in reviews.page(desk, review_id).review.meetings]
        + [Meeting(held_on=date(2026, 11, 23))],
        [],
    )
    reviews.complete(desk, review_id)
    found = [told(one) for one in history.of_review(desk, child, review_id)]
    assert found[0] == ("Review", "Completed", "", "23 Nov 2026")
    assert ("Meeting of 20 Nov 2026", "Place of the meeting", "", "The school") in found
    assert ("Review", "Participation", "", "PN1  Attends and speaks for themself") in found
    assert not any("26 May" in "".join(one) for one in found)


def test_every_change_of_the_demo_can_be_told(invented: DemoFile) -> None:
    desk = case_files.open_desk(invented.file, passphrase=invented.passphrase, on=build.TODAY)
    try:
        for child in kept.every(desk.case_file)[:5]:
            found = history.of_child(desk, child.id or 0)
            assert found
            assert all(one.subject and (one.old or one.new) for one in found)
    finally:
        desk.case_file.close()


def test_rows_for_the_command_line(desk: Desk) -> None:
    corrections.save(desk, correction(desk, 2, "meeting", FIRST_MEETING), reason="Typed wrongly")
    row = history.rows(desk, "004031")[0]
    assert {key for key, _ in history.COLUMNS} <= row.keys()
    assert (row["why"], row["who"], row["child_ref"]) == ("Typed wrongly", "Test Officer", "004031")
    assert {one["child_ref"] for one in history.rows(desk, None)} == {f"00403{number}" for number in range(6)}
    with pytest.raises(NotFound):
        history.rows(desk, "999999")


def test_every_table_of_a_child_is_told_of_or_left_out_on_purpose(desk: Desk) -> None:
    """Drafts are no changes, attached files are listed with their day; the rest is of papers on their way."""
    left_out = {"draft", "attachment", "letter_text", "mention_passed", "transcription"}
    rows = desk.case_file.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    owned = {
        row["name"]
        for row in rows
        if {"child_id", "review_id"}
        & {one["name"] for one in desk.case_file.rows(f"PRAGMA table_info({row['name']})")}
    }
    told_of = {*child_audit.OF_CHILD, *child_audit.OF_REVIEW}
    assert owned - told_of == left_out
    assert told_of <= history_words.NOUNS.keys()
