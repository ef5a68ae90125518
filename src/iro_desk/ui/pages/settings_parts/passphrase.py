"""Another passphrase. What is typed here goes into no draft, no resume state and no log."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from iro_desk.domain.errors import IroDeskError
from iro_desk.services import case_files
from iro_desk.ui import style
from iro_desk.ui.forms.ui_settings_passphrase import Ui_SettingsPassphraseForm
from iro_desk.ui.new_passphrase import shown_by, verdict
from iro_desk.ui.page import Context

CHANGED = "The passphrase is changed. Backups made before today's change still open with the former one."
MISSING = "Good. Type the present passphrase or the recovery key above as well."
_WIDEST = 420


class PassphrasePanel(QWidget):
    """The present passphrase or the recovery key, then the new one twice."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.ui = Ui_SettingsPassphraseForm()
        self.ui.setupUi(self)
        self._fields = (self.ui.current, self.ui.passphrase, self.ui.again)
        for field in self._fields:
            field.setMaximumWidth(style.scaled(_WIDEST))
            field.textChanged.connect(self._judge)
            field.returnPressed.connect(self.change)
        shown_by(self.ui.show_passphrase, self._fields)
        self.ui.change.clicked.connect(self.change)
        self._judge()

    def change(self) -> None:
        """Change it, off the window's thread: guessing a passphrase is made to take long."""
        if not self.ui.change.isEnabled():
            return
        current, wanted = self.ui.current.text(), self.ui.passphrase.text()
        self.ui.change.setEnabled(False)
        self._say("Changing. This takes a second or two.")
        self.context.work.do(
            lambda desk: case_files.change_passphrase(desk, current, wanted),
            then=lambda _nothing: self._end(),
            failed=self._refuse,
            view=self,
        )

    def _judge(self) -> None:
        has_current = bool(self.ui.current.text())
        judged = verdict(
            self.ui.passphrase.text(), self.ui.again.text(), good="Good." if has_current else MISSING
        )
        self._say(judged.sentence, is_problem=judged.is_wrong)
        self.ui.change.setEnabled(has_current and judged.is_good)

    def _end(self) -> None:
        for field in self._fields:
            field.clear()
        self.ui.show_passphrase.setChecked(False)
        self.context.messages.inform(CHANGED)

    def _refuse(self, error: IroDeskError) -> None:
        self._judge()
        self._say(error.sentence, is_problem=True)
        field = self.findChild(QLineEdit, error.field) if error.field else None
        if field is not None:
            field.setFocus()
            field.selectAll()

    def _say(self, sentence: str, *, is_problem: bool = False) -> None:
        self.ui.verdict.setText(sentence)
        style.set_role(self.ui.verdict, "problem" if is_problem else "quiet")
        self.ui.passphrase.setAccessibleDescription(sentence)
