"""Importing a caseload: files, whose children, everything that would happen, then all or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.topics import Topic
from iro_desk.services import import_choices, imports
from iro_desk.services.imports import Preview
from iro_desk.ui.forms.ui_import_caseload import Ui_ImportCaseloadForm
from iro_desk.ui.page import Context
from iro_desk.ui.pages.import_parts.check import CheckStep
from iro_desk.ui.pages.import_parts.files import FilesStep
from iro_desk.ui.pages.import_parts.whose import WhoseStep
from iro_desk.ui.pages.import_parts.wizard import ImportWizard

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from iro_desk.services.desk import Desk

_FILES, _WHOSE = range(2)


class ImportPage(ImportWizard):
    """Returns and lists of the council: whose children are taken, and what each of them gets."""

    topics = Topic.NONE
    words = (
        "Step 1 of 3: the files",
        "Step 2 of 3: whose children",
        "Step 3 of 3: look before it is kept",
        "",
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        ui = Ui_ImportCaseloadForm()
        super().__init__(context, ui, parent)
        self.ui = ui
        self.files = FilesStep(self.ui, self)
        self.whose = WhoseStep(self.ui, self)
        self.check: CheckStep = CheckStep(self.ui, context.names, self)
        self.starts = (self.ui.choose_folder, self.ui.by_all, self.ui.next, self.ui.see_today)
        self._read: Preview | None = None
        self._connect()
        self._begin()

    def reread(self) -> None:
        self.ui.as_at.set_reference(self.context.today(), self.context.calendar)
        self.settled()

    def take(self, paths: list[Path]) -> None:
        self.files.add(paths)

    # Within

    def _connect(self) -> None:
        super()._connect()
        ui = self.ui
        ui.see_today.clicked.connect(lambda: self.context.go("today", {}))
        ui.see_caseload.clicked.connect(lambda: self.context.go("caseload", {}))
        self.files.changed.connect(self._recognise)

    def _begin(self) -> None:
        self._read = None
        self.files.paths = []
        self.files.rows.set_rows([])
        self.ui.found_part.hide()
        self.ui.as_at.set_reference(self.context.today(), self.context.calendar)
        self.ui.as_at.set_value(self.context.today())
        self.ui.ids.set_value("")
        super()._begin()

    def _go(self, to: int) -> None:
        super()._go(to)
        if to == _WHOSE and self.ui.by_iro.isChecked():
            self.ui.by_iro.setFocus()

    def _enable(self) -> None:
        super()._enable()
        self.ui.check_step.setEnabled(not self._is_writing)

    def _ready(self) -> tuple[bool, str]:
        shown: Preview | None = self._preview
        if self._at == _FILES:
            return self._read is not None and bool(self._read.caseload.files), "Ne&xt"
        if self._at == _WHOSE or shown is None:
            return True, "Look at the chan&ges"
        count = len(shown.children)
        is_ready = not shown.stopped and not shown.changes_nothing
        return is_ready, f"Im&port {count} {'child' if count == 1 else 'children'}"

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

    def _write(self, desk: Desk, shown: Preview, goes_on: Callable[[], bool]) -> Preview:
        return imports.commit(desk, shown, goes_on)

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
        self._go(self._done)
