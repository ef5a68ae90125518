"""The headings of a sheet, and the row of fields under them that narrow what is shown."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTableView, QWidget

from iro_desk.ui import style
from iro_desk.ui.models.sheet_cells import SheetColumn
from iro_desk.ui.widgets.sheet.standing import Standing

FILTER_HEIGHT = 34
_WAIT_MS = 250
_LEAST_WIDTH = 32


def echo(*, is_hidden: bool) -> QLineEdit.EchoMode:
    """How a field shows its words: as they are, or as dots but while they are typed."""
    return QLineEdit.EchoMode.PasswordEchoOnEdit if is_hidden else QLineEdit.EchoMode.Normal


class SheetHeader(QHeaderView):
    """The headings. While `room` is given it is left free under their words, in pixels."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.room = 0
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumSectionSize(24)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width(), size.height() + self.room)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's own
        if self.room:
            painter.fillRect(rect, style.tokens_of(self).navigation)
            rect = rect.adjusted(0, 0, 0, -self.room)
        super().paintSection(painter, rect, logicalIndex)


class FilterLine(QLineEdit):
    """What one column is narrowed to.

    `wanted` carries its key and the text a moment after the last key; `left` that the keys go back.
    """

    wanted = Signal(str, str)
    left = Signal()

    def __init__(self, column: SheetColumn, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = column.key
        self.setObjectName(f"filter_{column.key}")
        self.setPlaceholderText("Filter")
        self.setAccessibleName(f"Filter {column.heading}")
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self.tell)
        self.textEdited.connect(lambda _text: self._wait.start())

    def tell(self) -> None:
        """Say what is wanted, at once."""
        self._wait.stop()
        self.wanted.emit(self.key, self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self.tell()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.tell()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FilterRow(QWidget):
    """A field under each heading. `wanted` carries the key of a column and its text."""

    wanted = Signal(str, str)
    left = Signal()

    def __init__(self, standing: Standing, parent: QWidget) -> None:
        super().__init__(parent)
        self._standing = standing
        self.lines: dict[str, FilterLine] = {}
        self._chain: list[QWidget] = []
        self.hide()

    def use(self, columns: Sequence[SheetColumn]) -> None:
        """Make the fields of these columns."""
        for line in self.lines.values():
            line.deleteLater()
        self.lines = {one.key: FilterLine(one, self) for one in columns if one.is_filtered}
        for line in self.lines.values():
            line.wanted.connect(self.wanted)
            line.left.connect(self.left)

    def hide_words(self, *, is_hidden: bool) -> None:
        """Show what is typed in the fields as dots."""
        for line in self.lines.values():
            line.setEchoMode(echo(is_hidden=is_hidden))

    def place(self) -> None:
        """Put each field under its heading; those scrolled under the columns that stand still hide."""
        frozen = self._standing.frozen_width()
        shown = {self._standing.rows.columns[number].key: number for number in self._standing.order()}
        for key, line in self.lines.items():
            number = shown.get(key)
            left, right = self._standing.column_span(number) if number is not None else (0, 0)
            if number is not None and not self._standing.is_frozen(number):
                left = max(left, frozen)
            line.setVisible(right - left >= _LEAST_WIDTH)
            line.setGeometry(left + 2, 0, right - left - 5, self.height() - 3)
        chain: list[QWidget] = [self.lines[key] for key in shown if key in self.lines]
        if chain != self._chain:
            self._chain = chain
            for before, after in pairwise(chain):
                QWidget.setTabOrder(before, after)
