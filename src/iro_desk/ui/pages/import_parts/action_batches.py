"""Earlier imports of actions: each can be taken back, and says what of it was changed since."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSizePolicy

from iro_desk.services import action_imports
from iro_desk.ui.models.action_imports import batch_columns
from iro_desk.ui.models.rows import Rows
from iro_desk.ui.pages.import_parts import tables
from iro_desk.ui.widgets import short_table

if TYPE_CHECKING:
    from iro_desk.ui.forms.ui_import_actions import Ui_ImportActionsForm
    from iro_desk.ui.page import Page

_ROWS_AT_MOST = 5


class BatchesPart(QObject):
    """The imports that stand. `wanted` carries the id of one to take back, `shown` says it is filled."""

    wanted = Signal(int)
    shown = Signal()

    def __init__(self, ui: Ui_ImportActionsForm, page: Page) -> None:
        super().__init__(page)
        self.ui = ui
        self._page = page
        self.rows: Rows[Any] = Rows(batch_columns(), ui.batches)
        tables.dress(ui.batches, self.rows, (170, 420, 90))
        ui.batches_part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        ui.batches_part.hide()
        ui.take_back.clicked.connect(self._take_back)
        ui.batches.selectionModel().currentRowChanged.connect(lambda _now, _before: self._ask())

    def read(self) -> None:
        """Ask the case file which imports there are."""
        self._page.context.work.do(action_imports.batches, then=self._show, view=self._page)

    def _show(self, found: tuple[Any, ...]) -> None:
        self.rows.set_rows(found)
        self.ui.batches_part.setVisible(bool(found))
        short_table.fit(self.ui.batches, _ROWS_AT_MOST)
        if found:
            self.ui.batches.selectRow(0)
        self._ask()
        self.shown.emit()

    def _take_back(self) -> None:
        batch = self.rows.row(self.ui.batches.currentIndex())
        if batch is not None:
            self.wanted.emit(batch.id)

    def _ask(self) -> None:
        """Say what of the chosen import was changed since, before it is taken back."""
        batch = self.rows.row(self.ui.batches.currentIndex())
        self.ui.take_back.setEnabled(batch is not None)
        self._tell(0)
        if batch is not None:
            self._page.context.work.do(
                lambda desk: action_imports.changed_since(desk, batch.id),
                then=self._tell,
                failed=lambda _gone: self._tell(0),
                view=self._page,
            )

    def _tell(self, count: int) -> None:
        words = f"{count} of its rows changed since and would stay as they are." if count else ""
        self.ui.take_back_note.setText(words)
