"""What a paper leaves out: one folded line that counts by reason, and the whole list where it is asked."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from iro_desk.domain.withheld import REASONS, Why
from iro_desk.ui import style

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iro_desk.domain.withheld import LeftOut
    from iro_desk.ui.names import PersonNames

_SHORT = {
    Why.KEPT_PRIVATE: "kept private",
    Why.NO_CONSENT: "without consent",
    Why.CONSENT_NOT_ASKED: "not asked yet",
    Why.PART_UNMARKED: "shared in part, none marked",
    Why.BY_IRO: "withheld by you",
    Why.CHILD_NOT_TOLD: "not told to the child",
    Why.OTHER_PARENT: "not for the other parent",
    Why.NOT_NEEDED: "not for this reader",
}
"""The reasons in few words, what matters most first."""


class LeftOutLines(QWidget):
    """The folded line; `every`, the whole list, is placed under it by whoever shows them.

    `wanted` asks for the list in which the IRO says what is withheld from whom.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.every = QWidget(parent)
        self.words, self._list = QLabel(self), QLabel(self.every)
        for label in (self.words, self._list):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            style.set_role(label, "quiet")
        self.unfold, self.withheld = QPushButton(self), QPushButton("Change what is withheld…", self.every)
        self.unfold.setCheckable(True)
        for link in (self.unfold, self.withheld):
            style.set_role(link, "link")
        self.unfold.toggled.connect(self._show_every)
        self.withheld.clicked.connect(self.wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.words, 1)
        line.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self.every)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._list)
        column.addWidget(self.withheld, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_every(is_on=False)

    def show_left_out(self, found: Iterable[LeftOut], paper: str, names: PersonNames) -> None:
        """Say what that paper leaves out; out of sight where it leaves out nothing."""
        lines = tuple(found)
        self.setVisible(bool(lines))
        self.every.setVisible(bool(lines) and self.unfold.isChecked())
        self.words.setText(_counted(lines))
        self._list.setText("\n".join(f"{names.within(one.what)}: {_why(one, names)}" for one in lines))
        self.unfold.setAccessibleName(f"What the {paper} leaves out")
        self.withheld.setAccessibleName(f"Change what is withheld from the {paper}")

    def buttons(self) -> tuple[QPushButton, QPushButton]:
        """What can be pressed."""
        return self.unfold, self.withheld

    def _show_every(self, is_on: bool) -> None:
        self.unfold.setText("Fold" if is_on else "Show…")
        self.every.setVisible(is_on)


def _counted(lines: tuple[LeftOut, ...]) -> str:
    """Left out: 2 kept private, 21 not for this reader."""
    counts = Counter(one.why for one in lines)
    return "Left out: " + ", ".join(f"{counts[why]} {words}" for why, words in _SHORT.items() if counts[why])


def _why(one: LeftOut, names: PersonNames) -> str:
    """The reason; what the IRO typed of it may name people."""
    is_told = one.reason and not names.is_private
    return f"{REASONS[one.why]} ({one.reason})" if is_told else REASONS[one.why]
