"""What can be done with the rows chosen: the menu, and what each of its words does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from iro_desk.domain.wording import counted
from iro_desk.services import actions as register
from iro_desk.ui import actions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from iro_desk.domain.register_columns import Row
    from iro_desk.services.desk import Desk
    from iro_desk.ui.page import Context

_IN_MENU = (
    ("chase_actions", "mark_actions_done", "revise_actions", "evidence_seen", "manager_checked"),
    ("raise_alert", "open_actions_child", "open_actions_review"),
    ("remove_actions",),
)


class Deeds(QObject):
    """The actions of the page on its rows. `asked` wants a form about rows: "chase" or "revise"."""

    asked = Signal(str)

    def __init__(self, context: Context, page: QWidget, chosen: Callable[[], Sequence[Row]]) -> None:
        super().__init__(page)
        self.context = context
        self._page = page
        self._chosen = chosen
        does: dict[str, Callable[[], object]] = {
            "chase_actions": lambda: self.asked.emit("chase"),
            "mark_actions_done": lambda: self._change(register.mark_done, "marked done"),
            "revise_actions": lambda: self.asked.emit("revise"),
            "evidence_seen": lambda: self._change(register.see_evidence, "noted: evidence seen"),
            "manager_checked": lambda: self._change(register.check, "noted: checked by the manager"),
            "raise_alert": self.raise_alert,
            "open_actions_child": self.open_child,
            "open_actions_review": self.open_review,
            "remove_actions": lambda: self._change(register.remove, "removed"),
        }
        self.actions: dict[str, QAction] = {
            name: actions.add(page, name, doing) for name, doing in does.items()
        }
        # The sheet has these keys itself: declared twice they would do nothing.
        self.actions["open_actions_child"].setText("Open child\tCtrl+Shift+O")

    def menu(self, at: QPoint, more: QMenu | None = None) -> QMenu:
        """The menu of the rows chosen, opened at a place of the screen."""
        rows = self._chosen()
        self.actions["open_actions_review"].setEnabled(
            len({row.action.review_id for row in rows} - {None}) == 1
        )
        self.actions["open_actions_child"].setEnabled(len({row.child.id for row in rows}) == 1)
        self.actions["remove_actions"].setEnabled(any(row.action.decision_id is None for row in rows))
        menu = QMenu(self._page)
        menu.setAccessibleName(f"What to do with {counted(len(rows), 'action')}")
        for group in _IN_MENU:
            for name in group:
                menu.addAction(self.actions[name])
            menu.addSeparator()
        if more is not None:
            menu.addMenu(more)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
        return menu

    def raise_alert(self) -> None:
        """A case alert with all that is known of the actions filled in."""
        if rows := self._chosen():
            self.context.go("alerts", {"from_actions": [row.id for row in rows]})

    def open_child(self) -> None:
        """The page of the child of the first row chosen."""
        if rows := self._chosen():
            self.context.go("child", {"child_id": rows[0].child.id})

    def open_review(self) -> None:
        """The review the first row chosen came from."""
        review_id = next((row.action.review_id for row in self._chosen() if row.action.review_id), None)
        if review_id is not None:
            self.context.go("review", {"review_id": review_id, "step": "decide"})
        else:
            self.context.messages.inform("No review on file is behind this action.")

    def _change(self, doing: Callable[[Desk, Sequence[int]], int], words: str) -> None:
        ids = [row.id for row in self._chosen()]
        if not ids:
            return
        self.context.work.do(
            lambda desk: doing(desk, ids),
            then=lambda count: self.context.messages.inform(f"{counted(count, 'action')} {words}."),
            view=self,
        )
