"""The sheet: a grid worked as a spreadsheet is, over rows that a page arranges.

It holds no rule and changes nothing: every edit, typed, pasted, filled or cleared, leaves it by
`put_wanted` and comes back as new cells and an answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from iro_desk.domain.wording import counted
from iro_desk.ui.models.sheet import SheetRows
from iro_desk.ui.models.sheet_cells import Cells, Edit, Refused, SheetColumn
from iro_desk.ui.widgets.sheet.columns import SheetColumns
from iro_desk.ui.widgets.sheet.foot import SheetFoot
from iro_desk.ui.widgets.sheet.hands import SheetHands
from iro_desk.ui.widgets.sheet.moves import Place
from iro_desk.ui.widgets.sheet.new_rows import NewRows
from iro_desk.ui.widgets.sheet.view import SheetView

NOT_TAKEN = "Not taken yet."
NOT_SHOWN = (
    "What was typed in a cell that is not shown now is kept, not taken. Show its row and column to find it."
)
LEAVING = "The keys of a spreadsheet work here. F6 or Ctrl+Tab leaves the grid."


class Sheet(QWidget):
    """A grid with its headings, filters, totals and foot line.

    Signals: `put_wanted` (edits, name), to be answered by `answer`; `undo_wanted`, `redo_wanted`;
    `sort_wanted` (key, whether descending); `filter_wanted` (key, text); `state_changed`; `chosen`
    (the record's id, 0: none); `selection_changed` (rows chosen); `menu_wanted` (global place);
    `opened` (the record's id); `typing_changed` (what `held` gives changed).
    """

    put_wanted = Signal(object, str)
    undo_wanted = Signal()
    redo_wanted = Signal()
    sort_wanted = Signal(str, bool)
    filter_wanted = Signal(str, str)
    state_changed = Signal()
    chosen = Signal(int)
    selection_changed = Signal(int)
    menu_wanted = Signal(QPoint)
    opened = Signal(int)
    typing_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = (-1, -1)
        self._last: list[tuple[int, str]] = []
        self._is_last_refused = False
        self._new_rows = NewRows()
        self.rows = SheetRows((), self)
        self.view = SheetView(self.rows, self)
        self.columns = SheetColumns(self.view, self)
        self.hands = SheetHands(self.view, self)
        self.foot = SheetFoot(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view)
        layout.addWidget(self.foot)
        self.setFocusProxy(self.view)
        self.view.setAccessibleDescription(LEAVING)
        self._join()

    def _join(self) -> None:
        view, hands = self.view, self.hands
        self.rows.rowsRemoved.connect(lambda *_: view.lay_columns())
        hands.put.connect(self._put)
        hands.blocked.connect(self._mark_blocked)
        hands.said.connect(self.say)
        hands.asked.connect(self._ask)
        hands.undo_wanted.connect(self._undo)
        hands.redo_wanted.connect(self.redo_wanted)
        hands.filters.connect(self._turn_filters)
        hands.opened.connect(lambda: self.opened.emit(self.current_id()))
        hands.editing.echoed.connect(self.foot.echo)
        hands.editing.typed.connect(self.typing_changed)
        hands.editing.over.connect(self.typing_changed)
        self.foot.agreed.connect(hands.go_on)
        self.foot.declined.connect(hands.drop)
        self.columns.changed.connect(self.state_changed)
        view.moved.connect(self._take_move)
        view.menu_wanted.connect(self.menu_wanted)
        view.filters.wanted.connect(self.filter_wanted)
        view.filters.left.connect(lambda: view.setFocus(Qt.FocusReason.OtherFocusReason))
        for head in (view.head, view.frozen.head):
            head.sectionClicked.connect(self._take_heading)
            head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            head.customContextMenuRequested.connect(
                lambda at, head=head: self._heading_menu(head.logicalIndexAt(at)).popup(head.mapToGlobal(at))
            )

    # Columns

    def use(self, columns: Sequence[SheetColumn]) -> None:
        """Show these columns, as they are declared."""
        self.rows.set_columns(columns)
        self.view.filters.use(columns)
        self.columns.begin()

    def state(self) -> dict[str, Any]:
        """Order, width and sight of the columns, to be kept as JSON."""
        return self.columns.state()

    def take_state(self, state: dict[str, Any]) -> None:
        """Put back what `state` gave."""
        self.columns.take_state(state)

    def column_menu(self, parent: QWidget) -> QMenu:
        """What can be done with the column under the cursor, and with all of them."""
        order = self.view.order()
        number = order[self.view.chosen.cursor.column] if order else -1
        return self._heading_menu(number, parent)

    def show_sort(self, key: str, *, is_descending: bool) -> None:
        """Mark the column by which the rows are sorted, "" for none."""
        self.rows.sorted_by = (key, is_descending)
        number = self.rows.numbers.get(key, -1)
        order = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
        for head in (self.view.head, self.view.frozen.head):
            head.setSortIndicatorShown(number >= 0)
            head.setSortIndicator(number, order)

    def show_filters(self, *, is_shown: bool) -> None:
        """Show the filter row, or hide it."""
        self.view.show_filters(is_shown=is_shown)

    def set_filter(self, key: str, text: str) -> None:
        """Write into a column's filter without telling anybody."""
        line = self.view.filters.lines.get(key)
        if line is not None and line.text() != text:
            line.setText(text)

    # Rows

    def show_cells(self, cells: Cells) -> None:
        """Show these rows. The cursor, the block and what is in sight stay with their records."""
        held = self.view.marked()
        self.rows.set_cells(cells)
        self.view.find_again(held)
        self._take_move(is_reread=True)

    def refresh(self) -> None:
        """The same rows may say something else."""
        self.rows.tell()
        self.view.totals.update()
        self._take_move(is_reread=True)

    def answer(
        self, edits: Sequence[Edit], refused: Sequence[Refused], added: Mapping[int, int] | None = None
    ) -> None:
        """Say which of the edits were not taken; they stay as they were typed, marked. The rest stands.

        `added`: the records that rows under the last one became, by their ids below 0.
        """
        added, held = added or {}, self.view.marked()
        refused = [one for one in refused if one.row_id > 0 or one.text]
        self.rows.answer(edits, refused, added)
        if added:
            self.view.find_again(replace(held, ids=tuple(added.get(one, one) for one in held.ids)))
        self._last += [(one.row_id, one.key) for one in refused]
        self._is_last_refused = bool(edits) and len(refused) >= len(edits)
        self._take_move()
        if refused:
            self.say(_not_taken(refused))
        self.typing_changed.emit()
        for waiting, name in self._new_rows.answered(edits, added):
            self._put(waiting, name)

    def show_totals(self, totals: Mapping[str, str], spoken: str = "") -> None:
        """Show these totals under their columns; nothing hides the line."""
        self.view.totals.set_totals(totals, spoken)
        self.view.updateGeometries()

    def select_id(self, row_id: int, key: str = "") -> None:
        """Put the cursor on a record, in a column where one is named."""
        row, order = self.rows.cells.place(row_id), self.view.order()
        if row < 0 or not order:
            return
        number = self.rows.numbers.get(key, -1)
        column = order.index(number) if number in order else self.view.chosen.cursor.column
        self.view.chosen.go(Place(row, column))

    def select_ids(self, row_ids: Iterable[int]) -> None:
        """Choose the rows of these records, as far as they are shown."""
        rows = [row for row in map(self.rows.cells.place, row_ids) if row >= 0]
        if self.view.order():
            self.view.chosen.take_rows(rows, self.view.chosen.cursor.column)

    def current_id(self) -> int:
        """The record under the cursor, 0 where there is none."""
        return max(self.rows.cells.row_id(self.view.chosen.cursor.row), 0) if self.rows.rowCount() else 0

    def current_key(self) -> str:
        """The column under the cursor, "" where there is none."""
        order = self.view.order()
        return self.rows.columns[order[self.view.chosen.cursor.column]].key if order else ""

    def selected_ids(self) -> list[int]:
        """The records of the rows that are chosen, from the top."""
        return [one for one in map(self.rows.cells.row_id, self.view.chosen_rows()) if one > 0]

    # Words

    def say(self, sentence: str) -> None:
        """Say something in the foot line until the cursor moves."""
        self.foot.say(sentence)
        if sentence:
            QAccessible.updateAccessibility(QAccessibleEvent(self.foot.words, QAccessible.Event.Alert))

    def set_hint(self, words: str) -> None:
        """What the foot line says while there is nothing else to say."""
        self.foot.hint = words
        self.foot.show_words()

    def add_to_foot(self, widget: QWidget) -> None:
        """Put a widget at the right of the foot line."""
        self.foot.add(widget)

    def set_today(self, today: Callable[[], date]) -> None:
        """What Ctrl+; writes."""
        self.hands.today = today

    def commit(self) -> None:
        """Take what is being typed, as on leaving the cell."""
        self.hands.editing.commit()

    def held(self) -> dict[str, Any]:
        """What is typed and not on file: the open cell and the cells that were refused; {} for nothing."""
        refused = [
            {"row_id": one.row_id, "key": one.key, "text": one.text, "sentence": one.sentence}
            for one in self.rows.refused.values()
        ]
        editing = self.hands.editing.held()
        return ({"refused": refused} if refused else {}) | ({"editing": editing} if editing else {})

    def take_up(self, held: dict[str, Any]) -> None:
        """Put back what `held` gave, after the rows are shown; an open cell that is not shown is marked."""
        self.rows.answer((), [Refused(**one) for one in held.get("refused", [])])
        editing = held.get("editing")
        is_shown = editing is None or self.hands.editing.take_up(editing)
        self._take_move()
        if editing is not None and not is_shown:
            row_id, key, text = int(editing["row_id"]), str(editing["key"]), str(editing["text"])
            self.rows.answer((), [Refused(row_id=row_id, key=key, text=text, sentence=NOT_TAKEN)])
            self.say(NOT_SHOWN)

    # Qt

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.view.setAccessibleName(name)
        self.view.frozen.setAccessibleName(f"{name}: the columns that stay in sight")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.columns.dress()

    # Within

    def _put(self, edits: Sequence[Edit], name: str) -> None:
        self._last = [(one.row_id, one.key) for one in edits if (one.row_id, one.key) in self.rows.refused]
        self._is_last_refused = False
        ready = self._new_rows.ready(edits, name, self.rows.refused)
        self.rows.hold([*edits, *ready])
        if ready:
            self.put_wanted.emit(ready, name)
        self.typing_changed.emit()

    def _mark_blocked(self, refused: Sequence[Refused], is_all: bool) -> None:
        if is_all:
            self._last = []
        self._last += [(one.row_id, one.key) for one in refused]
        self._is_last_refused = self._is_last_refused or is_all
        self.rows.answer((), refused)
        self.typing_changed.emit()

    def _undo(self) -> None:
        """Marks of the last change go with it; one that was wholly refused is nothing but its marks."""
        marked = [at for at in self._last if self.rows.refused.pop(at, None) is not None]
        self._last = []
        self.rows.tell()
        self._take_move()
        if not (marked and self._is_last_refused):
            self.undo_wanted.emit()
        self.typing_changed.emit()

    def _turn_filters(self) -> None:
        """By its key the filter row comes with the cursor in it, under the column of the cell."""
        self.show_filters(is_shown=not self.view.head.room)
        line = self.view.filters.lines.get(self.current_key())
        if self.view.head.room and line is not None:
            line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _ask(self, question: str) -> None:
        self.foot.ask(question)
        if question:
            self.say(question)

    def _take_move(self, *, is_reread: bool = False) -> None:
        if not self.hands.is_asking():
            self.foot.tell_cell(self.view.cell_words(), is_reread=is_reread)
        rows = len(self.view.chosen_rows())
        if (self.current_id(), rows) == self._told:
            return
        was, self._told = self._told, (self.current_id(), rows)
        if was[0] != self._told[0]:
            self.chosen.emit(self._told[0])
        if was[1] != rows:
            self.selection_changed.emit(rows)
        self.view.totals.update()

    def _take_heading(self, number: int) -> None:
        column = self.rows.columns[number]
        self.show_sort(self.rows.sorted_by[0], is_descending=self.rows.sorted_by[1])
        if column.is_sortable:
            self.sort_wanted.emit(column.key, self.rows.sorted_by == (column.key, False))

    def _heading_menu(self, number: int, parent: QWidget | None = None) -> QMenu:
        column = self.rows.columns[number] if number >= 0 else None
        return self.columns.heading_menu(column, parent or self, self.sort_wanted.emit)


def _not_taken(refused: Sequence[Refused]) -> str:
    """What is said of texts that were not taken: how many cells or new rows, and the first one's sentence."""
    words = refused[0].sentence
    if len(refused) == 1:
        return words
    new = len({one.row_id for one in refused if one.row_id < 0})
    if not new:
        return f"{len(refused):,} cells were not taken. {words}"
    return f"{counted(new, 'new row')} not taken yet, kept under the last one to mend. {words}"
