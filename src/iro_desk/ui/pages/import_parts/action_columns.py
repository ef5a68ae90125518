"""What each column of a sheet of actions is: a line for every column, with what stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel

from iro_desk.domain.register_columns import EXPORTED
from iro_desk.ui import style
from iro_desk.ui.widgets.choice_field import ChoiceField

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iro_desk.services.action_imports import Found
    from iro_desk.ui.forms.ui_import_actions import Ui_ImportActionsForm

_LEFT = "Keep as it is, in a column of its own"
_WORKED_OUT = " (worked out, not read)"
_CHOICES = {
    column.key: column.heading + ("" if column.is_editable else _WORKED_OUT)
    for column in sorted(EXPORTED, key=lambda column: (not column.is_editable, column.heading.casefold()))
}


class ColumnsPart(QObject):
    """The mapping of one sheet at a time. `changed` says that a column was said to be something else."""

    changed = Signal()

    def __init__(self, ui: Ui_ImportActionsForm, parent: QObject) -> None:
        super().__init__(parent)
        self.ui = ui
        self.mappings: dict[str, dict[int, str]] = {}
        self.choices: dict[int, ChoiceField] = {}
        self._found: Found | None = None
        ui.columns_grid.setColumnStretch(1, 1)
        ui.columns_grid.setHorizontalSpacing(style.scaled(16))
        ui.sheet.changed.connect(self._show_sheet)
        ui.sheet.setMinimumWidth(style.scaled(260))

    def show(self, found: Found | None) -> None:
        """Show what was found in the files, each column as remembered or guessed."""
        self._found = found
        self.mappings = {key: dict(one) for key, one in found.mappings.items()} if found else {}
        sheets = found.sheets if found else ()
        self.ui.columns_part.setVisible(bool(sheets))
        self.ui.sheet.blockSignals(True)
        self.ui.sheet.set_choices({str(place): one.label for place, one in enumerate(sheets)}, nothing=None)
        self.ui.sheet.setCurrentIndex(0)
        self.ui.sheet.blockSignals(False)
        for widget in (self.ui.sheet, self.ui.sheet_label):
            widget.setVisible(len(sheets) > 1)
        self._show_sheet()

    def _show_sheet(self) -> None:
        """A line for each column of the sheet chosen."""
        self._clear()
        place = self.ui.sheet.value()
        if self._found is None or place is None:
            return
        sheet = self._found.sheets[int(place)]
        mapping: Mapping[int, str] = self.mappings.get(sheet.fingerprint, {})
        for row, heading in enumerate(sheet.headings):
            self._add(row, heading, "; ".join(sheet.examples(row)), mapping.get(row))
        known = sheet.fingerprint in self._found.remembered
        rows = len(sheet.lines)
        said = "As you said for a sheet with these headings before." if known else "As their headings say."
        self.ui.columns_note.setText(
            f"{said} Change what is wrong; it is remembered. {rows:,} {'row' if rows == 1 else 'rows'} below "
            f"the headings of row {sheet.heading_row}. What is no column of the register is kept as it is, "
            "and comes back when you export."
        )

    def _add(self, row: int, heading: str, examples: str, key: str | None) -> None:
        name, shown = QLabel(heading, self.ui.columns), QLabel(examples, self.ui.columns)
        choice = ChoiceField(self.ui.columns)
        choice.setObjectName(f"column_{row}")
        choice.setAccessibleName(f"What “{heading}” is")
        choice.set_choices(_CHOICES, nothing=_LEFT)
        choice.set_value(key)
        choice.setMinimumWidth(style.scaled(300))
        name.setBuddy(choice)
        for label in (name, shown):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(style.scaled(90))
        shown.setSizePolicy(shown.sizePolicy().Policy.Ignored, shown.sizePolicy().verticalPolicy())
        shown.setToolTip(examples)
        style.set_role(name, "strong")
        style.set_role(shown, "quiet")
        for place, widget in enumerate((name, shown, choice)):
            self.ui.columns_grid.addWidget(widget, row, place)
        self.choices[row] = choice
        choice.changed.connect(lambda: self._say(row))

    def _say(self, row: int) -> None:
        if self._found is None:
            return
        sheet = self._found.sheets[int(self.ui.sheet.value() or 0)]
        mapping = self.mappings.setdefault(sheet.fingerprint, {})
        key = self.choices[row].value()
        if key is None:
            mapping.pop(row, None)
        else:
            mapping[row] = key
        self.changed.emit()

    def _clear(self) -> None:
        self.choices = {}
        while (item := self.ui.columns_grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
