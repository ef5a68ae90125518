"""The field that opens over a cell: as wide as the cell or its words, as high as they need."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QListWidget, QPlainTextEdit, QWidget

from iro_desk.ui import style
from iro_desk.ui.models.sheet_cells import Kind, SheetColumn

_ROOMY = 360
_LINES = 10
_CHOICES = 8
_PADDING = 7
_CTRL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Way(StrEnum):
    """Where the cursor goes once a text is taken; FILL puts it into all that is chosen."""

    STAY = "stay"
    DOWN = "down"
    UP = "up"
    LEFT = "left"
    RIGHT = "right"
    NEXT = "next"
    BACK = "back"
    ENTER = "enter"
    ENTER_BACK = "enter_back"
    FILL = "fill"
    LEAVE = "leave"
    LEAVE_BACK = "leave_back"


_OURS = (
    *_ENTER,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Escape,
    Qt.Key.Key_F2,
    Qt.Key.Key_F6,
)
_ARROWS = {
    Qt.Key.Key_Down: Way.DOWN,
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
}


class ChoiceList(QListWidget):
    """What a cell is usually filled with, under its field. The keys stay with the field."""

    def __init__(self, field: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = field
        self.setObjectName("choices")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        border = style.tokens_of(parent).border
        self.setStyleSheet(f"QListView {{ border: 1px solid {border}; }}")
        self.hide()

    def offer(self, choices: Sequence[str], typed: str, *, is_taken: bool) -> None:
        """Show those that hold what is typed; where `is_taken` the first that begins with it is chosen."""
        wanted = typed.casefold()
        beginning = [one for one in choices if one.casefold().startswith(wanted)]
        holding = [one for one in choices if wanted in one.casefold() and one not in beginning]
        self.clear()
        self.addItems([*beginning, *holding])
        self.setCurrentRow(0 if is_taken and beginning and wanted else -1)
        self.setVisible(self.count() > 0)
        self.place()

    def step(self, by: int) -> None:
        """Go to the next choice or the one before."""
        self.setCurrentRow(max(min(self.currentRow() + by, self.count() - 1), 0))

    def place(self) -> None:
        """Stand under the field, or over it where there is no room."""
        parent = self.parentWidget()
        if not self.isVisible() or parent is None:
            return
        field = self._field.geometry()
        height = self.sizeHintForRow(0) * min(self.count(), _CHOICES) + 2 * self.frameWidth()
        width = max(field.width(), self.sizeHintForColumn(0) + style.scaled(24))
        top = field.bottom() + 1
        if top + height > parent.height() and field.top() > height:
            top = field.top() - height
        left = max(min(field.left(), parent.width() - width), 0)
        self.setGeometry(QRect(QPoint(left, top), QSize(width, height)))
        self.raise_()


class CellEditor(QPlainTextEdit):
    """One cell's text. `taken` carries a `Way`, `dropped` that it is left as it was.

    While typing replaces what stood there the arrows take the text and go on; after F2 they
    move within the text. `echoed` carries what the words are understood as.
    """

    taken = Signal(object)
    dropped = Signal()
    echoed = Signal(str)
    typed = Signal()

    def __init__(self, column: SheetColumn, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = column
        self.is_replacing = False
        self._cell = QRect()
        self._within = QRect()
        self._choices = tuple(column.choices()) if column.choices else ()
        self.choices = ChoiceList(self, parent)
        self.choices.setAccessibleName(f"Choices for {column.heading}")
        self.setObjectName("cellEditor")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(False)
        self.document().setDocumentMargin(0)
        accent = style.tokens_of(parent).accent
        size = style.scaled(style.TEXT_SIZE)
        self.setStyleSheet(
            f"QPlainTextEdit, QPlainTextEdit:focus {{ font-size: {size}px; border: 2px solid {accent};"
            f" border-radius: 0; padding: {style.scaled(4)}px {style.scaled(_PADDING)}px; }}"
        )
        self.textChanged.connect(self._take_text)

    def begin(self, text: str, *, is_replacing: bool) -> None:
        """Start with a text, the cursor behind it."""
        self.is_replacing = is_replacing
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.choices.hide()
        if is_replacing and text:
            self._offer()

    def stand(self, cell: QRect, within: QRect) -> None:
        """Stand over a cell, inside what is in sight."""
        self._cell, self._within = cell, within
        self.fit()

    def fit(self) -> None:
        """As large as the text needs."""
        if self._cell.isNull():
            return
        metrics = QFontMetrics(style.font())
        pad = style.scaled(_PADDING)
        lines = self.toPlainText().split("\n")
        words = (
            max((metrics.horizontalAdvance(line) for line in lines), default=0) + 2 * pad + style.scaled(16)
        )
        roomy = style.scaled(_ROOMY) if self.column.kind is Kind.TEXT else 0
        width = min(max(self._cell.width(), min(words, max(roomy, self._cell.width()))), self._within.width())
        inner = max(width - 2 * pad - 8, 20)
        count = sum(max(-(-metrics.horizontalAdvance(line) // inner), 1) for line in lines)
        rows = min(count, _LINES)
        height = max(self._cell.height() + 1, rows * metrics.lineSpacing() + style.scaled(8) + 6)
        height = min(height, self._within.height())
        left = max(min(self._cell.left(), self._within.right() + 1 - width), self._within.left())
        top = max(min(self._cell.top(), self._within.bottom() + 1 - height), self._within.top())
        self.setGeometry(left, top, width, height)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if count > rows else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.choices.place()

    def value(self) -> str:
        """The text to take: the choice that is marked, else what is typed."""
        marked = self.choices.currentItem() if self.choices.isVisible() else None
        return marked.text() if marked is not None else self.toPlainText()

    def put_away(self) -> None:
        """Go, with what is offered under it."""
        for part in (self.choices, self):
            part.hide()
            part.deleteLater()

    def open_choices(self) -> None:
        """Show everything that is offered, with what stands there marked."""
        if not self._choices:
            return
        held = self.toPlainText()
        self.choices.offer(self._choices, "", is_taken=False)
        self.choices.setCurrentRow(self._choices.index(held) if held in self._choices else 0)

    # Qt

    def event(self, event: QEvent) -> bool:
        # What takes the text, moves on or shows choices is the field's; Lock and the like stay the window's.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_choosing = event.key() == Qt.Key.Key_Down and event.modifiers() & _ALT
            if event.key() in _OURS or is_choosing:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & (_CTRL | _SHIFT | _ALT)
        if not self._take_key(key, held):
            super().keyPressEvent(event)
        event.accept()  # nothing goes on to the cells under the field: Ctrl+D would fill them

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        aside = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if event.reason() not in aside and self.isVisible():
            self.taken.emit(Way.STAY)

    # Within

    def _take_key(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        if key in _ENTER:
            self._enter(held)
        elif key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab} and not held & (_CTRL | _ALT):
            is_back = key == Qt.Key.Key_Backtab or bool(held & _SHIFT)
            self.taken.emit(Way.BACK if is_back else Way.NEXT)
        elif key in {Qt.Key.Key_F6, Qt.Key.Key_Tab, Qt.Key.Key_Backtab} and not held & _ALT:
            self.taken.emit(Way.LEAVE_BACK if held & _SHIFT else Way.LEAVE)
        elif key == Qt.Key.Key_Escape:
            self.choices.hide() if self.choices.isVisible() and not self.is_replacing else self.dropped.emit()
        elif key == Qt.Key.Key_F2:
            self.is_replacing = not self.is_replacing
        elif key == Qt.Key.Key_Down and held == _ALT:
            self.open_choices()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and not held and self.choices.isVisible():
            self.choices.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in _ARROWS and not held and self.is_replacing:
            self.taken.emit(_ARROWS[key])
        else:
            return False
        return True

    def _enter(self, held: Qt.KeyboardModifier) -> None:
        if held == _ALT and self.column.kind is Kind.TEXT:
            self.insertPlainText("\n")
        elif held == _CTRL:
            self.taken.emit(Way.FILL)
        elif held in {Qt.KeyboardModifier.NoModifier, _SHIFT}:
            self.taken.emit(Way.ENTER_BACK if held == _SHIFT else Way.ENTER)

    def _take_text(self) -> None:
        self.fit()
        if self.hasFocus():
            self._offer()
        text = self.toPlainText()
        self.echoed.emit(self.column.echo(text) if self.column.echo and text.strip() else "")
        self.typed.emit()

    def _offer(self) -> None:
        if self._choices:
            self.choices.offer(self._choices, self.toPlainText(), is_taken=self.column.kind is Kind.CHOICE)
