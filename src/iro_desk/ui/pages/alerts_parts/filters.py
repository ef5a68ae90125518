"""What narrows the alerts shown: team, theme, kind, open or closed, and the alerts behind a number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from iro_desk.domain.case_alerts import ALERT_KINDS
from iro_desk.ui import style
from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from iro_desk.services.alert_pages import Card
    from iro_desk.ui.page import Where

STATES = {"open": "Open", "closed": "Closed"}
_NAMES = ("team", "theme", "kind", "state")
_NOTHING = {"team": "All teams", "theme": "All themes", "kind": "All kinds", "state": "Open and closed"}
_LABELS = {"team": "Team", "theme": "Theme", "kind": "Kind of alert", "state": "Open or closed"}


class Filters(QObject):
    """A row of choices. `changed` carries what of `where` is to be another from now on."""

    changed = Signal(dict)

    def __init__(self, place: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(place)
        self.fields = {name: ChoiceField(place) for name in _NAMES}
        for name, field in self.fields.items():
            field.setObjectName(f"filter_{name}")
            field.setAccessibleName(_LABELS[name])
            field.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
            field.activated.connect(lambda _row, name=name: self._tell(name))
            self._flow.addWidget(field)
        self.word = QPushButton(place)
        self.word.setObjectName("filter_word")
        style.set_role(self.word, "word")
        self.word.clicked.connect(lambda _checked=False: self.changed.emit({"only": None}))
        self._flow.addWidget(self.word)

    def show_filters(self, where: Where, cards: Sequence[Card], themes: Mapping[str, str]) -> None:
        """Offer what there is among these alerts, and show what is in force."""
        teams = sorted({card.alert.team for card in cards if card.alert.team}, key=str.casefold)
        used = {key for card in cards for key in card.alert.themes}
        kinds = {card.alert.kind for card in cards}
        self._offer("team", {name: name for name in teams}, where)
        self._offer("theme", {key: words for key, words in themes.items() if key in used}, where)
        self._offer("kind", {key.value: words for key, words in ALERT_KINDS.items() if key in kinds}, where)
        self._offer("state", STATES, where)
        self.fields["state"].setVisible(where.get("view") == "list")
        only = where.get("only") or {}
        self.word.setVisible(bool(only))
        self.word.setText(f"{only.get('words', '')}  ✕")
        self.word.setAccessibleName(f"Remove the filter {only.get('words', '')}")

    def _offer(self, name: str, choices: Mapping[str, str], where: Where) -> None:
        field = self.fields[name]
        field.blockSignals(True)
        field.set_choices(choices, nothing=_NOTHING[name])
        field.set_value(where.get(name) or None)
        field.blockSignals(False)
        field.setVisible(len(choices) > 1 or bool(where.get(name)))

    def _tell(self, name: str) -> None:
        self.changed.emit({name: self.fields[name].value() or ""})


def is_wanted(card: Card, where: Where) -> bool:
    """Whether an alert is among those that `where` asks for."""
    alert = card.alert
    only = where.get("only") or {}
    if only and alert.id not in only["ids"]:
        return False
    if where.get("team") and alert.team != where["team"]:
        return False
    if where.get("theme") and where["theme"] not in alert.themes:
        return False
    if where.get("kind") and alert.kind.value != where["kind"]:
        return False
    state = where.get("state") if where.get("view") == "list" else ""
    return not state or card.standing.is_open == (state == "open")
