"""The recorded dates of a review, each on the step it belongs to, with the way to correct it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from iro_desk.domain import recorded_dates
from iro_desk.domain.paper_kinds import DECISION_LETTER
from iro_desk.domain.recorded_dates import Dated, RecordedDate
from iro_desk.domain.wording import plain_date
from iro_desk.services.reviews import ReviewPage
from iro_desk.ui.correcting.dates import DatesOnFile
from iro_desk.ui.pages.review_steps.standing import MEET, PLAN, SEND, WRITE

if TYPE_CHECKING:
    from collections.abc import Mapping

_WRITTEN = frozenset({"POST_RECORD", "POST_CHILD_LETTER"})


class ReviewDates(QObject):
    """A list of dates at the foot of the steps that have some; at the head of Meet once it is complete.

    `wanted` carries the RecordedDate to correct.
    """

    wanted = Signal(object)

    def __init__(self, steps: Mapping[str, QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = {key: step for key, step in steps.items() if key in {PLAN, MEET, WRITE, SEND}}
        self.lists = {key: DatesOnFile(parent=step) for key, step in self._steps.items()}
        for key, shown in self.lists.items():
            shown.setObjectName(f"dates_{key}")
            shown.wanted.connect(self.wanted)
            self._place(key, at_head=False)

    def show_review(self, page: ReviewPage) -> None:
        """Show the dates of a review."""
        dates = recorded_dates.of_review(page.history, page.review.id or 0)
        is_complete = page.review.completed_on is not None
        self._place(MEET, at_head=is_complete)
        for key, shown in self.lists.items():
            note = _lock_words(page) if key == MEET and is_complete else ""
            shown.show_dates([one for one in dates if _step_of(one) == key], note)

    def first(self, step: str) -> RecordedDate | None:
        """The date that a key corrects on a step: its first, else the first meeting's."""
        for key in (step, MEET):
            shown = self.lists.get(key)
            if shown is not None and shown.dates:
                return shown.dates[0]
        return None

    def take_focus(self, key: str) -> None:
        """Back to the button of a date that was being corrected."""
        for shown in self.lists.values():
            if shown.button(key) is not None and shown.take_focus(key):
                return
        for shown in self.lists.values():
            if shown.isVisible() and shown.take_focus():
                return

    def _place(self, key: str, *, at_head: bool) -> None:
        layout = self._steps[key].layout()
        assert isinstance(layout, QBoxLayout)  # noqa: S101 - each step is a column
        shown = self.lists[key]
        layout.removeWidget(shown)
        last = layout.itemAt(layout.count() - 1)
        is_spaced = last is not None and last.spacerItem() is not None
        layout.insertWidget(0 if at_head else layout.count() - is_spaced, shown)


def _step_of(one: RecordedDate) -> str:
    if one.dated is Dated.PLANNED:
        return PLAN
    if one.dated is Dated.TASK:
        before = one.name.startswith("PRE_")
        return PLAN if before else WRITE if one.name in _WRITTEN else SEND
    return MEET


def _lock_words(page: ReviewPage) -> str:
    """Why a date is corrected here and not typed over."""
    letter = page.issued.get(DECISION_LETTER)
    if letter is not None:
        return (
            f"The decision letter was issued on {plain_date(letter.issued_on)}: these dates are locked; "
            "correct one with a reason. The letter stays as it was issued."
        )
    return "The review is complete: these dates are locked; correct one with a reason."
