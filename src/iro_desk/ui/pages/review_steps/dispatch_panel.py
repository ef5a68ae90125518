"""To whom each copy of an issued paper went, by which route, when; or why it was kept back (row D6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from iro_desk.domain.errors import IroDeskError, RuleBroken
from iro_desk.domain.register import ROUTES, Dispatch
from iro_desk.services import register
from iro_desk.ui.drafted_panel import DraftedPanel, Task
from iro_desk.ui.forms.ui_review_dispatch import Ui_DispatchForm
from iro_desk.ui.pages.review_steps.meeting_rows import EditedRow
from iro_desk.ui.pages.review_steps.step_panel import put
from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField, give_reference

if TYPE_CHECKING:
    from iro_desk.services.papers import Issued
    from iro_desk.ui.names import PersonNames
    from iro_desk.ui.page import Context

_OF_NOBODY = Dispatch(document_id=0, to_whom="")


class DispatchRow(EditedRow):
    """One copy."""

    def __init__(self, number: int, row_id: int | None, parent: QWidget) -> None:
        super().__init__("copy", number, row_id, parent)
        self.to_whom = QLineEdit(self)
        self.role = QLineEdit(self)
        self.route = ChoiceField(self)
        self.sent_on = DateField(self)
        self.sent_on.is_compact = True
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText("Why this person gets no copy")
        self.place(self.to_whom, "to_whom", "To", 0)
        self.place(self.role, "role", "Role", 1)
        self.place(self.route, "route", "Route", 2)
        self.place(self.sent_on, "sent_on", "Sent on", 3)
        self.reason.setObjectName(f"copy_{number}_reason")
        self.reason.setAccessibleName(f"Copy {number}: why it is not sent")
        self.grid.addWidget(self.reason, 1, 3)
        self.grid.addWidget(self.remove, 1, 4)
        for column, stretch in enumerate((4, 3, 4, 4, 0)):
            self.grid.setColumnStretch(column, stretch)
        for field in (self.to_whom, self.role, self.route, self.reason, self.remove):
            self.grid.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        self.route.set_choices(ROUTES, nothing=None)
        self.route.changed.connect(self.show_wanted)
        # A reason is longer than its field.
        self.reason.textChanged.connect(self.reason.setToolTip)

    def fields(self) -> tuple[QWidget, ...]:
        return self.to_whom, self.role, self.route, self.sent_on, self.reason

    def show_copy(self, copy: Dispatch) -> None:
        """Fill the row."""
        put(self.to_whom, copy.to_whom)
        put(self.role, copy.role)
        put(self.route, copy.route)
        put(self.sent_on, copy.sent_on)
        put(self.reason, copy.withheld_reason)
        self.reason.setCursorPosition(0)
        self.show_wanted()

    def show_wanted(self) -> None:
        """A copy not sent has a reason and no day."""
        is_sent = self.route.value() != register.NOT_SENT
        self.sent_on.setVisible(is_sent)
        self.reason.setVisible(not is_sent)

    def copy(self, document_id: int) -> Dispatch | None:
        """What stands in the row, None where nothing does; RuleBroken for a day that can't be read."""
        if self.sent_on.problem():
            raise RuleBroken(self.sent_on.problem(), field=self.sent_on.objectName())
        to_whom, is_sent = self.to_whom.text().strip(), self.route.value() != register.NOT_SENT
        if not to_whom and self.row_id is None and not self.role.text().strip():
            return None
        return Dispatch(
            document_id=document_id,
            to_whom=to_whom,
            role=self.role.text().strip(),
            route=self.route.value() or "secure_email",
            sent_on=self.sent_on.value() if is_sent else None,
            withheld_reason="" if is_sent else self.reason.text().strip(),
            id=self.row_id,
        )


class DispatchPanel(DraftedPanel):
    """The copies of one issued paper. `closed` asks to hide it.

    While no copy is entered, those offered stand there unsaved: one key marks all of them as sent.
    """

    form = "dispatch"
    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.work, parent)
        self.context = context
        self.ui = Ui_DispatchForm()
        self.ui.setupUi(self)
        self.ui.problem.hide()
        self.rows: list[DispatchRow] = []
        self.private = QLabel(self)
        self.private.setObjectName("copies_private")
        self.private.setTextFormat(Qt.TextFormat.PlainText)
        self.private.setWordWrap(True)
        self.ui.rows_all.insertWidget(self.ui.rows_all.indexOf(self.ui.rows), self.private)
        context.names.changed.connect(self._show_names)
        self._show_names()
        self.ui.add_person.clicked.connect(self.add)
        self.ui.all_sent.clicked.connect(self.send_all)
        self.ui.close.clicked.connect(self._close)
        self.refused.connect(self._say)
        self.committed.connect(lambda _nothing: self.ui.problem.hide())

    def show_document(self, held: Issued) -> None:
        """Show the copies of an issued paper; typing under way is left alone."""
        document_id = held.id or 0
        self.context.work.do(
            lambda desk: register.copies_of(desk, document_id),
            then=lambda copies: self._show(held, copies),
            view=self,
        )

    def add(self) -> None:
        """One more person."""
        row = self._add_row(_OF_NOBODY)
        self.watch()
        self.touched()
        row.to_whom.setFocus()

    def send_all(self) -> None:
        """Every copy that has no day yet was sent today."""
        for row in self.rows:
            if row.route.value() != register.NOT_SENT and row.sent_on.value() is None:
                row.sent_on.set_value(self.context.today())
        self.touched()
        self.commit()

    def change(self) -> Task:
        document_id = self.key.record_id if self.key else 0
        wanted = [one for row in self.rows if (one := row.copy(document_id)) is not None]
        return lambda desk: register.save_copies(desk, document_id, wanted)

    def more_state(self) -> dict[str, Any]:
        return {"ids": [row.row_id for row in self.rows], "raw": [row.raw() for row in self.rows]}

    def restore_more(self, state: dict[str, Any]) -> None:
        self._clear()
        for row_id, raw in zip(state["ids"], state["raw"], strict=True):
            row = self._add_row(_OF_NOBODY, row_id)
            row.set_raw(raw)
            row.show_wanted()

    def _show(self, held: Issued, copies: tuple[Dispatch, ...]) -> None:
        """The title comes with the rows it names."""
        self.begin(held.child_id, held.id or 0, lambda: self._fill_rows(copies))
        self.ui.title.setText(f"To whom it went: {held.title}")

    def _fill_rows(self, copies: tuple[Dispatch, ...]) -> None:
        self._clear()
        for copy in copies:
            self._add_row(copy, copy.id)
        self.ui.problem.hide()
        self._show_names()

    def _add_row(self, copy: Dispatch, row_id: int | None = None) -> DispatchRow:
        row = DispatchRow(len(self.rows) + 1, row_id, self.ui.rows)
        give_reference(row, self.context.today(), self.context.calendar)
        row.show_copy(copy)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        if (layout := self.ui.rows.layout()) is not None:
            layout.addWidget(row)
        # Shown now and not when the queue gets to it: the cursor may be put into it at once.
        row.show()
        return row

    def _remove(self, row: DispatchRow) -> None:
        copies = [(one.row_id, one.raw()) for one in self.rows if one is not row]
        self.restore_more({"ids": [row_id for row_id, _ in copies], "raw": [raw for _, raw in copies]})
        self.watch()
        self.touched()

    def _clear(self) -> None:
        for row in self.rows:
            row.setParent(None)
            row.deleteLater()
        self.rows = []

    def _show_names(self) -> None:
        """In the privacy view whom the copies are for stands in initials, and can't be typed over."""
        names = self.context.names
        lines = [_told(row, names) for row in self.rows]
        self.private.setText("\n".join([*lines, "Names are hidden. Show them with F8 to change a copy."]))
        self.private.setVisible(names.is_private)
        self.ui.rows.setVisible(not names.is_private)
        self.ui.add_person.setEnabled(not names.is_private)

    def _say(self, error: IroDeskError) -> None:
        self.ui.problem.setText(error.sentence)
        self.ui.problem.show()

    def _close(self) -> None:
        if self.commit():
            self.closed.emit()


def _told(row: DispatchRow, names: PersonNames) -> str:
    """One copy in a line: "AE, Mother: post"."""
    who = ", ".join(part for part in (names.shown(row.to_whom.text()), row.role.text().strip()) if part)
    return f"{who}: {ROUTES[row.route.value() or 'secure_email'].lower()}"
