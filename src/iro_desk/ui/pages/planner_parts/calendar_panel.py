"""Chosen entries as a calendar file without names, beside the planner."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.wording import counted, weekday_date
from iro_desk.services import due_files, files, planner
from iro_desk.services.planner import ItemKind
from iro_desk.ui import file_choice, style
from iro_desk.ui.forms.ui_planner_calendar import Ui_PlannerCalendarForm
from iro_desk.ui.models.planner import LOOKS, brief
from iro_desk.ui.widgets.date_field import give_reference

if TYPE_CHECKING:
    from iro_desk.services.planner import Item, PlannerPage
    from iro_desk.ui.page import Context

_KEY = Qt.ItemDataRole.UserRole
_WEEKS = 12


class CalendarPanel(QWidget):
    """The days, the kinds and the entries of a file. Nothing here is kept, so nothing is drafted."""

    closed = Signal()
    went_back = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.ui = Ui_PlannerCalendarForm()
        self.ui.setupUi(self)
        self._items: tuple[Item, ...] = ()
        self._left_out: set[str] = set()
        give_reference(self, context.today(), context.calendar)
        for field in (self.ui.first, self.ui.last):
            field.is_compact = True
        self.ui.first.set_value(context.today())
        self.ui.last.set_value(context.today() + timedelta(weeks=_WEEKS))
        self.ui.problem.hide()
        self.ui.entries.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.ui.entries.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._connect()

    def reread(self) -> None:
        """Ask for what stands between the two days."""
        first, last = self.ui.first.value(), self.ui.last.value()
        if first is None or last is None:
            return
        self.context.work.do(
            lambda desk: planner.page(desk, first, last), then=self._show, failed=self._refuse, view=self
        )

    def typed(self) -> dict[str, Any]:
        """The two days, the kinds and what was left out, as JSON values."""
        ui = self.ui
        return {
            "days": [ui.first.raw(), ui.last.raw()],
            "kinds": [box.isChecked() for box in (ui.planned, ui.due, ui.diary)],
            "left_out": sorted(self._left_out),
        }

    def take(self, typed: dict[str, Any]) -> None:
        """Put back what `typed` gave."""
        ui = self.ui
        self._left_out = set(typed["left_out"])
        for box, is_on in zip((ui.planned, ui.due, ui.diary), typed["kinds"], strict=True):
            box.setChecked(is_on)
        for field, raw in zip((ui.first, ui.last), typed["days"], strict=True):
            field.set_raw(raw)

    def chosen(self) -> tuple[str, ...]:
        """The keys of the entries that are ticked, in order."""
        rows = (self.ui.entries.item(row) for row in range(self.ui.entries.count()))
        return tuple(str(row.data(_KEY)) for row in rows if row.checkState() == Qt.CheckState.Checked)

    def save(self) -> None:
        """Ask where to, and write the file."""
        keys = set(self.chosen())
        chosen = [item for item in self._items if item.key in keys]
        name = f"reviews-{self.context.today().isoformat()}.ics"
        path = file_choice.to_save(
            self, "Save a calendar file", file_choice.home() / name, "Calendar (*.ics)"
        )
        if path is None:
            return
        path = path if path.suffix.lower() == ".ics" else path.with_name(f"{path.name}.ics")
        self.context.work.do(
            lambda desk: files.write(path, due_files.planner_calendar(desk, chosen)),
            then=lambda _: self._tell(path, len(chosen)),
            failed=self._refuse,
            view=self,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_key and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.went_back.emit()
            return True
        return super().eventFilter(watched, event)

    # Within

    def _connect(self) -> None:
        ui = self.ui
        for day in (ui.first, ui.last):
            day.changed.connect(self.reread)
        for box in (ui.planned, ui.due, ui.diary):
            box.toggled.connect(lambda _on: self._fill())
        ui.entries.itemChanged.connect(self._note)
        ui.save.clicked.connect(self.save)
        ui.close_pane.clicked.connect(self.closed)
        for field in self.findChildren(QWidget):
            field.installEventFilter(self)

    def _show(self, page: PlannerPage) -> None:
        self._items = tuple(item for item in page.items if item.kind is not ItemKind.REVIEW_HELD)
        self.ui.problem.hide()
        self._fill()

    def _fill(self) -> None:
        kinds = {ItemKind.REVIEW_PLANNED: self.ui.planned, ItemKind.REVIEW_DUE: self.ui.due}
        self.ui.entries.blockSignals(True)
        self.ui.entries.clear()
        for item in self._items:
            if not kinds.get(item.kind, self.ui.diary).isChecked():
                continue
            who = brief(self.context.names, item)
            words = LOOKS[item.kind].words
            told = f"{who}, {words.lower()}" if who else words
            row = QListWidgetItem(f"{weekday_date(item.on).rsplit(' ', 1)[0]}  {told}", self.ui.entries)
            row.setData(_KEY, item.key)
            is_in = item.key not in self._left_out
            row.setCheckState(Qt.CheckState.Checked if is_in else Qt.CheckState.Unchecked)
        self.ui.entries.blockSignals(False)
        self.ui.entries.setFixedHeight(style.scaled(240))
        self._count()

    def _note(self, row: QListWidgetItem) -> None:
        """What was taken out stays out while the days and the kinds change."""
        key = str(row.data(_KEY))
        if row.checkState() == Qt.CheckState.Checked:
            self._left_out.discard(key)
        else:
            self._left_out.add(key)
        self._count()

    def _count(self) -> None:
        count = len(self.chosen())
        self.ui.save.setEnabled(bool(count))
        self.ui.entries_label.setText(f"&Entries: {count} of {self.ui.entries.count()} chosen")

    def _refuse(self, error: IroDeskError) -> None:
        self.ui.problem.setText(error.sentence)
        self.ui.problem.show()

    def _tell(self, path: Path, count: int) -> None:
        entries = counted(count, "entry", "entries")
        self.context.messages.inform(f"Saved {path.name} with {entries}. No name stands in it.")
