# Compiled from ui/review_meetings.ui by `make forms`. Never edited by hand.
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

from iro_desk.ui.widgets.meeting_grid import MeetingGrid

class Ui_MeetingsForm(object):
    def setupUi(self, MeetingsForm: QWidget) -> None:
        if not MeetingsForm.objectName():
            MeetingsForm.setObjectName(u"MeetingsForm")
        self.column_1 = QVBoxLayout(MeetingsForm)
        self.column_1.setSpacing(8)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 0, 0)
        self.row_1 = QHBoxLayout()
        self.row_1.setSpacing(8)
        self.row_1.setObjectName(u"row_1")
        self.row_1.setContentsMargins(0, 0, 0, 0)
        self.meetings_heading = QLabel(MeetingsForm)
        self.meetings_heading.setObjectName(u"meetings_heading")
        self.meetings_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.meetings_heading.setProperty(u"role", u"section")

        self.row_1.addWidget(self.meetings_heading)

        self.spacer_1 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_1.addItem(self.spacer_1)

        self.add_meeting = QPushButton(MeetingsForm)
        self.add_meeting.setObjectName(u"add_meeting")
        icon = QIcon(QIcon.fromTheme(u"plus"))
        self.add_meeting.setIcon(icon)

        self.row_1.addWidget(self.add_meeting)


        self.column_1.addLayout(self.row_1)

        self.statutory_date = QLabel(MeetingsForm)
        self.statutory_date.setObjectName(u"statutory_date")
        self.statutory_date.setTextFormat(Qt.TextFormat.PlainText)
        self.statutory_date.setWordWrap(True)
        self.statutory_date.setProperty(u"role", u"strong")

        self.column_1.addWidget(self.statutory_date)

        self.meetings = QWidget(MeetingsForm)
        self.meetings.setObjectName(u"meetings")
        self.column_2 = QVBoxLayout(self.meetings)
        self.column_2.setSpacing(8)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(0, 0, 0, 0)

        self.column_1.addWidget(self.meetings)

        self.meetings_problem = QLabel(MeetingsForm)
        self.meetings_problem.setObjectName(u"meetings_problem")
        self.meetings_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.meetings_problem.setWordWrap(True)
        self.meetings_problem.setProperty(u"role", u"problem")

        self.column_1.addWidget(self.meetings_problem)

        self.row_2 = QHBoxLayout()
        self.row_2.setSpacing(8)
        self.row_2.setObjectName(u"row_2")
        self.row_2.setContentsMargins(0, 0, 0, 0)
        self.people_heading = QLabel(MeetingsForm)
        self.people_heading.setObjectName(u"people_heading")
        self.people_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.people_heading.setProperty(u"role", u"section")

        self.row_2.addWidget(self.people_heading)

        self.spacer_2 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_2.addItem(self.spacer_2)

        self.add_usual = QPushButton(MeetingsForm)
        self.add_usual.setObjectName(u"add_usual")

        self.row_2.addWidget(self.add_usual)

        self.add_person = QPushButton(MeetingsForm)
        self.add_person.setObjectName(u"add_person")
        self.add_person.setIcon(icon)

        self.row_2.addWidget(self.add_person)


        self.column_1.addLayout(self.row_2)

        self.people = QWidget(MeetingsForm)
        self.people.setObjectName(u"people")
        self.column_3 = QVBoxLayout(self.people)
        self.column_3.setSpacing(8)
        self.column_3.setObjectName(u"column_3")
        self.column_3.setContentsMargins(0, 0, 0, 0)

        self.column_1.addWidget(self.people)

        self.people_problem = QLabel(MeetingsForm)
        self.people_problem.setObjectName(u"people_problem")
        self.people_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.people_problem.setWordWrap(True)
        self.people_problem.setProperty(u"role", u"problem")

        self.column_1.addWidget(self.people_problem)

        self.at_meetings = MeetingGrid(MeetingsForm)
        self.at_meetings.setObjectName(u"at_meetings")

        self.column_1.addWidget(self.at_meetings)

        self.parents_words = QLabel(MeetingsForm)
        self.parents_words.setObjectName(u"parents_words")
        self.parents_words.setTextFormat(Qt.TextFormat.PlainText)
        self.parents_words.setWordWrap(True)
        self.parents_words.setProperty(u"role", u"quiet")

        self.column_1.addWidget(self.parents_words)

        QWidget.setTabOrder(self.add_meeting, self.add_usual)
        QWidget.setTabOrder(self.add_usual, self.add_person)

        self.retranslateUi(MeetingsForm)
    # setupUi

    def retranslateUi(self, MeetingsForm: QWidget) -> None:
        self.meetings_heading.setText(QCoreApplication.translate("MeetingsForm", u"Meetings", None))
        self.add_meeting.setText(QCoreApplication.translate("MeetingsForm", u"Add &meeting", None))
        self.statutory_date.setText("")
        self.meetings_problem.setText("")
        self.people_heading.setText(QCoreApplication.translate("MeetingsForm", u"Who took part", None))
        self.add_usual.setText(QCoreApplication.translate("MeetingsForm", u"Add the &usual people", None))
        self.add_person.setText(QCoreApplication.translate("MeetingsForm", u"Add pe&rson", None))
        self.people_problem.setText("")
        self.at_meetings.setAccessibleName(QCoreApplication.translate("MeetingsForm", u"Who was at which meeting", None))
        self.parents_words.setText("")
        pass
    # retranslateUi
