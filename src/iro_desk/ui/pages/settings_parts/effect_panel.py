"""What a change of holidays or rules would move, shown before it is saved; and that change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QWidget

from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.review import Timeliness
from iro_desk.domain.wording import counted, weekday_date
from iro_desk.services.effects import Effect
from iro_desk.ui.forms.ui_settings_effect import Ui_SettingsEffectForm
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.page import Context, show_field
from iro_desk.ui.pages.settings_parts.part import Part, SettingsPanel
from iro_desk.ui.widgets.short_table import fit, prepare

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk

TIMELINESS = {
    Timeliness.IN_TIME: "In time",
    Timeliness.LATE: "Late",
    Timeliness.IN_TIME_INCOMPLETE: "In time, completed late",
    Timeliness.NOT_JUDGEABLE: "Not judgeable",
    Timeliness.RELAXED_2020: "Not judged (2020 rules)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A change that waits to be looked at. `doing` says what saving does, `done` what was done."""

    doing: str
    done: str
    look: Callable[[Desk], Effect]
    save: Callable[[Desk], object]
    undo: Callable[[Desk], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """One thing that would change: a planned day left too late, a review judged, a due date."""

    child: str
    what: str
    now: str
    then: str


class EffectPanel(QWidget):
    """The dates that would move. `accepted` and `declined` say which button was used."""

    accepted = Signal()
    declined = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.ui = Ui_SettingsEffectForm()
        self.ui.setupUi(self)
        self._effect = Effect()
        self.rows = Rows(self._columns(), self)
        prepare(self.ui.rows_table, self.rows)
        self.ui.accept.clicked.connect(self.accepted)
        self.ui.decline.clicked.connect(self.declined)
        self.context.names.changed.connect(lambda: self._fill(self._effect))
        self.hide()

    def show_effect(self, doing: str, effect: Effect) -> None:
        """Show what the change would do and ask for it."""
        self.ui.heading.setText(doing)
        self._fill(effect)
        self.show()
        self.ui.accept.setFocus()
        # Once the card has its place below what was there before.
        QTimer.singleShot(0, self, lambda: show_field(self.ui.decline))

    @property
    def moved_count(self) -> int:
        """How many due dates the change shown would move."""
        return len(self._effect.moves)

    def _fill(self, effect: Effect) -> None:
        self._effect = effect
        self.rows.set_rows(_rows(effect))
        self.ui.rows_table.setVisible(bool(self.rows.rows()))
        fit(self.ui.rows_table)
        self.ui.summary.setText(_summary(effect))

    def _columns(self) -> list[Column[_Row]]:
        return [
            Column(heading="Child", text=lambda row: self.context.names.shown(row.child), is_bold=True),
            Column(heading="What", text=lambda row: row.what),
            Column(heading="Now", text=lambda row: row.now),
            Column(heading="Then", text=lambda row: row.then),
        ]


class ProposingPart(Part):
    """A part of which no change is saved before its dates were looked at.

    A change that moves nothing is saved at once. Each one saved can be undone from the notice.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.effect = EffectPanel(context, self)
        self.effect.setObjectName("effect")
        self.proposal: Proposal | None = None
        self._then: Callable[[], object] | None = None
        self.effect.accepted.connect(self._save)
        self.effect.declined.connect(self.drop)

    def propose(
        self,
        proposal: Proposal,
        *,
        then: Callable[[], object] | None = None,
        failed: Callable[[IroDeskError], object] | None = None,
    ) -> None:
        """Look at what the change would move; `then` follows once it is saved."""
        self.drop()
        self.proposal, self._then = proposal, then
        self.context.work.do(
            proposal.look,
            then=self._show_effect,
            failed=failed or self.context.messages.refuse,
            view=self,
        )

    def drop(self) -> None:
        """Let the change go."""
        self.proposal = self._then = None
        self.effect.hide()

    def fit(self) -> None:
        """Give every table the height of its rows at the text size now in force."""
        fit(self.effect.ui.rows_table)

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and hasattr(self, "effect"):
            self.fit()

    # Within

    def _show_effect(self, effect: Effect) -> None:
        if self.proposal is None:
            return
        if effect.is_nothing:
            self._save()
        else:
            self.effect.show_effect(self.proposal.doing, effect)

    def _save(self) -> None:
        proposal, then = self.proposal, self._then
        if proposal is None:
            return
        moved = self.effect.moved_count if self.effect.isVisibleTo(self) else 0
        self.drop()
        self.context.work.do(proposal.save, then=lambda _: self._saved(proposal, then, moved), view=self)

    def _saved(self, proposal: Proposal, then: Callable[[], object] | None, moved: int) -> None:
        if then is not None:
            then()
        words = f"{counted(moved, 'due date')} changed." if moved else "No due date moved."
        self.context.messages.inform(
            f"{proposal.done} {words}",
            "Undo",
            lambda: self.context.work.do(
                proposal.undo, then=lambda _: self.context.messages.inform("Taken back."), view=self
            ),
        )


class ProposingPanel(SettingsPanel):
    """Typed values that are proposed, not saved, by Done: leaving keeps them as a draft.

    `proposed` says that Done was used. Its part calls `taken` once the change is saved.
    """

    proposed = Signal()

    def ready(self) -> None:
        """Join the form's foot to the panel."""
        super().ready()
        self.ui.done.clicked.connect(self._propose)

    def commit(self) -> bool:
        """Keep what is typed as a draft: it moves dates, so only Done takes it further."""
        self.save_draft()
        return True

    def taken(self) -> None:
        """The change is saved: nothing typed is left over."""
        self.discard()

    def refuse(self, error: IroDeskError) -> None:
        """Say why what is typed cannot be taken."""
        self._refuse(error)

    def _propose(self) -> None:
        self._clear()
        self.proposed.emit()


def _rows(effect: Effect) -> list[_Row]:
    """What needs the eye first comes first: planned days, then reviews held, then due dates."""
    plans = [
        _Row(
            child=plan.child_name or plan.child_ref,
            what="Planned day",
            now=weekday_date(plan.planned_on),
            then=f"Too late: latest {weekday_date(plan.latest_on)}",
        )
        for plan in effect.late_plans
    ]
    judged = [
        _Row(
            child=each.child_name or each.child_ref,
            what=f"Review of {weekday_date(each.held_on)}",
            now=TIMELINESS[each.was],
            then=TIMELINESS[each.becomes],
        )
        for each in effect.judged_otherwise
    ]
    moves = [
        _Row(
            child=move.child_name or move.child_ref,
            what=move.duty,
            now=_day(move.old_on, "Not due"),
            then=_day(move.new_on, "No longer due"),
        )
        for move in effect.moves
    ]
    return [*plans, *judged, *moves]


def _summary(effect: Effect) -> str:
    children = len({move.child_ref for move in effect.moves})
    dates = counted(len(effect.moves), "due date")
    of_children = counted(children, "child", "children")
    said = [f"{dates} of {of_children} would change." if effect.moves else "No due date would move."]
    if effect.late_plans:
        said.append(f"{counted(len(effect.late_plans), 'planned day')} would lie after the last lawful date.")
    if effect.judged_otherwise:
        said.append(
            f"{counted(len(effect.judged_otherwise), 'review')} already held would be judged otherwise."
        )
    return " ".join(said)


def _day(on: date | None, otherwise: str) -> str:
    return weekday_date(on) if on else otherwise
