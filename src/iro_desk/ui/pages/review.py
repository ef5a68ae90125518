"""One review, carried from planning to distribution: a step at a time, the last review beside it."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.topics import Topic
from iro_desk.services import papers, reviews
from iro_desk.services.papers import Paper
from iro_desk.services.reviews import DECISION_LETTER, MONITORING_FORM
from iro_desk.ui import actions, style
from iro_desk.ui.drafted_panel import SERVES_PANEL, DraftedPanel
from iro_desk.ui.forms.ui_review import Ui_ReviewForm
from iro_desk.ui.page import Context, Page, Where
from iro_desk.ui.pages.review_steps import standing
from iro_desk.ui.pages.review_steps.beside import BesidePane
from iro_desk.ui.pages.review_steps.consult import ConsultStep
from iro_desk.ui.pages.review_steps.decide import DecideStep, scrolled
from iro_desk.ui.pages.review_steps.meet import MeetStep
from iro_desk.ui.pages.review_steps.monitor import MonitorPanel
from iro_desk.ui.pages.review_steps.plan import PlanPanel
from iro_desk.ui.pages.review_steps.send import SendStep, WriteStep
from iro_desk.ui.pages.review_steps.standing import CONSULT, DECIDE, MEET, MONITOR, PLAN, SEND, WRITE

_BESIDE_WIDTH = 372
_ROOM_FOR_BOTH = 1040
_PAPERS = {MONITOR: MONITORING_FORM}
_WORDS = {DECISION_LETTER: "letter", MONITORING_FORM: "form"}
_ISSUE = {DECISION_LETTER: "&Issue decision letter", MONITORING_FORM: "&Issue monitoring form"}


class _Step(Protocol):
    """What each step gives."""

    def show_review(self, page: reviews.ReviewPage) -> None: ...


class ReviewPage(Page):
    """`where` is {"review_id": 40, "step": "meet"}; without a step it opens at the first one not done."""

    topics: ClassVar[Topic] = Topic.ALL

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_ReviewForm()
        self.ui.setupUi(self)
        self.shown: reviews.ReviewPage | None = None
        self.plan = PlanPanel(context, self)
        self.consult = ConsultStep(context, self)
        self.meet = MeetStep(context, self)
        self.decide = DecideStep(context, self)
        self.monitor = MonitorPanel(context, self)
        self.write = WriteStep(context, self)
        self.send = SendStep(context, self)
        self.beside = BesidePane(context, self)
        self._steps: dict[str, _Step] = {}
        self._notes: dict[DraftedPanel, str] = {}
        self._add_steps()
        self._connect()
        self._add_keys()

    # Reading and showing

    def open_at(self, where: Where) -> None:
        if where.get("review_id") != self.where.get("review_id"):
            self.shown = None
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
        self._show_buttons()

    @property
    def step(self) -> str:
        """The step in sight."""
        return list(self._steps)[self.ui.steps.currentIndex()]

    def state(self) -> dict[str, Any]:
        return super().state() | {"part": self.decide.tabs.currentIndex()}

    def restore(self, state: dict[str, Any]) -> None:
        self.decide.show_part(int(state.get("part", self.decide.tabs.currentIndex())))
        super().restore(state)

    def _show(self, page: reviews.ReviewPage) -> None:
        if page.review.id != self.where.get("review_id"):
            return
        self.shown = page
        names, today = self.context.names, self.context.today()
        self.ui.title.setText(standing.title(page, names, today))
        self.ui.facts.setText(standing.facts(page, names, today))
        self.ui.timeliness.set_status(*standing.timeliness(page, today))
        self.ui.stepper.set_steps(standing.steps(page, today))
        for step in self._steps.values():
            step.show_review(page)
        self.beside.show_review(page)
        self.send.clear()
        wanted = self.where.get("step", "")
        self.show_step(wanted if wanted in self._steps else standing.open_step(page))
        self._place_beside()
        self.settled()

    def _say_step(self) -> None:
        """The words of the step, where the row of steps has no room for them."""
        note = self.ui.step_note
        note.setVisible(self.ui.stepper.is_compact)
        if self.shown is not None:
            words = {one.key: one.words for one in standing.steps(self.shown, self.context.today())}
            note.setText(f"{standing.NAMES[self.step]}: {words[self.step]}")

    # Buttons

    def keep(self) -> None:
        """Done: what is typed in this step becomes one change for each panel."""
        for panel in self._panels():
            panel.commit()

    def discard(self) -> None:
        """Put back what is stored in this step."""
        for panel in self._panels():
            if panel.is_dirty:
                panel.discard()

    def preview_paper(self, kind: str) -> None:
        """Show the paper as it stands, with what is typed now."""
        self.leave()
        if self.shown is not None:
            self.context.go("preview", {"kind": kind, "review_id": self.shown.review.id})

    def issue_paper(self, kind: str) -> None:
        """Freeze the paper and stop its clock; a refusal says what is missing and where."""
        if self.shown is None:
            return
        self.leave()
        review_id = self.shown.review.id or 0
        self.context.work.do(
            lambda desk: papers.issue(desk, kind, review_id),
            then=self._say_issued,
            failed=self._refuse_issue,
            view=self,
        )

    def _say_issued(self, paper: Paper) -> None:
        self.context.messages.inform(
            f"The {paper.title.lower()} is issued and its clock has stopped.",
            "Open it",
            lambda: self.preview_paper(paper.kind),
        )

    def _refuse_issue(self, error: IroDeskError) -> None:
        if self.step == SEND:
            self.send.say(error)
            return
        if error.field == "team_manager":
            self.context.messages.problem(error.sentence, "Open Settings, Teams", self._open_teams)
        else:
            self.context.messages.problem(error.sentence)

    def _open_teams(self) -> None:
        self.context.go("settings", {"part": "teams"})

    def _show_buttons(self) -> None:
        page = self.shown
        if page is None:
            return
        kind = _PAPERS.get(self.step, DECISION_LETTER)
        is_issued = kind in page.issued
        has_paper = self.step in {DECIDE, MONITOR}
        self.ui.preview.setVisible(has_paper)
        self.ui.preview.setText(f"{'&Open' if is_issued else '&Preview'} {_WORDS[kind]}")
        self.ui.issue.setVisible(has_paper and not is_issued)
        self.ui.issue.setText(_ISSUE[kind])
        self.ui.issue.setEnabled(page.review.completed_on is not None)
        why = (
            "" if page.review.completed_on else "It can be issued once the review is complete (step 3, Meet)."
        )
        self.ui.issue.setToolTip(why)
        self._show_dirty()

    def _show_dirty(self, _is_dirty: object = None) -> None:
        panels = self._panels()
        is_dirty = any(panel.is_dirty for panel in panels)
        for button in (self.ui.discard, self.ui.done):
            button.setVisible(bool(panels))
            button.setEnabled(is_dirty)
        self._show_note()

    def _show_note(self) -> None:
        panels = self._panels()
        notes = [note for panel in panels if (note := self._notes.get(panel))]
        if notes:
            words = notes[0]
        elif any(panel.is_dirty for panel in panels):
            words = "Kept in a draft as you type. Done, or leaving, makes it part of the review."
        elif self.ui.issue.isVisibleTo(self) and not self.ui.issue.isEnabled():
            words = self.ui.issue.toolTip()
        else:
            words = ""
        self.ui.note.setText(words)

    # Within

    def _panels(self) -> list[DraftedPanel]:
        """The panels of the step in sight."""
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
        for key, step in self._steps.items():
            assert isinstance(step, QWidget)  # noqa: S101 - each step is a widget
            parts = key in {CONSULT, DECIDE}
            self.ui.steps.addWidget(step if parts else scrolled(step, key))
        self.ui.beside.setWidget(self.beside)

    def _connect(self) -> None:
        self.ui.stepper.chosen.connect(self.show_step)
        self.ui.stepper.compact_changed.connect(lambda _is_compact: self._say_step())
        self.ui.show_beside.toggled.connect(lambda _is_on: self._place_beside())
        self.ui.done.clicked.connect(self.keep)
        self.ui.discard.clicked.connect(self.discard)
        self.ui.discard.setProperty(SERVES_PANEL, True)
        self.ui.preview.clicked.connect(lambda: self.preview_paper(_PAPERS.get(self.step, DECISION_LETTER)))
        self.ui.issue.clicked.connect(lambda: self.issue_paper(_PAPERS.get(self.step, DECISION_LETTER)))
        self.send.preview_wanted.connect(self.preview_paper)
        self.send.issue_wanted.connect(self.issue_paper)
        self.send.teams_wanted.connect(self._open_teams)
        for panel in self.findChildren(DraftedPanel):
            panel.noted.connect(partial(self._note, panel))
            panel.refused.connect(partial(self._refuse, panel))
            panel.dirty_changed.connect(self._show_dirty)

    def _add_keys(self) -> None:
        actions.add(self, "done", self.keep)
        actions.add(self, "add_decision", self._add_decision)
        actions.add(self, "next_step", lambda: self._go_by(1))
        actions.add(self, "previous_step", lambda: self._go_by(-1))
        QShortcut(
            QKeySequence("Ctrl+Shift+Z"),
            self,
            self.discard,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def _add_decision(self) -> None:
        self.show_step(DECIDE)
        self.decide.add()

    def _go_by(self, by: int) -> None:
        keys = list(self._steps)
        there = keys.index(self.step) + by
        if 0 <= there < len(keys):
            self.show_step(keys[there])

    def _note(self, panel: DraftedPanel, words: str) -> None:
        self._notes[panel] = words
        self._show_note()

    def _refuse(self, panel: DraftedPanel, error: IroDeskError) -> None:
        """A refusal stands in its panel; where that is out of sight, the page says it too."""
        if panel in self._panels() and (self.step != DECIDE or self.decide.shows(panel)):
            return
        step = self._step_of(panel)
        self.context.messages.problem(
            f"{standing.NAMES[step]}: {error.sentence}", "Go there", lambda: self._go_to(step, panel)
        )

    def _go_to(self, step: str, panel: DraftedPanel) -> None:
        self.show_step(step)
        if step == DECIDE:
            self.decide.show_part(self.decide.part_of(panel))

    def _step_of(self, panel: DraftedPanel) -> str:
        places = enumerate(self._steps)
        return next(key for place, key in places if self._holds(self.ui.steps.widget(place), panel))

    @staticmethod
    def _holds(shell: QWidget | None, panel: DraftedPanel) -> bool:
        return shell is not None and (shell is panel or shell.isAncestorOf(panel))

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_beside()

    def _place_beside(self) -> None:
        """The last review stands beside the step where there is room, else behind a button."""
        has_room = self.width() >= style.scaled(_ROOM_FOR_BOTH)
        self.ui.show_beside.setVisible(not has_room)
        is_asked = self.ui.show_beside.isChecked()
        self.ui.beside.setVisible(has_room or is_asked)
        self.ui.steps.setVisible(has_room or not is_asked)
        width = style.scaled(_BESIDE_WIDTH)
        self.ui.beside.setMinimumWidth(width if has_room else 0)
        self.ui.beside.setMaximumWidth(width if has_room else 16_777_215)
