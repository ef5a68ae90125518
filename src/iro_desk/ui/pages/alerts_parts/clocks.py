"""How an alert stands, at the head of its page: its place, the clock of the response, the 20 working days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from iro_desk.domain.case_alerts import AlertKind
from iro_desk.domain.dispute_duties import LIMIT, RESPONSE
from iro_desk.domain.wording import long_date
from iro_desk.ui.drafted_panel import SERVES_PANEL
from iro_desk.ui.pages.alerts_parts import words
from iro_desk.ui.style import Tone
from iro_desk.ui.why import Asked, nearest, of_duty
from iro_desk.ui.widgets.flow_layout import FlowLayout
from iro_desk.ui.widgets.status_chip import StatusChip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iro_desk.domain.disputes import Standing
    from iro_desk.domain.duties import Duty
    from iro_desk.services.alert_pages import AlertPage
    from iro_desk.ui.forms.ui_alert import Ui_AlertForm
    from iro_desk.ui.page import Context
    from iro_desk.ui.widgets.clock_bar import ClockBar

NOT_BEGUN = "Not begun; informal and alert time does not count"


class Clocks:
    """Fills the chips and the two drawn clocks of the form of an alert."""

    def __init__(self, context: Context, ui: Ui_AlertForm) -> None:
        self.context, self.ui = context, ui
        self.asked: dict[str, Asked] = {}
        self.place, self.response = StatusChip(ui.chips), StatusChip(ui.chips)
        flow = FlowLayout(ui.chips, gap=10)
        for chip in (self.place, self.response):
            flow.addWidget(chip)
        for clock in (ui.stage_clock, ui.formal_clock):
            ui.clock_row.setAlignment(clock, Qt.AlignmentFlag.AlignTop)
        for rule, clock in self._bars().items():
            clock.setProperty(SERVES_PANEL, True)
            clock.clicked.connect(lambda _checked=False, rule=rule: self._ask(rule))

    def show_standing(self, page: AlertPage, duties: Sequence[Duty]) -> None:
        """Show how it stands today; `duties` are its clocks among what is due, each with its reasoning."""
        standing, ui = page.standing, self.ui
        place_tone = Tone.ACCENT if standing.is_open else Tone.QUIET
        self.place.set_status(place_tone, standing.where, "flag")
        response = words.clock_words(standing)
        self.response.setVisible(bool(response))
        tone, shape = words.clock_tone(standing), words.clock_shape(standing)
        self.response.set_status(tone, response, shape or None)
        ui.chips.updateGeometry()
        ui.formal_clock.setVisible(page.alert.kind is AlertKind.CONCERN)
        if standing.closed_on is not None:
            ui.stage_clock.set_clock("Closed", words.closing_words(standing), Tone.QUIET)
        else:
            self._show_stage(standing)
        self._show_formal(standing)
        self.asked = {duty.rule: of_duty(self.context.names, duty) for duty in duties}
        for rule, clock in self._bars().items():
            asked = self.asked.get(rule)
            clock.set_asks(long_date(asked.due_on) if asked is not None and asked.due_on else "")

    def _bars(self) -> dict[str, ClockBar]:
        return {RESPONSE.id: self.ui.stage_clock, LIMIT.id: self.ui.formal_clock}

    def _ask(self, rule: str) -> None:
        why = nearest(self.ui.clocks)
        if why is not None and rule in self.asked:
            why.ask(self.asked[rule])

    def _show_stage(self, standing: Standing) -> None:
        used, total = self._stage_days(standing)
        who = words.answering(standing, self.context.names)
        name = ", ".join(part for part in (standing.title, who) if part)
        tone = words.clock_tone(standing)
        self.ui.stage_clock.set_clock(name, words.response_words(standing), tone, used, total)

    def _show_formal(self, standing: Standing) -> None:
        budget, clock = standing.budget, self.ui.formal_clock
        if budget is None:
            clock.set_clock("Formal process", NOT_BEGUN, Tone.QUIET)
            return
        tone = Tone.LATE if budget.over else Tone.SOON if budget.is_near else Tone.IN_TIME
        clock.set_clock(
            f"Formal process, {budget.limit} working days",
            words.budget_words(budget),
            tone if standing.is_open else Tone.QUIET,
            budget.used,
            budget.limit,
        )

    def _stage_days(self, standing: Standing) -> tuple[int, int]:
        """Working days gone and in all of the time to answer; none where no day is set."""
        begun, due = standing.begun_on, standing.response_due
        if begun is None or due is None:
            return 0, 0
        between = self.context.calendar.working_days_between
        total = between(begun, due)
        return min(max(between(begun, standing.responded_on or standing.today), 0), total), total
