# Compiled from ui/settings_holidays.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QTableView, QVBoxLayout, QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
class Ui_SettingsHolidaysForm(object):
    def setupUi(self, SettingsHolidaysForm: QWidget) -> None:
        if not SettingsHolidaysForm.objectName():
            SettingsHolidaysForm.setObjectName(u"SettingsHolidaysForm")
        SettingsHolidaysForm.resize(820, 640)
        self.rows = QVBoxLayout(SettingsHolidaysForm)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(4, 0, 12, 12)
        self.heading = QLabel(SettingsHolidaysForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"section")

        self.rows.addWidget(self.heading)

        self.about = QLabel(SettingsHolidaysForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.about)

        self.renewed = QFrame(SettingsHolidaysForm)
        self.renewed.setObjectName(u"renewed")
        self.renewed.setProperty(u"role", u"notice")
        self.renewed_row = QHBoxLayout(self.renewed)
        self.renewed_row.setSpacing(12)
        self.renewed_row.setObjectName(u"renewed_row")
        self.renewed_row.setContentsMargins(12, 6, 12, 6)
        self.renewed_words = QLabel(self.renewed)
        self.renewed_words.setObjectName(u"renewed_words")
        self.renewed_words.setTextFormat(Qt.TextFormat.PlainText)
        self.renewed_words.setWordWrap(True)

        self.renewed_row.addWidget(self.renewed_words)

        self.look = QPushButton(self.renewed)
        self.look.setObjectName(u"look")
        self.look.setProperty(u"role", u"link")

        self.renewed_row.addWidget(self.look)


        self.rows.addWidget(self.renewed)

        self.table_head = QHBoxLayout()
        self.table_head.setSpacing(8)
        self.table_head.setObjectName(u"table_head")
        self.table_head.setContentsMargins(0, 0, 0, 0)
        self.year_label = QLabel(SettingsHolidaysForm)
        self.year_label.setObjectName(u"year_label")
        self.year_label.setProperty(u"role", u"strong")

        self.table_head.addWidget(self.year_label)

        self.year = ChoiceField(SettingsHolidaysForm)
        self.year.setObjectName(u"year")

        self.table_head.addWidget(self.year)

        self.head_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.table_head.addItem(self.head_gap)

        self.add_day = QPushButton(SettingsHolidaysForm)
        self.add_day.setObjectName(u"add_day")
        icon = QIcon(QIcon.fromTheme(u"plus"))
        self.add_day.setIcon(icon)

        self.table_head.addWidget(self.add_day)


        self.rows.addLayout(self.table_head)

        self.day_place = QVBoxLayout()
        self.day_place.setSpacing(8)
        self.day_place.setObjectName(u"day_place")
        self.day_place.setContentsMargins(0, 0, 0, 0)

        self.rows.addLayout(self.day_place)

        self.effect_place = QVBoxLayout()
        self.effect_place.setSpacing(8)
        self.effect_place.setObjectName(u"effect_place")
        self.effect_place.setContentsMargins(0, 0, 0, 0)

        self.rows.addLayout(self.effect_place)

        self.days = QTableView(SettingsHolidaysForm)
        self.days.setObjectName(u"days")

        self.rows.addWidget(self.days)

        self.day_row = QHBoxLayout()
        self.day_row.setSpacing(8)
        self.day_row.setObjectName(u"day_row")
        self.day_row.setContentsMargins(0, 0, 0, 0)
        self.chosen = QLabel(SettingsHolidaysForm)
        self.chosen.setObjectName(u"chosen")
        self.chosen.setTextFormat(Qt.TextFormat.PlainText)
        self.chosen.setProperty(u"role", u"quiet")

        self.day_row.addWidget(self.chosen)

        self.chosen_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.day_row.addItem(self.chosen_gap)

        self.turn = QPushButton(SettingsHolidaysForm)
        self.turn.setObjectName(u"turn")

        self.day_row.addWidget(self.turn)


        self.rows.addLayout(self.day_row)

        self.covered = QLabel(SettingsHolidaysForm)
        self.covered.setObjectName(u"covered")
        self.covered.setTextFormat(Qt.TextFormat.PlainText)
        self.covered.setWordWrap(True)
        self.covered.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.covered)

        self.closures_note = QLabel(SettingsHolidaysForm)
        self.closures_note.setObjectName(u"closures_note")
        self.closures_note.setTextFormat(Qt.TextFormat.PlainText)
        self.closures_note.setWordWrap(True)
        self.closures_note.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.closures_note)

        self.end = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.end)

        self.year_label.setBuddy(self.year)
        QWidget.setTabOrder(self.look, self.year)
        QWidget.setTabOrder(self.year, self.add_day)
        QWidget.setTabOrder(self.add_day, self.days)
        QWidget.setTabOrder(self.days, self.turn)

        self.retranslateUi(SettingsHolidaysForm)
    # setupUi

    def retranslateUi(self, SettingsHolidaysForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsHolidaysForm", u"Bank holidays", None))
        self.about.setText(QCoreApplication.translate("SettingsHolidaysForm", u"Working days leave out weekends and the bank holidays of England and Wales (Care Planning Regulations 2010, reg 2). A change is saved only after you have seen which dates it moves.", None))
        self.renewed_words.setText("")
        self.look.setText(QCoreApplication.translate("SettingsHolidaysForm", u"See &what would move", None))
        self.year_label.setText(QCoreApplication.translate("SettingsHolidaysForm", u"&Year", None))
        self.add_day.setText(QCoreApplication.translate("SettingsHolidaysForm", u"Add a &day", None))
        self.days.setAccessibleName(QCoreApplication.translate("SettingsHolidaysForm", u"Bank holidays and closure days of the year", None))
        self.chosen.setText("")
        self.turn.setText(QCoreApplication.translate("SettingsHolidaysForm", u"S&trike out", None))
        self.covered.setText("")
        self.closures_note.setText(QCoreApplication.translate("SettingsHolidaysForm", u"A local closure day moves no statutory date: it is left out of suggested days and of your free time, and nothing else.", None))
        pass
    # retranslateUi
