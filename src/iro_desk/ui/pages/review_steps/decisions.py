"""The decisions of this review: a list, and an editor for the one chosen in it."""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QWidget

from iro_desk.domain import smart, typed_dates
from iro_desk.domain.decisions import CATEGORIES, Decision
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.paper_kinds import DECISION_LETTER
from iro_desk.domain.wording import weekday_date
from iro_desk.services import decisions as decided
from iro_desk.services.reviews import ReviewPage
from iro_desk.ui import actions, style
from iro_desk.ui.drafted_panel import Task
from iro_desk.ui.forms.ui_review_decisions import Ui_DecisionsForm
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.pages.review_steps.known_people import KnownPeople, people_of
from iro_desk.ui.pages.review_steps.standing import issued_sentence
from iro_desk.ui.pages.review_steps.step_panel import StepPanel, put_raw, raw_of

if TYPE_CHECKING:
    from iro_desk.ui.page import Context

Typed = dict[str, Any]
"""One decision as it is typed: the raw state of its fields, with its id and what it carries on."""

FIELDS = (
    "text",
    "meaning",
    "responsible_name",
    "responsible_role",
    "due_on",
    "category",
    "is_recommendation",
    "starred",
    "measure",
    "child_knows",
)
_PRESET = {"category", "child_knows"}
"""Fields that hold something before anything is typed."""
_ROWS_SHOWN = 7


class DecisionsPanel(StepPanel):
    """All decisions are one record: they are drafted together and committed as one change."""

    form = "review_decisions"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_DecisionsForm()
        self.ui.setupUi(self)
        self._current = -1
        self._is_showing = False
        self.ui.text.minimum_lines = 1
        self.ui.meaning.minimum_lines = 2
        self.ui.category.set_choices(CATEGORIES, nothing=None)
        self.model = Rows(self._columns(), self)
        self._dress_table()
        buttons = {
            self.ui.remove: self.remove,
            self.ui.move_up: lambda: self.shift(-1),
            self.ui.move_down: lambda: self.shift(1),
        }
        for button, does in buttons.items():
            button.setProperty("changes", True)
            button.clicked.connect(does)
        for keys, does in (("Alt+Up", lambda: self.shift(-1)), ("Alt+Down", lambda: self.shift(1))):
            actions.keys(self, keys, does)
        actions.keys(self, "Ctrl+Del", self.remove)
        self.known = KnownPeople(self.ui.responsible_name, self.ui.responsible_role)
        self._go_on_with_enter()
        self.ready()

    # What a drafted panel gives

    def issued_note(self, page: ReviewPage) -> str:
        return issued_sentence(page, DECISION_LETTER)

    def fill(self, page: ReviewPage) -> None:
        child = page.history.child
        name = child.known_as or child.name.partition(" ")[0]
        shown = "the child" if self.context.names.is_private or not name else name
        self.ui.meaning_label.setText(f"What this will mean for {shown}")
        self.known.offer({} if self.context.names.is_private else people_of(page))
        self._set_rows([_typed(decision) for decision in page.decisions], max(self._current, 0))

    def change(self) -> Task:
        self._gather()
        review_id = self.key.record_id if self.key else 0
        wanted = [
            decision
            for number, row in enumerate(self.model.rows())
            if (decision := self._decision(number, row, review_id))
        ]
        return lambda desk: decided.save(desk, review_id, wanted)

    def raw_state(self) -> dict[str, Any]:
        self._gather()
        return {"+": self.more_state()}

    def more_state(self) -> dict[str, Any]:
        return {"decisions": deepcopy(list(self.model.rows()))}

    def restore_more(self, state: dict[str, Any]) -> None:
        self._set_rows(deepcopy(state["decisions"]), max(self._current, 0))

    # What can be done

    def add(self) -> None:
        """A further decision, ready to be typed."""
        self._add(_typed(Decision()))
        self.ui.text.setFocus()

    def carry(self, decision: Decision) -> None:
        """Take one of the last review's decisions up again; its new date is still to be given."""
        carried = _typed(decision) | {"id": None, "due_on": "", "carried_from": decision.id}
        self._add(carried)

    def take_focus(self) -> None:
        """Go to the decision in the editor; while there is none, to a new one."""
        if self.model.rowCount():
            self.ui.text.setFocus()
        else:
            self.add()

    def add_next(self) -> None:
        """The next decision; while nothing is said in this one, this one."""
        if self.ui.text.value():
            self.add()
        else:
            self.ui.text.setFocus()

    def take_up(self) -> None:
        """Go where the typing goes on: the first decision carried without a day, else a new one."""
        self._gather()
        number = self.model.find(lambda row: bool(row["carried_from"]) and not row["due_on"].strip())
        if number < 0:
            self.add()
            return
        self._go_to(number)
        self.ui.due_on.setFocus()

    def remove(self) -> None:
        """Take the chosen decision away; Discard changes brings it back."""
        rows = list(self.model.rows())
        if self._current in range(len(rows)) and self.ui.remove.isEnabled():
            del rows[self._current]
            self._set_rows(rows, min(self._current, len(rows) - 1))
            self.touched()

    def shift(self, by: int) -> None:
        """Change places with the decision above or below."""
        self._gather()
        rows = list(self.model.rows())
        here, there = self._current, self._current + by
        if here in range(len(rows)) and there in range(len(rows)) and self.ui.move_up.isEnabled():
            rows[here], rows[there] = rows[there], rows[here]
            self._set_rows(rows, there)
            self.touched()

    # Within

    def touched(self, *_ignored: object) -> None:
        if self._is_showing:
            return
        super().touched()
        self._say_hints()
        if self._current >= 0:
            last = len(self.model.columns) - 1
            self.model.dataChanged.emit(
                self.model.index(self._current, 0), self.model.index(self._current, last)
            )

    def _add(self, row: Typed) -> None:
        self._gather()
        rows = [*self.model.rows(), row]
        self._set_rows(rows, len(rows) - 1)
        self.touched()

    def _set_rows(self, rows: list[Typed], current: int) -> None:
        selection = self.ui.decisions.selectionModel()
        selection.blockSignals(True)
        self._current = -1
        self.model.set_rows(rows)
        self._show_row(min(current, len(rows) - 1))
        self.ui.decisions.setCurrentIndex(self.model.index(self._current, 1))
        selection.blockSignals(False)
        self.ui.decisions.setVisible(bool(rows))
        self.ui.editor.setVisible(bool(rows))
        self.ui.none_yet.setVisible(not rows)
        self._fit_table()

    def _choose(self, index: QModelIndex) -> None:
        self._gather()
        self._show_row(index.row())

    def _show_row(self, number: int) -> None:
        row = self.model.row(number)
        self._current = number if row is not None else -1
        if row is None:
            return
        self._is_showing = True
        for name in FIELDS:
            put_raw(getattr(self.ui, name), row[name])
        self._is_showing = False
        self.ui.editor_heading.setText(f"Decision {number + 1}")
        self._say_hints()

    def _say_hints(self) -> None:
        """What would make the decision in the editor one that can be seen to be done."""
        wanted = self.page is not None and self.page.shows_hints
        found = smart.hints(self._as_typed()) if wanted else ()
        self.ui.hints.setText("  ".join(found))
        self.ui.hints.setVisible(bool(found))

    def _as_typed(self) -> Decision:
        """The decision in the editor as far as it goes."""
        ui = self.ui
        return Decision(
            text=ui.text.value(),
            measure=ui.measure.text(),
            responsible_name=ui.responsible_name.text(),
            responsible_role=ui.responsible_role.text(),
            due_on=ui.due_on.value(),
        )

    def _go_on_with_enter(self) -> None:
        """Enter goes on to the next line; in the last one it adds the next decision."""
        ui = self.ui
        ui.responsible_name.returnPressed.connect(self._leave_name)
        ui.responsible_role.returnPressed.connect(ui.due_on.setFocus)
        ui.due_on.line().returnPressed.connect(ui.measure.setFocus)
        ui.measure.returnPressed.connect(self.add_next)

    def _leave_name(self) -> None:
        """From the name on to the role, or past one that is filled in."""
        ui = self.ui
        (ui.due_on if ui.responsible_role.text().strip() else ui.responsible_role).setFocus()

    def _gather(self) -> None:
        """Take what stands in the editor into its row."""
        row = self.model.row(self._current)
        if row is not None and not self._is_showing:
            row.update({name: raw_of(getattr(self.ui, name)) for name in FIELDS})

    def _decision(self, number: int, row: Typed, review_id: int) -> Decision | None:
        typed = {name: row[name].strip() if isinstance(row[name], str) else row[name] for name in FIELDS}
        if not typed["text"]:
            if not any(typed[name] for name in FIELDS if name not in _PRESET) and row["id"] is None:
                return None
            self._go_to(number)
            raise RuleBroken(f"Say what will happen in decision {number + 1}, or remove it.", field="text")
        read = typed_dates.read(typed["due_on"], self.context.today(), self.context.calendar)
        if read.problem:
            self._go_to(number)
            raise RuleBroken(read.problem, field="due_on")
        return Decision(
            **{**typed, "due_on": read.value, "category": typed["category"] or "other"},
            review_id=review_id,
            carried_from=row["carried_from"],
            id=row["id"],
        )

    def _go_to(self, number: int) -> None:
        self.ui.decisions.setCurrentIndex(self.model.index(number, 1))

    def _columns(self) -> list[Column[Typed]]:
        return [
            Column(heading="#", text=self._number, is_quiet=True),
            Column(heading="What will happen", text=lambda row: _one_line(row["text"]) or "…"),
            Column(heading="Who", text=lambda row: row["responsible_name"] or row["responsible_role"]),
            Column(heading="By when", text=self._by_when),
            Column(heading="From", text=_origin, is_quiet=True, icon=_mark),
        ]

    def _number(self, row: Typed) -> str:
        return str(self.model.find(lambda other: other is row) + 1)

    def _by_when(self, row: Typed) -> str:
        day: date | None = typed_dates.read(row["due_on"], self.context.today(), self.context.calendar).value
        return weekday_date(day) if day else "no date"

    def _dress_table(self) -> None:
        table = self.ui.decisions
        table.setModel(self.model)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().currentRowChanged.connect(self._choose)

    def _fit_table(self) -> None:
        """As high as its rows, up to a few; then it scrolls."""
        table = self.ui.decisions
        table.dress()
        table.setColumnWidth(0, style.scaled(36))
        row_height = style.scaled(style.ROW_HEIGHT)
        rows = min(max(self.model.rowCount(), 1), _ROWS_SHOWN)
        table.setFixedHeight(table.horizontalHeader().sizeHint().height() + rows * row_height + 6)


def _typed(decision: Decision) -> Typed:
    return {
        "text": decision.text,
        "meaning": decision.meaning,
        "responsible_name": decision.responsible_name,
        "responsible_role": decision.responsible_role,
        "due_on": f"{decision.due_on:%d/%m/%Y}" if decision.due_on else "",
        "category": decision.category,
        "is_recommendation": decision.is_recommendation,
        "starred": decision.starred,
        "measure": decision.measure,
        "child_knows": decision.child_knows,
        "carried_from": decision.carried_from,
        "id": decision.id,
    }


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _origin(row: Typed) -> str:
    return "carried" if row["carried_from"] else "new"


def _mark(row: Typed) -> str:
    return "flag" if row["starred"] else ""
