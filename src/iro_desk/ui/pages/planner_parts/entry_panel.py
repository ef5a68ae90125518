"""One entry of the diary beside the planner: a visit, a conference, leave."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from iro_desk.domain.diary import KIND_WORDS, DiaryEntry, DiaryKind, read_time
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.wording import weekday_date
from iro_desk.services import diary
from iro_desk.ui.forms.ui_planner_entry import Ui_PlannerEntryForm
from iro_desk.ui.pages.planner_parts.pane_panel import PanePanel
from iro_desk.ui.pages.settings_parts.post_panels import read_day

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iro_desk.ui.drafted_panel import Task
    from iro_desk.ui.page import Context

OF_CHILD = frozenset({DiaryKind.VISIT, DiaryKind.CONFERENCE, DiaryKind.OTHER})
MINUTES = {
    DiaryKind.VISIT: 90,
    DiaryKind.CONFERENCE: 120,
    DiaryKind.SUPERVISION: 90,
    DiaryKind.TEAM_MEETING: 60,
    DiaryKind.TRAINING: 180,
    DiaryKind.LEAVE: 0,
    DiaryKind.OTHER: 60,
}
"""Minutes offered for a new entry of each kind; leave takes whole days whatever it says."""


class EntryPanel(PanePanel):
    """A new entry or one there is. `removed` carries the entry that was taken away, to be put back."""

    form = "planner_entry"
    removed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_PlannerEntryForm()
        self.ui.setupUi(self)
        self.entry = DiaryEntry(kind=DiaryKind.VISIT, starts_on=context.today())
        for field in (self.ui.starts_on, self.ui.ends_on):
            field.is_compact = True
        self.ui.kind.set_choices({kind.value: words for kind, words in KIND_WORDS.items()}, nothing=None)
        self.ui.kind.changed.connect(self._follow_kind)
        self.serve(self.ui.remove)
        self.ui.remove.clicked.connect(self.remove)
        self.ready()

    def show_entry(self, entry: DiaryEntry, children: Mapping[str, str]) -> None:
        """Show an entry; one without an id is new. `children` are their names by id."""
        self.ui.child_id.blockSignals(True)
        self.ui.child_id.set_choices(children, nothing="No child")
        self.ui.child_id.blockSignals(False)
        # First: what is still typed of the entry before is committed as that one's.
        self.begin(0, entry.id or 0, lambda: self._fill_fields(entry))
        self.entry = entry
        self.ui.heading.setText("Diary entry" if entry.id else f"New entry, {weekday_date(entry.starts_on)}")
        self.ui.remove.setVisible(entry.id is not None)
        self._follow_kind()

    def show_new(self, on: date, children: Mapping[str, str]) -> None:
        """An empty form for that day; what was typed for a new entry before stays where it is."""
        kind = DiaryKind.VISIT
        self.show_entry(DiaryEntry(kind=kind, starts_on=on, minutes=MINUTES[kind]), children)
        if not self.is_dirty:
            self.ui.starts_on.set_value(on)

    def change(self) -> Task:
        starts_on = read_day(self.ui.starts_on, "starts_on")
        if starts_on is None:
            raise RuleBroken("Enter the day.", field="starts_on")
        ends_on = read_day(self.ui.ends_on, "ends_on")
        kind = DiaryKind(self.ui.kind.value() or DiaryKind.OTHER)
        child = self.ui.child_id.value() if kind in OF_CHILD else None
        wanted = replace(
            self.entry,
            kind=kind,
            child_id=int(child) if child else None,
            starts_on=starts_on,
            ends_on=None if ends_on == starts_on else ends_on,
            starts_at="" if kind is DiaryKind.LEAVE else read_time(self.ui.starts_at.text(), "starts_at"),
            minutes=self.ui.minutes.value(),
            title=self.ui.title.text(),
        )
        return lambda desk: f"diary:{diary.save(desk, wanted)}"

    def remove(self) -> None:
        """Take the entry away; the page offers to put it back."""
        entry_id = self.entry.id
        if entry_id is None:
            return
        self.discard()
        self.let_go()
        self.work.do(
            lambda desk: diary.remove(desk, entry_id),
            then=self.removed.emit,
            failed=self.refused.emit,
            view=self,
        )

    # Within

    def _fill_fields(self, entry: DiaryEntry) -> None:
        self.ui.kind.set_value(entry.kind.value)
        self.ui.child_id.set_value(str(entry.child_id) if entry.child_id else None)
        self.ui.starts_on.set_value(entry.starts_on)
        self.ui.ends_on.set_value(entry.ends_on)
        self.ui.starts_at.setText(entry.starts_at)
        self.ui.minutes.setValue(entry.minutes)
        self.ui.title.setText(entry.title)

    def _follow_kind(self) -> None:
        """Only what has to do with a child asks whose it is; leave takes whole days."""
        ui = self.ui
        kind = DiaryKind(ui.kind.value() or DiaryKind.OTHER)
        for widget in (ui.child_id, ui.child_id_label):
            widget.setVisible(kind in OF_CHILD)
        for widget in (ui.starts_at, ui.starts_at_label, ui.minutes, ui.minutes_label):
            widget.setVisible(kind is not DiaryKind.LEAVE)
        is_untouched = ui.minutes.value() in {*MINUTES.values()} and self.entry.id is None
        if is_untouched and ui.minutes.value() != MINUTES[kind]:
            ui.minutes.setValue(MINUTES[kind])
