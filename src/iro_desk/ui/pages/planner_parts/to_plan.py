"""The reviews that have no day yet, nearest first: what the pane shows while nothing is chosen."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from iro_desk.domain.duties import State
from iro_desk.domain.planner import statutory_of, target_of
from iro_desk.domain.wording import weekday_date
from iro_desk.ui import style
from iro_desk.ui.models.duties import TONES, due_words, marked_day, person
from iro_desk.ui.why import of_wall
from iro_desk.ui.widgets.status_chip import SHAPES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iro_desk.services.planner import ChildDue
    from iro_desk.ui.page import Context

_ROLE = Qt.ItemDataRole.UserRole
_ASKED_ROLE = Qt.ItemDataRole.UserRole + 1


class ToPlan(QWidget):
    """`wanted` carries the key of a review to plan and the last lawful date to begin at.

    `asked` carries the Asked of the row whose date is asked why, by F1.
    """

    wanted = Signal(str, object)
    asked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.title = QLabel("Not planned yet", self)
        style.set_role(self.title, "section")
        self.words = QLabel(self)
        style.set_role(self.words, "quiet")
        self.rows = _Rows(self)
        self.rows.setObjectName("to_plan")
        self.rows.setAccessibleName("Reviews without a day")
        self.rows.setAccessibleDescription("Enter shows the review, F1 says why its last lawful date is then")
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.opened.connect(self._open)
        self.rows.asked.connect(lambda item: self.asked.emit(item.data(_ASKED_ROLE)))
        self.bring = QPushButton("Import a caseload", self)
        self.bring.setObjectName("bring")
        style.set_role(self.bring, "primary")
        self.bring.clicked.connect(lambda _checked=False: context.go("import", {}))
        self._spare = QWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for label in (self.title, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        for widget in (self.title, self.words, self.bring):
            column.addWidget(widget)
        column.addWidget(self.rows, 1)
        column.addWidget(self._spare, 1)

    def show_children(self, children: Sequence[ChildDue], today: date) -> None:
        """Show the nearest of the reviews that have no day from today on."""
        waiting = [
            child
            for child in children
            if child.duty.due_on is not None and (child.planned_on is None or child.planned_on < today)
        ]
        unknown = sum(child.duty.due_on is None for child in children)
        self.rows.clear()
        for child in waiting:
            self._add(child, today)
        self.words.setText(_words(len(waiting), unknown, has_children=bool(children)))
        self.rows.setVisible(bool(waiting))
        self._spare.setVisible(not waiting)
        self.bring.setVisible(not children)
        self.rows.fit()

    def _add(self, child: ChildDue, today: date) -> None:
        duty = statutory_of(child.duty) or child.duty
        target = target_of(child.duty)
        local = f" · local target {weekday_date(target).rsplit(' ', 1)[0]}" if target else ""
        name = person(self.context.names, child.child_name, child.child_ref)
        latest = child.latest_on or duty.due_on
        by = weekday_date(latest) if latest else ""
        day = by.rsplit(" ", 1)[0]
        if latest is not None:
            day = marked_day(day, latest, self.context.calendar)
        item = QListWidgetItem(f"{name}\nby {day} · {due_words(duty, today)}{local}", self.rows)
        tone = TONES[duty.state] if duty.state is not State.NOT_DUE else style.Tone.QUIET
        colour = style.tokens_of(self).word(tone)
        item.setIcon(style.icon(SHAPES[tone], colour, style.scaled(15)))
        item.setData(_ROLE, (_key(child), duty.due_on))
        if latest is not None:
            item.setData(_ASKED_ROLE, of_wall(name, latest, (child.child_id,), child.review_id))
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole,
            f"{name}: {duty.duty.lower()}, last lawful date {by},"
            f" {due_words(duty, today)}{local}, not planned",
        )

    def _open(self, item: QListWidgetItem) -> None:
        key, on = item.data(_ROLE)
        self.wanted.emit(key, on)


class _Rows(QListWidget):
    """Rows of two lines; a click or Enter opens one, F1 asks why. `opened`, `asked` carry the item."""

    opened = Signal(object)
    asked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabKeyNavigation(False)
        self.setUniformItemSizes(True)
        self.itemClicked.connect(self.opened.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.currentItem():
            self.opened.emit(self.currentItem())
            return
        if event.key() == Qt.Key.Key_F1 and self.currentItem():
            self.asked.emit(self.currentItem())
            return
        super().keyPressEvent(event)

    def fit(self) -> None:
        """Rows of one height; the list takes the room there is, and scrolls."""
        height = style.scaled(44)
        self.setIconSize(QSize(style.scaled(15), style.scaled(15)))
        for row in range(self.count()):
            self.item(row).setSizeHint(QSize(0, height))
        self.setMinimumHeight(min(self.count(), 4) * height + 2 * self.frameWidth())


def _key(child: ChildDue) -> str:
    """A review planned for a day that is past still stands on it."""
    return f"review:{child.review_id}" if child.review_id and child.planned_on else f"due:{child.child_id}"


def _words(waiting: int, unknown: int, *, has_children: bool) -> str:
    if not has_children:
        return "No child is on the caseload yet. Import the council’s files, and their reviews stand here."
    if not waiting:
        words = "Every review with a known date has its day."
    else:
        words = f"{waiting} review{' has' if waiting == 1 else 's have'} no day. "
        words += "Suggest dates finds days for them."
    if unknown:
        words += f" {unknown} more {'has' if unknown == 1 else 'have'} no known date."
    return words
