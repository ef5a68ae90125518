"""Which key does what in a sheet; the help page on the keys of the grid is this table in words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from iro_desk.ui.widgets.sheet import moves
from iro_desk.ui.widgets.sheet.moves import Place
from iro_desk.ui.widgets.sheet.view import SheetView

_K = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier

STEPS = {
    _K.Key_Left: Place(0, -1),
    _K.Key_Right: Place(0, 1),
    _K.Key_Up: Place(-1, 0),
    _K.Key_Down: Place(1, 0),
}

DOES = {
    (NONE, _K.Key_F2): "edit",
    (ALT, _K.Key_Down): "open_choices",
    (NONE, _K.Key_Escape): "restore",
    (NONE, _K.Key_Delete): "clear",
    (NONE, _K.Key_Backspace): "rewrite",
    (SHIFT, _K.Key_Backspace): "shrink",
    (CTRL, _K.Key_Backspace): "show_cursor",
    (CTRL, _K.Key_D): "fill_down",
    (CTRL, _K.Key_R): "fill_right",
    (CTRL, _K.Key_A): "choose_all",
    (CTRL | SHIFT, _K.Key_Space): "choose_all",
    (CTRL, _K.Key_Space): "choose_columns",
    (SHIFT, _K.Key_Space): "choose_rows",
    (NONE, _K.Key_Space): "tick",
    (CTRL, _K.Key_C): "copy",
    (CTRL, _K.Key_Insert): "copy",
    (CTRL, _K.Key_X): "cut",
    (SHIFT, _K.Key_Delete): "cut",
    (CTRL, _K.Key_V): "paste",
    (SHIFT, _K.Key_Insert): "paste",
    (CTRL, _K.Key_Z): "undo",
    (CTRL, _K.Key_Y): "redo",
    (CTRL | SHIFT, _K.Key_Z): "redo",
    (CTRL, _K.Key_Semicolon): "write_today",
    (NONE, _K.Key_Tab): "tab",
    (SHIFT, _K.Key_Backtab): "tab_back",
    (SHIFT, _K.Key_Tab): "tab_back",
    (NONE, _K.Key_Return): "enter",
    (NONE, _K.Key_Enter): "enter",
    (SHIFT, _K.Key_Return): "enter_back",
    (SHIFT, _K.Key_Enter): "enter_back",
    (NONE, _K.Key_F6): "leave",
    (CTRL, _K.Key_Tab): "leave",
    (SHIFT, _K.Key_F6): "leave_back",
    (CTRL | SHIFT, _K.Key_Backtab): "leave_back",
    (CTRL | SHIFT, _K.Key_Tab): "leave_back",
    (CTRL | SHIFT, _K.Key_L): "turn_filters",
    (CTRL | SHIFT, _K.Key_O): "open_row",
}
"""What a key does, by the name of what the hands do."""


def held_with(event: QKeyEvent) -> Qt.KeyboardModifier:
    """Control, Shift and Alt as they were held; where on the keyboard a key lies is left out."""
    return event.modifiers() & (CTRL | SHIFT | ALT)


def deed(event: QKeyEvent) -> str:
    """The name of what a key does, "" for one that moves, types or means nothing."""
    return DOES.get((held_with(event), Qt.Key(event.key())), "")


def words(event: QKeyEvent) -> str:
    """The letters a key types, "" where it types none (Ctrl+Alt together are AltGr)."""
    held = held_with(event)
    is_plain = not held & (CTRL | ALT) or held & (CTRL | ALT) == CTRL | ALT
    text = event.text()
    return text if is_plain and text and text.isprintable() else ""


def goal(event: QKeyEvent, view: SheetView) -> Place | None:
    """The cell a key goes to, None for a key that does not move."""
    key, held = Qt.Key(event.key()), held_with(event)
    at, size = view.chosen.cursor, view.size_shown()
    if held & SHIFT:
        at = view.chosen.far()
    is_ctrl, is_alt = bool(held & CTRL), bool(held & ALT)
    if key in STEPS and not is_alt:
        return _stepped(view, at, STEPS[key], is_far=is_ctrl)
    if key in {_K.Key_Home, _K.Key_End} and not is_alt:
        column = 0 if key == _K.Key_Home else size.columns
        if not is_ctrl:
            return size.within(at.row, column)
        return view.size_filled().within(0 if key == _K.Key_Home else size.rows, column)
    if key in {_K.Key_PageUp, _K.Key_PageDown} and not is_ctrl:
        by = 1 if key == _K.Key_PageDown else -1
        if is_alt:
            return size.within(at.row, at.column + by * _page_columns(view))
        return size.within(at.row + by * view.page_rows(), at.column)
    return None


def _stepped(view: SheetView, at: Place, way: Place, *, is_far: bool) -> Place:
    size, rows, order = view.size_shown(), view.rows, view.order()
    if not is_far:
        return size.within(at.row + way.row, at.column + way.column)
    is_blank = rows.cells.is_blank
    if way.row:
        key = rows.columns[order[at.column]].key
        # To the last record, and from there to the empty row under it.
        filled = view.size_filled().rows
        count = filled if at.row < filled - 1 else size.rows
        return Place(moves.edge(at.row, way.row, count, lambda row: is_blank(row, key)), at.column)
    keys = [rows.columns[number].key for number in order]
    column = moves.edge(at.column, way.column, size.columns, lambda one: is_blank(at.row, keys[one]))
    return Place(at.row, column)


def _page_columns(view: SheetView) -> int:
    """How many of the columns that scroll are in sight at once, at least one."""
    room, count = view.viewport().width() - view.frozen_width(), 0
    for number in view.order()[view.columns_still() :]:
        room -= view.columnWidth(number)
        if room < 0:
            break
        count += 1
    return max(count, 1)
