"""What the preview does otherwise for a paper of an alert: by reference or named, and stopped for a look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from iro_desk.services import alert_papers, alert_previews, mentions
from iro_desk.ui.pages.review_steps.mention_stop import MentionStop

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from iro_desk.domain.errors import IroDeskError
    from iro_desk.services.desk import Desk
    from iro_desk.services.papers import Paper
    from iro_desk.services.previews import Preview
    from iro_desk.ui.forms.ui_pdf_preview import Ui_PdfPreviewForm
    from iro_desk.ui.page import Context, Where
    from iro_desk.ui.pdf_pages import PagePicture

REFERENCE, NAMED = "reference", "named"
HIDDEN = "The paper is hidden while names are. Show them with F8 to read it."
WAYS = {REFERENCE: "Random reference", NAMED: "Name and birth date"}
_NOTES = {
    False: "No name, no birth date and not the council’s reference stands in it, nor in the file’s name.",
    True: "It names the child: send it by a secure way only.",
}


def read(desk: Desk, where: Where, shown: str) -> Preview:
    """The issued copy, or the draft in the way chosen; in the alert's own way while none is."""
    if "document_id" in where:
        return alert_previews.of_register(desk, where["document_id"])
    named = {REFERENCE: False, NAMED: True}.get(shown)
    return alert_previews.of_alert(
        desk, where["kind"], where["alert_id"], where.get("recipient", ""), named=named
    )


def issue(desk: Desk, paper: Preview, on: date) -> Paper:
    """Freeze the paper looked at, in the way it was looked at."""
    return alert_papers.issue(desk, paper.kind, paper.alert_id or 0, paper.recipient, on, named=paper.named)


class Veil(QLabel):
    """Stands in the place of an alert's paper while names are hidden: nothing of it is seen or goes out."""

    def __init__(self, context: Context, ui: Ui_PdfPreviewForm) -> None:
        super().__init__(HIDDEN)
        self._context, self._ui = context, ui
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        ui.body.addWidget(self, 1)
        self.hide()

    def is_over(self, where: Where) -> bool:
        """Whether what is shown there is hidden now."""
        return "alert_id" in where and self._context.names.is_private

    def fall(self, where: Where) -> bool:
        """Hide what is shown there, or show it again; whether it is hidden."""
        is_over, ui = self.is_over(where), self._ui
        self.setVisible(is_over)
        for part in (ui.paper, ui.side, ui.page_of, ui.zoom, ui.zoom_in, ui.zoom_out, ui.fit):
            part.setVisible(not is_over)
        if is_over:
            ui.paper.set_pages([])
        return is_over

    def lay(self, where: Where, pages: list[PagePicture]) -> None:
        """Show the pages, none of them while names are hidden."""
        if not self.fall(where):
            self._ui.paper.set_pages(pages)

    def follow(self, where: Where, reread: Callable[[], None]) -> None:
        """Names were hidden or shown: the pages go at once, and come back read anew."""
        if "alert_id" in where and not self.fall(where):
            reread()


class AlertStop(MentionStop):
    """The passages of an alert's paper to look at, beside the paper, and how its child appears."""

    def __init__(self, context: Context, ui: Ui_PdfPreviewForm) -> None:
        super().__init__(context, ui.side_content)
        self._ui = ui
        self.is_choosing = False
        self.note = ""
        self.is_issuing = False
        ui.side_rows.insertWidget(ui.side_rows.indexOf(ui.issue_part) + 1, self)

    def show_paper(self, paper: Preview) -> None:
        """Offer both ways of a draft of an alert; what was stopped of another paper is forgotten."""
        ui = self._ui
        self.is_choosing = paper.alert_id is not None and paper.can_issue
        self.note = (paper.stopped or _NOTES[paper.named]) if self.is_choosing else ""
        if paper.named and paper.stopped:
            self.note = f"{paper.stopped} {_NOTES[True]}"
        ui.open_review.setText("Open the alert" if paper.alert_id is not None else "Open the re&view")
        if self.is_choosing:
            was_blocked = ui.shown.blockSignals(True)
            ui.shown.set_choices(WAYS, nothing=None)
            ui.shown.set_value(NAMED if paper.named else REFERENCE)
            ui.shown.blockSignals(was_blocked)
        if not self.is_of(paper):
            self.clear()

    def is_of(self, paper: Preview) -> bool:
        """Whether what is shown was found in that paper, shown in that way."""
        return self._asked() == (0, paper.alert_id or 0, paper.kind, paper.recipient, paper.named)

    def holds(self, paper: Preview | None) -> bool:
        """Whether a draft must be looked at before a copy or print of it leaves; then it asks."""
        if paper is None or paper.alert_id is None or not paper.stopped:
            return False
        self.is_issuing = False
        self.look_at_alert(paper.alert_id, paper.kind, paper.recipient, is_named=paper.named)
        return True

    def go_on(self, issue: Callable[[], None]) -> None:
        """Every passage is looked at: what was stopped was the issue, or a copy that is asked for again."""
        if self.is_issuing:
            issue()
        else:
            self.context.messages.inform("Every passage is looked at. The paper can be saved or printed now.")

    def stopped(self, error: IroDeskError, paper: Preview | None) -> bool:
        """Show what a refusal is about, where it is a passage to look at in a paper of an alert."""
        if paper is None or paper.alert_id is None or error.field != mentions.FIELD:
            return False
        self.is_issuing = True
        self.look_at_alert(paper.alert_id, paper.kind, paper.recipient, is_named=paper.named)
        return True
