"""From when a duty is due soon, and critically overdue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from iro_desk.domain.duties import DEFAULT_LIMITS, Limits
from iro_desk.services import settings
from iro_desk.ui.drafted_panel import SERVES_PANEL
from iro_desk.ui.forms.ui_settings_limits import Ui_SettingsLimitsForm
from iro_desk.ui.page import Context
from iro_desk.ui.pages.settings_parts.part import Part, SettingsPanel, bounded

if TYPE_CHECKING:
    from iro_desk.ui.drafted_panel import Task


class LimitsPart(Part):
    """The two limits."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.panel = LimitsPanel(context, self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.panel)

    def reread(self) -> None:
        self.context.work.do(
            settings.limits,
            then=lambda held: self.panel.begin(0, 0, lambda: self.panel.fill(held)),
            view=self,
        )


class LimitsPanel(SettingsPanel):
    """Two numbers of working days."""

    form = "settings_limits"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsLimitsForm()
        self.ui.setupUi(self)
        for field in (self.ui.soon_within, self.ui.critical_after):
            bounded(field, 220)
        self.ui.defaults.setProperty(SERVES_PANEL, True)
        self.ui.defaults.clicked.connect(self._put_defaults)
        self.ready()

    def fill(self, held: Limits) -> None:
        """Show the limits."""
        self.ui.soon_within.setValue(held.soon_within)
        self.ui.critical_after.setValue(held.critical_after)

    def change(self) -> Task:
        wanted = Limits(
            soon_within=self.ui.soon_within.value(), critical_after=self.ui.critical_after.value()
        )
        return lambda desk: settings.save_limits(desk, wanted)

    def _put_defaults(self) -> None:
        self.fill(DEFAULT_LIMITS)
        self.commit()
