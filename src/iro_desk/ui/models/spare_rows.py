"""The rows under the last one of a sheet: what is typed there becomes a new record."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iro_desk.ui.models.sheet_cells import Cell, Cells


class WithSpare:
    """The page's cells with rows under them that are no records yet.

    Their ids are below 0; the last of them is empty.
    """

    def __init__(self, cells: Cells, ids: Sequence[int]) -> None:
        self.given = cells
        self.ids = tuple(ids)
        self._count = cells.row_count()
        self._cell, self._is_blank = cells.cell, cells.is_blank

    def row_count(self) -> int:
        """The page's rows and those under them."""
        return self._count + len(self.ids)

    def row_id(self, row: int) -> int:
        """The record's id, or the one below 0."""
        return self.given.row_id(row) if row < self._count else self.ids[row - self._count]

    def place(self, row_id: int) -> int:
        """The row of either, -1 where it is not shown."""
        if row_id >= 0:
            return self.given.place(row_id)
        return self._count + self.ids.index(row_id) if row_id in self.ids else -1

    def row_name(self, row: int) -> str:
        """The row in a few words."""
        return self.given.row_name(row) if row < self._count else "New row"

    def cell(self, row: int, key: str) -> Cell:
        """What stands in a cell."""
        return self._cell(row, key) if row < self._count else self.spare(key)

    def is_blank(self, row: int, key: str) -> bool:
        """Whether nothing stands in a cell."""
        return row >= self._count or self._is_blank(row, key)

    def spare(self, key: str) -> Cell:
        """A cell of the empty row."""
        return self.given.spare(key)
