"""Brothers and sisters in one meeting: who is reviewed in it, and what their records share (row K6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from iro_desk.services import joint_meetings
from iro_desk.ui import style
from iro_desk.ui.pages.review_steps.step_panel import StepPanel, put
from iro_desk.ui.widgets.flow_layout import FlowLayout
from iro_desk.ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iro_desk.services.joint_meetings import Left, Sibling, Together
    from iro_desk.services.reviews import ReviewPage
    from iro_desk.ui.drafted_panel import Task
    from iro_desk.ui.page import Context


class TogetherLine(QWidget):
    """Whom the review is held with; a button joins those of the same day, another leaves again."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.together: Together | None = None
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.join = QPushButton("Review them in &one meeting", self)
        self.leave = QPushButton("Take this review out", self)
        self.join.clicked.connect(self._join)
        self.leave.clicked.connect(self._leave)
        buttons = QWidget(self)
        flow = FlowLayout(buttons)
        flow.addWidget(self.join)
        flow.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        column.addWidget(buttons)
        self.hide()

    def show_review(self, page: ReviewPage) -> None:
        """Show whom it is held with."""
        review_id = page.review.id or 0
        self.context.work.do(
            lambda desk: joint_meetings.of_review(desk, review_id), then=self._show, view=self
        )

    def _show(self, together: Together) -> None:
        self.together = together
        parts = []
        if together.reviewed:
            parts.append(f"Also reviewed in this meeting: {names(together.reviewed, self.context)}.")
        if together.offered:
            parts.append(f"Review on the same day: {names(together.offered, self.context)}.")
        self.words.setText(" ".join(parts))
        self.join.setVisible(bool(together.offered))
        self.leave.setVisible(bool(together.reviewed))
        self.setVisible(bool(parts))

    def _join(self) -> None:
        if self.together is not None:
            review_id = self.together.review_id
            others = [one.review_id for one in self.together.offered]
            self.context.work.do(lambda desk: joint_meetings.join(desk, review_id, others), view=self)

    def _leave(self) -> None:
        if self.together is not None:
            review_id = self.together.review_id
            self.context.work.do(
                lambda desk: joint_meetings.leave(desk, review_id), then=self._say_left, view=self
            )

    def _say_left(self, left: Left) -> None:
        self.context.messages.inform(
            "This review stands alone now. What was shared stays in its record.",
            "Undo",
            lambda: self.context.work.do(lambda desk: joint_meetings.rejoin(desk, left), view=self),
        )


class SharedPanel(StepPanel):
    """The paragraph of one section that stands first in the record of each child of the meeting."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._text = ""
        self.open = QPushButton(self)
        self.open.setCheckable(True)
        style.set_role(self.open, "link")
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        style.set_role(self.label, "quiet")
        self.shared_text = TextArea(self)
        self.shared_text.setObjectName("shared_text")
        self.shared_text.setAccessibleName("What the records share")
        self.shared_text.minimum_lines = 2
        self.label.setBuddy(self.shared_text)
        self.problem = QLabel(self)
        style.set_role(self.problem, "problem")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 8, 0)
        for widget in (self.open, self.label, self.problem, self.shared_text):
            column.addWidget(widget)
        column.setAlignment(self.open, Qt.AlignmentFlag.AlignLeft)
        self.open.toggled.connect(self._show_field)
        self.hide()
        self.ready()

    def show_section(self, together: Together, key: str) -> None:
        """Show what is shared in one section; nothing is seen while the review stands alone."""
        self.setVisible(bool(together.reviewed))
        if not together.reviewed:
            return
        if self.form != f"shared:{key}":
            self.open.setChecked(False)
        self.form = f"shared:{key}"
        who = names(together.reviewed, self.context)
        self.open.setText(f"Share a paragraph with {who}")
        self.label.setText(f"Shared with {who}: written once, it stands first in each record.")
        self._text = together.text(key)
        self.begin(together.child_id, together.review_id, lambda: put(self.shared_text, self._text))
        self._show_field()

    def problem_line(self, _field: str | None) -> QLabel:
        return self.problem

    def change(self) -> Task:
        assert self.key is not None  # noqa: S101 - a panel is filled before it is typed in
        # Not the section shown by now: what is left unkept belongs to the one it was typed in.
        review_id, key = self.key.record_id, self.key.form.removeprefix("shared:")
        text = self.shared_text.value()
        return lambda desk: joint_meetings.save_shared(desk, review_id, key, text)

    def _restore(self, state: dict[str, object]) -> None:
        super()._restore(state)
        self._show_field()

    def _show_field(self, _is_on: object = None) -> None:
        is_shown = self.open.isChecked() or bool(self.shared_text.raw().strip()) or bool(self._text)
        self.open.setVisible(not is_shown)
        self.label.setVisible(is_shown)
        self.shared_text.setVisible(is_shown)
        if self.open.isChecked() and self.shared_text.isVisible() and not self._text:
            self.shared_text.setFocus()


def names(who: Sequence[Sibling], context: Context) -> str:
    """What the children are called, as names are shown now."""
    called = [context.names.shown(one.child.known_as or one.child.display_name) for one in who]
    return " and ".join((", ".join(called[:-1]), called[-1])) if len(called) > 1 else "".join(called)
