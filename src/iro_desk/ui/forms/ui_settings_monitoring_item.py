# Compiled from ui/settings_monitoring_item.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_SettingsMonitoringItemForm(object):
    def setupUi(self, SettingsMonitoringItemForm: QWidget) -> None:
        if not SettingsMonitoringItemForm.objectName():
            SettingsMonitoringItemForm.setObjectName(u"SettingsMonitoringItemForm")
        self.rows = QVBoxLayout(SettingsMonitoringItemForm)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(16, 12, 16, 12)
        self.heading = QLabel(SettingsMonitoringItemForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"strong")

        self.rows.addWidget(self.heading)

        self.wording_field = QVBoxLayout()
        self.wording_field.setSpacing(4)
        self.wording_field.setObjectName(u"wording_field")
        self.wording_field.setContentsMargins(0, 0, 0, 0)
        self.wording_label = QLabel(SettingsMonitoringItemForm)
        self.wording_label.setObjectName(u"wording_label")
        self.wording_label.setTextFormat(Qt.TextFormat.AutoText)

        self.wording_field.addWidget(self.wording_label)

        self.wording = QLineEdit(SettingsMonitoringItemForm)
        self.wording.setObjectName(u"wording")

        self.wording_field.addWidget(self.wording)


        self.rows.addLayout(self.wording_field)

        self.problem = QLabel(SettingsMonitoringItemForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.rows.addWidget(self.problem)

        self.note = QLabel(SettingsMonitoringItemForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(SettingsMonitoringItemForm)
        self.done.setObjectName(u"done")

        self.foot.addWidget(self.done)

        self.discard = QPushButton(SettingsMonitoringItemForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"link")

        self.foot.addWidget(self.discard)

        self.gap_foot = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.gap_foot)


        self.rows.addLayout(self.foot)

        self.wording_label.setBuddy(self.wording)
        QWidget.setTabOrder(self.wording, self.done)
        QWidget.setTabOrder(self.done, self.discard)

        self.retranslateUi(SettingsMonitoringItemForm)
    # setupUi

    def retranslateUi(self, SettingsMonitoringItemForm: QWidget) -> None:
        self.heading.setText("")
        self.wording_label.setText(QCoreApplication.translate("SettingsMonitoringItemForm", u"What is &asked", None))
        self.problem.setText("")
        self.note.setText("")
        self.done.setText(QCoreApplication.translate("SettingsMonitoringItemForm", u"D&one", None))
        self.discard.setText(QCoreApplication.translate("SettingsMonitoringItemForm", u"Discard changes", None))
        pass
    # retranslateUi
