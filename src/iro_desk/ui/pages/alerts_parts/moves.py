"""What can be done about an alert now, as buttons: the suggested one first, further stages in a menu."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from iro_desk.domain.case_alerts import StepKind
from iro_desk.domain.dispute_templates import role_words
from iro_desk.ui import style
from iro_desk.ui.pages.alerts_parts.words import STEP_WORDS
from iro_desk.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from iro_desk.domain.disputes import Move

_LAST = (StepKind.CLOSED,)
_NOTES = (StepKind.DISCUSSION, StepKind.INFORMAL_NOTE)
_MANY = 6
_PLACES = (StepKind.STAGE, StepKind.RAISED)


class MoveButtons(QObject):
    """Fills a row with a button for each move, `buttons` in order. `wanted` carries the Move."""

    wanted = Signal(object)

    def __init__(self, place: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._flow = FlowLayout(place)
        self.buttons: list[QPushButton] = []
        self._moves: tuple[Move, ...] = ()

    def show_moves(self, moves: Sequence[Move]) -> None:
        """Offer these; buttons that stand already stay, and keep the keys."""
        if tuple(moves) == self._moves and self.buttons:
            return
        has_keys = any(button.hasFocus() for button in self.buttons)
        self._moves = tuple(moves)
        self._clear()
        offered = [
            one for one in moves if one.kind is not StepKind.LETTER
        ]  # papers have a place of their own
        further = [one for one in offered if one.kind in _PLACES and one.reason_why and not one.is_suggested]
        plain = [one for one in offered if one not in further]
        notes = [one for one in plain if one.kind in _NOTES and not one.is_suggested]
        if len(plain) > _MANY:
            plain = [one for one in plain if one not in notes]
        else:
            notes = []
        ordered = sorted(plain, key=lambda one: (not one.is_suggested, one.kind in _LAST))
        for move in ordered:
            if move.kind in _LAST and not move.is_suggested:
                self._add_menus(notes, further)
                notes, further = [], []
            self._add(move)
        self._add_menus(notes, further)
        if has_keys:
            self.take_focus()

    def take_focus(self) -> None:
        """The keys go to the suggested move, else to the first."""
        if self.buttons:
            self.buttons[0].setFocus()

    def suggested(self) -> Move | None:
        """The move suggested."""
        return next((one for one in self._moves if one.is_suggested), None)

    def next_stage(self) -> Move | None:
        """The next formal stage: the first that is not gone back to."""
        stages = [one for one in self._moves if one.kind is StepKind.STAGE]
        return next((one for one in stages if not one.reason_why), stages[0] if stages else None)

    def find(self, kind: str, label: str) -> Move | None:
        """The move of that kind, and of that stage where it is one."""
        return next(
            (
                one
                for one in self._moves
                if one.kind.value == kind and (one.stage.label if one.stage else "") == label
            ),
            None,
        )

    # Within

    def _add(self, move: Move) -> None:
        button = QPushButton(move_words(move), self._place)
        button.setObjectName(f"move_{move.kind.value}")
        button.setAutoDefault(True)
        style.set_role(button, "primary" if move.is_suggested else "")
        button.clicked.connect(lambda _checked=False: self.wanted.emit(move))
        self._put(button)

    def _add_menus(self, notes: Sequence[Move], stages: Sequence[Move]) -> None:
        self._add_menu("note_something", "Note…", "A discussion, or an informal attempt", notes)
        tip = "Any stage may be bypassed or gone back to, with a reason"
        self._add_menu("other_stages", "Another stage…", tip, stages)

    def _add_menu(self, name: str, words: str, tip: str, moves: Sequence[Move]) -> None:
        if not moves:
            return
        button = QPushButton(words, self._place)
        button.setObjectName(name)
        button.setToolTip(tip)
        menu = QMenu(button)
        for move in moves:
            action = menu.addAction(move_words(move))
            action.triggered.connect(lambda _checked=False, move=move: self.wanted.emit(move))
        button.setMenu(menu)
        self._put(button)

    def _put(self, button: QPushButton) -> None:
        self.buttons.append(button)
        self._flow.addWidget(button)
        button.show()

    def _clear(self) -> None:
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []


def move_words(move: Move) -> str:
    """What a button says: "Go to stage 2 (Head of service)"."""
    if move.kind is not StepKind.STAGE or move.stage is None:
        return STEP_WORDS.get(move.kind, move.title)
    role = role_words(move.stage.escalates_to_role) if move.stage.escalates_to_role else ""
    label = move.stage.label
    named = label if not role or role.casefold() == label.casefold() else f"{label}, {role}"
    return f"Go to stage {move.number} ({named})" if move.number else f"Go to {named}"
