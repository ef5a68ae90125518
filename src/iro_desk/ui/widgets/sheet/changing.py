"""What typing, filling, clearing and pasting change: edits, and what cannot be changed with its reason.

Nothing here changes anything. Cells that hold the text already are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from iro_desk.ui.models.sheet import SheetRows
from iro_desk.ui.models.sheet_cells import Edit, Kind, Refused, SheetColumn
from iro_desk.ui.widgets.sheet.clip_text import Table, squared
from iro_desk.ui.widgets.sheet.moves import Block, Place, Size

MOST = 5_000
"""So many cells are changed at once at most: a key too many never empties a whole register."""
TOO_MANY = f"At most {MOST:,} cells are changed at once. Choose fewer."
TICKED = "Yes"


@dataclass(slots=True, kw_only=True)
class Changes:
    """Edits wanted, the cells that cannot take theirs, and what did not fit in."""

    name: str
    edits: list[Edit] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    rows_over: int = 0
    columns_over: int = 0
    area: Block | None = None
    """What is chosen once the change is made, None for what is chosen already."""


class Changing:
    """Works out changes of the cells that are shown, in the order of the columns on the screen.

    It keeps to the rows and texts of the moment it is made in, whatever is shown later.
    """

    def __init__(self, rows: SheetRows, order: list[int]) -> None:
        self._cells, self._columns, self._count = rows.cells, rows.columns, rows.rowCount()
        self._waiting, self._refused = dict(rows.waiting), dict(rows.refused)
        self._order = list(order)

    def typed(self, place: Place) -> str:
        """The text of a cell to edit or copy: handed over, else refused, else on file."""
        at = (self._cells.row_id(place.row), self._column(place).key)
        if at in self._waiting:
            return self._waiting[at]
        refused, cell = self._refused.get(at), self._cells.cell(place.row, at[1])
        if refused is not None and not cell.is_private and not self.why_not(place):
            return refused.text
        return cell.typed

    def why_not(self, place: Place) -> str:
        """Why a cell cannot be changed, empty where it can."""
        column = self._column(place)
        return column.refusal() or self._cells.cell(place.row, column.key).why_not

    def put(self, text: str, blocks: Iterable[Block], name: str = "") -> Changes:
        """One text into every cell of some blocks."""
        blocks = list(blocks)
        return self._changes(name, ((place, text) for place in _places(blocks)))

    def clear(self, blocks: Iterable[Block]) -> Changes:
        """Nothing into every cell of some blocks."""
        return self.put("", blocks, "Clear")

    def tick(self, blocks: Iterable[Block]) -> Changes:
        """Yes in every tick of some blocks, or nothing where all of them say yes already."""
        ticks = [one for one in _places(list(blocks)) if self._column(one).kind is Kind.TICK]
        text = TICKED if any(not self.typed(place) for place in ticks) else ""
        return self._changes("Tick" if text else "Untick", ((place, text) for place in ticks))

    def fill(self, block: Block, *, is_down: bool) -> Changes:
        """The first row of a block into those under it (or its first column to the right).

        A block of one row is filled from the row above it, as in Excel and Calc.
        """
        name = "Fill down" if is_down else "Fill right"
        lines = block.rows if is_down else block.columns
        start = block.top if is_down else block.left
        source = start - 1 if lines == 1 else start
        if source < 0:
            return Changes(name=name)

        def wanted() -> Iterator[tuple[Place, str]]:
            for place in block.places():
                at = Place(source, place.column) if is_down else Place(place.row, source)
                if place != at:
                    yield place, self.typed(at)

        return self._changes(name, wanted())

    def paste(self, table: Table, block: Block, size: Size, *, is_growing: bool) -> Changes:
        """A table into a block: repeated where the block is a multiple of it, else once from its corner.

        Rows under the last one become new ones where the sheet grows; other cells over the edge do not fit.
        """
        table = squared(table)
        tall, wide = len(table), len(table[0])
        rows, columns = tall, wide
        if block.rows % tall == 0 and block.columns % wide == 0:
            rows, columns = block.rows, block.columns
        changes = Changes(name="Paste")
        changes.columns_over = max(block.left + columns - size.columns, 0)
        over = max(block.top + rows - size.rows, 0)
        changes.rows_over = 0 if is_growing else over
        corner = Place(block.top, block.left)
        far = Place(corner.row + rows - 1, corner.column + columns - 1)
        changes.area = Block(corner, far).fitted(size) if size.rows else None

        def wanted() -> Iterator[tuple[Place, str]]:
            for row in range(rows if is_growing else rows - over):
                for column in range(columns - changes.columns_over):
                    yield Place(block.top + row, block.left + column), table[row % tall][column % wide]

        self._sort_out(changes, wanted(), size)
        return changes

    def copied(self, block: Block) -> Iterator[list[str]]:
        """The texts of a block, row by row."""
        for row in range(block.top, block.bottom + 1):
            yield [self.typed(Place(row, column)) for column in range(block.left, block.right + 1)]

    # Within

    def _column(self, place: Place) -> SheetColumn:
        return self._columns[self._order[place.column]]

    def _changes(self, name: str, wanted: Iterable[tuple[Place, str]]) -> Changes:
        changes = Changes(name=name)
        self._sort_out(changes, wanted, Size(self._count, len(self._order)))
        return changes

    def _sort_out(self, changes: Changes, wanted: Iterable[tuple[Place, str]], size: Size) -> None:
        for place, text in wanted:
            column = self._column(place)
            key = column.key
            if place.row >= size.rows:
                if text and not column.refusal():
                    under = place.row - size.rows + 1
                    changes.edits.append(Edit(self._cells.row_id(size.rows - 1) - under, key, text))
                continue
            row_id = self._cells.row_id(place.row)
            is_marked = (row_id, key) in self._refused
            cell = self._cells.cell(place.row, key)
            waiting = self._waiting.get((row_id, key))
            stands = {cell.typed, cell.text} if waiting is None else {waiting}
            if not is_marked and text in stands:
                continue
            if why := column.refusal() or cell.why_not:
                changes.refused.append(Refused(row_id=row_id, key=key, text=text, sentence=why))
                continue
            changes.edits.append(Edit(row_id, key, text))


def named(changes: Changes, heading: str) -> str:
    """The change in words, as its undo is named: "Paste 12 cells", "Change Due"."""
    count = len(changes.edits)
    if not changes.name and count == 1:
        return f"Change {heading}"
    cells = "1 cell" if count == 1 else f"{count:,} cells"
    return f"{changes.name or 'Change'} {cells}"


def _places(blocks: list[Block]) -> Iterator[Place]:
    """Each cell of some blocks once."""
    seen: set[Place] = set()
    for block in blocks:
        for place in block.places():
            if place not in seen:
                seen.add(place)
                yield place
