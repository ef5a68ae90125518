"""What monitoring forms said over time, and which meetings lack one, as rows and cells."""

from __future__ import annotations

from collections import Counter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from iro_desk.domain.monitoring import EVERY_GRADE
from iro_desk.domain.monitoring_results import GRADE, Filled, Results, counted_words
from iro_desk.domain.wording import counted, long_date, short_date, weekday_date
from iro_desk.services.monitoring_results import Lacking
from iro_desk.ui.models.duties import TONES, due_words, person
from iro_desk.ui.models.rows import Column
from iro_desk.ui.names import PersonNames
from iro_desk.ui.style import SHAPES, Tone

_Index = QModelIndex | QPersistentModelIndex
ANSWER_TONES = {"yes": Tone.IN_TIME, "partly": Tone.SOON, "no": Tone.LATE, "n_a": Tone.QUIET}
ANSWER_SHAPES = {
    "yes": "check-circle-fill",
    "partly": "circle-half-fill",
    "no": "warning-fill",
    "n_a": "circle",
}
_NOTHING = Results(rows=(), periods=())
_SHORT = {"Requires improvement to be good": "Requires improvement", "Not applicable": "N/A"}


class ResultsModel(QAbstractTableModel):
    """Items down, reviews or quarters across. With `one_child` a cell is one answer, else counts of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.results = _NOTHING
        self.one_child = False

    def show(self, results: Results, *, one_child: bool) -> None:
        """Show these."""
        self.beginResetModel()
        self.results, self.one_child = results, one_child
        self.endResetModel()

    def counts(self, index: _Index) -> Counter[str]:
        """How often each answer stands in a cell."""
        return self.results.counts(index.row(), index.column())

    def forms(self, index: _Index) -> tuple[Filled, ...]:
        """The forms behind a cell, the newest first."""
        return self.results.forms(index.row(), index.column()) if index.isValid() else ()

    def number(self, index: _Index) -> int:
        """The item of a cell."""
        return self.results.rows[index.row()][0]

    def words(self, index: _Index) -> str:
        """What a cell says in words; "" where nothing was answered."""
        forms = self.forms(index)
        if not forms:
            return ""
        if self.one_child:
            word = forms[0].word(self.number(index))
            return _SHORT.get(word, word)
        counts = self.counts(index)
        if self.number(index) != GRADE:
            return counted_words(counts)
        given = [f"{counts[key]} {word.lower()}" for key, word in EVERY_GRADE.items() if counts[key]]
        return ", ".join(given)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own shape
        return 0 if parent.isValid() else len(self.results.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own shape
        return 0 if parent.isValid() else len(self.results.periods)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - whatever the role asks for
        is_across = orientation == Qt.Orientation.Horizontal
        if not 0 <= section < (self.columnCount() if is_across else self.rowCount()):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        return self.results.periods[section].words if is_across else self.results.rows[section][1]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(index)
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            item, period = self.results.rows[index.row()][1], self.results.periods[index.column()]
            return f"{item}, {period.words}: {self.words(index) or 'not answered'}."
        return None


def form_columns(names: PersonNames, number: int) -> tuple[Column[Filled], ...]:
    """The columns of the forms behind a cell; in the privacy view without what was written."""
    return (
        Column(heading="Review", text=lambda one: weekday_date(one.on), sort=lambda one: one.on),
        Column(
            heading="Child", text=lambda one: person(names, one.child.name, one.child.child_ref), is_bold=True
        ),
        Column(
            heading="Answer",
            text=lambda one: one.word(number),
            tone=lambda one: ANSWER_TONES.get(one.answer(number), Tone.PLAIN),
        ),
        Column(
            heading="Comment",
            text=lambda one: "" if names.is_private else " ".join(one.comment(number).split()),
            tooltip=lambda one: "" if names.is_private else one.comment(number),
        ),
    )


def lacking_columns(names: PersonNames) -> tuple[Column[Lacking], ...]:
    """The columns of the meetings without a form."""
    return (
        Column(
            heading="Child", text=lambda row: person(names, row.child.name, row.child.child_ref), is_bold=True
        ),
        Column(heading="Meeting", text=lambda row: weekday_date(row.held_on), sort=lambda row: row.held_on),
        Column(
            heading="Due",
            text=lambda row: short_date(row.duty.due_on) if row.duty and row.duty.due_on else "",
            sort=lambda row: row.duty.due_on if row.duty else None,
            asks=lambda row: row.duty is not None,
        ),
        Column(
            heading="State", text=_late, tone=_tone, icon=lambda row: SHAPES[_tone(row)], spoken=_sentence
        ),
        Column(heading="Form", text=_begun),
        Column(heading="Team", text=lambda row: row.child.team or "", is_quiet=True),
    )


def _late(row: Lacking) -> str:
    return due_words(row.duty, row.duty.today) if row.duty else "review not completed"


def _tone(row: Lacking) -> Tone:
    return TONES[row.duty.state] if row.duty else Tone.QUIET


def _begun(row: Lacking) -> str:
    if row.answered is None:
        return "Not begun"
    return "Filled in, not sent" if row.answered == row.of else f"{row.answered} of {row.of} answered"


def _sentence(row: Lacking) -> str:
    return f"Meeting of {long_date(row.held_on)}: {_late(row)}. {_begun(row)}. Enter opens the form."


def lacking_summary(rows: tuple[Lacking, ...]) -> str:
    """How many meetings lack a form, and how many of those are late."""
    if not rows:
        return "Every meeting held here has its form sent."
    late = sum(row.duty is not None and TONES[row.duty.state] is Tone.LATE for row in rows)
    return f"{counted(len(rows), 'meeting')} without a form sent, {late} of them late."
