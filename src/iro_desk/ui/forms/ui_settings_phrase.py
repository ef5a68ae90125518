# Compiled from ui/settings_phrase.ui by `make forms`. Never edited by hand.
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

from iro_desk.ui.widgets.text_area import TextArea
class Ui_SettingsPhraseForm(object):
    def setupUi(self, SettingsPhraseForm: QWidget) -> None:
        if not SettingsPhraseForm.objectName():
            SettingsPhraseForm.setObjectName(u"SettingsPhraseForm")
        self.rows = QVBoxLayout(SettingsPhraseForm)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(16, 12, 16, 12)
        self.heading = QLabel(SettingsPhraseForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"strong")

        self.rows.addWidget(self.heading)

        self.key_field = QVBoxLayout()
        self.key_field.setSpacing(4)
        self.key_field.setObjectName(u"key_field")
        self.key_field.setContentsMargins(0, 0, 0, 0)
        self.key_label = QLabel(SettingsPhraseForm)
        self.key_label.setObjectName(u"key_label")
        self.key_label.setTextFormat(Qt.TextFormat.PlainText)
        self.key_label.setProperty(u"role", u"strong")

        self.key_field.addWidget(self.key_label)

        self.key = QLineEdit(SettingsPhraseForm)
        self.key.setObjectName(u"key")
        self.key.setMaxLength(60)

        self.key_field.addWidget(self.key)


        self.rows.addLayout(self.key_field)

        self.phrase_text_field = QVBoxLayout()
        self.phrase_text_field.setSpacing(4)
        self.phrase_text_field.setObjectName(u"phrase_text_field")
        self.phrase_text_field.setContentsMargins(0, 0, 0, 0)
        self.phrase_text_label = QLabel(SettingsPhraseForm)
        self.phrase_text_label.setObjectName(u"phrase_text_label")
        self.phrase_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.phrase_text_label.setProperty(u"role", u"strong")

        self.phrase_text_field.addWidget(self.phrase_text_label)

        self.phrase_text = TextArea(SettingsPhraseForm)
        self.phrase_text.setObjectName(u"phrase_text")

        self.phrase_text_field.addWidget(self.phrase_text)


        self.rows.addLayout(self.phrase_text_field)

        self.problem = QLabel(SettingsPhraseForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.rows.addWidget(self.problem)

        self.note = QLabel(SettingsPhraseForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(SettingsPhraseForm)
        self.done.setObjectName(u"done")

        self.foot.addWidget(self.done)

        self.discard = QPushButton(SettingsPhraseForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"link")

        self.foot.addWidget(self.discard)

        self.gap_6 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.gap_6)

        self.remove = QPushButton(SettingsPhraseForm)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"role", u"link")

        self.foot.addWidget(self.remove)


        self.rows.addLayout(self.foot)

        self.key_label.setBuddy(self.key)
        self.phrase_text_label.setBuddy(self.phrase_text)
        QWidget.setTabOrder(self.key, self.phrase_text)
        QWidget.setTabOrder(self.phrase_text, self.done)
        QWidget.setTabOrder(self.done, self.discard)
        QWidget.setTabOrder(self.discard, self.remove)

        self.retranslateUi(SettingsPhraseForm)
    # setupUi

    def retranslateUi(self, SettingsPhraseForm: QWidget) -> None:
        self.heading.setText("")
        self.key_label.setText(QCoreApplication.translate("SettingsPhraseForm", u"&Key, without the semicolon", None))
        self.phrase_text_label.setText(QCoreApplication.translate("SettingsPhraseForm", u"&It stands for", None))
        self.problem.setText("")
        self.note.setText("")
        self.done.setText(QCoreApplication.translate("SettingsPhraseForm", u"D&one", None))
        self.discard.setText(QCoreApplication.translate("SettingsPhraseForm", u"Discard changes", None))
        self.remove.setText(QCoreApplication.translate("SettingsPhraseForm", u"Remove phrase", None))
        pass
    # retranslateUi
