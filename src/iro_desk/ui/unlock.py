"""The first window: it asks for the passphrase while the rest of the app is still being read.

Only what it needs is imported here. The key is derived on the case file's thread, so the
window stays alive meanwhile; a wrong passphrase costs a growing wait, never the file.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from iro_desk.domain.errors import AlreadyOpen, IroDeskError, WrongPassphrase
from iro_desk.ui import style
from iro_desk.ui.forms.ui_unlock import Ui_UnlockForm

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk
    from iro_desk.ui.work import Work

LONGEST_WAIT = 120
"""Seconds; with it at most 10 tries fit in 5 minutes (check D1)."""

Opener = Callable[[Path, str, bool], "Desk"]
"""Opens a file with (path, secret, is_recovery_key); runs on the case file's thread."""


def wait_after(failures: int) -> int:
    """How many seconds to wait after that many wrong tries: 1, 2, 4 ... up to LONGEST_WAIT."""
    return min(2 ** (failures - 1), LONGEST_WAIT) if failures else 0


class UnlockWindow(QWidget):
    """Asks for one case file's passphrase or recovery key.

    `opened` carries the Desk; `elsewhere` that another IRO Desk has the file; `other_wanted` and
    `new_wanted` that the person wants another file; `closed` that the window was closed.
    """

    opened = Signal(object)
    elsewhere = Signal()
    other_wanted = Signal()
    new_wanted = Signal()
    closed = Signal()

    def __init__(self, work: Work, path: Path, opener: Opener) -> None:
        super().__init__()
        self.ui = Ui_UnlockForm()
        self.ui.setupUi(self)
        self.work, self._opener = work, opener
        self._is_recovery = False
        self._is_opening = False
        self._failures = 0
        self._seconds = 0
        self._sentence = ""
        self._wait = QTimer(self)
        self._wait.setInterval(1000)
        self._wait.timeout.connect(self._count_down)
        self.ui.sentence.setMinimumHeight(style.scaled(34))
        self.ui.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.ui.secret.installEventFilter(self)
        self.ui.secret.returnPressed.connect(self.unlock)
        self.ui.show_secret.toggled.connect(self._show_secret)
        self.ui.unlock.clicked.connect(self.unlock)
        self.ui.use_recovery_key.clicked.connect(self._switch)
        self.ui.other_file.clicked.connect(self.other_wanted)
        self.ui.new_file.clicked.connect(self.new_wanted)
        self.set_path(path)

    def set_path(self, path: Path) -> None:
        """Ask for that file."""
        self.path = path
        self.ui.file_name.setText(f"{path.name} in {path.parent}")
        self.ui.secret.clear()
        self.ui.secret.setFocus()

    def sentence(self) -> str:
        """What is said under the field."""
        return self.ui.sentence.text()

    def unlock(self) -> None:
        """Try what is typed."""
        secret = self.ui.secret.text()
        if self._is_opening or self._seconds:
            return
        if not secret:
            self._say(f"Enter the {self._word()}.")
            return
        self._is_opening = True
        self._say("Opening…", is_problem=False)
        self._enable()
        path, is_recovery, opener = self.path, self._is_recovery, self._opener
        self.work.open(
            lambda: opener(path, secret, is_recovery), then=self._open, failed=self._refuse, view=self
        )

    # Qt

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say so when a capital comes without Shift: Caps Lock is on."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            letter = event.text()
            has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if len(letter) == 1 and letter.isalpha() and not self._seconds:
                self._say("Caps Lock is on." if letter.isupper() and not has_shift else "", is_problem=False)
        return super().eventFilter(watched, event)

    # Within

    def _open(self, desk: Desk) -> None:
        self.ui.secret.clear()
        self.opened.emit(desk)

    def _refuse(self, error: IroDeskError) -> None:
        self._is_opening = False
        self._say(error.sentence)
        if isinstance(error, AlreadyOpen):
            self.elsewhere.emit()
        elif isinstance(error, WrongPassphrase):
            self._failures += 1
            self._seconds = wait_after(self._failures)
            self._sentence = error.sentence
            self._wait.start()
            self._show_wait()
        self._enable()
        self.ui.secret.selectAll()
        self.ui.secret.setFocus()

    def _count_down(self) -> None:
        self._seconds -= 1
        self._show_wait()
        if self._seconds <= 0:
            self._seconds = 0
            self._wait.stop()
            self._enable()

    def _show_wait(self) -> None:
        unit = "second" if self._seconds == 1 else "seconds"
        wait = f" Try again in {self._seconds} {unit}." if self._seconds > 0 else ""
        self._say(self._sentence + wait)

    def _say(self, sentence: str, *, is_problem: bool = True) -> None:
        self.ui.sentence.setText(sentence)
        self.ui.secret.setAccessibleDescription(sentence)
        style.set_role(self.ui.sentence, "problem" if is_problem else "quiet")

    def _enable(self) -> None:
        is_ready = not self._is_opening and not self._seconds
        self.ui.unlock.setEnabled(is_ready)
        self.ui.secret.setReadOnly(self._is_opening)
        for button in (self.ui.other_file, self.ui.new_file, self.ui.use_recovery_key):
            button.setEnabled(not self._is_opening)

    def _show_secret(self, is_shown: bool) -> None:
        modes = QLineEdit.EchoMode
        self.ui.secret.setEchoMode(modes.Normal if is_shown else modes.Password)
        self.ui.show_secret.setText("&Hide" if is_shown else "&Show")

    def _switch(self) -> None:
        self._is_recovery = not self._is_recovery
        self.ui.secret_label.setText("&Recovery key" if self._is_recovery else "&Passphrase")
        self.ui.secret.setAccessibleName(self._word().capitalize())
        other = "Use the &passphrase" if self._is_recovery else "Use the &recovery key"
        self.ui.use_recovery_key.setText(other)
        self.ui.secret.clear()
        self._say("")
        self.ui.secret.setFocus()

    def _word(self) -> str:
        return "recovery key" if self._is_recovery else "passphrase"
