"""Today: groups and counts, the one next action, why, by keyboard alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from iro_desk.domain.duties import State
from iro_desk.services import alert_steps, alerts, children, copying, paste_pack, reviews, status
from iro_desk.services.desk import Desk
from iro_desk.ui.models.duties import LATE, NOT_RECORDED, DutyColumn, key_of
from iro_desk.ui.page import Context, Where
from iro_desk.ui.pages.today import TodayPage, summary
from tests import build
from tests.ui.pages_seen import every_word, unnamed

TODAY = build.TODAY


@pytest.fixture
def gone() -> list[tuple[str, Where]]:
    """Where the page wanted to go."""
    return []


@pytest.fixture
def page(context: Context, gone: list[tuple[str, Where]], qtbot: QtBot) -> TodayPage:
    made = TodayPage(replace(context, go=lambda name, where: gone.append((name, where))))
    qtbot.addWidget(made)
    made.resize(1146, 640)
    return made


def test_until_it_is_read_the_page_says_so(page: TodayPage, desk: Desk) -> None:
    assert page.ui.summary.text() == "Reading the case file…"
    build.a_practice(desk)
    page.open_at({})
    assert "Nothing needs you today." in page.ui.summary.text()


def a_caseload(desk: Desk) -> dict[str, int]:
    """A child critically overdue, one late, one reviewed last week, one not due, one not known."""
    build.a_practice(desk)
    late = build.a_child(
        desk, "1", "Jay Late", since=date(2020, 1, 6), reviewed_on=[date(2020, 1, 30), date(2020, 4, 1)]
    )
    sent = build.a_child(
        desk, "2", "Kit Madeup", since=date(2025, 1, 6), reviewed_on=[date(2025, 1, 30), date(2025, 4, 29)]
    )
    quiet = build.a_child(desk, "3", "Ash Quiet", since=date(2026, 11, 9))
    unsure = build.a_child(desk, "4", "Vee Unsure", since=date(2020, 1, 6), reviewed_on=[date(2025, 1, 30)])
    child = children.history(desk, unsure).child
    children.save(desk, replace(child, reviews_known_from=date(2026, 4, 1)))
    build.a_review(desk, sent, TODAY - timedelta(days=10))
    return {"late": late, "sent": sent, "quiet": quiet, "unsure": unsure}


def titles(page: TodayPage) -> dict[State, int]:
    return {group.state: len(group.duties) for group in page.rows.groups if not group.is_unrecorded}


def select(page: TodayPage, rule: str) -> None:
    duty = next(duty for duty in page.rows.duties() if duty.rule == rule)
    page.ui.duties.select(page.rows.find(key_of(duty)))


def test_groups_and_counts_are_those_of_the_service(page: TodayPage, desk: Desk) -> None:
    a_caseload(desk)
    page.open_at({"owner": "all"})
    shown = titles(page)
    counts = copying.opening(desk).counts
    missing = sum(group.is_unrecorded and len(group.duties) for group in page.rows.groups)
    assert shown == counts | {State.UNKNOWN: counts[State.UNKNOWN] - missing}
    assert list(shown) == [state for state in State if state in shown]
    assert State.CRITICALLY_OVERDUE in shown
    assert State.UNKNOWN in shown
    chip = page.rows.index(0, 0).data()
    assert chip == "Critically overdue  1"


def test_row_tells_lateness_in_words_and_shape_and_why(page: TodayPage, desk: Desk) -> None:
    a_caseload(desk)
    page.open_at({})
    select(page, "POST_DECISIONS")
    index = page.ui.duties.currentIndex()
    cells = {column: index.siblingAtColumn(column).data() for column in DutyColumn}
    assert cells[DutyColumn.CHILD] == "Kit Madeup, 10"
    assert cells[DutyColumn.LEFT] == "1 working day late"
    assert cells[DutyColumn.DATE] == "Fri 20 Nov 2026"
    assert cells[DutyColumn.WHY] == "5 working days after Fri 13 Nov 2026"
    assert cells[DutyColumn.ACTION] == "Write letter"


def test_unknown_is_never_shown_as_late(page: TodayPage, desk: Desk) -> None:
    a_caseload(desk)
    page.open_at({})
    unknown = next(group for group in page.rows.groups if group.state is State.UNKNOWN)
    assert page.rows.text(unknown.duties[0], DutyColumn.LEFT) == "not known"


def test_check_J9_a_row_is_read_as_one_sentence(page: TodayPage, desk: Desk) -> None:
    a_caseload(desk)
    page.open_at({})
    page.show()
    select(page, "POST_DECISIONS")
    table = QAccessible.queryAccessibleInterface(page.ui.duties)
    rows = [table.child(number) for number in range(table.childCount())]
    said = [row.text(QAccessible.Text.Name) for row in rows if row is not None]
    wanted = "Kit Madeup, 10: Send the decision letter, Friday 20 November 2026, 1 working day late."
    assert any(words.startswith(wanted) and words.endswith("Enter: Write letter.") for words in said)


def test_filter_shows_the_councils_duties(page: TodayPage, desk: Desk, qtbot: QtBot) -> None:
    a_caseload(desk)
    page.open_at({})
    assert all(duty.owner == "iro" for duty in page.rows.duties())
    qtbot.mouseClick(page.ui.councils, Qt.MouseButton.LeftButton)
    assert all(duty.owner == "authority" for duty in page.rows.duties())
    assert {"Update the care plan", "Care plan"} <= {duty.duty for duty in page.rows.duties()}
    qtbot.mouseClick(page.ui.every, Qt.MouseButton.LeftButton)
    page.show_all("all")
    page.show_all("missing")
    assert len(page.rows.duties()) == len(copying.opening(desk).duties)
    assert page.where["owner"] == "all"


def test_check_S12_what_is_not_recorded_stands_apart_and_is_never_late(
    page: TodayPage, desk: Desk, gone: list[tuple[str, Where]], qtbot: QtBot
) -> None:
    a_caseload(desk)
    page.open_at({"owner": "authority"})
    last = page.rows.groups[-1]
    place = page.rows.rowCount() - 1
    assert last.title == "Not recorded: 4 children"
    assert page.rows.index(place, 0).data() == last.title
    assert not any(duty.rule == NOT_RECORDED for duty in page.rows.duties())
    assert all(duty.state not in LATE for duty in last.duties)
    page.ui.duties.setCurrentIndex(page.rows.index(0, 0, page.rows.index(place, 0)))
    qtbot.keyClick(page.ui.duties, Qt.Key.Key_Return)
    current = page.ui.duties.current()
    assert current is not None
    assert current.rule == NOT_RECORDED
    assert page.rows.text(current, DutyColumn.LEFT) == "not recorded"
    assert "dental check" in page.rows.text(current, DutyColumn.WHY)
    qtbot.keyClick(page.ui.duties, Qt.Key.Key_Return)
    assert gone == [("child", {"child_id": current.child_id, "tab": "events", "missing": True})]


def test_a_duty_of_the_authority_opens_where_it_is_recorded(
    page: TodayPage, desk: Desk, gone: list[tuple[str, Where]], qtbot: QtBot
) -> None:
    child = a_caseload(desk)["quiet"]
    page.open_at({"owner": "authority", "all": True})
    duty = next(duty for duty in page.rows.duties() if (duty.child_id, duty.rule) == (child, "IHA"))
    assert page.rows.text(duty, DutyColumn.ACTION) == "Record"
    page.ui.duties.select(page.rows.find(key_of(duty)))
    qtbot.keyClick(page.ui.duties, Qt.Key.Key_Return)
    assert gone == [("child", {"child_id": child, "tab": "events", "entry": "health_assessment"})]


def test_the_clock_of_an_alert_opens_the_alert(
    page: TodayPage, desk: Desk, gone: list[tuple[str, Where]], qtbot: QtBot
) -> None:
    alert_id = alert_steps.start(desk, alerts.begin(desk, a_caseload(desk)["quiet"]))
    alert_steps.to_stage(desk, alert_id)
    page.open_at({"all": True})
    for rule in ("ALERT_RESPONSE", "ALERT_LIMIT"):
        select(page, rule)
        qtbot.keyClick(page.ui.duties, Qt.Key.Key_Return)
    assert gone == [("alerts", {"alert_id": alert_id})] * 2


@pytest.mark.parametrize(
    ("rule", "where"),
    [
        ("POST_DECISIONS", {"step": "decide"}),
        ("POST_MONITOR_FORM", {"step": "monitor"}),
    ],
)
def test_enter_opens_where_the_duty_is_done(
    page: TodayPage, desk: Desk, gone: list[tuple[str, Where]], qtbot: QtBot, rule: str, where: dict[str, Any]
) -> None:
    child = a_caseload(desk)["sent"]
    review = next(one for one in reviews_of(desk, child) if one.basis == "recorded")
    page.open_at({})
    select(page, rule)
    qtbot.keyClick(page.ui.duties, Qt.Key.Key_Return)
    assert gone == [("review", {"review_id": review.id, **where})]


def test_planning_makes_the_review_and_opens_it(
    page: TodayPage, desk: Desk, gone: list[tuple[str, Where]], qtbot: QtBot
) -> None:
    child = a_caseload(desk)["quiet"]
    page.open_at({})
    select(page, "REV_FIRST")
    qtbot.keyClick(page.ui.duties, Qt.Key.Key_Return)
    made = reviews_of(desk, child)
    assert gone == [("review", {"review_id": made[-1].id, "step": "plan"})]
    page.reread()
    select(page, "REV_FIRST")
    current = page.ui.duties.current()
    assert current is not None
    assert current.action == "open_review"


def test_a_click_on_the_button_acts_and_on_the_reason_explains(
    page: TodayPage, desk: Desk, gone: list[tuple[str, Where]], qtbot: QtBot
) -> None:
    a_caseload(desk)
    page.open_at({})
    page.show()
    select(page, "POST_DECISIONS")
    view, index = page.ui.duties, page.ui.duties.currentIndex()

    def at(column: DutyColumn) -> QPoint:
        return view.visualRect(index.siblingAtColumn(column)).center()

    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at(DutyColumn.WHY))
    assert not page.ui.why.isHidden()
    assert gone == []
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at(DutyColumn.ACTION))
    assert gone[0][0] == "review"


def test_space_says_why_with_source_and_escape_closes(page: TodayPage, desk: Desk, qtbot: QtBot) -> None:
    a_caseload(desk)
    page.open_at({})
    page.show()
    select(page, "POST_DECISIONS")
    qtbot.keyClick(page.ui.duties, Qt.Key.Key_Space)
    assert page.ui.why.title.text() == "Kit Madeup: Send the decision letter"
    assert "5 working days after Friday 13 November 2026" in page.ui.why.words.text()
    assert "guidance" in page.ui.why.words.text()
    qtbot.keyClick(page.ui.duties, Qt.Key.Key_Down)
    assert page.ui.why.title.text() != "Kit Madeup: Send the decision letter"
    qtbot.keyClick(page.ui.duties, Qt.Key.Key_F1)
    assert page.ui.why.isHidden()


def test_mark_done_asks_the_day_and_takes_it(page: TodayPage, desk: Desk, qtbot: QtBot) -> None:
    child = a_caseload(desk)["sent"]
    review = next(one for one in reviews_of(desk, child) if one.basis == "recorded")
    page.open_at({})
    page.show()
    select(page, "POST_RECORD")
    before = len(page.rows.duties())
    qtbot.keyClick(page.ui.duties, Qt.Key.Key_Return)
    line = page.ui.why.done_on.line()
    assert line.text() == "23/11/2026"
    line.setText("24/11/2026")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "still to come" in every_word(page.ui.why)
    assert len(page.rows.duties()) == before
    line.setText("20/11/2026")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    page.reread()
    assert "POST_RECORD" not in {duty.rule for duty in page.rows.duties()}
    assert page.ui.why.isHidden()
    clocks = {clock.rule: clock.done_on for clock in reviews.page(desk, review.id or 0).clocks}
    assert clocks["POST_RECORD"] == date(2026, 11, 20)
    assert page.context.messages.told[-1].endswith("marked done on Friday 20 November 2026.")


def test_a_reread_leaves_the_day_being_typed_alone(page: TodayPage, desk: Desk, qtbot: QtBot) -> None:
    a_caseload(desk)
    page.open_at({})
    page.show()
    select(page, "POST_RECORD")
    qtbot.keyClick(page.ui.duties, Qt.Key.Key_Return)
    page.ui.why.done_on.line().setText("19/11")
    page.reread()
    assert page.ui.why.asks_day
    assert page.ui.why.done_on.line().text() == "19/11"
    select(page, "POST_DECISIONS")
    assert page.ui.why.isHidden()


def test_escape_leaves_the_day_unasked(page: TodayPage, desk: Desk, qtbot: QtBot) -> None:
    a_caseload(desk)
    page.open_at({})
    page.show()
    select(page, "POST_RECORD")
    qtbot.keyClick(page.ui.duties, Qt.Key.Key_Return)
    qtbot.keyClick(page.ui.why.done_on.line(), Qt.Key.Key_Escape)
    assert page.ui.why.isHidden()
    assert "POST_RECORD" in {duty.rule for duty in page.rows.duties()}


def test_keys_pass_over_headings_and_reach_every_row(page: TodayPage, desk: Desk, qtbot: QtBot) -> None:
    a_caseload(desk)
    page.open_at({})
    page.show()
    view = page.ui.duties
    qtbot.keyClick(view, Qt.Key.Key_Home)
    seen = [view.current()]
    for _ in range(len(page.rows.duties()) - 1):
        qtbot.keyClick(view, Qt.Key.Key_Down)
        seen.append(view.current())
    assert seen == page.rows.duties()


def test_a_long_group_shows_the_next_ten_and_then_all(page: TodayPage, desk: Desk, qtbot: QtBot) -> None:
    for number in range(14):
        held = date(2026, 11, 2) + timedelta(days=number % 5)
        build.a_child(desk, f"{number:03}", f"Child {number}", reviewed_on=[held])
    page.open_at({})
    page.show()
    assert len(page.rows.duties()) == 10
    qtbot.keyClick(page.ui.duties, Qt.Key.Key_End)
    assert page.ui.duties.currentIndex().data().startswith("Show all 14 (4 more")
    qtbot.keyClick(page.ui.duties, Qt.Key.Key_Return)
    assert len(page.rows.duties()) == 14
    assert page.ui.duties.current() == page.rows.duties()[10]


def test_the_same_row_stays_chosen_and_the_next_takes_the_place_of_what_is_done(
    page: TodayPage, desk: Desk
) -> None:
    child = a_caseload(desk)["sent"]
    review = next(one for one in reviews_of(desk, child) if one.basis == "recorded")
    page.open_at({})
    select(page, "POST_RECORD")
    shown = page.rows.duties()
    place = [duty.rule for duty in shown].index("POST_RECORD")
    page.reread()
    current = page.ui.duties.current()
    assert current is not None
    assert current.rule == "POST_RECORD"
    reviews.mark_done(desk, review.id or 0, "POST_RECORD", TODAY)
    page.reread()
    assert page.ui.duties.current() == page.rows.duties()[place]


def test_the_week_has_its_meetings_and_what_falls_on_each_day(page: TodayPage, desk: Desk) -> None:
    children = a_caseload(desk)
    reviews.plan(desk, children["quiet"], date(2026, 11, 25))
    page.open_at({})
    days = [card.accessibleName() for card in page.ui.week._cards]
    assert days[0].startswith("Monday 23 November 2026, today:")
    assert "Review · Ash Q." in days[2]
    assert len(days) == 5


def test_on_a_saturday_the_coming_week_is_shown(desk: Desk) -> None:
    saturday = Desk(desk.case_file, on=date(2026, 11, 28))
    shown = copying.opening(saturday)
    assert shown.monday == date(2026, 11, 30)
    assert summary(shown) == "Nothing needs you today. No statutory date falls next week."


def test_the_sentence_counts_what_is_needed_and_planned(page: TodayPage, desk: Desk) -> None:
    child = build.a_child(desk, reviewed_on=[date(2026, 5, 26)], since=date(2026, 5, 1))
    page.open_at({})
    assert "1 thing needs you" in page.ui.summary.text()
    soon = build.a_child(desk, "9", "Leo Soon", since=date(2026, 10, 29))
    page.reread()
    assert "1 statutory date falls this week; 1 review is unplanned." in page.ui.summary.text()
    reviews.plan(desk, soon, date(2026, 11, 24))
    page.reread()
    assert "1 statutory date falls this week; every review is planned." in page.ui.summary.text()
    assert child


def test_without_children_one_sentence_and_one_button(
    page: TodayPage, gone: list[tuple[str, Where]], qtbot: QtBot
) -> None:
    page.open_at({})
    assert page.ui.duties.isHidden()
    assert "Import the council’s files" in page.ui.empty_words.text()
    qtbot.mouseClick(page.ui.import_caseload, Qt.MouseButton.LeftButton)
    assert gone == [("import", {})]


def test_the_privacy_view_shows_no_name(page: TodayPage, desk: Desk) -> None:
    a_caseload(desk)
    page.context.names.set_private(is_private=True)
    page.open_at({"owner": "all"})
    page.show()
    page.doing.explain(page.rows.duties()[0])
    words = every_word(page)
    for name in ("Jay", "Late", "Kit", "Madeup", "Ash", "Quiet", "Vee", "Breaks"):
        assert name not in words.replace("Nothing is late", "").replace("Later reviews", "")
    assert "KM, 10" in words


def test_check_J1_everything_is_named(page: TodayPage, desk: Desk) -> None:
    a_caseload(desk)
    page.open_at({})
    assert unnamed(page) == []


@pytest.mark.parametrize("width", [500, 760, 1146, 1700])
def test_check_J6_rows_fit_at_any_width(page: TodayPage, desk: Desk, width: int) -> None:
    a_caseload(desk)
    page.open_at({"owner": "all"})
    page.show()
    page.resize(width, 640)
    view = page.ui.duties
    assert sum(view.columnWidth(column) for column in DutyColumn) <= view.viewport().width() + len(DutyColumn)
    assert not page.grab().isNull()


def reviews_of(desk: Desk, child_id: int) -> tuple[Any, ...]:
    from iro_desk.services import children

    return children.history(desk, child_id).reviews


def test_row_x5_text_not_copied_after_five_working_days_is_a_row_that_opens_it(
    page: TodayPage, desk: Desk, gone: list[tuple[str, Where]], qtbot: QtBot
) -> None:
    build.a_practice(desk)
    child = build.a_child(desk, "1", "Jay Late", since=date(2026, 6, 1), reviewed_on=[])
    review_id = build.a_review(desk, child, date(2026, 11, 13))
    page.open_at({})
    rows = [duty for duty in page.rows.duties() if duty.rule == "POST_COPY"]
    assert [(duty.due_on, duty.state) for duty in rows] == [(date(2026, 11, 20), State.OVERDUE)]
    select(page, "POST_COPY")
    qtbot.keyClick(page.ui.duties, Qt.Key.Key_Return)
    assert gone == [("documents", {"part": "pack", "review_id": review_id})]
    lines = paste_pack.pack(desk, review_id).lines
    paste_pack.tick(desk, review_id, [line.block.key for line in lines[1:]])
    page.reread()
    assert [duty.review_id for duty in page.rows.duties() if duty.rule == "POST_COPY"] == [review_id]
    needed = status.status(desk).counts["today"]
    assert page.ui.summary.text().startswith(f"{needed} things need you, ")
    paste_pack.tick(desk, review_id, [lines[0].block.key])
    page.reread()
    assert not [duty for duty in page.rows.duties() if duty.rule == "POST_COPY"]
    reviews.save_statement(desk, replace(reviews.page(desk, review_id).review, statement="New words."))
    page.reread()
    assert [duty.review_id for duty in page.rows.duties() if duty.rule == "POST_COPY"] == [review_id]


def test_row_d3_the_managers_reply_opens_where_it_is_recorded(
    page: TodayPage, desk: Desk, gone: list[tuple[str, Where]], qtbot: QtBot
) -> None:
    build.a_practice(desk)
    child = build.a_child(desk, "1", "Jay Late", since=date(2026, 6, 1), reviewed_on=[])
    review_id = build.a_review(desk, child, date(2026, 11, 18))
    reviews.mark_done(desk, review_id, "POST_DECISIONS", date(2026, 11, 19))
    page.open_at({"owner": "all"})
    select(page, "POST_MGR_RESPONSE")
    qtbot.keyClick(page.ui.duties, Qt.Key.Key_Return)
    assert gone == [("review", {"review_id": review_id, "step": "decide", "part": "reply"})]
