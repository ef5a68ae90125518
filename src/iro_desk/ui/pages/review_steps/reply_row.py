"""One decision and what the manager said to it: the reply, its day and words, and how it ended."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from iro_desk.domain.decision_replies import Standing
from iro_desk.domain.decisions import OUTCOMES, REPLIES, Decision, DecisionReply, Outcome, Reply
from iro_desk.domain.errors import RuleBroken
from iro_desk.ui import style
from iro_desk.ui.pages.review_steps.step_panel import put
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.answer_field import AnswerField
from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField

_TONES = {"agreed": Tone.IN_TIME, "query": Tone.SOON, "objection": Tone.LATE}


class ReplyRow(QFrame):
    """Agreed, query or objection; the last two ask for words and for how it ended.

    `answered` is sent when a number key has answered, `gone_on` by Enter in one of its lines.
    """

    answered = Signal()
    gone_on = Signal()

    def __init__(self, decision: Decision, parent: QWidget) -> None:
        super().__init__(parent)
        self.decision = decision
        style.set_role(self, "card")
        self.answer = AnswerField(self)
        self.answer.set_choices({key.value: words for key, words in REPLIES.items()}, _TONES)
        self.answer.setAccessibleName(f"Decision {decision.number}: reply")
        self.by_whom = self._line("by_whom", "From whom")
        self.replied_on = self._day("replied_on", "day of the reply")
        self.words = self._line("words", "What the manager wrote")
        self.outcome = ChoiceField(self)
        self.outcome.setObjectName(f"outcome_{decision.id}")
        self.outcome.setAccessibleName(f"Decision {decision.number}: how it ended")
        self.outcome.set_choices({key.value: words for key, words in OUTCOMES.items()}, nothing="Still open")
        self.outcome_on = self._day("outcome_on", "day it ended")
        self.outcome_words = self._line("outcome_words", "More about how it ended")
        self.stands = QLabel(self)
        self.stands.setTextFormat(Qt.TextFormat.PlainText)
        self.stands.setWordWrap(True)
        style.set_role(self.stands, "quiet")
        self._arrange()
        self.answer.changed.connect(self.show_wanted)
        self.answer.answered.connect(self.answered)
        self.outcome.changed.connect(self.show_wanted)
        for line in (self.by_whom, self.words, self.outcome_words, self.replied_on.line()):
            line.returnPressed.connect(self.gone_on)
        self.show_wanted()

    def show_reply(self, held: DecisionReply | None) -> None:
        """Fill the row."""
        reply = held or DecisionReply(decision_id=self.decision.id or 0, review_id=0)
        self.answer.set_value(reply.reply.value if reply.reply else None)
        put(self.by_whom, reply.by_whom)
        put(self.replied_on, reply.replied_on)
        put(self.words, reply.words)
        put(self.outcome, reply.outcome.value if reply.outcome else None)
        put(self.outcome_on, reply.outcome_on)
        put(self.outcome_words, reply.outcome_words)
        self.show_wanted()

    def show_standing(self, stands: Standing) -> None:
        """Where the decision stands by what is kept."""
        self.stands.setText(stands.words)

    def give(self, by_whom: str, on: date) -> None:
        """Fill in from whom and when, where nothing stands yet."""
        if not self.by_whom.text().strip():
            self.by_whom.setText(by_whom)
        if not self.replied_on.raw().strip():
            self.replied_on.set_value(on)

    def reply(self, review_id: int) -> DecisionReply:
        """What stands in the row; RuleBroken for a day that can't be read."""
        for day in (self.replied_on, self.outcome_on):
            if day.isVisibleTo(self) and day.problem():
                raise RuleBroken(day.problem(), field=day.objectName())
        answer, ended = self.answer.value(), self.outcome.value()
        is_disputed = answer in {"query", "objection"}
        return DecisionReply(
            decision_id=self.decision.id or 0,
            review_id=review_id,
            reply=Reply(answer) if answer else None,
            by_whom=self.by_whom.text().strip(),
            replied_on=self.replied_on.value(),
            words=self.words.text().strip(),
            outcome=Outcome(ended) if ended and is_disputed else None,
            outcome_on=self.outcome_on.value() if ended and is_disputed else None,
            outcome_words=self.outcome_words.text().strip() if ended and is_disputed else "",
        )

    def show_wanted(self) -> None:
        """Only what the answer asks for is in sight."""
        answer, is_ended = self.answer.value(), self.outcome.value() is not None
        is_disputed = answer in {"query", "objection"}
        for field in (self.by_whom, self.replied_on):
            field.setVisible(answer is not None)
        self.words.setVisible(is_disputed or bool(self.words.text()))
        self.outcome.setVisible(is_disputed)
        self.outcome_on.setVisible(is_disputed and is_ended)
        self.outcome_words.setVisible(is_disputed and is_ended)

    def take_focus(self) -> None:
        """Go where the typing goes on: the words of a query or an objection, else the answer."""
        (self.words if self.answer.value() in {"query", "objection"} else self.answer).setFocus()

    def _line(self, name: str, words: str) -> QLineEdit:
        line = QLineEdit(self)
        self._name(line, name, words.lower())
        line.setPlaceholderText(words)
        return line

    def _day(self, name: str, words: str) -> DateField:
        day = DateField(self)
        day.is_compact = True
        self._name(day, name, words)
        return day

    def _name(self, field: Any, name: str, words: str) -> None:  # noqa: ANN401 - any field
        field.setObjectName(f"{name}_{self.decision.id}")
        field.setAccessibleName(f"Decision {self.decision.number}: {words}")

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        said = QLabel(f"{self.decision.number}  {self.decision.text}", self)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        column.addWidget(said)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.answer, 0, 0, top)
        grid.addWidget(self.by_whom, 0, 1, top)
        grid.addWidget(self.replied_on, 0, 2, top)
        grid.addWidget(self.words, 1, 0, 1, 3, top)
        grid.addWidget(self.outcome, 2, 0, top)
        grid.addWidget(self.outcome_words, 2, 1, top)
        grid.addWidget(self.outcome_on, 2, 2, top)
        for at, stretch in enumerate((0, 3, 2)):
            grid.setColumnStretch(at, stretch)
        column.addLayout(grid)
        column.addWidget(self.stands)
