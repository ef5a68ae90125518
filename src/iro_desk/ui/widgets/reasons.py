"""Headed lines as text: what they are about at the left, the words at the right, selected like any text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from iro_desk.ui import style

_GAP = 20
_PADDING = 2
_NARROW = 520
Line = tuple[str, str]


class Reasons(QTextEdit):
    """An answer, then headed lines under it; read-only, copied as plain lines, and it leaves Tab alone.

    It is as high as its text up to `setMaximumHeight`, and scrolls beyond that. Where it is
    narrow each heading stands above its words.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer = ""
        self._lines: tuple[Line, ...] = ()
        self._shape: object = None
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(4)
        self.setMinimumHeight(0)

    def show_reasons(self, answer: str, lines: Sequence[Line] = ()) -> None:
        """Show these; what was scrolled to stays where the answer is the same."""
        now = (answer, tuple(lines))
        if now == (self._answer, self._lines) and self._shape is not None:
            return
        place = self.verticalScrollBar().value() if answer == self._answer else 0
        self._answer, self._lines = now
        self._write()
        self.verticalScrollBar().setValue(place)

    def text(self) -> str:
        """Everything it says, a line each: the answer, then "Rule: …"."""
        return "\n".join(part for part in (self._answer, *map(_as_line, self._lines)) if part)

    def content_height(self) -> int:
        """How high all of it is at the width it has."""
        return round(self.document().size().height()) + 2 * self.frameWidth() + 4

    # Qt

    def createMimeDataFromSelection(self) -> QMimeData:
        """Plain lines and nothing else: a table pasted into a case record would be in the way."""
        copied = QMimeData()
        cursor = self.textCursor()
        is_all = abs(cursor.anchor() - cursor.position()) >= self.document().characterCount() - 2
        copied.setText(self.text() if is_all else cursor.selection().toPlainText())
        return copied

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shape != self._shape_now():
            self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        is_dress = event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}
        if is_dress and getattr(self, "_shape", None) not in {None, self._shape_now()}:
            self._write()

    # Within

    def _shape_now(self) -> tuple[bool, int]:
        return self.viewport().width() < style.scaled(_NARROW), style.text_percent()

    def _write(self) -> None:
        self._shape = self._shape_now()
        is_narrow, _percent = self._shape_now()
        self.document().setDefaultFont(style.font())
        self.document().clear()
        cursor = QTextCursor(self.document())
        cursor.insertText(self._answer, _face(is_bold=False))
        if self._lines:
            self._write_lines(cursor, is_narrow=is_narrow)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.updateGeometry()

    def _write_lines(self, cursor: QTextCursor, *, is_narrow: bool) -> None:
        table = cursor.insertTable(len(self._lines), 1 if is_narrow else 2, self._format(is_narrow=is_narrow))
        for row, (heading, words) in enumerate(self._lines):
            first = table.cellAt(row, 0).firstCursorPosition()
            first.insertText(heading, _face(is_bold=True))
            if is_narrow:
                first.insertBlock()
                first.insertText(words, _face(is_bold=False))
            else:
                table.cellAt(row, 1).firstCursorPosition().insertText(words, _face(is_bold=False))

    def _format(self, *, is_narrow: bool) -> QTextTableFormat:
        shape = QTextTableFormat()
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        shape.setBorder(0)
        shape.setCellSpacing(0)
        shape.setCellPadding(_PADDING)
        shape.setLeftMargin(-_PADDING)
        shape.setTopMargin(style.scaled(4))
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        if not is_narrow:
            metrics = QFontMetrics(style.font(bold=True))
            first = max(metrics.horizontalAdvance(heading) for heading, _words in self._lines)
            shape.setColumnWidthConstraints(
                [
                    QTextLength(QTextLength.Type.FixedLength, first + style.scaled(_GAP)),
                    QTextLength(QTextLength.Type.VariableLength, 0),
                ]
            )
        return shape


def _face(*, is_bold: bool) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setFontWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
    return shape


def _as_line(line: Line) -> str:
    heading, words = line
    return f"{heading}: {words}"
