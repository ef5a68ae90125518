"""A child's time in care as one picture: bars for status and placement, marks for reviews and visits.

A picture tells a screen reader nothing, so the same facts stand in the accessible description.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from iro_desk.domain.wording import short_date
from iro_desk.ui import style
from iro_desk.ui.style import Tone

_LABELS = 88
_TOP = 22
_BAR_ROW = 26
_BAR = 20
_FOOT = 22
_ASKING_KEYS = frozenset({Qt.Key.Key_Space, Qt.Key.Key_F1, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class MarkKind(StrEnum):
    """What a mark stands for, each with its own shape."""

    IN_TIME = "in_time"
    LATE = "late"
    UNKNOWN = "unknown"
    VISIT = "visit"
    DUE = "due"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A stretch of time; `ended_on` None while it goes on."""

    label: str
    started_on: date
    ended_on: date | None
    tone: Tone = Tone.QUIET


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Something on one day; `words` say what ("second review, 3 days late").

    `key` is what it is asked by, where a date can be asked why.
    """

    on: date
    kind: MarkKind
    words: str
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One row of the picture: bars or marks."""

    label: str
    bars: tuple[Bar, ...] = ()
    marks: tuple[Mark, ...] = ()


class LifeLine(QWidget):
    """Draws lanes from the first event to a while after today or the last due date.

    A click on a mark that has a key asks it why; by keyboard Left and Right go from one to the
    next, and Space, F1 or Enter ask. `asked` carries the key.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lanes: tuple[Lane, ...] = ()
        self._today = date(2000, 1, 1)
        self._first = self._last = self._today
        self._at = ""
        self.setAccessibleName("Life line")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def show_life(self, lanes: tuple[Lane, ...], today: date) -> None:
        """Show these lanes as they stand on that day."""
        self._lanes, self._today = lanes, today
        days = [bar.started_on for lane in lanes for bar in lane.bars] + [today]
        days += [bar.ended_on for lane in lanes for bar in lane.bars if bar.ended_on]
        days += [mark.on for lane in lanes for mark in lane.marks]
        span = max((max(days) - min(days)).days, 180)
        self._first = min(days) - timedelta(days=round(span * 0.05))
        self._last = max(days) + timedelta(days=round(span * 0.06))
        self.setAccessibleDescription(self.in_words())
        keys = [mark.key for mark in self.asking()]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if keys else Qt.FocusPolicy.NoFocus)
        self._stand_at(self._at if self._at in keys else next(reversed(keys), ""))
        self.updateGeometry()
        self.update()

    def in_words(self) -> str:
        """The whole picture as text, a line a lane."""
        return "\n".join(_lane_in_words(lane) for lane in self._lanes)

    def asking(self) -> list[Mark]:
        """The marks that can be asked why, in their order."""
        marks = [mark for lane in self._lanes for mark in lane.marks if mark.key]
        return sorted(marks, key=lambda mark: mark.on)

    def place_of(self, key: str) -> QPoint:
        """Where the mark of that key is drawn."""
        lanes = enumerate(self._lanes)
        found = (self._place(at, mark.on) for at, lane in lanes for mark in lane.marks if mark.key == key)
        return next(found).toPoint()

    def sizeHint(self) -> QSize:
        return QSize(style.scaled(600), style.scaled(_TOP + _BAR_ROW * len(self._lanes) + _FOOT))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.scaled(320), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = self._words_at(QPointF(event.pos()))
            if words:
                QToolTip.showText(event.globalPos(), words, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = style.tokens_of(self)
        painter.setFont(style.font(11))
        self._draw_years(painter, tokens)
        for number, lane in enumerate(self._lanes):
            self._draw_label(painter, tokens, number, lane)
            for bar in lane.bars:
                self._draw_bar(painter, tokens, number, bar)
        self._draw_today(painter, tokens)
        for number, lane in enumerate(self._lanes):
            for mark in lane.marks:
                self._draw_mark(painter, tokens, self._place(number, mark.on), mark)
        if self.hasFocus() and self._at:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawEllipse(QPointF(self.place_of(self._at)), style.scaled(11), style.scaled(11))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = [mark.key for mark in self.asking()]
        here = keys.index(self._at) if self._at in keys else 0
        there = {
            Qt.Key.Key_Left: max(here - 1, 0),
            Qt.Key.Key_Right: min(here + 1, len(keys) - 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(keys) - 1,
        }.get(Qt.Key(event.key()))
        if keys and there is not None:
            self._stand_at(keys[there])
        elif keys and event.key() in _ASKING_KEYS:
            self.asked.emit(self._at)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if mark := self._mark_at(event.position()):
            self._stand_at(mark.key)
            self.asked.emit(mark.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        can_ask = self._mark_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if can_ask else Qt.CursorShape.ArrowCursor)

    def _stand_at(self, key: str) -> None:
        """Go to a mark: it is what the keys ask and what is read out."""
        self._at = key
        mark = next((mark for mark in self.asking() if mark.key == key), None)
        if mark is not None:
            self.setAccessibleName(f"Life line: {short_date(mark.on)}, {mark.words}. Why?")
        else:
            self.setAccessibleName("Life line")
        self.update()

    def _mark_at(self, at: QPointF) -> Mark | None:
        """The mark under the mouse that can be asked why."""
        reach = style.scaled(9)
        return next(
            (
                mark
                for mark in self.asking()
                if (QPointF(self.place_of(mark.key)) - at).manhattanLength() <= 2 * reach
                and abs(self.place_of(mark.key).y() - at.y()) <= reach
            ),
            None,
        )

    def _x(self, on: date) -> float:
        left = style.scaled(_LABELS)
        width = self.width() - left - 4
        return left + width * (on - self._first).days / max((self._last - self._first).days, 1)

    def _place(self, lane: int, on: date) -> QPointF:
        return QPointF(self._x(on), style.scaled(_TOP) + (lane + 0.5) * style.scaled(_BAR_ROW))

    def _draw_years(self, painter: QPainter, tokens: style.Tokens) -> None:
        years = range(self._first.year, self._last.year + 1)
        bottom = style.scaled(_TOP + _BAR_ROW * len(self._lanes))
        room = painter.fontMetrics().horizontalAdvance("2026 ") * 1.6
        across = max(self._x(date(2001, 1, 1)) - self._x(date(2000, 1, 1)), 1)
        every = max(1, round(room / across + 0.5))
        for year in years:
            x = self._x(date(year, 1, 1))
            if x < style.scaled(_LABELS) or year % every:
                continue
            painter.setPen(QPen(QColor(tokens.line), 2))
            painter.drawLine(QPointF(x, 4), QPointF(x, bottom))
            painter.setPen(tokens.word(Tone.QUIET))
            painter.drawText(QPointF(x + 5, style.scaled(14)), str(year))

    def _draw_label(self, painter: QPainter, tokens: style.Tokens, number: int, lane: Lane) -> None:
        row = style.scaled(_BAR_ROW)
        area = QRectF(0, style.scaled(_TOP) + number * row, style.scaled(_LABELS - 8), row)
        painter.setPen(tokens.word(Tone.QUIET))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, int(flags), lane.label)

    def _draw_bar(self, painter: QPainter, tokens: style.Tokens, number: int, bar: Bar) -> None:
        left = self._x(bar.started_on)
        right = max(self._x(bar.ended_on or self._today) - 2, left + 3)
        height = style.scaled(_BAR)
        top = style.scaled(_TOP) + number * style.scaled(_BAR_ROW) + (style.scaled(_BAR_ROW) - height) / 2
        area = QRectF(left, top, right - left, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.ground(bar.tone))
        painter.drawRoundedRect(area, 3, 3)
        inner = area.adjusted(6, 0, -3, 0)
        words = painter.fontMetrics().elidedText(bar.label, Qt.TextElideMode.ElideRight, int(inner.width()))
        if len(words) > 2:
            painter.setPen(tokens.word(Tone.PLAIN))
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter), words)

    def _draw_today(self, painter: QPainter, tokens: style.Tokens) -> None:
        x = self._x(self._today)
        bottom = style.scaled(_TOP + _BAR_ROW * len(self._lanes))
        painter.setPen(QPen(tokens.word(Tone.ACCENT), 2))
        painter.drawLine(QPointF(x, style.scaled(16)), QPointF(x, bottom))
        area = QRectF(x - 40, bottom, 80, style.scaled(_FOOT))
        area.moveRight(min(area.right(), self.width()))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter), "today")

    def _draw_mark(self, painter: QPainter, tokens: style.Tokens, at: QPointF, mark: Mark) -> None:
        size = style.scaled(5)
        painter.setPen(Qt.PenStyle.NoPen)
        if mark.kind is MarkKind.LATE:
            painter.setBrush(tokens.word(Tone.LATE))
            corners = ((0, -1.4), (1.4, 0), (0, 1.4), (-1.4, 0))
            painter.drawPolygon(QPolygonF([at + QPointF(x * size, y * size) for x, y in corners]))
            return
        if mark.kind is MarkKind.VISIT:
            painter.setBrush(tokens.word(Tone.ACCENT))
            painter.drawEllipse(at, size * 0.7, size * 0.7)
            return
        if mark.kind is MarkKind.IN_TIME:
            painter.setBrush(tokens.word(Tone.IN_TIME))
            painter.drawEllipse(at, size, size)
            return
        is_due = mark.kind is MarkKind.DUE
        pen = QPen(tokens.word(Tone.QUIET), 2, Qt.PenStyle.DashLine if is_due else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.page))
        painter.drawEllipse(at, size * 1.2, size * 1.2)
        if is_due:
            self._draw_due_words(painter, tokens, at, mark)

    def _draw_due_words(self, painter: QPainter, tokens: style.Tokens, at: QPointF, mark: Mark) -> None:
        words = f"by {mark.on.day} {short_date(mark.on).split()[1]}"
        width = painter.fontMetrics().horizontalAdvance(words)
        bottom = style.scaled(_TOP + _BAR_ROW * len(self._lanes))
        area = QRectF(at.x() - width / 2, bottom, width + 2, style.scaled(_FOOT))
        area.moveRight(min(area.right(), self.width()))
        today_right = self._x(self._today) + painter.fontMetrics().horizontalAdvance("today") / 2
        if area.left() > today_right + 6:
            painter.setPen(tokens.word(Tone.QUIET))
            painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), words)

    def _words_at(self, at: QPointF) -> str:
        row = style.scaled(_BAR_ROW)
        number = int((at.y() - style.scaled(_TOP)) // row)
        if not 0 <= number < len(self._lanes):
            return ""
        lane = self._lanes[number]
        for mark in lane.marks:
            if abs(self._x(mark.on) - at.x()) <= style.scaled(8):
                words = f"{short_date(mark.on)}: {mark.words}"
                return f"{words}. Press to see why." if mark.key else words
        for bar in lane.bars:
            if self._x(bar.started_on) <= at.x() <= self._x(bar.ended_on or self._today):
                return _bar_in_words(bar)
        return ""


def _bar_in_words(bar: Bar) -> str:
    until = f"to {short_date(bar.ended_on)}" if bar.ended_on else "until now"
    return f"{bar.label}, from {short_date(bar.started_on)} {until}"


def _lane_in_words(lane: Lane) -> str:
    parts = [_bar_in_words(bar) for bar in lane.bars]
    parts += [f"{short_date(mark.on)} {mark.words}" for mark in lane.marks]
    return f"{lane.label}: {'; '.join(parts) or 'nothing recorded'}."
