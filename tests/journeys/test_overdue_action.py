"""Journey 5: from an overdue row to a case alert, a formal stage, Cafcass, and the chronology, by keys alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from iro_desk.domain.case_alerts import OUTCOMES, AlertOutcome
from iro_desk.domain.disputes import Phase
from iro_desk.services import actions, alert_pages, alert_papers
from iro_desk.services.alert_pages import AlertPage
from iro_desk.ui.pages.actions import ActionsPage
from iro_desk.ui.pages.alerts import AlertsPage
from iro_desk.ui.pages.pdf_preview import PreviewPage
from iro_desk.ui.widgets.sheet.view import SheetView
from tests.documents import reading
from tests.journeys.conftest import Person

KEYS, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
IMPACT = "She asks each week and is told each week that it will come."
ANSWER = "Nobody is free before the new year."
WHY_SKIPPED = "Two promised dates have gone by; the next manager up said the same last month."
WHY_CAFCASS = "The decision of the review was not carried out, and those told of it have not put it right."


def field() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def name() -> str:
    """The name of the control the cursor is in; a line edit of a field of ours has the field's."""
    held, parent = field(), field().parentWidget()
    return held.objectName() or (parent.objectName() if parent is not None else "")


def tab_to(person: Person, wanted: str, *, at_most: int = 60) -> None:
    """Tab until the cursor stands on the control of that name, or that a screen reader calls so.

    Out of a grid, in which Tab goes from cell to cell, it is F6.
    """
    for _ in range(at_most):
        if wanted in {name(), field().accessibleName()}:
            return
        is_grid = isinstance(field(), SheetView)
        person.press(KEYS.Key_F6 if is_grid else KEYS.Key_Tab)
    raise AssertionError(f"{wanted} is not reached; the cursor is in {name()}")


def choose_in_menu(person: Person, wanted: str) -> None:
    """Down to that line of the menu that is open, and Enter."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in menu.actions():
        QTest.keyClick(menu, KEYS.Key_Down)
        line = menu.activeAction()
        if line is not None and line.text() == wanted:
            QTest.keyClick(menu, KEYS.Key_Return)
            person.settle()
            return
    raise AssertionError(f"{wanted} is not in {[one.text() for one in menu.actions()]}")


def press_button(person: Person, wanted: str) -> None:
    tab_to(person, wanted)
    person.press(KEYS.Key_Space)


def record(person: Person) -> None:
    person.press(KEYS.Key_Return, CTRL)


def held(person: Person, alert_id: int) -> AlertPage:
    return person.ask(lambda desk: alert_pages.page(desk, alert_id))


def overdue_row(person: Person) -> tuple[int, int]:
    """The first late row of the grid, reached by keys: its action and its child."""
    person.press(KEYS.Key_4, CTRL)
    page = person.page(ActionsPage)
    press_button(person, "figure_overdue")
    tab_to(person, "Remedial actions")
    action_id = page.sheet.current_id()
    assert action_id is not None
    row = person.ask(lambda desk: actions.page(desk).rows[action_id])
    assert row.action.is_overdue(person.window.context.today())
    return action_id, row.action.child_id


def test_journey_5_an_overdue_action_goes_to_an_alert_a_formal_stage_and_cafcass(at_desk: Person) -> None:
    person = at_desk
    before = {card.alert.id for card in person.ask(alert_pages.every)}
    action_id, child_id = overdue_row(person)
    person.look("overdue")

    # One move: the alert, with everything known filled in.
    person.press(KEYS.Key_A, CTRL | SHIFT)
    page = person.page(AlertsPage)
    form = page.new.record.ui
    action = person.ask(lambda desk: actions.page(desk).rows[action_id].action)
    assert action.action in form.what_is_wrong.value()
    assert form.needed.value()
    assert form.team.value()
    assert form.needed_by.value() is not None
    person.type(IMPACT)
    record(person)
    person.look("alert")
    (alert_id,) = {card.alert.id or 0 for card in person.ask(alert_pages.every)} - before
    now = held(person, alert_id)
    assert (now.alert.child_id, now.alert.impact, now.alert.ref[:7]) == (child_id, IMPACT, "A-2026-")
    assert [one.id for one in now.actions] == [action_id]
    assert now.standing.phase is Phase.ALERT

    # One move: the first formal stage, and the 20 working days run from its day.
    person.press(KEYS.Key_G, CTRL | SHIFT)
    record(person)
    now = held(person, alert_id)
    assert now.standing.number == 1
    assert now.standing.budget is not None
    limit_on = now.standing.budget.limit_on
    assert limit_on == person.window.context.calendar.add_working_days(now.standing.today, 20)
    person.look("stage-1")

    # They answer, not to the IRO's satisfaction; a stage is skipped with a reason.
    press_button(person, "move_response")
    person.type(ANSWER)
    while name() != "is_satisfied":
        person.press(KEYS.Key_Backtab, SHIFT)
    person.press(KEYS.Key_Down)
    person.press(KEYS.Key_Down)
    record(person)
    assert held(person, alert_id).steps[-1].is_satisfied is False
    press_button(person, "other_stages")
    choose_in_menu(person, "Go to stage 3 (Assistant director)")
    person.type(WHY_SKIPPED)
    record(person)
    now = held(person, alert_id)
    assert (now.standing.number, now.steps[-1].reason) == (3, WHY_SKIPPED)
    assert now.standing.budget is not None
    assert now.standing.budget.limit_on == limit_on, "the days run on"

    # Cafcass, and independent legal advice beside it.
    press_button(person, "move_cafcass_referral")
    person.type(WHY_CAFCASS)
    record(person)
    press_button(person, "move_legal_advice_asked")
    person.type("May the reviewing officer ask the court to look at it?")
    record(person)
    now = held(person, alert_id)
    assert now.standing.phase is Phase.CAFCASS
    assert now.standing.is_open
    person.look("cafcass")

    # The chronology as one PDF: each event once, in order, by reference alone.
    press_button(person, "Chronology of alert. For Cafcass")
    where = person.page(PreviewPage).where
    made = person.ask(lambda desk: alert_papers.paper(desk, where["kind"], alert_id, where["recipient"]))
    text = reading.text(made.pdf)
    told = ["Case alert raised", ANSWER, WHY_SKIPPED, WHY_CAFCASS]
    places = [text.find(one) for one in told]
    assert -1 not in places, list(zip(told, places, strict=True))
    assert places == sorted(places)
    assert text.count(WHY_CAFCASS) == 1
    child = now.child
    assert child.name not in text
    assert child.share_ref in text
    person.look("chronology")

    # Closing wants the outcome and the difference it made for the child.
    person.press(KEYS.Key_Left, Qt.KeyboardModifier.AltModifier)
    press_button(person, "move_closed")
    record(person)
    assert held(person, alert_id).standing.is_open, "not without how it ended"
    tab_to(person, "outcome")
    while field().currentText() != OUTCOMES[AlertOutcome.RESOLVED_COMPROMISE]:  # type: ignore[attr-defined]
        person.press(KEYS.Key_Down)
    tab_to(person, "words")
    person.type("It began on the Tuesday after, with somebody she knows.")
    record(person)
    now = held(person, alert_id)
    assert (now.standing.is_open, now.standing.outcome) == (False, AlertOutcome.RESOLVED_COMPROMISE)
    person.look("closed")
