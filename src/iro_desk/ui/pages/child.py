"""Child: everything about one child."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from iro_desk.domain.consultation import Consultation
from iro_desk.domain.duties import Duty
from iro_desk.services import copying, settings
from iro_desk.services.children import ChildPage as Shown
from iro_desk.ui import actions, style
from iro_desk.ui.forms.ui_child import Ui_ChildForm
from iro_desk.ui.models.duties import DutyGroups, key_of
from iro_desk.ui.models.register import paper_place
from iro_desk.ui.models.reviews import ReviewRow, consultation_columns, review_columns, review_rows
from iro_desk.ui.models.rows import Rows
from iro_desk.ui.page import Page, Where
from iro_desk.ui.pages.alerts_parts.child_tab import AlertsTab
from iro_desk.ui.pages.child_parts import life, papers
from iro_desk.ui.pages.child_parts.actions import ActionsTab
from iro_desk.ui.pages.child_parts.dated import ChildDates
from iro_desk.ui.pages.child_parts.details import HIDDEN, DetailsPanel, facts
from iro_desk.ui.pages.child_parts.events import EventsTab
from iro_desk.ui.pages.child_parts.head import show_head
from iro_desk.ui.pages.child_parts.kept import KeptParts
from iro_desk.ui.pages.child_parts.papers import PaperRow
from iro_desk.ui.pages.duty_doing import DutyDoing
from iro_desk.ui.pages.monitoring_parts.child_tab import MonitoringTab, apart
from iro_desk.ui.pages.monitoring_parts.log_strip import LogStrip
from iro_desk.ui.why import Asked, judged_by
from iro_desk.ui.widgets.flow_layout import FlowLayout
from iro_desk.ui.widgets.grid import Room
from iro_desk.ui.widgets.quotes import quotes

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk
    from iro_desk.ui.page import Context

TABS = (
    "overview",
    "reviews",
    "actions",
    "alerts",
    "consultations",
    "events",
    "monitoring",
    "documents",
    "details",
    "changes",
)
_NARROW = 720
_WRAPPED = 20
"""Room for a second line of facts under the name."""
_REVIEW_ROOMS = (Room(120), Room(176), Room(110, 2), Room(150), Room(120, 1), Room(70, 3))
_CONSULTATION_ROOMS = (Room(110), Room(120), Room(110, 1))
_PAPER_ROOMS = (Room(120), Room(120), Room(120), Room(120, 1))


class ChildPage(Page):
    """`where` holds `child_id` and may hold `tab`, one of TABS; on events also `entry` and `missing`."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_ChildForm()
        self.ui.setupUi(self)
        self.shown: Shown | None = None
        self.duties = DutyGroups(context.names, self, one_child=True)
        self.reviews: Rows[ReviewRow] = Rows(review_columns(), self)
        self.consultations: Rows[Consultation] = Rows(consultation_columns(context.names.shown), self)
        self.documents: Rows[PaperRow] = Rows(papers.document_columns(context.names.shown), self)
        self.kept = KeptParts(context, self.ui, self)
        self.details = DetailsPanel(context, self.ui.details_content)
        self.doing = DutyDoing(context, self.ui.why, self)
        self.events = EventsTab(context, self.doing, self.ui.events_content)
        self.put_right = ActionsTab(context, self.ui.actions)
        self.alerts = AlertsTab(context, self.ui.alerts)
        self.monitoring = MonitoringTab(context, self.ui.monitoring_content)
        self.log = LogStrip(context, self.ui.log_place, self)
        self._lay_out()
        self.dated = ChildDates(context, self, self.ui, self.reviews)
        self._connect()

    def open_at(self, where: Where) -> None:
        if where.get("child_id") != self.where.get("child_id"):
            self.shown = None
            self.ui.why.hide()
            self.dated.leave_child()
        super().open_at(apart(where) if where.get("tab") == "monitoring" else where)

    def take_keys(self) -> None:
        # Another child than before: the arrows go from tab to tab.
        self.ui.tabs.tabBar().setFocus()

    def reread(self) -> None:
        child_id = int(self.where.get("child_id") or 0)
        self.context.work.do(lambda desk: _read(desk, child_id), then=self._show, view=self)

    def opened(self) -> Where:
        return self.monitoring.opened() if self._is_tab("monitoring") else {}

    def reopen(self, opened: Where) -> None:
        self._behind(lambda: self.monitoring.reopen(opened))

    # Within

    def _is_tab(self, name: str) -> bool:
        return self.ui.tabs.currentIndex() == TABS.index(name)

    def _place_monitoring(self, where: Where) -> None:
        """What a part of the tab shows now, or the entry of the log that it wants opened."""
        if entry := where.get("log"):
            self.log.begin(str(entry))
        else:
            self._note_where(**where)

    def _lay_out(self) -> None:
        ui = self.ui
        ui.duties.use(self.duties)
        ui.reviews_list.use(self.reviews, _REVIEW_ROOMS)
        ui.consultations_list.use(self.consultations, _CONSULTATION_ROOMS)
        ui.documents_list.use(self.documents, _PAPER_ROOMS)
        ui.fields_column.addWidget(self.details, 1)
        ui.events_column.addWidget(self.events)
        ui.actions_column.addWidget(self.put_right)
        ui.alerts_column.addWidget(self.alerts)
        ui.monitoring_column.addWidget(self.monitoring)
        flow = FlowLayout(ui.standing, gap=10)
        for part in (ui.overdue, ui.next_review, ui.open_review):
            flow.addWidget(part)
        ui.nothing_due.setText("Nothing is due.")
        ui.hidden_words.setText(HIDDEN)

    def _connect(self) -> None:
        ui = self.ui
        ui.tabs.currentChanged.connect(self._note_tab)
        ui.open_review.clicked.connect(lambda _checked=False: self._open_next())
        ui.duties.acted.connect(self.doing.act)
        ui.duties.asked.connect(self.doing.explain)
        ui.duties.moved.connect(self._follow)
        ui.reviews_list.asked.connect(lambda number, _column: self._explain_review(number))
        ui.reviews_list.selectionModel().currentRowChanged.connect(self._follow_review)
        ui.life.asked.connect(self._explain_mark)
        self.events.placed.connect(lambda entry: self._note_where(entry=entry))
        self.events.missing_shown.connect(lambda is_shown: self._note_where(missing=is_shown))
        self.monitoring.placed.connect(self._place_monitoring)
        self.log.placed.connect(lambda entry: self._note_where(log=entry))
        actions.add(self, "log_event", self._log_event)
        actions.add(self, "log_contact", self.log.begin)
        ui.reviews_list.opened.connect(self._open_review)
        ui.documents_list.opened.connect(self._open_paper)
        ui.consultations_list.opened.connect(self._open_consultation)
        ui.consultations_list.selectionModel().currentRowChanged.connect(self._tell)

    def _show(self, read: tuple[Shown, list[str]]) -> None:
        page, teams = read
        if page.row.child.id != self.where.get("child_id"):
            return
        is_first = self.shown is None
        self.shown = page
        show_head(self.ui, self.context.names, page)
        self._show_overview(page)
        self._show_lists(page, is_first=is_first)
        self._show_details(page, teams)
        self._show_tabs(page)
        self.events.show_page(page, self.where, takes_focus=self._resume is None)
        self.monitoring.show_page(page, self.where, is_shown=self._is_tab("monitoring"))
        self.log.show_child(page.row.child.id or 0, str(self.where.get("log", "")))
        self.dated.show_page(page)
        self.kept.show_page(page)
        self.doing.renew(page.duties, self._judged(page))
        if is_first and self._resume is None:
            self.ui.events.verticalScrollBar().setValue(0)
            self._focus_list()
        self.settled()

    def _show_overview(self, page: Shown) -> None:
        ui, child, names = self.ui, page.row.child, self.context.names
        ui.life.show_life(life.lanes(page), self.context.today())
        who = child.known_as or child.name.partition(" ")[0]
        called = who if who and not names.is_private else "the child"
        ui.says_title.setText(f"What {called} says")
        ui.due_title.setText(f"Due for {called}")
        found = [] if names.is_private else quotes(page.consultations)
        ui.says.show_quotes(
            found,
            papers.SAID_HIDDEN if names.is_private else "Nothing is recorded yet: a visit is the place.",
        )
        self._fill_duties(page)

    def _fill_duties(self, page: Shown) -> None:
        ui = self.ui
        before = ui.duties.current()
        ui.duties.blockSignals(True)
        self.duties.set_duties(page.duties, self.context.today(), all_shown=True)
        ui.duties.select(self.duties.find(key_of(before) if before else []))
        ui.duties.blockSignals(False)
        ui.duties.setVisible(bool(page.duties))
        ui.nothing_due.setVisible(not page.duties)
        self._give_height()

    def _show_lists(self, page: Shown, *, is_first: bool) -> None:
        views = (self.ui.reviews_list, self.ui.consultations_list, self.ui.documents_list)
        held = [0 if is_first else max(view.currentIndex().row(), 0) for view in views]
        shown = self.context.names.shown
        self.consultations.columns = consultation_columns(shown)
        self.documents.columns = papers.document_columns(shown)
        self.reviews.set_rows(review_rows(page))
        latest_first = sorted(
            page.consultations, key=lambda entry: entry.consulted_on or date.min, reverse=True
        )
        self.consultations.set_rows(latest_first)
        self.documents.set_rows(papers.paper_rows(page))
        self.put_right.show_page(page, is_first=is_first)
        self.alerts.show_page(page)
        for view, row in zip(views, held, strict=True):
            if count := view.model().rowCount():
                view.selectRow(min(row, count - 1))
        self._tell()

    def _show_details(self, page: Shown, teams: list[str]) -> None:
        is_private = self.context.names.is_private
        if is_private:
            self.details.commit()
        self.details.show_child(page.row.child, teams)
        self.details.setVisible(not is_private)
        self.ui.hidden_words.setVisible(is_private)
        self.ui.facts.show_facts(facts(page))

    def _show_tabs(self, page: Shown) -> None:
        """A part is there once it has something to show."""
        tabs = self.ui.tabs
        has = {
            "reviews": page.history.reviews,
            "consultations": page.consultations,
            "actions": page.actions,
        }
        for name in TABS:
            tabs.setTabVisible(TABS.index(name), bool(has.get(name, True)))
        wanted = self.where.get("tab", "overview")
        tabs.setCurrentIndex(TABS.index(wanted) if wanted in TABS else 0)

    def _follow(self, duty: Duty | None) -> None:
        """The page scrolls with the row that is current."""
        self.doing.follow(duty)
        row = self.ui.duties.visualRect(self.ui.duties.currentIndex())
        place = self.ui.duties.viewport().mapTo(self.ui.overview_content, row.center())
        self.ui.overview.ensureVisible(0, place.y(), 0, row.height())

    def _focus_list(self) -> None:
        if self._is_tab("monitoring"):
            self.monitoring.take_focus()
        elif self._is_tab("events"):
            self.events.take_focus()
        else:
            self.ui.duties.setFocus()

    def _note_where(self, **now: Any) -> None:  # noqa: ANN401 - JSON values
        if self.shown is not None:
            self.where = {key: value for key, value in {**self.where, **now}.items() if value}

    def _log_event(self) -> None:
        self.ui.tabs.setCurrentIndex(TABS.index("events"))
        self.events.log_event()

    def _note_tab(self, number: int) -> None:
        if self.shown is not None:
            self.where = {**self.where, "tab": TABS[number]}
        self.ui.why.hide()
        self.leave()
        if self.shown is not None and self._is_tab("monitoring"):
            self.monitoring.show_page(self.shown, self.where, is_shown=True)

    def _tell(self, *_moved: Any) -> None:  # noqa: ANN401 - Qt's rows before and after
        entry = self.consultations.row(self.ui.consultations_list.currentIndex())
        is_private = self.context.names.is_private
        words = papers.said(entry) if entry else ""
        self.ui.consultation.setPlainText(papers.SAID_HIDDEN if is_private else words)

    def _open_next(self) -> None:
        page = self.shown
        if page is None:
            return
        under_way = [review for review in page.history.reviews if review.is_open]
        if under_way:
            self.context.go("review", {"review_id": under_way[0].id})
        else:
            self.doing.plan(page.row.child.id or 0)

    def _open_review(self, number: int) -> None:
        if row := self.reviews.row(number):
            self.context.go("review", {"review_id": row.review.id})

    def _judged(self, page: Shown) -> list[Asked]:
        """The date that each review held was judged by."""
        child, found = page.row.child, [entry for entry in page.reviews if entry.due is not None]
        return [judged_by(self.context.names, child, entry) for entry in found]

    def _explain_review(self, number: int) -> None:
        row, page = self.reviews.row(number), self.shown
        if row is not None and row.judged is not None and row.judged.due is not None and page is not None:
            self.doing.why.ask(judged_by(self.context.names, page.row.child, row.judged))

    def _follow_review(self, now: QModelIndex) -> None:
        """An open reason becomes that of the review now current."""
        row, page = self.reviews.row(now), self.shown
        if row is None or page is None or not self.ui.reviews_list.hasFocus():
            return
        has_date = row.judged is not None and row.judged.due is not None
        asked = judged_by(self.context.names, page.row.child, row.judged) if row.judged and has_date else None
        self.doing.why.follow(asked)

    def _explain_mark(self, key: str) -> None:
        """A mark of the life line: the next review's last lawful date, or a review that was held."""
        page = self.shown
        if page is None:
            return
        if key == life.NEXT_REVIEW:
            if page.row.next_review is not None:
                self.doing.explain(page.row.next_review)
            return
        entry = next((one for one in page.reviews if life.key_of_review(one) == key), None)
        if entry is not None and entry.due is not None:
            self.doing.why.ask(judged_by(self.context.names, page.row.child, entry))

    def _open_paper(self, number: int) -> None:
        if row := self.documents.row(number):
            place = paper_place(row.kind, row.review_id, row.alert_id, row.document_id)
            self.context.go("preview", place)

    def _open_consultation(self, number: int) -> None:
        entry = self.consultations.row(number)
        if entry is not None and entry.review_id:
            self.context.go("review", {"review_id": entry.review_id, "step": "consult"})

    # Qt

    def heightForWidth(self, _width: int) -> int:
        # Each part scrolls by itself under the tabs; the page only where even its least is too high.
        return self.minimumSizeHint().height() + style.scaled(_WRAPPED)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < style.scaled(_NARROW)
        directions = QBoxLayout.Direction
        beside = directions.TopToBottom if is_narrow else directions.LeftToRight
        ui = self.ui
        for layout in (ui.head, ui.consultations_halves, ui.details_halves):
            layout.setDirection(beside)
        # What is due stands first where the two do not fit side by side.
        ui.halves.setDirection(directions.BottomToTop if is_narrow else beside)
        self._give_height()

    def _give_height(self) -> None:
        """The list of duties is as high as its rows: the page scrolls, not the list in it."""
        self.ui.duties.fit()
        self.ui.duties.setFixedHeight(max(self.ui.duties.content_height(), 1))


def _read(desk: Desk, child_id: int) -> tuple[Shown, list[str]]:
    """The page of a child, and the names of the teams to choose from."""
    teams = settings.service(desk).teams
    open_teams = [team.name for team in teams if team.closed_on is None or team.closed_on >= desk.today]
    return copying.of_child(desk, child_id), open_teams
