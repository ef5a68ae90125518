"""The strip under a due list: why something is due, or the day it was done."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from iro_desk.domain.duties import Duty
from iro_desk.ui import style
from iro_desk.ui.models.duties import full_why
from iro_desk.ui.widgets.date_field import DateField

if TYPE_CHECKING:
    from iro_desk.domain.days import WorkingCalendar


class WhyBar(QFrame):
    """Hidden until asked; Escape or the cross closes it. It never takes more than its text.

    `done` carries a Duty and the day it was done; `left` that the bar closed itself.
    """

    done = Signal(object, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style.set_role(self, "card")
        self._duty: Duty | None = None
        self.title = QLabel(self)
        style.set_role(self.title, "strong")
        self.words = QLabel(self)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self.title, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.done_on = DateField(self)
        self.done_on.setObjectName("done_on")
        self.done_on.setAccessibleName("Day it was done")
        self.mark = QPushButton("Mark done", self)
        self._close = QToolButton(self)
        self._close.setAccessibleName("Close the reason")
        self._close.setToolTip("Close (Esc)")
        self._lay_out()
        self.mark.clicked.connect(self._mark)
        self.done_on.line().returnPressed.connect(self._mark)
        self._close.clicked.connect(self.leave)
        self.installEventFilter(self)
        for field in (self.done_on.line(), self.mark, self._close):
            field.installEventFilter(self)
        self.hide()

    def set_reference(self, today: date, calendar: WorkingCalendar | None) -> None:
        """Give the day that the date typed is seen from."""
        self.done_on.set_reference(today, calendar)

    @property
    def duty(self) -> Duty | None:
        """What it is about, None while it is hidden."""
        return None if self.isHidden() else self._duty

    @property
    def asks_day(self) -> bool:
        """Whether it waits for the day something was done."""
        return not self.isHidden() and not self._day_row.isHidden()

    def explain(self, duty: Duty, heading: str) -> None:
        """Show why a duty is due; the focus stays where it is."""
        self._show(duty, heading, full_why(duty), asks_day=False)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def ask_day(self, duty: Duty, heading: str, today: date) -> None:
        """Ask for the day it was done, today to begin with."""
        self._show(duty, heading, "On which day was it done?", asks_day=True)
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_key and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.leave()
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self._day_row = QWidget(self)
        day = QHBoxLayout(self._day_row)
        day.setContentsMargins(0, 4, 0, 0)
        day.setSpacing(8)
        day.addWidget(self.done_on)
        day.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        day.addStretch(1)
        text = QVBoxLayout()
        text.setSpacing(2)
        for widget in (self.title, self.words, self._day_row):
            text.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 10)
        row.addLayout(text, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def _show(self, duty: Duty, heading: str, words: str, *, asks_day: bool) -> None:
        self._duty = duty
        self.title.setText(heading)
        self.words.setText(words)
        self._day_row.setVisible(asks_day)
        self._close.setIcon(style.icon("x", style.tokens_of(self).quiet, style.scaled(16)))
        self._close.setIconSize(QSize(style.scaled(16), style.scaled(16)))
        self.setAccessibleName(f"{heading}. {words}")
        self.show()

    def _mark(self) -> None:
        on = self.done_on.value()
        if self._duty is not None and on is not None:
            self.done.emit(self._duty, on)
        elif not self.done_on.problem():
            self.done_on.set_problem("Enter the day it was done.")
