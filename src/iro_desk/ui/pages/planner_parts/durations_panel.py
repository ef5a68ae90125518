"""How long each kind of work takes, beside the load that is reckoned from it."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSpinBox, QWidget

from iro_desk.domain.load import DEFAULT_DURATIONS, Durations
from iro_desk.services import load
from iro_desk.ui.forms.ui_planner_durations import Ui_PlannerDurationsForm
from iro_desk.ui.pages.planner_parts.pane_panel import PanePanel

if TYPE_CHECKING:
    from iro_desk.ui.drafted_panel import Task
    from iro_desk.ui.page import Context


class DurationsPanel(PanePanel):
    """Minutes for a meeting and for each piece of work around it."""

    form = "planner_durations"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_PlannerDurationsForm()
        self.ui.setupUi(self)
        self.serve(self.ui.defaults)
        self.ui.defaults.clicked.connect(self._put_defaults)
        self.ready()

    def reread(self) -> None:
        """Show what is kept; typing under way is left alone."""
        self.work.do(
            load.durations, then=lambda held: self.begin(0, 0, lambda: self._fill_fields(held)), view=self
        )

    def change(self) -> Task:
        wanted = Durations(**{name: spin.value() for name, spin in self._spins().items()})
        return lambda desk: load.save_durations(desk, wanted)

    def _spins(self) -> dict[str, QSpinBox]:
        found: dict[str, QSpinBox] = {one.name: getattr(self.ui, one.name) for one in fields(Durations)}
        return found

    def _fill_fields(self, held: Durations) -> None:
        for name, spin in self._spins().items():
            spin.setValue(getattr(held, name))

    def _put_defaults(self) -> None:
        self._fill_fields(DEFAULT_DURATIONS)
        self.commit()
