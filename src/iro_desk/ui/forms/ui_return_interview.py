# Compiled from ui/return_interview.ui by `make forms`. Never edited by hand.
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

from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.widgets.letter_answer import LetterAnswer
from iro_desk.ui.widgets.text_area import TextArea
class Ui_ReturnInterviewForm(object):
    def setupUi(self, ReturnInterviewForm: QWidget) -> None:
        if not ReturnInterviewForm.objectName():
            ReturnInterviewForm.setObjectName(u"ReturnInterviewForm")
        self.column = QVBoxLayout(ReturnInterviewForm)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 10, 12, 10)
        self.heading = QLabel(ReturnInterviewForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.column.addWidget(self.heading)

        self.line = QHBoxLayout()
        self.line.setSpacing(12)
        self.line.setObjectName(u"line")
        self.returned_on_column = QVBoxLayout()
        self.returned_on_column.setSpacing(4)
        self.returned_on_column.setObjectName(u"returned_on_column")
        self.returned_on_label = QLabel(ReturnInterviewForm)
        self.returned_on_label.setObjectName(u"returned_on_label")

        self.returned_on_column.addWidget(self.returned_on_label)

        self.returned_on = DateField(ReturnInterviewForm)
        self.returned_on.setObjectName(u"returned_on")

        self.returned_on_column.addWidget(self.returned_on)


        self.line.addLayout(self.returned_on_column)

        self.offered_on_column = QVBoxLayout()
        self.offered_on_column.setSpacing(4)
        self.offered_on_column.setObjectName(u"offered_on_column")
        self.offered_on_label = QLabel(ReturnInterviewForm)
        self.offered_on_label.setObjectName(u"offered_on_label")

        self.offered_on_column.addWidget(self.offered_on_label)

        self.offered_on = DateField(ReturnInterviewForm)
        self.offered_on.setObjectName(u"offered_on")

        self.offered_on_column.addWidget(self.offered_on)


        self.line.addLayout(self.offered_on_column)

        self.is_accepted_column = QVBoxLayout()
        self.is_accepted_column.setSpacing(4)
        self.is_accepted_column.setObjectName(u"is_accepted_column")
        self.is_accepted_label = QLabel(ReturnInterviewForm)
        self.is_accepted_label.setObjectName(u"is_accepted_label")

        self.is_accepted_column.addWidget(self.is_accepted_label)

        self.is_accepted = LetterAnswer(ReturnInterviewForm)
        self.is_accepted.setObjectName(u"is_accepted")

        self.is_accepted_column.addWidget(self.is_accepted)


        self.line.addLayout(self.is_accepted_column)

        self.held_on_column = QVBoxLayout()
        self.held_on_column.setSpacing(4)
        self.held_on_column.setObjectName(u"held_on_column")
        self.held_on_label = QLabel(ReturnInterviewForm)
        self.held_on_label.setObjectName(u"held_on_label")

        self.held_on_column.addWidget(self.held_on_label)

        self.held_on = DateField(ReturnInterviewForm)
        self.held_on.setObjectName(u"held_on")

        self.held_on_column.addWidget(self.held_on)


        self.line.addLayout(self.held_on_column)

        self.by_whom_column = QVBoxLayout()
        self.by_whom_column.setSpacing(4)
        self.by_whom_column.setObjectName(u"by_whom_column")
        self.by_whom_label = QLabel(ReturnInterviewForm)
        self.by_whom_label.setObjectName(u"by_whom_label")

        self.by_whom_column.addWidget(self.by_whom_label)

        self.by_whom = QLineEdit(ReturnInterviewForm)
        self.by_whom.setObjectName(u"by_whom")

        self.by_whom_column.addWidget(self.by_whom)


        self.line.addLayout(self.by_whom_column)

        self.note_column = QVBoxLayout()
        self.note_column.setSpacing(4)
        self.note_column.setObjectName(u"note_column")
        self.note_label = QLabel(ReturnInterviewForm)
        self.note_label.setObjectName(u"note_label")

        self.note_column.addWidget(self.note_label)

        self.note = TextArea(ReturnInterviewForm)
        self.note.setObjectName(u"note")

        self.note_column.addWidget(self.note)


        self.line.addLayout(self.note_column)

        self.line.setStretch(0, 2)
        self.line.setStretch(1, 2)
        self.line.setStretch(3, 2)
        self.line.setStretch(4, 3)
        self.line.setStretch(5, 4)

        self.column.addLayout(self.line)

        self.problem = QLabel(ReturnInterviewForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column.addWidget(self.problem)

        self.unkept = QLabel(ReturnInterviewForm)
        self.unkept.setObjectName(u"unkept")
        self.unkept.setTextFormat(Qt.TextFormat.PlainText)
        self.unkept.setWordWrap(True)
        self.unkept.setProperty(u"role", u"quiet")

        self.column.addWidget(self.unkept)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.record = QPushButton(ReturnInterviewForm)
        self.record.setObjectName(u"record")
        self.record.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.record)

        self.discard = QPushButton(ReturnInterviewForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"link")

        self.buttons.addWidget(self.discard)

        self.after_buttons = QSpacerItem(10, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.after_buttons)


        self.column.addLayout(self.buttons)

        self.returned_on_label.setBuddy(self.returned_on)
        self.offered_on_label.setBuddy(self.offered_on)
        self.held_on_label.setBuddy(self.held_on)
        self.by_whom_label.setBuddy(self.by_whom)
        self.note_label.setBuddy(self.note)
        QWidget.setTabOrder(self.returned_on, self.offered_on)
        QWidget.setTabOrder(self.offered_on, self.is_accepted)
        QWidget.setTabOrder(self.is_accepted, self.held_on)
        QWidget.setTabOrder(self.held_on, self.by_whom)
        QWidget.setTabOrder(self.by_whom, self.note)
        QWidget.setTabOrder(self.note, self.record)
        QWidget.setTabOrder(self.record, self.discard)

        self.retranslateUi(ReturnInterviewForm)
    # setupUi

    def retranslateUi(self, ReturnInterviewForm: QWidget) -> None:
        self.returned_on_label.setText(QCoreApplication.translate("ReturnInterviewForm", u"Child &back on", None))
        self.returned_on.setAccessibleName(QCoreApplication.translate("ReturnInterviewForm", u"Child back on", None))
        self.offered_on_label.setText(QCoreApplication.translate("ReturnInterviewForm", u"&Offered on", None))
        self.offered_on.setAccessibleName(QCoreApplication.translate("ReturnInterviewForm", u"Offered on", None))
        self.is_accepted_label.setText(QCoreApplication.translate("ReturnInterviewForm", u"Accepted", None))
        self.is_accepted.setAccessibleName(QCoreApplication.translate("ReturnInterviewForm", u"Accepted", None))
        self.held_on_label.setText(QCoreApplication.translate("ReturnInterviewForm", u"&Held on", None))
        self.held_on.setAccessibleName(QCoreApplication.translate("ReturnInterviewForm", u"Held on", None))
        self.by_whom_label.setText(QCoreApplication.translate("ReturnInterviewForm", u"B&y whom", None))
        self.by_whom.setAccessibleName(QCoreApplication.translate("ReturnInterviewForm", u"By whom", None))
        self.note_label.setText(QCoreApplication.translate("ReturnInterviewForm", u"&Note", None))
        self.record.setText(QCoreApplication.translate("ReturnInterviewForm", u"Record", None))
        self.record.setToolTip(QCoreApplication.translate("ReturnInterviewForm", u"Ctrl+Enter", None))
        self.discard.setText(QCoreApplication.translate("ReturnInterviewForm", u"Leave it", None))
        self.discard.setToolTip(QCoreApplication.translate("ReturnInterviewForm", u"Esc", None))
        pass
    # retranslateUi
