"""The local rules of the part Rules: their list, the panel of the one that is open, their changes."""

from __future__ import annotations

from PySide6.QtCore import QObject

from iro_desk.domain import rule_changes
from iro_desk.domain.clock import rule_in
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.rule_book import DEFAULT_BOOK, LocalRule, RuleBook
from iro_desk.services import rules
from iro_desk.ui.forms.ui_settings_rules import Ui_SettingsRulesForm
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.page import Where
from iro_desk.ui.pages.settings_parts.effect_panel import Proposal, ProposingPart
from iro_desk.ui.pages.settings_parts.local_rule_panel import LocalRulePanel
from iro_desk.ui.pages.settings_parts.rule_panels import between_words
from iro_desk.ui.widgets.short_table import fit, prepare

_NEW = -1


class LocalRules(QObject):
    """Serves the tab of local rules."""

    def __init__(self, part: ProposingPart, ui: Ui_SettingsRulesForm) -> None:
        super().__init__(part)
        self.part, self.ui = part, ui
        self.panel = LocalRulePanel(part.context, part)
        self.panel.setObjectName("local_panel")
        self.panel.hide()
        self.rows = Rows(_columns(), part)
        self._book = DEFAULT_BOOK
        self._open: int | None = None
        self._rule_wanted = ""
        ui.local_place.addWidget(self.panel)
        prepare(ui.local_rules, self.rows)
        ui.add_local.clicked.connect(lambda _checked: self.add())
        ui.local_rules.clicked.connect(lambda index: self._choose(self.rows.row(index)))
        ui.local_rules.activated.connect(lambda index: self._choose(self.rows.row(index)))
        self.panel.proposed.connect(self._propose)
        self.panel.removal_wanted.connect(self._remove)

    def show_book(self, book: RuleBook, needle: str) -> int:
        """Show the local rules in which the word is found; gives how many."""
        self._book = book
        held = [
            local
            for local in rule_changes.local_rules(book)
            if needle in f"{local.name} {_rule_name(local)} {_for(local)} {local.rule_id}".casefold()
        ]
        self.rows.set_rows(held)
        self.ui.local_rules.setVisible(bool(held))
        self.fit()
        self._show_panel()
        return len(held)

    def opened(self) -> Where:
        """Which local rule stands open, by its number among all; None for none."""
        return {"local": self._open, "local_of": self._rule_wanted}

    def reopen(self, opened: Where) -> None:
        """Open again what `opened` told."""
        self._open, self._rule_wanted = opened["local"], opened["local_of"]
        self._show_panel()

    def fit(self) -> None:
        """As high as the rows."""
        fit(self.ui.local_rules)

    def add(self, rule_id: str = "") -> None:
        """Open an empty form for a local rule, for that rule where one is named."""
        self.ui.tabs.setCurrentWidget(self.ui.local_tab)
        self.ui.local_rules.clearSelection()
        self._open, self._rule_wanted = _NEW, rule_id
        self._show_panel()
        self.panel.ui.name.setFocus()

    # Within

    def _choose(self, local: LocalRule | None) -> None:
        if local is not None:
            self._open = rule_changes.local_rules(self._book).index(local)
            self._show_panel()

    def _show_panel(self) -> None:
        held, number = rule_changes.local_rules(self._book), self._open
        is_there = number is not None and number < len(held)
        self.panel.setVisible(is_there)
        if number is not None and is_there:
            local = None if number == _NEW else held[number]
            self.panel.show_rule(local, number + 1, self._book, self._rule_wanted)

    def _propose(self) -> None:
        former, replaced = self._book, self.panel.local
        try:
            local = self.panel.typed()
            wanted = rule_changes.with_local_rule(former, local, replaced, self.part.context.calendar)
        except RuleBroken as broken:
            self.panel.refuse(broken)
            return
        what = f"the local rule “{local.name}”"
        self.part.propose(
            Proposal(
                doing=f"{'Change' if replaced else 'Add'} {what}",
                done=f"{what[0].upper()}{what[1:]} is {'changed' if replaced else 'added'}.",
                look=lambda desk: rules.preview(desk, wanted),
                save=lambda desk: rules.save_local_rule(desk, local, replaced),
                undo=lambda desk: rules.restore(desk, former),
            ),
            then=self._taken,
            failed=self.panel.refuse,
        )

    def _remove(self) -> None:
        former, local = self._book, self.panel.local
        if local is None:
            return
        wanted = rule_changes.without_local_rule(former, local)
        self.part.propose(
            Proposal(
                doing=f"Remove the local rule “{local.name}”",
                done=f"The local rule “{local.name}” is removed.",
                look=lambda desk: rules.preview(desk, wanted),
                save=lambda desk: rules.remove_local_rule(desk, local),
                undo=lambda desk: rules.restore(desk, former),
            ),
            then=self._taken,
        )

    def _taken(self) -> None:
        self.panel.taken()
        self._open = None
        self._show_panel()


def _rule_name(local: LocalRule) -> str:
    return rule_in(DEFAULT_BOOK.packs[0], local.rule_id).name


def _for(local: LocalRule) -> str:
    return rules.local_rule_words(local).removeprefix("for ")


def _columns() -> list[Column[LocalRule]]:
    return [
        Column(heading="Name", text=lambda local: local.name, is_bold=True),
        Column(heading="Rule", text=_rule_name),
        Column(heading="Within", text=rules.local_interval_words),
        Column(heading="For", text=_for),
        Column(heading="When", text=lambda local: between_words(local.from_on, local.to_on)),
    ]
