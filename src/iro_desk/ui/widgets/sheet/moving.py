"""The keys of a sheet that move its cursor and choose cells."""

from __future__ import annotations

from PySide6.QtCore import QObject

from iro_desk.ui.widgets.sheet.moves import Block, Place
from iro_desk.ui.widgets.sheet.view import SheetView


class SheetMoving(QObject):
    """The deeds of `keys.DOES` that change nothing, by name."""

    def __init__(self, view: SheetView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view

    def tab(self) -> None:
        """To the next cell at the right."""
        self._view.chosen.tab(self._view.size_shown(), is_forward=True)

    def tab_back(self) -> None:
        """To the cell before."""
        self._view.chosen.tab(self._view.size_shown(), is_forward=False)

    def enter(self) -> None:
        """To the row below."""
        self._view.chosen.enter(self._view.size_shown(), is_forward=True)

    def enter_back(self) -> None:
        """To the row above."""
        self._view.chosen.enter(self._view.size_shown(), is_forward=False)

    def choose_all(self) -> None:
        """Every cell; the cursor and what is in sight stay."""
        size = self._view.size_filled()
        self._choose(Block(Place(0, 0), Place(size.rows - 1, size.columns - 1)))

    def choose_rows(self) -> None:
        """The whole rows of the block."""
        block, size = self._view.chosen.block, self._view.size_shown()
        self._choose(Block(Place(block.top, 0), Place(block.bottom, size.columns - 1)))

    def choose_columns(self) -> None:
        """The whole columns of the block."""
        block, size = self._view.chosen.block, self._view.size_filled()
        self._choose(Block(Place(0, block.left), Place(size.rows - 1, block.right)))

    def shrink(self) -> None:
        """The cursor's cell alone."""
        self._view.chosen.shrink()

    def show_cursor(self) -> None:
        """Scroll to the cursor."""
        self._view.show_place(self._view.chosen.cursor)

    # Within

    def _go(self, place: Place, *, is_extending: bool) -> None:
        chosen = self._view.chosen
        chosen.extend(place) if is_extending else chosen.go(place)

    def _choose(self, block: Block) -> None:
        cursor = self._view.chosen.cursor
        self._view.chosen.take(block, cursor, cursor)
