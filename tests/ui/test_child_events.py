"""A child's duties and events: recorded in three keys, logged with the question, changed, undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from iro_desk.domain.child import Episode
from iro_desk.domain.events import Event, EventKind
from iro_desk.services import children, drafts, events
from iro_desk.services.desk import Desk
from iro_desk.services.drafts import DraftKey
from iro_desk.services.events import CarePlan
from iro_desk.services.settings import Preferences
from iro_desk.store import children as kept_children
from iro_desk.ui.main_window import MainWindow
from iro_desk.ui.models.duties import LATE, key_of
from iro_desk.ui.page import Context, Where
from iro_desk.ui.pages.child import ChildPage
from iro_desk.ui.pages.kinds import kinds
from iro_desk.ui.pages.today import TodayPage
from iro_desk.ui.work import Work
from tests import build
from tests.at_once import type_into
from tests.ui.pages_seen import every_word, unnamed

TODAY = build.TODAY
K = EventKind


@pytest.fixture
def gone() -> list[tuple[str, Where]]:
    """Where the page wanted to go."""
    return []


@pytest.fixture
def page(context: Context, gone: list[tuple[str, Where]], qtbot: QtBot) -> ChildPage:
    made = ChildPage(replace(context, go=lambda name, where: gone.append((name, where))))
    qtbot.addWidget(made)
    made.resize(1146, 640)
    made.show()
    # The window does this.
    context.work.changed.connect(lambda _touched: made.reread())
    return made


@pytest.fixture
def ember(desk: Desk) -> int:
    """Ember, in care since January 2025 with reviews in time; a dental check and visits on file."""
    build.a_practice(desk)
    child = build.a_child(
        desk,
        since=date(2025, 1, 6),
        reviewed_on=[
            date(2025, 1, 30),
            date(2025, 4, 29),
            date(2025, 10, 20),
            date(2026, 4, 14),
            date(2026, 8, 20),
        ],
    )
    for kind, on in (
        (K.DENTAL_CHECK, date(2025, 12, 15)),
        (K.VISIT, date(2026, 10, 26)),
        (K.SDQ, date(2025, 11, 3)),
    ):
        events.save(desk, Event(kind=kind, happened_on=on, child_id=child))
    return child


def kinds_on_file(desk: Desk, child: int) -> list[tuple[EventKind, date, bool]]:
    return [(one.kind, one.happened_on, one.is_done) for one in events.of_child(desk, child)]


def to_row(page: ChildPage, rule: str) -> None:
    tab = page.events
    number = tab.duties.find(lambda row: row.rule == rule)
    assert number >= 0, rule
    tab.ui.duties_list.setFocus()
    tab.ui.duties_list.selectRow(number)


def cells(page: ChildPage, rule: str) -> list[str]:
    row = page.events.duties.find(lambda row: row.rule == rule)
    return [page.events.duties.index(row, column).data() for column in range(6)]


def open_events(page: ChildPage, child: int, **more: object) -> None:
    page.open_at({"child_id": child, "tab": "events", **more})


def test_check_S12_each_duty_says_whose_it_is_when_last_done_and_how_it_stands(
    page: ChildPage, ember: int
) -> None:
    open_events(page, ember)
    assert cells(page, "DENTAL") == [
        "Dental check",
        "The council’s",
        "15 Dec 2025",
        "15 Dec 2026",
        "in 16 working days",
        "Record…",
    ]
    assert cells(page, "SDQ")[3:5] == ["3 Nov 2026", "14 working days late"]
    review = cells(page, "REV_NEXT")
    assert (review[1], review[2], review[5]) == ("Mine", "20 Aug 2026", "Plan review")
    assert "VISIT_LATER" in [row.rule for row in page.events.duties.rows()]


def test_check_S12_three_keys_record_a_duty_done_today(
    page: ChildPage, desk: Desk, ember: int, qtbot: QtBot
) -> None:
    open_events(page, ember)
    tab = page.events
    to_row(page, "DENTAL")
    qtbot.keyClick(tab.ui.duties_list, Qt.Key.Key_Return)
    panel = tab.event_panel
    assert panel.isVisible()
    assert panel.ui.happened_on.line().hasFocus()
    assert panel.ui.heading.text() == "Dental check"
    qtbot.keyClick(panel.ui.happened_on.line(), Qt.Key.Key_Return)
    assert kinds_on_file(desk, ember)[0] == (K.DENTAL_CHECK, TODAY, True)
    assert not tab.ui.editor.isVisible()
    assert tab.ui.duties_list.hasFocus()
    assert cells(page, "DENTAL")[2:4] == ["23 Nov 2026", "23 Nov 2027"]
    assert "entry" not in page.where


def test_checked_and_not_there_is_kept_as_such(page: ChildPage, desk: Desk, ember: int, qtbot: QtBot) -> None:
    open_events(page, ember, missing=True)
    tab = page.events
    to_row(page, "IHA")
    qtbot.keyClick(tab.ui.duties_list, Qt.Key.Key_Return)
    tab.event_panel.ui.is_done.set_value("no")
    type_into(tab.event_panel.ui.note, "Two letters, no answer.")
    qtbot.keyClick(tab.event_panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    held = events.of_child(desk, ember)[0]
    assert (held.kind, held.is_done, held.note) == (K.HEALTH_ASSESSMENT, False, "Two letters, no answer.")
    assert "late" in cells(page, "IHA")[4]
    assert "Checked and not there · Two letters, no answer." in every_word(tab.ui.events_list)


def test_escape_leaves_without_recording(page: ChildPage, desk: Desk, ember: int, qtbot: QtBot) -> None:
    open_events(page, ember)
    before = kinds_on_file(desk, ember)
    to_row(page, "DENTAL")
    qtbot.keyClick(page.events.ui.duties_list, Qt.Key.Key_Return)
    type_into(page.events.event_panel.ui.note, "No")
    qtbot.keyClick(page.events.event_panel.ui.note, Qt.Key.Key_Escape)
    assert kinds_on_file(desk, ember) == before
    assert not page.events.ui.editor.isVisible()
    assert drafts.unfinished(desk, ember, "event") == []


def test_opening_and_going_away_records_nothing(
    page: ChildPage, desk: Desk, ember: int, qtbot: QtBot
) -> None:
    open_events(page, ember)
    before = kinds_on_file(desk, ember)
    to_row(page, "DENTAL")
    qtbot.keyClick(page.events.ui.duties_list, Qt.Key.Key_Return)
    page.leave()
    page.ui.tabs.setCurrentIndex(0)
    assert kinds_on_file(desk, ember) == before


def test_what_is_typed_is_kept_on_leaving_and_on_file_once_it_is_recorded(
    page: ChildPage, desk: Desk, ember: int, qtbot: QtBot
) -> None:
    open_events(page, ember)
    before = kinds_on_file(desk, ember)
    to_row(page, "DENTAL")
    qtbot.keyClick(page.events.ui.duties_list, Qt.Key.Key_Return)
    type_into(page.events.event_panel.ui.note, "One filling.")
    page.leave()
    assert kinds_on_file(desk, ember) == before, "no duty is done by going elsewhere"
    page.open_at({})
    open_events(page, ember)
    assert page.events.event_panel.ui.note.value() == "One filling."
    page.events.event_panel.ui.record.click()
    assert events.of_child(desk, ember)[0].note == "One filling."


def test_what_is_not_recorded_opens_under_its_line(page: ChildPage, ember: int, qtbot: QtBot) -> None:
    open_events(page, ember)
    tab = page.events
    line = tab.duties.rows()[-1]
    assert line.name.startswith("Not recorded: ")
    assert line.action == "Show"
    to_row(page, "NOT_RECORDED")
    qtbot.keyClick(tab.ui.duties_list, Qt.Key.Key_Return)
    assert page.where["missing"] is True
    names = [row.name.strip() for row in tab.duties.rows() if row.is_missing]
    assert {"Placement plan", "Immunisations up to date", "Advocate offered"} <= set(names)
    assert len(names) == len(line.duty.missing)
    assert all(row.state == "nothing on file" for row in tab.duties.rows() if row.is_missing)
    to_row(page, "ADVOCATE")
    qtbot.keyClick(tab.ui.duties_list, Qt.Key.Key_Return)
    qtbot.keyClick(tab.event_panel.ui.happened_on.line(), Qt.Key.Key_Return)
    assert "Advocate offered" not in [row.name.strip() for row in tab.duties.rows()]
    to_row(page, "NOT_RECORDED")
    qtbot.keyClick(tab.ui.duties_list, Qt.Key.Key_Return)
    assert not [row for row in tab.duties.rows() if row.is_missing]


def choose(page: ChildPage, kind: EventKind, qtbot: QtBot) -> None:
    tab = page.events
    qtbot.mouseClick(tab.ui.log_event, Qt.MouseButton.LeftButton)
    assert tab.event_panel.ui.kind.hasFocus()
    tab.event_panel.ui.kind.set_value(kind)


def test_check_S9_a_trigger_asks_and_a_no_needs_its_reason(
    page: ChildPage, desk: Desk, ember: int, qtbot: QtBot
) -> None:
    open_events(page, ember)
    panel = page.events.event_panel
    choose(page, K.VISIT, qtbot)
    assert not panel.ui.question.isVisible()
    panel.ui.kind.set_value(K.UNPLANNED_MOVE)
    assert panel.ui.question.isVisible()
    assert not panel.ui.is_done.isVisible()
    panel.record()
    assert panel.ui.problem.text() == "Choose whether an early review is convened."
    panel.ui.early_review.set_value("no")
    assert panel.ui.early_review_reason.isVisible()
    assert not panel.ui.early_review_by.isVisible()
    panel.record()
    assert panel.ui.problem.text() == "Say why no early review is convened."
    assert panel.ui.early_review_reason.hasFocus()
    type_into(panel.ui.early_review_reason, "Held next week.")
    panel.record()
    held = events.of_child(desk, ember)[0]
    assert (held.kind, held.early_review, held.early_review_reason) == (
        K.UNPLANNED_MOVE,
        False,
        "Held next week.",
    )
    assert "No early review: Held next week." in every_word(page.events)


def test_check_S9_a_yes_begins_the_early_review_and_makes_it_the_next(
    page: ChildPage, desk: Desk, ember: int, gone: list[tuple[str, Where]], qtbot: QtBot
) -> None:
    told: list[object] = []
    page.context.messages.shown.connect(told.append)
    open_events(page, ember)
    panel = page.events.event_panel
    choose(page, K.STOP_ACCOMMODATING, qtbot)
    assert "before the change takes effect" in panel.ui.question_source.text()
    panel.ui.early_review.set_value("yes")
    panel.record()
    assert "Enter the day the early review" in every_word(panel.ui.early_review_by)
    type_into(panel.ui.early_review_by, "+5wd")
    panel.record()
    assert cells(page, "REV_EARLY")[3:] == ["30 Nov 2026", "in 5 working days", "Open review"]
    assert page.ui.next_review.text() == "Next review by 30 Nov 2026"
    (begun,) = (review for review in children.history(desk, ember).reviews if review.is_open)
    message = told[-1]
    assert message.link == "Open the review"  # type: ignore[attr-defined]
    message.follow()  # type: ignore[attr-defined]
    assert gone == [("review", {"review_id": begun.id, "step": "plan"})]


def test_a_lasting_fact_has_from_and_to(page: ChildPage, desk: Desk, ember: int, qtbot: QtBot) -> None:
    open_events(page, ember)
    panel = page.events.event_panel
    choose(page, K.OUT_OF_AREA, qtbot)
    assert panel.ui.happened_on_label.text() == "&From"
    assert panel.ui.ended_on.isVisible()
    panel.ui.happened_on.set_value(date(2026, 11, 16))
    panel.record()
    words = every_word(page.events)
    assert "Out of area since 16 November 2026" in words
    assert cells(page, "OOA_NOTIFY")[3] == "Today"
    page.events.recorded.change()
    panel.ui.ended_on.set_value(TODAY)
    panel.touched()
    panel.record()
    assert events.of_child(desk, ember)[0].ended_on == TODAY
    assert "Out of area since" not in every_word(page.events)


def test_an_entry_is_changed_where_it_is_listed(
    page: ChildPage, desk: Desk, ember: int, qtbot: QtBot
) -> None:
    open_events(page, ember)
    tab = page.events
    tab.ui.events_list.setFocus()
    number = tab.recorded.rows.find(lambda one: one.kind is K.DENTAL_CHECK)
    tab.ui.events_list.selectRow(number)
    qtbot.keyClick(tab.ui.events_list, Qt.Key.Key_Return)
    assert tab.event_panel.ui.happened_on.line().text() == "15/12/2025"
    assert not tab.event_panel.ui.kind.isVisible()
    type_into(tab.event_panel.ui.note, "At the school.")
    tab.event_panel.ui.happened_on.set_value(date(2025, 12, 16))
    qtbot.keyClick(tab.event_panel.ui.happened_on.line(), Qt.Key.Key_Return)
    found = [one for one in events.of_child(desk, ember) if one.kind is K.DENTAL_CHECK]
    assert [(one.happened_on, one.note) for one in found] == [(date(2025, 12, 16), "At the school.")]
    assert tab.ui.events_list.hasFocus()


def test_removed_by_a_key_and_brought_back(page: ChildPage, desk: Desk, ember: int, qtbot: QtBot) -> None:
    told: list[object] = []
    page.context.messages.shown.connect(told.append)
    open_events(page, ember)
    before = kinds_on_file(desk, ember)
    view = page.events.ui.events_list
    view.setFocus()
    view.selectRow(0)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert kinds_on_file(desk, ember) == before[1:]
    message = told[-1]
    assert message.sentence == "Removed: Social worker's visit, Monday 26 October 2026."  # type: ignore[attr-defined]
    message.follow()  # type: ignore[attr-defined]
    assert kinds_on_file(desk, ember) == before


def test_what_the_files_tell_is_listed_and_not_changed_here(page: ChildPage, desk: Desk, ember: int) -> None:
    child = children.page(desk, ember).row.child
    children.save(desk, replace(child, last_health_assessment_on=date(2026, 11, 2)))
    open_events(page, ember)
    tab = page.events
    assert tab.recorded.rows.rows()[0].kind is K.HEALTH_ASSESSMENT
    assert not tab.ui.change_event.isEnabled()
    assert not tab.ui.remove_event.isEnabled()
    assert "Read from the council’s files" in tab.ui.entry_words.text()
    assert cells(page, "RHA_5PLUS")[2] == "2 Nov 2026"


def test_a_kind_asked_for_elsewhere_is_open_with_the_cursor_in_it(page: ChildPage, ember: int) -> None:
    open_events(page, ember, entry="pep")
    panel = page.events.event_panel
    assert panel.ui.heading.text() == "Personal education plan"
    assert panel.ui.happened_on.line().hasFocus()
    assert page.where["entry"] == "pep"
    page.reread()
    assert panel.isVisible()


def test_unfinished_typing_of_an_entry_comes_back_on_its_child(
    page: ChildPage, desk: Desk, ember: int, qtbot: QtBot
) -> None:
    other = build.a_child(desk, "9", "Kit Madeup")
    open_events(page, ember)
    choose(page, K.COMPLAINT, qtbot)
    type_into(page.events.event_panel.ui.note, "About the taxi")
    page.events.event_panel.save_draft()
    assert drafts.load(desk, DraftKey(ember, "event", 0)) is not None
    open_events(page, other)
    assert not page.events.ui.editor.isVisible()
    open_events(page, ember)
    panel = page.events.event_panel
    assert panel.isVisible()
    assert panel.ui.kind.value() == K.COMPLAINT
    assert panel.ui.note.toPlainText() == "About the taxi"
    assert "is back" in panel.ui.unkept.text()
    assert panel.ui.question.isVisible()


def test_an_entry_that_cannot_be_kept_stays_open(
    page: ChildPage, desk: Desk, ember: int, qtbot: QtBot
) -> None:
    open_events(page, ember)
    before = kinds_on_file(desk, ember)
    to_row(page, "DENTAL")
    qtbot.keyClick(page.events.ui.duties_list, Qt.Key.Key_Return)
    line = page.events.event_panel.ui.happened_on.line()
    line.selectAll()
    type_into(page.events.event_panel.ui.happened_on, "31/2")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert kinds_on_file(desk, ember) == before
    assert page.events.event_panel.isVisible()
    to_row(page, "SDQ")
    qtbot.keyClick(page.events.ui.duties_list, Qt.Key.Key_Return)
    assert page.events.event_panel.ui.heading.text() == "Dental check"
    assert line.text() == "31/2"


def test_row_K2_the_care_plan_is_on_file_with_aim_and_contingency(
    page: ChildPage, desk: Desk, ember: int, qtbot: QtBot
) -> None:
    open_events(page, ember)
    words = every_word(page.events.ui.standing)
    for missing in ("No care plan on file", "No permanence aim on file", "No contingency plan on file"):
        assert missing in words
    qtbot.mouseClick(page.events.ui.open_care_plan, Qt.MouseButton.LeftButton)
    panel = page.events.plan_panel
    assert panel.ui.dated_on.line().hasFocus()
    type_into(panel.ui.dated_on, "20/11/2026")
    panel.ui.aim.set_value("f) Long-term fostering")
    type_into(panel.ui.contingency, "An aunt is assessed.")
    qtbot.mouseClick(panel.ui.record, Qt.MouseButton.LeftButton)
    assert events.care_plan(desk, ember) == CarePlan(
        dated_on=date(2026, 11, 20), aim="f) Long-term fostering", contingency="An aunt is assessed."
    )
    words = every_word(page.events.ui.standing)
    assert "Care plan of 20 November 2026" in words
    assert "Aim: long-term fostering" in words
    assert "Contingency plan on file" in words


def test_row_K9_an_order_that_outlives_the_plan_shows_its_days(
    page: ChildPage, desk: Desk, ember: int
) -> None:
    first = kept_children.episodes(desk.case_file, ember)[ember][0]
    with desk.case_file.change("Test data", at=desk.now()) as change:
        kept_children.save_episode(change, ember, replace(first, ended_on=date(2026, 1, 5)))
        ordered = Episode(
            started_on=date(2026, 1, 5), reason_started="L", legal_status="E1", placement_type="U6"
        )
        kept_children.save_episode(change, ember, ordered)
    given_up = TODAY - timedelta(days=121)
    events.save(desk, Event(kind=K.ADOPTION_PLAN_CHANGED, happened_on=given_up, child_id=ember))
    open_events(page, ember)
    wanted = "Adoption not the plan for 121 days, order stands, revocation not applied for"
    assert wanted in every_word(page.events.ui.standing)
    assert cells(page, "REVOKE_ORDER")[5] == "Record…"
    events.save(desk, Event(kind=K.REVOCATION_APPLIED, happened_on=TODAY, child_id=ember))
    page.reread()
    assert "order stands, revocation applied for" in every_word(page.events.ui.standing)
    events.save(desk, Event(kind=K.ORDER_REVOKED, happened_on=TODAY, child_id=ember))
    page.reread()
    assert "Adoption not the plan" not in every_word(page.events.ui.standing)


def test_row_K11_a_remand_is_told(page: ChildPage, desk: Desk, ember: int) -> None:
    events.save(desk, Event(kind=K.REMAND_YDA, happened_on=date(2026, 11, 16), child_id=ember))
    open_events(page, ember)
    assert "Youth detention since 16 November 2026" in every_word(page.events.ui.standing)
    assert cells(page, "DETENTION_PLAN")[3] == "30 Nov 2026"
    first = kept_children.episodes(desk.case_file, ember)[ember][0]
    with desk.case_file.change("Test data", at=desk.now()) as change:
        kept_children.save_episode(change, ember, replace(first, legal_status="J1"))
    page.reread()
    assert "Remanded since 6 January 2025" in every_word(page.events.ui.standing)


def test_the_privacy_view_hides_what_was_written(page: ChildPage, desk: Desk, ember: int) -> None:
    note = Event(kind=K.COMPLAINT, happened_on=TODAY, note="Mrs Nan Canary rang.", child_id=ember)
    events.save(desk, replace(note, early_review=False, early_review_reason="Canary says no."))
    page.context.names.set_private(is_private=True)
    open_events(page, ember)
    page.events.recorded.change()
    page.events.open_entry("care_plan")
    assert "Canary" not in every_word(page)
    assert not page.events.ui.editor.isVisible()


def test_space_says_why(page: ChildPage, ember: int, qtbot: QtBot) -> None:
    open_events(page, ember)
    to_row(page, "DENTAL")
    qtbot.keyClick(page.events.ui.duties_list, Qt.Key.Key_Space)
    assert page.ui.why.isVisible()
    assert "15 December 2025" in page.ui.why.words.text()


def test_from_today_to_the_record_and_back(work: Work, desk: Desk, ember: int, qtbot: QtBot) -> None:
    """In the real window: Enter on the row, Enter in the day, Alt+Left."""
    window = MainWindow(
        work, kinds(), preferences=Preferences(theme="light"), today=lambda: TODAY, calendar=desk.calendar
    )
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.go("today", {"owner": "authority"})
    today = window.page
    assert isinstance(today, TodayPage)
    duty = next(duty for duty in today.rows.duties() if duty.rule == "SDQ")
    today.ui.duties.select(today.rows.find(key_of(duty)))
    qtbot.keyClick(today.ui.duties, Qt.Key.Key_Return)
    child = window.page
    assert isinstance(child, ChildPage)
    day = child.events.event_panel.ui.happened_on.line()
    assert window.focusWidget() is day
    qtbot.keyClick(day, Qt.Key.Key_Return)
    assert (K.SDQ, TODAY, True) in kinds_on_file(desk, ember)
    assert window.ui.notice.sentence() == "Recorded."
    window.back()
    assert window.page is today
    assert not any(duty.rule == "SDQ" and duty.state in LATE for duty in today.rows.duties())
    window.hide()


def test_row_B9_the_comparison_is_opened_by_its_words(work: Work, desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(
        work, kinds(), preferences=Preferences(theme="light"), today=lambda: TODAY, calendar=desk.calendar
    )
    qtbot.addWidget(window)
    window.show()
    window.restore({})
    qtbot.keyClicks(window.ui.search, "compare")
    qtbot.waitUntil(window._search.isVisible)
    qtbot.keyClick(window.ui.search, Qt.Key.Key_Return)
    assert window.page_id == "reconcile"
    window.hide()


def test_check_J1_everything_is_named(page: ChildPage, ember: int) -> None:
    open_events(page, ember, entry="complaint")
    assert unnamed(page) == []
