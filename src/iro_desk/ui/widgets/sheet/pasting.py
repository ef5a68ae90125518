"""A sheet's blocks on their way to the clipboard and from it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from iro_desk.ui import clipboard
from iro_desk.ui.widgets.sheet import clip_text
from iro_desk.ui.widgets.sheet.changing import MOST, TOO_MANY, Changes, Changing
from iro_desk.ui.widgets.sheet.view import SheetView

AT_ONCE = 20
"""A paste of more cells than this is shown before it is made."""
MOST_COPIED = 250_000
_LONGEST = 4_000_000
_SLICE = 2000
"""So many cells are copied between two turns of the window."""


class SheetClipboard(QObject):
    """Copies blocks, a slice at a time where they are large, and works out what a paste would change.

    `said` carries a sentence, `changes` the `Changes` of a cut or a small paste, `offered` those
    of a paste that is asked about first.
    """

    said = Signal(str)
    changes = Signal(object)
    offered = Signal(object)

    def __init__(self, view: SheetView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._copying: Iterator[list[str]] | None = None
        self._texts: list[str] = []
        self._rows: list[str] = []
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._copy_on)

    def copy(self) -> bool:
        """Put the chosen block on the clipboard."""
        chosen = self._view.chosen
        if chosen.others:
            self.said.emit("Several blocks can't be copied together. Choose one block.")
            return False
        if chosen.block.cells > MOST_COPIED:
            self.said.emit(f"At most {MOST_COPIED:,} cells are copied at once. Export takes them all.")
            return False
        self._texts, self._rows = [], []
        self._copying = self._changing().copied(chosen.block)
        if chosen.block.cells > _SLICE:
            self.said.emit(f"Copying {chosen.block.rows:,} rows…")
            self._next.start()
        else:
            self._copy_on()
        return True

    def cut(self) -> None:
        """Put the chosen block on the clipboard and clear it."""
        if self._view.chosen.cells() > MOST:
            self.said.emit(TOO_MANY)
        elif self.copy():
            while self._copying is not None:  # before a cell of it is cleared
                self._copy_on()
            changes = self._changing().clear([self._view.chosen.block])
            changes.name = "Cut"
            self.changes.emit(changes)

    def paste(self) -> None:
        """Work out what the clipboard's block changes from the chosen cells on."""
        held = QGuiApplication.clipboard().mimeData()
        text, html = (held.text(), held.html()) if held is not None else ("", "")
        if max(len(text), len(html)) > _LONGEST * 10 or len(text) > _LONGEST:
            self.said.emit(TOO_MANY)
            return
        table = clip_text.read(text, html)
        if not table:
            self.said.emit("There is no text on the clipboard.")
            return
        block, size = self._view.chosen.block, self._view.size_shown()
        width = max(len(row) for row in table)
        if max(len(table) * width, block.cells) > MOST:
            self.said.emit(TOO_MANY)
            return
        changes = self._changing().paste(table, block, size, is_growing=self._view.rows.is_growing)
        count = len(changes.edits) + len(changes.refused)
        (self.offered if count > AT_ONCE else self.changes).emit(changes)

    # Within

    def _changing(self) -> Changing:
        return Changing(self._view.rows, self._view.order())

    def _copy_on(self) -> None:
        copying, count = self._copying, 0
        if copying is None:
            return
        while count < _SLICE:
            row = next(copying, None)
            if row is None:
                self._put()
                return
            self._texts.append(clip_text.line(row))
            self._rows.append(clip_text.markup(row))
            count += len(row)

    def _put(self) -> None:
        self._next.stop()
        clipboard.put("".join(self._texts), clip_text.as_table("".join(self._rows)))
        count, self._texts, self._rows, self._copying = len(self._texts), [], [], None
        self.said.emit("1 row copied." if count == 1 else f"{count:,} rows copied.")


def question(changes: Changes) -> str:
    """What a paste would do, as it is asked."""
    parts = [f"{len(changes.edits):,} cells change"]
    if changes.refused:
        parts.append(f"{len(changes.refused):,} can't be changed")
    return f"Paste: {', '.join(parts)}. {fitted(changes)}Enter puts them in, Escape leaves it."


def fitted(changes: Changes) -> str:
    """What of a paste did not fit in, in words."""
    rows = f"{changes.rows_over:,} rows" if changes.rows_over != 1 else "1 row"
    columns = f"{changes.columns_over:,} columns" if changes.columns_over != 1 else "1 column"
    over = [words for words, count in ((rows, changes.rows_over), (columns, changes.columns_over)) if count]
    return f"{' and '.join(over)} over the edge are left out. " if over else ""
