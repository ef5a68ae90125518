"""All that the page of actions asks of the case file: the register, arranged and changed, and its views."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from iro_desk.services import actions, register_views
from iro_desk.ui.pages.actions_parts import reading

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from iro_desk.domain.errors import IroDeskError
    from iro_desk.domain.register_view import View
    from iro_desk.services.desk import Desk
    from iro_desk.ui.page import Context
    from iro_desk.ui.pages.actions_parts.reading import Shown


_MOST_CHOSEN = 5_000
"""So many rows that undo turned are chosen at most."""


class Reader(QObject):
    """Holds what is shown (`now`), and how the person last wanted it (`home`).

    `shown` carries a Shown; `columns` the state in which the columns were kept, once, before it;
    `views_changed` says that a view was kept or forgotten; `stepped` carries what undo or redo turned,
    `turned` the rows of it.
    """

    shown = Signal(object)
    columns = Signal(object)
    views_changed = Signal()
    stepped = Signal(str)
    turned = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self.context = context
        self.now: Shown | None = None
        self.kept = register_views.Kept()
        self.home: View | None = None
        self._next: View | None = None
        self._wanted: View | None = None
        self._is_asking = False
        self._remembered: tuple[View, dict[str, Any]] | None = None
        context.work.broke.connect(self._free)

    @property
    def view(self) -> View:
        """How the register is arranged now."""
        return self.now.view if self.now else self.home or self.kept.last

    def ask(self, view: View | None = None) -> None:
        """Arrange by that view, else by the one last wanted.

        Of several asked for while one is read only the last is read too.
        """
        if self._is_asking:
            self._next = view or self.home
            return
        self._is_asking, self._next = True, None
        before, names, wanted = self.now, self.context.names, view or self.home
        self._wanted = wanted

        def read(desk: Desk) -> tuple[register_views.Kept | None, Shown]:
            kept = register_views.kept(desk) if before is None else None
            return kept, reading.read(desk, names, wanted or (kept or self.kept).last, before)

        self.context.work.do(read, then=self._take, failed=self._fail, view=self)

    def again(self) -> None:
        """Something was changed: reread, the rows staying where they are."""
        before, names = self.now, self.context.names
        if before is None:
            self.ask()
        else:
            self._do(lambda desk: reading.read_again(desk, names, before))

    def anew(self) -> None:
        """Arrange again, so that rows that no longer fit go."""
        before, names = self.now, self.context.names
        if before is not None:
            self._do(lambda desk: reading.read(desk, names, before.view, before, is_anew=True))

    def put(
        self,
        edits: Sequence[actions.Edit],
        name: str,
        answer: Callable[[actions.Put], object],
        refuse: Callable[[IroDeskError], object],
    ) -> None:
        """Keep what was typed; `answer` is called once the rows as they are now have been shown."""
        before, names = self.now, self.context.names

        def change(desk: Desk) -> tuple[actions.Put, Shown | None]:
            came = actions.put(desk, edits, name)
            return came, reading.read_again(desk, names, before) if before else None

        def take(found: tuple[actions.Put, Shown | None]) -> None:
            came, shown = found
            if shown is not None:
                self._show(shown)
            answer(came)

        self.context.work.do(change, then=take, failed=refuse, view=self)

    def step(self, doing: Callable[[Desk], str], words: str) -> None:
        """Undo or redo, and show the rows as the view has them."""
        before, names, view = self.now, self.context.names, self.view

        def take(found: tuple[str, Shown]) -> None:
            name, shown = found
            old = before.register.rows if before else {}
            moved = [key for key, row in shown.register.rows.items() if name and old.get(key) is not row]
            self._show(shown)
            if len(moved) <= _MOST_CHOSEN:
                self.turned.emit(moved)
            self.stepped.emit(f"{words}: {name}." if name else "There is nothing more to turn back.")

        def refuse(error: IroDeskError) -> None:
            self.context.messages.refuse(error)
            self.again()

        self.context.work.do(
            lambda desk: (doing(desk), reading.read(desk, names, view, before)),
            then=take,
            failed=refuse,
            view=self,
        )

    def keep_view(self, name: str) -> None:
        """Keep how the register is shown under a name."""
        view = replace(self.view, name=name)
        self._change_views(lambda desk: register_views.keep(desk, view))

    def forget_view(self, name: str) -> None:
        """Take a view that was kept away."""
        self._change_views(lambda desk: register_views.forget(desk, name))

    def remember(self, columns: dict[str, Any]) -> None:
        """Keep how the register and its columns were last shown, where that is not kept already."""
        held = (replace(self.home or self.kept.last, name=""), columns)
        if self.now is not None and held != self._remembered:
            self._remembered = held
            self.context.work.do(lambda desk: register_views.remember(desk, *held))

    # Within

    def _do(self, doing: Callable[[Desk], Shown]) -> None:
        self.context.work.do(doing, then=self._show, view=self)

    def _take(self, found: tuple[register_views.Kept | None, Shown]) -> None:
        kept, shown = found
        self._is_asking = False
        if kept is not None:
            self.kept = kept
            self.home = self.home or kept.last
            self._remembered = (replace(kept.last, name=""), kept.columns or {})
            self.columns.emit(kept.columns)
        self._show(shown)
        if self._next is not None:
            self.ask(self._next)

    def _fail(self, error: IroDeskError) -> None:
        self._is_asking = False
        self.context.messages.refuse(error)

    def _free(self, _report: str) -> None:
        """After a fault of ours no answer comes: the next question is asked all the same."""
        self._is_asking = False

    def _show(self, shown: Shown) -> None:
        self.now = shown
        self.shown.emit(shown)
        # A change asked for under the view before is answered under it, after the next view was shown.
        if self._wanted is not None and shown.view != self._wanted and not self._is_asking:
            self.ask(self._wanted)

    def _change_views(self, doing: Callable[[Desk], object]) -> None:
        def change(desk: Desk) -> register_views.Kept:
            doing(desk)
            return register_views.kept(desk)

        def take(kept: register_views.Kept) -> None:
            self.kept = replace(kept, last=self.kept.last)
            self.views_changed.emit()

        self.context.work.do(change, then=take, view=self)
