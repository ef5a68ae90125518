"""The ways to the import, to the supervision summary and to the comparison with the return."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from iro_desk.ui.actions import WAYS
from iro_desk.ui.forms.ui_settings_exchange import Ui_SettingsExchangeForm
from iro_desk.ui.page import Context
from iro_desk.ui.pages.settings_parts.part import Part


class ExchangePart(Part):
    """A button each, for those who do not use the keys."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsExchangeForm()
        self.ui.setupUi(self)
        self.ui.open_import.clicked.connect(lambda: context.go(*WAYS["import"]))
        self.ui.open_summary.clicked.connect(lambda: context.go(*WAYS["supervision"]))
        self.ui.open_reconcile.clicked.connect(lambda: context.go(*WAYS["reconcile"]))

    def reread(self) -> None:
        """Nothing here comes from the case file."""
