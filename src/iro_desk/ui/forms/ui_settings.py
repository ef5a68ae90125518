# Compiled from ui/settings.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QListWidget,
    QListWidgetItem, QSizePolicy, QStackedWidget, QVBoxLayout,
    QWidget)
class Ui_SettingsForm(object):
    def setupUi(self, SettingsForm: QWidget) -> None:
        if not SettingsForm.objectName():
            SettingsForm.setObjectName(u"SettingsForm")
        SettingsForm.resize(1100, 640)
        self.rows = QVBoxLayout(SettingsForm)
        self.rows.setSpacing(12)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(SettingsForm)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"title")

        self.rows.addWidget(self.title)

        self.body = QHBoxLayout()
        self.body.setSpacing(24)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.sections = QListWidget(SettingsForm)
        self.sections.setObjectName(u"sections")

        self.body.addWidget(self.sections, 0, Qt.AlignmentFlag.AlignTop)

        self.parts = QStackedWidget(SettingsForm)
        self.parts.setObjectName(u"parts")

        self.body.addWidget(self.parts)


        self.rows.addLayout(self.body)


        self.retranslateUi(SettingsForm)
    # setupUi

    def retranslateUi(self, SettingsForm: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("SettingsForm", u"Settings", None))
        self.sections.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Parts of the settings", None))
        pass
    # retranslateUi
