"""One day of the planner: its number, what it is, and the entries on it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QWidget

from iro_desk.domain.wording import long_date
from iro_desk.ui import style
from iro_desk.ui.models.planner_days import Day
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.planner_entry import EntryChip

_HEAD = 24
_SIDE = 4
_BAR = 4
AFTER = "after the last lawful date"


class Standing(Enum):
    """How a day stands to the entry that is carried."""

    NONE = auto()
    LAWFUL = auto()
    LAST = auto()
    AFTER = auto()


class DayCell(QWidget):
    """A day with its entries as buttons. Where they do not all fit, a button says how many more.

    `pressed` says that the day itself was clicked, `wanted` that it was double-clicked, `more`
    that the entries without room are wanted; `chip_made` carries a button that is new.
    """

    pressed = Signal()
    wanted = Signal()
    more = Signal()
    chip_made = Signal(object)

    def __init__(self, parent: QWidget, *, is_tall: bool) -> None:
        super().__init__(parent)
        self.day: Day | None = None
        self.chips: list[EntryChip] = []
        self._is_tall = is_tall
        self._standing = Standing.NONE
        self._is_target = False
        self._rest = QPushButton(self)
        self._rest.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        style.set_role(self._rest, "quiet")
        self._rest.clicked.connect(self.more)
        self._rest.hide()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_day(self, day: Day) -> None:
        """Show a day and what is on it."""
        self.day = day
        self.setObjectName(f"day_{day.on.isoformat()}")
        while len(self.chips) < len(day.entries):
            self.chips.append(EntryChip(self))
            self.chip_made.emit(self.chips[-1])
        for number, chip in enumerate(self.chips):
            if number < len(day.entries):
                entry = day.entries[number]
                chip.setObjectName(f"entry_{entry.key}_{day.on.isoformat()}")
                chip.show_entry(entry, f"{long_date(day.on)}: {entry.spoken}", is_tall=self._is_tall)
        self.setToolTip(day.note)
        self._name()
        self._arrange()
        self.update()

    def stand(self, standing: Standing, *, is_target: bool, carried: str = "") -> None:
        """How the day stands to what is carried over it; `carried` names that in a sentence."""
        if (standing, is_target) == (self._standing, self._is_target):
            return
        self._standing, self._is_target = standing, is_target
        self._name(carried)
        self._arrange()
        self.update()

    @property
    def standing(self) -> Standing:
        """How the day stands to what is carried."""
        return self._standing

    def shown_chips(self) -> Sequence[EntryChip]:
        """The entries there is room for, in order."""
        return [chip for chip in self.chips if not chip.isHidden()]

    def chip(self, key: str) -> EntryChip | None:
        """The entry with that key, None where it is not on this day or has no room."""
        return next((chip for chip in self.shown_chips() if chip.entry and chip.entry.key == key), None)

    def content_height(self) -> int:
        """How high the day is with every entry in sight."""
        if self.day is None:
            return 0
        shown = self.chips[: len(self.day.entries)]
        width = self._chip_width()
        return self._head() + sum(chip.heightForWidth(width) + 3 for chip in shown) + 2 * _SIDE

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.pressed.emit()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.wanted.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.day is None:
            return
        tokens = style.tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        painter.fillRect(area, QColor(tokens.page if self.day.is_working else tokens.navigation))
        if self._standing is Standing.AFTER:
            hatch = QColor(tokens.late)
            hatch.setAlpha(130)
            painter.fillRect(area, QBrush(hatch, Qt.BrushStyle.BDiagPattern))
        self._paint_head(painter, tokens, self.day)
        self._paint_foot(painter, tokens, self.day)
        self._paint_frame(painter, tokens, self.day)
        painter.end()

    # Within

    def _head(self) -> int:
        extra = style.scaled(20) if self._is_tall else 0
        return style.scaled(_HEAD) + extra

    def _chip_width(self) -> int:
        return max(self.width() - 2 * _SIDE, 8)

    def _name(self, carried: str = "") -> None:
        day = self.day
        if day is None:
            return
        parts = [long_date(day.on) + (", today" if day.is_today else "")]
        parts += [part for part in (day.note, day.room) if part]
        count = len(day.entries)
        parts.append("nothing planned" if not count else f"{count} entr{'y' if count == 1 else 'ies'}")
        words = {
            Standing.AFTER: f"{AFTER}. ",
            Standing.LAST: "the last lawful date. ",
        }.get(self._standing, "")
        put = (
            f"Put {carried[:1].lower()}{carried[1:]} here: {words}" if self._is_target and carried else words
        )
        told = "; ".join(entry.name for entry in day.entries)
        self.setAccessibleName(f"{put[:1].upper()}{put[1:]}{', '.join(parts)}{': ' + told if told else ''}")

    def _arrange(self) -> None:
        """Set the entries under each other while there is room, then say how many more there are."""
        day = self.day
        if day is None:
            return
        for chip in self.chips[len(day.entries) :]:
            chip.hide()
        bottom = self.height() - _SIDE - self._foot_height()
        shown = self.chips[: len(day.entries)]
        width = self._chip_width()
        heights = [chip.heightForWidth(width) for chip in shown]
        fitting = _fitting(heights, bottom - self._head(), style.scaled(20))
        y = self._head()
        for number, chip in enumerate(shown):
            chip.setVisible(number < fitting)
            if number < fitting:
                chip.setGeometry(_SIDE, y, width, heights[number])
                y += heights[number] + 3
        left = len(shown) - fitting
        self._rest.setVisible(left > 0 and y + style.scaled(20) <= bottom)
        if left > 0:
            words = f"{left} more" if fitting else f"{left} entr{'y' if left == 1 else 'ies'}"
            room = width - QFontMetrics(style.font(style.QUIET_SIZE)).horizontalAdvance(words)
            self._rest.setText(words if room > 12 else f"+{left}")
            self._rest.setAccessibleName(f"{long_date(day.on)}: show all {len(shown)} entries")
            self._rest.setGeometry(_SIDE, y, width, style.scaled(20))

    def _foot(self) -> str:
        """What stands at the foot of the day: that it is too late, or a note without room at its head."""
        if self._standing is Standing.AFTER:
            return AFTER
        if self.day is None or self._is_tall or self._fits_head(self.day):
            return ""
        return self.day.note

    def _fits_head(self, day: Day) -> bool:
        number = QFontMetrics(style.font(bold=True)).horizontalAdvance(day.label)
        note = QFontMetrics(style.font(11)).horizontalAdvance(day.note)
        return number + note + style.scaled(20) <= self.width()

    def _foot_height(self) -> int:
        words, metrics = self._foot(), QFontMetrics(style.font(11))
        if not words:
            return 0
        room = QRect(0, 0, max(self.width() - 4, 8), 10_000)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, words).height()

    def _paint_head(self, painter: QPainter, tokens: style.Tokens, day: Day) -> None:
        tone = Tone.ACCENT if day.is_today else Tone.QUIET if day.is_outside else Tone.PLAIN
        face = style.font(style.TEXT_SIZE, bold=day.is_today or not day.is_outside)
        painter.setFont(face)
        painter.setPen(tokens.word(tone))
        head = QRectF(style.scaled(8), 0, self.width() - style.scaled(14), style.scaled(_HEAD))
        painter.drawText(head, int(Qt.AlignmentFlag.AlignVCenter), day.label)
        painter.setFont(style.font(11))
        painter.setPen(tokens.word(Tone.QUIET))
        if not self._is_tall and self._fits_head(day):
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(head, int(flags), day.note)
        if self._is_tall:
            self._paint_room(painter, tokens, day)

    def _paint_room(self, painter: QPainter, tokens: style.Tokens, day: Day) -> None:
        """How full the day is: a bar, and the same in words."""
        top = style.scaled(_HEAD)
        line = QRectF(style.scaled(8), top - 4, self.width() - style.scaled(14), style.scaled(16))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), day.room or day.note)
        if day.taken is None:
            return
        bar = QRectF(line.left(), line.bottom(), line.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.line))
        painter.drawRoundedRect(bar, 2, 2)
        bar.setWidth(bar.width() * min(day.taken, 1.0))
        painter.setBrush(QColor(tokens.late if day.taken > 1 else tokens.accent))
        painter.drawRoundedRect(bar, 2, 2)

    def _paint_foot(self, painter: QPainter, tokens: style.Tokens, day: Day) -> None:
        words, height = self._foot(), self._foot_height()
        if not words:
            return
        is_after = self._standing is Standing.AFTER
        painter.setFont(style.font(11))
        area = QRectF(2, self.height() - height - 2, self.width() - 4, height)
        if is_after:
            painter.fillRect(area, QColor(tokens.page if day.is_working else tokens.navigation))
        painter.setPen(QColor(tokens.late if is_after else tokens.quiet))
        flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(area, flags, words)

    def _paint_frame(self, painter: QPainter, tokens: style.Tokens, day: Day) -> None:
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._is_target:
            late = self._standing is Standing.AFTER
            painter.setPen(QPen(QColor(tokens.late if late else tokens.accent), 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(frame, 4, 4)
        elif self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(frame, 4, 4)
        elif day.is_today:
            painter.setPen(QPen(QColor(tokens.accent), 1))
            painter.drawRoundedRect(frame, 4, 4)


def _fitting(heights: Sequence[int], room: int, rest: int) -> int:
    """How many stand in that room under each other, leaving `rest` for a line where not all do."""
    if sum(height + 3 for height in heights) <= room + 3:
        return len(heights)
    used, fitting = rest, 0
    for height in heights:
        used += height + 3
        if used > room:
            break
        fitting += 1
    return fitting
