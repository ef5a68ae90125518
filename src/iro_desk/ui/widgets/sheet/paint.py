"""How a cell of a sheet looks: its ground, its words, its shape, its mark."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from iro_desk.ui import style
from iro_desk.ui.models.sheet import SheetRows, alignment
from iro_desk.ui.models.sheet_cells import Cell
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.sheet.standing import Marking

MARGIN = 10
_GAP = 6
_CORNER = 8
_ICON = 14


class SheetPainter(QStyledItemDelegate):
    """Draws the cells of a sheet, and of the columns that stand still over it."""

    def __init__(self, marking: Marking, parent: QWidget) -> None:
        super().__init__(parent)
        self._marking, self._sheet = marking, parent
        self.dress()

    def dress(self) -> None:
        """Fonts, colours and distances at the size and in the palette now in force."""
        self._tokens = style.tokens_of(self._sheet)
        self._plain, self._bold = style.font(), style.font(bold=True)
        self._metrics = {False: QFontMetrics(self._plain), True: QFontMetrics(self._bold)}
        self._margin, self._icon_px = style.scaled(MARGIN), style.scaled(_ICON)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rows = index.model()
        if not isinstance(rows, SheetRows):
            return
        row, number = index.row(), index.column()
        area, marking, tokens = option.rect, self._marking, self._tokens
        cell = rows.shown(row, number)
        is_current, is_chosen = marking.is_cursor(row, number), marking.is_chosen(row, number)
        is_active = marking.has_keys()
        colour = tokens.word(Tone.PLAIN if cell.problem else cell.tone)
        if ground := self._ground(rows, cell, index, is_chosen=is_chosen):
            painter.fillRect(area, ground)
        if is_current and is_active:
            painter.fillRect(area, QColor(tokens.accent))
            colour = QColor(tokens.on_accent)
        elif is_current:
            painter.setPen(QColor(tokens.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)  # the mark of a cell painted before may have left its own
            painter.drawRect(area.adjusted(0, 0, -2, -2))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.topRight(), area.bottomRight())
        if is_current or not cell.repeats:
            self._words(painter, area, cell, rows, number, colour)
        if cell.problem:
            self._mark(painter, area, QColor(tokens.on_accent if is_current and is_active else tokens.late))

    def _ground(
        self, rows: SheetRows, cell: Cell, index: QModelIndex | QPersistentModelIndex, *, is_chosen: bool
    ) -> QColor | None:
        if (
            rows.offered
            and (rows.cells.row_id(index.row()), rows.columns[index.column()].key) in rows.offered
        ):
            return QColor(self._tokens.soon_ground)
        if is_chosen:
            return QColor(self._tokens.selected)
        return QColor(self._tokens.late_ground) if cell.problem else None

    def _words(
        self, painter: QPainter, area: QRect, cell: Cell, rows: SheetRows, number: int, colour: QColor
    ) -> None:
        room = area.adjusted(self._margin, 0, -self._margin, -1)
        if cell.icon:
            at = QRect(room.left(), 0, self._icon_px, self._icon_px)
            at.moveTop(room.center().y() - self._icon_px // 2)
            _icon(cell.icon, colour.name(), self._icon_px).paint(painter, at)
            room.setLeft(room.left() + self._icon_px + style.scaled(_GAP))
        if not cell.text:
            return
        painter.setFont(self._face(cell))
        painter.setPen(colour)
        words = cell.text.replace("\n", " ") if "\n" in cell.text else cell.text
        words = self._metrics[cell.is_bold].elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, alignment(rows.columns[number]), words)

    def _face(self, cell: Cell) -> QFont:
        return self._bold if cell.is_bold else self._plain

    def _mark(self, painter: QPainter, area: QRect, colour: QColor) -> None:
        """A filled corner: there is something to read about this cell."""
        side = style.scaled(_CORNER)
        corner = QPointF(area.right(), area.top())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([corner - QPointF(side, 0), corner, corner + QPointF(0, side)]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


@lru_cache(maxsize=64)
def _icon(name: str, colour: str, size: int) -> QIcon:
    return style.icon(name, colour, size)
