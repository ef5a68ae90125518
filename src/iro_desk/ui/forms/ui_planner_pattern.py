# Compiled from ui/planner_pattern.ui by `make forms`. Never edited by hand.
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
    QSizePolicy, QSpacerItem, QTimeEdit, QVBoxLayout,
    QWidget)
class Ui_PlannerPatternForm(object):
    def setupUi(self, PlannerPatternForm: QWidget) -> None:
        if not PlannerPatternForm.objectName():
            PlannerPatternForm.setObjectName(u"PlannerPatternForm")
        self.column = QVBoxLayout(PlannerPatternForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(PlannerPatternForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"section")

        self.column.addWidget(self.heading)

        self.words = QLabel(PlannerPatternForm)
        self.words.setObjectName(u"words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty(u"role", u"quiet")

        self.column.addWidget(self.words)

        self.row_2 = QHBoxLayout()
        self.row_2.setSpacing(8)
        self.row_2.setObjectName(u"row_2")
        self.row_2.setContentsMargins(0, 0, 0, 0)
        self.monday_label = QLabel(PlannerPatternForm)
        self.monday_label.setObjectName(u"monday_label")
        self.monday_label.setTextFormat(Qt.TextFormat.PlainText)

        self.row_2.addWidget(self.monday_label)

        self.gap_3 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_2.addItem(self.gap_3)

        self.monday = QTimeEdit(PlannerPatternForm)
        self.monday.setObjectName(u"monday")

        self.row_2.addWidget(self.monday)


        self.column.addLayout(self.row_2)

        self.row_4 = QHBoxLayout()
        self.row_4.setSpacing(8)
        self.row_4.setObjectName(u"row_4")
        self.row_4.setContentsMargins(0, 0, 0, 0)
        self.tuesday_label = QLabel(PlannerPatternForm)
        self.tuesday_label.setObjectName(u"tuesday_label")
        self.tuesday_label.setTextFormat(Qt.TextFormat.PlainText)

        self.row_4.addWidget(self.tuesday_label)

        self.gap_5 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_4.addItem(self.gap_5)

        self.tuesday = QTimeEdit(PlannerPatternForm)
        self.tuesday.setObjectName(u"tuesday")

        self.row_4.addWidget(self.tuesday)


        self.column.addLayout(self.row_4)

        self.row_6 = QHBoxLayout()
        self.row_6.setSpacing(8)
        self.row_6.setObjectName(u"row_6")
        self.row_6.setContentsMargins(0, 0, 0, 0)
        self.wednesday_label = QLabel(PlannerPatternForm)
        self.wednesday_label.setObjectName(u"wednesday_label")
        self.wednesday_label.setTextFormat(Qt.TextFormat.PlainText)

        self.row_6.addWidget(self.wednesday_label)

        self.gap_7 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_6.addItem(self.gap_7)

        self.wednesday = QTimeEdit(PlannerPatternForm)
        self.wednesday.setObjectName(u"wednesday")

        self.row_6.addWidget(self.wednesday)


        self.column.addLayout(self.row_6)

        self.row_8 = QHBoxLayout()
        self.row_8.setSpacing(8)
        self.row_8.setObjectName(u"row_8")
        self.row_8.setContentsMargins(0, 0, 0, 0)
        self.thursday_label = QLabel(PlannerPatternForm)
        self.thursday_label.setObjectName(u"thursday_label")
        self.thursday_label.setTextFormat(Qt.TextFormat.PlainText)

        self.row_8.addWidget(self.thursday_label)

        self.gap_9 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_8.addItem(self.gap_9)

        self.thursday = QTimeEdit(PlannerPatternForm)
        self.thursday.setObjectName(u"thursday")

        self.row_8.addWidget(self.thursday)


        self.column.addLayout(self.row_8)

        self.row_10 = QHBoxLayout()
        self.row_10.setSpacing(8)
        self.row_10.setObjectName(u"row_10")
        self.row_10.setContentsMargins(0, 0, 0, 0)
        self.friday_label = QLabel(PlannerPatternForm)
        self.friday_label.setObjectName(u"friday_label")
        self.friday_label.setTextFormat(Qt.TextFormat.PlainText)

        self.row_10.addWidget(self.friday_label)

        self.gap_11 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_10.addItem(self.gap_11)

        self.friday = QTimeEdit(PlannerPatternForm)
        self.friday.setObjectName(u"friday")

        self.row_10.addWidget(self.friday)


        self.column.addLayout(self.row_10)

        self.row_12 = QHBoxLayout()
        self.row_12.setSpacing(8)
        self.row_12.setObjectName(u"row_12")
        self.row_12.setContentsMargins(0, 0, 0, 0)
        self.saturday_label = QLabel(PlannerPatternForm)
        self.saturday_label.setObjectName(u"saturday_label")
        self.saturday_label.setTextFormat(Qt.TextFormat.PlainText)

        self.row_12.addWidget(self.saturday_label)

        self.gap_13 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_12.addItem(self.gap_13)

        self.saturday = QTimeEdit(PlannerPatternForm)
        self.saturday.setObjectName(u"saturday")

        self.row_12.addWidget(self.saturday)


        self.column.addLayout(self.row_12)

        self.row_14 = QHBoxLayout()
        self.row_14.setSpacing(8)
        self.row_14.setObjectName(u"row_14")
        self.row_14.setContentsMargins(0, 0, 0, 0)
        self.sunday_label = QLabel(PlannerPatternForm)
        self.sunday_label.setObjectName(u"sunday_label")
        self.sunday_label.setTextFormat(Qt.TextFormat.PlainText)

        self.row_14.addWidget(self.sunday_label)

        self.gap_15 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_14.addItem(self.gap_15)

        self.sunday = QTimeEdit(PlannerPatternForm)
        self.sunday.setObjectName(u"sunday")

        self.row_14.addWidget(self.sunday)


        self.column.addLayout(self.row_14)

        self.total = QLabel(PlannerPatternForm)
        self.total.setObjectName(u"total")
        self.total.setTextFormat(Qt.TextFormat.PlainText)
        self.total.setProperty(u"role", u"strong")

        self.column.addWidget(self.total)

        self.problem = QLabel(PlannerPatternForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column.addWidget(self.problem)

        self.note = QLabel(PlannerPatternForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.column.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(PlannerPatternForm)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"role", u"primary")

        self.foot.addWidget(self.done)

        self.discard = QPushButton(PlannerPatternForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"quiet")

        self.foot.addWidget(self.discard)

        self.gap_17 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.gap_17)


        self.column.addLayout(self.foot)

        self.ways = QHBoxLayout()
        self.ways.setSpacing(8)
        self.ways.setObjectName(u"ways")
        self.ways.setContentsMargins(0, 0, 0, 0)
        self.gap_19 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ways.addItem(self.gap_19)

        self.close_pane = QPushButton(PlannerPatternForm)
        self.close_pane.setObjectName(u"close_pane")
        self.close_pane.setProperty(u"role", u"quiet")

        self.ways.addWidget(self.close_pane)


        self.column.addLayout(self.ways)

        self.gap_20 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap_20)

        self.monday_label.setBuddy(self.monday)
        self.tuesday_label.setBuddy(self.tuesday)
        self.wednesday_label.setBuddy(self.wednesday)
        self.thursday_label.setBuddy(self.thursday)
        self.friday_label.setBuddy(self.friday)
        self.saturday_label.setBuddy(self.saturday)
        self.sunday_label.setBuddy(self.sunday)
        QWidget.setTabOrder(self.monday, self.tuesday)
        QWidget.setTabOrder(self.tuesday, self.wednesday)
        QWidget.setTabOrder(self.wednesday, self.thursday)
        QWidget.setTabOrder(self.thursday, self.friday)
        QWidget.setTabOrder(self.friday, self.saturday)
        QWidget.setTabOrder(self.saturday, self.sunday)
        QWidget.setTabOrder(self.sunday, self.done)
        QWidget.setTabOrder(self.done, self.discard)
        QWidget.setTabOrder(self.discard, self.close_pane)

        self.retranslateUi(PlannerPatternForm)
    # setupUi

    def retranslateUi(self, PlannerPatternForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("PlannerPatternForm", u"My working week", None))
        self.words.setText(QCoreApplication.translate("PlannerPatternForm", u"Hours and minutes worked on each day; 0:00 is a day off. Days off are shaded, and nothing is suggested for them.", None))
        self.monday_label.setText(QCoreApplication.translate("PlannerPatternForm", u"&Monday", None))
        self.monday.setDisplayFormat(QCoreApplication.translate("PlannerPatternForm", u"H:mm", None))
        self.tuesday_label.setText(QCoreApplication.translate("PlannerPatternForm", u"&Tuesday", None))
        self.tuesday.setDisplayFormat(QCoreApplication.translate("PlannerPatternForm", u"H:mm", None))
        self.wednesday_label.setText(QCoreApplication.translate("PlannerPatternForm", u"&Wednesday", None))
        self.wednesday.setDisplayFormat(QCoreApplication.translate("PlannerPatternForm", u"H:mm", None))
        self.thursday_label.setText(QCoreApplication.translate("PlannerPatternForm", u"T&hursday", None))
        self.thursday.setDisplayFormat(QCoreApplication.translate("PlannerPatternForm", u"H:mm", None))
        self.friday_label.setText(QCoreApplication.translate("PlannerPatternForm", u"&Friday", None))
        self.friday.setDisplayFormat(QCoreApplication.translate("PlannerPatternForm", u"H:mm", None))
        self.saturday_label.setText(QCoreApplication.translate("PlannerPatternForm", u"&Saturday", None))
        self.saturday.setDisplayFormat(QCoreApplication.translate("PlannerPatternForm", u"H:mm", None))
        self.sunday_label.setText(QCoreApplication.translate("PlannerPatternForm", u"S&unday", None))
        self.sunday.setDisplayFormat(QCoreApplication.translate("PlannerPatternForm", u"H:mm", None))
        self.done.setText(QCoreApplication.translate("PlannerPatternForm", u"Done", None))
        self.discard.setText(QCoreApplication.translate("PlannerPatternForm", u"Discard changes", None))
        self.close_pane.setText(QCoreApplication.translate("PlannerPatternForm", u"Close", None))
        self.close_pane.setToolTip(QCoreApplication.translate("PlannerPatternForm", u"Close (Esc)", None))
        pass
    # retranslateUi
