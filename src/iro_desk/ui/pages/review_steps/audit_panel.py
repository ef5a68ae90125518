"""The care plan gone through with the young person, every second month (row C14)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from iro_desk.domain.care_plan_audits import QUESTIONS, CarePlanAudit, wanted
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.monitoring import GRADES
from iro_desk.services import voices
from iro_desk.ui.forms.ui_review_audit import Ui_AuditForm
from iro_desk.ui.pages.review_steps.monitor import SHORT, TONES
from iro_desk.ui.pages.review_steps.step_panel import StepPanel, put
from iro_desk.ui.widgets.answer_field import AnswerField

if TYPE_CHECKING:
    from iro_desk.services.reviews import ReviewPage
    from iro_desk.services.voices import Around
    from iro_desk.ui.drafted_panel import Task
    from iro_desk.ui.page import Context


class AuditPanel(StepPanel):
    """The audit of this review, or a further one: a key an answer, then grade, comments and where it went."""

    form = "care_plan_audit"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_AuditForm()
        self.ui.setupUi(self)
        self._held = CarePlanAudit(child_id=0)
        self._around: Around | None = None
        self._is_another = False
        self.ui.comments.minimum_lines = 2
        self.ui.grade.set_choices({**GRADES, "requires_improvement": "Requires improvement"})
        self.answers = [self._add_question(number) for number in range(1, len(QUESTIONS) + 1)]
        for answer in (*self.answers, self.ui.grade):
            answer.changed.connect(self.touched)
        for answer, after in zip(self.answers, (*self.answers[1:], self.ui.grade), strict=True):
            answer.answered.connect(after.setFocus)
            QWidget.setTabOrder(answer, after)
        self.ui.grade.answered.connect(self.ui.comments.setFocus)
        self.ui.another.clicked.connect(self.begin_another)
        self.settled.connect(self._is_kept)
        self.ready()

    def show_around(self, page: ReviewPage, around: Around) -> None:
        """Show the audit of this review, and when the last one was."""
        if self._around is None or self._around.review_id != around.review_id:
            self._is_another = False
        self._around = around
        self.show_review(page)
        self.ui.note.setText(wanted(around.audits, page.history.child.born_on, self.context.today()))
        self.ui.note.setVisible(bool(self.ui.note.text()))

    def begin_another(self) -> None:
        """A further audit of the same review."""
        if self.page is not None and self._around is not None and self.commit():
            self._is_another = True
            self.show_around(self.page, self._around)
            self.answers[0].setFocus()

    def show_review(self, page: ReviewPage) -> None:
        self.page = page
        child_id, review_id = page.history.child.id or 0, page.review.id or 0
        held = self._of_review(child_id, review_id)
        # A new one is drafted under the review, so that it can be found again.
        self.begin(child_id, held.id or -review_id, lambda: self._fill_audit(held, page))
        self.ui.another.setVisible(bool(held.id))

    def fill(self, _page: ReviewPage) -> None:
        held = self._held
        for number, answer in enumerate(self.answers, 1):
            answer.set_value(held.answers.get(number))
        self.ui.audited_on.set_value(held.audited_on)
        self.ui.sent_on.set_value(held.sent_on)
        self.ui.grade.set_value(held.grade)
        put(self.ui.comments, held.comments)

    def change(self) -> Task:
        for name in ("audited_on", "sent_on"):
            if problem := getattr(self.ui, name).problem():
                raise RuleBroken(problem, field=name)
        wanted_one = replace(
            self._held,
            audited_on=self.ui.audited_on.value(),
            sent_on=self.ui.sent_on.value(),
            answers={n: key for n, answer in enumerate(self.answers, 1) if (key := answer.value())},
            grade=self.ui.grade.value(),
            comments=self.ui.comments.value(),
        )
        return lambda desk: voices.save_audit(desk, wanted_one)

    def more_state(self) -> dict[str, Any]:
        return {
            "answers": [answer.value() for answer in self.answers],
            "grade": self.ui.grade.value(),
        }

    def restore_more(self, state: dict[str, Any]) -> None:
        for answer, key in zip(self.answers, state["answers"], strict=True):
            answer.set_value(key)
        self.ui.grade.set_value(state["grade"])

    def _of_review(self, child_id: int, review_id: int) -> CarePlanAudit:
        audits = self._around.audits if self._around else ()
        mine = [one for one in audits if one.review_id == review_id]
        if mine and not self._is_another:
            return mine[-1]
        return CarePlanAudit(child_id=child_id, review_id=review_id, audited_on=self.context.today())

    def _fill_audit(self, held: CarePlanAudit, page: ReviewPage) -> None:
        self._held = held
        self._fill_all(page)

    def _is_kept(self) -> None:
        """The further one is on file; a refused one stays the one shown."""
        self._is_another = False

    def _add_question(self, number: int) -> AnswerField:
        words = QLabel(QUESTIONS[number - 1], self.ui.questions)
        words.setWordWrap(True)
        answer = AnswerField(self.ui.questions)
        answer.setObjectName(f"audit_answer_{number}")
        answer.setAccessibleName(QUESTIONS[number - 1])
        answer.set_choices(SHORT, TONES)
        line = QHBoxLayout()
        line.addWidget(words, 1)
        line.addWidget(answer)
        layout: Any = self.ui.questions.layout()
        layout.addLayout(line)
        return answer
