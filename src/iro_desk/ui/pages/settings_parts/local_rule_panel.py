"""The panel in which an authority's own, tighter standard is proposed (statutory.md 1.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from iro_desk.domain.clock import rule_in
from iro_desk.domain.duty_rules import TIMED
from iro_desk.domain.rule_book import Condition, LocalRule, RuleBook
from iro_desk.domain.rules import Unit
from iro_desk.services.rules import WORDS
from iro_desk.ui.drafted_panel import SERVES_PANEL
from iro_desk.ui.forms.ui_settings_local_rule import Ui_SettingsLocalRuleForm
from iro_desk.ui.page import Context
from iro_desk.ui.pages.settings_parts.effect_panel import ProposingPanel
from iro_desk.ui.pages.settings_parts.part import bounded
from iro_desk.ui.pages.settings_parts.post_panels import read_day
from iro_desk.ui.pages.settings_parts.rule_panels import UNITS, narrowed

if TYPE_CHECKING:
    from datetime import date

CONDITIONS = {
    condition: words.removeprefix("for ").replace("under {age}", "under an age")
    for condition, words in WORDS.items()
}
_NEW = LocalRule(name="", rule_id="REV_NEXT", interval=3, unit=Unit.MONTHS)


class LocalRulePanel(ProposingPanel):
    """One local rule. `removal_wanted` says that it is to be taken away."""

    form = "settings_local_rule"
    removal_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsLocalRuleForm()
        self.ui.setupUi(self)
        self.local: LocalRule | None = None
        self._book = RuleBook()
        self.ui.rule_id.set_choices({rule.id: rule.name for rule in TIMED.values()}, nothing=None)
        self.ui.unit.set_choices(UNITS, nothing=None)
        self.ui.condition.set_choices(CONDITIONS, nothing=None)
        narrowed(self.ui.rule_id, self.ui.unit, self.ui.condition)
        for field, width in (
            (self.ui.name, 420),
            (self.ui.rule_id, 520),
            (self.ui.interval, 160),
            (self.ui.unit, 220),
            (self.ui.condition, 360),
            (self.ui.age, 120),
        ):
            bounded(field, width)
        self.ui.remove.setProperty(SERVES_PANEL, True)
        self.ui.remove.clicked.connect(self.removal_wanted)
        self.ui.rule_id.changed.connect(self._follow_rule)
        self.ui.condition.changed.connect(self._follow_condition)
        self.ready()

    def show_rule(self, local: LocalRule | None, number: int, book: RuleBook, rule_id: str = "") -> None:
        """Show a local rule, the one of that number among all; None: an empty form, for `rule_id`."""
        self.local, self._book = local, book
        blank = LocalRule(name="", rule_id=rule_id, interval=1, unit=Unit.MONTHS) if rule_id else _NEW
        self.begin(0, number, lambda: self._fill_fields(local or blank))
        if rule_id and local is None:
            self.ui.rule_id.set_value(rule_id)
        self.ui.heading.setText("Change the local rule" if local else "A new local rule")
        self.ui.remove.setVisible(local is not None)
        self._follow_rule()
        self._follow_condition()

    def typed(self) -> LocalRule:
        """The rule as it stands in the form; RuleBroken where a date can't be read."""
        condition = Condition(self.ui.condition.value() or Condition.EVERYONE)
        rule_id = self.ui.rule_id.value() or ""
        is_back = rule_id in TIMED and TIMED[rule_id].interval <= 0
        count = self.ui.interval.value()
        first: date | None = read_day(self.ui.from_on, "from_on")
        return LocalRule(
            name=self.ui.name.text().strip(),
            rule_id=rule_id,
            interval=-count if is_back else count,
            unit=Unit(self.ui.unit.value() or Unit.MONTHS),
            condition=condition,
            age=self.ui.age.value() if condition is Condition.UNDER_AGE else None,
            from_on=first,
            to_on=read_day(self.ui.to_on, "to_on"),
        )

    def _fill_fields(self, local: LocalRule) -> None:
        self.ui.name.setText(local.name)
        self.ui.rule_id.set_value(local.rule_id)
        self.ui.interval.setValue(abs(local.interval))
        self.ui.unit.set_value(local.unit)
        self.ui.condition.set_value(local.condition)
        self.ui.age.setValue(local.age or 5)
        self.ui.from_on.set_value(local.from_on)
        self.ui.to_on.set_value(local.to_on)

    def _follow_rule(self) -> None:
        rule_id = self.ui.rule_id.value()
        if rule_id not in TIMED:
            return
        rule = rule_in(self._book.on(self.context.today()), rule_id)
        self.ui.law_words.setText(f"The rule itself: {rule.from_event_words} the day {rule.event[5:]}.")

    def _follow_condition(self) -> None:
        self.ui.age_box.setVisible(self.ui.condition.value() == Condition.UNDER_AGE)
