"""Plain text of any length, made for typing in the room: it grows, Tab leaves it, undo goes word by word."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QMimeData, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QInputMethodEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit, QSizePolicy, QWidget

from iro_desk.domain import prose
from iro_desk.ui import style

_ROOM = 24


class TextArea(QPlainTextEdit):
    """A plain text field. Never rich text: what is pasted or typed stays as characters.

    `changed` is sent when the text changes, however it does, `typed` when keys or dictation put
    something in. `minimum_lines` and `maximum_lines` bound its height; beyond it scrolls.
    `is_prose` is False where no sentences are written, so that no spelling is checked.
    """

    changed = Signal()
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.minimum_lines = 3
        self.maximum_lines = 14
        self.is_prose = True
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())

    def value(self) -> str:
        """The text without space around it."""
        return self.toPlainText().strip()

    def set_value(self, text: str) -> None:
        """Show a text."""
        self.setPlainText(text)

    def raw(self) -> str:
        """The text as it stands, for a draft."""
        return self.toPlainText()

    def set_raw(self, text: str) -> None:
        """Put back what stood in the field."""
        self.setPlainText(text)

    def end_step(self) -> None:
        """What is typed from now on is another step of undo; Qt would take a whole page back at once."""
        self.document().setModified(False)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.isReadOnly() or not source.hasText():
            return
        self.end_step()
        self.insertPlainText(prose.plain(source.text()))
        self.ensureCursorVisible()
        self.end_step()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        self._told_of(event.text())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        given = event.commitString()
        plain = prose.plain(given)
        if plain != given:
            start, length = event.replacementStart(), event.replacementLength()
            event = QInputMethodEvent(event.preeditString(), event.attributes())
            event.setCommitString(plain, start, length)
        super().inputMethodEvent(event)
        self._told_of(plain)

    def _told_of(self, text: str) -> None:
        """A word ends with a space; what is dictated comes as a whole."""
        if not text or self.isReadOnly():
            return
        if len(text) > 1 or text.isspace():
            self.end_step()
        self.typed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # another width wraps into other lines

    def sizeHint(self) -> QSize:
        self._wrap_all()
        lines = round(self.document().size().height())
        lines = min(max(lines, self.minimum_lines), self.maximum_lines)
        # The layout rounds each line up; a height short of that by a pixel shows a scroll bar.
        exact = QFontMetricsF(self.font())
        line = ceil(exact.ascent()) + ceil(exact.descent())
        return QSize(style.scaled(320), lines * line + _ROOM)

    def _wrap_all(self) -> None:
        """Let every paragraph count its lines: Qt counts one for each that was never painted."""
        layout, block = self.document().documentLayout(), self.document().begin()
        assert isinstance(layout, QPlainTextDocumentLayout)  # noqa: S101 - of a plain text field it is
        for _ in range(min(self.document().blockCount(), self.maximum_lines)):
            layout.ensureBlockLayout(block)
            block = block.next()

    def minimumSizeHint(self) -> QSize:
        return QSize(style.scaled(120), self.sizeHint().height())
