"""The form of an alert: every field of statutory.md 4.6, kept as it is typed; a new one once it is raised."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from iro_desk.domain.case_alerts import AlertKind, CaseAlert, StepKind
from iro_desk.domain.errors import RuleBroken
from iro_desk.services import alert_steps, alerts
from iro_desk.ui import actions, style
from iro_desk.ui.drafted_panel import SERVES_PANEL
from iro_desk.ui.forms.ui_alert_record import Ui_AlertRecordForm
from iro_desk.ui.page import show_field
from iro_desk.ui.pages.alerts_parts.themes import Themes
from iro_desk.ui.pages.settings_parts.part import SettingsPanel
from iro_desk.ui.pages.settings_parts.post_panels import read_day
from iro_desk.ui.pages.settings_parts.rule_panels import narrowed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from iro_desk.domain.errors import IroDeskError
    from iro_desk.services.desk import Desk
    from iro_desk.services.drafts import DraftKey
    from iro_desk.ui.drafted_panel import Task
    from iro_desk.ui.page import Context

_DAY_WIDTH = 280
_TEXTS = ("what_is_wrong", "impact", "needed", "informal_attempt", "copies_to", "legal_advice", "lessons")
_LINES = ("agency", "discussed_with", "raised_by")
_DAYS = ("needed_by", "informal_on", "discussed_on", "raised_on")
_TICKS = ("note_on_file", "cafcass_considered", "is_identifiable")
_CHOICES = ("team", "template")

_WORDS = {
    AlertKind.CONCERN: ("&What is wrong: the facts", "&Impact on the child", "Raise case alert"),
    AlertKind.PARTNER_AGENCY: ("&What is wrong: the facts", "&Impact on the child", "Raise escalation"),
    AlertKind.GOOD_PRACTICE: ("&What was done well", "What &it meant for the child", "Record good practice"),
}


class RecordPanel(SettingsPanel):
    """An alert there is, or a new one that stands only once it is raised or kept as an informal note.

    `committed` carries the id of the alert.
    """

    form = "alert_record"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_AlertRecordForm()
        self.ui.setupUi(self)
        self.alert = CaseAlert(child_id=0, raised_on=context.today())
        self.from_actions: tuple[int, ...] = ()
        self._asked = ""
        self.themes = Themes(self.ui, self)
        for name in _TEXTS:
            getattr(self.ui, name).minimum_lines = 2
        self.ui.copies_to.is_prose = False
        self.ui.column.addStretch(1)
        for name in _DAYS:
            getattr(self.ui, name).is_compact = True
        narrowed(self.ui.team, self.ui.template)
        self.ui.informal.setProperty(SERVES_PANEL, True)
        self.ready()
        self.ui.done.clicked.disconnect(self.commit)
        self.ui.done.clicked.connect(lambda _checked=False: self.raise_it())
        self.ui.informal.clicked.connect(lambda _checked=False: self.keep_informal())
        actions.keys(self, "Ctrl+Return", self.raise_it)

    @property
    def is_new(self) -> bool:
        """Whether the alert shown is not on file yet."""
        return self.alert.id is None

    def offer(self, teams: Sequence[str], templates: Mapping[str, str], themes: Mapping[str, str]) -> None:
        """What can be chosen for the team, the procedure and the themes."""
        for field, choices, nothing in (
            (self.ui.team, {name: name for name in teams}, "No team"),
            (self.ui.template, dict(templates), None),
        ):
            field.blockSignals(True)
            field.set_choices(choices, nothing=nothing)
            field.blockSignals(False)
        self.themes.offer(themes)

    def show_alert(self, alert: CaseAlert, gaps: Mapping[str, str] | None = None) -> None:
        """Show an alert on file, with the fields that are still empty."""
        is_another = self.key is None or self.key.record_id != alert.id
        self._show(alert, RecordPanel.form, ())
        if is_another:
            self.themes.fold(is_open=False)
        self.ui.gaps.setText(" ".join((gaps or {}).values()))
        self.ui.gaps.setVisible(bool(gaps))

    def show_new(self, alert: CaseAlert, from_actions: Sequence[int] = ()) -> None:
        """Show a new alert with all that is known filled in; unfinished typing of the same comes back."""
        of = f"{alert.kind}:{','.join(map(str, from_actions))}" if from_actions else alert.kind
        self._show(alert, f"{RecordPanel.form}:{of}", tuple(from_actions))
        self.ui.gaps.hide()
        self.themes.fold(is_open=not alert.themes)

    def take_focus(self) -> None:
        """The keys go to the first words there are to write."""
        field = next((one for one in self._first_fields() if not one.value()), self.ui.what_is_wrong)
        field.setFocus()
        show_field(field)

    def go_to(self, name: str) -> None:
        """The keys go to a field of that name."""
        field = self.ui.choose_themes if name == "themes" else self.findChild(QWidget, name)
        if field is not None and field.isVisibleTo(self):
            field.setFocus()
            show_field(field)

    def raise_it(self) -> None:
        """Keep it; a new one is raised."""
        self._ask("raise")

    def keep_informal(self) -> None:
        """Keep a new one as an informal note: no alert is raised yet."""
        self._ask("informal")

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.ui.needed_by.setMaximumWidth(style.scaled(_DAY_WIDTH))

    # What a drafted panel gives

    def commit(self) -> bool:
        if self.is_new and not self._asked:
            self.save_draft()  # nothing is raised by going elsewhere
            return True
        return super().commit()

    def more_state(self) -> dict[str, Any]:
        # Asked for, it can be raised as it was opened, with nothing typed.
        return {"asked": self._asked} if self.is_new else {}

    def change(self) -> Task:
        alert, asked, ids = self.typed(), self._asked, self.from_actions
        if asked == "informal" and not alert.informal_attempt:
            raise RuleBroken("Write what was tried informally, and with whom.", field="informal_attempt")
        if alert.id is not None:
            return lambda desk: alerts.save(desk, alert)
        kind = StepKind.INFORMAL_NOTE if asked == "informal" else StepKind.RAISED
        return lambda desk: _begin(desk, alert, kind, ids)

    def typed(self) -> CaseAlert:
        """The alert as it stands in the form; RuleBroken where a day can't be read."""
        ui = self.ui
        days: dict[str, Any] = {name: read_day(getattr(ui, name), name) for name in _DAYS}
        raised_on = days.pop("raised_on")
        if raised_on is None:
            raise RuleBroken("Enter the day it is raised.", field="raised_on")
        return replace(
            self.alert,
            raised_on=raised_on,
            themes=self.themes.chosen(),
            **days,
            **{name: getattr(ui, name).value() for name in _TEXTS},
            **{name: getattr(ui, name).text().strip() for name in _LINES},
            **{name: getattr(ui, name).isChecked() for name in _TICKS},
            **{name: getattr(ui, name).value() or "" for name in _CHOICES},  # type: ignore[arg-type]
        )

    # Within

    def _show(self, alert: CaseAlert, form: str, from_actions: tuple[int, ...]) -> None:
        wanted = (alert.child_id, alert.id or 0, form)
        if self.key is not None and (self.key.child_id, self.key.record_id, self.key.form) != wanted:
            self.move_on()
        self.form = form
        self._asked = ""
        self.alert, self.from_actions = alert, from_actions
        self.begin(alert.child_id, alert.id or 0, lambda: self._fill_fields(alert))
        self._show_parts()

    def _fill_fields(self, alert: CaseAlert) -> None:
        ui = self.ui
        for name in _TEXTS:
            getattr(ui, name).set_value(getattr(alert, name))
        for name in _LINES:
            getattr(ui, name).setText(getattr(alert, name))
        for name in (*_DAYS, *_CHOICES):
            getattr(ui, name).set_value(getattr(alert, name) or None)
        for name in _TICKS:
            getattr(ui, name).setChecked(getattr(alert, name))
        self.themes.choose(alert.themes)

    def _show_parts(self) -> None:
        """Only what its kind asks for; praise has nothing to put right."""
        ui, kind = self.ui, self.alert.kind
        wrong, impact, raises = _WORDS[kind]
        is_praise = kind is AlertKind.GOOD_PRACTICE
        ui.what_is_wrong_label.setText(wrong)
        ui.impact_label.setText(impact)
        for part in (ui.needed_part, ui.before_part, ui.law_part, ui.template, ui.template_label):
            part.setVisible(not is_praise)
        ui.agency_part.setVisible(kind is AlertKind.PARTNER_AGENCY)
        ui.lessons_part.setVisible(not self.is_new)
        ui.informal.setVisible(self.is_new and not is_praise)
        ui.done.setText(f"{raises}  Ctrl+Enter" if self.is_new else "Done")
        ui.done.setAccessibleName(raises if self.is_new else "Done")
        style.set_role(ui.done, "primary" if self.is_new else "")

    def _first_fields(self) -> list[Any]:
        is_praise = self.alert.kind is AlertKind.GOOD_PRACTICE
        fields = [self.ui.what_is_wrong, self.ui.impact]
        return fields if is_praise else [*fields, self.ui.needed]

    def _ask(self, what: str) -> None:
        if self.key is not None:
            self._asked = what if self.is_new else ""
            self.commit()

    def _follow_dirty(self, is_dirty: bool) -> None:
        super()._follow_dirty(is_dirty)
        self.ui.discard.setText("Discard changes" if not self.is_new else "Discard what was typed")

    def _refuse(self, error: IroDeskError, key: DraftKey | None = None) -> None:
        self._asked = ""
        super()._refuse(error, key)
        field = self.findChild(QWidget, error.field) if error.field else None
        if key in {None, self.key} and self.may_take_focus():
            # Once its sentence is laid out: that may move it out of sight.
            QTimer.singleShot(0, self, lambda: show_field(field or self.ui.problem))

    def _accept(self, key: DraftKey, result: object) -> None:
        if self.is_new and key == self.key:
            self.let_go()  # it is an alert on file now, shown as such
        super()._accept(key, result)


def _begin(desk: Desk, alert: CaseAlert, kind: StepKind, from_actions: Sequence[int]) -> int:
    """Keep a new alert and its first step."""
    return alert_steps.start(desk, alert, kind, from_actions=from_actions)
