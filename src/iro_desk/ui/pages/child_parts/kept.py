"""What is kept with a child besides the reviews: promises on Overview, files and reports on Documents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from iro_desk.domain.child import Basis
from iro_desk.services import voices
from iro_desk.ui import style
from iro_desk.ui.pages.child_parts import kept_words
from iro_desk.ui.pages.child_parts.papers import SAID_HIDDEN
from iro_desk.ui.pages.review_steps.attachments_part import AttachmentsPart
from iro_desk.ui.pages.review_steps.feedback_returns import of_feedback

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iro_desk.domain.care_plan_audits import CarePlanAudit
    from iro_desk.domain.feedback import FeedbackReturn
    from iro_desk.domain.promises import Promise
    from iro_desk.domain.reports import CourtPaper, ReportReceived
    from iro_desk.services.children import ChildPage
    from iro_desk.services.desk import Desk
    from iro_desk.ui.forms.ui_child import Ui_ChildForm
    from iro_desk.ui.page import Context

_CLOSED_SHOWN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What is kept with one child."""

    child_id: int
    promises: tuple[Promise, ...]
    reports: tuple[ReportReceived, ...]
    court_papers: tuple[CourtPaper, ...]
    audits: tuple[CarePlanAudit, ...]
    feedback: tuple[FeedbackReturn, ...]


class Lines(QWidget):
    """Lines of text under a heading; not there while there are none."""

    def __init__(self, heading: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.lines = QLabel(self)
        self.lines.setWordWrap(True)
        self.lines.setTextFormat(self.lines.textFormat().PlainText)
        title = QLabel(heading, self)
        style.set_role(title, "section")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addWidget(title)
        column.addWidget(self.lines)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these, a paragraph each."""
        self.lines.setText("\n".join(lines))
        self.setVisible(bool(lines))


class KeptParts(QObject):
    """Fills them for one child. A promise is closed in the review, where the child is told."""

    def __init__(self, context: Context, ui: Ui_ChildForm, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        self._page: ChildPage | None = None
        self._ui = ui
        self.attachments = AttachmentsPart(context, parent)
        self.promises = Lines("What I said I would do", "promises", parent)
        self.open_promises = QPushButton("Tell the child, in the review", self.promises)
        self.reports = Lines("Reports seen for reviews", "reports_seen", parent)
        self.court_papers = Lines("Court papers known of", "court_papers_known", parent)
        self.audits = Lines("The care plan, gone through together", "care_plan_audits", parent)
        self.feedback = Lines("Feedback after reviews", "feedback_returns", parent)
        self.to_pack = QPushButton("Text of the last review for the council’s system", parent)
        self.to_pack.setObjectName("to_pack")
        self._lay_out(ui)
        self.open_promises.clicked.connect(self._open)
        self.to_pack.clicked.connect(self._open_pack)

    def show_page(self, page: ChildPage) -> None:
        """Show what is kept with this child."""
        self._page = page
        self._ui.documents_list.setVisible(bool(page.documents))
        child_id = page.row.child.id or 0
        self.attachments.show_child(child_id)
        self.context.work.do(lambda desk: _read(desk, child_id), then=self._show, view=self)

    def _lay_out(self, ui: Ui_ChildForm) -> None:
        for button in (self.open_promises, self.to_pack):
            style.set_role(button, "link")
        column = self.promises.layout()
        if column is not None:
            column.addWidget(self.open_promises)
            column.setAlignment(self.open_promises, self.promises.lines.alignment().AlignLeft)
        ui.says_column.insertWidget(ui.says_column.indexOf(ui.says) + 1, self.promises)
        held = QWidget()
        below = QVBoxLayout(held)
        below.setContentsMargins(0, 0, 0, 0)
        for part in (self.attachments, self.reports, self.court_papers, self.audits, self.feedback):
            below.addWidget(part)
        below.addWidget(self.to_pack, 0, self.promises.lines.alignment().AlignLeft)
        below.addStretch(1)
        area = QScrollArea()
        area.setObjectName("kept_scroll")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(area.focusPolicy().NoFocus)
        area.setWidget(held)
        ui.documents_column.addWidget(area, 1)

    def _show(self, read: Read) -> None:
        if self._page is None or self._page.row.child.id != read.child_id:
            return
        waiting = [one for one in read.promises if one.is_open]
        closed = [one for one in read.promises if not one.is_open][:_CLOSED_SHOWN]
        is_private = self.context.names.is_private
        lines = [kept_words.of_promise(one) for one in (*waiting, *closed)]
        self.promises.show_lines([SAID_HIDDEN] if is_private and lines else lines)
        self.open_promises.setVisible(bool(waiting) and self._open_review() is not None)
        self.reports.show_lines([kept_words.of_report(one, self.context.names) for one in read.reports])
        self.court_papers.show_lines([kept_words.of_court_paper(one) for one in read.court_papers])
        self.audits.show_lines([kept_words.of_audit(one, is_private=is_private) for one in read.audits])
        self.feedback.show_lines([of_feedback(one, is_private=is_private) for one in read.feedback])
        self.to_pack.setVisible(self._last_complete() is not None)

    def _open_review(self) -> int | None:
        """The review in which the child can be told: the one under way, else the last."""
        reviews = self._page.history.reviews if self._page else ()
        under_way = [one for one in reviews if one.is_open]
        found = under_way or list(reviews)
        return found[-1].id if found else None

    def _last_complete(self) -> int | None:
        """The last review recorded here to its end: the one whose text is copied."""
        reviews = self._page.history.reviews if self._page else ()
        held = [one for one in reviews if one.completed_on and one.basis is Basis.RECORDED]
        return held[-1].id if held else None

    def _open_pack(self) -> None:
        self.context.go("documents", {"part": "pack", "review_id": self._last_complete()})

    def _open(self) -> None:
        self.context.go("review", {"review_id": self._open_review(), "step": "consult"})


def _read(desk: Desk, child_id: int) -> Read:
    return Read(
        child_id=child_id,
        promises=voices.promises_of(desk, child_id),
        reports=voices.reports_of_child(desk, child_id),
        court_papers=voices.court_papers_of(desk, child_id),
        audits=voices.audits_of(desk, child_id),
        feedback=voices.feedback_of(desk, child_id),
    )
