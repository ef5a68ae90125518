"""The five days of the week with the reviews held on them and the dates that fall on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from iro_desk.domain.wording import long_date, weekday_date
from iro_desk.ui import style
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.dots import paint_dots

_LINES = 3
_NARROW = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of a day: what it is and whose ("Review", "Ember E.").

    `asks` is what the strip sends when the line is pressed, None where no date of it can be asked why.
    """

    what: str
    who: str
    asks: object = None

    @property
    def words(self) -> str:
        """The line as it is shown."""
        return f"{self.what} · {self.who}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """One day: its reviews first, then the dates that fall on it; `note` where it has none.

    `brief` is the note where there is little room.
    """

    on: date
    is_today: bool
    reviews: tuple[Entry, ...]
    due: tuple[Entry, ...]
    note: str = ""
    brief: str = ""


class WeekStrip(QWidget):
    """Five boxes side by side; where they are narrow they give counts in place of lines.

    `asked` carries what the entry pressed asks.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("This week")
        self._cards: list[_DayCard] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_days(self, days: Sequence[Day]) -> None:
        """Show these days."""
        while len(self._cards) < len(days):
            self._cards.append(_DayCard(self))
            self._cards[-1].asked.connect(self.asked)
            self._row.addWidget(self._cards[-1], 1)
        for card, day in zip(self._cards, days, strict=True):
            card.set_day(day)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self._cards:
            return
        room = (self.width() - 10 * (len(self._cards) - 1)) // len(self._cards)
        for card in self._cards:
            card.fit(is_narrow=room < style.scaled(_NARROW))


class _DayCard(QFrame):
    """One day as a box of equal width."""

    asked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        style.set_role(self, "card")
        self._day: Day | None = None
        self._is_narrow = False
        self._title = QLabel(self)
        self._lines = [_Line(self) for _ in range(_LINES)]
        for line in self._lines:
            line.clicked.connect(lambda _checked=False, line=line: self.asked.emit(line.asks))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 10)
        column.setSpacing(2)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        for part in (self._title, *self._lines):
            column.addWidget(part)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def set_day(self, day: Day) -> None:
        """Show a day."""
        self._day = day
        self._title.setText(" ".join(weekday_date(day.on).split()[:2]))
        style.set_role(self._title, "strong")
        colour = style.tokens_of(self).word(Tone.ACCENT if day.is_today else Tone.PLAIN).name()
        self._title.setStyleSheet(f"color: {colour};")
        if bool(self.property("current")) != day.is_today:
            self.setProperty("current", day.is_today)
            self.style().unpolish(self)
            self.style().polish(self)
        every = [entry.words for entry in (*day.reviews, *day.due)] or [day.note]
        today = ", today" if day.is_today else ""
        self.setAccessibleName(f"{long_date(day.on)}{today}: {'; '.join(every)}")
        self.setToolTip("\n".join(every))
        self._fill()

    def fit(self, *, is_narrow: bool) -> None:
        """Show lines, or counts."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._fill()

    def _fill(self) -> None:
        if self._day is None:
            return
        lines = _counts(self._day) if self._is_narrow else _lines(self._day)
        for place, label in enumerate(self._lines):
            words, asks = lines[place] if place < len(lines) else ("", None)
            label.show_line(words, asks, self._day.on)
            label.setVisible(place < len(lines))


class _Line(QAbstractButton):
    """One quiet line that gives way at its end; a button where its date can be asked why."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.asks: object = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_line(self, words: str, asks: object, on: date) -> None:
        """Show these words; with `asks` they can be pressed."""
        self.asks = asks
        self.setText(words)
        self.setAccessibleName(f"Why {long_date(on)}? {words}" if asks else words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if asks else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if asks else Qt.CursorShape.ArrowCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, asks is None)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, QFontMetrics(style.font(style.QUIET_SIZE)).height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), style.tokens_of(self)
        painter.setFont(style.font(style.QUIET_SIZE))
        painter.setPen(tokens.word(Tone.QUIET))
        metrics = painter.fontMetrics()
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), words)
        if self.asks is not None:
            base = QPointF(0, self.rect().center().y() + (metrics.ascent() - metrics.descent()) / 2 - 1)
            paint_dots(painter, base, metrics.horizontalAdvance(words), tokens.word(Tone.QUIET))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()


_Shown = tuple[str, object]


def _lines(day: Day) -> list[_Shown]:
    every: list[_Shown] = [(entry.words, entry.asks) for entry in (*day.reviews, *day.due)]
    if not every:
        return [(day.note, None)]
    if len(every) <= _LINES:
        return every
    return [*every[: _LINES - 1], (f"and {len(every) - _LINES + 1} more", None)]


def _counts(day: Day) -> list[_Shown]:
    lines: list[_Shown] = []
    if day.reviews:
        lines.append((f"{len(day.reviews)} review" + ("" if len(day.reviews) == 1 else "s"), None))
    if day.due:
        lines.append((f"{len(day.due)} due", None))
    return lines or [(day.brief or day.note, None)]
