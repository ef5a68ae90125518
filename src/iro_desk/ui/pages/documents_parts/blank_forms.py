"""Blank forms: chosen, looked at, printed, saved to print or to be filled in on a screen (row O7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from iro_desk.services import blank_forms, files
from iro_desk.ui import file_choice, pdf_pages, printing, style
from iro_desk.ui.forms.ui_documents_blank_forms import Ui_BlankFormsForm
from iro_desk.ui.print_job import PrintJob

if TYPE_CHECKING:
    from pathlib import Path

    from iro_desk.services.desk import Desk
    from iro_desk.ui.page import Context
    from iro_desk.ui.pdf_pages import PagePicture

FOR_REVIEW = (
    "A form filled in on a screen is read back on the review's step Consult. It is known by its reference: "
    "it holds no name."
)
FOR_NOBODY = (
    "A form for anybody: with your letterhead, without a reference. From a review's step Consult you get it "
    "with the child's reference."
)
_SIDE_AT_MOST = 420
_SHARPEN_AFTER = 120


class BlankFormsPart(QWidget):
    """Every form in a list, the chosen one beside it. `show_for` says for which review, or for none."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.ui = Ui_BlankFormsForm()
        self.ui.setupUi(self)
        self._review_id: int | None = None
        self._is_placed = False
        self._reading = 0
        self._forms = blank_forms.forms()
        self.ui.forms.addItems([form.name for form in self._forms])
        self._dress()
        self._sharpen = QTimer(self)
        self._sharpen.setSingleShot(True)
        self._sharpen.setInterval(_SHARPEN_AFTER)
        self._sharpen.timeout.connect(self._draw)
        self.ui.forms.currentRowChanged.connect(lambda _row: self._show_form())
        self.ui.with_review.toggled.connect(lambda _on: self._draw())
        self.ui.print.clicked.connect(self.print_it)
        self.ui.save_printed.clicked.connect(lambda: self.save(is_fillable=False))
        self.ui.save_fillable.clicked.connect(lambda: self.save(is_fillable=True))
        self.ui.paper.resized.connect(lambda _width: self._sharpen.start())
        self.show_for(None)

    def show_for(self, review_id: int | None) -> None:
        """Offer the forms for a review, the child's own first chosen; or for nobody."""
        self._review_id = review_id
        self.ui.with_review.blockSignals(True)  # drawn once below, not once more for the tick
        self.ui.with_review.setChecked(review_id is not None)
        self.ui.with_review.blockSignals(False)
        self.ui.with_review.setVisible(review_id is not None)
        self.ui.note.setText(FOR_NOBODY if review_id is None else FOR_REVIEW)
        if review_id is None:
            self.choose(self.key() or self._forms[0].key)
            return
        self.context.work.do(lambda desk: blank_forms.usual(desk, review_id), then=self.choose, view=self)

    def choose(self, key: str) -> None:
        """Show the form of that key."""
        keys = [form.key for form in self._forms]
        row = keys.index(key)
        if row == self.ui.forms.currentRow():
            self._draw()
        self.ui.forms.setCurrentRow(row)

    def key(self) -> str:
        """The key of the form shown, "" before one is."""
        row = self.ui.forms.currentRow()
        return self._forms[row].key if row >= 0 else ""

    def print_it(self) -> None:
        """Ask for the printer, then print the form to be filled in by hand."""
        pages = self.ui.paper.page_count()
        printer = printing.ask(self, f"Print: {self._name()}", pages)
        if printer is None:
            return
        wanted = printing.chosen_pages(printer, pages)
        key, review_id = self.key(), self._for()
        self.context.work.do(
            lambda desk: blank_forms.blank(desk, key, review_id, fillable=False),
            then=lambda pdf: PrintJob(self.context, printer, pdf, wanted).start(),
            view=self,
        )

    def save(self, *, is_fillable: bool) -> None:
        """Ask where to, and write the form there."""
        key, review_id = self.key(), self._for()
        self.context.work.do(
            lambda desk: blank_forms.file_stem(desk, key, review_id),
            then=lambda stem: self._save_as(stem, is_fillable=is_fillable),
            view=self,
        )

    def showEvent(self, event: QShowEvent) -> None:
        """The pictures are made at the size shown, which is known only now."""
        super().showEvent(event)
        if not self._is_placed:
            self._is_placed = True
            self._dress()
            self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Other sizes of text want other room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "ui"):
            self._dress()

    # Within

    def _dress(self) -> None:
        """The list as high as all its rows where there is room for them."""
        ui = self.ui
        ui.side.setFixedWidth(min(style.scaled(272), _SIDE_AT_MOST))
        ui.forms.setMaximumHeight(
            ui.forms.count() * ui.forms.sizeHintForRow(0) + 2 * ui.forms.frameWidth() + 4
        )
        ui.side_rows.setStretchFactor(ui.forms, 1)

    def _save_as(self, stem: str, *, is_fillable: bool) -> None:
        name = file_choice.home() / f"{stem}{'-to-fill-in' if is_fillable else ''}.pdf"
        path = file_choice.to_save(self, f"Save: {self._name()}", name, "PDF (*.pdf)")
        if path is None:
            return
        path = path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")
        key, review_id = self.key(), self._for()

        def write(desk: Desk) -> Path:
            files.write(path, blank_forms.blank(desk, key, review_id, fillable=is_fillable))
            return path

        self.context.work.do(
            write,
            then=lambda written: self.context.messages.inform(f"Saved {written.name}."),
            view=self,
        )

    def _for(self) -> int | None:
        return self._review_id if self.ui.with_review.isChecked() else None

    def _name(self) -> str:
        return f"{self._forms[self.ui.forms.currentRow()].name.lower()} form"

    def _show_form(self) -> None:
        self.ui.for_whom.setText(self._forms[self.ui.forms.currentRow()].for_whom)
        self._draw()

    def _draw(self) -> None:
        """Make the pictures of the form at the size now shown."""
        if not self._is_placed or not self.key():
            return
        self._reading += 1
        reading, key, review_id = self._reading, self.key(), self._for()
        width = round(self.ui.paper.page_width() * self.devicePixelRatioF())

        def task(desk: Desk) -> list[PagePicture]:
            return pdf_pages.pictures(blank_forms.blank(desk, key, review_id, fillable=False), width)

        self.context.work.do(
            task,
            then=lambda pages: self.ui.paper.set_pages(pages) if reading == self._reading else None,
            view=self,
        )
