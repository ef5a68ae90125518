"""The columns of a sheet as the person keeps them: order, width, which are shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from iro_desk.ui import style
from iro_desk.ui.models.sheet_cells import SheetColumn
from iro_desk.ui.widgets.sheet.view import SheetView

_LEAST = 24
_MOST = 1200
_STEP = 24


class SheetColumns(QObject):
    """Keeps order, width at 100 per cent and sight of each column. `changed` says that they changed."""

    changed = Signal()

    def __init__(self, view: SheetView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._widths: dict[str, float] = {}
        self._is_laying = False
        view.head.sectionResized.connect(self._take_width)
        view.head.sectionMoved.connect(lambda *_: self._take_move())

    def begin(self) -> None:
        """As the columns were declared."""
        self.take_state({})

    def state(self) -> dict[str, Any]:
        """Order, widths at 100 per cent text, and the hidden columns, by key."""
        head, columns = self._view.head, self._view.rows.columns
        return {
            "order": [columns[head.logicalIndex(at)].key for at in range(head.count())],
            "widths": {key: round(width) for key, width in self._widths.items()},
            "hidden": [one.key for number, one in enumerate(columns) if head.isSectionHidden(number)],
        }

    def take_state(self, state: dict[str, Any]) -> None:
        """Put back what `state` gave; columns it does not know stand where they were declared."""
        columns, head = self._view.rows.columns, self._view.head
        known = {one.key for one in columns}
        ordered = [key for key in state.get("order", []) if key in known]
        for number, one in enumerate(columns):
            if one.key not in ordered:
                before = columns[number - 1].key if number else ""
                ordered.insert(ordered.index(before) + 1 if before in ordered else 0, one.key)
        ordered.sort(key=lambda key: not columns[self._view.rows.numbers[key]].is_frozen)
        hidden = state.get("hidden", [one.key for one in columns if not one.is_shown])
        widths = state.get("widths", {})
        self._is_laying = True
        for at, key in enumerate(ordered):
            head.moveSection(head.visualIndex(self._view.rows.numbers[key]), at)
        for number, one in enumerate(columns):
            self._widths[one.key] = max(min(float(widths.get(one.key, one.width)), _MOST), _LEAST)
            head.setSectionHidden(number, one.key in hidden and len(hidden) < len(columns))
        self._is_laying = False
        self.dress()

    def dress(self) -> None:
        """Give the columns their widths at the text size now in force."""
        self._is_laying = True
        for number, one in enumerate(self._view.rows.columns):
            if not self._view.head.isSectionHidden(number):
                self._view.setColumnWidth(number, style.scaled(self._widths[one.key]))
        self._is_laying = False
        self._view.lay_columns()

    def show_column(self, key: str, *, is_shown: bool) -> None:
        """Show a column or hide it; the last one stays."""
        number = self._view.rows.numbers[key]
        if not is_shown and self._view.order() == [number]:
            return
        self._view.head.setSectionHidden(number, not is_shown)
        self.dress()
        self.changed.emit()

    def step(self, key: str, by: int) -> None:
        """Put a column further left (-1) or right (1) among those shown."""
        order, head = self._view.order(), self._view.head
        at = order.index(self._view.rows.numbers[key])
        if 0 <= at + by < len(order):
            head.moveSection(head.visualIndex(order[at]), head.visualIndex(order[at + by]))

    def widen(self, key: str, by: int) -> None:
        """Make a column wider or narrower, by pixels at 100 per cent."""
        self._widths[key] = max(min(self._widths[key] + by, _MOST), _LEAST)
        self.dress()
        self.changed.emit()

    def menu(self, parent: QWidget) -> QMenu:
        """Every column, ticked where it is shown."""
        menu = QMenu("Columns", parent)
        head = self._view.head
        for at in range(head.count()):
            column = self._view.rows.columns[head.logicalIndex(at)]
            action = menu.addAction(column.heading.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(not head.isSectionHidden(head.logicalIndex(at)))
            action.toggled.connect(lambda is_on, key=column.key: self.show_column(key, is_shown=is_on))
        menu.addSeparator()
        menu.addAction("As they were first").triggered.connect(lambda _checked=False: self._reset())
        return menu

    def heading_menu(
        self, column: SheetColumn | None, parent: QWidget, sort: Callable[[str, bool], object]
    ) -> QMenu:
        """What can be done with one column, and the menu of all. `sort`: by its key, whether downwards."""
        menu = QMenu("Column", parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if column is not None:
            key = column.key
            sorts: tuple[tuple[str, Callable[[], object]], ...] = (
                ("Sort up", lambda: sort(key, False)),
                ("Sort down", lambda: sort(key, True)),
            )
            does: tuple[tuple[str, Callable[[], object]], ...] = (
                *(sorts if column.is_sortable else ()),
                ("Hide this column", lambda: self.show_column(key, is_shown=False)),
                ("Wider", lambda: self.widen(key, _STEP)),
                ("Narrower", lambda: self.widen(key, -_STEP)),
                ("Further left", lambda: self.step(key, -1)),
                ("Further right", lambda: self.step(key, 1)),
            )
            for words, do in does:
                menu.addAction(words).triggered.connect(lambda _checked=False, do=do: do())
        menu.addMenu(self.menu(menu))
        return menu

    # Within

    def _reset(self) -> None:
        self.begin()
        self.changed.emit()

    def _take_width(self, number: int, _old: int, new: int) -> None:
        if self._is_laying or not new:
            return
        self._widths[self._view.rows.columns[number].key] = new * 100 / style.text_percent()
        self._view.lay_columns()
        self.changed.emit()

    def _take_move(self) -> None:
        if self._is_laying:
            return
        # What stands still comes first, whatever is dragged where.
        columns, head = self._view.rows.columns, self._view.head
        everything = [head.logicalIndex(at) for at in range(head.count())]
        wanted = sorted(everything, key=lambda number: not columns[number].is_frozen)
        self._is_laying = True
        for at, number in enumerate(wanted):
            head.moveSection(head.visualIndex(number), at)
        self._is_laying = False
        self._view.lay_columns()
        self.changed.emit()
