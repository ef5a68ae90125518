"""The IRO's phrase library: a key typed after a semicolon, and what it stands for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from iro_desk.domain.phrases import Phrase
from iro_desk.services import phrases
from iro_desk.ui.drafted_panel import SERVES_PANEL, Task
from iro_desk.ui.forms.ui_settings_phrase import Ui_SettingsPhraseForm
from iro_desk.ui.forms.ui_settings_phrases import Ui_SettingsPhrasesForm
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.page import Context, Where
from iro_desk.ui.pages.settings_parts.part import Part, SettingsPanel, bounded
from iro_desk.ui.widgets.short_table import fit, prepare

_NEW = Phrase(key="", text="")
_KEY_WIDTH = 160
_ROWS_AT_MOST = 10


class PhrasePanel(SettingsPanel):
    """One phrase. `removed` carries the Phrase that was taken away."""

    form = "settings_phrase"
    removed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsPhraseForm()
        self.ui.setupUi(self)
        self.phrase = _NEW
        bounded(self.ui.key, _KEY_WIDTH)
        self.ui.phrase_text.minimum_lines = 2
        self.ui.remove.setProperty(SERVES_PANEL, True)
        self.ui.remove.clicked.connect(self.remove)
        self.ready()

    def show_phrase(self, phrase: Phrase) -> None:
        """Show a phrase, or an empty form for a new one."""
        self.form = f"{PhrasePanel.form}:{phrase.key}"
        self.begin(0, 0, lambda: self._fill_fields(phrase))
        self.phrase = phrase
        self.ui.heading.setText("Change the phrase" if phrase.key else "A new phrase")
        self.ui.remove.setVisible(bool(phrase.key))

    def change(self) -> Task:
        key = self.phrase.key
        wanted = Phrase(key=self.ui.key.text(), text=self.ui.phrase_text.value())
        return lambda desk: phrases.save(desk, key, wanted)

    def remove(self) -> None:
        """Take the phrase out of the library; it can be undone."""
        phrase = self.phrase
        self.discard()
        self.work.do(
            lambda desk: phrases.remove(desk, phrase.key),
            then=lambda _: self.removed.emit(phrase),
            view=self,
        )

    def _fill_fields(self, phrase: Phrase) -> None:
        self.ui.key.setText(phrase.key)
        if self.ui.phrase_text.raw() != phrase.text:
            self.ui.phrase_text.set_value(phrase.text)


class PhrasesPart(Part):
    """The phrases by their keys, and the panel of the one that is open."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsPhrasesForm()
        self.ui.setupUi(self)
        self._open: str | None = None
        self.panel = PhrasePanel(context, self)
        self.panel.setObjectName("phrase_panel")
        self.ui.panel_rows.addWidget(self.panel)
        self.ui.none_yet.setText("There is no phrase. Add one, or take the shipped ones again.")
        columns: list[Column[Phrase]] = [
            Column(heading="Key", text=lambda phrase: f";{phrase.key}", is_bold=True),
            Column(
                heading="It stands for", text=lambda phrase: phrase.text, tooltip=lambda phrase: phrase.text
            ),
        ]
        self.model = Rows(columns, self)
        prepare(self.ui.entries, self.model)
        self.ui.add.clicked.connect(self.add)
        self.ui.reset.clicked.connect(self.reset)
        self.ui.entries.clicked.connect(lambda index: self._show_phrase(self.model.row(index)))
        self.ui.entries.activated.connect(lambda index: self._show_phrase(self.model.row(index)))
        self.panel.settled.connect(lambda _made: self._show_phrase(None))
        self.panel.removed.connect(self._tell_removed)
        self._show_phrase(None)

    def reread(self) -> None:
        self.context.work.do(phrases.every, then=self._show, view=self)

    def opened(self) -> Where:
        return {"phrase": self._open}

    def reopen(self, opened: Where) -> None:
        key = opened["phrase"]
        if key is not None:
            self._show_phrase(next((one for one in self.model.rows() if one.key == key), _NEW))

    def add(self) -> None:
        """Open an empty form for a phrase."""
        self._show_phrase(_NEW)
        self.panel.ui.key.setFocus()

    def reset(self) -> None:
        """Take the shipped phrases again; it can be undone."""
        self._show_phrase(None)
        held = self.model.rows()
        self.context.work.do(phrases.reset, view=self)
        self.context.messages.inform(
            "The phrases are as shipped again.",
            "Undo",
            lambda: self.context.work.do(lambda desk: phrases.replace_all(desk, held), view=self),
        )

    def _show(self, held: tuple[Phrase, ...]) -> None:
        self.model.set_rows(held)
        self.ui.none_yet.setVisible(not held)
        self.ui.entries.setVisible(bool(held))
        fit(self.ui.entries, _ROWS_AT_MOST)

    def _show_phrase(self, phrase: Phrase | None) -> None:
        key = phrase.key if phrase is not None else None
        if key != self._open:
            self.panel.leave()
        self._open = key
        self.panel.setVisible(phrase is not None)
        if phrase is not None:
            self.panel.show_phrase(phrase)

    def _tell_removed(self, phrase: Phrase) -> None:
        self._show_phrase(None)
        self.context.messages.inform(
            f"The phrase ;{phrase.key} is removed.",
            "Undo",
            lambda: self.context.work.do(lambda desk: phrases.save(desk, "", phrase), view=self),
        )
