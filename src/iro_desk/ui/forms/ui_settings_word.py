# Compiled from ui/settings_word.ui by `make forms`. Never edited by hand.
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
class Ui_SettingsWordForm(object):
    def setupUi(self, SettingsWordForm: QWidget) -> None:
        if not SettingsWordForm.objectName():
            SettingsWordForm.setObjectName(u"SettingsWordForm")
        self.rows = QVBoxLayout(SettingsWordForm)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(16, 12, 16, 12)
        self.heading = QLabel(SettingsWordForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"strong")

        self.rows.addWidget(self.heading)

        self.word_field = QVBoxLayout()
        self.word_field.setSpacing(4)
        self.word_field.setObjectName(u"word_field")
        self.word_field.setContentsMargins(0, 0, 0, 0)
        self.word_label = QLabel(SettingsWordForm)
        self.word_label.setObjectName(u"word_label")
        self.word_label.setTextFormat(Qt.TextFormat.PlainText)
        self.word_label.setProperty(u"role", u"strong")

        self.word_field.addWidget(self.word_label)

        self.word = QLineEdit(SettingsWordForm)
        self.word.setObjectName(u"word")
        self.word.setMaxLength(60)

        self.word_field.addWidget(self.word)


        self.rows.addLayout(self.word_field)

        self.problem = QLabel(SettingsWordForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.rows.addWidget(self.problem)

        self.note = QLabel(SettingsWordForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(SettingsWordForm)
        self.done.setObjectName(u"done")

        self.foot.addWidget(self.done)

        self.discard = QPushButton(SettingsWordForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"link")

        self.foot.addWidget(self.discard)

        self.gap_3 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.gap_3)

        self.remove = QPushButton(SettingsWordForm)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"role", u"link")

        self.foot.addWidget(self.remove)


        self.rows.addLayout(self.foot)

        self.word_label.setBuddy(self.word)
        QWidget.setTabOrder(self.word, self.done)
        QWidget.setTabOrder(self.done, self.discard)
        QWidget.setTabOrder(self.discard, self.remove)

        self.retranslateUi(SettingsWordForm)
    # setupUi

    def retranslateUi(self, SettingsWordForm: QWidget) -> None:
        self.heading.setText("")
        self.word_label.setText(QCoreApplication.translate("SettingsWordForm", u"&Word", None))
        self.problem.setText("")
        self.note.setText("")
        self.done.setText(QCoreApplication.translate("SettingsWordForm", u"D&one", None))
        self.discard.setText(QCoreApplication.translate("SettingsWordForm", u"Discard changes", None))
        self.remove.setText(QCoreApplication.translate("SettingsWordForm", u"Remove word", None))
        pass
    # retranslateUi
