"""What an alert warns of, a line each, and the way to the field it is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from iro_desk.ui import style
from iro_desk.ui.style import Tone

if TYPE_CHECKING:
    from iro_desk.domain.disputes import Warn


class WarningLines(QObject):
    """Fills a column with what is warned of. `field_wanted` carries the name of a field."""

    field_wanted = Signal(str)

    def __init__(self, place: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._column = QVBoxLayout(place)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._shown: object = None
        self.links: list[QPushButton] = []

    def show_warnings(self, warnings: Sequence[Warn], shown: Callable[[str], str]) -> None:
        """Show these; nothing takes no room. `shown` gives words as they may be seen."""
        self._place.setVisible(bool(warnings))
        said = tuple(replace(one, words=shown(one.words)) for one in warnings)
        now = (said, style.tokens_of(self._place).soon, style.text_percent())
        if now == self._shown:
            return
        self._shown, self.links = now, []
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for warned in said:
            self._column.addWidget(self._line(warned))

    def _line(self, warned: Warn) -> QWidget:
        line = QWidget(self._place)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        shape, words = QLabel(line), QLabel(warned.words, line)
        size = style.scaled(14)
        colour = style.tokens_of(self._place).word(Tone.SOON)
        shape.setPixmap(style.icon("warning", colour, size).pixmap(size, size))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setToolTip(warned.source)
        row.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        if warned.field:
            link = QPushButton("Go to the field", line)
            link.setAccessibleName(f"Go to the field: {warned.words}")
            style.set_role(link, "link")
            link.clicked.connect(lambda _checked=False: self.field_wanted.emit(warned.field))
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
            self.links.append(link)
        return line
