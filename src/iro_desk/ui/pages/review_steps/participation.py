"""How the child took part: the code of the national return, the one that fits, chairing (rows C9 to C12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from iro_desk.domain import participation
from iro_desk.domain.paper_kinds import DECISION_LETTER
from iro_desk.services import reviews
from iro_desk.services.reviews import ReviewPage
from iro_desk.ui.drafted_panel import Task
from iro_desk.ui.forms.ui_review_participation import Ui_ParticipationForm
from iro_desk.ui.pages.review_steps.standing import issued_sentence
from iro_desk.ui.pages.review_steps.step_panel import StepPanel, put

if TYPE_CHECKING:
    from iro_desk.ui.page import Context


class ParticipationPanel(StepPanel):
    """The code of the national return, offered by the child's age, and its story."""

    form = "review_participation"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_ParticipationForm()
        self.ui.setupUi(self)
        self._ways: list[str] = []
        self.ui.how_took_part.minimum_lines = 2
        self.ui.participation_problem.setProperty("stays", True)
        self.ui.participation_code.changed.connect(self._check)
        self.ui.take_suggestion.setProperty("changes", True)
        self.ui.take_suggestion.clicked.connect(self.take_suggestion)
        self.ui.child_chaired.toggled.connect(lambda is_on: self._only(self.ui.child_co_chaired, is_on=is_on))
        self.ui.child_co_chaired.toggled.connect(lambda is_on: self._only(self.ui.child_chaired, is_on=is_on))
        self.ready()

    def issued_note(self, page: ReviewPage) -> str:
        return issued_sentence(page, DECISION_LETTER)

    def problem_line(self, _field: str | None) -> QLabel:
        return self.ui.participation_problem

    def fill(self, page: ReviewPage) -> None:
        words = {code: f"{code}   {participation.CODES[code]}" for code in page.allowed_codes}
        self.ui.participation_code.set_choices(words)
        put(self.ui.participation_code, page.review.participation_code)
        put(self.ui.how_took_part, page.review.how_took_part)
        put(self.ui.child_chaired, page.review.child_chaired)
        put(self.ui.child_co_chaired, page.review.child_co_chaired)
        self._check()

    def change(self) -> Task:
        review_id = self.key.record_id if self.key else 0
        code, how = self.ui.participation_code.value(), self.ui.how_took_part.value()
        chaired, co_chaired = self.ui.child_chaired.isChecked(), self.ui.child_co_chaired.isChecked()
        return lambda desk: reviews.save_participation(
            desk, review_id, code, how, chaired=chaired, co_chaired=co_chaired
        )

    def show_review(self, page: ReviewPage) -> None:
        super().show_review(page)
        self._check()

    def take_suggestion(self) -> None:
        """Choose the code that fits what was recorded."""
        found = self._suggested()
        if found is not None:
            self.ui.participation_code.set_value(found.code)
            self.ui.how_took_part.setFocus()

    def set_ways(self, ways: list[str]) -> None:
        """Say how the child was at each meeting, kept or not kept yet."""
        self._ways = ways
        self._say_suggestion()

    def _suggested(self) -> participation.Suggestion | None:
        """The code that fits what stands there, None where the return asks for none."""
        page = self.page
        if page is None or not page.allowed_codes:
            return None
        return participation.suggested(
            page.history.child.born_on,
            page.review.commenced_on or page.review.planned_on or self.context.today(),
            self._ways,
            page.consultations,
            video_counts=page.video_counts,
        )

    @staticmethod
    def _only(other: QCheckBox, *, is_on: bool) -> None:
        """Chaired or co-chaired, not both."""
        if is_on:
            other.setChecked(False)

    def _check(self) -> None:
        """Say at once where a code does not fit the age on the review date."""
        page, code = self.page, self.ui.participation_code.value()
        problem = ""
        if page is not None and code:
            day = page.review.commenced_on or page.review.planned_on or self.context.today()
            is_short_break = not page.allowed_codes
            born_on = page.history.child.born_on
            problem = participation.check(code, born_on, day, is_short_break=is_short_break) or ""
        self.ui.participation_problem.setText(problem)
        self.ui.participation_problem.setVisible(bool(problem))
        self._say_suggestion()

    def _say_suggestion(self) -> None:
        """The code that fits, and why; once it is the one chosen there is nothing to take."""
        found = self._suggested()
        is_taken = found is not None and self.ui.participation_code.value() == found.code
        words = f"{found.code} fits: {found.because}" if found is not None else ""
        if self.page is not None and not self.page.allowed_codes:
            words = "A review in a series of short breaks has no participation code."
        self.ui.suggestion.setText(words)
        self.ui.suggestion.setVisible(bool(words))
        self.ui.take_suggestion.setText(f"&Take {found.code}" if found is not None else "&Take it")
        self.ui.take_suggestion.setVisible(found is not None and not is_taken)
