"""The rows of the step Consult: reports received, court papers known of."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.promises import Promise
from iro_desk.domain.reports import COURT_PAPERS, REPORTS, CourtPaper, ReportReceived
from iro_desk.domain.wording import counted
from iro_desk.ui import style
from iro_desk.ui.pages.review_steps.meeting_rows import EditedRow
from iro_desk.ui.pages.review_steps.step_panel import put, put_day
from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField

if TYPE_CHECKING:
    from iro_desk.domain.days import WorkingCalendar

Value = TypeVar("Value", Promise, ReportReceived, CourtPaper)


class ConsultRow(EditedRow):
    """A row whose dates are small and whose fields stand at the top."""

    def lay_out(self, fields: tuple[tuple[QWidget, str, str], ...], stretches: tuple[int, ...]) -> None:
        """Put the fields beside each other under their words, the way to take the row away at the end."""
        for column, (field, name, words) in enumerate(fields):
            if isinstance(field, DateField):
                field.is_compact = True
            self.place(field, name, words, column)
            self.grid.setAlignment(field, Qt.AlignmentFlag.AlignTop)
            self.grid.setColumnStretch(column, stretches[column])
        self.grid.addWidget(self.remove, 1, len(fields), Qt.AlignmentFlag.AlignTop)


class ReportRow(ConsultRow):
    """One report: what, from whom, of when, and when it came; whether that was in time is said under it."""

    def __init__(self, number: int, row_id: int | None, parent: QWidget) -> None:
        super().__init__("report", number, row_id, parent)
        self.kind = ChoiceField(self)
        self.kind.set_choices(REPORTS, nothing=None)
        self.from_whom = QLineEdit(self)
        self.dated_on = DateField(self)
        self.received_on = DateField(self)
        self.sdq_score = QLineEdit(self)
        self.note = QLineEdit(self)
        self.lay_out(
            (
                (self.kind, "kind", "Report"),
                (self.from_whom, "from_whom", "From"),
                (self.dated_on, "dated_on", "Dated"),
                (self.received_on, "received_on", "Received"),
            ),
            (4, 3, 4, 4),
        )
        for field, name, words in (
            (self.sdq_score, "sdq_score", "score, 0 to 40"),
            (self.note, "note", "note"),
        ):
            field.setObjectName(f"report_{number}_{name}")
            field.setAccessibleName(f"Report {number}: {words}")
            field.setPlaceholderText(words.capitalize())
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.score = QLabel("Score", self)
        style.set_role(self.score, "quiet")
        self.score.setBuddy(self.sdq_score)
        # A widget of its own: an empty layout would keep its column of the grid from growing.
        self.scored = QWidget(self)
        scored = QHBoxLayout(self.scored)
        scored.setContentsMargins(0, 0, 0, 0)
        scored.addWidget(self.score)
        scored.addWidget(self.sdq_score, 1)
        self.grid.addWidget(self.scored, 2, 0)
        self.grid.addWidget(self.note, 2, 1)
        self.timing = QLabel(self)
        self.timing.setWordWrap(True)
        style.set_role(self.timing, "quiet")
        self.grid.addWidget(self.timing, 2, 2, 1, 2)
        self.kind.changed.connect(self._ask_score)
        self._ask_score()

    def fields(self) -> tuple[QWidget, ...]:
        return self.kind, self.from_whom, self.dated_on, self.received_on, self.sdq_score, self.note

    def show_report(self, report: ReportReceived) -> None:
        """Fill the row."""
        put(self.kind, report.kind)
        put(self.from_whom, report.from_whom)
        put(self.note, report.note)
        put(self.sdq_score, "" if report.sdq_score is None else str(report.sdq_score))
        for field, day in ((self.dated_on, report.dated_on), (self.received_on, report.received_on)):
            put_day(field, day)
        self._ask_score()

    def report(self, review_id: int) -> ReportReceived:
        """What stands in the row; RuleBroken where a day or the score can't be read."""
        for field in (self.dated_on, self.received_on):
            if field.problem():
                raise RuleBroken(field.problem(), field=field.objectName())
        score = self.sdq_score.text().strip()
        if score and not (score.isascii() and score.isdigit()):
            raise RuleBroken("The score is a number, 0 to 40.", field=self.sdq_score.objectName())
        return ReportReceived(
            review_id=review_id,
            kind=self.kind.value() or "other",
            from_whom=self.from_whom.text().strip(),
            dated_on=self.dated_on.value(),
            received_on=self.received_on.value(),
            sdq_score=int(score) if score else None,
            note=self.note.text().strip(),
            id=self.row_id,
        )

    def say_timing(self, meeting_on: date | None, reports_by: date | None, calendar: WorkingCalendar) -> None:
        """How many working days before the meeting it came, and whether that was in time."""
        received_on = self.received_on.value()
        words = ""
        if received_on and meeting_on and reports_by:
            verdict = "in time" if received_on <= reports_by else "late"
            days = calendar.working_days_between(received_on, meeting_on)
            before = (
                "after the meeting"
                if received_on > meeting_on
                else f"{counted(days, 'working day')} before the meeting"
            )
            words = f"{before[0].upper()}{before[1:]}, {verdict}"
        self.timing.setText(words)

    def _ask_score(self) -> None:
        self.scored.setVisible(self.kind.value() == "sdq" or bool(self.sdq_score.text()))


class CourtPaperRow(ConsultRow):
    """One court paper: its kind and two dates, nothing else."""

    def __init__(self, number: int, row_id: int | None, parent: QWidget) -> None:
        super().__init__("court", number, row_id, parent)
        self.kind = ChoiceField(self)
        self.kind.set_choices(COURT_PAPERS, nothing=None)
        self.dated_on = DateField(self)
        self.received_on = DateField(self)
        self.lay_out(
            (
                (self.kind, "kind", "Court paper"),
                (self.dated_on, "dated_on", "Dated"),
                (self.received_on, "received_on", "Received"),
            ),
            (5, 4, 4),
        )

    def fields(self) -> tuple[QWidget, ...]:
        return self.kind, self.dated_on, self.received_on

    def show_paper(self, paper: CourtPaper) -> None:
        """Fill the row."""
        put(self.kind, paper.kind)
        for field, day in ((self.dated_on, paper.dated_on), (self.received_on, paper.received_on)):
            put_day(field, day)

    def paper(self, child_id: int) -> CourtPaper:
        """What stands in the row; RuleBroken where a day can't be read."""
        for field in (self.dated_on, self.received_on):
            if field.problem():
                raise RuleBroken(field.problem(), field=field.objectName())
        return CourtPaper(
            child_id=child_id,
            kind=self.kind.value() or "other",
            dated_on=self.dated_on.value(),
            received_on=self.received_on.value(),
            id=self.row_id,
        )
