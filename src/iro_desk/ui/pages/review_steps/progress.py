"""What became of the last review's decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from iro_desk.domain.decisions import Decision, DecisionProgress, Progress
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.paper_kinds import DECISION_LETTER
from iro_desk.domain.wording import weekday_date
from iro_desk.services import decisions as decided
from iro_desk.services.reviews import ReviewPage
from iro_desk.ui import actions, style
from iro_desk.ui.drafted_panel import Task
from iro_desk.ui.forms.ui_review_progress import Ui_ProgressForm
from iro_desk.ui.pages.review_steps.standing import issued_sentence
from iro_desk.ui.pages.review_steps.step_panel import StepPanel, put
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.answer_field import AnswerField
from iro_desk.ui.widgets.date_field import DateField, give_reference

if TYPE_CHECKING:
    from iro_desk.ui.page import Context

WORDS = {"done": "Done", "part": "Part done", "not_done": "Not done"}
_TONES = {"done": Tone.IN_TIME, "part": Tone.SOON, "not_done": Tone.LATE}


class ProgressRow(QFrame):
    """One earlier decision: how far it got, when or why not, and whether it goes on.

    A number key answers and goes to the day or the reason; Enter there sends `gone_on`. Alt+C sends
    `carried`.
    """

    carried = Signal()
    gone_on = Signal()

    def __init__(self, decision: Decision, parent: QWidget) -> None:
        super().__init__(parent)
        self.decision = decision
        number = decision.number
        style.set_role(self, "card")
        words = QLabel(f"{number}  {decision.text}", self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        who = decision.responsible_name or decision.responsible_role
        by = f"by {weekday_date(decision.due_on)}" if decision.due_on else ""
        owed = QLabel(", ".join(part for part in (who, by) if part), self)
        style.set_role(owed, "quiet")
        self.answer = AnswerField(self)
        self.answer.setAccessibleName(f"Decision {number}")
        self.answer.set_choices(WORDS, _TONES)
        self.done_on = DateField(self)
        self.done_on.setObjectName(f"done_on_{decision.id}")
        self.done_on.setAccessibleName(f"Decision {number}: done on")
        self.reason = QLineEdit(self)
        self.reason.setObjectName(f"reason_{decision.id}")
        self.reason.setAccessibleName(f"Decision {number}: reason")
        self.reason.setPlaceholderText("Reason")
        self.carry = QPushButton("Carry forward", self)
        self.carry.setAccessibleName(f"Carry decision {number} forward")
        self.carry.setProperty("changes", True)
        self.carry.setToolTip("Carry forward (Alt+C)")
        self.carry.clicked.connect(self.carried)
        actions.keys(self, "Alt+C", self.carry.click)
        self._arrange(words, owed)
        self.answer.changed.connect(self.show_wanted)
        self.answer.answered.connect(self._ask_more)
        self.reason.returnPressed.connect(self.gone_on)
        self.done_on.line().returnPressed.connect(self.gone_on)

    def show_progress(self, found: DecisionProgress | None) -> None:
        """Fill the row."""
        self.answer.set_value(found.progress.value if found and found.progress else None)
        put(self.done_on, found.done_on if found else None)
        put(self.reason, found.reason if found else "")
        self.show_wanted()

    def show_wanted(self) -> None:
        """Only what the answer asks for is in sight."""
        answer = self.answer.value()
        self.done_on.setVisible(answer == "done")
        self.reason.setVisible(answer in {"part", "not_done"})
        self.carry.setVisible(answer in {"part", "not_done"})

    def set_carried(self, number: int | None) -> None:
        """The number of this review's decision that goes on with it, None while none does."""
        self.carry.setEnabled(number is None)
        self.carry.setText(f"Carried forward as decision {number}" if number else "Carry forward")

    def _ask_more(self) -> None:
        (self.done_on if self.answer.value() == "done" else self.reason).setFocus()

    def _arrange(self, words: QLabel, owed: QLabel) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addWidget(words)
        column.addWidget(owed)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.done_on, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.reason, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.carry, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(0)
        column.addLayout(row)


class ProgressPanel(StepPanel):
    """The last review's decisions, each done, part done or not.

    `carried` carries a Decision that goes on; `finished` is sent by Enter in the last row.
    """

    form = "review_progress"
    carried = Signal(object)
    finished = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_ProgressForm()
        self.ui.setupUi(self)
        self.rows: dict[int, ProgressRow] = {}
        self.ready()

    def issued_note(self, page: ReviewPage) -> str:
        return issued_sentence(page, DECISION_LETTER)

    def fill(self, page: ReviewPage) -> None:
        self._make_rows(page)
        found = {one.decision_id: one for one in page.progress}
        for decision_id, row in self.rows.items():
            row.show_progress(found.get(decision_id))
        nothing = (
            "The last review has no decisions in IRO Desk."
            if page.last_review
            else "There is no earlier review in IRO Desk."
        )
        self.ui.none_yet.setText(nothing)
        self.ui.none_yet.setVisible(not self.rows)

    def show_review(self, page: ReviewPage) -> None:
        super().show_review(page)
        taken_up = {one.carried_from: one.number for one in page.decisions}
        for decision_id, row in self.rows.items():
            row.set_carried(taken_up.get(decision_id))

    def take_focus(self) -> None:
        """Go to the first decision not looked at yet, else to the first."""
        rows = list(self.rows.values())
        row = next((one for one in rows if one.answer.value() is None), rows[0] if rows else None)
        if row is not None:
            row.answer.setFocus()

    def _go_on(self, row: ProgressRow) -> None:
        """To the decision below; after the last one to what comes next."""
        rows = list(self.rows.values())
        below = rows[rows.index(row) + 1 :]
        if below:
            below[0].answer.setFocus()
        else:
            self.finished.emit()

    def change(self) -> Task:
        assert self.page is not None  # noqa: S101 - a panel is filled before it is typed in
        held = {one.decision_id: one.id for one in self.page.progress}
        review_id = self.key.record_id if self.key else 0
        found = [one for row in self.rows.values() if (one := _read(row, review_id, held))]
        return lambda desk: decided.save_progress(desk, review_id, found)

    def more_state(self) -> dict[str, Any]:
        return {"answers": {str(key): row.answer.value() for key, row in self.rows.items()}}

    def restore_more(self, state: dict[str, Any]) -> None:
        for key, answer in state["answers"].items():
            row = self.rows.get(int(key))
            if row is not None:
                row.answer.set_value(answer)

    def _make_rows(self, page: ReviewPage) -> None:
        wanted = {decision.id or 0: decision for decision in page.last_decisions}
        if {key: row.decision for key, row in self.rows.items()} == wanted:
            return
        for row in self.rows.values():
            row.setParent(None)
            row.deleteLater()
        self.rows = {key: ProgressRow(decision, self.ui.rows) for key, decision in wanted.items()}
        layout = self.ui.rows.layout()
        for row in self.rows.values():
            row.answer.changed.connect(self.touched)
            row.carried.connect(lambda row=row: self.carried.emit(row.decision))
            row.gone_on.connect(lambda row=row: self._go_on(row))
            if layout is not None:
                layout.addWidget(row)
        give_reference(self, self.context.today(), self.context.calendar)


def _read(row: ProgressRow, review_id: int, held: dict[int, int | None]) -> DecisionProgress | None:
    answer = row.answer.value()
    decision_id = row.decision.id or 0
    if answer is None:
        return None
    is_done = answer == "done"
    if is_done and row.done_on.problem():
        raise RuleBroken(row.done_on.problem(), field=row.done_on.objectName())
    return DecisionProgress(
        decision_id=decision_id,
        review_id=review_id,
        progress=Progress(answer),
        done_on=row.done_on.value() if is_done else None,
        reason="" if is_done else row.reason.text().strip(),
        id=held.get(decision_id),
    )
