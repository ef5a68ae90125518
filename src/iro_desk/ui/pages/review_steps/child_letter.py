"""The letter to the child: a paragraph of one's own, other words, how it reads and what to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QWidget

from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.paper_kinds import CHILD_LETTER
from iro_desk.domain.reading_age import FORMULA
from iro_desk.domain.wording import counted
from iro_desk.services import letters
from iro_desk.ui.drafted_panel import SERVES_PANEL, Task
from iro_desk.ui.forms.ui_review_child_letter import Ui_ChildLetterForm
from iro_desk.ui.pages.review_steps.step_panel import StepPanel, put

if TYPE_CHECKING:
    from iro_desk.services.letters import ChildLetter
    from iro_desk.services.reviews import ReviewPage
    from iro_desk.ui.page import Context

LOOK_AFTER_MS = 500
"""So long after the last key the letter is looked at anew."""


class ChildLetterPanel(StepPanel):
    """`told` carries what the letter is once it was read: its words, how they read, what wants a look."""

    form = "review_child_letter"
    told = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_ChildLetterForm()
        self.ui.setupUi(self)
        self._held: ChildLetter | None = None
        self.ui.wording.minimum_lines = 12
        self.ui.wording.maximum_lines = 120
        for line in (self.ui.reading, self.ui.hardest, self.ui.findings):
            line.hide()
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_AFTER_MS)
        self._look.timeout.connect(self.look_again)
        for field in (self.ui.personal, self.ui.wording):
            field.changed.connect(self._typed)
        for button in (self.ui.see, self.ui.default_wording):
            button.setProperty(SERVES_PANEL, True)
        self.ui.see.clicked.connect(self._see)
        self.ui.default_wording.clicked.connect(self._use_default)
        self.ready()

    def show_review(self, page: ReviewPage) -> None:
        review_id = page.review.id or 0
        self.page = page
        self.context.work.do(
            lambda desk: letters.child_letter(desk, review_id),
            then=lambda held: self._show(page, held),
            view=self,
        )

    def fill(self, _page: ReviewPage) -> None:
        if self._held is not None:
            put(self.ui.personal, self._held.personal)
            put(self.ui.wording, self._held.wording)
            put(self.ui.is_checked, self._held.is_checked)

    def change(self) -> Task:
        assert self.key is not None  # noqa: S101 - a panel is filled before it is typed in
        review_id, ui = self.key.record_id, self.ui
        wording, personal, is_checked = ui.wording.value(), ui.personal.value(), ui.is_checked.isChecked()
        return lambda desk: letters.save_child_letter(
            desk, review_id, wording, personal, is_checked=is_checked
        )

    def take_focus(self) -> None:
        """The paragraph; once something stands in it, the tick."""
        (self.ui.is_checked if self.ui.personal.value() else self.ui.personal).setFocus()

    def look_again(self) -> None:
        """Read the letter as it would be with what stands in the fields."""
        if self.page is None:
            return
        review_id, typed = self.page.review.id or 0, (self.ui.wording.value(), self.ui.personal.value())
        self.context.work.do(
            lambda desk: letters.child_letter(desk, review_id, typed),
            then=self._tell,
            failed=self._tell_problem,
            view=self,
        )

    # Within

    def _show(self, page: ReviewPage, held: ChildLetter) -> None:
        if self.page is None or self.page.review.id != page.review.id:
            return
        self._held = held
        super().show_review(page)
        if not self.is_dirty:
            self._tell(held)

    def _tell(self, held: ChildLetter) -> None:
        ui = self.ui
        if not self.is_dirty:
            ui.problem.hide()
        years = counted(held.reading.age, "year")
        aim = "within" if held.reading.age <= held.target else "above"
        _say(ui.reading, f"Reading age {years} ({FORMULA}), {aim} your target of {held.target}.")
        hardest = "\n".join(f"“{one}”" for one in held.reading.hardest)
        _say(ui.hardest, f"Hardest to read:\n{hardest}" if hardest else "")
        found = "\n".join(one.sentence for one in held.findings)
        _say(ui.findings, f"Worth a look:\n{found}" if found else "Nothing found that wants a look.")
        ui.default_wording.setEnabled(held.is_own)
        self.told.emit(held)

    def _tell_problem(self, error: IroDeskError) -> None:
        self.ui.problem.setText(error.sentence)
        self.ui.problem.show()

    def _typed(self) -> None:
        """The tick is for what was read, so new words take it away."""
        if not self._is_filling:
            self.ui.is_checked.setChecked(False)
            self._look.start()

    def _see(self) -> None:
        if self.page is not None and self.commit():
            self.context.go("preview", {"kind": CHILD_LETTER, "review_id": self.page.review.id})

    def _use_default(self) -> None:
        self.ui.wording.set_value("")
        self.commit()


def _say(line: QLabel, words: str) -> None:
    line.setText(words)
    line.setVisible(bool(words))
