"""One page in the navigation: icon, word and, at the right, a count."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from iro_desk.ui import style
from iro_desk.ui.style import Tone


class NavigationButton(QAbstractButton):
    """A checkable button; the page shown now is the checked one."""

    def __init__(self, word: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._count: int | None = None
        self.setText(word)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(word)

    def set_count(self, count: int | None) -> None:
        """Show how many things wait on that page."""
        self._count = count
        self.setAccessibleName(self.text() if count is None else f"{self.text()}, {count}")
        self.update()

    def count(self) -> int | None:
        """The count shown."""
        return self._count

    def sizeHint(self) -> QSize:
        return QSize(style.scaled(152), style.scaled(style.ROW_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = style.tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(tokens.ground(Tone.ACCENT if self.isChecked() else Tone.QUIET))
            painter.drawRoundedRect(area, 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.word(Tone.ACCENT), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)
        tone = Tone.ACCENT if self.isChecked() else Tone.PLAIN
        # Large text needs the room that margins would take.
        size, side, gap = style.scaled(18), min(style.scaled(13), 16), min(style.scaled(10), 14)
        place = QRectF(side, (area.height() - size) / 2, size, size)
        style.paint_icon(painter, place, self._icon, tokens.word(tone))
        painter.setFont(style.font(bold=self.isChecked()))
        painter.setPen(tokens.word(tone))
        words = area.adjusted(side + size + gap, 0, -side, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        if self._count is not None:
            painter.setFont(style.font(style.QUIET_SIZE))
            painter.setPen(tokens.word(Tone.QUIET))
            end = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
            painter.drawText(area.adjusted(0, 0, -gap, 0), end, str(self._count))
        painter.end()
