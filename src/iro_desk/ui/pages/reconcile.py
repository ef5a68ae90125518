"""Compare with the return: where the council's record of reviews differs from the IRO's own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.reconcile import KIND_WORDS, Kind
from iro_desk.domain.wording import counted
from iro_desk.services import files
from iro_desk.services import reconcile as reconciling
from iro_desk.services.reconcile import Choice, Located, Reconciliation
from iro_desk.ui import file_choice, style
from iro_desk.ui.forms.ui_reconcile import Ui_ReconcileForm
from iro_desk.ui.models.reconcile import columns, words_of
from iro_desk.ui.models.rows import Rows
from iro_desk.ui.page import Page
from iro_desk.ui.widgets.filter_button import FilterButton
from iro_desk.ui.widgets.flow_layout import FlowLayout
from iro_desk.ui.widgets.grid import Room

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk
    from iro_desk.ui.page import Context, Where

FILES = "The council’s files (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods *.xml);;All files (*)"
_KINDS = {".pdf": "PDF (*.pdf)", ".xlsx": "Workbook (*.xlsx)"}
_ROOMS = (Room(120), Room(140), Room(96, 2), Room(96), Room(96), Room(120, 1), Room(120, 3))
_NOTED_SHOWN = 3
_DAY_WIDTH, _LEAST_HEIGHT = 190, 170
Found = tuple[Reconciliation, tuple[Located, ...]]


class ReconcilePage(Page):
    """Files and a period in, a list of differences out. `where` may hold `kind`, one of Kind, and `shown`.

    `shown`: the list is there, so it is worked out anew whenever the page is opened again.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_ReconcileForm()
        self.ui.setupUi(self)
        self.setAcceptDrops(True)
        self.paths: list[Path] = []
        self.found: Reconciliation | None = None
        self._located: tuple[Located, ...] = ()
        self.rows: Rows[Located] = Rows(columns(context.names), self)
        self.kinds = {kind: FilterButton(self.ui.kinds) for kind in ("", *Kind)}
        self._asked = 0
        self._has_choice = False
        self._lay_out()
        self._connect()

    # Page

    def reread(self) -> None:
        ui = self.ui
        for field in (ui.from_on, ui.to_on):
            field.set_reference(self.context.today(), self.context.calendar)
            field.setFixedWidth(style.scaled(_DAY_WIDTH))
        ui.differences.setMinimumHeight(style.scaled(_LEAST_HEIGHT))
        self.rows.columns = columns(self.context.names)
        if not self._has_choice:
            self.context.work.do(reconciling.choice, then=self._take_choice, view=self)
        elif self.where.get("shown"):
            self._run(remembers=False)
        else:
            self.settled()

    def opened(self) -> Where:
        days = {"from": self.ui.from_on.raw(), "to": self.ui.to_on.raw()}
        return {"files": [str(path) for path in self.paths], **days} if self._has_choice else {}

    def reopen(self, opened: Where) -> None:
        self.paths = [Path(name) for name in opened["files"]]
        self.ui.from_on.set_raw(opened["from"])
        self.ui.to_on.set_raw(opened["to"])
        self._show_choice()

    # What can be done

    def add(self, paths: Sequence[Path]) -> None:
        """Take these files too; what is there already is not taken twice."""
        self.paths = [*self.paths, *(path for path in paths if path not in self.paths)]
        self._show_choice()

    def clear(self) -> None:
        """Begin again without files."""
        self.paths = []
        self._forget()
        self._show_choice()
        self.ui.choose_files.setFocus()

    def compare(self) -> None:
        """Work out the differences, and remember what was chosen."""
        self._run(remembers=True)

    def narrow(self, kind: str) -> None:
        """List one kind of difference, or all of them for ""."""
        self.where = {**self.where, "kind": kind}
        self._fill()

    def save(self, ending: str) -> None:
        """Save the list for the performance team."""
        found = self.found
        if found is None:
            return
        name = file_choice.home() / f"reviews-to-reconcile-{found.compared.as_at.isoformat()}{ending}"
        path = file_choice.to_save(self, "Save the differences", name, _KINDS[ending])
        if path is None:
            return
        self.context.work.do(
            lambda desk: files.write(path, reconciling.export(desk, found, ending)),
            then=lambda _nothing: self.context.messages.inform(
                f"Saved {path.name}: the council’s references, no names. The file is not encrypted."
            ),
            view=self,
        )

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    # Within

    def _lay_out(self) -> None:
        ui = self.ui
        tools = FlowLayout(ui.tools, gap=16, is_top=True)
        for part in (ui.files_part, ui.from_part, ui.to_part, ui.compare_part):
            tools.addWidget(part)
        flow = FlowLayout(ui.kinds)
        for kind, button in self.kinds.items():
            button.setObjectName(f"kind_{kind or 'all'}")
            flow.addWidget(button)
        ui.differences.use(self.rows, _ROOMS)
        ui.column.setStretchFactor(ui.found, 1)
        ui.found.hide()
        ui.problem.hide()

    def _connect(self) -> None:
        ui = self.ui
        ui.choose_files.clicked.connect(lambda _checked=False: self._choose())
        ui.clear_files.clicked.connect(lambda _checked=False: self.clear())
        ui.compare.clicked.connect(lambda _checked=False: self.compare())
        for field in (ui.from_on, ui.to_on):
            field.line().returnPressed.connect(self.compare)
        for kind, button in self.kinds.items():
            button.clicked.connect(lambda _checked=False, kind=kind: self.narrow(str(kind)))
        ui.differences.opened.connect(self._open)
        ui.differences.selectionModel().currentRowChanged.connect(lambda _now, _before: self._tell())
        ui.save_pdf.clicked.connect(lambda _checked=False: self.save(".pdf"))
        ui.save_workbook.clicked.connect(lambda _checked=False: self.save(".xlsx"))

    def _take_choice(self, choice: Choice) -> None:
        self._has_choice = True
        self.paths = list(choice.paths)
        self.ui.from_on.set_value(choice.from_on)
        self.ui.to_on.set_value(choice.to_on)
        self._show_choice()
        if self.where.get("shown") and self.paths:
            self._run(remembers=False)
            return
        (self.ui.compare if self.paths else self.ui.choose_files).setFocus()
        self.settled()

    def _show_choice(self) -> None:
        ui = self.ui
        names = ", ".join(path.name for path in self.paths)
        hint = "Without days the collection years in the files are compared; of List 8 each latest review."
        lines = [names] if names else ["No file is chosen yet."]
        ui.files_words.setText("\n".join(lines if self.found else [*lines, hint]))
        ui.clear_files.setVisible(bool(self.paths))
        ui.compare.setEnabled(bool(self.paths))
        ui.tools.updateGeometry()

    def _choose(self) -> None:
        chosen = file_choice.to_open(self, "The council’s files", file_choice.home(), FILES)
        if chosen:
            self.add(chosen)
            self.ui.compare.setFocus()

    def _run(self, *, remembers: bool) -> None:
        ui = self.ui
        if not self.paths:
            return
        for field in (ui.from_on, ui.to_on):
            if field.problem():
                field.setFocus()
                return
        wanted = Choice(paths=tuple(self.paths), from_on=ui.from_on.value(), to_on=ui.to_on.value())
        self._asked += 1
        asked = self._asked

        def task(desk: Desk) -> Found:
            found = reconciling.compare(desk, wanted.paths, from_on=wanted.from_on, to_on=wanted.to_on)
            if remembers:
                reconciling.save_choice(desk, wanted)
            return found, reconciling.located(desk, found)

        ui.busy.setText("Reading…")
        self.setCursor(Qt.CursorShape.BusyCursor)
        self.context.work.do(
            task,
            then=lambda found: self._show(found, opens=remembers) if asked == self._asked else None,
            failed=self._refuse,
            view=self,
        )

    def _show(self, found: Found, *, opens: bool) -> None:
        self._rest()
        self.found, self._located = found
        self.where = {**self.where, "shown": True}
        self._say("")
        self._show_choice()
        self._fill()
        self.ui.found.show()
        if opens or (self._resume is None and self.focusWidget() is None):
            (self.ui.differences if self._located else self.ui.save_pdf).setFocus()
        self.settled()

    def _fill(self) -> None:
        found, ui = self.found, self.ui
        if found is None:
            return
        counts = Counter(one.difference.kind for one in self._located)
        kind = self.where.get("kind", "")
        kind = kind if kind in counts else ""
        for key, button in self.kinds.items():
            count = counts[Kind(key)] if key else len(self._located)
            button.setText(f"{KIND_WORDS[Kind(key)] if key else 'All'}  {count}")
            button.setVisible(bool(count) or not key)
            button.setChecked(str(key) == kind)
            button.updateGeometry()
        held = self.rows.row(ui.differences.currentIndex())
        self.rows.set_rows([one for one in self._located if kind in {"", one.difference.kind}])
        number = self.rows.find(lambda row: held is not None and row.difference == held.difference)
        if self.rows.rowCount():
            ui.differences.selectRow(max(number, 0))
        lines = reconciling.in_words(found)
        if not self._located:
            lines = ["The two records agree.", *lines]
        ui.summary.setText(" ".join(lines))
        for widget in (ui.kinds, ui.differences):
            widget.setVisible(bool(self._located))
        self._show_noted(reconciling.problems_in_words(found))
        self._tell()

    def _show_noted(self, noted: list[str]) -> None:
        ui = self.ui
        more = len(noted) - _NOTED_SHOWN
        lines = noted[:_NOTED_SHOWN] + ([f"… and {counted(more, 'thing')} more noted."] if more > 0 else [])
        ui.noted.setText("\n".join(lines))
        ui.noted.setVisible(bool(lines))

    def _tell(self) -> None:
        row = self.rows.row(self.ui.differences.currentIndex())
        self.ui.what_to_do.setText(words_of(row) if row else "")
        self.ui.what_to_do.setVisible(row is not None and bool(self._located))

    def _open(self, number: int) -> None:
        row = self.rows.row(number)
        if row is None:
            return
        if row.review_id is not None:
            self.context.go("review", {"review_id": row.review_id, "step": "meet"})
        else:
            self.context.go("child", {"child_id": row.child_id, "tab": "reviews"})

    def _refuse(self, error: IroDeskError) -> None:
        self._rest()
        self._forget()
        self._say(error.sentence)
        self.settled()

    def _forget(self) -> None:
        self.found, self._located = None, ()
        self.where = {key: value for key, value in self.where.items() if key != "shown"}
        self.ui.found.hide()
        self._say("")

    def _rest(self) -> None:
        self.ui.busy.setText(" ")
        self.unsetCursor()

    def _say(self, sentence: str) -> None:
        self.ui.problem.setText(sentence)
        self.ui.problem.setVisible(bool(sentence))
        style.set_role(self.ui.problem, "problem")
