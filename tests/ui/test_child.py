"""A child's page: the head, the life line, what is due, the lists and the details."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from iro_desk.domain.care_plan_audits import CarePlanAudit
from iro_desk.domain.child import Episode
from iro_desk.domain.duties import Duty
from iro_desk.domain.feedback import FeedbackReturn
from iro_desk.domain.paper_kinds import DECISION_LETTER
from iro_desk.domain.reports import CourtPaper
from iro_desk.services import children, consultations, drafts, papers, register, voices
from iro_desk.services.desk import Desk
from iro_desk.services.drafts import DraftKey
from iro_desk.store import voices as kept_voices
from iro_desk.ui.models.duties import key_of
from iro_desk.ui.page import Context, Where
from iro_desk.ui.pages.child import TABS, ChildPage
from iro_desk.ui.pages.today import TodayPage
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.life_line import MarkKind
from tests import build
from tests.at_once import type_into
from tests.ui.pages_seen import every_word, unnamed

TODAY = build.TODAY
HELD_ON = TODAY - timedelta(days=10)


@pytest.fixture
def gone() -> list[tuple[str, Where]]:
    """Where the page wanted to go."""
    return []


@pytest.fixture
def page(context: Context, gone: list[tuple[str, Where]], qtbot: QtBot) -> ChildPage:
    made = ChildPage(replace(context, go=lambda name, where: gone.append((name, where))))
    qtbot.addWidget(made)
    made.resize(1146, 640)
    return made


@pytest.fixture
def ember(desk: Desk) -> int:
    """Ember, in care since January 2025: two reviews in time, one late, one recorded ten days ago."""
    build.a_practice(desk)
    child = build.a_child(
        desk,
        since=date(2025, 1, 6),
        reviewed_on=[date(2025, 1, 30), date(2025, 5, 6), date(2025, 11, 6)],
    )
    review = build.a_review(desk, child, HELD_ON)
    consultations.save(desk, build.a_visit(child, review, HELD_ON - timedelta(days=4)))
    build.a_letter_ready(desk, review)
    return child


def shown_tabs(page: ChildPage) -> list[str]:
    return [name for number, name in enumerate(TABS) if page.ui.tabs.isTabVisible(number)]


def test_the_head_tells_who_and_how_it_stands(page: ChildPage, ember: int) -> None:
    page.open_at({"child_id": ember})
    assert page.ui.name_and_age.text() == "Ember Example, 10"
    facts = page.ui.facts_line.text()
    assert facts.startswith("Born 9 February 2016 · ref 004031 · looked after since 6 January 2025")
    assert page.ui.overdue.text() == "3 overdue"
    assert page.ui.next_review.text() == "Next review by 13 May 2027"
    assert page.ui.next_review.tone is Tone.IN_TIME
    assert page.ui.open_review.text() == "Plan review"


def test_plan_begins_the_review_and_then_opens_it(
    page: ChildPage, desk: Desk, ember: int, gone: list[tuple[str, Where]], qtbot: QtBot
) -> None:
    page.open_at({"child_id": ember})
    qtbot.mouseClick(page.ui.open_review, Qt.MouseButton.LeftButton)
    made = children.history(desk, ember).reviews[-1]
    assert made.is_open
    assert gone == [("review", {"review_id": made.id, "step": "plan"})]
    page.reread()
    assert page.ui.open_review.text() == "Open review"
    qtbot.mouseClick(page.ui.open_review, Qt.MouseButton.LeftButton)
    assert gone[-1] == ("review", {"review_id": made.id})
    assert len(children.history(desk, ember).reviews) == 5


def test_the_life_line_has_bars_marks_and_words(page: ChildPage, ember: int) -> None:
    page.open_at({"child_id": ember})
    legal, placement, held, seen = page.ui.life._lanes
    assert [bar.label for bar in legal.bars] == ["Full care order"]
    assert [bar.label for bar in placement.bars] == ["Foster care"]
    assert [mark.kind for mark in held.marks] == [
        MarkKind.IN_TIME,
        MarkKind.LATE,
        MarkKind.IN_TIME,
        MarkKind.LATE,
        MarkKind.DUE,
    ]
    assert [mark.words for mark in seen.marks] == ["seen alone"]
    said = page.ui.life.accessibleDescription()
    assert "Second review, 6 days late" in said
    assert "13 May 2027" in said


def test_bars_join_where_nothing_changes_and_part_where_the_child_moves(
    page: ChildPage, desk: Desk, ember: int
) -> None:
    from iro_desk.store import children as kept

    first = kept.episodes(desk.case_file, ember)[ember][0]
    law, moved = date(2025, 6, 2), date(2025, 9, 1)
    with desk.case_file.change("Test data", at=desk.now()) as change:
        kept.save_episode(change, ember, replace(first, legal_status="C1", ended_on=law))
        kept.save_episode(
            change,
            ember,
            Episode(
                started_on=law, ended_on=moved, reason_started="L", legal_status="C2", placement_type="U6"
            ),
        )
        kept.save_episode(
            change,
            ember,
            Episode(started_on=moved, reason_started="P", legal_status="C2", placement_type="U6"),
        )
    page.open_at({"child_id": ember})
    legal, placement, *_ = page.ui.life._lanes
    assert [(bar.label, bar.started_on) for bar in legal.bars] == [
        ("Interim care order", first.started_on),
        ("Full care order", law),
    ]
    assert [bar.started_on for bar in placement.bars] == [first.started_on, moved]


def test_what_the_child_says_stands_in_the_childs_words(page: ChildPage, ember: int) -> None:
    page.open_at({"child_id": ember})
    page.show()
    assert page.ui.says_title.text() == "What Ember says"
    words = every_word(page.ui.says)
    assert "“Saturday is our pancake day.”" in words
    assert "9 Nov 2026, seen alone" in words


def test_the_same_duties_in_the_same_state_as_on_today(
    page: ChildPage, context: Context, ember: int, qtbot: QtBot
) -> None:
    today = TodayPage(context)
    qtbot.addWidget(today)
    today.open_at({"owner": "all", "all": True, "missing": True})
    page.open_at({"child_id": ember})

    def told(duties: list[Duty]) -> list[tuple[object, ...]]:
        return [(*key_of(duty), duty.state, duty.due_on, duty.working_days_left) for duty in duties]

    assert told(page.duties.duties()) == told(today.rows.duties())
    assert len(page.duties.duties()) > 5


def test_duties_act_and_explain_by_keyboard(
    page: ChildPage, ember: int, gone: list[tuple[str, Where]], qtbot: QtBot
) -> None:
    page.open_at({"child_id": ember})
    page.show()
    view = page.ui.duties
    assert view.currentIndex().data() == "Send the decision letter"
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert "5 working days after Friday 13 November 2026" in page.ui.why.words.text()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert gone[0][0] == "review"
    assert gone[0][1]["step"] == "decide"
    for _ in page.duties.duties():
        qtbot.keyClick(view, Qt.Key.Key_Down)
    last = view.current()
    assert last == page.duties.duties()[-1]


def test_the_council_is_named_where_a_duty_is_its_own(page: ChildPage, ember: int) -> None:
    page.open_at({"child_id": ember})
    assert "Update the care plan (council)" in every_word(page)


def test_reviews_are_listed_with_their_timeliness_and_open(
    page: ChildPage, ember: int, gone: list[tuple[str, Where]], qtbot: QtBot
) -> None:
    page.open_at({"child_id": ember, "tab": "reviews"})
    page.show()
    rows = [
        [page.reviews.index(number, column).data() for column in range(6)]
        for number in range(page.reviews.rowCount())
    ]
    assert rows[0][:2] == ["Fourth review", "Fri 13 Nov 2026"]
    assert rows[0][5] == "2"
    assert [row[3] for row in rows] == ["191 days late", "In time", "6 days late", "In time"]
    assert rows[0][4].startswith("PN1  Attends and speaks")
    qtbot.keyClick(page.ui.reviews_list, Qt.Key.Key_Return)
    held = page.reviews.row(0)
    assert held is not None
    assert gone == [("review", {"review_id": held.review.id})]


def test_only_parts_that_have_something_are_there(page: ChildPage, desk: Desk, ember: int) -> None:
    page.open_at({"child_id": ember})
    assert shown_tabs(page) == [
        "overview",
        "reviews",
        "actions",
        "alerts",
        "consultations",
        "events",
        "monitoring",
        "documents",
        "details",
        "changes",
    ]
    bare = build.a_child(desk, "9", "New Child", since=date(2026, 11, 9))
    page.open_at({"child_id": bare})
    empty = ["overview", "alerts", "events", "monitoring", "documents", "details", "changes"]
    assert shown_tabs(page) == empty
    assert page.ui.overdue.isHidden()


def test_row_A2_alerts_are_listed_opened_and_begun(
    page: ChildPage, desk: Desk, ember: int, gone: list[tuple[str, Where]], qtbot: QtBot
) -> None:
    page.open_at({"child_id": ember, "tab": "alerts"})
    page.show()
    assert page.alerts.nothing.isVisible()
    alert_id = build.an_alert(desk, ember, date(2026, 11, 10))
    page.reread()
    assert page.alerts.model.index(0, 0).data() == "Tue 10 Nov 2026"
    qtbot.keyClick(page.alerts.list, Qt.Key.Key_Return)
    button = page.alerts.findChild(QPushButton, "new_good_practice")
    assert button is not None
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert gone == [
        ("alerts", {"alert_id": alert_id}),
        ("alerts", {"new": "good_practice", "child_id": ember}),
    ]


def test_consultations_show_what_was_said_and_open_in_the_review(
    page: ChildPage, ember: int, gone: list[tuple[str, Where]], qtbot: QtBot
) -> None:
    page.open_at({"child_id": ember, "tab": "consultations"})
    page.show()
    text = page.ui.consultation.toPlainText()
    assert "Monday 9 November 2026, face to face, seen alone" in text
    assert "Where I live\n“Saturday is our pancake day.”" in text
    qtbot.keyClick(page.ui.consultations_list, Qt.Key.Key_Return)
    assert gone[0][0] == "review"
    assert gone[0][1]["step"] == "consult"


def test_issued_papers_are_listed_and_open(
    page: ChildPage, desk: Desk, ember: int, gone: list[tuple[str, Where]], qtbot: QtBot
) -> None:
    review = children.history(desk, ember).reviews[-1]
    papers.issue(desk, DECISION_LETTER, review.id or 0)
    page.open_at({"child_id": ember, "tab": "documents"})
    page.show()
    assert "documents" in shown_tabs(page)
    cells = [page.documents.index(0, column).data() for column in range(4)]
    assert cells == ["Decision letter", "Mon 23 Nov 2026", "M. Fictional", "Fri 13 Nov 2026"]
    qtbot.keyClick(page.ui.documents_list, Qt.Key.Key_Return)
    ((name, where),) = gone
    assert (name, where["kind"], where["review_id"]) == ("preview", DECISION_LETTER, review.id)
    assert register.document(desk, where["document_id"]).kind == DECISION_LETTER


def test_details_are_kept_on_leaving_the_panel_as_one_change(page: ChildPage, desk: Desk, ember: int) -> None:
    page.open_at({"child_id": ember, "tab": "details"})
    page.show()
    form = page.details.ui
    assert not form.done.isEnabled()
    form.social_worker.setText("Worker Beta")
    type_into(form.last_iro_contact_on, "20/11")
    assert form.done.isEnabled()
    before = len(desk.case_file.rows("select id from audit"))
    page.leave()
    child = children.page(desk, ember).row.child
    assert (child.social_worker, child.last_iro_contact_on) == ("Worker Beta", date(2026, 11, 20))
    assert child.name == "Ember Example"
    assert len(desk.case_file.rows("select id from audit")) == before + 1


def test_details_that_cannot_be_kept_say_so_and_stay(page: ChildPage, desk: Desk, ember: int) -> None:
    page.open_at({"child_id": ember, "tab": "details"})
    page.show()
    form = page.details.ui
    type_into(form.last_iro_contact_on, "24/11/2026")
    form.done.click()
    assert "still to come" in every_word(form.last_iro_contact_on)
    assert form.last_iro_contact_on.line().text() == "24/11/2026"
    assert drafts.load(desk, DraftKey(ember, "child", ember)) is not None
    form.discard.click()
    assert form.last_iro_contact_on.line().text() == ""
    assert drafts.load(desk, DraftKey(ember, "child", ember)) is None


def test_typing_goes_to_a_draft_of_this_child_only(page: ChildPage, desk: Desk, ember: int) -> None:
    other = build.a_child(desk, "9", "Kit Madeup")
    page.open_at({"child_id": ember, "tab": "details"})
    type_into(page.details.ui.iro_allocated_on, "not a day")
    page.details.save_draft()
    page.open_at({"child_id": other, "tab": "details"})
    assert page.details.ui.iro_allocated_on.line().text() == ""
    page.open_at({"child_id": ember, "tab": "details"})
    assert page.details.ui.iro_allocated_on.line().text() == "not a day"


def test_facts_are_told_in_words(page: ChildPage, desk: Desk, ember: int) -> None:
    child = replace(children.page(desk, ember).row.child, ethnicity="WBRI", permanence_plan="b) Adoption")
    children.save(desk, child)
    page.open_at({"child_id": ember, "tab": "details"})
    page.show()
    words = every_word(page.ui.facts)
    for wanted in ("White British", "Full care order", "Foster care", "Girl", "6 January 2025", "Adoption"):
        assert wanted in words
    assert "b)" not in words


def test_the_privacy_view_shows_no_name(page: ChildPage, desk: Desk, ember: int) -> None:
    review = children.history(desk, ember).reviews[-1]
    papers.issue(desk, DECISION_LETTER, review.id or 0)
    page.context.names.set_private(is_private=True)
    page.open_at({"child_id": ember})
    page.show()
    for tab in TABS:
        page.ui.tabs.setCurrentIndex(TABS.index(tab))
        words = every_word(page)
        for name in ("Ember", "Example", "Worker Alpha", "Fictional", "pancake"):
            assert name not in words, tab
    assert page.ui.name_and_age.text() == "EE, 10"
    page.context.names.set_private(is_private=False)
    page.ui.tabs.setCurrentIndex(TABS.index("details"))
    page.reread()
    assert page.details.ui.name.text() == "Ember Example"
    assert page.details.isVisibleTo(page)


def test_check_J1_everything_is_named(page: ChildPage, ember: int) -> None:
    page.open_at({"child_id": ember})
    assert unnamed(page) == []


def test_the_tab_is_part_of_where_the_person_is(page: ChildPage, ember: int) -> None:
    page.open_at({"child_id": ember})
    page.ui.tabs.setCurrentIndex(TABS.index("reviews"))
    state = page.state()
    assert state["where"] == {"child_id": ember, "tab": "reviews"}
    page.ui.tabs.setCurrentIndex(0)
    page.restore(state)
    assert page.ui.tabs.currentIndex() == TABS.index("reviews")


def test_parts_stand_under_each_other_where_it_is_narrow(page: ChildPage, ember: int, qtbot: QtBot) -> None:
    page.open_at({"child_id": ember})
    page.show()
    page.resize(600, 640)

    def tops() -> tuple[int, int]:
        due, says = page.ui.due_title, page.ui.says_title
        return due.mapTo(page, due.rect().topLeft()).y(), says.mapTo(page, says.rect().topLeft()).y()

    qtbot.waitUntil(lambda: tops()[0] < tops()[1])
    assert page.ui.duties.height() == page.ui.duties.content_height()


def test_rows_c14_c16_p7_x5_what_came_with_the_reviews_is_listed_and_its_text_is_a_click_away(
    page: ChildPage, desk: Desk, ember: int, gone: list[tuple[str, Where]], context: Context
) -> None:
    review = children.history(desk, ember).reviews[-1]
    audit = CarePlanAudit(
        child_id=ember, audited_on=HELD_ON, answers={1: "yes", 3: "partly"}, comments="Wants it shorter."
    )
    voices.save_audit(desk, audit)
    voices.save_court_papers(desk, ember, [CourtPaper(child_id=ember, dated_on=HELD_ON, received_on=TODAY)])
    with desk.case_file.change("Test", at=desk.now()) as change:
        came = FeedbackReturn(
            child_id=ember,
            review_id=review.id or 0,
            form="child-feedback",
            received_on=TODAY,
            answers={"understood": "partly"},
            comments="Too many people.",
        )
        kept_voices.save(change, came)
    page.open_at({"child_id": ember, "tab": "documents"})
    said = every_word(page)
    for words in (
        "It says who will do what, and by when: Partly",
        "Wants it shorter.",
        "Court papers known of",
        ", dated 13 November 2026, received 23 November 2026",
        "Child, 23 November 2026\n    Did you understand what was decided? Partly\n    Too many people.",
    ):
        assert words in said
    page.kept.to_pack.click()
    assert gone[-1] == ("documents", {"part": "pack", "review_id": review.id})
    context.names.set_private(is_private=True)
    page.reread()
    assert "Too many people." not in every_word(page)
    assert "Wants it shorter." not in every_word(page)
