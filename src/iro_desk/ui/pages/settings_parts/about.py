"""Version, law, licences."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from iro_desk.services import about
from iro_desk.ui.forms.ui_settings_about import Ui_SettingsAboutForm
from iro_desk.ui.page import Context
from iro_desk.ui.pages.settings_parts.part import Part


class AboutPart(Part):
    """What IRO Desk says about itself."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsAboutForm()
        self.ui.setupUi(self)

    def reread(self) -> None:
        self.ui.version.setText(about.version())
        self.ui.law.setText(about.law(self.context.calendar))
        if not self.ui.licences.toPlainText():
            self.ui.licences.setPlainText(about.licences())
