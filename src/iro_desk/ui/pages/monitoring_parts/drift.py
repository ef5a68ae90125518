"""The drift ledger: promises made again in other words, aims that do not move, and what shows it (B4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtWidgets import QLabel, QPushButton, QSpinBox, QWidget

from iro_desk.domain.child import Child
from iro_desk.domain.drift import Drift, DriftRules, UnmovedAim
from iro_desk.domain.wording import counted, plain_date, short_date
from iro_desk.services import drift, minutes
from iro_desk.services.desk import Desk
from iro_desk.ui import style
from iro_desk.ui.models.duties import child_column
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.page import Context
from iro_desk.ui.pages.child_parts.actions import HIDDEN
from iro_desk.ui.pages.monitoring_parts.listed import ListedPart
from iro_desk.ui.widgets.flow_layout import FlowLayout
from iro_desk.ui.widgets.grid import Grid, Room

_DAYS_OF_A_MONTH = 30.44


@dataclass(frozen=True, slots=True, kw_only=True)
class DriftRow:
    """One line of the ledger: a promise or an aim of one child."""

    child: Child
    promise: Drift | None = None
    aim: UnmovedAim | None = None
    aim_words: str = ""

    @property
    def since(self) -> date:
        """The review that first said it."""
        if self.promise is not None:
            return self.promise.first_on
        assert self.aim is not None  # noqa: S101 - a row is one of the two
        return self.aim.since

    @property
    def times(self) -> int:
        """How many reviews said it."""
        if self.promise is not None:
            return len(self.promise.made)
        return len(self.aim.reviews) if self.aim is not None else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One review that said it: the day, the words, and how it is known to be the same."""

    on: date
    review_id: int
    words: str
    how: str


class DriftPart(ListedPart[DriftRow]):
    """The ledger of all children or of one; under it what each review said."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, "drift", "Drift ledger", parent)
        self._rules: DriftRules | None = None
        self.list.setAccessibleDescription("Each line’s reviews stand below; Enter goes to them")
        self.evidence: Rows[Evidence] = Rows(_evidence_columns(), self)
        self.reviews = Grid(self)
        self.reviews.setObjectName("drift_evidence")
        self.reviews.setAccessibleName("What each review said")
        self.reviews.use(self.evidence, (Room(110), Room(220), Room(110, 1)))
        self.column.addWidget(self.reviews, 1)
        self.column.addWidget(self._settings())
        self.column.setStretchFactor(self.list, 2)
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._show_evidence())
        self.list.opened.connect(lambda _row: self.reviews.setFocus())
        self.reviews.opened.connect(self._open)

    def reread(self) -> None:
        child_id = self.child_id
        self.ask(lambda desk: _read(desk, child_id), self._show)

    def leave_child(self) -> None:
        super().leave_child()
        self._show_evidence()

    def columns(self) -> tuple[Column[DriftRow], ...]:
        names, today = self.context.names, self.context.today()
        return (
            child_column(names),
            Column(
                heading="What was promised",
                text=lambda row: HIDDEN if row.promise and names.is_private else _words(row),
                tooltip=lambda row: "" if names.is_private else _words(row),
            ),
            Column(
                heading="First said",
                text=lambda row: short_date(row.since),
                sort=lambda row: row.since,
            ),
            Column(
                heading="Age",
                text=lambda row: _age((today - row.since).days),
                sort=lambda row: (today - row.since).days,
                is_number=True,
            ),
            Column(
                heading="Said by", text=lambda row: counted(row.times, "review"), sort=lambda row: row.times
            ),
            Column(
                heading="Kind",
                text=lambda row: "Decision" if row.promise else "Aim of the plan",
                is_quiet=True,
            ),
        )

    def rooms(self) -> tuple[Room, ...]:
        return Room(130), Room(170), Room(96, 1), Room(80), Room(80, 2), Room(110, 3)

    # Within

    def _settings(self) -> QWidget:
        box = QWidget(self)
        flow = FlowLayout(box, gap=12)
        self.threshold = _spin(box, "drift_threshold", "Words count as the same from", 1, 100, " %")
        self.unmoved = _spin(box, "drift_unmoved", "An aim is listed from", 2, 12, " reviews")
        for spin in (self.threshold, self.unmoved):
            label = QLabel(spin.accessibleName(), box)
            label.setBuddy(spin)
            style.set_role(label, "quiet")
            flow.addWidget(label)
            flow.addWidget(spin)
        self.save = QPushButton("Use these", box)
        self.save.setObjectName("drift_save")
        flow.addWidget(self.save)
        self.save.clicked.connect(lambda _checked=False: self._save())
        return box

    def _show(self, read: tuple[list[DriftRow], DriftRules]) -> None:
        rows, rules = read
        promises = [row for row in rows if row.promise]
        children = len({row.child.id for row in rows})
        self.summary.setText(
            f"{counted(len(promises), 'decision')} made again and still open, "
            f"{counted(len(rows) - len(promises), 'aim')} of the plan unmoved, "
            f"for {counted(children, 'child', 'children')}. It tells of promises, not of children."
            if rows
            else "No decision was made again while it was open, and every aim has moved."
        )
        if self._rules is None or self._typed_rules() == self._rules:
            self.threshold.setValue(rules.threshold)
            self.unmoved.setValue(rules.unmoved_from)
        self._rules = rules
        self.show_rows(
            rows, lambda one, other: (one.child.id, _words(one)) == (other.child.id, _words(other))
        )
        self._show_evidence()
        self.filled.emit()

    def _show_evidence(self) -> None:
        row = self.current()
        shown = _evidence(row) if row is not None else []
        if row is not None and row.promise is not None and self.context.names.is_private:
            shown = [_without_words(one) for one in shown]
        self.evidence.set_rows(shown)
        self.reviews.setVisible(row is not None)

    def _typed_rules(self) -> DriftRules:
        return DriftRules(threshold=self.threshold.value(), unmoved_from=self.unmoved.value())

    def _save(self) -> None:
        wanted = self._typed_rules()
        self.context.work.do(
            lambda desk: drift.save_rules(desk, wanted),
            failed=self.context.messages.refuse,
            view=self,
        )

    def _open(self, number: int) -> None:
        held = self.evidence.row(number)
        if held is not None:
            self.context.go("review", {"review_id": held.review_id, "step": "decide"})


def _read(desk: Desk, child_id: int | None) -> tuple[list[DriftRow], DriftRules]:
    plans = minutes.long_term_plans()
    rows = []
    for held in drift.ledger(desk, child_id):
        rows += [DriftRow(child=held.child, promise=one) for one in held.promises]
        rows += [
            DriftRow(child=held.child, aim=one, aim_words=plans.get(one.code, one.code)) for one in held.aims
        ]
    return sorted(rows, key=lambda row: (-row.times, row.since)), drift.rules(desk)


def _words(row: DriftRow) -> str:
    return row.promise.made[-1].decision.text if row.promise is not None else row.aim_words


def _evidence(row: DriftRow) -> list[Evidence]:
    if row.aim is not None:
        return [
            Evidence(on=on, review_id=review.id or 0, words=row.aim_words, how="Named in the plan")
            for on, review in row.aim.reviews
        ]
    made = row.promise.made if row.promise is not None else ()
    return [
        Evidence(
            on=one.review_on,
            review_id=one.decision.review_id or 0,
            words=one.decision.text,
            how=_how(one.is_carried, one.shared, is_first=place == 0),
        )
        for place, one in enumerate(made)
    ]


def _without_words(one: Evidence) -> Evidence:
    """As the privacy view shows it: a decision's words may name anybody, those it shares too."""
    return replace(one, words=HIDDEN, how=one.how.partition(":")[0])


def _how(is_carried: bool, shared: Sequence[str], *, is_first: bool) -> str:
    if is_first:
        return "First said"
    return "Carried forward" if is_carried else f"Same words: {', '.join(shared)}"


def _evidence_columns() -> tuple[Column[Evidence], ...]:
    return (
        Column(heading="Review of", text=lambda one: plain_date(one.on), sort=lambda one: one.on),
        Column(heading="What it said", text=lambda one: one.words, tooltip=lambda one: one.words),
        Column(heading="How it goes on", text=lambda one: one.how, is_quiet=True),
    )


def _age(days: int) -> str:
    months = int(days / _DAYS_OF_A_MONTH)
    return counted(months, "month") if months else counted(days, "day")


def _spin(parent: QWidget, name: str, words: str, least: int, most: int, ending: str) -> QSpinBox:
    made = QSpinBox(parent)
    made.setObjectName(name)
    made.setAccessibleName(words)
    made.setRange(least, most)
    made.setSuffix(ending)
    return made
