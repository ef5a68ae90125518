"""The forms beside the register: a new action, a chaser, another day."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from iro_desk.domain.consultation import METHODS
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.remedial_actions import SOURCES, Chaser, RemedialAction
from iro_desk.domain.wording import counted
from iro_desk.services import actions
from iro_desk.ui.asked_panel import AskedPanel
from iro_desk.ui.forms.ui_actions_chase import Ui_ActionsChaseForm
from iro_desk.ui.forms.ui_actions_new import Ui_ActionsNewForm
from iro_desk.ui.forms.ui_actions_revise import Ui_ActionsReviseForm
from iro_desk.ui.pages.planner_parts.pane_panel import PanePanel
from iro_desk.ui.pages.settings_parts.post_panels import read_day

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from iro_desk.domain.register_columns import Row
    from iro_desk.services.drafts import DraftKey
    from iro_desk.ui.drafted_panel import Task
    from iro_desk.ui.page import Context

_WAYS_OF_CHASING = ("email", "phone", "face_to_face", "video", "text", "letter_form")
_NAMED_AT_MOST = 3


class ActionPanel(PanePanel, AskedPanel):
    """A form about the register. `kept` says that what it was for is done, of those left since too."""

    kept = Signal(object)

    def ready(self) -> None:
        super().ready()
        self.ui.done.clicked.disconnect(self.commit)
        self.ui.done.clicked.connect(lambda _checked=False: self.record())
        self.settled.connect(lambda _result: self.let_go())
        self.committed.connect(self.kept)

    def _tell_kept(self, key: DraftKey | None, result: object) -> None:
        if key == self.key:
            self.let_go()
        self.kept.emit(result)


class NewPanel(ActionPanel):
    """An action that no decision of a review is behind."""

    form = "actions_new"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_ActionsNewForm()
        self.ui.setupUi(self)
        self.ui.source.set_choices(SOURCES, nothing=None)
        for day in (self.ui.due_on, self.ui.source_on):
            day.is_compact = True
        self.ready()

    def show_new(self, child_id: int | None, children: Mapping[str, str]) -> None:
        """An empty form; what was typed for a new action before stands in it again."""
        self.ui.child_id.blockSignals(True)
        self.ui.child_id.set_choices(children)
        self.ui.child_id.blockSignals(False)
        self.begin(0, 0, lambda: self._fill_fields(child_id))

    def change(self) -> Task:
        ui = self.ui
        if not ui.child_id.value():
            raise RuleBroken("Choose the child the action is for.", field="child_id")
        wanted = RemedialAction(
            child_id=int(ui.child_id.value() or 0),
            action=ui.action.toPlainText(),
            owner_name=ui.owner_name.text().strip(),
            owner_role=ui.owner_role.text().strip(),
            due_on=read_day(ui.due_on, "due_on"),
            source=ui.source.value() or "iro",
            source_on=read_day(ui.source_on, "source_on"),
        )
        return lambda desk: actions.add(desk, wanted)

    def _fill_fields(self, child_id: int | None) -> None:
        ui = self.ui
        ui.child_id.set_value(str(child_id) if child_id else None)
        for line in (ui.owner_name, ui.owner_role):
            line.clear()
        ui.action.set_raw("")
        ui.due_on.set_value(None)
        ui.source.set_value("iro")
        ui.source_on.set_value(self.context.today())


class OfRowsPanel(ActionPanel):
    """A form about one or many rows; their ids are part of what is typed, so a draft finds them again."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ids: tuple[int, ...] = ()
        self._words = ""

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Ask about these rows; typing under way about the same first row is left alone."""
        first = rows[0]
        self.begin(first.child.id or 0, first.id, lambda: self._fill_rows(rows))

    def more_state(self) -> dict[str, Any]:
        return {"ids": list(self.ids), "about": self._words}

    def restore_more(self, state: dict[str, Any]) -> None:
        self._take(tuple(state.get("ids", ())), state.get("about", ""))

    def fill(self, rows: Sequence[Row]) -> None:
        """Put what is known of the rows into the fields."""
        raise NotImplementedError

    def record(self) -> None:
        """What the fields were filled with counts as said, even untouched."""
        if self.is_dirty:
            super().record()
            return
        try:
            task = self.change()
        except RuleBroken as error:
            self.refused.emit(error)
            return
        key = self.key
        self.work.do(
            task, then=lambda result: self._tell_kept(key, result), failed=self.refused.emit, view=self
        )

    def _fill_rows(self, rows: Sequence[Row]) -> None:
        self._take(tuple(row.id for row in rows), _about(rows))
        self.fill(rows)

    def _take(self, ids: tuple[int, ...], words: str) -> None:
        self.ids, self._words = ids, words
        self.ui.about.setText(words)


class ChasePanel(OfRowsPanel):
    """That the owner was asked: when, whom, by what way, what they said."""

    form = "actions_chase"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_ActionsChaseForm()
        self.ui.setupUi(self)
        self.ui.how.set_choices({key: METHODS[key] for key in _WAYS_OF_CHASING}, nothing="Not noted")
        self.ready()

    def change(self) -> Task:
        ui, ids = self.ui, self.ids
        chased_on = read_day(ui.chased_on, "chased_on")
        if chased_on is None:
            raise RuleBroken("Enter the day the owner was asked.", field="chased_on")
        wanted = Chaser(
            action_id=0,
            chased_on=chased_on,
            whom=ui.whom.text().strip(),
            how=ui.how.value() or "",
            said=ui.said.toPlainText().strip(),
        )
        return lambda desk: actions.chase(desk, ids, wanted)

    def fill(self, rows: Sequence[Row]) -> None:
        owners = {row.action.owner_name for row in rows}
        self.ui.chased_on.set_value(self.context.today())
        self.ui.whom.setText(owners.pop() if len(owners) == 1 else "")
        self.ui.how.set_value(None)
        self.ui.said.set_raw("")


class RevisePanel(OfRowsPanel):
    """Another day and why; the day first set stays beside it."""

    form = "actions_revise"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_ActionsReviseForm()
        self.ui.setupUi(self)
        self.ready()

    def change(self) -> Task:
        ids, why = self.ids, self.ui.why.toPlainText()
        day = read_day(self.ui.revised_on, "revised_on")
        if day is None:
            raise RuleBroken("Enter the new day.", field="revised_on")
        return lambda desk: actions.revise(desk, ids, day, why)

    def fill(self, rows: Sequence[Row]) -> None:
        only = rows[0].action if len(rows) == 1 else None
        self.ui.revised_on.set_value(only.revised_due_on if only else None)
        self.ui.why.set_raw(only.revision_reason if only else "")


def _about(rows: Sequence[Row]) -> str:
    """Which rows a form is about: their children and their words, the first few of many."""
    point = "• " if len(rows) > 1 else ""
    lines = (f"{row.child.display_name}: {' '.join(row.action.action.split())}" for row in rows)
    named = "\n".join(f"{point}{line}" for line in islice(lines, _NAMED_AT_MOST))
    more = len(rows) - _NAMED_AT_MOST
    front = f"{counted(len(rows), 'action')}:\n" if len(rows) > 1 else ""
    return f"{front}{named}" + (f"\nand {more} more" if more > 0 else "")
