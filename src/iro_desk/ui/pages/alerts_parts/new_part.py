"""A new alert: whose it is, and the form with all that is known filled in; nothing is raised by looking."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from iro_desk.domain.case_alerts import ALERT_KINDS, AlertKind, CaseAlert
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.wording import counted
from iro_desk.services import alert_pages, alert_starts, alerts, children
from iro_desk.ui import actions, style
from iro_desk.ui.forms.ui_alert_new import Ui_AlertNewForm
from iro_desk.ui.models.duties import person
from iro_desk.ui.pages.alerts_parts.reading import Choices, choices
from iro_desk.ui.pages.alerts_parts.record_panel import RecordPanel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iro_desk.domain.child import Child
    from iro_desk.services.alert_pages import Level
    from iro_desk.services.desk import Desk
    from iro_desk.ui.page import Context, Where

_WIDTH = 820
HIDDEN = "A new alert may name people: show names with F8 to write it."
_ABOUT = {
    AlertKind.CONCERN: "An immediate concern, or one that talking has not settled. Raised, it asks for a "
    "response by a day; formal stages can follow.",
    AlertKind.PARTNER_AGENCY: "A concern about another agency’s part in the plan.",
    AlertKind.GOOD_PRACTICE: "Praise for what was done well, sent the same way.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A new alert, the actions it takes up, and those left over because they are another child's."""

    alert: CaseAlert | None = None
    child: Child | None = None
    from_actions: tuple[int, ...] = ()
    rest: tuple[int, ...] = ()
    taken_up: Level | None = None
    """The open alert that took up one of these actions already."""


KEPT = "The alert is not raised yet: what you typed is kept, and comes back here."


class NewPart(QWidget):
    """Shows {"new": kind, "child_id": n} or {"from_actions": [ids]}.

    `raised` carries the id of the alert made, `wanted` what to show instead: a child chosen, or no
    new alert any more.
    """

    raised = Signal(int)
    wanted = Signal(dict)
    filled = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.ui = Ui_AlertNewForm()
        self.ui.setupUi(self)
        self._where: Where = {}
        self._is_new = False
        self.record = RecordPanel(context, self.ui.record_place)
        self.record.setObjectName("new_record_panel")
        self.ui.record_rows.addWidget(self.record)
        self.ui.hidden_words.setText(HIDDEN)
        self.ui.back.clicked.connect(lambda _checked=False: self.wanted.emit({}))
        actions.keys(self.ui.back, "Esc", lambda: self.wanted.emit({}))
        self.ui.child_id.activated.connect(lambda _row: self._choose())
        self.record.committed.connect(lambda alert_id: self.raised.emit(int(alert_id)))

    def show_new(self, where: Where, *, takes_focus: bool) -> None:
        """Fill the form for what `where` names; what was typed for it before comes back."""
        self._is_new = self._is_new or takes_focus
        self._where = dict(where)
        self.context.work.do(
            lambda desk: (_begun(desk, where), choices(desk), _children(desk)),
            then=lambda found: self._show(where, *found),
            failed=self._refuse,
            view=self,
        )

    def leave(self) -> None:
        """Keep what is typed of a new alert, and say that it waits."""
        if self.record.key is not None and self.record.is_dirty:
            self.record.save_draft()
            where = self._where
            self.context.messages.inform(KEPT, "Go on with it", lambda: self.context.go("alerts", where))

    # Qt

    def changeEvent(self, event: object) -> None:
        super().changeEvent(event)  # type: ignore[arg-type]
        self.setMaximumWidth(style.scaled(_WIDTH))

    # Within

    def _show(
        self,
        where: Where,
        begun: Begun,
        offered: Choices,
        every: dict[str, tuple[str, str]],
    ) -> None:
        if where != self._where:
            return
        alert = begun.alert
        kind = alert.kind if alert is not None else AlertKind(where.get("new") or AlertKind.CONCERN)
        names = {key: person(self.context.names, *one) for key, one in every.items()}
        self._offer_children(names, str(alert.child_id) if alert is not None else None)
        child = begun.child
        name = f": {person(self.context.names, child.name, child.child_ref)}" if child is not None else ""
        self.ui.title.setText(f"New {ALERT_KINDS[kind][0].lower()}{ALERT_KINDS[kind][1:]}{name}")
        self.ui.about.setText(_ABOUT[kind])
        self.ui.child_part.setVisible(not where.get("from_actions"))
        is_private = self.context.names.is_private
        self.ui.record_place.setVisible(alert is not None and not is_private)
        self.ui.hidden_words.setVisible(alert is not None and is_private)
        if alert is not None:
            self.record.offer(offered.teams, offered.templates, offered.themes)
            self.record.show_new(alert, begun.from_actions)
        if self._is_new:
            self._is_new = False
            self.record.take_focus() if alert is not None else self.ui.child_id.setFocus()
            self._tell_taken_up(begun.taken_up)
            self._tell_rest(begun.rest)
        self.filled.emit()

    def _tell_taken_up(self, level: Level | None) -> None:
        """Said before a second alert is raised about the same."""
        if level is not None:
            self.context.messages.inform(
                f"Already taken up in {level.ref}, which is open: {level.words}.",
                "Open it",
                lambda: self.context.go("alerts", {"alert_id": level.alert_id}),
            )

    def _tell_rest(self, rest: tuple[int, ...]) -> None:
        """An alert is about one child: actions of others have an alert of their own."""
        if rest:
            self.context.messages.inform(
                f"An alert is about one child. {counted(len(rest), 'action')} of other children left out.",
                "Raise theirs",
                lambda: self.context.go("alerts", {"from_actions": list(rest)}),
            )

    def _offer_children(self, names: dict[str, str], chosen: str | None) -> None:
        field = self.ui.child_id
        field.blockSignals(True)
        field.set_choices(dict(sorted(names.items(), key=lambda pair: pair[1].casefold())))
        field.set_value(chosen)
        field.blockSignals(False)

    def _choose(self) -> None:
        child_id = self.ui.child_id.value()
        if child_id is not None:
            self.wanted.emit({**self._where, "child_id": int(child_id)})

    def _refuse(self, error: object) -> None:
        self.context.messages.refuse(error)  # type: ignore[arg-type]
        self.wanted.emit({})


def _begun(desk: Desk, where: Where) -> Begun:
    """A new alert with what is known filled in; none while it is not said whose it is."""
    kind = AlertKind(where.get("new") or AlertKind.CONCERN)
    child_id = int(where.get("child_id") or 0)
    ids: tuple[int, ...] = ()
    rest: tuple[int, ...] = ()
    if where.get("from_actions"):
        child_id, ids, rest = _first_child(desk, where["from_actions"])
    if not child_id:
        return Begun()
    alert = alerts.begin(desk, child_id, kind, from_actions=ids, review_id=where.get("review_id"))
    child = children.history(desk, child_id).child
    levels = alert_pages.levels(desk) if ids else {}
    taken_up = next((levels[one] for one in ids if one in levels and levels[one].is_open), None)
    return Begun(alert=alert, child=child, from_actions=ids, rest=rest, taken_up=taken_up)


def _first_child(desk: Desk, action_ids: Sequence[int]) -> tuple[int, tuple[int, ...], tuple[int, ...]]:
    """The child of the first action, the actions of that child, and those of others."""
    found = alert_starts.by_child(desk, action_ids)
    if not found:
        raise RuleBroken("These actions are no longer in the register. Choose others.")
    child_id, ids = next(iter(found.items()))
    return child_id, ids, tuple(one for other, held in found.items() if other != child_id for one in held)


def _children(desk: Desk) -> dict[str, tuple[str, str]]:
    rows = children.caseload(desk)
    return {str(row.child.id): (row.child.display_name, row.child.child_ref) for row in rows}
