"""Write: the record of the review and the letter to the child."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from iro_desk.services.reviews import ReviewPage
from iro_desk.ui.forms.ui_review_write import Ui_WriteForm
from iro_desk.ui.pages.review_steps.tasks import TaskList

if TYPE_CHECKING:
    from iro_desk.ui.page import Context


class WriteStep(QWidget):
    """Minutes and the child's letter are written elsewhere in this release, and marked here."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WriteForm()
        self.ui.setupUi(self)
        self.ui.problem.hide()
        words = {"POST_RECORD": "Mark complete", "POST_CHILD_LETTER": "Mark sent"}
        self.tasks = TaskList(context, self.ui.tasks, words)

    def show_review(self, page: ReviewPage) -> None:
        """Show where both stand."""
        self.tasks.show_review(page)
