"""The IRO's footprint: entries by month as a picture, gaps by name, the log behind it (row M11)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from iro_desk.domain.footprint import SILENT_DAYS, TRACE_KINDS, Month, Strip, Trace, months_upto
from iro_desk.domain.wording import counted, month_name, weekday_date
from iro_desk.services import footprint
from iro_desk.ui import style
from iro_desk.ui.models.duties import person
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.page import Context
from iro_desk.ui.pages.monitoring_parts.part import MonitoringPart
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.grid import Grid, Room
from iro_desk.ui.widgets.heat_grid import HeatGrid

_MONTH_ROOM = 34
_ANY = 16_777_215  # Qt's own word for no limit
_LOG_ROOMS = (Room(130), Room(200), Room(220))
_OPENS = {
    "meeting": {"tab": "reviews"},
    "consultation": {"tab": "consultations"},
    "issued_document": {"tab": "documents"},
    "chaser": {"tab": "actions"},
    "alert_step": {"tab": "alerts"},
    "midway_check": {"tab": "monitoring", "part": "midway"},
    "oversight_entry": {"tab": "monitoring", "part": "log"},
    "panel_paper": {"tab": "monitoring", "part": "panels"},
    "cafcass_contact": {"tab": "monitoring", "part": "cafcass"},
}
"""Where on the child's page the record behind a trace is."""


class FootprintPart(MonitoringPart):
    """The strips of all children, or of one; under them the entries of the month chosen."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.summary = _line(self, "footprint_summary")
        self.months = months_upto(context.today(), footprint.MONTHS)
        self.strips: Rows[Strip] = Rows(self._columns(), self)
        self.picture = HeatGrid(self)
        self.picture.setObjectName("footprint_strips")
        self.picture.setAccessibleName("Footprint by month")
        self.picture.setAccessibleDescription("Arrow keys go from month to month; its entries stand below")
        self.picture.use_fields(1, len(self.months))
        # Where the text is large the oldest months give way first.
        months = [Room(_MONTH_ROOM, 3 + at) for at in reversed(range(len(self.months)))]
        rooms = (Room(134), *months, Room(56, 2), Room(150, 1))
        self.picture.use(self.strips, rooms)
        self.log_title = _line(self, "footprint_log_title")
        self.log: Rows[Trace] = Rows(_log_columns(), self)
        self.entries = Grid(self)
        self.entries.setObjectName("footprint_log")
        self.entries.setAccessibleName("Entries of the month")
        self.entries.use(self.log, _LOG_ROOMS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part, stretch in ((self.summary, 0), (self.picture, 3), (self.log_title, 0), (self.entries, 2)):
            column.addWidget(part, stretch)
        self.picture.placed.connect(self._show_log)
        self.picture.opened.connect(lambda _row: self.entries.setFocus())
        self.entries.opened.connect(self._open)

    def reread(self) -> None:
        child_id = self.child_id
        self.ask(lambda desk: footprint.strips(desk, child_id), self._show)

    def leave_child(self) -> None:
        self.strips.set_rows(())
        self.summary.clear()
        self._show_log()

    def take_focus(self) -> None:
        self.picture.setFocus()

    # Within

    def _show(self, found: tuple[Strip, ...]) -> None:
        here = self.picture.currentIndex()
        row, column = max(here.row(), 0), here.column() if here.isValid() else len(self.months)
        # The headings are those of the day the strips were read on, not of the day the part was made.
        self.months = tuple(month.first for month in found[0].months) if found else self.months
        self.strips.columns = self._columns()
        self.strips.set_rows(found)
        if found:
            self.picture.setCurrentIndex(self.strips.index(min(row, len(found) - 1), column))
        self.picture.setMaximumHeight(self._height(len(found)))
        self.summary.setText(_summary(found, of_one=self.child_id is not None))
        self._show_log()
        self.filled.emit()

    def _height(self, rows: int) -> int:
        """The picture of one child is as high as it is; that of many takes what room there is."""
        header = self.picture.horizontalHeader().sizeHint().height()
        rows_high = rows * style.scaled(style.GRID_ROW_HEIGHT)
        return header + rows_high + style.scaled(8) if self.child_id is not None else _ANY

    def _columns(self) -> tuple[Column[Strip], ...]:
        names = self.context.names
        return (
            Column(
                heading="Child",
                text=lambda row: person(names, row.child.name, row.child.child_ref),
                is_bold=True,
            ),
            *(_month_column(at, first) for at, first in enumerate(self.months)),
            Column(
                heading="Total", text=lambda row: f"{row.count:,}", sort=lambda row: row.count, is_number=True
            ),
            Column(
                heading="No entry",
                text=lambda row: "; ".join(row.named),
                sort=lambda row: (
                    not row.named,
                    -sum(month.is_gap for month in row.months),
                    -row.silent_days,
                ),
                tone=lambda row: Tone.LATE if row.named else Tone.QUIET,
            ),
        )

    def _show_log(self) -> None:
        """The entries of the field chosen; beside the months, all of the row."""
        index = self.picture.currentIndex()
        strip = self.strips.row(index)
        month = self.picture.month_at(index)
        traces: Sequence[Trace] = ()
        if strip is not None:
            traces = (
                month.traces if month is not None else [one for held in strip.months for one in held.traces]
            )
        who = person(self.context.names, strip.child.name, strip.child.child_ref) if strip else ""
        when = (
            f"{month_name(month.first)} {month.first.year}" if month is not None else "the last twelve months"
        )
        self.log_title.setText(f"{who}, {when}: {counted(len(traces), 'entry', 'entries')}" if strip else "")
        self.log.set_rows(traces)
        self.entries.setVisible(bool(traces))

    def _open(self, number: int) -> None:
        trace = self.log.row(number)
        if trace is not None:
            self.context.go("child", {"child_id": trace.child_id, **_OPENS[trace.table]})


def _month_column(at: int, first: date) -> Column[Strip]:
    return Column(
        heading=month_name(first)[:3],
        text=lambda row: _count(row.months[at]),
        sort=lambda row: len(row.months[at].traces),
        tooltip=lambda row: _spoken(row.months[at]),
        spoken=lambda row: _spoken(row.months[at]),
    )


def _log_columns() -> tuple[Column[Trace], ...]:
    return (
        Column(heading="Day", text=lambda one: weekday_date(one.on), sort=lambda one: one.on),
        Column(heading="What", text=lambda one: one.words),
        Column(heading="Kind", text=lambda one: TRACE_KINDS[one.kind], is_quiet=True),
    )


def _count(month: Month) -> str:
    return str(len(month.traces)) if month.traces or month.is_gap else ""


def _named(month: Month) -> str:
    return f"{month_name(month.first)} {month.first.year}"


def _spoken(month: Month) -> str:
    when = _named(month)
    if month.is_gap:
        return f"{when}: no entry"
    return f"{when}: {counted(len(month.traces), 'entry', 'entries')}" if month.traces else f"{when}: none"


def _summary(found: Sequence[Strip], *, of_one: bool) -> str:
    entries = counted(sum(strip.count for strip in found), "entry", "entries")
    gaps = [strip for strip in found if strip.gaps]
    if of_one:
        named = "; ".join(words for strip in found for words in strip.named)
        return f"{entries} in twelve months. " + (f"No entry: {named}." if named else "No month without one.")
    among = f"{len(gaps)} of them had a month without one" if gaps else "none of them had a month without one"
    silent = sum(strip.is_silent for strip in found)
    among += f", {silent} had none for {SILENT_DAYS} days or longer up to today" if silent else ""
    return f"{entries} in twelve months for {counted(len(found), 'child', 'children')}; {among}."


def _line(parent: QWidget, name: str) -> QLabel:
    made = QLabel(parent)
    made.setObjectName(name)
    made.setWordWrap(True)
    made.setTextFormat(made.textFormat().PlainText)
    style.set_role(made, "quiet")
    return made
