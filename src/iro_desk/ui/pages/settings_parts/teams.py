"""Teams with their managers and the service's tiers, each dated (K13, K14)."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QTableView, QWidget

from iro_desk.domain.people import TIERS, Manager, Team, team_manager_on
from iro_desk.domain.wording import short_date
from iro_desk.services import settings
from iro_desk.services.settings import Service
from iro_desk.ui.forms.ui_settings_teams import Ui_SettingsTeamsForm
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.page import Context, Where
from iro_desk.ui.pages.settings_parts.part import Part
from iro_desk.ui.pages.settings_parts.post_panels import ManagerPanel, TeamPanel
from iro_desk.ui.widgets.short_table import fit, prepare

Row = TypeVar("Row", Team, Manager)
_NEW = 0


class TeamsPart(Part):
    """Two tables, and under each the panel of the row that is open."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsTeamsForm()
        self.ui.setupUi(self)
        self._held = Service(teams=(), managers=())
        self._team: int | None = None
        self._manager: int | None = None
        self.team_panel = TeamPanel(context, self)
        self.team_panel.setObjectName("team_panel")
        self.manager_panel = ManagerPanel(context, self)
        self.manager_panel.setObjectName("manager_panel")
        self.ui.team_rows.addWidget(self.team_panel)
        self.ui.manager_rows.addWidget(self.manager_panel)
        self.teams = Rows(self._team_columns(), self)
        self.managers = Rows(self._manager_columns(), self)
        prepare(self.ui.teams, self.teams)
        prepare(self.ui.managers, self.managers)
        self._connect()
        self._show_panels()

    def reread(self) -> None:
        self.context.work.do(settings.service, then=self._show, view=self)

    def opened(self) -> Where:
        return {"team": self._team, "manager": self._manager, "past": self.ui.with_past.isChecked()}

    def reopen(self, opened: Where) -> None:
        self._team, self._manager = opened["team"], opened["manager"]
        self.ui.with_past.setChecked(opened["past"])
        self._show_panels()

    def add_team(self) -> None:
        """Open an empty form for a team."""
        self._open_team(_NEW)
        self.team_panel.ui.name.setFocus()

    def add_manager(self) -> None:
        """Open an empty form for a manager."""
        self._open_manager(_NEW)
        self.manager_panel.ui.name.setFocus()

    # Within

    def _connect(self) -> None:
        ui = self.ui
        ui.add_team.clicked.connect(self.add_team)
        ui.add_manager.clicked.connect(self.add_manager)
        ui.with_past.toggled.connect(lambda _on: self._show(self._held))
        ui.teams.activated.connect(lambda index: self._open_team(_id(self.teams.row(index))))
        ui.teams.clicked.connect(lambda index: self._open_team(_id(self.teams.row(index))))
        ui.managers.activated.connect(lambda index: self._open_manager(_id(self.managers.row(index))))
        ui.managers.clicked.connect(lambda index: self._open_manager(_id(self.managers.row(index))))
        self.team_panel.settled.connect(lambda made: self._stay_on(team=made))
        self.manager_panel.settled.connect(lambda made: self._stay_on(manager=made))
        self.team_panel.removed.connect(lambda: self._open_team(None))
        self.manager_panel.removed.connect(lambda: self._open_manager(None))
        self.context.names.changed.connect(lambda: self._show(self._held))

    def _stay_on(self, *, team: int | None = None, manager: int | None = None) -> None:
        """A new row was kept: the panel goes on with it."""
        if team is not None and self._team == _NEW:
            self._team = team
        if manager is not None and self._manager == _NEW:
            self._manager = manager

    def _show(self, held: Service) -> None:
        self._held = held
        today = self.context.today()
        self.teams.set_rows(held.teams)
        past = self.ui.with_past.isChecked()
        self.managers.set_rows([post for post in held.managers if past or not _is_past(post, today)])
        left = sum(_is_past(post, today) for post in held.managers)
        self.ui.with_past.setText(f"Show &past ({left})")
        self.ui.with_past.setVisible(bool(left))
        self.ui.teams.setVisible(bool(held.teams))
        self.ui.managers.setVisible(bool(self.managers.rows()))
        fit(self.ui.teams)
        fit(self.ui.managers)
        self._show_panels()

    def _open_team(self, team_id: int | None) -> None:
        self.team_panel.commit()
        self._team = team_id
        self._show_panels()

    def _open_manager(self, manager_id: int | None) -> None:
        self.manager_panel.commit()
        self._manager = manager_id
        self._show_panels()

    def _show_panels(self) -> None:
        team = _found(self._held.teams, self._team)
        manager = _found(self._held.managers, self._manager)
        self.team_panel.setVisible(self._team == _NEW or team is not None)
        self.manager_panel.setVisible(self._manager == _NEW or manager is not None)
        if team is not None or self._team == _NEW:
            self.team_panel.show_team(team or Team(name=""))
        if manager is not None or self._manager == _NEW:
            wanted = manager or Manager(tier="team_manager", name="")
            self.manager_panel.show_manager(wanted, self._held.teams)
        mark(self.ui.teams, self.teams, self._team)
        mark(self.ui.managers, self.managers, self._manager)

    def _team_columns(self) -> list[Column[Team]]:
        def now(team: Team) -> str:
            manager = team_manager_on(self._held.managers, team.id, self.context.today())
            return self.context.names.shown(manager.name) if manager else "Nobody entered"

        return [
            Column(heading="Team", text=lambda team: team.name, is_bold=True),
            Column(heading="Team manager today", text=now),
            Column(heading="Opened", text=lambda team: _day(team.opened_on)),
            Column(heading="Closed", text=lambda team: _day(team.closed_on)),
        ]

    def _manager_columns(self) -> list[Column[Manager]]:
        return [
            Column(heading="Name", text=lambda post: self.context.names.shown(post.name), is_bold=True),
            Column(heading="Tier", text=lambda post: TIERS[post.tier]),
            Column(heading="Team", text=self._team_name),
            Column(heading="From", text=lambda post: _day(post.from_on)),
            Column(heading="To", text=lambda post: _day(post.to_on)),
            Column(heading="Today", text=lambda post: _standing(post, self.context.today()), is_quiet=True),
        ]

    def _team_name(self, post: Manager) -> str:
        team = _found(self._held.teams, post.team_id)
        return team.name if team else "The whole service"


def mark(table: QTableView, rows: Rows[Row], wanted: int | None) -> None:
    """Select the row of that id, or none."""
    number = rows.find(lambda row: row.id == wanted) if wanted else -1
    if number < 0:
        table.clearSelection()
        return
    flags = QItemSelectionModel.SelectionFlag
    index = rows.index(number, 0)
    table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)


def _found(rows: tuple[Row, ...], wanted: int | None) -> Row | None:
    return next((row for row in rows if wanted and row.id == wanted), None)


def _id(row: Team | Manager | None) -> int | None:
    return row.id if row is not None else None


def _is_past(post: Manager, today: date) -> bool:
    return post.to_on is not None and post.to_on < today


def _standing(post: Manager, today: date) -> str:
    if _is_past(post, today):
        return "Left"
    return "In post" if post.serves(today) else "To come"


def _day(on: date | None) -> str:
    return short_date(on) if on else ""
