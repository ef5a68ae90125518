"""A date that says why when it is pressed: a quiet button with dots under it, or a chip."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from iro_desk.domain.wording import long_date
from iro_desk.ui import style
from iro_desk.ui.drafted_panel import SERVES_PANEL
from iro_desk.ui.style import Tone
from iro_desk.ui.why import Asked, nearest
from iro_desk.ui.widgets.dots import paint_dots
from iro_desk.ui.widgets.status_chip import SHAPES, chip_size, paint_chip

_INSET = 3
_CHIP_WORDS = 27
"""Where the words of a chip begin: its side, its shape and the gap after it."""


class DateLink(QPushButton):
    """The date in the middle of a page. It asks the `Why` of the page it stands on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked: Asked | None = None
        self._tone = Tone.PLAIN
        style.set_role(self, "date")
        self.setProperty(SERVES_PANEL, True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: _ask(self, self.asked))

    def show_date(self, asked: Asked | None, words: str, tone: Tone = Tone.PLAIN) -> None:
        """Show `words`, which hold the date that `asked` explains; words alone where there is none."""
        self.asked = asked
        self._tone = tone
        self.setText(words)
        _name(self, asked, words)
        if self.property("tone") != tone.value:
            self.setProperty("tone", tone.value)
            self.style().unpolish(self)
            self.style().polish(self)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._face())
        width = metrics.horizontalAdvance(self.text()) + 2 * _INSET + 2
        return QSize(width, metrics.height() + 2 * _INSET)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.asked is None:
            return
        metrics = QFontMetrics(self._face())
        painter = QPainter(self)
        width = metrics.horizontalAdvance(self.text())
        base = self.rect().center().y() + (metrics.ascent() - metrics.descent()) / 2
        paint_dots(painter, QPointF(_INSET, base), width, style.tokens_of(self).word(self._tone))
        painter.end()

    def _face(self) -> QFont:
        return style.font(bold=True)


class DateChip(QAbstractButton):
    """A chip whose words hold a date: as `StatusChip`, and pressed it says why; a plain chip without one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked: Asked | None = None
        self._tone = Tone.QUIET
        self._shape = SHAPES[Tone.QUIET]
        self.setProperty(SERVES_PANEL, True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: _ask(self, self.asked))
        self.show_date(None)

    def set_status(self, tone: Tone, words: str, shape: str | None = None) -> None:
        """Show `words` in that tone; `shape` names another icon than the tone's own."""
        self._tone = tone
        self._shape = shape or SHAPES[tone]
        self.setText(words)
        self.show_date(self.asked)
        self.updateGeometry()
        self.update()

    def show_date(self, asked: Asked | None) -> None:
        """The date that its words hold; None where they hold none."""
        self.asked = asked
        _name(self, asked, self.text())

    @property
    def tone(self) -> Tone:
        """The tone shown."""
        return self._tone

    def sizeHint(self) -> QSize:
        return chip_size(self.text())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = style.tokens_of(self)
        area = QRectF(self.rect())
        paint_chip(painter, area, self.text(), self._tone, tokens, self._shape)
        if self.asked is not None:
            metrics = QFontMetrics(style.font(style.QUIET_SIZE, bold=True))
            base = area.center().y() + (metrics.ascent() - metrics.descent()) / 2 - 1
            start = QPointF(style.scaled(_CHIP_WORDS), base)
            paint_dots(painter, start, metrics.horizontalAdvance(self.text()), tokens.word(self._tone))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 8, 8)
        painter.end()


def _name(button: QAbstractButton, asked: Asked | None, words: str) -> None:
    """What a screen reader says: the question, then what the date is of. Without one it is no button."""
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if asked else Qt.FocusPolicy.NoFocus)
    button.setCursor(Qt.CursorShape.PointingHandCursor if asked else Qt.CursorShape.ArrowCursor)
    if asked is None:
        button.setAccessibleName(words)
        button.setAccessibleDescription("")
        button.setToolTip("")
        return
    button.setAccessibleName(f"Why {long_date(asked.due_on)}?" if asked.due_on else f"Why? {words}")
    button.setAccessibleDescription(f"{asked.heading}: {words}")
    button.setToolTip(f"{asked.answer}\nPress to see all of the reasoning.")


def _ask(widget: QWidget, asked: Asked | None) -> None:
    found = nearest(widget)
    if asked is not None and found is not None:
        found.ask(asked)
