"""Consult: what the child and others said before the review, and what was received for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from iro_desk.domain.consultation import METHODS, Consultation
from iro_desk.domain.consulting import CHILD, Begun, begun
from iro_desk.domain.wording import short_date
from iro_desk.services import drafts, voices
from iro_desk.services.drafts import DraftKey
from iro_desk.services.reviews import ReviewPage
from iro_desk.services.voices import Around
from iro_desk.ui import style
from iro_desk.ui.drafted_panel import DraftedPanel
from iro_desk.ui.forms.ui_review_consult import Ui_ConsultForm
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.page import show_field
from iro_desk.ui.pages.review_steps.attachments_part import AttachmentsPart
from iro_desk.ui.pages.review_steps.audit_panel import AuditPanel
from iro_desk.ui.pages.review_steps.consult_lists import CourtPapersPanel, PromisesPanel, ReportsPanel
from iro_desk.ui.pages.review_steps.consultation_panel import ConsultationPanel, who
from iro_desk.ui.pages.review_steps.decide import scrolled, stacked
from iro_desk.ui.pages.review_steps.returned_form import ReturnedFormPanel

if TYPE_CHECKING:
    from iro_desk.services.blank_forms import Kept
    from iro_desk.ui.page import Context, Where

USUAL = ("child", "carer", "mother", "father", "social_worker", "school")
SAID, RECEIVED, AUDIT, DOCUMENTS = range(4)
_LIST_WIDTH = 190
_GAP = 16


class SaidPart(QWidget):
    """Everyone heard for this review at the left, the child first; the one chosen at the right.

    Over the child's consultation stands what the IRO promised the child.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.ui = Ui_ConsultForm()
        self.ui.setupUi(self)
        self.panel = ConsultationPanel(context, self)
        self.promises = PromisesPanel(context, self)
        self.returned = ReturnedFormPanel(context, self)
        self.returned.hide()
        self.ui.editor.setWidget(stacked(self.returned, self.promises, self.panel))
        self._page: ReviewPage | None = None
        self._around: Around | None = None
        self._has_unfinished = False
        self._chosen: int | None = None
        self._adds_next = False
        self._reopened: int | None = None
        columns: list[Column[Consultation]] = [Column(heading="Who", text=self._line)]
        self.model = Rows(columns, self)
        self.ui.consultations.setModel(self.model)
        self.ui.consultations.setUniformItemSizes(True)
        self.ui.consultations.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._connect()

    def show_around(self, page: ReviewPage, around: Around) -> None:
        """Show the consultations of a review."""
        is_other = self._page is None or self._page.review.id != page.review.id
        self._page, self._around = page, around
        self.ui.consultations.setFixedWidth(style.scaled(_LIST_WIDTH))
        self._fit()
        if is_other:
            self._chosen, self._has_unfinished = self._reopened, False
            key = DraftKey(page.history.child.id or 0, ConsultationPanel.form, -(page.review.id or 0))
            self.context.work.do(
                lambda desk: drafts.load(desk, key) is not None, then=self._note_unfinished, view=self
            )
        self._reopened = None
        self.promises.show_around(page, around)
        self.returned.show_review(page)
        if is_other:
            self._show_returned(is_on=False)
        self._show_list()
        if self._adds_next and not self.panel.is_dirty:
            self._adds_next = False
            self.add()

    @property
    def has_any(self) -> bool:
        """Whether anybody was heard, or is being typed in."""
        return bool(self.model.rowCount())

    def read_form(self) -> None:
        """Read in a form in the place of the consultation; what is typed there is kept first."""
        self.panel.commit()
        self._show_returned(is_on=True)
        self.returned.choose_file()

    def add(self) -> None:
        """Begin a new consultation, with the person most wanted next; a new one typed in is kept first."""
        self._show_returned(is_on=False)
        if not self.panel.shown_id and self.panel.is_dirty:
            self._adds_next = self.panel.commit()
            return
        self._chosen = 0
        self._show_list()
        self.panel.ui.person_role.setFocus()
        self._bring_up(self.panel.ui.person_role)

    def begin_statement(self) -> None:
        """Begin a new consultation of the child with method app, with the cursor in the first words."""
        self.add()
        if not (self.panel.shown_id or self.panel.is_dirty):
            self.panel.begin_statement()

    def reopen(self, consultation_id: int) -> None:
        """Show again the consultation that was shown, 0 for a new one; at the latest once it is read."""
        if self._page is None:
            self._reopened = consultation_id
        else:
            self._chosen = consultation_id
            self._show_list()

    def add_promise(self) -> None:
        """One more promise to the child, who comes to the front."""
        if not self.panel.is_child:
            at = self.model.find(lambda one: one.person_role == CHILD)
            if at >= 0:
                self.ui.consultations.setCurrentIndex(self.model.index(at, 0))
        self.promises.show()
        self.promises.add()
        self._bring_up(self.promises.rows[-1].text)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # Within

    def _fit(self) -> None:
        """The form has the room beside the list."""
        self.panel.fit(self.width() - style.scaled(_LIST_WIDTH) - _GAP)

    def _connect(self) -> None:
        ui = self.ui
        ui.consultations.selectionModel().currentChanged.connect(self._choose)
        ui.add_consultation.clicked.connect(self.add)
        ui.blank_forms.clicked.connect(self._open_forms)
        ui.read_form.clicked.connect(self.read_form)
        self.returned.kept.connect(self._take_returned)
        self.returned.closed.connect(lambda: self._show_returned(is_on=False))
        self.panel.committed.connect(self._take_committed)
        self.panel.refused.connect(lambda _error: self._go_no_further())
        self.panel.removed.connect(self._tell_removed)
        self.panel.brought_back.connect(self._choose_again)
        self.panel.role_changed.connect(self._place_promises)
        self.promises.dirty_changed.connect(self._place_promises)

    def _bring_up(self, field: QWidget) -> None:
        """Scroll to a field once it has its place."""
        QTimer.singleShot(0, self, lambda: show_field(field))

    def _place_promises(self, _is_dirty: object = None) -> None:
        """Promises stand with the child; rows that wait to be kept are never out of sight."""
        is_wanted = self.panel.is_child or self.promises.is_dirty
        self.promises.setVisible(is_wanted and self.returned.isHidden())

    def _show_returned(self, *, is_on: bool) -> None:
        """The form that came back in the place of the consultation, or the consultation again."""
        self.returned.setVisible(is_on)
        self.panel.setVisible(not is_on)
        self._place_promises()

    def _take_returned(self, kept: Kept) -> None:
        """The consultation a form became is the one shown, once the page is read again."""
        if kept.consultation_id is not None:
            self._chosen = kept.consultation_id
        self._show_returned(is_on=False)
        self.ui.consultations.setFocus()

    def _open_forms(self) -> None:
        if self._page is not None:
            self.context.go("documents", {"part": "forms", "review_id": self._page.review.id})

    def _begin(self, new: Consultation) -> Begun:
        around = self._around
        earlier = around.earlier if around else ()
        return begun(new, earlier, around.names if around else {}, self.context.today())

    def _show_list(self) -> None:
        page = self._page
        if page is None:
            return
        held = sorted(page.consultations, key=_order)
        new = _new(page)
        rows = [*held, new] if self._chosen == 0 or self._has_unfinished else held
        self.ui.none_yet.setVisible(not rows)
        self.ui.consultations.setVisible(bool(rows))
        self.ui.consultations.selectionModel().blockSignals(True)
        self.model.set_rows(rows)
        at = max(self.model.find(lambda one: (one.id or 0) == self._chosen), 0)
        self.ui.consultations.setCurrentIndex(self.model.index(at, 0))
        self.ui.consultations.selectionModel().blockSignals(False)
        self.panel.show_consultation(self.model.row(at) or new, self._begin)

    def _choose(self, index: QModelIndex) -> None:
        consultation = self.model.row(index)
        if consultation is not None:
            self._show_returned(is_on=False)
            self._chosen = consultation.id or 0
            self.ui.editor.verticalScrollBar().setValue(0)
            self.panel.show_consultation(consultation, self._begin)

    def _note_unfinished(self, has: bool) -> None:
        if has:
            self._has_unfinished = True
            self._show_list()

    def _take_committed(self, consultation_id: object) -> None:
        if self._chosen in {None, 0} and isinstance(consultation_id, int):
            self._chosen, self._has_unfinished = consultation_id, False

    def _go_no_further(self) -> None:
        """What was typed could not be kept, so it stays in sight."""
        self._adds_next = False

    def _tell_removed(self, removed: Consultation, unfinished: dict[str, Any] | None) -> None:
        self._chosen = None
        self.ui.add_consultation.setFocus()
        self.context.messages.inform("Removed.", "Undo", lambda: self.panel.bring_back(removed, unfinished))

    def _choose_again(self, consultation_id: int) -> None:
        """Show what was brought back, unless something else is being typed by now."""
        self._chosen = self.panel.shown_id if self.panel.is_dirty else consultation_id

    def _line(self, one: Consultation) -> str:
        if not one.id:
            return "New consultation\nnot kept yet"
        when = short_date(one.consulted_on) if one.consulted_on else "no date"
        return f"{who(one, self.context.names.shown)}\n{when}, {METHODS.get(one.method, one.method).lower()}"


class ConsultStep(QWidget):
    """What was said, what was received, the plan gone through with the child: a part behind each tab."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.said = SaidPart(context, self)
        self.reports = ReportsPanel(context, self)
        self.court_papers = CourtPapersPanel(context, self)
        self.audit = AuditPanel(context, self)
        self.documents = AttachmentsPart(context, self)
        self.documents.offers_consultation = True
        self._page: ReviewPage | None = None
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("consult_tabs")
        self.tabs.setAccessibleName("Parts of Consult")
        self.tabs.setExpanding(False)
        self._stack = QStackedWidget(self)
        for part, words in (
            (self.said, "What was said"),
            (scrolled(stacked(self.reports, self.court_papers), "received"), "Reports and papers"),
            (scrolled(self.audit, "audit"), "Care plan together"),
            (scrolled(stacked(self.documents), "attached"), "Documents"),
        ):
            self.tabs.addTab(words)
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._turn)
        self.documents.consultation_wanted.connect(self._begin_statement)

    @property
    def panel(self) -> ConsultationPanel:
        """The consultation shown."""
        return self.said.panel

    def show_review(self, page: ReviewPage) -> None:
        """Show the consultations of a review and what stands around them, once it is read."""
        self._page = page
        review_id = page.review.id or 0
        self.context.work.do(lambda desk: voices.around(desk, review_id), then=self._show, view=self)

    def show_part(self, part: int) -> None:
        """Bring one of the parts to the front."""
        self.tabs.setCurrentIndex(part)

    def add(self) -> None:
        """Begin a new consultation."""
        self.show_part(SAID)
        self.said.add()

    def take_focus(self) -> None:
        """Where the next typing is: at those heard or a new consultation, else at the parts."""
        if self.tabs.currentIndex() == SAID and not self.said.has_any:
            self.said.add()
        elif self.tabs.currentIndex() == SAID:
            self.said.ui.consultations.setFocus()
        else:
            self.tabs.setFocus()

    def stand_ready(self) -> None:
        """Put the keys where they are of use and begin nothing: at those heard, else at who is to be."""
        ui = self.said.ui
        (ui.consultations if self.said.has_any else self.panel.ui.person_role).setFocus()

    def go_by(self, by: int) -> None:
        """The part after, or before."""
        self.show_part((self.tabs.currentIndex() + by) % self.tabs.count())
        self.take_focus()

    def opened(self) -> Where:
        """Which part is in front and whose views are shown, as JSON values: 0 for a new consultation."""
        return {"consultation": self.panel.shown_id, "part": self.tabs.currentIndex()}

    def reopen(self, opened: Where) -> None:
        """Show again what `opened` told."""
        self.show_part(int(opened.get("part", SAID)))
        self.said.reopen(int(opened["consultation"]))

    def add_promise(self) -> None:
        """One more promise to the child."""
        self.show_part(SAID)
        self.said.add_promise()

    def panels(self) -> list[DraftedPanel]:
        """The panels in sight."""
        shown = self._stack.currentWidget()
        return shown.findChildren(DraftedPanel) if shown is not None else []

    def part_of(self, panel: DraftedPanel) -> int:
        """The tab of a panel."""
        places = range(self._stack.count())
        return next((at for at in places if self._holds(self._stack.widget(at), panel)), SAID)

    @staticmethod
    def _holds(part: QWidget | None, panel: DraftedPanel) -> bool:
        return part is not None and part.isAncestorOf(panel)

    def _show(self, around: Around) -> None:
        page = self._page
        if page is None or page.review.id != around.review_id:
            return
        self.said.show_around(page, around)
        for panel in (self.reports, self.court_papers, self.audit):
            panel.show_around(page, around)
        self.documents.show_child(page.history.child.id or 0, page.review.id)
        count = len(around.reports) + len(around.court_papers)
        self.tabs.setTabText(RECEIVED, f"Reports and papers ({count})" if count else "Reports and papers")

    def _begin_statement(self, _statement: object) -> None:
        """A new consultation of what the child said in an app."""
        self.show_part(SAID)
        self.said.begin_statement()

    def _turn(self, part: int) -> None:
        """Another part comes to the front; what is typed in the one before is committed."""
        for panel in self.panels():
            panel.commit()
        self._stack.setCurrentIndex(part)


def _order(one: Consultation) -> tuple[bool, str]:
    """The child first, then by day."""
    return one.person_role != CHILD, one.consulted_on.isoformat() if one.consulted_on else ""


def _new(page: ReviewPage) -> Consultation:
    """A consultation to begin with: the first of the usual people not heard yet."""
    heard = {one.person_role for one in page.consultations}
    role = next((role for role in USUAL if role not in heard), "other")
    return Consultation(child_id=page.history.child.id, review_id=page.review.id, person_role=role)
