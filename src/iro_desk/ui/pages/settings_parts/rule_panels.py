"""The panels in which a setting of the clock, a rule's interval or a new first day is proposed (S15)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from iro_desk.domain import rule_changes
from iro_desk.domain.clock import rule_in
from iro_desk.domain.duty_rules import TIMED
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.readings import READINGS, Reading
from iro_desk.domain.rule_book import DEFAULT_OPTIONS, Interval, RulePack
from iro_desk.domain.rules import Owner, Unit
from iro_desk.domain.wording import plain_date
from iro_desk.services.rules import RuleRow
from iro_desk.ui.drafted_panel import SERVES_PANEL
from iro_desk.ui.forms.ui_settings_pack import Ui_SettingsPackForm
from iro_desk.ui.forms.ui_settings_reading import Ui_SettingsReadingForm
from iro_desk.ui.forms.ui_settings_rule import Ui_SettingsRuleForm
from iro_desk.ui.page import Context
from iro_desk.ui.pages.settings_parts.effect_panel import ProposingPanel
from iro_desk.ui.pages.settings_parts.part import bounded
from iro_desk.ui.pages.settings_parts.post_panels import read_day

UNITS = {
    Unit.WORKING_DAYS: "working days",
    Unit.DAYS: "days",
    Unit.WEEKS: "weeks",
    Unit.MONTHS: "months",
}
_LETTERS = 12
OWNERS = {Owner.IRO: "Mine", Owner.AUTHORITY: "The authority's"}


def pack_words(pack: RulePack) -> str:
    """From when a set of rules holds."""
    return f"From {plain_date(pack.from_on)}" if pack.from_on else "From the beginning"


def standing_words(row: RuleRow) -> str:
    """Whether a rule is law or a standard."""
    return "Local rule" if row.is_local else "Statutory" if row.is_statutory else "Practice"


def between_words(from_on: date | None, to_on: date | None) -> str:
    """Between which days something holds."""
    if from_on is None and to_on is None:
        return "at all times"
    since = f"from {plain_date(from_on)}" if from_on else "from the beginning"
    return f"{since} to {plain_date(to_on)}" if to_on else since


def narrowed(*fields: QComboBox) -> None:
    """Let the longest words of a choice not widen the page; they show in full in its list."""
    for field in fields:
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setMinimumContentsLength(_LETTERS)


class PackPanel(ProposingPanel):
    """The first day of a new set of rules."""

    form = "settings_pack"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsPackForm()
        self.ui.setupUi(self)
        bounded(self.ui.from_on, 420)
        self.ready()

    def open(self) -> None:
        """Show the form, with what was typed before if it was never taken."""
        self.show()
        self.begin(0, 0, lambda: self.ui.from_on.set_value(None))

    def typed(self) -> date | None:
        """The first day; RuleBroken where it can't be read."""
        return read_day(self.ui.from_on, "from_on")


class ReadingPanel(ProposingPanel):
    """One setting: the question, what may hold, the default and where it comes from."""

    form = "settings_reading"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsReadingForm()
        self.ui.setupUi(self)
        self.reading = READINGS[0]
        self.pack = RulePack()
        narrowed(self.ui.choice)
        bounded(self.ui.choice, 520)
        bounded(self.ui.number, 160)
        self.ui.to_default.setProperty(SERVES_PANEL, True)
        self.ui.to_default.clicked.connect(self._put_default)
        self.ready()

    def show_reading(self, reading: Reading, pack: RulePack) -> None:
        """Show a reading as the pack has it."""
        self.reading, self.pack = reading, pack
        ui, can_set = self.ui, bool(reading.option)
        ui.question.setText(reading.question)
        ui.source.setText(f"{reading.source} ({reading.id})")
        is_default = can_set and reading.value(pack.options) == reading.value(DEFAULT_OPTIONS)
        ui.default_words.setText(
            f"Default: {reading.default_words}." if can_set else f"{reading.answer}. This is settled."
        )
        for widget in (ui.choice_label, ui.choice):
            widget.setVisible(can_set and not reading.noun)
        for widget in (ui.number_label, ui.number):
            widget.setVisible(can_set and bool(reading.noun))
        for widget in (ui.done, ui.to_default):
            widget.setVisible(can_set)
        ui.to_default.setEnabled(not is_default)
        record = _record(pack) + [one.id for one in READINGS].index(reading.id)
        self.begin(0, record, lambda: self._fill_fields(reading, pack))

    def typed(self) -> RulePack:
        """The pack with the setting as it stands in the form; RuleBroken where it goes with no other."""
        value = str(self.ui.number.value()) if self.reading.noun else self.ui.choice.value()
        return rule_changes.with_options(self.pack, self.reading.put(self.pack.options, value or ""))

    def _fill_fields(self, reading: Reading, pack: RulePack) -> None:
        value = reading.value(pack.options) if reading.option else ""
        if reading.noun:
            self.ui.number.setRange(reading.least, reading.most)
            self.ui.number.setSuffix(f" {reading.noun}s")
            self.ui.number.setValue(int(value))
            return
        self.ui.choice.set_choices(reading.choices, nothing=None)
        if value:
            self.ui.choice.set_value(value)

    def _put_default(self) -> None:
        value = self.reading.value(DEFAULT_OPTIONS)
        if self.reading.noun:
            self.ui.number.setValue(int(value))
        else:
            self.ui.choice.set_value(value)
        self.proposed.emit()


class RulePanel(ProposingPanel):
    """One rule: what it says, where it stands and, in a set of rules with a first day, its interval.

    `tighten_wanted` carries the id of the rule for which a local one is to be made.
    """

    form = "settings_rule"
    tighten_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsRuleForm()
        self.ui.setupUi(self)
        self.row: RuleRow | None = None
        self.pack = RulePack()
        self._put_back = False
        self.ui.unit.set_choices(UNITS, nothing=None)
        for field, width in ((self.ui.interval, 160), (self.ui.unit, 220), (self.ui.source, 520)):
            bounded(field, width)
        self.ui.to_shipped.setProperty(SERVES_PANEL, True)
        self.ui.to_shipped.clicked.connect(self._put_shipped)
        self.ui.tighten.clicked.connect(lambda: self.tighten_wanted.emit(self.row.id if self.row else ""))
        self.ready()

    def show_rule(self, row: RuleRow, pack: RulePack) -> None:
        """Show a rule as the pack has it."""
        self.row, self.pack, self._put_back = row, pack, False
        ui = self.ui
        ui.heading.setText(row.name)
        ui.words.setText(row.in_words)
        standing = f"{standing_words(row)}, {OWNERS[row.owner][0].lower()}{OWNERS[row.owner][1:]}"
        ui.source_words.setText(
            f"{row.source}. {standing}, {between_words(row.from_on, row.to_on)}. {row.id}"
        )
        can_change = self._can_change()
        ui.law.setVisible(can_change)
        ui.how.setText(self._how(can_change))
        ui.how.setVisible(bool(ui.how.text()))
        ui.tighten.setVisible(row.has_interval)
        ui.to_shipped.setEnabled(row.is_changed)
        number = list(TIMED).index(row.id) if row.has_interval else 0
        self.begin(0, _record(pack) + number, lambda: self._fill_fields(row, pack))

    def typed(self) -> RulePack:
        """The pack with the interval as it stands in the form."""
        assert self.row is not None  # noqa: S101 - nothing is typed before a rule is shown
        if self._put_back:
            return rule_changes.with_law(self.pack, self.row.id, None)
        is_back = TIMED[self.row.id].interval <= 0
        count = self.ui.interval.value()
        interval = Interval(
            interval=-count if is_back else count,
            unit=Unit(self.ui.unit.value() or Unit.WORKING_DAYS),
            source=self.ui.source.text().strip(),
        )
        return rule_changes.with_law(self.pack, self.row.id, interval)

    def _can_change(self) -> bool:
        row = self.row
        if row is None or not row.has_interval or row.id in rule_changes.SET_BY_OPTIONS:
            return False
        return self.pack.from_on is not None

    def _how(self, can_change: bool) -> str:
        row = self.row
        if row is None or not row.has_interval:
            return "This rule has no interval, so there is none to change."
        if row.id in rule_changes.SET_BY_OPTIONS:
            return "Its interval is one of the settings."
        if can_change:
            return ""
        return "The law changed? Add rules from its first day above, and change the interval there."

    def _fill_fields(self, row: RuleRow, pack: RulePack) -> None:
        if not row.has_interval:
            return
        rule = rule_in(pack, row.id)
        self.ui.interval.setValue(abs(rule.interval))
        self.ui.unit.set_value(rule.unit)
        self.ui.source.setText(rule.source)

    def _put_shipped(self) -> None:
        self._put_back = True
        self.proposed.emit()
        self._put_back = False


def _record(pack: RulePack) -> int:
    """A number of its own for each pack, with room for what is in it."""
    return pack.from_on.toordinal() * 1000 if pack.from_on else 0


def refuse_nothing_new(now: RulePack, wanted: RulePack) -> None:
    """RuleBroken where what is typed is what holds already."""
    if now == wanted:
        raise RuleBroken("This holds already. Choose something else, or leave it as it is.")
