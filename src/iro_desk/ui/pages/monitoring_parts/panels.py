"""Minutes of panels: received, judged, challenged with the chair (row A11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.oversight import PanelPaper
from iro_desk.domain.panels import PANELS, PASP, PanelState
from iro_desk.domain.wording import counted, weekday_date
from iro_desk.services import liaison
from iro_desk.services.liaison import PanelList, PanelRow
from iro_desk.ui.forms.ui_monitoring_panel import Ui_MonitoringPanelForm
from iro_desk.ui.models.duties import child_column
from iro_desk.ui.models.rows import Column
from iro_desk.ui.pages.monitoring_parts.records import RecordPanel, RecordsPart
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.grid import Room

if TYPE_CHECKING:
    from iro_desk.ui.drafted_panel import Task
    from iro_desk.ui.page import Context

_YES, _NO = "yes", "no"
_VIEWS = {_YES: "Agreed", _NO: "Not agreed"}
_ANSWERS = {None: None, True: _YES, False: _NO}
_TONES = {
    PanelState.AWAITED: Tone.SOON,
    PanelState.TO_READ: Tone.SOON,
    PanelState.TO_CHALLENGE: Tone.LATE,
    PanelState.CHALLENGED: Tone.SOON,
    PanelState.SETTLED: Tone.IN_TIME,
    PanelState.AGREED: Tone.IN_TIME,
}
_SHAPES = {Tone.LATE: "warning-fill", Tone.SOON: "clock-fill", Tone.IN_TIME: "check-circle-fill"}
_WORDS = {"title": "Panels", "new": "Enter the minutes of a panel"}


class PanelPanel(RecordPanel[PanelPaper]):
    """One panel: when it met, what it decided, whether the IRO agrees, the challenge and its answer."""

    form = "panel_paper"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_MonitoringPanelForm()
        self.ui.setupUi(self)
        ui = self.ui
        ui.is_agreed.set_choices(_VIEWS, nothing="Not judged yet")
        known = QCompleter(list(PANELS), self)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        known.setFilterMode(Qt.MatchFlag.MatchContains)
        ui.panel.setCompleter(known)
        ui.challenged_with.setPlaceholderText("The chair, after talking with your manager")
        for field in (ui.decision, ui.challenge, ui.outcome):
            field.minimum_lines = 2
        days = (ui.challenged_on.changed, ui.outcome_on.changed)
        words = (ui.challenged_with.textChanged, ui.challenge.changed, ui.outcome.changed)
        for changed in (ui.is_agreed.changed, *days, *words):
            changed.connect(self._show_parts)
        self.ready()

    def start(self) -> None:
        first = self.ui.child if self.ui.child.isVisibleTo(self) else self.ui.panel
        (first if self.held is None else self.ui.minutes_received_on).setFocus()

    def fill(self, held: PanelPaper | None) -> None:
        ui = self.ui
        ui.heading.setText("The minutes of a panel")
        for part in (ui.child_label, ui.child):
            part.setVisible(self.child_id is None)
        ui.child.set_value(str(held.child_id) if held else None)
        ui.panel.setText(held.panel if held else PASP)
        ui.held_on.set_value(held.held_on if held else None)
        ui.minutes_received_on.set_value(held.minutes_received_on if held else self.context.today())
        ui.is_agreed.set_value(_ANSWERS[held.is_agreed if held else None])
        ui.decision.set_value(held.decision if held else "")
        ui.challenged_on.set_value(held.challenged_on if held else None)
        ui.challenged_with.setText(held.challenged_with if held else "")
        ui.challenge.set_value(held.challenge if held else "")
        ui.outcome_on.set_value(held.outcome_on if held else None)
        ui.outcome.set_value(held.outcome if held else "")
        self._show_parts()

    def keep(self) -> Task:
        ui, child_id = self.ui, self.chosen_child()
        if child_id is None:
            raise RuleBroken("Choose the child the panel decided about.", field="child")
        wanted = PanelPaper(
            child_id=child_id,
            panel=ui.panel.text(),
            held_on=self.day("held_on", "Enter the day the panel met."),
            minutes_received_on=ui.minutes_received_on.value(),
            decision=ui.decision.value(),
            is_agreed={_YES: True, _NO: False}.get(ui.is_agreed.value() or ""),
            challenged_on=ui.challenged_on.value(),
            challenged_with=ui.challenged_with.text(),
            challenge=ui.challenge.value(),
            outcome=ui.outcome.value(),
            outcome_on=ui.outcome_on.value(),
            id=self.held.id if self.held else None,
        )
        return lambda desk: liaison.save_panel(desk, wanted)

    def _show_parts(self, *_changed: object) -> None:
        """A challenge is asked for where the IRO does not agree, its answer once there is a challenge."""
        ui = self.ui
        typed = (ui.challenge.value(), ui.challenged_with.text(), ui.challenged_on.line().text())
        is_answered = bool(ui.outcome.value() or ui.outcome_on.line().text())
        has_challenge = ui.is_agreed.value() == _NO or any(typed) or is_answered
        has_answer = bool(ui.challenged_on.line().text()) or is_answered
        for name in ("challenged_on", "challenged_with", "challenge"):
            for part in (getattr(ui, name), getattr(ui, f"{name}_label")):
                part.setVisible(has_challenge)
        for part in (ui.outcome_on_label, ui.outcome_on, ui.outcome_label, ui.outcome):
            part.setVisible(has_answer)

    def take_away(self) -> Task:
        held = self.held
        assert held is not None  # noqa: S101 - asked of a record only
        return lambda desk: liaison.remove_panel(desk, held)


class PanelsPart(RecordsPart[PanelRow, PanelPaper]):
    """The panels on file: first those that wait for minutes, a judgement or an answer."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, "panels", _WORDS, parent)

    def make_panel(self) -> PanelPanel:
        return PanelPanel(self.context, self)

    def record_of(self, row: PanelRow) -> PanelPaper:
        return row.paper

    def reread(self) -> None:
        child_id = self.child_id
        self.ask(lambda desk: liaison.panel_list(desk, child_id), self._show)

    def columns(self) -> tuple[Column[PanelRow], ...]:
        names = self.context.names
        return (
            child_column(names),
            Column(heading="Panel", text=lambda row: row.paper.panel, tooltip=lambda row: row.paper.panel),
            Column(
                heading="Met on",
                text=lambda row: weekday_date(row.paper.held_on),
                sort=lambda row: row.paper.held_on,
            ),
            Column(
                heading="Stands",
                text=lambda row: row.words,
                tone=lambda row: _TONES[row.state],
                icon=lambda row: _SHAPES[_TONES[row.state]],
            ),
            Column(
                heading="Decided",
                text=lambda row: "" if names.is_private else row.paper.decision.partition("\n")[0],
                tooltip=lambda row: "" if names.is_private else row.paper.decision,
                is_quiet=True,
            ),
        )

    def rooms(self) -> tuple[Room, ...]:
        return Room(150), Room(240, 2), Room(130, 1), Room(275), Room(150, 3)

    def _show(self, found: PanelList) -> None:
        rows = found.rows
        waiting = sum(row.is_waiting for row in rows)
        challenged = sum(row.paper.challenged_on is not None for row in rows)
        self.summary.setText(
            f"{counted(len(rows), 'panel')}: {waiting} waiting for something, {challenged} challenged."
            if rows
            else "No minutes of a panel are on file."
        )
        self.show_entered(rows, found.children)
