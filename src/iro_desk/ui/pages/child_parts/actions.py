"""What is to be put right for a child: every decision of a review as an action, with where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from iro_desk.domain.consultation import PERSON_ROLES
from iro_desk.domain.remedial_actions import SOURCES, RemedialAction, Status, in_words
from iro_desk.domain.wording import weekday_date
from iro_desk.ui import style
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.grid import Grid, Room

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.services.children import ChildPage
    from iro_desk.ui.names import PersonNames
    from iro_desk.ui.page import Context

_ROOMS = (Room(160), Room(150, 2), Room(132), Room(176), Room(184, 1))
_TONES = {
    Status.DONE: Tone.IN_TIME,
    Status.PART: Tone.SOON,
    Status.OPEN: Tone.PLAIN,
    Status.SUPERSEDED: Tone.QUIET,
}
HIDDEN = "What is to be done is hidden while names are. Show them with F8 to read it."
_SHAPES = {Tone.LATE: "warning-fill", Tone.SOON: "clock-fill", Tone.IN_TIME: "check-circle-fill"}


class ActionsTab(QWidget):
    """The actions of one child, what is still to be done first; Enter opens the review it came from."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._child_id = 0
        self.model: Rows[RemedialAction] = Rows(self._columns(), self)
        note = QLabel(
            "Each decision of a review is an action here. What the next review finds of it moves it on.", self
        )
        note.setWordWrap(True)
        style.set_role(note, "quiet")
        self.list = Grid(self)
        self.list.setObjectName("actions_list")
        self.list.setAccessibleName("Actions for this child")
        self.list.setAccessibleDescription("Enter opens the review it came from")
        self.list.use(self.model, _ROOMS)
        self.list.opened.connect(self._open)
        self.in_register = self._link("Open in the register", "in_register", {})
        self.new = self._link("New action", "new_action", {"new": True})
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(note, 1)
        ways.addWidget(self.in_register)
        ways.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(ways)
        column.addWidget(self.list, 1)

    def show_page(self, page: ChildPage, *, is_first: bool) -> None:
        """Show a child's actions; the row chosen stays chosen."""
        self._child_id = page.row.child.id or 0
        held = 0 if is_first else max(self.list.currentIndex().row(), 0)
        self.model.columns = self._columns()
        self.model.set_rows(sorted(page.actions, key=_order))
        if count := self.model.rowCount():
            self.list.selectRow(min(held, count - 1))

    def _link(self, words: str, name: str, more: dict[str, Any]) -> QPushButton:
        """A way to the register of all actions, narrowed to this child."""
        link = QPushButton(words, self)
        link.setObjectName(name)
        style.set_role(link, "link")
        link.clicked.connect(
            lambda _checked=False: self.context.go("actions", {"filters": {"child": self._child_id}, **more})
        )
        return link

    def _open(self, number: int) -> None:
        action = self.model.row(number)
        if action is not None and action.review_id:
            self.context.go("review", {"review_id": action.review_id, "step": "decide"})

    def _tone(self, action: RemedialAction) -> Tone:
        return Tone.LATE if action.is_overdue(self.context.today()) else _TONES[action.status]

    def _columns(self) -> tuple[Column[RemedialAction], ...]:
        names, today = self.context.names, self.context.today
        return (
            Column(
                heading="Action",
                text=lambda row: HIDDEN if names.is_private else " ".join(row.action.split()),
                is_bold=True,
            ),
            Column(heading="Who", text=lambda row: _owner(row, names)),
            Column(
                heading="By when",
                text=lambda row: weekday_date(row.wanted_by) if row.wanted_by else "no day",
                sort=lambda row: row.wanted_by,
            ),
            Column(
                heading="Stands",
                text=lambda row: in_words(row, today(), self.context.calendar),
                tone=self._tone,
                icon=lambda row: _SHAPES.get(self._tone(row), ""),
            ),
            Column(heading="From", text=_source, sort=lambda row: row.source_on),
        )


def _order(action: RemedialAction) -> tuple[bool, bool, date | None, int]:
    is_over = action.status in {Status.DONE, Status.SUPERSEDED}
    return is_over, action.wanted_by is None, action.wanted_by, action.id or 0


def _owner(action: RemedialAction, names: PersonNames) -> str:
    if action.owner_name or action.owner_role not in PERSON_ROLES:
        who = action.owner_name or action.owner_role
        return names.shown(who) if who else ""
    return PERSON_ROLES[action.owner_role]


def _source(action: RemedialAction) -> str:
    words = SOURCES.get(action.source, action.source)
    return f"{words}, {weekday_date(action.source_on)}" if action.source_on else words
