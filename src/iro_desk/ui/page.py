"""What every page of the main window is and is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from iro_desk.domain.topics import Topic
from iro_desk.ui.drafted_panel import DraftedPanel

if TYPE_CHECKING:
    from iro_desk.domain.days import WorkingCalendar
    from iro_desk.ui.messages import Messages
    from iro_desk.ui.names import PersonNames
    from iro_desk.ui.work import Work

Where = dict[str, Any]
"""What a page shows, as plain JSON values: {"child_id": 12}, {"review_id": 40, "step": "meet"}."""


@dataclass(slots=True, kw_only=True)
class Context:
    """What a page is given: the door to the case file, the voice, names, and the way to other pages.

    `go(page, where)` opens another page; `today()` is the day the desk works on. The window puts
    another `calendar` in when the table of bank holidays was changed.
    """

    work: Work
    messages: Messages
    names: PersonNames
    go: Callable[[str, Where], None]
    today: Callable[[], date]
    calendar: WorkingCalendar


class Page(QWidget):
    """One page. A subclass sets `topics`, reads in `reread`, and calls `settled` once it is filled.

    `count_changed` carries the number shown beside the page's name in the navigation.
    """

    shows_in = ""
    """The navigation entry marked for what is shown now, where it is another than its kind's."""

    topics: ClassVar[Topic] = Topic.ALL
    count_changed = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.where: Where = {}
        self._resume: dict[str, Any] | None = None

    def open_at(self, where: Where) -> None:
        """Show what `where` names; leaves what was shown before."""
        if where != self.where:
            self.leave()
        self.where = dict(where)
        self.reread()

    def reread(self) -> None:
        """Ask the services for what the page shows and fill it; panels being typed in keep their typing."""
        raise NotImplementedError

    def take_keys(self) -> None:
        """Put the keys into the page: where they were last, else on the first field of it."""
        held = self.focusWidget()
        is_held = held is not None and held is not self and held.isVisibleTo(self)
        wanted = held if is_held else _next_stop(self, self)
        if wanted is not None:
            wanted.setFocus()

    def leave(self) -> None:
        """Commit what is typed: the page is being left."""
        for panel in self.findChildren(DraftedPanel):
            panel.commit()

    def state(self) -> dict[str, Any]:
        """Where the person is: what is shown, the field with its cursor, how far each part is scrolled."""
        state: dict[str, Any] = {"where": self.where, "scroll": {}}
        field = self.focusWidget()
        if field is not None and self.isAncestorOf(field):
            state |= {"field": _path(field, self), "cursor": _cursor(field)}
        for area in self.findChildren(QAbstractScrollArea):
            if area.objectName() and area.verticalScrollBar().value():
                state["scroll"][_path(area, self)] = area.verticalScrollBar().value()
        if opened := self.opened():
            state["open"] = opened
        return state

    def opened(self) -> Where:
        """What stands open besides what `where` says, as JSON values: a form, a tool; {} for nothing."""
        return {}

    def reopen(self, opened: Where) -> None:
        """Open again what `opened` told; its draft brings back what was typed."""

    def way_back(self) -> Callable[[], None]:
        """What comes back to the page as it is shown now, with the form open that stands open now."""
        where, opened = dict(self.where), self.opened()

        def go() -> None:
            self._resume = {"where": where, "open": opened}
            self.context.go(self.objectName(), where)

        return go

    def restore(self, state: dict[str, Any]) -> None:
        """Go back to where `state` says; field and cursor are set once the page is filled."""
        self._resume = state
        self.open_at(state.get("where", {}))

    def settled(self) -> None:
        """To be called once filled. Opens what was open, waits for the drafts, sets field and cursor."""
        if self._resume is None:
            return
        opened = self._resume.get("open")
        self._resume = {key: value for key, value in self._resume.items() if key != "open"}
        if opened:
            self.reopen(opened)
        # Twice: what is opened is read first, and only then asks for its draft.
        self._behind(lambda: self._behind(self._take_up))

    def _behind(self, then: Callable[[], object]) -> None:
        """Go on once all that was asked of the case file so far has been answered."""
        self.context.work.do(lambda _desk: None, then=lambda _nothing: then(), view=self)

    def _take_up(self) -> None:
        state, self._resume = self._resume or {}, None
        wanted = _found(state.get("field"), self)
        field = _in_sight(wanted, self)
        if field is not None:
            field.setFocus()
            _set_cursor(field, state.get("cursor") if field is wanted else None)
        for path, value in state.get("scroll", {}).items():
            area = _found(path, self)
            if isinstance(area, QAbstractScrollArea):
                area.verticalScrollBar().setValue(value)
        if field is not None:
            show_field(field)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageKind:
    """A page the window can show. `icon` is empty where it has no place in the navigation.

    `shows_in` names the navigation entry that stays marked while it is open.
    """

    id: str
    word: str
    make: Callable[[Context, QWidget], Page]
    icon: str = ""
    is_last: bool = False
    shows_in: str = ""


def show_field(field: QWidget) -> None:
    """Scroll so that a field can be seen."""
    parent = field.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(field)
        parent = parent.parentWidget()


def _path(widget: QWidget, top: QWidget) -> str:
    """The named widgets from `top` down to this one; it finds the same widget in a new window."""
    names: list[str] = []
    at: QWidget | None = widget
    while at is not None and at is not top:
        if at.objectName() and not at.objectName().startswith("qt_"):
            names.append(at.objectName())
        at = at.parentWidget()
    return "/".join(reversed(names))


def _found(path: str | None, top: QWidget) -> QWidget | None:
    found: QWidget | None = top
    for name in (path or "").split("/"):
        found = found.findChild(QWidget, name) if found is not None and name else None
    return found


def _in_sight(field: QWidget | None, top: QWidget) -> QWidget | None:
    """The field; where it is out of sight, the next in the order of Tab that is not: no key goes astray."""
    return field if field is None or field.isVisibleTo(top) else _next_stop(field, top)


def _next_stop(field: QWidget, top: QWidget) -> QWidget | None:
    """Where Tab goes from the field within `top`, None where nothing in it takes keys."""
    at: QWidget | None = field.nextInFocusChain()
    while at is not None and at is not field:
        takes_keys = at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isEnabledTo(top)
        if takes_keys and top.isAncestorOf(at) and at.isVisibleTo(top):
            return at
        at = at.nextInFocusChain()
    return None


def _cursor(field: QWidget) -> list[int] | None:
    """Where the selection starts and the cursor stands, None for what has no cursor."""
    if isinstance(field, QPlainTextEdit):
        return [field.textCursor().anchor(), field.textCursor().position()]
    if isinstance(field, QLineEdit):
        start = field.selectionStart() if field.hasSelectedText() else field.cursorPosition()
        return [start, field.cursorPosition()]
    return None


def _set_cursor(field: QWidget, cursor: list[int] | None) -> None:
    proxy = field.focusProxy() or field
    if cursor is None:
        return
    anchor, position = cursor
    if isinstance(proxy, QPlainTextEdit):
        place = proxy.textCursor()
        length = len(proxy.toPlainText())
        place.setPosition(min(anchor, length))
        place.setPosition(min(position, length), place.MoveMode.KeepAnchor)
        proxy.setTextCursor(place)
    elif isinstance(proxy, QLineEdit):
        proxy.deselect()
        if anchor != position:
            proxy.setSelection(anchor, position - anchor)
        else:
            proxy.setCursorPosition(position)
