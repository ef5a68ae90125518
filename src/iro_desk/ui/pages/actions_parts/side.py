"""The column beside the register: one form at a time, or the counts by theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from iro_desk.ui.page import show_field
from iro_desk.ui.pages.actions_parts.panels import ActionPanel, ChasePanel, NewPanel, OfRowsPanel, RevisePanel
from iro_desk.ui.pages.actions_parts.themes import ThemesPart

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from iro_desk.domain.register_columns import Row
    from iro_desk.domain.register_view import ThemeCount
    from iro_desk.ui.page import Context
    from iro_desk.ui.widgets.planner_pane import PaneArea


_ROOM_FOR_BOTH = 2.2


class Side(QObject):
    """Fills the column. `kept` carries the form's name and what came of it; `left` gives the keys back."""

    kept = Signal(str, object)
    left = Signal()
    theme_chosen = Signal(str)

    def __init__(self, context: Context, area: PaneArea, main: QWidget) -> None:
        super().__init__(area)
        self.context = context
        self._area = area
        self._main = main
        self.new = NewPanel(context, area)
        self.chase = ChasePanel(context, area)
        self.revise = RevisePanel(context, area)
        self.themes = ThemesPart(area)
        self._panels: dict[str, ActionPanel] = {"new": self.new, "chase": self.chase, "revise": self.revise}
        self._parts: dict[str, QWidget] = {**self._panels, "themes": self.themes}
        self.shown = ""
        for name, part in self._parts.items():
            part.setObjectName(f"side_{name}")
            area.rows.addWidget(part)
            part.hide()
        for name, panel in self._panels.items():
            panel.kept.connect(lambda result, name=name: self._tell(name, result))
            panel.closed.connect(self.close)
            panel.went_back.connect(self.left)
            panel.left_behind.connect(lambda _key, error: context.messages.refuse(error))
        self.themes.closed.connect(self.close)
        self.themes.chosen.connect(self.theme_chosen)
        area.hide()

    def show_new(self, child_id: int | None, children: Mapping[str, str]) -> None:
        """The form for a new action."""
        self._raise("new")
        self.new.show_new(child_id, children)
        self.new.ui.child_id.setFocus() if child_id is None else self.new.ui.action.setFocus()
        show_field(self.new.ui.child_id)

    def show_rows(self, name: str, rows: Sequence[Row]) -> None:
        """The form about some rows: "chase" or "revise"."""
        panel = self._panels[name]
        if not rows or not isinstance(panel, OfRowsPanel):
            return
        self._raise(name)
        panel.show_rows(rows)
        (self.chase.ui.whom if name == "chase" else self.revise.ui.revised_on.line()).setFocus()

    def show_themes(self, counts: Sequence[ThemeCount]) -> None:
        """The counts by theme."""
        self._raise("themes")
        self.themes.show_counts(counts)
        self.themes.list.setFocus()

    def close(self) -> None:
        """Show nothing; the keys go back to the register."""
        had_keys = self._area.isAncestorOf(self._area.window().focusWidget() or self._area)
        self._raise("")
        if had_keys:
            self.left.emit()

    def ids(self) -> list[int]:
        """The rows the form in sight is about."""
        panel = self._panels.get(self.shown)
        return list(panel.ids) if isinstance(panel, OfRowsPanel) else []

    def _raise(self, name: str) -> None:
        before = self._panels.get(self.shown)
        if before is not None and name != self.shown:
            before.leave()
        self.shown = name
        for key, part in self._parts.items():
            part.setVisible(key == name)
        self._area.setVisible(bool(name))
        self.fit()

    def fit(self) -> None:
        """Where there is no room for both, as with large text, the form stands in the register's place."""
        place = self._area.parentWidget()
        is_narrow = place is not None and place.width() < _ROOM_FOR_BOTH * self._area.sizeHint().width()
        self._main.setVisible(not (self.shown and is_narrow))

    def _tell(self, name: str, result: object) -> None:
        if name == self.shown:
            self.close()
        self.kept.emit(name, result)
