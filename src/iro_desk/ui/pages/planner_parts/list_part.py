"""The list: what is due, planned and in the diary over half a year, in rows."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from iro_desk.domain.wording import counted, short_date, weekday_date
from iro_desk.services import planner
from iro_desk.services.planner import Item, ItemKind
from iro_desk.ui import style
from iro_desk.ui.forms.ui_planner_list import Ui_PlannerListForm
from iro_desk.ui.models import planner as words
from iro_desk.ui.models.duties import TONES, marked_day
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.pages.planner_parts.part import PlannerPart
from iro_desk.ui.style import Tone
from iro_desk.ui.why import of_wall
from iro_desk.ui.widgets.filter_button import FilterButton
from iro_desk.ui.widgets.flow_layout import FlowLayout
from iro_desk.ui.widgets.grid import Room

if TYPE_CHECKING:
    from collections.abc import Callable

    from iro_desk.services.planner import PlannerPage
    from iro_desk.ui.page import Context, Where

WEEKS = 26
BACK = timedelta(days=366)
_LEAST = 280
_ROOMS = (Room(126), Room(56, 4), Room(150), Room(120, 3), Room(100))
FILTERS: dict[str, tuple[str, Callable[[Item], bool]]] = {
    "every": ("All", lambda _item: True),
    "due": ("To plan", lambda item: item.kind is ItemKind.REVIEW_DUE),
    "planned": ("Reviews planned", lambda item: item.kind is ItemKind.REVIEW_PLANNED),
    "diary": ("Diary", lambda item: item.kind not in words.REVIEWS),
}


class ListPart(PlannerPart):
    """Shows {"view": "list", "kinds": filter, "key": chosen}: from what is overdue to half a year on."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_PlannerListForm()
        self.ui.setupUi(self)
        self.rows: Rows[Item] = Rows(self._columns(), self)
        self.ui.entries.use(self.rows, _ROOMS)
        self.ui.entries.setMinimumHeight(style.scaled(_LEAST))
        self._items: tuple[Item, ...] = ()
        self._where: Where = {}
        self.filters = {key: FilterButton(self.ui.filters) for key in FILTERS}
        flow = FlowLayout(self.ui.filters)
        for key, button in self.filters.items():
            button.setObjectName(f"kinds_{key}")
            button.setText(FILTERS[key][0])
            flow.addWidget(button)
            button.clicked.connect(lambda _checked=False, key=key: self.went.emit({"kinds": key}))
        self.ui.entries.selectionModel().currentRowChanged.connect(lambda *_: self._follow())
        self.ui.entries.opened.connect(self._open)
        self.ui.entries.asked.connect(lambda number, _column: self._ask(number))

    def reread(self, where: Where) -> None:
        self._where = where
        today = self.context.today()
        self.context.work.do(
            lambda desk: planner.page(desk, today - BACK, today + timedelta(weeks=WEEKS)),
            then=self._show,
            view=self,
        )

    def take_focus(self) -> None:
        if not self.ui.entries.currentIndex().isValid() and self.rows.rows():
            self.ui.entries.selectRow(0)
        self.ui.entries.setFocus()

    # Within

    def _show(self, page: PlannerPage) -> None:
        self._items = tuple(item for item in page.items if _is_open(item, page.today))
        self.rows.columns = tuple(self._columns())
        chosen = self._where.get("kinds", "every")
        for key, (heading, test) in FILTERS.items():
            self.filters[key].setText(f"{heading}  {sum(map(test, self._items))}")
            self.filters[key].updateGeometry()
        self.filters[chosen].setChecked(True)
        kept = [item for item in self._items if FILTERS[chosen][1](item)]
        self.ui.entries.selectionModel().blockSignals(True)
        self.rows.set_rows(kept)
        number = self.rows.find(lambda item: item.key == self._where.get("key", ""))
        if number >= 0:
            self.ui.entries.selectRow(number)
        self.ui.entries.selectionModel().blockSignals(False)
        self.ui.entries.setVisible(bool(kept))
        self.ui.empty.setVisible(not kept)
        self.ui.empty.setText(_empty(chosen))
        due = sum(item.kind is ItemKind.REVIEW_DUE for item in self._items)
        end = short_date(page.last)
        self.told.emit(
            "The next six months",
            f"{counted(len(self._items), 'entry', 'entries')} until {end}, {due} to plan.",
        )
        self.filled.emit()

    def _follow(self) -> None:
        item = self.rows.row(self.ui.entries.currentIndex())
        if item is not None:
            self.chosen.emit(item.key, item.on)

    def _open(self, number: int) -> None:
        item = self.rows.row(number)
        if item is not None:
            self.opened.emit(item.key, item.on)

    def _latest(self, item: Item) -> str:
        on = item.latest_on
        return marked_day(weekday_date(on), on, self.context.calendar) if on else ""

    def _ask(self, number: int) -> None:
        """Why the last lawful date of that row is then."""
        item = self.rows.row(number)
        if item is not None and item.latest_on is not None:
            who = words.full(self.context.names, item)
            self.asked.emit(of_wall(who, item.latest_on, (item.child_id or 0,), item.review_id))

    def _columns(self) -> list[Column[Item]]:
        names = self.context.names
        return [
            Column(heading="Day", text=_day, sort=lambda item: (item.on, item.at), is_bold=True),
            Column(heading="At", text=lambda item: item.at),
            Column(
                heading="What",
                text=lambda item: _what(item, words.full(names, item)),
                icon=lambda item: words.entry_of(item, names).shape,
                spoken=lambda item: words.entry_of(item, names).spoken,
            ),
            Column(
                heading="Last lawful date",
                text=self._latest,
                asks=lambda item: item.latest_on is not None,
            ),
            Column(heading="Stands", text=_stands, tone=_tone),
        ]


def _is_open(item: Item, today: date) -> bool:
    """What is to come, and what should have been planned before now."""
    if item.kind is ItemKind.REVIEW_HELD:
        return False
    return item.last_on >= today or item.kind in words.REVIEWS


def _day(item: Item) -> str:
    if item.last_on == item.on:
        return weekday_date(item.on)
    return f"{item.on.day} {weekday_date(item.on).split()[2]} to {short_date(item.last_on)}"


def _what(item: Item, child: str) -> str:
    """Whose and what: "Ember Example, ninth review", "Supervision"."""
    what = item.title if item.kind is ItemKind.REVIEW_DUE else words.short_words(item.kind)
    return f"{child}, {what[:1].lower()}{what[1:]}" if child else what


def _stands(item: Item) -> str:
    if item.kind is ItemKind.REVIEW_DUE:
        return "overdue" if words.is_late(item) else "not planned"
    if item.kind is not ItemKind.REVIEW_PLANNED:
        return ""
    if words.is_late(item):
        return "after the last lawful date"
    return "agreed" if item.is_agreed else "not agreed yet"


def _tone(item: Item) -> Tone:
    if words.is_late(item):
        return Tone.LATE
    if item.kind is ItemKind.REVIEW_DUE and item.state is not None:
        tone = TONES[item.state]
        return Tone.QUIET if tone is Tone.IN_TIME else tone
    return Tone.IN_TIME if item.kind is ItemKind.REVIEW_PLANNED and item.is_agreed else Tone.QUIET


def _empty(kinds: str) -> str:
    return {
        "due": "Nothing is left to plan: every review with a known date has its day.",
        "planned": "No review is planned yet. Suggest dates finds days for them.",
        "diary": "The diary is empty. New entry, Ctrl+N, adds a visit, supervision or leave.",
    }.get(kinds, "Nothing is due or planned. Import the council’s files to see what is due.")
