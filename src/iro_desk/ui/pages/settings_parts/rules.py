"""Rules: every rule of the clock, how it is read, changes of law by day, local rules (S15)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableView, QWidget

from iro_desk.domain import rule_changes
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.readings import READINGS, Reading
from iro_desk.domain.rule_book import DEFAULT_BOOK, RuleBook, RulePack
from iro_desk.services import rules
from iro_desk.services.rules import RuleRow
from iro_desk.ui.forms.ui_settings_rules import Ui_SettingsRulesForm
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.page import Context, Where
from iro_desk.ui.pages.settings_parts.effect_panel import Proposal, ProposingPanel, ProposingPart
from iro_desk.ui.pages.settings_parts.local_rules import LocalRules
from iro_desk.ui.pages.settings_parts.part import bounded
from iro_desk.ui.pages.settings_parts.rule_panels import (
    OWNERS,
    PackPanel,
    ReadingPanel,
    RulePanel,
    pack_words,
    refuse_nothing_new,
    standing_words,
)
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.short_table import fit, prepare

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk

_BEGINNING = "beginning"
_ROWS = 8
_NAMES = {"readings": 50, "rules": 34}
"""How much of a table's width its first column takes, in per cent."""


class RulesPart(ProposingPart):
    """A set of rules, searched as a whole: its settings, its rules, the local rules."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsRulesForm()
        self.ui.setupUi(self)
        self._book = DEFAULT_BOOK
        self.pack_panel = PackPanel(context, self)
        self.reading_panel = ReadingPanel(context, self)
        self.rule_panel = RulePanel(context, self)
        self.readings = Rows(self._reading_columns(), self)
        self.rules = Rows(_rule_columns(), self)
        self.local = LocalRules(self, self.ui)
        self._place()
        self._connect()

    def reread(self) -> None:
        self.context.work.do(lambda desk: desk.rules, then=self._show, view=self)

    def opened(self) -> Where:
        ui = self.ui
        reading, rule = _chosen(ui.readings, self.readings), _chosen(ui.rules, self.rules)
        return {
            "pack": ui.pack.value(),
            "search": ui.search.text(),
            "tab": ui.tabs.currentIndex(),
            "reading": reading.id if reading is not None else None,
            "rule": rule.id if rule is not None else None,
            "adds_pack": self.pack_panel.isVisibleTo(self),
            **self.local.opened(),
        }

    def reopen(self, opened: Where) -> None:
        ui = self.ui
        ui.pack.set_value(opened["pack"])
        ui.search.setText(opened["search"])
        ui.tabs.setCurrentIndex(opened["tab"])
        _choose(ui.readings, self.readings, opened["reading"])
        _choose(ui.rules, self.rules, opened["rule"])
        self.local.reopen(opened)
        if opened["adds_pack"]:
            self._open_pack()

    def fit(self) -> None:
        super().fit()
        _fit(self.ui.readings)
        _fit(self.ui.rules)
        self.local.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def pack(self) -> RulePack:
        """The set of rules chosen above."""
        wanted = self.ui.pack.value()
        return next((pack for pack in self._book.packs if _key(pack) == wanted), self._book.packs[0])

    # Within

    def _place(self) -> None:
        ui = self.ui
        for panel, place, name in (
            (self.pack_panel, ui.pack_place, "pack_panel"),
            (self.reading_panel, ui.reading_place, "reading_panel"),
            (self.rule_panel, ui.rule_place, "rule_panel"),
        ):
            panel.setObjectName(name)
            panel.hide()
            place.addWidget(panel)
        ui.effect_place.addWidget(self.effect)
        prepare(ui.readings, self.readings)
        prepare(ui.rules, self.rules)
        # The sets come after the page is laid out, so the list has to grow with them.
        ui.pack.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        bounded(ui.pack, 300)
        bounded(ui.search, 420)

    def _connect(self) -> None:
        ui = self.ui
        ui.pack.changed.connect(self._change_pack)
        ui.search.textChanged.connect(lambda _text: self._show_pack())
        ui.add_pack.clicked.connect(self._open_pack)
        ui.remove_pack.clicked.connect(self._remove_pack)
        ui.readings.selectionModel().selectionChanged.connect(lambda *_: self._show_reading())
        ui.rules.selectionModel().selectionChanged.connect(lambda *_: self._show_rule())
        self.pack_panel.proposed.connect(self._add_pack)
        self.reading_panel.proposed.connect(lambda: self._change(self.reading_panel, self._reading_words()))
        self.rule_panel.proposed.connect(lambda: self._change(self.rule_panel, self._rule_words()))
        self.rule_panel.tighten_wanted.connect(self.local.add)

    def _show(self, book: RuleBook) -> None:
        self._book = book
        chosen = _key(self.pack())
        self.ui.pack.blockSignals(True)
        self.ui.pack.clear()
        self.ui.pack.set_choices({_key(pack): pack_words(pack) for pack in book.packs}, nothing=None)
        self.ui.pack.set_value(chosen)
        self.ui.pack.blockSignals(False)
        self._show_pack()

    def _change_pack(self) -> None:
        self.drop()
        self._show_pack()

    def _show_pack(self) -> None:
        pack, needle = self.pack(), self.ui.search.text().strip().casefold()
        self.ui.remove_pack.setVisible(pack.from_on is not None)
        readings = [one for one in READINGS if needle in _reading_said(one, pack).casefold()]
        law = [
            row
            for row in rules.listed(self._book, pack)
            if not row.is_local and needle in _rule_said(row).casefold()
        ]
        _keep(self.ui.readings, self.readings, readings)
        _keep(self.ui.rules, self.rules, law)
        local_count = self.local.show_book(self._book, needle)
        for tab, words, count in (
            (self.ui.readings_tab, "Settings", len(readings)),
            (self.ui.rules_tab, "Rules", len(law)),
            (self.ui.local_tab, "Local rules", local_count),
        ):
            self.ui.tabs.setTabText(self.ui.tabs.indexOf(tab), f"{words} ({count})")
        self._show_reading()
        self._show_rule()

    def _show_reading(self) -> None:
        reading: Reading | None = _chosen(self.ui.readings, self.readings)
        self.reading_panel.setVisible(reading is not None)
        if reading is not None:
            self.reading_panel.show_reading(reading, self.pack())

    def _show_rule(self) -> None:
        row: RuleRow | None = _chosen(self.ui.rules, self.rules)
        self.rule_panel.setVisible(row is not None)
        if row is not None:
            self.rule_panel.show_rule(row, self.pack())

    # Changes

    def _open_pack(self) -> None:
        self.pack_panel.open()
        self.pack_panel.ui.from_on.setFocus()

    def _add_pack(self) -> None:
        try:
            pack = rule_changes.next_pack(self._book, self.pack_panel.typed())
        except RuleBroken as broken:
            self.pack_panel.refuse(broken)
            return

        def taken() -> None:
            self.pack_panel.taken()
            self.pack_panel.hide()
            self.ui.pack.set_value(_key(pack))

        words = f"rules: {pack_words(pack)[0].lower()}{pack_words(pack)[1:]}"
        self._propose(f"Add {words}", f"Added {words}.", pack, taken, self.pack_panel)

    def _remove_pack(self) -> None:
        pack, former = self.pack(), self._book
        try:
            wanted = rule_changes.without_pack(former, pack.from_on, self.context.calendar)
        except RuleBroken as broken:
            self.context.messages.refuse(broken)
            return
        words = f"the rules {pack_words(pack)[0].lower()}{pack_words(pack)[1:]}"
        self.propose(
            Proposal(
                doing=f"Remove {words}",
                done=f"Removed {words}.",
                look=lambda desk: rules.preview(desk, wanted),
                save=lambda desk: rules.remove_pack(desk, pack.from_on),
                undo=lambda desk: rules.restore(desk, former),
            )
        )

    def _change(self, panel: ReadingPanel | RulePanel, words: str) -> None:
        try:
            pack = panel.typed()
            refuse_nothing_new(self.pack(), pack)
        except RuleBroken as broken:
            panel.refuse(broken)
            return
        self._propose(f"Change: {words}", f"Changed: {words}.", pack, panel.taken, panel)

    def _propose(
        self, doing: str, done: str, pack: RulePack, taken: Callable[[], object], panel: ProposingPanel
    ) -> None:
        """Propose the set of rules as it would then be."""
        former = self._book

        def look(desk: Desk) -> Any:  # noqa: ANN401 - what preview gives
            return rules.preview(desk, rule_changes.with_pack(former, pack, desk.calendar))

        self.propose(
            Proposal(
                doing=doing,
                done=done,
                look=look,
                save=lambda desk: rules.save_pack(desk, pack),
                undo=lambda desk: rules.restore(desk, former),
            ),
            then=taken,
            failed=panel.refuse,
        )

    def _reading_words(self) -> str:
        return self.reading_panel.reading.question

    def _rule_words(self) -> str:
        return self.rule_panel.row.name if self.rule_panel.row else ""

    def _reading_columns(self) -> list[Column[Reading]]:
        def holds(reading: Reading) -> str:
            return reading.words(self.pack().options)

        def is_changed(reading: Reading) -> bool:
            return holds(reading) != reading.default_words

        return [
            Column(
                heading="Question",
                text=lambda reading: reading.question,
                tooltip=lambda reading: reading.question,
                tone=lambda reading: Tone.PLAIN if reading.option else Tone.QUIET,
            ),
            Column(
                heading="Holds here",
                text=lambda reading: f"{holds(reading)} (changed)" if is_changed(reading) else holds(reading),
                tooltip=holds,
                tone=lambda reading: Tone.PLAIN if reading.option else Tone.QUIET,
            ),
        ]


def _key(pack: RulePack) -> str:
    return pack.from_on.isoformat() if pack.from_on else _BEGINNING


def _chosen(table: QTableView, model: Rows[Any]) -> Any:  # noqa: ANN401 - a row of the model
    rows = table.selectionModel().selectedRows()
    return model.row(rows[0]) if rows else None


def _keep(table: QTableView, model: Rows[Any], rows: list[Any]) -> None:
    """Show other rows with the one chosen before still chosen."""
    chosen = _chosen(table, model)
    model.set_rows(rows)
    _fit(table)
    _choose(table, model, chosen.id if chosen is not None else None)


def _choose(table: QTableView, model: Rows[Any], wanted: str | None) -> None:
    """Choose the row of that id, where it is listed."""
    number = model.find(lambda row: row.id == wanted) if wanted is not None else -1
    if number >= 0:
        flags = QItemSelectionModel.SelectionFlag
        table.selectionModel().setCurrentIndex(model.index(number, 0), flags.ClearAndSelect | flags.Rows)


def _fit(table: QTableView) -> None:
    """A few rows high, so that the panel of the row chosen is in sight; the names leave the rest its room."""
    fit(table, _ROWS)
    header = table.horizontalHeader()
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
    header.resizeSection(0, table.viewport().width() * _NAMES[table.objectName()] // 100)


def _reading_said(reading: Reading, pack: RulePack) -> str:
    return f"{reading.id} {reading.question} {reading.words(pack.options)} {reading.source} {reading.option}"


def _rule_said(row: RuleRow) -> str:
    said = (row.id, row.name, row.when, row.source, row.in_words, OWNERS[row.owner], standing_words(row))
    return " ".join(said)


def _within(row: RuleRow) -> str:
    if not row.has_interval:
        return "No interval"
    return f"{row.when} (changed)" if row.is_changed else row.when


def _rule_columns() -> list[Column[RuleRow]]:
    return [
        Column(heading="Rule", text=lambda row: row.name, tooltip=lambda row: row.in_words, is_bold=True),
        Column(heading="Within", text=_within),
        Column(heading="Whose", text=lambda row: OWNERS[row.owner]),
        Column(heading="Standing", text=standing_words),
        Column(heading="Source", text=lambda row: row.source, is_quiet=True),
    ]
