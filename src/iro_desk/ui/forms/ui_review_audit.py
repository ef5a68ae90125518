# Compiled from ui/review_audit.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QGridLayout, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from iro_desk.ui.widgets.answer_field import AnswerField
from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.widgets.text_area import TextArea

class Ui_AuditForm(object):
    def setupUi(self, AuditForm: QWidget) -> None:
        if not AuditForm.objectName():
            AuditForm.setObjectName(u"AuditForm")
        self.column_4 = QVBoxLayout(AuditForm)
        self.column_4.setSpacing(8)
        self.column_4.setObjectName(u"column_4")
        self.column_4.setContentsMargins(4, 4, 8, 8)
        self.row_1 = QHBoxLayout()
        self.row_1.setSpacing(8)
        self.row_1.setObjectName(u"row_1")
        self.row_1.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(AuditForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.row_1.addWidget(self.heading)

        self.another = QPushButton(AuditForm)
        self.another.setObjectName(u"another")
        icon = QIcon(QIcon.fromTheme(u"plus"))
        self.another.setIcon(icon)
        self.another.setProperty(u"role", u"link")

        self.row_1.addWidget(self.another)

        self.row_1.setStretch(0, 1)

        self.column_4.addLayout(self.row_1)

        self.note = QLabel(AuditForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.column_4.addWidget(self.note)

        self.problem = QLabel(AuditForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column_4.addWidget(self.problem)

        self.questions = QWidget(AuditForm)
        self.questions.setObjectName(u"questions")
        self.column_1 = QVBoxLayout(self.questions)
        self.column_1.setSpacing(4)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 0, 0)

        self.column_4.addWidget(self.questions)

        self.grid_1 = QGridLayout()
        self.grid_1.setObjectName(u"grid_1")
        self.grid_1.setHorizontalSpacing(16)
        self.grid_1.setVerticalSpacing(12)
        self.grid_1.setContentsMargins(0, 0, 0, 0)
        self.column_2 = QVBoxLayout()
        self.column_2.setSpacing(4)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(0, 0, 0, 0)
        self.audited_on_label = QLabel(AuditForm)
        self.audited_on_label.setObjectName(u"audited_on_label")
        self.audited_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.audited_on_label.setWordWrap(True)

        self.column_2.addWidget(self.audited_on_label)

        self.audited_on = DateField(AuditForm)
        self.audited_on.setObjectName(u"audited_on")

        self.column_2.addWidget(self.audited_on)


        self.grid_1.addLayout(self.column_2, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_3 = QVBoxLayout()
        self.column_3.setSpacing(4)
        self.column_3.setObjectName(u"column_3")
        self.column_3.setContentsMargins(0, 0, 0, 0)
        self.sent_on_label = QLabel(AuditForm)
        self.sent_on_label.setObjectName(u"sent_on_label")
        self.sent_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sent_on_label.setWordWrap(True)

        self.column_3.addWidget(self.sent_on_label)

        self.sent_on = DateField(AuditForm)
        self.sent_on.setObjectName(u"sent_on")

        self.column_3.addWidget(self.sent_on)


        self.grid_1.addLayout(self.column_3, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)

        self.column_4.addLayout(self.grid_1)

        self.grade_label = QLabel(AuditForm)
        self.grade_label.setObjectName(u"grade_label")
        self.grade_label.setTextFormat(Qt.TextFormat.PlainText)
        self.grade_label.setWordWrap(True)

        self.column_4.addWidget(self.grade_label)

        self.grade = AnswerField(AuditForm)
        self.grade.setObjectName(u"grade")

        self.column_4.addWidget(self.grade)

        self.comments_label = QLabel(AuditForm)
        self.comments_label.setObjectName(u"comments_label")
        self.comments_label.setTextFormat(Qt.TextFormat.PlainText)
        self.comments_label.setWordWrap(True)

        self.column_4.addWidget(self.comments_label)

        self.comments = TextArea(AuditForm)
        self.comments.setObjectName(u"comments")

        self.column_4.addWidget(self.comments)

        self.spacer_1 = QSpacerItem(40, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_4.addItem(self.spacer_1)

        self.audited_on_label.setBuddy(self.audited_on)
        self.sent_on_label.setBuddy(self.sent_on)
        self.grade_label.setBuddy(self.grade)
        self.comments_label.setBuddy(self.comments)
        QWidget.setTabOrder(self.audited_on, self.sent_on)
        QWidget.setTabOrder(self.sent_on, self.grade)
        QWidget.setTabOrder(self.grade, self.comments)
        QWidget.setTabOrder(self.comments, self.another)

        self.retranslateUi(AuditForm)
    # setupUi

    def retranslateUi(self, AuditForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("AuditForm", u"Care plan gone through with the young person", None))
        self.another.setText(QCoreApplication.translate("AuditForm", u"New audit", None))
        self.note.setText("")
        self.problem.setText("")
        self.audited_on_label.setText(QCoreApplication.translate("AuditForm", u"Gone through on", None))
        self.sent_on_label.setText(QCoreApplication.translate("AuditForm", u"Sent to quality assurance on", None))
        self.grade_label.setText(QCoreApplication.translate("AuditForm", u"Grade of the plan", None))
        self.grade.setAccessibleName(QCoreApplication.translate("AuditForm", u"Grade of the plan", None))
        self.comments_label.setText(QCoreApplication.translate("AuditForm", u"Comments", None))
        pass
    # retranslateUi
