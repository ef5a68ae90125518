"""One step of an alert: the small form of a move, opened with all that is known filled in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from iro_desk.domain.case_alerts import OUTCOMES, STEP_KINDS, AlertOutcome, AlertStep, StepKind
from iro_desk.domain.dispute_templates import role_words
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.wording import short_date
from iro_desk.services import alert_steps, alerts
from iro_desk.ui import style
from iro_desk.ui.drafted_panel import SERVES_PANEL
from iro_desk.ui.forms.ui_alert_move import Ui_AlertMoveForm
from iro_desk.ui.page import show_field
from iro_desk.ui.pages.alerts_parts.move_forms import FORMS, USUAL
from iro_desk.ui.pages.child_parts.entry_panel import EntryPanel
from iro_desk.ui.widgets.date_field import DateField, give_reference

if TYPE_CHECKING:
    from iro_desk.domain.case_alerts import CaseAlert
    from iro_desk.domain.disputes import Move
    from iro_desk.domain.errors import IroDeskError
    from iro_desk.services.desk import Desk
    from iro_desk.services.drafts import DraftKey
    from iro_desk.ui.drafted_panel import Task
    from iro_desk.ui.page import Context

_NARROW = 760
_DAY_WIDTH = 300
_YES, _NO = "yes", "no"
_ANSWERS = {None: None, True: _YES, False: _NO}
_PARTS = ("role", "to_whom", "due", "outcome", "satisfied", "reason", "words", "lessons")


@dataclass(frozen=True, slots=True)
class Done:
    """What was done in words that are not plain, "" for none, and the name under which it is undone.

    `gone` is the alert that was taken away, 0 for none.
    """

    words: str
    undo: str
    gone: int = 0


class MovePanel(EntryPanel):
    """A step to be taken, or one on file to be corrected or removed with the reason why.

    `committed` carries a `Done`: what a correction did to the 20 working days. An alert entered by
    mistake is taken away here too (`is_removal`); then it carries the sentence that says so.
    """

    form = "alert_move"
    removed = Signal(object)
    """A step was taken away; carries as a `Done` what that did to the 20 working days."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_AlertMoveForm()
        self.ui.setupUi(self)
        self.alert: CaseAlert | None = None
        self.step: AlertStep | None = None
        self.move_wanted: Move | None = None
        self.is_removal = False
        self._due_given = ""
        self._due_for: date | None = None
        ui = self.ui
        ui.outcome.set_choices({key.value: words for key, words in OUTCOMES.items()})
        ui.is_satisfied.set_choices({_YES: "Yes, to my satisfaction", _NO: "No"}, nothing="Not decided yet")
        for area in (ui.reason, ui.words, ui.lessons):
            area.minimum_lines = 2
        for day in (ui.happened_on, ui.due_on):
            day.is_compact = True
        ui.remove.setProperty(SERVES_PANEL, True)
        ui.remove.clicked.connect(lambda _checked=False: self.remove())
        ui.happened_on.changed.connect(self._follow_day)
        self.ready()

    @property
    def is_new(self) -> bool:
        """Whether the step is still to be taken."""
        return self.step is not None and self.step.id is None

    def open_move(self, alert: CaseAlert, move: Move, step: AlertStep) -> bool:
        """A step to be taken as `move`; False where another is unfinished and can't be kept."""
        of = f":{move.stage.label}" if move.stage is not None else ""
        return self._open(alert, step, move, (alert.id or 0, f"{MovePanel.form}:{step.kind}{of}"))

    def open_held(self, alert: CaseAlert, step: AlertStep) -> bool:
        """A step on file, to be corrected."""
        return self._open(alert, step, None, (step.id or 0, MovePanel.form))

    def open_removal(self, alert: CaseAlert) -> bool:
        """An alert entered by mistake is taken away with the reason why."""
        return self._open(alert, None, None, (alert.id or 0, f"{MovePanel.form}:removal"))

    def start(self) -> None:
        """Put the cursor where typing begins: the reason where one is asked for, else what is most needed."""
        ui, step = self.ui, self.step
        field: QWidget = ui.correction if step is None else getattr(ui, FORMS[step.kind].needs)
        if step is not None and not self.is_new:
            field = ui.happened_on
        elif ui.reason.isVisibleTo(self):
            field = ui.reason
        field.setFocus()
        if isinstance(field, DateField):
            field.line().selectAll()
        # Once it is laid out: before that the form has no place on the page.
        QTimer.singleShot(0, self, self._scroll_here)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < style.scaled(_NARROW)
        directions = QBoxLayout.Direction
        self.ui.first_row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        for day in (self.ui.happened_on, self.ui.due_on):
            day.setMaximumWidth(style.scaled(_DAY_WIDTH))

    # What a drafted panel gives

    def change(self) -> Task:
        alert, why = self.alert, self.ui.correction.text().strip()
        if alert is None:
            raise RuntimeError("No step is shown.")
        if self.is_removal and not why:
            raise RuleBroken("Say why it is removed.", field="correction")
        if self.is_removal:
            return lambda desk: _remove(desk, alert, why)
        wanted = self.typed()
        if wanted.id is not None:
            return lambda desk: _correct(desk, wanted, why)
        said = self._said_of(alert, wanted)
        return lambda desk: _take(desk, wanted, said)

    def typed(self) -> AlertStep:
        """The step as it stands in the form; RuleBroken where a day can't be read."""
        step, ui = self.step, self.ui
        if step is None:
            raise RuntimeError("No step is shown.")
        parts = self._parts()
        for field in (ui.happened_on, *([ui.due_on] if "due" in parts else [])):
            if field.problem():
                raise RuleBroken(field.problem(), field=field.objectName())
        happened_on = ui.happened_on.value()
        if happened_on is None:
            raise RuleBroken("Enter the day.", field="happened_on")
        satisfied = {_YES: True, _NO: False}.get(ui.is_satisfied.value() or "")
        outcome = ui.outcome.value()
        return replace(
            step,
            happened_on=happened_on,
            role=self._role() if "role" in parts else step.role,
            to_whom=ui.to_whom.text().strip() if "to_whom" in parts else step.to_whom,
            due_on=self._due(happened_on) if "due" in parts else step.due_on,
            reason=ui.reason.value() if "reason" in parts else step.reason,
            words=ui.words.value() if "words" in parts else step.words,
            is_satisfied=satisfied if "satisfied" in parts else step.is_satisfied,
            outcome=(AlertOutcome(outcome) if outcome else None) if "outcome" in parts else step.outcome,
        )

    def more_state(self) -> dict[str, Any]:
        # Asked for, a step can be recorded as it was opened, with nothing typed.
        due_for = self._due_for.isoformat() if self._due_for else ""
        return {"asked": self.is_asked, "due_given": self._due_given, "due_for": due_for}

    def restore_more(self, state: dict[str, Any]) -> None:
        self._due_given = state.get("due_given", self._due_given)
        due_for = state.get("due_for", "")
        self._due_for = date.fromisoformat(due_for) if due_for else self._due_for

    def remove(self) -> None:
        """Take the step away; it asks why, like a correction."""
        step, why = self.step, self.ui.correction.text().strip()
        if step is None or step.id is None:
            return
        if not why:
            self.is_asked = True  # so that the keys go to the field
            self._refuse(RuleBroken("Say why it is removed.", field="correction"))
            return
        alert_id, step_id, key = step.alert_id, step.id, self.key
        self.work.do(
            lambda desk: _take_away(desk, alert_id, step_id, why),
            then=lambda done: self._tell_removed(key, done),
            failed=lambda error: self._refuse(error, key),
            view=self,
        )

    # Within

    def _tell_removed(self, key: DraftKey | None, done: Done) -> None:
        if self.key == key:  # another step may stand open by now
            self.leave_it()
        self.removed.emit(done)

    def _due(self, happened_on: date) -> date | None:
        """The day of response; none where it follows a day that it was not worked out for yet."""
        is_behind = self._follows() and happened_on != self._due_for
        return None if is_behind else self.ui.due_on.value()

    def _follows(self) -> bool:
        """Whether the day of response is still the one filled in, not one that was typed."""
        return self.is_new and bool(self._due_given) and self.ui.due_on.raw() == self._due_given

    def _follow_day(self) -> None:
        """The day of response follows the day of the step."""
        step, key, day = self.step, self.key, self.ui.happened_on.value()
        if step is None or day is None or not self._follows() or "due" not in self._parts():
            return
        self.work.do(
            lambda desk: alert_steps.offered(desk, step.alert_id, step.kind, step.stage_id, day),
            then=lambda found: self._take_due(found) if key == self.key else None,
            view=self,
        )

    def _take_due(self, found: AlertStep) -> None:
        """Show the day worked out, unless another one was typed since."""
        ui = self.ui
        if found.due_on is None or found.happened_on != ui.happened_on.value() or not self._follows():
            return
        ui.due_on.set_value(found.due_on)
        self._due_given, self._due_for = ui.due_on.raw(), found.happened_on
        self.touched()

    def _say(self, error: IroDeskError) -> None:
        super()._say(error)
        # Once its sentence is laid out: that may move it out of sight.
        field = self.findChild(QWidget, error.field) if error.field else None
        QTimer.singleShot(0, self, lambda: show_field(field or self.ui.problem))

    def _scroll_here(self) -> None:
        """All of the form is in sight where it fits, at least the field with the cursor."""
        show_field(self.ui.record)
        show_field(self.ui.heading)
        if held := self.focusWidget():
            show_field(held)

    def _open(
        self, alert: CaseAlert, step: AlertStep | None, move: Move | None, key: tuple[int, str]
    ) -> bool:
        record_id, form = key
        if not self.leave_for(alert.child_id, record_id, form):
            return False
        self.form = form
        self.alert, self.step, self.move_wanted = alert, step, move
        self.is_removal = step is None
        blank = AlertStep(alert_id=alert.id or 0, kind=StepKind.LETTER, happened_on=self.context.today())
        self.begin(alert.child_id, record_id, lambda: self._fill_fields(step or blank))
        self._show_parts(step, move)
        return True

    def _fill_fields(self, step: AlertStep) -> None:
        ui, alert = self.ui, self.alert
        give_reference(self, self.context.today(), self.context.calendar)
        ui.happened_on.set_value(step.happened_on)
        ui.role.setText(_role_words(step.role))
        ui.to_whom.setText(step.to_whom)
        ui.due_on.set_value(step.due_on)
        self._due_given, self._due_for = ui.due_on.raw(), step.happened_on
        ui.outcome.set_value(step.outcome)
        ui.is_satisfied.set_value(_ANSWERS[step.is_satisfied])
        ui.reason.set_value(step.reason)
        ui.words.set_value(step.words)
        ui.lessons.set_value(alert.lessons if alert else "")
        ui.note_on_file.setChecked(alert.note_on_file if alert else False)
        ui.correction.setText("")
        ui.problem.hide()
        self.clear_marks()

    def _parts(self) -> frozenset[str]:
        """What is in sight besides the day."""
        step, move = self.step, self.move_wanted
        parts = FORMS[step.kind].parts if step is not None else frozenset()
        has_reason = step is not None and (bool(step.reason) or (move is not None and bool(move.reason_why)))
        return parts | {"reason"} if has_reason else parts

    def _show_parts(self, step: AlertStep | None, move: Move | None) -> None:
        ui, parts = self.ui, self._parts()
        for name in _PARTS:
            getattr(ui, f"{name}_part").setVisible(name in parts)
        ui.happened_part.setVisible(step is not None)
        ui.lessons_part.setVisible("lessons" in parts and self.is_new)
        ui.note_on_file.setVisible("note_on_file" in parts and self.is_new)
        ui.correction_part.setVisible(not self.is_new)
        ui.remove.setVisible(step is not None and not self.is_new)
        if step is None:
            self._name_removal()
        else:
            self._name_step(step, move)

    def _name_removal(self) -> None:
        ui = self.ui
        ui.heading.setText(f"Remove {self.alert.ref if self.alert else ''}")
        ui.about.setText(
            "For an alert entered by mistake. Anything else is closed, so that it stays on file."
        )
        ui.about.show()
        ui.correction_label.setText("Why it is removed")
        ui.record.setText("Remove  Ctrl+Enter")
        ui.record.setAccessibleName("Remove")

    def _name_step(self, step: AlertStep, move: Move | None) -> None:
        ui, asks = self.ui, FORMS[step.kind]
        title = move.title if move is not None and step.kind is StepKind.STAGE else asks.heading
        ui.heading.setText(
            title if self.is_new else f"Correct: {_named(step)}, {short_date(step.happened_on)}"
        )
        about = [asks.about, move.reason_why if move is not None else ""]
        if move is not None and move.kind is StepKind.RAISED and move.stage is None and move.due_on:
            about.append("The procedure sets no days for an alert: due by the day the child needs it.")
        if move is not None and move.passes_limit:
            about.append("Its response would come after the last of the 20 working days.")
        ui.about.setText(" ".join(part for part in about if part))
        ui.about.setVisible(bool(ui.about.text()))
        for name, usual in USUAL.items():
            getattr(ui, f"{name}_label").setText(asks.labels.get(name, usual))
        ui.correction_label.setText("Why it is corrected, or removed")
        ui.record.setText("Record  Ctrl+Enter" if self.is_new else "Correct  Ctrl+Enter")
        ui.record.setAccessibleName("Record" if self.is_new else "Correct")

    def _role(self) -> str:
        """The role typed; its key where it still says what it said."""
        typed, held = self.ui.role.text().strip(), self.step.role if self.step else ""
        return held if typed == _role_words(held) else typed

    def _said_of(self, alert: CaseAlert, step: AlertStep) -> dict[str, str | bool]:
        """What this form says anew of the alert: the note on file, or what was learned."""
        parts, ui = FORMS[step.kind].parts, self.ui
        said: dict[str, str | bool] = {}
        if "note_on_file" in parts:
            said["note_on_file"] = ui.note_on_file.isChecked()
        elif "lessons" in parts:
            said["lessons"] = ui.lessons.value()
        return {name: value for name, value in said.items() if value != getattr(alert, name)}


def _take(desk: Desk, step: AlertStep, said: dict[str, str | bool]) -> Done:
    """Take a step, and keep what its form says of the alert."""
    alert_steps.take(desk, step, **said)
    return _done(desk, "")


def _correct(desk: Desk, step: AlertStep, why: str) -> Done:
    """Correct a step; gives what that did to the 20 working days, "" where they stay."""
    moved = alert_steps.what_changes(desk, step.alert_id, step)
    alert_steps.correct(desk, step, reason=why)
    return _done(desk, moved)


def _take_away(desk: Desk, alert_id: int, step_id: int, why: str) -> Done:
    """Take a step away; gives what that did to the 20 working days, "" where they stay."""
    moved = alert_steps.what_changes(desk, alert_id, None, step_id)
    alert_steps.remove(desk, alert_id, step_id, reason=why)
    return _done(desk, moved)


def _remove(desk: Desk, alert: CaseAlert, why: str) -> Done:
    """Take an alert away; gives what to say of it."""
    alerts.remove(desk, alert.id or 0, reason=why)
    return _done(desk, f"{alert.ref} is removed.", alert.id or 0)


def _done(desk: Desk, words: str, gone: int = 0) -> Done:
    return Done(words, alerts.next_steps(desk).undo, gone)


def _role_words(role: str) -> str:
    return role_words(role) if role else ""


def _named(step: AlertStep) -> str:
    words = step.stage or STEP_KINDS[step.kind]
    return words[0].lower() + words[1:]
