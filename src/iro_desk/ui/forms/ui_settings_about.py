# Compiled from ui/settings_about.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QPlainTextEdit, QSizePolicy,
    QVBoxLayout, QWidget)
class Ui_SettingsAboutForm(object):
    def setupUi(self, SettingsAboutForm: QWidget) -> None:
        if not SettingsAboutForm.objectName():
            SettingsAboutForm.setObjectName(u"SettingsAboutForm")
        SettingsAboutForm.resize(700, 500)
        self.rows = QVBoxLayout(SettingsAboutForm)
        self.rows.setSpacing(10)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(4, 0, 12, 12)
        self.heading = QLabel(SettingsAboutForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"section")

        self.rows.addWidget(self.heading)

        self.version = QLabel(SettingsAboutForm)
        self.version.setObjectName(u"version")
        self.version.setTextFormat(Qt.TextFormat.PlainText)

        self.rows.addWidget(self.version)

        self.law = QLabel(SettingsAboutForm)
        self.law.setObjectName(u"law")
        self.law.setTextFormat(Qt.TextFormat.PlainText)
        self.law.setWordWrap(True)

        self.rows.addWidget(self.law)

        self.record = QLabel(SettingsAboutForm)
        self.record.setObjectName(u"record")
        self.record.setTextFormat(Qt.TextFormat.PlainText)
        self.record.setWordWrap(True)

        self.rows.addWidget(self.record)

        self.licences_label = QLabel(SettingsAboutForm)
        self.licences_label.setObjectName(u"licences_label")
        self.licences_label.setProperty(u"role", u"strong")

        self.rows.addWidget(self.licences_label)

        self.licences = QPlainTextEdit(SettingsAboutForm)
        self.licences.setObjectName(u"licences")
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)

        self.rows.addWidget(self.licences)

        self.licences_label.setBuddy(self.licences)

        self.retranslateUi(SettingsAboutForm)
    # setupUi

    def retranslateUi(self, SettingsAboutForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsAboutForm", u"About IRO Desk", None))
        self.version.setText("")
        self.law.setText("")
        self.record.setText(QCoreApplication.translate("SettingsAboutForm", u"The council's case system stays the legal record. IRO Desk keeps everything on this computer and sends nothing anywhere.", None))
        self.licences_label.setText(QCoreApplication.translate("SettingsAboutForm", u"&Licences", None))
        pass
    # retranslateUi
