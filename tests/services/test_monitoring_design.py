"""The monitoring form is the IRO's to word; a form already filled in keeps its own words (statutory.md 4.4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.monitoring import ANSWERS, GRADES, RAG, RAG_SCALE, SHIPPED
from iro_desk.domain.paper_kinds import MONITORING_FORM
from iro_desk.domain.papers import MonitoringPaper
from iro_desk.services import monitoring_design, monitoring_forms, papers, reviews
from iro_desk.services.desk import Desk
from tests import build

OWN = "Passport applied for"


def said(desk: Desk, review_id: int) -> MonitoringPaper:
    return monitoring_forms.monitoring_form(desk, reviews.page(desk, review_id), "", None)


def asked(desk: Desk) -> list[int]:
    return [item.number for item in monitoring_design.kept(desk).asked]


def test_items_are_added_left_out_reworded_and_moved(desk: Desk) -> None:
    monitoring_design.save_item(desk, None, f"  {OWN} ")
    monitoring_design.leave_out(desk, 16)
    monitoring_design.save_item(desk, 12, "Family time works for the child")
    monitoring_design.move(desk, 12, -11)

    kept = monitoring_design.kept(desk)
    assert asked(desk)[:2] == [12, 1]
    assert asked(desk)[-1] == 101
    assert 16 not in asked(desk)
    assert kept.asked[0].wording == "Family time works for the child"
    assert kept.asked[-1].wording == OWN
    assert [item.number for item in kept.left_out] == [16]

    monitoring_design.ask_again(desk, 16)
    assert asked(desk)[asked(desk).index(15) + 1] == 16


def test_a_number_is_never_given_twice(desk: Desk) -> None:
    monitoring_design.save_item(desk, None, OWN)
    monitoring_design.leave_out(desk, 101)
    monitoring_design.reset(desk)
    assert asked(desk) == list(range(1, 23))

    monitoring_design.save_item(desk, None, "Bank account opened")
    assert asked(desk)[-1] == 102
    monitoring_design.ask_again(desk, 101)
    assert monitoring_design.kept(desk).design.place(101) > 0


def test_what_cannot_be_asked_is_refused_at_its_field(desk: Desk) -> None:
    wrong = {"": "wording", "Life-story work": "wording", "x" * 201: "wording"}
    for words, field in wrong.items():
        with pytest.raises(RuleBroken) as refused:
            monitoring_design.save_item(desk, None, words)
        assert refused.value.field == field
    with pytest.raises(RuleBroken) as refused:
        monitoring_design.save_words(desk, {**ANSWERS, "no": "Yes"}, RAG_SCALE, RAG)
    assert refused.value.field == "answer_no"
    for number in range(1, 22):
        monitoring_design.leave_out(desk, number)
    with pytest.raises(RuleBroken, match="at least one"):
        monitoring_design.leave_out(desk, 22)


def test_a_form_filled_in_keeps_its_items_and_words_on_the_page_and_on_paper(desk: Desk) -> None:
    child_id = build.a_child(desk, reviewed_on=(date(2023, 5, 10),))
    review_id = build.a_review(desk, child_id, date(2026, 11, 16))
    reviews.save_monitoring(desk, build.a_filled_form(review_id))
    papers.issue(desk, MONITORING_FORM, review_id, build.TODAY)
    before = said(desk, review_id)

    monitoring_design.leave_out(desk, 1)
    monitoring_design.save_item(desk, 2, "Care plan seen")
    monitoring_design.save_words(desk, {**ANSWERS, "yes": "Met"}, RAG_SCALE, {**RAG, "red": "Serious"})

    page = reviews.page(desk, review_id)
    assert page.asked == SHIPPED
    assert page.asks_as_before
    assert replace(said(desk, review_id)) == before
    # Changed and kept again, it still asks what it asked.
    assert page.monitoring is not None
    reviews.save_monitoring(desk, replace(page.monitoring, difference_made="The check is done."))
    assert reviews.page(desk, review_id).asked == SHIPPED


def test_a_new_form_asks_as_settings_say_and_its_paper_too(desk: Desk) -> None:
    child_id = build.a_child(desk, reviewed_on=(date(2023, 5, 10),))
    review_id = build.a_review(desk, child_id, date(2026, 11, 16))
    for number in range(2, 23):
        monitoring_design.leave_out(desk, number)
    monitoring_design.save_item(desk, None, OWN)
    monitoring_design.save_words(desk, {**ANSWERS, "yes": "Met", "no": "Not met"}, RAG_SCALE, RAG)
    page = reviews.page(desk, review_id)
    assert [item.number for item in page.asked.items] == [1, 101]
    assert set(page.known) <= {1, 101}
    with pytest.raises(RuleBroken, match="no answer yet: 1, 2"):
        papers.issue(desk, MONITORING_FORM, review_id, build.TODAY)

    form = build.a_filled_form(review_id)
    reviews.save_monitoring(desk, replace(form, answers={1: "yes", 101: "no"}, comments={}, grade="amber"))
    found = said(desk, review_id)
    assert [(item.number, item.wording, item.answer, item.stands_out) for item in found.items] == [
        (1, SHIPPED.items[0].wording, "Met", False),
        (2, OWN, "Not met", True),
    ]
    assert found.grade == "Amber"
    assert "1 met, 1 not met" in found.opening
    papers.issue(desk, MONITORING_FORM, review_id, build.TODAY)

    monitoring_design.reset(desk)
    assert monitoring_design.kept(desk).design.grades == GRADES
    assert said(desk, review_id).grade == "Amber"


def test_reset_can_be_undone(desk: Desk) -> None:
    monitoring_design.save_item(desk, None, OWN)
    held = monitoring_design.kept(desk)
    monitoring_design.reset(desk)
    monitoring_design.put_back(desk, held)
    assert monitoring_design.kept(desk) == held
