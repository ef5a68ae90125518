"""What the parts of Monitoring have in common, on their page and in the tab of a child."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from iro_desk.ui import actions
from iro_desk.ui.drafted_panel import DraftedPanel
from iro_desk.ui.page import Context, Where
from iro_desk.ui.widgets.filter_button import FilterButton
from iro_desk.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk

Read = TypeVar("Read")


class MonitoringPart(QWidget):
    """One part. `where` tells what it shows; a "child_id" in it narrows the part to that child.

    `went` carries what is to stand in `where` from now on. `filled` is sent once what was asked
    for is shown.
    """

    went = Signal(dict)
    filled = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.where: Where = {}

    @property
    def child_id(self) -> int | None:
        """The child it is narrowed to, None on the page of all children."""
        found = self.where.get("child_id")
        return int(found) if found else None

    def show_at(self, where: Where) -> None:
        """Show what `where` names, and read it anew."""
        if where.get("child_id") != self.where.get("child_id"):
            self.leave_child()
        self.where = dict(where)
        self.reread()

    def reread(self) -> None:
        """Ask for what the part shows, fill it, and send `filled`."""
        raise NotImplementedError

    def ask(self, task: Callable[[Desk], Read], then: Callable[[Read], object]) -> None:
        """Read something; what comes once the part is narrowed to another child is not shown."""
        child_id = self.child_id
        self.context.work.do(
            task, then=lambda found: then(found) if child_id == self.child_id else None, view=self
        )

    def take_focus(self) -> None:
        """Put the keys where work begins."""

    def opened(self) -> Where:
        """Which form stands open, as JSON values; {} for none."""
        return {}

    def reopen(self, opened: Where) -> None:
        """Open again what `opened` told."""

    def leave_child(self) -> None:
        """Put away the forms and rows of the child shown before: another one is to be shown."""

    def leave(self) -> None:
        """Commit what is typed: another part is to be shown."""
        for panel in self.findChildren(DraftedPanel):
            panel.commit()


@dataclass(frozen=True, slots=True, kw_only=True)
class PartKind:
    """One part that can be chosen: its name in `where`, its words, and the class that shows it."""

    key: str
    title: str
    make: Callable[[Context, QWidget | None], MonitoringPart]


class Chooser(QWidget):
    """The parts as a row of choices and the one chosen under it; each is made when first shown.

    `chosen` carries the key chosen by the person, `went` and `filled` are those of the part shown.
    """

    chosen = Signal(str)
    went = Signal(dict)
    filled = Signal()

    def __init__(
        self, kinds: Sequence[PartKind], context: Context, views: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._kinds = {kind.key: kind for kind in kinds}
        self._made: dict[str, MonitoringPart] = {}
        self.key = ""
        self.buttons: dict[str, FilterButton] = {}
        flow = FlowLayout(views)
        for kind in kinds:
            button = FilterButton(views)
            button.setText(kind.title)
            button.setObjectName(f"part_{kind.key}")
            button.clicked.connect(lambda _checked=False, key=kind.key: self.chosen.emit(key))
            flow.addWidget(button)
            self.buttons[kind.key] = button
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def part(self) -> MonitoringPart | None:
        """The part shown."""
        return self._made.get(self.key)

    def turn_by_keys(self, owner: QWidget) -> None:
        """Ctrl+PgDown and Ctrl+PgUp go to the next part and the one before, anywhere within `owner`."""
        actions.keys(owner, "Ctrl+PgDown", lambda: self._turn(1))
        actions.keys(owner, "Ctrl+PgUp", lambda: self._turn(-1))

    def show_part(self, key: str, where: Where) -> MonitoringPart:
        """Show a part at that place, the first where the key is not known."""
        key = key if key in self._kinds else next(iter(self._kinds))
        focused = self.window().focusWidget()
        had_keys = self.part is not None and focused is not None and self.part.isAncestorOf(focused)
        is_other = key != self.key
        if self.part is not None and is_other:
            self.part.leave()
        if key not in self._made:
            made = self._kinds[key].make(self.context, self)
            made.setObjectName(key)
            made.went.connect(lambda where, made=made: self.went.emit(where) if made is self.part else None)
            made.filled.connect(lambda made=made: self.filled.emit() if made is self.part else None)
            self._made[key] = made
            self._column.addWidget(made)
        self.key = key
        for each, made in self._made.items():
            made.setVisible(each == key)
        self.buttons[key].setChecked(True)
        shown = self._made[key]
        shown.show_at(where)
        if had_keys and is_other:
            self.take_focus()
        return shown

    def take_focus(self) -> None:
        """Put the keys where work begins in the part shown, on its choice where nothing in it takes them."""
        part = self.part
        if part is None:
            return
        part.take_focus()
        focused = self.window().focusWidget()
        if focused is None or not part.isAncestorOf(focused) or not focused.isVisible():
            self.buttons[self.key].setFocus()

    def _turn(self, step: int) -> None:
        keys = list(self._kinds)
        if self.key in keys:
            self.chosen.emit(keys[(keys.index(self.key) + step) % len(keys)])
