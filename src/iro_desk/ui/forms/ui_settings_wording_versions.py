# Compiled from ui/settings_wording_versions.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
class Ui_SettingsWordingVersionsForm(object):
    def setupUi(self, SettingsWordingVersionsForm: QWidget) -> None:
        if not SettingsWordingVersionsForm.objectName():
            SettingsWordingVersionsForm.setObjectName(u"SettingsWordingVersionsForm")
        self.rows = QVBoxLayout(SettingsWordingVersionsForm)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(SettingsWordingVersionsForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.rows.addWidget(self.heading)

        self.none_yet = QLabel(SettingsWordingVersionsForm)
        self.none_yet.setObjectName(u"none_yet")
        self.none_yet.setTextFormat(Qt.TextFormat.PlainText)
        self.none_yet.setWordWrap(True)
        self.none_yet.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.none_yet)

        self.choose = QHBoxLayout()
        self.choose.setSpacing(8)
        self.choose.setObjectName(u"choose")
        self.choose.setContentsMargins(0, 0, 0, 0)
        self.version_field = QVBoxLayout()
        self.version_field.setSpacing(4)
        self.version_field.setObjectName(u"version_field")
        self.version_field.setContentsMargins(0, 0, 0, 0)
        self.version_label = QLabel(SettingsWordingVersionsForm)
        self.version_label.setObjectName(u"version_label")
        self.version_label.setTextFormat(Qt.TextFormat.PlainText)
        self.version_label.setProperty(u"role", u"strong")

        self.version_field.addWidget(self.version_label)

        self.version = ChoiceField(SettingsWordingVersionsForm)
        self.version.setObjectName(u"version")

        self.version_field.addWidget(self.version)


        self.choose.addLayout(self.version_field)

        self.restore = QPushButton(SettingsWordingVersionsForm)
        self.restore.setObjectName(u"restore")

        self.choose.addWidget(self.restore)

        self.choose_gap = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choose.addItem(self.choose_gap)


        self.rows.addLayout(self.choose)

        self.difference = QPlainTextEdit(SettingsWordingVersionsForm)
        self.difference.setObjectName(u"difference")
        self.difference.setReadOnly(True)
        self.difference.setTabChangesFocus(True)

        self.rows.addWidget(self.difference)

        self.version_label.setBuddy(self.version)
        QWidget.setTabOrder(self.version, self.restore)
        QWidget.setTabOrder(self.restore, self.difference)

        self.retranslateUi(SettingsWordingVersionsForm)
    # setupUi

    def retranslateUi(self, SettingsWordingVersionsForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsWordingVersionsForm", u"Versions", None))
        self.none_yet.setText(QCoreApplication.translate("SettingsWordingVersionsForm", u"Nothing was changed yet: this part is as shipped.", None))
        self.version_label.setText(QCoreApplication.translate("SettingsWordingVersionsForm", u"Ve&rsion", None))
        self.restore.setText(QCoreApplication.translate("SettingsWordingVersionsForm", u"Restore this versio&n", None))
        self.difference.setAccessibleName(QCoreApplication.translate("SettingsWordingVersionsForm", u"What changed between this version and the wording in force", None))
        pass
    # retranslateUi
