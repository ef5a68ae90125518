"""Everything an import of actions would do, before it does it; cells that are rejected are mended here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from iro_desk.services.action_plan import LinePlan, Standing
from iro_desk.ui import style
from iro_desk.ui.models.action_imports import line_columns, problem_columns, rejects
from iro_desk.ui.models.rows import Rows
from iro_desk.ui.pages.import_parts import tables

if TYPE_CHECKING:
    from iro_desk.services.action_imports import Preview
    from iro_desk.ui.forms.ui_import_actions import Ui_ImportActionsForm
    from iro_desk.ui.names import PersonNames

_LINES_AT_MOST, _PROBLEMS_AT_MOST = 11, 8
_ORDER = (Standing.REJECTED, Standing.CHANGED, Standing.NEW, Standing.UNCHANGED)


class ActionsCheck(QObject):
    """Shows a preview. `changed` says that a cell was mended."""

    changed = Signal()

    def __init__(self, ui: Ui_ImportActionsForm, names: PersonNames, parent: QObject) -> None:
        super().__init__(parent)
        self.ui = ui
        self.mended: dict[tuple[str, int, str], str] = {}
        self._shown: Any = None
        self.lines: Rows[LinePlan] = Rows(line_columns(names), ui.lines)
        self.problems: Rows[Any] = Rows(problem_columns(), ui.problems)
        tables.dress(ui.lines, self.lines, (56, 120, 170, 330))
        tables.dress(ui.problems, self.problems, (110, 56, 150, 150))
        ui.mend.setMaximumWidth(style.scaled(260))
        ui.problems.selectionModel().currentRowChanged.connect(lambda now, _before: self._show_problem(now))
        ui.use_mend.clicked.connect(self.mend)
        ui.mend.returnPressed.connect(self.mend)

    def forget(self) -> None:
        """Begin again: nothing mended."""
        self.mended = {}

    def show(self, preview: Preview) -> None:
        """Show what the import would do, what is rejected first."""
        ui = self.ui
        ui.totals.setText(counts(preview))
        ui.totals_more.setText(_more(preview))
        lines = sorted(preview.lines, key=lambda line: _ORDER.index(line.standing))
        self.lines.set_rows(lines)
        ordered = sorted(preview.problems, key=lambda problem: not rejects(problem))
        self.problems.set_rows(ordered)
        ui.lists.setTabText(0, f"Rows ({len(lines):,})")
        ui.lists.setTabText(1, f"To look at ({len(ordered):,})")
        ui.mended.setText(_mended(len(self.mended)))
        ui.mended.setVisible(bool(self.mended))
        tables.fit(ui.lines, _LINES_AT_MOST)
        tables.fit(ui.problems, _PROBLEMS_AT_MOST)
        if ordered:
            ui.problems.selectRow(0)
        self._show_problem(ui.problems.currentIndex())

    def open_first(self, preview: Preview) -> None:
        """Open the list to look at first: what is rejected, else the rows."""
        self.ui.lists.setCurrentIndex(1 if any(rejects(one) for one in preview.problems) else 0)

    def mend(self) -> None:
        """Use what was typed in place of the value in the file."""
        problem, value = self._shown, self.ui.mend.text().strip()
        if problem is None or not value:
            self.ui.mend.setFocus()
            return
        self.mended[problem.file, problem.row, problem.column] = value
        self.changed.emit()

    def _show_problem(self, index: Any) -> None:  # noqa: ANN401 - a model index
        problem = self.problems.row(index) if index.isValid() else None
        self._shown = problem
        self.ui.mend_part.setVisible(problem is not None)
        if problem is None:
            return
        self.ui.problem_words.setText(problem.sentence)
        can_mend = rejects(problem) and problem.row is not None
        for widget in (self.ui.mend_label, self.ui.mend, self.ui.use_mend):
            widget.setVisible(can_mend)
        self.ui.mend.setText(problem.value if can_mend else "")


def counts(preview: Preview) -> str:
    """How many rows are new, changed, unchanged and rejected."""
    words = {
        Standing.NEW: "new",
        Standing.CHANGED: "changed",
        Standing.UNCHANGED: "unchanged",
        Standing.REJECTED: "rejected",
    }
    found = [f"{count:,} {word}" for standing, word in words.items() if (count := preview.count(standing))]
    return f"{', '.join(found) or 'No row'}."


def _more(preview: Preview) -> str:
    if preview.changes_nothing and preview.lines:
        return "The register has all of this already: nothing would change."
    if preview.count(Standing.REJECTED):
        return "Rejected rows are left out. Put the value right here, or in the sheet and import it again."
    return "Look it through; nothing is written yet."


def _mended(count: int) -> str:
    cells = "One value was" if count == 1 else f"{count} values were"
    return f"{cells} put right for this import; the file itself is as it was."
