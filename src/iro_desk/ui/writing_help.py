"""Help while typing in one text area: marked spelling, suggestions by keys, phrases that expand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from iro_desk.domain import phrases, prose
from iro_desk.ui import actions
from iro_desk.ui.widgets.spelling_marks import SpellingMarks
from iro_desk.ui.widgets.text_area import TextArea
from iro_desk.ui.writing import Writing

NEXT_WRONG = "F7"
SUGGEST = "Ctrl+."
NOTHING_WRONG = "No word in this field is marked."


class WritingHelp(QObject):
    """Given to a text area by the panel that keeps it; begins when the area is first typed in.

    `told` carries a quiet sentence for the panel.
    """

    told = Signal(str)

    def __init__(self, area: TextArea, writing: Writing, child_id: Callable[[], int]) -> None:
        super().__init__(area)
        self._area = area
        self._writing = writing
        self._child_id = child_id
        self._marks: SpellingMarks | None = None
        area.installEventFilter(self)
        area.typed.connect(self._expand)
        actions.keys(area, NEXT_WRONG, self.next_wrong, only_itself=True)
        actions.keys(area, SUGGEST, self.suggest, only_itself=True)
        area.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        area.customContextMenuRequested.connect(self._open_menu)
        writing.renewed.connect(self._check_all)

    # Spelling

    def next_wrong(self) -> None:
        """Go on to the next word marked, from the top again after the last, and offer what was meant."""
        area = self._area
        text = area.toPlainText()
        found = [word for word in prose.words_to_check(text) if not self._is_right(word.text)]
        if not found:
            self.told.emit(NOTHING_WRONG)
            return
        here = area.textCursor().selectionEnd()
        word = next((one for one in found if one.start >= here), found[0])
        self._select(word)
        self.suggest()

    def suggest(self) -> None:
        """Offer what may have been meant by the word at the cursor."""
        word = self._word_here()
        if word is None or self._is_right(word.text):
            self.told.emit(f"{word.text} is spelt right." if word else NOTHING_WRONG)
            return
        menu = QMenu(self._area)
        self._fill(menu, word)
        self._show(menu, self._area.cursorRect().bottomLeft())

    def _open_menu(self, place: QPoint) -> None:
        area = self._area
        if not area.textCursor().hasSelection():
            area.setTextCursor(area.cursorForPosition(place))
        menu = area.createStandardContextMenu(place)
        word = self._word_here()
        if word is not None and not area.isReadOnly() and not self._is_right(word.text):
            first = menu.actions()[0]  # Undo: Qt's own menu is never empty
            added = QMenu(menu)
            self._fill(added, word)
            menu.insertActions(first, added.actions())
            menu.insertSeparator(first)
        self._show(menu, place)

    def _fill(self, menu: QMenu, word: prose.Word) -> None:
        meant = self._writing.speller.suggestions(word.text)
        for text in meant:
            menu.addAction(text.replace("&", "&&")).triggered.connect(
                lambda _on=False, text=text: self._replace(word, text)
            )
        if not meant:
            menu.addAction("Nothing like it is in the dictionary").setEnabled(False)
        menu.addSeparator()
        adding = menu.addAction(f"&Add “{word.text}” to my dictionary")
        adding.triggered.connect(lambda _on=False: self._writing.add_word(word.text))

    def _show(self, menu: QMenu, place: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._area.viewport().mapToGlobal(place))
        if menu.actions() and menu.actions()[0].isEnabled():
            menu.setActiveAction(menu.actions()[0])

    def _word_here(self) -> prose.Word | None:
        cursor = self._area.textCursor()
        place = cursor.selectionStart() + (1 if cursor.hasSelection() else 0)
        return prose.word_at(self._area.toPlainText(), place)

    def _select(self, word: prose.Word) -> None:
        cursor = self._area.textCursor()
        cursor.setPosition(word.start)
        cursor.setPosition(word.end, QTextCursor.MoveMode.KeepAnchor)
        self._area.setTextCursor(cursor)

    def _replace(self, word: prose.Word, text: str) -> None:
        self._select(word)
        if self._area.textCursor().selectedText() == word.text:
            self._put(self._area.textCursor(), text)

    def _is_right(self, word: str) -> bool:
        return self._writing.speller.is_right(word)

    def _check_all(self) -> None:
        if self._marks is not None:
            self._marks.check_all()

    # Phrases

    def _expand(self) -> None:
        cursor = self._area.textCursor()
        end = cursor.position()
        cursor.setPosition(max(0, end - phrases.LOOK_BACK))
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        before = cursor.selectedText().replace("\u2029", "\n")
        asked = phrases.expanded(before, self._writing.phrases, self._writing.facts(self._child_id()))
        if asked is None:
            return
        cursor.setPosition(end - asked.replaces)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._put(cursor, asked.text, asked.cursor)

    def _put(self, cursor: QTextCursor, text: str, go_to: int | None = None) -> None:
        """Put text in place of what the cursor selects, as one step of undo."""
        start = cursor.selectionStart()
        self._area.end_step()
        cursor.beginEditBlock()
        cursor.insertText(text)
        cursor.endEditBlock()
        self._area.end_step()
        cursor.setPosition(start + (len(text) if go_to is None else go_to))
        self._area.setTextCursor(cursor)

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn and not self._area.isReadOnly():
            self._begin()
        elif kind == QEvent.Type.FocusOut and self._marks is not None:
            self._marks.look_at_last()
        elif kind == QEvent.Type.PaletteChange:
            self._check_all()
        return super().eventFilter(watched, event)

    def _begin(self) -> None:
        self._writing.attend(self._child_id())
        if self._marks is None:
            self._marks = SpellingMarks(self._area, self._is_right)
            self._marks.check_all()
