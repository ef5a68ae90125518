"""The day on which the council did a duty, typed once under the matrix."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from iro_desk.domain.duty_events import CAN_BE_MISSING
from iro_desk.domain.errors import RuleBroken
from iro_desk.services import duty_matrix
from iro_desk.services.drafts import DraftKey
from iro_desk.ui import style
from iro_desk.ui.forms.ui_monitoring_duty import Ui_MonitoringDutyForm
from iro_desk.ui.pages.child_parts.entry_panel import EntryPanel
from iro_desk.ui.widgets.date_field import give_reference

if TYPE_CHECKING:
    from iro_desk.domain.events import EventKind
    from iro_desk.ui.drafted_panel import Task
    from iro_desk.ui.page import Context

_DATE_WIDTH = 230
_WANTED = "Type the day: 12/11, today or 3 Dec."


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What is to be recorded: whose, which event does it, and the words over the day."""

    child_id: int
    key: str
    kind: EventKind
    heading: str


class DutyPanel(EntryPanel):
    """One day. Enter in it records, Escape leaves it; a tick says that it was not there."""

    form = "duty_done"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_MonitoringDutyForm()
        self.ui.setupUi(self)
        self.entry: Entry | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        style.set_role(self, "card")
        self.ui.happened_on.is_compact = True
        self.ui.happened_on.line().setPlaceholderText("12/11, today, -3d")
        self.ready()

    def open_for(self, entry: Entry, typed: str = "") -> None:
        """Ask the day of a duty, with what was typed over the cell.

        What was typed of another duty is kept; where it can't be, it stays as that duty's draft.
        """
        form = f"{DutyPanel.form}:{entry.key}"
        if self.key not in {None, DraftKey(entry.child_id, form, 0)}:
            self.move_on()
        self.form, self.entry = form, entry
        self.begin(entry.child_id, 0, self._fill_fields)
        # The text size may be another than when the panel was made.
        self.ui.happened_on.setMaximumWidth(style.scaled(_DATE_WIDTH))
        line = self.ui.happened_on.line()
        line.setFocus()
        if typed:
            line.setText(typed)
            self.touched()

    def change(self) -> Task:
        field, entry = self.ui.happened_on, self.entry
        if field.problem():
            raise RuleBroken(field.problem(), field="happened_on")
        on = field.value()
        if entry is None or on is None:
            raise RuleBroken(_WANTED, field="happened_on")
        is_done = not self.ui.is_absent.isChecked()
        return lambda desk: duty_matrix.record(desk, entry.child_id, entry.kind, on, is_done=is_done)

    def record(self) -> None:
        if self.key is not None and not self.is_dirty and self.ui.happened_on.value() is None:
            # Nothing is typed yet: say what is wanted.
            self.ui.happened_on.set_problem(_WANTED)
            return
        super().record()

    def more_state(self) -> dict[str, Any]:
        return {"asked": self.is_asked}

    def _fill_fields(self) -> None:
        entry = self.entry
        give_reference(self, self.context.today(), self.context.calendar)
        self.ui.heading.setText(entry.heading if entry else "")
        self.ui.happened_on.set_value(None)
        self.ui.is_absent.setChecked(False)
        self.ui.is_absent.setVisible(entry is not None and entry.kind in CAN_BE_MISSING)
        self.ui.problem.hide()
