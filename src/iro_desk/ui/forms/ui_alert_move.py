# Compiled from ui/alert_move.ui by `make forms`. Never edited by hand.
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
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.widgets.text_area import TextArea
class Ui_AlertMoveForm(object):
    def setupUi(self, AlertMoveForm: QWidget) -> None:
        if not AlertMoveForm.objectName():
            AlertMoveForm.setObjectName(u"AlertMoveForm")
        self.column = QVBoxLayout(AlertMoveForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(AlertMoveForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.column.addWidget(self.heading)

        self.about = QLabel(AlertMoveForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.column.addWidget(self.about)

        self.first_part = QWidget(AlertMoveForm)
        self.first_part.setObjectName(u"first_part")
        self.first_row = QHBoxLayout(self.first_part)
        self.first_row.setSpacing(12)
        self.first_row.setObjectName(u"first_row")
        self.first_row.setContentsMargins(0, 0, 0, 0)
        self.happened_part = QWidget(self.first_part)
        self.happened_part.setObjectName(u"happened_part")
        self.happened_rows = QVBoxLayout(self.happened_part)
        self.happened_rows.setSpacing(4)
        self.happened_rows.setObjectName(u"happened_rows")
        self.happened_rows.setContentsMargins(0, 0, 0, 0)
        self.happened_on_label = QLabel(self.happened_part)
        self.happened_on_label.setObjectName(u"happened_on_label")
        self.happened_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.happened_rows.addWidget(self.happened_on_label)

        self.happened_on = DateField(self.happened_part)
        self.happened_on.setObjectName(u"happened_on")

        self.happened_rows.addWidget(self.happened_on)

        self.gap_4 = QSpacerItem(20, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.happened_rows.addItem(self.gap_4)


        self.first_row.addWidget(self.happened_part)

        self.role_part = QWidget(self.first_part)
        self.role_part.setObjectName(u"role_part")
        self.role_rows = QVBoxLayout(self.role_part)
        self.role_rows.setSpacing(4)
        self.role_rows.setObjectName(u"role_rows")
        self.role_rows.setContentsMargins(0, 0, 0, 0)
        self.role_label = QLabel(self.role_part)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setTextFormat(Qt.TextFormat.PlainText)

        self.role_rows.addWidget(self.role_label)

        self.role = QLineEdit(self.role_part)
        self.role.setObjectName(u"role")
        self.role.setMaxLength(120)

        self.role_rows.addWidget(self.role)

        self.gap_6 = QSpacerItem(20, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.role_rows.addItem(self.gap_6)


        self.first_row.addWidget(self.role_part)

        self.to_whom_part = QWidget(self.first_part)
        self.to_whom_part.setObjectName(u"to_whom_part")
        self.to_whom_rows = QVBoxLayout(self.to_whom_part)
        self.to_whom_rows.setSpacing(4)
        self.to_whom_rows.setObjectName(u"to_whom_rows")
        self.to_whom_rows.setContentsMargins(0, 0, 0, 0)
        self.to_whom_label = QLabel(self.to_whom_part)
        self.to_whom_label.setObjectName(u"to_whom_label")
        self.to_whom_label.setTextFormat(Qt.TextFormat.PlainText)

        self.to_whom_rows.addWidget(self.to_whom_label)

        self.to_whom = QLineEdit(self.to_whom_part)
        self.to_whom.setObjectName(u"to_whom")
        self.to_whom.setMaxLength(200)

        self.to_whom_rows.addWidget(self.to_whom)

        self.gap_8 = QSpacerItem(20, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.to_whom_rows.addItem(self.gap_8)


        self.first_row.addWidget(self.to_whom_part)

        self.due_part = QWidget(self.first_part)
        self.due_part.setObjectName(u"due_part")
        self.due_rows = QVBoxLayout(self.due_part)
        self.due_rows.setSpacing(4)
        self.due_rows.setObjectName(u"due_rows")
        self.due_rows.setContentsMargins(0, 0, 0, 0)
        self.due_on_label = QLabel(self.due_part)
        self.due_on_label.setObjectName(u"due_on_label")
        self.due_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.due_rows.addWidget(self.due_on_label)

        self.due_on = DateField(self.due_part)
        self.due_on.setObjectName(u"due_on")

        self.due_rows.addWidget(self.due_on)

        self.gap_10 = QSpacerItem(20, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.due_rows.addItem(self.gap_10)


        self.first_row.addWidget(self.due_part)

        self.first_row.setStretch(0, 2)
        self.first_row.setStretch(1, 3)
        self.first_row.setStretch(2, 3)
        self.first_row.setStretch(3, 2)

        self.column.addWidget(self.first_part)

        self.outcome_part = QWidget(AlertMoveForm)
        self.outcome_part.setObjectName(u"outcome_part")
        self.outcome_rows = QVBoxLayout(self.outcome_part)
        self.outcome_rows.setSpacing(8)
        self.outcome_rows.setObjectName(u"outcome_rows")
        self.outcome_rows.setContentsMargins(0, 0, 0, 0)
        self.column_12 = QVBoxLayout()
        self.column_12.setSpacing(4)
        self.column_12.setObjectName(u"column_12")
        self.column_12.setContentsMargins(0, 0, 0, 0)
        self.outcome_label = QLabel(self.outcome_part)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_12.addWidget(self.outcome_label)

        self.outcome = ChoiceField(self.outcome_part)
        self.outcome.setObjectName(u"outcome")

        self.column_12.addWidget(self.outcome)


        self.outcome_rows.addLayout(self.column_12)


        self.column.addWidget(self.outcome_part)

        self.satisfied_part = QWidget(AlertMoveForm)
        self.satisfied_part.setObjectName(u"satisfied_part")
        self.satisfied_rows = QVBoxLayout(self.satisfied_part)
        self.satisfied_rows.setSpacing(8)
        self.satisfied_rows.setObjectName(u"satisfied_rows")
        self.satisfied_rows.setContentsMargins(0, 0, 0, 0)
        self.column_14 = QVBoxLayout()
        self.column_14.setSpacing(4)
        self.column_14.setObjectName(u"column_14")
        self.column_14.setContentsMargins(0, 0, 0, 0)
        self.is_satisfied_label = QLabel(self.satisfied_part)
        self.is_satisfied_label.setObjectName(u"is_satisfied_label")
        self.is_satisfied_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_14.addWidget(self.is_satisfied_label)

        self.is_satisfied = ChoiceField(self.satisfied_part)
        self.is_satisfied.setObjectName(u"is_satisfied")

        self.column_14.addWidget(self.is_satisfied)


        self.satisfied_rows.addLayout(self.column_14)


        self.column.addWidget(self.satisfied_part)

        self.reason_part = QWidget(AlertMoveForm)
        self.reason_part.setObjectName(u"reason_part")
        self.reason_rows = QVBoxLayout(self.reason_part)
        self.reason_rows.setSpacing(8)
        self.reason_rows.setObjectName(u"reason_rows")
        self.reason_rows.setContentsMargins(0, 0, 0, 0)
        self.column_16 = QVBoxLayout()
        self.column_16.setSpacing(4)
        self.column_16.setObjectName(u"column_16")
        self.column_16.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason_part)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_16.addWidget(self.reason_label)

        self.reason = TextArea(self.reason_part)
        self.reason.setObjectName(u"reason")

        self.column_16.addWidget(self.reason)


        self.reason_rows.addLayout(self.column_16)


        self.column.addWidget(self.reason_part)

        self.words_part = QWidget(AlertMoveForm)
        self.words_part.setObjectName(u"words_part")
        self.words_rows = QVBoxLayout(self.words_part)
        self.words_rows.setSpacing(8)
        self.words_rows.setObjectName(u"words_rows")
        self.words_rows.setContentsMargins(0, 0, 0, 0)
        self.column_18 = QVBoxLayout()
        self.column_18.setSpacing(4)
        self.column_18.setObjectName(u"column_18")
        self.column_18.setContentsMargins(0, 0, 0, 0)
        self.words_label = QLabel(self.words_part)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_18.addWidget(self.words_label)

        self.words = TextArea(self.words_part)
        self.words.setObjectName(u"words")

        self.column_18.addWidget(self.words)


        self.words_rows.addLayout(self.column_18)


        self.column.addWidget(self.words_part)

        self.lessons_part = QWidget(AlertMoveForm)
        self.lessons_part.setObjectName(u"lessons_part")
        self.lessons_rows = QVBoxLayout(self.lessons_part)
        self.lessons_rows.setSpacing(8)
        self.lessons_rows.setObjectName(u"lessons_rows")
        self.lessons_rows.setContentsMargins(0, 0, 0, 0)
        self.column_20 = QVBoxLayout()
        self.column_20.setSpacing(4)
        self.column_20.setObjectName(u"column_20")
        self.column_20.setContentsMargins(0, 0, 0, 0)
        self.lessons_label = QLabel(self.lessons_part)
        self.lessons_label.setObjectName(u"lessons_label")
        self.lessons_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_20.addWidget(self.lessons_label)

        self.lessons = TextArea(self.lessons_part)
        self.lessons.setObjectName(u"lessons")

        self.column_20.addWidget(self.lessons)


        self.lessons_rows.addLayout(self.column_20)


        self.column.addWidget(self.lessons_part)

        self.correction_part = QWidget(AlertMoveForm)
        self.correction_part.setObjectName(u"correction_part")
        self.correction_rows = QVBoxLayout(self.correction_part)
        self.correction_rows.setSpacing(8)
        self.correction_rows.setObjectName(u"correction_rows")
        self.correction_rows.setContentsMargins(0, 0, 0, 0)
        self.column_22 = QVBoxLayout()
        self.column_22.setSpacing(4)
        self.column_22.setObjectName(u"column_22")
        self.column_22.setContentsMargins(0, 0, 0, 0)
        self.correction_label = QLabel(self.correction_part)
        self.correction_label.setObjectName(u"correction_label")
        self.correction_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_22.addWidget(self.correction_label)

        self.correction = QLineEdit(self.correction_part)
        self.correction.setObjectName(u"correction")
        self.correction.setMaxLength(300)

        self.column_22.addWidget(self.correction)


        self.correction_rows.addLayout(self.column_22)


        self.column.addWidget(self.correction_part)

        self.note_on_file = QCheckBox(AlertMoveForm)
        self.note_on_file.setObjectName(u"note_on_file")

        self.column.addWidget(self.note_on_file)

        self.problem = QLabel(AlertMoveForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column.addWidget(self.problem)

        self.unkept = QLabel(AlertMoveForm)
        self.unkept.setObjectName(u"unkept")
        self.unkept.setTextFormat(Qt.TextFormat.PlainText)
        self.unkept.setWordWrap(True)
        self.unkept.setProperty(u"role", u"quiet")

        self.column.addWidget(self.unkept)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.record = QPushButton(AlertMoveForm)
        self.record.setObjectName(u"record")

        self.foot.addWidget(self.record)

        self.discard = QPushButton(AlertMoveForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"quiet")

        self.foot.addWidget(self.discard)

        self.remove = QPushButton(AlertMoveForm)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"role", u"quiet")

        self.foot.addWidget(self.remove)

        self.gap_24 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.gap_24)


        self.column.addLayout(self.foot)

        self.happened_on_label.setBuddy(self.happened_on)
        self.role_label.setBuddy(self.role)
        self.to_whom_label.setBuddy(self.to_whom)
        self.due_on_label.setBuddy(self.due_on)
        self.outcome_label.setBuddy(self.outcome)
        self.is_satisfied_label.setBuddy(self.is_satisfied)
        self.reason_label.setBuddy(self.reason)
        self.words_label.setBuddy(self.words)
        self.lessons_label.setBuddy(self.lessons)
        self.correction_label.setBuddy(self.correction)
        QWidget.setTabOrder(self.happened_on, self.role)
        QWidget.setTabOrder(self.role, self.to_whom)
        QWidget.setTabOrder(self.to_whom, self.due_on)
        QWidget.setTabOrder(self.due_on, self.outcome)
        QWidget.setTabOrder(self.outcome, self.is_satisfied)
        QWidget.setTabOrder(self.is_satisfied, self.reason)
        QWidget.setTabOrder(self.reason, self.words)
        QWidget.setTabOrder(self.words, self.lessons)
        QWidget.setTabOrder(self.lessons, self.correction)
        QWidget.setTabOrder(self.correction, self.note_on_file)
        QWidget.setTabOrder(self.note_on_file, self.record)
        QWidget.setTabOrder(self.record, self.discard)
        QWidget.setTabOrder(self.discard, self.remove)

        self.retranslateUi(AlertMoveForm)
    # setupUi

    def retranslateUi(self, AlertMoveForm: QWidget) -> None:
        self.happened_on_label.setText(QCoreApplication.translate("AlertMoveForm", u"Day", None))
        self.role_label.setText(QCoreApplication.translate("AlertMoveForm", u"Role", None))
        self.to_whom_label.setText(QCoreApplication.translate("AlertMoveForm", u"To whom", None))
        self.due_on_label.setText(QCoreApplication.translate("AlertMoveForm", u"Response due", None))
        self.outcome_label.setText(QCoreApplication.translate("AlertMoveForm", u"Outcome", None))
        self.is_satisfied_label.setText(QCoreApplication.translate("AlertMoveForm", u"Does it settle the matter?", None))
        self.reason_label.setText(QCoreApplication.translate("AlertMoveForm", u"Reason", None))
        self.words_label.setText(QCoreApplication.translate("AlertMoveForm", u"Words", None))
        self.lessons_label.setText(QCoreApplication.translate("AlertMoveForm", u"Lessons", None))
        self.correction_label.setText(QCoreApplication.translate("AlertMoveForm", u"Why it is corrected, or removed", None))
        self.note_on_file.setText(QCoreApplication.translate("AlertMoveForm", u"A note of it is on the child\u2019s file", None))
        self.record.setText(QCoreApplication.translate("AlertMoveForm", u"Record  Ctrl+Enter", None))
        self.record.setAccessibleName(QCoreApplication.translate("AlertMoveForm", u"Record", None))
        self.record.setToolTip(QCoreApplication.translate("AlertMoveForm", u"Record (Ctrl+Enter)", None))
        self.discard.setText(QCoreApplication.translate("AlertMoveForm", u"Leave it", None))
        self.discard.setToolTip(QCoreApplication.translate("AlertMoveForm", u"Leave it (Esc)", None))
        self.remove.setText(QCoreApplication.translate("AlertMoveForm", u"Remove this step", None))
        pass
    # retranslateUi
