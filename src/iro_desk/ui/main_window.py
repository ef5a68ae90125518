"""The one window: navigation, search, the page in the middle, the quiet status line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea, QWidget

from iro_desk.domain.topics import Topic
from iro_desk.services import holidays, settings
from iro_desk.services.settings import TEXT_PERCENT, Preferences
from iro_desk.services.status import Status, status
from iro_desk.ui import actions, style
from iro_desk.ui.drafted_panel import draft_tasks
from iro_desk.ui.forms.ui_main_window import Ui_MainWindowForm
from iro_desk.ui.messages import Messages
from iro_desk.ui.models.duties import key_of
from iro_desk.ui.names import PersonNames
from iro_desk.ui.page import Context, Page, PageKind, Where
from iro_desk.ui.search import SearchList
from iro_desk.ui.widgets.date_field import give_reference
from iro_desk.ui.widgets.navigation_button import NavigationButton
from iro_desk.ui.work import Work

if TYPE_CHECKING:
    from iro_desk.domain.days import WorkingCalendar
    from iro_desk.domain.duties import Duty

HISTORY_AT_MOST = 50
_MINUTE_MS = 60_000
_SEARCH_WIDTH = 420
_NAVIGATION_AT_MOST = 264


class MainWindow(QMainWindow):
    """Shows pages made on first use. Its title names the kind of page and never a child.

    `lock_wanted` asks the app to lock; `preferred` carries Preferences that were changed; `closed`
    is sent when the person closes the window.
    """

    lock_wanted = Signal()
    preferred = Signal(object)
    closed = Signal()

    def __init__(
        self,
        work: Work,
        kinds: Sequence[PageKind],
        *,
        preferences: Preferences,
        today: Callable[[], date],
        calendar: WorkingCalendar,
    ) -> None:
        super().__init__()
        self.ui = Ui_MainWindowForm()
        self.ui.setupUi(self)
        self.work = work
        self.messages = Messages(self)
        self.names = PersonNames(self)
        self.preferences = preferences
        self.context = Context(
            work=work, messages=self.messages, names=self.names, go=self.go, today=today, calendar=calendar
        )
        self._kinds = {kind.id: kind for kind in kinds}
        self._made: dict[str, Page] = {}
        self._current = ""
        self._before: list[tuple[str, Where]] = []
        self._day = today()
        self._next_duty: Duty | None = None
        self._navigation = {kind.id: self._add_navigation(kind) for kind in kinds if kind.icon}
        self._search = SearchList(self.ui.search, work, self.names, self)
        self._add_actions()
        self._connect()
        self.names.set_private(is_private=preferences.privacy_view)
        self.dress()
        # After the first page, which is waited for.
        QTimer.singleShot(0, self, self._read_status)

    # Properties

    @property
    def page(self) -> Page | None:
        """The page shown."""
        return self._made.get(self._current)

    @property
    def page_id(self) -> str:
        """The id of the page shown."""
        return self._current

    # Going about

    def go(self, page: str, where: Where | None = None) -> None:
        """Show a page; what is typed on the page before is committed."""
        before = self.page
        self.messages.clear()
        if before is not None and (page, where or {}) != (self._current, before.where):
            before.leave()
            self._before = [*self._before, (self._current, before.where)][-HISTORY_AT_MOST:]
        self._show(page, lambda made: made.open_at(where or {}))

    def back(self) -> None:
        """Return to the page before."""
        if not self._before:
            return
        self.messages.clear()
        if self.page is not None:
            self.page.leave()
        *self._before, (page, where) = self._before
        self._show(page, lambda made: made.open_at(where))

    def state(self) -> dict[str, Any]:
        """The page, field and cursor, as JSON values, for the lock."""
        held = self.page
        return {"page": self._current, **held.state()} if held is not None else {}

    def restore(self, state: dict[str, Any]) -> None:
        """Go back to where `state` says; to the first page where it says nothing we know."""
        page = state.get("page", "")
        if page in self._kinds:
            self._show(page, lambda made: made.restore(state))
        else:
            self.go(next(iter(self._kinds)))
        self.work.do(holidays.is_renewed, then=self._tell_renewed, view=self)

    # Look

    def dress(self) -> None:
        """Apply the theme and the text size now preferred."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - a window needs one
        style.apply(app, self.preferences.theme, self.preferences.text_percent)
        quiet = style.tokens_of(self).quiet
        self._search_icon.setIcon(style.icon("magnifying-glass", quiet, style.scaled(16)))
        self.ui.search.setFixedWidth(min(style.scaled(_SEARCH_WIDTH), 720))
        self.ui.navigation.setFixedWidth(min(style.scaled(172), _NAVIGATION_AT_MOST))
        self.ui.status.dress()

    def change_text(self, step: int) -> None:
        """One text size up or down; 0 is 100 per cent."""
        wanted = _stepped(self.preferences.text_percent, step)
        self._prefer(replace(self.preferences, text_percent=wanted))

    def toggle_privacy(self) -> None:
        """Show initials, or names again."""
        self._prefer(replace(self.preferences, privacy_view=not self.preferences.privacy_view))

    # What the app tells

    def warn_of_lock(self, seconds: int) -> None:
        """Say in the status line that the lock is near; any key or movement puts it off."""
        self.ui.status.warn(f"Locks in {seconds} s unless you go on" if seconds else "")

    def tell_backup(self, problem: str | None) -> None:
        """Say how the backup of the day went."""
        if problem:
            self.messages.problem(problem)
        self._read_status()

    # Qt

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing never asks: what is typed is committed, or kept as a draft."""
        if self.page is not None:
            self.page.leave()
        for task in draft_tasks(self):
            self.work.do(task)
        event.accept()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not actions.presses(event):
            super().keyPressEvent(event)

    # Within

    def _give_keys(self) -> None:
        """What was found and taken has the keys, not the line it was looked for in."""
        if self.page is not None and self.ui.search.hasFocus():
            self.page.take_keys()

    def _add_navigation(self, kind: PageKind) -> NavigationButton:
        button = NavigationButton(kind.word, kind.icon, self.ui.navigation)
        button.setObjectName(f"to_{kind.id}")
        button.clicked.connect(lambda _checked=False: self.go(kind.id))
        (self.ui.last_pages if kind.is_last else self.ui.first_pages).addWidget(button)
        return button

    def _add_actions(self) -> None:
        self._search_icon = self.ui.search.addAction(
            style.icon("magnifying-glass", style.LIGHT.quiet), self.ui.search.ActionPosition.LeadingPosition
        )
        does: dict[str, Callable[[], object]] = {
            "find": self._search.begin,
            "back": self.back,
            "larger": lambda: self.change_text(1),
            "smaller": lambda: self.change_text(-1),
            "plain_size": lambda: self.change_text(0),
            "privacy": self.toggle_privacy,
            "lock": self.lock_wanted.emit,
            "quit": self.close,
        }
        for name in self._navigation:
            if name in actions.BY_ID:
                does[name] = partial(self.go, name)
        for name, (page, where) in actions.WAYS.items():
            if page in self._kinds:
                does[name] = partial(self.go, page, where)
        for name, doing in does.items():
            actions.add(self, name, doing)

    def _connect(self) -> None:
        self.messages.shown.connect(self.ui.notice.say)
        self.messages.cleared.connect(self.ui.notice.hide)
        self.work.changed.connect(self._reread)
        self.work.refused.connect(self.messages.refuse)
        self.work.broke.connect(
            lambda report: self.messages.fault(report, QGuiApplication.clipboard().setText)
        )
        self.names.changed.connect(self._show_names)
        self._search.chosen.connect(lambda child_id: self.go("child", {"child_id": child_id}))
        self._search.attachment_chosen.connect(lambda one: self.go("attachment", {"attachment_id": one}))
        self._search.taken.connect(self._give_keys)
        self.ui.status.privacy_wanted.connect(self.toggle_privacy)
        self.ui.status.lock_wanted.connect(self.lock_wanted)
        self.ui.status.date_wanted.connect(self._explain_next)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        # Keys that come while every page is laid out anew are taken together: the last size is dressed.
        self._dressing = QTimer(self, singleShot=True)
        self._dressing.timeout.connect(self.dress)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._look_at_day)
        self._minute.start()

    def _show(self, page: str, fill: Callable[[Page], object]) -> None:
        kind = self._kinds[page]
        made = self._made.get(page)
        if made is None:
            # Made where it will stand: a page moved there afterwards is dressed twice over.
            area = _scrolling(page, self.ui.pages)
            made = kind.make(self.context, area.viewport())
            made.setObjectName(page)
            area.setWidget(made)
            made.count_changed.connect(lambda count: self._count(page, count))
            self._made[page] = made
            self.ui.pages.addWidget(area)
        self._current = page
        self.ui.pages.setCurrentIndex(list(self._made).index(page))
        self.setWindowTitle(f"IRO Desk: {kind.word}")
        fill(made)
        marked = self._navigation.get(page) or self._navigation.get(made.shows_in or kind.shows_in)
        if marked is not None:
            marked.setChecked(True)

    def _count(self, page: str, count: int) -> None:
        if page in self._navigation:
            self._navigation[page].set_count(count)

    def _reread(self, touched: Topic) -> None:
        self.ui.status.saved.set_words(f"Saved {datetime.now().astimezone():%H:%M}")
        if touched & Topic.SETTINGS:
            self.work.do(settings.preferences, then=self._take_preferences, view=self)
        if touched & Topic.RULES:
            self.work.do(lambda desk: desk.calendar, then=self._take_calendar, view=self)
        if self.page is not None and touched & self.page.topics:
            self.page.reread()
        self._read_status()

    def _take_calendar(self, calendar: WorkingCalendar) -> None:
        if calendar is not self.context.calendar:
            self.context.calendar = calendar
            give_reference(self, self.context.today(), calendar)

    def _tell_renewed(self, is_renewed: bool) -> None:
        """Say that a release ships another table of bank holidays than the one accepted."""
        if is_renewed:
            self.messages.inform(
                "IRO Desk now comes with another table of bank holidays. No date has moved.",
                "See what would move",
                lambda: self.go("settings", {"section": "holidays"}),
            )

    def _read_status(self) -> None:
        self.work.do(status, then=self._show_status, view=self)

    def _show_status(self, now: Status) -> None:
        self.ui.status.backup.set_words(now.backup)
        self.ui.status.next_date.set_words(now.next_statutory)
        self._next_duty = now.next_duty
        for page, count in now.counts.items():
            self._count(page, count)

    def _explain_next(self) -> None:
        """The duty with the next statutory date, on the page that lists it."""
        if self._next_duty is not None:
            self.go("today", {"owner": "all", "all": True, "ask": key_of(self._next_duty)})

    def _prefer(self, wanted: Preferences) -> None:
        self._take_preferences(wanted)
        self.work.do(lambda desk: settings.save_preferences(desk, wanted), view=self)

    def _take_preferences(self, wanted: Preferences) -> None:
        held, self.preferences = self.preferences, wanted
        if (held.theme, held.text_percent) != (wanted.theme, wanted.text_percent):
            self._dressing.start(0)
        self.names.set_private(is_private=wanted.privacy_view)
        self.ui.status.show_privacy(is_private=wanted.privacy_view)
        if held != wanted:
            self.preferred.emit(wanted)

    def _show_names(self) -> None:
        self.ui.status.show_privacy(is_private=self.names.is_private)
        if self.page is not None:
            self.page.reread()

    def _follow_system(self) -> None:
        if self.preferences.theme == "system":
            self.dress()

    def _look_at_day(self) -> None:
        """A new day makes other things due; the page follows without a restart."""
        today = self.context.today()
        if today != self._day:
            self._day = today
            if self.page is not None:
                self.page.reread()
            self._read_status()


def _stepped(percent: int, step: int) -> int:
    """The text size one step up or down from the nearest we know; 100 for no step."""
    sizes = TEXT_PERCENT
    at = sizes.index(min(sizes, key=lambda size: abs(size - percent)))
    return sizes[min(max(at + step, 0), len(sizes) - 1)] if step else 100


def _scrolling(page: str, parent: QWidget) -> QScrollArea:
    """The area of the page of that id, which scrolls where the screen is small or the text large."""
    area = QScrollArea(parent)
    area.setObjectName(f"area_{page}")
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def show_above(window: QWidget) -> None:
    """Bring a window to the front, as a second start asks for."""
    window.showNormal() if window.isMinimized() else window.show()
    window.raise_()
    window.activateWindow()
