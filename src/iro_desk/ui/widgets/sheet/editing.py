"""A cell being edited: the field over it, and what comes of its text."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from iro_desk.ui.models.sheet_cells import Kind
from iro_desk.ui.widgets.sheet.editor import CellEditor, Way
from iro_desk.ui.widgets.sheet.moves import Place
from iro_desk.ui.widgets.sheet.view import SheetView


class Editing(QObject):
    """Opens and closes the field over a cell; at most one is open.

    `taken` carries the id of the record, the key of the column, the text and the `Way` on;
    `echoed` what the words are understood as, `typed` that they changed, `over` that the field is closed.
    """

    taken = Signal(object, str, str, object)
    echoed = Signal(str)
    typed = Signal()
    over = Signal()

    def __init__(self, view: SheetView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._field: CellEditor | None = None
        self._at: tuple[int, str] = (0, "")
        self._held = ""
        view.laid_out.connect(self.follow)

    def is_open(self) -> bool:
        """Whether a cell is being edited."""
        return self._field is not None

    def open(self, place: Place, text: str, *, is_replacing: bool) -> None:
        """Edit a cell, beginning with a text: what stands there, or the first letter typed over it."""
        rows = self._view.rows
        column = rows.columns[self._view.order()[place.column]]
        self.close()
        self._at = (rows.cells.row_id(place.row), column.key)
        self._view.show_place(place)
        field = CellEditor(column, self._view)
        field.setAccessibleName(f"{column.heading}, {rows.cells.row_name(place.row)}")
        field.setAccessibleDescription(_how(column.kind))
        field.taken.connect(self._take)
        field.dropped.connect(self._drop)
        field.echoed.connect(self.echoed)
        self._field = field
        self.follow()
        field.begin(text, is_replacing=is_replacing)
        self._held = "" if is_replacing else text
        field.typed.connect(self.typed)
        field.show()
        field.raise_()
        field.setFocus()
        if is_replacing and text:
            self.typed.emit()

    def open_choices(self) -> None:
        """Show what the open field offers."""
        if self._field is not None:
            self._field.open_choices()

    def pass_on(self, event: QInputMethodEvent) -> None:
        """Let the open field have what an input method does."""
        if self._field is not None:
            QApplication.sendEvent(self._field, event)

    def commit(self) -> None:
        """Take what is typed, as on leaving."""
        self._take(Way.STAY)

    def close(self) -> None:
        """Close the field; what is in it is gone."""
        field, self._field = self._field, None
        if field is None:
            return
        had_keys = field.hasFocus()
        field.put_away()
        self.echoed.emit("")
        if had_keys:
            self._view.setFocus()
        self.over.emit()

    def follow(self) -> None:
        """Stand where the cell stands now."""
        if self._field is None:
            return
        row = self._view.rows.cells.place(self._at[0])
        number = self._view.rows.numbers.get(self._at[1], -1)
        if row >= 0 and number in self._view.order():
            area = self._view.cell_area(Place(row, self._view.order().index(number)))
            shift = self._view.viewport().geometry().topLeft()
            self._field.stand(area.translated(shift), self._view.viewport().geometry())

    def held(self) -> dict[str, Any]:
        """What is typed and not taken yet, for a draft."""
        if self._field is None or self._field.toPlainText() == self._held:
            return {}
        cursor = self._field.textCursor()
        return {
            "row_id": self._at[0],
            "key": self._at[1],
            "text": self._field.toPlainText(),
            "cursor": [cursor.anchor(), cursor.position()],
        }

    def take_up(self, held: dict[str, Any]) -> bool:
        """Open the field again with what was typed; False where its cell is not shown."""
        rows = self._view.rows
        row = rows.cells.place(int(held["row_id"]))
        if row < 0 and int(held["row_id"]) < 0 and rows.is_growing:
            row = rows.rowCount() - 1  # the empty row under the last one
        number = rows.numbers.get(str(held["key"]), -1)
        if row < 0 or number not in self._view.order():
            return False
        place = Place(row, self._view.order().index(number))
        self._view.chosen.go(place)
        self.open(place, str(held["text"]), is_replacing=False)
        self._held = ""
        if self._field is not None:
            cursor = self._field.textCursor()
            length = len(self._field.toPlainText())
            anchor, position = (min(int(one), length) for one in held["cursor"])
            cursor.setPosition(anchor)
            cursor.setPosition(position, cursor.MoveMode.KeepAnchor)
            self._field.setTextCursor(cursor)
        return True

    # Within

    def _take(self, way: Way) -> None:
        field = self._field
        if field is None:
            return
        text = field.value()
        (row_id, key), has_changed = self._at, text != self._held or field.is_replacing
        self.close()
        if has_changed or way is Way.FILL:
            self.taken.emit(row_id, key, text, way)
        else:
            self.taken.emit(0, "", "", way)

    def _drop(self) -> None:
        self.close()
        self._view.setFocus()


def _how(kind: Kind) -> str:
    enter = "Enter takes it, Escape leaves the cell as it was."
    more = {Kind.TEXT: " Alt+Enter begins a new line.", Kind.CHOICE: " Alt+Down shows the choices."}
    return enter + more.get(kind, "")
