"""What the child says, in the child's own words, the latest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from iro_desk.domain.consultation import VIEWS, Consultation
from iro_desk.domain.wording import short_date
from iro_desk.ui import style

MOST = 6
_NOT_SHARED = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Something the child said, and how it came about."""

    words: str
    said_on: date | None
    note: str


def quotes(consultations: Sequence[Consultation]) -> list[Quote]:
    """The latest things the child said, those of one day together."""
    found: list[Quote] = []
    own = [entry for entry in consultations if entry.person_role == "child" and entry.consulted_on]
    for entry in sorted(own, key=lambda each: each.consulted_on or date.min, reverse=True):
        said = [entry.views.get(key, "") for key in VIEWS]
        said += [entry.wants_to_change, entry.worries, entry.proud_of]
        note = "seen alone" if entry.seen_alone else ""
        if entry.consent_to_share == _NOT_SHARED:
            note = f"{note}, not to be shared" if note else "not to be shared"
        found += [Quote(words=words, said_on=entry.consulted_on, note=note) for words in said if words]
    return found[:MOST]


class Quotes(QWidget):
    """The quotes under each other, each with its day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 0, 0, 0)
        self._column.setSpacing(10)
        self._rows: list[QWidget] = []

    def show_quotes(self, found: Sequence[Quote], nothing: str) -> None:
        """Show these; `nothing` is said where there are none. The day stands by its first quote."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        before = ""
        self._rows = [] if found else [_label(nothing, "quiet", self)]
        for quote in found:
            day = short_date(quote.said_on) if quote.said_on else ""
            when = ", ".join(part for part in (day, quote.note) if part)
            self._rows.append(self._row(quote, when, is_repeated=when == before))
            before = when
        for row in self._rows:
            self._column.addWidget(row)

    def _row(self, quote: Quote, when: str, *, is_repeated: bool) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        words = _label(quote.words, "", row)
        words.setAccessibleName(f"{quote.words} {when}")
        line.addWidget(words, 1)
        if not is_repeated:
            day = _label(when, "quiet", row)
            day.setWordWrap(False)
            line.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        return row


def _label(words: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        style.set_role(label, role)
    return label
