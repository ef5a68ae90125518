"""Importing a caseload: files, whose children, everything that would happen, then all or nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from iro_desk.domain.errors import IroDeskError, RuleBroken
from iro_desk.domain.topics import Topic
from iro_desk.services import import_choices, imports
from iro_desk.services.imports import Preview
from iro_desk.ui import style
from iro_desk.ui.forms.ui_import_caseload import Ui_ImportCaseloadForm
from iro_desk.ui.page import Context, Page, Where
from iro_desk.ui.pages.import_parts.check import CheckStep
from iro_desk.ui.pages.import_parts.files import FilesStep
from iro_desk.ui.pages.import_parts.whose import WhoseStep

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk

_SHOWN, _HIDDEN = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored
_FILES, _WHOSE, _CHECK, _DONE = range(4)
_WORDS = ("Step 1 of 3: the files", "Step 2 of 3: whose children", "Step 3 of 3: look before it is kept", "")


class ImportPage(Page):
    """A wizard in the page. Nothing is written before the last step, and then all of it or nothing."""

    topics = Topic.NONE

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_ImportCaseloadForm()
        self.ui.setupUi(self)
        self.setAcceptDrops(True)
        self.ui.busy.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.files = FilesStep(self.ui, self)
        self.whose = WhoseStep(self.ui, self)
        self.check = CheckStep(self.ui, context.names, self)
        self._pages = (self.ui.files_step, self.ui.whose_step, self.ui.check_step, self.ui.done_step)
        self._at = _FILES
        self._read: Preview | None = None
        self._preview: Preview | None = None
        self._asked = 0
        self._is_busy = self._is_writing = False
        self._cancelled = threading.Event()
        self._connect()
        self._begin()

    # Page

    def open_at(self, where: Where) -> None:
        if self._at == _DONE:
            self._begin()
        super().open_at(where)
        if self._at == _FILES:
            self.ui.choose_folder.setFocus()

    def reread(self) -> None:
        self.ui.as_at.set_reference(self.context.today(), self.context.calendar)
        self.settled()

    # Steps

    def next(self) -> None:
        """Go on from the step shown."""
        if self._is_busy or not self.ui.next.isEnabled():
            return
        self._say("")
        if self._at == _FILES:
            self._go(_WHOSE)
        elif self._at == _WHOSE:
            self._look(opens=True)
        elif self._at == _CHECK:
            self._commit()

    def back(self) -> None:
        """One step back; nothing is written on the way."""
        if self._at in {_WHOSE, _CHECK} and not self._is_busy:
            self._say("")
            self._go(self._at - 1)

    def cancel(self) -> None:
        """Stop what is running; nothing is written."""
        self._cancelled.set()
        self._asked += 1
        self._rest()
        self._say("Cancelled. Nothing was changed.", is_problem=False)

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._at == _FILES and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self.files.add(paths)
        event.acceptProposedAction()

    # Within

    def _connect(self) -> None:
        ui = self.ui
        ui.next.clicked.connect(self.next)
        ui.back.clicked.connect(self.back)
        ui.cancel.clicked.connect(self.cancel)
        ui.see_today.clicked.connect(lambda: self.context.go("today", {}))
        ui.see_caseload.clicked.connect(lambda: self.context.go("caseload", {}))
        ui.again.clicked.connect(self._begin)
        self.files.changed.connect(self._recognise)
        self.check.changed.connect(lambda: self._look(opens=False))
        self.context.names.changed.connect(self._show_names)

    def _begin(self) -> None:
        self._read = self._preview = None
        self.check.forget()
        self.files.paths = []
        self.files.rows.set_rows([])
        self.ui.found_part.hide()
        self.ui.as_at.set_reference(self.context.today(), self.context.calendar)
        self.ui.as_at.set_value(self.context.today())
        self.ui.ids.set_value("")
        self._rest()
        self._say("")
        self._go(_FILES)

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
        ui.back.setVisible(to in {_WHOSE, _CHECK})
        ui.next.setVisible(to != _DONE)
        self._enable()
        starts = (ui.choose_folder, ui.by_all, ui.next, ui.see_today)
        if to == _WHOSE:
            (ui.by_iro if ui.by_iro.isChecked() else ui.by_all).setFocus()
        else:
            starts[to].setFocus()

    def _enable(self) -> None:
        ui, shown = self.ui, self._preview
        is_ready, words = True, "Ne&xt"
        if self._at == _FILES:
            is_ready = self._read is not None and bool(self._read.caseload.files)
        elif self._at == _WHOSE:
            words = "Look at the chan&ges"
        elif shown is not None:
            is_ready = not shown.stopped and not shown.changes_nothing
            count = len(shown.children)
            words = f"Im&port {count} {'child' if count == 1 else 'children'}"
        ui.next.setText(words)
        ui.next.setEnabled(is_ready and not self._is_busy)
        ui.back.setEnabled(not self._is_busy)
        ui.cancel.setVisible(self._is_busy)
        ui.check_step.setEnabled(not self._is_writing)

    def _recognise(self) -> None:
        """Read the files as far as to say what they are; looked at anew whenever they change."""
        self._read = None
        self._say("")
        day, paths = self.files.day(), list(self.files.paths)
        if not paths or day is None:
            self._enable()
            return

        def read(desk: Desk) -> tuple[Preview, str | None]:
            found = imports.preview(desk, paths, on=day)
            return found, import_choices.proposed_iro(desk, found)

        self._run("Reading the files…", read, self._show_found)

    def _show_found(self, found: tuple[Preview, str | None]) -> None:
        self._read, proposed = found
        self.check.forget()
        self.files.show(self._read)
        self.whose.show(self._read, proposed)
        self._enable()

    def _look(self, *, opens: bool) -> None:
        """Work out what the import would do; the same code as the import itself, nothing written."""
        try:
            choose = self.whose.choice()
        except RuleBroken as error:
            self.whose.refuse(error)
            return
        day, paths, mended = self.files.day(), list(self.files.paths), dict(self.check.mended)
        leave_out = self.ui.leave_out.isChecked()
        if day is None:
            return

        def look(desk: Desk) -> Preview:
            chosen: Any = choose()
            return imports.preview(desk, paths, choice=chosen, on=day, leave_out=leave_out, mended=mended)

        self._run("Working out what would change…", look, lambda found: self._show_check(found, opens=opens))

    def _show_check(self, found: Preview, *, opens: bool) -> None:
        self._preview = found
        self.check.show(found)
        if opens:
            self.check.open_first(found)
            self._go(_CHECK)
        self._enable()

    def _commit(self) -> None:
        shown = self._preview
        if shown is None:
            return
        self._cancelled = cancelled = threading.Event()
        self._is_writing = True
        self._run(
            "Backing up, then importing…",
            lambda desk: imports.commit(desk, shown, lambda: not cancelled.is_set()),
            self._show_done,
        )

    def _show_done(self, written: Preview) -> None:
        if written.changes_nothing:
            self.ui.outcome.setText("The case file had all of this already. Nothing was changed.")
        else:
            self.ui.outcome.setText(f"Imported: {import_choices.totals_words(written)}.")
        noted = len(written.problems)
        more = import_choices.standing_words(written)
        if noted:
            more += f" {noted} {'thing was' if noted == 1 else 'things were'} noted about the files."
        self.ui.outcome_more.setText(more)
        self._go(_DONE)

    def _show_names(self) -> None:
        if self._preview is not None:
            self.check.show(self._preview)

    def _run(self, words: str, task: Callable[[Desk], Any], then: Callable[[Any], object]) -> None:
        """Do something on the case file's thread; what was cancelled or overtaken is not shown."""
        self._asked += 1
        asked = self._asked
        self._is_busy = True
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
