"""One page of a PDF as a picture on the screen, with its text for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from iro_desk.ui import style


class PageImage(QWidget):
    """Shows an image at a width, with a thin edge; the image lives in memory only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._width = 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_page(self, image: QImage, number: int, count: int, text: str) -> None:
        """Show a page; `text` is what stands on it."""
        self._image = image
        self.setAccessibleName(f"Page {number} of {count}")
        self.setAccessibleDescription(text)
        self.show_at(self._width or image.width())

    def show_at(self, width: int) -> None:
        """Show the page that many pixels wide."""
        self._width = width
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        if self._image.isNull():
            return QSize(0, 0)
        return QSize(self._width, round(self._width * self._image.height() / self._image.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._image)
        painter.setPen(QPen(QColor(style.tokens_of(self).line), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
