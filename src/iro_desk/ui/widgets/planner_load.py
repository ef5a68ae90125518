"""The weeks ahead as a table whose last column draws the hours needed against the hours there."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from iro_desk.domain.load import Week
from iro_desk.ui import style
from iro_desk.ui.models.rows import ROW_ROLE, Rows
from iro_desk.ui.widgets.grid import Grid
from iro_desk.ui.widgets.table import TonedDelegate

_SIDE = 8
_BAR = 14


class LoadTable(Grid):
    """A `Grid` over weeks. The bar of a week is drawn in its last column, on one scale for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = _Bars(self)

    def use_bars(self, column: int) -> None:
        """Draw the bars in that column."""
        self.setItemDelegateForColumn(column, self._bars)

    def most_minutes(self) -> int:
        """The minutes that the whole width of the column stands for."""
        model = self.model()
        weeks = model.rows() if isinstance(model, Rows) else ()
        return max((max(week.total + week.more, week.there) for week in weeks), default=0) or 1


class _Bars(TonedDelegate):
    """A bar from the left: needed, needed for further children (hatched), over the line of what is there."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        view, week = self.parent(), index.data(ROW_ROLE)
        # The ground of the row first, as every other cell has it.
        option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        if not isinstance(view, LoadTable) or not isinstance(week, Week):
            return
        tokens = style.tokens_of(view)
        height = style.scaled(_BAR)
        area = QRectF(option.rect).adjusted(_SIDE, 0, -_SIDE, 0)
        area.setTop(area.center().y() - height / 2)
        area.setHeight(height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = area.width() / view.most_minutes()
        self._draw(painter, tokens, area, week, scale)
        painter.restore()

    def _draw(self, painter: QPainter, tokens: style.Tokens, area: QRectF, week: Week, scale: float) -> None:
        there = QRectF(area.left(), area.top(), week.there * scale, area.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.line))
        painter.drawRoundedRect(there, 3, 3)
        within = min(week.total, week.there)
        self._part(painter, area, (0, within * scale), QBrush(QColor(tokens.accent)))
        if week.total > week.there:
            self._part(painter, area, (within * scale, week.total * scale), QBrush(QColor(tokens.late)))
        if week.more:
            more = week.total * scale, (week.total + week.more) * scale
            late = week.total + week.more > week.there
            colour = QColor(tokens.late if late else tokens.accent)
            self._part(painter, area, more, QBrush(colour, Qt.BrushStyle.BDiagPattern))
            painter.setPen(QPen(colour, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(area.left() + more[0], area.top(), more[1] - more[0], area.height()))
        painter.setPen(QPen(QColor(tokens.text), 2))
        end = there.right()
        painter.drawLine(int(end), int(area.top()) - 3, int(end), int(area.bottom()) + 3)

    def _part(self, painter: QPainter, area: QRectF, span: tuple[float, float], brush: QBrush) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        painter.drawRect(QRectF(area.left() + span[0], area.top(), span[1] - span[0], area.height()))
