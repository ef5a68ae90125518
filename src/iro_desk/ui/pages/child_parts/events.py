"""A child's duties and events: what is due of whom, what was recorded, and recording it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from iro_desk.domain.events import EventKind
from iro_desk.services import drafts, events
from iro_desk.services.children import ChildPage
from iro_desk.services.events import Kept
from iro_desk.ui import style
from iro_desk.ui.forms.ui_child_events import Ui_ChildEventsForm
from iro_desk.ui.models import events as models
from iro_desk.ui.models.events import DutyRow, duty_columns, duty_rows
from iro_desk.ui.models.rows import Rows
from iro_desk.ui.page import show_field
from iro_desk.ui.pages.child_parts.care_plan import CarePlanPanel
from iro_desk.ui.pages.child_parts.event_panel import EventPanel
from iro_desk.ui.pages.child_parts.recorded import Recorded
from iro_desk.ui.widgets.flow_layout import FlowLayout
from iro_desk.ui.widgets.grid import Grid, Room
from iro_desk.ui.widgets.status_chip import StatusChip

if TYPE_CHECKING:
    from iro_desk.services.drafts import DraftKey
    from iro_desk.ui.page import Context, Where
    from iro_desk.ui.pages.duty_doing import DutyDoing

NEW, CARE_PLAN = "new", "care_plan"
_DUTY_ROOMS = (Room(150), Room(98, 1), Room(102, 3), Room(102, 2), Room(180), Room(114))
_EVENTS_SHOWN = 12
_NARROW = 820


class EventsTab(QWidget):
    """Duties at the left, the form and what was recorded at the right; under each other where it is narrow.

    `placed` carries the entry now open, "" for none: NEW, CARE_PLAN, a kind of event, or the
    number of an event on file. `missing_shown` says whether what is not recorded is listed.
    """

    placed = Signal(str)
    missing_shown = Signal(bool)

    def __init__(self, context: Context, doing: DutyDoing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.doing = doing
        self.ui = Ui_ChildEventsForm()
        self.ui.setupUi(self)
        self.page: ChildPage | None = None
        self.duties: Rows[DutyRow] = Rows(duty_columns(), self)
        self.recorded = Recorded(context, self.ui, self)
        self.event_panel = EventPanel(context, self.ui.editor)
        self.plan_panel = CarePlanPanel(context, self.ui.editor)
        self._entry = ""
        self._is_listing = False
        self._lay_out()
        self._connect()

    # Showing

    def show_page(self, page: ChildPage, where: Where, *, takes_focus: bool) -> None:
        """Show a child; an entry that `where` names is opened, with the cursor in it if it is to be there."""
        is_other = self.page is None or self.page.row.child.id != page.row.child.id
        self.page = page
        if is_other:
            self._let_go()
        self._is_listing = bool(where.get("missing"))
        self._fill_duties()
        self.recorded.show_page(page)
        self._fit()
        self._fill_standing()
        wanted = str(where.get("entry") or "")
        is_unfinished = self.event_panel.is_dirty or self.plan_panel.is_dirty
        if wanted != self._entry and (wanted or not is_unfinished):
            self.open_entry(wanted)
            if self._entry and takes_focus:
                self.take_focus()
        elif is_other:
            self._look_for_drafts(page.row.child.id or 0)

    def take_focus(self) -> None:
        """Put the cursor into the entry that is open, else into the list."""
        if not self._entry:
            self.ui.duties_list.setFocus()
            return
        panel = self.plan_panel if self._entry == CARE_PLAN else self.event_panel
        panel.start()
        QTimer.singleShot(0, self, self._see_entry)

    def open_entry(self, entry: str) -> None:
        """Open what `placed` says; nothing of that name closes what is open."""
        page, is_private = self.page, self.context.names.is_private
        if page is None:
            return
        child_id = page.row.child.id or 0
        held = self.recorded.of_number(entry)
        is_opened = True
        if is_private and (held is not None or entry == CARE_PLAN):
            self.context.messages.inform("Names are hidden. Show them (F8) to change what was written.")
            is_opened = False
        elif entry == CARE_PLAN:
            self.context.work.do(
                lambda desk: events.care_plan(desk, child_id),
                then=lambda plan: self.plan_panel.open_plan(child_id, plan),
                view=self,
            )
        elif held is not None:
            is_opened = self.event_panel.open_held(held)
        elif entry == NEW or entry in {str(kind) for kind in EventKind}:
            is_opened = self.event_panel.open_new(child_id, EventKind(entry) if entry != NEW else None)
        else:
            entry = ""
        if is_opened:
            self._show_entry(entry)

    def log_event(self) -> None:
        """A new event whose kind is chosen in the form."""
        self._begin(NEW)

    # Within

    def _lay_out(self) -> None:
        ui = self.ui
        ui.duties_list.use(self.duties, _DUTY_ROOMS)
        self._chips = FlowLayout(ui.standing, gap=8)
        ways = FlowLayout(ui.ways)
        for button in (ui.log_event, ui.open_care_plan):
            ways.addWidget(button)
        column = QVBoxLayout(ui.editor)
        column.setContentsMargins(12, 10, 12, 12)
        for panel in (self.event_panel, self.plan_panel):
            column.addWidget(panel)
        ui.editor.hide()

    def _connect(self) -> None:
        ui = self.ui
        ui.log_event.clicked.connect(lambda _checked=False: self.log_event())
        ui.open_care_plan.clicked.connect(lambda _checked=False: self._begin(CARE_PLAN))
        ui.duties_list.opened.connect(self._act)
        ui.duties_list.clicked.connect(self._click)
        for view in (ui.duties_list, ui.events_list):
            moved = view.selectionModel().currentRowChanged
            moved.connect(lambda _now, _before, view=view: self._see_row(view))
        ui.duties_list.selectionModel().currentRowChanged.connect(lambda *_rows: self._follow())
        self.recorded.change_wanted.connect(lambda event_id: self._begin(str(event_id)))
        self.recorded.removing.connect(self._leave_removed)
        self.event_panel.committed.connect(self._tell_kept)
        self.plan_panel.committed.connect(
            lambda _nothing: self.context.messages.inform("The care plan is kept.")
        )
        for panel in (self.event_panel, self.plan_panel):
            panel.closed.connect(self._close)
        ui.duties_list.asked.connect(lambda _row, _column: self._explain())

    def _fill_duties(self) -> None:
        page, view = self.page, self.ui.duties_list
        if page is None:
            return
        before, number = self._row(), max(view.currentIndex().row(), 0)
        rows = duty_rows(page, self.context.today(), is_open=self._is_listing)
        self.duties.set_rows(rows)
        found = self.duties.find(lambda row: before is not None and row.key == before.key)
        if rows:
            view.selectRow(found if found >= 0 else min(number, len(rows) - 1))
        mine = sum(row.whose == "Mine" for row in rows if not row.is_missing)
        councils = sum(bool(row.whose) and row.whose != "Mine" for row in rows if not row.is_missing)
        self.ui.duties_words.setText(
            f"{mine} mine, {councils} the council’s. Enter records or opens, Space says why."
            if rows
            else "Nothing is due: the child is not looked after today, or no rule applies."
        )
        view.setVisible(bool(rows))
        self._fit()

    def _fill_standing(self) -> None:
        page = self.page
        if page is None:
            return
        while item := self._chips.takeAt(0):
            if chip := item.widget():
                chip.hide()
                chip.deleteLater()
        for tone, words, shape in models.plan_chips(page, self.context.today()):
            chip = StatusChip(self.ui.standing)
            chip.set_status(tone, words, shape)
            self._chips.addWidget(chip)
            chip.show()
        self.ui.standing.updateGeometry()

    def _row(self) -> DutyRow | None:
        return self.duties.row(self.ui.duties_list.currentIndex())

    def _act(self, number: int) -> None:
        row = self.duties.row(number)
        if row is None:
            return
        if row.is_the_line:
            self._is_listing = not self._is_listing
            self.missing_shown.emit(self._is_listing)
            self._fill_duties()
        elif row.kind is not None and row.kind != EventKind.MIDWAY_CHECK:
            self._begin(row.kind)
        else:
            self.doing.act(row.duty)

    def _click(self, index: QModelIndex) -> None:
        if index.column() == len(self.duties.columns) - 1:
            self._act(index.row())

    def _explain(self) -> None:
        row = self._row()
        if row is not None:
            self.doing.explain(row.duty)

    def _follow(self) -> None:
        """An open reason becomes that of the row now current."""
        row = self._row()
        if row is not None and self.ui.duties_list.hasFocus():
            self.doing.follow(row.duty)

    def _begin(self, entry: str) -> None:
        self.open_entry(entry)
        self.take_focus()

    def _see_entry(self) -> None:
        """Once the form has its place: all of it is in sight where there is room, its heading in any case."""
        panel = self.plan_panel if self._entry == CARE_PLAN else self.event_panel
        if self._entry:
            for part in (panel.ui.record, panel.ui.heading):
                show_field(part)

    def _leave_removed(self, event_id: int) -> None:
        if self._entry == str(event_id):
            self.event_panel.leave_it()

    def _show_entry(self, entry: str) -> None:
        self._entry = entry
        self.event_panel.setVisible(bool(entry) and entry != CARE_PLAN)
        self.plan_panel.setVisible(entry == CARE_PLAN)
        self.ui.editor.setVisible(bool(entry))
        self.placed.emit(entry)

    def _let_go(self) -> None:
        """What is open belongs to another child: keep it, or its draft, and show it no more."""
        for panel in (self.event_panel, self.plan_panel):
            if panel.key is not None:
                panel.move_on()
        self._show_entry("")

    def _close(self) -> None:
        focused = self.focusWidget()
        view = self.ui.events_list if self._entry.isdigit() else self.ui.duties_list
        if focused is not None and self.ui.editor.isAncestorOf(focused):
            # Before the form hides: else Qt gives the focus to what comes next, and scrolls there.
            view.setFocus()
        self._show_entry("")
        self._see_row(view)

    def _see_row(self, view: Grid) -> None:
        """The tab scrolls with the row that is current."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        within = area.widget() if area is not None else None
        if area is not None and within is not None and view.hasFocus():
            row = view.visualRect(view.currentIndex())
            place = view.viewport().mapTo(within, row.center())
            area.ensureVisible(0, place.y(), 0, 2 * row.height())

    def _tell_kept(self, kept: Kept) -> None:
        messages, event_id = self.context.messages, kept.event_id
        self.recorded.choose(event_id)
        if kept.review_id is not None:
            review = {"review_id": kept.review_id, "step": "plan"}
            messages.inform(
                "Recorded. The early review is begun: give it its day.",
                "Open the review",
                lambda: self.context.go("review", review),
            )
        else:
            messages.inform("Recorded.", "Undo", lambda: self._undo(event_id))

    def _undo(self, event_id: int) -> None:
        self.context.work.do(lambda desk: events.remove(desk, event_id), view=self)

    def _look_for_drafts(self, child_id: int) -> None:
        """An entry left unfinished is there again; the cursor stays where it is."""
        self.context.work.do(
            lambda desk: drafts.unfinished(desk, child_id, EventPanel.form),
            then=lambda found: self._bring_back(child_id, found),
            view=self,
        )

    def _bring_back(self, child_id: int, found: list[DraftKey]) -> None:
        page = self.page
        if not found or self._entry or page is None or page.row.child.id != child_id:
            return
        key = found[0]
        self.open_entry(str(key.record_id) if key.record_id else key.form.partition(":")[2] or NEW)

    def _fit(self) -> None:
        """Each list is as high as its rows, what was recorded up to a dozen: the tab scrolls."""
        for view, most in ((self.ui.duties_list, 1000), (self.ui.events_list, _EVENTS_SHOWN)):
            view.setFixedHeight(_height(view, most))

    # Qt

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        is_narrow = self.width() < style.scaled(_NARROW)
        directions = QBoxLayout.Direction
        self.ui.halves.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self._fit()


def _height(view: Grid, most: int) -> int:
    """The height of a list with its heading and up to that many rows."""
    rows = min(view.model().rowCount(), most) if view.model() else 0
    view.dress()
    row = view.verticalHeader().defaultSectionSize()
    return view.horizontalHeader().sizeHint().height() + max(rows, 1) * row + 6
