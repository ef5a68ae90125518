"""A list of what was entered, and the form in which one of it is entered, in the place of the list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from iro_desk.domain.errors import RuleBroken
from iro_desk.ui import style
from iro_desk.ui.drafted_panel import SERVES_PANEL
from iro_desk.ui.pages.child_parts.entry_panel import EntryPanel
from iro_desk.ui.pages.monitoring_parts.listed import ListedPart
from iro_desk.ui.widgets.date_field import DateField, give_reference

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.child import Child
    from iro_desk.services.drafts import DraftKey
    from iro_desk.ui.drafted_panel import Task
    from iro_desk.ui.page import Context, Where

_DATE_WIDTH = 230
NEW = "new"


class Entered(Protocol):
    """A record that has a row of its own once it is kept."""

    @property
    def id(self) -> int | None:
        """The row, None while it is not kept."""

    @property
    def child_id(self) -> int | None:
        """The child it is of, None where it is of no one child."""


R = TypeVar("R", bound=Entered)
Row = TypeVar("Row")


class RecordPanel(EntryPanel, Generic[R]):
    """The form of one record. A subclass sets `ui`, calls `ready`, and gives `fill`, `typed` and `keep`."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.held: R | None = None
        self.child_id: int | None = None

    def ready(self) -> None:
        """To be called once the form stands."""
        super().ready()
        self.ui.remove.setProperty(SERVES_PANEL, True)  # type: ignore[attr-defined]
        self.ui.remove.clicked.connect(self.remove_it)  # type: ignore[attr-defined]
        for field in self.findChildren(DateField):
            field.is_compact = True
            field.setMaximumWidth(style.scaled(_DATE_WIDTH))

    def offer_children(self, children: Sequence[Child]) -> None:
        """The children to choose from, as the privacy view lets them be seen."""
        names = self.context.names
        named = {
            str(one.id): f"{names.shown(one.name)}, {one.child_ref}" if one.name else one.child_ref
            for one in children
        }
        self.ui.child.set_choices(named)  # type: ignore[attr-defined]

    def show_record(self, held: R | None, child_id: int | None) -> bool:
        """A record on file, or a new one, of that child where it is given; False where one is unfinished.

        What is typed of a record is one draft, its own child's, wherever it was opened.
        """
        of, record_id = child_id or (held.child_id if held else None) or 0, (held.id or 0) if held else 0
        if not self.leave_for(of, record_id, self.form):
            return False
        self.held, self.child_id = held, child_id
        self.begin(of, record_id, self._fill_all)
        return True

    def fill(self, held: R | None) -> None:
        """Put a record into the fields, or what a new one begins with."""
        raise NotImplementedError

    def keep(self) -> Task:
        """The service call that keeps what is typed."""
        raise NotImplementedError

    def take_away(self) -> Task:
        """The service call that removes the record shown."""
        raise NotImplementedError

    def change(self) -> Task:
        for field in self.findChildren(DateField):
            if field.problem():
                raise self.unread(field)
        return self.keep()

    def more_state(self) -> dict[str, Any]:
        return {"asked": self.is_asked}

    def remove_it(self) -> None:
        """Take the record away, with what is typed of it."""
        if self.held is None:
            return
        key = self.key
        self.work.do(self.take_away(), then=lambda _nothing: self._took_away(key), view=self)

    def day(self, name: str, words: str) -> date:
        """The day in a field that has to have one."""
        field = self.findChild(DateField, name)
        found = field.value() if field is not None else None
        if found is None:
            raise RuleBroken(words, field=name)
        return found

    def unread(self, field: DateField) -> RuleBroken:
        """What is said of a day that can't be read."""
        return RuleBroken(field.problem(), field=field.objectName())

    def start(self) -> None:
        """Put the cursor where typing begins."""
        raise NotImplementedError

    def chosen_child(self) -> int | None:
        """The child the record is of: the one the part is narrowed to, else the one chosen."""
        chosen = self.ui.child.value()  # type: ignore[attr-defined]
        return self.child_id or (int(chosen) if chosen else None)

    def _took_away(self, key: DraftKey | None) -> None:
        if self.key == key:
            self.leave_it()

    def _fill_all(self) -> None:
        give_reference(self, self.context.today(), self.context.calendar)
        self.ui.remove.setVisible(self.held is not None)  # type: ignore[attr-defined]
        self.ui.record.setText("Done" if self.held is not None else "Record")  # type: ignore[attr-defined]
        self.ui.problem.hide()  # type: ignore[attr-defined]
        self.clear_marks()
        self.fill(self.held)


class RecordsPart(ListedPart[Row], Generic[Row, R]):
    """The list with a button for a new entry; Enter opens the one chosen. Escape brings the list back.

    `where` may hold "entry": "new", or the id of the record to open.
    """

    def __init__(self, context: Context, name: str, words: Mapping[str, str], parent: QWidget | None) -> None:
        super().__init__(context, name, words["title"], parent)
        self.list.setAccessibleDescription("Enter opens it")
        self.panel: RecordPanel[R] = self.make_panel()
        self.panel.hide()
        self.new = QPushButton(words["new"], self)
        self.new.setObjectName(f"{name}_new")
        self.new.clicked.connect(lambda _checked=False: self.open_entry(None))
        top = QHBoxLayout()
        top.addWidget(self.new)
        top.addStretch(1)
        self.column.insertLayout(1, top)
        self.column.addWidget(self.panel, 1)
        self._wanted: Where = {}
        self._is_read = self._is_first = False
        self.list.opened.connect(self._open_row)
        self.panel.closed.connect(self._show_list)

    def make_panel(self) -> RecordPanel[R]:
        """The form of one record."""
        raise NotImplementedError

    def record_of(self, row: Row) -> R:
        """The record a row shows."""
        raise NotImplementedError

    def show_entered(self, rows: Sequence[Row], children: Sequence[Child]) -> None:
        """Show the rows, and open again what stood open before the lock."""
        self.panel.offer_children(children)
        self.show_rows(rows, lambda one, other: self.record_of(one).id == self.record_of(other).id)
        self.list.setVisible(bool(rows) and self.panel.isHidden())
        self._is_read = True
        if rows and self._is_first and self.new.hasFocus():
            # The first entry was kept: the keys go where they are after any other.
            self.take_focus()
        self._is_first = False
        self._open_wanted()
        self.filled.emit()

    def open_entry(self, record: R | None) -> None:
        """Open a record, or a new one."""
        if self.context.names.is_private:
            self.context.messages.inform(
                "Names are hidden. Show them (F8) to see or change what was written."
            )
            return
        if self.panel.show_record(record, self.child_id):
            self._swap(is_list=False)
            self.panel.start()

    def show_at(self, where: Where) -> None:
        if where.get("child_id") != self.where.get("child_id") and self.panel.key is not None:
            # What is typed of one child stays with that child, as a draft where it can't be kept.
            self.panel.move_on()
            self.panel.close_entry()
        if where.get("entry"):
            self._wanted = {"entry": where["entry"]}
        super().show_at(where)

    def take_focus(self) -> None:
        if not self.panel.isHidden():
            self.panel.start()
        elif self.model.rowCount():
            self.list.setFocus()
        else:
            self.new.setFocus()

    def opened(self) -> Where:
        if self.panel.isHidden():
            return {}
        held = self.panel.held
        return {"entry": held.id if held is not None else NEW}

    def reopen(self, opened: Where) -> None:
        self._wanted = dict(opened)
        self._open_wanted()

    def leave(self) -> None:
        super().leave()
        self._is_read = False

    def _open_wanted(self) -> None:
        wanted = self._wanted.get("entry")
        if not self._is_read or not wanted:
            return
        self._wanted = {}
        self.went.emit({"entry": ""})
        if wanted == NEW:
            self.open_entry(None)
            return
        number = self.model.find(lambda row: self.record_of(row).id == wanted)
        if number >= 0:
            self._open_row(number)

    def _open_row(self, number: int) -> None:
        row = self.model.row(number)
        if row is not None:
            self.open_entry(self.record_of(row))

    def _show_list(self) -> None:
        self._swap(is_list=True)
        self._is_first = not self.model.rowCount()
        self.take_focus()

    def _swap(self, *, is_list: bool) -> None:
        self.panel.setVisible(not is_list)
        self.summary.setVisible(is_list)
        self.new.setVisible(is_list)
        self.list.setVisible(is_list and bool(self.model.rowCount()))
