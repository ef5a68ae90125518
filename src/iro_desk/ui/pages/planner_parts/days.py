"""The month and the week: reviews and the diary on their days, carried to others by key or mouse."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from iro_desk.domain.days import add_months
from iro_desk.services import planner
from iro_desk.ui import style
from iro_desk.ui.forms.ui_planner_days import Ui_PlannerDaysForm
from iro_desk.ui.models import planner as words
from iro_desk.ui.page import show_field
from iro_desk.ui.pages.planner_parts.part import PlannerPart
from iro_desk.ui.widgets import planner_month, planner_week

if TYPE_CHECKING:
    from iro_desk.services.planner import PlannerPage
    from iro_desk.ui.page import Context, Where
    from iro_desk.ui.widgets.planner_grid import PlannerGrid

KEYS = (
    "Arrows: days · Tab: entries of the day · Enter: open · Ctrl+arrow: carry to another day · "
    "PgUp and PgDn: earlier and later · T: today"
)


class DaysPart(PlannerPart):
    """Shows {"view": "month" or "week", "on": day, "key": chosen}.

    `moved` carries the key of an item, the day it was picked up on and the day it was put on.
    """

    moved = Signal(str, object, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_PlannerDaysForm()
        self.ui.setupUi(self)
        self._view = "month"
        self._on = self._anchor = context.today()
        self._read = 0
        for grid in (self.ui.month, self.ui.week):
            self._join(grid)
        self._say("")

    @property
    def grid(self) -> PlannerGrid:
        """The grid in sight."""
        return self.ui.week if self._view == "week" else self.ui.month

    @property
    def on(self) -> date:
        """The day that is current."""
        return self._on

    def reread(self, where: Where) -> None:
        is_held = self.grid.holds_focus()
        self._view = where.get("view", "month")
        wanted = date.fromisoformat(where["on"]) if where.get("on") else self._on
        if wanted != self._on:
            # Asked for from elsewhere. A day chosen at the edge of the month leaves the month as it is.
            self._on = self._anchor = wanted
        first, last = self._span()
        if not first <= self._on <= last:
            self._anchor = self._on
            first, last = self._span()
        self._read += 1
        reading, key = self._read, where.get("key", "")
        self.grid.show()
        if is_held and not self.grid.holds_focus():
            self.grid.setFocus()
        (self.ui.month if self._view == "week" else self.ui.week).hide()
        self.context.work.do(
            lambda desk: planner.page(desk, first, last),
            then=lambda page: self._show(page, key) if reading == self._read else None,
            view=self,
        )

    def turn(self, by: int) -> None:
        if not by:
            self._go_to(self.context.today())
        elif self._view == "week":
            self._go_to(self._on + timedelta(days=7 * by))
        else:
            # From the month shown, which a day at its edge may not belong to.
            is_inside = (self._on.year, self._on.month) == (self._anchor.year, self._anchor.month)
            self._go_to(add_months(self._on if is_inside else self._anchor, by))

    def take_focus(self) -> None:
        on, key = self.grid.current()
        self.grid.select(on, key, is_focus=True)

    # Within

    def _join(self, grid: PlannerGrid) -> None:
        grid.chosen.connect(self._follow)
        grid.opened.connect(self.opened)
        grid.moved.connect(self._pass_on)
        grid.turned.connect(self.turn)
        grid.today_wanted.connect(lambda: self.turn(0))
        grid.day_wanted.connect(self._go_to)
        grid.all_wanted.connect(lambda on: self.went.emit({"view": "week", "on": on.isoformat()}))
        grid.said.connect(self._say)
        grid.came_to.connect(show_field)

    def _span(self) -> tuple[date, date]:
        shown = planner_week.days_shown if self._view == "week" else planner_month.days_shown
        return shown(self._anchor)

    def _go_to(self, on: date) -> None:
        is_held = self.grid.holds_focus()
        self._on = self._anchor = on
        self.grid.select(on, self.grid.current()[1] if self.grid.carried else "", is_focus=is_held)
        self.went.emit({"on": on.isoformat()})

    def _follow(self, key: str, on: date) -> None:
        self._on = on
        self.chosen.emit(key, on)

    def _pass_on(self, key: str, from_on: date, to_on: date) -> None:
        self._on = to_on
        self.moved.emit(key, from_on, to_on)

    def _show(self, page: PlannerPage, key: str) -> None:
        self.grid.select(self._on, key)
        month = None if self._view == "week" else self._anchor
        self.grid.set_days(words.days_of(page, self.context.names, month=month))
        title = words.period_words(self._view, page.first, page.last, self._anchor)
        self.told.emit(title, words.summary(page, month))
        self.filled.emit()

    def _say(self, sentence: str) -> None:
        """What is carried and where to; the keys while nothing is."""
        self.ui.hint.setText(sentence or KEYS)
        style.set_role(self.ui.hint, "strong" if sentence else "quiet")
        if sentence:
            self.ui.hint.setAccessibleName(sentence)
            QAccessible.updateAccessibility(QAccessibleEvent(self.ui.hint, QAccessible.Event.Alert))
