"""The files kept with a child: attached by choosing or by dragging, named, looked at, removed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from iro_desk.domain.attachments import BYTES_AT_MOST, KINDS, MEDIA_TYPES, Attachment
from iro_desk.domain.errors import IroDeskError, RuleBroken
from iro_desk.domain.wording import short_date
from iro_desk.services import attachments, files
from iro_desk.services.attachments import Held
from iro_desk.ui import file_choice, style
from iro_desk.ui.drafted_panel import DraftedPanel, Task
from iro_desk.ui.forms.ui_attachment_panel import Ui_AttachmentForm
from iro_desk.ui.forms.ui_attachments import Ui_AttachmentsForm
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.pages.review_steps.step_panel import mark_wrong, put
from iro_desk.ui.widgets.date_field import DateField, give_reference
from iro_desk.ui.widgets.grid import Room

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk
    from iro_desk.ui.names import PersonNames
    from iro_desk.ui.page import Context

_FILES = "PDF, pictures and text (*.pdf *.png *.jpg *.jpeg *.txt);;All files (*)"
_NOTE = (
    "Choose a file or drag it here: a PDF, a picture or plain text. It is kept encrypted and shown in "
    "IRO Desk only. No court papers."
)
_ROOMS = (Room(140), Room(110, 1), Room(96), Room(60, 2))
HIDDEN = "Hidden while names are"
_ROWS_AT_MOST = 8
_ROW_HEIGHT = 36


class AttachmentPanel(DraftedPanel):
    """What is said of one file: its name, by which it is found, its kind, its day and a note."""

    form = "attachment"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.work, parent)
        self.context = context
        self.ui = Ui_AttachmentForm()
        self.ui.setupUi(self)
        self.ui.attachment_kind.set_choices(KINDS, nothing=None)
        self.ui.attachment_received_on.is_compact = True
        self._held: Attachment | None = None
        self.ui.problem.hide()
        self.refused.connect(self._say)
        self.committed.connect(lambda _id: self._clear())

    def show_attachment(self, attachment: Attachment) -> None:
        """Show one file; typing under way is left alone."""
        self.begin(attachment.child_id, attachment.id or 0, lambda: self._fill_with(attachment))

    def change(self) -> Task:
        ui, held = self.ui, self._held
        assert held is not None  # noqa: S101 - filled before it can be typed in
        if ui.attachment_received_on.problem():
            raise RuleBroken(ui.attachment_received_on.problem(), field="attachment_received_on")
        wanted = replace(
            held,
            name=ui.attachment_name.text(),
            kind=ui.attachment_kind.value() or "other",
            received_on=ui.attachment_received_on.value(),
            note=ui.attachment_note.text().strip(),
        )
        return lambda desk: attachments.save(desk, wanted)

    def _fill_with(self, held: Attachment) -> None:
        self._held = held
        give_reference(self, self.context.today(), self.context.calendar)
        put(self.ui.attachment_name, held.name)
        put(self.ui.attachment_kind, held.kind)
        put(self.ui.attachment_note, held.note)
        self.ui.attachment_received_on.set_value(held.received_on)
        self._clear()

    def _clear(self) -> None:
        self.ui.problem.hide()
        mark_wrong(self.ui.attachment_name, is_wrong=False)

    def _say(self, error: IroDeskError) -> None:
        field = self.findChild(QWidget, error.field) if error.field else None
        self.ui.problem.setText(error.sentence)
        self.ui.problem.setVisible(not isinstance(field, DateField))
        if field is not None and not isinstance(field, DateField):
            mark_wrong(field, is_wrong=True)


class AttachmentsPart(QWidget):
    """The list of a child's files and, under it, what is said of the one chosen.

    `consultation_wanted` carries an Attachment of which a consultation is to be made.
    """

    consultation_wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.ui = Ui_AttachmentsForm()
        self.ui.setupUi(self)
        self.panel = AttachmentPanel(context, self.ui.one)
        layout = self.ui.one.layout()
        if layout is not None:
            layout.addWidget(self.panel)
        self.rows: Rows[Attachment] = Rows(_columns(context.names), self)
        self.ui.attachments.use(self.rows, _ROOMS)
        self._child_id = 0
        self._review_id: int | None = None
        self._wanted: int | None = None
        self.offers_consultation = False
        self.ui.note.setText(_NOTE)
        self.ui.problem.hide()
        self.setAcceptDrops(True)
        self._connect()

    def show_child(self, child_id: int, review_id: int | None = None) -> None:
        """Show the files of a child; those attached from now on belong to that review, if one is given."""
        if child_id != self._child_id:
            self.ui.problem.hide()
            self._wanted = None
        self._child_id, self._review_id = child_id, review_id
        self.context.work.do(
            lambda desk: attachments.of_child(desk, child_id), then=partial(self._show, child_id), view=self
        )

    def choose(self) -> None:
        """Ask for files, and attach them."""
        self.add(file_choice.to_open(self, "Attach a file", file_choice.home(), _FILES))

    def add(self, paths: list[Path]) -> None:
        """Attach these files, each as one change; a refusal names the file."""
        self.ui.problem.hide()
        for path in paths:
            new = Attachment(child_id=self._child_id, review_id=self._review_id, name=path.name)
            self.context.work.do(
                partial(_attach, path, new),
                then=self._note_added,
                failed=partial(self._refuse, path),
                view=self,
            )

    def remove(self) -> None:
        """Take the chosen file away, and ask nothing: it can be brought back."""
        chosen = self._chosen()
        if chosen is None:
            return
        self.panel.let_go()
        number = chosen.id or 0
        self.context.work.do(
            lambda desk: attachments.remove(desk, number), then=self._tell_removed, view=self
        )

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    # Within

    def _connect(self) -> None:
        self.ui.attach.clicked.connect(self.choose)
        self.ui.attachments.opened.connect(lambda number: self._look(self.rows.row(number)))
        self.ui.attachments.selectionModel().currentRowChanged.connect(self._choose)
        self.panel.ui.look.clicked.connect(lambda: self._look(self._chosen()))
        self.panel.ui.remove.clicked.connect(self.remove)
        self.panel.ui.consult.clicked.connect(self._offer)
        self.panel.ui.attachment_kind.changed.connect(self._show_offer)

    def _show(self, child_id: int, held: tuple[Attachment, ...]) -> None:
        if child_id != self._child_id:
            return
        chosen = self._wanted or (one.id if (one := self._chosen()) else None)
        self._wanted = None
        self.rows.set_rows(list(held))
        self.ui.attachments.setVisible(bool(held))
        self.ui.attachments.setFixedHeight(
            style.scaled(_ROW_HEIGHT) * (min(len(held), _ROWS_AT_MOST) + 1) + 4
        )
        self.ui.one.setVisible(bool(held) and not self.context.names.is_private)
        if held:
            at = max(self.rows.find(lambda one: one.id == chosen), 0)
            self.ui.attachments.selectRow(at)
            self._choose(self.rows.index(at, 0))

    def _choose(self, now: QModelIndex, _before: QModelIndex | None = None) -> None:
        if (one := self.rows.row(now)) is not None:
            self.panel.show_attachment(one)
            self._show_offer()

    def _chosen(self) -> Attachment | None:
        return self.rows.row(self.ui.attachments.currentIndex())

    def _show_offer(self) -> None:
        is_statement = self.panel.ui.attachment_kind.value() == "app_statement"
        self.panel.ui.consult.setVisible(self.offers_consultation and is_statement)

    def _offer(self) -> None:
        if (one := self._chosen()) is not None:
            self.panel.commit()
            self.consultation_wanted.emit(one)

    def _look(self, one: Attachment | None) -> None:
        if one is not None:
            self.context.go("attachment", {"attachment_id": one.id})

    def _note_added(self, attachment_id: int) -> None:
        self._wanted = attachment_id
        self.show_child(self._child_id, self._review_id)

    def _refuse(self, path: Path, error: IroDeskError) -> None:
        self.ui.problem.setText(f"{path.name}: {error.sentence}")
        self.ui.problem.show()

    def _tell_removed(self, gone: Held) -> None:
        self.ui.attach.setFocus()
        self.context.messages.inform("Removed.", "Undo", lambda: self._bring_back(gone))

    def _bring_back(self, gone: Held) -> None:
        self.context.work.do(
            lambda desk: attachments.add(desk, gone.attachment, gone.content),
            then=self._note_added,
            view=self,
        )


def _columns(names: PersonNames) -> tuple[Column[Attachment], ...]:
    return (
        Column(heading="Name", text=lambda row: HIDDEN if names.is_private else row.name, is_bold=True),
        Column(heading="What it is", text=lambda row: KINDS.get(row.kind, row.kind)),
        Column(
            heading="Received",
            text=lambda row: short_date(row.received_on) if row.received_on else "",
            sort=lambda row: row.received_on,
        ),
        Column(heading="Kept as", text=lambda row: MEDIA_TYPES.get(row.media_type, ""), is_quiet=True),
    )


def _attach(path: Path, new: Attachment, desk: Desk) -> int:
    return attachments.add(desk, new, files.read(path, BYTES_AT_MOST))
