"""What the parts of a sheet ask of the whole: where columns stand, what is chosen."""

from __future__ import annotations

from typing import Protocol

from iro_desk.ui.models.sheet import SheetRows


class Standing(Protocol):
    """Where the columns stand, numbered as declared."""

    rows: SheetRows

    def order(self) -> list[int]:
        """The columns shown, from left to right."""

    def is_frozen(self, number: int) -> bool:
        """Whether a column stands still."""

    def frozen_width(self) -> int:
        """How much of the left side stands still, in pixels."""

    def column_span(self, number: int) -> tuple[int, int]:
        """The left and the right edge of a column, from the left edge of the cells."""


class Marking(Protocol):
    """How cells are to be marked."""

    def is_cursor(self, row: int, number: int) -> bool:
        """Whether the cursor stands there."""

    def is_chosen(self, row: int, number: int) -> bool:
        """Whether a cell is chosen."""

    def has_keys(self) -> bool:
        """Whether the keys go to the cells."""
