"""One review beside the planner: its wall and why, its day, who authorised a change, the changes so far."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.review import ChangeKind, DateChange
from iro_desk.domain.wording import short_date, weekday_date
from iro_desk.ui.forms.ui_planner_review import Ui_PlannerReviewForm
from iro_desk.ui.models.duties import TONES, due_words, full_why, marked_day, person
from iro_desk.ui.page import show_field
from iro_desk.ui.pages.planner_parts.facts import ReviewFacts, Typed, keep
from iro_desk.ui.pages.planner_parts.pane_panel import PanePanel
from iro_desk.ui.pages.settings_parts.post_panels import read_day
from iro_desk.ui.style import Tone
from iro_desk.ui.why import of_wall

if TYPE_CHECKING:
    from iro_desk.ui.drafted_panel import Task
    from iro_desk.ui.page import Context


class ReviewPanel(PanePanel):
    """The day of one review. A day that a manager has to authorise is asked about here, in place.

    `asks` carries the day that is asked about, None while none is. `opened_review` carries the id
    of a review to open in full, `opened_child` that of a child.
    """

    form = "planner_review"
    asks = Signal(object)
    opened_review = Signal(int)
    opened_child = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_PlannerReviewForm()
        self.ui.setupUi(self)
        self.ui.reason.minimum_lines = 2
        self.facts: ReviewFacts | None = None
        self._proposed: dict[str, Any] | None = None
        for field in (self.ui.planned_on, self.ui.authorised_on):
            field.is_compact = True
        self.serve(self.ui.open_review)
        self.ui.open_review.clicked.connect(self._open)
        self.ui.planned_on.changed.connect(self._follow_day)
        self.ui.is_postponed.toggled.connect(self._ask)
        self.ui.with_siblings.toggled.connect(self._ask)
        self.ready()

    def show_review(self, held: ReviewFacts) -> None:
        """Show a review as it stands; typing under way is left alone."""
        record = held.review.id if held.review is not None and held.review.id else 0
        self.begin(held.child.id or 0, record, lambda: self._fill_fields(held))
        self.facts = held
        self._say_facts(held)
        self._ask()

    def propose(self, on: date) -> None:
        """Type a day, as the planner asks for it, and go to what has to be said of it."""
        was_dirty = self.is_dirty
        self.ui.planned_on.set_value(on)
        self.ui.planned_on.changed.emit()
        self._proposed = None if was_dirty else self.raw_state()
        first = self.ui.question if not self.ui.question.isHidden() else None
        field = self.ui.authorised_by if first is not None else self.ui.planned_on
        field.setFocus()
        show_field(field)

    def drop_untouched(self) -> None:
        """A question that was asked and not begun to be answered leaves the review where it is."""
        if self._proposed is not None and self.is_dirty and self.raw_state() == self._proposed:
            self.discard()

    def change(self) -> Task:
        held = self.facts
        assert held is not None  # noqa: S101 - begin sets it
        typed = Typed(
            planned_on=read_day(self.ui.planned_on, "planned_on"),
            planned_at=self.ui.planned_at.text(),
            planned_place=self.ui.planned_place.text(),
            is_agreed=self.ui.is_agreed.isChecked(),
            with_siblings=self.ui.with_siblings.isChecked() and bool(held.siblings),
            is_postponed=self.ui.is_postponed.isChecked(),
            authorised_by=self.ui.authorised_by.text(),
            authorised_on=read_day(self.ui.authorised_on, "authorised_on"),
            reason=self.ui.reason.value(),
        )
        return lambda desk: keep(desk, held, typed)

    def discard(self) -> None:
        self._proposed = None
        super().discard()
        self._ask()

    # Within

    def _restore(self, state: dict[str, Any]) -> None:
        super()._restore(state)
        self._ask()  # of a draft that is put back, too

    def _say(self, error: IroDeskError) -> None:
        if error.field in {"authorised_by", "authorised_on", "reason"}:
            self.ui.question.setVisible(not self.ui.is_postponed.isChecked() or error.field != "reason")
            self.ui.reason_part.show()
        super()._say(error)

    def _fill_fields(self, held: ReviewFacts) -> None:
        # Not before: until here what was typed of the review shown before may still be committed.
        self.facts = held
        review = held.review
        self.ui.planned_on.set_value(review.planned_on if review else None)
        self.ui.planned_at.setText(review.planned_at if review else "")
        self.ui.planned_place.setText(review.planned_place if review else "")
        self.ui.is_agreed.setChecked(bool(review and review.is_agreed))
        for box in (self.ui.with_siblings, self.ui.is_postponed):
            box.setChecked(False)
        self.ui.authorised_by.clear()
        self.ui.authorised_on.set_value(None)
        self.ui.reason.set_value("")

    def _say_facts(self, held: ReviewFacts) -> None:
        ui, names = self.ui, self.context.names
        ui.heading.setText(person(names, held.child.display_name, held.child.child_ref))
        duty = held.duty
        ui.about.setText(
            f"{'Review' if held.is_held or duty is None else duty.duty} · ref {held.child.child_ref}"
        )
        latest = held.latest_on
        if latest is not None:
            asked = of_wall(
                ui.heading.text(), latest, (held.child.id or 0,), held.review.id if held.review else None
            )
            words = f"Last lawful date: {weekday_date(latest)}"
            ui.latest.show_date(asked, marked_day(words, latest, self.context.calendar))
        else:
            ui.latest.show_date(None, "The last lawful date is not known.")
        ui.latest_why.setText(full_why(duty) if duty is not None else "")
        for widget in (ui.latest, ui.latest_why):
            widget.setVisible(not held.is_held)
        self._say_state(held)
        others = ", ".join(person(names, one.display_name, one.child_ref) for one in held.siblings)
        ui.group.setText(f"With {others}: each keeps a record of their own." if others else "")
        for widget in (ui.group, ui.with_siblings):
            widget.setVisible(bool(others) and not held.is_held)
        has_day = held.review is not None and held.review.planned_on is not None
        ui.is_postponed.setVisible(has_day and not held.is_held)
        self._show_fields(held)
        ui.open_review.setText("Open the review" if held.review is not None else "Open the child")
        ui.changes.setText("\n".join(change_words(change) for change in held.changes))
        for widget in (ui.changes, ui.changes_title):
            widget.setVisible(bool(held.changes))

    def _say_state(self, held: ReviewFacts) -> None:
        review, today = held.review, self.context.today()
        if held.is_held and review is not None:
            words = ", ".join(weekday_date(meeting.held_on) for meeting in review.meetings)
            self.ui.state.set_status(Tone.IN_TIME, f"Held {words}")
        elif review is not None and review.planned_on is not None:
            is_after = held.latest_on is not None and review.planned_on > held.latest_on
            words = "Planned after the last lawful date" if is_after else "Planned within the law"
            self.ui.state.set_status(Tone.LATE if is_after else Tone.IN_TIME, words)
        elif held.duty is not None:
            words = due_words(held.duty, today)
            self.ui.state.set_status(TONES[held.duty.state], f"Not planned, {words}")

    def _show_fields(self, held: ReviewFacts) -> None:
        ui = self.ui
        for widget in (
            ui.planned_on,
            ui.planned_on_label,
            ui.planned_at,
            ui.planned_at_label,
            ui.planned_place,
        ):
            widget.setVisible(not held.is_held)
        for widget in (ui.planned_place_label, ui.is_agreed, ui.done):
            widget.setVisible(not held.is_held)

    def _follow_day(self) -> None:
        """Another day is not agreed yet; the stored one is as agreed as it was."""
        held = self.facts
        if held is None:
            return
        review = held.review
        is_same = review is not None and self.ui.planned_on.value() == review.planned_on
        self.ui.is_agreed.setChecked(bool(is_same and review is not None and review.is_agreed))
        self._ask()

    def _ask(self) -> None:
        """Show what has to be said of the day that is typed."""
        held, ui = self.facts, self.ui
        if held is None:
            return
        on = ui.planned_on.value()
        review = held.review
        is_postponed = ui.is_postponed.isChecked()
        if is_postponed and review is not None and on == review.planned_on:
            on = None
        why = "" if held.is_held or (on is None and not is_postponed) else held.why_authorise(on)
        was_asked = not ui.question.isHidden()
        ui.question_words.setText(why)
        ui.question.setVisible(bool(why))
        ui.reason_part.setVisible(bool(why) or is_postponed)
        self.asks.emit(on if why else None)
        if why and not was_asked and ui.authorised_on.raw() == "":
            ui.authorised_on.set_value(self.context.today())

    def _open(self) -> None:
        held = self.facts
        if held is None:
            return
        if held.review is not None and held.review.id:
            self.opened_review.emit(held.review.id)
        else:
            self.opened_child.emit(held.child.id or 0)


def change_words(change: DateChange) -> str:
    """One change of a planned day, in a sentence or two."""
    old = short_date(change.old_on) if change.old_on else "no day"
    new = short_date(change.new_on) if change.new_on else "no day yet"
    what = "Postponed" if change.kind is ChangeKind.POSTPONED else "Moved"
    words = f"{what} on {short_date(change.changed_on)} from {old} to {new}."
    if change.latest_on and change.new_on and change.new_on > change.latest_on:
        words += f" After the last lawful date, {short_date(change.latest_on)}."
    if change.authorised_by:
        on = f" on {short_date(change.authorised_on)}" if change.authorised_on else ""
        words += f" Authorised by {change.authorised_by}{on}."
    return f"{words} {change.reason}".strip()
