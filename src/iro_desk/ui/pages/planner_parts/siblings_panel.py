"""Sibling groups beside the planner: made, changed, dissolved; nothing joins children by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from iro_desk.services import siblings
from iro_desk.ui import style
from iro_desk.ui.forms.ui_planner_siblings import Ui_PlannerSiblingsForm
from iro_desk.ui.models.duties import person
from iro_desk.ui.pages.planner_parts.pane_panel import PanePanel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iro_desk.domain.child import Child, SiblingGroup
    from iro_desk.domain.siblings import Hint
    from iro_desk.services.desk import Desk
    from iro_desk.ui.drafted_panel import Task
    from iro_desk.ui.page import Context

NEW = "0"
_ID = Qt.ItemDataRole.UserRole
_ROWS_AT_MOST = 6


class SiblingsPanel(PanePanel):
    """One group at a time, chosen above. `removed` carries what makes a dissolved group again."""

    form = "planner_siblings"
    removed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_PlannerSiblingsForm()
        self.ui.setupUi(self)
        self._groups: dict[str, tuple[SiblingGroup, tuple[Child, ...]]] = {}
        self._names: dict[str, str] = {}
        self._hints: Sequence[Hint] = ()
        self.group = NEW
        """The id of the group shown, NEW for one that is not made yet."""
        self._connect()
        self.ready()

    def reread(self, group_id: int | None = None) -> None:
        """Show the groups there are; that one where it is named."""
        if group_id is not None:
            self.group = str(group_id)
        self.work.do(_read, then=lambda read: self._show(*read), view=self)

    def members(self) -> list[str]:
        """The ids of the children in the group as typed."""
        return [str(self.ui.members.item(row).data(_ID)) for row in range(self.ui.members.count())]

    def change(self) -> Task:
        group, name = self.group, self.ui.name.text()
        children = [int(child) for child in self.members()]
        if group == NEW:
            return lambda desk: siblings.make(desk, name, children)
        held, before = self._groups[group]

        def keep(desk: Desk) -> int:
            if {child.id for child in before} != set(children):
                siblings.set_children(desk, int(group), children)
            if name.strip() != held.name:
                siblings.rename(desk, int(group), name)
            return int(group)

        return keep

    def raw_state(self) -> dict[str, Any]:
        """Which group is shown and which child could be added is nothing typed."""
        return {
            name: raw for name, raw in super().raw_state().items() if name not in {"group_id", "child_id"}
        }

    def more_state(self) -> dict[str, Any]:
        return {"members": self.members()}

    def restore_more(self, state: dict[str, Any]) -> None:
        self._put_members(state.get("members", []))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        key = event.key() if is_key else None  # type: ignore[attr-defined]
        if watched is self.ui.members and key == Qt.Key.Key_Delete:
            self._take_out()
            return True
        return super().eventFilter(watched, event)

    # Within

    def _connect(self) -> None:
        ui = self.ui
        self.serve(ui.remove)
        ui.group_id.setProperty("drafted", True)
        ui.group_id.changed.connect(self._choose)
        ui.child_id.setProperty("drafted", True)
        ui.add.clicked.connect(self._add)
        ui.take_out.clicked.connect(self._take_out)
        ui.remove.clicked.connect(self._remove)
        ui.hints.itemActivated.connect(self._take_hint)
        ui.hints.setWordWrap(True)
        for rows in (ui.hints, ui.members):
            rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.committed.connect(self.reread)

    def _show(
        self,
        groups: Sequence[tuple[SiblingGroup, tuple[Child, ...]]],
        names: list[Child],
        hints: Sequence[Hint],
    ) -> None:
        shown = self.context.names
        self._groups = {str(group.id): (group, members) for group, members in groups}
        self._names = {str(one.id): person(shown, one.display_name, one.child_ref) for one in names}
        self._hints = hints
        if self.group not in {NEW, *self._groups}:
            self.group = next(iter(self._groups), NEW)
        self.ui.group_id.blockSignals(True)
        choices = {key: _title(group.name, shown.is_private) for key, (group, _) in self._groups.items()}
        self.ui.group_id.set_choices({**choices, NEW: "A new group"}, nothing=None)
        self.ui.group_id.set_value(self.group)
        self.ui.group_id.blockSignals(False)
        self._open()
        self._show_hints()

    def _open(self) -> None:
        group, members = self._groups.get(self.group, (None, ()))
        self.begin(0, int(self.group), lambda: self._fill_fields(group, members))
        self.ui.remove.setVisible(group is not None)
        self._offer()

    def _fill_fields(self, group: SiblingGroup | None, members: Sequence[Child]) -> None:
        self.ui.name.setText(group.name if group else "")
        self._put_members([str(child.id) for child in members])

    def _put_members(self, ids: Sequence[str]) -> None:
        self.ui.members.clear()
        for child in ids:
            item = QListWidgetItem(self._names.get(child, child), self.ui.members)
            item.setData(_ID, child)
        _fit(self.ui.members)
        self._offer()

    def _offer(self) -> None:
        """The children that can be added: those in no group, and not in this one yet."""
        taken = {
            str(child.id) for key, (_, kept) in self._groups.items() if key != self.group for child in kept
        }
        free = {key: name for key, name in self._names.items() if key not in taken | set(self.members())}
        self.ui.child_id.set_choices(free, nothing="Choose a child…")
        self.ui.child_id.set_value(None)
        has_members = bool(self.members())
        self.ui.take_out.setVisible(has_members)
        self.ui.members.setVisible(has_members)
        self.ui.members_label.setText("&Children in it" if has_members else "&Children in it: none yet")

    def _choose(self) -> None:
        self.commit()
        self.group = self.ui.group_id.value() or NEW
        self._open()

    def _add(self) -> None:
        child = self.ui.child_id.value()
        if child:
            self._put_members([*self.members(), child])
            self.touched()

    def _take_out(self) -> None:
        row = self.ui.members.currentRow()
        if row >= 0:
            self.ui.members.takeItem(row)
            _fit(self.ui.members)
            self._offer()
            self.touched()

    def _remove(self) -> None:
        group = self.group
        if group == NEW:
            return
        self.discard()
        self.let_go()
        self.group = NEW
        self.work.do(
            lambda desk: siblings.remove(desk, int(group)),
            then=self.removed.emit,
            failed=self.refused.emit,
            view=self,
        )

    def _show_hints(self) -> None:
        self.ui.hints.clear()
        for hint in self._hints:
            who = " and ".join(self._names.get(str(one.id), one.child_ref) for one in hint.children)
            item = QListWidgetItem(f"{who}: {hint.why}", self.ui.hints)
            item.setToolTip(item.text())
            item.setData(_ID, hint.group_id or 0)
        for widget in (self.ui.hints, self.ui.hints_title):
            widget.setVisible(bool(self._hints))
        _fit_wrapped(self.ui.hints)

    def _take_hint(self, item: QListWidgetItem) -> None:
        """Begin a group of those children, or add them to the one that some of them are in."""
        hint = self._hints[self.ui.hints.row(item)]
        self.commit()
        self.group = str(hint.group_id) if hint.group_id else NEW
        self.ui.group_id.blockSignals(True)
        self.ui.group_id.set_value(self.group)
        self.ui.group_id.blockSignals(False)
        self._open()
        self._put_members(list(dict.fromkeys([*self.members(), *(str(one.id) for one in hint.children)])))
        if not self.ui.name.text():
            self.ui.name.setText(hint.name)
        self.touched()
        self.ui.name.setFocus()


def _read(
    desk: Desk,
) -> tuple[tuple[tuple[SiblingGroup, tuple[Child, ...]], ...], list[Child], tuple[Hint, ...]]:
    from iro_desk.services import children

    every = [row.child for row in children.caseload(desk)]
    return siblings.groups(desk), every, siblings.suggestions(desk)


def _title(name: str, is_private: bool) -> str:
    return f"{name[:1]}." if is_private and name else name


def _fit(rows: QListWidget) -> None:
    """As high as its rows, up to a bound."""
    count = max(min(rows.count(), _ROWS_AT_MOST), 1)
    rows.setFixedHeight(count * style.scaled(28) + 2 * rows.frameWidth() + 4)


def _fit_wrapped(rows: QListWidget) -> None:
    """Each row as high as its words in lines, and the list as high as its rows."""
    width = max(rows.viewport().width() - style.scaled(24), 120)
    metrics, total = QFontMetrics(style.font()), 0
    for number in range(rows.count()):
        item = rows.item(number)
        area = metrics.boundingRect(QRect(0, 0, width, 2000), int(Qt.TextFlag.TextWordWrap), item.text())
        item.setSizeHint(QSize(0, area.height() + 12))
        total += area.height() + 12
    rows.setFixedHeight(total + 2 * rows.frameWidth() + 4)
