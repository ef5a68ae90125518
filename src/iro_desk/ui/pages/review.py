"""One review, carried from planning to distribution: a step at a time, the last review beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar, Protocol, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.topics import Topic
from iro_desk.services import reviews
from iro_desk.ui import actions, style
from iro_desk.ui.correcting.changes import ChangesDisclosure
from iro_desk.ui.correcting.on_page import Correcting
from iro_desk.ui.drafted_panel import DraftedPanel
from iro_desk.ui.forms.ui_review import Ui_ReviewForm
from iro_desk.ui.page import Context, Page, Where
from iro_desk.ui.pages.review_steps import asked, standing
from iro_desk.ui.pages.review_steps.bar import ReviewBar
from iro_desk.ui.pages.review_steps.beside import BesidePane
from iro_desk.ui.pages.review_steps.consult import ConsultStep
from iro_desk.ui.pages.review_steps.dated import ReviewDates
from iro_desk.ui.pages.review_steps.decide import REPLIES, DecideStep, scroll_area, stacked
from iro_desk.ui.pages.review_steps.meet import MeetStep
from iro_desk.ui.pages.review_steps.monitor import MonitorPanel
from iro_desk.ui.pages.review_steps.plan import PlanPanel
from iro_desk.ui.pages.review_steps.send import PARAGRAPH, SendStep
from iro_desk.ui.pages.review_steps.standing import CONSULT, DECIDE, MEET, MONITOR, PLAN, SEND, WRITE
from iro_desk.ui.pages.review_steps.write import WriteStep
from iro_desk.ui.why import Why
from iro_desk.ui.widgets.why_bar import A_THIRD, BESIDE

_BESIDE_WIDTH = 372
_ROOM_FOR_BOTH = 1040
_LEAST_HEIGHT = 260
_UNDER_STEPPER = 3
"""Where the correction panel stands in the column: after the head, the stepper and its note."""
_ANY = 16_777_215  # Qt's own word for no limit


W = TypeVar("W", bound=QWidget)


class _Step(Protocol):
    """What each step gives."""

    def show_review(self, page: reviews.ReviewPage) -> None: ...

    def take_focus(self) -> None: ...


class ReviewPage(Page):
    """`where` is {"review_id": 40, "step": "meet"}; without a step it opens at the first one not done."""

    topics: ClassVar[Topic] = Topic.ALL

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_ReviewForm()
        self.ui.setupUi(self)
        self.shown: reviews.ReviewPage | None = None
        self._is_opening = False
        self.plan = _made(PlanPanel, context, self.ui.steps, PLAN)
        self.consult = _made(ConsultStep, context, self.ui.steps)
        self.meet = _made(MeetStep, context, self.ui.steps, MEET)
        self.decide = _made(DecideStep, context, self.ui.steps)
        self.monitor = _made(MonitorPanel, context, self.ui.steps, MONITOR)
        self.write = _made(WriteStep, context, self.ui.steps)
        self.send = _made(SendStep, context, self.ui.steps, SEND)
        self.beside = BesidePane(context, self)
        self.changes = ChangesDisclosure(context, self)
        self._steps: dict[str, _Step] = {}
        self.bar = ReviewBar(context, self, self.ui, self._panels)
        self._add_steps()
        dated = {PLAN: self.plan, MEET: self.meet, WRITE: self.write.written, SEND: self.send}
        self.dates = ReviewDates(dated, self)
        self.correcting = Correcting(context, self, self.ui.column_1, _UNDER_STEPPER)
        self.why = Why(context, self.ui.why, self)
        self._connect()
        self._add_keys()

    # Reading and showing

    def open_at(self, where: Where) -> None:
        if where.get("review_id") != self.where.get("review_id"):
            self.shown = None
            self.correcting.close()
            self.why.close()
        self._is_opening = True
        super().open_at(where)

    def reread(self) -> None:
        review_id = int(self.where.get("review_id") or 0)
        self.context.work.do(lambda desk: reviews.page(desk, review_id), then=self._show, view=self)

    def show_step(self, step: str) -> None:
        """Bring a step to the front; what is typed on the one before is committed."""
        if self.shown is None or step not in self._steps:
            return
        if step != self.step:
            self.leave()
        self.where["step"] = step
        self.ui.stepper.set_current(step)
        self.ui.steps.setCurrentIndex(list(self._steps).index(step))
        self._say_step()
        self.bar.show_step(self.shown, step)

    def leave(self) -> None:
        """Commit what is in sight: typing found again in another step waits there to be looked at."""
        for panel in self._panels():
            panel.commit()
        self.correcting.panel.save_draft()

    @property
    def step(self) -> str:
        """The step in sight."""
        return list(self._steps)[self.ui.steps.currentIndex()]

    def state(self) -> dict[str, Any]:
        return super().state() | {"part": self.decide.tabs.currentIndex(), "section": self.write.key}

    def opened(self) -> Where:
        if self.step == SEND:
            return self.send.opened()
        return self.consult.opened() if self.step == CONSULT else {}

    def reopen(self, opened: Where) -> None:
        (self.send if opened.keys() & {"document_id", PARAGRAPH} else self.consult).reopen(opened)

    def restore(self, state: dict[str, Any]) -> None:
        self.decide.show_part(int(state.get("part", self.decide.tabs.currentIndex())))
        self.write.wanted = str(state.get("section", ""))
        super().restore(state)

    def _show(self, page: reviews.ReviewPage) -> None:
        if page.review.id != self.where.get("review_id"):
            return
        self.shown = page
        names, today = self.context.names, self.context.today()
        self.ui.title.setText(standing.title(page, names, today))
        self.ui.facts.setText(standing.facts(page, names, today))
        for chip in (self.ui.timeliness, self.ui.timeliness_below):
            chip.show_date(asked.last_lawful(names, page))
            chip.set_status(*standing.timeliness(page, today))
        self.ui.stepper.set_steps(standing.steps(page, today))
        for step in self._steps.values():
            step.show_review(page)
        self.beside.show_review(page)
        self.dates.show_review(page)
        self.changes.show_review(page.history.child.id or 0, page.review.id or 0)
        self.send.clear()
        wanted = self.where.get("step", "")
        if self.where.pop("part", None) == "reply":
            self.decide.show_part(REPLIES)
        self.show_step(wanted if wanted in self._steps else standing.open_step(page))
        self._place_beside()
        self.correcting.resume(page.history.child.id or 0)
        self.why.renew(asked.every(names, page))
        if self._is_opening and self._resume is None and self.step == CONSULT:
            # Twice, as steps ask for more once the page is read.
            self._behind(lambda: self._behind(self._take_focus))
        self._is_opening = False
        self.settled()

    def _take_focus(self) -> None:
        """Those heard, or the fields of the first; nothing where the keys are wanted elsewhere by now."""
        at = self.window().focusWidget()
        is_typing = isinstance(at, QLineEdit) and bool(at.text())
        if self.isVisible() and not is_typing and (at is None or not self.isAncestorOf(at)):
            self.consult.stand_ready()

    def _say_step(self) -> None:
        """The words of the step, where the row of steps has no room for them."""
        note = self.ui.step_note
        note.setVisible(self.ui.stepper.is_compact)
        if self.shown is not None:
            words = {one.key: one.words for one in standing.steps(self.shown, self.context.today())}
            note.setText(f"{standing.NAMES[self.step]}: {words[self.step]}")

    # Within

    def _panels(self) -> list[DraftedPanel]:
        """The panels in sight."""
        if self.step == DECIDE:
            return [self.decide.panel()]
        if self.step == CONSULT:
            return self.consult.panels()
        shown = self.ui.steps.currentWidget()
        return shown.findChildren(DraftedPanel) if shown is not None else []

    def _add_steps(self) -> None:
        self._steps = {
            PLAN: self.plan,
            CONSULT: self.consult,
            MEET: self.meet,
            DECIDE: self.decide,
            MONITOR: self.monitor,
            WRITE: self.write,
            SEND: self.send,
        }
        self.ui.beside.setWidget(stacked(self.beside, self.changes))

    def _connect(self) -> None:
        self.ui.stepper.chosen.connect(self.show_step)
        self.ui.stepper.compact_changed.connect(lambda _is_compact: self._say_step())
        self.ui.show_beside.toggled.connect(lambda _is_on: self._place_beside())
        self.send.preview_wanted.connect(self.bar.preview)
        self.send.issue_wanted.connect(self.bar.issue)
        self.bar.refused.connect(self._refuse_issue)
        self.decide.tabs.currentChanged.connect(self.bar.show_typing)
        self.consult.tabs.currentChanged.connect(self.bar.show_typing)
        self.send.teams_wanted.connect(self._open_teams)
        self.send.leaving.connect(self.leave)
        self.send.gone_to.connect(self._go_to_block)
        self.dates.wanted.connect(self.correcting.correct)
        self.correcting.left.connect(self.dates.take_focus)
        for panel in self.ui.steps.findChildren(DraftedPanel):
            panel.noted.connect(partial(self.bar.note, panel))
            panel.refused.connect(partial(self._refuse, panel))
            panel.dirty_changed.connect(self.bar.show_typing)

    def _add_keys(self) -> None:
        actions.add(self, "done", self._keep)
        actions.add(self, "correct", self._correct)
        actions.add(self, "add_decision", self._add_decision)
        actions.add(self, "add_promise", self._add_promise)
        actions.add(self, "keep_private", self.consult.panel.keep_private)
        actions.add(self, "next_step", lambda: self._go_by(1))
        actions.add(self, "previous_step", lambda: self._go_by(-1))
        actions.keys(self, "Ctrl+Shift+Z", self.bar.discard)
        actions.keys(self, "Ctrl+Tab", lambda: self._go_part(1))
        actions.keys(self, "Ctrl+Shift+Tab", lambda: self._go_part(-1))

    def _keep(self) -> None:
        if self.correcting.is_open:
            self.correcting.panel.save()
            return
        self.bar.keep()
        if self.step == WRITE:
            self.write.go_by(1)  # the keys that end a section of the record begin the next

    def _correct(self) -> None:
        """The first date of the step in sight, else the day of the review."""
        if (what := self.dates.first(self.step)) is not None:
            self.correcting.correct(what)

    def _add_decision(self) -> None:
        self.show_step(DECIDE)
        self.decide.add()

    def _add_promise(self) -> None:
        self.show_step(CONSULT)
        self.consult.add_promise()

    def _go_by(self, by: int) -> None:
        keys = list(self._steps)
        there = keys.index(self.step) + by
        if 0 <= there < len(keys):
            self.show_step(keys[there])
            self._steps[self.step].take_focus()

    def _go_part(self, by: int) -> None:
        if self.step == DECIDE:
            self.decide.go_by(by)
        elif self.step == CONSULT:
            self.consult.go_by(by)

    def _refuse_issue(self, error: IroDeskError) -> None:
        """Where a paper was not issued: on the card of Send, else above the page."""
        if self.step == SEND:
            self.send.say(error)
        elif error.field == "team_manager":
            self.context.messages.problem(error.sentence, "Open Settings, Teams", self._open_teams)
        else:
            self.context.messages.problem(error.sentence)

    def _open_teams(self) -> None:
        self.context.go("settings", {"section": "teams"})

    def _refuse(self, panel: DraftedPanel, error: IroDeskError) -> None:
        # It may come while the step or the page is being left: what is in sight then is not yet known.
        QTimer.singleShot(0, self, lambda: self._say_if_hidden(panel, error))

    def _say_if_hidden(self, panel: DraftedPanel, error: IroDeskError) -> None:
        """A refusal stands in its panel; where that is out of sight, it is said above the page too."""
        if panel.isVisible():
            return
        step = self._step_of(panel)
        self.context.messages.problem(
            f"{standing.NAMES[step]}: {error.sentence}", "Go there", lambda: self._go_to(step, panel)
        )

    def _go_to(self, step: str, panel: DraftedPanel) -> None:
        self.context.go("review", {**self.where, "step": step})
        self.show_step(step)
        if step == DECIDE:
            self.decide.show_part(self.decide.part_of(panel))
        elif step == CONSULT:
            self.consult.show_part(self.consult.part_of(panel))

    def _go_to_block(self, block: str) -> None:
        """Where a passage of a paper is typed: its section, its decision, the statement, the people."""
        part, _, key = block.partition(":")
        step = {"decision": DECIDE, "statement": DECIDE, "voice": CONSULT, "people": MEET, "took_part": MEET}
        self.show_step(PLAN if block == "letter:" else step.get(part, WRITE))
        if part == "minutes":
            self.write.choose(key)
            self.write.take_focus()

    def _step_of(self, panel: DraftedPanel) -> str:
        places = enumerate(self._steps)
        return next(key for place, key in places if _holds(self.ui.steps.widget(place), panel))

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_beside()

    def _place_why(self, *, is_narrow: bool) -> None:
        """The reason of a date stands under the dates beside the step, else at the foot of the page."""
        ui, width = self.ui, style.scaled(_BESIDE_WIDTH)
        ui.why.setMaximumWidth(_ANY if is_narrow else width)
        ui.why.share = A_THIRD if is_narrow else BESIDE
        if is_narrow == (ui.beside_column.indexOf(ui.why) >= 0):
            if is_narrow:
                ui.column_1.insertWidget(ui.column_1.indexOf(ui.note_above), ui.why)
            else:
                ui.beside_column.addWidget(ui.why)

    def _place_beside(self) -> None:
        """The last review stands beside the step where there is room, else behind a button."""
        is_narrow = self.width() < style.scaled(_ROOM_FOR_BOTH)
        is_asked = self.ui.show_beside.isChecked()
        self.ui.timeliness.setVisible(not is_narrow)
        self.ui.timeliness_below.setVisible(is_narrow)
        self.ui.show_beside.setVisible(is_narrow)
        self.ui.beside.setVisible(is_asked or not is_narrow)
        self.ui.steps.setVisible(not is_asked or not is_narrow)
        width = style.scaled(_BESIDE_WIDTH)
        self.ui.beside.setMinimumWidth(0 if is_narrow else width)
        self.ui.beside.setMaximumWidth(_ANY if is_narrow else width)
        # In large text the whole page scrolls, so that a step keeps room to be read.
        self.ui.steps.setMinimumHeight(style.scaled(_LEAST_HEIGHT) if is_narrow else 0)
        self._place_why(is_narrow=is_narrow)
        self.bar.set_narrow(is_narrow=is_narrow)
        self.decide.set_narrow(is_narrow=is_narrow)


def _holds(shell: QWidget | None, panel: DraftedPanel) -> bool:
    return shell is not None and (shell is panel or shell.isAncestorOf(panel))


def _made(kind: Callable[[Context, QWidget], W], context: Context, steps: QStackedWidget, key: str = "") -> W:
    """The next step, in an area that scrolls where that is named by its `key`.

    It is made where it will stand: one moved there afterwards is dressed twice over.
    """
    area = scroll_area(key, steps) if key else None
    made = kind(context, area.viewport() if area else steps)
    if area:
        area.setWidget(made)
    steps.addWidget(area or made)
    return made
