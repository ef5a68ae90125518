"""The long-term plan of the record, and what was considered about advice, rights and Cafcass."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from iro_desk.services import minutes
from iro_desk.services.minutes import Outlook
from iro_desk.ui.drafted_panel import Task
from iro_desk.ui.forms.ui_review_outlook import Ui_OutlookForm
from iro_desk.ui.pages.review_steps.step_panel import StepPanel, put

if TYPE_CHECKING:
    from iro_desk.services.reviews import ReviewPage
    from iro_desk.ui.page import Context
    from iro_desk.ui.widgets.text_area import TextArea

_TEXTS = ("legal_advice", "rights_considered", "cafcass_considered")
_LINE = 50
"""Letters in a line of a plan's words: a tick box does not wrap them itself."""


class OutlookPanel(StepPanel):
    """The codes of the national care-plan list, and three answers in words (statutory.md 4.2)."""

    form = "review_outlook"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_OutlookForm()
        self.ui.setupUi(self)
        self._boxes: dict[str, QCheckBox] = {}
        last: QWidget | None = None
        for number, (code, words) in enumerate(minutes.long_term_plans().items()):
            box = QCheckBox(fill(words, _LINE), self.ui.plans)
            box.setObjectName(f"plan_{code}")
            self.ui.plans_grid.addWidget(box, number, 0)
            self._boxes[code] = box
            if last is not None:
                QWidget.setTabOrder(last, box)
            last = box
        for name in _TEXTS:
            area: TextArea = getattr(self.ui, name)
            area.minimum_lines = 2
            if last is not None:
                QWidget.setTabOrder(last, area)
            last = area
        self.ready()

    def fill(self, page: ReviewPage) -> None:
        held = minutes.outlook(page.review)
        for code, box in self._boxes.items():
            put(box, code in held.long_term_plans)
        for name in _TEXTS:
            put(getattr(self.ui, name), getattr(held, name))

    def change(self) -> Task:
        assert self.key is not None  # noqa: S101 - a panel is filled before it is typed in
        review_id = self.key.record_id
        wanted = Outlook(
            long_term_plans=frozenset(code for code, box in self._boxes.items() if box.isChecked()),
            **{name: getattr(self.ui, name).value() for name in _TEXTS},
        )
        return lambda desk: minutes.save_outlook(desk, review_id, wanted)

    def take_focus(self) -> None:
        """The first plan."""
        next(iter(self._boxes.values())).setFocus()
