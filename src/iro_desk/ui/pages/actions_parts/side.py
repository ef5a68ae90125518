"""The column beside the register: one form at a time, or the counts by theme."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from iro_desk.ui.page import show_field
from iro_desk.ui.pages.actions_parts.panels import ActionPanel, ChasePanel, NewPanel, OfRowsPanel, RevisePanel
from iro_desk.ui.pages.actions_parts.themes import ThemesPart
from iro_desk.ui.widgets.planner_pane import WIDTH

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from iro_desk.domain.register_columns import Row
    from iro_desk.domain.register_view import ThemeCount
    from iro_desk.ui.page import Context
    from iro_desk.ui.widgets.planner_pane import PaneArea


Panel = TypeVar("Panel", bound=ActionPanel)
_ROOM_FOR_BOTH = 2.2
_FOR_THEMES = 470
"""The name of a theme beside its three counts."""
HIDDEN = "Names are hidden, and this form may name people. Show them (F8) to write in it."


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
        self._parts: dict[str, QWidget] = {}
        self.shown = ""
        area.hide()

    # Each part is made when it is first wanted: together they would hold up the opening of the page.

    @cached_property
    def new(self) -> NewPanel:
        """The form for a new action."""
        return self._form("new", NewPanel(self.context, self._area))

    @cached_property
    def chase(self) -> ChasePanel:
        """The form for a chaser."""
        return self._form("chase", ChasePanel(self.context, self._area))

    @cached_property
    def revise(self) -> RevisePanel:
        """The form for another day."""
        return self._form("revise", RevisePanel(self.context, self._area))

    @cached_property
    def themes(self) -> ThemesPart:
        """The counts by theme."""
        part = ThemesPart(self._area)
        self._add("themes", part)
        part.closed.connect(self.close)
        part.chosen.connect(self.theme_chosen)
        return part

    def show_new(self, child_id: int | None, children: Mapping[str, str]) -> None:
        """The form for a new action."""
        if self._is_hidden():
            return
        panel = self.new
        self._raise("new")
        panel.show_new(child_id, children)
        self.new.ui.child_id.setFocus() if child_id is None else self.new.ui.action.setFocus()
        show_field(self.new.ui.child_id)

    def show_rows(self, name: str, rows: Sequence[Row]) -> None:
        """The form about some rows: "chase" or "revise"."""
        if not rows or self._is_hidden():
            return
        panel: OfRowsPanel = self.chase if name == "chase" else self.revise
        self._raise(name)
        panel.show_rows(rows)
        (self.chase.ui.whom if name == "chase" else self.revise.ui.revised_on.line()).setFocus()

    def show_themes(self, counts: Sequence[ThemeCount]) -> None:
        """The counts by theme."""
        part = self.themes
        self._raise("themes")
        part.show_counts(counts)
        self.themes.list.setFocus()

    def close(self) -> None:
        """Show nothing; the keys go back to the register."""
        had_keys = self._area.isAncestorOf(self._area.window().focusWidget() or self._area)
        self._raise("")
        if had_keys:
            self.left.emit()

    def hide_names(self) -> None:
        """Names were hidden: a form that may hold some closes; what is typed in it is kept as a draft."""
        if self.context.names.is_private and self.shown not in {"", "themes"}:
            self.close()

    def ids(self) -> list[int]:
        """The rows the form in sight is about."""
        panel = self._parts.get(self.shown)
        return list(panel.ids) if isinstance(panel, OfRowsPanel) else []

    def _is_hidden(self) -> bool:
        if self.context.names.is_private:
            self.context.messages.inform(HIDDEN)
        return self.context.names.is_private

    def _form(self, name: str, panel: Panel) -> Panel:
        self._add(name, panel)
        panel.kept.connect(lambda result: self._tell(name, result, is_open=panel.key is not None))
        panel.closed.connect(self.close)
        panel.went_back.connect(self.left)
        panel.left_behind.connect(lambda _key, error: self.context.messages.refuse(error))
        return panel

    def _add(self, name: str, part: QWidget) -> None:
        part.setObjectName(f"side_{name}")
        part.hide()
        self._area.rows.addWidget(part)
        self._parts[name] = part

    def _raise(self, name: str) -> None:
        before = self._parts.get(self.shown)
        if isinstance(before, ActionPanel) and name != self.shown:
            before.leave()
        self.shown = name
        for key, part in self._parts.items():
            part.setVisible(key == name)
        self._area.set_width(_FOR_THEMES if name == "themes" else WIDTH)
        self._area.setVisible(bool(name))
        self.fit()

    def fit(self) -> None:
        """Where there is no room for both, as with large text, the form stands in the register's place."""
        place = self._area.parentWidget()
        is_narrow = place is not None and place.width() < _ROOM_FOR_BOTH * self._area.sizeHint().width()
        self._main.setVisible(not (self.shown and is_narrow))

    def _tell(self, name: str, result: object, *, is_open: bool) -> None:
        if name == self.shown and not is_open:
            self.close()
        self.kept.emit(name, result)
