"""Actions: the register of remedial actions as a spreadsheet (rows R1 to R7)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from iro_desk.domain.register_filters import Filter
from iro_desk.domain.register_view import View
from iro_desk.domain.topics import Topic
from iro_desk.domain.wording import counted
from iro_desk.services import actions as register
from iro_desk.ui import actions, style
from iro_desk.ui.forms.ui_actions import Ui_ActionsForm
from iro_desk.ui.models.sheet_cells import Edit, Refused
from iro_desk.ui.page import Page
from iro_desk.ui.pages.actions_parts import action_export, reading
from iro_desk.ui.pages.actions_parts.cells import sheet_columns
from iro_desk.ui.pages.actions_parts.deeds import Deeds
from iro_desk.ui.pages.actions_parts.filter_bar import FilterBar
from iro_desk.ui.pages.actions_parts.head import Head
from iro_desk.ui.pages.actions_parts.reader import Reader
from iro_desk.ui.pages.actions_parts.sheet_panel import SheetPanel
from iro_desk.ui.pages.actions_parts.side import Side

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from iro_desk.domain.register_columns import Row
    from iro_desk.ui.page import Context, Where
    from iro_desk.ui.pages.actions_parts.reading import Shown

HINT = "Type to replace · F2 edit · Ctrl+D fill down · Ctrl+V paste from Excel · F6 leaves the grid"
_NONE_YET = (
    "No action is on file yet. Each decision of a review becomes one by itself. Import… reads the "
    "spreadsheet you kept until now, and New action (Ctrl+N) adds one."
)
_NONE_FIT = "No action fits what is asked for. Take a filter away, or choose another view."


class ActionsPage(Page):
    """`where` may hold "filters" {key: value or [values]}, "group", "action_id" to stand on, "new"."""

    topics: ClassVar[Topic] = Topic.ACTIONS | Topic.DECISIONS | Topic.CASELOAD | Topic.ALERTS | Topic.SETTINGS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_ActionsForm()
        self.ui.setupUi(self)
        self._wanted_id, self._wanted_key, self._is_opening = 0, "", False
        self._wants_new = False
        self.reader = Reader(context, self)
        self.panel = SheetPanel(context, self)
        self.sheet = self.panel.sheet
        self.head = Head(self.ui.counts, self.ui.buttons)
        self.bar = FilterBar(self.ui.filters, context.names, context.work)
        self.deeds = Deeds(context, self, self.chosen_rows)
        self.side = Side(context, self.ui.side, self.ui.main)
        self.undo_link = QPushButton(self)
        self._lay_out()
        self._connect()

    # What is shown

    def open_at(self, where: Where) -> None:
        if where != self.where:
            self.leave()
        self.where = dict(where)
        self._wanted_id, self._is_opening = int(where.get("action_id") or 0), True
        self._wants_new = bool(where.get("new"))
        self.reader.ask(_view_of(where))

    def reread(self) -> None:
        self.side.hide_names()
        self.reader.again()

    def turn(self, view: View) -> None:
        """Arrange by another view, as the person asked."""
        self.reader.home = view
        self.reader.ask(view)

    def chosen_rows(self) -> list[Row]:
        """The rows chosen in the sheet, from the top."""
        rows = self._rows()
        return [rows[one] for one in self.sheet.selected_ids() if one in rows]

    # What a person does

    def new_action(self) -> None:
        """Open the form for an action; for the child of the row the cursor is on."""
        shown, names = self.reader.now, self.context.names
        if shown is None:
            return
        row = shown.register.rows.get(self.sheet.current_id())
        narrowed = [int(one.value) for one in shown.view.filters if one.key == "child"]
        child_id = narrowed[0] if len(narrowed) == 1 else row.child.id if row else None
        children = {
            str(key): f"{names.shown(child.display_name)} ({child.child_ref})"
            for key, child in shown.register.children.items()
        }
        self.side.show_new(child_id, children)

    def show_themes(self) -> None:
        """Count the themes for the service improvement plan."""
        before = self.reader.now
        if before is not None:
            self.context.work.do(
                lambda desk: reading.themes(desk, before), then=self.side.show_themes, view=self
            )

    def export(self) -> None:
        """Write the rows shown as a spreadsheet, in the order shown."""
        shown = self.reader.now
        if shown is not None:
            action_export.ask(
                self, [row.id for row in shown.arranged.rows], self.head.buttons["export_actions"]
            )

    # Keeping the place

    def leave(self) -> None:
        super().leave()
        self.reader.remember(self.sheet.state())

    def state(self) -> dict[str, Any]:
        held = {"view": self.reader.view.to_json(), "action_id": self.sheet.current_id()}
        return super().state() | {"register": held | {"key": self.sheet.current_key()}}

    def restore(self, state: dict[str, Any]) -> None:
        held = state.get("register", {})
        if "view" in held:
            self.reader.home = View.from_json(held["view"])
            self._wanted_key = held.get("key", "")
            state = {**state, "where": {"action_id": held.get("action_id", 0)}}
        super().restore(state)

    def opened(self) -> Where:
        return {"side": self.side.shown, "ids": self.side.ids()} if self.side.shown else {}

    def reopen(self, opened: Where) -> None:
        rows, name = self._rows(), opened.get("side", "")
        if name == "new":
            self.new_action()
        elif name == "themes":
            self.show_themes()
        else:
            self.side.show_rows(name, [rows[one] for one in opened.get("ids", []) if one in rows])

    # The register shown

    def _rows(self) -> Mapping[int, Row]:
        return self.reader.now.register.rows if self.reader.now else {}

    def _show(self, shown: Shown) -> None:
        self.sheet.show_cells(shown.cells)
        view = shown.view
        self.sheet.show_sort(view.sort, is_descending=view.is_descending)
        held = {one.key: one.value for one in view.filters}
        for column in self.sheet.rows.columns:
            self.sheet.set_filter(column.key, held.get(f"in:{column.key}", ""))
        self._show_words(shown)
        # On the way here Qt gives the focus to the first control there is.
        if self._is_opening:
            self._is_opening = False
            self.sheet.setFocus()
        if self._wanted_id:
            self.sheet.select_id(self._wanted_id, self._wanted_key)
            self._wanted_id, self._wanted_key = 0, ""
        self.panel.take_up()
        self.settled()
        if self._wants_new:
            self._wants_new = False
            self.new_action()

    def _show_words(self, shown: Shown) -> None:
        self.bar.show_view(shown, self.reader.kept.views)
        self.head.show_counts(shown, self.context.today())
        self.count_changed.emit(shown.all.overdue)
        total = shown.arranged.totals
        words = {
            "child": counted(total.rows, "row"),
            "action": total.timely.words if total.timely.judged else "",
            "owner_name": f"{total.open:,} open",
            "state": f"{total.overdue:,} overdue",
            "chased": f"{total.chasers:,}" if total.chasers else "",
        }
        self.sheet.show_totals(words if total.rows else {}, total.words)
        self.ui.nothing.setText(_NONE_FIT if shown.register.rows else _NONE_YET)
        self.ui.nothing.setVisible(not total.rows)
        self._say_rows()
        held = shown.register.undoable
        self.undo_link.setText(f"Undo “{held.undo}”  Ctrl+Z")
        self.undo_link.setAccessibleName(f"Undo “{held.undo}”")
        self.undo_link.setToolTip(f"Do again: {held.redo} (Ctrl+Y)" if held.redo else "")
        self.undo_link.setVisible(bool(held.undo))

    def _say_rows(self) -> None:
        shown = self.reader.now
        if shown is None:
            return
        parts = [f"{shown.arranged.totals.rows:,} row{'' if shown.arranged.totals.rows == 1 else 's'}"]
        if (chosen := len(self.sheet.selected_ids())) > 1:
            parts.append(f"{chosen:,} selected")
        if shown.unfit:
            parts.append(f"{shown.unfit:,} no longer fit, F5 takes them away")
        self.ui.shown.setText(" · ".join(parts))

    # What is typed

    def _put(self, edits: Sequence[Edit], name: str) -> None:
        """Keep what was typed; the sheet is told what was not."""
        wanted = [register.Edit(action_id=one.row_id, key=one.key, text=one.text) for one in edits]
        self.reader.put(
            wanted,
            name,
            lambda came: self._answer(edits, came),
            lambda error: self._refuse(edits, error.sentence),
        )

    def _answer(self, edits: Sequence[Edit], came: register.Put) -> None:
        told = []
        for one in came.refused:
            row_id = came.added.get(one.action_id, one.action_id)
            told.append(Refused(row_id=row_id, key=one.key, text=one.text, sentence=one.sentence))
        self.sheet.answer(edits, told, came.added)

    def _refuse(self, edits: Sequence[Edit], sentence: str) -> None:
        told = [Refused(row_id=one.row_id, key=one.key, text=one.text, sentence=sentence) for one in edits]
        self.sheet.answer(edits, told)

    def _after_form(self, name: str, result: object) -> None:
        """The register is reread by itself; a new row is stood on."""
        if name == "new" and isinstance(result, int):
            self._wanted_id = result

    def _menu(self, at: QPoint) -> None:
        self.deeds.menu(at, self.sheet.column_menu(self))

    # Within

    def _lay_out(self) -> None:
        ui = self.ui
        ui.main_rows.addWidget(self.panel, 1)
        ui.column.setStretchFactor(ui.body, 1)
        self.sheet.setAccessibleName("Remedial actions")
        self.sheet.rows.is_growing = True
        self.sheet.set_hint(HINT)
        self.sheet.set_today(self.context.today)
        offered = {"owner_name": self._owners, "child": self._children, "themes": self._themes}
        self.sheet.use(sheet_columns(self.context, offered))
        self.undo_link.setObjectName("undo")
        style.set_role(self.undo_link, "link")
        self.undo_link.hide()
        self.sheet.add_to_foot(self.undo_link)

    def _connect(self) -> None:
        sheet, bar, reader = self.sheet, self.bar, self.reader
        self.context.names.changed.connect(self._hide_words)
        self._hide_words()
        reader.shown.connect(self._show)
        reader.columns.connect(lambda held: sheet.take_state(held) if held else None)
        reader.turned.connect(sheet.select_ids)
        reader.stepped.connect(sheet.say)
        reader.views_changed.connect(lambda: bar.show_saved(reader.kept.views))
        sheet.put_wanted.connect(self._put)
        sheet.undo_wanted.connect(lambda: reader.step(register.undo, "Undone"))
        sheet.redo_wanted.connect(lambda: reader.step(register.redo, "Done again"))
        sheet.sort_wanted.connect(
            lambda key, is_descending: self.turn(replace(reader.view, sort=key, is_descending=is_descending))
        )
        sheet.filter_wanted.connect(bar.set_column_filter)
        sheet.selection_changed.connect(lambda _count: self._say_rows())
        sheet.menu_wanted.connect(self._menu)
        sheet.opened.connect(lambda _row_id: self.deeds.open_child())
        bar.wanted.connect(self.turn)
        bar.left.connect(self.sheet.setFocus)
        bar.save_wanted.connect(reader.keep_view)
        bar.forget_wanted.connect(reader.forget_view)
        self.head.wanted.connect(lambda filters: self.turn(View(filters=filters)))
        self.head.themes_wanted.connect(self.show_themes)
        does = {
            "new_action": self.new_action,
            "import_actions": lambda: self.context.go("import_actions", {}),
            "export_actions": self.export,
            "monitoring_list": lambda: self.context.go("preview", {"kind": "monitoring-list"}),
        }
        for name, doing in does.items():
            self.head.buttons[name].clicked.connect(lambda _checked=False, doing=doing: doing())
        self.undo_link.clicked.connect(lambda _checked=False: reader.step(register.undo, "Undone"))
        self.deeds.asked.connect(lambda name: self.side.show_rows(name, self.chosen_rows()))
        self.side.kept.connect(self._after_form)
        self.side.left.connect(self.sheet.setFocus)
        self.side.theme_chosen.connect(lambda key: self.turn(View(filters=(Filter(key="theme", value=key),))))
        actions.add(self, "new_action", self.new_action)
        actions.add(self, "arrange_again", reader.anew)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.fit()

    def _hide_words(self) -> None:
        self.bar.hide_words()
        self.sheet.say("")  # it may have told a name that was typed
        self.sheet.view.filters.hide_words(is_hidden=self.context.names.is_private)

    def _owners(self) -> Sequence[str]:
        is_private = self.context.names.is_private
        return self.reader.now.owners if self.reader.now and not is_private else ()

    def _children(self) -> Sequence[str]:
        children = self.reader.now.register.children.values() if self.reader.now else ()
        is_private = self.context.names.is_private
        return [child.child_ref if is_private else child.display_name for child in children]

    def _themes(self) -> Sequence[str]:
        return tuple(self.reader.now.register.known.themes.values()) if self.reader.now else ()


def _view_of(where: Where) -> View | None:
    """The view that `where` asks for, None where it asks for none."""
    if "filters" not in where and "group" not in where:
        return None
    filters = []
    for key, value in where.get("filters", {}).items():
        values = value if isinstance(value, list | tuple) else [value]
        filters += [Filter(key=key, value=str(one)) for one in values]
    return View(filters=tuple(filters), group=where.get("group", ""))
