"""Feedback forms that came back after the review, on Send (row P7); not there while there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from iro_desk.domain.blank_forms import BLANK_FORMS
from iro_desk.domain.feedback import FORMS
from iro_desk.domain.wording import plain_date
from iro_desk.services import voices
from iro_desk.ui import style

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iro_desk.domain.feedback import FeedbackReturn
    from iro_desk.services.reviews import ReviewPage
    from iro_desk.ui.page import Context


class FeedbackReturns(QWidget):
    """What the child, the parents and the professionals said of the review, hidden while names are."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._page: ReviewPage | None = None
        title = QLabel("Feedback after the review", self)
        style.set_role(title, "section")
        self.lines = QLabel(self)
        self.lines.setTextFormat(Qt.TextFormat.PlainText)
        self.lines.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self.lines)
        self.hide()

    def show_review(self, page: ReviewPage) -> None:
        """Show what came back after this review, once it is read."""
        self._page = page
        review_id = page.review.id or 0
        self.context.work.do(
            lambda desk: voices.feedback_of_review(desk, review_id),
            then=lambda came: self._show(page, came),
            view=self,
        )

    def _show(self, page: ReviewPage, came: tuple[FeedbackReturn, ...]) -> None:
        if page is not self._page:
            return
        is_private = self.context.names.is_private
        self.lines.setText("\n".join(of_feedback(one, is_private=is_private) for one in came))
        self.setVisible(bool(came))


def of_feedback(one: FeedbackReturn, *, is_private: bool) -> str:
    """One feedback form that came back: when and from whom, then each answer."""
    came = f", {plain_date(one.received_on)}" if one.received_on else ""
    first = f"{FORMS.get(one.form, one.form)}{came}"
    form = BLANK_FORMS.get(one.form)
    if is_private or form is None:
        return first
    answered = (
        (question.words, question.said(one.answers[question.key]))
        for question in form.questions
        if one.answers.get(question.key)
    )
    return "\n".join((first, *indented(answered, one.comments)))


def indented(answered: Iterable[tuple[str, str]], comments: str) -> Iterator[str]:
    """Each question with its answer, then the comments, under the line they belong to."""
    for question, answer in answered:
        mark = "" if question.endswith("?") else ":"
        yield f"    {question}{mark} {answer}"
    if comments.strip():
        yield f"    {comments.strip()}"
