"""What is kept with a child besides the reviews: promises on Overview, files and reports on Documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from iro_desk.domain.reports import REPORTS
from iro_desk.domain.wording import plain_date
from iro_desk.services import voices
from iro_desk.ui import style
from iro_desk.ui.pages.child_parts.papers import SAID_HIDDEN
from iro_desk.ui.pages.review_steps.attachments_part import AttachmentsPart

if TYPE_CHECKING:
    from iro_desk.domain.promises import Promise
    from iro_desk.domain.reports import ReportReceived
    from iro_desk.services.children import ChildPage
    from iro_desk.services.desk import Desk
    from iro_desk.ui.forms.ui_child import Ui_ChildForm
    from iro_desk.ui.page import Context

_CLOSED_SHOWN = 3
Read = tuple[int, tuple["Promise", ...], tuple["ReportReceived", ...]]


class KeptParts(QObject):
    """Fills them for one child. A promise is closed in the review, where the child is told."""

    def __init__(self, context: Context, ui: Ui_ChildForm, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        self._page: ChildPage | None = None
        self._ui = ui
        self.attachments = AttachmentsPart(context, parent)
        self.promises = QWidget(parent)
        self.promises.setObjectName("promises")
        self.promise_lines = QLabel(self.promises)
        self.open_promises = QPushButton("Tell the child, in the review", self.promises)
        self.reports = QLabel(parent)
        self._lay_out(ui)
        self.open_promises.clicked.connect(self._open)

    def show_page(self, page: ChildPage) -> None:
        """Show what is kept with this child."""
        self._page = page
        self._ui.documents_list.setVisible(bool(page.documents))
        child_id = page.row.child.id or 0
        self.attachments.show_child(child_id)
        self.context.work.do(lambda desk: _read(desk, child_id), then=self._show, view=self)

    def _lay_out(self, ui: Ui_ChildForm) -> None:
        for label in (self.promise_lines, self.reports):
            label.setWordWrap(True)
            label.setTextFormat(label.textFormat().PlainText)
        style.set_role(self.open_promises, "link")
        heading = QLabel("What I said I would do", self.promises)
        style.set_role(heading, "section")
        column = QVBoxLayout(self.promises)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        for part in (heading, self.promise_lines):
            column.addWidget(part)
        column.addWidget(self.open_promises, 0, self.promise_lines.alignment().AlignLeft)
        ui.says_column.insertWidget(ui.says_column.indexOf(ui.says) + 1, self.promises)
        held = QWidget()
        below = QVBoxLayout(held)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.attachments)
        below.addWidget(self.reports)
        below.addStretch(1)
        area = QScrollArea()
        area.setObjectName("kept_scroll")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(area.focusPolicy().NoFocus)
        area.setWidget(held)
        ui.documents_column.addWidget(area, 1)

    def _show(self, read: Read) -> None:
        child_id, promises, reports = read
        if self._page is None or self._page.row.child.id != child_id:
            return
        waiting = [one for one in promises if one.is_open]
        closed = [one for one in promises if not one.is_open][:_CLOSED_SHOWN]
        is_private = self.context.names.is_private
        lines = [_line(one) for one in (*waiting, *closed)]
        self.promises.setVisible(bool(lines))
        self.promise_lines.setText(SAID_HIDDEN if is_private else "\n".join(lines))
        self.open_promises.setVisible(bool(waiting) and self._open_review() is not None)
        self.reports.setVisible(bool(reports))
        told = "\n".join(_report(one) for one in reports)
        self.reports.setText(f"Reports seen for reviews\n{told}" if told else "")

    def _open_review(self) -> int | None:
        """The review in which the child can be told: the one under way, else the last."""
        reviews = self._page.history.reviews if self._page else ()
        under_way = [one for one in reviews if one.is_open]
        found = under_way or list(reviews)
        return found[-1].id if found else None

    def _open(self) -> None:
        self.context.go("review", {"review_id": self._open_review(), "step": "consult"})


def _read(desk: Desk, child_id: int) -> Read:
    return child_id, voices.promises_of(desk, child_id), voices.reports_of_child(desk, child_id)


def _line(one: Promise) -> str:
    """A promise and where it stands."""
    if one.is_open:
        by = f", by {plain_date(one.due_on)}" if one.due_on else ""
        return f"Open{by}: {one.text}"
    told = plain_date(one.told_on) if one.told_on else ""
    return f"Child told {told}: {one.text}"


def _report(one: ReportReceived) -> str:
    who = f" from {one.from_whom}" if one.from_whom else ""
    came = f", received {plain_date(one.received_on)}" if one.received_on else ", not received yet"
    score = f", score {one.sdq_score}" if one.sdq_score is not None else ""
    return f"{REPORTS.get(one.kind, one.kind)}{who}{came}{score}"
