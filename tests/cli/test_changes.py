"""`iro-desk reviews --changes` lists what was changed; without it, why a review was late."""

from __future__ import annotations

from datetime import date

import pytest

from iro_desk.domain import recorded_dates
from iro_desk.domain.corrections import Correction
from iro_desk.services import case_files, children, corrections
from iro_desk.services.history import REVIEW_DATE
from tests.build import a_child, a_practice
from tests.cli.terminal import PASSPHRASE, Terminal
from tests.services.test_corrections import FIRST_MEETING, LAST_MEETING, ON, WHY


@pytest.fixture
def at(terminal: Terminal) -> Terminal:
    """A case file with one review whose last meeting was entered, put right since."""
    desk = case_files.open_desk(terminal.file, passphrase=PASSPHRASE, on=ON)
    a_practice(desk)
    held = (date(2017, 3, 20), date(2017, 6, 14), date(2017, 9, 14), LAST_MEETING)
    child_id = a_child(desk, born_on=date(2009, 2, 9), since=date(2017, 2, 24), reviewed_on=held)
    history = children.history(desk, child_id)
    found = recorded_dates.of_review(history, history.reviews[-1].id or 0)
    what = next(one for one in found if one.key.startswith("earlier_meeting"))
    corrections.save(desk, Correction(what=what, new_on=FIRST_MEETING), reason=WHY)
    desk.case_file.close()
    return terminal


def test_what_was_changed_is_written_old_new_who_and_why(at: Terminal) -> None:
    rows = at.json("reviews", "--changes", "--child", "004031")
    first = next(row for row in rows if row["field"] == REVIEW_DATE)
    assert (first["old"], first["new"]) == ("3 Apr 2018", "12 Mar 2018")
    assert (first["why"], first["who"], first["change"]) == (WHY, "Test Officer", "Correct a recorded date")
    shown = at.on_file("reviews", "--changes").stdout
    assert shown.splitlines()[0].split() == ["When", "Child", "What", "Field", "Old", "New", "Who", "Why"]
    assert WHY in shown


def test_an_unknown_child_is_a_sentence(at: Terminal) -> None:
    told = at.on_file("reviews", "--changes", "--child", "999999", says=1)
    assert "not in the case file" in told.stderr


def test_the_list_of_reviews_says_how_each_counts(at: Terminal) -> None:
    rows = at.json("reviews", "--child", "004031")
    assert [row["timeliness"] for row in rows] == ["in_time"] * 4
    assert [row["mode"] for row in rows] == ["meeting", "meeting", "meeting", "series"]
    assert {row["late_reason_words"] for row in rows} == {""}
    assert all(row["counts_as_statutory"] for row in rows)
