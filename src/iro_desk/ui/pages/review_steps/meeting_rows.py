"""The rows of a review's meetings and of those who took part."""

from __future__ import annotations

from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from iro_desk.domain.consultation import PERSON_ROLES
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.review import Attendance, Meeting
from iro_desk.domain.taking_part import AWAY, PART, WAYS, from_way, way
from iro_desk.ui import style
from iro_desk.ui.pages.review_steps.step_panel import put, put_day, put_raw, raw_of
from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField


class EditedRow(QWidget):
    """A row with a number, fields named by it, and a way to take it away.

    `gone_on` is sent by Enter in its last line.
    """

    removed = Signal()
    gone_on = Signal()

    def __init__(self, kind: str, number: int, row_id: int | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.row_id = row_id
        self._kind, self._number = kind, number
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(4)
        self.remove = QToolButton(self)
        self.remove.setIcon(QIcon.fromTheme("trash"))
        self.remove.setProperty("changes", True)
        self.remove.setAccessibleName(f"Remove {kind} {number}")
        self.remove.setToolTip(f"Remove this {kind}")
        self.remove.clicked.connect(self.removed)

    def fields(self) -> tuple[QWidget, ...]:
        """The fields of the row, in one order."""
        raise NotImplementedError

    def raw(self) -> list[Any]:
        """What stands in the fields."""
        return [raw_of(field) for field in self.fields()]

    def set_raw(self, raw: list[Any]) -> None:
        """Put back what stood in the fields."""
        for field, value in zip(self.fields(), raw, strict=True):
            put_raw(field, value)

    def place(self, field: QWidget, name: str, words: str, column: int, row: int = 0) -> None:
        """Put a field under its words; the words stand on the first row of the kind only."""
        field.setObjectName(f"{self._kind}_{self._number}_{name}")
        field.setAccessibleName(f"{self._kind.capitalize()} {self._number}: {words.lower()}")
        field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if self._number == 1 and row == 0:
            label = QLabel(words, self)
            style.set_role(label, "quiet")
            label.setBuddy(field)
            self.grid.addWidget(label, 0, column)
        self.grid.addWidget(field, row + 1, column)


class MeetingRow(EditedRow):
    """One meeting: when, where, and whether it was adjourned and why."""

    def __init__(self, number: int, row_id: int | None, parent: QWidget) -> None:
        super().__init__("meeting", number, row_id, parent)
        self.held_on = DateField(self)
        self.where = QLineEdit(self)
        self.adjourned = QCheckBox("Adjourned", self)
        self.adjourned_reason = QLineEdit(self)
        self.adjourned_reason.setPlaceholderText("Why it was adjourned")
        self.place(self.held_on, "held_on", "Date", 0)
        self.place(self.where, "place", "Place", 1)
        self.place(self.adjourned, "adjourned", "", 2)
        self.adjourned.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.adjourned.setAccessibleName(f"Meeting {number}: adjourned")
        self.grid.addWidget(self.remove, 1, 3)
        self.adjourned_reason.setObjectName(f"meeting_{number}_adjourned_reason")
        self.adjourned_reason.setAccessibleName(f"Meeting {number}: why it was adjourned")
        self.grid.addWidget(self.adjourned_reason, 2, 1, 1, 2)
        for column, stretch in enumerate((3, 4, 0)):
            self.grid.setColumnStretch(column, stretch)
        self.held_on.line().returnPressed.connect(self.where.setFocus)
        self.where.returnPressed.connect(self.gone_on)
        self.adjourned_reason.returnPressed.connect(self.gone_on)
        self.adjourned.toggled.connect(self.adjourned_reason.setVisible)
        self.adjourned_reason.hide()
        for field in (self.where, self.adjourned, self.remove):
            self.grid.setAlignment(field, Qt.AlignmentFlag.AlignTop)

    def fields(self) -> tuple[QWidget, ...]:
        return self.held_on, self.where, self.adjourned, self.adjourned_reason

    def show_meeting(self, meeting: Meeting | None) -> None:
        """Fill the row, or empty it where there is no meeting yet."""
        if meeting is None:
            self.set_raw(["", "", False, ""])
            return
        put_day(self.held_on, meeting.held_on)
        put(self.where, meeting.place)
        put(self.adjourned, meeting.adjourned)
        put(self.adjourned_reason, meeting.adjourned_reason)

    def meeting(self) -> Meeting | None:
        """What stands in the row, None where nothing does; RuleBroken without a date that can be read."""
        if self.held_on.problem():
            raise RuleBroken(self.held_on.problem(), field="held_on")
        held_on = self.held_on.value()
        typed = (self.where.text().strip(), self.adjourned_reason.text().strip())
        if held_on is None:
            if any(typed) or self.adjourned.isChecked() or self.row_id is not None:
                raise RuleBroken("Enter the day of the meeting, or remove the row.", field="held_on")
            return None
        return Meeting(
            held_on=held_on,
            place=typed[0],
            adjourned=self.adjourned.isChecked(),
            adjourned_reason=typed[1] if self.adjourned.isChecked() else "",
            id=self.row_id,
        )


class PersonRow(EditedRow):
    """One person and the review: role, name, how they took part (or for part), when their report came."""

    def __init__(self, number: int, row_id: int | None, parent: QWidget) -> None:
        super().__init__("person", number, row_id, parent)
        self.role = ChoiceField(self)
        self.role.set_choices(PERSON_ROLES)
        self.name = QLineEdit(self)
        self.attended = ChoiceField(self)
        self.attended.set_choices(WAYS)
        self.report_received_on = DateField(self)
        self.report_received_on.is_compact = True
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText("Why")
        self.place(self.role, "role", "Role", 0)
        self.place(self.name, "name", "Name", 1)
        self.place(self.attended, "attended", "How", 2)
        self.place(self.report_received_on, "report_received_on", "Report received", 3)
        self.grid.addWidget(self.remove, 1, 4)
        self.place(self.reason, "reason", "Why", 1, 1)
        self.reason.setAccessibleName(f"Person {number}: why")
        self.grid.addWidget(self.reason, 2, 1, 1, 2)
        for column, stretch in enumerate((4, 4, 3, 4)):
            self.grid.setColumnStretch(column, stretch)
        for line in (self.name, self.reason, self.report_received_on.line()):
            line.returnPressed.connect(self.gone_on)
        self.attended.changed.connect(self._ask_why)
        self.name.textEdited.connect(lambda _text: self._take_as_there())
        for field in (self.role, self.name, self.attended, self.remove):
            self.grid.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        self._ask_why()

    def fields(self) -> tuple[QWidget, ...]:
        return self.role, self.name, self.attended, self.report_received_on, self.reason

    def show_person(self, person: Attendance) -> None:
        """Fill the row."""
        put(self.role, person.role)
        put(self.name, person.name)
        put(self.attended, way(person.attended, is_part=person.is_part) or None)
        put(self.report_received_on, person.report_received_on)
        put(self.reason, person.reason)
        self._ask_why()

    def person(self) -> Attendance | None:
        """What stands in the row, None where nothing is said of anybody; RuleBroken where unreadable."""
        if self.report_received_on.problem():
            raise RuleBroken(self.report_received_on.problem(), field="report_received_on")
        name = self.name.text().strip()
        if self.role.value() is None and name:
            raise RuleBroken(f"Choose the role of {name}, or remove the row.", field="role")
        return self.typed()

    def typed(self) -> Attendance | None:
        """What stands in the row as far as it can be read, None where nothing is said of anybody.

        One who was only offered, with no name and nothing said of how they took part, is nobody.
        """
        role, name, attended = self.role.value(), self.name.text().strip(), self.attended.value()
        report_on = self.report_received_on.value()
        if role is None or not (name or attended or report_on):
            return None
        key, is_part = from_way(attended or "in_person")
        return Attendance(
            role=role,
            name=name,
            attended=key,
            is_part=is_part,
            reason=self.reason.text().strip(),
            report_received_on=report_on,
            id=self.row_id,
        )

    def words(self) -> str:
        """Who the row is about: the name, else the role."""
        return self.name.text().strip() or self.role.currentText()

    def _take_as_there(self) -> None:
        """One whose name is typed was there, unless it is said otherwise."""
        if self.attended.value() is None:
            self.attended.set_value("in_person")

    def _ask_why(self) -> None:
        key = self.attended.raw()
        self.reason.setVisible(key in AWAY or key.startswith(PART) or bool(self.reason.text()))


Row = TypeVar("Row", MeetingRow, PersonRow)


def fit_rows(rows: list[Row], ids: list[int | None], make: type[Row], parent: QWidget) -> list[Row]:
    """As many rows as there are ids, in `parent`; rows that stand already stay. Gives the new ones."""
    layout = parent.layout()
    new: list[Row] = []
    while len(rows) > len(ids):
        gone = rows.pop()
        gone.setParent(None)
        gone.deleteLater()
    while len(rows) < len(ids):
        row = make(len(rows) + 1, None, parent)
        rows.append(row)
        new.append(row)
        if layout is not None:
            layout.addWidget(row)
    for row, row_id in zip(rows, ids, strict=True):
        row.row_id = row_id
    return new
