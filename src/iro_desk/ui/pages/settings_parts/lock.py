"""After how many minutes the lock falls, a new recovery key, another passphrase."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from iro_desk.services import case_files, settings
from iro_desk.ui.drafted_panel import SERVES_PANEL
from iro_desk.ui.forms.ui_settings_lock import Ui_SettingsLockForm
from iro_desk.ui.page import Context
from iro_desk.ui.pages.settings_parts.part import Part, SettingsPanel, bounded
from iro_desk.ui.pages.settings_parts.passphrase import PassphrasePanel
from iro_desk.ui.recovery_key import RecoveryKeyPanel

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk
    from iro_desk.services.settings import Preferences
    from iro_desk.ui.drafted_panel import Task

PROVED = "The recovery key was typed back when it was made."
NOT_PROVED = "The recovery key was never typed back. Make a new one and prove it."


class LockPart(Part):
    """The minutes and the recovery key, then the passphrase."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.panel = LockPanel(context, self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.panel)
        rows.addWidget(PassphrasePanel(context, self))

    def reread(self) -> None:
        self.context.work.do(
            lambda desk: (settings.preferences(desk), case_files.is_recovery_key_proved(desk)),
            then=lambda held: self.panel.show_lock(*held),
            view=self,
        )


class LockPanel(SettingsPanel):
    """The minutes are kept on leaving; a new key replaces the old one at once."""

    form = "settings_lock"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsLockForm()
        self.ui.setupUi(self)
        bounded(self.ui.lock_minutes, 160)
        self.key_panel: RecoveryKeyPanel | None = None
        self.ui.key_problem.hide()
        self.ui.new_key.setProperty(SERVES_PANEL, True)
        self.ui.new_key.clicked.connect(self.make_key)
        self.ready()

    def show_lock(self, held: Preferences, is_proved: bool) -> None:
        """Show the minutes and whether the key was proved."""
        self.begin(0, 0, lambda: self.ui.lock_minutes.setValue(held.lock_minutes))
        self.ui.key_state.setText(PROVED if is_proved else NOT_PROVED)

    def change(self) -> Task:
        minutes = self.ui.lock_minutes.value()

        def keep(desk: Desk) -> None:
            settings.save_preferences(desk, replace(settings.preferences(desk), lock_minutes=minutes))

        return keep

    def make_key(self) -> None:
        """Make a new recovery key and show it; the old one opens nothing from now on."""
        self.ui.new_key.setEnabled(False)
        self.work.do(
            lambda desk: (case_files.renew_recovery_key(desk), desk.case_file.path.name),
            then=lambda made: self._show_key(*made),
            failed=lambda error: self._tell(error.sentence),
            view=self,
        )

    def raw_state(self) -> dict[str, Any]:
        """Only the minutes: what is typed back of a key never goes into a draft."""
        return {"lock_minutes": self.ui.lock_minutes.value()}

    def _show_key(self, key: str, file_name: str) -> None:
        self.ui.new_key.setEnabled(True)
        self._tell("")
        self._drop_key()
        self.key_panel = RecoveryKeyPanel(key, file_name, self)
        self.key_panel.ui.typed.setProperty("drafted", True)
        self.key_panel.proved.connect(self._prove)
        self.ui.key_rows.addWidget(self.key_panel)
        self.key_panel.show_key()

    def _prove(self) -> None:
        self.work.do(case_files.prove_recovery_key, then=lambda _: self._end_key(), view=self)

    def _end_key(self) -> None:
        self._drop_key()
        self.context.messages.inform("The new recovery key is proved. The old one opens nothing any more.")

    def _drop_key(self) -> None:
        if self.key_panel is not None:
            self.key_panel.forget()
            self.key_panel.hide()
            self.key_panel.deleteLater()
            self.key_panel = None

    def _tell(self, sentence: str) -> None:
        self.ui.new_key.setEnabled(True)
        self.ui.key_problem.setText(sentence)
        self.ui.key_problem.setVisible(bool(sentence))
