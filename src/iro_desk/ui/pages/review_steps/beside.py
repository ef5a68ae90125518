"""Beside every step: what the last review decided, and the clocks that run from this one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from iro_desk.domain.wording import plain_date, weekday_date
from iro_desk.services.reviews import Clock, ReviewPage
from iro_desk.ui import style
from iro_desk.ui.pages.review_steps.standing import SHAPES, progress_status
from iro_desk.ui.widgets.status_chip import StatusChip

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.ui.page import Context


class BesidePane(QWidget):
    """Last decisions with their progress, then each date; a date pressed says why it is that day."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 8, 8)
        self._column.setSpacing(4)
        self._why = QLabel(self)
        self._why_of = ""
        self._shown: object = None

    def show_review(self, page: ReviewPage) -> None:
        """Show what stands beside this review."""
        now = (page, self.context.names.is_private, style.text_percent())
        if now == self._shown:
            return
        self._shown = now
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        self._add_last(page)
        self._add_clocks(page)
        self._column.addStretch(1)

    def _add_last(self, page: ReviewPage) -> None:
        last = page.last_review
        held = last.commenced_on if last else None
        self._title(f"Last review, {plain_date(held)}" if held else "Last review")
        if last is None:
            self._quiet("No earlier review is in IRO Desk.")
            return
        found = {one.decision_id: one for one in page.progress}
        if not page.last_decisions:
            self._quiet("Its decisions are not in IRO Desk.")
        for decision in page.last_decisions:
            chip = StatusChip(self)
            tone, words = progress_status(found.get(decision.id or 0))
            chip.set_status(tone, words, SHAPES[tone])
            self._line(decision.text, chip)

    def _add_clocks(self, page: ReviewPage) -> None:
        self._title("Clocks from here")
        if page.review.completed_on is None:
            self._quiet("They run from the day the review is complete.")
        for clock in page.clocks:
            if clock.due_on is not None or clock.done_on is not None:
                self._line(clock.name, self._clock(clock))
        after = page.next_review
        if after is not None and after.due_on is not None:
            words = _with_practical(after.due_on, after.practical_by)
            self._line("Next review by", self._date("Next review by", words, after.why))
        if page.review.next_review_on:
            self._line("Next review planned", _strong(weekday_date(page.review.next_review_on), self))
        self._why = QLabel(self)
        self._why.setWordWrap(True)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        style.set_role(self._why, "quiet")
        self._why.hide()
        self._why_of = ""
        self._column.addWidget(self._why)

    def _title(self, words: str) -> None:
        title = QLabel(words, self)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setContentsMargins(0, 4, 0, 4)
        style.set_role(title, "section")
        self._column.addWidget(title)

    def _quiet(self, words: str) -> None:
        label = QLabel(words, self)
        label.setWordWrap(True)
        style.set_role(label, "quiet")
        self._column.addWidget(label)

    def _line(self, words: str, right: QWidget) -> None:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(8, 4, 0, 4)
        row.setSpacing(8)
        label = QLabel(words, line)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        row.addWidget(label, 1)
        row.addWidget(right, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column.addWidget(line)

    def _clock(self, clock: Clock) -> QWidget:
        """The day of a task, which says why when pressed; a late one says that it is late."""
        words = _clock_words(clock)
        is_late = clock.done_on is None and clock.due_on is not None and clock.due_on < self.context.today()
        day = self._date(clock.name, f"{words}, late" if is_late else words, clock.why)
        day.setProperty("tone", "late" if is_late else "")
        return day

    def _date(self, name: str, words: str, why: str) -> QWidget:
        if not why:
            return _strong(words, self)
        button = QPushButton(words, self)
        style.set_role(button, "link")
        button.setAccessibleName(f"{name}: {words}. Why?")
        button.setToolTip(why)
        button.clicked.connect(lambda: self._explain(name, why))
        return button

    def _explain(self, name: str, why: str) -> None:
        """Say why; pressed again, say nothing."""
        is_new = self._why_of != name
        self._why_of = name if is_new else ""
        self._why.setText(f"{name}: {why}")
        self._why.setVisible(is_new)


def _strong(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setContentsMargins(0, 0, 6, 0)
    style.set_role(label, "strong")
    return label


def _clock_words(clock: Clock) -> str:
    if clock.done_on is not None:
        return f"done {weekday_date(clock.done_on)}"
    return weekday_date(clock.due_on) if clock.due_on else ""


def _with_practical(due_on: date, practical_by: date | None) -> str:
    words = weekday_date(due_on)
    if practical_by is None or practical_by == due_on:
        return words
    return f"{words} ({weekday_date(practical_by).rsplit(' ', 1)[0]})"
