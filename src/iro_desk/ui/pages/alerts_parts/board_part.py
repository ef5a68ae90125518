"""The alerts by where they stand: a board of cards, or the same as a list where there is no room for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from iro_desk.ui import style
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.pages.alerts_parts import words
from iro_desk.ui.widgets.board import Board, BoardColumn
from iro_desk.ui.widgets.grid import Grid, Room

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iro_desk.services.alert_pages import Board as Read
    from iro_desk.services.alert_pages import Card
    from iro_desk.ui.page import Context

_ROOMS = (Room(150), Room(150), Room(110), Room(150, 1), Room(80, 2), Room(90, 3), Room(100, 4))
NONE_YET = "No alert is on file. Ctrl+N raises one; from an overdue action it is one key."
NONE_HERE = "No alert is like that. Take a filter away to see the others."


class BoardPart(QWidget):
    """Shows alerts as cards or rows. `opened` carries the id of one."""

    opened = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.board = Board(self)
        self.board.setObjectName("board")
        self.board.setAccessibleName("Alerts by where they stand")
        self.list = Grid(self)
        self.list.setObjectName("alerts_list")
        self.list.setAccessibleName("Alerts")
        self.list.setAccessibleDescription("Enter opens the alert")
        self.list.setSortingEnabled(True)
        self.model: Rows[Card] = Rows(list_columns(context), self)
        self.list.use(self.model, _ROOMS)
        self.list.horizontalHeader().setSortIndicator(-1, self.list.horizontalHeader().sortIndicatorOrder())
        self.nothing = QLabel(self)
        self.nothing.setWordWrap(True)
        style.set_role(self.nothing, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.nothing, self.board, self.list):
            column.addWidget(part, 0 if part is self.nothing else 1)
        column.addStretch(0)
        self._wants_list = False
        self._count = 0
        self.board.opened.connect(lambda key: self.opened.emit(int(key)))
        self.list.opened.connect(self._open)

    @property
    def is_list(self) -> bool:
        """Whether rows are shown, because they were asked for or because cards would not fit."""
        return self._wants_list or self.board.room_wanted() > self.width()

    def show_alerts(self, read: Read, cards: Sequence[Card], *, as_list: bool) -> None:
        """Show those of `cards`; the board has the columns of `read`."""
        wanted = {card.alert.id for card in cards}
        today, names = self.context.today(), self.context.names
        columns = [
            BoardColumn(
                key=one.key,
                heading=one.title,
                short=one.title.partition(",")[0],
                cards=tuple(
                    words.board_card(names, card, today) for card in one.cards if card.alert.id in wanted
                ),
            )
            for one in read.columns
        ]
        self._wants_list, self._count = as_list, len(cards)
        self.board.set_columns(columns)
        held = self.model.row(self.list.currentIndex())
        self.model.columns = list_columns(self.context)
        self.model.set_rows(cards)
        self._select(held.alert.id if held is not None else None)
        self.nothing.setText(NONE_HERE if read.cards else NONE_YET)
        self._show_which()

    def select(self, alert_id: int) -> None:
        """Make an alert the current one."""
        self.board.select(str(alert_id))
        self._select(alert_id)

    def take_focus(self) -> None:
        """The keys go to the board, or to the list."""
        if self.is_list:
            self.list.setFocus()
        else:
            self.board.take_focus()

    def current(self) -> int:
        """The id of the alert that is current, 0 for none."""
        if self.is_list:
            card = self.model.row(self.list.currentIndex())
            return (card.alert.id or 0) if card is not None else 0
        return int(self.board.current() or 0)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_which()

    # Within

    def _show_which(self) -> None:
        had_keys = self.board.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.nothing.setVisible(not self._count)
        self.board.setVisible(bool(self._count) and not self.is_list)
        self.list.setVisible(bool(self._count) and self.is_list)
        if had_keys and self.is_list:
            self.list.setFocus()

    def _select(self, alert_id: int | None) -> None:
        row = self.model.find(lambda card: card.alert.id == alert_id)
        if count := self.model.rowCount():
            self.list.selectRow(min(max(row, 0), count - 1))

    def _open(self, number: int) -> None:
        card = self.model.row(number)
        if card is not None and card.alert.id is not None:
            self.opened.emit(card.alert.id)


def list_columns(context: Context) -> tuple[Column[Card], ...]:
    """The columns of the list of alerts."""
    names, today = context.names, context.today
    return (
        Column(
            heading="Child", text=lambda card: words.child_words(names, card.child, today()), is_bold=True
        ),
        Column(
            heading="Stands at",
            text=lambda card: card.standing.where,
            sort=lambda card: (card.standing.place, card.standing.number),
        ),
        Column(
            heading="Response",
            text=lambda card: words.clock_words(card.standing),
            sort=lambda card: card.standing.days_left,
            tone=lambda card: words.clock_tone(card.standing),
            icon=lambda card: words.state_icon(card.standing),
            tooltip=lambda card: words.response_words(card.standing),
            spoken=lambda card: words.response_words(card.standing),
        ),
        Column(
            heading="Themes",
            text=lambda card: "; ".join(card.themes),
            tooltip=lambda card: "\n".join(card.themes),
        ),
        Column(
            heading="Days open",
            text=lambda card: f"{card.standing.days_open} wd",
            sort=lambda card: card.standing.days_open,
            is_number=True,
        ),
        Column(heading="Team", text=lambda card: card.alert.team),
        Column(heading="Alert", text=lambda card: card.alert.ref, is_quiet=True),
    )
