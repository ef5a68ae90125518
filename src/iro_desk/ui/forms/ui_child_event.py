# Compiled from ui/child_event.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from iro_desk.ui.widgets.answer_field import AnswerField
from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.widgets.grouped_choice import GroupedChoice
from iro_desk.ui.widgets.text_area import TextArea
class Ui_ChildEventForm(object):
    def setupUi(self, ChildEventForm: QWidget) -> None:
        if not ChildEventForm.objectName():
            ChildEventForm.setObjectName(u"ChildEventForm")
        self.column = QVBoxLayout(ChildEventForm)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(ChildEventForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.column.addWidget(self.heading)

        self.kind_label = QLabel(ChildEventForm)
        self.kind_label.setObjectName(u"kind_label")

        self.column.addWidget(self.kind_label)

        self.kind = GroupedChoice(ChildEventForm)
        self.kind.setObjectName(u"kind")
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(12)

        self.column.addWidget(self.kind)

        self.days = QHBoxLayout()
        self.days.setSpacing(12)
        self.days.setObjectName(u"days")
        self.from_column = QVBoxLayout()
        self.from_column.setSpacing(4)
        self.from_column.setObjectName(u"from_column")
        self.happened_on_label = QLabel(ChildEventForm)
        self.happened_on_label.setObjectName(u"happened_on_label")

        self.from_column.addWidget(self.happened_on_label)

        self.happened_on = DateField(ChildEventForm)
        self.happened_on.setObjectName(u"happened_on")

        self.from_column.addWidget(self.happened_on)


        self.days.addLayout(self.from_column)

        self.to_column = QVBoxLayout()
        self.to_column.setSpacing(4)
        self.to_column.setObjectName(u"to_column")
        self.ended_on_label = QLabel(ChildEventForm)
        self.ended_on_label.setObjectName(u"ended_on_label")

        self.to_column.addWidget(self.ended_on_label)

        self.ended_on = DateField(ChildEventForm)
        self.ended_on.setObjectName(u"ended_on")

        self.to_column.addWidget(self.ended_on)


        self.days.addLayout(self.to_column)

        self.days.setStretch(0, 1)
        self.days.setStretch(1, 1)

        self.column.addLayout(self.days)

        self.is_done = AnswerField(ChildEventForm)
        self.is_done.setObjectName(u"is_done")

        self.column.addWidget(self.is_done)

        self.note_label = QLabel(ChildEventForm)
        self.note_label.setObjectName(u"note_label")

        self.column.addWidget(self.note_label)

        self.note = TextArea(ChildEventForm)
        self.note.setObjectName(u"note")

        self.column.addWidget(self.note)

        self.question = QWidget(ChildEventForm)
        self.question.setObjectName(u"question")
        self.question_column = QVBoxLayout(self.question)
        self.question_column.setSpacing(4)
        self.question_column.setObjectName(u"question_column")
        self.question_column.setContentsMargins(0, 4, 0, 0)
        self.question_words = QLabel(self.question)
        self.question_words.setObjectName(u"question_words")
        self.question_words.setProperty(u"role", u"strong")

        self.question_column.addWidget(self.question_words)

        self.question_source = QLabel(self.question)
        self.question_source.setObjectName(u"question_source")
        self.question_source.setTextFormat(Qt.TextFormat.PlainText)
        self.question_source.setWordWrap(True)
        self.question_source.setProperty(u"role", u"quiet")

        self.question_column.addWidget(self.question_source)

        self.early_review = AnswerField(self.question)
        self.early_review.setObjectName(u"early_review")

        self.question_column.addWidget(self.early_review)

        self.early_review_by_label = QLabel(self.question)
        self.early_review_by_label.setObjectName(u"early_review_by_label")

        self.question_column.addWidget(self.early_review_by_label)

        self.early_review_by = DateField(self.question)
        self.early_review_by.setObjectName(u"early_review_by")

        self.question_column.addWidget(self.early_review_by)

        self.early_review_reason_label = QLabel(self.question)
        self.early_review_reason_label.setObjectName(u"early_review_reason_label")

        self.question_column.addWidget(self.early_review_reason_label)

        self.early_review_reason = TextArea(self.question)
        self.early_review_reason.setObjectName(u"early_review_reason")

        self.question_column.addWidget(self.early_review_reason)


        self.column.addWidget(self.question)

        self.problem = QLabel(ChildEventForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column.addWidget(self.problem)

        self.unkept = QLabel(ChildEventForm)
        self.unkept.setObjectName(u"unkept")
        self.unkept.setTextFormat(Qt.TextFormat.PlainText)
        self.unkept.setWordWrap(True)
        self.unkept.setProperty(u"role", u"quiet")

        self.column.addWidget(self.unkept)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.record = QPushButton(ChildEventForm)
        self.record.setObjectName(u"record")

        self.buttons.addWidget(self.record)

        self.discard = QPushButton(ChildEventForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"link")

        self.buttons.addWidget(self.discard)

        self.after_buttons = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.after_buttons)


        self.column.addLayout(self.buttons)

        self.kind_label.setBuddy(self.kind)
        self.happened_on_label.setBuddy(self.happened_on)
        self.ended_on_label.setBuddy(self.ended_on)
        self.note_label.setBuddy(self.note)
        self.early_review_by_label.setBuddy(self.early_review_by)
        self.early_review_reason_label.setBuddy(self.early_review_reason)
        QWidget.setTabOrder(self.kind, self.happened_on)
        QWidget.setTabOrder(self.happened_on, self.ended_on)
        QWidget.setTabOrder(self.ended_on, self.is_done)
        QWidget.setTabOrder(self.is_done, self.note)
        QWidget.setTabOrder(self.note, self.early_review)
        QWidget.setTabOrder(self.early_review, self.early_review_by)
        QWidget.setTabOrder(self.early_review_by, self.early_review_reason)
        QWidget.setTabOrder(self.early_review_reason, self.record)
        QWidget.setTabOrder(self.record, self.discard)

        self.retranslateUi(ChildEventForm)
    # setupUi

    def retranslateUi(self, ChildEventForm: QWidget) -> None:
        self.kind_label.setText(QCoreApplication.translate("ChildEventForm", u"&What happened", None))
        self.kind.setAccessibleName(QCoreApplication.translate("ChildEventForm", u"What happened", None))
        self.happened_on_label.setText(QCoreApplication.translate("ChildEventForm", u"&Day", None))
        self.happened_on.setAccessibleName(QCoreApplication.translate("ChildEventForm", u"Day", None))
        self.ended_on_label.setText(QCoreApplication.translate("ChildEventForm", u"&Until, once it has ended", None))
        self.ended_on.setAccessibleName(QCoreApplication.translate("ChildEventForm", u"Until", None))
        self.is_done.setAccessibleName(QCoreApplication.translate("ChildEventForm", u"Done", None))
        self.note_label.setText(QCoreApplication.translate("ChildEventForm", u"N&ote", None))
        self.question_words.setText(QCoreApplication.translate("ChildEventForm", u"Convene an early review?", None))
        self.early_review.setAccessibleName(QCoreApplication.translate("ChildEventForm", u"Convene an early review", None))
        self.early_review_by_label.setText(QCoreApplication.translate("ChildEventForm", u"To be held &by", None))
        self.early_review_by.setAccessibleName(QCoreApplication.translate("ChildEventForm", u"To be held by", None))
        self.early_review_reason_label.setText(QCoreApplication.translate("ChildEventForm", u"&Reason for holding none", None))
        self.record.setText(QCoreApplication.translate("ChildEventForm", u"Record", None))
        self.record.setToolTip(QCoreApplication.translate("ChildEventForm", u"Ctrl+Enter, or Enter in the day", None))
        self.discard.setText(QCoreApplication.translate("ChildEventForm", u"Leave it", None))
        self.discard.setToolTip(QCoreApplication.translate("ChildEventForm", u"Esc", None))
        pass
    # retranslateUi
