"""Bank holidays: the accepted table by year, one-off days, days struck out, local closures (S2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.holiday_table import HolidayTable, Origin, TableDay, refuse_weekend
from iro_desk.domain.wording import long_date, weekday_date
from iro_desk.services import holidays
from iro_desk.ui.forms.ui_settings_holiday import Ui_SettingsHolidayForm
from iro_desk.ui.forms.ui_settings_holidays import Ui_SettingsHolidaysForm
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.page import Context, Where
from iro_desk.ui.pages.settings_parts.effect_panel import Proposal, ProposingPanel, ProposingPart
from iro_desk.ui.pages.settings_parts.part import bounded
from iro_desk.ui.pages.settings_parts.post_panels import read_day
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.short_table import fit, prepare

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk
    from iro_desk.ui.drafted_panel import Task

HOLIDAY, CLOSURE = "holiday", "closure"
KINDS = {HOLIDAY: "A bank holiday", CLOSURE: "A day my office is closed"}
KIND_NOTES = {
    HOLIDAY: "It no longer counts as a working day, so dates counted over it move.",
    CLOSURE: "It still counts as a working day: the law knows no closure days. No date moves.",
}
ORIGINS = {
    Origin.SHIPPED: "Shipped",
    Origin.ADDED: "Added by you",
    Origin.STRUCK_OUT: "Struck out",
    Origin.CLOSURE: "Local closure",
}
_TURNS = {
    Origin.SHIPPED: "S&trike out",
    Origin.ADDED: "&Take away",
    Origin.STRUCK_OUT: "Coun&t it again",
    Origin.CLOSURE: "&Take away",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Held:
    table: HolidayTable
    closures: dict[date, str]
    is_renewed: bool


class HolidaysPart(ProposingPart):
    """The days of one year, a form for another day, and the dates that a change would move."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsHolidaysForm()
        self.ui.setupUi(self)
        self._held: _Held | None = None
        self.panel = DayPanel(context, self)
        self.panel.setObjectName("day_panel")
        self.panel.hide()
        self.ui.day_place.addWidget(self.panel)
        self.ui.effect_place.addWidget(self.effect)
        self.days = Rows(_columns(), self)
        prepare(self.ui.days, self.days)
        bounded(self.ui.year, 140)
        self.ui.renewed.hide()
        self._connect()

    def reread(self) -> None:
        self.context.work.do(_read, then=self._show, view=self)

    def opened(self) -> Where:
        return {"year": self.ui.year.value(), "adds": self.panel.isVisibleTo(self)}

    def reopen(self, opened: Where) -> None:
        if opened["year"]:
            self.ui.year.set_value(opened["year"])
        if opened["adds"]:
            self.add_day()

    def add_day(self) -> None:
        """Open an empty form for a day."""
        self.panel.open()
        self.panel.ui.name.setFocus()

    def fit(self) -> None:
        super().fit()
        fit(self.ui.days)

    # Within

    def _connect(self) -> None:
        self.ui.year.changed.connect(self._show_year)
        self.ui.add_day.clicked.connect(self.add_day)
        self.ui.look.clicked.connect(self._look)
        self.ui.turn.clicked.connect(self._turn)
        self.ui.days.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.panel.proposed.connect(self._add)

    def _show(self, held: _Held) -> None:
        self._held = held
        table = held.table
        self.ui.covered.setText(
            f"The table covers {table.covered_from} to {table.covered_to}. A date after it counts only"
            " weekends and says so."
        )
        self.ui.renewed.setVisible(held.is_renewed)
        self.ui.renewed_words.setText(
            "IRO Desk now comes with another table than the one accepted here. No date has moved."
        )
        wanted = self.ui.year.value() or str(self.context.today().year)
        years = {day.on.year for day in table.days()} | {day.year for day in held.closures}
        self.ui.year.blockSignals(True)
        self.ui.year.set_choices({str(year): str(year) for year in sorted(years)}, nothing=None)
        self.ui.year.set_value(wanted)
        self.ui.year.blockSignals(False)
        self._show_year()

    def _show_year(self) -> None:
        if self._held is None:
            return
        year = int(self.ui.year.value() or self.context.today().year)
        closures = [
            TableDay(on=day, name=name, origin=Origin.CLOSURE) for day, name in self._held.closures.items()
        ]
        rows = [day for day in (*self._held.table.days(), *closures) if day.on.year == year]
        chosen = self._chosen()
        self.days.set_rows(sorted(rows, key=lambda day: (day.on, day.origin)))
        fit(self.ui.days)
        if chosen is not None:
            number = self.days.find(lambda day: day.on == chosen.on)
            self.ui.days.selectRow(number) if number >= 0 else None
        self._show_chosen()

    def _chosen(self) -> TableDay | None:
        rows = self.ui.days.selectionModel().selectedRows()
        return self.days.row(rows[0]) if rows else None

    def _show_chosen(self) -> None:
        day = self._chosen()
        self.ui.turn.setEnabled(day is not None)
        if day is None:
            self.ui.chosen.setText("Choose a day to strike it out or take it away.")
            self.ui.turn.setText("S&trike out")
        else:
            self.ui.chosen.setText(f"{long_date(day.on)}, {day.name}")
            self.ui.turn.setText(_TURNS[day.origin])

    def _turn(self) -> None:
        day, held = self._chosen(), self._held
        if day is None or held is None:
            return
        named = f"{day.name}, {long_date(day.on)}"
        if day.origin is Origin.CLOSURE:
            self._closure(
                f"{named} is taken away.",
                lambda desk: holidays.remove_closure(desk, day.on),
                lambda desk: holidays.add_closure(desk, day.on, day.name),
            )
        elif day.origin is Origin.STRUCK_OUT:
            wanted = held.table.with_day(day.on, day.name)
            self._propose(f"Count {named} again", f"{named} counts again.", wanted)
        else:
            is_shipped = day.origin is Origin.SHIPPED
            doing = f"Strike out {named}" if is_shipped else f"Take {named} away"
            done = f"{named} is {'struck out' if is_shipped else 'taken away'}."
            self._propose(doing, done, held.table.without_day(day.on))

    def _add(self) -> None:
        held = self._held
        if held is None:
            return
        try:
            day, name, kind = self.panel.typed()
            wanted = held.table.with_day(day, name) if kind == HOLIDAY else None
            refuse_weekend(day, name)
        except RuleBroken as broken:
            self.panel.refuse(broken)
            return
        done = f"{name}, {long_date(day)}, is added."
        if wanted is not None:
            self._propose(f"Add {name}, {long_date(day)}", done, wanted, day)
            return
        self._closure(
            done,
            lambda desk: holidays.add_closure(desk, day, name),
            lambda desk: holidays.remove_closure(desk, day),
            day,
        )

    def _look(self) -> None:
        self.context.work.do(
            holidays.renewed,
            then=lambda wanted: self._propose(
                "Take over the table that comes with IRO Desk", "The table is taken over.", wanted
            ),
            view=self,
        )

    def _propose(self, doing: str, done: str, wanted: HolidayTable, day: date | None = None) -> None:
        assert self._held is not None  # noqa: S101 - nothing is proposed before the table is shown
        former = self._held.table
        self.propose(
            Proposal(
                doing=doing,
                done=done,
                look=lambda desk: holidays.preview(desk, wanted),
                save=lambda desk: holidays.save(desk, wanted),
                undo=lambda desk: holidays.save(desk, former),
            ),
            then=lambda: self._saved_day(day),
            failed=self.panel.refuse if day else None,
        )

    def _closure(self, done: str, save: Task, undo: Task, day: date | None = None) -> None:
        self.drop()

        def kept(_result: object) -> None:
            self._saved_day(day)
            self.context.messages.inform(
                f"{done} No due date moved.", "Undo", lambda: self.context.work.do(undo, view=self)
            )

        self.context.work.do(save, then=kept, failed=self.panel.refuse if day else None, view=self)

    def _saved_day(self, day: date | None) -> None:
        if day is None:
            return
        self.panel.taken()
        self.panel.hide()
        self.ui.year.set_value(str(day.year))


class DayPanel(ProposingPanel):
    """One day to add: its date, its name, and whether it counts for the law."""

    form = "settings_holiday"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsHolidayForm()
        self.ui.setupUi(self)
        self.ui.kind.set_choices(KINDS, nothing=None)
        for field in (self.ui.name, self.ui.kind, self.ui.day):
            bounded(field, 420)
        self.ui.kind.changed.connect(self._follow_kind)
        self.ready()
        self._follow_kind()

    def open(self) -> None:
        """Show the form, with what was typed before if it was never taken."""
        self.show()
        self.begin(0, 0, self._empty)

    def typed(self) -> tuple[date, str, str]:
        """The day, its name and kind; RuleBroken where one can't be read."""
        day = read_day(self.ui.day, "day")
        if day is None:
            raise RuleBroken("Enter the day.", field="day")
        return day, self.ui.name.text().strip(), self.ui.kind.value() or HOLIDAY

    def _empty(self) -> None:
        self.ui.day.set_value(None)
        self.ui.name.setText("")
        self.ui.kind.set_value(HOLIDAY)

    def _follow_kind(self) -> None:
        kind = self.ui.kind.value() or HOLIDAY
        self.ui.kind_note.setText(KIND_NOTES[kind])
        self.ui.done.setText("S&ee what would move" if kind == HOLIDAY else "Add th&e closure day")


def _read(desk: Desk) -> _Held:
    return _Held(
        table=holidays.table(desk),
        closures=dict(holidays.closures(desk)),
        is_renewed=holidays.is_renewed(desk),
    )


def _on(day: TableDay) -> str:
    """The day without its year, which is chosen above the table: "Fri 25 Dec"."""
    return weekday_date(day.on).removesuffix(f" {day.on.year}")


def _columns() -> list[Column[TableDay]]:
    def tone(day: TableDay) -> Tone:
        return Tone.QUIET if day.origin in {Origin.STRUCK_OUT, Origin.CLOSURE} else Tone.PLAIN

    return [
        Column(heading="Day", text=_on, sort=lambda day: day.on, is_bold=True),
        Column(heading="Name", text=lambda day: day.name, tone=tone),
        Column(heading="Origin", text=lambda day: ORIGINS[day.origin], tone=tone),
    ]
