"""A wave under each word spelt wrong, never under the word being typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextCharFormat

from iro_desk.domain import prose
from iro_desk.ui import style
from iro_desk.ui.widgets.text_area import TextArea


class SpellingMarks(QSyntaxHighlighter):
    """Marks one text area. Only the lines that change are checked again, so a long text stays quick."""

    def __init__(self, area: TextArea, is_right: Callable[[str], bool]) -> None:
        super().__init__(area.document())
        self._area = area
        self._is_right = is_right
        self._being_typed: tuple[int, prose.Word] | None = None
        self._wave = QTextCharFormat()
        self._wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        area.cursorPositionChanged.connect(self.look_at_last)

    def check_all(self) -> None:
        """Check every word again: other words are right now, or the colours are others."""
        self._wave.setUnderlineColor(style.tokens_of(self._area).late)
        self._quietly(self.rehighlight)

    def look_at_last(self) -> None:
        """Mark the word that was being typed, once the cursor has left it."""
        if self._being_typed is None:
            return
        number, word = self._being_typed
        cursor = self._area.textCursor()
        is_in = cursor.blockNumber() == number and word.start < cursor.positionInBlock() <= word.end
        if is_in and self._area.hasFocus():
            return
        self._being_typed = None
        block = self.document().findBlockByNumber(number)
        if block.isValid():
            self._quietly(lambda: self.rehighlightBlock(block))

    def highlightBlock(self, text: str) -> None:
        typed_at = self._cursor_in(self.currentBlock())
        for word in prose.words_to_check(text):
            if self._is_right(word.text):
                continue
            if typed_at is not None and word.start < typed_at <= word.end:
                self._being_typed = (self.currentBlock().blockNumber(), word)
            else:
                self.setFormat(word.start, word.end - word.start, self._wave)

    def _cursor_in(self, block: QTextBlock) -> int | None:
        """Where in the line the cursor stands, None where it is elsewhere or nobody types."""
        cursor = self._area.textCursor()
        if not self._area.hasFocus() or cursor.block() != block:
            return None
        return cursor.positionInBlock()

    def _quietly(self, do: Callable[[], object]) -> None:
        """A mark is no change of the text: the area says nothing of it."""
        was_blocked = self._area.blockSignals(True)
        try:
            do()
        finally:
            self._area.blockSignals(was_blocked)
