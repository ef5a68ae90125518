"""One choice of many, under headings: a code is kept, its words are shown."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QWidget

from iro_desk.ui import style
from iro_desk.ui.widgets.choice_field import NOTHING, ChoiceField

_SHOWN = 18
_INDENT = "   "


class GroupedChoice(ChoiceField):
    """A list of {heading: {key: words}}. Headings can't be chosen, and the keys pass over them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxVisibleItems(_SHOWN)

    def set_groups(self, groups: Mapping[str, Mapping[str, str]], *, nothing: str = "Choose…") -> None:
        """Offer these, with `nothing` first."""
        held = self.value()
        self.blockSignals(True)
        self.clear()
        self.addItem(nothing, NOTHING)
        for heading, choices in groups.items():
            self.addItem(heading, NOTHING)
            self._make_heading(self.count() - 1)
            for key, words in choices.items():
                self.addItem(f"{_INDENT}{words}", str(key))
                self.setItemData(self.count() - 1, words, Qt.ItemDataRole.AccessibleTextRole)
        self.blockSignals(False)
        if held is not None:
            self.set_value(held)

    def words(self) -> str:
        """The words of what is chosen, empty for nothing."""
        return self.currentText().strip() if self.value() else ""

    def _make_heading(self, number: int) -> None:
        model = self.model()
        assert isinstance(model, QStandardItemModel)  # noqa: S101 - Qt's own for a list made by hand
        heading = model.item(number)
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        heading.setFont(style.font(style.QUIET_SIZE, bold=True))
