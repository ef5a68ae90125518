"""The diary of liaison with Cafcass: guardians, talks, the meetings twice a year (row A13)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from iro_desk.domain.liaison import MEETING
from iro_desk.domain.oversight import CAFCASS_CONTACTS, CafcassContact
from iro_desk.domain.wording import weekday_date
from iro_desk.services import liaison
from iro_desk.services.liaison import CafcassDiary, CafcassRow
from iro_desk.ui import style
from iro_desk.ui.forms.ui_monitoring_cafcass import Ui_MonitoringCafcassForm
from iro_desk.ui.models.duties import person
from iro_desk.ui.models.rows import Column
from iro_desk.ui.pages.monitoring_parts.records import RecordPanel, RecordsPart
from iro_desk.ui.widgets.grid import Room

if TYPE_CHECKING:
    from iro_desk.ui.drafted_panel import Task
    from iro_desk.ui.page import Context

_WORDS = {"title": "Cafcass liaison diary", "new": "Note a contact with Cafcass"}
_CHILDS = {key: words for key, words in CAFCASS_CONTACTS.items() if key != MEETING}


class CafcassPanel(RecordPanel[CafcassContact]):
    """One contact: a meeting, a guardian named, a talk; and the day of the next one where it is agreed."""

    form = "cafcass_contact"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_MonitoringCafcassForm()
        self.ui.setupUi(self)
        self.ui.note.minimum_lines = 3
        self.ui.kind.changed.connect(self._show_parts)
        self.ready()

    def start(self) -> None:
        self.ui.kind.setFocus()

    def fill(self, held: CafcassContact | None) -> None:
        ui, of_child = self.ui, self.child_id is not None
        ui.heading.setText("A contact with Cafcass")
        ui.kind.set_choices(_CHILDS if of_child else CAFCASS_CONTACTS)
        ui.kind.set_value(held.kind if held else None if of_child else MEETING)
        ui.child.set_value(str(held.child_id) if held and held.child_id else None)
        ui.held_on.set_value(held.held_on if held else self.context.today())
        ui.with_whom.setText(held.with_whom if held else "")
        ui.note.set_value(held.note if held else "")
        ui.next_on.set_value(held.next_on if held else None)
        self._show_parts()

    def keep(self) -> Task:
        ui = self.ui
        wanted = CafcassContact(
            kind=ui.kind.value() or "",
            held_on=self.day("held_on", "Enter the day."),
            child_id=self.chosen_child(),
            with_whom=ui.with_whom.text(),
            note=ui.note.value(),
            next_on=ui.next_on.value(),
            id=self.held.id if self.held else None,
        )
        return lambda desk: liaison.save_contact(desk, wanted)

    def take_away(self) -> Task:
        held = self.held
        assert held is not None  # noqa: S101 - asked of a record only
        return lambda desk: liaison.remove_contact(desk, held)

    def _show_parts(self) -> None:
        """A liaison meeting is of no child; in the part of one child that child is known."""
        is_asked = self.child_id is None and self.ui.kind.value() != MEETING
        for part in (self.ui.child_label, self.ui.child):
            part.setVisible(is_asked)


class CafcassPart(RecordsPart[CafcassRow, CafcassContact]):
    """The diary, the latest first, over it the meeting that is due next."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, "cafcass", _WORDS, parent)

    def make_panel(self) -> CafcassPanel:
        return CafcassPanel(self.context, self)

    def record_of(self, row: CafcassRow) -> CafcassContact:
        return row.contact

    def reread(self) -> None:
        child_id = self.child_id
        self.ask(lambda desk: liaison.diary(desk, child_id), self._show)

    def columns(self) -> tuple[Column[CafcassRow], ...]:
        names = self.context.names
        return (
            Column(
                heading="Day",
                text=lambda row: weekday_date(row.contact.held_on),
                sort=lambda row: row.contact.held_on,
            ),
            Column(heading="What it was", text=lambda row: CAFCASS_CONTACTS[row.contact.kind], is_bold=True),
            Column(
                heading="Child",
                text=lambda row: person(names, row.child.name, row.child.child_ref) if row.child else "",
            ),
            Column(heading="With whom", text=lambda row: names.who(row.contact.with_whom)),
            Column(
                heading="Next one",
                text=lambda row: weekday_date(row.contact.next_on) if row.contact.next_on else "",
                sort=lambda row: row.contact.next_on,
            ),
            Column(
                heading="Note",
                text=lambda row: "" if names.is_private else row.contact.note.partition("\n")[0],
                tooltip=lambda row: "" if names.is_private else row.contact.note,
                is_quiet=True,
            ),
        )

    def rooms(self) -> tuple[Room, ...]:
        return Room(130), Room(195), Room(150, 2), Room(200, 1), Room(130, 3), Room(150, 4)

    def _show(self, found: CafcassDiary) -> None:
        today = self.context.today()
        if self.child_id is None:
            self.summary.setText(found.next.words(today))
        else:
            guardian = found.guardians.get(self.child_id, "")
            shown = self.context.names
            name, _, since = guardian.partition(", named on ")
            self.summary.setText(
                f"Guardian: {shown.shown(name)}, named on {since}." if guardian else "No guardian is named."
            )
        is_late = self.child_id is None and found.next.is_late(today)
        style.set_role(self.summary, "problem" if is_late else "quiet")
        self.show_entered(found.rows, found.children)
