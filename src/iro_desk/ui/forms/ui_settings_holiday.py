# Compiled from ui/settings_holiday.ui by `make forms`. Never edited by hand.
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
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField
class Ui_SettingsHolidayForm(object):
    def setupUi(self, SettingsHolidayForm: QWidget) -> None:
        if not SettingsHolidayForm.objectName():
            SettingsHolidayForm.setObjectName(u"SettingsHolidayForm")
        SettingsHolidayForm.resize(820, 260)
        self.outer = QVBoxLayout(SettingsHolidayForm)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(SettingsHolidayForm)
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

        self.name_field = QVBoxLayout()
        self.name_field.setSpacing(4)
        self.name_field.setObjectName(u"name_field")
        self.name_field.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.card)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"strong")

        self.name_field.addWidget(self.name_label)

        self.name = QLineEdit(self.card)
        self.name.setObjectName(u"name")

        self.name_field.addWidget(self.name)


        self.rows.addLayout(self.name_field)

        self.kind_field = QVBoxLayout()
        self.kind_field.setSpacing(4)
        self.kind_field.setObjectName(u"kind_field")
        self.kind_field.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.card)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"strong")

        self.kind_field.addWidget(self.kind_label)

        self.kind = ChoiceField(self.card)
        self.kind.setObjectName(u"kind")

        self.kind_field.addWidget(self.kind)


        self.rows.addLayout(self.kind_field)

        self.kind_note = QLabel(self.card)
        self.kind_note.setObjectName(u"kind_note")
        self.kind_note.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_note.setWordWrap(True)
        self.kind_note.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.kind_note)

        self.day_field = QVBoxLayout()
        self.day_field.setSpacing(4)
        self.day_field.setObjectName(u"day_field")
        self.day_field.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.card)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"role", u"strong")

        self.day_field.addWidget(self.day_label)

        self.day = DateField(self.card)
        self.day.setObjectName(u"day")

        self.day_field.addWidget(self.day)


        self.rows.addLayout(self.day_field)

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

        self.name_label.setBuddy(self.name)
        self.kind_label.setBuddy(self.kind)
        self.day_label.setBuddy(self.day)
        QWidget.setTabOrder(self.name, self.kind)
        QWidget.setTabOrder(self.kind, self.day)
        QWidget.setTabOrder(self.day, self.done)
        QWidget.setTabOrder(self.done, self.discard)

        self.retranslateUi(SettingsHolidayForm)
    # setupUi

    def retranslateUi(self, SettingsHolidayForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsHolidayForm", u"A day to add", None))
        self.name_label.setText(QCoreApplication.translate("SettingsHolidayForm", u"&Name", None))
        self.kind_label.setText(QCoreApplication.translate("SettingsHolidayForm", u"What &it is", None))
        self.kind_note.setText("")
        self.day_label.setText(QCoreApplication.translate("SettingsHolidayForm", u"D&ate", None))
        self.day.setAccessibleName(QCoreApplication.translate("SettingsHolidayForm", u"Date", None))
        self.problem.setText("")
        self.note.setText("")
        self.done.setText(QCoreApplication.translate("SettingsHolidayForm", u"S&ee what would move", None))
        self.discard.setText(QCoreApplication.translate("SettingsHolidayForm", u"Discard changes", None))
        pass
    # retranslateUi
