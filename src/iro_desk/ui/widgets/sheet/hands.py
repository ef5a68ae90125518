"""What the keys of a sheet do: they move, choose, edit, fill and hand every change over."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QDate, QObject, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

from iro_desk.ui.models.sheet_cells import Edit, Kind, SheetColumn
from iro_desk.ui.widgets.sheet import changing, keys, moves, pasting
from iro_desk.ui.widgets.sheet.changing import Changes, Changing
from iro_desk.ui.widgets.sheet.editing import Editing
from iro_desk.ui.widgets.sheet.editor import Way
from iro_desk.ui.widgets.sheet.moves import Place
from iro_desk.ui.widgets.sheet.moving import SheetMoving
from iro_desk.ui.widgets.sheet.pasting import SheetClipboard
from iro_desk.ui.widgets.sheet.view import SheetView

_STEPS = {
    Way.DOWN: Place(1, 0),
    Way.UP: Place(-1, 0),
    Way.LEFT: Place(0, -1),
    Way.RIGHT: Place(0, 1),
}


def today_by_the_clock() -> date:
    """The day on this computer."""
    now = QDate.currentDate()
    return date(now.year(), now.month(), now.day())


class SheetHands(SheetMoving):
    """The deeds of `keys.DOES` by name, and the mouse's.

    `put` carries edits and their name, `blocked` what a paste could not change and whether that was
    all of it; `said` a sentence; `asked` the question of a paste, "" when
    it is answered. `undo_wanted`, `redo_wanted`, `filters` and `opened` are for the sheet to pass on.
    """

    put = Signal(object, str)
    blocked = Signal(object, bool)
    said = Signal(str)
    asked = Signal(str)
    undo_wanted = Signal()
    redo_wanted = Signal()
    filters = Signal()
    opened = Signal()

    def __init__(self, view: SheetView, parent: QObject) -> None:
        super().__init__(view, parent)
        self._offered: Changes | None = None
        self.today: Callable[[], date] = today_by_the_clock
        self.editing = Editing(view, self)
        self.clipboard = SheetClipboard(view, self)
        self.editing.taken.connect(self._take_text)
        self.clipboard.said.connect(self.said)
        self.clipboard.changes.connect(self._hand_over_marked)
        self.clipboard.offered.connect(self._offer)
        view.has_key, view.take_key = self._is_ours, self.take_key
        view.worded.connect(self._take_words)
        view.wanted.connect(self.edit)

    # Keys

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key does; False for one that is not the sheet's."""
        does = keys.deed(event)
        if does in {"leave", "leave_back"}:
            self._view.leave(is_forward=does == "leave")
            return True
        if not self._view.rows.rowCount() or not self._view.order():
            return self._do_empty(does)
        if self._offered is not None and self._answer_by(does):
            return True
        if does == "restore":
            return self._restore()
        if does and (does != "tick" or self._is_tick()):
            getattr(self, does)()
            return True
        return self._move_or_type(event)

    def _move_or_type(self, event: QKeyEvent) -> bool:
        goal = keys.goal(event, self._view)
        if goal is not None:
            self._go(goal, is_extending=bool(keys.held_with(event) & keys.SHIFT))
            return True
        if typed := keys.words(event):
            self._begin(typed)
        return bool(typed)

    def _is_ours(self, event: QKeyEvent) -> bool:
        """Whether a key is the sheet's rather than an action of the window."""
        return bool(keys.deed(event) or keys.words(event)) or (
            bool(self._view.rows.rowCount()) and keys.goal(event, self._view) is not None
        )

    def _do_empty(self, does: str) -> bool:
        """What can be done in a sheet with no rows."""
        if does in {"undo", "redo", "turn_filters"}:
            getattr(self, does)()
            return True
        return False

    # Changing

    def edit(self) -> None:
        """Edit the cell, the cursor behind its text."""
        if self._can_edit():
            place = self._view.chosen.cursor
            self.editing.open(place, self._changing().typed(place), is_replacing=False)

    def rewrite(self) -> None:
        """Edit the cell from nothing."""
        self._begin("")

    def write_today(self) -> None:
        """Edit the cell, beginning with today's date."""
        self._begin(f"{self.today():%d/%m/%Y}")

    def open_choices(self) -> None:
        """Edit the cell with its choices open."""
        self.edit()
        self.editing.open_choices()

    def clear(self) -> None:
        """Empty what is chosen."""
        self._change(lambda: self._changing().clear(self._view.chosen.blocks()))

    def tick(self) -> None:
        """Tick what is chosen, or take the ticks away."""
        self._change(lambda: self._changing().tick(self._view.chosen.blocks()))

    def fill_down(self) -> None:
        """The first row of the block into the others."""
        self._change(lambda: self._changing().fill(self._view.chosen.block, is_down=True))

    def fill_right(self) -> None:
        """The first column of the block into the others."""
        self._change(lambda: self._changing().fill(self._view.chosen.block, is_down=False))

    def copy(self) -> None:
        """The block onto the clipboard."""
        self.clipboard.copy()

    def cut(self) -> None:
        """The block onto the clipboard, and cleared."""
        self.clipboard.cut()

    def paste(self) -> None:
        """The clipboard's block from the cursor on."""
        self.clipboard.paste()

    def undo(self) -> None:
        """Take the last change back."""
        self.undo_wanted.emit()

    def redo(self) -> None:
        """Make it again."""
        self.redo_wanted.emit()

    def open_row(self) -> None:
        """Open the record of the row."""
        self.opened.emit()

    def turn_filters(self) -> None:
        """Show the filter row, or hide it."""
        self.filters.emit()

    # A paste that is asked about

    def is_asking(self) -> bool:
        """Whether a paste waits for its answer."""
        return self._offered is not None

    def go_on(self) -> None:
        """Make the paste that was asked about."""
        changes = self._dropped()
        if changes is not None:
            self._hand_over_marked(changes)

    def drop(self) -> None:
        """Leave the paste that was asked about."""
        if self._dropped() is not None:
            self.said.emit("Nothing was pasted.")

    # Within

    def _changing(self) -> Changing:
        return Changing(self._view.rows, self._view.order())

    def _column(self) -> SheetColumn:
        return self._view.rows.columns[self._view.order()[self._view.chosen.cursor.column]]

    def _is_tick(self) -> bool:
        return self._column().kind is Kind.TICK

    def _can_edit(self) -> bool:
        if not self._view.rows.rowCount() or self._offered is not None:
            return False
        why = self._changing().why_not(self._view.chosen.cursor)
        if why:
            self.said.emit(why)
        return not why

    def _begin(self, text: str) -> None:
        if self._can_edit():
            self.editing.open(self._view.chosen.cursor, text, is_replacing=True)

    def _take_words(self, event: QInputMethodEvent) -> None:
        if (event.commitString() or event.preeditString()) and self._can_edit():
            self.editing.open(self._view.chosen.cursor, "", is_replacing=True)
            self.editing.pass_on(event)

    def _restore(self) -> bool:
        """Escape: what was typed and not taken goes, and the cell shows what is on file."""
        at = self._view.chosen.cursor
        key = (self._view.rows.cells.row_id(at.row), self._column().key)
        if self._view.rows.refused.pop(key, None) is None:
            return False
        self._view.rows.tell()
        self._view.moved.emit()
        return True

    def _take_text(self, row_id: int, key: str, text: str, way: Way) -> None:
        view = self._view
        row = view.rows.cells.place(row_id) if row_id else -1
        if way is Way.FILL and key:
            if not self._change(lambda: self._changing().put(text, view.chosen.blocks())):
                self.editing.open(view.chosen.cursor, text, is_replacing=True)
        elif row >= 0 and view.rows.numbers[key] in view.order():
            place = Place(row, view.order().index(view.rows.numbers[key]))
            # One cell, however many are chosen.
            self._make(self._changing().put(text, [moves.one(place)]))
        elif row_id:
            self.put.emit(
                [Edit(row_id, key, text)], f"Change {view.rows.columns[view.rows.numbers[key]].heading}"
            )
        self._go_way(way)

    def _go_way(self, way: Way) -> None:
        chosen, size = self._view.chosen, self._view.size_shown()
        if way in _STEPS:
            step = _STEPS[way]
            chosen.go(size.within(chosen.cursor.row + step.row, chosen.cursor.column + step.column))
        elif way in {Way.NEXT, Way.BACK}:
            chosen.tab(size, is_forward=way is Way.NEXT)
        elif way in {Way.ENTER, Way.ENTER_BACK}:
            chosen.enter(size, is_forward=way is Way.ENTER)
        elif way in {Way.LEAVE, Way.LEAVE_BACK}:
            self._view.leave(is_forward=way is Way.LEAVE)

    def _change(self, work_out: Callable[[], Changes]) -> bool:
        """Change what is chosen; False where that is too much."""
        if self._view.chosen.cells() > changing.MOST:
            self.said.emit(changing.TOO_MANY)
            return False
        self._make(work_out())
        return True

    def _make(self, changes: Changes) -> None:
        self._hand_over(changes)
        if changes.refused:
            self.said.emit(_refusals(changes))

    def _hand_over(self, changes: Changes) -> None:
        if changes.edits:
            columns = self._view.rows.columns
            heading = columns[self._view.rows.numbers[changes.edits[0].key]].heading
            self.put.emit(changes.edits, changing.named(changes, heading))

    def _hand_over_marked(self, changes: Changes) -> None:
        """A paste or a cut: what cannot be changed is marked as well as said."""
        size = self._view.size_shown()
        if changes.area is not None and size.rows and size.columns:
            # Fewer rows may be shown than when the paste was asked about.
            area = changes.area.fitted(size)
            self._view.chosen.take(area, seen=area.anchor)
        self._hand_over(changes)
        if changes.name == "Paste" and changes.refused:
            self.blocked.emit(changes.refused, not changes.edits)
        words = pasting.fitted(changes) + (_refusals(changes) if changes.refused else "")
        if words:
            self.said.emit(words)

    def _offer(self, changes: Changes) -> None:
        self._offered = changes
        self._view.rows.offer(changes.edits)
        self.asked.emit(pasting.question(changes))

    def _dropped(self) -> Changes | None:
        changes, self._offered = self._offered, None
        if changes is not None:
            self._view.rows.offer(())
            self.asked.emit("")
        return changes

    def _answer_by(self, does: str) -> bool:
        """Enter makes the paste, Escape leaves it; moving about is free, anything else waits."""
        if does == "enter":
            self.go_on()
        elif does == "restore":
            self.drop()
        return does not in {"", "tab", "tab_back", "show_cursor"}


def _refusals(changes: Changes) -> str:
    count = len(changes.refused)
    sentences: Iterable[str] = dict.fromkeys(one.sentence for one in changes.refused)
    if count == 1:
        return next(iter(sentences))
    return f"{count:,} cells can't be changed. {' '.join(list(sentences)[:2])}"
