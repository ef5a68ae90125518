"""Monitoring forms: the meetings that lack one, and the answers over time (rows M1, M2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from iro_desk.domain.wording import counted
from iro_desk.services import monitoring_results
from iro_desk.ui import style
from iro_desk.ui.forms.ui_monitoring_forms import Ui_MonitoringFormsForm
from iro_desk.ui.models.monitoring_results import (
    ResultsModel,
    form_columns,
    lacking_columns,
    lacking_summary,
)
from iro_desk.ui.models.rows import Rows
from iro_desk.ui.pages.monitoring_parts.asking import ask_why
from iro_desk.ui.pages.monitoring_parts.part import MonitoringPart
from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.filter_button import FilterButton
from iro_desk.ui.widgets.flow_layout import FlowLayout
from iro_desk.ui.widgets.grid import Room
from iro_desk.ui.widgets.short_table import fit
from iro_desk.ui.widgets.why_bar import WhyBar

if TYPE_CHECKING:
    from iro_desk.domain.monitoring_results import Filled
    from iro_desk.services.monitoring_results import Forms, Lacking
    from iro_desk.ui.page import Context, Where

LACKING, RESULTS = "lacking", "results"
EVERY_TEAM, NO_TEAM = "*", "-"
_LEGEND = "Solid: yes. Striped: partly. Crossed: no. What does not apply is not counted."
_LACKING_ROOMS = (Room(150), Room(130), Room(110), Room(180), Room(150), Room(130, 1))
_BEHIND_ROOMS = (Room(130), Room(140), Room(130), Room(200, 1))
_BEHIND_AT_MOST = 4
_TEAMS_WIDTH = 216


class FormsPart(MonitoringPart):
    """`where` may hold "view" (lacking or results) and "team"."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_MonitoringFormsForm()
        self.ui.setupUi(self)
        for grid in (self.ui.lacking, self.ui.results, self.ui.behind):
            self.ui.rows.setStretchFactor(grid, 1)
        self.ui.rows.addStretch(0)
        self.lacking: Rows[Lacking] = Rows(lacking_columns(context.names), self)
        self.behind: Rows[Filled] = Rows(form_columns(context.names, 0), self)
        self.model = ResultsModel(self)
        self.bar = WhyBar(self)
        self.views: dict[str, FilterButton] = {}
        self.teams = ChoiceField(self.ui.views)
        self._lay_out()
        self._connect()

    def reread(self) -> None:
        child_id, team = self.child_id, self._team()
        if child_id is None:
            task = self.context.work.do
            task(lambda desk: monitoring_results.page(desk, team), then=self._show, view=self)
            return
        self.context.work.do(
            lambda desk: monitoring_results.child_page(desk, child_id),
            then=lambda found: self._show(found) if child_id == self.child_id else None,
            view=self,
        )

    def take_focus(self) -> None:
        (self.ui.lacking if self._view() == LACKING else self.ui.results).setFocus()

    def choose(self, wanted: Where) -> None:
        """Show another view, or another team."""
        self.where = {**self.where, **wanted}
        self.went.emit(wanted)
        self.reread()

    # Within

    def _show(self, found: Forms) -> None:
        view = self._view()
        self.views[view].setChecked(True)
        late = len(found.lacking)
        self.views[LACKING].setText(f"Still lacking  {late}" if late else "Still lacking")
        self._show_teams(found.teams)
        self.lacking.columns = lacking_columns(self.context.names)
        number = max(self.ui.lacking.currentIndex().row(), 0)
        self.lacking.set_rows(found.lacking)
        if found.lacking:
            self.ui.lacking.selectRow(min(number, len(found.lacking) - 1))
        here = self.ui.results.currentIndex()
        row, column = here.row(), here.column()
        self.model.show(found.results, one_child=self.child_id is not None)
        self.ui.results.fit()
        newest = self.model.columnCount() - 1
        is_held = here.isValid() and row < self.model.rowCount() and column <= newest
        self.ui.results.go(self.model.index(row, column) if is_held else self.model.index(0, newest))
        self.ui.lacking.setVisible(view == LACKING and bool(found.lacking))
        self.ui.results.setVisible(view == RESULTS and bool(found.results.periods))
        self._say(view, found)
        self._follow()
        self.filled.emit()

    def _say(self, view: str, found: Forms) -> None:
        if view == LACKING:
            words = lacking_summary(found.lacking)
        elif not found.filled:
            words = "No monitoring form is filled in yet."
        elif self.child_id is None:
            forms = sum(len(period.forms) for period in found.results.periods)
            words = f"{counted(forms, 'form')} by quarter. {_LEGEND}"
        else:
            words = f"{counted(found.filled, 'form')}, each review a column. Enter opens the form."
        self.ui.summary.setText(words)

    def _follow(self) -> None:
        """The forms behind the cell that is current."""
        here = self.ui.results.currentIndex()
        forms = self.model.forms(here) if self._view() == RESULTS else ()
        is_one = self.child_id is not None
        self.ui.behind.setVisible(bool(forms) and not is_one)
        self.ui.behind_heading.setVisible(bool(forms))
        if not forms:
            return
        item, period = self.model.results.rows[here.row()][1], self.model.results.periods[here.column()]
        heading = f"{item}, {period.words}"
        if is_one:
            # Of a child the cell says the answer: what was written beside it is all there is more.
            written = "" if self.context.names.is_private else forms[0].comment(self.model.number(here))
            self.ui.behind_heading.setText(f"{heading}: {written or self.model.words(here)}")
            return
        self.ui.behind_heading.setText(heading)
        self.behind.columns = form_columns(self.context.names, self.model.number(here))
        self.behind.set_rows(forms)
        self.ui.behind.fit()
        self.ui.behind.selectRow(0)
        fit(self.ui.behind, _BEHIND_AT_MOST)

    def _open_cell(self, index: QModelIndex) -> None:
        """A child's form is opened; of a team's the keys go to the forms behind the cell."""
        forms = self.model.forms(index)
        if len(forms) == 1:
            self._open_form(forms[0].review_id)
        elif forms:
            self.ui.behind.setFocus()

    def _open_form(self, review_id: int | None) -> None:
        if review_id is not None:
            self.context.go("review", {"review_id": review_id, "step": "monitor"})

    def _ask(self, number: int) -> None:
        row = self.lacking.row(number)
        if row is not None and row.duty is not None:
            ask_why(self.context, self, self.bar, row.duty)

    def _view(self) -> str:
        return RESULTS if self.where.get("view") == RESULTS else LACKING

    def _team(self) -> str | None:
        key = str(self.where.get("team") or EVERY_TEAM)
        return None if key == EVERY_TEAM else "" if key == NO_TEAM else key

    def _show_teams(self, teams: tuple[str, ...]) -> None:
        named = {team or NO_TEAM: team or "No team recorded" for team in teams}
        self.teams.blockSignals(True)
        self.teams.set_choices({EVERY_TEAM: "Every team", **named}, nothing=None)
        self.teams.set_value(str(self.where.get("team") or EVERY_TEAM))
        self.teams.blockSignals(False)
        self.teams.setVisible(self.child_id is None and self._view() == RESULTS)

    def _say_columns(self, first: int, last: int, count: int) -> None:
        has_more = last - first + 1 < count and self._view() == RESULTS
        for part in (self.ui.columns_shown, self.ui.columns_before, self.ui.columns_after):
            part.setVisible(has_more)
        self.ui.columns_shown.setText(f"{first + 1} to {last + 1} of {count}")
        self.ui.columns_before.setEnabled(first > 0)
        self.ui.columns_after.setEnabled(last < count - 1)

    def _lay_out(self) -> None:
        ui, layout = self.ui, FlowLayout(self.ui.views)
        for key, words in ((LACKING, "Still lacking"), (RESULTS, "Results over time")):
            button = FilterButton(ui.views)
            button.setText(words)
            button.setObjectName(f"view_{key}")
            button.clicked.connect(lambda _checked=False, key=key: self.choose({"view": key}))
            layout.addWidget(button)
            self.views[key] = button
        self.teams.setObjectName("results_team")
        self.teams.setAccessibleName("Team")
        self.teams.setMinimumWidth(style.scaled(_TEAMS_WIDTH))
        layout.addWidget(self.teams)
        ui.tool_rows.addWidget(self.bar)
        ui.columns_before.setIcon(QIcon.fromTheme("arrow-left"))
        ui.columns_after.setIcon(QIcon.fromTheme("arrow-right"))
        ui.lacking.use(self.lacking, _LACKING_ROOMS)
        ui.behind.use(self.behind, _BEHIND_ROOMS)
        ui.results.setModel(self.model)
        for part in (ui.lacking, ui.results):
            ui.rows.setStretchFactor(part, 1)

    def _connect(self) -> None:
        ui = self.ui
        self.teams.changed.connect(lambda: self.choose({"team": self.teams.value() or EVERY_TEAM}))
        ui.lacking.opened.connect(lambda row: self._open_form(_review(self.lacking.row(row))))
        ui.lacking.asked.connect(lambda row, _column: self._ask(row))
        ui.behind.opened.connect(lambda row: self._open_form(_review(self.behind.row(row))))
        ui.results.opened.connect(self._open_cell)
        ui.results.moved.connect(lambda _index: self._follow())
        ui.results.columns_changed.connect(self._say_columns)
        ui.columns_before.clicked.connect(lambda: ui.results.turn_page(-1))
        ui.columns_after.clicked.connect(lambda: ui.results.turn_page(1))


def _review(row: Lacking | Filled | None) -> int | None:
    return row.review_id if row is not None else None
