"""One of a few ways to narrow a list, all in sight; the one in force is marked."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget

from iro_desk.ui import style


class FilterButton(QPushButton):
    """A checkable button of the same width whether its words are bold or not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAutoDefault(False)

    def sizeHint(self) -> QSize:
        plain = QFontMetrics(style.font()).horizontalAdvance(self.text())
        bold = QFontMetrics(style.font(bold=True)).horizontalAdvance(self.text())
        size = super().sizeHint()
        return QSize(size.width() + max(bold - plain, 0) + 2, size.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
