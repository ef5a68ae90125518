"""Midway checks of all children: who is due one, who had one, the count of the year (row M3)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from iro_desk.domain.midway import MidwayRow
from iro_desk.domain.wording import counted, weekday_date
from iro_desk.services import midway
from iro_desk.ui.models.duties import LATE, TONES, due_words, marked, person
from iro_desk.ui.models.rows import Column
from iro_desk.ui.page import Context
from iro_desk.ui.pages.monitoring_parts.asking import ask_why
from iro_desk.ui.pages.monitoring_parts.listed import ListedPart
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.grid import Room
from iro_desk.ui.widgets.why_bar import WhyBar

_SHAPES = {
    Tone.LATE: "warning-fill",
    Tone.SOON: "clock-fill",
    Tone.IN_TIME: "check-circle-fill",
    Tone.QUIET: "circle-dashed",
}


class MidwayPart(ListedPart[MidwayRow]):
    """Every child looked after, those due first. Enter makes the check."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, "midway", "Midway checks", parent)
        self.list.setAccessibleDescription("Enter makes the check of the child, Space says why it is due")
        self.bar = WhyBar(self)
        self.column.addWidget(self.bar)
        self.list.opened.connect(self._open)
        self.list.asked.connect(self._ask)

    def reread(self) -> None:
        self.context.work.do(midway.overview, then=self._show, view=self)

    def columns(self) -> tuple[Column[MidwayRow], ...]:
        names = self.context.names
        return (
            Column(
                heading="Child",
                text=lambda row: person(names, row.history.child.name, row.history.child.child_ref),
                is_bold=True,
            ),
            Column(heading="Stands", text=self._stands, tone=_tone, icon=lambda row: _SHAPES[_tone(row)]),
            Column(
                heading="Due by",
                text=lambda row: (
                    marked(weekday_date(row.due.due_on), row.due.due) if row.due and row.due.due_on else ""
                ),
                sort=lambda row: row.due.due_on if row.due else None,
                tooltip=lambda row: row.due.why if row.due else "",
                asks=lambda row: row.due is not None,
            ),
            Column(
                heading="Last review",
                text=lambda row: weekday_date(row.reviewed_on) if row.reviewed_on else "",
                sort=lambda row: row.reviewed_on,
                is_quiet=True,
            ),
            Column(heading="Social worker", text=lambda row: names.shown(_worker(row))),
            Column(heading="Team", text=lambda row: row.history.child.team or "", is_quiet=True),
        )

    def rooms(self) -> tuple[Room, ...]:
        return Room(150), Room(190), Room(130), Room(130, 1), Room(130, 2), Room(110, 3)

    def _show(self, found: midway.Overview) -> None:
        late = sum(row.due is not None and row.due.state in LATE for row in found.rows)
        due = sum(row.due is not None for row in found.rows)
        now = f"{counted(due, 'check')} to be made, {late} late. " if due else "No check is to be made now. "
        self.summary.setText(now + found.count.words)
        self.show_rows(found.rows, lambda one, other: one.child_id == other.child_id)
        self.filled.emit()

    def _open(self, number: int) -> None:
        row = self.model.row(number)
        if row is not None:
            where = {"child_id": row.child_id, "tab": "monitoring", "part": "midway"}
            entry = {} if row.done_on else {"check": "new"}
            self.context.go("child", {**where, **entry})

    def _ask(self, number: int, _column: int) -> None:
        row = self.model.row(number)
        if row is not None and row.due is not None:
            ask_why(self.context, self, self.bar, row.due)

    def _stands(self, row: MidwayRow) -> str:
        if row.due is not None:
            return due_words(row.due, self.context.today()).capitalize()
        if row.done_on is not None:
            return f"Done {weekday_date(row.done_on)}"
        return "Not recorded" if row.is_unknown else "None due before the next review"


def _tone(row: MidwayRow) -> Tone:
    if row.due is not None:
        return TONES.get(row.due.state, Tone.PLAIN)
    return Tone.IN_TIME if row.done_on is not None else Tone.QUIET


def _worker(row: MidwayRow) -> str:
    return row.history.child.social_worker or ""
