"""What is watched of one child between reviews: the parts of Monitoring that are about a child."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from iro_desk.ui.page import Context, Where
from iro_desk.ui.pages.monitoring_parts.cafcass import CafcassPart
from iro_desk.ui.pages.monitoring_parts.child_duties import ChildDutiesPart
from iro_desk.ui.pages.monitoring_parts.child_midway import ChildMidwayPart
from iro_desk.ui.pages.monitoring_parts.drift import DriftPart
from iro_desk.ui.pages.monitoring_parts.footprint import FootprintPart
from iro_desk.ui.pages.monitoring_parts.forms import FormsPart
from iro_desk.ui.pages.monitoring_parts.log import LogPart
from iro_desk.ui.pages.monitoring_parts.missing import MissingPart
from iro_desk.ui.pages.monitoring_parts.panels import PanelsPart
from iro_desk.ui.pages.monitoring_parts.part import Chooser, PartKind
from iro_desk.ui.pages.monitoring_parts.told import ToldPart

if TYPE_CHECKING:
    from iro_desk.services.children import ChildPage

PARTS = (
    PartKind(key="duties", title="Duties", make=ChildDutiesPart),
    PartKind(key="midway", title="Midway checks", make=ChildMidwayPart),
    PartKind(key="told", title="Was I told?", make=ToldPart),
    PartKind(key="missing", title="Missing and exploitation", make=MissingPart),
    PartKind(key="log", title="Oversight log", make=LogPart),
    PartKind(key="footprint", title="Footprint", make=FootprintPart),
    PartKind(key="drift", title="Drift", make=DriftPart),
    PartKind(key="forms", title="Monitoring forms", make=FormsPart),
    PartKind(key="panels", title="Panels", make=PanelsPart),
    PartKind(key="cafcass", title="Cafcass", make=CafcassPart),
)
"""The parts in the order shown. Adding one is adding its line here."""


def apart(where: Where) -> Where:
    """`where` with the entry of a part under another name than the entry of the tab of events."""
    kept = {key: value for key, value in where.items() if key != "entry"}
    return {**kept, "record": where["entry"]} if "entry" in where else kept


class MonitoringTab(QWidget):
    """`placed` carries what is to stand in the page's `where`: the "part" shown and what is open in it."""

    placed = Signal(dict)
    filled = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        views = QWidget(self)
        views.setAccessibleName("What is watched")
        self.parts = Chooser(PARTS, context, views, self)
        self._child_id = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(views)
        column.addWidget(self.parts, 1)
        self.parts.chosen.connect(self._choose)
        self.parts.went.connect(lambda where: self.placed.emit(apart(where)))
        self.parts.filled.connect(self.filled)

    def show_page(self, page: ChildPage, where: Where, *, is_shown: bool) -> None:
        """Show a child; nothing is read while the tab is not in sight."""
        child_id = page.row.child.id or 0
        if self.parts.part is not None and child_id != self._child_id:
            self.parts.part.leave()
        self._child_id = child_id
        if is_shown:
            entry = where.get("record", "")
            self.parts.show_part(str(where.get("part", "")), {**where, "entry": entry, "child_id": child_id})

    def take_focus(self) -> None:
        """Put the keys where work begins in the part shown."""
        self.parts.take_focus()

    def opened(self) -> Where:
        """Which form of the part shown stands open."""
        return self.parts.part.opened() if self.parts.part is not None else {}

    def reopen(self, opened: Where) -> None:
        """Open it again."""
        if self.parts.part is not None:
            self.parts.part.reopen(opened)

    def _choose(self, key: str) -> None:
        self.placed.emit({"part": key, "check": "", "record": ""})
        self.parts.show_part(key, {"child_id": self._child_id, "part": key})
