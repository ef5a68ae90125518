"""The quiet line at the foot of the window: saved, backed up, next date, privacy, lock."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from iro_desk.ui import style
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.dots import paint_dots

_ICON = 14


class IconLabel(QAbstractButton):
    """A quiet word after a small outline icon; with `opens` it can be pressed."""

    def __init__(self, icon: str, parent: QWidget | None = None, *, opens: bool = False) -> None:
        super().__init__(parent)
        self._icon = icon
        self._opens = opens
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if opens else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not opens)
        if opens:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str, icon: str | None = None) -> None:
        """Show the words, and another icon if named; hidden while there are none."""
        self._icon = icon or self._icon
        self.setText(words)
        self.setAccessibleName(words or self.objectName().replace("_", " "))
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(style.font(style.QUIET_SIZE))
        width = metrics.horizontalAdvance(self.text()) + style.scaled(_ICON + 8)
        return QSize(width, style.scaled(22))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.scaled(40), style.scaled(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, size = style.tokens_of(self), style.scaled(_ICON)
        place = QRectF(0, (self.height() - size) / 2, size, size)
        style.paint_icon(painter, place, self._icon, tokens.word(Tone.QUIET))
        painter.setFont(style.font(style.QUIET_SIZE))
        painter.setPen(tokens.word(Tone.QUIET))
        room = self.rect().adjusted(size + 6, 0, 0, 0)
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), words)
        if self._opens:
            metrics = painter.fontMetrics()
            base = QPointF(room.left(), room.center().y() + (metrics.ascent() - metrics.descent()) / 2)
            paint_dots(painter, base, metrics.horizontalAdvance(words), tokens.word(Tone.QUIET))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


class StatusLine(QFrame):
    """Sends `privacy_wanted`, `lock_wanted` and `date_wanted` from its buttons."""

    privacy_wanted = Signal()
    lock_wanted = Signal()
    date_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style.set_role(self, "status")
        self.saved = IconLabel("check", self)
        self.backup = IconLabel("shield-check", self)
        self.next_date = IconLabel("clock", self, opens=True)
        self.next_date.setObjectName("next_date")
        self.next_date.clicked.connect(lambda _checked=False: self.date_wanted.emit())
        self._privacy = QPushButton(" Names shown", self)
        self._lock = QPushButton(" Lock  Ctrl+L", self)
        self._lock.setAccessibleName("Lock")
        self._warning = QLabel(self)
        self._warning.setTextFormat(Qt.TextFormat.PlainText)
        style.set_role(self._warning, "problem")
        self._warning.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 12, 2)
        row.setSpacing(16)
        for label in (self.saved, self.backup, self.next_date):
            row.addWidget(label)
            label.set_words("")
        row.addStretch(1)
        row.addWidget(self._warning)
        for button in (self._privacy, self._lock):
            style.set_role(button, "quiet")
            row.addWidget(button)
        self._privacy.clicked.connect(self.privacy_wanted)
        self._lock.clicked.connect(self.lock_wanted)
        self._is_private = False
        self.dress()

    def show_privacy(self, *, is_private: bool) -> None:
        """Say whether names or initials are shown."""
        self._is_private = is_private
        self._privacy.setText(" Initials only" if is_private else " Names shown")
        self._privacy.setAccessibleName(self._privacy.text().strip())
        self._privacy.setToolTip("Privacy view, F8")
        self.dress()

    def warn(self, words: str) -> None:
        """Say a warning beside the lock, or nothing."""
        self._warning.setText(words)
        self._warning.setVisible(bool(words))

    def dress(self) -> None:
        """Draw the icons in the colours now in force."""
        quiet = style.tokens_of(self).quiet
        size = style.scaled(_ICON)
        self._privacy.setIcon(style.icon("eye-slash" if self._is_private else "eye", quiet, size))
        self._lock.setIcon(style.icon("lock", quiet, size))
        for button in (self._privacy, self._lock):
            button.setIconSize(QSize(size, size))
