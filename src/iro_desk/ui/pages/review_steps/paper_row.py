"""One paper on Send: where it stands, for whom, what it leaves out, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from iro_desk.domain.wording import long_date, weekday_date
from iro_desk.services import letters
from iro_desk.services.paper_list import ListedPaper, Stands
from iro_desk.services.reviews import ReviewPage
from iro_desk.ui import style
from iro_desk.ui.date_link import DateChip
from iro_desk.ui.pages.review_steps.asked import of_clock
from iro_desk.ui.pages.review_steps.left_out import LeftOutLines
from iro_desk.ui.pages.review_steps.tasks import clock_status
from iro_desk.ui.style import Tone

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.ui.page import Context

_ROOM_FOR_BOTH = 600


class PaperRow(QFrame):
    """`opened`, `looked` (at an addendum), `issued`, `sent`, `written` are what its buttons ask for."""

    opened = Signal()
    looked = Signal()
    written = Signal()
    issued = Signal()
    sent = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.listed: ListedPaper | None = None
        style.set_role(self, "card")
        self.title, self.words = QLabel(self), QLabel(self)
        self.left_out = LeftOutLines(self)
        self.state = DateChip(self)
        self.open, self.issue, self.copies, self.paragraph = (QPushButton(self) for _ in range(4))
        self.look = QPushButton("Preview", self)
        style.set_role(self.title, "strong")
        for label in (self.title, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        style.set_role(self.words, "quiet")
        self.open.clicked.connect(self.opened)
        self.look.clicked.connect(self.looked)
        self.issue.clicked.connect(self.issued)
        self.copies.clicked.connect(self.sent)
        self.paragraph.clicked.connect(self.written)
        self._arrange()

    def show_paper(self, page: ReviewPage, listed: ListedPaper, today: date) -> None:
        """Show where the paper stands."""
        self.listed = listed
        name = self._context.names.shown(listed.addressee.name) if listed.addressee else ""
        title = listed.kind.title
        self.title.setText(f"{title}: {name}" if listed.kind.is_personal and name else title)
        self._show_state(page, listed, today)
        self.words.setText(self._context.names.within(_words(listed, name)))
        self.words.setVisible(bool(self.words.text()))
        self.left_out.show_left_out(listed.left_out, title.lower(), self._context.names)
        self._show_buttons(listed)

    def _show_state(self, page: ReviewPage, listed: ListedPaper, today: date) -> None:
        clock, stands = listed.clock, listed.stands
        self.state.show_date(of_clock(self._context.names, page, clock) if clock is not None else None)
        if stands is Stands.CHANGED:
            self.state.set_status(Tone.SOON, f"Changed since {weekday_date(listed.issued[-1].issued_on)}")
        elif stands is Stands.ISSUED:
            self.state.set_status(Tone.IN_TIME, f"Issued {weekday_date(listed.issued[0].issued_on)}")
        elif clock is not None and clock.done_on is None:
            self.state.set_status(*clock_status(clock, today))
        else:
            is_ready = stands is Stands.READY
            self.state.set_status(Tone.QUIET, "Ready to issue" if is_ready else "Not ready")

    def _show_buttons(self, listed: ListedPaper) -> None:
        title, stands = listed.kind.title.lower(), listed.stands
        self.open.setText("Open" if listed.issued else "Preview")
        self.open.setAccessibleName(f"{self.open.text()} {title}")
        is_changed = stands is Stands.CHANGED
        number = listed.issued[-1].addendum + 1 if is_changed else 0
        self.issue.setText(f"Addendum {number}" if is_changed else "Issue")
        self.issue.setAccessibleName(
            f"Issue addendum {number} to {title}" if is_changed else f"Issue {title}"
        )
        self.look.setAccessibleName(f"Preview addendum {number} to {title}")
        self.look.setVisible(is_changed)
        self.issue.setVisible(stands is not Stands.ISSUED)
        self.issue.setEnabled(stands is not Stands.NOT_READY)
        self.copies.setText("To whom…")
        self.copies.setAccessibleName(f"To whom the {title} went")
        self.copies.setVisible(bool(listed.issued))
        self.paragraph.setText("Paragraph…")
        self.paragraph.setAccessibleName(f"Your own paragraph in the {title}")
        self.paragraph.setVisible(listed.kind.id in letters.WITH_PARAGRAPH and listed.addressee is not None)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button it stands on, which Space does anyhow."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            buttons = (*self._buttons(), *self.left_out.buttons())
            for button in buttons:
                if self.window().focusWidget() is button:
                    button.click()
                    return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the buttons stand under the words."""
        super().resizeEvent(event)
        is_narrow = self.width() < style.scaled(_ROOM_FOR_BOTH)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if is_narrow else across)

    # Within

    def _buttons(self) -> tuple[QPushButton, ...]:
        """In the order they stand."""
        return self.paragraph, self.open, self.copies, self.look, self.issue

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.state)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.words)
        said.addWidget(self.left_out)
        said.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in self._buttons():
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(said, 1)
        self._row.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(self._row)
        column.addWidget(self.left_out.every)


def _words(listed: ListedPaper, name: str) -> str:
    """For whom, and what stands in the way or has changed."""
    to = listed.addressee
    whom = ", ".join(part for part in (f"To {name}", to.role.lower() if to else "") if part) if to else ""
    if not listed.issued:
        why = listed.obstacle.sentence if listed.obstacle else ""
        return "\n".join(part for part in (f"{whom}." if whom else "", why) if part)
    sent = ", ".join(_when(one.addendum, one.issued_on) for one in listed.issued)
    lines = [f"{whom}. {sent}." if whom else f"{sent}."]
    if listed.changes:
        what = ", ".join(f"{one.heading} ({one.words.lower()})" for one in listed.changes[:4])
        more = f" and {len(listed.changes) - 4} more" if len(listed.changes) > 4 else ""
        lines.append(f"Since then: {what}{more}.")
    return "\n".join(lines)


def _when(addendum: int, on: date) -> str:
    return f"Addendum {addendum} {long_date(on)}" if addendum else f"Issued {long_date(on)}"
