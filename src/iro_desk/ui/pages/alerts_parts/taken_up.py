"""The actions of the register that an alert takes up, and other alerts that took them up too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from iro_desk.domain.register_columns import Known, state_words
from iro_desk.domain.remedial_actions import in_words
from iro_desk.ui import style

if TYPE_CHECKING:
    from iro_desk.domain.remedial_actions import RemedialAction
    from iro_desk.services.alert_pages import AlertPage
    from iro_desk.ui.forms.ui_alert import Ui_AlertForm
    from iro_desk.ui.page import Context, Where


class TakenUp:
    """Fills the part of the form of an alert that lists them, each a way to its own page."""

    def __init__(self, context: Context, ui: Ui_AlertForm) -> None:
        self.context, self.ui = context, ui
        self.links: list[QPushButton] = []

    def show_page(self, page: AlertPage) -> None:
        """Show those of an alert; in the privacy view none, for their words may name people."""
        self.links = []
        layout = self.ui.taken_rows
        while item := layout.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        is_shown = bool(page.actions) and not self.context.names.is_private
        self.ui.taken_part.setVisible(is_shown)
        for action in page.actions:
            sentence = f"{' '.join(action.action.split())} · {self._state(action)}"
            layout.addWidget(self._row(sentence, "actions", {"action_id": action.id}))
        for card in page.related:
            sentence = f"Also taken up in {card.alert.ref} · {card.standing.where}"
            layout.addWidget(self._row(sentence, "alerts", {"alert_id": card.alert.id}))

    def _state(self, action: RemedialAction) -> str:
        """Where it stands, in working days as the register counts them."""
        today, calendar = self.context.today(), self.context.calendar
        if calendar is not None and action.is_overdue(today):
            return state_words(action, Known(today=today, calendar=calendar))
        state = in_words(action, today)
        return f"{state[0].lower()}{state[1:]}"

    def _row(self, said: str, page: str, where: Where) -> QWidget:
        row = QWidget(self.ui.taken_part)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words_of = QLabel(said, row)
        words_of.setTextFormat(Qt.TextFormat.PlainText)
        words_of.setWordWrap(True)
        link = QPushButton("Open", row)
        link.setAccessibleName(f"Open: {said}")
        style.set_role(link, "link")
        link.clicked.connect(lambda _checked=False: self.context.go(page, where))
        self.links.append(link)
        line.addWidget(words_of, 1)
        line.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        return row
