"""Plan: when this review and the next are held, beside the last lawful dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.wording import long_date
from iro_desk.services import reviews
from iro_desk.services.reviews import ReviewPage
from iro_desk.ui.drafted_panel import Task
from iro_desk.ui.forms.ui_review_plan import Ui_ReviewPlanForm
from iro_desk.ui.pages.review_steps.step_panel import StepPanel, put
from iro_desk.ui.widgets.date_field import DateField

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.ui.page import Context


class PlanPanel(StepPanel):
    """The planned days of this review and the next one."""

    form = "review_plan"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_ReviewPlanForm()
        self.ui.setupUi(self)
        for line in (self.ui.planned_problem, self.ui.next_problem):
            line.setProperty("stays", True)
        self.ui.planned_on.changed.connect(self._warn)
        self.ui.next_review_on.changed.connect(self._warn)
        self.ready()

    def fill(self, page: ReviewPage) -> None:
        put(self.ui.planned_on, page.review.planned_on)
        put(self.ui.next_review_on, page.review.next_review_on)
        self._say_latest(page)
        self._warn()

    def change(self) -> Task:
        for field in (self.ui.planned_on, self.ui.next_review_on):
            if field.problem():
                raise RuleBroken(field.problem(), field=field.objectName())
        review_id = self.key.record_id if self.key else 0
        planned_on, next_on = self.ui.planned_on.value(), self.ui.next_review_on.value()
        return lambda desk: reviews.save_plan(desk, review_id, planned_on, next_on)

    def _say_latest(self, page: ReviewPage) -> None:
        due_on = page.due_on
        held = page.review.commenced_on
        latest = f"Last lawful date: {long_date(due_on)}" if due_on else "The last lawful date is not known."
        self.ui.latest.setText(f"{latest}. Held {long_date(held)}." if held and due_on else latest)
        self.ui.latest_why.setText(page.due_why or "The files hold too little to work it out.")
        after = page.next_review
        is_known = after is not None and after.due_on is not None
        if after is not None and after.due_on is not None:
            self.ui.next_latest.setText(f"Last lawful date: {long_date(after.due_on)}")
            as_planned = "" if held else " Counted from the day planned above."
            self.ui.next_why.setText(after.why + as_planned)
        else:
            self.ui.next_latest.setText("The last lawful date follows from the day of this review.")
        self.ui.next_why.setVisible(is_known)

    def _warn(self) -> None:
        page = self.page
        if page is None:
            return
        after = page.next_review
        held = bool(page.review.meetings)
        _warn_after(self.ui.planned_problem, self.ui.planned_on, None if held else page.due_on)
        _warn_after(self.ui.next_problem, self.ui.next_review_on, after.due_on if after else None)


def _warn_after(line: QLabel, field: DateField, latest: date | None) -> None:
    """Say so where a day is planned after the last lawful one; it can be kept all the same."""
    wanted = field.value()
    is_late = wanted is not None and latest is not None and wanted > latest
    if is_late and latest is not None:
        line.setText(f"This is after the last lawful date, {long_date(latest)}: the review would be late.")
    line.setVisible(is_late)
