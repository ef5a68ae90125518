"""Showing a recovery key once, and having it typed back before it counts as kept."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from iro_desk.services import case_files
from iro_desk.ui import clipboard, printing, style
from iro_desk.ui.forms.ui_recovery_key import Ui_RecoveryKeyForm

_SHEET_NOTE = (
    "This key opens the case file when the passphrase is forgotten. Whoever holds this sheet and the "
    "file can read everything. Keep it apart from the computer, in a sealed envelope."
)
_MM = printing.DOTS_PER_INCH / 25.4


class RecoveryKeyPanel(QWidget):
    """Shows a key, then takes it back. `proved` is sent once what is typed is the key.

    `printed_for` names the case file on the printed sheet; it never names a child.
    """

    proved = Signal()

    def __init__(self, key: str, printed_for: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RecoveryKeyForm()
        self.ui.setupUi(self)
        self._key, self._printed_for = key, printed_for
        self._has_copied = False
        self._is_proved = False
        self.ui.key.setText(_in_lines(key))
        self.ui.key.setAccessibleName(f"Recovery key: {' '.join(key.replace('-', ' '))}")
        self.ui.key.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.ui.key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.ui.typed.setMinimumWidth(style.scaled(260))
        self.ui.copied.hide()
        self._dress()
        self.ui.print_key.clicked.connect(self.print_key)
        self.ui.copy_key.clicked.connect(self.copy_key)
        self.ui.go_prove.clicked.connect(self.ask_back)
        self.ui.look_again.clicked.connect(self.show_key)
        self.ui.typed.textChanged.connect(self._judge)

    @property
    def is_proved(self) -> bool:
        """Whether the key was typed back right."""
        return self._is_proved

    def show_key(self) -> None:
        """Show the key."""
        self.ui.steps.setCurrentWidget(self.ui.show_step)
        self.ui.go_prove.setFocus()

    def ask_back(self) -> None:
        """Hide the key and ask for it."""
        self.ui.steps.setCurrentWidget(self.ui.prove_step)
        self.ui.typed.setFocus()

    def copy_key(self) -> None:
        """Put the key on the clipboard; it is taken off again when this is closed."""
        clipboard.put(self._key)
        self._has_copied = True
        self.ui.copied.setText(
            "Copied. Paste it into a password manager; it leaves the clipboard when you go on."
        )
        self.ui.copied.show()

    def print_key(self) -> None:
        """Print a sheet with the key and what it is for."""
        printer = printing.ask(self, "Print: recovery key")
        if printer is not None:
            print_sheet(printer, self._key, self._printed_for)

    def forget(self) -> None:
        """Take the key off the clipboard and out of this panel."""
        if self._has_copied:
            clipboard.clear()
        self._key = ""
        self.ui.key.clear()
        self.ui.typed.clear()

    def _judge(self) -> None:
        typed = self.ui.typed.text()
        if not self._key or self._is_proved:
            return
        if not typed.strip():
            self._say("", "quiet")
            return
        problem = case_files.recovery_key_problem(typed, self._key)
        if problem is None:
            self._is_proved = True
            self._say("That is it: the key is proved.", "quiet")
            self.ui.typed.setReadOnly(True)
            self.ui.look_again.hide()
            self.proved.emit()
            return
        is_short = len([letter for letter in typed if letter.isalnum()]) < _digits(self._key)
        left = _digits(self._key) - len([letter for letter in typed if letter.isalnum()])
        unit = "letter or digit" if left == 1 else "letters and digits"
        self._say(f"{left} {unit} to go." if is_short else problem, "quiet" if is_short else "problem")

    def _say(self, sentence: str, role: str) -> None:
        self.ui.verdict.setText(sentence)
        style.set_role(self.ui.verdict, role)
        self.ui.typed.setAccessibleDescription(sentence)

    def _dress(self) -> None:
        face = style.font(18, bold=True)
        face.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1)
        self.ui.key.setStyleSheet(f"font-size: {face.pixelSize()}px; font-weight: 600; letter-spacing: 1px;")


def print_sheet(printer: QPrinter, key: str, printed_for: str) -> None:
    """One A4 sheet in large type: what the key is, for which file, where to keep it."""
    painter = QPainter(printer)
    width = printer.paperRect(QPrinter.Unit.DevicePixel).width() - 50 * _MM
    at = 30 * _MM
    lines: list[tuple[str, float, bool]] = [
        ("IRO Desk: recovery key", 7, True),
        (f"For the case file {printed_for}.", 4, False),
        *((line, 9, True) for line in _in_lines(key).splitlines()),
        (_SHEET_NOTE, 4, False),
        ("It has no I, L, O or U: what looks like one is 1, 1, 0 or V.", 4, False),
    ]
    for words, height, is_bold in lines:
        face = QFont(style.FAMILY)
        face.setPixelSize(round(height * _MM))
        face.setBold(is_bold)
        painter.setFont(face)
        flags = int(Qt.TextFlag.TextWordWrap)
        used = painter.boundingRect(QRectF(25 * _MM, at, width, 200 * _MM), flags, words)
        painter.drawText(used, flags, words)
        at = used.bottom() + 4 * _MM
    painter.end()


def _in_lines(key: str) -> str:
    """The groups of the key, four to a line."""
    groups = key.split("-")
    return "\n".join("  ".join(groups[start : start + 4]) for start in range(0, len(groups), 4))


def _digits(key: str) -> int:
    return len(key.replace("-", ""))
