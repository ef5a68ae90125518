# Compiled from ui/settings_wording.ui by `make forms`. Never edited by hand.
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

from iro_desk.ui.widgets.text_area import TextArea
class Ui_SettingsWordingForm(object):
    def setupUi(self, SettingsWordingForm: QWidget) -> None:
        if not SettingsWordingForm.objectName():
            SettingsWordingForm.setObjectName(u"SettingsWordingForm")
        self.rows = QVBoxLayout(SettingsWordingForm)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.text_field = QVBoxLayout()
        self.text_field.setSpacing(4)
        self.text_field.setObjectName(u"text_field")
        self.text_field.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(SettingsWordingForm)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setProperty(u"role", u"strong")

        self.text_field.addWidget(self.text_label)

        self.text = TextArea(SettingsWordingForm)
        self.text.setObjectName(u"text")

        self.text_field.addWidget(self.text)


        self.rows.addLayout(self.text_field)

        self.problem = QLabel(SettingsWordingForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.rows.addWidget(self.problem)

        self.note = QLabel(SettingsWordingForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.note)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(SettingsWordingForm)
        self.done.setObjectName(u"done")

        self.buttons.addWidget(self.done)

        self.discard = QPushButton(SettingsWordingForm)
        self.discard.setObjectName(u"discard")

        self.buttons.addWidget(self.discard)

        self.reset = QPushButton(SettingsWordingForm)
        self.reset.setObjectName(u"reset")

        self.buttons.addWidget(self.reset)

        self.buttons_gap = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_gap)


        self.rows.addLayout(self.buttons)

        self.text_label.setBuddy(self.text)
        QWidget.setTabOrder(self.text, self.done)
        QWidget.setTabOrder(self.done, self.discard)
        QWidget.setTabOrder(self.discard, self.reset)

        self.retranslateUi(SettingsWordingForm)
    # setupUi

    def retranslateUi(self, SettingsWordingForm: QWidget) -> None:
        self.text_label.setText(QCoreApplication.translate("SettingsWordingForm", u"&Wording", None))
        self.problem.setText("")
        self.note.setText("")
        self.done.setText(QCoreApplication.translate("SettingsWordingForm", u"&Done", None))
        self.discard.setText(QCoreApplication.translate("SettingsWordingForm", u"Discard &changes", None))
        self.reset.setText(QCoreApplication.translate("SettingsWordingForm", u"Use the defau&lt", None))
        pass
    # retranslateUi
