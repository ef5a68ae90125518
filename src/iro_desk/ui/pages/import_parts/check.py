"""What an import would do, before it does it, with cells mended here: of any import, and of a caseload."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from iro_desk.services import import_choices
from iro_desk.services.import_plan import ChildPlan, OwnEntry, Standing
from iro_desk.services.imports import Preview
from iro_desk.ui import style
from iro_desk.ui.forms.ui_import_caseload import Ui_ImportCaseloadForm
from iro_desk.ui.models.imports import child_columns, own_columns, problem_columns, stops
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.pages.import_parts import tables
from iro_desk.ui.widgets import short_table

if TYPE_CHECKING:
    from iro_desk.ui.forms.ui_import_actions import Ui_ImportActionsForm
    from iro_desk.ui.names import PersonNames

Cell = tuple[str, int, str]
_PROBLEMS_AT_MOST = 8
_ORDER = (Standing.NEW, Standing.CHANGED, Standing.CLOSED, Standing.UNCHANGED)


class Check(QObject):
    """Shows a preview. `changed` says that a cell was mended or rows are left out."""

    changed = Signal()

    def __init__(
        self,
        ui: Ui_ImportActionsForm | Ui_ImportCaseloadForm,
        columns: list[Column[Any]],
        widths: tuple[int, ...],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._form = ui
        self.mended: dict[Cell, str] = {}
        self._shown: Any = None
        self.problems: Rows[Any] = Rows(columns, ui.problems)
        tables.dress(ui.problems, self.problems, widths)
        ui.mend.setMaximumWidth(style.scaled(260))
        ui.problems.selectionModel().currentRowChanged.connect(lambda now, _before: self._show_problem(now))
        ui.use_mend.clicked.connect(self.mend)
        ui.mend.returnPressed.connect(self.mend)

    def forget(self) -> None:
        """Begin again: nothing mended."""
        self.mended = {}

    def show(self, preview: Any) -> None:  # noqa: ANN401 - a preview of the one import or the other
        """Show what the import would do."""
        raise NotImplementedError

    def open_first(self, preview: Any) -> None:  # noqa: ANN401
        """Open the list to look at first."""
        raise NotImplementedError

    def mend(self) -> None:
        """Use what was typed in place of the value in the file."""
        problem, value = self._shown, self._form.mend.text().strip()
        if problem is None or not value:
            self._form.mend.setFocus()
            return
        self.mended[problem.file, problem.row, problem.column] = value
        self.changed.emit()

    def _show_problems(self, preview: Any) -> None:  # noqa: ANN401
        """The problems that stop first, and how many values were put right."""
        ui = self._form
        self.problems.set_rows(sorted(preview.problems, key=lambda problem: not stops(problem)))
        ui.mended.setText(_mended(len(self.mended)))
        ui.mended.setVisible(bool(self.mended))
        short_table.fit(ui.problems, _PROBLEMS_AT_MOST, least=1)
        if preview.problems:
            ui.problems.selectRow(0)
        self._show_problem(ui.problems.currentIndex())

    def _can_mend(self, problem: Any) -> bool:  # noqa: ANN401 - a Problem of the exchange
        return problem.row is not None and bool(problem.column)

    def _show_problem(self, index: Any) -> None:  # noqa: ANN401 - a model index
        ui = self._form
        problem = self.problems.row(index) if index.isValid() else None
        self._shown = problem
        ui.mend_part.setVisible(problem is not None)
        if problem is None:
            return
        ui.problem_words.setText(problem.sentence)
        can_mend = self._can_mend(problem)
        for widget in (ui.mend_label, ui.mend, ui.use_mend):
            widget.setVisible(can_mend)
        ui.mend.setText(problem.value if can_mend else "")


class CheckStep(Check):
    """Shows what each child gets; a problem stops all, until it is mended or its child is left out."""

    def __init__(self, ui: Ui_ImportCaseloadForm, names: PersonNames, parent: QObject) -> None:
        super().__init__(ui, problem_columns(), (84, 210, 64, 130, 120), parent)
        self.ui = ui
        self.plans: Rows[ChildPlan] = Rows(child_columns(names), ui.children)
        self.own: Rows[OwnEntry] = Rows(own_columns(), ui.own)
        tables.dress(ui.children, self.plans, (96, 220, 150))
        tables.dress(ui.own, self.own, (96, 170, 180, 180))
        ui.leave_out.toggled.connect(lambda _on: self.changed.emit())
        self.forget()

    def forget(self) -> None:
        """Begin again: nothing mended, nobody left out."""
        super().forget()
        self.ui.leave_out.blockSignals(True)
        self.ui.leave_out.setChecked(False)
        self.ui.leave_out.blockSignals(False)

    def show(self, preview: Preview) -> None:
        """Show what the import would do, the problems first where there are any that stop it."""
        ui = self.ui
        stopping = [problem for problem in preview.problems if stops(problem)]
        ui.totals.setText(import_choices.totals_words(preview))
        ui.standings.setText(_standings(preview))
        ui.stopped.setText(_stopped(len(stopping)))
        ui.stopped.setVisible(bool(stopping))
        has_child = any(problem.row is not None for problem in stopping)
        ui.leave_out.setVisible(has_child or ui.leave_out.isChecked())
        plans = sorted(preview.children, key=lambda plan: _ORDER.index(plan.standing))
        self.plans.set_rows(plans)
        own = [entry for plan in preview.children for entry in plan.own_entries]
        self.own.set_rows(own)
        ui.lists.setTabText(0, f"Problems ({len(preview.problems)})")
        ui.lists.setTabText(1, f"Children ({len(plans)})")
        ui.lists.setTabText(2, f"Your own entries that stay ({len(own)})")
        self._show_problems(preview)

    def open_first(self, preview: Preview) -> None:
        """Open the list to look at first: problems that stop, else the children."""
        self.ui.lists.setCurrentIndex(0 if any(stops(problem) for problem in preview.problems) else 1)


def _stopped(count: int) -> str:
    if count == 1:
        return "One problem stops the import. Put the value right here, or leave the child out."
    return f"{count} problems stop the import. Put the values right here, or leave the children out."


def _standings(preview: Preview) -> str:
    if preview.changes_nothing and not preview.stopped:
        return "The case file has all of this already: nothing would change."
    return import_choices.standing_words(preview)


def _mended(count: int) -> str:
    cells = "One value was" if count == 1 else f"{count} values were"
    return f"{cells} put right for this import; the file itself is as it was."
