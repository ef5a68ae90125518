"""How the window looks and speaks: text size, colours, names or initials, hints. Kept at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from iro_desk.services import settings
from iro_desk.services.settings import TEXT_PERCENT, THEMES, Preferences
from iro_desk.ui.forms.ui_settings_look import Ui_SettingsLookForm
from iro_desk.ui.page import Context
from iro_desk.ui.pages.settings_parts.part import Part, bounded


class LookPart(Part):
    """Four choices; the window follows as soon as they are kept."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsLookForm()
        self.ui.setupUi(self)
        self._is_filling = False
        self.ui.text_percent.set_choices({str(size): f"{size}%" for size in TEXT_PERCENT}, nothing=None)
        self.ui.theme.set_choices(THEMES, nothing=None)
        for field in (self.ui.text_percent, self.ui.theme):
            bounded(field, 260)
        self.ui.text_percent.changed.connect(
            lambda: self._keep(text_percent=int(self.ui.text_percent.value() or 100))
        )
        self.ui.theme.changed.connect(lambda: self._keep(theme=self.ui.theme.value() or "system"))
        self.ui.privacy_view.toggled.connect(lambda is_on: self._keep(privacy_view=is_on))
        self.ui.smart_hints.toggled.connect(lambda is_on: self._keep(smart_hints=is_on))

    def reread(self) -> None:
        self.context.work.do(settings.preferences, then=self._show, view=self)

    def _show(self, held: Preferences) -> None:
        self._is_filling = True
        self.ui.text_percent.set_value(str(held.text_percent))
        self.ui.theme.set_value(held.theme)
        self.ui.privacy_view.setChecked(held.privacy_view)
        self.ui.smart_hints.setChecked(held.smart_hints)
        self._is_filling = False

    def _keep(self, **changed: Any) -> None:  # noqa: ANN401 - a value of Preferences
        if not self._is_filling:
            self.context.work.do(
                lambda desk: settings.save_preferences(desk, replace(settings.preferences(desk), **changed)),
                view=self,
            )
