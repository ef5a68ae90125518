"""The page Alerts, by its keys: the board, an alert with its moves, a new one, the counts (A1 to A12, R4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from iro_desk.domain.case_alerts import AlertKind, AlertOutcome, AlertStep, StepKind
from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.remedial_actions import RemedialAction
from iro_desk.services import alert_pages, alert_steps, alerts, children
from iro_desk.services.alert_pages import AlertPage
from iro_desk.services.desk import Desk
from iro_desk.store import actions as kept_actions
from iro_desk.ui.page import Context, Where
from iro_desk.ui.pages.alerts import AlertsPage
from iro_desk.ui.pages.alerts_parts.moves import move_words
from tests import build
from tests.at_once import type_into
from tests.ui.pages_seen import every_word, unnamed

KEYS, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
WORDS = "Ember’s visits stopped in May."


@pytest.fixture
def gone() -> list[tuple[str, Where]]:
    """Where the page wanted to go."""
    return []


@pytest.fixture
def page(context: Context, gone: list[tuple[str, Where]], qtbot: QtBot) -> Iterator[AlertsPage]:
    def go(name: str, where: Where) -> None:
        gone.append((name, where))
        if name == "alerts":
            made.open_at(where)

    made = AlertsPage(replace(context, go=go))
    qtbot.addWidget(made)
    made.resize(1146, 640)
    context.work.changed.connect(lambda touched: made.reread() if touched & made.topics else None)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.open_at({})
    yield made
    for panel in (made.alert.step_panel, made.alert.record, made.alert.agreed, made.new.record):
        panel.let_go()


@pytest.fixture
def ember(desk: Desk) -> int:
    """A child of a practice with a team and its manager."""
    build.a_practice(desk)
    return build.a_child(desk)


@pytest.fixture
def alert(desk: Desk, ember: int) -> int:
    """A case alert about her, raised nine working days ago."""
    return build.an_alert(desk, ember, date(2026, 11, 10))


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    held = QApplication.focusWidget()
    assert held is not None
    QTest.keyClick(held, key, modifiers)
    QApplication.processEvents()


def record() -> None:
    press(KEYS.Key_Return, CTRL)


def type_day(line: QLineEdit, words: str) -> None:
    """Type a day over what stands there."""
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, words)
    QApplication.processEvents()


def alerts_of(desk: Desk) -> list[int]:
    return [card.alert.id or 0 for card in alert_pages.every(desk)]


def button(within: QWidget, name: str) -> QPushButton:
    found = [one for one in within.findChildren(QPushButton, name) if one.isVisible()]
    assert len(found) == 1, name
    return found[0]


def begin(page: AlertsPage, kind: StepKind, label: str = "") -> None:
    """Press the button of a move, or choose it in the menu that holds it."""
    wanted = page.alert.moves.find(kind, label)
    assert wanted is not None, (kind, label)
    offered = page.alert.moves.buttons
    menus = [menu for menu in (one.menu() for one in offered) if menu is not None]
    press_it = [one.click for one in offered if one.text() == move_words(wanted)]
    press_it += [one.trigger for menu in menus for one in menu.actions() if one.text() == move_words(wanted)]
    assert len(press_it) == 1, move_words(wanted)
    press_it[0]()
    QApplication.processEvents()
    assert page.alert.step_panel.isVisible()


def held(desk: Desk, alert_id: int) -> AlertPage:
    return alert_pages.page(desk, alert_id)


def kinds(desk: Desk, alert_id: int) -> list[StepKind]:
    return [step.kind for step in held(desk, alert_id).steps]


def an_overdue_action(desk: Desk, child_id: int) -> int:
    with desk.case_file.change("Test data", at=desk.now()) as change:
        due_on = build.TODAY - timedelta(days=30)
        action = RemedialAction(
            child_id=child_id, action="Dental check booked", owner_name="Worker Alpha", due_on=due_on
        )
        return kept_actions.save(change, action)


# From an action


def test_row_R4_from_an_overdue_action_to_a_formal_stage_is_one_move_each(
    page: AlertsPage, desk: Desk, ember: int
) -> None:
    action_id = an_overdue_action(desk, ember)
    page.open_at({"from_actions": [action_id]})
    form = page.new.record.ui
    assert "Dental check booked" in form.what_is_wrong.value()
    assert form.team.value() == "Team B (test)"
    assert form.raised_by.text() == "Test Officer"
    assert form.needed_by.value() is not None
    assert QApplication.focusWidget() is form.impact, "the first thing nobody knows yet"

    record()
    (card,) = alert_pages.every(desk)
    assert card.action_ids == (action_id,)
    assert page.alert.isVisible()
    assert [step.kind for step in held(desk, card.alert.id or 0).steps] == [StepKind.RAISED]

    press(KEYS.Key_G, CTRL | SHIFT)
    panel = page.alert.step_panel.ui
    assert panel.to_whom.text() == "M. Fictional"
    assert panel.role.text() == "Team manager"
    record()
    (card,) = alert_pages.every(desk)
    assert (card.standing.number, card.standing.budget is not None) == (1, True)
    assert "Dental check booked" in every_word(page.alert.ui.taken_part)


def test_an_alert_is_about_one_child_and_offers_the_others(
    page: AlertsPage, context: Context, desk: Desk, ember: int, gone: list[tuple[str, Where]]
) -> None:
    finn = build.a_child(desk, "004790", "Finn Beispiel")
    first, second = an_overdue_action(desk, ember), an_overdue_action(desk, finn)
    page.open_at({"from_actions": [first, second]})
    assert "1 action of other children left out" in context.messages.told[-1]
    record()
    (card,) = alert_pages.every(desk)
    assert (card.child.id, card.action_ids) == (ember, (first,))
    assert gone == []


# A new one


def test_a_second_alert_about_an_action_names_the_first(
    page: AlertsPage, context: Context, desk: Desk, ember: int
) -> None:
    action_id = an_overdue_action(desk, ember)
    alert_steps.escalate(desk, [action_id])
    page.open_at({"from_actions": [action_id]})
    assert "Already taken up in A-2026-001" in context.messages.told[-1]


def test_a_new_alert_asks_whose_it_is_and_is_not_raised_by_leaving(
    page: AlertsPage, context: Context, desk: Desk, ember: int
) -> None:
    press(KEYS.Key_N, CTRL)
    assert QApplication.focusWidget() is page.new.ui.child_id
    press(KEYS.Key_Down)
    page.new.ui.child_id.activated.emit(page.new.ui.child_id.currentIndex())
    type_into(page.new.record.ui.what_is_wrong, WORDS)

    page.leave()
    page.open_at({})
    assert alert_pages.every(desk) == (), "nothing is raised by going elsewhere"
    assert "kept" in context.messages.told[-1]

    page.open_at({"new": "concern", "child_id": ember})
    assert page.new.record.ui.what_is_wrong.value() == WORDS
    page.new.record.ui.what_is_wrong.setFocus()
    record()
    (card,) = alert_pages.every(desk)
    assert card.alert.what_is_wrong == WORDS
    assert card.alert.ref == "A-2026-001"


def test_row_A1_a_new_alert_is_kept_as_an_informal_note(
    page: AlertsPage, refusals: list[IroDeskError], desk: Desk, ember: int
) -> None:
    page.open_at({"new": "concern", "child_id": ember})
    informal = button(page.new, "informal")
    informal.click()
    assert "informally" in every_word(page.new.record.ui.problem)
    page.new.record.ui.informal_attempt.set_value("Rang the worker on Friday.")
    informal.click()
    (card,) = alert_pages.every(desk)
    assert card.column == "informal"
    assert kinds(desk, card.alert.id or 0) == [StepKind.INFORMAL_NOTE]
    assert refusals == []


@pytest.mark.parametrize("kind", [AlertKind.GOOD_PRACTICE, AlertKind.PARTNER_AGENCY])
def test_rows_A10_A12_praise_and_partner_agencies_go_the_same_way(
    kind: AlertKind, page: AlertsPage, desk: Desk, ember: int
) -> None:
    page.open_at({"new": kind.value, "child_id": ember})
    form = page.new.record.ui
    assert form.agency_part.isVisible() is (kind is AlertKind.PARTNER_AGENCY)
    assert form.needed_part.isVisible() is (kind is AlertKind.PARTNER_AGENCY)
    form.agency.setText("Exampleshire Health Trust")
    form.what_is_wrong.set_value("The nurse came out twice.")
    form.what_is_wrong.setFocus()
    record()
    (card,) = alert_pages.every(desk)
    assert card.alert.kind is kind
    assert kinds(desk, card.alert.id or 0) == [StepKind.RAISED]


# Its moves


def test_rows_A5_A6_A7_a_dispute_goes_its_way_by_keys(page: AlertsPage, desk: Desk, alert: int) -> None:
    page.open_at({"alert_id": alert})
    ui = page.alert.step_panel.ui

    begin(page, StepKind.RESPONSE)
    type_into(ui.words, "There is nobody until January.")
    ui.is_satisfied.set_value("no")
    record()
    assert not page.alert.step_panel.isVisible()
    assert QApplication.focusWidget() is button(page, "move_stage"), "the next move is the one suggested"

    begin(page, StepKind.STAGE, "Assistant director")
    assert "skipped" in ui.about.text()
    record()
    assert page.alert.step_panel.isVisible(), "a stage is skipped with a reason only"
    assert ui.problem.isVisible()
    type_into(ui.reason, "She can’t wait for two more answers.")
    ui.reason.setFocus()
    record()
    now = held(desk, alert).standing
    assert (now.number, now.role) == (3, "assistant_director")
    assert now.budget is not None
    limit_on = now.budget.limit_on
    assert "0 of 20 working days used" in page.alert.ui.formal_clock.accessibleDescription()

    for kind in (StepKind.CAFCASS_REFERRAL, StepKind.LEGAL_ADVICE_ASKED):
        begin(page, kind)
        assert QApplication.focusWidget() is ui.reason
        type_into(ui.reason, "Two levels were told.")
        record()
    assert held(desk, alert).standing.phase == "cafcass"
    for kind in (StepKind.CAFCASS_REPLY, StepKind.LEGAL_ADVICE_GIVEN):
        begin(page, kind)
        type_into(ui.words, "They will write.")
        record()

    begin(page, StepKind.CLOSED)
    ui.outcome.set_value(AlertOutcome.RESOLVED_COMPROMISE)
    type_into(ui.words, "Visits began again.")
    type_into(ui.lessons, "Ask earlier.")
    record()
    shown = held(desk, alert)
    assert (shown.standing.outcome, shown.standing.difference) == (
        AlertOutcome.RESOLVED_COMPROMISE,
        "Visits began again.",
    )
    assert shown.alert.lessons == "Ask earlier."

    begin(page, StepKind.REOPENED)
    type_into(ui.reason, "They stopped again.")
    record()
    now = held(desk, alert).standing
    assert now.is_open
    assert now.budget is not None
    assert now.budget.limit_on == limit_on, "no day is given back"


def test_the_undo_of_a_message_takes_back_what_it_told_of_and_nothing_else(
    page: AlertsPage, context: Context, desk: Desk, alert: int
) -> None:
    told: list[Any] = []
    context.messages.shown.connect(told.append)
    page.open_at({"alert_id": alert})
    begin(page, StepKind.DISCUSSION)
    type_into(page.alert.step_panel.ui.words, "We spoke.")
    record()
    asked = alert_steps.offered(desk, alert, StepKind.CAFCASS_REFERRAL)
    alert_steps.take(desk, replace(asked, reason="Her rights."))
    refused: list[Any] = []
    context.work.refused.connect(refused.append)
    told[-1].follow()
    assert kinds(desk, alert) == [StepKind.RAISED, StepKind.DISCUSSION, StepKind.CAFCASS_REFERRAL]
    assert "is no longer what was done last" in refused[-1].sentence


def test_what_is_typed_of_a_step_is_left_with_escape_and_undone_with_undo(
    page: AlertsPage, context: Context, desk: Desk, alert: int
) -> None:
    told: list[Any] = []
    context.messages.shown.connect(told.append)
    page.open_at({"alert_id": alert})
    begin(page, StepKind.DISCUSSION)
    press(KEYS.Key_Escape)
    assert kinds(desk, alert) == [StepKind.RAISED]
    begin(page, StepKind.DISCUSSION)
    type_into(page.alert.step_panel.ui.words, "We spoke.")
    record()
    assert kinds(desk, alert) == [StepKind.RAISED, StepKind.DISCUSSION]
    assert context.messages.told[-1] == "Recorded."
    page.alert.ui.back.setFocus()
    told[-1].follow()
    assert kinds(desk, alert) == [StepKind.RAISED]
    assert QApplication.focusWidget() in page.alert.moves.buttons, "the keys go to what can be done"
    press(KEYS.Key_Escape)
    assert page.board.isVisible(), "Escape goes back to all alerts"


def test_no_clock_begins_by_going_elsewhere_and_what_was_typed_comes_back(
    page: AlertsPage, context: Context, desk: Desk, alert: int
) -> None:
    page.open_at({"alert_id": alert})
    begin(page, StepKind.STAGE, "Team manager")
    type_into(page.alert.step_panel.ui.words, "With the minutes.")
    page.alert.record.ui.impact.setFocus()
    QApplication.processEvents()
    page.leave()
    assert kinds(desk, alert) == [StepKind.RAISED]
    page.open_at({})
    assert "not recorded yet" in context.messages.told[-1]
    page.open_at({"alert_id": alert})
    begin(page, StepKind.STAGE, "Team manager")
    assert page.alert.step_panel.ui.words.value() == "With the minutes."
    page.alert.step_panel.ui.words.setFocus()
    record()
    assert kinds(desk, alert) == [StepKind.RAISED, StepKind.STAGE]


def test_the_day_of_response_follows_the_day_until_one_is_typed(
    page: AlertsPage, desk: Desk, alert: int
) -> None:
    page.open_at({"alert_id": alert})
    begin(page, StepKind.STAGE, "Team manager")
    ui = page.alert.step_panel.ui
    type_day(ui.happened_on.line(), "17/11/2026")
    assert ui.due_on.value() == date(2026, 11, 24), "five working days on"
    type_day(ui.due_on.line(), "20/11/2026")
    type_day(ui.happened_on.line(), "16/11/2026")
    assert ui.due_on.value() == date(2026, 11, 20), "the day typed stays"
    record()
    stage = held(desk, alert).steps[-1]
    assert (stage.happened_on, stage.due_on) == (date(2026, 11, 16), date(2026, 11, 20))


def test_removing_the_first_stage_says_what_it_moves(
    page: AlertsPage, context: Context, desk: Desk, alert: int
) -> None:
    for number, day in enumerate((12, 16)):
        stages = alert_pages.page(desk, alert).template.stages
        formal = [one.id for one in stages if one.is_formal]
        on = date(2026, 11, day)
        alert_steps.take(desk, alert_steps.offered(desk, alert, StepKind.STAGE, formal[number], on=on))
    page.open_at({"alert_id": alert})
    page.alert.correct(held(desk, alert).steps[1].id or 0)
    panel = page.alert.step_panel
    button(panel, "remove").click()
    assert panel.ui.correction.hasFocus(), "the reason is asked for where it is typed"
    panel.ui.correction.setText("Wrong day.")
    button(panel, "remove").click()
    QApplication.processEvents()
    assert "The 20 working days run from Monday 16 November 2026" in context.messages.told[-1]


def test_a_day_refused_is_scrolled_into_sight_and_what_is_raised_stands_at_its_head(
    page: AlertsPage, context: Context, desk: Desk, ember: int, qtbot: QtBot
) -> None:
    page.open_at({"new": "concern", "child_id": ember})
    window = QScrollArea()
    qtbot.addWidget(window)
    window.setWidgetResizable(True)
    window.setWidget(page)
    window.resize(1146, 480)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    ui = page.new.record.ui
    ui.informal_on.set_value(build.TODAY + timedelta(days=6))
    ui.what_is_wrong.setFocus()
    window.verticalScrollBar().setValue(0)
    assert ui.informal_on.visibleRegion().isEmpty(), "it is below the edge"
    record()
    qtbot.waitUntil(lambda: not ui.informal_on.line().visibleRegion().isEmpty())
    assert ui.informal_on.line().hasFocus()
    assert not alerts_of(desk)
    ui.informal_on.set_value(build.TODAY)
    record()
    assert len(alerts_of(desk)) == 1
    qtbot.waitUntil(lambda: not page.alert.ui.title.visibleRegion().isEmpty())
    assert context.messages.told[-1] == "A-2026-001 is on file."
    window.takeWidget()


def test_the_suggested_move_of_a_closed_alert_is_to_open_it_again(
    page: AlertsPage, desk: Desk, alert: int
) -> None:
    closed = AlertStep(
        alert_id=alert,
        kind=StepKind.CLOSED,
        happened_on=build.TODAY,
        outcome=AlertOutcome.WITHDRAWN,
        words="Seen weekly.",
    )
    alert_steps.take(desk, closed)
    page.open_at({"alert_id": alert})
    page.alert.next_move()
    QApplication.processEvents()
    assert page.alert.step_panel.isVisible()
    assert "Open again" in every_word(page.alert.step_panel)


def test_a_step_is_corrected_or_removed_with_a_reason_only(page: AlertsPage, desk: Desk, alert: int) -> None:
    alert_steps.take(desk, alert_steps.offered(desk, alert, StepKind.STAGE, on=date(2026, 11, 12)))
    page.open_at({"alert_id": alert})
    raised, stage = held(desk, alert).steps
    page.alert.correct(stage.id or 0)
    ui = page.alert.step_panel.ui
    ui.happened_on.set_value(date(2026, 11, 13))
    ui.happened_on.setFocus()
    record()
    assert "why" in every_word(ui.problem)
    ui.correction.setText("The letter went on Friday.")
    record()
    assert held(desk, alert).steps[1].happened_on == date(2026, 11, 13)

    page.alert.correct(stage.id or 0)
    ui.correction.setText("Sent to the wrong person.")
    button(page.alert.step_panel, "remove").click()
    assert held(desk, alert).steps == (raised,)


def test_an_alert_entered_by_mistake_is_removed_with_a_reason_and_comes_back(
    page: AlertsPage, context: Context, desk: Desk, alert: int
) -> None:
    page.open_at({"alert_id": alert})
    page.alert.ui.remove.click()
    ui = page.alert.step_panel.ui
    record()
    assert "why" in every_word(ui.problem)
    type_into(ui.correction, "It was the other child.")
    record()
    assert alert_pages.every(desk) == ()
    assert page.ui.overview.isVisible()
    assert context.messages.told[-1] == "A-2026-001 is removed."
    alerts.undo(desk)
    assert [card.alert.id for card in alert_pages.every(desk)] == [alert]


def test_tab_goes_down_the_page_and_undo_names_the_last_step(
    page: AlertsPage, desk: Desk, alert: int
) -> None:
    alert_steps.to_stage(desk, alert)
    page.open_at({"alert_id": alert})
    QApplication.processEvents()
    first = button(page, "move_response")
    assert QApplication.focusWidget() is first, "the suggested move"
    page.alert.ui.formal_clock.setFocus()
    press(KEYS.Key_Tab)
    link = QApplication.focusWidget()
    assert link is not None
    assert page.alert.ui.warnings.isAncestorOf(link), "what to look at comes before what can be done"
    press(KEYS.Key_Tab)
    assert QApplication.focusWidget() is first
    button(page, "move_closed").setFocus()
    press(KEYS.Key_Tab)
    assert QApplication.focusWidget() is page.alert.record.ui.choose_themes
    assert page.alert.ui.undo_step.text() == "Undo “Stage 1, Team manager”"
    page.alert.ui.undo_step.click()
    assert kinds(desk, alert) == [StepKind.RAISED]


def test_tab_goes_once_round_an_alert_however_often_it_is_filled(
    page: AlertsPage, desk: Desk, ember: int, alert: int
) -> None:
    due_on = build.TODAY + timedelta(days=9)
    agreed = [
        RemedialAction(child_id=ember, action=words, owner_name="Worker Alpha", due_on=due_on)
        for words in ("A visit", "A call")
    ]
    alerts.save_agreed(desk, alert, agreed)
    for _ in range(3):
        page.open_at({"alert_id": alert})
        page.open_at({})
    page.open_at({"alert_id": alert})
    QApplication.processEvents()
    page.alert.ui.back.setFocus()
    seen: list[QWidget | None] = []
    while QApplication.focusWidget() not in seen:
        seen.append(QApplication.focusWidget())
        press(KEYS.Key_Tab)
    assert QApplication.focusWidget() is page.alert.ui.back, "it is a ring"
    wanted = [
        button(page, "move_closed"),
        page.alert.record.ui.lessons,
        *page.alert.steps.buttons,
        *(row.due_on.line() for row in page.alert.agreed.rows),
        *page.alert.papers.links,
        page.alert.ui.remove,
    ]
    assert [one for one in seen if one in wanted] == wanted


def test_row_A2_what_is_agreed_stands_in_the_register(page: AlertsPage, desk: Desk, alert: int) -> None:
    page.open_at({"alert_id": alert})
    agreed = page.alert.agreed
    button(agreed, "add").click()
    row = agreed.rows[0]
    type_into(row.action, "A visit on Wednesday")
    row.due_on.set_value(date(2026, 11, 25))
    assert not agreed.commit(), "nobody is named yet"
    type_into(row.owner_name, "Worker Alpha")
    assert agreed.commit()
    (one,) = held(desk, alert).agreed
    assert (one.action, one.owner_name, one.due_on, one.source) == (
        "A visit on Wednesday",
        "Worker Alpha",
        date(2026, 11, 25),
        "alert",
    )
    page.open_at({"alert_id": alert})
    assert [one.action.text() for one in agreed.rows] == ["A visit on Wednesday"]


def test_the_form_is_kept_as_it_is_typed_and_names_what_is_empty(
    page: AlertsPage, desk: Desk, alert: int
) -> None:
    alerts.save(desk, replace(held(desk, alert).alert, impact=""))
    page.open_at({"alert_id": alert})
    form = page.alert.record
    assert "child" in form.ui.gaps.text()
    form.ui.impact.setFocus()
    type_into(form.ui.impact, "She has stopped asking.")
    page.alert.ui.back.setFocus()
    QApplication.processEvents()
    assert held(desk, alert).alert.impact == "She has stopped asking."
    form.ui.choose_themes.click()
    tick = form.ui.themes_part.findChild(QCheckBox, "theme_drift")
    assert tick is not None
    tick.setFocus()
    press(KEYS.Key_Space)
    page.alert.ui.back.setFocus()
    QApplication.processEvents()
    assert held(desk, alert).alert.themes == {"visits", "drift"}


def test_both_clocks_say_why(page: AlertsPage, desk: Desk, alert: int) -> None:
    alert_steps.take(desk, alert_steps.offered(desk, alert, StepKind.STAGE, on=date(2026, 11, 12)))
    page.open_at({"alert_id": alert})
    for clock, words in (
        (page.alert.ui.stage_clock, "“Stage 1, Team manager” was begun on Thursday 12 November 2026"),
        (page.alert.ui.formal_clock, "20 working days after Thursday 12 November 2026"),
    ):
        assert clock.accessibleName().startswith("Why")
        clock.setFocus()
        press(KEYS.Key_Space)
        assert words in page.why.bar.words.text()
        assert "IRO Handbook 6.2" in page.why.bar.words.text()
    page.open_at({})
    page.open_at({"alert_id": alert})
    assert page.why.bar.isHidden()


# The board, the list, the counts


def test_arrows_go_between_cards_and_columns_and_enter_opens(
    page: AlertsPage, desk: Desk, ember: int, gone: list[tuple[str, Where]]
) -> None:
    second = build.an_alert(desk, ember)
    third = build.an_alert(desk, ember)
    alert_steps.to_stage(desk, third)
    page.open_at({})
    board = page.board.board
    first = int(board.current())
    assert page.board.board.isVisible()
    press(KEYS.Key_Right)
    assert int(board.current()) == third, "columns without a card are passed over"
    press(KEYS.Key_Left)
    assert int(board.current()) == first == second
    press(KEYS.Key_Right)
    press(KEYS.Key_Return)
    assert gone[-1] == ("alerts", {"alert_id": third})
    page.alert.back_wanted.emit()
    assert int(board.current()) == third
    assert QApplication.focusWidget() is not None


def test_the_board_is_a_list_where_its_cards_do_not_fit(page: AlertsPage, alert: int) -> None:
    page.open_at({})
    assert page.board.board.isVisible()
    page.resize(420, 640)
    QApplication.processEvents()
    assert page.board.list.isVisible()
    assert page.board.current() == alert
    assert "5 wd left" in every_word(page.board.list)


def test_alerts_are_narrowed_by_team_theme_kind_and_state(page: AlertsPage, desk: Desk, ember: int) -> None:
    first = build.an_alert(desk, ember)
    praise = alerts.begin(desk, ember, AlertKind.GOOD_PRACTICE)
    second = alerts.save(desk, replace(praise, what_is_wrong="Kind.", team="Team A (test)"))
    closing = AlertStep(
        alert_id=first,
        kind=StepKind.CLOSED,
        happened_on=build.TODAY,
        outcome=AlertOutcome.WITHDRAWN,
        words="None.",
    )
    alert_steps.take(desk, closing)
    page.open_at({"view": "list"})

    def shown() -> set[int | None]:
        return {card.alert.id for card in page.board.model.rows()}

    def choose(name: str, value: str | None) -> None:
        field = page.filters.fields[name]
        field.set_value(value)
        field.activated.emit(field.currentIndex())

    assert shown() == {first, second}
    for name, value, wanted in (
        ("team", "Team A (test)", second),
        ("theme", "visits", first),
        ("kind", "good_practice", second),
        ("state", "closed", first),
    ):
        choose(name, value)
        assert shown() == {wanted}, name
        choose(name, None)
    assert shown() == {first, second}


def test_row_A9_every_number_opens_its_list(
    page: AlertsPage, desk: Desk, alert: int, gone: list[tuple[str, Where]]
) -> None:
    page.open_at({"view": "counts"})
    numbers = [one for one in page.counts.findChildren(QPushButton) if one.isEnabled() and one.isVisible()]
    counted = {(one.group, one.key): one.alert_ids for one in alert_pages.counts(desk)}
    assert len(numbers) == sum(bool(ids) for ids in counted.values())
    number = button(page.counts, "count_theme_visits")
    assert number.text() == "1"
    number.setFocus()
    press(KEYS.Key_Space)
    assert gone[-1][1]["only"]["ids"] == [alert]
    assert [card.alert.id for card in page.board.model.rows()] == [alert]
    assert "Theme: Statutory visits" in page.filters.word.text()
    page.filters.word.click()
    assert "only" not in page.where


# What is said


def test_the_privacy_view_hides_names_and_words_everywhere(
    page: AlertsPage, context: Context, desk: Desk, ember: int
) -> None:
    alert_id = build.an_alert(desk, ember, date(2026, 11, 10))
    alert_steps.take(
        desk,
        AlertStep(
            alert_id=alert_id, kind=StepKind.DISCUSSION, happened_on=build.TODAY, words="Ember Example waits."
        ),
    )
    context.names.set_private(is_private=True)
    for where in ({}, {"view": "list"}, {"alert_id": alert_id}):
        page.open_at(where)
        said = every_word(page)
        assert "EE" in said
        for secret in ("Ember", "Fictional", "No visit since May"):
            assert secret not in said, (where, secret)
    child = children.page(desk, ember).row.child
    assert child.name == "Ember Example"


def test_check_J1_every_control_has_a_name(page: AlertsPage, alert: int, ember: int) -> None:
    for where in ({}, {"alert_id": alert}, {"new": "concern", "child_id": ember}, {"view": "counts"}):
        page.open_at(where)
        assert unnamed(page) == []
