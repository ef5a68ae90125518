"""The recorded dates of a child, each with the way to correct it, and the tab of what was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from iro_desk.domain import recorded_dates
from iro_desk.domain.recorded_dates import Dated, RecordedDate
from iro_desk.services.children import ChildPage
from iro_desk.ui import actions
from iro_desk.ui.correcting.changes import ChangesTab
from iro_desk.ui.correcting.dates import DatesOnFile
from iro_desk.ui.correcting.on_page import Correcting

if TYPE_CHECKING:
    from iro_desk.ui.forms.ui_child import Ui_ChildForm
    from iro_desk.ui.models.reviews import ReviewRow
    from iro_desk.ui.models.rows import Rows
    from iro_desk.ui.page import Context, Page

_UNDER_HEAD = 1
_UNDER_FACTS = 2
_OF_THE_LIST = frozenset({Dated.MEETING, Dated.EARLIER_MEETING, Dated.PLANNED})
"""The dates of a review shown under the list of reviews; the rest stand on the review itself."""


class ChildDates(QObject):
    """Dates of the review chosen under Reviews, those of the child under Details, and the tab Changes."""

    def __init__(self, context: Context, page: Page, ui: Ui_ChildForm, rows: Rows[ReviewRow]) -> None:
        super().__init__(page)
        self._ui = ui
        self._rows = rows
        self._shown: ChildPage | None = None
        self.of_review = DatesOnFile("Dates of this review", ui.reviews)
        self.of_review.setObjectName("dates_review")
        self.of_child = DatesOnFile(parent=ui.details_content)
        self.of_child.setObjectName("dates_child")
        self.changes = ChangesTab(context, page)
        self.changes.setObjectName("changes")
        self.correcting = Correcting(context, page, ui.column, _UNDER_HEAD)
        ui.reviews_column.addWidget(self.of_review)
        ui.facts_column.insertWidget(_UNDER_FACTS, self.of_child)
        ui.tabs.addTab(self.changes, "Changes")
        for shown in (self.of_review, self.of_child):
            shown.wanted.connect(self.correcting.correct)
        self.correcting.left.connect(self._take_focus)
        ui.reviews_list.selectionModel().currentRowChanged.connect(self._show_review)
        ui.tabs.currentChanged.connect(self._turn)
        actions.add(page, "correct", self.correct)
        actions.keys(self.correcting.panel, "Ctrl+Return", self.correcting.panel.save)

    def show_page(self, page: ChildPage) -> None:
        """Show the dates of a child."""
        self._shown = page
        self.of_child.show_dates(recorded_dates.of_child(page.history))
        self._show_review()
        self._turn()
        self.correcting.resume(page.row.child.id or 0)

    def leave_child(self) -> None:
        """Another child is to be shown."""
        self._shown = None
        self.correcting.close()

    def correct(self) -> None:
        """The day of the review chosen under Reviews; elsewhere the list of the child's dates."""
        ui = self._ui
        held = next((one for one in self.of_review.dates if one.dated is Dated.MEETING), None)
        if ui.tabs.currentWidget() is ui.reviews and held is not None:
            self.correcting.correct(held)
            return
        ui.tabs.setCurrentWidget(ui.details)
        self.of_child.take_focus()

    def _show_review(self, *_moved: object) -> None:
        row = self._rows.row(self._ui.reviews_list.currentIndex())
        found: tuple[RecordedDate, ...] = ()
        if row is not None and self._shown is not None:
            found = recorded_dates.of_review(self._shown.history, row.review.id or 0)
        self.of_review.show_dates([one for one in found if one.dated in _OF_THE_LIST])

    def _turn(self, *_moved: object) -> None:
        """The changes are read when they come into sight."""
        if self._shown is not None and self._ui.tabs.currentWidget() is self.changes:
            self.changes.show_child(self._shown.row.child.id or 0)

    def _take_focus(self, key: str) -> None:
        for shown in (self.of_review, self.of_child):
            if shown.button(key) is not None and shown.take_focus(key):
                return
        self._ui.tabs.setFocus()
