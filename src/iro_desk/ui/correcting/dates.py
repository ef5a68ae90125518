"""The dates on file, each with the way to correct it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from iro_desk.domain.recorded_dates import RecordedDate
from iro_desk.domain.wording import long_date, weekday_date
from iro_desk.ui import style
from iro_desk.ui.drafted_panel import SERVES_PANEL

_WIDEST = 560
"""Wider, and a date stands too far from its words to be read with them."""


class DatesOnFile(QWidget):
    """Words, date and `Correct…`, under each other; hidden while there is none.

    `wanted` carries the RecordedDate to correct. `note` says why nothing else can be changed.
    """

    wanted = Signal(object)

    def __init__(self, title: str = "Dates on file", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dates: tuple[RecordedDate, ...] = ()
        self._buttons: dict[str, QPushButton] = {}
        self._title = QLabel(title, self)
        style.set_role(self._title, "section")
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        style.set_role(self._note, "quiet")
        self._rows = QWidget(self)
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 4)
        self._grid.setColumnStretch(3, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self._title, self._note, self._rows):
            column.addWidget(part)
        self.show_dates(())

    @property
    def dates(self) -> tuple[RecordedDate, ...]:
        """The dates shown."""
        return self._dates

    def show_dates(self, dates: Sequence[RecordedDate], note: str = "") -> None:
        """Show these."""
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setVisible(bool(dates))
        self._rows.setMaximumWidth(style.scaled(_WIDEST))
        if tuple(dates) == self._dates:
            return
        held = next((key for key, button in self._buttons.items() if button.hasFocus()), "")
        self._dates = tuple(dates)
        self._buttons = {}
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for number, one in enumerate(self._dates):
            self._add(number, one)
        if held:
            self.take_focus(held)

    def take_focus(self, key: str = "") -> bool:
        """Go to the button of that date, else to the first one; False where there is none in sight."""
        button = self._buttons.get(key) or next(iter(self._buttons.values()), None)
        if button is None or not self.isVisible():
            return False
        button.setFocus()
        return True

    def button(self, key: str) -> QPushButton | None:
        """The button of a date."""
        return self._buttons.get(key)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._rows.setMaximumWidth(style.scaled(_WIDEST))

    def _add(self, number: int, one: RecordedDate) -> None:
        words, day = QLabel(one.words, self._rows), QLabel(self._rows)
        words.setWordWrap(True)
        day.setText(weekday_date(one.on) if one.on else "")
        for label in (words, day):
            label.setTextFormat(Qt.TextFormat.PlainText)
        words.setToolTip(one.about)
        style.set_role(day, "strong")
        button = QPushButton("Add…" if one.on is None else "Correct…", self._rows)
        button.setObjectName(f"correct_{one.key.replace(':', '_')}")
        style.set_role(button, "link")
        button.setProperty(SERVES_PANEL, True)
        on = f", on file {long_date(one.on)}" if one.on else ""
        button.setAccessibleName(f"{button.text().rstrip('…')}: {one.title}{on}")
        button.clicked.connect(lambda _checked=False, one=one: self.wanted.emit(one))
        self._grid.addWidget(words, number, 0)
        self._grid.addWidget(day, number, 1)
        self._grid.addWidget(button, number, 2, Qt.AlignmentFlag.AlignLeft)
        self._buttons[one.key] = button
