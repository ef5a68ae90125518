"""The lists of the step Consult: what I said I would do, reports received, court papers known of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain.reports import CourtPaper, ReportReceived
from iro_desk.domain.wording import long_date
from iro_desk.services import voices
from iro_desk.ui.forms.ui_review_rows import Ui_RowsForm
from iro_desk.ui.pages.review_steps.consult_rows import CourtPaperRow, ReportRow
from iro_desk.ui.pages.review_steps.promise_row import PromiseRow
from iro_desk.ui.pages.review_steps.rows_panel import Row, RowsPanel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from iro_desk.services.reviews import ReviewPage
    from iro_desk.services.voices import Around
    from iro_desk.ui.drafted_panel import Task
    from iro_desk.ui.page import Context

NO_COURT_PAPERS = (
    "Only what kind of paper it is and its dates. The papers themselves are confidential to the "
    "proceedings, so none is kept here."
)


class ListPanel(RowsPanel[Row]):
    """A list under its heading, filled from what stands around a review. A subclass gives its words."""

    heading = ""
    adds = ""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_RowsForm()
        self.ui.setupUi(self)
        self.rows_part = self.ui.rows
        self._around: Around | None = None
        self.ui.heading.setText(self.heading)
        self.ui.add.setText(self.adds)
        self.ui.add.clicked.connect(self.add)
        self.ready()

    def show_around(self, page: ReviewPage, around: Around) -> None:
        """Show what the list holds for this review."""
        self._around = around
        self.show_review(page)


class PromisesPanel(ListPanel[PromiseRow]):
    """What the IRO told the child they would do: open until the child has been told (row B13)."""

    form = "promises"
    row_kind = PromiseRow
    heading, adds = "What I said I would do", "Add promise"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui.add.setToolTip("Add promise (Ctrl+Shift+P)")
        self.ui.note.setText("Nothing yet. What you promise here stays open until the child has been told.")

    def set_rows(self, ids: list[int | None]) -> None:
        super().set_rows(ids)
        self.ui.note.setVisible(not ids)

    def fill(self, _page: ReviewPage) -> None:
        self._held = {one.id: one for one in self._around.promises} if self._around else {}
        self.set_rows(list(self._held))
        for row in self.rows:
            row.show_promise(self._held.get(row.row_id), self.context.today())
            row.hide_words(is_private=self.context.names.is_private)

    def dress(self, row: PromiseRow) -> None:
        row.show_promise(self._held.get(row.row_id), self.context.today())
        self.renew(row)

    def renew(self, row: PromiseRow) -> None:
        row.stand_for(self._held.get(row.row_id), self.context.today())
        row.hide_words(is_private=self.context.names.is_private)
        if row.row_id is None and row.review_id is None:
            row.review_id = self.key.record_id if self.key else None

    def change(self) -> Task:
        child_id = self.key.child_id if self.key else 0
        promises = [promise for row in self.rows if (promise := row.promise(child_id))]
        review_id = self.key.record_id if self.key else 0
        return lambda desk: voices.save_promises(desk, child_id, promises, review_id)


class ReportsPanel(ListPanel[ReportRow]):
    """Reports and plans seen for the review, and whether they came in time (row C15)."""

    form = "reports_received"
    row_kind = ReportRow
    heading, adds = "Reports received", "Add report"

    def show_around(self, page: ReviewPage, around: Around) -> None:
        by = around.reports_by
        self.ui.note.setText(
            f"For the meeting of {long_date(around.meeting_on)} reports are in time until {long_date(by)}."
            if by and around.meeting_on
            else "Whether a report came in time is told once the meeting has its day."
        )
        super().show_around(page, around)
        self._say_timing()

    def fill(self, _page: ReviewPage) -> None:
        self._held = {one.id: one for one in self._around.reports} if self._around else {}
        self.set_rows(list(self._held))
        for row in self.rows:
            row.show_report(self._held[row.row_id])

    def dress(self, row: ReportRow) -> None:
        row.received_on.changed.connect(self._say_timing)
        kinds = {one.kind.value() for one in self.rows if one is not row}
        held = self._held.get(row.row_id)
        review_id = self.key.record_id if self.key else 0
        row.show_report(held or ReportReceived(review_id=review_id, kind=_next_report(kinds)))

    def change(self) -> Task:
        review_id = self.key.record_id if self.key else 0
        reports = [row.report(review_id) for row in self.rows]
        return lambda desk: voices.save_reports(desk, review_id, reports)

    def _say_timing(self) -> None:
        around = self._around
        if around is not None:
            for row in self.rows:
                row.say_timing(around.meeting_on, around.reports_by, self.context.calendar)


class CourtPapersPanel(ListPanel[CourtPaperRow]):
    """Court papers the IRO has had: kind and dates alone (row C16)."""

    form = "court_papers"
    row_kind = CourtPaperRow
    heading, adds = "Court papers", "Add court paper"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui.note.setText(NO_COURT_PAPERS)

    def fill(self, _page: ReviewPage) -> None:
        self._held = {one.id: one for one in self._around.court_papers} if self._around else {}
        self.set_rows(list(self._held))
        for row in self.rows:
            row.show_paper(self._held[row.row_id])

    def dress(self, row: CourtPaperRow) -> None:
        held = self._held.get(row.row_id)
        row.show_paper(held or CourtPaper(child_id=self.key.child_id if self.key else 0))

    def change(self) -> Task:
        child_id = self.key.child_id if self.key else 0
        papers = [row.paper(child_id) for row in self.rows]
        return lambda desk: voices.save_court_papers(desk, child_id, papers)


def _next_report(there: set[str | None]) -> str:
    """The report most wanted that is not in the list yet."""
    return next(
        (kind for kind in ("social_work_report", "care_plan", "health_plan", "pep") if kind not in there),
        "other",
    )
