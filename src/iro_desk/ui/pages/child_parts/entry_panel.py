"""What the small forms of a child's events have in common: opened, filled and gone again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from iro_desk.domain.errors import IroDeskError
from iro_desk.services.drafts import DraftKey
from iro_desk.ui import actions
from iro_desk.ui.asked_panel import AskedPanel
from iro_desk.ui.drafted_panel import SERVES_PANEL
from iro_desk.ui.pages.review_steps.step_panel import mark_wrong
from iro_desk.ui.widgets.date_field import DateField

if TYPE_CHECKING:
    from iro_desk.ui.page import Context


class EntryPanel(AskedPanel):
    """A form with a day, Record and Leave it. `closed` says that nothing is shown in it any more.

    Enter in the day or Ctrl+Enter records, Escape leaves. Unlike other panels it can be
    recorded as it was opened, with nothing typed: the day it opens with is today.
    """

    closed = Signal()
    enter_records = True
    """Whether Enter in a day records; else it goes on to the next field."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.work, parent)
        self.context = context
        self.refused.connect(self._say)
        self.noted.connect(self._note)

    def ready(self) -> None:
        """To be called once the form stands."""
        ui = self.ui  # type: ignore[attr-defined]
        for button in (ui.record, ui.discard):
            button.setProperty(SERVES_PANEL, True)
        ui.problem.hide()
        ui.unkept.hide()
        ui.record.clicked.connect(lambda _checked=False: self.record())
        ui.discard.clicked.connect(lambda _checked=False: self.leave_it())
        for keys, does in (("Ctrl+Return", self.record), ("Esc", self.leave_it)):
            actions.keys(self, keys, does)
        on_enter = self.record if self.enter_records else self.focusNextChild
        for field in self.findChildren(DateField):
            field.line().returnPressed.connect(on_enter)

    def leave_it(self) -> None:
        """Forget what is typed, and close."""
        if self.key is not None:
            self.discard()
            self.close_entry()

    def close_entry(self) -> None:
        """Nothing is shown any more."""
        self.let_go()
        self.ui.problem.hide()  # type: ignore[attr-defined]
        self.closed.emit()

    def leave_for(self, child_id: int, record_id: int, form: str) -> bool:
        """Let go what is shown before another entry is; False where it can't be kept as it stands."""
        if self.key in {None, DraftKey(child_id, form, record_id)}:
            return True
        if self.is_unrecorded:
            try:
                self.change()
            except IroDeskError as error:
                self.save_draft()
                self._refuse(error)
                return False
        self.move_on()
        return True

    # Within

    def _accept(self, key: DraftKey, result: object) -> None:
        is_shown = key == self.key
        super()._accept(key, result)
        if is_shown:
            self.close_entry()

    def _refuse(self, error: IroDeskError, key: DraftKey | None = None) -> None:
        if key in {None, self.key}:
            super()._refuse(error, key)
        else:
            self.context.messages.problem(f"{error.sentence} What you typed is kept: open that entry again.")

    def _note(self, sentence: str) -> None:
        unkept = self.ui.unkept  # type: ignore[attr-defined]
        unkept.setText(sentence)
        unkept.setVisible(bool(sentence))

    def _say(self, error: IroDeskError) -> None:
        was_asked, self.is_asked = self.is_asked, False
        problem = self.ui.problem  # type: ignore[attr-defined]
        field: QObject | None = self.findChild(QWidget, error.field) if error.field else None
        # A date field shows its own sentence.
        problem.setText(error.sentence)
        problem.setVisible(not isinstance(field, DateField))
        self.clear_marks()
        if isinstance(field, QWidget):
            if not isinstance(field, DateField):
                mark_wrong(field, is_wrong=True)
            if was_asked:
                field.setFocus()

    def clear_marks(self) -> None:
        """No field is edged as wrong."""
        for field in self.findChildren(QWidget):
            is_line = isinstance(field.parentWidget(), DateField)
            if field.property("wrong") and not is_line and not isinstance(field, QPushButton):
                mark_wrong(field, is_wrong=False)
