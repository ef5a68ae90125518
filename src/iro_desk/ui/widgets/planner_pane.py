"""The column beside the planner: it scrolls by itself, or is as high as what it holds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from iro_desk.ui import style

WIDTH = 320
"""So wide the column is at 100 per cent text, where nothing else is wanted."""


class PaneArea(QScrollArea):
    """Holds panels in `rows`. Beside the planner it scrolls; under it, `grows`, the page does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grows = False
        self._width = WIDTH
        self._frame = QFrame(self)
        style.set_role(self._frame, "card")
        self.rows = QVBoxLayout(self._frame)
        self.rows.setContentsMargins(14, 10, 14, 12)
        self.setWidget(self._frame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._frame.installEventFilter(self)

    def set_width(self, width: int) -> None:
        """Want so many pixels at 100 per cent text."""
        if width != self._width:
            self._width = width
            self.updateGeometry()

    def set_grows(self, *, grows: bool) -> None:
        """Take the height of what it holds, or scroll within the height there is."""
        if grows != self._grows:
            self._grows = grows
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(style.scaled(self._width), self._frame.sizeHint().height() if self._grows else 200)

    def minimumSizeHint(self) -> QSize:
        if not self._grows:
            return QSize(200, 200)
        height = max(self._frame.heightForWidth(self.width()), self.rows.minimumSize().height())
        return QSize(200, height + 2 * self.frameWidth())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._grows and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
