"""One entry of the planner, as it stands on a day: a shape, its words, and a ground."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from iro_desk.ui import style
from iro_desk.ui.models.planner_days import Entry
from iro_desk.ui.style import Tone

_SIDE = 6
_GAP = 5
_SHAPE = 13
_LINE = 17
_EDGE = 5
_NARROW = 96


class EntryChip(QAbstractButton):
    """An entry that can be chosen, opened and dragged. The grid it stands in takes its keys.

    `grabbed` says that it was pressed, `dragged` carries where the mouse is by now (on the whole
    screen), `dropped` that it was let go after a drag, `wanted` a double click.
    """

    grabbed = Signal()
    dragged = Signal(QPoint)
    dropped = Signal()
    wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry: Entry | None = None
        self._is_tall = False
        self._is_chosen = False
        self._is_away = False
        self._pressed_at: QPoint | None = None
        self._is_dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_entry(self, entry: Entry, spoken: str, *, is_tall: bool) -> None:
        """Show an entry in one line, or in all its lines."""
        self.entry = entry
        self._is_tall = is_tall
        self.setAccessibleName(spoken)
        self.setToolTip("" if is_tall else "\n".join(entry.lines))
        self.setCursor(Qt.CursorShape.OpenHandCursor if entry.is_movable else Qt.CursorShape.ArrowCursor)
        self.update()

    def set_chosen(self, *, is_chosen: bool) -> None:
        """Mark it as the one whose details are shown beside the planner."""
        if is_chosen != self._is_chosen:
            self._is_chosen = is_chosen
            self.update()

    def set_away(self, *, is_away: bool) -> None:
        """Draw it faint while it is carried to another day."""
        if is_away != self._is_away:
            self._is_away = is_away
            self.update()

    @property
    def is_chosen(self) -> bool:
        """Whether its details are shown."""
        return self._is_chosen

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(style.scaled(60), self.heightForWidth(style.scaled(120)))

    def heightForWidth(self, width: int) -> int:
        """How high it is: in full its lines are broken where they do not fit."""
        edges = style.scaled(2 * _EDGE - 4)
        if self.entry is None or not self._is_tall:
            return style.scaled(_LINE) + edges
        lines = sum(
            len(_broken(line, width - _indent(width, number) - 4, _face(number)))
            for number, line in enumerate(self.entry.lines)
        )
        return lines * style.scaled(_LINE) + edges

    def minimumSizeHint(self) -> QSize:
        return QSize(16, style.scaled(_LINE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at, self._is_dragging = event.globalPosition().toPoint(), False
            self.grabbed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint()
        if self._pressed_at is None or self.entry is None or not self.entry.is_movable:
            return
        far = (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if self._is_dragging or far:
            self._is_dragging = True
            self.dragged.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            was_dragging, self._pressed_at, self._is_dragging = self._is_dragging, None, False
            if was_dragging:
                self.dropped.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.wanted.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        entry = self.entry
        if entry is None:
            return
        tokens = style.tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.45 if self._is_away else 1.0)
        self._paint_ground(painter, tokens, entry)
        area = QRectF(self.rect()).adjusted(style.scaled(_SIDE), 0, -4, 0)
        size = style.scaled(_SHAPE)
        top = area.center().y() if not self._is_tall else style.scaled(_EDGE - 2) + style.scaled(_LINE) / 2
        place = QRectF(area.left(), top - size / 2, size, size)
        style.paint_icon(painter, place, entry.shape, tokens.word(entry.tone))
        area.setLeft(place.right() + style.scaled(_GAP))
        if entry.is_group and not (self._is_tall and self.width() < style.scaled(_NARROW)):
            mark = QRectF(area.right() - size, top - size / 2, size, size)
            style.paint_icon(painter, mark, "users-three", tokens.word(Tone.QUIET))
            if not self._is_tall:
                area.setRight(mark.left() - 2)
        self._paint_words(painter, tokens, entry, area)
        painter.end()

    # Within

    def _paint_ground(self, painter: QPainter, tokens: style.Tokens, entry: Entry) -> None:
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(QColor(tokens.page) if entry.is_due else tokens.ground(entry.tone))
        painter.setPen(Qt.PenStyle.NoPen)
        if entry.is_due:
            painter.setPen(QPen(tokens.word(entry.tone), 1, Qt.PenStyle.DashLine))
        elif self.underMouse():
            painter.setPen(QPen(QColor(tokens.border), 1))
        if self._is_chosen or self.hasFocus():
            painter.setPen(QPen(QColor(tokens.text if self.hasFocus() else tokens.accent), 2))
        painter.drawRoundedRect(frame, 5, 5)

    def _paint_words(self, painter: QPainter, tokens: style.Tokens, entry: Entry, area: QRectF) -> None:
        if not self._is_tall:
            face = _face(0, is_bold=entry.is_due)
            painter.setFont(face)
            painter.setPen(tokens.word(_ink(entry.tone)))
            fitted = QFontMetrics(face).elidedText(
                entry.words, Qt.TextElideMode.ElideRight, int(area.width())
            )
            painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), fitted)
            return
        y = float(style.scaled(_EDGE - 2))
        for number, line in enumerate(entry.lines):
            painter.setFont(_face(number))
            painter.setPen(tokens.word(Tone.QUIET if number else _ink(entry.tone)))
            left = _indent(self.width(), number)
            for part in _broken(line, self.width() - left - 4, _face(number)):
                place = QRectF(left, y, self.width() - left, style.scaled(_LINE))
                painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), part)
                y += style.scaled(_LINE)


def _face(number: int, *, is_bold: bool = True) -> QFont:
    """The type of a line: the first says what it is."""
    return style.font(style.QUIET_SIZE, bold=is_bold and not number)


def _indent(width: int, number: int) -> int:
    """Where a line of an entry in full begins: beside the shape, or under it where there is little room."""
    beside = style.scaled(_SIDE + _SHAPE + _GAP)
    return style.scaled(_SIDE) if number and width < style.scaled(_NARROW) else beside


def _broken(line: str, width: int, face: QFont) -> list[str]:
    """A line in the parts that fit that width: broken between words, within one where it must be."""
    layout = QTextLayout(line, face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    parts = []
    while (part := layout.createLine()).isValid():
        part.setLineWidth(max(width, 16))
        parts.append(line[part.textStart() : part.textStart() + part.textLength()].strip())
    layout.endLayout()
    return parts or [line]


def _ink(tone: Tone) -> Tone:
    """Words of an entry without a status stand in the plain colour."""
    return Tone.PLAIN if tone in {Tone.QUIET, Tone.PLAIN} else tone
