"""The hours worked on each weekday, beside the planner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QTimeEdit, QWidget

from iro_desk.domain.diary import WorkingPattern
from iro_desk.services import diary
from iro_desk.ui.forms.ui_planner_pattern import Ui_PlannerPatternForm
from iro_desk.ui.models.planner import hours_words
from iro_desk.ui.pages.planner_parts.pane_panel import PanePanel

if TYPE_CHECKING:
    from iro_desk.ui.drafted_panel import Task
    from iro_desk.ui.page import Context


class PatternPanel(PanePanel):
    """Seven lengths of time, and what they come to."""

    form = "planner_pattern"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_PlannerPatternForm()
        self.ui.setupUi(self)
        for field in self._days():
            field.timeChanged.connect(lambda _time: self._add_up())
        self.ready()

    def reread(self) -> None:
        """Show the pattern kept."""
        self.work.do(
            diary.pattern,
            then=lambda held: self.begin(0, 0, lambda: self._fill_fields(held)),
            view=self,
        )

    def change(self) -> Task:
        minutes = tuple(_minutes(field) for field in self._days())
        return lambda desk: diary.save_pattern(desk, WorkingPattern(minutes=minutes))

    def _days(self) -> tuple[QTimeEdit, ...]:
        ui = self.ui
        return (ui.monday, ui.tuesday, ui.wednesday, ui.thursday, ui.friday, ui.saturday, ui.sunday)

    def _fill_fields(self, held: WorkingPattern) -> None:
        for field, minutes in zip(self._days(), held.minutes, strict=True):
            field.setTime(QTime(min(minutes // 60, 23), minutes % 60))
        self._add_up()

    def _add_up(self) -> None:
        total = sum(_minutes(field) for field in self._days())
        self.ui.total.setText(f"{hours_words(total)} a week")


def _minutes(field: QTimeEdit) -> int:
    return field.time().hour() * 60 + field.time().minute()
