"""Meet: the meetings as a series, who took part, the participation code, the end of the review."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from iro_desk.domain import taking_part
from iro_desk.domain.counting import meeting_wanted
from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.paper_kinds import DECISION_LETTER, PAPER_KINDS
from iro_desk.domain.review import Attendance
from iro_desk.domain.taking_part import from_way
from iro_desk.domain.wording import long_date, weekday_date
from iro_desk.services import reviews
from iro_desk.services.reviews import ReviewPage
from iro_desk.ui.drafted_panel import Task
from iro_desk.ui.forms.ui_review_completion import Ui_CompletionForm
from iro_desk.ui.forms.ui_review_meetings import Ui_MeetingsForm
from iro_desk.ui.pages.review_steps.consult import USUAL
from iro_desk.ui.pages.review_steps.counting import CountingPanel
from iro_desk.ui.pages.review_steps.joint import TogetherLine
from iro_desk.ui.pages.review_steps.meeting_rows import MeetingRow, PersonRow, fit_rows
from iro_desk.ui.pages.review_steps.participation import ParticipationPanel
from iro_desk.ui.pages.review_steps.standing import issued_sentence
from iro_desk.ui.pages.review_steps.step_panel import StepPanel
from iro_desk.ui.widgets.date_field import give_reference

if TYPE_CHECKING:
    from iro_desk.ui.page import Context

SAME, THE_USUAL = "&Same people as last time", "Add the &usual people"
_OF_MEETINGS = {"held_on", "adjourned", "adjourned_reason"}


class MeetingsPanel(StepPanel):
    """Each meeting in its own row: a second one never overwrites the first.

    `people_changed` is sent as soon as something stands there that is not kept yet.
    """

    form = "review_meetings"
    people_changed = Signal()

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
        self._say_parents()

    def problem_line(self, field: str | None) -> QLabel:
        return self.ui.meetings_problem if field in _OF_MEETINGS else self.ui.people_problem

    def fill(self, page: ReviewPage) -> None:
        held = page.review.meetings
        self._set_rows([one.id for one in held] or [None], [one.id for one in page.attendance])
        # The row that stands there while nothing is held may be one of another review.
        for row, meeting in zip(self.meetings, held or (None,), strict=True):
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

    def touched(self, *_ignored: object) -> None:
        super().touched()
        self._say_parents()
        self.people_changed.emit()

    def ways_of_child(self) -> list[str]:
        """How the child was at each meeting (keys of `people.ATTENDED`), as it stands there now."""
        cells = self.ui.at_meetings.cells
        found = []
        for number, row in enumerate(self.people):
            if row.role.value() == "child":
                own = [cell.value() for cell in cells[number]] if number < len(cells) else [None]
                found += [from_way(way or row.attended.raw())[0] for way in own]
        return found

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
        offered = taking_part.offered(last, heard, now, there)
        # Of one without a name nothing is said until somebody says it.
        self._add_people([one if one.name else replace(one, attended="", is_part=False) for one in offered])
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

    def _say_parents(self) -> None:
        """How the parents took part, as it stands in the rows now."""
        if self.page is None:
            return
        people = [typed for row in self.people if (typed := row.typed())]
        told = taking_part.of_parents(people, self.page.consultations)
        self.ui.parents_words.setText("  ".join(told))
        self.ui.parents_words.setVisible(bool(told) and not self.context.names.is_private)

    def _say_date(self) -> None:
        days = [day for row in self.meetings if (day := row.held_on.value())]
        first = " (first meeting)" if len(days) > 1 else ""
        said = f"Statutory review date: {weekday_date(min(days))}{first}" if days else ""
        self.ui.statutory_date.setText(said)
        self.ui.statutory_date.setVisible(bool(said))
        self._name_grid()


class MeetStep(QWidget):
    """The meetings, how the child took part, and the button that ends the review."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.together = TogetherLine(context, self)
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
        for part in (self.together, self.meetings, self.participation, self.counting, self._end):
            column.addWidget(part)
        column.addStretch(1)
        self.meetings.people_changed.connect(self._tell_ways)
        self.ui.complete.clicked.connect(self.complete)
        self.ui.reopen.clicked.connect(self._reopen)
        for panel in (self.meetings, self.participation):
            panel.committed.connect(self._go_on)
            panel.refused.connect(self._give_up)

    def show_review(self, page: ReviewPage) -> None:
        """Show the meetings of a review and whether it is complete."""
        self._page = page
        self.together.show_review(page)
        self.meetings.show_review(page)
        self.participation.show_review(page)
        self._tell_ways()
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

    def _tell_ways(self) -> None:
        self.participation.set_ways(self.meetings.ways_of_child())

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
