"""Who was heard, when and how, in one line: the fields of a kept consultation stay folded behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget

from iro_desk.domain.consultation import METHODS, Consultation
from iro_desk.domain.wording import weekday_date
from iro_desk.ui import style

FIELDS = ("person_role", "person_name", "consulted_on", "method", "place", "is_iro_visit", "seen_alone")


class FoldedHead(QWidget):
    """Stands in the place of `head`, the widget with those fields, until they are asked for."""

    def __init__(self, head: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._head = head
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        style.set_role(self.words, "quiet")
        self.change = QPushButton("Change…", self)
        self.change.setAccessibleName("Change who, when and how")
        self.change.setToolTip("Who, when and how")
        style.set_role(self.change, "link")
        self.change.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)

    def show_for(self, one: Consultation) -> None:
        """Fold the fields of a kept consultation away; a new one, or one without a day, asks for them."""
        at = QApplication.focusWidget()
        is_typing = at is not None and self._head.isAncestorOf(at)
        is_known = bool(one.id) and one.consulted_on is not None
        self.words.setText(met(one))
        self._fold(is_on=is_known and not is_typing)

    def unfold(self) -> None:
        """Show the fields: something stands in them that is not kept yet."""
        self._fold(is_on=False)

    def _open(self) -> None:
        self._fold(is_on=False)
        field = self._head.findChild(QWidget, "consulted_on")
        if field is not None:
            field.setFocus()

    def _fold(self, *, is_on: bool) -> None:
        self.setVisible(is_on)
        self._head.setVisible(not is_on)


def met(one: Consultation) -> str:
    """When, how and where somebody was heard, in one line."""
    if one.consulted_on is None:
        return ""
    parts = [weekday_date(one.consulted_on), METHODS.get(one.method, one.method).lower(), one.place]
    if one.is_iro_visit:
        parts.append("my visit")
    if one.seen_alone:
        parts.append("seen alone")
    return " · ".join(part for part in parts if part)
