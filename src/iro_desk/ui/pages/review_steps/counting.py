"""How a review counts: whether it is one, held with a meeting or without, and why it was late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from iro_desk.domain.counting import (
    Counting,
    gaps,
    meeting_wanted,
    of_review,
    who_was_missing,
    why_meeting,
)
from iro_desk.domain.review import LATE_REASONS, LateReason, Timeliness
from iro_desk.services import reviews
from iro_desk.services.reviews import ReviewPage
from iro_desk.ui.drafted_panel import Task
from iro_desk.ui.forms.ui_review_counting import Ui_CountingForm
from iro_desk.ui.pages.review_steps.step_panel import StepPanel, put, take

if TYPE_CHECKING:
    from iro_desk.ui.page import Context

_WHY_NONE = "Why it is no statutory review"


class CountingPanel(StepPanel):
    """Shown once a meeting is on file. It asks only for what this review has to say."""

    form = "review_counting"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_CountingForm()
        self.ui.setupUi(self)
        self.ui.gaps.setProperty("stays", True)
        self.ui.late_reason.set_choices({str(key): said for key, said in LATE_REASONS.items()})
        self.ui.counts.toggled.connect(lambda _is_on: self._arrange())
        self.ui.without_meeting.toggled.connect(lambda _is_on: self._arrange())
        self.ready()

    def show_review(self, page: ReviewPage) -> None:
        super().show_review(page)
        self.setVisible(bool(page.review.meetings))
        self._arrange()

    def fill(self, page: ReviewPage) -> None:
        said = of_review(page.review)
        put(self.ui.late_reason, str(said.late_reason) if said.late_reason else None)
        put(self.ui.late_reason_text, said.late_reason_text)
        put(self.ui.counts, said.counts)
        put(self.ui.counts_reason, said.counts_reason)
        put(self.ui.without_meeting, said.without_meeting)

    def change(self) -> Task:
        ui = self.ui
        review_id = self.key.record_id if self.key else 0
        late_reason = take(ui.late_reason)
        said = Counting(
            without_meeting=take(ui.without_meeting),
            counts=take(ui.counts),
            counts_reason=take(ui.counts_reason),
            late_reason=LateReason(late_reason) if late_reason else None,
            late_reason_text=take(ui.late_reason_text),
        )
        return lambda desk: reviews.save_counting(desk, review_id, said)

    def _arrange(self) -> None:
        """Show what this review has to say, and what is still missing of it."""
        page, ui = self.page, self.ui
        if page is None:
            return
        is_late = page.judged is not None and page.judged.timeliness is Timeliness.LATE
        for widget in (ui.late_label, ui.late_reason, ui.late_reason_text):
            widget.setVisible(is_late or page.review.late_reason is not None)
        missing = " and ".join(who_was_missing(page.attendance))
        held = f"Held without {missing}: why it still is a review" if missing else "Why it counts"
        words = held if ui.counts.isChecked() else _WHY_NONE
        ui.counts_reason_label.setText(words)
        asks = not ui.counts.isChecked() or bool(missing) or bool(ui.counts_reason.text())
        for widget in (ui.counts_reason_label, ui.counts_reason):
            widget.setVisible(asks)
        found = gaps(page.review, page.judged, page.attendance)
        ui.gaps.setText("\n".join(found))
        ui.gaps.setVisible(bool(found))
        self._say_of_meeting(page)

    def _say_of_meeting(self, page: ReviewPage) -> None:
        ui = self.ui
        problem = why_meeting(page.history, page.review)
        is_offered = not problem or ui.without_meeting.isChecked()
        ui.without_meeting.setVisible(is_offered)
        wanted = meeting_wanted(page.history, page.review, self.context.today())
        note = (problem or wanted) if ui.without_meeting.isChecked() else ""
        ui.without_note.setText(note)
        ui.without_note.setVisible(bool(note))
