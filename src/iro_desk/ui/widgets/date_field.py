"""A date typed freely and echoed in full: 27/3, 27 Mar, +10wd, tomorrow."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from iro_desk.domain import typed_dates, wording
from iro_desk.domain.typed_dates import TypedDate
from iro_desk.ui import style

if TYPE_CHECKING:
    from iro_desk.domain.days import WorkingCalendar


class DateField(QWidget):
    """One date. `value()` is None while nothing, or no date, is typed; `problem()` says which.

    The echo under the field names the whole date with its weekday before the field is left;
    a field that `is_compact` keeps no room for it while nothing is typed.
    `changed` is sent on every change of what is typed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_compact = False
        self._today: date | None = None
        self._calendar: WorkingCalendar | None = None
        self._refused = ""
        self._line = QLineEdit(self)
        self._echo = QLabel(self)
        style.set_role(self._echo, "quiet")
        self._line.setPlaceholderText("27/3, tomorrow, +10wd")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._line)
        layout.addWidget(self._echo)
        self.setFocusProxy(self._line)
        self._line.textChanged.connect(self._show_echo)
        self._line.textEdited.connect(lambda _text: self.changed.emit())
        self._line.editingFinished.connect(self._write_out)
        self._show_echo()

    def set_reference(self, today: date, calendar: WorkingCalendar | None) -> None:
        """Give the day that `tomorrow` and `27/3` are seen from, and the calendar of `+10wd`."""
        self._today, self._calendar = today, calendar
        self._show_echo()

    def value(self) -> date | None:
        """The date understood."""
        return self._read().value

    def set_value(self, on: date | None) -> None:
        """Show a date, or nothing."""
        self._line.setText(on.strftime("%d/%m/%Y") if on else "")

    def problem(self) -> str:
        """What is wrong with what is typed, empty when nothing is."""
        return self._read().problem

    def raw(self) -> str:
        """What stands in the field, for a draft."""
        return self._line.text()

    def set_raw(self, text: str) -> None:
        """Put back what stood in the field."""
        self._line.setText(text)

    def set_problem(self, sentence: str) -> None:
        """Show a sentence that a service gave about this date, until another one is typed."""
        self._refused = sentence
        self._show(sentence, is_wrong=True)

    def line(self) -> QLineEdit:
        """The line people type into."""
        return self._line

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def _read(self) -> TypedDate:
        today = self._today
        if today is None:
            now = QDate.currentDate()
            today = date(now.year(), now.month(), now.day())
        return typed_dates.read(self._line.text(), today, self._calendar)

    def _show_echo(self) -> None:
        read = self._read()
        self._refused = ""
        echo = self._in_full(read.value) if read.value else read.problem
        self._show(echo, is_wrong=bool(read.problem))

    def _in_full(self, day: date) -> str:
        """The day with its weekday, and the bank holiday that it is."""
        words = wording.long_date(day)
        is_holiday = self._calendar is not None and day in self._calendar.holidays
        return f"{words}, a bank holiday" if is_holiday else words

    def _show(self, sentence: str, *, is_wrong: bool) -> None:
        self._echo.setText(sentence)
        # A day stands in one line; a sentence is longer than a narrow pane and must not widen it.
        self._echo.setWordWrap(is_wrong)
        self._echo.setVisible(bool(sentence) or not self.is_compact)
        style.set_role(self._echo, "problem" if is_wrong else "quiet")
        self._give_room()
        self._line.setAccessibleDescription(sentence)
        if bool(self._line.property("wrong")) != is_wrong:
            self._line.setProperty("wrong", is_wrong)
            self._line.style().unpolish(self._line)
            self._line.style().polish(self._line)

    def _give_room(self) -> None:
        """A sentence of several lines takes them from the rows around it: a label alone asks for too few."""
        needed = self._echo.heightForWidth(self.width()) if self._echo.wordWrap() else 0
        self._echo.setMinimumHeight(max(needed, 0))

    def _write_out(self) -> None:
        """On leaving, words and offsets become the date they meant, so that they mean it tomorrow too."""
        read = self._read()
        if read.value is not None and self._line.text() != f"{read.value:%d/%m/%Y}":
            refused = self._refused
            self._line.setText(f"{read.value:%d/%m/%Y}")
            if refused:
                # Enter has it refused before it is written out: the date is the same one.
                self.set_problem(refused)
            self.changed.emit()


def give_reference(parent: QWidget, today: date, calendar: WorkingCalendar | None) -> None:
    """Tell every date field within `parent` the day it is seen from."""
    for field in parent.findChildren(DateField):
        field.set_reference(today, calendar)
