"""What every panel beside the planner has in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QSpinBox, QTimeEdit, QWidget

from iro_desk.services.drafts import DraftKey
from iro_desk.ui import actions
from iro_desk.ui.drafted_panel import SERVES_PANEL
from iro_desk.ui.page import show_field
from iro_desk.ui.pages.settings_parts.part import SettingsPanel

if TYPE_CHECKING:
    from iro_desk.domain.errors import IroDeskError
    from iro_desk.ui.page import Context


class PanePanel(SettingsPanel):
    """A panel with Done, Discard changes and Close. Ctrl+Enter is Done wherever the keys are in it.

    Escape goes back to the planner, typing kept.

    `closed` says that the pane is to show nothing in particular again; `went_back` that the keys
    go back to the planner; `left_behind` carries the key and the error of typing that was not
    saved, once something else is shown.
    """

    closed = Signal()
    left_behind = Signal(object, object)
    went_back = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setProperty("pane", True)

    def ready(self) -> None:
        super().ready()
        close: QPushButton = self.ui.close_pane
        close.clicked.connect(self.close_it)
        actions.keys(self, "Ctrl+Return", self.ui.done.click)
        self.ui.done.setToolTip("Done (Ctrl+Enter)")
        for field in self.findChildren(QWidget):
            field.installEventFilter(self)
        for spin in (*self.findChildren(QSpinBox), *self.findChildren(QTimeEdit)):
            # A style sheet's padding does not reach the line within.
            spin.lineEdit().setTextMargins(7, 0, 0, 0)

    def tell_left(self, key: DraftKey, error: IroDeskError) -> None:
        self.left_behind.emit(key, error)

    def _say(self, error: IroDeskError) -> None:
        super()._say(error)
        field = self.findChild(QWidget, error.field) if error.field else None
        for part in (self.ui.problem, field):
            if part is not None and part.isVisible():
                show_field(part)

    def may_take_focus(self) -> bool:
        """Only while the keys are here: what was left for the planner is not gone back to by itself."""
        held = QApplication.focusWidget()
        return self.isVisible() and (held is None or self.isAncestorOf(held))

    def drop_untouched(self) -> None:
        """Put back what the planner typed here and the person added nothing to."""

    def leave(self) -> None:
        self.drop_untouched()
        super().leave()

    def lose_focus(self) -> None:
        self.drop_untouched()
        super().lose_focus()

    def close_it(self) -> None:
        """Keep what is typed and show nothing in particular; stay where something stands in the way."""
        self.drop_untouched()
        if self.commit():
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_key and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.went_back.emit()
            return True
        return super().eventFilter(watched, event)

    def serve(self, *buttons: QPushButton) -> None:
        """Let these buttons be pressed without leaving the panel."""
        for button in buttons:
            button.setProperty(SERVES_PANEL, True)
