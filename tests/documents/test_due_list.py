from __future__ import annotations

from dataclasses import replace

import pytest

from iro_desk.documents import due_list
from iro_desk.domain.due_list import DueList, TeamDue
from iro_desk.domain.errors import RuleBroken
from tests.documents import examples, reading

FIRST = examples.DUE_LIST.teams[0].rows[0]


def a_list(**changed: object) -> DueList:
    """One team with one review, changed so."""
    row = replace(FIRST, **changed)  # type: ignore[arg-type]
    return replace(examples.DUE_LIST, teams=(TeamDue(name="Team B (test)", rows=(row,)),))


def test_row_s7_the_list_says_what_is_due_by_team() -> None:
    text = reading.text(due_list.render(examples.DUE_LIST))
    for words in (
        "Statutory due dates, December 2026",
        "Reviews that fall due in the month and those overdue, as at 23 November 2026.",
        "From Test Officer, Independent Reviewing Officer.",
        "41 reviews: 1 overdue, 20 planned. 1 more falls due before the month begins.",
        "For 2 children the next date is not known.",
        "Team B (test), M. Fictional",
        "Thu 19 Nov 2026",
        "2 working days late",
        "after the last lawful date",
        "Team C (test)",
        "Sat 26 Dec 2026",
        "24 Dec 2026",
        "not planned",
        "Worker Alpha",
    ):
        assert words in text


def test_every_review_is_listed_once() -> None:
    text = reading.text(due_list.render(examples.DUE_LIST))
    assert all(text.count(row.reference) == 1 for row in examples.DUE_LIST.rows)


def test_a_review_planned_in_time_has_no_mark() -> None:
    in_time = reading.text(due_list.render(a_list(planned_on=FIRST.due_on)))
    assert "after the last lawful date" not in in_time
    assert "not planned" not in in_time


@pytest.mark.parametrize(("heading", "note"), [("Name", "shows names"), ("Initials", "shows initials")])
def test_a_copy_with_names_or_initials_says_so(heading: str, note: str) -> None:
    text = reading.text(due_list.render(replace(a_list(child="Zoë Ł"), child_heading=heading)))
    assert f"Reference {heading} Review" in text
    assert note in text
    assert "Zoë Ł" in text


def test_without_a_choice_there_is_no_column_for_the_child() -> None:
    text = reading.text(due_list.render(a_list(child="Zoë Ł")))
    assert "Zoë" not in text
    assert "keep it within the service" not in text


def test_a_name_with_holes_is_refused() -> None:
    with pytest.raises(RuleBroken):
        due_list.render(a_list(social_worker="\U00010380"))


def test_a_month_without_reviews_prints() -> None:
    empty = replace(examples.DUE_LIST, teams=(), due_before=0, without_date=0)
    assert "0 reviews: 0 overdue, 0 planned." in reading.text(due_list.render(empty))


def test_teams_are_headings_and_references_head_their_rows() -> None:
    tree = reading.structure(reading.opened(due_list.render(examples.DUE_LIST)))
    assert sum(1 for _ in tree.every("H1")) == 1
    assert sum(1 for _ in tree.every("H2")) == 2
    assert sum(1 for _ in tree.every("Table")) == 2
    heads = [node for node in tree.every("TH") if node.attributes.get("Scope") == "/Row"]
    assert len(heads) == 41


def test_the_file_is_dated_and_named_without_people() -> None:
    with reading.opened(due_list.render(examples.DUE_LIST)) as opened:
        assert str(opened.docinfo.Title) == "Statutory due dates, December 2026"
        assert str(opened.docinfo.CreationDate) == "D:20261123000000Z"


def test_same_list_same_bytes() -> None:
    assert due_list.render(examples.DUE_LIST) == due_list.render(examples.DUE_LIST)
