"""Which meetings lack a form, and what the forms said over time (rows M1, M2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from iro_desk.domain.duties import State
from iro_desk.domain.monitoring import RAG, RAG_SCALE, MonitoringForm
from iro_desk.domain.monitoring_results import GRADE, counted_words
from iro_desk.domain.paper_kinds import MONITORING_FORM
from iro_desk.services import children, monitoring_design, monitoring_results, papers, reviews, today
from iro_desk.services.desk import Desk
from tests import build


def a_form(review_id: int, **changes: object) -> MonitoringForm:
    return replace(build.a_filled_form(review_id), **changes)  # type: ignore[arg-type]


def test_row_m2_meetings_without_a_form_are_listed_as_today_lists_them(desk: Desk) -> None:
    late = build.a_review(desk, build.a_child(desk, "1"), date(2026, 11, 2))
    begun = build.a_review(desk, build.a_child(desk, "2"), date(2026, 11, 19))
    going_on = build.a_review(desk, build.a_child(desk, "3"), date(2026, 11, 20), is_completed=False)
    sent = build.a_review(desk, build.a_child(desk, "4"), date(2026, 11, 18))
    build.a_child(desk, "5", reviewed_on=(date(2026, 6, 15),))  # imported: what followed is not on file
    reviews.save_monitoring(desk, MonitoringForm(review_id=begun, answers={1: "yes", 2: "no"}))
    reviews.save_monitoring(desk, build.a_filled_form(sent))
    papers.issue(desk, MONITORING_FORM, sent, build.TODAY)

    rows = monitoring_results.page(desk).lacking

    said = [(row.review_id, row.answered, row.duty.state if row.duty else None) for row in rows]
    assert said == [
        (late, None, State.OVERDUE),
        (begun, 2, State.DUE_SOON),
        (going_on, None, None),
    ]
    assert rows[0].duty is not None
    assert rows[0].duty.working_days_left == -10  # completed 2 November, due on the 9th
    on_today = [duty for duty in today.page(desk).duties if duty.rule == monitoring_results.RULE]
    assert on_today == [row.duty for row in rows if row.duty]


def test_results_of_a_child_stand_by_review_in_the_words_of_each_form(desk: Desk) -> None:
    child_id = build.a_child(desk, reviewed_on=(date(2023, 5, 10),))
    first = build.a_review(desk, child_id, date(2026, 4, 13))
    reviews.save_monitoring(desk, a_form(first, answers={1: "partly", 2: "yes", 12: "no"}, grade="good"))
    monitoring_design.leave_out(desk, 12)
    monitoring_design.save_item(desk, 2, "Care plan seen")
    monitoring_design.save_words(desk, monitoring_design.kept(desk).answers, RAG_SCALE, RAG)
    second = build.a_review(desk, child_id, date(2026, 10, 5))
    reviews.save_monitoring(desk, a_form(second, answers={1: "yes", 2: "n_a"}, grade="amber"))

    results = monitoring_results.child_page(desk, child_id).results

    assert [period.words for period in results.periods] == ["13 Apr 2026", "5 Oct 2026"]
    # In the words and the order of today; what is no longer asked stands at the end of the items.
    assert [(number, words) for number, words in results.rows if number in {2, 12, GRADE}] == [
        (2, "Care plan seen"),
        (12, "Family time working"),
        (GRADE, "Overall grade"),
    ]
    assert [results.forms(len(results.rows) - 1, at)[0].word(GRADE) for at in (0, 1)] == ["Good", "Amber"]
    assert results.forms(len(results.rows) - 2, 1) == ()


def test_results_of_a_team_are_counted_by_quarter(desk: Desk) -> None:
    days = {"1": date(2026, 8, 3), "2": date(2026, 9, 7), "3": date(2026, 10, 5)}
    said = {"1": "yes", "2": "partly", "3": "n_a"}
    for ref, day in days.items():
        child_id = build.a_child(desk, ref)
        if ref == "3":
            child = children.page(desk, child_id).row.child
            children.save(desk, replace(child, team="Team C (test)"))
        review_id = build.a_review(desk, child_id, day)
        reviews.save_monitoring(desk, a_form(review_id, answers={1: said[ref]}))

    every = monitoring_results.page(desk)
    assert every.teams == ("Team B (test)", "Team C (test)")
    assert [period.words for period in every.results.periods] == ["Jul to Sep 2026", "Oct to Dec 2026"]
    assert every.results.rows[0][0] == 1
    assert every.results.counts(0, 0) == {"yes": 1, "partly": 1}
    assert counted_words(every.results.counts(0, 0)) == "1 of 2 yes, 1 partly"
    assert counted_words(every.results.counts(0, 1)) == "not applicable"

    of_b = monitoring_results.page(desk, "Team B (test)").results
    assert len(of_b.periods) == 1
    assert [form.child.child_ref for form in of_b.forms(0, 0)] == ["2", "1"]
