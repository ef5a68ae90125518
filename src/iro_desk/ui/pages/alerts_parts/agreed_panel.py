"""The actions agreed in an alert: what, who and by when; kept, each is a row of the register (row A2)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.remedial_actions import RemedialAction, in_words
from iro_desk.services import alerts
from iro_desk.ui import style
from iro_desk.ui.forms.ui_review_rows import Ui_RowsForm
from iro_desk.ui.pages.review_steps.meeting_rows import EditedRow
from iro_desk.ui.pages.review_steps.rows_panel import RowsPanel
from iro_desk.ui.pages.review_steps.step_panel import put, put_day
from iro_desk.ui.widgets.date_field import DateField

if TYPE_CHECKING:
    from iro_desk.services.alert_pages import AlertPage
    from iro_desk.ui.drafted_panel import Task
    from iro_desk.ui.page import Context

NONE_YET = "Nothing is agreed yet. What is agreed here is a row of the actions register."


class AgreedRow(EditedRow):
    """One action agreed, with where it stands once it is in the register."""

    def __init__(self, number: int, row_id: int | None, parent: QWidget) -> None:
        super().__init__("action", number, row_id, parent)
        self.action, self.owner_name = QLineEdit(self), QLineEdit(self)
        self.due_on = DateField(self)
        self.due_on.is_compact = True
        self.state = QLabel(self)
        style.set_role(self.state, "quiet")
        self.place(self.action, "action", "What is agreed", 0)
        self.grid.addWidget(self.action, 1, 0, 1, 2)
        self.place(self.owner_name, "owner", "Who", 0, row=1)
        self.place(self.due_on, "due_on", "By when", 1, row=1)
        self.owner_name.setPlaceholderText("Who")
        self.due_on.line().setPlaceholderText("By when: 27/3, +10wd")
        self.grid.addWidget(self.remove, 1, 2)
        self.grid.addWidget(self.state, 3, 0, 1, 2)
        self.grid.setContentsMargins(0, 0, 0, 8)
        self.state.hide()
        for column, stretch in enumerate((1, 1, 0)):
            self.grid.setColumnStretch(column, stretch)
        for field in (self.action, self.owner_name, self.due_on, self.remove):
            self.grid.setAlignment(field, Qt.AlignmentFlag.AlignTop)

    def fields(self) -> tuple[QWidget, ...]:
        return self.action, self.owner_name, self.due_on

    def show_action(self, held: RemedialAction | None, context: Context) -> None:
        """Fill the row with an action of the register, or leave it for a new one."""
        self.say_state(held, context)
        if held is not None:
            put(self.action, held.action)
            put(self.owner_name, held.owner_name)
            put_day(self.due_on, held.due_on)

    def say_state(self, held: RemedialAction | None, context: Context) -> None:
        """Where it stands in the register."""
        words = in_words(held, context.today(), context.calendar) if held is not None else ""
        self.state.setText(words)
        self.state.setVisible(held is not None)

    def typed(self, child_id: int, held: RemedialAction | None) -> RemedialAction | None:
        """What stands in the row, None for a new one without words; RuleBroken for what is no day."""
        if self.due_on.problem():
            raise RuleBroken(self.due_on.problem(), field=self.due_on.objectName())
        words = self.action.text().strip()
        if held is None and not any((words, self.owner_name.text().strip(), self.due_on.raw())):
            return None
        return replace(
            held or RemedialAction(child_id=child_id, action="", source="alert"),
            action=words,
            owner_name=self.owner_name.text().strip(),
            due_on=self.due_on.value(),
        )


class AgreedPanel(RowsPanel[AgreedRow]):
    """The rows of one alert, added to and changed in place; a row stands in the register once it is kept."""

    form = "alert_agreed"
    row_kind = AgreedRow
    keeps = "Leaving keeps it in the register."

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_RowsForm()
        self.ui.setupUi(self)
        self.rows_part = self.ui.rows
        self.ui.heading.setText("Agreed actions")
        self.ui.add.setText("Add agreed action")
        self.ui.note.setText(NONE_YET)
        self.ui.add.clicked.connect(self.add)
        self.ui.column_2.setContentsMargins(0, 0, 0, 0)
        self.ready()

    def show_alert(self, page: AlertPage) -> None:
        """Show what is agreed in an alert; typing under way is left alone."""
        child_id, alert_id = page.alert.child_id, page.alert.id or 0
        if self.key is not None and self.key.record_id != alert_id:
            self.move_on()
        self._held = {one.id: one for one in page.agreed}
        self.begin(child_id, alert_id, self._fill_rows)

    def set_rows(self, ids: list[int | None]) -> None:
        super().set_rows(ids)
        self.ui.note.setVisible(not ids)

    def dress(self, row: AgreedRow) -> None:
        row.show_action(self._held.get(row.row_id), self.context)

    def renew(self, row: AgreedRow) -> None:
        row.say_state(self._held.get(row.row_id), self.context)

    def change(self) -> Task:
        key = self.key
        if key is None:
            raise RuntimeError("No alert is shown.")
        typed = [row.typed(key.child_id, self._held.get(row.row_id)) for row in self.rows]
        wanted = [one for one in typed if one is not None]
        for row, one in zip(self.rows, typed, strict=True):
            if one is not None:
                _check(row, one)
        return lambda desk: alerts.save_agreed(desk, key.record_id, wanted)

    # Within

    def _fill_rows(self) -> None:
        self.set_rows(list(self._held))
        for row in self.rows:
            row.show_action(self._held.get(row.row_id), self.context)


def _check(row: AgreedRow, one: RemedialAction) -> None:
    """The three things an agreed action says, each told at its own field."""
    for is_said, sentence, field in (
        (one.action, "Say what was agreed.", row.action),
        (one.owner_name or one.owner_role, "Say who is to do it.", row.owner_name),
        (one.due_on, "Say by when it is to be done.", row.due_on),
    ):
        if not is_said:
            raise RuleBroken(sentence, field=field.objectName())
