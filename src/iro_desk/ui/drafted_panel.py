"""A panel that never loses typing and never asks: drafted within 2 seconds, committed on leaving.

The raw state of every named field goes to an encrypted draft keyed by child, form and record.
Leaving the panel, or Done, makes it one change with one audit entry; until then 'Discard
changes' puts back what is stored. A draft found on opening is put back with a quiet note.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTime, QTimer, Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QRadioButton, QSpinBox, QTimeEdit, QWidget

from iro_desk.domain.errors import IroDeskError, RuleBroken
from iro_desk.services import drafts
from iro_desk.services.drafts import DraftKey
from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.widgets.text_area import TextArea
from iro_desk.ui.writing import Writing
from iro_desk.ui.writing_help import WritingHelp

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk
    from iro_desk.ui.work import Work

DRAFT_AFTER_MS = 1000
"""A draft is written one second after the first change not yet in it: at most 2 seconds are lost."""

NOT_SAVED = "What you typed there was not saved. It is kept as a draft: open that record again."
"""Said where the record typed in is not the one shown any more."""

SERVES_PANEL = "serves_panel"
"""A property of controls outside a panel that serve it, such as Discard: going there is no leaving."""

Task = Callable[["Desk"], object]


class DraftedPanel(QWidget):
    """Base of panels with fields. A subclass sets `form` and gives `change`; it may give more state.

    Filling: `begin(child_id, record_id, fill)`, where `fill` puts the stored values into the
    fields. Rereading: the same call again; while the person is typing it leaves the fields alone.

    `committed` carries what the change returned, also where another record is shown by then; `settled`
    carries it only where it was of the record shown. `noted` carries a quiet sentence for the page
    ("" when there is nothing to say). `refused` carries an IroDeskError about the record shown;
    what is refused of a record that was left is told by `tell_left`, never on the next one's form.
    """

    form: str = ""
    committed = Signal(object)
    settled = Signal(object)
    noted = Signal(str)
    refused = Signal(object)
    dirty_changed = Signal(bool)

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.work = work
        self.key: DraftKey | None = None
        self._stored: dict[str, Any] = {}
        self._committing: dict[str, Any] | None = None
        self._left: DraftKey | None = None
        self._was_dirty = False
        self._is_filling = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_AFTER_MS)
        self._timer.timeout.connect(self.save_draft)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    # What a subclass gives

    def change(self) -> Task:
        """The service call that commits what is typed; IroDeskError with a field if it can't be read."""
        raise NotImplementedError

    def more_state(self) -> dict[str, Any]:
        """State that is not in a named field (rows of a list), as JSON values."""
        return {}

    def restore_more(self, state: dict[str, Any]) -> None:
        """Put back what `more_state` gave."""

    def tell_left(self, _key: DraftKey, error: IroDeskError) -> None:
        """Say that what was typed of a record left since was not saved; it is kept as its draft."""
        self.work.refused.emit(RuleBroken(f"{error.sentence} {NOT_SAVED}"))

    # Opening

    def begin(self, child_id: int, record_id: int, fill: Callable[[], object]) -> None:
        """Show a record, with the draft of it if there is one; typing under way is left alone."""
        key = DraftKey(child_id, self.form, record_id)
        if self.key is not None and key != self.key:
            self.move_on()
        self._left = None
        if key == self.key and (self.is_dirty or self._committing is not None):
            return
        is_new = key != self.key
        if is_new:
            self._committing = None
        self.key = key
        self._fill(fill)
        if is_new:
            self._forget_steps()
            self.noted.emit("")
            self.work.do(
                lambda desk: drafts.load(desk, key), then=lambda held: self._take_draft(key, held), view=self
            )

    def watch(self) -> None:
        """Listen to every field within the panel; call it once the fields stand, and for new ones."""
        for field in self._fields().values():
            if field.property("drafted"):
                continue
            field.setProperty("drafted", True)
            _change_signal(field).connect(self.touched)
            if isinstance(field, TextArea) and field.is_prose:
                WritingHelp(field, Writing.of(self.work), self._child_written_of).told.connect(self.noted)

    # State

    @property
    def is_dirty(self) -> bool:
        """Whether something is typed that is not stored."""
        return self.key is not None and self.raw_state() != self._stored

    def raw_state(self) -> dict[str, Any]:
        """What stands in every named field, as JSON values."""
        state = {name: _raw(field) for name, field in self._fields().items()}
        return state | {"+": self.more_state()} if self.more_state() else state

    def touched(self, *_ignored: object) -> None:
        """A field changed: a draft will be written."""
        if self._is_filling or self.key is None:
            return
        self._left = None
        self._tell_dirty()
        if not self._timer.isActive():
            self._timer.start()

    # Keeping

    def save_draft(self) -> None:
        """Write the draft now."""
        self._timer.stop()
        if task := self.draft_task():
            self.work.do(task, view=self)

    def draft_task(self) -> Task | None:
        """The task that writes the draft, None when nothing is unfinished; the lock runs it at once."""
        key, state = self.key, self.raw_state()
        if key is None or not self.is_dirty or self._committing == state:
            return None
        return lambda desk: drafts.save(desk, key, state)

    def commit(self) -> bool:
        """Make what is typed one change. True where nothing stands in the way.

        What cannot be read stays in the draft with its sentence beside the field.
        """
        if not self.is_dirty or self._committing is not None:
            return True
        self._timer.stop()
        key, state = self.key, self.raw_state()
        assert key is not None  # noqa: S101 - is_dirty says so
        try:
            task = self.change()
        except IroDeskError as error:
            self.save_draft()
            self._refuse(error)
            return False
        self._committing = state

        def commit_and_drop(desk: Desk) -> object:
            try:
                result = task(desk)
            except IroDeskError:
                drafts.save(desk, key, state)
                raise
            drafts.drop(desk, key)
            return result

        self.work.do(
            commit_and_drop,
            then=lambda result: self._accept(key, result),
            failed=lambda error: self._refuse(error, key),
            view=self,
        )
        return True

    def leave(self) -> None:
        """Commit because something else is to be shown: a refusal is told there, not on this form."""
        self._left = self.key
        self.commit()

    def move_on(self) -> None:
        """Keep what is typed, then let the record go, before anything of the next one stands here."""
        self.save_draft() if self._left == self.key else self.leave()
        self.let_go()

    def lose_focus(self) -> None:
        """The keys went elsewhere: what is typed is committed."""
        self.commit()

    def discard(self) -> None:
        """Put back what is stored and forget the draft."""
        self._timer.stop()
        self._restore(self._stored)
        self.noted.emit("")
        self._tell_dirty()
        if key := self.key:
            self.work.do(lambda desk: drafts.drop(desk, key), view=self)

    def let_go(self) -> None:
        """Forget the record shown and what is typed: it is being taken away."""
        self._timer.stop()
        self.key, self._committing = None, None
        self._tell_dirty()

    # Within

    def _child_written_of(self) -> int:
        return self.key.child_id if self.key else 0

    def _fill(self, fill: Callable[[], object]) -> None:
        self._is_filling = True
        try:
            fill()
        finally:
            self._is_filling = False
        self.watch()
        self._stored = self.raw_state()
        self._tell_dirty()

    def _forget_steps(self) -> None:
        """What was typed of one record is not undone into the next one, where both say the same."""
        for field in self._fields().values():
            if isinstance(field, TextArea):
                field.document().clearUndoRedoStacks()
            elif isinstance(field, QLineEdit) and field.isUndoAvailable() | field.isRedoAvailable():
                field.setText(field.text())

    def _take_draft(self, key: DraftKey, held: tuple[dict[str, Any], str] | None) -> None:
        if held is None or key != self.key or self.is_dirty:
            return
        content, saved_at = held
        self._restore(content)
        if self.is_dirty:
            at = datetime.fromisoformat(saved_at)
            self.noted.emit(f"Unfinished typing from {at:%H:%M} is back.")
        self._tell_dirty()

    def _restore(self, state: dict[str, Any]) -> None:
        self._is_filling = True
        try:
            if "+" in state:
                self.restore_more(state["+"])
            fields = self._fields()
            for name, value in state.items():
                if name in fields:
                    _set_raw(fields[name], value)
        finally:
            self._is_filling = False
        self.watch()

    def _accept(self, key: DraftKey, result: object) -> None:
        # Another record may be shown by now: what it holds has nothing to do with this one.
        if key == self.key:
            self._stored, self._committing = self._committing or self._stored, None
            self.noted.emit("")
            self._tell_dirty()
            if self.is_dirty:
                self._timer.start()
            self.settled.emit(result)
        self.committed.emit(result)

    def _refuse(self, error: IroDeskError, key: DraftKey | None = None) -> None:
        key = key or self.key
        if key == self.key:
            self._committing = None
        if key is not None and (key != self.key or key == self._left):
            self.tell_left(key, error)
            return
        field = self.findChild(QWidget, error.field) if error.field else None
        if isinstance(field, DateField):
            field.set_problem(error.sentence)
        self.refused.emit(error)

    def _tell_dirty(self) -> None:
        if self.is_dirty != self._was_dirty:
            self._was_dirty = self.is_dirty
            self.dirty_changed.emit(self._was_dirty)

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """Leaving the panel commits; a menu, another window or its own Discard is no leaving."""
        if old is None or new is None or not self.isAncestorOf(old) or self.isAncestorOf(new):
            return
        if new.window() is self.window() and not new.property(SERVES_PANEL):
            self.lose_focus()

    def _fields(self) -> dict[str, QWidget]:
        found: dict[str, QWidget] = {}
        for field in self.findChildren(QWidget):
            name = field.objectName()
            if not name or name.startswith("qt_") or not isinstance(field, _KINDS):
                continue
            found[name] = field
        return found


_KINDS = (TextArea, DateField, ChoiceField, QLineEdit, QCheckBox, QRadioButton, QSpinBox, QTimeEdit)


def _raw(field: QWidget) -> Any:  # noqa: ANN401 - a JSON value
    if isinstance(field, TextArea | DateField | ChoiceField):
        return field.raw()
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QCheckBox | QRadioButton):
        return field.isChecked()
    if isinstance(field, QTimeEdit):
        return field.time().toString("HH:mm")
    return field.value() if isinstance(field, QSpinBox) else None


def _set_raw(field: QWidget, value: Any) -> None:  # noqa: ANN401 - a JSON value
    if isinstance(field, TextArea | DateField | ChoiceField):
        field.set_raw(value)
    elif isinstance(field, QLineEdit):
        field.setText(value)
    elif isinstance(field, QCheckBox | QRadioButton):
        field.setChecked(bool(value))
    elif isinstance(field, QTimeEdit):
        field.setTime(QTime.fromString(value, "HH:mm"))
    elif isinstance(field, QSpinBox):
        field.setValue(value)


def _change_signal(field: QWidget) -> Any:  # noqa: ANN401 - a bound signal
    if isinstance(field, TextArea | DateField | ChoiceField):
        return field.changed
    if isinstance(field, QLineEdit):
        return field.textChanged
    if isinstance(field, QTimeEdit):
        return field.timeChanged
    return field.valueChanged if isinstance(field, QSpinBox) else field.toggled  # type: ignore[attr-defined]


def draft_tasks(parent: QObject) -> list[Task]:
    """The tasks that write every draft within `parent`, for the lock and for closing."""
    found = (panel.draft_task() for panel in parent.findChildren(DraftedPanel))
    return [task for task in found if task is not None]
