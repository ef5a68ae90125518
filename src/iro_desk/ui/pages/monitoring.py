"""Monitoring: what the IRO watches, is told and does between reviews, over all children."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from iro_desk.domain.topics import Topic
from iro_desk.ui.forms.ui_monitoring import Ui_MonitoringForm
from iro_desk.ui.page import Context, Page, Where
from iro_desk.ui.pages.monitoring_parts.midway import MidwayPart
from iro_desk.ui.pages.monitoring_parts.part import Chooser, MonitoringPart, PartKind

PARTS = (PartKind(key="midway", title="Midway checks", make=MidwayPart),)
"""The parts in the order shown. Adding one is adding its line here."""


class MonitoringPage(Page):
    """`where` may hold "tab", a key of PARTS, and what its part shows."""

    topics: ClassVar[Topic] = Topic.ALL

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_MonitoringForm()
        self.ui.setupUi(self)
        self.parts = Chooser(PARTS, context, self.ui.views, self.ui.main)
        self.ui.rows.addWidget(self.parts)
        self.parts.turn_by_keys(self)
        self.parts.chosen.connect(lambda key: self.open_at({"tab": key}))
        self.parts.went.connect(self._note)
        self.parts.filled.connect(self.settled)
        self._is_new = True
        context.names.changed.connect(self.reread)

    @property
    def part(self) -> MonitoringPart | None:
        """The part shown."""
        return self.parts.part

    def reread(self) -> None:
        before = self.parts.key
        shown = self.parts.show_part(str(self.where.get("tab", "")), self.where)
        is_chooser = any(button.hasFocus() for button in self.parts.buttons.values())
        if before != self.parts.key and not is_chooser and self._resume is None:
            shown.take_focus()

    def opened(self) -> Where:
        return self.part.opened() if self.part is not None else {}

    def reopen(self, opened: Where) -> None:
        if self.part is not None:
            self.part.reopen(opened)

    def _note(self, where: Where) -> None:
        self.where = {key: value for key, value in {**self.where, **where}.items() if value}
