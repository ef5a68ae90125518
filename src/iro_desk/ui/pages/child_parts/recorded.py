"""What was recorded of a child, newest first: read, changed, taken away and brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from iro_desk.domain.events import WORDS, Event
from iro_desk.domain.wording import long_date
from iro_desk.services import events
from iro_desk.services.children import ChildPage
from iro_desk.ui import actions
from iro_desk.ui.forms.ui_child_events import Ui_ChildEventsForm
from iro_desk.ui.models.events import HIDDEN_NOTE, event_columns, event_words
from iro_desk.ui.models.rows import Rows
from iro_desk.ui.widgets.grid import Room

if TYPE_CHECKING:
    from iro_desk.ui.page import Context

_ROOMS = (Room(104), Room(150), Room(90, 1))


class Recorded(QObject):
    """The list of the form. `change_wanted` and `removing` carry the number of an event on file."""

    change_wanted = Signal(int)
    removing = Signal(int)

    def __init__(self, context: Context, ui: Ui_ChildEventsForm, parent: QObject) -> None:
        super().__init__(parent)
        self.context = context
        self.ui = ui
        self._wanted: int | None = None
        self.rows: Rows[Event] = Rows(event_columns(is_private=False), ui.events_list)
        ui.events_list.use(self.rows, _ROOMS)
        ui.events_list.opened.connect(lambda _number: self.change())
        ui.events_list.selectionModel().currentRowChanged.connect(lambda _now, _before: self._tell())
        ui.change_event.clicked.connect(lambda _checked=False: self.change())
        ui.remove_event.clicked.connect(lambda _checked=False: self.remove())
        actions.keys(ui.events_list, "Del", self.remove, only_itself=True)

    def show_page(self, page: ChildPage) -> None:
        """Show all that is on file, the council's files included."""
        ui, chosen = self.ui, self.chosen()
        wanted = self._wanted or (chosen.id if chosen else None)
        self._wanted = None
        self.rows.columns = event_columns(is_private=self.context.names.is_private)
        held = [one for kind in page.history.events.values() for one in kind]
        held.sort(key=lambda one: (one.happened_on, one.id or 0), reverse=True)
        self.rows.set_rows(held)
        found = self.rows.find(lambda one: wanted is not None and one.id == wanted)
        if held:
            ui.events_list.selectRow(max(found, 0))
        for widget in (ui.events_list, ui.change_event, ui.remove_event):
            widget.setVisible(bool(held))
        ui.none_yet.setVisible(not held)
        self._tell()

    def choose(self, event_id: int) -> None:
        """Make an entry the current row, now or once it is read."""
        self._wanted = event_id
        found = self.rows.find(lambda one: one.id == event_id)
        if found >= 0:
            self._wanted = None
            self.ui.events_list.selectRow(found)

    def of_number(self, number: str) -> Event | None:
        """The event on file of that number."""
        return next((one for one in self.rows.rows() if number == str(one.id)), None)

    def chosen(self) -> Event | None:
        """The event of the current row."""
        return self.rows.row(self.ui.events_list.currentIndex())

    def change(self) -> None:
        """Ask for the entry that is chosen to be opened; what the files tell can't be changed here."""
        event = self.chosen()
        if event is not None and event.id is not None:
            self.change_wanted.emit(event.id)

    def remove(self) -> None:
        """Take away the entry that is chosen, and ask nothing: it can be brought back."""
        event = self.chosen()
        if event is None or event.id is None:
            return
        event_id = event.id
        self.removing.emit(event_id)
        self.context.work.do(
            lambda desk: events.remove(desk, event_id), then=self._tell_removed, view=self.ui.events_list
        )

    def _tell(self) -> None:
        """What was written of the entry that is chosen, in full."""
        ui, event, is_private = self.ui, self.chosen(), self.context.names.is_private
        words = event_words(event) if event else ""
        ui.entry_words.setText(HIDDEN_NOTE if is_private and words else words)
        ui.entry_words.setVisible(bool(words))
        # What a file or a pasted list gave a row of its own can be changed like what was recorded here.
        is_own = event is not None and event.id is not None
        for button in (ui.change_event, ui.remove_event):
            button.setEnabled(is_own)

    def _tell_removed(self, removed: Event) -> None:
        self.context.messages.inform(
            f"Removed: {WORDS[removed.kind]}, {long_date(removed.happened_on)}.",
            "Undo",
            lambda: self.context.work.do(lambda desk: events.save(desk, removed), view=self.ui.events_list),
        )
