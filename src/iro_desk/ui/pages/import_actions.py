"""Importing an own sheet of actions: the file, what its columns are, every row seen, then written whole."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from iro_desk.domain.topics import Topic
from iro_desk.services import action_imports
from iro_desk.services.action_plan import Standing
from iro_desk.ui import file_choice, style
from iro_desk.ui.forms.ui_import_actions import Ui_ImportActionsForm
from iro_desk.ui.page import Context, Page, Where
from iro_desk.ui.pages.import_parts.action_batches import BatchesPart
from iro_desk.ui.pages.import_parts.action_check import ActionsCheck, counts
from iro_desk.ui.pages.import_parts.action_columns import ColumnsPart

if TYPE_CHECKING:
    from iro_desk.domain.errors import IroDeskError
    from iro_desk.services.action_imports import Found, Preview, TakenBack
    from iro_desk.services.desk import Desk

_FILES = "Spreadsheets (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt);;All files (*)"
_SHOWN, _HIDDEN = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored
_CHOOSE, _CHECK, _DONE = range(3)
_WORDS = ("Step 1 of 2: the sheet and its columns", "Step 2 of 2: look before it is kept", "")


class ImportActionsPage(Page):
    """A wizard in the page. Nothing is written before the last step, and then all of it or nothing."""

    topics = Topic.ACTIONS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_ImportActionsForm()
        self.ui.setupUi(self)
        self.setAcceptDrops(True)
        self.ui.busy.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.columns = ColumnsPart(self.ui, self)
        self.check = ActionsCheck(self.ui, context.names, self)
        self.batches = BatchesPart(self.ui, self)
        self.paths: list[Path] = []
        self._pages = (self.ui.choose_step, self.ui.check_step, self.ui.done_step)
        self._at = _CHOOSE
        self._found: Found | None = None
        self._preview: Preview | None = None
        self._asked = 0
        self._is_busy = self._is_writing = self._can_stop = False
        self._cancelled = threading.Event()
        self._connect()
        self._begin()

    # Page

    def open_at(self, where: Where) -> None:
        if self._at == _DONE:
            self._begin()
        super().open_at(where)
        if self._at == _CHOOSE:
            self.ui.choose_files.setFocus()

    def reread(self) -> None:
        self.batches.read()

    # Steps

    def take(self, paths: list[Path]) -> None:
        """Take these files too, and say what their columns are."""
        new = [path for path in paths if path not in self.paths]
        if new and self._at == _CHOOSE:
            self.paths += new
            self._read()

    def next(self) -> None:
        """Go on from the step shown."""
        if self._is_busy or not self.ui.next.isEnabled():
            return
        self._say("")
        if self._at == _CHOOSE:
            self._look(opens=True)
        elif self._at == _CHECK:
            self._commit()

    def back(self) -> None:
        """Back to the columns; nothing is written on the way."""
        if self._at == _CHECK and not self._is_busy:
            self._say("")
            self._go(_CHOOSE)

    def cancel(self) -> None:
        """Stop what is running. What is being written says itself whether it was stopped in time."""
        self._cancelled.set()
        if self._is_writing:
            self.ui.busy.setText("Stopping…")
            self._can_stop = False
            self._enable()
            return
        self._asked += 1
        self._rest()
        self._say("Cancelled. Nothing was changed.", is_problem=False)

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._at == _CHOOSE and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    # Within

    def _connect(self) -> None:
        ui = self.ui
        ui.next.clicked.connect(self.next)
        ui.back.clicked.connect(self.back)
        ui.cancel.clicked.connect(self.cancel)
        ui.choose_files.clicked.connect(self._choose)
        ui.clear_files.clicked.connect(self._begin)
        ui.again.clicked.connect(self._begin)
        ui.see_actions.clicked.connect(lambda: self.context.go("actions", {}))
        ui.undo.clicked.connect(self._undo)
        self.batches.wanted.connect(self._take_back)
        self.batches.shown.connect(self.settled)
        self.columns.changed.connect(self._enable)
        self.check.changed.connect(lambda: self._look(opens=False))
        self.context.names.changed.connect(self._show_names)

    def _begin(self) -> None:
        self.paths = []
        self._found = self._preview = None
        self.check.forget()
        self.columns.show(None)
        self.ui.clears.setChecked(False)
        self.ui.found_problem.hide()
        self._rest()
        self._say("")
        self._go(_CHOOSE)

    def _choose(self) -> None:
        self.take(file_choice.to_open(self.ui.drop, "Spreadsheets of actions", file_choice.home(), _FILES))

    def _go(self, to: int) -> None:
        self._at = to
        ui = self.ui
        for number, page in enumerate(self._pages):
            # A step that is not shown asks for no room.
            shape = _SHOWN if number == to else _HIDDEN
            page.setSizePolicy(shape, shape)
        ui.steps.setCurrentWidget(self._pages[to])
        ui.progress.setText(_WORDS[to])
        ui.progress.setVisible(bool(_WORDS[to]))
        ui.back.setVisible(to == _CHECK)
        ui.next.setVisible(to != _DONE)
        self._enable()
        (ui.choose_files, ui.next, ui.see_actions)[to].setFocus()

    def _enable(self) -> None:
        ui, shown = self.ui, self._preview
        is_ready, words = bool(self._found and self._found.sheets), "Look at the ro&ws"
        if self._at == _CHECK and shown is not None:
            count = shown.count(Standing.NEW) + shown.count(Standing.CHANGED)
            is_ready = not shown.changes_nothing
            words = f"Im&port {count:,} {'action' if count == 1 else 'actions'}"
        ui.next.setText(words)
        ui.next.setEnabled(is_ready and not self._is_busy)
        ui.back.setEnabled(not self._is_busy)
        ui.cancel.setVisible(self._is_busy and self._can_stop)
        ui.clear_files.setVisible(bool(self.paths))

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
        """Work out what the import would do; the same code as the import itself, nothing written."""
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
        self._preview = shown
        self.check.show(shown)
        if opens:
            self.check.open_first(shown)
            self._go(_CHECK)
        self._enable()

    def _commit(self) -> None:
        shown = self._preview
        if shown is None:
            return
        self._cancelled = cancelled = threading.Event()
        self._run(
            "Backing up, then importing…",
            lambda desk: action_imports.commit(desk, shown, lambda: not cancelled.is_set()),
            self._show_done,
            is_writing=True,
        )

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
        self._go(_DONE)

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
        if self._at == _DONE:
            self.ui.outcome.setText(rows + kept)
            self.ui.outcome_more.setText("Ctrl+Z on Actions brings them back.")
            self.ui.undo.setVisible(False)
            self.ui.see_actions.setFocus()
        else:
            self._say(rows + kept, is_problem=False)

    def _show_names(self) -> None:
        if self._preview is not None:
            self.check.show(self._preview)

    def _run(
        self,
        words: str,
        task: Callable[[Desk], Any],
        then: Callable[[Any], object],
        *,
        is_writing: bool = False,
        can_stop: bool = True,
    ) -> None:
        """Do something on the case file's thread; what was cancelled or overtaken is not shown."""
        self._asked += 1
        asked = self._asked
        self._is_busy, self._is_writing, self._can_stop = True, is_writing, can_stop
        self.ui.busy.setText(words)
        self.setCursor(Qt.CursorShape.BusyCursor)
        self._enable()

        def deliver(show: Callable[[Any], object], value: Any) -> None:  # noqa: ANN401
            if asked == self._asked:
                self._rest()
                show(value)

        self.context.work.do(
            task,
            then=lambda value: deliver(then, value),
            failed=lambda error: deliver(self._refuse, error),
            view=self,
        )

    def _rest(self) -> None:
        self._is_busy = self._is_writing = False
        self.ui.busy.setText("")
        self.unsetCursor()
        self._enable()

    def _refuse(self, error: IroDeskError) -> None:
        self._say(error.sentence)

    def _say(self, sentence: str, *, is_problem: bool = True) -> None:
        self.ui.problem.setText(sentence)
        self.ui.problem.setVisible(bool(sentence))
        style.set_role(self.ui.problem, "problem" if is_problem else "quiet")
