"""The strip under a page: why a date is what it is, or the day something was done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from iro_desk.domain.duties import Duty
from iro_desk.ui import style
from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.widgets.flow_layout import FlowLayout
from iro_desk.ui.widgets.reasons import Line, Reasons

if TYPE_CHECKING:
    from iro_desk.domain.days import WorkingCalendar

_LINKS = 3
A_THIRD, BESIDE = 1 / 3, 0.42
"""Of the window's height: what the strip may take at the foot of a page, and in a column beside it."""
_LEAST = 40
_EDGE = 6


@dataclass(frozen=True, slots=True)
class Link:
    """A way out of the strip: its words, the page, and what that shows."""

    words: str
    page: str
    where: Mapping[str, Any]


class WhyBar(QFrame):
    """Hidden until asked; Escape or the cross closes it.

    It is as high as its text, up to `share` of the window's height, and its text scrolls beyond that.
    `done` carries a Duty and the day it was done, `chosen` the Link that was pressed; `left` says
    that the bar closed itself.
    """

    done = Signal(object, object)
    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style.set_role(self, "card")
        self.share = A_THIRD
        self._duty: Duty | None = None
        self._shown_links: tuple[Link, ...] = ()
        self.title = QLabel(self)
        style.set_role(self.title, "strong")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.words = Reasons(self)
        self.words.setObjectName("reasons")
        self.words.setAccessibleName("The reasoning")
        self.done_on = DateField(self)
        self.done_on.setObjectName("done_on")
        self.done_on.setAccessibleName("Day it was done")
        self.mark = QPushButton("Mark done", self)
        self.links = [QPushButton("Rules and settings", self) for _ in range(_LINKS)]
        self._close = QToolButton(self)
        self._close.setObjectName("close_why")
        self._close.setAccessibleName("Close the reason")
        self._close.setToolTip("Close (Esc)")
        self._lay_out()
        self._connect()
        self.hide()

    def set_reference(self, today: date, calendar: WorkingCalendar | None) -> None:
        """Give the day that the date typed is seen from."""
        self.done_on.set_reference(today, calendar)

    @property
    def duty(self) -> Duty | None:
        """What it asks the day of, None while it does not."""
        return self._duty if self.asks_day else None

    @property
    def asks_day(self) -> bool:
        """Whether it waits for the day something was done."""
        return not self.isHidden() and not self._day_row.isHidden()

    def explain(self, heading: str, answer: str) -> None:
        """Show the answer of one date; the focus stays where it is."""
        self._duty = None
        self._show(heading, answer, asks_day=False)
        self._set_links(())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def fill(self, heading: str, answer: str, lines: Sequence[Line], links: Sequence[Link]) -> None:
        """Add everything else that is known of the date."""
        self.title.setText(heading)
        self.words.show_reasons(answer, lines)
        self.setAccessibleName(f"{heading}. {answer}")
        self.setAccessibleDescription(" ".join(f"{head}: {words}" for head, words in lines))
        self._set_links(tuple(links))
        self._fit()

    def ask_day(self, duty: Duty, heading: str, today: date) -> None:
        """Ask for the day it was done, today to begin with."""
        self._duty = duty
        self._show(heading, "On which day was it done?", asks_day=True)
        self._set_links(())
        self.done_on.set_value(today)
        self.done_on.line().setFocus()
        self.done_on.line().selectAll()

    def refuse(self, words: str) -> None:
        """Say beside the date why it was not taken."""
        self.done_on.set_problem(words)

    def leave(self) -> None:
        """Close and say so."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def stand_after(self, opener: QWidget | None) -> None:
        """Make Tab go from where the date was asked into the strip."""
        before = opener
        for widget in (self.words, *self.links, self._close):
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # From its own parts, or from anything on the page that did not want it.
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_key and event.key() == Qt.Key.Key_Escape and not self.isHidden():  # type: ignore[attr-defined]
            self.leave()
            return True
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and hasattr(self, "_close"):
            self._dress()

    # Within

    def _lay_out(self) -> None:
        self._day_row = QWidget(self)
        day = QHBoxLayout(self._day_row)
        day.setSpacing(8)
        day.addWidget(self.done_on)
        day.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        day.addStretch(1)
        self._ways = QWidget(self)
        self._flow = FlowLayout(self._ways, gap=4)
        for number, link in enumerate(self.links):
            link.setObjectName(f"way_{number}")
            style.set_role(link, "link")
            self._flow.addWidget(link)
        # Title, text and links begin at the same edge, whatever frame each has.
        self.title.setContentsMargins(_EDGE, 0, 0, 0)
        day.setContentsMargins(_EDGE, 4, 0, 0)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(2)
        column.addLayout(head)
        for widget in (self.words, self._day_row, self._ways):
            column.addWidget(widget)
        self._dress()

    def _connect(self) -> None:
        self.mark.clicked.connect(self._mark)
        self.done_on.line().returnPressed.connect(self._mark)
        self._close.clicked.connect(self.leave)
        for number, link in enumerate(self.links):
            link.clicked.connect(lambda _checked=False, number=number: self._choose(number))
        for field in (self, self.words, self.done_on.line(), self.mark, *self.links, self._close):
            field.installEventFilter(self)
        if (parent := self.parentWidget()) is not None:
            parent.installEventFilter(self)

    def _dress(self) -> None:
        self._close.setIcon(style.icon("x", style.tokens_of(self).quiet, style.scaled(16)))
        self._close.setIconSize(QSize(style.scaled(16), style.scaled(16)))

    def _show(self, heading: str, words: str, *, asks_day: bool) -> None:
        self.title.setText(heading)
        self.words.show_reasons(words)
        self._day_row.setVisible(asks_day)
        self.setAccessibleName(f"{heading}. {words}")
        self.setAccessibleDescription("")
        self.show()
        self._fit()

    def _set_links(self, links: tuple[Link, ...]) -> None:
        self._shown_links = links
        self._ways.setVisible(bool(links))
        for number, button in enumerate(self.links):
            is_shown = number < len(links)
            button.setVisible(is_shown)
            if is_shown:
                button.setText(links[number].words)
        self._ways.updateGeometry()

    def _choose(self, number: int) -> None:
        if number < len(self._shown_links):
            self.chosen.emit(self._shown_links[number])

    def _fit(self) -> None:
        """The text takes what its share of the window leaves it."""
        if self.isHidden():
            return
        room = round(self.window().height() * self.share) - self._around()
        self.words.setFixedHeight(min(self.words.content_height(), max(room, style.scaled(_LEAST))))

    def _around(self) -> int:
        """How high everything but the text is."""
        column, ways = self._column, self._flow
        margins = column.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        parts = [max(self.title.heightForWidth(width - self._close.width()), self._close.height())]
        if not self._ways.isHidden():
            parts.append(ways.heightForWidth(width))
        if not self._day_row.isHidden():
            parts.append(self._day_row.sizeHint().height())
        return sum(parts) + len(parts) * column.spacing() + margins.top() + margins.bottom()

    def _mark(self) -> None:
        on = self.done_on.value()
        if self._duty is not None and on is not None:
            self.done.emit(self._duty, on)
        elif not self.done_on.problem():
            self.done_on.set_problem("Enter the day it was done.")
