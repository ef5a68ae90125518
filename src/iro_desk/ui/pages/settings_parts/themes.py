"""Themes: what alerts and actions are counted by; those shipped, and the authority's own (row A8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from iro_desk.domain.case_alerts import THEMES
from iro_desk.domain.errors import RuleBroken
from iro_desk.services import alert_themes
from iro_desk.ui.drafted_panel import SERVES_PANEL
from iro_desk.ui.forms.ui_settings_own_themes import Ui_SettingsOwnThemesForm
from iro_desk.ui.forms.ui_settings_themes import Ui_SettingsThemesForm
from iro_desk.ui.pages.review_steps.meeting_rows import EditedRow
from iro_desk.ui.pages.review_steps.rows_panel import RowsPanel
from iro_desk.ui.pages.settings_parts.part import Part
from iro_desk.ui.widgets import tab_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iro_desk.services.drafts import DraftKey
    from iro_desk.ui.drafted_panel import Task
    from iro_desk.ui.page import Context


class ThemeRow(EditedRow):
    """One theme of the authority's own."""

    def __init__(self, number: int, row_id: int | None, parent: QWidget) -> None:
        super().__init__("theme", number, row_id, parent)
        self.words = QLineEdit(self)
        self.words.setMaxLength(80)
        self.place(self.words, "words", "", 0)
        self.words.setAccessibleName(f"Theme {number}")
        self.grid.addWidget(self.remove, 1, 1)
        self.grid.setColumnStretch(0, 1)

    def fields(self) -> tuple[QWidget, ...]:
        return (self.words,)


class OwnThemesPanel(RowsPanel[ThemeRow]):
    """The authority's own themes. One that is used can be reworded, not taken away."""

    form = "settings_themes"
    row_kind = ThemeRow
    keeps = "Done, or leaving, keeps it."

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsOwnThemesForm()
        self.ui.setupUi(self)
        self.rows_part = self.ui.themes
        self.ui.discard.setProperty(SERVES_PANEL, True)
        self.ui.note.hide()
        self.ui.discard.hide()
        self.ui.add.clicked.connect(self.add)
        self.ui.done.clicked.connect(self.commit)
        self.ui.discard.clicked.connect(self.discard)
        self.dirty_changed.connect(self.ui.discard.setVisible)
        self.noted.connect(self._note)
        self.ready()

    def show_themes(self, own: Sequence[tuple[str, str]]) -> None:
        """Show the themes kept; typing under way is left alone."""
        self._held = _numbered(own)
        self.begin(0, 0, self._fill_rows)

    def set_rows(self, ids: list[int | None]) -> None:
        super().set_rows(ids)
        self.ui.none_yet.setVisible(not ids)
        for row in self.rows:
            tab_order.follow((row.words, row.remove))
        last = [row.remove for row in self.rows[-1:]]
        tab_order.follow((*last, self.ui.add, self.ui.done, self.ui.discard))

    def dress(self, row: ThemeRow) -> None:
        held = self._held.get(row.row_id)
        row.words.setText(held[1] if held else "")

    def change(self) -> Task:
        wanted = []
        for row in self.rows:
            words = row.words.text().strip()
            if not words and row.row_id is None:
                continue
            if not words:
                raise RuleBroken("Write the theme, or take its line away.", field=row.words.objectName())
            wanted.append((self._held[row.row_id][0] if row.row_id in self._held else "", words))
        return lambda desk: alert_themes.save_own(desk, wanted)

    # Within

    def _accept(self, key: DraftKey, result: object) -> None:
        if key == self.key and isinstance(result, tuple):
            self._take_up(_numbered(result))
        super()._accept(key, result)

    def _take_up(self, kept: dict[int | None, tuple[str, str]]) -> None:
        """Lines that were new when they were kept are those themes from now on, typed on in or not."""
        new = [number for number in kept if number not in self._held]
        self._held = kept
        if self._committing is not None:
            state = self._committing.get("+", {"rows": []})
            said = [self._committing[f"theme_{at}_words"] for at in range(1, len(state["rows"]) + 1)]
            self._committing["+"] = {"rows": self._claimed(state["rows"], said, new)}
        said = [row.words.text() for row in self.rows]
        ids = self._claimed([row.row_id for row in self.rows], said, new)
        for row, row_id in zip(self.rows, ids, strict=True):
            row.row_id = row_id

    def _claimed(self, ids: list[int | None], said: list[str], new: list[int | None]) -> list[int | None]:
        """The ids of lines, where those without one take the new themes: of the same words, else in order."""
        found, free = list(ids), list(new)
        for is_same in (True, False):
            for at, words in enumerate(said):
                fits = [one for one in free if not is_same or self._held[one][1] == words.strip()]
                if found[at] is None and words.strip() and fits:
                    found[at] = fits[0]
                    free.remove(fits[0])
        return found

    def _fill_rows(self) -> None:
        self.set_rows(list(self._held))
        for row in self.rows:
            self.dress(row)

    def _note(self, sentence: str) -> None:
        self.ui.note.setText(sentence)
        self.ui.note.setVisible(bool(sentence))


def _numbered(own: Sequence[tuple[str, str]]) -> dict[int | None, tuple[str, str]]:
    """Each theme by the number in its key, which stays the same whatever goes from before it."""
    return {int("".join(filter(str.isdecimal, key))): (key, words) for key, words in own}


class ThemesPart(Part):
    """The themes shipped, to read, and the panel of the authority's own."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsThemesForm()
        self.ui.setupUi(self)
        self.panel = OwnThemesPanel(context, self)
        self.panel.setObjectName("themes_panel")
        self.ui.panel_rows.addWidget(self.panel)
        self.ui.shipped.setText(" · ".join(THEMES.values()))

    def reread(self) -> None:
        self.context.work.do(alert_themes.own, then=self.panel.show_themes, view=self)
