"""Alerts: what the council is asked to answer for, by where it stands, with its clocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QWidget

from iro_desk.domain.case_alerts import ALERT_KINDS, AlertKind
from iro_desk.domain.topics import Topic
from iro_desk.domain.wording import counted
from iro_desk.services import alert_pages, alert_themes
from iro_desk.ui import actions, style
from iro_desk.ui.forms.ui_alerts import Ui_AlertsForm
from iro_desk.ui.page import Page, show_field
from iro_desk.ui.pages.alerts_parts.alert_part import AlertPart
from iro_desk.ui.pages.alerts_parts.board_part import BoardPart
from iro_desk.ui.pages.alerts_parts.counts_part import CountsPart
from iro_desk.ui.pages.alerts_parts.filters import Filters, is_wanted
from iro_desk.ui.pages.alerts_parts.new_part import NewPart
from iro_desk.ui.why import Why
from iro_desk.ui.widgets import tab_order
from iro_desk.ui.widgets.filter_button import FilterButton
from iro_desk.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable

    from iro_desk.services.alert_pages import Board
    from iro_desk.services.desk import Desk
    from iro_desk.ui.page import Context, Where

VIEWS = {"board": "Board", "list": "List", "counts": "Counts"}
_ONE = ("alert_id", "new", "from_actions", "child_id", "review_id")
_NARROW = 700
_HINT = "Arrows go between cards and columns · Enter opens · Ctrl+N raises a case alert"


class AlertsPage(Page):
    """`where` may hold `view` and what narrows it (`team`, `theme`, `kind`, `state`, `only`).

    Or it names one alert by `alert_id`; or a new one: `new` (a kind) with `child_id` and
    `review_id`, or `from_actions`, the ids of the actions it takes up.
    """

    topics = Topic.ALL

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_AlertsForm()
        self.ui.setupUi(self)
        self.board = BoardPart(context, self.ui.main)
        self.counts = CountsPart(context, self.ui.main)
        self.alert = AlertPart(context, self.ui.alert_place)
        self.new = NewPart(context, self.ui.alert_place)
        self.why = Why(context, self.alert.ui.why, self)
        self.filters = Filters(self.ui.filters, self)
        self.views = {key: FilterButton(self.ui.views) for key in VIEWS}
        self._has_come = self._is_new = True
        self._has_just_raised = False
        self._came_from = 0
        self._overview: Where = {}
        self._lay_out()
        self._connect()

    @property
    def view(self) -> str:
        """The view shown."""
        wanted = self.where.get("view", "board")
        return wanted if wanted in VIEWS else "board"

    @property
    def is_begun(self) -> bool:
        """Whether a new alert is being written."""
        return bool(self.where.get("new") or self.where.get("from_actions"))

    def open_at(self, where: Where) -> None:
        self._has_come = where != self.where or not self.isVisible()
        if self._has_come:
            self.why.close()
        super().open_at(where)

    def reread(self) -> None:
        alert_id = int(self.where.get("alert_id") or 0)
        is_one = bool(alert_id) or self.is_begun
        self.ui.overview.setVisible(not is_one)
        self.ui.alert_place.setVisible(is_one)
        self.alert.setVisible(bool(alert_id))
        self.new.setVisible(self.is_begun and not alert_id)
        if alert_id:
            self._came_from = alert_id
            self.alert.show_alert(alert_id, to_moves=self._has_come and self._resume is None)
        elif self.is_begun:
            self.new.show_new(self.where, takes_focus=self._has_come and self._resume is None)
        else:
            self._reread_overview()
        self._has_come = False

    def leave(self) -> None:
        if self.is_begun and not self.where.get("alert_id"):
            self.new.leave()
        super().leave()

    def opened(self) -> Where:
        return self.alert.opened() if self.where.get("alert_id") else {}

    def reopen(self, opened: Where) -> None:
        self.alert.reopen(opened)

    def new_alert(self, kind: AlertKind = AlertKind.CONCERN) -> None:
        """The form for a new alert of that kind; it asks whose it is."""
        self.context.go("alerts", {"new": kind.value})

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < style.scaled(_NARROW)
        directions = QBoxLayout.Direction
        self.ui.head.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self.ui.head.setAlignment(self.ui.begin, Qt.AlignmentFlag.AlignLeft)

    # Within

    def _lay_out(self) -> None:
        for part in (self.board, self.counts):
            self.ui.main_rows.addWidget(part)
        self.ui.alert_rows.addWidget(self.alert)
        # Beside a spring: a widget narrower than its place would be given the height for all of it.
        beside = QHBoxLayout()
        beside.addWidget(self.new, 1)
        beside.addStretch(0)
        self.ui.alert_rows.addLayout(beside)
        flow = FlowLayout(self.ui.views)
        for key, button in self.views.items():
            button.setText(VIEWS[key])
            button.setObjectName(f"view_{key}")
            flow.addWidget(button)
            button.clicked.connect(lambda _checked=False, key=key: self._narrow({"view": key, "only": None}))
        begin = (self.ui.new_alert, self.ui.other_alert)
        filters = (*self.filters.fields.values(), self.filters.word)
        tab_order.follow((*self.views.values(), *begin, *filters, self.counts.period, self.board.list))
        menu = QMenu(self.ui.other_alert)
        for kind in (AlertKind.GOOD_PRACTICE, AlertKind.PARTNER_AGENCY):
            action = menu.addAction(ALERT_KINDS[kind])
            action.triggered.connect(lambda _checked=False, kind=kind: self.new_alert(kind))
        self.ui.other_alert.setMenu(menu)

    def _connect(self) -> None:
        self.ui.new_alert.clicked.connect(lambda _checked=False: self.new_alert())
        self.board.opened.connect(lambda alert_id: self.context.go("alerts", {"alert_id": alert_id}))
        self.counts.list_wanted.connect(self._list)
        self.filters.changed.connect(self._narrow)
        for part in (self.alert, self.new, self.counts):
            part.filled.connect(self.settled)
        self.alert.filled.connect(lambda: self.why.renew(self.alert.clocks.asked.values()))
        self.alert.filled.connect(self._tell_raised)
        self.alert.back_wanted.connect(self._go_back)
        self.new.wanted.connect(self._go_new)
        self.new.raised.connect(self._show_raised)
        actions.add(self, "new_alert", self.new_alert)
        actions.add(self, "next_move", lambda: self._move(self.alert.next_move))
        actions.add(self, "next_stage", lambda: self._move(self.alert.next_stage))

    def _reread_overview(self) -> None:
        self._overview = self.where
        is_counts = self.view == "counts"
        self.views[self.view].setChecked(True)
        self.board.setVisible(not is_counts)
        self.ui.filters.setVisible(not is_counts)
        self.ui.hint.setText(_HINT)
        self.counts.setVisible(is_counts)
        if is_counts:
            self.counts.reread()
        self.context.work.do(_read, then=self._show, view=self)

    def _show(self, found: tuple[Board, dict[str, str]]) -> None:
        board, themes = found
        if self.where.get("alert_id") or self.is_begun:
            return
        self.ui.summary.setText(summary(board))
        self.filters.show_filters(self.where, board.cards, themes)
        cards = [card for card in board.cards if is_wanted(card, self.where)]
        self.board.show_alerts(board, cards, as_list=self.view == "list")
        self.ui.hint.setVisible(self.view != "counts" and not self.board.is_list and bool(cards))
        if self._came_from:
            self.board.select(self._came_from)
        if self._resume is None and (self._is_new or self._came_from) and self.view != "counts":
            self.board.take_focus()
        self._is_new, self._came_from = False, 0
        if self.view != "counts":
            self.settled()

    def _narrow(self, wanted: Where) -> None:
        """Show another view, or others of the alerts."""
        held = {**self.where, **wanted}
        self.where = {key: value for key, value in held.items() if value and key not in _ONE}
        self.reread()

    def _list(self, said: str, ids: list[int]) -> None:
        """The alerts behind a number."""
        self.context.go("alerts", {"view": "list", "only": {"words": said, "ids": ids}})

    def _go_back(self) -> None:
        self.context.go("alerts", self._overview)

    def _go_new(self, where: Where) -> None:
        """Another child was chosen for the new alert, or there is to be none."""
        self.context.go("alerts", where or self._overview)

    def _show_raised(self, alert_id: int) -> None:
        """The alert just made takes the place of the form it was written in."""
        self.where = {}
        self._has_just_raised = True
        self.open_at({"alert_id": alert_id})

    def _tell_raised(self) -> None:
        """Once the alert just made is shown: its reference, and the page from its head on."""
        held = self.alert.page
        if self._has_just_raised and held is not None:
            self._has_just_raised = False
            self.context.messages.inform(f"{held.alert.ref} is on file.")
            # Once it is laid out: before that the head has no place on the page.
            QTimer.singleShot(0, self.alert, lambda: show_field(self.alert.ui.title))

    def _move(self, opens: Callable[[], object]) -> None:
        if self.where.get("alert_id"):
            opens()


def summary(board: Board) -> str:
    """How many alerts there are and how they stand, in a sentence."""
    live = [card for card in board.cards if card.standing.is_open]
    if not live:
        return "No alert is open."
    late = sum(card.standing.is_overdue for card in live)
    formal = sum(card.standing.budget is not None for card in live)
    parts = [f"{counted(len(live), 'alert')} open"]
    parts.append(f"{counted(late, 'response')} late" if late else "no response late")
    parts.append(f"{formal} in the formal process" if formal else "none in the formal process")
    return " · ".join(parts)


def _read(desk: Desk) -> tuple[Board, dict[str, str]]:
    return alert_pages.board(desk), alert_themes.every(desk)
