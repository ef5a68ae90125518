"""What narrows the matrix of duties: a group of duties, a team, how they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from iro_desk.domain.duty_matrix import GROUPS, HEALTH
from iro_desk.ui import style
from iro_desk.ui.models.duty_matrix import FILTERS
from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.filter_button import FilterButton
from iro_desk.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from iro_desk.ui.page import Where

EVERY_TEAM, NO_TEAM = "*", "-"
_TEAMS_WIDTH = 216


class DutyFilters(QWidget):
    """Two rows of choices. `chosen` carries what changed, to be joined to the part's `where`."""

    chosen = Signal(dict)

    def __init__(self, groups: QWidget, narrowing: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()
        self.groups = self._row(groups, "group", GROUPS)
        self._narrow = FlowLayout(narrowing)
        self.teams = ChoiceField(narrowing)
        self.teams.setObjectName("teams")
        self.teams.setAccessibleName("Team")
        self.teams.setMinimumWidth(style.scaled(_TEAMS_WIDTH))
        self._narrow.addWidget(self.teams)
        self.shows = self._row(narrowing, "show", FILTERS)
        self.tools: dict[str, QPushButton] = {}
        self.teams.changed.connect(lambda: self.chosen.emit({"team": self.teams.value() or EVERY_TEAM}))

    def add_tool(self, name: str, words: str) -> QPushButton:
        """A button at the end of the second row."""
        button = QPushButton(words, self._narrow.parentWidget())
        button.setObjectName(name)
        self._narrow.addWidget(button)
        self.tools[name] = button
        return button

    def show_teams(self, teams: Sequence[str], where: Where) -> None:
        """Offer the teams there are; the one that `where` names is chosen."""
        named = {team or NO_TEAM: team or "No team recorded" for team in teams}
        self.teams.blockSignals(True)
        self.teams.set_choices({EVERY_TEAM: "Every team", **named}, nothing=None)
        self.teams.set_value(str(where.get("team") or EVERY_TEAM))
        self.teams.blockSignals(False)

    def mark(self, where: Where) -> tuple[str, str | None, str]:
        """Mark what is in force; gives the group, the team (None: every one) and the standing."""
        group, show = str(where.get("group") or HEALTH), str(where.get("show") or "")
        group, show = group if group in self.groups else HEALTH, show if show in self.shows else ""
        self.groups[group].setChecked(True)
        self.shows[show].setChecked(True)
        team = str(where.get("team") or EVERY_TEAM)
        return group, None if team == EVERY_TEAM else "" if team == NO_TEAM else team, show

    def _row(self, parent: QWidget, what: str, choices: Mapping[str, str]) -> dict[str, FilterButton]:
        """Buttons of which one is in force, each emitting its key."""
        layout = parent.layout() or FlowLayout(parent)
        made = {}
        for key, words in choices.items():
            button = FilterButton(parent)
            button.setText(words)
            button.setObjectName(f"{what}_{key or 'all'}")
            button.clicked.connect(lambda _checked=False, key=key: self.chosen.emit({what: key}))
            layout.addWidget(button)
            made[key] = button
        return made
