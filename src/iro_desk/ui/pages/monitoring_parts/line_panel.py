"""A form of a few fields in one line, for what is entered row after row."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLineEdit, QVBoxLayout, QWidget

from iro_desk.domain.errors import IroDeskError, RuleBroken
from iro_desk.ui import style
from iro_desk.ui.page import show_field
from iro_desk.ui.pages.child_parts.entry_panel import EntryPanel
from iro_desk.ui.widgets.date_field import DateField, give_reference
from iro_desk.ui.widgets.text_area import TextArea

_NARROW = 760


def level(line: QBoxLayout) -> None:
    """Let the fields of a line begin at one height, whatever stands under one of them."""
    for number in range(line.count()):
        item = line.itemAt(number)
        held = item.layout() if item is not None else None
        if held is not None:
            line.setAlignment(held, Qt.AlignmentFlag.AlignTop)


Row = TypeVar("Row")


class LinePanel(EntryPanel, Generic[Row]):
    """Its form has a `line` of fields, under each other where it is narrow. Enter in a field records.

    `card` is the frame it stands in, to be put into a layout; it is in sight while a record is open.
    """

    ui: Any
    first: str = ""
    """The field where typing begins."""
    value: Row | None = None

    def ready(self) -> None:
        super().ready()
        for field in self.findChildren(QLineEdit):
            if not isinstance(field.parentWidget(), DateField):
                field.returnPressed.connect(self.record)
        for area in self.findChildren(TextArea):
            area.minimum_lines, area.maximum_lines = 1, 5
        for day in self.findChildren(DateField):
            day.is_compact = True
        level(self.ui.line)
        self.card = QFrame()
        style.set_role(self.card, "card")
        column = QVBoxLayout(self.card)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self)
        self.card.hide()

    def open_record(self, child_id: int, record_id: int, value: Row) -> bool:
        """Show a record; False where what is typed of another cannot be kept as it stands."""
        if not self.leave_for(child_id, record_id, self.form):
            return False
        self.value = value
        self.begin(child_id, record_id, self._fill_all)
        self.card.show()
        return True

    def open_row(self, row: Row) -> bool:
        """Show the row of a list."""
        raise NotImplementedError

    def start(self) -> None:
        """Put the cursor where typing begins."""
        field = self.findChild(QWidget, self.first)
        if isinstance(field, QWidget):
            field.setFocus()
            if isinstance(field, DateField):
                field.line().selectAll()
            # Once the form has its place in the page.
            QTimer.singleShot(0, self, self._see)

    def fill(self, value: Row) -> None:
        """Put what is stored of the record into the fields."""
        raise NotImplementedError

    def put_away(self) -> None:
        """Keep what is typed, or its draft, and show nothing more: another child is to be shown."""
        if self.key is not None:
            self.move_on()
        self.card.hide()

    def close_entry(self) -> None:
        super().close_entry()
        self.card.hide()

    def more_state(self) -> dict[str, Any]:
        return {"asked": True} if self.is_asked else {}

    def readable(self, *fields: DateField) -> None:
        """RuleBroken, naming the field, for a day that is typed and is none."""
        for field in fields:
            if field.problem():
                raise RuleBroken(field.problem(), field=field.objectName())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        is_narrow = self.width() < style.scaled(_NARROW)
        self.ui.line.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    def _say(self, error: IroDeskError) -> None:
        super()._say(error)
        self._see()

    def _see(self) -> None:
        """All of the form is in sight where there is room, where it begins in any case."""
        for part in (self.ui.record, self.ui.heading):
            if part.isVisible():
                show_field(part)

    def _fill_all(self) -> None:
        give_reference(self, self.context.today(), self.context.calendar)
        self.ui.problem.hide()
        if self.value is not None:
            self.fill(self.value)
