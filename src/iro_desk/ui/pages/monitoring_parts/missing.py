"""Missing episodes with their return interviews, and concerns of exploitation (rows M5, M6)."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from iro_desk.domain.child import Child
from iro_desk.domain.missing import Concern, Interview, MissingRow
from iro_desk.domain.wording import counted, weekday_date
from iro_desk.services import children, missing
from iro_desk.services.desk import Desk
from iro_desk.ui import style
from iro_desk.ui.models.duties import child_column
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.page import Context, Where
from iro_desk.ui.pages.child_parts.papers import SAID_HIDDEN
from iro_desk.ui.pages.monitoring_parts.listed import EnteredPart
from iro_desk.ui.pages.monitoring_parts.missing_panels import ConcernPanel, InterviewPanel, new_concern
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.grid import Grid, Room

_DONE = {
    Interview.HELD_IN_TIME: Tone.IN_TIME,
    Interview.HELD: Tone.IN_TIME,
    Interview.HELD_LATE: Tone.SOON,
    Interview.REFUSED: Tone.QUIET,
}
_SHAPES = {
    Tone.LATE: "warning-fill",
    Tone.SOON: "clock-fill",
    Tone.IN_TIME: "check-circle-fill",
    Tone.QUIET: "circle-dashed",
}
_CONCERN_ROOMS = (Room(180), Room(130), Room(190), Room(160, 1))


class MissingPart(EnteredPart[MissingRow]):
    """Two lists: the episodes above, the concerns of exploitation under them."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, "missing", "Missing episodes", parent)
        self._child: Child | None = None
        self.list.setAccessibleDescription("Enter records the return and the return interview")
        self.join(InterviewPanel(context, self))
        self.concerns: Rows[Concern] = Rows(self._concern_columns(), self)
        self.concern_panel = ConcernPanel(context, self)
        self.concern_list = Grid(self)
        self._lay_out()

    def reread(self) -> None:
        child_id = self.child_id
        self.ask(lambda desk: missing.watched(desk, child_id), self._show)
        if child_id is not None:
            self.ask(lambda desk: children.page(desk, child_id).row.child, self._take_child)

    def identity(self, row: MissingRow) -> int:
        return row.event.id or 0

    def undo(self, desk: Desk, identity: int) -> str:
        return missing.undo_interview(desk, identity)

    def opened(self) -> Where:
        held = self.concern_panel.key
        return {"concern": held.record_id} if held is not None else super().opened()

    def reopen(self, opened: Where) -> None:
        if "concern" not in opened:
            super().reopen(opened)
        elif opened["concern"]:
            row = self.concerns.row(self.concerns.find(lambda one: one.event.id == opened["concern"]))
            self._open_concern(row)
        else:
            self.new_concern()

    def leave_child(self) -> None:
        super().leave_child()
        self.concern_panel.put_away()
        self.concerns.set_rows(())
        self.concern_words.clear()
        self._child = None

    def new_concern(self) -> None:
        """A new concern of the child, beginning today."""
        if self._child is not None:
            self._open_concern(new_concern(self._child, self.context.today()))

    def columns(self) -> tuple[Column[MissingRow], ...]:
        names, today = self.context.names, self.context.today
        return (
            *(() if self.child_id else (child_column(names),)),
            Column(
                heading="Missing from",
                text=lambda row: weekday_date(row.event.happened_on),
                sort=lambda row: row.event.happened_on,
            ),
            Column(
                heading="Back on",
                text=lambda row: weekday_date(row.returned_on) if row.returned_on else "",
                sort=lambda row: row.returned_on,
            ),
            Column(
                heading="Return interview",
                text=lambda row: row.words(today()),
                tooltip=_limit,
                tone=self._tone,
                icon=lambda row: _SHAPES.get(self._tone(row), ""),
            ),
            Column(
                heading="Since the review",
                text=lambda row: "Yes" if row.since_review else "",
                is_quiet=True,
            ),
        )

    def rooms(self) -> tuple[Room, ...]:
        rooms = (Room(130), Room(130), Room(240), Room(110, 1))
        return rooms if self.child_id else (Room(140), *rooms)

    # Within

    def _lay_out(self) -> None:
        self.concern_list.setObjectName("concern_list")
        self.concern_list.setAccessibleName("Concerns of exploitation")
        self.concern_list.setAccessibleDescription("Enter changes or closes the concern")
        self.concern_list.use(self.concerns, self._concern_rooms())
        self.concern_list.opened.connect(lambda number: self._open_concern(self.concerns.row(number)))
        self.concern_title = QLabel("Concerns of exploitation", self)
        style.set_role(self.concern_title, "section")
        self.concern_words = QLabel("", self)
        self.concern_words.setWordWrap(True)
        style.set_role(self.concern_words, "quiet")
        self.add = QPushButton("Add a concern", self)
        self.add.setObjectName("add_concern")
        self.add.clicked.connect(lambda _checked=False: self.new_concern())
        for part in (self.concern_title, self.concern_words):
            self.column.addWidget(part)
        self.column.addWidget(self.add, 0, self.summary.alignment().AlignLeft)
        self.column.addWidget(self.concern_list, 1)
        self.column.addWidget(self.concern_panel.card)
        self.concern_panel.committed.connect(lambda _id: self.context.messages.inform("Recorded."))
        self.concern_panel.closed.connect(self._leave_concern)

    def _concern_rooms(self) -> tuple[Room, ...]:
        return _CONCERN_ROOMS if self.child_id else (Room(170), *_CONCERN_ROOMS)

    def _concern_columns(self) -> tuple[Column[Concern], ...]:
        names, today = self.context.names, self.context.today
        return (
            *(() if self.child_id else (child_column(names),)),
            Column(heading="Type", text=lambda row: row.type_words),
            Column(
                heading="From",
                text=lambda row: weekday_date(row.event.happened_on),
                sort=lambda row: row.event.happened_on,
            ),
            Column(
                heading="Stands",
                text=lambda row: "Open" if row.is_open(today()) else f"Closed {_until(row)}",
                tone=lambda row: Tone.SOON if row.is_open(today()) else Tone.QUIET,
                icon=lambda row: _SHAPES[Tone.SOON if row.is_open(today()) else Tone.QUIET],
            ),
            Column(
                heading="Note",
                text=lambda row: (
                    SAID_HIDDEN if names.is_private and row.event.note else " ".join(row.event.note.split())
                ),
                is_quiet=True,
            ),
        )

    def _show(self, found: missing.Watched) -> None:
        open_now = sum(one.is_open(self.context.today()) for one in found.concerns)
        self.summary.setText(found.figure.words)
        self.show_rows(found.episodes, self.same)
        held = max(self.concern_list.currentIndex().row(), 0)
        self.concerns.columns = self._concern_columns()
        self.concern_list.set_rooms(self._concern_rooms())
        self.concerns.set_rows(found.concerns)
        if found.concerns:
            self.concern_list.selectRow(min(held, len(found.concerns) - 1))
        self.concern_list.setVisible(bool(found.concerns))
        self.concern_words.setText(
            f"{counted(open_now, 'concern')} open, {len(found.concerns) - open_now} closed."
            if found.concerns
            else "No concern is on file."
        )
        self.add.setVisible(self.child_id is not None)
        self.filled.emit()

    def _take_child(self, child: Child) -> None:
        self._child = child

    def _open_concern(self, row: Concern | None) -> None:
        if self.context.names.is_private:
            self.context.messages.inform("Names are hidden. Show them (F8) to change what was written.")
        elif row is not None and self.concern_panel.open_row(row):
            self.concern_panel.start()

    def _leave_concern(self) -> None:
        (self.concern_list if self.concern_list.isVisible() else self.add).setFocus()

    def _tone(self, row: MissingRow) -> Tone:
        if row.is_late(self.context.today()) or row.stands is Interview.STILL_MISSING:
            return Tone.LATE
        return _DONE.get(row.stands, Tone.SOON)


def _until(row: Concern) -> str:
    return weekday_date(row.event.ended_on) if row.event.ended_on else ""


def _limit(row: MissingRow) -> str:
    """By when the interview is to be held, and why."""
    if row.returned_on is None or row.due_on is None:
        return "The interview is to be held within 3 days of the return, which is not on file."
    back = weekday_date(row.returned_on)
    return f"To be held by {weekday_date(row.due_on)}: within 3 days of the return on {back}."
