"""Plan: when and where this review and the next are held, beside the last lawful dates.

A day after the last lawful date, and a change of a day agreed with those who come, ask who
authorised it and why before they are kept (row S8).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.planner import Authorisation, why_authorise
from iro_desk.domain.review import ChangeKind, DateChange
from iro_desk.domain.wording import long_date, plain_date, short_date
from iro_desk.services import reviews
from iro_desk.services.reviews import Plan, ReviewPage
from iro_desk.ui.drafted_panel import Task
from iro_desk.ui.forms.ui_review_plan import Ui_ReviewPlanForm
from iro_desk.ui.models.duties import marked
from iro_desk.ui.pages.review_steps import asked
from iro_desk.ui.pages.review_steps.step_panel import StepPanel, put
from iro_desk.ui.widgets.date_field import DateField

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.ui.page import Context


_DATES = ("planned_on", "next_review_on", "authorised_on")


class PlanPanel(StepPanel):
    """The planned days of this review and the next one, and how the day of this one changed."""

    form = "review_plan"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_ReviewPlanForm()
        self.ui.setupUi(self)
        for line in (self.ui.planned_problem, self.ui.next_problem):
            line.setProperty("stays", True)
        self.ui.authorised_on.is_compact = True
        self.ui.authorisation.hide()
        self.ui.planned_on.changed.connect(self._warn)
        self.ui.next_review_on.changed.connect(self._warn)
        # A draft put back, or discarded, changes the days without a word of theirs.
        self.dirty_changed.connect(lambda _is_dirty: self._warn())
        self.ready()

    def fill(self, page: ReviewPage) -> None:
        review = page.review
        put(self.ui.planned_on, review.planned_on)
        put(self.ui.planned_at, review.planned_at)
        put(self.ui.planned_place, review.planned_place)
        put(self.ui.is_agreed, review.is_agreed)
        put(self.ui.next_review_on, review.next_review_on)
        put(self.ui.authorised_by, "")
        put(self.ui.authorised_on, None)
        put(self.ui.reason, "")
        self._say_latest(page)
        self._say_changes(page)
        self._warn()

    def take_focus(self) -> None:
        """Where the next typing is."""
        self.ui.planned_on.setFocus()

    def change(self) -> Task:
        for name in _DATES:
            field: DateField = getattr(self.ui, name)
            if field.problem():
                raise RuleBroken(field.problem(), field=name)
        review_id = self.key.record_id if self.key else 0
        plan = Plan(
            planned_on=self.ui.planned_on.value(),
            planned_at=self.ui.planned_at.text(),
            planned_place=self.ui.planned_place.text(),
            is_agreed=self.ui.is_agreed.isChecked(),
            next_review_on=self.ui.next_review_on.value(),
        )
        given = Authorisation(
            reason=self.ui.reason.text(),
            authorised_by=self.ui.authorised_by.text(),
            authorised_on=self.ui.authorised_on.value(),
        )
        return lambda desk: reviews.save_plan(desk, review_id, plan, given)

    def _say_latest(self, page: ReviewPage) -> None:
        due_on = page.due_on
        held = page.review.commenced_on
        names = self.context.names
        latest = f"Last lawful date: {long_date(due_on)}" if due_on else "The last lawful date is not known."
        self.ui.latest.show_date(asked.last_lawful(names, page), marked(latest, page.due))
        why = page.due_why or "The files hold too little to work it out."
        self.ui.latest_why.setText(f"Held {long_date(held)}. {why}" if held and due_on else why)
        words = long_date(page.target.due_on) if page.target else "none"
        self.ui.target.show_date(asked.target(names, page), f"Local target: {words}")
        self.ui.target.setVisible(page.target is not None)
        after = page.next_review
        is_known = after is not None and after.due_on is not None
        if after is not None and after.due_on is not None:
            words = marked(f"Last lawful date: {long_date(after.due_on)}", after.due)
            self.ui.next_latest.show_date(asked.next_review(names, page), words)
            as_planned = "" if held else " Counted from the day planned above."
            self.ui.next_why.setText(after.why + as_planned)
        else:
            self.ui.next_why.setText("The last lawful date follows from the day of this review.")
        self.ui.next_latest.setVisible(is_known)

    def _say_changes(self, page: ReviewPage) -> None:
        self.ui.changes.setText("\n".join(_change_words(each) for each in reversed(page.date_changes)))
        for widget in (self.ui.changes_title, self.ui.changes):
            widget.setVisible(bool(page.date_changes))

    def _warn(self) -> None:
        page = self.page
        if page is None:
            return
        after = page.next_review
        review, day = page.review, self.ui.planned_on.value()
        can_move = review.is_open and not self.ui.planned_on.problem()
        why = why_authorise(review, day, page.latest_on) if can_move else ""
        self.ui.authorisation.setVisible(bool(why))
        _warn_after(self.ui.planned_problem, self.ui.planned_on, page.latest_on)
        if why:
            self.ui.planned_problem.setText(why)
            self.ui.planned_problem.show()
        _warn_after(self.ui.next_problem, self.ui.next_review_on, after.due_on if after else None)


def _change_words(change: DateChange) -> str:
    """One change of the day as a line."""
    was = plain_date(change.old_on) if change.old_on else "no day"
    now = plain_date(change.new_on) if change.new_on else "no day yet"
    done = "Postponed" if change.kind is ChangeKind.POSTPONED else "Moved"
    said = [f"{done} {short_date(change.changed_on)}: from {was} to {now}."]
    if change.latest_on and change.new_on and change.new_on > change.latest_on:
        said.append(f"Last lawful date {short_date(change.latest_on)}.")
    if change.authorised_by:
        on = f" on {short_date(change.authorised_on)}" if change.authorised_on else ""
        said.append(f"Authorised by {change.authorised_by}{on}.")
    if change.reason:
        said.append(f"Why: {change.reason}")
    return " ".join(said)


def _warn_after(line: QLabel, field: DateField, latest: date | None) -> None:
    """Say so where a day stands after the last lawful one."""
    wanted = field.value()
    is_late = wanted is not None and latest is not None and wanted > latest
    if is_late and latest is not None:
        line.setText(f"This is after the last lawful date, {long_date(latest)}: the review would be late.")
    line.setVisible(is_late)
