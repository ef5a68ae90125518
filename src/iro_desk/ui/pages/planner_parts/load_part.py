"""The load: the hours of the coming twelve weeks, needed against there, and what more children would make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from iro_desk.domain.load import Week, Work
from iro_desk.domain.wording import counted, long_date, short_date
from iro_desk.services import load
from iro_desk.ui import style
from iro_desk.ui.forms.ui_planner_load import Ui_PlannerLoadForm
from iro_desk.ui.models.planner import hours_words
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.pages.planner_parts.part import PlannerPart
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.grid import Room

if TYPE_CHECKING:
    from iro_desk.ui.page import Context, Where

WEEKS = 12
WORK_WORDS = {
    Work.REVIEW: "meetings",
    Work.VISIT: "visits",
    Work.DECISIONS: "decisions",
    Work.MONITORING: "monitoring forms",
    Work.RECORD: "minutes",
    Work.CHILD_LETTER: "letters to children",
    Work.DISTRIBUTION: "sending",
}
_LEAST = 420
_ROOMS = (Room(110), Room(70, 3), Room(84, 1), Room(84, 2), Room(130), Room(160))


class LoadPart(PlannerPart):
    """Shows {"view": "load", "more": number of further children}."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_PlannerLoadForm()
        self.ui.setupUi(self)
        self.rows: Rows[Week] = Rows(self._columns(), self)
        self.ui.weeks.use(self.rows, _ROOMS)
        self.ui.weeks.use_bars(len(_ROOMS) - 1)
        self.ui.weeks.setMinimumHeight(style.scaled(_LEAST))
        self.ui.more.lineEdit().setTextMargins(7, 0, 0, 0)
        self.ui.more.valueChanged.connect(lambda count: self.went.emit({"more": count}))
        self.ui.weeks.selectionModel().currentRowChanged.connect(lambda *_: self._explain())

    def reread(self, where: Where) -> None:
        more = int(where.get("more", 0))
        self.ui.more.blockSignals(True)
        self.ui.more.setValue(more)
        self.ui.more.blockSignals(False)
        self.context.work.do(lambda desk: load.what_if(desk, more, WEEKS), then=self._show, view=self)

    def take_focus(self) -> None:
        self.ui.weeks.setFocus()

    # Within

    def _show(self, weeks: tuple[Week, ...]) -> None:
        row = max(self.ui.weeks.currentIndex().row(), 0)
        self.rows.set_rows(weeks)
        self.ui.weeks.selectRow(row)
        self._explain()
        needed = sum(week.total + week.more for week in weeks)
        there = sum(week.there for week in weeks)
        short = sum(week.total + week.more > week.there for week in weeks)
        words = f"{hours_words(needed)} needed, {hours_words(there)} there. "
        words += f"{counted(short, 'week')} too full." if short else "Every week has room."
        self.told.emit("The next twelve weeks", words)
        self.filled.emit()

    def _explain(self) -> None:
        """What the hours of the week chosen are made of."""
        week = self.rows.row(self.ui.weeks.currentIndex())
        if week is None:
            return
        parts = [
            f"{WORK_WORDS[work]} {hours_words(minutes)}" for work, minutes in week.minutes.items() if minutes
        ]
        if week.more:
            parts.append(f"further children {hours_words(week.more)}")
        words = ", ".join(parts) or "nothing that is known today"
        self.ui.made_of.setText(f"Week from {long_date(week.begins_on)}: {words}.")

    def _columns(self) -> list[Column[Week]]:
        return [
            Column(
                heading="Week from",
                text=lambda week: short_date(week.begins_on),
                is_bold=True,
                spoken=lambda week: f"Week from {long_date(week.begins_on)}: {_spoken(week)}",
            ),
            Column(heading="Reviews", text=lambda week: str(week.reviews), is_number=True),
            Column(heading="Needed", text=lambda week: hours_words(week.total + week.more), is_number=True),
            Column(heading="There", text=lambda week: hours_words(week.there), is_number=True),
            Column(heading="Stands", text=_stands, tone=_tone, icon=_shape),
            Column(heading="Needed against there", text=lambda _week: "", spoken=_spoken, tooltip=_spoken),
        ]


def _stands(week: Week) -> str:
    left = week.left
    if not week.there and not week.total + week.more:
        return "not worked"
    return f"{hours_words(left)} to spare" if left >= 0 else f"{hours_words(-left)} short"


def _spoken(week: Week) -> str:
    needed = hours_words(week.total + week.more)
    return f"{needed} needed, {hours_words(week.there)} there, {_stands(week)}"


def _tone(week: Week) -> Tone:
    return Tone.LATE if week.left < 0 else Tone.QUIET


def _shape(week: Week) -> str:
    return "warning-fill" if week.left < 0 else "check-circle"
