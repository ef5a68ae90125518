"""The last lawful date as a wall across the days, while an entry is carried over them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from iro_desk.domain.wording import long_date, weekday_date
from iro_desk.ui import style
from iro_desk.ui.models.planner_days import Entry
from iro_desk.ui.widgets.planner_day import DayCell, Standing

_THICK = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """An entry picked up on `from_on`, now over `to_on`."""

    entry: Entry
    from_on: date
    to_on: date

    def standing(self, on: date) -> Standing:
        """How a day stands to the last lawful date of what is carried."""
        latest = self.entry.latest_on
        if latest is None or on < latest:
            return Standing.LAWFUL
        return Standing.LAST if on == latest else Standing.AFTER

    def sentence(self) -> str:
        """What is being done, where it would come to stand, and which keys end it."""
        latest = self.entry.latest_on
        words = f"{self.entry.name}: {long_date(self.to_on)}."
        if latest is not None and self.to_on > latest:
            words += (
                f" That is after the last lawful date, {long_date(latest)}: you will be asked who agreed."
            )
        elif latest is not None and self.to_on == latest:
            words += " That is the last lawful date."
        elif latest is not None:
            words += f" The last lawful date is {long_date(latest)}."
        return f"{words} Enter puts it there, Esc leaves it where it was."


class Wall(QWidget):
    """Lies over the days and lets the mouse through; a line with words, on the edge of the last day."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._line = QPolygonF()
        self._words = ""
        self._words_at = QPointF()
        self.hide()

    @property
    def words(self) -> str:
        """What stands at the wall, empty while there is none in sight."""
        return "" if self.isHidden() else self._words

    def stand_at(self, cells: Sequence[DayCell], latest: date | None) -> None:
        """Stand behind the cell of that day, or before the first where that day is past; else go away."""
        first = cells[0].day.on if cells and cells[0].day is not None else None
        cell = next((one for one in cells if one.day is not None and one.day.on == latest), None)
        is_before = first is not None and latest is not None and latest < first
        self.setVisible(cell is not None or is_before)
        if latest is None or not cells or self.isHidden():
            return
        day = " ".join(weekday_date(latest).split()[:3])
        if cell is not None:
            self._words = f"Last lawful date {day}"
            self._line, self._words_at = _behind(cell, cells)
        else:
            self._words = f"The last lawful date was {day}"
            self._line, self._words_at = _before(cells)
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = style.tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(tokens.late), _THICK)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawPolyline(self._line)
        face = style.font(11, bold=True)
        metrics = QFontMetrics(face)
        width, height = metrics.horizontalAdvance(self._words) + 12, metrics.height() + 6
        x = max(min(self._words_at.x() - width, self.width() - width), 0)
        area = QRectF(x, self._words_at.y() - height - 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.late))
        painter.drawRoundedRect(area, 4, 4)
        painter.setFont(face)
        painter.setPen(QColor(tokens.page))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), self._words)
        painter.end()


def _behind(cell: DayCell, cells: Sequence[DayCell]) -> tuple[QPolygonF, QPointF]:
    """A step round the end of a day: under the row before it, up its edge, over the row after it."""
    area, first = cell.geometry(), cells[0].geometry()
    right, top, bottom = float(area.right() + 1), float(area.top()), float(area.bottom() + 1)
    points = [QPointF(right, bottom), QPointF(right, top)]
    if bottom < max(one.geometry().bottom() for one in cells):
        points.insert(0, QPointF(first.left(), bottom))
    if top > first.top():
        points.append(QPointF(max(one.geometry().right() for one in cells), top))
    return QPolygonF(points), QPointF(right, bottom)


def _before(cells: Sequence[DayCell]) -> tuple[QPolygonF, QPointF]:
    """A line down the edge of the first row, since every day shown is too late."""
    first = cells[0].geometry()
    top, bottom = float(first.top()), float(first.bottom() + 1)
    return QPolygonF([QPointF(first.left() + 2, top), QPointF(first.left() + 2, bottom)]), QPointF(0, bottom)
