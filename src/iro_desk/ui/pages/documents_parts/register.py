"""The register: every paper issued, to whom it went, whether it is on the council's system (row O6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from iro_desk.domain.paper_kinds import EVERY_KIND
from iro_desk.domain.register import Dispatch
from iro_desk.services import register
from iro_desk.services.register import RegisterRow
from iro_desk.ui import style
from iro_desk.ui.forms.ui_documents_register import Ui_RegisterForm
from iro_desk.ui.models.register import child_words, paper_place, register_columns, went_to
from iro_desk.ui.models.rows import Rows
from iro_desk.ui.pages.review_steps.dispatch_panel import DispatchPanel
from iro_desk.ui.widgets.grid import Room

if TYPE_CHECKING:
    from iro_desk.services.papers import Issued
    from iro_desk.ui.page import Context

_ROOMS = (Room(120, 2), Room(150), Room(150), Room(120, 3), Room(150, 1))
_EVERY = "Every kind"


class RegisterPart(QWidget):
    """The list with its filters; Enter opens the exact copy.

    The copies of a review's paper are entered on Send. Those of an alert's are entered here, in the place
    of the list; `copying` carries the document whose they are, None once the list is back.
    """

    copying = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.ui = Ui_RegisterForm()
        self.ui.setupUi(self)
        self._every: tuple[RegisterRow, ...] = ()
        self.document_id: int | None = None
        self.rows: Rows[RegisterRow] = Rows(register_columns(context.names), self)
        ui = self.ui
        ui.papers.use(self.rows, _ROOMS)
        ui.kind.set_choices({kind.id: kind.title for kind in EVERY_KIND.values()}, nothing=_EVERY)
        ui.column.setStretchFactor(ui.papers, 1)
        self.dispatch = DispatchPanel(context, self)
        self.dispatch_place = QScrollArea(self)
        self.dispatch_place.setWidgetResizable(True)
        self.dispatch_place.setFrameShape(QFrame.Shape.NoFrame)
        held = QWidget(self.dispatch_place)
        rows = QVBoxLayout(held)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.dispatch)
        rows.addStretch(1)
        self.dispatch_place.setWidget(held)
        self.dispatch_place.hide()
        ui.column.addWidget(self.dispatch_place, 1)
        self.dispatch.closed.connect(self.show_list)
        self.dispatch.committed.connect(lambda _nothing: self.reread())
        ui.find.textChanged.connect(lambda _text: self._fill())
        ui.kind.changed.connect(self._fill)
        ui.unfiled.toggled.connect(lambda _is_on: self._fill())
        ui.papers.opened.connect(lambda number: self._open(self.rows.row(self.rows.index(number, 0))))
        ui.papers.selectionModel().currentRowChanged.connect(lambda _now, _before: self._tell())
        ui.open.clicked.connect(lambda: self._open(self.chosen()))
        ui.copies.clicked.connect(self._enter_copies)
        ui.filed.clicked.connect(self.file)

    def reread(self) -> None:
        """Ask for the register."""
        self.context.work.do(register.rows, then=self._show, view=self)

    def chosen(self) -> RegisterRow | None:
        """The paper chosen."""
        return self.rows.row(self.ui.papers.currentIndex())

    def file(self) -> None:
        """Note that the paper chosen is on the council's system since today."""
        row = self.chosen()
        if row is None:
            return
        document_id, today = row.document.id or 0, self.context.today()
        filed = Dispatch(
            document_id=document_id, to_whom="Case record", route=register.ON_CASE_SYSTEM, sent_on=today
        )
        copies = (*row.dispatches, filed)
        self.context.work.do(lambda desk: register.save_copies(desk, document_id, copies), view=self)

    def _show(self, found: tuple[RegisterRow, ...]) -> None:
        self._every = found
        self.rows.columns = register_columns(self.context.names)
        self.ui.papers.setMinimumHeight(style.scaled(160))
        self._fill()

    def _fill(self) -> None:
        held = self.chosen()
        wanted, kind = self.ui.find.text().casefold().split(), self.ui.kind.value()
        found = [
            row
            for row in self._every
            if kind in {None, "", row.document.kind}
            and (row.is_unfiled or not self.ui.unfiled.isChecked())
            and all(word in self._words(row) for word in wanted)
        ]
        self.rows.set_rows(found)
        number = self.rows.find(lambda row: held is not None and row.document.id == held.document.id)
        if found:
            self.ui.papers.selectRow(max(number, 0))
        nothing = (
            "Nothing here fits." if self._every else "No paper is issued yet. Papers are issued on Send."
        )
        self.ui.nothing.setText(nothing)
        self.ui.nothing.setVisible(not found and self.document_id is None)
        self._tell()

    def _words(self, row: RegisterRow) -> str:
        names = self.context.names
        return " ".join((row.document.title, child_words(names, row.child), went_to(names, row))).casefold()

    def _tell(self) -> None:
        row = self.chosen()
        for button in (self.ui.open, self.ui.copies, self.ui.filed):
            button.setEnabled(row is not None)
        self.ui.filed.setVisible(row is not None and row.filed_on is None and self.document_id is None)
        self.ui.about.setText(f"SHA-256 of the exact copy: {row.document.sha256}" if row else "")

    def _open(self, row: RegisterRow | None) -> None:
        if row is not None:
            held = row.document
            place = paper_place(held.kind, held.review_id, held.alert_id, held.id, held.recipient)
            self.context.go("preview", place)

    def _enter_copies(self) -> None:
        row = self.chosen()
        if row is None:
            return
        if row.document.review_id:
            self.context.go("review", {"review_id": row.document.review_id, "step": "send"})
        else:
            self.enter_copies(row.document.id or 0)

    def enter_copies(self, document_id: int) -> None:
        """Show the copies of a paper in the place of the list."""

        def show(held: Issued) -> None:
            if self.document_id == held.id:
                self._swap(is_list=False)
                self.dispatch.show_document(held)
                self.dispatch.ui.all_sent.setFocus()

        self.document_id = document_id
        self.context.work.do(lambda desk: register.document(desk, document_id), then=show, view=self)
        self.copying.emit(document_id)

    def show_list(self) -> None:
        """Show the list of papers again, what is typed of copies kept."""
        if self.document_id is None:
            return
        self.document_id = None
        self.dispatch.commit()
        self._swap(is_list=True)
        self.ui.papers.setFocus()
        self.copying.emit(None)

    def _swap(self, *, is_list: bool) -> None:
        self.dispatch_place.setVisible(not is_list)
        ui = self.ui
        for one in (ui.find, ui.kind, ui.unfiled, ui.papers, ui.about, ui.open, ui.copies):
            one.setVisible(is_list)
        ui.filed.hide()
        ui.nothing.hide()
        if is_list:
            self._fill()
