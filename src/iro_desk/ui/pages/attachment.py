"""One attachment to look at: a PDF, a picture or a text, in memory and nowhere else (row O5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from iro_desk.domain.attachments import KINDS
from iro_desk.domain.topics import Topic
from iro_desk.domain.wording import long_date
from iro_desk.services import attachments, files
from iro_desk.services.attachments import Held
from iro_desk.ui import actions, file_choice, pdf_pages
from iro_desk.ui.forms.ui_attachment_view import Ui_AttachmentViewForm
from iro_desk.ui.page import Context, Page
from iro_desk.ui.pdf_pages import POINTS_PER_INCH, PagePicture

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk

HIDDEN = "What is attached is hidden while names are. Show them with F8 to look at it."
_DAMAGED = "This picture is damaged and cannot be shown. Remove it, and attach a sound copy."
_ENDINGS = {"application/pdf": ".pdf", "image/png": ".png", "image/jpeg": ".jpg", "text/plain": ".txt"}
_SCREEN_DPI = 96


class AttachmentPage(Page):
    """Shows {"attachment_id": 7}."""

    topics = Topic.ATTACHMENTS | Topic.CASELOAD

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_AttachmentViewForm()
        self.ui.setupUi(self)
        self._held: Held | None = None
        self._read = 0
        self._sharpen = QTimer(self)
        self._sharpen.setSingleShot(True)
        self._sharpen.setInterval(120)
        self._sharpen.timeout.connect(self.reread)
        self.ui.paper.resized.connect(lambda _width: self._sharpen.start())
        self.ui.save_copy.clicked.connect(self.save_copy)
        self.ui.open_child.clicked.connect(self._open_child)
        self.ui.save_copy.setToolTip("The copy outside IRO Desk is not encrypted (Ctrl+S)")
        actions.keys(self, "Ctrl+S", self.save_copy)

    def reread(self) -> None:
        attachment_id, width = int(self.where.get("attachment_id") or 0), self._pixels()
        self._read += 1
        reading = self._read

        def read(desk: Desk) -> tuple[Held, list[PagePicture]]:
            held = attachments.held(desk, attachment_id)
            return held, _pages(held, width)

        self.context.work.do(
            read, then=lambda found: self._show(reading, *found), failed=self._gone, view=self
        )

    def save_copy(self) -> None:
        """Ask where to, and write a copy there; what it says beside the button is said again."""
        held = self._held
        if held is None:
            return
        ending = _ENDINGS[held.attachment.media_type]
        name = file_choice.home() / f"{held.attachment.kind.replace('_', '-')}{ending}"
        path = file_choice.to_save(self, "Save a copy that is not encrypted", name, f"*{ending}")
        if path is not None:
            content = held.content
            self.context.work.do(
                lambda _desk: files.write(path, content),
                then=lambda _: self.context.messages.inform(f"Saved {path.name}. The copy is not encrypted."),
                view=self,
            )

    # Within

    def _show(self, reading: int, held: Held, pages: list[PagePicture]) -> None:
        if reading != self._read:
            return
        is_other = self._held is None or self._held.attachment.id != held.attachment.id
        self._held = held
        is_private, one = self.context.names.is_private, held.attachment
        is_text = one.media_type == "text/plain"
        self.ui.title.setText(KINDS[one.kind] if is_private else one.name)
        self.ui.facts.setText(self._facts(held))
        problem = HIDDEN if is_private else "" if pages or is_text else _DAMAGED
        self.ui.problem.setText(problem)
        self.ui.problem.setVisible(bool(problem))
        self.ui.save_copy.setVisible(not is_private)
        self.ui.open_child.show()
        self.ui.text.setVisible(is_text and not is_private)
        self.ui.paper.setVisible(bool(pages) and not is_private)
        self.ui.text.setPlainText(held.content.decode("utf-8-sig") if is_text and not is_private else "")
        self.ui.paper.set_pages([] if is_private else pages)
        if is_other and self._resume is None:
            (self.ui.text if is_text else self.ui.paper).setFocus()
        self.settled()

    def _facts(self, held: Held) -> str:
        one = held.attachment
        name = self.context.names.shown(held.child_name)
        came = f"received on {long_date(one.received_on)}" if one.received_on else ""
        parts = (name, KINDS[one.kind], came, "a copy saved elsewhere is not encrypted")
        return " · ".join(part for part in parts if part)

    def _gone(self, error: Any) -> None:  # noqa: ANN401 - an IroDeskError
        self._held = None
        self.ui.title.setText("This file is gone")
        self.ui.facts.setText("")
        self.ui.problem.setText(error.sentence)
        self.ui.problem.show()
        for part in (self.ui.paper, self.ui.text, self.ui.save_copy, self.ui.open_child):
            part.hide()
        self.settled()

    def _open_child(self) -> None:
        if self._held is not None:
            self.context.go("child", {"child_id": self._held.attachment.child_id, "tab": "documents"})

    def _pixels(self) -> int:
        return round(self.ui.paper.page_width() * self.devicePixelRatioF())


def _pages(held: Held, width: int) -> list[PagePicture]:
    """The pages of a PDF, or a picture as the one page; none of a text or of a damaged picture."""
    kind = held.attachment.media_type
    if kind == "application/pdf":
        return pdf_pages.pictures(held.content, width)
    image = QImage.fromData(held.content) if kind.startswith("image/") else QImage()
    if image.isNull():
        return []
    points = image.width() * POINTS_PER_INCH / _SCREEN_DPI
    return [PagePicture(image=image, width=points, text=held.attachment.name)]
