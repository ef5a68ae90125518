"""The panels in which a team, or a manager's post, is entered and changed (K13, K14)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.people import TIERS, Manager, Team
from iro_desk.services import settings
from iro_desk.ui.drafted_panel import SERVES_PANEL
from iro_desk.ui.forms.ui_settings_manager import Ui_SettingsManagerForm
from iro_desk.ui.forms.ui_settings_team import Ui_SettingsTeamForm
from iro_desk.ui.page import Context
from iro_desk.ui.pages.settings_parts.part import SettingsPanel
from iro_desk.ui.widgets.date_field import DateField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iro_desk.ui.drafted_panel import Task

SERVICE = "0"
"""The key under which a post of the whole service stands in the list of teams."""


class TeamPanel(SettingsPanel):
    """One team. `removed` says that it was taken away."""

    form = "settings_team"
    removed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsTeamForm()
        self.ui.setupUi(self)
        self.team = Team(name="")
        self.ui.remove.setProperty(SERVES_PANEL, True)
        self.ui.remove.clicked.connect(self.remove)
        self.ready()

    def show_team(self, team: Team) -> None:
        """Show a team, or an empty form for a new one."""
        self.begin(0, team.id or 0, lambda: self._fill_fields(team))
        self.team = team
        self.ui.heading.setText("Change the team" if team.id else "A new team")
        self.ui.remove.setVisible(bool(team.id))

    def change(self) -> Task:
        wanted = Team(
            id=self.team.id,
            name=self.ui.name.text(),
            opened_on=read_day(self.ui.opened_on, "opened_on"),
            closed_on=read_day(self.ui.closed_on, "closed_on"),
        )
        return lambda desk: settings.save_team(desk, wanted)

    def remove(self) -> None:
        """Take the team away; refused while managers are entered for it."""
        key, team_id = self.key, self.team.id
        if team_id is None:
            return
        self.discard()
        self.work.do(
            lambda desk: settings.delete_team(desk, team_id),
            then=lambda _: self.removed.emit() if self.key == key else None,
            failed=self.refused.emit,
            view=self,
        )

    def _fill_fields(self, team: Team) -> None:
        self.ui.name.setText(team.name)
        self.ui.opened_on.set_value(team.opened_on)
        self.ui.closed_on.set_value(team.closed_on)


class ManagerPanel(SettingsPanel):
    """Who holds a tier, from when to when. `removed` says that the post was taken away."""

    form = "settings_manager"
    removed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsManagerForm()
        self.ui.setupUi(self)
        self.manager = Manager(tier="team_manager", name="")
        self.ui.tier.set_choices(TIERS, nothing=None)
        self.ui.remove.setProperty(SERVES_PANEL, True)
        self.ui.remove.clicked.connect(self.remove)
        self.ui.tier.changed.connect(self._follow_tier)
        self.ready()

    def show_manager(self, manager: Manager, teams: Sequence[Team]) -> None:
        """Show a post, or an empty form for a new one."""
        choices = {SERVICE: "The whole service"} | {str(team.id): team.name for team in teams}
        self.ui.team_id.blockSignals(True)
        self.ui.team_id.set_choices(choices, nothing=None)
        self.ui.team_id.blockSignals(False)
        self.begin(0, manager.id or 0, lambda: self._fill_fields(manager, teams))
        self.manager = manager
        self.ui.heading.setText("Change the post" if manager.id else "A new manager")
        self.ui.remove.setVisible(bool(manager.id))
        self._follow_tier()

    def change(self) -> Task:
        team = self.ui.team_id.value()
        tier = self.ui.tier.value() or "team_manager"
        if tier == "team_manager" and team in {None, SERVICE}:
            raise RuleBroken(
                "Choose the team: a team manager manages one. Add the team first if it is not in the list.",
                field="team_id",
            )
        wanted = Manager(
            id=self.manager.id,
            tier=tier,
            name=self.ui.name.text().strip(),
            team_id=None if team in {None, SERVICE} else int(team or 0),
            email=self.ui.email.text().strip(),
            from_on=read_day(self.ui.from_on, "from_on"),
            to_on=read_day(self.ui.to_on, "to_on"),
        )
        return lambda desk: settings.save_manager(desk, wanted)

    def remove(self) -> None:
        """Take away a post entered by mistake; somebody who left has a last day instead."""
        key, manager_id = self.key, self.manager.id
        if manager_id is None:
            return
        self.discard()
        self.work.do(
            lambda desk: settings.delete_manager(desk, manager_id),
            then=lambda _: self.removed.emit() if self.key == key else None,
            failed=self.refused.emit,
            view=self,
        )

    def _fill_fields(self, manager: Manager, teams: Sequence[Team]) -> None:
        self.ui.name.setText(manager.name)
        self.ui.email.setText(manager.email)
        self.ui.tier.set_value(manager.tier)
        only = str(teams[0].id) if len(teams) == 1 and not manager.id else SERVICE
        self.ui.team_id.set_value(str(manager.team_id) if manager.team_id else only)
        self.ui.from_on.set_value(manager.from_on)
        self.ui.to_on.set_value(manager.to_on)

    def _follow_tier(self) -> None:
        """Only a team manager needs a team; others may serve one or the whole service."""
        is_needed = self.ui.tier.value() == "team_manager"
        self.ui.team_id_label.setText("Tea&m" if is_needed else "Tea&m or service")


def read_day(field: DateField, name: str) -> date | None:
    """The date in a field; RuleBroken where what stands there is no date."""
    if field.problem():
        raise RuleBroken(field.problem(), field=name)
    return field.value()
