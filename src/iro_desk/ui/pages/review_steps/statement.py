"""The IRO's own statement on the plan."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from iro_desk.domain.paper_kinds import DECISION_LETTER
from iro_desk.domain.review import Agreement
from iro_desk.services import reviews
from iro_desk.services.reviews import ReviewPage
from iro_desk.ui.drafted_panel import Task
from iro_desk.ui.forms.ui_review_statement import Ui_StatementForm
from iro_desk.ui.pages.review_steps.standing import issued_sentence
from iro_desk.ui.pages.review_steps.step_panel import StepPanel, put

if TYPE_CHECKING:
    from iro_desk.ui.page import Context

WORDS = {
    Agreement.AGREES: "Yes, I agree with it",
    Agreement.AGREES_IN_PART: "In part",
    Agreement.DOES_NOT_AGREE: "No, I do not agree with it",
}


class StatementPanel(StepPanel):
    """Whether the plan meets the child's needs, and why (statutory.md 4.2)."""

    form = "review_statement"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_StatementForm()
        self.ui.setupUi(self)
        self.ui.statement.minimum_lines = 6
        self.ui.agreement.set_choices({value.value: words for value, words in WORDS.items()})
        self.ready()

    def issued_note(self, page: ReviewPage) -> str:
        return issued_sentence(page, DECISION_LETTER)

    def fill(self, page: ReviewPage) -> None:
        put(self.ui.agreement, page.review.agreement.value if page.review.agreement else None)
        put(self.ui.statement, page.review.statement)

    def change(self) -> Task:
        assert self.page is not None  # noqa: S101 - a panel is filled before it is typed in
        chosen = self.ui.agreement.value()
        wanted = replace(
            self.page.review,
            agreement=Agreement(chosen) if chosen else None,
            statement=self.ui.statement.value(),
        )
        return lambda desk: reviews.save_statement(desk, wanted)
