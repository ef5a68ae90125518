"""The themes of an alert: those chosen in words, and the whole list to tick when it is opened."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox

from iro_desk.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from iro_desk.ui.forms.ui_alert_record import Ui_AlertRecordForm

_PREFIX = "theme_"


class Themes(QObject):
    """Serves the themes of a form: a tick for each, folded away while the words say enough."""

    changed = Signal()

    def __init__(self, ui: Ui_AlertRecordForm, parent: QObject) -> None:
        super().__init__(parent)
        self.ui = ui
        self._ticks: dict[str, QCheckBox] = {}
        self._flow = FlowLayout(ui.themes_part, gap=2)
        ui.choose_themes.toggled.connect(lambda is_open: self._fold(is_open=is_open))
        self._fold(is_open=False)

    def offer(self, themes: Mapping[str, str]) -> None:
        """The themes there are; those ticked stay ticked."""
        for key in [key for key in self._ticks if key not in themes]:
            gone = self._ticks.pop(key)
            self._flow.removeWidget(gone)
            gone.setParent(None)
            gone.deleteLater()
        for key, words in themes.items():
            if key not in self._ticks:
                tick = QCheckBox(words, self.ui.themes_part)
                tick.setObjectName(f"{_PREFIX}{key}")
                tick.toggled.connect(lambda _on: self._say())
                self._flow.addWidget(tick)
                self._ticks[key] = tick
            self._ticks[key].setText(words)
        self._order_tabs()

    def chosen(self) -> frozenset[str]:
        """The keys ticked."""
        return frozenset(key for key, tick in self._ticks.items() if tick.isChecked())

    def choose(self, keys: frozenset[str]) -> None:
        """Tick these and no others."""
        self.offer({key: tick.text() for key, tick in self._ticks.items()} | self._unknown(keys))
        for key, tick in self._ticks.items():
            tick.setChecked(key in keys)
        self._say()

    def fold(self, *, is_open: bool) -> None:
        """Show the whole list, or only the words of those chosen."""
        self.ui.choose_themes.setChecked(is_open)

    # Within

    def _unknown(self, keys: frozenset[str]) -> dict[str, str]:
        """A theme that the settings no longer have stands as itself."""
        return {key: key for key in sorted(keys) if key not in self._ticks}

    def _say(self) -> None:
        words = [tick.text() for tick in self._ticks.values() if tick.isChecked()]
        self.ui.themes_words.setText("; ".join(words) or "None chosen yet.")
        self.changed.emit()

    def _fold(self, *, is_open: bool) -> None:
        self.ui.themes_part.setVisible(is_open)
        self.ui.choose_themes.setText("&Hide the list" if is_open else "C&hange themes")

    def _order_tabs(self) -> None:
        stops = [self.ui.choose_themes, *self._ticks.values(), self.ui.agency]
        for before, after in pairwise(stops):
            self.ui.themes_part.setTabOrder(before, after)
