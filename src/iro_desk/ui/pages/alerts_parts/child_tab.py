"""A child's alerts, open ones first, and the way to a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from iro_desk.domain.case_alerts import AlertKind
from iro_desk.domain.wording import weekday_date
from iro_desk.services import alert_pages
from iro_desk.ui import style
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.pages.alerts_parts.board_part import list_columns
from iro_desk.ui.widgets.grid import Grid, Room

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iro_desk.services.alert_pages import Card
    from iro_desk.services.children import ChildPage
    from iro_desk.ui.page import Context

_ROOMS = (Room(120, 3), Room(150), Room(120), Room(150, 1), Room(80, 2), Room(100))
NONE_YET = "No alert is on file for this child."
_NEW = {
    AlertKind.CONCERN: "New case alert",
    AlertKind.PARTNER_AGENCY: "Partner agency",
    AlertKind.GOOD_PRACTICE: "Good practice",
}


class AlertsTab(QWidget):
    """The alerts of one child; Enter opens one on the page Alerts."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._child_id = 0
        self.model: Rows[Card] = Rows(_columns(context), self)
        self.nothing = QLabel(NONE_YET, self)
        style.set_role(self.nothing, "quiet")
        self.list = Grid(self)
        self.list.setObjectName("child_alerts_list")
        self.list.setAccessibleName("Alerts for this child")
        self.list.setAccessibleDescription("Enter opens the alert")
        self.list.use(self.model, _ROOMS)
        self.list.opened.connect(self._open)
        buttons = QHBoxLayout()
        for kind, words in _NEW.items():
            button = QPushButton(words, self)
            button.setObjectName(f"new_{kind.value}")
            button.clicked.connect(lambda _checked=False, kind=kind: self._begin(kind))
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(buttons)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addStretch(0)

    def show_page(self, page: ChildPage) -> None:
        """Show a child's alerts; the row chosen stays chosen."""
        child_id = page.row.child.id or 0
        if child_id != self._child_id:
            self.model.set_rows(())
        self._child_id = child_id
        self.context.work.do(
            lambda desk: alert_pages.of_child(desk, child_id),
            then=lambda cards: self._show(child_id, cards),
            view=self,
        )

    # Within

    def _show(self, child_id: int, cards: Sequence[Card]) -> None:
        if child_id != self._child_id:
            return
        held = max(self.list.currentIndex().row(), 0)
        self.model.columns = _columns(self.context)
        self.model.set_rows(sorted(cards, key=lambda card: not card.standing.is_open))
        self.nothing.setVisible(not cards)
        self.list.setVisible(bool(cards))
        if cards:
            self.list.selectRow(min(held, len(cards) - 1))

    def _open(self, number: int) -> None:
        card = self.model.row(number)
        if card is not None:
            self.context.go("alerts", {"alert_id": card.alert.id})

    def _begin(self, kind: AlertKind) -> None:
        self.context.go("alerts", {"new": kind.value, "child_id": self._child_id})


def _columns(context: Context) -> tuple[Column[Card], ...]:
    """Those of the list of all alerts, with the day it was raised where that has the child and the team."""
    raised: Column[Card] = Column(
        heading="Raised",
        text=lambda card: weekday_date(card.alert.raised_on),
        sort=lambda card: card.alert.raised_on,
    )
    kept = [one for one in list_columns(context) if one.heading not in {"Child", "Team"}]
    return (raised, *kept)
