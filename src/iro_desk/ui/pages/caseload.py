"""Caseload: who the children are and how they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from iro_desk.services import copying
from iro_desk.services.children import CaseloadRow
from iro_desk.ui import actions, style
from iro_desk.ui.forms.ui_caseload import Ui_CaseloadForm
from iro_desk.ui.models import caseload
from iro_desk.ui.models.rows import Rows
from iro_desk.ui.page import Page
from iro_desk.ui.why import Asked, Why, of_due, of_duty
from iro_desk.ui.widgets.filter_button import FilterButton
from iro_desk.ui.widgets.flow_layout import FlowLayout
from iro_desk.ui.widgets.grid import Room

if TYPE_CHECKING:
    from iro_desk.ui.page import Context

_ROOMS = (
    Room(134),
    Room(50, 3),
    Room(104, 4),
    Room(100, 6),
    Room(100, 7),
    Room(106, 2),
    Room(196),
    Room(106, 5),
    Room(84, 9),
    Room(62, 8),
    Room(80, 1),
)
"""Room of each column; plan and code give way first, the child and the next review never."""


class CaseloadPage(Page):
    """The grid of children. `where` may hold `filter`, `text`, `leavers`, `sort` and `descending`."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_CaseloadForm()
        self.ui.setupUi(self)
        self.rows: Rows[CaseloadRow] = Rows(caseload.columns(context.names, context.today()), self)
        self.ui.children_list.use(self.rows, _ROOMS)
        self._all: list[CaseloadRow] = []
        self._selected: int | None = None
        self.why = Why(context, self.ui.why, self)
        self.filters = {key: FilterButton(self.ui.filters) for key in caseload.FILTERS}
        self._lay_out()
        self._connect()
        self._sort(0, Qt.SortOrder.AscendingOrder)

    def reread(self) -> None:
        everyone = bool(self.where.get("leavers"))
        self.context.work.do(
            lambda desk: copying.caseload(desk, everyone=everyone), then=self._show, view=self
        )

    def state(self) -> dict[str, Any]:
        return super().state() | {"selected": self._selected}

    def restore(self, state: dict[str, Any]) -> None:
        self._selected = state.get("selected")
        super().restore(state)

    def narrow(self, **wanted: Any) -> None:  # noqa: ANN401 - JSON values
        """Change what is shown: `filter` by key, `text` as typed."""
        self.where = {**self.where, **wanted}
        self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down in the filter goes on into the list."""
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_key and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return}:  # type: ignore[attr-defined]
            self.ui.children_list.setFocus()
            return True
        return super().eventFilter(watched, event)

    # Within

    def _lay_out(self) -> None:
        flow = FlowLayout(self.ui.filters)
        for key, button in self.filters.items():
            button.setObjectName(f"filter_{key}")
            flow.addWidget(button)
            button.clicked.connect(lambda _checked=False, key=key: self.narrow(filter=key))
        self.filters["all"].setChecked(True)
        tools = FlowLayout(self.ui.tools, gap=12)
        for tool in (self.ui.filter_text, self.ui.sort_by, self.ui.descending, self.ui.leavers):
            tools.addWidget(tool)
        headings = (column.heading for column in self.rows.columns)
        self.ui.sort_by.set_choices(
            {str(number): f"Sort by {name.lower()}" for number, name in enumerate(headings)}, nothing=None
        )

    def _connect(self) -> None:
        ui = self.ui
        ui.filter_text.textChanged.connect(lambda text: self.narrow(text=text))
        ui.filter_text.installEventFilter(self)
        ui.leavers.clicked.connect(self._include)
        ways = {ui.supervision: "supervision", ui.reconcile: "reconcile", ui.import_caseload: "import"}
        for button, way in ways.items():
            button.clicked.connect(lambda _checked=False, way=way: self.context.go(*actions.WAYS[way]))
        ui.children_list.opened.connect(self._open)
        ui.children_list.asked.connect(self._ask)
        ui.children_list.selectionModel().currentRowChanged.connect(self._note_row)
        ui.children_list.horizontalHeader().setSectionsClickable(True)
        ui.children_list.horizontalHeader().setSortIndicatorShown(True)
        ui.children_list.horizontalHeader().sectionClicked.connect(self._sort_by_header)
        ui.sort_by.changed.connect(lambda: self._sort(int(ui.sort_by.value() or 0), self._order()))
        ui.descending.clicked.connect(lambda: self._sort(int(ui.sort_by.value() or 0), self._order()))

    def _order(self) -> Qt.SortOrder:
        orders = Qt.SortOrder
        return orders.DescendingOrder if self.ui.descending.isChecked() else orders.AscendingOrder

    def _sort_by_header(self, column: int) -> None:
        """A heading sorts by its column; once more, the other way round."""
        is_same = column == int(self.ui.sort_by.value() or 0)
        self.ui.descending.setChecked(is_same and not self.ui.descending.isChecked())
        self._sort(column, self._order())

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self.where = {**self.where, "sort": column, "descending": order == Qt.SortOrder.DescendingOrder}
        self.ui.sort_by.blockSignals(True)
        self.ui.sort_by.set_value(str(column))
        self.ui.sort_by.blockSignals(False)
        self.ui.children_list.horizontalHeader().setSortIndicator(column, order)
        self.rows.sort(column, order)

    def _include(self, is_wanted: bool) -> None:
        self.where = {**self.where, "leavers": is_wanted}
        self.reread()

    def _show(self, found: list[CaseloadRow]) -> None:
        is_first = not self._all
        self._all = found
        self.rows.columns = caseload.columns(self.context.names, self.context.today())
        self._fill()
        # On the way here Qt gives the focus to the first control there is.
        if is_first and self.focusWidget() in {None, self.ui.supervision, self.ui.filter_text}:
            self.ui.children_list.setFocus()
        self.settled()

    def _fill(self) -> None:
        today, where = self.context.today(), self.where
        for key, (words, test) in caseload.FILTERS.items():
            count = sum(test(row, today) for row in self._all)
            self.filters[key].setText(f"{words}  {count}")
            self.filters[key].updateGeometry()
        chosen = where.get("filter", "all")
        self.filters[chosen].setChecked(True)
        if self.ui.filter_text.text() != where.get("text", ""):
            self.ui.filter_text.blockSignals(True)
            self.ui.filter_text.setText(where.get("text", ""))
            self.ui.filter_text.blockSignals(False)
        self.ui.leavers.setChecked(bool(where.get("leavers")))
        _words, test = caseload.FILTERS[chosen]
        kept = [row for row in self._all if test(row, today) and caseload.holds(row, where.get("text", ""))]
        self._fill_rows(kept)
        self._say(len(kept))

    def _fill_rows(self, kept: list[CaseloadRow]) -> None:
        selected = self._selected
        self.rows.set_rows(kept)
        number = self.rows.find(lambda row: row.child.id == selected)
        if kept:
            self.ui.children_list.selectRow(max(number, 0))

    def _say(self, shown: int) -> None:
        looked_after = sum(row.period is not None for row in self._all)
        self.ui.guide.setText(caseload.guide_words(looked_after))
        notes = []
        if not self._all:
            notes.append("No child is on the caseload yet. Import the council’s files to begin.")
        elif not shown:
            notes.append("No child fits. Clear the filter, or choose All.")
        left_out = self.ui.children_list.left_out
        if left_out:
            notes.append(f"Left out at this text size: {', '.join(left_out).lower()}.")
        self.ui.note.setText(" ".join(notes))
        self.ui.note.setVisible(bool(notes))

    def _note_row(self) -> None:
        row = self.rows.row(self.ui.children_list.currentIndex())
        self._selected = row.child.id if row else self._selected
        self.why.follow(self._asked(row, self._is_last_asked()))

    def _ask(self, number: int, column: int) -> None:
        """Why the next review is due then, or how the last one did."""
        heading = self.rows.columns[column].heading if column >= 0 else ""
        asked = self._asked(self.rows.row(number), heading == caseload.LAST_REVIEW)
        if asked is not None:
            self.why.ask(asked)

    def _asked(self, row: CaseloadRow | None, is_last: bool) -> Asked | None:
        if row is None:
            return None
        last, words = row.last_review, caseload.last_review_words(row)
        names = self.context.names
        if is_last or row.next_review is None:
            if last is None or last.due is None:
                return None
            return of_due(names, row.child, last.due, last.review.id, what=caseload.LAST_REVIEW, says=words)
        more = ((caseload.LAST_REVIEW, words),) if words else ()
        return of_duty(names, row.next_review, more)

    def _is_last_asked(self) -> bool:
        return self.why.asked is not None and caseload.LAST_REVIEW in self.why.asked.key

    def _open(self, number: int) -> None:
        row = self.rows.row(number)
        if row is not None:
            self.context.go("child", {"child_id": row.child.id})

    def resizeEvent(self, event: Any) -> None:  # noqa: ANN401 - Qt's own
        super().resizeEvent(event)
        self.ui.filter_text.setFixedWidth(min(style.scaled(300), max(self.width(), 200)))
