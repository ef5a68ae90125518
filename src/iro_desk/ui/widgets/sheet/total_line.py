"""The line of totals at the foot of a sheet, each under its column."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from iro_desk.ui import style
from iro_desk.ui.models.sheet import alignment
from iro_desk.ui.widgets.sheet.paint import MARGIN
from iro_desk.ui.widgets.sheet.standing import Standing


class TotalLine(QWidget):
    """Totals by the key of their column. A total runs on over empty columns to its right."""

    def __init__(self, standing: Standing, parent: QWidget) -> None:
        super().__init__(parent)
        self._standing = standing
        self.totals: dict[str, str] = {}
        self.setObjectName("totalLine")
        self.hide()

    def set_totals(self, totals: Mapping[str, str], spoken: str) -> None:
        """Show these; nothing hides the line."""
        self.totals = dict(totals)
        self.setAccessibleName("Totals")
        self.setAccessibleDescription(spoken or ". ".join(self.totals.values()))
        self.setToolTip(self.accessibleDescription())
        self.setVisible(bool(self.totals))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = style.tokens_of(self)
        painter.fillRect(self.rect(), QColor(tokens.navigation))
        painter.setPen(QColor(tokens.border))
        painter.drawLine(0, 0, self.width(), 0)
        painter.setFont(style.font(bold=True))
        painter.setPen(QColor(tokens.text))
        frozen = self._standing.frozen_width()
        for is_frozen in (False, True):
            painter.setClipRect(
                QRect(0, 0, frozen, self.height())
                if is_frozen
                else QRect(frozen, 0, self.width() - frozen, self.height())
            )
            self._write(painter, is_frozen=is_frozen)
        painter.end()

    def _write(self, painter: QPainter, *, is_frozen: bool) -> None:
        order = [one for one in self._standing.order() if self._standing.is_frozen(one) == is_frozen]
        columns = self._standing.rows.columns
        margin = style.scaled(MARGIN)
        metrics = QFontMetrics(painter.font())
        for at, number in enumerate(order):
            words = self.totals.get(columns[number].key, "")
            if not words:
                continue
            left, right = self._standing.column_span(number)
            needed = metrics.horizontalAdvance(words) + 2 * margin
            is_running = needed > right - left
            for after in order[at + 1 :] if is_running else ():
                if self.totals.get(columns[after].key):
                    break
                right = self._standing.column_span(after)[1]
            room = QRect(left + margin, 1, right - left - 2 * margin, self.height() - 1)
            where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, where if is_running else alignment(columns[number]), words)
