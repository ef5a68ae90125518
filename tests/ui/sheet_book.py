"""A page in miniature under a sheet: rows in a list, one refusal, undo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from iro_desk.ui.models.sheet_cells import Cell, Edit, Kind, Refused, SheetColumn
from iro_desk.ui.widgets.sheet.moves import Block, Place
from iro_desk.ui.widgets.sheet.sheet import Sheet

NOT_A_DAY = "There is no such day in the calendar."
BAD = "31/6"
KEYS = "ABCDEF"
_NAMES = {
    "Enter": "Return",
    "Keypad Enter": "Enter",
    "Page Down": "PageDown",
    "Page Up": "PageUp",
    ";": "Semicolon",
}
_HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}

GRID = [
    ["Ember", "Dental check", "Carer", "26/05/2026", "2", "waiting"],
    ["Ember", "Life story", "Alpha", "23/11/2026", "", ""],
    ["Kit", "PEP updated", "Bravo", "02/10/2026", "1", ""],
    ["", "Passport", "Bravo", "", "", ""],
    ["Rowan", "", "", "", "", ""],
    ["Rowan", "Care plan", "Alpha", "13/10/2026", "3", "off sick"],
    ["", "", "", "", "", ""],
    ["Milo", "Permanence", "Golf", "27/08/2026", "", ""],
    ["Sorrel", "Pathway", "Echo", "", "4", ""],
    ["Juniper", "Siblings", "", "04/06/2026", "4", "court"],
    ["", "Siblings", "Hotel", "", "", "court"],
    ["Wren", "SDQ", "Carer", "01/09/2026", "", "end"],
]
"""The cells that the help page on the keys of the grid begins with."""


class Lines:
    """Rows of a table as the sheet asks for them."""

    def __init__(self, rows: list[tuple[int, list[str]]]) -> None:
        self.rows = rows

    def row_count(self) -> int:
        return len(self.rows)

    def row_id(self, row: int) -> int:
        return self.rows[row][0]

    def place(self, row_id: int) -> int:
        return next((at for at, (one, _texts) in enumerate(self.rows) if one == row_id), -1)

    def row_name(self, row: int) -> str:
        return self.rows[row][1][1]

    def text(self, row: int, key: str) -> str:
        return self.rows[row][1][KEYS.index(key)]

    def cell(self, row: int, key: str) -> Cell:
        text = self.text(row, key)
        repeats = key == "A" and row > 0 and bool(text) and self.text(row - 1, "A") == text
        return Cell(text=text, repeats=repeats)

    def is_blank(self, row: int, key: str) -> bool:
        return not self.text(row, key)

    def spare(self, key: str) -> Cell:  # noqa: ARG002 - the protocol's shape
        return Cell(text="")


def columns(**kinds: SheetColumn) -> list[SheetColumn]:
    """Six columns of words; those given stand instead."""
    return [kinds.get(key, SheetColumn(key=key, heading=f"Column {key}", width=110)) for key in KEYS]


def computed(key: str) -> SheetColumn:
    return SheetColumn(key=key, heading="State", kind=Kind.COMPUTED)


class Book:
    """A sheet over the grid. It refuses one text, keeps the rest, and undoes change by change."""

    def __init__(self, sheet: Sheet, declared: Sequence[SheetColumn] | None = None, rows: int = 12) -> None:
        self.sheet = sheet
        texts = [list(GRID[at % len(GRID)]) for at in range(rows)]
        self.lines = Lines(list(enumerate(texts, 1)))
        self.named: list[str] = []
        self._before: list[list[list[str]]] = []
        self._after: list[list[list[str]]] = []
        sheet.put_wanted.connect(self._put)
        sheet.undo_wanted.connect(lambda: self._step(self._before, self._after))
        sheet.redo_wanted.connect(lambda: self._step(self._after, self._before))
        sheet.use(declared or columns())
        sheet.show_cells(self.lines)
        QApplication.processEvents()  # the bars at the edges take their room

    def texts(self) -> list[list[str]]:
        return [list(texts) for _row_id, texts in self.lines.rows]

    def at(self, name: str) -> str:
        place = place_of(name)
        return self.lines.rows[place.row][1][place.column]

    def changed(self) -> dict[str, str]:
        """Each cell that is not as the grid began, by its name."""
        now = self.texts()
        return {
            name_of(Place(row, column)): now[row][column]
            for row in range(len(now))
            for column in range(len(KEYS))
            if now[row][column] != (GRID[row][column] if row < len(GRID) else "")
        }

    def choose(self, names: str) -> None:
        """Put the cursor on "B2", or choose the block "B2:C4"."""
        first, _, last = names.partition(":")
        self.sheet.view.chosen.take(Block(place_of(first), place_of(last or first)))

    def stands(self) -> str:
        """Where the cursor is, and the block where there is one: "B2" or "B2 in B2:C4"."""
        chosen = self.sheet.view.chosen
        block, cursor = chosen.block, name_of(chosen.cursor)
        if block.cells == 1:
            return cursor
        corners = Place(block.top, block.left), Place(block.bottom, block.right)
        return f"{cursor} in {':'.join(map(name_of, corners))}"

    def _put(self, edits: list[Edit], name: str) -> None:
        self.named.append(name)
        refused = [
            Refused(row_id=one.row_id, key=one.key, text=one.text, sentence=NOT_A_DAY)
            for one in edits
            if one.text == BAD
        ]
        taken = [one for one in edits if one.text != BAD]
        if taken:
            self._before.append(self.texts())
            self._after.clear()
        added: dict[int, int] = {}
        for one in taken:
            if one.row_id < 0 and one.row_id not in added:
                added[one.row_id] = len(self.lines.rows) + 1
                self.lines.rows.append((added[one.row_id], [""] * len(KEYS)))
            self.lines.rows[added.get(one.row_id, one.row_id) - 1][1][KEYS.index(one.key)] = one.text
        self.sheet.show_cells(self.lines)
        self.sheet.answer(edits, refused, added)

    def _step(self, of: list[list[list[str]]], to: list[list[list[str]]]) -> None:
        if of:
            to.append(self.texts())
            for (_row_id, texts), held in zip(self.lines.rows, of.pop(), strict=False):
                texts[:] = held
            self.sheet.refresh()


def place_of(name: str) -> Place:
    return Place(int(name[1:]) - 1, KEYS.index(name[0]))


def name_of(place: Place) -> str:
    return f"{KEYS[place.column]}{place.row + 1}"


def press(*keys: str) -> None:
    """Press keys by their names, and type what stands in quotation marks, wherever the focus is."""
    for name in keys:
        target = QApplication.focusWidget()
        assert target is not None
        if name.startswith('"'):
            for letter in name.strip('"'):
                QTest.keyClicks(QApplication.focusWidget() or target, letter)
            continue
        *held, word = name.split("+")
        modifiers = Qt.KeyboardModifier.NoModifier
        for one in held:
            modifiers |= _HELD[one]
        if word == "Tab" and "Shift" in held:
            word = "Backtab"
        word = _NAMES.get(word, word)
        QTest.keyClick(target, getattr(Qt.Key, f"Key_{word}"), modifiers)
        QApplication.processEvents()
