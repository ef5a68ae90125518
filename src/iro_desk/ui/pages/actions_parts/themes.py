"""How often each theme stands in the register, for the service improvement plan (row R7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from iro_desk.domain.register_view import ThemeCount
from iro_desk.ui import style
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.widgets.grid import Grid, Room

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROOMS = (Room(96), Room(46), Room(62), Room(84))


class ThemesPart(QWidget):
    """The themes with their counts; Enter shows the actions of one. `chosen` carries its key."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: Rows[ThemeCount] = Rows(_columns(), self)
        heading = QLabel("Themes", self)
        style.set_role(heading, "section")
        note = QLabel(
            "For the service improvement plan: how often each theme stands in the register. Enter shows the "
            "actions of one. Themes are typed in the column Themes.",
            self,
        )
        note.setWordWrap(True)
        style.set_role(note, "quiet")
        self.list = Grid(self)
        self.list.setObjectName("theme_counts")
        self.list.setAccessibleName("Themes")
        self.list.setAccessibleDescription("Enter shows the actions of a theme")
        self.list.use(self.rows, _ROOMS)
        self.list.opened.connect(self._open)
        self.nothing = QLabel("No action has a theme yet. Type one in the column Themes.", self)
        self.nothing.setWordWrap(True)
        style.set_role(self.nothing, "quiet")
        close = QPushButton("Close", self)
        close.setObjectName("close_themes")
        style.set_role(close, "quiet")
        close.clicked.connect(self.closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (heading, note, self.nothing):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(close)

    def show_counts(self, counts: Sequence[ThemeCount]) -> None:
        """Show these counts, the most frequent first."""
        self.rows.set_rows(counts)
        self.nothing.setVisible(not counts)
        self.list.setVisible(bool(counts))
        if counts:
            self.list.selectRow(0)

    def _open(self, number: int) -> None:
        row = self.rows.row(number)
        if row is not None:
            self.chosen.emit(row.key)


def _columns() -> tuple[Column[ThemeCount], ...]:
    return (
        Column(heading="Theme", text=lambda row: row.words, tooltip=lambda row: row.words),
        Column(heading="All", text=lambda row: str(row.all), is_number=True),
        Column(heading="Open", text=lambda row: str(row.open), is_number=True),
        Column(heading="Overdue", text=lambda row: str(row.overdue), is_number=True),
    )
