"""Minutes of panels and the Cafcass diary are kept by keys, on their page and on a child's (A11, A13)."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.oversight import CafcassContact, PanelPaper
from iro_desk.services import liaison
from iro_desk.services.desk import Desk
from iro_desk.ui.asked_panel import NOT_RECORDED
from iro_desk.ui.page import Context
from iro_desk.ui.pages.monitoring_parts.cafcass import CafcassPart
from iro_desk.ui.pages.monitoring_parts.panels import PanelsPart
from tests import build
from tests.at_once import type_into
from tests.ui.pages_seen import every_word, unnamed


@pytest.fixture
def child_id(desk: Desk) -> int:
    build.a_practice(desk)
    return build.a_child(desk)


def shown(qtbot: QtBot, part: PanelsPart | CafcassPart, **where: object) -> None:
    """The part in sight, reread after each change as its page does it."""
    qtbot.addWidget(part)
    part.context.work.changed.connect(lambda _topic: part.reread())
    part.resize(1000, 640)
    with qtbot.waitActive(part):
        part.show()
        part.activateWindow()
    part.show_at(dict(where))


def test_row_a11_a_decision_is_challenged_and_answered_from_the_keys(
    qtbot: QtBot, context: Context, desk: Desk, child_id: int
) -> None:
    part = PanelsPart(context)
    shown(qtbot, part)
    assert part.summary.text() == "No minutes of a panel are on file."
    part.new.click()
    ui = part.panel.ui  # type: ignore[attr-defined]
    assert (ui.challenge.isVisible(), ui.outcome.isVisible(), part.list.isVisible()) == (False, False, False)
    ui.child.set_value(str(child_id))
    type_into(ui.held_on.line(), "18/11/2026")
    ui.is_agreed.set_value("no")
    assert ui.challenge.isVisible()
    type_into(ui.decision, "A move out of county.")
    QTest.keyClick(ui.decision, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    [row] = liaison.panel_list(desk).rows
    assert row.words == "Not agreed, not challenged yet"
    assert part.list.hasFocus()

    QTest.keyClick(part.list, Qt.Key.Key_Return)
    type_into(ui.challenged_on.line(), "20/11/2026")
    assert ui.outcome.isVisible()
    QTest.keyClick(ui.challenged_on.line(), Qt.Key.Key_Return)
    assert ui.problem.text() == "Say what was challenged, and why."
    assert ui.challenge.hasFocus()
    type_into(ui.challenge, "The school would change.")
    type_into(ui.challenged_with, "The chair")
    QTest.keyClick(ui.challenge, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    [row] = liaison.panel_list(desk).rows
    assert (row.paper.challenged_on, row.paper.challenged_with) == (date(2026, 11, 20), "The chair")
    assert part.summary.text() == "1 panel: 1 waiting for something, 1 challenged."
    assert "Challenged, no answer for 3 days" in every_word(part)
    assert unnamed(part) == []

    QTest.keyClick(part.list, Qt.Key.Key_Return)
    ui.remove.click()
    assert liaison.panel_list(desk).rows == ()


def test_row_a13_the_diary_says_which_meeting_is_due_and_a_childs_part_who_the_guardian_is(
    qtbot: QtBot, context: Context, child_id: int
) -> None:
    part = CafcassPart(context)
    shown(qtbot, part)
    assert "No liaison meeting is on file" in part.summary.text()
    part.new.click()
    ui = part.panel.ui  # type: ignore[attr-defined]
    assert not ui.child.isVisible(), "a liaison meeting is of no child"
    QTest.keyClick(ui.held_on.line(), Qt.Key.Key_Return)
    assert "The next liaison meeting is due by Sunday 23 May 2027. 1 liaison meeting" in part.summary.text()

    part.new.click()
    ui.kind.set_value("guardian_named")
    assert ui.child.isVisible()
    ui.child.set_value(str(child_id))
    type_into(ui.with_whom, "Jordan Invented")
    ui.record.click()
    of_child = CafcassPart(context)
    shown(qtbot, of_child, child_id=child_id)
    assert of_child.summary.text() == "Guardian: Jordan Invented, named on 23 Nov 2026."
    context.names.set_private(is_private=True)
    of_child.reread()
    assert "Jordan" not in every_word(of_child)
    of_child.new.click()
    assert of_child.panel.isHidden(), "nothing is written while names are hidden"


def test_the_form_left_for_another_child_comes_back_to_the_first_alone(
    qtbot: QtBot, context: Context, desk: Desk, child_id: int, refusals: list[IroDeskError]
) -> None:
    other = build.a_child(desk, "004790", "Finn Beispiel")
    part = PanelsPart(context)
    shown(qtbot, part, child_id=child_id, entry="new")
    ui = part.panel.ui  # type: ignore[attr-defined]
    type_into(ui.decision, "Half a sentence")
    assert part.opened() == {"entry": "new"}
    part.show_at({"child_id": other})
    assert part.panel.isHidden()
    part.new.click()
    assert ui.decision.value() == ""
    part.panel.leave_it()
    part.show_at({"child_id": child_id, "entry": "new"})
    assert ui.decision.value() == "Half a sentence"
    assert refusals == []
    assert [NOT_RECORDED in said for said in context.messages.told] == [True]
    assert desk.case_file.rows("select count(*) as n from panel_paper")[0]["n"] == 0


def test_a_record_named_in_the_place_is_opened(
    qtbot: QtBot, context: Context, desk: Desk, child_id: int
) -> None:
    liaison.save_contact(
        desk,
        CafcassContact(kind="other", held_on=date(2026, 11, 2), child_id=child_id, note="A call."),
    )
    paper_id = liaison.save_panel(
        desk, PanelPaper(child_id=child_id, panel="Fostering panel", held_on=date(2026, 11, 2))
    )
    part = PanelsPart(context)
    shown(qtbot, part, entry=paper_id)
    assert part.panel.ui.panel.text() == "Fostering panel"  # type: ignore[attr-defined]
    QTest.keyClick(part.panel.ui.panel, Qt.Key.Key_Escape)  # type: ignore[attr-defined]
    assert part.list.isVisible()


def test_what_is_typed_of_a_record_is_there_wherever_it_is_opened(
    qtbot: QtBot, context: Context, desk: Desk, child_id: int
) -> None:
    """Typed in Monitoring and left, it stands in the form on the child's page: one record has one draft."""
    liaison.save_panel(desk, PanelPaper(child_id=child_id, panel="pasp", held_on=date(2026, 11, 18)))
    everywhere, of_child = PanelsPart(context), PanelsPart(context)
    shown(qtbot, everywhere)
    everywhere.list.opened.emit(0)
    type_into(everywhere.panel.ui.decision, "A move out of county.")  # type: ignore[attr-defined]
    everywhere.leave()
    shown(qtbot, of_child, child_id=child_id)
    of_child.list.opened.emit(0)
    assert of_child.panel.ui.decision.value() == "A move out of county."  # type: ignore[attr-defined]
