"""What was changed before: a list on the child's page, a quiet disclosure on a review's."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from iro_desk.domain.wording import short_date
from iro_desk.services import history
from iro_desk.services.history import Changed
from iro_desk.ui import style
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.widgets.grid import Grid, Room

if TYPE_CHECKING:
    from iro_desk.ui.page import Context

HIDDEN = "hidden"
"""Stands for words that may name people while names are hidden."""

_ROOMS = (Room(138), Room(180), Room(100), Room(100), Room(110, 1), Room(100, 2))
_AT_FIRST = 12
_ARROW = "→"
_WHOLE_LINES = 2


class ChangesTab(QWidget):
    """The changes of one child, the newest first; the row chosen stands in full under the list."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.list = Grid(self)
        self.list.setObjectName("changes_list")
        self.list.setAccessibleName("Changes")
        self.rows: Rows[Changed] = Rows(_columns(is_private=False), self)
        self.list.use(self.rows, _ROOMS)
        self._whole = QLabel(self)
        self._whole.setWordWrap(True)
        self._whole.setTextFormat(Qt.TextFormat.PlainText)
        self._whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._whole.setAlignment(Qt.AlignmentFlag.AlignTop)
        # A height that hung on the width would keep the tabs from taking the room there is.
        self._whole.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addWidget(self._whole)
        self.list.selectionModel().currentRowChanged.connect(self._tell)

    def show_child(self, child_id: int) -> None:
        """Read and show what was changed on a child."""
        self.context.work.do(lambda desk: history.of_child(desk, child_id), then=self._show, view=self)

    def _show(self, found: list[Changed]) -> None:
        self.rows.columns = _columns(is_private=self.context.names.is_private)
        self.rows.set_rows(found)
        if found:
            self.list.selectRow(0)
        self._tell()

    def _tell(self, *_moved: object) -> None:
        self._whole.setFixedHeight(_WHOLE_LINES * self._whole.fontMetrics().lineSpacing())
        row = self.rows.row(self.list.currentIndex())
        self._whole.setText(in_words(row, is_private=self.context.names.is_private) if row else "")


class ChangesDisclosure(QWidget):
    """A quiet button that unfolds what was changed on a review; nothing is read before it is pressed."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._of = (0, 0)
        self._found: list[Changed] = []
        self.button = QPushButton("Changes", self)
        self.button.setObjectName("show_changes")
        self.button.setCheckable(True)
        self.button.setAccessibleName("Changes of this review")
        style.set_role(self.button, "quiet")
        self._lines = QWidget(self)
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(8, 0, 8, 0)
        self._column.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(6)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._lines)
        self._lines.hide()
        self.button.toggled.connect(self._turn)

    def show_review(self, child_id: int, review_id: int) -> None:
        """Be about that review; folded again where it is another one."""
        if (child_id, review_id) != self._of:
            self._of = (child_id, review_id)
            self.button.setChecked(False)
        elif self.button.isChecked():
            self._read()

    def words(self) -> str:
        """Every line that is unfolded."""
        labels = self._lines.findChildren(QLabel)
        return "\n".join(label.text() for label in labels) if not self._lines.isHidden() else ""

    def _turn(self, is_on: bool) -> None:
        self._lines.setVisible(is_on)
        if is_on:
            self._read()

    def _read(self) -> None:
        child_id, review_id = self._of
        self.context.work.do(
            lambda desk: history.of_review(desk, child_id, review_id),
            then=partial(self._show, _AT_FIRST),
            view=self,
        )

    def _show(self, at_most: int, found: list[Changed]) -> None:
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        for changed in found[:at_most]:
            self._add(in_words(changed, is_private=self.context.names.is_private))
        if len(found) > at_most:
            more = QPushButton(f"{len(found) - at_most} earlier ones", self._lines)
            style.set_role(more, "link")
            more.clicked.connect(lambda _checked=False: self._show(len(found), found))
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        if not found:
            self._add("Nothing was changed since it was entered.")

    def _add(self, words: str) -> None:
        line = QLabel(words, self._lines)
        line.setWordWrap(True)
        line.setTextFormat(Qt.TextFormat.PlainText)
        style.set_role(line, "quiet")
        self._column.addWidget(line)


def in_words(changed: Changed, *, is_private: bool) -> str:
    """One change in full: when, who, what, old and new, why."""
    became = _old_and_new(changed, is_private=is_private)
    said = f"{_when(changed)}, {changed.who or 'the IRO'}. {_what(changed)}: {became}."
    return f"{said} Why: {changed.why}." if changed.why else said


def _columns(*, is_private: bool) -> tuple[Column[Changed], ...]:
    return (
        Column(heading="When", text=_when, sort=lambda row: row.at),
        Column(
            heading="What", text=_what, is_bold=True, spoken=lambda row: in_words(row, is_private=is_private)
        ),
        Column(heading="Old", text=lambda row: _shown(row, row.old, is_private=is_private)),
        Column(heading="New", text=lambda row: _shown(row, row.new, is_private=is_private)),
        Column(heading="Why", text=lambda row: row.why, tooltip=lambda row: row.why),
        Column(heading="Who", text=lambda row: row.who, is_quiet=True),
    )


def _when(changed: Changed) -> str:
    at = changed.at.astimezone()
    return f"{short_date(at.date())} {at:%H:%M}"


def _what(changed: Changed) -> str:
    return f"{changed.subject}: {changed.field}" if changed.field else changed.subject


def _old_and_new(changed: Changed, *, is_private: bool) -> str:
    old, new = (_shown(changed, words, is_private=is_private) for words in (changed.old, changed.new))
    return f"{old} {_ARROW} {new}" if old and new else new or f"{old} {_ARROW} nothing"


def _shown(changed: Changed, words: str, *, is_private: bool) -> str:
    return HIDDEN if words and changed.is_text and is_private else words
