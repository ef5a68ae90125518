"""A panel of rows of one kind, to which rows are added and from which they are taken away."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from iro_desk.ui.pages.review_steps.meeting_rows import EditedRow
from iro_desk.ui.pages.review_steps.step_panel import StepPanel
from iro_desk.ui.widgets.date_field import give_reference

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from iro_desk.services.drafts import DraftKey
    from iro_desk.ui.page import Context

Row = TypeVar("Row", bound=EditedRow)


class RowsPanel(StepPanel, Generic[Row]):
    """A subclass gives `form`, `row_kind`, `dress`, `fill`, `change`, and its rows' place as `rows_part`."""

    row_kind: Any
    """The class of its rows, made from a number, a row id and a parent."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.rows: list[Row] = []
        self._held: dict[int | None, Any] = {}
        self.rows_part: QWidget

    def dress(self, row: Row) -> None:
        """Fill a row that was added with what is held of its record."""
        raise NotImplementedError

    def more_state(self) -> dict[str, Any]:
        return {"rows": [row.row_id for row in self.rows]}

    def restore_more(self, state: dict[str, Any]) -> None:
        self.set_rows(state["rows"])
        for row in self.rows:
            self.renew(row)

    def add(self) -> None:
        """One more row, with the cursor in it."""
        self.set_rows([*(row.row_id for row in self.rows), None])
        self.rows[-1].fields()[0].setFocus()
        self.touched()

    def set_rows(self, ids: list[int | None]) -> None:
        """As many rows as there are ids; rows that stand already stay."""
        layout = self.rows_part.layout()
        while len(self.rows) > len(ids):
            gone = self.rows.pop()
            gone.setParent(None)
            gone.deleteLater()
        new = []
        while len(self.rows) < len(ids):
            row = self.row_kind(len(self.rows) + 1, None, self.rows_part)
            row.removed.connect(partial(self._take_away, row))
            self.rows.append(row)
            new.append(row)
            if layout is not None:
                layout.addWidget(row)
                row.show()  # at once: a layout shows it only later, and the cursor may be wanted in it now
        for row, row_id in zip(self.rows, ids, strict=True):
            row.row_id = row_id
        for row in new:
            self.dress(row)
        give_reference(self, self.context.today(), self.context.calendar)
        self.rows_part.setVisible(bool(ids))
        self.watch()

    def _take_away(self, gone: Row) -> None:
        key, row_id, raw, was = self.key, gone.row_id, gone.raw(), self._held.get(gone.row_id)
        kept = [(row.row_id, row.raw()) for row in self.rows if row is not gone]
        self.set_rows([row_id for row_id, _raw in kept])
        for row, (_row_id, stays) in zip(self.rows, kept, strict=True):
            row.set_raw(stays)
            self.renew(row)
        self.touched()
        if any(raw):
            self.context.messages.inform("Removed.", "Undo", lambda: self._bring_back(key, row_id, raw, was))

    def _bring_back(self, key: DraftKey | None, row_id: int | None, raw: list[Any], was: Any) -> None:  # noqa: ANN401
        """The row as it was when it was taken away, at the end; nothing where another record is shown."""
        if key != self.key:
            return
        is_held = row_id in self._held
        if not is_held and was is not None:
            self._held[None] = replace(was, id=None)
        self.set_rows([*(row.row_id for row in self.rows), row_id if is_held else None])
        self._held.pop(None, None)
        self.rows[-1].set_raw(raw)
        self.touched()

    def renew(self, row: Row) -> None:
        """A row shows another record now than before."""
