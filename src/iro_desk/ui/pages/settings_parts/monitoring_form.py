"""What the monitoring form asks, in which order and words (statutory.md 4.4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from iro_desk.domain.monitoring import ANSWERS, SCALES, Item
from iro_desk.domain.monitoring_design import OWN_FROM, SCALE_WORDS, SHIPPED_FORM, Kept
from iro_desk.services import monitoring_design
from iro_desk.ui import actions
from iro_desk.ui.drafted_panel import Task
from iro_desk.ui.forms.ui_settings_monitoring import Ui_SettingsMonitoringForm
from iro_desk.ui.forms.ui_settings_monitoring_item import Ui_SettingsMonitoringItemForm
from iro_desk.ui.forms.ui_settings_monitoring_words import Ui_SettingsMonitoringWordsForm
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.page import Context, Where
from iro_desk.ui.pages.settings_parts.part import Part, SettingsPanel, bounded
from iro_desk.ui.widgets.short_table import fit, prepare

NEW = 0
_ROWS_AT_MOST = 80
_SCALE_WIDTH = 240


@dataclass(frozen=True, slots=True)
class Row:
    """An item as the list has it: its place, 0 where it is left out."""

    item: Item
    place: int

    @property
    def standing(self) -> str:
        """What is said of it beside its words."""
        own = "own" if self.item.number >= OWN_FROM else ""
        return ", ".join(words for words in (own, "" if self.place else "left out") if words)


class ItemPanel(SettingsPanel):
    """The words of one item."""

    form = "settings_monitoring_item"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsMonitoringItemForm()
        self.ui.setupUi(self)
        self.number = NEW
        self.ready()

    def show_item(self, row: Row | None) -> None:
        """Show an item, or an empty form for one of the IRO's own."""
        number, wording = (row.item.number, row.item.wording) if row else (NEW, "")
        self.form = f"{ItemPanel.form}:{number}"
        self.begin(0, 0, lambda: self.ui.wording.setText(wording))
        self.number = number
        self.ui.heading.setText("Reword the item" if number else "An item of your own")

    def change(self) -> Task:
        number, wording = self.number or None, self.ui.wording.text()
        return lambda desk: monitoring_design.save_item(desk, number, wording)


class WordsPanel(SettingsPanel):
    """The words of the four answers, the scale, and the words of its grades, the best first."""

    form = "settings_monitoring_words"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsMonitoringWordsForm()
        self.ui.setupUi(self)
        self._kept = SHIPPED_FORM
        ui = self.ui
        self.answers: dict[str, QLineEdit] = {key: getattr(ui, f"answer_{key}") for key in ANSWERS}
        self._grades = [(ui.grade_1_label, ui.grade_1), (ui.grade_2_label, ui.grade_2)]
        self._grades += [(ui.grade_3_label, ui.grade_3), (ui.grade_4_label, ui.grade_4)]
        ui.scale.set_choices(SCALE_WORDS, nothing=None)
        bounded(ui.scale, _SCALE_WIDTH)
        ui.scale.changed.connect(self._turn_scale)
        self._shown_scale = ""
        self.ready()

    def show_words(self, kept: Kept) -> None:
        """Show the words in force."""
        self._kept = kept
        self.begin(0, 0, lambda: self._fill_fields(kept))

    def change(self) -> Task:
        scale = self._scale()
        answers = {key: field.text() for key, field in self.answers.items()}
        grades = dict(zip(SCALES[scale], (field.text() for _label, field in self._grades), strict=False))
        return lambda desk: monitoring_design.save_words(desk, answers, scale, grades)

    def more_state(self) -> dict[str, Any]:
        return {"scale": self.ui.scale.value()}

    def restore_more(self, state: dict[str, Any]) -> None:
        # The scale first: it fills in its words, and the draft then says which stood there.
        self.ui.scale.set_value(state["scale"])

    def _scale(self) -> str:
        return self.ui.scale.value() or self._kept.scale

    def _fill_fields(self, kept: Kept) -> None:
        for key, field in self.answers.items():
            field.setText(kept.answers[key])
        self.ui.scale.set_value(kept.scale)
        self._show_scale(kept.scale)

    def _turn_scale(self) -> None:
        if self._scale() != self._shown_scale:
            self._show_scale(self._scale())

    def _show_scale(self, scale: str) -> None:
        """The grades of that scale in the words kept of it."""
        self._shown_scale = scale
        words = list(self._kept.grades[scale].values())
        for place, (label, field) in enumerate(self._grades):
            is_there = place < len(words)
            label.setVisible(is_there)
            field.setVisible(is_there)
            field.setText(words[place] if is_there else "")


class MonitoringFormPart(Part):
    """The items in their order with those left out at the end, one open, and the words of the scale."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsMonitoringForm()
        self.ui.setupUi(self)
        self._kept = SHIPPED_FORM
        self._open: int | None = None
        self.panel = ItemPanel(context, self)
        self.panel.setObjectName("item_panel")
        self.words = WordsPanel(context, self)
        self.words.setObjectName("words_panel")
        self.ui.panel_rows.addWidget(self.panel)
        self.ui.panel_rows.addWidget(self.words)
        columns: list[Column[Row]] = [
            Column(heading="No.", text=lambda row: str(row.place or ""), is_quiet=True),
            Column(heading="What is asked", text=lambda row: row.item.wording),
            Column(heading="", text=lambda row: row.standing, is_quiet=True),
        ]
        self.model = Rows(columns, self)
        prepare(self.ui.entries, self.model)
        self._connect()
        self._show_item(None)

    def reread(self) -> None:
        self.context.work.do(monitoring_design.kept, then=self._show, view=self)

    def opened(self) -> Where:
        return {"item": self._open}

    def reopen(self, opened: Where) -> None:
        if opened["item"] is not None:
            self._show_item(int(opened["item"]))

    def add(self) -> None:
        """Open an empty form for an item of the IRO's own."""
        self._show_item(NEW)
        self.panel.ui.wording.setFocus()

    def shift(self, by: int) -> None:
        """Put the chosen item one place further up or down."""
        row = self._chosen()
        if row is not None and row.place:
            number = row.item.number
            self.context.work.do(
                lambda desk: monitoring_design.move(desk, number, by),
                then=lambda _nothing: self._choose(number),
                view=self,
            )

    def leave_out(self) -> None:
        """Ask the chosen item no longer, or again."""
        row = self._chosen()
        if row is None:
            return
        number, task = row.item.number, monitoring_design.leave_out
        if not row.place:
            task = monitoring_design.ask_again
        self.context.work.do(
            lambda desk: task(desk, number),
            then=lambda _nothing: self._choose(number),
            failed=self.context.messages.refuse,
            view=self,
        )

    def reset(self) -> None:
        """Ask what is shipped again; it can be undone."""
        self._show_item(None)
        held = self._kept
        self.context.work.do(monitoring_design.reset, view=self)
        self.context.messages.inform(
            "The monitoring form is as shipped again.",
            "Undo",
            lambda: self.context.work.do(lambda desk: monitoring_design.put_back(desk, held), view=self),
        )

    # Within

    def _connect(self) -> None:
        ui = self.ui
        ui.add.clicked.connect(self.add)
        ui.reset.clicked.connect(self.reset)
        ui.up.clicked.connect(lambda: self.shift(-1))
        ui.down.clicked.connect(lambda: self.shift(1))
        ui.leave_out.clicked.connect(self.leave_out)
        for keys, does in (
            ("Alt+Up", lambda: self.shift(-1)),
            ("Alt+Down", lambda: self.shift(1)),
            ("Del", self.leave_out),
        ):
            actions.keys(ui.entries, keys, does, only_itself=True)
        ui.entries.activated.connect(lambda index: self._open_row(index.row()))
        ui.entries.doubleClicked.connect(lambda index: self._open_row(index.row()))
        ui.entries.selectionModel().currentRowChanged.connect(lambda *_rows: self._say_what_can_be())
        self.panel.settled.connect(lambda _made: self._show_item(None))

    def _open_row(self, number: int) -> None:
        row = self.model.row(number)
        if row is not None:
            self._choose(row.item.number)
            self._show_item(row.item.number)
            self.panel.ui.wording.setFocus()

    def _show(self, kept: Kept) -> None:
        before = self._chosen()
        self._kept = kept
        rows = [Row(item, place) for place, item in enumerate(kept.asked, 1)]
        self.model.set_rows([*rows, *(Row(item, 0) for item in kept.left_out)])
        fit(self.ui.entries, _ROWS_AT_MOST)
        self.ui.reset.setVisible(not kept.is_shipped)
        self._choose(before.item.number if before else kept.asked[0].number)
        self.words.show_words(kept)

    def _chosen(self) -> Row | None:
        return self.model.row(self.ui.entries.currentIndex())

    def _choose(self, number: int) -> None:
        place = self.model.find(lambda row: row.item.number == number)
        if place >= 0:
            self.ui.entries.selectRow(place)
        self._say_what_can_be()

    def _say_what_can_be(self) -> None:
        """Up, down and out only where they do something."""
        row, ui = self._chosen(), self.ui
        place = row.place if row else 0
        ui.up.setEnabled(place > 1)
        ui.down.setEnabled(0 < place < len(self._kept.asked))
        ui.leave_out.setText("Leave &out" if row is None or place else "&Ask again")

    def _show_item(self, number: int | None) -> None:
        if number != self._open:
            self.panel.leave()
        self._open = number
        self.panel.setVisible(number is not None)
        if number is not None:
            place = self.model.find(lambda row: row.item.number == number)
            self.panel.show_item(self.model.row(place) if place >= 0 else None)
