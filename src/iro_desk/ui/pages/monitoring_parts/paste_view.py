"""A list copied from a spreadsheet, looked at before its dates are taken in (row M4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from iro_desk.domain.duty_matrix import COLUMNS
from iro_desk.domain.pasted_dates import REF, Fate, PastedDate
from iro_desk.domain.wording import counted, short_date
from iro_desk.services import duty_matrix
from iro_desk.ui import actions, style
from iro_desk.ui.models.duties import person
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.flow_layout import FlowLayout
from iro_desk.ui.widgets.grid import Grid, Room

if TYPE_CHECKING:
    from iro_desk.domain.errors import IroDeskError
    from iro_desk.services.duty_matrix import PastePreview
    from iro_desk.ui.names import PersonNames
    from iro_desk.ui.page import Context

_CHOICES = {REF: "Child’s reference", **{column.key: column.name for column in COLUMNS}}
_TONES = {Fate.NEW: Tone.IN_TIME, Fate.HELD: Tone.QUIET, Fate.WRONG: Tone.LATE}
_WORDS = {Fate.NEW: "new", Fate.HELD: "on file already"}
_ROOMS = (Room(50), Room(150), Room(190), Room(130), Room(240))
_COLUMNS_AT_MOST = 8
_CHOICE_WIDTH = 170


class PasteView(QWidget):
    """What each column is, each date's fate, and one button that takes in those that are new.

    Nothing is typed in it. `shown` says that there is something to look at, `closed` that it is done
    with, `taken` how many dates were taken in, and the name of that for Undo.
    """

    closed = Signal()
    shown = Signal()
    taken = Signal(int, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._text = ""
        self.preview: PastePreview | None = None
        self.columns: list[ChoiceField] = []
        self._labels: list[QLabel] = []
        self._boxes: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        style.set_role(self, "card")
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        style.set_role(self.summary, "strong")
        self._choosers = QWidget(self)
        self._choosers.setAccessibleName("What each column is")
        self._flow = FlowLayout(self._choosers, is_top=True)
        self.model: Rows[PastedDate] = Rows(_columns(context.names), self)
        self.list = Grid(self)
        self.list.setObjectName("pasted")
        self.list.setAccessibleName("Dates of the pasted list")
        self.list.use(self.model, _ROOMS)
        self.take = QPushButton("&Take in", self)
        self.take.setObjectName("take_pasted")
        style.set_role(self.take, "primary")
        self.leave = QPushButton("Leave it", self)
        self.leave.setObjectName("leave_pasted")
        style.set_role(self.leave, "link")
        self._lay_out()
        self.take.clicked.connect(self._take_in)
        self.leave.clicked.connect(lambda _checked=False: self.closed.emit())
        actions.keys(self, "Esc", self.closed.emit)
        actions.keys(self, "Ctrl+Return", self.take.click)

    def read_clipboard(self) -> None:
        """Look at what was copied; a clipboard without a list says what to copy."""
        self._text = QGuiApplication.clipboard().text()
        self._read(())

    # Within

    def _read(self, chosen: tuple[str, ...]) -> None:
        text = self._text
        self._context.work.do(
            lambda desk: duty_matrix.preview_paste(desk, text, chosen),
            then=self._show,
            failed=self._refuse,
            view=self,
        )

    def _refuse(self, error: IroDeskError) -> None:
        self._context.messages.refuse(error)
        self.closed.emit()

    def _show(self, found: PastePreview) -> None:
        is_first = self.isHidden()
        self.preview = found
        self._fill_choosers(found)
        self.model.columns = _columns(self._context.names)
        self.model.set_rows(sorted(found.dates, key=lambda one: (one.fate is not Fate.WRONG, one.row)))
        self.list.setVisible(bool(found.dates))
        new = found.count(Fate.NEW)
        self.summary.setText(_summary(found))
        self.take.setText(f"&Take in {counted(new, 'date')}")
        self.take.setEnabled(bool(new))
        self.show()
        self.shown.emit()
        if is_first:
            (self.take if new else self.columns[0]).setFocus()

    def _fill_choosers(self, found: PastePreview) -> None:
        """A choice for each column, under its heading or its first cell."""
        count = min(len(found.chosen), _COLUMNS_AT_MOST)
        if len(self.columns) != count:
            for box in self._boxes:
                self._flow.removeWidget(box)
                box.deleteLater()
            self._boxes, self._labels, self.columns = [], [], []
            for at in range(count):
                self._add_chooser(at)
        for at, field in enumerate(self.columns):
            heading = found.pasted.headings[at] or f"Column {at + 1}: {found.pasted.rows[0][at] or 'blank'}"
            self._labels[at].setText(heading)
            for part in (self._labels[at], field):
                part.setFixedWidth(style.scaled(_CHOICE_WIDTH))
            field.setAccessibleName(f"What “{heading}” is")
            field.blockSignals(True)
            field.set_value(found.chosen[at] or None)
            field.blockSignals(False)

    def _add_chooser(self, at: int) -> None:
        box = QWidget(self._choosers)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        label = QLabel(box)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        style.set_role(label, "quiet")
        field = ChoiceField(box)
        field.setObjectName(f"pasted_column_{at + 1}")
        field.set_choices(_CHOICES, nothing="Leave out")
        column.addWidget(label)
        column.addWidget(field)
        self._flow.addWidget(box)
        field.changed.connect(self._choose)
        self._boxes.append(box)
        self._labels.append(label)
        self.columns.append(field)

    def _choose(self) -> None:
        """Another column is another duty: what is chosen twice is left out where it stood first."""
        sender = self.sender()
        found = [field.value() or "" for field in self.columns]
        for at, field in enumerate(self.columns):
            if field is not sender and isinstance(sender, ChoiceField) and found[at] == sender.value():
                found[at] = ""
        rest = self.preview.chosen[len(found) :] if self.preview else ()
        self._read((*found, *rest))

    def _take_in(self) -> None:
        preview = self.preview
        if preview is None:
            return
        self._context.work.do(
            lambda desk: (duty_matrix.take_in(desk, preview), duty_matrix.last_named(desk)),
            then=lambda done: self.taken.emit(*done),
            failed=self._refuse,
            view=self,
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for part, stretch in ((self.summary, 1), (self.take, 0), (self.leave, 0)):
            head.addWidget(part, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._choosers)
        column.addWidget(self.list, 1)


def _columns(names: PersonNames) -> tuple[Column[PastedDate], ...]:
    return (
        Column(heading="Row", text=lambda one: str(one.row), sort=lambda one: one.row, is_number=True),
        Column(
            heading="Child",
            text=lambda one: person(names, one.child_name, one.ref) if one.child_id else one.ref,
            is_bold=True,
        ),
        Column(heading="Duty", text=lambda one: one.column.name),
        Column(
            heading="Day",
            text=lambda one: short_date(one.on) if one.on else one.text,
            sort=lambda one: one.on,
        ),
        Column(
            heading="What becomes of it",
            text=lambda one: one.problem or _WORDS[one.fate],
            tone=lambda one: _TONES[one.fate],
            icon=lambda one: style.SHAPES[_TONES[one.fate]],
        ),
    )


def _summary(found: PastePreview) -> str:
    if REF not in found.chosen:
        return "Choose the column that holds the child’s reference."
    if not found.dates:
        return "Choose which duty a column of dates is about."
    new, held, wrong = (found.count(fate) for fate in (Fate.NEW, Fate.HELD, Fate.WRONG))
    parts = [f"{counted(new, 'date')} new", f"{held} on file already", f"{wrong} not taken"]
    return f"{', '.join(parts)}."
