"""A paper stopped for a look: each passage about another child or a home, with what to do (row B14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from iro_desk.domain.paper_kinds import EVERY_KIND
from iro_desk.services import alert_mentions, alert_papers, mentions
from iro_desk.ui import style
from iro_desk.ui.widgets.choice_field import ChoiceField

if TYPE_CHECKING:
    from iro_desk.domain.mentions import Mention
    from iro_desk.services.desk import Desk
    from iro_desk.ui.names import PersonNames
    from iro_desk.ui.page import Context

_SHORTEST = 12
"""Letters of a reason that are always seen."""
_HIDDEN = "What is said is hidden while names are. Show them with F8 to read it."


class PassageRow(QFrame):
    """One passage: where it stands, what was found, the words; `gone_to` and `meant` are its buttons."""

    gone_to = Signal()
    meant = Signal()

    def __init__(self, number: int, found: Mention, parent: QWidget, names: PersonNames) -> None:
        super().__init__(parent)
        style.set_role(self, "card")
        self.found = found
        self.place, self.words = QLabel(self), QLabel(self)
        self.show_names(names)
        style.set_role(self.place, "strong")
        for label in (self.place, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.reason = ChoiceField(self)
        self.reason.set_choices(mentions.reasons(found.kind), nothing="Why it belongs here…")
        self.reason.setMinimumContentsLength(_SHORTEST)
        self.reason.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reason.setAccessibleName(f"Passage {number}: why it belongs here")
        self.go = QPushButton("Go to it", self)
        self.mean = QPushButton("It is meant", self)
        self.go.setAccessibleName(f"Passage {number}: go to it")
        self.mean.setAccessibleName(f"Passage {number}: it is meant")
        self.go.clicked.connect(self.gone_to)
        self.mean.clicked.connect(self.meant)
        # Nothing is passed by Enter alone: each passage is read and given its reason.
        self.mean.setEnabled(False)
        self.reason.changed.connect(lambda: self.mean.setEnabled(self.reason.value() is not None))
        column = QVBoxLayout(self)
        column.addWidget(self.place)
        column.addWidget(self.words)
        column.addWidget(self.reason)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.go)
        row.addWidget(self.mean)
        column.addLayout(row)

    def show_names(self, names: PersonNames) -> None:
        """Say where it stands and what was found; in the privacy view without the words themselves."""
        found = self.found
        what = names.shown(found.found)
        self.place.setText(f"{names.within(found.heading)}: {mentions.WORDS[found.kind]}, “{what}”")
        self.words.setText(_HIDDEN if names.is_private else found.passage)


class MentionStop(QWidget):
    """`gone_to` carries the block to look at, `passed` the kind and recipient of a paper with none left."""

    gone_to = Signal(str)
    passed = Signal(str, str)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        self.rows: list[PassageRow] = []
        self._review_id, self._kind, self._recipient = 0, "", ""
        self._alert_id, self._is_named = 0, False
        self.heading = QLabel(self)
        style.set_role(self.heading, "section")
        self.heading.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.heading)
        context.names.changed.connect(self._show_names)
        self.hide()

    def look_at(self, review_id: int, kind: str, recipient: str = "") -> None:
        """Show what is to be looked at in a paper, if anything is."""
        self._review_id, self._kind, self._recipient = review_id, kind, recipient
        self._alert_id = 0
        self._read(is_first=True)

    def look_at_alert(self, alert_id: int, kind: str, recipient: str, *, is_named: bool) -> None:
        """Show what is to be looked at in a paper of an alert, which names the child or goes by reference."""
        self._review_id, self._kind, self._recipient = 0, kind, recipient
        self._alert_id, self._is_named = alert_id, is_named
        self._read(is_first=True)

    def clear(self) -> None:
        """Nothing is stopped, nor by an answer still on its way."""
        self._review_id, self._kind, self._recipient = 0, "", ""
        self._alert_id = 0
        self._show(())

    def _read(self, *, is_first: bool) -> None:
        kind, recipient, asked = self._kind, self._recipient, self._asked()

        def show(found: tuple[Mention, ...]) -> None:
            if asked != self._asked():
                return
            self._show(found)
            if not found and not is_first:
                self.passed.emit(kind, recipient)

        review_id, alert_id, is_named = self._review_id, self._alert_id, self._is_named

        def look(desk: Desk) -> tuple[Mention, ...]:
            if alert_id:
                return alert_papers.to_look_at(desk, kind, alert_id, recipient, named=is_named)
            return mentions.of_paper(desk, kind, review_id, recipient)

        self.context.work.do(look, then=show, view=self)

    def _asked(self) -> tuple[object, ...]:
        return self._review_id, self._alert_id, self._kind, self._recipient, self._is_named

    def _show(self, found: tuple[Mention, ...]) -> None:
        for row in self.rows:
            row.setParent(None)
            row.deleteLater()
        names = self.context.names
        self.rows = [PassageRow(number, one, self, names) for number, one in enumerate(found, 1)]
        for row in self.rows:
            row.gone_to.connect(lambda row=row: self.gone_to.emit(row.found.block))
            row.meant.connect(lambda row=row: self._mean(row))
            self._column.addWidget(row)
        self.setVisible(bool(found))
        if found:
            said = mentions.stopped_for(found).replace(
                "this paper", f"the {EVERY_KIND[self._kind].title.lower()}"
            )
            self.heading.setText(f"{said} Look at each.")
            self.rows[0].reason.setFocus()

    def _show_names(self) -> None:
        for row in self.rows:
            row.show_names(self.context.names)

    def _mean(self, row: PassageRow) -> None:
        reason = mentions.reasons(row.found.kind)[row.reason.value() or ""]
        kind, recipient = self._kind, self._recipient
        review_id, alert_id = self._review_id, self._alert_id

        def keep(desk: Desk) -> None:
            found = (row.found,)
            if alert_id:
                alert_mentions.pass_(desk, kind, alert_id, found, recipient, reason=reason)
            else:
                mentions.pass_(desk, kind, review_id, found, recipient, reason=reason)

        self.context.work.do(keep, then=lambda _done: self._read(is_first=False), view=self)
