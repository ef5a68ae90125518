"""Decide: what became of the last decisions, the new ones, the IRO's statement, the manager's reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from iro_desk.domain.decisions import Decision
from iro_desk.services.reviews import ReviewPage
from iro_desk.ui.drafted_panel import SERVES_PANEL, DraftedPanel
from iro_desk.ui.pages.review_steps.decisions import DecisionsPanel
from iro_desk.ui.pages.review_steps.progress import ProgressPanel
from iro_desk.ui.pages.review_steps.replies import RepliesPanel
from iro_desk.ui.pages.review_steps.statement import StatementPanel

if TYPE_CHECKING:
    from iro_desk.ui.page import Context

_Part = ProgressPanel | DecisionsPanel | StatementPanel | RepliesPanel
LAST, THIS, STATEMENT, REPLIES = range(4)


class DecideStep(QWidget):
    """Four parts behind tabs, each a panel of its own."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = ProgressPanel(context, self)
        self.decisions = DecisionsPanel(context, self)
        self.statement = StatementPanel(context, self)
        self.replies = RepliesPanel(context, self)
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("decide_tabs")
        self.tabs.setAccessibleName("Parts of Decide")
        self.tabs.setExpanding(False)
        self.add_decision = QPushButton("Add decision", self)
        self.add_decision.setObjectName("add_decision")
        self.add_decision.setToolTip("Add decision (Ctrl+Shift+D)")
        self.add_decision.setProperty(SERVES_PANEL, True)
        self.add_decision.clicked.connect(self.add)
        self._stack = QStackedWidget(self)
        for panel, words in self._parts():
            self.tabs.addTab(words)
            self._stack.addWidget(scrolled(panel, panel.form))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.tabs, 1)
        head.addWidget(self.add_decision)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._turn)
        self.tabs.setCurrentIndex(THIS)
        self.progress.carried.connect(self._carry)
        self.progress.finished.connect(self._take_up)

    def show_review(self, page: ReviewPage) -> None:
        """Show the decisions of a review and of the one before."""
        for panel, words in self._parts():
            panel.show_review(page)
            counts = {LAST: len(page.last_decisions), THIS: len(page.decisions)}
            at = self._place(panel)
            count = counts.get(at)
            self.tabs.setTabText(at, f"{words} ({count})" if count else words)

    def take_focus(self) -> None:
        """Where the next typing is: at a last decision not looked at, else at the decisions, or a new one."""
        if any(row.answer.value() is None for row in self.progress.rows.values()):
            self.show_part(LAST)
        self._take_part()

    def go_by(self, by: int) -> None:
        """The part after, or before, with the cursor where its typing begins."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())
        self._take_part()

    def show_part(self, part: int) -> None:
        """Bring one of the four to the front."""
        self.tabs.setCurrentIndex(part)

    def add(self) -> None:
        """A further decision of this review."""
        self.show_part(THIS)
        if self.add_decision.isEnabled():
            self.decisions.add()

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Where there is little room the keys of Add decision stand in its tip only."""
        self.add_decision.setText("Add decision" if is_narrow else "Add decision   Ctrl+Shift+D")

    def panel(self) -> DraftedPanel:
        """The panel in sight."""
        return self._parts()[self._stack.currentIndex()][0]

    def part_of(self, panel: DraftedPanel) -> int:
        """The tab of a panel."""
        return self._place(panel)

    def _take_part(self) -> None:
        begins = {
            LAST: self.progress.take_focus,
            THIS: self.decisions.take_focus,
            STATEMENT: self.statement.ui.agreement.setFocus,
            REPLIES: self.replies.take_focus,
        }
        begins[self.tabs.currentIndex()]()

    def _turn(self, part: int) -> None:
        """Another part comes to the front; what is typed in the one before is committed."""
        self.panel().commit()
        self._stack.setCurrentIndex(part)

    def _take_up(self) -> None:
        """From the last decisions on to the new ones."""
        self.show_part(THIS)
        self.decisions.take_up()

    def _carry(self, decision: Decision) -> None:
        """The decision goes on in this review; it is kept at once, its date is still to be given."""
        self.decisions.carry(decision)
        self.decisions.commit()

    def _parts(self) -> tuple[tuple[_Part, str], ...]:
        return (
            (self.progress, "Last decisions"),
            (self.decisions, "New decisions"),
            (self.statement, "My statement"),
            (self.replies, "Reply"),
        )

    def _place(self, panel: DraftedPanel) -> int:
        return next((place for place, (part, _words) in enumerate(self._parts()) if part is panel), THIS)


def scrolled(content: QWidget, name: str) -> QScrollArea:
    """A part of a page that scrolls up and down only."""
    area = scroll_area(name)
    area.setWidget(content)
    return area


def scroll_area(name: str, parent: QWidget | None = None) -> QScrollArea:
    """What a part of a page stands in to scroll up and down."""
    area = QScrollArea(parent)
    area.setObjectName(f"{name}_scroll")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(area.focusPolicy().NoFocus)
    return area


def stacked(*parts: QWidget) -> QWidget:
    """Parts under each other, as one; what room is left stands under the last."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return holder
