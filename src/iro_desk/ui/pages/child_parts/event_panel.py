"""One event of a child: what happened, when, and whether an early review is convened."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from iro_desk.domain.duty_events import CAN_BE_MISSING, GROUPS, LASTING
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.events import BEFORE_THE_CHANGE, TRIGGER_RULES, WORDS, Event, EventKind, checked
from iro_desk.services import events
from iro_desk.ui.forms.ui_child_event import Ui_ChildEventForm
from iro_desk.ui.pages.child_parts.entry_panel import EntryPanel
from iro_desk.ui.widgets.date_field import give_reference

if TYPE_CHECKING:
    from iro_desk.ui.drafted_panel import Task
    from iro_desk.ui.page import Context

_YES, _NO = "yes", "no"
_ANSWERS = {None: None, True: _YES, False: _NO}


class EventPanel(EntryPanel):
    """A new event, of a kind that is given or chosen here, or one to be changed."""

    form = "event"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_ChildEventForm()
        self.ui.setupUi(self)
        ui = self.ui
        self._held: Event | None = None
        self._child_id = 0
        self._fixed: EventKind | None = None
        ui.note.minimum_lines = 2
        ui.early_review_reason.minimum_lines = 2
        ui.kind.set_groups(
            {heading: {kind: WORDS[kind] for kind in kinds} for heading, kinds in GROUPS.items()}
        )
        ui.is_done.set_choices({_YES: "Done", _NO: "Checked and not there"})
        ui.early_review.set_choices({_YES: "Yes, convene one", _NO: "No"})
        for day in (ui.happened_on, ui.ended_on, ui.early_review_by):
            day.is_compact = True
        for changed in (ui.kind.changed, ui.is_done.changed, ui.early_review.changed):
            changed.connect(self._show_parts)
        ui.is_done.changed.connect(self.touched)
        ui.early_review.changed.connect(self.touched)
        self.ready()

    # Opening

    def open_new(self, child_id: int, kind: EventKind | None = None) -> bool:
        """A new event of today, of that kind, or of one chosen here; False where another is unfinished."""
        return self._open(child_id, kind, None)

    def open_held(self, event: Event) -> bool:
        """An event on file, to be changed; False where another is unfinished."""
        return self._open(event.child_id or 0, event.kind, event)

    def start(self) -> None:
        """Put the cursor where typing begins."""
        if self._fixed is None:
            self.ui.kind.setFocus()
        else:
            self.ui.happened_on.setFocus()
            self.ui.happened_on.line().selectAll()

    # What a drafted panel gives

    def change(self) -> Task:
        ui = self.ui
        kind = self._kind()
        if kind is None:
            raise RuleBroken("Choose what happened.", field="kind")
        fields = [ui.happened_on]
        fields += [ui.ended_on] if kind in LASTING else []
        fields += [ui.early_review_by] if kind in TRIGGER_RULES else []
        for field in fields:
            if field.problem():
                raise RuleBroken(field.problem(), field=field.objectName())
        happened_on = ui.happened_on.value()
        if happened_on is None:
            raise RuleBroken("Enter the day it happened.", field="happened_on")
        answer = (
            {_YES: True, _NO: False}.get(ui.early_review.value() or "") if kind in TRIGGER_RULES else None
        )
        held = self._held or Event(kind=kind, happened_on=happened_on, child_id=self._child_id)
        wanted = replace(
            held,
            kind=kind,
            happened_on=happened_on,
            ended_on=ui.ended_on.value() if kind in LASTING else None,
            is_done=ui.is_done.value() != _NO or kind not in CAN_BE_MISSING,
            note=ui.note.value(),
            early_review=answer,
            early_review_by=ui.early_review_by.value() if answer else None,
            early_review_reason=ui.early_review_reason.value() if answer is False else "",
        )
        kept = checked(wanted, self.context.today())
        return lambda desk: events.save(desk, kept)

    def more_state(self) -> dict[str, Any]:
        ui = self.ui
        return {
            "is_done": ui.is_done.value(),
            "early_review": ui.early_review.value(),
            "asked": self.is_asked,
        }

    def restore_more(self, state: dict[str, Any]) -> None:
        self.ui.is_done.set_value(state["is_done"])
        self.ui.early_review.set_value(state["early_review"])

    # Within

    def _open(self, child_id: int, kind: EventKind | None, held: Event | None) -> bool:
        record_id = (held.id or 0) if held else 0
        form = form_of(kind if held is None else None)
        if not self.leave_for(child_id, record_id, form):
            return False
        self.form = form
        self._held, self._child_id, self._fixed = held, child_id, kind
        self.begin(child_id, record_id, self._fill_fields)
        self._show_parts()
        return True

    def _fill_fields(self) -> None:
        ui, held = self.ui, self._held
        give_reference(self, self.context.today(), self.context.calendar)
        ui.heading.setText(WORDS[self._fixed] if self._fixed else "Log an event")
        ui.kind.set_value(self._fixed)
        ui.happened_on.set_value(held.happened_on if held else self.context.today())
        ui.ended_on.set_value(held.ended_on if held else None)
        ui.is_done.set_value(_YES if held is None or held.is_done else _NO)
        ui.note.set_value(held.note if held else "")
        ui.early_review.set_value(_ANSWERS[held.early_review if held else None])
        ui.early_review_by.set_value(held.early_review_by if held else None)
        ui.early_review_reason.set_value(held.early_review_reason if held else "")
        ui.record.setText("Done" if held else "Record")
        ui.problem.hide()

    def _kind(self) -> EventKind | None:
        chosen = self.ui.kind.value()
        return EventKind(chosen) if chosen else None

    def _show_parts(self, *_changed: object) -> None:
        """Only what the kind, and the answer, ask for is in sight."""
        ui, kind = self.ui, self._kind()
        lasts, asks = kind in LASTING, kind in TRIGGER_RULES
        answer = ui.early_review.value()
        ui.happened_on_label.setText("&From" if lasts else "&Day")
        shown: dict[QWidget, bool] = {
            ui.kind_label: self._fixed is None,
            ui.kind: self._fixed is None,
            ui.ended_on_label: lasts,
            ui.ended_on: lasts,
            ui.is_done: kind in CAN_BE_MISSING,
            ui.question: asks,
            ui.early_review_by_label: answer == _YES,
            ui.early_review_by: answer == _YES,
            ui.early_review_reason_label: answer == _NO,
            ui.early_review_reason: answer == _NO,
        }
        for part, is_shown in shown.items():
            part.setVisible(is_shown)
        if kind is not None and asks:
            source = TRIGGER_RULES[kind]
            before = " The review comes before the change takes effect." if kind in BEFORE_THE_CHANGE else ""
            ui.question_source.setText(f"{source[0].upper()}{source[1:]}.{before}")


def form_of(kind: EventKind | None) -> str:
    """The name under which a new event of a given kind, or of one chosen in the form, is drafted."""
    return f"{EventPanel.form}:{kind}" if kind else EventPanel.form
