"""Tasks after the review that are done outside IRO Desk, and the day they were done."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.wording import weekday_date
from iro_desk.services import reviews
from iro_desk.services.review_clocks import Clock
from iro_desk.services.reviews import ReviewPage
from iro_desk.ui import style
from iro_desk.ui.date_link import DateChip
from iro_desk.ui.models.duties import marked
from iro_desk.ui.pages.review_steps.asked import of_clock
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.date_field import DateField

if TYPE_CHECKING:
    from iro_desk.ui.page import Context
    from iro_desk.ui.why import Asked

NO_CLOCK = "Runs from the day the review is complete"
AFTER_LETTER = "Runs from the day the decision letter is issued"


def clock_status(clock: Clock, today: date) -> tuple[Tone, str]:
    """A clock as a chip: done, due, or late."""
    if clock.done_on:
        return Tone.IN_TIME, f"Done {weekday_date(clock.done_on)}"
    if clock.due_on is None:
        return Tone.QUIET, AFTER_LETTER if clock.rule == "POST_MGR_RESPONSE" else NO_CLOCK
    if clock.rule == "POST_MGR_RESPONSE" and clock.due_on < today:
        return Tone.IN_TIME, "No reply: agreed by default"
    if clock.due_on < today:
        return Tone.LATE, f"Late since {weekday_date(clock.due_on)}"
    return Tone.QUIET, marked(f"Due {weekday_date(clock.due_on)}", clock.due)


class TaskRow(QFrame):
    """One task: its name, where it stands, why, and a day to mark it done on."""

    marked = Signal(object)

    def __init__(self, clock: Clock, context: Context, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.rule = clock.rule
        style.set_role(self, "card")
        self._name = QLabel(clock.name, self)
        style.set_role(self._name, "strong")
        self.state = DateChip(self)
        self._why = QLabel(self)
        self._why.setWordWrap(True)
        style.set_role(self._why, "quiet")
        self.done_on = DateField(self)
        self.done_on.setObjectName(f"done_on_{clock.rule}")
        self.done_on.setAccessibleName(f"{clock.name}: done on")
        self.done_on.set_reference(context.today(), context.calendar)
        self.done_on.set_value(context.today())
        self.mark = QPushButton(words, self)
        self.mark.setAccessibleName(f"{clock.name}: {words.lower()}")
        self.mark.clicked.connect(self._mark)
        self._arrange()

    def show_clock(self, clock: Clock, today: date, asked: Asked | None) -> None:
        """Show where the task stands, and what its day is asked by."""
        self.state.show_date(asked)
        self.state.set_status(*clock_status(clock, today))
        self._why.setText(clock.why)
        self._why.setVisible(bool(clock.why))
        waits = clock.done_on is None and clock.due_on is not None
        self.done_on.setVisible(waits)
        self.mark.setVisible(waits)

    def say(self, sentence: str) -> None:
        """Tell why the day does not do."""
        self.done_on.set_problem(sentence)

    def _mark(self) -> None:
        if self.done_on.problem():
            return
        if self.done_on.value() is None:
            self.say("Enter the day it was done.")
            return
        self.marked.emit(self.done_on.value())

    def _arrange(self) -> None:
        head = QHBoxLayout()
        self._name.setWordWrap(True)
        head.addWidget(self._name, 1)
        head.addWidget(self.state)
        action = QHBoxLayout()
        action.setSpacing(8)
        action.addWidget(self._why, 3)
        top = Qt.AlignmentFlag.AlignTop
        self.done_on.setFixedWidth(style.scaled(180))
        self.mark.setMinimumWidth(style.scaled(126))
        action.addWidget(self.done_on, 2, top)
        action.addWidget(self.mark, 0, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(action)


class TaskList:
    """The tasks of one step, in a column. `words` gives each rule the words of its button."""

    def __init__(self, context: Context, holder: QWidget, words: dict[str, str]) -> None:
        self._context = context
        self._holder = holder
        self._words = words
        self.rows: dict[str, TaskRow] = {}
        self._review_id = 0

    def show_review(self, page: ReviewPage) -> None:
        """Show where the tasks stand."""
        if (page.review.id or 0) != self._review_id:
            self._review_id = page.review.id or 0
            for row in self.rows.values():
                row.done_on.set_value(self._context.today())
        for clock in page.clocks:
            if clock.rule not in self._words:
                continue
            row = self.rows.get(clock.rule) or self._add(clock)
            asked = of_clock(self._context.names, page, clock)
            row.show_clock(clock, self._context.today(), asked)

    def _add(self, clock: Clock) -> TaskRow:
        row = TaskRow(clock, self._context, self._words[clock.rule], self._holder)
        row.marked.connect(partial(self._mark, row))
        layout = self._holder.layout()
        if layout is not None:
            layout.addWidget(row)
        self.rows[clock.rule] = row
        return row

    def _mark(self, row: TaskRow, on: date) -> None:
        review_id = self._review_id
        self._context.work.do(
            lambda desk: reviews.mark_done(desk, review_id, row.rule, on),
            failed=partial(_tell, row),
            view=row,
        )


def _tell(row: TaskRow, error: IroDeskError) -> None:
    row.say(error.sentence)
