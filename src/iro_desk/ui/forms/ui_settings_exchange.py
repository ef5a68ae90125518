# Compiled from ui/settings_exchange.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_SettingsExchangeForm(object):
    def setupUi(self, SettingsExchangeForm: QWidget) -> None:
        if not SettingsExchangeForm.objectName():
            SettingsExchangeForm.setObjectName(u"SettingsExchangeForm")
        SettingsExchangeForm.resize(700, 500)
        self.rows = QVBoxLayout(SettingsExchangeForm)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(4, 0, 12, 12)
        self.heading = QLabel(SettingsExchangeForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"section")

        self.rows.addWidget(self.heading)

        self.import_title = QLabel(SettingsExchangeForm)
        self.import_title.setObjectName(u"import_title")
        self.import_title.setTextFormat(Qt.TextFormat.PlainText)
        self.import_title.setProperty(u"role", u"strong")

        self.rows.addWidget(self.import_title)

        self.import_about = QLabel(SettingsExchangeForm)
        self.import_about.setObjectName(u"import_about")
        self.import_about.setTextFormat(Qt.TextFormat.PlainText)
        self.import_about.setWordWrap(True)
        self.import_about.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.import_about)

        self.import_row = QHBoxLayout()
        self.import_row.setSpacing(8)
        self.import_row.setObjectName(u"import_row")
        self.import_row.setContentsMargins(0, 0, 0, 0)
        self.open_import = QPushButton(SettingsExchangeForm)
        self.open_import.setObjectName(u"open_import")
        icon = QIcon(QIcon.fromTheme(u"folder-open"))
        self.open_import.setIcon(icon)

        self.import_row.addWidget(self.open_import)

        self.import_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.import_row.addItem(self.import_gap)


        self.rows.addLayout(self.import_row)

        self.before_export = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.before_export)

        self.export_title = QLabel(SettingsExchangeForm)
        self.export_title.setObjectName(u"export_title")
        self.export_title.setTextFormat(Qt.TextFormat.PlainText)
        self.export_title.setProperty(u"role", u"strong")

        self.rows.addWidget(self.export_title)

        self.export_about = QLabel(SettingsExchangeForm)
        self.export_about.setObjectName(u"export_about")
        self.export_about.setTextFormat(Qt.TextFormat.PlainText)
        self.export_about.setWordWrap(True)
        self.export_about.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.export_about)

        self.export_row = QHBoxLayout()
        self.export_row.setSpacing(8)
        self.export_row.setObjectName(u"export_row")
        self.export_row.setContentsMargins(0, 0, 0, 0)
        self.open_summary = QPushButton(SettingsExchangeForm)
        self.open_summary.setObjectName(u"open_summary")
        icon1 = QIcon(QIcon.fromTheme(u"table"))
        self.open_summary.setIcon(icon1)

        self.export_row.addWidget(self.open_summary)

        self.export_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.export_row.addItem(self.export_gap)


        self.rows.addLayout(self.export_row)

        self.before_reconcile = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.before_reconcile)

        self.reconcile_title = QLabel(SettingsExchangeForm)
        self.reconcile_title.setObjectName(u"reconcile_title")
        self.reconcile_title.setTextFormat(Qt.TextFormat.PlainText)
        self.reconcile_title.setProperty(u"role", u"strong")

        self.rows.addWidget(self.reconcile_title)

        self.reconcile_about = QLabel(SettingsExchangeForm)
        self.reconcile_about.setObjectName(u"reconcile_about")
        self.reconcile_about.setTextFormat(Qt.TextFormat.PlainText)
        self.reconcile_about.setWordWrap(True)
        self.reconcile_about.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.reconcile_about)

        self.reconcile_row = QHBoxLayout()
        self.reconcile_row.setSpacing(8)
        self.reconcile_row.setObjectName(u"reconcile_row")
        self.open_reconcile = QPushButton(SettingsExchangeForm)
        self.open_reconcile.setObjectName(u"open_reconcile")
        icon2 = QIcon(QIcon.fromTheme(u"list-checks"))
        self.open_reconcile.setIcon(icon2)

        self.reconcile_row.addWidget(self.open_reconcile)

        self.reconcile_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.reconcile_row.addItem(self.reconcile_gap)


        self.rows.addLayout(self.reconcile_row)

        self.end = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.end)

        QWidget.setTabOrder(self.open_import, self.open_summary)
        QWidget.setTabOrder(self.open_summary, self.open_reconcile)

        self.retranslateUi(SettingsExchangeForm)
    # setupUi

    def retranslateUi(self, SettingsExchangeForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsExchangeForm", u"Import and export", None))
        self.import_title.setText(QCoreApplication.translate("SettingsExchangeForm", u"Caseload from the council's files", None))
        self.import_about.setText(QCoreApplication.translate("SettingsExchangeForm", u"SSDA903, Annex A List 8, a local list. A later import brings the caseload up to date: what you entered stays, and nothing is kept before you have seen it.", None))
        self.open_import.setText(QCoreApplication.translate("SettingsExchangeForm", u"&Import a caseload (Ctrl+I)", None))
        self.export_title.setText(QCoreApplication.translate("SettingsExchangeForm", u"Caseload summary for supervision", None))
        self.export_about.setText(QCoreApplication.translate("SettingsExchangeForm", u"Figures and what to discuss, as PDF or workbook, with no names in it unless you choose so that time.", None))
        self.open_summary.setText(QCoreApplication.translate("SettingsExchangeForm", u"Open the supervision &summary (Ctrl+E)", None))
        self.reconcile_title.setText(QCoreApplication.translate("SettingsExchangeForm", u"Compare with the return", None))
        self.reconcile_about.setText(QCoreApplication.translate("SettingsExchangeForm", u"Where the council's record of reviews differs from yours, why that may be and who puts it right; as PDF or workbook for the performance team.", None))
        self.open_reconcile.setText(QCoreApplication.translate("SettingsExchangeForm", u"&Compare with the return (Ctrl+Shift+K)", None))
        pass
    # retranslateUi
