"""Importing an own sheet of actions: the file, what its columns are, every row seen, then written whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from iro_desk.domain.topics import Topic
from iro_desk.services import action_imports
from iro_desk.services.action_plan import Standing
from iro_desk.ui import file_choice
from iro_desk.ui.forms.ui_import_actions import Ui_ImportActionsForm
from iro_desk.ui.page import Context
from iro_desk.ui.pages.import_parts.action_batches import BatchesPart
from iro_desk.ui.pages.import_parts.action_check import ActionsCheck, counts
from iro_desk.ui.pages.import_parts.action_columns import ColumnsPart
from iro_desk.ui.pages.import_parts.wizard import ImportWizard

if TYPE_CHECKING:
    from collections.abc import Callable

    from iro_desk.services.action_imports import Found, Preview, TakenBack
    from iro_desk.services.desk import Desk

_FILES = "Spreadsheets (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt);;All files (*)"


class ImportActionsPage(ImportWizard):
    """Sheets of actions, as a person keeps them."""

    topics = Topic.ACTIONS
    words = ("Step 1 of 2: the sheet and its columns", "Step 2 of 2: look before it is kept", "")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        ui = Ui_ImportActionsForm()
        super().__init__(context, ui, parent)
        self.ui = ui
        self.columns = ColumnsPart(self.ui, self)
        self.check = ActionsCheck(self.ui, context.names, self)
        self.batches = BatchesPart(self.ui, self)
        self.starts = (self.ui.choose_files, self.ui.next, self.ui.see_actions)
        self.paths: list[Path] = []
        self._found: Found | None = None
        self._connect()
        self._begin()

    def reread(self) -> None:
        self.batches.read()

    def take(self, paths: list[Path]) -> None:
        """Take these files too, and say what their columns are."""
        new = [path for path in paths if path not in self.paths]
        if new and self._at == 0:
            self.paths += new
            self._read()

    # Within

    def _connect(self) -> None:
        super()._connect()
        ui = self.ui
        ui.choose_files.clicked.connect(self._choose)
        ui.clear_files.clicked.connect(self._begin)
        ui.see_actions.clicked.connect(lambda: self.context.go("actions", {}))
        ui.undo.clicked.connect(self._undo)
        self.batches.wanted.connect(self._take_back)
        self.batches.shown.connect(self.settled)
        self.columns.changed.connect(self._enable)

    def _begin(self) -> None:
        self.paths = []
        self._found = None
        self.columns.show(None)
        self.ui.clears.setChecked(False)
        self.ui.found_problem.hide()
        super()._begin()

    def _choose(self) -> None:
        self.take(file_choice.to_open(self.ui.drop, "Spreadsheets of actions", file_choice.home(), _FILES))

    def _enable(self) -> None:
        super()._enable()
        self.ui.clear_files.setVisible(bool(self.paths))

    def _ready(self) -> tuple[bool, str]:
        shown: Preview | None = self._preview
        if self._at != self._check or shown is None:
            return bool(self._found and self._found.sheets), "Look at the ro&ws"
        count = shown.count(Standing.NEW) + shown.count(Standing.CHANGED)
        return not shown.changes_nothing, f"Im&port {count:,} {'action' if count == 1 else 'actions'}"

    def _read(self) -> None:
        """Read the files as far as to say what their columns are."""
        self._say("")
        self._found = None
        paths = list(self.paths)
        self._run("Reading the files…", lambda desk: action_imports.look(desk, paths), self._show_found)

    def _show_found(self, found: Found) -> None:
        self._found = found
        self.check.forget()
        self.columns.show(found)
        self.ui.found_problem.setText("\n".join(problem.sentence for problem in found.problems))
        self.ui.found_problem.setVisible(bool(found.problems))
        self._enable()
        if found.sheets:
            self.ui.next.setFocus()

    def _look(self, *, opens: bool) -> None:
        found = self._found
        if found is None:
            return
        mappings = {key: dict(one) for key, one in self.columns.mappings.items()}
        mended, clears = dict(self.check.mended), self.ui.clears.isChecked()
        self._run(
            "Working out what would change…",
            lambda desk: action_imports.preview(desk, found, mappings, mended=mended, clears=clears),
            lambda shown: self._show_check(shown, opens=opens),
        )

    def _show_check(self, shown: Preview, *, opens: bool) -> None:
        if not shown.lines:
            self._say(" ".join(problem.sentence for problem in shown.problems))
            return
        super()._show_check(shown, opens=opens)

    def _write(self, desk: Desk, shown: Preview, goes_on: Callable[[], bool]) -> Preview:
        return action_imports.commit(desk, shown, goes_on)

    def _show_done(self, written: Preview) -> None:
        count = written.count(Standing.NEW) + written.count(Standing.CHANGED)
        self.ui.outcome.setText(
            f"Imported {count:,} {'action' if count == 1 else 'actions'}: {counts(written)}"
        )
        self.ui.outcome_more.setText(
            "The columns are remembered for the next sheet with these headings. Undo takes the whole import "
            "back, here or with Ctrl+Z on Actions."
        )
        self.ui.undo.setVisible(True)
        self._go(self._done)

    def _undo(self) -> None:
        """Take back the import just made."""

        def undo(desk: Desk) -> TakenBack:
            return action_imports.take_back(desk, action_imports.batches(desk)[0].id)

        self._run("Taking the import back…", undo, self._show_taken_back, can_stop=False)

    def _take_back(self, batch_id: int) -> None:
        self._run(
            "Taking the import back…",
            lambda desk: action_imports.take_back(desk, batch_id),
            self._show_taken_back,
            can_stop=False,
        )

    def _show_taken_back(self, done: TakenBack) -> None:
        rows = f"{done.rows:,} {'row is' if done.rows == 1 else 'rows are'} as before the import."
        kept = f" {done.kept} changed since and stay as they are." if done.kept else ""
        if self._at == self._done:
            self.ui.outcome.setText(rows + kept)
            self.ui.outcome_more.setText("Ctrl+Z on Actions brings them back.")
            self.ui.undo.setVisible(False)
            self.ui.see_actions.setFocus()
        else:
            self._say(rows + kept, is_problem=False)
