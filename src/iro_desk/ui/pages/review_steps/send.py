"""Send: the papers, and what is done outside IRO Desk after the review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.paper_kinds import DECISION_LETTER, MONITORING_FORM
from iro_desk.domain.wording import long_date, weekday_date
from iro_desk.services.reviews import ReviewPage
from iro_desk.ui import style
from iro_desk.ui.forms.ui_review_send import Ui_SendForm
from iro_desk.ui.pages.review_steps.asked import of_clock
from iro_desk.ui.pages.review_steps.tasks import TaskList, clock_status
from iro_desk.ui.style import Tone

if TYPE_CHECKING:
    from iro_desk.ui.page import Context

RULES = {DECISION_LETTER: "POST_DECISIONS", MONITORING_FORM: "POST_MONITOR_FORM"}


class SendStep(QWidget):
    """The letter and the form, each previewed and issued, then what follows on them.

    `preview_wanted` and `issue_wanted` carry the kind of paper, `teams_wanted` asks for the
    page where the team's manager is entered.
    """

    preview_wanted = Signal(str)
    issue_wanted = Signal(str)
    teams_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.ui = Ui_SendForm()
        self.ui.setupUi(self)
        self.ui.task_problem.hide()
        words = {
            "POST_MGR_RESPONSE": "Reply received",
            "POST_CAREPLAN": "Mark updated",
            "POST_DISTRIBUTE": "Mark sent",
        }
        self.tasks = TaskList(context, self.ui.tasks, words)
        self._cards = {
            DECISION_LETTER: (self.ui.letter_state, self.ui.letter_words),
            MONITORING_FORM: (self.ui.form_state, self.ui.form_words),
        }
        self.ui.preview_letter.clicked.connect(lambda: self.preview_wanted.emit(DECISION_LETTER))
        self.ui.preview_form.clicked.connect(lambda: self.preview_wanted.emit(MONITORING_FORM))
        self.ui.issue_letter.clicked.connect(lambda: self.issue_wanted.emit(DECISION_LETTER))
        self.ui.issue_form.clicked.connect(lambda: self.issue_wanted.emit(MONITORING_FORM))
        self.ui.open_teams.clicked.connect(self.teams_wanted)
        self.clear()

    def show_review(self, page: ReviewPage) -> None:
        """Show what is issued and what still waits."""
        for kind in self._cards:
            self._show_paper(page, kind)
        can_issue = page.review.completed_on is not None
        self.ui.issue_letter.setVisible(DECISION_LETTER not in page.issued)
        self.ui.issue_form.setVisible(MONITORING_FORM not in page.issued)
        self.ui.issue_letter.setEnabled(can_issue)
        self.ui.issue_form.setEnabled(can_issue)
        has_letter = DECISION_LETTER in page.issued
        style.set_role(self.ui.issue_letter, "" if has_letter else "primary")
        style.set_role(self.ui.issue_form, "primary" if has_letter else "")
        self.ui.preview_letter.setText("Open letter" if DECISION_LETTER in page.issued else "Preview letter")
        self.ui.preview_form.setText("Open form" if MONITORING_FORM in page.issued else "Preview form")
        self.tasks.show_review(page)

    def say(self, error: IroDeskError) -> None:
        """Tell why a paper was not issued; without an addressee, where to enter one."""
        self.ui.problem.setText(error.sentence)
        self.ui.problem.show()
        self.ui.open_teams.setVisible(error.field == "team_manager")

    def clear(self) -> None:
        """Nothing is in the way."""
        self.ui.problem.hide()
        self.ui.open_teams.hide()

    def _show_paper(self, page: ReviewPage, kind: str) -> None:
        state, words = self._cards[kind]
        shown = self.context.names.shown
        held = page.issued.get(kind)
        clock = next((one for one in page.clocks if one.rule == RULES[kind]), None)
        state.show_date(of_clock(self.context.names, page, clock) if clock is not None else None)
        if held is not None:
            state.set_status(Tone.IN_TIME, f"Issued {weekday_date(held.issued_on)}")
            words.setText(f"Issued to {shown(held.addressee)} on {long_date(held.issued_on)}.")
            return
        if clock is not None:
            state.set_status(*clock_status(clock, self.context.today()))
        manager = page.team_manager
        to = f"To {shown(manager.name)}, team manager." if manager else "No team manager is entered yet."
        words.setText(to)
