"""Monitoring: what the IRO watches, is told and does between reviews, over all children."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from iro_desk.domain.topics import Topic
from iro_desk.ui.forms.ui_monitoring import Ui_MonitoringForm
from iro_desk.ui.page import Context, Page, Where
from iro_desk.ui.pages.monitoring_parts.cafcass import CafcassPart
from iro_desk.ui.pages.monitoring_parts.drift import DriftPart
from iro_desk.ui.pages.monitoring_parts.duties import DutiesPart
from iro_desk.ui.pages.monitoring_parts.footprint import FootprintPart
from iro_desk.ui.pages.monitoring_parts.forms import FormsPart
from iro_desk.ui.pages.monitoring_parts.midway import MidwayPart
from iro_desk.ui.pages.monitoring_parts.missing import MissingPart
from iro_desk.ui.pages.monitoring_parts.orders import OrdersPart
from iro_desk.ui.pages.monitoring_parts.panels import PanelsPart
from iro_desk.ui.pages.monitoring_parts.part import Chooser, MonitoringPart, PartKind
from iro_desk.ui.pages.monitoring_parts.told import ToldPart

PARTS = (
    PartKind(key="duties", title="Duties", make=DutiesPart),
    PartKind(key="midway", title="Midway checks", make=MidwayPart),
    PartKind(key="told", title="Was I told?", make=ToldPart),
    PartKind(key="missing", title="Missing", make=MissingPart),
    PartKind(key="orders", title="Placement orders", make=OrdersPart),
    PartKind(key="footprint", title="Footprint", make=FootprintPart),
    PartKind(key="drift", title="Drift", make=DriftPart),
    PartKind(key="forms", title="Monitoring forms", make=FormsPart),
    PartKind(key="panels", title="Panels", make=PanelsPart),
    PartKind(key="cafcass", title="Cafcass", make=CafcassPart),
)
"""The parts in the order shown. Adding one is adding its line here."""


class MonitoringPage(Page):
    """`where` may hold "tab", a key of PARTS, and what its part shows."""

    topics: ClassVar[Topic] = Topic.ALL

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_MonitoringForm()
        self.ui.setupUi(self)
        self.parts = Chooser(PARTS, context, self.ui.views, self.ui.main)
        self.ui.rows.addWidget(self.parts, 1)
        self.parts.turn_by_keys(self)
        self.parts.chosen.connect(self._choose)
        self.parts.went.connect(self._note)
        self.parts.filled.connect(self.settled)
        context.names.changed.connect(self.reread)

    @property
    def part(self) -> MonitoringPart | None:
        """The part shown."""
        return self.parts.part

    def open_at(self, where: Where) -> None:
        super().open_at(where)
        if self.part is not None and self._resume is None:
            self.parts.take_focus()

    def reread(self) -> None:
        self.parts.show_part(str(self.where.get("tab", "")), self.where)

    def opened(self) -> Where:
        return self.part.opened() if self.part is not None else {}

    def reopen(self, opened: Where) -> None:
        if self.part is not None:
            self.part.reopen(opened)

    def _choose(self, key: str) -> None:
        """The person goes through the parts: the keys stay where they are, if they are on the choices."""
        is_on_choices = any(button.hasFocus() for button in self.parts.buttons.values())
        self.open_at({"tab": key})
        if is_on_choices:
            self.parts.buttons[key].setFocus()

    def _note(self, where: Where) -> None:
        self.where = {key: value for key, value in {**self.where, **where}.items() if value}
