"""The figures of the register, each opening its rows, and the buttons for the whole of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from iro_desk.domain.register_filters import Filter
from iro_desk.domain.reporting_year import year_of
from iro_desk.ui import style
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.ui.pages.actions_parts.reading import Shown

_BUTTONS = {
    "import_actions": ("Import…", "Read your own spreadsheet of actions"),
    "export_actions": ("Export", "Write the rows shown as a spreadsheet"),
    "monitoring_list": ("Monitoring list", "What is open and overdue by team and owner, to print"),
    "new_action": ("New action  Ctrl+N", "Add an action that no decision is behind"),
}


class Head(QObject):
    """`wanted` carries the filters a figure stands for; `themes_wanted` asks for the counts by theme."""

    wanted = Signal(object)
    themes_wanted = Signal()

    def __init__(self, counts: QWidget, buttons: QWidget) -> None:
        super().__init__(counts)
        flow = FlowLayout(counts, gap=0)
        self.figures = {name: _link(name, counts) for name in ("open", "overdue", "timely", "themes")}
        for name, button in self.figures.items():
            flow.addWidget(button)
            if name != "themes":
                button.clicked.connect(lambda _checked=False, name=name: self.wanted.emit(_FILTERS[name]))
        self.figures["themes"].setText("Themes")
        self.figures["themes"].setToolTip("How often each theme stands in the register")
        self.figures["themes"].clicked.connect(lambda _checked=False: self.themes_wanted.emit())
        row = FlowLayout(buttons)
        self.buttons: dict[str, QPushButton] = {}
        for name, (words, tip) in _BUTTONS.items():
            button = QPushButton(words, buttons)
            button.setObjectName(name)
            button.setToolTip(tip)
            button.setAccessibleName(words.removesuffix("  Ctrl+N"))
            self.buttons[name] = button
            row.addWidget(button)
        style.set_role(self.buttons["new_action"], "primary")

    def show_counts(self, shown: Shown, today: date) -> None:
        """Say how the whole register stands, whatever is filtered."""
        figures, total = self.figures, shown.all
        figures["open"].setText(f"{total.open:,} open")
        figures["overdue"].setText(f"{total.overdue:,} overdue")
        _tone(figures["overdue"], Tone.LATE if total.overdue else Tone.PLAIN)
        held = shown.this_year
        since = year_of(today).since
        words = f"{held.share} on time {since}" if held.judged else f"None closed {since}"
        figures["timely"].setText(words)
        figures["timely"].setToolTip(
            f"Of the actions closed {since}, those done by their day. A revised day counts once its reason "
            "stands. Show these rows"
        )
        for button in figures.values():
            button.updateGeometry()


_FILTERS = {
    "open": (Filter(key="state", value="open"),),
    "overdue": (Filter(key="state", value="overdue"),),
    "timely": (Filter(key="timely", value="judged"),),
}


def _link(name: str, parent: QWidget) -> QPushButton:
    button = QPushButton(parent)
    button.setObjectName(f"figure_{name}")
    button.setToolTip("Show these rows")
    style.set_role(button, "link")
    return button


def _tone(button: QPushButton, tone: Tone) -> None:
    if button.property("tone") != tone.value:
        button.setProperty("tone", tone.value)
        button.style().unpolish(button)
        button.style().polish(button)
