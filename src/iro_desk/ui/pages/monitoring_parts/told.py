"""Was I told? The significant events with when the IRO heard of each, and the figure per team (row B7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QPushButton, QWidget

from iro_desk.domain.told import ToldFigure, ToldRow, When, by_team
from iro_desk.domain.wording import weekday_date
from iro_desk.services import told
from iro_desk.services.desk import Desk
from iro_desk.ui import style
from iro_desk.ui.models.duties import child_column
from iro_desk.ui.models.rows import Column
from iro_desk.ui.page import Context
from iro_desk.ui.pages.monitoring_parts.listed import EnteredPart
from iro_desk.ui.pages.monitoring_parts.told_panel import ToldPanel
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.filter_button import FilterButton
from iro_desk.ui.widgets.flow_layout import FlowLayout
from iro_desk.ui.widgets.grid import Room

_TONES = {
    When.BEFORE: Tone.IN_TIME,
    When.SAME_DAY: Tone.IN_TIME,
    When.AFTER: Tone.SOON,
    When.NEVER: Tone.LATE,
    When.NOT_SAID: Tone.QUIET,
}
_SHAPES = {
    When.BEFORE: "check-circle-fill",
    When.SAME_DAY: "check-circle",
    When.AFTER: "clock-fill",
    When.NEVER: "warning-fill",
    When.NOT_SAID: "circle-dashed",
}
_NO_TEAM = "No team"


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What the part shows."""

    rows: tuple[ToldRow, ...]
    figures: tuple[ToldFigure, ...]


class ToldPart(EnteredPart[ToldRow]):
    """Over all children, `where` may hold "team": its events alone. Each team's figure opens its list."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, "told", "Significant events", parent)
        self._read: Read | None = None
        self.list.setAccessibleDescription("Enter records when you were told")
        self.teams = QWidget(self)
        self.teams.setObjectName("told_teams")
        self.teams.setAccessibleName("Told before, by team")
        self._teams = FlowLayout(self.teams, gap=6)
        self.column.insertWidget(0, self.teams)
        self.join(ToldPanel(context, self))

    def reread(self) -> None:
        child_id = self.child_id
        self.ask(lambda desk: _read(desk, child_id), self._show)

    def identity(self, row: ToldRow) -> int:
        return row.event.id or 0

    def undo(self, desk: Desk, identity: int) -> str:
        return told.undo(desk, identity)

    def columns(self) -> tuple[Column[ToldRow], ...]:
        names = self.context.names
        return (
            *(() if self.child_id else (child_column(names),)),
            Column(heading="What", text=lambda row: row.what),
            Column(
                heading="Happened",
                text=lambda row: weekday_date(row.event.happened_on),
                sort=lambda row: row.event.happened_on,
            ),
            Column(
                heading="Decided",
                text=lambda row: _day(row.told.decided_on if row.told else None),
                sort=lambda row: row.decided_on,
                is_quiet=True,
            ),
            Column(
                heading="I was told",
                text=lambda row: _day(row.told.told_on if row.told else None),
                sort=lambda row: row.told.told_on if row.told else None,
            ),
            Column(
                heading="When",
                text=lambda row: row.when_words,
                sort=lambda row: list(When).index(row.when),
                tone=lambda row: _TONES[row.when],
                icon=lambda row: _SHAPES[row.when],
            ),
            Column(
                heading="By whom",
                text=lambda row: names.who(row.told.told_by) if row.told else "",
                is_quiet=True,
            ),
        )

    def rooms(self) -> tuple[Room, ...]:
        rooms = (Room(110), Room(130), Room(120, 3), Room(120, 1), Room(140), Room(110, 2))
        return rooms if self.child_id else (Room(140), *rooms)

    def _show(self, read: Read) -> None:
        self._read = read
        self.teams.setVisible(self.child_id is None)
        if self.child_id is None:
            self._fill_teams()
        team = self._team()
        rows = tuple(row for row in read.rows if team is None or (row.child.team or "") == team)
        self.summary.setText(self._sentence(ToldFigure(team=team or "", rows=rows), team))
        self.show_rows(rows, self.same)
        self.filled.emit()

    def _sentence(self, figure: ToldFigure, team: str | None) -> str:
        whose = "" if self.child_id else "This year, all teams. " if team is None else f"{team or _NO_TEAM}. "
        return whose + figure.words

    def _team(self) -> str | None:
        wanted = self.where.get("team")
        return None if wanted is None or self.child_id else ("" if wanted == _NO_TEAM else str(wanted))

    def _fill_teams(self) -> None:
        """All teams, then each with its figure; the one listed is marked."""
        while item := self._teams.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        figures = self._read.figures if self._read else ()
        rows = self._read.rows if self._read else ()
        listed = [("", "All teams", ToldFigure(team="", rows=rows))]
        listed += [(each.team or _NO_TEAM, each.team or _NO_TEAM, each) for each in figures]
        for number, (key, words, figure) in enumerate(listed):
            button = FilterButton(self.teams)
            button.setText(f"{words}  {figure.before} of {len(figure.decided)}")
            button.setObjectName(f"told_team_{number}")
            button.setAccessibleName(f"{words}: told before {figure.before} of {len(figure.decided)}")
            button.setChecked(key == self.where.get("team", ""))
            button.clicked.connect(lambda _checked=False, key=key: self._choose(key))
            self._teams.addWidget(button)
            button.show()
        if self.where.get("team"):
            listed_for = QPushButton("List for the joint meeting", self.teams)
            listed_for.setObjectName("told_list_button")
            style.set_role(listed_for, "link")
            listed_for.clicked.connect(lambda _checked=False: self._open_list())
            self._teams.addWidget(listed_for)
            listed_for.show()
        self.teams.updateGeometry()

    def _open_list(self) -> None:
        """The one-page list of the team chosen, to look at."""
        self.context.go("preview", {"kind": "told-list", "team": self._team() or ""})

    def _choose(self, team: str) -> None:
        self.where = {name: value for name, value in {**self.where, "team": team}.items() if value}
        self.went.emit({"team": team})
        if self._read is not None:
            self._show(self._read)
        self.list.setFocus()


def _read(desk: Desk, child_id: int | None) -> Read:
    rows = told.of_all(desk) if child_id is None else told.of_child(desk, child_id)
    return Read(rows=rows, figures=by_team(rows))


def _day(on: date | None) -> str:
    return weekday_date(on) if on is not None else ""
