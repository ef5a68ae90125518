"""One alert: how it stands, what can be done now, its form, what happened, what was agreed, its papers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from iro_desk.domain.case_alerts import ALERT_KINDS, AlertStep, StepKind
from iro_desk.services import alert_steps, alerts
from iro_desk.ui import actions, style
from iro_desk.ui.forms.ui_alert import Ui_AlertForm
from iro_desk.ui.pages.alerts_parts import words
from iro_desk.ui.pages.alerts_parts.agreed_panel import AgreedPanel
from iro_desk.ui.pages.alerts_parts.clocks import Clocks
from iro_desk.ui.pages.alerts_parts.move_panel import Done, MovePanel
from iro_desk.ui.pages.alerts_parts.moves import MoveButtons
from iro_desk.ui.pages.alerts_parts.paper_rows import PaperRows
from iro_desk.ui.pages.alerts_parts.reading import (
    Choices,
    Read,
    as_shown,
    choices,
    facts_line,
    read,
    stage_title,
)
from iro_desk.ui.pages.alerts_parts.record_panel import RecordPanel
from iro_desk.ui.pages.alerts_parts.taken_up import TakenUp
from iro_desk.ui.pages.alerts_parts.timeline import Timeline, step_title
from iro_desk.ui.pages.alerts_parts.warnings import WarningLines
from iro_desk.ui.widgets import tab_order

if TYPE_CHECKING:
    from iro_desk.domain.disputes import Move
    from iro_desk.services.alert_pages import AlertPage
    from iro_desk.ui.page import Context, Where

_NARROW = 900
HIDDEN = "The form of the alert is hidden while names are. Show them with F8 to read it."


class AlertPart(QWidget):
    """`filled` is sent once it is shown, `back_wanted` by its way back."""

    filled = Signal()
    back_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.ui = Ui_AlertForm()
        self.ui.setupUi(self)
        self.page: AlertPage | None = None
        self._wants_focus = False
        self._undo_named = ""
        self._reopening: Where = {}
        # In the order in which Tab goes through them.
        self.step_panel = MovePanel(context, self.ui.move_place)
        self.step_panel.setObjectName("step_panel")
        self.record = RecordPanel(context, self.ui.left)
        self.record.setObjectName("record_panel")
        self.agreed = AgreedPanel(context, self.ui.agreed_part)
        self.agreed.setObjectName("agreed_panel")
        self.steps = Timeline(context.names, self.ui.steps)
        self.moves = MoveButtons(self.ui.moves, self)
        self.warned = WarningLines(self.ui.warnings, self)
        self.taken = TakenUp(context, self.ui)
        self.papers = PaperRows(context, self.ui.papers)
        self.clocks = Clocks(context, self.ui)
        self._lay_out()
        self._connect()

    # Showing

    def show_alert(self, alert_id: int, *, to_moves: bool = False) -> None:
        """Read an alert and show it."""
        self._wants_focus = self._wants_focus or to_moves
        if self.page is not None and self.page.alert.id != alert_id:
            self._let_go()
        self.context.work.do(
            lambda desk: (read(desk, alert_id), choices(desk)),
            then=lambda both: self._show(*both),
            failed=self._lose,
            view=self,
        )

    def opened(self) -> Where:
        """Which step stands open, as JSON values."""
        step = self.step_panel.step
        if self.step_panel.key is None:
            return {}
        if step is None:
            return {"removal": True}
        return {"step": step.id} if step.id else {"move": step.kind.value, "stage": self._stage_open()}

    def reopen(self, opened: Where) -> None:
        """Open again what `opened` told, once the alert is shown."""
        self._reopening = opened
        if self.page is not None:
            self._take_up()

    def next_move(self) -> None:
        """Open the move suggested; opening it again where it is closed."""
        wanted = self.moves.suggested() or self.moves.find(StepKind.REOPENED, "")
        if wanted is not None:
            self.open_move(wanted)

    def next_stage(self) -> None:
        """Open the next formal stage, from wherever the alert stands."""
        wanted = self.moves.next_stage()
        if wanted is not None:
            self.open_move(wanted)

    def open_move(self, move: Move) -> None:
        """The form of a move, with everything known filled in."""
        page = self.page
        if page is None or self.context.names.is_private:
            return
        alert_id, stage_id = page.alert.id or 0, move.stage.id if move.stage else None
        self.agreed.commit()
        self.record.commit()
        self.context.work.do(
            lambda desk: alert_steps.offered(desk, alert_id, move.kind, stage_id),
            then=lambda step: self._open_move(alert_id, move, step),
            view=self,
        )

    def correct(self, step_id: int) -> None:
        """The form of a step on file."""
        page = self.page
        step = next((one for one in page.steps if one.id == step_id), None) if page else None
        is_private = self.context.names.is_private
        if (
            page is not None
            and step is not None
            and not is_private
            and self.step_panel.open_held(page.alert, step)
        ):
            self._show_move()

    def begin_removal(self) -> None:
        """The form that takes an alert away which was entered by mistake."""
        page, is_private = self.page, self.context.names.is_private
        if page is not None and not is_private and self.step_panel.open_removal(page.alert):
            self._show_move()

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < style.scaled(_NARROW)
        directions = QBoxLayout.Direction
        # What happened stands first where the two do not fit side by side.
        self.ui.halves.setDirection(directions.BottomToTop if is_narrow else directions.LeftToRight)
        self.ui.clock_row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self.ui.head.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    # Within

    def _lay_out(self) -> None:
        ui = self.ui
        ui.left_rows.addWidget(self.record)
        ui.move_rows.addWidget(self.step_panel)
        ui.step_rows.addWidget(self.steps)
        ui.agreed_rows.addWidget(self.agreed)
        ui.move_place.hide()
        ui.column.setStretchFactor(ui.halves, 1)
        ui.hidden_words.setText(HIDDEN)
        ui.hidden_words.hide()
        ui.left_rows.setAlignment(ui.hidden_words, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        ui = self.ui
        ui.back.clicked.connect(lambda _checked=False: self.back_wanted.emit())
        for part in (ui.moves, ui.right, ui.back):
            actions.keys(part, "Esc", self.back_wanted.emit)
        self.moves.wanted.connect(self.open_move)
        ui.remove.clicked.connect(lambda _checked=False: self.begin_removal())
        ui.undo_step.clicked.connect(lambda _checked=False: self._undo(self._undo_named))
        self.warned.field_wanted.connect(self.record.go_to)
        self.steps.changed.connect(self.correct)
        self.steps.evidence.connect(self._open_paper)
        self.step_panel.closed.connect(self._close_move)
        self.step_panel.committed.connect(self._tell_taken)
        self.step_panel.removed.connect(self._tell_removed)

    def _show(self, found: Read, offered: Choices) -> None:
        page = found.page
        self.page = page
        standing, names = page.standing, self.context.names
        who = words.child_words(names, page.child, self.context.today())
        self.ui.title.setText(f"{who}  ·  {ALERT_KINDS[page.alert.kind]} {page.alert.ref}")
        self.ui.facts.setText(facts_line(page, is_private=names.is_private))
        self.clocks.show_standing(page, found.duties)
        self.warned.show_warnings(standing.warnings, lambda said: as_shown(said, standing, names))
        self.moves.show_moves(standing.moves)
        self.record.offer(offered.teams, offered.templates, offered.themes)
        self.record.show_alert(page.alert, page.gaps)
        self._hide_words(is_private=names.is_private)
        self.agreed.show_alert(page)
        self.steps.show_steps(page.steps, lambda step: step_title(step, stage_title(page, step)))
        self.taken.show_page(page)
        self.papers.show_papers(found.papers)
        self.ui.undo_step.setVisible(bool(found.undo) and not names.is_private)
        self._undo_named = found.undo
        self.ui.undo_step.setText(f"Undo “{found.undo.removesuffix(f', {page.alert.ref}')}”")
        self.ui.remove.setVisible(not names.is_private)
        self._order_tabs()
        self._take_up()
        if self._wants_focus:
            self._wants_focus = False
            self.moves.take_focus()
        self.filled.emit()

    def _order_tabs(self) -> None:
        """Down the page: what was filled anew would come after everything else."""
        ui = self.ui
        clocks = (ui.stage_clock, ui.formal_clock)
        tab_order.follow((ui.back, *clocks, *self.warned.links, *self.moves.buttons))
        links = (*self.steps.buttons, *self.taken.links, self.agreed.ui.add)
        tab_order.follow((self.record.ui.discard, ui.undo_step, *links))
        # The rows come last in the ring of Tab as they were made last; what is under them goes behind.
        for row in self.agreed.rows:
            tab_order.follow((row.due_on.line(), row.remove))
        last = self.agreed.rows[-1].remove if self.agreed.rows else self.agreed.ui.add
        tab_order.follow((last, *self.papers.links, ui.remove))

    def _hide_words(self, *, is_private: bool) -> None:
        """In the privacy view what is written stays out of sight, and nothing is worked on."""
        self.record.setVisible(not is_private)
        self.ui.agreed_part.setVisible(not is_private)
        self.ui.hidden_words.setVisible(is_private)
        is_moving = self.step_panel.key is not None
        self.ui.move_place.setVisible(is_moving and not is_private)
        self.ui.moves.setVisible(not is_moving and not is_private)

    def _open_move(self, alert_id: int, move: Move, step: AlertStep) -> None:
        page = self.page
        if (
            page is not None
            and page.alert.id == alert_id
            and self.step_panel.open_move(page.alert, move, step)
        ):
            self._show_move()

    def _show_move(self) -> None:
        self.ui.move_place.show()
        self.ui.moves.setVisible(False)
        self.step_panel.start()

    def _close_move(self) -> None:
        self.ui.move_place.hide()
        self.ui.moves.setVisible(True)
        self._wants_focus = True
        if self.page is not None:
            self.moves.take_focus()

    def _tell_taken(self, done: Done) -> None:
        if not done.gone:
            self._wants_focus = self.step_panel.key is None
            self._inform(f"Recorded. {done.words}".strip(), done)
        elif self.page is not None and self.page.alert.id == done.gone:
            self._leave_removed(done)
        else:
            self._inform(done.words, done)

    def _tell_removed(self, done: Done) -> None:
        self._wants_focus = self.step_panel.key is None
        self._inform(f"The step is removed and its reason kept. {done.words}".strip(), done)

    def _inform(self, said: str, done: Done) -> None:
        self.context.messages.inform(said, "Undo", lambda: self._undo(done.undo))

    def _undo(self, named: str) -> None:
        """Take back what was told of and nothing done since; the keys go to what can be done then."""

        def go_on(_name: str) -> None:
            self._wants_focus = self.isVisible() and self.step_panel.key is None

        self.context.work.do(lambda desk: alerts.undo(desk, named), then=go_on, view=self)

    def _leave_removed(self, done: Done) -> None:
        """The alert is gone: what is shown of it goes before it is read again."""
        self.record.discard()
        for panel in (self.record, self.agreed):
            panel.let_go()
        self.page = None
        self.back_wanted.emit()
        self._inform(done.words, done)

    def _stage_open(self) -> str:
        move = self.step_panel.move_wanted
        return move.stage.label if move is not None and move.stage is not None else ""

    def _take_up(self) -> None:
        """Open the step that stood open before a lock."""
        opened, self._reopening = self._reopening, {}
        if opened.get("step"):
            self.correct(int(opened["step"]))
        elif opened.get("removal"):
            self.begin_removal()
        elif opened.get("move"):
            wanted = self.moves.find(opened["move"], opened.get("stage", ""))
            if wanted is not None:
                self.open_move(wanted)

    def _open_paper(self, document_id: int) -> None:
        page = self.page
        held = next((one for one in page.documents if one.id == document_id), None) if page else None
        if page is not None and held is not None:
            where = {"kind": held.kind, "alert_id": page.alert.id, "document_id": document_id}
            self.context.go("preview", where)

    def _let_go(self) -> None:
        """Keep what is typed of the alert shown before another one is."""
        for panel in (self.step_panel, self.record, self.agreed):
            panel.commit()
        if self.step_panel.key is not None:
            self.step_panel.let_go()
        self.ui.move_place.hide()
        self.ui.moves.setVisible(True)

    def _lose(self, error: Any) -> None:  # noqa: ANN401 - an IroDeskError
        self.context.messages.refuse(error)
        self.back_wanted.emit()
