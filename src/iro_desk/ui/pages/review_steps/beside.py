"""Beside every step: what the last review decided, and the clocks that run from this one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from iro_desk.domain.wording import plain_date, weekday_date
from iro_desk.services.review_clocks import Clock
from iro_desk.services.reviews import ReviewPage
from iro_desk.ui import style
from iro_desk.ui.date_link import DateLink
from iro_desk.ui.models.duties import marked
from iro_desk.ui.pages.review_steps import asked
from iro_desk.ui.pages.review_steps.standing import SHAPES, progress_status
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.status_chip import StatusChip

if TYPE_CHECKING:
    from iro_desk.domain.clock import DueDate
    from iro_desk.ui.page import Context
    from iro_desk.ui.why import Asked


class BesidePane(QWidget):
    """Last decisions with their progress, then each date; a date pressed says why it is that day."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 8, 8)
        self._column.setSpacing(4)
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
                self._line(clock.name, self._clock(page, clock))
        names = self.context.names
        if page.complete_by is not None:
            words = _with_practical(page.complete_by)
            self._line("Review complete by", self._date(asked.complete_by(names, page), words))
        after = page.next_review
        if after is not None and after.due is not None:
            self._line(
                "Next review by", self._date(asked.next_review(names, page), _with_practical(after.due))
            )
        if page.review.next_review_on:
            self._line("Next review planned", _strong(weekday_date(page.review.next_review_on), self))

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

    def _clock(self, page: ReviewPage, clock: Clock) -> QWidget:
        """The day of a task, which says why when pressed; a late one says that it is late."""
        words = _clock_words(clock)
        is_late = clock.done_on is None and clock.due_on is not None and clock.due_on < self.context.today()
        one = asked.of_clock(self.context.names, page, clock)
        return self._date(one, f"{words}, late" if is_late else words, Tone.LATE if is_late else Tone.PLAIN)

    def _date(self, one: Asked | None, words: str, tone: Tone = Tone.PLAIN) -> QWidget:
        if one is None:
            return _strong(words, self)
        link = DateLink(self)
        link.show_date(one, words, tone)
        return link


def _strong(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setContentsMargins(0, 0, 6, 0)
    style.set_role(label, "strong")
    return label


def _clock_words(clock: Clock) -> str:
    if clock.done_on is not None:
        return f"done {weekday_date(clock.done_on)}"
    return marked(weekday_date(clock.due_on), clock.due) if clock.due_on else ""


def _with_practical(due: DueDate) -> str:
    """The date, and the last working day before one that is not worked."""
    words = weekday_date(due.due_on)
    if due.practical_by != due.due_on:
        words += f" ({weekday_date(due.practical_by).rsplit(' ', 1)[0]})"
    return marked(words, due)
