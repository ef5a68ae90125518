"""What the register shows, in words: the view, each filter to be taken away, what may be added, a search."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QWidget

from iro_desk.domain.register_filters import FIELDS, OFFERED, Filter, offered, words_of
from iro_desk.domain.register_view import GROUPS, SHIPPED_VIEWS, View
from iro_desk.services.register_views import NAME_AT_MOST
from iro_desk.ui import style
from iro_desk.ui.pages.actions_parts.cells import HIDDEN
from iro_desk.ui.widgets.flow_layout import FlowLayout
from iro_desk.ui.widgets.sheet.header import echo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iro_desk.ui.names import PersonNames
    from iro_desk.ui.pages.actions_parts.reading import Shown
    from iro_desk.ui.work import Work

SEARCH_AFTER_MS = 250
"""The search is made once no key has come for so long: a register may hold 100,000 rows."""
_VALUES_AT_MOST = 60


class FilterBar(QObject):
    """Fills a widget with the words. `wanted` carries the View asked for.

    `save_wanted` asks that the view be kept under the name typed; `forget_wanted` carries the name of one.
    `left` says that the keys go from the search to the rows.
    """

    wanted = Signal(object)
    save_wanted = Signal(str)
    forget_wanted = Signal(str)
    left = Signal()

    def __init__(self, place: QWidget, names: PersonNames, work: Work) -> None:
        super().__init__(place)
        self._place = place
        self._work = work
        self._names = names
        self._shown: Shown | None = None
        self._saved: tuple[View, ...] = ()
        self._chips: list[QPushButton] = []
        self._flow = FlowLayout(place)
        self.views = _menu_button("View", "view", "Choose, keep or forget a view", place)
        self.add = _menu_button("Add filter", "add_filter", "Show only what fits", place)
        self.group = _menu_button("Group", "group", "Put rows together", place)
        self.find = _Find(place)
        self.find.setObjectName("find")
        self.find.setAccessibleName("Find in actions")
        self.find.setPlaceholderText("Find in actions")
        self.find.setClearButtonEnabled(True)
        self.find.setMaxLength(100)
        self.name = QLineEdit(place)
        self.name.setObjectName("view_name")
        self.name.setAccessibleName("Name of the view to keep")
        self.name.setPlaceholderText("Name of the view, then Enter")
        self.name.setMaxLength(NAME_AT_MOST)
        self.name.returnPressed.connect(self._keep)
        self.name.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_AFTER_MS)
        self._timer.timeout.connect(self._search)
        self.find.textEdited.connect(lambda _text: self._timer.start())
        self.find.left.connect(self._search)
        self.find.left.connect(self.left)
        self.views.menu().aboutToShow.connect(self._fill_views)
        self.add.menu().aboutToShow.connect(self._fill_add)
        self.group.menu().aboutToShow.connect(self._fill_groups)
        for widget in (self.views, self.name, self.add, self.group, self.find):
            self._flow.addWidget(widget)

    @property
    def view(self) -> View:
        """The view in force."""
        return self._shown.view if self._shown else SHIPPED_VIEWS[0]

    def show_view(self, shown: Shown, saved: Sequence[View]) -> None:
        """Show the words of what is shown; typing in the search is left alone."""
        self._shown, self._saved = shown, tuple(saved)
        if not self.find.hasFocus() and self.find.text() != self.view.text:
            self.find.setText(self.view.text)
        self.find.setFixedWidth(style.scaled(170))
        named = self.named()
        self.views.setText(f"View: {self._view_words(named)}" if named else "View")
        words = GROUPS.get(self.view.group)
        self.group.setText(f"Grouped by {words}" if words else "Group")
        self._show_chips()

    def hide_words(self) -> None:
        """While names are hidden, words looked for may name somebody: dots, but while one types."""
        self.find.setEchoMode(echo(is_hidden=self._names.is_private))

    def show_saved(self, saved: Sequence[View]) -> None:
        """Offer these views that the person kept."""
        if self._shown is not None:
            self.show_view(self._shown, saved)

    def named(self) -> str:
        """The name of the view in force, "" where it is none that is kept."""
        bare = replace(self.view, name="")
        every = (*self._saved, *SHIPPED_VIEWS)
        return next((one.name for one in every if replace(one, name="") == bare), "")

    def turn(self, **changes: object) -> None:
        """Ask for the view in force with changes."""
        self.wanted.emit(replace(self.view, name="", **changes))  # type: ignore[arg-type]

    def add_filter(self, wanted: Filter) -> None:
        """Ask for one filter more."""
        if wanted not in self.view.filters:
            self.turn(filters=(*self.view.filters, wanted))

    def remove_filter(self, unwanted: Filter) -> None:
        """Ask for one filter less."""
        self.turn(filters=tuple(one for one in self.view.filters if one != unwanted))

    def set_column_filter(self, key: str, text: str) -> None:
        """What is typed in the filter row: the words that a column is to hold."""
        others = tuple(one for one in self.view.filters if one.key != f"in:{key}")
        wanted = (Filter(key=f"in:{key}", value=text.strip()),) if text.strip() else ()
        self.turn(filters=(*others, *wanted))

    # Within

    def _search(self) -> None:
        self._timer.stop()
        if self.find.text() != self.view.text:
            self.turn(text=self.find.text())

    def _view_words(self, name: str) -> str:
        """A view's name; of one the person named its place while names are hidden."""
        own = [view.name for view in self._saved]
        return f"your own, {own.index(name) + 1}" if self._names.is_private and name in own else name

    def _ask_name(self) -> None:
        self.name.setFixedWidth(style.scaled(220))
        self.name.show()
        self.name.setFocus()

    def _keep(self) -> None:
        self.save_wanted.emit(self.name.text())
        self.name.clear()
        self.name.hide()

    def _show_chips(self) -> None:
        shown = self._shown
        had_focus = any(chip.hasFocus() for chip in self._chips)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(one) for one in self.view.filters] if shown else []
        fixed: tuple[QWidget, ...] = (self.add, self.group, self.find)
        for tool in fixed:
            self._flow.removeWidget(tool)
        QWidget.setTabOrder(self.views, self.name)
        before: QWidget = self.name
        for one in (*self._chips, *fixed):
            self._flow.addWidget(one)
            one.show()
            QWidget.setTabOrder(before, one)
            before = one
        if had_focus:
            (self._chips[0] if self._chips else self.add).setFocus()
        self._flow.invalidate()
        self._place.updateGeometry()

    def _chip(self, one: Filter) -> QPushButton:
        shown = self._shown
        assert shown is not None  # noqa: S101 - chips are made of what is shown
        words = words_of(one, shown.register.known, shown.arranged.rows[:1])
        if one.key == "child":
            child = shown.register.children.get(int(one.value)) if one.value.isdigit() else None
            words = f"Child: {self._names.shown(child.display_name) if child else 'not on file'}"
        if one.key.startswith("in:") and self._names.is_private:
            words = words.replace(one.value, HIDDEN.lower())
        if one.key == "owner":
            words = f"Owner: {self._names.shown(one.value)}"
        chip = QPushButton(f"{words}  ✕", self._place)
        chip.setObjectName(f"filter_{one.key}_{one.value}")
        chip.setAccessibleName(f"Take away the filter {words}")
        chip.setToolTip("Take this filter away")
        style.set_role(chip, "filter")
        chip.clicked.connect(lambda _checked=False: self.remove_filter(one))
        return chip

    def _fill_views(self) -> None:
        menu = self.views.menu()
        menu.clear()
        named = self.named()
        for view in (*self._saved, *SHIPPED_VIEWS):
            action = menu.addAction(self._view_words(view.name))
            action.setCheckable(True)
            action.setChecked(view.name == named)
            action.triggered.connect(
                lambda _checked=False, view=view: self.wanted.emit(replace(view, name=""))
            )
        menu.addSeparator()
        menu.addAction("Keep this view…").triggered.connect(self._ask_name)
        if any(view.name == named for view in self._saved):
            forget = menu.addAction(f"Forget “{self._view_words(named)}”")
            forget.triggered.connect(lambda: self.forget_wanted.emit(named))

    def _fill_add(self) -> None:
        menu = self.add.menu()
        menu.clear()
        for key in OFFERED:
            below = menu.addMenu(FIELDS[key].heading)
            # Counting 100,000 rows would be felt: each is counted when it opens, on the case file's thread.
            below.aboutToShow.connect(lambda key=key, below=below: self._fill_values(key, below))
        menu.addSeparator()
        menu.addAction("Take all filters away").triggered.connect(lambda: self.turn(filters=(), text=""))

    def _fill_values(self, key: str, menu: QMenu) -> None:
        shown = self._shown
        if shown is None:
            return
        menu.clear()
        menu.addAction("Counting…").setEnabled(False)
        register = shown.register
        self._work.do(
            lambda _desk: offered(key, register.rows.values(), register.known),
            then=lambda found: self._list_values(key, menu, found),
            view=menu,
        )

    def _list_values(self, key: str, menu: QMenu, found: Sequence[tuple[str, str, int]]) -> None:
        menu.clear()
        for value, words, count in found[:_VALUES_AT_MOST]:
            name = self._names.shown(words) if key in {"child", "owner"} else words
            action = menu.addAction(f"{name}\t{count:,}".replace("&", "&&"))
            wanted = Filter(key=key, value=value)
            action.triggered.connect(lambda _checked=False, wanted=wanted: self.add_filter(wanted))
        if len(found) > _VALUES_AT_MOST:
            menu.addAction(f"{len(found) - _VALUES_AT_MOST:,} more: use Find").setEnabled(False)
        if not found:
            menu.addAction("Nothing to choose").setEnabled(False)

    def _fill_groups(self) -> None:
        menu = self.group.menu()
        menu.clear()
        for key, words in {
            "": "Not grouped",
            **{key: f"By {words}" for key, words in GROUPS.items()},
        }.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(key == self.view.group)
            action.triggered.connect(lambda _checked=False, key=key: self.turn(group=key))


class _Find(QLineEdit):
    """The words looked for. `left` says that the keys go on to what was found: Enter, Down or F6."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_F6}:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _MenuButton(QPushButton):
    """Wide enough for its words, whatever the menu."""

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def _menu_button(words: str, name: str, tip: str, parent: QWidget) -> QPushButton:
    button = _MenuButton(words, parent)
    button.setObjectName(name)
    button.setToolTip(tip)
    style.set_role(button, "link")
    button.setMenu(QMenu(button))
    return button
