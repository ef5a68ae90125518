"""The versions of a wording: each compared with the one in force, and any one restored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QWidget

from iro_desk.domain.versions import Mark, compared
from iro_desk.domain.wording import short_date
from iro_desk.services import templates
from iro_desk.ui import style
from iro_desk.ui.forms.ui_settings_wording_versions import Ui_SettingsWordingVersionsForm
from iro_desk.ui.pages.settings_parts.part import bounded
from iro_desk.ui.style import Tone

if TYPE_CHECKING:
    from iro_desk.services.templates import WordingVersion
    from iro_desk.ui.page import Context

_HEIGHT = 150


class WordingVersions(QWidget):
    """`restoring` is sent before a version is restored, so that what is typed is kept first."""

    restoring = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.ui = Ui_SettingsWordingVersionsForm()
        self.ui.setupUi(self)
        self._of = ("", "")
        self._held: tuple[WordingVersion, ...] = ()
        bounded(self.ui.version, 380)
        self.ui.version.changed.connect(self._compare)
        self.ui.restore.clicked.connect(self.restore)

    def show_part(self, kind: str, name: str) -> None:
        """Read the versions of a part."""
        self._of = (kind, name)
        self.context.work.do(
            lambda desk: templates.versions(desk, kind, name),
            then=lambda held: self._show((kind, name), held),
            view=self,
        )

    def restore(self) -> None:
        """Make the version chosen the wording in force."""
        number = self.ui.version.value()
        if number is None:
            return
        self.restoring.emit()
        kind, name = self._of
        self.context.work.do(
            lambda desk: templates.restore(desk, kind, name, int(number)),
            then=lambda _done: self.context.messages.inform(f"Version {number} of the wording is restored."),
            view=self,
        )

    def _show(self, of: tuple[str, str], held: tuple[WordingVersion, ...]) -> None:
        if of != self._of:
            return
        self._held = held
        ui = self.ui
        ui.version.blockSignals(True)
        ui.version.clear()
        ui.version.set_choices({str(one.number): _words(one) for one in held}, nothing=None)
        if held:
            ui.version.set_value(str(held[min(1, len(held) - 1)].number))
        ui.version.blockSignals(False)
        ui.none_yet.setVisible(not held)
        for field in (ui.version, ui.version_label, ui.restore, ui.difference):
            field.setVisible(bool(held))
        self._compare()

    def _compare(self) -> None:
        ui = self.ui
        ui.difference.clear()
        ui.difference.setFixedHeight(style.scaled(_HEIGHT))
        chosen = next((one for one in self._held if str(one.number) == ui.version.value()), None)
        ui.restore.setEnabled(chosen is not None and chosen is not self._held[0])
        if chosen is None:
            return
        tokens, cursor = style.tokens_of(self), ui.difference.textCursor()
        for piece in compared(chosen.text, self._held[0].text):
            form = QTextCharFormat()
            words = piece.text
            if piece.mark is not Mark.SAME:
                is_new = piece.mark is Mark.ADDED
                form.setFontUnderline(is_new)
                form.setFontStrikeOut(not is_new)
                form.setForeground(tokens.word(Tone.IN_TIME if is_new else Tone.LATE))
                words = f"[{piece.mark.value}{words}{piece.mark.value}]"
            cursor.insertText(words, form)


def _words(version: WordingVersion) -> str:
    default = ", the default" if version.is_default else ""
    return f"{version.number}: {short_date(version.at.date())} {version.at:%H:%M}{default}"
