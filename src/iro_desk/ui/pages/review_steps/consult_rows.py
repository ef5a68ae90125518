"""The rows of the step Consult: promises to the child, reports received, court papers known of."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.promises import Promise
from iro_desk.domain.reports import COURT_PAPERS, REPORTS, CourtPaper, ReportReceived
from iro_desk.domain.wording import counted, plain_date
from iro_desk.ui import style
from iro_desk.ui.pages.review_steps.meeting_rows import EditedRow
from iro_desk.ui.pages.review_steps.step_panel import StepPanel, put
from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField, give_reference

if TYPE_CHECKING:
    from iro_desk.domain.days import WorkingCalendar
    from iro_desk.ui.page import Context

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


class PromiseRow(ConsultRow):
    """One promise: what was said and by when; once kept, what came of it and how the child was told."""

    def __init__(self, number: int, row_id: int | None, parent: QWidget) -> None:
        super().__init__("promise", number, row_id, parent)
        self.made_on: date | None = None
        self._today: date | None = None
        self._is_kept = False
        self.review_id: int | None = None
        self.consultation_id: int | None = None
        self.text = QLineEdit(self)
        self.due_on = DateField(self)
        self.outcome = QLineEdit(self)
        self.told_on = DateField(self)
        self.told_how = QLineEdit(self)
        self.lay_out(
            (
                (self.text, "text", "I will"),
                (self.due_on, "due_on", "By when"),
            ),
            (3, 2),
        )
        self.told = QWidget(self)
        self._lay_out_told()
        self.grid.addWidget(self.told, 3, 0, 1, 2)
        self.said_on = QLabel(self)
        self.said_on.setWordWrap(True)
        style.set_role(self.said_on, "quiet")
        self.tell = QPushButton("The child was told…", self)
        self.tell.setAccessibleName(f"Promise {number}: the child was told")
        style.set_role(self.tell, "link")
        self.tell.clicked.connect(self._begin_telling)
        self.grid.addWidget(self.said_on, 2, 0)
        self.grid.addWidget(self.tell, 2, 1, Qt.AlignmentFlag.AlignLeft)
        for field in (self.outcome.textChanged, self.told_how.textChanged, self.told_on.line().textChanged):
            field.connect(self._show_told)

    def fields(self) -> tuple[QWidget, ...]:
        return self.text, self.due_on, self.outcome, self.told_on, self.told_how

    def show_promise(self, promise: Promise | None, today: date) -> None:
        """Fill the row."""
        self.stand_for(promise, today)
        if promise is not None:
            put(self.text, promise.text)
            if not self.text.hasFocus():
                self.text.setCursorPosition(0)
            put(self.outcome, promise.outcome)
            put(self.told_how, promise.told_how)
            for field, day in ((self.due_on, promise.due_on), (self.told_on, promise.told_on)):
                if not field.line().hasFocus():
                    field.set_value(day)

    def stand_for(self, promise: Promise | None, today: date) -> None:
        """Whose row it is; a new one asks only what was said and by when."""
        self._today = today
        self.made_on = promise.made_on if promise else today
        self.review_id = promise.review_id if promise else None
        self.consultation_id = promise.consultation_id if promise else None
        self._is_kept = promise is not None
        self._show_told()
        self.said_on.setText(_standing(promise, today) if promise else "")
        self.said_on.setVisible(promise is not None)

    def promise(self, child_id: int) -> Promise | None:
        """What stands in the row, None for a new one without words; RuleBroken where a day can't be read."""
        for field in (self.due_on, self.told_on):
            if field.problem():
                raise RuleBroken(field.problem(), field=field.objectName())
        if self.row_id is None and not self.text.text().strip() and not self.due_on.raw():
            return None
        assert self.made_on is not None  # noqa: S101 - filled before it can be typed in
        return Promise(
            child_id=child_id,
            review_id=self.review_id,
            consultation_id=self.consultation_id,
            text=self.text.text().strip(),
            made_on=self.made_on,
            due_on=self.due_on.value(),
            outcome=self.outcome.text().strip(),
            told_on=self.told_on.value(),
            told_how=self.told_how.text().strip(),
            id=self.row_id,
        )

    def _begin_telling(self) -> None:
        """Ask when and how, today to begin with."""
        if not self.told_on.raw():
            self.told_on.set_value(self._today)
        self.outcome.setFocus()

    def _show_told(self) -> None:
        """What came of it is in sight once something of it is entered."""
        has = bool(self.outcome.text() or self.told_how.text() or self.told_on.raw())
        self.told.setVisible(has)
        self.tell.setVisible(self._is_kept and not has)

    def _lay_out_told(self) -> None:
        inner = QGridLayout(self.told)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        for field, name, words in (
            (self.outcome, "outcome", "What came of it"),
            (self.told_on, "told_on", "Child told on"),
            (self.told_how, "told_how", "How the child was told"),
        ):
            field.setObjectName(f"promise_{self._number}_{name}")
            field.setAccessibleName(f"Promise {self._number}: {words.lower()}")
        self.told_on.is_compact = True
        self.outcome.setPlaceholderText("What came of it")
        self.told_how.setPlaceholderText("How the child was told")
        self.told_on.line().setPlaceholderText("Child told on")
        for field in (self.outcome, self.told_on, self.told_how):
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        inner.addWidget(self.outcome, 0, 0, 1, 2)
        inner.addWidget(self.told_on, 1, 0, Qt.AlignmentFlag.AlignTop)
        inner.addWidget(self.told_how, 1, 1, Qt.AlignmentFlag.AlignTop)
        inner.setColumnStretch(0, 2)
        inner.setColumnStretch(1, 3)


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
            (4, 3, 3, 3),
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
        scored = QHBoxLayout()
        scored.addWidget(self.score)
        scored.addWidget(self.sdq_score, 1)
        self.grid.addLayout(scored, 2, 0)
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
            if not field.line().hasFocus():
                field.set_value(day)
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
        is_sdq = self.kind.value() == "sdq" or bool(self.sdq_score.text())
        self.sdq_score.setVisible(is_sdq)
        self.score.setVisible(is_sdq)


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
            if not field.line().hasFocus():
                field.set_value(day)

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


Row = TypeVar("Row", PromiseRow, ReportRow, CourtPaperRow)


class RowsPanel(StepPanel, Generic[Row]):
    """A panel of rows of one kind, to which rows are added and from which they are taken away."""

    row_kind: type[Row]

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.rows: list[Row] = []
        self.rows_part: QWidget

    def dress(self, row: Row) -> None:
        """Fill a row that was added with what is held of its record."""
        raise NotImplementedError

    def more_state(self) -> dict[str, Any]:
        return {"rows": [row.row_id for row in self.rows]}

    def restore_more(self, state: dict[str, Any]) -> None:
        self.set_rows(state["rows"])

    def add(self) -> None:
        """One more row, with the cursor in it."""
        self.set_rows([*(row.row_id for row in self.rows), None])
        self.rows[-1].fields()[0].setFocus()
        self.touched()

    def set_rows(self, ids: list[int | None]) -> None:
        """As many rows as there are ids; rows that stand already stay."""
        layout = self.rows_part.layout()
        while len(self.rows) > len(ids):
            gone = self.rows.pop()
            gone.setParent(None)
            gone.deleteLater()
        new = []
        while len(self.rows) < len(ids):
            row = self.row_kind(len(self.rows) + 1, None, self.rows_part)
            row.removed.connect(partial(self._take_away, row))
            self.rows.append(row)
            new.append(row)
            if layout is not None:
                layout.addWidget(row)
        for row, row_id in zip(self.rows, ids, strict=True):
            row.row_id = row_id
        for row in new:
            self.dress(row)
        give_reference(self, self.context.today(), self.context.calendar)
        self.rows_part.setVisible(bool(ids))
        self.watch()

    def _take_away(self, gone: Row) -> None:
        kept = [(row.row_id, row.raw()) for row in self.rows if row is not gone]
        self.set_rows([row_id for row_id, _raw in kept])
        for row, (_row_id, raw) in zip(self.rows, kept, strict=True):
            row.set_raw(raw)
            self.renew(row)
        self.touched()

    def renew(self, row: Row) -> None:
        """A row shows another record now than before."""


def _standing(promise: Promise, today: date) -> str:
    """When it was said, and that the child is still to be told."""
    said = f"Said on {plain_date(promise.made_on)}."
    if not promise.is_open:
        return f"{said} The child has been told."
    if promise.due_on is not None and promise.due_on < today:
        return f"{said} Still open, and its day has passed: the child is to be told."
    return f"{said} Open until the child has been told."
