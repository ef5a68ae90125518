# Compiled from ui/planner_calendar.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from iro_desk.ui.widgets.date_field import DateField
class Ui_PlannerCalendarForm(object):
    def setupUi(self, PlannerCalendarForm: QWidget) -> None:
        if not PlannerCalendarForm.objectName():
            PlannerCalendarForm.setObjectName(u"PlannerCalendarForm")
        self.column = QVBoxLayout(PlannerCalendarForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(PlannerCalendarForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"section")

        self.column.addWidget(self.heading)

        self.words = QLabel(PlannerCalendarForm)
        self.words.setObjectName(u"words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty(u"role", u"quiet")

        self.column.addWidget(self.words)

        self.column_2 = QVBoxLayout()
        self.column_2.setSpacing(4)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(0, 0, 0, 0)
        self.first_label = QLabel(PlannerCalendarForm)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_2.addWidget(self.first_label)

        self.first = DateField(PlannerCalendarForm)
        self.first.setObjectName(u"first")

        self.column_2.addWidget(self.first)


        self.column.addLayout(self.column_2)

        self.column_3 = QVBoxLayout()
        self.column_3.setSpacing(4)
        self.column_3.setObjectName(u"column_3")
        self.column_3.setContentsMargins(0, 0, 0, 0)
        self.last_label = QLabel(PlannerCalendarForm)
        self.last_label.setObjectName(u"last_label")
        self.last_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_3.addWidget(self.last_label)

        self.last = DateField(PlannerCalendarForm)
        self.last.setObjectName(u"last")

        self.column_3.addWidget(self.last)


        self.column.addLayout(self.column_3)

        self.planned = QCheckBox(PlannerCalendarForm)
        self.planned.setObjectName(u"planned")
        self.planned.setChecked(True)

        self.column.addWidget(self.planned)

        self.due = QCheckBox(PlannerCalendarForm)
        self.due.setObjectName(u"due")
        self.due.setChecked(True)

        self.column.addWidget(self.due)

        self.diary = QCheckBox(PlannerCalendarForm)
        self.diary.setObjectName(u"diary")
        self.diary.setChecked(True)

        self.column.addWidget(self.diary)

        self.entries_label = QLabel(PlannerCalendarForm)
        self.entries_label.setObjectName(u"entries_label")
        self.entries_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.entries_label)

        self.entries = QListWidget(PlannerCalendarForm)
        self.entries.setObjectName(u"entries")

        self.column.addWidget(self.entries)

        self.problem = QLabel(PlannerCalendarForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column.addWidget(self.problem)

        self.ways = QHBoxLayout()
        self.ways.setSpacing(8)
        self.ways.setObjectName(u"ways")
        self.ways.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(PlannerCalendarForm)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.ways.addWidget(self.save)

        self.gap_5 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ways.addItem(self.gap_5)

        self.close_pane = QPushButton(PlannerCalendarForm)
        self.close_pane.setObjectName(u"close_pane")
        self.close_pane.setProperty(u"role", u"quiet")

        self.ways.addWidget(self.close_pane)


        self.column.addLayout(self.ways)

        self.gap_6 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap_6)

        self.first_label.setBuddy(self.first)
        self.last_label.setBuddy(self.last)
        self.entries_label.setBuddy(self.entries)
        QWidget.setTabOrder(self.first, self.last)
        QWidget.setTabOrder(self.last, self.planned)
        QWidget.setTabOrder(self.planned, self.due)
        QWidget.setTabOrder(self.due, self.diary)
        QWidget.setTabOrder(self.diary, self.entries)
        QWidget.setTabOrder(self.entries, self.save)
        QWidget.setTabOrder(self.save, self.close_pane)

        self.retranslateUi(PlannerCalendarForm)
    # setupUi

    def retranslateUi(self, PlannerCalendarForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("PlannerCalendarForm", u"Calendar file", None))
        self.words.setText(QCoreApplication.translate("PlannerCalendarForm", u"For Outlook or another calendar. No name stands in it: each entry says what it is, and a reference that only IRO Desk can read.", None))
        self.first_label.setText(QCoreApplication.translate("PlannerCalendarForm", u"&From", None))
        self.last_label.setText(QCoreApplication.translate("PlannerCalendarForm", u"&To", None))
        self.planned.setText(QCoreApplication.translate("PlannerCalendarForm", u"Reviews &planned", None))
        self.due.setText(QCoreApplication.translate("PlannerCalendarForm", u"Last &lawful dates", None))
        self.diary.setText(QCoreApplication.translate("PlannerCalendarForm", u"&Diary entries", None))
        self.entries_label.setText(QCoreApplication.translate("PlannerCalendarForm", u"&Entries", None))
        self.entries.setAccessibleDescription(QCoreApplication.translate("PlannerCalendarForm", u"Space takes an entry out or puts it in again", None))
        self.save.setText(QCoreApplication.translate("PlannerCalendarForm", u"&Save calendar file\u2026", None))
        self.close_pane.setText(QCoreApplication.translate("PlannerCalendarForm", u"Close", None))
        self.close_pane.setToolTip(QCoreApplication.translate("PlannerCalendarForm", u"Close (Esc)", None))
        pass
    # retranslateUi
