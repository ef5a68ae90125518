"""What the preview does otherwise for a paper of an alert: by reference or named, and stopped for a look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.services import alert_papers, alert_previews, mentions
from iro_desk.ui.pages.review_steps.mention_stop import MentionStop

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.errors import IroDeskError
    from iro_desk.services.desk import Desk
    from iro_desk.services.papers import Paper
    from iro_desk.services.previews import Preview
    from iro_desk.ui.forms.ui_pdf_preview import Ui_PdfPreviewForm
    from iro_desk.ui.page import Context, Where

REFERENCE, NAMED = "reference", "named"
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


class AlertStop(MentionStop):
    """The passages of an alert's paper to look at, beside the paper, and how its child appears."""

    def __init__(self, context: Context, ui: Ui_PdfPreviewForm) -> None:
        super().__init__(context, ui.side_content)
        self._ui = ui
        self.is_choosing = False
        self.note = ""
        ui.side_rows.insertWidget(ui.side_rows.indexOf(ui.issue_part) + 1, self)

    def show_paper(self, paper: Preview) -> None:
        """Offer both ways of a draft of an alert; what was stopped of another paper is forgotten."""
        ui = self._ui
        self.is_choosing = paper.alert_id is not None and paper.can_issue
        self.note = _NOTES[paper.named] if self.is_choosing else ""
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

    def stopped(self, error: IroDeskError, paper: Preview | None) -> bool:
        """Show what a refusal is about, where it is a passage to look at in a paper of an alert."""
        if paper is None or paper.alert_id is None or error.field != mentions.FIELD:
            return False
        self.look_at_alert(paper.alert_id, paper.kind, paper.recipient, is_named=paper.named)
        return True
