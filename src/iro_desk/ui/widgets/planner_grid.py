"""Days in rows of seven, worked by keys and mouse alike: what the month and the week have in common.

Arrows go from day to day. Tab goes through the entries of the day and then on; on an entry Up and
Down do the same and Left and Right go to the next day. Enter opens. Ctrl with an arrow picks the
entry up and carries it; then arrows alone carry it, Enter puts it down and Escape leaves it where
it was. The mouse drags. While something is carried its last lawful date stands as a wall.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from iro_desk.ui.models.planner_days import Day
from iro_desk.ui.widgets.planner_day import DayCell, Standing
from iro_desk.ui.widgets.planner_entry import EntryChip
from iro_desk.ui.widgets.planner_rows import DayRows
from iro_desk.ui.widgets.planner_wall import Carried, Wall

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class PlannerGrid(DayRows):
    """A month or a week of days.

    `chosen` carries the key of an entry ("" where a day alone is meant) and its day; `opened` the
    same for Enter and a double click. `moved` carries a key, the day it was picked up on and the
    day it was put on. `day_wanted` carries a day that is not shown, `turned` -1 or 1, `today_wanted`
    asks for today, `all_wanted` carries a day whose entries did not all fit. `said` carries the
    sentence about what is carried, "" when nothing is any more; `came_to` the day or the entry that
    the keys go to, for it to be scrolled into sight.
    """

    chosen = Signal(str, object)
    opened = Signal(str, object)
    moved = Signal(str, object, object)
    day_wanted = Signal(object)
    turned = Signal(int)
    today_wanted = Signal()
    all_wanted = Signal(object)
    said = Signal(str)
    came_to = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wall = Wall(self)
        self.carried: Carried | None = None
        self.asked: Carried | None = None
        self._on = date(2000, 1, 1)
        self._key = ""
        self._is_leaving = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # What is shown

    def set_days(self, days: Sequence[Day]) -> None:
        """Show whole weeks from Monday on; the day and the entry that were current stay so."""
        had_focus = self.holds_focus()
        for cell in self.show_cells(days):
            self._join_cell(cell)
        if days and self.cell(self._on) is None:
            today = next((day.on for day in days if day.is_today), None)
            self._on = today or next((day.on for day in days if not day.is_outside), days[0].on)
        self.lay_out()
        self._mark()
        self._show_wall()
        if had_focus:
            self._take_focus()

    def current(self) -> tuple[date, str]:
        """The day that is current, and the key of the entry chosen on it ("" where none is)."""
        return self._on, self._key

    def select(self, on: date, key: str = "", *, is_focus: bool = False) -> None:
        """Make a day, or an entry on it, the current one without saying so."""
        self._on, self._key = on, key
        self._mark()
        if is_focus:
            self._take_focus()

    def holds_focus(self) -> bool:
        """Whether the keys go to a day or an entry of it."""
        held = self.focusWidget()
        return self.hasFocus() or (held is not None and held.hasFocus())

    # Carrying

    def pick_up(self, to_on: date) -> bool:
        """Carry the chosen entry to a day; False where nothing that moves is chosen."""
        entry = self.carried.entry if self.carried else self.entry(self._on, self._key)
        if entry is None:
            return False
        if not entry.is_movable:
            self.said.emit(f"{entry.name} stays on its day: it can't be moved here.")
            return False
        from_on = self.carried.from_on if self.carried else self._on
        self.carried = Carried(entry=entry, from_on=from_on, to_on=to_on)
        self._show_wall()
        self.said.emit(self.carried.sentence())
        return True

    def keep_wall(self, key: str, to_on: date | None) -> None:
        """Let the wall of an entry stand while somebody is asked about a day for it; None takes it away."""
        found = (
            (cell.day.on, entry) for cell in self.shown_cells() if cell.day for entry in cell.day.entries
        )
        at = next(((on, entry) for on, entry in found if entry.key == key), None)
        is_asked = to_on is not None and at is not None
        self.asked = Carried(entry=at[1], from_on=at[0], to_on=to_on) if is_asked and at and to_on else None
        self._show_wall()

    def put_down(self) -> None:
        """Leave what is carried on the day it is over."""
        carried, self.carried = self.carried, None
        self._show_wall()
        self.said.emit("")
        if carried is not None and carried.to_on != carried.from_on:
            self._on, self._key = carried.to_on, carried.entry.key
            self.moved.emit(carried.entry.key, carried.from_on, carried.to_on)

    def let_go(self) -> None:
        """Leave what is carried where it was."""
        carried, self.carried = self.carried, None
        self._show_wall()
        self.said.emit("")
        if carried is not None:
            self._go(carried.from_on, carried.entry.key)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_wall()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab goes through the entries of the current day, then out."""
        if not self.isVisible():
            return super().focusNextPrevChild(is_next)  # it is being hidden: the focus goes elsewhere
        keys = ["", *(chip.entry.key for chip in self._chips() if chip.entry)]
        here = keys.index(self._key) if self._key in keys else 0
        there = here + (1 if is_next else -1)
        if self.carried is None and 0 <= there < len(keys):
            self._go(self._on, keys[there])
            return True
        # Days are made when they are first shown, so the grid stands for them in the order of fields.
        self._is_leaving = True
        self.setFocus()
        is_left = super().focusNextPrevChild(is_next)
        self._is_leaving = False
        return is_left

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self._is_leaving:
            self._take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key], is_carrying=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.turned.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._go(self._on + timedelta(days=(0 if key == Qt.Key.Key_Home else 6) - self._on.weekday()))
        elif key in _ENTER:
            self._enter()
        elif key == Qt.Key.Key_Escape and (self.carried is not None or self._key):
            self.let_go() if self.carried is not None else self._go(self._on)
        elif key == Qt.Key.Key_T and not event.modifiers():
            self.today_wanted.emit()
        else:
            super().keyPressEvent(event)

    # Within

    def _join_cell(self, cell: DayCell) -> None:
        cell.pressed.connect(lambda: self._press(cell, ""))
        cell.wanted.connect(lambda: self.opened.emit("", self._on))
        cell.more.connect(lambda: self.all_wanted.emit(cell.day.on if cell.day else self._on))
        cell.chip_made.connect(lambda chip: self._join_chip(cell, chip))
        for chip in cell.chips:
            self._join_chip(cell, chip)

    def _chips(self) -> Sequence[EntryChip]:
        cell = self.cell(self._on)
        return cell.shown_chips() if cell is not None else ()

    def _join_chip(self, cell: DayCell, chip: EntryChip) -> None:
        chip.grabbed.connect(partial(self._press_chip, cell, chip))
        chip.dragged.connect(self._drag)
        chip.dropped.connect(self.put_down)
        chip.wanted.connect(lambda: self.opened.emit(self._key, self._on))

    def _mark(self) -> None:
        """The chosen entry is marked wherever it stands."""
        for cell in self.cells:
            for chip in cell.chips:
                chip.set_chosen(
                    is_chosen=bool(self._key) and chip.entry is not None and chip.entry.key == self._key
                )

    def _take_focus(self) -> None:
        cell = self.cell(self._on)
        if cell is None:
            return
        chip = cell.chip(self._key) if self._key and self.carried is None else None
        (chip or cell).setFocus(Qt.FocusReason.OtherFocusReason)
        self.came_to.emit(cell)

    def _go(self, on: date, key: str = "") -> None:
        """Make a day current, or an entry on it, and say so."""
        self._on = on
        if self.carried is not None:
            self.pick_up(on)
        else:
            self._key = key
        if self.cell(on) is None:
            self.day_wanted.emit(on)
            return
        self._mark()
        self._take_focus()
        if self.carried is None:
            self.chosen.emit(self._key, on)

    def _step(self, days: int, *, is_carrying: bool) -> None:
        if is_carrying or self.carried is not None:
            if self.carried is not None or self.pick_up(self._on):
                self._go(self._on + timedelta(days=days))
            return
        if self._key and abs(days) == 7:
            keys = ["", *(chip.entry.key for chip in self._chips() if chip.entry)]
            here = keys.index(self._key) if self._key in keys else 0
            there = max(min(here + days // 7, len(keys) - 1), 0)
            self._go(self._on, keys[there])
            return
        self._go(self._on + timedelta(days=days))

    def _enter(self) -> None:
        """Put down what is carried; else open the entry, or go to the first one of the day."""
        if self.carried is not None:
            self.put_down()
            return
        first = next((chip.entry.key for chip in self._chips() if chip.entry), "")
        if not self._key and first:
            self._go(self._on, first)
            return
        self.opened.emit(self._key, self._on)

    def _press(self, cell: DayCell, key: str) -> None:
        if cell.day is not None:
            self.let_go() if self.carried is not None else None
            self._go(cell.day.on, key)

    def _press_chip(self, cell: DayCell, chip: EntryChip) -> None:
        if chip.entry is not None:
            self._press(cell, chip.entry.key)

    def _drag(self, at: QPoint) -> None:
        place = self.mapFromGlobal(at)
        over = next((cell for cell in self.shown_cells() if cell.geometry().contains(place)), None)
        if over is not None and over.day is not None:
            self.pick_up(over.day.on)

    def _show_wall(self) -> None:
        carried = self.carried or self.asked
        for cell in self.shown_cells():
            on = cell.day.on if cell.day else self._on
            standing = carried.standing(on) if carried else Standing.NONE
            is_target = carried is not None and on == carried.to_on
            cell.stand(standing, is_target=is_target, carried=carried.entry.name if carried else "")
            for chip in cell.chips:
                is_away = (
                    carried is not None and chip.entry is not None and chip.entry.key == carried.entry.key
                )
                chip.set_away(is_away=is_away)
        self.wall.setGeometry(self.rect())
        self.wall.stand_at(self.shown_cells(), carried.entry.latest_on if carried else None)
