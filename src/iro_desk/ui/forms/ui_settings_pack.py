# Compiled from ui/settings_pack.ui by `make forms`. Never edited by hand.
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from iro_desk.ui.widgets.date_field import DateField
class Ui_SettingsPackForm(object):
    def setupUi(self, SettingsPackForm: QWidget) -> None:
        if not SettingsPackForm.objectName():
            SettingsPackForm.setObjectName(u"SettingsPackForm")
        SettingsPackForm.resize(820, 220)
        self.outer = QVBoxLayout(SettingsPackForm)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(SettingsPackForm)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.rows = QVBoxLayout(self.card)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(14, 12, 14, 12)
        self.heading = QLabel(self.card)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"strong")

        self.rows.addWidget(self.heading)

        self.about = QLabel(self.card)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.about)

        self.from_on_field = QVBoxLayout()
        self.from_on_field.setSpacing(4)
        self.from_on_field.setObjectName(u"from_on_field")
        self.from_on_field.setContentsMargins(0, 0, 0, 0)
        self.from_on_label = QLabel(self.card)
        self.from_on_label.setObjectName(u"from_on_label")
        self.from_on_label.setProperty(u"role", u"strong")

        self.from_on_field.addWidget(self.from_on_label)

        self.from_on = DateField(self.card)
        self.from_on.setObjectName(u"from_on")

        self.from_on_field.addWidget(self.from_on)


        self.rows.addLayout(self.from_on_field)

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

        self.foot_end = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_end)


        self.rows.addLayout(self.foot)


        self.outer.addWidget(self.card)

        self.from_on_label.setBuddy(self.from_on)
        QWidget.setTabOrder(self.from_on, self.done)
        QWidget.setTabOrder(self.done, self.discard)

        self.retranslateUi(SettingsPackForm)
    # setupUi

    def retranslateUi(self, SettingsPackForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsPackForm", u"Rules from another day", None))
        self.about.setText(QCoreApplication.translate("SettingsPackForm", u"They begin as a copy of the rules then in force. Reviews held before that day keep the rules of their day.", None))
        self.from_on_label.setText(QCoreApplication.translate("SettingsPackForm", u"First d&ay", None))
        self.from_on.setAccessibleName(QCoreApplication.translate("SettingsPackForm", u"First day", None))
        self.problem.setText("")
        self.note.setText("")
        self.done.setText(QCoreApplication.translate("SettingsPackForm", u"Add t&hese rules", None))
        self.discard.setText(QCoreApplication.translate("SettingsPackForm", u"Discard changes", None))
        pass
    # retranslateUi
