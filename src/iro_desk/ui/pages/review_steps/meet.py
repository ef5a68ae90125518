"""Meet: the meetings as a series, who took part, the participation code, the end of the review."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from iro_desk.domain import participation, taking_part
from iro_desk.domain.counting import meeting_wanted
from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.paper_kinds import DECISION_LETTER, PAPER_KINDS
from iro_desk.domain.review import Attendance
from iro_desk.domain.wording import long_date, weekday_date
from iro_desk.services import reviews
from iro_desk.services.reviews import ReviewPage
from iro_desk.ui.drafted_panel import Task
from iro_desk.ui.forms.ui_review_completion import Ui_CompletionForm
from iro_desk.ui.forms.ui_review_meetings import Ui_MeetingsForm
from iro_desk.ui.forms.ui_review_participation import Ui_ParticipationForm
from iro_desk.ui.pages.review_steps.consult import USUAL
from iro_desk.ui.pages.review_steps.counting import CountingPanel
from iro_desk.ui.pages.review_steps.meeting_rows import MeetingRow, PersonRow, fit_rows
from iro_desk.ui.pages.review_steps.standing import issued_sentence
from iro_desk.ui.pages.review_steps.step_panel import StepPanel, put
from iro_desk.ui.widgets.date_field import give_reference

if TYPE_CHECKING:
    from iro_desk.ui.page import Context

SAME, THE_USUAL = "&Same people as last time", "Add the &usual people"
_OF_MEETINGS = {"held_on", "adjourned", "adjourned_reason"}


class MeetingsPanel(StepPanel):
    """Each meeting in its own row: a second one never overwrites the first."""

    form = "review_meetings"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_MeetingsForm()
        self.ui.setupUi(self)
        self.meetings: list[MeetingRow] = []
        self.people: list[PersonRow] = []
        for button in (self.ui.add_meeting, self.ui.add_person, self.ui.add_usual):
            button.setProperty("changes", True)
        self.ui.add_meeting.clicked.connect(self.add_meeting)
        self.ui.add_person.clicked.connect(self.add_person)
        self.ui.add_usual.clicked.connect(self.add_usual)
        self.ready()

    def issued_note(self, page: ReviewPage) -> str:
        return issued_sentence(page, DECISION_LETTER)

    def show_review(self, page: ReviewPage) -> None:
        super().show_review(page)
        # Once the review is complete its dates are corrected with a reason, not typed over.
        is_locked = page.review.completed_on is not None
        self.ui.add_meeting.setEnabled(not is_locked)
        for row in self.meetings:
            row.held_on.line().setReadOnly(is_locked)
            row.remove.setVisible(not is_locked)
        self.ui.add_usual.setText(SAME if page.last_attendance else THE_USUAL)
        told = taking_part.of_parents(page.attendance, page.consultations)
        self.ui.parents_words.setText("  ".join(told))
        self.ui.parents_words.setVisible(bool(told) and not self.context.names.is_private)

    def problem_line(self, field: str | None) -> QLabel:
        return self.ui.meetings_problem if field in _OF_MEETINGS else self.ui.people_problem

    def fill(self, page: ReviewPage) -> None:
        held = page.review.meetings
        self._set_rows([one.id for one in held] or [None], [one.id for one in page.attendance])
        for row, meeting in zip(self.meetings, held, strict=False):
            row.show_meeting(meeting)
        for person_row, person in zip(self.people, page.attendance, strict=True):
            person_row.show_person(person)
        self._fill_grid(page)
        self._say_date()

    def change(self) -> Task:
        meetings = [meeting for row in self.meetings if (meeting := row.meeting())]
        read = [row.person() for row in self.people]
        people = [person for person in read if person is not None]
        count = iter(range(len(people)))
        places = [next(count) if person is not None else None for person in read]
        apart = self.ui.at_meetings.parts_in(places, [row.held_on.value() for row in self.meetings])
        review_id = self.key.record_id if self.key else 0
        return lambda desk: reviews.save_meetings(desk, review_id, meetings, people, apart)

    def more_state(self) -> dict[str, Any]:
        meetings = [row.row_id for row in self.meetings]
        return {"meetings": meetings, "people": [row.row_id for row in self.people]}

    def restore_more(self, state: dict[str, Any]) -> None:
        self._set_rows(state["meetings"], state["people"])

    def add_meeting(self) -> None:
        """A further meeting of the same review."""
        self._set_rows([*self.more_state()["meetings"], None], self.more_state()["people"])
        self.meetings[-1].held_on.setFocus()

    def add_person(self) -> None:
        """One more person."""
        self._add_people([Attendance(role="")])
        self.people[-1].role.setFocus()

    def add_usual(self) -> None:
        """Everyone of the last review, or the usual people; with those heard, and who is in post now."""
        page = self.page
        if page is None:
            return
        child = page.history.child
        now = [("child", child.known_as or child.name), ("social_worker", child.social_worker or "")]
        heard = [(one.person_role, one.person_name) for one in page.consultations]
        there = [(row.role.value() or "", row.name.text().strip()) for row in self.people]
        last = page.last_attendance or [Attendance(role=role) for role in USUAL]
        self._add_people(taking_part.offered(last, heard, now, there))
        if self.people:
            self.people[0].attended.setFocus()

    def _add_people(self, people: Sequence[Attendance]) -> None:
        state = self.more_state()
        self._set_rows(state["meetings"], state["people"] + [None] * len(people))
        for row, person in zip(self.people[-len(people) :], people, strict=True) if people else ():
            row.show_person(person)
        self.touched()

    def _set_rows(self, meetings: list[int | None], people: list[int | None]) -> None:
        for row in fit_rows(self.meetings, meetings, MeetingRow, self.ui.meetings):
            row.removed.connect(lambda row=row: self._remove(self.meetings, row))
            row.held_on.changed.connect(self._say_date)
            row.gone_on.connect(lambda row=row: self._go_on(self.meetings, row))
        for person in fit_rows(self.people, people, PersonRow, self.ui.people):
            person.removed.connect(lambda row=person: self._remove(self.people, row))
            person.gone_on.connect(lambda row=person: self._go_on(self.people, row))
            person.role.changed.connect(self._name_grid)
            person.name.textChanged.connect(lambda _text: self._name_grid())
        self.ui.at_meetings.fit(len(self.people), len(self.meetings))
        self._name_grid()
        give_reference(self, self.context.today(), self.context.calendar)
        self.watch()

    def _remove(self, rows: list[Any], gone: MeetingRow | PersonRow) -> None:
        kept = [(row.row_id, row.raw()) for row in rows if row is not gone]
        state, grid, place = self.more_state(), self.ui.at_meetings.raw(), rows.index(gone)
        name = "meetings" if rows is self.meetings else "people"
        if name == "meetings" and not kept:
            gone.row_id = None
            gone.set_raw(["", "", False, ""])
        else:
            state[name] = [row_id for row_id, _raw in kept]
            self._set_rows(state["meetings"], state["people"])
            for row, (_row_id, raw) in zip(rows, kept, strict=True):
                row.set_raw(raw)
            self.ui.at_meetings.set_raw(_without(grid, place, is_row=name == "people"))
        self._say_date()
        self.touched()

    def _go_on(self, rows: list[Any], row: MeetingRow | PersonRow) -> None:
        """To the row below; after the last meeting to the people, after the last person to a new one."""
        below = rows[rows.index(row) + 1 :]
        if below:
            (below[0].held_on if rows is self.meetings else below[0].role).setFocus()
        elif rows is self.people:
            self.add_person()
        elif self.people:
            self.people[0].attended.setFocus()
        else:
            self.add_usual()

    def _fill_grid(self, page: ReviewPage) -> None:
        """How each person was at each meeting, where there are several."""
        grid = self.ui.at_meetings
        grid.set_raw([])
        rows = {row.row_id: place for place, row in enumerate(self.people)}
        columns = {row.row_id: place for place, row in enumerate(self.meetings)}
        for one in page.at_meetings:
            if one.attendance_id in rows and one.meeting_id in columns:
                row, column = rows[one.attendance_id], columns[one.meeting_id]
                grid.show_one(row, column, one.attended, is_part=one.is_part, reason=one.reason)

    def _name_grid(self) -> None:
        days = [row.held_on.value() for row in self.meetings]
        self.ui.at_meetings.name([row.words() for row in self.people], days)

    def _say_date(self) -> None:
        days = [day for row in self.meetings if (day := row.held_on.value())]
        first = " (first meeting)" if len(days) > 1 else ""
        said = f"Statutory review date: {weekday_date(min(days))}{first}" if days else ""
        self.ui.statutory_date.setText(said)
        self.ui.statutory_date.setVisible(bool(said))
        self._name_grid()


class ParticipationPanel(StepPanel):
    """The code of the national return, offered by the child's age, and its story."""

    form = "review_participation"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_ParticipationForm()
        self.ui.setupUi(self)
        self.ui.how_took_part.minimum_lines = 2
        self.ui.participation_problem.setProperty("stays", True)
        self.ui.participation_code.changed.connect(self._check)
        self.ui.take_suggestion.setProperty("changes", True)
        self.ui.take_suggestion.clicked.connect(self.take_suggestion)
        self.ui.child_chaired.toggled.connect(lambda is_on: self._only(self.ui.child_co_chaired, is_on=is_on))
        self.ui.child_co_chaired.toggled.connect(lambda is_on: self._only(self.ui.child_chaired, is_on=is_on))
        self.ready()

    def issued_note(self, page: ReviewPage) -> str:
        return issued_sentence(page, DECISION_LETTER)

    def problem_line(self, _field: str | None) -> QLabel:
        return self.ui.participation_problem

    def fill(self, page: ReviewPage) -> None:
        words = {code: f"{code}   {participation.CODES[code]}" for code in page.allowed_codes}
        self.ui.participation_code.set_choices(words)
        put(self.ui.participation_code, page.review.participation_code)
        put(self.ui.how_took_part, page.review.how_took_part)
        put(self.ui.child_chaired, page.review.child_chaired)
        put(self.ui.child_co_chaired, page.review.child_co_chaired)
        self._check()

    def change(self) -> Task:
        review_id = self.key.record_id if self.key else 0
        code, how = self.ui.participation_code.value(), self.ui.how_took_part.value()
        chaired, co_chaired = self.ui.child_chaired.isChecked(), self.ui.child_co_chaired.isChecked()
        return lambda desk: reviews.save_participation(
            desk, review_id, code, how, chaired=chaired, co_chaired=co_chaired
        )

    def show_review(self, page: ReviewPage) -> None:
        super().show_review(page)
        self._check()

    def take_suggestion(self) -> None:
        """Choose the code that fits what was recorded."""
        if self.page is not None and self.page.suggested is not None:
            self.ui.participation_code.set_value(self.page.suggested.code)
            self.ui.how_took_part.setFocus()

    @staticmethod
    def _only(other: QCheckBox, *, is_on: bool) -> None:
        """Chaired or co-chaired, not both."""
        if is_on:
            other.setChecked(False)

    def _check(self) -> None:
        """Say at once where a code does not fit the age on the review date."""
        page, code = self.page, self.ui.participation_code.value()
        problem = ""
        if page is not None and code:
            day = page.review.commenced_on or page.review.planned_on or self.context.today()
            is_short_break = not page.allowed_codes
            born_on = page.history.child.born_on
            problem = participation.check(code, born_on, day, is_short_break=is_short_break) or ""
        self.ui.participation_problem.setText(problem)
        self.ui.participation_problem.setVisible(bool(problem))
        self._say_suggestion()

    def _say_suggestion(self) -> None:
        """The code that fits, and why; once it is the one chosen there is nothing to take."""
        found = self.page.suggested if self.page is not None else None
        is_taken = found is not None and self.ui.participation_code.value() == found.code
        words = f"{found.code} fits: {found.because}" if found is not None else ""
        if self.page is not None and not self.page.allowed_codes:
            words = "A review in a series of short breaks has no participation code."
        self.ui.suggestion.setText(words)
        self.ui.suggestion.setVisible(bool(words))
        self.ui.take_suggestion.setText(f"&Take {found.code}" if found is not None else "&Take it")
        self.ui.take_suggestion.setVisible(found is not None and not is_taken)


class MeetStep(QWidget):
    """The meetings, how the child took part, and the button that ends the review."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.meetings = MeetingsPanel(context, self)
        self.participation = ParticipationPanel(context, self)
        self.counting = CountingPanel(context, self)
        self._end = QWidget(self)
        self.ui = Ui_CompletionForm()
        self.ui.setupUi(self._end)
        self._page: ReviewPage | None = None
        self._is_completing = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 8, 8)
        column.setSpacing(16)
        for part in (self.meetings, self.participation, self.counting, self._end):
            column.addWidget(part)
        column.addStretch(1)
        self.ui.complete.clicked.connect(self.complete)
        self.ui.reopen.clicked.connect(self._reopen)
        for panel in (self.meetings, self.participation):
            panel.committed.connect(self._go_on)
            panel.refused.connect(self._give_up)

    def show_review(self, page: ReviewPage) -> None:
        """Show the meetings of a review and whether it is complete."""
        self._page = page
        self.meetings.show_review(page)
        self.participation.show_review(page)
        self.counting.show_review(page)
        is_issued = any(not PAPER_KINDS[kind].is_before for kind in page.issued)
        self.ui.complete.setVisible(page.review.is_open)
        self.ui.reopen.setVisible(not page.review.is_open and not is_issued)
        self.ui.completion.setText(self._completion_words(page))
        self.ui.completion_problem.hide()

    def take_focus(self) -> None:
        """Go to the day of the first meeting, where the typing begins."""
        self.meetings.meetings[0].held_on.setFocus()

    def complete(self) -> None:
        """Keep what is typed, then end the review; what is missing is told beside its field."""
        self._is_completing = True
        panels = (self.meetings, self.participation)
        # Both are asked, so that every sentence about what is missing is told at once.
        kept = [panel.commit() for panel in panels]
        if not all(kept):
            self._is_completing = False
        elif not any(panel.is_dirty for panel in panels):
            self._go_on()

    def _go_on(self, _result: object = None) -> None:
        panels = (self.meetings, self.participation)
        if not self._is_completing or self._page is None or any(panel.is_dirty for panel in panels):
            return
        self._is_completing = False
        review_id = self._page.review.id or 0
        self.context.work.do(lambda desk: reviews.complete(desk, review_id), failed=self._say, view=self)

    def _reopen(self) -> None:
        if self._page is not None:
            review_id = self._page.review.id or 0
            self.context.work.do(lambda desk: reviews.reopen(desk, review_id), failed=self._say, view=self)

    def _give_up(self, _error: IroDeskError) -> None:
        self._is_completing = False

    def _say(self, error: IroDeskError) -> None:
        self.ui.completion_problem.setText(error.sentence)
        self.ui.completion_problem.show()
        if error.field == "participation_code":
            self.participation.ui.participation_code.setFocus()

    def _completion_words(self, page: ReviewPage) -> str:
        review = page.review
        if review.completed_on:
            return f"Completed on {long_date(review.completed_on)}, the day of its last meeting."
        words = (
            "A review is complete on the day of its last meeting. "
            "The clocks of letter, form and minutes run from that day."
        )
        if page.complete_by is not None:
            words += f" This one is to be complete by {long_date(page.complete_by.due_on)}."
        wanted = meeting_wanted(page.history, review, self.context.today())
        return f"{words} {wanted}".rstrip()


def _without(grid: list[list[list[str]]], place: int, *, is_row: bool) -> list[list[list[str]]]:
    """What stands in the grid without the row, or the column, at that place."""
    if is_row:
        return grid[:place] + grid[place + 1 :]
    return [row[:place] + row[place + 1 :] for row in grid]
