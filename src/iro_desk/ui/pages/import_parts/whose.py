"""Second step: whose children are taken. The file's own IRO is proposed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from iro_desk.domain.errors import RuleBroken
from iro_desk.services import import_choices
from iro_desk.services.imports import Preview
from iro_desk.ui import style
from iro_desk.ui.forms.ui_import_caseload import Ui_ImportCaseloadForm

if TYPE_CHECKING:
    from collections.abc import Callable


class WhoseStep(QObject):
    """Three ways: the IRO of the local list, everyone, or ids that are pasted."""

    def __init__(self, ui: Ui_ImportCaseloadForm, parent: QObject) -> None:
        super().__init__(parent)
        self.ui = ui
        ui.whose_problem.hide()
        ui.iro.setMinimumWidth(style.scaled(320))
        ui.iro_row.setContentsMargins(style.scaled(30), 0, 0, 0)
        ui.ids.minimum_lines = 4
        ui.ids.setMaximumWidth(style.scaled(420))
        ui.iro.changed.connect(lambda: ui.by_iro.setChecked(True))
        ui.ids.changed.connect(lambda: ui.by_ids.setChecked(bool(ui.ids.value()) or ui.by_ids.isChecked()))

    def show(self, preview: Preview, proposed: str | None) -> None:
        """Offer the IROs that the list names."""
        found, ui = preview.caseload.iros_found, self.ui
        ui.iro.blockSignals(True)
        ui.iro.set_choices({name: name for name in found})
        ui.iro.set_value(proposed)
        ui.iro.blockSignals(False)
        ui.by_iro.setEnabled(bool(found))
        ui.iro.setEnabled(bool(found))
        ui.by_iro.setText(
            "Those the local list gives to &this IRO"
            if found
            else "Those of one IRO (&there is no local list with an IRO in it)"
        )
        (ui.by_iro if proposed else ui.by_all).setChecked(True)
        total = len(preview.caseload.children)
        ui.by_all.setText(f"&All {total} children in the files" if total else "&All children in the files")
        ui.whose_problem.hide()

    def choice(self) -> Callable[[], object]:
        """How to make the choice; RuleBroken while it is not complete."""
        ui = self.ui
        if ui.by_iro.isChecked():
            name = ui.iro.value()
            if name is None:
                raise RuleBroken("Choose the IRO whose children are taken.", field="iro")
            return lambda: import_choices.of_iro(name)
        if ui.by_ids.isChecked():
            text = ui.ids.value()
            if import_choices.of_ids(text) is None:
                raise RuleBroken("Paste at least one child id.", field="ids")
            return lambda: import_choices.of_ids(text)
        return import_choices.everyone

    def refuse(self, error: RuleBroken) -> None:
        """Say what is missing, beside it."""
        self.ui.whose_problem.setText(error.sentence)
        self.ui.whose_problem.show()
        (self.ui.iro if error.field == "iro" else self.ui.ids).setFocus()
