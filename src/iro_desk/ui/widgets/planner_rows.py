"""Days in rows of seven under the names of the weekdays, without what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from iro_desk.ui import style
from iro_desk.ui.models.planner_days import Day, Entry
from iro_desk.ui.widgets.planner_day import DayCell

_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LINE = 1


class DayRows(QWidget):
    """Weeks from Monday to Sunday.

    A subclass says whether its days are `is_tall`, showing every entry in full, the least height of
    a row at 100 per cent text, and the share of the width that each weekday has.
    """

    is_tall: ClassVar[bool] = False
    row_height: ClassVar[int] = 84
    head_height: ClassVar[int] = 22
    shares: ClassVar[tuple[float, ...]] = (1.0,) * 7

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells: list[DayCell] = []
        self._heads = [QLabel(name[:3], self) for name in _NAMES]
        for head, name in zip(self._heads, _NAMES, strict=True):
            style.set_role(head, "quiet")
            head.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_cells(self, days: Sequence[Day]) -> list[DayCell]:
        """Show these days, whole weeks of them; gives the cells that are new."""
        made = [DayCell(self, is_tall=self.is_tall) for _ in range(len(days) - len(self.cells))]
        self.cells.extend(made)
        for number, cell in enumerate(self.cells):
            cell.setVisible(number < len(days))
            if number < len(days):
                cell.show_day(days[number])
        self.updateGeometry()
        return made

    def shown_cells(self) -> list[DayCell]:
        """The days in sight, in order."""
        return [cell for cell in self.cells if not cell.isHidden()]

    def cell(self, on: date) -> DayCell | None:
        """The day in sight of that date."""
        return next((one for one in self.shown_cells() if one.day is not None and one.day.on == on), None)

    def entry(self, on: date, key: str) -> Entry | None:
        """The entry of that key on that day."""
        cell = self.cell(on)
        found = cell.day.entries if cell is not None and cell.day is not None else ()
        return next((entry for entry in found if entry.key == key), None)

    def lay_out(self) -> None:
        """Set the days into the room there is."""
        whole = sum(self.shares)
        edges = [round(self.width() * sum(self.shares[:number]) / whole) for number in range(8)]
        head = style.scaled(self.head_height)
        for number, label in enumerate(self._heads):
            label.setGeometry(edges[number] + 8, 0, edges[number + 1] - edges[number] - 8, head)
        cells = self.shown_cells()
        rows = max(len(cells) // 7, 1)
        for number, cell in enumerate(cells):
            row, column = divmod(number, 7)
            top = head + (self.height() - head) * row // rows
            bottom = head + (self.height() - head) * (row + 1) // rows
            width = edges[column + 1] - edges[column] - _LINE
            cell.setGeometry(edges[column], top, width, bottom - top - _LINE)

    def sizeHint(self) -> QSize:
        return QSize(style.scaled(600), self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(7 * 48, self._wanted_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        # The ground shows as lines between the days.
        painter = QPainter(self)
        top = style.scaled(self.head_height) - 1
        painter.fillRect(0, top, self.width(), self.height() - top, QColor(style.tokens_of(self).line))
        painter.end()

    def _wanted_height(self) -> int:
        cells = self.shown_cells()
        if self.is_tall:
            least = max((cell.content_height() for cell in cells), default=0)
            return style.scaled(self.head_height) + max(least, style.scaled(self.row_height))
        return style.scaled(self.head_height) + len(cells) // 7 * style.scaled(self.row_height)
