"""The bar under a review: what is unfinished, what keeps or discards it, and the paper of the step."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from iro_desk.domain.paper_kinds import DECISION_LETTER, MONITORING_FORM, PAPER_KINDS
from iro_desk.services import addenda, papers
from iro_desk.services.papers import Paper
from iro_desk.services.reviews import ReviewPage
from iro_desk.ui.drafted_panel import SERVES_PANEL, DraftedPanel
from iro_desk.ui.forms.ui_review import Ui_ReviewForm
from iro_desk.ui.pages.review_steps.standing import DECIDE, MONITOR

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk
    from iro_desk.ui.page import Context, Page, Where

_PAPER_OF = {DECIDE: DECISION_LETTER, MONITOR: MONITORING_FORM}
_SHORT = {DECISION_LETTER: "letter", MONITORING_FORM: "form"}
_ISSUE = {DECISION_LETTER: "&Issue decision letter", MONITORING_FORM: "&Issue monitoring form"}
_NOT_YET = "The paper can be issued once the review is complete (step 3, Meet)."
_DRAFTED = "Kept in a draft as you type. Done, or leaving, makes it part of the review."


class ReviewBar(QObject):
    """Keeps the bar true. `refused` carries why a paper was not issued.

    `panels` gives the panels of the step in sight.
    """

    refused = Signal(object)

    def __init__(
        self, context: Context, page: Page, ui: Ui_ReviewForm, panels: Callable[[], list[DraftedPanel]]
    ) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._ui = ui
        self._panels = panels
        self._shown: ReviewPage | None = None
        self._kind: str | None = None
        self._notes: dict[DraftedPanel, str] = {}
        self._is_narrow = False
        ui.done.clicked.connect(self.keep)
        ui.discard.clicked.connect(self.discard)
        ui.discard.setProperty(SERVES_PANEL, True)
        ui.preview.clicked.connect(lambda: self.preview({"kind": self._kind or DECISION_LETTER}))
        ui.issue.clicked.connect(lambda: self.issue({"kind": self._kind or DECISION_LETTER}))

    def keep(self) -> None:
        """Done: what is typed in this step becomes one change for each panel."""
        for panel in self._panels():
            panel.commit()

    def discard(self) -> None:
        """Put back what is stored in this step."""
        for panel in self._panels():
            if panel.is_dirty:
                panel.discard()

    def preview(self, which: Where) -> None:
        """Show the paper named by "kind" and "recipient" as it stands, with what is typed now."""
        self._page.leave()
        if self._shown is not None:
            self._context.go("preview", {**which, "review_id": self._shown.review.id})

    def issue(self, which: Where) -> None:
        """Freeze the paper, or with "addendum" what changed in it; a refusal says what is missing."""
        if self._shown is None:
            return
        self._page.leave()
        kind, review_id = which["kind"], self._shown.review.id or 0
        recipient, is_addendum = which.get("recipient", ""), which.get("addendum", False)

        def put(desk: Desk) -> Paper:
            if is_addendum:
                return addenda.issue_addendum(desk, kind, review_id, recipient)
            return papers.issue(desk, kind, review_id, recipient=recipient)

        self._context.work.do(
            put,
            then=self._say_issued,
            failed=self.refused.emit,
            view=self,
        )

    def show_step(self, page: ReviewPage, step: str) -> None:
        """Show the buttons of a step."""
        self._shown, self._kind = page, _PAPER_OF.get(step)
        kind = self._kind
        is_issued = kind in page.issued
        self._ui.preview.setVisible(kind is not None)
        self._ui.issue.setVisible(kind is not None and not is_issued)
        if kind is not None:
            self._ui.preview.setText(f"{'&Open' if is_issued else '&Preview'} {_SHORT[kind]}")
            self._ui.issue.setText(_ISSUE[kind])
            self._ui.issue.setEnabled(page.review.completed_on is not None)
        self.show_typing()

    def show_typing(self, _is_dirty: object = None) -> None:
        """Show whether something is unfinished."""
        panels = self._panels()
        is_dirty = any(panel.is_dirty for panel in panels)
        for button in (self._ui.discard, self._ui.done):
            button.setVisible(bool(panels))
            button.setEnabled(is_dirty)
        notes = [note for panel in panels if (note := self._notes.get(panel))]
        waits = self._kind is not None and not self._ui.issue.isEnabled() and not self._ui.issue.isHidden()
        self._say(notes[0] if notes else _DRAFTED if is_dirty else _NOT_YET if waits else "")

    def note(self, panel: DraftedPanel, words: str) -> None:
        """A panel has something quiet to say."""
        self._notes[panel] = words
        self.show_typing()

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Where there is little room the quiet line stands above the buttons."""
        words = self._ui.note.text() or self._ui.note_above.text()
        self._is_narrow = is_narrow
        self._say(words)

    def _say(self, words: str) -> None:
        self._ui.note.setText("" if self._is_narrow else words)
        self._ui.note_above.setText(words if self._is_narrow else "")
        self._ui.note_above.setVisible(self._is_narrow and bool(words))

    def _say_issued(self, paper: Paper) -> None:
        which = {"kind": paper.kind, "recipient": paper.recipient, "document_id": paper.document_id}
        has_clock = bool(PAPER_KINDS[paper.kind].task) and not paper.addendum
        self._context.messages.inform(
            f"{paper.title} is issued" + (" and its clock has stopped." if has_clock else "."),
            "Open it",
            lambda: self.preview(which),
        )
