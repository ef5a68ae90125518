# Compiled from ui/settings_reading.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
class Ui_SettingsReadingForm(object):
    def setupUi(self, SettingsReadingForm: QWidget) -> None:
        if not SettingsReadingForm.objectName():
            SettingsReadingForm.setObjectName(u"SettingsReadingForm")
        SettingsReadingForm.resize(820, 240)
        self.outer = QVBoxLayout(SettingsReadingForm)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(SettingsReadingForm)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.rows = QVBoxLayout(self.card)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(14, 12, 14, 12)
        self.question = QLabel(self.card)
        self.question.setObjectName(u"question")
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setWordWrap(True)
        self.question.setProperty(u"role", u"strong")

        self.rows.addWidget(self.question)

        self.source = QLabel(self.card)
        self.source.setObjectName(u"source")
        self.source.setTextFormat(Qt.TextFormat.PlainText)
        self.source.setWordWrap(True)
        self.source.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.source)

        self.value_row = QHBoxLayout()
        self.value_row.setSpacing(8)
        self.value_row.setObjectName(u"value_row")
        self.value_row.setContentsMargins(0, 0, 0, 0)
        self.choice_place = QVBoxLayout()
        self.choice_place.setSpacing(4)
        self.choice_place.setObjectName(u"choice_place")
        self.choice_place.setContentsMargins(0, 0, 0, 0)
        self.choice_label = QLabel(self.card)
        self.choice_label.setObjectName(u"choice_label")
        self.choice_label.setProperty(u"role", u"strong")

        self.choice_place.addWidget(self.choice_label)

        self.choice = ChoiceField(self.card)
        self.choice.setObjectName(u"choice")

        self.choice_place.addWidget(self.choice)


        self.value_row.addLayout(self.choice_place)

        self.number_place = QVBoxLayout()
        self.number_place.setSpacing(4)
        self.number_place.setObjectName(u"number_place")
        self.number_place.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(self.card)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"role", u"strong")

        self.number_place.addWidget(self.number_label)

        self.number = QSpinBox(self.card)
        self.number.setObjectName(u"number")

        self.number_place.addWidget(self.number)


        self.value_row.addLayout(self.number_place)


        self.rows.addLayout(self.value_row)

        self.default_words = QLabel(self.card)
        self.default_words.setObjectName(u"default_words")
        self.default_words.setTextFormat(Qt.TextFormat.PlainText)
        self.default_words.setWordWrap(True)
        self.default_words.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.default_words)

        self.problem = QLabel(self.card)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.rows.addWidget(self.problem)

        self.note = QLabel(self.card)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(self.card)
        self.done.setObjectName(u"done")

        self.foot.addWidget(self.done)

        self.discard = QPushButton(self.card)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"link")

        self.foot.addWidget(self.discard)

        self.foot_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_gap)

        self.to_default = QPushButton(self.card)
        self.to_default.setObjectName(u"to_default")
        self.to_default.setProperty(u"role", u"link")

        self.foot.addWidget(self.to_default)


        self.rows.addLayout(self.foot)


        self.outer.addWidget(self.card)

        self.choice_label.setBuddy(self.choice)
        self.number_label.setBuddy(self.number)
        QWidget.setTabOrder(self.choice, self.number)
        QWidget.setTabOrder(self.number, self.done)
        QWidget.setTabOrder(self.done, self.discard)
        QWidget.setTabOrder(self.discard, self.to_default)

        self.retranslateUi(SettingsReadingForm)
    # setupUi

    def retranslateUi(self, SettingsReadingForm: QWidget) -> None:
        self.question.setText("")
        self.source.setText("")
        self.choice_label.setText(QCoreApplication.translate("SettingsReadingForm", u"How it is r&ead", None))
        self.number_label.setText(QCoreApplication.translate("SettingsReadingForm", u"How man&y", None))
        self.default_words.setText("")
        self.problem.setText("")
        self.note.setText("")
        self.done.setText(QCoreApplication.translate("SettingsReadingForm", u"See what would &move", None))
        self.discard.setText(QCoreApplication.translate("SettingsReadingForm", u"Discard changes", None))
        self.to_default.setText(QCoreApplication.translate("SettingsReadingForm", u"&Put the default back", None))
        pass
    # retranslateUi
