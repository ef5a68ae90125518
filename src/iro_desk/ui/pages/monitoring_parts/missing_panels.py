"""The return interview of one missing episode, and one concern of exploitation (rows M5, M6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

from PySide6.QtWidgets import QWidget

from iro_desk.domain.child import Child
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.events import Event, EventKind
from iro_desk.domain.missing import EXPLOITATION_TYPES, Concern, MissingRow
from iro_desk.domain.oversight import ReturnInterview
from iro_desk.domain.wording import weekday_date
from iro_desk.services import missing
from iro_desk.ui.drafted_panel import Task
from iro_desk.ui.forms.ui_exploitation import Ui_ExploitationForm
from iro_desk.ui.forms.ui_return_interview import Ui_ReturnInterviewForm
from iro_desk.ui.models.duties import person
from iro_desk.ui.page import Context
from iro_desk.ui.pages.monitoring_parts.line_panel import LinePanel


class InterviewPanel(LinePanel[MissingRow]):
    """The day the child was back, and the talk offered after it."""

    form = "return_interview"
    first = "returned_on"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_ReturnInterviewForm()
        self.ui.setupUi(self)
        self.ui.is_accepted.set_yes_no()
        self.ui.is_accepted.changed.connect(self.touched)
        self.ui.is_accepted.answered.connect(self.ui.is_accepted.go_on)
        self.ready()
        ui = self.ui
        stops = [ui.offered_on.line(), *ui.is_accepted.stops(), ui.held_on.line(), ui.by_whom]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def open_row(self, row: MissingRow) -> bool:
        return self.open_record(row.child.id or 0, row.event.id or 0, row)

    def start(self) -> None:
        super().start()
        if self.value is not None and self.value.returned_on is not None:
            self.ui.offered_on.setFocus()

    def fill(self, value: MissingRow) -> None:
        ui = self.ui
        held = value.interview or ReturnInterview(event_id=value.event.id or 0, child_id=value.child.id or 0)
        name = person(self.context.names, value.child.name, value.child.child_ref)
        ui.heading.setText(f"{name}: missing from {weekday_date(value.event.happened_on)}")
        ui.returned_on.set_value(value.returned_on)
        ui.offered_on.set_value(held.offered_on)
        ui.is_accepted.set_yes(held.is_accepted)
        ui.held_on.set_value(held.held_on)
        ui.by_whom.setText(held.by_whom)
        ui.note.set_value(held.note)

    def change(self) -> Task:
        ui, key = self.ui, self.key
        self.readable(ui.returned_on, ui.offered_on, ui.held_on)
        returned_on = ui.returned_on.value()
        wanted = ReturnInterview(
            event_id=key.record_id if key else 0,
            child_id=key.child_id if key else 0,
            offered_on=ui.offered_on.value(),
            is_accepted=ui.is_accepted.is_yes(),
            held_on=ui.held_on.value(),
            by_whom=ui.by_whom.text().strip(),
            note=ui.note.value(),
        )
        return lambda desk: missing.save_interview(desk, wanted, returned_on=returned_on)

    def more_state(self) -> dict[str, object]:
        return {**super().more_state(), "is_accepted": self.ui.is_accepted.value()}

    def restore_more(self, state: dict[str, object]) -> None:
        self.ui.is_accepted.set_value(str(state["is_accepted"]) if state["is_accepted"] else None)


class ConcernPanel(LinePanel[Concern]):
    """Of what type, from when, until when: it lasts until it is closed."""

    form = "exploitation"
    first = "detail"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_ExploitationForm()
        self.ui.setupUi(self)
        self.ui.detail.set_choices(EXPLOITATION_TYPES)
        self.ready()

    def open_row(self, row: Concern) -> bool:
        return self.open_record(row.child.id or 0, row.event.id or 0, row)

    def fill(self, value: Concern) -> None:
        ui, event = self.ui, value.event
        name = person(self.context.names, value.child.name, value.child.child_ref)
        is_new = event.id is None
        ui.heading.setText(f"{name}: {'new ' if is_new else ''}concern of exploitation")
        ui.detail.set_value(event.detail or None)
        ui.happened_on.set_value(event.happened_on)
        ui.ended_on.set_value(event.ended_on)
        ui.note.set_value(event.note)

    def change(self) -> Task:
        ui, value = self.ui, self.value
        if value is None:
            raise RuleBroken("Open the concern again.")
        self.readable(ui.happened_on, ui.ended_on)
        happened_on = ui.happened_on.value()
        if happened_on is None:
            raise RuleBroken("Enter the day the concern began.", field="happened_on")
        if ui.detail.value() is None:
            raise RuleBroken("Choose of what type it is.", field="detail")
        wanted = replace(
            value.event,
            happened_on=happened_on,
            ended_on=ui.ended_on.value(),
            detail=ui.detail.value() or "",
            note=ui.note.value(),
        )
        return lambda desk: missing.save_concern(desk, wanted)


def new_concern(child: Child, on: date) -> Concern:
    """An empty concern of a child, beginning that day."""
    return Concern(child=child, event=Event(kind=EventKind.EXPLOITATION, happened_on=on, child_id=child.id))
