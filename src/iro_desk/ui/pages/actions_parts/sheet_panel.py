"""The sheet as something typed in: an open cell, and what was refused, outlive the lock and a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from iro_desk.services import drafts
from iro_desk.ui.drafted_panel import DraftedPanel
from iro_desk.ui.widgets.sheet.sheet import Sheet

if TYPE_CHECKING:
    from iro_desk.ui.page import Context


class SheetPanel(DraftedPanel):
    """Holds the sheet. Its typing is committed cell by cell, so only what is not on file is a draft."""

    form = "actions_sheet"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.work, parent)
        self._has_draft = False
        self.sheet = Sheet(self)
        self.sheet.setObjectName("register")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet)
        self.setFocusProxy(self.sheet)
        self.sheet.typing_changed.connect(self._follow)

    def take_up(self) -> None:
        """Once the rows are shown: what was typed before the lock stands in its cells again."""
        if self.key is None:
            self.begin(0, 0, lambda: None)

    def raw_state(self) -> dict[str, Any]:
        return {"+": self.more_state()}

    def more_state(self) -> dict[str, Any]:
        return self.sheet.held()

    def restore_more(self, state: dict[str, Any]) -> None:
        self._has_draft = True
        self.sheet.take_up(state)

    def commit(self) -> bool:
        """Take the open cell; what was refused stays marked, as a draft."""
        self.sheet.commit()
        self._keep()
        return True

    def save_draft(self) -> None:
        super().save_draft()
        self._has_draft = self._has_draft or self.is_dirty

    def _follow(self) -> None:
        if self.is_dirty:
            self.touched()
        else:
            self._keep()

    def _keep(self) -> None:
        """Draft what is still not on file; forget the draft once nothing is."""
        key = self.key
        if key is None:
            return
        if self.is_dirty:
            self.save_draft()
        elif self._has_draft:
            self._has_draft = False
            self._timer.stop()
            self.work.do(lambda desk: drafts.drop(desk, key), view=self)
        self._tell_dirty()

    def _fields(self) -> dict[str, QWidget]:
        """None by name: the cells and the filter row are the sheet's own."""
        return {}
