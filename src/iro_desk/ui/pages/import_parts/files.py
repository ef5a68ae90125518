"""First step: which files, of which day, and what they are taken for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from iro_desk.services.imports import Preview
from iro_desk.ui import file_choice, style
from iro_desk.ui.forms.ui_import_caseload import Ui_ImportCaseloadForm
from iro_desk.ui.models.imports import file_columns, stops
from iro_desk.ui.models.rows import Rows
from iro_desk.ui.pages.import_parts import tables
from iro_desk.ui.widgets import short_table

_FILES = "Files (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods *.xml);;All files (*)"
_ROWS_AT_MOST = 9


class FilesStep(QObject):
    """Gathers paths. `changed` says that they, or the day, are others than before."""

    changed = Signal()

    def __init__(self, ui: Ui_ImportCaseloadForm, parent: QObject) -> None:
        super().__init__(parent)
        self.ui = ui
        self.paths: list[Path] = []
        self.rows: Rows[Any] = Rows(file_columns(), ui.found)
        tables.dress(ui.found, self.rows, (360, 330))
        ui.choose_files.clicked.connect(self._choose_files)
        ui.choose_folder.clicked.connect(self._choose_folder)
        ui.clear_files.clicked.connect(self.clear)
        # A day that is being typed is several days on the way: wait until it rests.
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(400)
        self._typing.timeout.connect(self.changed)
        ui.as_at.changed.connect(self._typing.start)
        ui.as_at.setMaximumWidth(style.scaled(300))
        ui.found_part.hide()
        ui.found_problem.hide()

    def add(self, paths: Sequence[Path]) -> None:
        """Take these too; what is there already is not taken twice."""
        new = [path for path in paths if path not in self.paths]
        if new:
            self.paths = [*self.paths, *new]
            self.changed.emit()

    def clear(self) -> None:
        """Begin again without files."""
        self.paths = []
        self.rows.set_rows([])
        self.ui.found_part.hide()
        self.changed.emit()

    def day(self) -> date | None:
        """The day the files describe."""
        return self.ui.as_at.value()

    def show(self, preview: Preview) -> None:
        """Say what the files were taken for, and which can't be used."""
        found = preview.caseload.files
        self.rows.set_rows(found)
        self.ui.found_part.show()
        self.ui.found.setVisible(bool(found))
        short_table.fit(self.ui.found, _ROWS_AT_MOST)
        self.ui.found_note.setText(f"{len(found)} {'table' if len(found) == 1 else 'tables'} recognised.")
        whole = [problem for problem in preview.problems if problem.row is None and stops(problem)]
        self.ui.found_problem.setText("\n".join(problem.sentence for problem in whole))
        self.ui.found_problem.setVisible(bool(whole))

    def _choose_files(self) -> None:
        self.add(file_choice.to_open(self.ui.drop, "Files to import", file_choice.home(), _FILES))

    def _choose_folder(self) -> None:
        chosen = file_choice.folder(self.ui.drop, "A folder with the files", file_choice.home())
        if chosen is not None:
            self.add([chosen])
