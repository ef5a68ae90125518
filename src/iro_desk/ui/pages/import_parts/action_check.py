"""Everything an import of actions would do, before it does it; cells that are rejected are mended here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iro_desk.services.action_plan import LinePlan, Standing
from iro_desk.ui.models.action_imports import line_columns
from iro_desk.ui.models.imports import problem_columns, stops
from iro_desk.ui.models.rows import Rows
from iro_desk.ui.pages.import_parts import tables
from iro_desk.ui.pages.import_parts.check import Check
from iro_desk.ui.widgets import short_table

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from iro_desk.services.action_imports import Preview
    from iro_desk.ui.forms.ui_import_actions import Ui_ImportActionsForm
    from iro_desk.ui.names import PersonNames

_LINES_AT_MOST = 11
_ORDER = (Standing.REJECTED, Standing.CHANGED, Standing.NEW, Standing.UNCHANGED)


class ActionsCheck(Check):
    """Shows what becomes of each row of the sheets; a rejected one is left out or mended."""

    def __init__(self, ui: Ui_ImportActionsForm, names: PersonNames, parent: QObject) -> None:
        super().__init__(ui, problem_columns("Rejected", names_file=False), (110, 56, 150, 150), parent)
        self.ui = ui
        self.lines: Rows[LinePlan] = Rows(line_columns(names), ui.lines)
        tables.dress(ui.lines, self.lines, (56, 120, 170, 330))

    def show(self, preview: Preview) -> None:
        """Show what the import would do, what is rejected first."""
        ui = self.ui
        ui.totals.setText(counts(preview))
        ui.totals_more.setText(_more(preview))
        lines = sorted(preview.lines, key=lambda line: _ORDER.index(line.standing))
        self.lines.set_rows(lines)
        ui.lists.setTabText(0, f"Rows ({len(lines):,})")
        ui.lists.setTabText(1, f"To look at ({len(preview.problems):,})")
        short_table.fit(ui.lines, _LINES_AT_MOST)
        self._show_problems(preview)

    def open_first(self, preview: Preview) -> None:
        """Open the list to look at first: what is rejected, else the rows."""
        self.ui.lists.setCurrentIndex(1 if any(stops(one) for one in preview.problems) else 0)

    def _can_mend(self, problem: Any) -> bool:  # noqa: ANN401 - a Problem of the exchange
        return stops(problem) and problem.row is not None


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
