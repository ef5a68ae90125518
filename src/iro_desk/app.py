"""Puts everything together: which file, unlock, the window, the lock, the end."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QProcess,
    QSettings,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget

from iro_desk.domain.errors import IroDeskError
from iro_desk.ui import style
from iro_desk.ui.unlock import UnlockWindow
from iro_desk.ui.work import Work

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.services.desk import Desk
    from iro_desk.services.settings import Preferences
    from iro_desk.ui.lock import IdleWatch
    from iro_desk.ui.main_window import MainWindow
    from iro_desk.ui.single import Doorbell

Replacer = Callable[[Path], object]
"""Starts IRO Desk anew on a case file in place of this process; tests only rebuild the window."""


def run(case_file: Path | None, passphrase: str | None) -> int:
    """Open the window on a case file (the one used last without a name); the exit status."""
    return _run(case_file, passphrase, None)


def run_demo(case_file: Path, passphrase: str, on: date | None) -> int:
    """Open the window on the invented caseload, already unlocked, as it stands on that day."""
    return _run(case_file, passphrase, on)


def has_display() -> bool:
    """Whether a window can be shown here."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def take_pictures(case_file: Path, passphrase: str, on: date | None, folder: Path) -> list[Path]:
    """Draw every page of the window on that case file without a display; gives the picture files."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qInstallMessageHandler(_without_offscreen_notes)
    application()
    from iro_desk.services import case_files, settings
    from iro_desk.ui import tour
    from iro_desk.ui.main_window import MainWindow
    from iro_desk.ui.pages.kinds import kinds

    desk = case_files.open_desk(case_file, passphrase=passphrase, on=on)
    preferences, wanted = settings.preferences(desk), tour.stops(desk)
    work = Work()
    work.open(lambda: desk)
    window = MainWindow(
        work, kinds(), preferences=preferences, today=lambda: desk.today, calendar=desk.calendar
    )
    try:
        return tour.take(window, wanted, preferences, folder)
    finally:
        window.close()
        work.close()


def _without_offscreen_notes(_kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    """Pass on what Qt says, but for what a platform without a screen can't do."""
    if message and not message.startswith("This plugin does not support"):
        sys.stderr.write(f"{message}\n")


def _run(case_file: Path | None, passphrase: str | None, on: date | None) -> int:
    if not has_display():
        raise IroDeskError("There is no display here, so the window can't open. See: iro-desk --help.")
    qt = application()
    path = case_file or last_used()
    if path is not None and _is_open_elsewhere(path):
        return 0
    app = App(replace_process, on=on)
    _end_on_signals(app)
    if path is None or not path.exists():
        app.first_run(path)
    elif passphrase is not None:
        app.unlock(path)
        app.use(passphrase)
    else:
        app.unlock(path)
    return qt.exec()


def application() -> QApplication:
    """The Qt application, dressed; made on the first call."""
    # The file dialog keeps its last folder, which may bear a child's name, in Qt's own settings.
    if os.name == "posix":
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    made = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(made, QApplication)  # noqa: S101 - nothing else makes one
    made.setApplicationName("iro-desk")
    made.setQuitOnLastWindowClosed(False)
    style.apply(made)
    return made


def last_used() -> Path | None:
    """The case file used last in the default folder, None where there is none."""
    from iro_desk.store import places

    folder = places.data_folder()
    found = folder.glob("*.irodesk") if folder.is_dir() else ()
    return max(found, key=lambda path: path.stat().st_mtime, default=None)


class App(QObject):
    """One run of IRO Desk: at most one case file, unlocked or locked."""

    def __init__(
        self, replacer: Replacer, *, work: Callable[[], Work] = Work, on: date | None = None
    ) -> None:
        super().__init__()
        self._replacer = replacer
        self._make_work = work
        self._on = on
        self.work = work()
        self.path: Path | None = None
        self.unlocker: UnlockWindow | None = None
        self.window: MainWindow | None = None
        self.wizard: QWidget | None = None
        self.idle: IdleWatch | None = None
        self._doorbell: Doorbell | None = None
        self._by_recovery_key = False

    def unlock(self, path: Path) -> None:
        """Show the unlock window; the rest of the app is read once it has been painted."""
        self.path = path
        self.unlocker = UnlockWindow(self.work, path, self._open_desk)
        self.unlocker.opened.connect(self._show_window)
        self.unlocker.elsewhere.connect(self._give_way)
        self.unlocker.closed.connect(self.end)
        self.unlocker.other_wanted.connect(self._choose_file)
        self.unlocker.new_wanted.connect(lambda: self.first_run(None))
        self.unlocker.show()
        QTimer.singleShot(0, self, lambda: self.work.prepare(_read_services))
        QTimer.singleShot(30, self, _read_pages)

    def use(self, passphrase: str) -> None:
        """Unlock with a passphrase already known: the invented caseload's."""
        if self.unlocker is not None:
            self.unlocker.ui.secret.setText(passphrase)
            self.unlocker.unlock()

    def first_run(self, path: Path | None) -> None:
        """Make a case file, at `path` or where the person chooses."""
        wizard = import_module("iro_desk.ui.dialogs.first_run").FirstRun(self.work, path)
        wizard.opened.connect(self._show_window)
        wizard.closed.connect(self._leave_wizard)
        if self.unlocker is not None:
            self.unlocker.hide()
        self.wizard = wizard
        wizard.show()

    def _leave_wizard(self) -> None:
        """Back to the unlock window the person came from, or the end where there was none."""
        if self.unlocker is None:
            self.end()
            return
        self.wizard = None
        self.unlocker.show()

    def lock(self) -> None:
        """Lock now: drafts kept, file closed, the app replaced. Asks nothing."""
        if self.window is None or self.path is None:
            return
        from iro_desk.ui.lock import put_away

        self._stop_watching()
        window, self.window = self.window, None
        put_away(window, self.work)
        window.deleteLater()
        self._replacer(self.path)

    def end(self) -> None:
        """Close everything and leave."""
        self._stop_watching()
        self.work.close()
        QApplication.quit()

    def reopen(self, path: Path) -> None:
        """Show the unlock window again in this process: what a test's replacer does."""
        self.work = self._make_work()
        self.unlock(path)

    def _open_desk(self, path: Path, secret: str, is_recovery: bool) -> Desk:  # noqa: FBT001
        from iro_desk.services import case_files

        self._by_recovery_key = is_recovery
        if is_recovery:
            return case_files.open_desk(path, recovery_key=secret, on=self._on)
        return case_files.open_desk(path, passphrase=secret, on=self._on)

    def _show_window(self, desk: Desk) -> None:
        self.path = desk.case_file.path
        self.work.do(_settle_in, then=lambda held: self._build(desk, *held), view=self)

    def _build(self, desk: Desk, preferences: Preferences, resume: dict[str, Any]) -> None:
        from iro_desk.ui.lock import IdleWatch
        from iro_desk.ui.main_window import MainWindow
        from iro_desk.ui.pages.kinds import kinds

        self.window = MainWindow(
            self.work,
            kinds(),
            preferences=preferences,
            today=lambda: desk.today,
            calendar=desk.calendar,
        )
        self.window.lock_wanted.connect(self.lock)
        self.window.closed.connect(self.end)
        self.window.restore(resume)
        self.window.show()
        for before in (self.unlocker, self.wizard):
            if before is not None:
                before.hide()
                before.deleteLater()
        self.unlocker = self.wizard = None
        self.idle = IdleWatch(preferences.lock_minutes, self)
        self.idle.idle.connect(self.lock)
        self.idle.warned.connect(self.window.warn_of_lock)
        self.window.preferred.connect(self._follow)
        self.idle.start()
        self._listen()
        self._back_up()
        if self._by_recovery_key:
            self._ask_for_new_secrets(self.window)

    def _ask_for_new_secrets(self, window: MainWindow) -> None:
        """A key that was used lay open: say once where to choose new ones."""
        self._by_recovery_key = False
        window.messages.inform(
            "You opened this with the recovery key. Choose a new passphrase and make a new recovery key.",
            "Settings, Lock and keys",
            lambda: window.go("settings", {"section": "lock"}),
        )

    def _follow(self, preferences: Preferences) -> None:
        if self.idle is not None:
            self.idle.set_minutes(preferences.lock_minutes)

    def _back_up(self) -> None:
        from iro_desk.services import case_files

        window = self.window
        if window is not None:
            self.work.do(case_files.daily_backup, then=window.tell_backup, view=window)

    def _listen(self) -> None:
        """Let a second start bring this window up."""
        from iro_desk.ui.main_window import show_above
        from iro_desk.ui.single import Doorbell

        if self.path is not None and self.window is not None:
            window = self.window
            self._doorbell = Doorbell(self.path, self)
            self._doorbell.rung.connect(lambda: show_above(window))

    def _stop_watching(self) -> None:
        if self.idle is not None:
            self.idle.stop()
        if self._doorbell is not None:
            self._doorbell.close()
            self._doorbell = None

    def _give_way(self) -> None:
        """Another window has the file: bring it up and leave; stay where it does not answer."""
        if self.path is not None and _is_open_elsewhere(self.path):
            self.end()

    def _choose_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        from iro_desk.store import places

        if self.unlocker is None:
            return
        name, _ = QFileDialog.getOpenFileName(
            self.unlocker, "Open a case file", str(places.data_folder()), "Case files (*.irodesk)"
        )
        if name:
            self.path = Path(name)
            self.unlocker.set_path(self.path)


def _settle_in(desk: Desk) -> tuple[Preferences, dict[str, Any]]:
    """The preferences, and once the place the window had when it locked."""
    from iro_desk.services import settings

    resume = settings.resume(desk)
    if resume:
        settings.save_resume(desk, {})
    return settings.preferences(desk), resume


def replace_process(path: Path) -> None:
    """Start anew in place of this process, so that no name stays in its memory."""
    is_frozen = bool(getattr(sys, "frozen", False))
    command = [sys.executable, *([] if is_frozen else ["-m", "iro_desk"]), "open", str(path)]
    if is_frozen:
        os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    if os.name == "nt":
        QProcess.startDetached(command[0], command[1:])
        os._exit(0)
    os.execv(command[0], command)  # noqa: S606 - our own program


def _is_open_elsewhere(path: Path) -> bool:
    """Whether another IRO Desk has the file; it is then brought to the front."""
    from iro_desk.store.lock import Lock

    if not path.exists():
        return False
    try:
        Lock(path).release()
    except IroDeskError:
        from iro_desk.ui.single import ring

        return ring(path)
    return False


def _end_on_signals(app: App) -> None:
    """A logout or a kill that can be heard keeps the drafts; nothing asks."""
    for name in ("SIGTERM", "SIGHUP", "SIGINT"):
        number = getattr(signal, name, None)
        if number is not None:
            signal.signal(number, lambda *_: app.window.close() if app.window else app.end())
    # Python hears a signal only while it runs: let it look now and then.
    heartbeat = QTimer(app)
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start(500)


def _read_services() -> None:
    """Import what opening a case file needs, on the case file's thread."""
    import iro_desk.services.case_files
    import iro_desk.services.today  # noqa: F401


def _read_pages() -> None:
    """Import what the window needs, while the passphrase is being typed."""
    import iro_desk.ui.main_window
    import iro_desk.ui.pages.kinds  # noqa: F401
