"""The dots under a date that can be asked why."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from iro_desk.ui import style


def paint_dots(painter: QPainter, base: QPointF, width: float, colour: QColor) -> None:
    """A dotted line under a date whose words stand on `base`, for delegates of lists too."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    thick = max(1.0, style.text_percent() / 100)
    pen = QPen(colour, thick)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.1, 2.6])
    painter.setPen(pen)
    y = round(base.y() + style.scaled(3)) + thick / 2
    painter.drawLine(QPointF(base.x(), y), QPointF(base.x() + width, y))
    painter.restore()
