"""A table whose months are drawn as fields: the more entries the deeper, a gap hatched, the count in each."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from iro_desk.domain.footprint import Month, Strip
from iro_desk.ui import style
from iro_desk.ui.models.rows import ROW_ROLE
from iro_desk.ui.widgets.grid import Grid
from iro_desk.ui.widgets.table import TonedDelegate

_DEPTHS = (0.0, 0.14, 0.28, 0.42)
"""How much of the accent colour stands in a field of no, one, two, three and more entries."""


class HeatGrid(Grid):
    """A `Grid` over Strips in which one field is chosen. `placed` is sent when another one is."""

    placed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self._fields = _Fields(self)

    def use_fields(self, first: int, count: int) -> None:
        """Draw so many columns from `first` on as months."""
        self.first = first
        for column in range(first, first + count):
            self.setItemDelegateForColumn(column, self._fields)

    def month_at(self, index: QModelIndex | QPersistentModelIndex) -> Month | None:
        """The month of a field, None beside the months."""
        strip = index.data(ROW_ROLE)
        number = index.column() - self.first
        if isinstance(strip, Strip) and 0 <= number < len(strip.months):
            return strip.months[number]
        return None

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.placed.emit()


class _Fields(TonedDelegate):
    """Draws one month: its ground, its count, and a frame where it is chosen."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        view = self.parent()
        month = view.month_at(index) if isinstance(view, HeatGrid) else None
        if month is None or not isinstance(view, HeatGrid):
            super().paint(painter, option, index)
            return
        tokens = style.tokens_of(view)
        area = QRectF(option.rect).adjusted(2, 2, -2, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, tokens, area, month)
        painter.setFont(style.font(style.QUIET_SIZE, bold=month.is_gap))
        painter.setPen(QColor(tokens.late if month.is_gap else tokens.text))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(index.data() or ""))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2 if view.hasFocus() else 1))
            painter.drawRoundedRect(area.adjusted(-1, -1, 1, 1), 4, 4)
        painter.restore()

    def _ground(self, painter: QPainter, tokens: style.Tokens, area: QRectF, month: Month) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if month.is_gap:
            painter.setBrush(QColor(tokens.late_ground))
            painter.drawRoundedRect(area, 3, 3)
            hatch = QColor(tokens.late)
            hatch.setAlphaF(0.25)
            painter.setBrush(QBrush(hatch, Qt.BrushStyle.BDiagPattern))
        else:
            ground = QColor(tokens.accent)
            ground.setAlphaF(_DEPTHS[min(len(month.traces), len(_DEPTHS) - 1)])
            painter.setBrush(ground)
        painter.drawRoundedRect(area, 3, 3)
