"""Who was at which meeting of a review that was held as several."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from iro_desk.domain.review import PartIn
from iro_desk.domain.taking_part import AWAY, PART, WAYS, from_way, way
from iro_desk.domain.wording import short_date
from iro_desk.ui import style
from iro_desk.ui.widgets.choice_field import ChoiceField

_AS_ABOVE = "As above"


class MeetingGrid(QWidget):
    """A row for each person, a column for each meeting; in sight only where there are two meetings.

    A cell left at "As above" has nothing of its own: what is said of the whole review holds. One
    who was away, or there for part, is asked why.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells: list[list[ChoiceField]] = []
        self.reasons: list[list[QLineEdit]] = []
        self._names: list[QLabel] = []
        self._days: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self.hide()

    def fit(self, people: int, meetings: int) -> None:
        """As many rows and columns as there are people and meetings; what stands in them stays."""
        columns = meetings if meetings > 1 else 0
        rows = people if columns else 0
        if (len(self.cells), len(self._days)) == (rows, columns):
            return
        held = self.raw()
        self._clear()
        self._days = [self._label(0, column + 1) for column in range(columns)]
        for row in range(rows):
            self._names.append(self._label(2 * row + 1, 0))
            self.cells.append([self._cell(row, column) for column in range(columns)])
            self.reasons.append([self._reason(row, column) for column in range(columns)])
        self.set_raw(held)
        self.setVisible(bool(rows))

    def name(self, people: Sequence[str], days: Sequence[date | None]) -> None:
        """Say whose row and which day's column each is."""
        for label, words in zip(self._names, people, strict=False):
            label.setText(words)
        for label, (number, day) in zip(self._days, enumerate(days, 1), strict=False):
            label.setText(short_date(day) if day else f"Meeting {number}")
        for row, words in zip(self.cells, people, strict=False):
            for number, cell in enumerate(row, 1):
                cell.setAccessibleName(f"{words}, meeting {number}")
        for reasons, words in zip(self.reasons, people, strict=False):
            for number, reason in enumerate(reasons, 1):
                reason.setAccessibleName(f"{words}, meeting {number}: why")

    def raw(self) -> list[list[list[str]]]:
        """What stands in each cell and in its reason, by row."""
        return [
            [[cell.raw(), reason.text()] for cell, reason in zip(cells, reasons, strict=True)]
            for cells, reasons in zip(self.cells, self.reasons, strict=True)
        ]

    def set_raw(self, raw: Sequence[Sequence[Sequence[str]]]) -> None:
        """Put back what stood in the cells, as far as there are any; the others are as above."""
        for row, cells in enumerate(self.cells):
            for column, cell in enumerate(cells):
                held = raw[row][column] if row < len(raw) and column < len(raw[row]) else ("", "")
                cell.set_raw(held[0])
                self.reasons[row][column].setText(held[1])

    def show_one(self, row: int, column: int, attended: str, *, is_part: bool, reason: str) -> None:
        """Show how one person was at one meeting."""
        if row < len(self.cells) and column < len(self.cells[row]):
            self.cells[row][column].set_value(way(attended, is_part=is_part))
            self.reasons[row][column].setText(reason)

    def parts_in(self, places: Sequence[int | None], days: Sequence[date | None]) -> list[PartIn]:
        """What the cells say; `places` are those of the rows in the list of people, None for no person."""
        found = []
        for row, place in enumerate(places[: len(self.cells)]):
            for column, day in enumerate(days[: len(self._days)]):
                key = self.cells[row][column].value()
                if key is None or place is None or day is None:
                    continue
                attended, is_part = from_way(key)
                reason = self.reasons[row][column].text().strip()
                found.append(
                    PartIn(person=place, held_on=day, attended=attended, is_part=is_part, reason=reason)
                )
        return found

    def _cell(self, row: int, column: int) -> ChoiceField:
        cell = ChoiceField(self)
        cell.setObjectName(f"at_{row + 1}_{column + 1}")
        cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        cell.set_choices(WAYS, nothing=_AS_ABOVE)
        cell.changed.connect(lambda: self._ask_why(row, column))
        self._grid.addWidget(cell, 2 * row + 1, column + 1)
        self._grid.setColumnStretch(column + 1, 1)
        return cell

    def _reason(self, row: int, column: int) -> QLineEdit:
        reason = QLineEdit(self)
        reason.setObjectName(f"at_why_{row + 1}_{column + 1}")
        reason.setPlaceholderText("Why")
        reason.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        reason.textChanged.connect(lambda _text: self._ask_why(row, column))
        reason.hide()
        self._grid.addWidget(reason, 2 * row + 2, column + 1)
        return reason

    def _ask_why(self, row: int, column: int) -> None:
        if row >= len(self.reasons) or column >= len(self.reasons[row]):
            return
        key, reason = self.cells[row][column].raw(), self.reasons[row][column]
        reason.setVisible(key in AWAY or key.startswith(PART) or bool(reason.text()))

    def _label(self, row: int, column: int) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        style.set_role(label, "quiet")
        self._grid.addWidget(label, row, column)
        return label

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.setParent(None)
                gone.deleteLater()
        self.cells, self.reasons, self._names, self._days = [], [], [], []
