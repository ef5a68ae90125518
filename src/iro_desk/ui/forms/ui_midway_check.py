# Compiled from ui/midway_check.ui by `make forms`. Never edited by hand.
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

from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.widgets.letter_answer import LetterAnswer
from iro_desk.ui.widgets.text_area import TextArea
class Ui_MidwayCheckForm(object):
    def setupUi(self, MidwayCheckForm: QWidget) -> None:
        if not MidwayCheckForm.objectName():
            MidwayCheckForm.setObjectName(u"MidwayCheckForm")
        self.column = QVBoxLayout(MidwayCheckForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.setObjectName(u"head")
        self.heading = QLabel(MidwayCheckForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.head.addWidget(self.heading)

        self.standing = QLabel(MidwayCheckForm)
        self.standing.setObjectName(u"standing")
        self.standing.setTextFormat(Qt.TextFormat.PlainText)
        self.standing.setWordWrap(True)
        self.standing.setProperty(u"role", u"quiet")

        self.head.addWidget(self.standing)

        self.head.setStretch(1, 1)

        self.column.addLayout(self.head)

        self.facts = QWidget(MidwayCheckForm)
        self.facts.setObjectName(u"facts")

        self.column.addWidget(self.facts)

        self.hint = QLabel(MidwayCheckForm)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"quiet")

        self.column.addWidget(self.hint)

        self.decisions = QWidget(MidwayCheckForm)
        self.decisions.setObjectName(u"decisions")

        self.column.addWidget(self.decisions)

        self.halves = QHBoxLayout()
        self.halves.setSpacing(24)
        self.halves.setObjectName(u"halves")
        self.left = QVBoxLayout()
        self.left.setSpacing(8)
        self.left.setObjectName(u"left")
        self.answers = QHBoxLayout()
        self.answers.setSpacing(16)
        self.answers.setObjectName(u"answers")
        self.care_plan_updated_column = QVBoxLayout()
        self.care_plan_updated_column.setSpacing(4)
        self.care_plan_updated_column.setObjectName(u"care_plan_updated_column")
        self.care_plan_updated_label = QLabel(MidwayCheckForm)
        self.care_plan_updated_label.setObjectName(u"care_plan_updated_label")

        self.care_plan_updated_column.addWidget(self.care_plan_updated_label)

        self.care_plan_updated = LetterAnswer(MidwayCheckForm)
        self.care_plan_updated.setObjectName(u"care_plan_updated")

        self.care_plan_updated_column.addWidget(self.care_plan_updated)


        self.answers.addLayout(self.care_plan_updated_column)

        self.visits_in_time_column = QVBoxLayout()
        self.visits_in_time_column.setSpacing(4)
        self.visits_in_time_column.setObjectName(u"visits_in_time_column")
        self.visits_in_time_label = QLabel(MidwayCheckForm)
        self.visits_in_time_label.setObjectName(u"visits_in_time_label")

        self.visits_in_time_column.addWidget(self.visits_in_time_label)

        self.visits_in_time = LetterAnswer(MidwayCheckForm)
        self.visits_in_time.setObjectName(u"visits_in_time")

        self.visits_in_time_column.addWidget(self.visits_in_time)


        self.answers.addLayout(self.visits_in_time_column)

        self.after_answers = QSpacerItem(10, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.answers.addItem(self.after_answers)


        self.left.addLayout(self.answers)

        self.changes_label = QLabel(MidwayCheckForm)
        self.changes_label.setObjectName(u"changes_label")
        self.changes_label.setTextFormat(Qt.TextFormat.PlainText)
        self.changes_label.setWordWrap(True)

        self.left.addWidget(self.changes_label)

        self.changes = QWidget(MidwayCheckForm)
        self.changes.setObjectName(u"changes")

        self.left.addWidget(self.changes)

        self.changes_note_column = QVBoxLayout()
        self.changes_note_column.setSpacing(4)
        self.changes_note_column.setObjectName(u"changes_note_column")
        self.changes_note_label = QLabel(MidwayCheckForm)
        self.changes_note_label.setObjectName(u"changes_note_label")

        self.changes_note_column.addWidget(self.changes_note_label)

        self.changes_note = TextArea(MidwayCheckForm)
        self.changes_note.setObjectName(u"changes_note")

        self.changes_note_column.addWidget(self.changes_note)


        self.left.addLayout(self.changes_note_column)

        self.who = QHBoxLayout()
        self.who.setSpacing(12)
        self.who.setObjectName(u"who")
        self.spoken_to_column = QVBoxLayout()
        self.spoken_to_column.setSpacing(4)
        self.spoken_to_column.setObjectName(u"spoken_to_column")
        self.spoken_to_label = QLabel(MidwayCheckForm)
        self.spoken_to_label.setObjectName(u"spoken_to_label")

        self.spoken_to_column.addWidget(self.spoken_to_label)

        self.spoken_to = QLineEdit(MidwayCheckForm)
        self.spoken_to.setObjectName(u"spoken_to")

        self.spoken_to_column.addWidget(self.spoken_to)


        self.who.addLayout(self.spoken_to_column)

        self.method_column = QVBoxLayout()
        self.method_column.setSpacing(4)
        self.method_column.setObjectName(u"method_column")
        self.method_label = QLabel(MidwayCheckForm)
        self.method_label.setObjectName(u"method_label")

        self.method_column.addWidget(self.method_label)

        self.method = ChoiceField(MidwayCheckForm)
        self.method.setObjectName(u"method")

        self.method_column.addWidget(self.method)


        self.who.addLayout(self.method_column)

        self.who.setStretch(0, 3)
        self.who.setStretch(1, 2)

        self.left.addLayout(self.who)

        self.days = QHBoxLayout()
        self.days.setSpacing(12)
        self.days.setObjectName(u"days")
        self.checked_on_column = QVBoxLayout()
        self.checked_on_column.setSpacing(4)
        self.checked_on_column.setObjectName(u"checked_on_column")
        self.checked_on_label = QLabel(MidwayCheckForm)
        self.checked_on_label.setObjectName(u"checked_on_label")

        self.checked_on_column.addWidget(self.checked_on_label)

        self.checked_on = DateField(MidwayCheckForm)
        self.checked_on.setObjectName(u"checked_on")

        self.checked_on_column.addWidget(self.checked_on)


        self.days.addLayout(self.checked_on_column)

        self.next_check_on_column = QVBoxLayout()
        self.next_check_on_column.setSpacing(4)
        self.next_check_on_column.setObjectName(u"next_check_on_column")
        self.next_check_on_label = QLabel(MidwayCheckForm)
        self.next_check_on_label.setObjectName(u"next_check_on_label")

        self.next_check_on_column.addWidget(self.next_check_on_label)

        self.next_check_on = DateField(MidwayCheckForm)
        self.next_check_on.setObjectName(u"next_check_on")

        self.next_check_on_column.addWidget(self.next_check_on)


        self.days.addLayout(self.next_check_on_column)

        self.days.setStretch(0, 1)
        self.days.setStretch(1, 1)

        self.left.addLayout(self.days)

        self.under_left = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left.addItem(self.under_left)


        self.halves.addLayout(self.left)

        self.right = QVBoxLayout()
        self.right.setSpacing(8)
        self.right.setObjectName(u"right")
        self.seen = QHBoxLayout()
        self.seen.setSpacing(12)
        self.seen.setObjectName(u"seen")
        self.child_seen_on_column = QVBoxLayout()
        self.child_seen_on_column.setSpacing(4)
        self.child_seen_on_column.setObjectName(u"child_seen_on_column")
        self.child_seen_on_label = QLabel(MidwayCheckForm)
        self.child_seen_on_label.setObjectName(u"child_seen_on_label")

        self.child_seen_on_column.addWidget(self.child_seen_on_label)

        self.child_seen_on = DateField(MidwayCheckForm)
        self.child_seen_on.setObjectName(u"child_seen_on")

        self.child_seen_on_column.addWidget(self.child_seen_on)


        self.seen.addLayout(self.child_seen_on_column)

        self.family_time_column = QVBoxLayout()
        self.family_time_column.setSpacing(4)
        self.family_time_column.setObjectName(u"family_time_column")
        self.family_time_label = QLabel(MidwayCheckForm)
        self.family_time_label.setObjectName(u"family_time_label")

        self.family_time_column.addWidget(self.family_time_label)

        self.family_time = QLineEdit(MidwayCheckForm)
        self.family_time.setObjectName(u"family_time")

        self.family_time_column.addWidget(self.family_time)


        self.seen.addLayout(self.family_time_column)

        self.seen.setStretch(0, 2)
        self.seen.setStretch(1, 3)

        self.right.addLayout(self.seen)

        self.child_message_column = QVBoxLayout()
        self.child_message_column.setSpacing(4)
        self.child_message_column.setObjectName(u"child_message_column")
        self.child_message_label = QLabel(MidwayCheckForm)
        self.child_message_label.setObjectName(u"child_message_label")

        self.child_message_column.addWidget(self.child_message_label)

        self.child_message = TextArea(MidwayCheckForm)
        self.child_message.setObjectName(u"child_message")

        self.child_message_column.addWidget(self.child_message)


        self.right.addLayout(self.child_message_column)

        self.health_column = QVBoxLayout()
        self.health_column.setSpacing(4)
        self.health_column.setObjectName(u"health_column")
        self.health_label = QLabel(MidwayCheckForm)
        self.health_label.setObjectName(u"health_label")

        self.health_column.addWidget(self.health_label)

        self.health = TextArea(MidwayCheckForm)
        self.health.setObjectName(u"health")

        self.health_column.addWidget(self.health)


        self.right.addLayout(self.health_column)

        self.note_column = QVBoxLayout()
        self.note_column.setSpacing(4)
        self.note_column.setObjectName(u"note_column")
        self.note_label = QLabel(MidwayCheckForm)
        self.note_label.setObjectName(u"note_label")

        self.note_column.addWidget(self.note_label)

        self.note = TextArea(MidwayCheckForm)
        self.note.setObjectName(u"note")

        self.note_column.addWidget(self.note)


        self.right.addLayout(self.note_column)

        self.outcomes = QHBoxLayout()
        self.outcomes.setSpacing(16)
        self.outcomes.setObjectName(u"outcomes")
        self.early_review_needed_column = QVBoxLayout()
        self.early_review_needed_column.setSpacing(4)
        self.early_review_needed_column.setObjectName(u"early_review_needed_column")
        self.early_review_needed_label = QLabel(MidwayCheckForm)
        self.early_review_needed_label.setObjectName(u"early_review_needed_label")

        self.early_review_needed_column.addWidget(self.early_review_needed_label)

        self.early_review_needed = LetterAnswer(MidwayCheckForm)
        self.early_review_needed.setObjectName(u"early_review_needed")

        self.early_review_needed_column.addWidget(self.early_review_needed)


        self.outcomes.addLayout(self.early_review_needed_column)

        self.alert_raised_column = QVBoxLayout()
        self.alert_raised_column.setSpacing(4)
        self.alert_raised_column.setObjectName(u"alert_raised_column")
        self.alert_raised_label = QLabel(MidwayCheckForm)
        self.alert_raised_label.setObjectName(u"alert_raised_label")

        self.alert_raised_column.addWidget(self.alert_raised_label)

        self.alert_raised = LetterAnswer(MidwayCheckForm)
        self.alert_raised.setObjectName(u"alert_raised")

        self.alert_raised_column.addWidget(self.alert_raised)


        self.outcomes.addLayout(self.alert_raised_column)

        self.after_outcomes = QSpacerItem(10, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outcomes.addItem(self.after_outcomes)


        self.right.addLayout(self.outcomes)

        self.early = QWidget(MidwayCheckForm)
        self.early.setObjectName(u"early")
        self.early_column = QVBoxLayout(self.early)
        self.early_column.setSpacing(4)
        self.early_column.setObjectName(u"early_column")
        self.early_column.setContentsMargins(0, 0, 0, 0)
        self.early_review_by_column = QVBoxLayout()
        self.early_review_by_column.setSpacing(4)
        self.early_review_by_column.setObjectName(u"early_review_by_column")
        self.early_review_by_label = QLabel(self.early)
        self.early_review_by_label.setObjectName(u"early_review_by_label")

        self.early_review_by_column.addWidget(self.early_review_by_label)

        self.early_review_by = DateField(self.early)
        self.early_review_by.setObjectName(u"early_review_by")

        self.early_review_by_column.addWidget(self.early_review_by)


        self.early_column.addLayout(self.early_review_by_column)

        self.early_review_reason_column = QVBoxLayout()
        self.early_review_reason_column.setSpacing(4)
        self.early_review_reason_column.setObjectName(u"early_review_reason_column")
        self.early_review_reason_label = QLabel(self.early)
        self.early_review_reason_label.setObjectName(u"early_review_reason_label")

        self.early_review_reason_column.addWidget(self.early_review_reason_label)

        self.early_review_reason = TextArea(self.early)
        self.early_review_reason.setObjectName(u"early_review_reason")

        self.early_review_reason_column.addWidget(self.early_review_reason)


        self.early_column.addLayout(self.early_review_reason_column)


        self.right.addWidget(self.early)

        self.under_right = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right.addItem(self.under_right)


        self.halves.addLayout(self.right)

        self.halves.setStretch(0, 1)
        self.halves.setStretch(1, 1)

        self.column.addLayout(self.halves)

        self.problem = QLabel(MidwayCheckForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column.addWidget(self.problem)

        self.unkept = QLabel(MidwayCheckForm)
        self.unkept.setObjectName(u"unkept")
        self.unkept.setTextFormat(Qt.TextFormat.PlainText)
        self.unkept.setWordWrap(True)
        self.unkept.setProperty(u"role", u"quiet")

        self.column.addWidget(self.unkept)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.record = QPushButton(MidwayCheckForm)
        self.record.setObjectName(u"record")
        self.record.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.record)

        self.discard = QPushButton(MidwayCheckForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"link")

        self.buttons.addWidget(self.discard)

        self.after_buttons = QSpacerItem(10, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.after_buttons)


        self.column.addLayout(self.buttons)

        self.changes_note_label.setBuddy(self.changes_note)
        self.spoken_to_label.setBuddy(self.spoken_to)
        self.method_label.setBuddy(self.method)
        self.checked_on_label.setBuddy(self.checked_on)
        self.next_check_on_label.setBuddy(self.next_check_on)
        self.child_seen_on_label.setBuddy(self.child_seen_on)
        self.family_time_label.setBuddy(self.family_time)
        self.child_message_label.setBuddy(self.child_message)
        self.health_label.setBuddy(self.health)
        self.note_label.setBuddy(self.note)
        self.early_review_by_label.setBuddy(self.early_review_by)
        self.early_review_reason_label.setBuddy(self.early_review_reason)
        QWidget.setTabOrder(self.care_plan_updated, self.visits_in_time)
        QWidget.setTabOrder(self.visits_in_time, self.changes_note)
        QWidget.setTabOrder(self.changes_note, self.spoken_to)
        QWidget.setTabOrder(self.spoken_to, self.method)
        QWidget.setTabOrder(self.method, self.checked_on)
        QWidget.setTabOrder(self.checked_on, self.next_check_on)
        QWidget.setTabOrder(self.next_check_on, self.child_seen_on)
        QWidget.setTabOrder(self.child_seen_on, self.family_time)
        QWidget.setTabOrder(self.family_time, self.child_message)
        QWidget.setTabOrder(self.child_message, self.health)
        QWidget.setTabOrder(self.health, self.note)
        QWidget.setTabOrder(self.note, self.early_review_needed)
        QWidget.setTabOrder(self.early_review_needed, self.alert_raised)
        QWidget.setTabOrder(self.alert_raised, self.early_review_by)
        QWidget.setTabOrder(self.early_review_by, self.early_review_reason)
        QWidget.setTabOrder(self.early_review_reason, self.record)
        QWidget.setTabOrder(self.record, self.discard)

        self.retranslateUi(MidwayCheckForm)
    # setupUi

    def retranslateUi(self, MidwayCheckForm: QWidget) -> None:
        self.facts.setAccessibleName(QCoreApplication.translate("MidwayCheckForm", u"On file since the last review", None))
        self.decisions.setAccessibleName(QCoreApplication.translate("MidwayCheckForm", u"Decisions of the last review", None))
        self.care_plan_updated_label.setText(QCoreApplication.translate("MidwayCheckForm", u"Care plan updated", None))
        self.care_plan_updated.setAccessibleName(QCoreApplication.translate("MidwayCheckForm", u"Care plan updated", None))
        self.visits_in_time_label.setText(QCoreApplication.translate("MidwayCheckForm", u"Visits in time", None))
        self.visits_in_time.setAccessibleName(QCoreApplication.translate("MidwayCheckForm", u"Visits in time", None))
        self.changes_label.setText(QCoreApplication.translate("MidwayCheckForm", u"Changed since the review", None))
        self.changes.setAccessibleName(QCoreApplication.translate("MidwayCheckForm", u"Changed since the review", None))
        self.changes_note_label.setText(QCoreApplication.translate("MidwayCheckForm", u"&What changed", None))
        self.spoken_to_label.setText(QCoreApplication.translate("MidwayCheckForm", u"S&poken to", None))
        self.spoken_to.setAccessibleName(QCoreApplication.translate("MidwayCheckForm", u"Spoken to", None))
        self.method_label.setText(QCoreApplication.translate("MidwayCheckForm", u"H&ow", None))
        self.method.setAccessibleName(QCoreApplication.translate("MidwayCheckForm", u"How", None))
        self.checked_on_label.setText(QCoreApplication.translate("MidwayCheckForm", u"&Day of this check", None))
        self.checked_on.setAccessibleName(QCoreApplication.translate("MidwayCheckForm", u"Day of this check", None))
        self.next_check_on_label.setText(QCoreApplication.translate("MidwayCheckForm", u"Ne&xt check", None))
        self.next_check_on.setAccessibleName(QCoreApplication.translate("MidwayCheckForm", u"Next check", None))
        self.child_seen_on_label.setText(QCoreApplication.translate("MidwayCheckForm", u"&Child seen or heard on", None))
        self.child_seen_on.setAccessibleName(QCoreApplication.translate("MidwayCheckForm", u"Child seen or heard on", None))
        self.family_time_label.setText(QCoreApplication.translate("MidwayCheckForm", u"&Family time", None))
        self.family_time.setAccessibleName(QCoreApplication.translate("MidwayCheckForm", u"Family time", None))
        self.child_message_label.setText(QCoreApplication.translate("MidwayCheckForm", u"The child\u2019s &message", None))
        self.health_label.setText(QCoreApplication.translate("MidwayCheckForm", u"&Health, if there is more to say", None))
        self.note_label.setText(QCoreApplication.translate("MidwayCheckForm", u"&Note for the file", None))
        self.early_review_needed_label.setText(QCoreApplication.translate("MidwayCheckForm", u"Early review needed", None))
        self.early_review_needed.setAccessibleName(QCoreApplication.translate("MidwayCheckForm", u"Early review needed", None))
        self.alert_raised_label.setText(QCoreApplication.translate("MidwayCheckForm", u"Alert raised", None))
        self.alert_raised.setAccessibleName(QCoreApplication.translate("MidwayCheckForm", u"Alert raised", None))
        self.early_review_by_label.setText(QCoreApplication.translate("MidwayCheckForm", u"To be held &by", None))
        self.early_review_by.setAccessibleName(QCoreApplication.translate("MidwayCheckForm", u"To be held by", None))
        self.early_review_reason_label.setText(QCoreApplication.translate("MidwayCheckForm", u"&Reason for the early review", None))
        self.record.setText(QCoreApplication.translate("MidwayCheckForm", u"Save the check", None))
        self.record.setToolTip(QCoreApplication.translate("MidwayCheckForm", u"Ctrl+Enter", None))
        self.discard.setText(QCoreApplication.translate("MidwayCheckForm", u"Leave it", None))
        self.discard.setToolTip(QCoreApplication.translate("MidwayCheckForm", u"Esc", None))
        pass
    # retranslateUi
