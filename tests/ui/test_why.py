"""Why this date? Every page's dates open to their reasoning, by key and by mouse (row B2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from iro_desk.domain.corrections import Correction
from iro_desk.domain.paper_kinds import DECISION_LETTER, MONITORING_FORM
from iro_desk.domain.recorded_dates import find
from iro_desk.services import children, corrections, papers, planner, reviews, rules, today
from iro_desk.services.desk import Desk
from iro_desk.services.previews import DUE_LIST, SUPERVISION
from iro_desk.services.settings import Preferences
from iro_desk.store.case_file import CaseFile
from iro_desk.ui.date_link import DateChip, DateLink
from iro_desk.ui.main_window import MainWindow
from iro_desk.ui.models import caseload
from iro_desk.ui.models.duties import DutyColumn, key_of
from iro_desk.ui.page import Context, Page, Where
from iro_desk.ui.pages.caseload import CaseloadPage
from iro_desk.ui.pages.child import TABS, ChildPage
from iro_desk.ui.pages.kinds import kinds
from iro_desk.ui.pages.pdf_preview import PreviewPage
from iro_desk.ui.pages.review import ReviewPage
from iro_desk.ui.pages.reviews import ReviewsPage
from iro_desk.ui.pages.today import TodayPage
from iro_desk.ui.paper_dates import ISSUED_NOTE
from iro_desk.ui.widgets.why_bar import WhyBar
from iro_desk.ui.work import Work
from tests import build
from tests.at_once import AtOnce

TODAY = build.TODAY
HELD_ON = TODAY - timedelta(days=10)
SEEN = 1366, 768
"""The window of the smallest laptop: each page is as wide and high as it leaves."""

Gone = list[tuple[str, Where]]


@pytest.fixture
def gone() -> Gone:
    """Where a page wanted to go."""
    return []


@pytest.fixture
def ember(desk: Desk) -> int:
    """Ember: two reviews in time, one late, one recorded ten days ago."""
    build.a_practice(desk)
    reviewed = [date(2025, 1, 30), date(2025, 4, 29), date(2025, 11, 6)]
    child = build.a_child(desk, since=date(2025, 1, 6), reviewed_on=reviewed)
    build.a_review(desk, child, HELD_ON)
    return child


def shown(page: Page, where: Where, qtbot: QtBot) -> None:
    """The page as a person sees it."""
    qtbot.addWidget(page)
    page.resize(1146, 640)
    page.show()
    page.open_at(where)
    QApplication.processEvents()


def told(bar: WhyBar) -> dict[str, str]:
    """The headed lines in sight."""
    assert not bar.isHidden()
    lines = (line.partition(": ") for line in bar.words.text().splitlines()[1:])
    return {head: words for head, _colon, words in lines}


def ways(bar: WhyBar) -> list[str]:
    """The words of the links in sight."""
    return [link.text() for link in bar.links if not link.isHidden()]


def press(bar: WhyBar, words: str, qtbot: QtBot) -> None:
    """Press a link of the strip."""
    link = next(link for link in bar.links if not link.isHidden() and link.text() == words)
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)


@pytest.fixture
def going(context: Context, gone: Gone) -> Context:
    """A page's context that notes where it wanted to go."""
    return replace(context, go=lambda name, where: gone.append((name, where)))


@pytest.fixture
def today_page(going: Context, ember: int, qtbot: QtBot) -> TodayPage:  # noqa: ARG001 - the child on it
    page = TodayPage(going)
    shown(page, {}, qtbot)
    return page


def select(page: TodayPage, rule: str) -> None:
    duty = next(duty for duty in page.rows.duties() if duty.rule == rule)
    page.ui.duties.select(page.rows.find(key_of(duty)))


# The strip


def test_the_strip_answers_and_then_tells_all(today_page: TodayPage, qtbot: QtBot) -> None:
    page, bar = today_page, today_page.ui.why
    select(page, "POST_DECISIONS")
    qtbot.keyClick(page.ui.duties, Qt.Key.Key_F1)
    assert bar.title.text() == "Ember Example: Send the decision letter"
    assert bar.words.text().splitlines()[0] == (
        "Friday 20 November 2026: 5 working days after Friday 13 November 2026, when the review was completed."
    )
    lines = told(bar)
    assert list(lines)[:3] == ["Rule", "Source", "Starts from"]
    assert lines["Rule"].endswith("your own duty.")
    assert lines["Starts from"].startswith("A review was held on Friday 13 November 2026.")
    assert lines["Stricter readings"].startswith("With the start day counted as day 1: Thursday 19 November")


def test_the_strip_is_read_as_sentences(today_page: TodayPage, qtbot: QtBot) -> None:
    page, bar = today_page, today_page.ui.why
    select(page, "POST_DECISIONS")
    qtbot.keyClick(page.ui.duties, Qt.Key.Key_F1)
    said = QAccessible.queryAccessibleInterface(bar)
    assert said.text(QAccessible.Text.Name).startswith(
        "Ember Example: Send the decision letter. Friday 20 November 2026: 5 working days after"
    )
    assert "Source: " in said.text(QAccessible.Text.Description)


def test_tab_reaches_text_and_links_and_escape_gives_the_focus_back(
    today_page: TodayPage, gone: Gone, qtbot: QtBot
) -> None:
    page, bar = today_page, today_page.ui.why
    page.ui.duties.setFocus()
    select(page, "POST_DECISIONS")
    qtbot.keyClick(page.ui.duties, Qt.Key.Key_F1)
    reached = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [bar.words, *bar.links]
    qtbot.keyClick(reached[1], Qt.Key.Key_Space)
    assert gone[-1][0] == "review"
    qtbot.keyClick(reached[3], Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert QApplication.focusWidget() is page.ui.duties


def test_escape_on_the_row_closes_too(today_page: TodayPage, qtbot: QtBot) -> None:
    page = today_page
    page.ui.duties.setFocus()
    qtbot.keyClick(page.ui.duties, Qt.Key.Key_Space)
    assert not page.ui.why.isHidden()
    qtbot.keyClick(page.ui.duties, Qt.Key.Key_Escape)
    assert page.ui.why.isHidden()


def test_the_links_lead_to_the_review_the_correction_and_the_rules(
    today_page: TodayPage, gone: Gone, qtbot: QtBot
) -> None:
    page, bar = today_page, today_page.ui.why
    select(page, "POST_DECISIONS")
    qtbot.keyClick(page.ui.duties, Qt.Key.Key_F1)
    assert ways(bar) == ["Open the review", "Correct the date…", "Rules and settings"]
    for words in ways(bar):
        press(bar, words, qtbot)
    (review, opened), (corrected, correction), rules = gone
    assert (review, corrected) == ("review", "review")
    assert correction["review_id"] == opened["review_id"]
    assert correction["correct"].startswith("meeting:")
    assert rules == ("settings", {"section": "rules"})


def test_all_of_the_text_is_copied_as_plain_lines(today_page: TodayPage, qtbot: QtBot) -> None:
    page, bar = today_page, today_page.ui.why
    select(page, "POST_DECISIONS")
    qtbot.keyClick(page.ui.duties, Qt.Key.Key_F1)
    qtbot.keyClick(bar.words, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(bar.words, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied == bar.words.text()
    assert "\nSource: " in copied


def test_the_strip_takes_at_most_a_third_of_the_window_and_scrolls(
    today_page: TodayPage, qtbot: QtBot
) -> None:
    page, bar = today_page, today_page.ui.why
    page.resize(760, 420)
    select(page, "POST_DECISIONS")
    qtbot.keyClick(page.ui.duties, Qt.Key.Key_F1)
    QApplication.processEvents()
    assert bar.height() <= page.height() / 3 + 2
    assert bar.words.verticalScrollBar().maximum() > 0
    page.resize(1146, 900)
    QApplication.processEvents()
    assert bar.words.verticalScrollBar().maximum() == 0


def test_a_reason_typed_is_hidden_with_the_names(
    going: Context, desk: Desk, ember: int, qtbot: QtBot
) -> None:
    history = children.history(desk, ember)
    held = history.reviews[-1].meetings[0]
    what = find(history, f"meeting:{held.id}")
    assert what is not None
    moved = Correction(what=what, new_on=held.held_on - timedelta(days=1))
    corrections.save(desk, moved, reason="Ember told me so.")
    page = TodayPage(going)
    shown(page, {}, qtbot)
    select(page, "POST_DECISIONS")
    qtbot.keyClick(page.ui.duties, Qt.Key.Key_F1)
    assert told(page.ui.why)["Last moved"].endswith("Reason: Ember told me so.")
    going.names.set_private(is_private=True)
    page.reread()
    assert told(page.ui.why)["Last moved"].endswith("Reason: not shown while names are hidden.")


# Caseload


@pytest.fixture
def caseload_page(going: Context, ember: int, qtbot: QtBot) -> CaseloadPage:  # noqa: ARG001
    page = CaseloadPage(going)
    shown(page, {}, qtbot)
    return page


def column(page: CaseloadPage, heading: str) -> int:
    return [one.heading for one in page.rows.columns].index(heading)


def test_a_row_of_the_caseload_says_why_with_how_the_last_review_did(
    caseload_page: CaseloadPage, qtbot: QtBot
) -> None:
    page, bar = caseload_page, caseload_page.ui.why
    qtbot.keyClick(page.ui.children_list, Qt.Key.Key_F1)
    assert bar.words.text().startswith("Thursday 13 May 2027: 6 months after Friday 13 November 2026")
    assert told(bar)["Last review"] == (
        "Held Friday 13 November 2026, 191 days late; last lawful date Wednesday 6 May 2026."
    )
    qtbot.keyClick(page.ui.children_list, Qt.Key.Key_F1)
    assert bar.isHidden()


def test_a_click_on_either_date_of_a_row_says_why(caseload_page: CaseloadPage, qtbot: QtBot) -> None:
    page, bar = caseload_page, caseload_page.ui.why
    view = page.ui.children_list
    for heading, starts in (
        (caseload.LAST_REVIEW, "Held Friday 13 November 2026, 191 days late"),
        ("Next review by", "Thursday 13 May 2027"),
    ):
        cell = view.visualRect(page.rows.index(0, column(page, heading)))
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
        assert bar.words.text().startswith(starts)
    other = view.visualRect(page.rows.index(0, column(page, "Child"))).center()
    bar.leave()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=other)
    assert bar.isHidden()


def test_the_menu_of_a_row_offers_each_date(caseload_page: CaseloadPage) -> None:
    menu = caseload_page.ui.children_list.menu_of(0)
    words = [action.text() for action in menu.actions()]
    assert words == [
        "Open",
        "Why 13 Nov 2026? (Last review)",
        "Why 13 May 2027, not due? (Next review by)",
    ]
    menu.actions()[1].trigger()
    assert caseload_page.ui.why.words.text().startswith("Held Friday 13 November 2026")
    menu.close()


# Child


@pytest.fixture
def child_page(going: Context, ember: int, qtbot: QtBot) -> ChildPage:
    page = ChildPage(going)
    shown(page, {"child_id": ember}, qtbot)
    return page


def test_the_chip_of_the_head_is_a_button_that_says_why(child_page: ChildPage, qtbot: QtBot) -> None:
    page, chip = child_page, child_page.ui.next_review
    assert chip.accessibleName() == "Why Thursday 13 May 2027?"
    assert chip.accessibleDescription() == "Ember Example: Fifth review: Next review by 13 May 2027"
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert page.ui.why.words.text().startswith("Thursday 13 May 2027: 6 months after Friday 13 November 2026")
    qtbot.keyClick(chip, Qt.Key.Key_Escape)
    assert page.ui.why.isHidden()
    assert QApplication.focusWidget() is chip


def test_marks_of_the_life_line_are_asked_by_key_and_click(child_page: ChildPage, qtbot: QtBot) -> None:
    line, bar = child_page.ui.life, child_page.ui.why
    line.setFocus()
    assert line.accessibleName() == "Life line: 13 May 2027, Fifth review, the last lawful date. Why?"
    qtbot.keyClick(line, Qt.Key.Key_F1)
    assert bar.title.text() == "Ember Example: Fifth review"
    qtbot.keyClick(line, Qt.Key.Key_Left)
    assert "191 days late" in line.accessibleName()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert bar.words.text().startswith("Held Friday 13 November 2026, 191 days late. Wednesday 6 May 2026:")
    first = line.asking()[0]
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.place_of(first.key))
    assert bar.title.text() == "Ember Example: First review, last lawful date"
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().bottomLeft())
    assert not bar.isHidden()


def test_each_review_held_says_why_it_was_due_then(child_page: ChildPage, qtbot: QtBot) -> None:
    page, bar = child_page, child_page.ui.why
    page.ui.tabs.setCurrentIndex(TABS.index("reviews"))
    view = page.ui.reviews_list
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert bar.title.text() == "Ember Example: Fourth review, last lawful date"
    assert told(bar)["Starts from"].startswith("A review was held on Thursday 6 November 2025.")
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert bar.title.text() == "Ember Example: Third review, last lawful date"
    page.reread()
    assert bar.title.text() == "Ember Example: Third review, last lawful date"
    page.ui.tabs.setCurrentIndex(0)
    assert bar.isHidden()


def test_a_duty_of_the_tab_says_why_and_stays_after_a_reread(child_page: ChildPage, qtbot: QtBot) -> None:
    page, bar = child_page, child_page.ui.why
    page.ui.tabs.setCurrentIndex(TABS.index("events"))
    view = page.events.ui.duties_list
    view.setFocus()
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    row = page.events.duties.row(view.currentIndex())
    assert row is not None
    qtbot.keyClick(view, Qt.Key.Key_F1)
    assert bar.title.text() == f"Ember Example: {row.duty.duty}"
    page.reread()
    assert bar.title.text() == f"Ember Example: {row.duty.duty}"
    due = [one.heading for one in page.events.duties.columns].index("Due")
    first = view.visualRect(page.events.duties.index(0, due)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert bar.title.text() != f"Ember Example: {row.duty.duty}"


def test_a_date_that_starts_in_care_is_corrected_under_details(
    going: Context, desk: Desk, gone: Gone, qtbot: QtBot
) -> None:
    child = build.a_child(desk, since=date(2026, 11, 9))
    page = ChildPage(going)
    shown(page, {"child_id": child}, qtbot)
    page.ui.next_review.click()
    assert ways(page.ui.why) == ["Correct the date…", "Rules and settings"]
    press(page.ui.why, "Correct the date…", qtbot)
    where = gone[-1][1]
    assert where["tab"] == "details"
    page.open_at(where)
    assert page.dated.correcting.is_open


# Review


@pytest.fixture
def open_review(going: Context, desk: Desk) -> Iterator[Callable[..., ReviewPage]]:
    """Open Ember's newest review at a step, held on these days."""
    build.a_practice(desk)
    pages: list[ReviewPage] = []

    def opened(step: str, *meetings: date, is_completed: bool = True, child: int = 0) -> ReviewPage:
        earlier = [date(2023, 5, 10), date(2023, 8, 9), date(2026, 5, 26)]
        child = child or build.a_child(desk, reviewed_on=earlier)
        review = build.a_review(desk, child, *meetings, is_completed=is_completed)
        page = ReviewPage(going)
        pages.append(page)
        page.resize(1146, 690)
        page.show()
        going.work.changed.connect(lambda _touched: page.reread())  # as the window does
        page.open_at({"review_id": review, "step": step})
        QApplication.processEvents()
        return page

    yield opened
    for page in pages:
        shiboken6.delete(page)  # a page left alive would be dressed again for every test


def links(page: QWidget) -> list[DateLink | DateChip]:
    """The dates in sight that can be asked why."""
    every: list[DateLink | DateChip] = [*page.findChildren(DateLink), *page.findChildren(DateChip)]
    return [link for link in every if link.isVisible() and link.asked is not None]


def test_every_date_of_a_review_opens_to_its_reasoning(open_review: Callable[..., ReviewPage]) -> None:
    page = open_review("send", date(2026, 11, 16))
    words = set()
    for step in ("plan", "send", "write"):
        page.show_step(step)
        for link in links(page):
            link.click()
            lines = told(page.ui.why)
            assert lines["Source"]
            assert lines["Starts from"], link.text()
            words.add(page.ui.why.title.text().removeprefix("Ember Example: "))
            link.click()
            assert page.ui.why.isHidden()
    assert words == {
        "Fourth review, last lawful date",
        "Fifth review",
        "Decision letter",
        "Monitoring form",
        "Care plan updated",
        "Minutes complete",
        "Letter to the child",
        "Minutes sent to all",
    }


def test_the_chip_of_a_task_and_the_date_beside_say_the_same(open_review: Callable[..., ReviewPage]) -> None:
    page = open_review("send", date(2026, 11, 16))
    chip = page.send.row("decision-letter").state
    assert chip.accessibleName() == "Why Monday 23 November 2026?"
    chip.click()
    by_chip = page.ui.why.words.text()
    page.ui.why.leave()
    beside = page.beside.findChildren(DateLink)[0]
    assert beside.asked is not None
    assert beside.asked.heading == "Ember Example: Decision letter"
    beside.click()
    assert page.ui.why.words.text() == by_chip


def test_a_series_says_by_when_it_is_to_be_complete(open_review: Callable[..., ReviewPage]) -> None:
    page = open_review("meet", date(2026, 11, 16), is_completed=False)
    limit = next(link for link in links(page.beside) if link.asked and "REV_SERIES" in link.asked.key)
    limit.click()
    assert page.ui.why.words.text().startswith("Monday 14 December 2026: 20 working days after Monday 16")
    assert "is to be complete by Monday 14 December 2026" in page.meet.ui.completion.text()


def test_a_planned_review_says_what_the_next_one_starts_from(
    open_review: Callable[..., ReviewPage], desk: Desk
) -> None:
    page = open_review("plan")
    planned = reviews.page(desk, page.where["review_id"])
    assert planned.review.planned_on is not None
    page.plan.ui.next_latest.click()
    assert told(page.ui.why)["Starts from"].startswith("This review, planned for ")
    page.plan.ui.latest.click()
    assert page.ui.why.words.text().startswith(
        "Thursday 26 November 2026: 6 months after Tuesday 26 May 2026"
    )


def test_the_reason_is_told_anew_after_a_correction(
    open_review: Callable[..., ReviewPage], desk: Desk
) -> None:
    page = open_review("send", date(2026, 11, 16))
    page.send.row("decision-letter").state.click()
    assert page.ui.why.words.text().startswith("Monday 23 November 2026")
    held = reviews.page(desk, page.where["review_id"])
    what = find(held.history, f"meeting:{held.review.meetings[0].id}")
    assert what is not None
    wanted = Correction(what=what, new_on=date(2026, 11, 13))
    page.context.work.do(lambda desk: corrections.save(desk, wanted, reason="Typed wrongly."))
    assert page.ui.why.words.text().startswith("Friday 20 November 2026")
    assert told(page.ui.why)["Last moved"].endswith("Reason: Typed wrongly.")


def test_the_correction_opens_on_the_review_itself(
    open_review: Callable[..., ReviewPage], gone: Gone, qtbot: QtBot
) -> None:
    page = open_review("send", date(2026, 11, 16))
    page.send.row("decision-letter").state.click()
    assert ways(page.ui.why) == ["Correct the date…", "Rules and settings"]
    press(page.ui.why, "Correct the date…", qtbot)
    page.open_at(gone[-1][1])
    assert page.step == "meet"
    assert page.correcting.is_open


def test_a_task_keeps_to_the_rules_in_force(open_review: Callable[..., ReviewPage], desk: Desk) -> None:
    """With the start day counted, the letter is due a day earlier on the review as on Today."""
    pack = desk.rules.on(desk.today)
    rules.save_pack(desk, replace(pack, options=replace(pack.options, count_start_day=True)))
    page = open_review("send", date(2026, 11, 16))
    (row,) = (duty for duty in today.due_list(desk) if duty.rule == "POST_DECISIONS")
    asked = page.send.row("decision-letter").state.asked
    assert asked is not None
    assert asked.due_on == row.due_on == date(2026, 11, 20)


# Reviews


@pytest.fixture
def planner_page(going: Context, desk: Desk, qtbot: QtBot) -> Iterator[ReviewsPage]:
    """The planner; Ember's next review is due by Sunday 27 December 2026, Finn's a little later."""
    build.a_practice(desk)
    build.a_child(desk, reviewed_on=(date(2023, 5, 10), date(2026, 6, 27)))
    finn = build.a_child(desk, "004790", "Finn Example", reviewed_on=(date(2023, 5, 10), date(2026, 7, 9)))
    planner.plan_new(desk, finn, date(2026, 12, 22))
    page = ReviewsPage(going)
    shown(page, {"view": "list"}, qtbot)
    yield page
    page.pane.review.let_go()


def test_a_row_of_the_planner_says_why_its_wall_stands_there(planner_page: ReviewsPage, qtbot: QtBot) -> None:
    page, bar, view = planner_page, planner_page.ui.why, planner_page.list.ui.entries
    view.selectRow(page.list.rows.find(lambda item: item.child_name == "Ember Example"))
    qtbot.keyClick(view, Qt.Key.Key_F1)
    assert bar.title.text() == "Ember Example: last lawful date"
    assert bar.words.text().startswith("Sunday 27 December 2026: 6 months after Saturday 27 June 2026")
    view.selectRow(page.list.rows.find(lambda item: item.child_name == "Finn Example"))
    assert bar.isHidden()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert bar.words.text().startswith("Saturday 9 January 2027: 6 months after Thursday 9 July 2026")


def test_the_review_beside_the_month_says_why(planner_page: ReviewsPage, qtbot: QtBot) -> None:
    page, bar = planner_page, planner_page.ui.why
    page.open_at({"view": "month", "on": "2026-12-27"})
    rows = page.pane.to_plan.rows
    rows.setFocus()
    rows.setCurrentRow(0)
    qtbot.keyClick(rows, Qt.Key.Key_F1)
    assert bar.title.text() == "Ember Example: last lawful date"
    qtbot.keyClick(rows, Qt.Key.Key_Escape)
    assert bar.isHidden()
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    latest = page.pane.review.ui.latest
    assert latest.accessibleName() == "Why Sunday 27 December 2026?"
    latest.click()
    assert told(bar)["Starts from"].startswith("A review was held on Saturday 27 June 2026.")
    assert ways(bar)[1:] == ["Correct the date…", "Rules and settings"]


def test_the_wall_is_told_anew_once_it_has_moved(planner_page: ReviewsPage, desk: Desk) -> None:
    page, bar = planner_page, planner_page.ui.why
    page.list.ui.entries.selectRow(page.list.rows.find(lambda item: item.child_name == "Ember Example"))
    page.list.ui.entries.asked.emit(page.list.ui.entries.currentIndex().row(), 4)
    item = page.list.rows.row(page.list.ui.entries.currentIndex())
    assert item is not None
    history = children.history(desk, item.child_id or 0)
    what = find(history, f"meeting:{history.reviews[-1].meetings[0].id}")
    assert what is not None
    corrections.save(desk, Correction(what=what, new_on=date(2026, 6, 26)), reason="Typed wrongly.")
    page.reread()
    assert bar.words.text().startswith("Saturday 26 December 2026: 6 months after Friday 26 June 2026")


def test_a_suggested_row_says_why_its_wall_stands_there(planner_page: ReviewsPage, qtbot: QtBot) -> None:
    page = planner_page
    page.open_at({"view": "suggest"})
    qtbot.keyClick(page.suggest.ui.rows, Qt.Key.Key_F1)
    assert page.ui.why.words.text().startswith(
        "Sunday 27 December 2026: 6 months after Saturday 27 June 2026"
    )


# Papers and lists


@pytest.fixture
def preview(going: Context, qtbot: QtBot) -> Callable[[Where], PreviewPage]:
    """A paper in its preview."""

    def opened(where: Where) -> PreviewPage:
        page = PreviewPage(going)
        shown(page, where, qtbot)
        return page

    return opened


def stated(page: PreviewPage) -> list[str]:
    """What the dates beside the paper say, with what they are of."""
    texts = [one.text() for one in page.ui.dates.findChildren(QLabel) if one.isVisibleTo(page)][1:]
    texts = [text for text in texts if text != ISSUED_NOTE]
    return [f"{words}: {link.text()}" for words, link in zip(texts, page.ui.dates.links, strict=True)]


def test_the_letter_lists_its_dates_and_each_says_why(
    preview: Callable[[Where], PreviewPage], desk: Desk, ember: int
) -> None:
    review = children.history(desk, ember).reviews[-1].id or 0
    build.a_letter_ready(desk, review)
    page = preview({"kind": DECISION_LETTER, "review_id": review})
    assert stated(page) == [
        "Last lawful date of this review: Wed 6 May 2026",
        "Send by: Fri 20 Nov 2026",
        "Reply by: Fri 27 Nov 2026",
        "Agreed without a reply from: Mon 30 Nov 2026",
        "Next review by: Thu 13 May 2027",
    ]
    answers = []
    for link in page.ui.dates.links:
        link.click()
        assert told(page.ui.why)["Source"]
        answers.append(page.ui.why.words.text().splitlines()[0])
    assert answers[2].startswith("Friday 27 November 2026: 5 working days after Friday 20 November 2026")
    assert answers[3].startswith("Monday 30 November 2026 is the working day after the last one")
    assert page.ui.dates.links[3].accessibleName() == "Why Monday 30 November 2026?"


def test_an_issued_letter_says_its_dates_from_the_day_of_issue(
    preview: Callable[[Where], PreviewPage], desk: Desk, ember: int
) -> None:
    review = children.history(desk, ember).reviews[-1].id or 0
    build.a_letter_ready(desk, review)
    papers.issue(desk, DECISION_LETTER, review, date(2026, 11, 18))
    page = preview({"kind": DECISION_LETTER, "review_id": review})
    assert page.ui.dates.note.isVisible()
    assert "Reply by: Wed 25 Nov 2026" in stated(page)
    assert not any(words.startswith("Send by") for words in stated(page))
    page.ui.dates.links[1].click()
    assert told(page.ui.why)["Starts from"].startswith(
        "The decisions were sent on Wednesday 18 November 2026."
    )


def test_the_form_states_the_last_lawful_date(
    preview: Callable[[Where], PreviewPage], desk: Desk, ember: int
) -> None:
    review = children.history(desk, ember).reviews[-1].id or 0
    page = preview({"kind": MONITORING_FORM, "review_id": review})
    assert stated(page) == ["Last lawful date of this review: Wed 6 May 2026"]


@pytest.mark.parametrize("kind", [DUE_LIST, SUPERVISION])
def test_each_row_of_a_list_says_why(preview: Callable[[Where], PreviewPage], desk: Desk, kind: str) -> None:
    build.a_practice(desk)
    build.a_child(desk, reviewed_on=(date(2023, 5, 10), date(2026, 6, 27)))
    page = preview({"kind": kind})
    (row,) = stated(page)
    assert row.endswith("review: Sun 27 Dec 2026")
    page.ui.dates.links[0].click()
    assert page.ui.why.title.text() == "Ember Example: last lawful date"
    assert told(page.ui.why)["Starts from"].startswith("A review was held on Saturday 27 June 2026.")
    page.context.names.set_private(is_private=True)
    page.reread()
    assert page.ui.why.title.text() == "EE: last lawful date"


def test_a_paper_without_dates_shows_no_list(preview: Callable[[Where], PreviewPage], desk: Desk) -> None:
    build.a_practice(desk)
    page = preview({"kind": DUE_LIST})
    assert not page.ui.dates.isVisible()


# Today's week, the foot of the window, the end of the table


def test_a_date_of_the_week_is_asked_in_its_own_line(going: Context, desk: Desk, qtbot: QtBot) -> None:
    build.a_practice(desk)
    build.a_child(desk, since=date(2026, 10, 29))
    page = TodayPage(going)
    shown(page, {"owner": "all"}, qtbot)
    lines = [
        line
        for line in page.ui.week.findChildren(QAbstractButton)
        if line.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    line = next(line for line in lines if "first review" in line.text())
    assert line.accessibleName().startswith("Why Thursday 26 November 2026? Last day, first review · ")
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Space)
    assert page.ui.why.title.text() == "Ember Example: First review"
    current = page.ui.duties.current()
    assert current is not None
    assert current.rule == "REV_FIRST"
    page.reread()
    assert page.ui.why.title.text() == "Ember Example: First review"
    qtbot.keyClick(line, Qt.Key.Key_Space)
    assert page.ui.why.isHidden()


def test_the_next_statutory_date_opens_where_it_is_listed(work: Work, desk: Desk, qtbot: QtBot) -> None:
    build.a_practice(desk)
    build.a_child(desk, since=date(2026, 10, 29))
    window = MainWindow(
        work, kinds(), preferences=Preferences(theme="light"), today=lambda: TODAY, calendar=desk.calendar
    )
    qtbot.addWidget(window)
    window.resize(*SEEN)
    window.show()
    window.go("caseload")
    foot = window.ui.status.next_date
    assert foot.text().startswith("Next statutory date ")
    foot.setFocus()
    qtbot.keyClick(foot, Qt.Key.Key_Space)
    page = window.page
    assert isinstance(page, TodayPage)
    current = page.ui.duties.current()
    assert current is not None
    assert page.ui.why.title.text() == f"Ember Example: {current.duty}"
    assert "ask" not in page.where


def test_a_date_past_the_bank_holidays_says_so_wherever_it_stands(
    case_file: CaseFile, context: Context, qtbot: QtBot
) -> None:
    """The table of bank holidays ends with 2035; a review due in 2036 was counted without them."""
    then = date(2035, 12, 3)
    desk, door = Desk(case_file, on=then), Work(AtOnce())
    door.open(lambda: desk)
    reviewed = [date(2030, 1, 28), date(2035, 11, 1)]
    child = build.a_child(desk, since=date(2030, 1, 7), reviewed_on=reviewed, born_on=date(2027, 2, 9))
    ahead = replace(context, work=door, today=lambda: then)
    today_page, caseload_page, child_page = TodayPage(ahead), CaseloadPage(ahead), ChildPage(ahead)
    shown(today_page, {"owner": "all"}, qtbot)
    shown(caseload_page, {}, qtbot)
    shown(child_page, {"child_id": child}, qtbot)
    mark = "bank holidays not checked"
    duty = next(duty for duty in today_page.rows.duties() if duty.is_next_review)
    assert duty.beyond_table
    assert today_page.rows.text(duty, DutyColumn.DATE).endswith(f"2036, {mark}")
    row = caseload_page.rows.row(0)
    assert row is not None
    assert caseload.next_words(row).endswith(mark)
    assert child_page.ui.next_review.text().endswith(mark)
    child_page.ui.next_review.click()
    assert "only weekends were left out" in child_page.ui.why.words.text()
    review = reviews.plan(desk, child)
    review_page = ReviewPage(ahead)
    shown(review_page, {"review_id": review, "step": "plan"}, qtbot)
    assert review_page.plan.ui.latest.text().endswith(mark)
    assert review_page.ui.timeliness.text().endswith(mark)
    planner_page = ReviewsPage(ahead)
    shown(planner_page, {"view": "list"}, qtbot)
    at = [one.heading for one in planner_page.list.rows.columns].index("Last lawful date")
    assert planner_page.list.rows.index(0, at).data().endswith(mark)
