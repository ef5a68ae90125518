"""What is chosen in a sheet: the cursor's cell and the blocks of cells, as Excel moves them.

Typing goes to the cursor. Shift moves one corner of the block; the cursor stays where it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from iro_desk.ui.widgets.sheet import moves
from iro_desk.ui.widgets.sheet.moves import Block, Place, Size

_START = Place(0, 0)


class Chosen:
    """The cursor, the block it stands in and the blocks chosen beside it (Ctrl and a click)."""

    def __init__(self, changed: Callable[[Place], object]) -> None:
        self._changed = changed
        self.cursor = _START
        self.block = moves.one(_START)
        self.others: list[Block] = []
        self._tabbed_from: int | None = None

    def blocks(self) -> list[Block]:
        """All that is chosen, the block of the cursor last."""
        return [*self.others, self.block]

    def holds(self, row: int, column: int) -> bool:
        """Whether a cell is chosen."""
        return any(block.holds(row, column) for block in self.blocks())

    def is_one(self) -> bool:
        """Whether nothing but the cursor's cell is chosen."""
        return not self.others and self.block.cells == 1

    def cells(self) -> int:
        """How many cells are chosen."""
        return sum(block.cells for block in self.blocks())

    def go(self, place: Place) -> None:
        """Move the cursor; nothing else stays chosen."""
        self.take(moves.one(place))

    def take(self, block: Block, cursor: Place | None = None, seen: Place | None = None) -> None:
        """Choose a block, with the cursor in it; `seen` is what comes into sight."""
        self._tabbed_from = None
        self.block, self.cursor, self.others = block, cursor or block.anchor, []
        self._changed(seen or self.cursor)

    def take_rows(self, rows: Sequence[int], column: int) -> None:
        """Choose the cells of one column in these rows, the cursor in the first."""
        self._tabbed_from = None
        blocks: list[Block] = []
        for row in sorted(rows):
            place = Place(row, column)
            if blocks and blocks[-1].bottom == row - 1:
                blocks[-1] = Block(blocks[-1].anchor, place)
            else:
                blocks.append(moves.one(place))
        if blocks:
            self.block, *self.others = blocks
            self.cursor = self.block.anchor
            self._changed(self.cursor)

    def extend(self, place: Place) -> None:
        """Let the block reach to a cell."""
        self._tabbed_from = None
        self.block = Block(self.block.anchor, place)
        if not self.block.holds(*self.cursor):
            self.cursor = self.block.anchor
        self._changed(place)

    def add(self, place: Place) -> None:
        """Begin another block beside those chosen."""
        self._tabbed_from = None
        self.others.append(self.block)
        self.block, self.cursor = moves.one(place), place
        self._changed(place)

    def shrink(self) -> None:
        """Choose the cursor's cell alone."""
        self.go(self.cursor)

    def far(self) -> Place:
        """The corner that Shift moves."""
        return self.block.far

    def tab(self, size: Size, *, is_forward: bool) -> None:
        """Tab: the next cell of the block, else the cell beside."""
        if self.block.cells > 1:
            self._within(is_forward=is_forward, is_down=False)
            return
        begun = self.cursor.column if self._tabbed_from is None else self._tabbed_from
        self.go(size.within(self.cursor.row, self.cursor.column + (1 if is_forward else -1)))
        self._tabbed_from = begun

    def enter(self, size: Size, *, is_forward: bool) -> None:
        """Enter: the next cell of the block, else the row below, in the column where tabbing began."""
        if self.block.cells > 1:
            self._within(is_forward=is_forward, is_down=True)
            return
        column = self.cursor.column
        if is_forward and self._tabbed_from is not None:
            column = self._tabbed_from
        self.go(size.within(self.cursor.row + (1 if is_forward else -1), column))

    def fit(self, size: Size) -> None:
        """Keep to the rows and columns that there are."""
        self.cursor = size.within(*self.cursor)
        self.block = self.block.fitted(size)
        self.others = [block.fitted(size) for block in self.others]
        if not self.block.holds(*self.cursor):
            self.block = moves.one(self.cursor)

    def _within(self, *, is_forward: bool, is_down: bool) -> None:
        self.cursor = moves.next_within(self.block, self.cursor, is_forward=is_forward, is_down=is_down)
        self._changed(self.cursor)
