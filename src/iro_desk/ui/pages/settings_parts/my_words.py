"""The IRO's own words, which the spelling takes as right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from iro_desk.services import spelling
from iro_desk.ui.drafted_panel import SERVES_PANEL, Task
from iro_desk.ui.forms.ui_settings_word import Ui_SettingsWordForm
from iro_desk.ui.forms.ui_settings_words import Ui_SettingsWordsForm
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.page import Context, Where
from iro_desk.ui.pages.settings_parts.part import Part, SettingsPanel
from iro_desk.ui.widgets.short_table import fit, prepare

_NEW = ""
NONE_YET = "You have added no word yet."


class WordPanel(SettingsPanel):
    """One word. `removed` carries the one that was taken away; `committed` the word as it is now."""

    form = "settings_word"
    removed = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsWordForm()
        self.ui.setupUi(self)
        self.word = _NEW
        self.ui.remove.setProperty(SERVES_PANEL, True)
        self.ui.remove.clicked.connect(self.remove)
        self.ready()

    def show_word(self, word: str) -> None:
        """Show a word, or an empty form for a new one."""
        self.form = f"{WordPanel.form}:{word}"
        self.begin(0, 0, lambda: self.ui.word.setText(word))
        self.word = word
        self.ui.heading.setText("Change the word" if word else "A new word")
        self.ui.remove.setVisible(bool(word))

    def change(self) -> Task:
        word, wanted = self.word, self.ui.word.text().strip()
        if word:
            return lambda desk: spelling.change_word(desk, word, wanted)
        return lambda desk: spelling.add_word(desk, wanted)

    def remove(self) -> None:
        """Forget the word; it can be undone."""
        word = self.word
        self.discard()
        self.work.do(
            lambda desk: spelling.remove_word(desk, word), then=lambda _: self.removed.emit(word), view=self
        )


class MyWordsPart(Part):
    """The words in the order of the alphabet, and the panel of the one that is open."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsWordsForm()
        self.ui.setupUi(self)
        self._open: str | None = None
        self.panel = WordPanel(context, self)
        self.panel.setObjectName("word_panel")
        self.ui.panel_rows.addWidget(self.panel)
        columns: list[Column[str]] = [Column(heading="Word", text=lambda word: word)]
        self.model = Rows(columns, self)
        prepare(self.ui.entries, self.model)
        self.ui.add.clicked.connect(self.add)
        self.ui.reset.clicked.connect(self.empty)
        self.ui.entries.clicked.connect(lambda index: self._show_word(self.model.row(index)))
        self.ui.entries.activated.connect(lambda index: self._show_word(self.model.row(index)))
        self.panel.settled.connect(lambda _made: self._show_word(None))
        self.panel.removed.connect(self._tell_removed)
        self._show_word(None)

    def reread(self) -> None:
        self.context.work.do(spelling.my_words, then=self._show, view=self)

    def opened(self) -> Where:
        return {"word": self._open}

    def reopen(self, opened: Where) -> None:
        self._show_word(opened["word"])

    def add(self) -> None:
        """Open an empty form for a word."""
        self._show_word(_NEW)
        self.panel.ui.word.setFocus()

    def empty(self) -> None:
        """Forget every word; it can be undone."""
        self._show_word(None)
        words = self.model.rows()
        self.context.work.do(spelling.remove_every_word, view=self)
        self.context.messages.inform(
            "Your dictionary is empty.",
            "Undo",
            lambda: self.context.work.do(lambda desk: spelling.put_words(desk, words), view=self),
        )

    def _show(self, words: tuple[str, ...]) -> None:
        self.model.set_rows(words)
        self.ui.none_yet.setText(NONE_YET)
        self.ui.none_yet.setVisible(not words)
        self.ui.entries.setVisible(bool(words))
        self.ui.reset.setVisible(bool(words))
        fit(self.ui.entries)

    def _show_word(self, word: str | None) -> None:
        if word != self._open:
            self.panel.leave()
        self._open = word
        self.panel.setVisible(word is not None)
        if word is not None:
            self.panel.show_word(word)

    def _tell_removed(self, word: str) -> None:
        self._show_word(None)
        self.context.messages.inform(
            f"“{word}” is no longer in your dictionary.",
            "Undo",
            lambda: self.context.work.do(lambda desk: spelling.add_word(desk, word), view=self),
        )
