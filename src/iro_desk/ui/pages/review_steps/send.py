"""Send: every paper with where it stands, issued one by one or all at once; then what follows on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.wording import counted
from iro_desk.services import mentions, paper_list
from iro_desk.services.paper_list import IssuedAll, ListedPaper, Stands
from iro_desk.services.reviews import ReviewPage
from iro_desk.ui import style
from iro_desk.ui.forms.ui_review_send import Ui_SendForm
from iro_desk.ui.page import show_field
from iro_desk.ui.pages.review_steps.dispatch_panel import DispatchPanel
from iro_desk.ui.pages.review_steps.feedback_returns import FeedbackReturns
from iro_desk.ui.pages.review_steps.mention_stop import MentionStop
from iro_desk.ui.pages.review_steps.paper_row import PaperRow
from iro_desk.ui.pages.review_steps.paragraph_panel import ParagraphPlace
from iro_desk.ui.pages.review_steps.tasks import TaskList
from iro_desk.ui.pages.review_steps.withheld import WithheldPanel

if TYPE_CHECKING:
    from iro_desk.services.papers import Issued
    from iro_desk.ui.page import Context, Where

WITHHELD = "What is &withheld…"
PARAGRAPH = "paragraph"
"""Where the page says which letter's paragraph stands open."""

_NO_MANAGER = "team_manager"
_ROOM_FOR_HEAD = 720


class SendStep(QWidget):
    """`preview_wanted` and `issue_wanted` carry what names the paper: its kind, "recipient", "addendum".

    `leaving` asks the page to commit what is typed, before all that is ready is issued. `teams_wanted`
    asks for the page where the team's manager is entered. `gone_to` carries the block of a paper's text
    that is to be looked at.
    """

    preview_wanted = Signal(object)
    issue_wanted = Signal(object)
    leaving = Signal()
    teams_wanted = Signal()
    gone_to = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.ui = Ui_SendForm()
        self.ui.setupUi(self)
        self._page: ReviewPage | None = None
        self._shown: Issued | None = None
        self._wanted: int | None = None
        self._letter: tuple[str, ...] | None = None
        self._asked: tuple[str, str] | None = None
        self.rows: dict[tuple[str, str], PaperRow] = {}
        self.dispatch = DispatchPanel(context, self.ui.dispatch)
        self.ui.dispatch_rows.addWidget(self.dispatch)
        self.ui.dispatch.hide()
        self.paragraph = ParagraphPlace(context, self.ui.papers)
        self.paragraph.wanted.connect(self._open_paragraph)
        self.paragraph.seen.connect(
            lambda key: self.preview_wanted.emit(_where(self.row(*key), is_open=True))
        )
        self._add_looks()
        words = {
            "POST_MGR_RESPONSE": "Reply received",
            "POST_CAREPLAN": "Mark updated",
            "POST_DISTRIBUTE": "Mark sent",
        }
        self.tasks = TaskList(context, self.ui.tasks, words)
        self.feedback = FeedbackReturns(context, self)
        self.ui.column_1.insertWidget(self.ui.column_1.indexOf(self.ui.tasks) + 1, self.feedback)
        self.ui.open_teams.clicked.connect(self.teams_wanted)
        self.ui.issue_all.clicked.connect(self.issue_all)
        self.ui.paste_pack.clicked.connect(self._open_pack)
        self.dispatch.closed.connect(self._close_dispatch)
        self.ui.summary.hide()
        # It names people as they were shown when it was written.
        context.names.changed.connect(self.ui.summary.hide)
        self.clear()

    def _add_looks(self) -> None:
        """The passages a paper was stopped at, and what is withheld: each stands only where it is wanted."""
        self.stop = MentionStop(self.context, self)
        self.stop.gone_to.connect(self.gone_to)
        self.stop.passed.connect(lambda kind, who: self.row(kind, who).issued.emit())
        self.show_withheld = QPushButton(WITHHELD, self)
        self.show_withheld.setCheckable(True)
        style.set_role(self.show_withheld, "link")
        self.withheld = WithheldPanel(self.context, self)
        self.withheld.hide()
        # Typing that comes back is shown, as after a lock.
        self.withheld.noted.connect(lambda words: self.show_withheld.setChecked(True) if words else None)
        self.show_withheld.toggled.connect(self._open_withheld)
        place = self.ui.column_1.indexOf(self.ui.papers)
        self.ui.column_1.insertWidget(place, self.stop)
        self.ui.column_1.insertWidget(place, self.withheld)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.ui.head.insertWidget(1, self.show_withheld, 0, left)

    def _open_withheld(self, is_on: bool) -> None:
        if not is_on:
            self.withheld.commit()
        elif self._page is not None:
            self.withheld.show_review(self._page)
        self.withheld.setVisible(is_on)
        self.show_withheld.setText("Clos&e this list" if is_on else WITHHELD)

    def _go_to_withheld(self) -> None:
        self.show_withheld.setChecked(True)
        self.show_withheld.setFocus()
        QTimer.singleShot(0, self, lambda: show_field(self.show_withheld))

    def show_review(self, page: ReviewPage) -> None:
        """Show what is issued and what still waits."""
        if self._page is not None and self._page.review.id != page.review.id:
            self._close_dispatch()
            self.paragraph.close_panel()
            self.ui.summary.hide()
            self.stop.clear()
        self._page = page
        # Read even while it is hidden: typing left unfinished in it has to come back.
        self.withheld.show_review(page)
        self.tasks.show_review(page)
        self.feedback.show_review(page)
        self.context.work.do(
            lambda desk: paper_list.of_page(desk, page),
            then=lambda papers: self._show_papers(page, papers),
            view=self,
        )

    def row(self, kind: str, recipient: str = "") -> PaperRow:
        """The row of that paper."""
        return self.rows[kind, recipient]

    def take_focus(self) -> None:
        """Go where the next key does the most: to all that is ready, else to the first paper."""
        if self.ui.issue_all.isEnabled():
            self.ui.issue_all.setFocus()
        elif self.rows:
            next(iter(self.rows.values())).open.setFocus()

    def opened(self) -> Where:
        """The issued paper whose copies stand open and the letter whose paragraph does, {} for none."""
        copies = {"document_id": self._shown.id} if self._shown is not None else {}
        letter = {PARAGRAPH: list(self.paragraph.key)} if self.paragraph.key is not None else {}
        return {**copies, **letter}

    def reopen(self, opened: Where) -> None:
        """Open them again, once the papers are there."""
        self._wanted = opened.get("document_id")
        self._letter = tuple(opened.get(PARAGRAPH, ())) or None
        self._reopen()

    def say(self, error: IroDeskError) -> None:
        """Tell why a paper was not issued; without an addressee, where to enter one."""
        self.ui.problem.setText(error.sentence)
        self.ui.problem.show()
        self.ui.open_teams.setVisible(error.field == _NO_MANAGER)
        if error.field == mentions.FIELD and self._asked is not None and self._page is not None:
            self.ui.problem.hide()
            self.stop.look_at(self._page.review.id or 0, *self._asked)

    def clear(self) -> None:
        """Nothing was refused."""
        self.ui.problem.hide()

    def issue_all(self) -> None:
        """Issue every paper that is ready, and say which were not and why."""
        if self._page is None:
            return
        self.leaving.emit()
        review_id = self._page.review.id or 0
        self.context.work.do(
            lambda desk: paper_list.issue_all(desk, review_id), then=self._say_all, view=self
        )

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the buttons stand under the heading."""
        super().resizeEvent(event)
        is_narrow = self.width() < style.scaled(_ROOM_FOR_HEAD)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.ui.head.setDirection(down if is_narrow else across)

    # Within

    def _show_papers(self, page: ReviewPage, papers: tuple[ListedPaper, ...]) -> None:
        if page is not self._page:
            return
        wanted = [paper.key for paper in papers]
        if list(self.rows) != wanted:
            self._make_rows(wanted)
        for paper in papers:
            self.rows[paper.key].show_paper(page, paper, self.context.today())
        obstacles = [paper.obstacle for paper in papers if paper.obstacle is not None]
        self.ui.open_teams.setVisible(any(one.field == _NO_MANAGER for one in obstacles))
        ready = sum(paper.stands is Stands.READY for paper in papers)
        self.ui.issue_all.setEnabled(ready > 0)
        self.ui.issue_all.setText(
            f"Issue &all that are ready ({ready})" if ready else "Issue &all that are ready"
        )
        self._reopen()
        if self._shown is not None:
            self.dispatch.show_document(self._shown)
        self.paragraph.renew(page, papers)

    def _make_rows(self, wanted: list[tuple[str, str]]) -> None:
        held, self.rows = self.rows, {}
        for key in held.keys() - set(wanted):
            held[key].setParent(None)
            held[key].deleteLater()
        for key in wanted:
            row = held.get(key) or self._new_row()
            self.rows[key] = row
            self.ui.papers_rows.addWidget(row)
        self._place_under()

    def _new_row(self) -> PaperRow:
        row = PaperRow(self.context, self.ui.papers)
        row.opened.connect(lambda: self.preview_wanted.emit(_where(row, is_open=True)))
        row.looked.connect(lambda: self.preview_wanted.emit(_where(row)))
        row.issued.connect(lambda: self._issue(row))
        row.sent.connect(lambda: self._open_dispatch(row))
        row.written.connect(lambda: self._write_paragraph(row))
        row.left_out.wanted.connect(self._go_to_withheld)
        return row

    def _issue(self, row: PaperRow) -> None:
        self._asked = row.listed.key if row.listed is not None else None
        self.issue_wanted.emit(_where(row))

    def _write_paragraph(self, row: PaperRow) -> None:
        if row.listed is not None:
            self._open_paragraph(row.listed.key)
            self.paragraph.panel.ui.personal.setFocus()
            QTimer.singleShot(0, self, self._show_paragraph)

    def _show_paragraph(self) -> None:
        """All of it, its buttons too, with the field itself for certain."""
        for seen in (self.paragraph.panel.ui.close, self.paragraph.panel.ui.personal):
            show_field(seen)

    def _open_paragraph(self, key: tuple[str, str]) -> None:
        row = self.rows.get(key)
        if row is not None and row.listed is not None and self._page is not None:
            self.paragraph.open_on(self._page, row.listed)
            self._place_under()

    def _reopen(self) -> None:
        letter, self._letter = self._letter if self.rows else None, None if self.rows else self._letter
        if letter is not None:
            self._open_paragraph((letter[0], letter[1]))
        for row in self.rows.values():
            for held in row.listed.issued if row.listed is not None else ():
                if held.id == self._wanted:
                    self._wanted = None
                    self._show_dispatch(held)

    def _show_dispatch(self, held: Issued) -> None:
        self._shown = held
        self._place_under()
        self.ui.dispatch.show()
        self.dispatch.show_document(held)

    def _open_dispatch(self, row: PaperRow) -> None:
        if row.listed is None or not row.listed.issued:
            return
        self._show_dispatch(row.listed.issued[-1])
        self.dispatch.ui.all_sent.setFocus()
        QTimer.singleShot(0, self, lambda: show_field(self.dispatch.ui.all_sent))

    def _place_under(self) -> None:
        """To whom a paper went, and the paragraph of a letter, stand under that paper."""
        held = self._shown
        places = [(self.ui.dispatch, (held.kind, held.recipient) if held is not None else None)]
        for widget, key in (*places, (self.paragraph, self.paragraph.key)):
            row = self.rows.get(key) if key is not None else None
            if row is not None:
                self.ui.papers_rows.removeWidget(widget)  # places are counted without it
                self.ui.papers_rows.insertWidget(self.ui.papers_rows.indexOf(row) + 1, widget)

    def _close_dispatch(self) -> None:
        self._shown = None
        self.ui.dispatch.hide()

    def _open_pack(self) -> None:
        if self._page is not None:
            self.leaving.emit()
            self.context.go("documents", {"part": "pack", "review_id": self._page.review.id})

    def _say_all(self, found: IssuedAll) -> None:
        names = ", ".join(paper.title.lower() for paper in found.done)
        said = f"Issued: {names}." if found.done else "Nothing was ready."
        lines = [said]
        lines += [f"{_name(row, self.context)}: {why}" for row, why in found.left]
        self.ui.summary.setText("\n".join(lines))
        self.ui.summary.setVisible(bool(found.left))
        stopped = next((row for row, _why in found.left if row.stands is Stands.READY), None)
        if stopped is not None and self._page is not None:
            self.stop.look_at(self._page.review.id or 0, *stopped.key)
        count = counted(len(found.done), "paper")
        self.context.messages.inform(f"{count} issued; {len(found.left)} not ready." if found.left else said)


def _where(row: PaperRow, *, is_open: bool = False) -> dict[str, Any]:
    """What names the paper of a row; what was issued and changed since is opened as it went out."""
    listed = row.listed
    if listed is None:
        return {}
    where: dict[str, Any] = {"kind": listed.kind.id}
    if listed.recipient:
        where["recipient"] = listed.recipient
    if listed.stands is Stands.CHANGED and not is_open:
        where["addendum"] = True
    return where


def _name(row: ListedPaper, context: Context) -> str:
    who = context.names.shown(row.addressee.name) if row.addressee and row.kind.is_personal else ""
    return f"{row.kind.title}, {who}" if who else row.kind.title
