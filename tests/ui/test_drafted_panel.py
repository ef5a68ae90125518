"""Typing is drafted within 2 seconds, committed on leaving, given back after a stop; nothing asks."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from iro_desk.domain.errors import IroDeskError, RuleBroken
from iro_desk.services import drafts, settings
from iro_desk.services.desk import Desk
from iro_desk.services.drafts import DraftKey
from iro_desk.ui.drafted_panel import DRAFT_AFTER_MS, NOT_SAVED, DraftedPanel, Task, draft_tasks
from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.widgets.text_area import TextArea
from iro_desk.ui.work import Work
from tests.at_once import type_into

KEY = DraftKey(3, "note", 7)


class NotePanel(DraftedPanel):
    """A panel as pages make them: a text, a date and a tick."""

    form = "note"

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.text, self.held_on, self.is_alone = TextArea(), DateField(), QCheckBox("Seen alone")
        layout = QVBoxLayout(self)
        for name in ("text", "held_on", "is_alone"):
            field = getattr(self, name)
            field.setObjectName(name)
            layout.addWidget(field)
        self.stored: dict[str, Any] = {"text": "as stored", "is_alone": False}

    def fill(self) -> None:
        self.text.set_value(self.stored["text"])
        self.is_alone.setChecked(self.stored["is_alone"])
        self.held_on.set_value(None)

    def change(self) -> Task:
        if self.held_on.problem():
            raise RuleBroken(self.held_on.problem(), field="held_on")
        wanted = {"text": self.text.value(), "is_alone": self.is_alone.isChecked()}

        def keep(desk: Desk) -> dict[str, Any]:
            settings.save_resume(desk, wanted)
            self.stored = wanted
            return wanted

        return keep


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A window that holds what a test puts into it."""
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    window.show()
    return window


def a_panel(page: QWidget, work: Work, record_id: int = 7) -> NotePanel:
    panel = NotePanel(work)
    layout = page.layout()
    assert layout is not None
    layout.addWidget(panel)
    panel.begin(3, record_id, panel.fill)
    return panel


def test_check_A9_typing_reaches_a_draft_within_two_seconds(
    page: QWidget, work: Work, desk: Desk, qtbot: QtBot
) -> None:
    panel = a_panel(page, work)
    type_into(panel.text, "Zoë said ")
    type_into(panel.held_on, "tomor")
    assert drafts.load(desk, KEY) is None
    qtbot.waitUntil(lambda: drafts.load(desk, KEY) is not None, timeout=2000)
    held = drafts.load(desk, KEY)
    assert held is not None
    assert held[0] == {"text": "Zoë said as stored", "held_on": "tomor", "is_alone": False}
    assert DRAFT_AFTER_MS < 2000


def test_a_draft_is_given_back_to_its_own_record_only(page: QWidget, work: Work) -> None:
    first = a_panel(page, work)
    type_into(first.text, "half a sentence ")
    first.save_draft()
    notes: list[str] = []
    other = a_panel(page, work, record_id=8)
    assert other.text.value() == "as stored"
    again = NotePanel(work)
    again.noted.connect(notes.append)
    page.layout().addWidget(again)  # type: ignore[union-attr]
    again.begin(3, 7, again.fill)
    assert again.text.value() == "half a sentence as stored"
    assert again.is_dirty
    assert notes[-1].startswith("Unfinished typing from ")
    assert notes[-1].endswith(" is back.")


def test_done_is_one_change_and_forgets_the_draft(page: QWidget, work: Work, desk: Desk) -> None:
    panel, done = a_panel(page, work), list[object]()
    panel.committed.connect(done.append)
    before = len(desk.case_file.rows("select id from audit"))
    type_into(panel.text, "New ")
    panel.save_draft()
    panel.is_alone.setChecked(True)
    assert panel.commit()
    assert done == [{"text": "New as stored", "is_alone": True}]
    assert len(desk.case_file.rows("select id from audit")) == before + 1
    assert drafts.load(desk, KEY) is None
    assert not panel.is_dirty
    assert panel.commit()
    assert len(done) == 1, "nothing typed, nothing committed"


def test_discard_puts_back_what_is_stored(page: QWidget, work: Work, desk: Desk) -> None:
    panel = a_panel(page, work)
    type_into(panel.text, "New ")
    panel.save_draft()
    panel.discard()
    assert panel.text.value() == "as stored"
    assert not panel.is_dirty
    assert drafts.load(desk, KEY) is None


def test_check_J11_what_cannot_be_read_stays_with_its_sentence(page: QWidget, work: Work, desk: Desk) -> None:
    panel, told = a_panel(page, work), list[IroDeskError]()
    panel.refused.connect(told.append)
    type_into(panel.text, "kept ")
    type_into(panel.held_on, "31/6")
    assert not panel.commit()
    assert [error.field for error in told] == ["held_on"]
    assert panel.text.value() == "kept as stored"
    held = drafts.load(desk, KEY)
    assert held is not None
    assert held[0]["held_on"] == "31/6"


def test_leaving_the_panel_commits(page: QWidget, work: Work, desk: Desk, qtbot: QtBot) -> None:
    panel, elsewhere = a_panel(page, work), QLineEdit()
    page.layout().addWidget(elsewhere)  # type: ignore[union-attr]
    page.activateWindow()
    panel.text.setFocus()
    qtbot.waitUntil(panel.text.hasFocus)
    type_into(panel.text, "New ")
    panel.held_on.setFocus()
    assert panel.is_dirty, "moving within the panel commits nothing"
    elsewhere.show()
    elsewhere.setFocus()
    assert not panel.is_dirty
    assert settings.resume(desk)["text"] == "New as stored"


def test_what_is_refused_of_a_record_left_is_not_said_on_the_next(
    page: QWidget, work: Work, desk: Desk, refusals: list[IroDeskError]
) -> None:
    panel, told = a_panel(page, work), list[IroDeskError]()
    panel.refused.connect(told.append)
    type_into(panel.text, "kept ")
    type_into(panel.held_on, "31/6")
    problem = panel.held_on.problem()
    panel.begin(3, 8, panel.fill)
    assert told == []
    assert [error.sentence for error in refusals] == [f"{problem} {NOT_SAVED}"]
    assert not panel.is_dirty
    held = drafts.load(desk, KEY)
    assert held is not None
    assert held[0]["held_on"] == "31/6"
    type_into(panel.held_on, "31/6")
    assert not panel.commit()
    assert [error.field for error in told] == ["held_on"]


def test_rereading_leaves_typing_alone(page: QWidget, work: Work) -> None:
    panel = a_panel(page, work)
    type_into(panel.text, "New ")
    panel.stored = {"text": "changed elsewhere", "is_alone": True}
    panel.begin(3, 7, panel.fill)
    assert panel.text.value() == "New as stored"
    panel.discard()
    panel.begin(3, 7, panel.fill)
    assert panel.text.value() == "changed elsewhere"


def test_check_D9_the_lock_gets_every_draft(page: QWidget, work: Work, desk: Desk) -> None:
    panel = a_panel(page, work)
    assert draft_tasks(page) == []
    type_into(panel.text, "typed a moment ago ")
    for task in draft_tasks(page):
        task(desk)
    held = drafts.load(desk, KEY)
    assert held is not None
    assert held[0]["text"] == "typed a moment ago as stored"
