"""Suggested dates: a day for each review without one, accepted row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from iro_desk.domain.wording import counted, weekday_date
from iro_desk.services import planner
from iro_desk.ui import style
from iro_desk.ui.forms.ui_planner_suggest import Ui_PlannerSuggestForm
from iro_desk.ui.models.duties import marked_day, person
from iro_desk.ui.models.planner import hours_words
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.pages.planner_parts.part import PlannerPart
from iro_desk.ui.style import Tone
from iro_desk.ui.why import of_wall
from iro_desk.ui.widgets.grid import Room

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iro_desk.services.planner import LeftOut, Proposal, Suggestion
    from iro_desk.ui.page import Context, Where

_ROOMS = (Room(240), Room(150), Room(150, 1), Room(150, 3), Room(90, 2))
WEEKS = ("8", "10", "12")
_LEAST = 280


class SuggestPart(PlannerPart):
    """Shows {"view": "suggest", "weeks": "10"}. Enter, a double click or the button accepts a row.

    A row that is left as it is changes nothing.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_PlannerSuggestForm()
        self.ui.setupUi(self)
        self.rows: Rows[Suggestion] = Rows(self._columns(), self)
        self.ui.rows.use(self.rows, _ROOMS)
        self.ui.rows.setMinimumHeight(style.scaled(_LEAST))
        self.ui.weeks.set_choices({weeks: f"{weeks} weeks" for weeks in WEEKS}, nothing=None)
        self.ui.weeks.set_value("10")
        self._row = 0
        self.ui.weeks.changed.connect(lambda: self.went.emit({"weeks": self.ui.weeks.value()}))
        self.ui.rows.opened.connect(self._accept)
        self.ui.rows.asked.connect(lambda number, _column: self._ask(number))
        self.ui.accept.clicked.connect(lambda: self._accept(self.ui.rows.currentIndex().row()))
        self.ui.rows.selectionModel().currentRowChanged.connect(lambda *_: self._explain())

    def reread(self, where: Where) -> None:
        weeks = str(where.get("weeks", "10"))
        self.ui.weeks.blockSignals(True)
        self.ui.weeks.set_value(weeks)
        self.ui.weeks.blockSignals(False)
        self.context.work.do(lambda desk: planner.proposal(desk, int(weeks)), then=self._show, view=self)

    def take_focus(self) -> None:
        self.ui.rows.setFocus()

    # Within

    def _show(self, found: Proposal) -> None:
        rows = found.suggestions
        self.ui.rows.selectionModel().blockSignals(True)
        self.rows.columns = tuple(self._columns())
        self.rows.set_rows(rows)
        if rows:
            self.ui.rows.selectRow(min(self._row, len(rows) - 1))
        self.ui.rows.selectionModel().blockSignals(False)
        for widget in (self.ui.rows, self.ui.why, self.ui.accept):
            widget.setVisible(bool(rows))
        self.ui.empty.setText(_left_out(found.left_out, self.context, has_rows=bool(rows)))
        self.ui.empty.setVisible(bool(self.ui.empty.text()))
        weeks = self.ui.weeks.value()
        count = sum(len(row.child_ids) for row in rows)
        sentence = (
            f"{counted(count, 'review')} without a day in {weeks} weeks. Enter accepts the row; one that is "
            "left alone changes nothing."
            if rows
            else f"Every review that can be planned for the next {weeks} weeks has its day."
        )
        self.told.emit("Suggested dates", sentence)
        self._explain()
        self.filled.emit()

    def _explain(self) -> None:
        row = self.rows.row(self.ui.rows.currentIndex())
        self._row = max(self.ui.rows.currentIndex().row(), 0)
        self.ui.why.setText(row.why if row is not None else "")
        if row is not None:
            self.chosen.emit(f"due:{row.child_ids[0]}", row.on)

    def _accept(self, number: int) -> None:
        row = self.rows.row(number)
        if row is None:
            return
        self._row = number
        who = self._who(row)
        self.context.work.do(
            lambda desk: planner.accept(desk, row),
            then=lambda _ids: self.context.messages.inform(f"Planned for {weekday_date(row.on)}: {who}."),
            view=self,
        )

    def _ask(self, number: int) -> None:
        """Why the last lawful date of that row is then."""
        row = self.rows.row(number)
        if row is not None:
            self.asked.emit(of_wall(self._who(row), row.latest_on, row.child_ids))

    def _who(self, row: Suggestion) -> str:
        names = self.context.names
        return " and ".join(person(names, name, ref) for name, ref in zip(row.names, row.refs, strict=True))

    def _columns(self) -> list[Column[Suggestion]]:
        return [
            Column(
                heading="Child",
                text=self._who,
                is_bold=True,
                icon=lambda row: "users-three" if len(row.child_ids) > 1 else "user",
                spoken=lambda row: (
                    f"{self._who(row)}: {weekday_date(row.on)}, last lawful date "
                    f"{weekday_date(row.latest_on)}. {row.why}"
                ),
            ),
            Column(
                heading="Suggested day", text=lambda row: weekday_date(row.on), tone=lambda _row: Tone.ACCENT
            ),
            Column(
                heading="Last lawful date",
                text=lambda row: marked_day(
                    weekday_date(row.latest_on), row.latest_on, self.context.calendar
                ),
                asks=lambda _row: True,
            ),
            Column(
                heading="Why this day", text=lambda row: row.why, is_quiet=True, tooltip=lambda row: row.why
            ),
            Column(
                heading="Free after it", text=lambda row: hours_words(row.free_minutes_after), is_number=True
            ),
        ]


def _left_out(left: Sequence[LeftOut], context: Context, *, has_rows: bool) -> str:
    """Who has no suggestion and why; the next step where there is nothing at all."""
    lines = []
    for one in left:
        who = (person(context.names, name, ref) for name, ref in zip(one.names, one.refs, strict=True))
        lines.append(f"{' and '.join(who)}: {one.why}")
    if lines:
        return "\n".join(["Left out:", *lines])
    return "" if has_rows else "Nothing is left to plan. The month shows what stands on which day."
