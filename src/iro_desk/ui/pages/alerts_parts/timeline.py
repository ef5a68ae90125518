"""What happened about an alert, the latest first: each step with its day, its words and its evidence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from iro_desk.domain.case_alerts import OUTCOMES, STEP_KINDS, AlertStep, StepKind
from iro_desk.domain.dispute_templates import role_words
from iro_desk.domain.wording import weekday_date
from iro_desk.ui import style
from iro_desk.ui.style import Tone

if TYPE_CHECKING:
    from iro_desk.ui.names import PersonNames

_DOT = 5
_LEFT = 20
HIDDEN = "Hidden while names are."

_TONES = {
    StepKind.RAISED: Tone.ACCENT,
    StepKind.STAGE: Tone.ACCENT,
    StepKind.RESPONSE: Tone.IN_TIME,
    StepKind.CLOSED: Tone.IN_TIME,
    StepKind.CAFCASS_REFERRAL: Tone.LATE,
}


class Timeline(QWidget):
    """`changed` carries the id of a step to be corrected, `evidence` that of the paper to be opened."""

    changed = Signal(int)
    evidence = Signal(int)

    def __init__(self, names: PersonNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._shown: object = None
        self.buttons: list[QAbstractButton] = []

    def show_steps(self, steps: Sequence[AlertStep], titles: Callable[[AlertStep], str]) -> None:
        """Show these, the latest first; `titles` names each."""
        looks = (self._names.is_private, style.text_percent())
        now = (tuple((step, titles(step)) for step in steps), looks)
        if now == self._shown:
            return
        self._shown, self.buttons = now, []
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for number, step in enumerate(reversed(steps)):
            row = _StepRow(step, titles(step), self._names, self)
            row.is_last = number == len(steps) - 1
            row.setObjectName(f"step_{step.id}")
            if row.change is not None:
                row.change.clicked.connect(lambda _on=False, step=step: self.changed.emit(step.id or 0))
            if row.paper is not None:
                row.paper.clicked.connect(lambda _on=False, step=step: self.evidence.emit(step.document_id))
            self.buttons += [one for one in (row.change, row.paper) if one is not None]
            self._rows.addWidget(row)


class _StepRow(QWidget):
    """A dot on the line of time, what happened and when, and what was said."""

    def __init__(self, step: AlertStep, title: str, names: PersonNames, parent: QWidget) -> None:
        super().__init__(parent)
        self.is_last = False
        self._tone = _TONES.get(step.kind, Tone.QUIET)
        self.change: QToolButton | None = None
        self.paper: QPushButton | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(style.scaled(_LEFT), 0, 0, style.scaled(10))
        column.setSpacing(1)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(_label(title, "strong", self), 1)
        if not names.is_private:  # with names hidden nothing is worked on
            self.change = QToolButton(self)
            self.change.setIcon(QIcon.fromTheme("pencil-simple"))
            self.change.setAccessibleName(f"Correct: {title}, {weekday_date(step.happened_on)}")
            self.change.setToolTip("Correct or remove this step")
            self.change.setIconSize(QSize(style.scaled(16), style.scaled(16)))
            head.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(_label(_when(step, names), "quiet", self))
        for words in _said(step):
            column.addWidget(_label(HIDDEN if names.is_private else words, "", self))
            if names.is_private:
                break
        if step.document_id is not None:
            self.paper = QPushButton("Open the paper", self)
            self.paper.setAccessibleName(f"Open the paper of {weekday_date(step.happened_on)}")
            style.set_role(self.paper, "link")
            column.addWidget(self.paper, 0, Qt.AlignmentFlag.AlignLeft)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = style.tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, y, size = style.scaled(7), style.scaled(11), style.scaled(_DOT)
        painter.setPen(QPen(QColor(tokens.border), 1))
        if not self.is_last:
            painter.drawLine(QPointF(x, y), QPointF(x, self.height() + y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.word(self._tone))
        painter.drawEllipse(QPointF(x, y), size, size)
        painter.end()


def step_title(step: AlertStep, stage: str) -> str:
    """What a step is called: a stage by its own name, a closing by its outcome."""
    if step.kind is StepKind.STAGE:
        return stage or step.stage
    if step.kind is StepKind.CLOSED and step.outcome is not None:
        return f"Closed: {OUTCOMES[step.outcome].lower()}"
    if step.kind is StepKind.RESPONSE and step.is_satisfied is not None:
        return f"Response received, {'settles the matter' if step.is_satisfied else 'does not settle it'}"
    return STEP_KINDS[step.kind]


def _when(step: AlertStep, names: PersonNames) -> str:
    """The day, whom it went to or came from, and by when an answer is due."""
    role = role_words(step.role) if step.role else ""
    whom = names.shown(step.to_whom) if step.to_whom else ""
    person = f"{whom} ({role})" if whom and role else whom or role
    due = f"response due {weekday_date(step.due_on)}" if step.due_on else ""
    return " · ".join(part for part in (weekday_date(step.happened_on), person, due) if part)


def _said(step: AlertStep) -> list[str]:
    said = [f"Why: {step.reason}" if step.reason else "", step.words]
    return [words for words in said if words]


def _label(words: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        style.set_role(label, role)
    return label
