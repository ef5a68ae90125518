"""Where the keys of a spreadsheet take its cursor: plain numbers, no Qt.

Columns are counted as they stand on the screen, hidden ones left out. The rules are those that Excel
and LibreOffice Calc share; where the two differ it is said (see the help page on the keys of the grid).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple


class Place(NamedTuple):
    """One cell: its row and the column as shown, both from 0."""

    row: int
    column: int


class Size(NamedTuple):
    """How many rows and columns are shown."""

    rows: int
    columns: int

    def within(self, row: int, column: int) -> Place:
        """The nearest cell that there is."""
        return Place(max(min(row, self.rows - 1), 0), max(min(column, self.columns - 1), 0))


@dataclass(frozen=True, slots=True)
class Block:
    """A rectangle of cells between the corner it was begun at and the one it reaches to."""

    anchor: Place
    far: Place

    @property
    def top(self) -> int:
        """The first row."""
        return min(self.anchor.row, self.far.row)

    @property
    def bottom(self) -> int:
        """The last row."""
        return max(self.anchor.row, self.far.row)

    @property
    def left(self) -> int:
        """The first column."""
        return min(self.anchor.column, self.far.column)

    @property
    def right(self) -> int:
        """The last column."""
        return max(self.anchor.column, self.far.column)

    @property
    def rows(self) -> int:
        """How many rows it has."""
        return self.bottom - self.top + 1

    @property
    def columns(self) -> int:
        """How many columns it has."""
        return self.right - self.left + 1

    @property
    def cells(self) -> int:
        """How many cells it has."""
        return self.rows * self.columns

    def holds(self, row: int, column: int) -> bool:
        """Whether a cell belongs to it."""
        return self.top <= row <= self.bottom and self.left <= column <= self.right

    def places(self) -> Iterator[Place]:
        """Its cells, row by row."""
        for row in range(self.top, self.bottom + 1):
            for column in range(self.left, self.right + 1):
                yield Place(row, column)

    def fitted(self, size: Size) -> Block:
        """The part of it that there still is."""
        return Block(size.within(*self.anchor), size.within(*self.far))


def one(place: Place) -> Block:
    """A block of a single cell."""
    return Block(place, place)


def edge(at: int, by: int, count: int, is_blank: Callable[[int], bool]) -> int:
    """Ctrl with an arrow, along one row or column of `count` cells, from `at` onwards (`by` 1) or back (-1).

    It comes to the end of a run of filled cells, else to the next filled one, else to the last cell.
    A column may have 100,000 cells, so nothing is made on the way.
    """
    last = count - 1 if by > 0 else 0
    if at == last:
        return at
    ahead = range(at + by, last + by, by)
    if not is_blank(at) and not is_blank(at + by):
        return next((one - by for one in ahead if is_blank(one)), last)
    return next((one for one in ahead if not is_blank(one)), last)


def next_within(block: Block, place: Place, *, is_forward: bool, is_down: bool) -> Place:
    """Enter (down) and Tab (right) in a block: to its next cell, from the last one to the first."""
    rows, columns = block.rows, block.columns
    row, column = place.row - block.top, place.column - block.left
    number = column * rows + row if is_down else row * columns + column
    number = (number + (1 if is_forward else -1)) % block.cells
    if is_down:
        return Place(block.top + number % rows, block.left + number // rows)
    return Place(block.top + number // columns, block.left + number % columns)
