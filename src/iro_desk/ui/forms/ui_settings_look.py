# Compiled from ui/settings_look.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
class Ui_SettingsLookForm(object):
    def setupUi(self, SettingsLookForm: QWidget) -> None:
        if not SettingsLookForm.objectName():
            SettingsLookForm.setObjectName(u"SettingsLookForm")
        SettingsLookForm.resize(700, 500)
        self.rows = QVBoxLayout(SettingsLookForm)
        self.rows.setSpacing(12)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(4, 0, 12, 12)
        self.heading = QLabel(SettingsLookForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"section")

        self.rows.addWidget(self.heading)

        self.text_percent_field = QVBoxLayout()
        self.text_percent_field.setSpacing(4)
        self.text_percent_field.setObjectName(u"text_percent_field")
        self.text_percent_field.setContentsMargins(0, 0, 0, 0)
        self.text_percent_label = QLabel(SettingsLookForm)
        self.text_percent_label.setObjectName(u"text_percent_label")
        self.text_percent_label.setProperty(u"role", u"strong")

        self.text_percent_field.addWidget(self.text_percent_label)

        self.text_percent = ChoiceField(SettingsLookForm)
        self.text_percent.setObjectName(u"text_percent")

        self.text_percent_field.addWidget(self.text_percent)

        self.text_note = QLabel(SettingsLookForm)
        self.text_note.setObjectName(u"text_note")
        self.text_note.setTextFormat(Qt.TextFormat.PlainText)
        self.text_note.setWordWrap(True)
        self.text_note.setProperty(u"role", u"quiet")

        self.text_percent_field.addWidget(self.text_note)


        self.rows.addLayout(self.text_percent_field)

        self.theme_field = QVBoxLayout()
        self.theme_field.setSpacing(4)
        self.theme_field.setObjectName(u"theme_field")
        self.theme_field.setContentsMargins(0, 0, 0, 0)
        self.theme_label = QLabel(SettingsLookForm)
        self.theme_label.setObjectName(u"theme_label")
        self.theme_label.setProperty(u"role", u"strong")

        self.theme_field.addWidget(self.theme_label)

        self.theme = ChoiceField(SettingsLookForm)
        self.theme.setObjectName(u"theme")

        self.theme_field.addWidget(self.theme)

        self.theme_note = QLabel(SettingsLookForm)
        self.theme_note.setObjectName(u"theme_note")
        self.theme_note.setTextFormat(Qt.TextFormat.PlainText)
        self.theme_note.setWordWrap(True)
        self.theme_note.setProperty(u"role", u"quiet")

        self.theme_field.addWidget(self.theme_note)


        self.rows.addLayout(self.theme_field)

        self.privacy_view = QCheckBox(SettingsLookForm)
        self.privacy_view.setObjectName(u"privacy_view")

        self.rows.addWidget(self.privacy_view)

        self.privacy_note = QLabel(SettingsLookForm)
        self.privacy_note.setObjectName(u"privacy_note")
        self.privacy_note.setTextFormat(Qt.TextFormat.PlainText)
        self.privacy_note.setWordWrap(True)
        self.privacy_note.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.privacy_note)

        self.smart_hints = QCheckBox(SettingsLookForm)
        self.smart_hints.setObjectName(u"smart_hints")

        self.rows.addWidget(self.smart_hints)

        self.smart_note = QLabel(SettingsLookForm)
        self.smart_note.setObjectName(u"smart_note")
        self.smart_note.setTextFormat(Qt.TextFormat.PlainText)
        self.smart_note.setWordWrap(True)
        self.smart_note.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.smart_note)

        self.end = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.end)

        self.text_percent_label.setBuddy(self.text_percent)
        self.theme_label.setBuddy(self.theme)
        QWidget.setTabOrder(self.text_percent, self.theme)
        QWidget.setTabOrder(self.theme, self.privacy_view)
        QWidget.setTabOrder(self.privacy_view, self.smart_hints)

        self.retranslateUi(SettingsLookForm)
    # setupUi

    def retranslateUi(self, SettingsLookForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsLookForm", u"Look", None))
        self.text_percent_label.setText(QCoreApplication.translate("SettingsLookForm", u"&Text size", None))
        self.text_note.setText(QCoreApplication.translate("SettingsLookForm", u"Default 100%. Ctrl and + or - change it anywhere, Ctrl and 0 puts it back.", None))
        self.theme_label.setText(QCoreApplication.translate("SettingsLookForm", u"&Colours", None))
        self.theme_note.setText(QCoreApplication.translate("SettingsLookForm", u"Default: as the computer is set.", None))
        self.privacy_view.setText(QCoreApplication.translate("SettingsLookForm", u"&Show initials instead of names (privacy view)", None))
        self.privacy_note.setText(QCoreApplication.translate("SettingsLookForm", u"Default: names. F8 changes it anywhere; it stays as you left it, also after the lock.", None))
        self.smart_hints.setText(QCoreApplication.translate("SettingsLookForm", u"Say what a decision &lacks", None))
        self.smart_note.setText(QCoreApplication.translate("SettingsLookForm", u"Default: on. Who does it, by when, and how one will see that it is done.", None))
        pass
    # retranslateUi
