"""The team manager's reply to each decision, and agreement by silence (row D3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from iro_desk.domain import decision_replies
from iro_desk.services import replies
from iro_desk.services.reviews import ReviewPage
from iro_desk.ui.drafted_panel import Task
from iro_desk.ui.forms.ui_review_replies import Ui_RepliesForm
from iro_desk.ui.pages.review_steps.reply_row import ReplyRow
from iro_desk.ui.pages.review_steps.step_panel import StepPanel
from iro_desk.ui.widgets.date_field import give_reference

if TYPE_CHECKING:
    from iro_desk.ui.page import Context


class RepliesPanel(StepPanel):
    """One row for each decision that was sent: 1 agreed, 2 query, 3 objection; or all agreed at once."""

    form = "review_replies"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_RepliesForm()
        self.ui.setupUi(self)
        self.rows: dict[int, ReplyRow] = {}
        self.ui.all_agreed.setProperty("changes", True)
        self.ui.all_agreed.clicked.connect(self.agree_all)
        self.ready()

    def fill(self, page: ReviewPage) -> None:
        self._make_rows(page)
        for decision_id, row in self.rows.items():
            row.show_reply(page.replies.get(decision_id))

    def show_review(self, page: ReviewPage) -> None:
        super().show_review(page)
        today = self.context.today()
        for decision_id, row in self.rows.items():
            reply = page.replies.get(decision_id)
            row.show_standing(decision_replies.standing(reply, page.reply_window, today))
        waits = page.reply_window is None
        self.ui.none_yet.setText(
            "Replies are recorded here once the decision letter was sent (step 7, Send)."
            if page.decisions
            else "There are no decisions yet."
        )
        self.ui.none_yet.setVisible(waits or not self.rows)
        self.ui.rows.setVisible(not waits)
        self.ui.all_agreed.setVisible(not waits and bool(self.rows))

    def change(self) -> Task:
        review_id = self.key.record_id if self.key else 0
        wanted = [row.reply(review_id) for row in self.rows.values()]
        return lambda desk: replies.save(desk, review_id, wanted)

    def more_state(self) -> dict[str, Any]:
        return {"answers": {str(key): row.answer.value() for key, row in self.rows.items()}}

    def restore_more(self, state: dict[str, Any]) -> None:
        for key, answer in state["answers"].items():
            row = self.rows.get(int(key))
            if row is not None:
                row.answer.set_value(answer)

    def agree_all(self) -> None:
        """The manager agreed to every decision not replied to yet; it is kept at once."""
        for row in self.rows.values():
            if row.answer.value() is None:
                row.answer.set_value("agreed")
        self.commit()

    def take_focus(self) -> None:
        """Go to the first decision without a reply, else to the first."""
        rows = list(self.rows.values())
        row = next((one for one in rows if one.answer.value() is None), rows[0] if rows else None)
        if row is not None:
            row.answer.setFocus()

    def _answer(self, row: ReplyRow) -> None:
        """From whom and when are those of the reply above, else the team manager and today."""
        if row.answer.value() is not None and not self._is_filling and self.page is not None:
            rows = list(self.rows.values())
            above = [one for one in rows[: rows.index(row)] if one.by_whom.text().strip()]
            manager = self.page.team_manager
            by_whom = above[-1].by_whom.text() if above else manager.name if manager else ""
            on = above[-1].replied_on.value() if above else None
            row.give(by_whom, on or self.context.today())
        self.touched()

    def _go_on(self, row: ReplyRow) -> None:
        """To the decision below; the last one keeps the focus."""
        rows = list(self.rows.values())
        below = rows[rows.index(row) + 1 :]
        (below[0] if below else row).answer.setFocus()

    def _after_key(self, row: ReplyRow) -> None:
        row.take_focus()
        if row.answer.value() == "agreed":
            self._go_on(row)

    def _make_rows(self, page: ReviewPage) -> None:
        wanted = {decision.id or 0: decision for decision in page.decisions}
        if {key: row.decision for key, row in self.rows.items()} == wanted:
            return
        for row in self.rows.values():
            row.setParent(None)
            row.deleteLater()
        self.rows = {key: ReplyRow(decision, self.ui.rows) for key, decision in wanted.items()}
        layout = self.ui.rows.layout()
        for row in self.rows.values():
            row.answer.changed.connect(lambda row=row: self._answer(row))
            row.answered.connect(lambda row=row: self._after_key(row))
            row.gone_on.connect(lambda row=row: self._go_on(row))
            if layout is not None:
                layout.addWidget(row)
        give_reference(self, self.context.today(), self.context.calendar)
