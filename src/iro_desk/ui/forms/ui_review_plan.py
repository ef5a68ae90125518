# Compiled from ui/review_plan.ui by `make forms`. Never edited by hand.
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
    QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from iro_desk.ui.date_link import DateLink
from iro_desk.ui.widgets.date_field import DateField

class Ui_ReviewPlanForm(object):
    def setupUi(self, ReviewPlanForm: QWidget) -> None:
        if not ReviewPlanForm.objectName():
            ReviewPlanForm.setObjectName(u"ReviewPlanForm")
        self.column_1 = QVBoxLayout(ReviewPlanForm)
        self.column_1.setSpacing(8)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 0, 0)
        self.this_review = QLabel(ReviewPlanForm)
        self.this_review.setObjectName(u"this_review")
        self.this_review.setTextFormat(Qt.TextFormat.PlainText)
        self.this_review.setProperty(u"role", u"section")

        self.column_1.addWidget(self.this_review)

        self.latest = DateLink(ReviewPlanForm)
        self.latest.setObjectName(u"latest")

        self.column_1.addWidget(self.latest, 0, Qt.AlignmentFlag.AlignLeft)

        self.latest_why = QLabel(ReviewPlanForm)
        self.latest_why.setObjectName(u"latest_why")
        self.latest_why.setTextFormat(Qt.TextFormat.PlainText)
        self.latest_why.setWordWrap(True)
        self.latest_why.setProperty(u"role", u"quiet")

        self.column_1.addWidget(self.latest_why)

        self.target = DateLink(ReviewPlanForm)
        self.target.setObjectName(u"target")

        self.column_1.addWidget(self.target, 0, Qt.AlignmentFlag.AlignLeft)

        self.row_1 = QHBoxLayout()
        self.row_1.setSpacing(8)
        self.row_1.setObjectName(u"row_1")
        self.row_1.setContentsMargins(0, 0, 0, 0)
        self.column_2 = QVBoxLayout()
        self.column_2.setSpacing(4)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(0, 0, 0, 0)
        self.planned_on_label = QLabel(ReviewPlanForm)
        self.planned_on_label.setObjectName(u"planned_on_label")
        self.planned_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_2.addWidget(self.planned_on_label)

        self.planned_on = DateField(ReviewPlanForm)
        self.planned_on.setObjectName(u"planned_on")

        self.column_2.addWidget(self.planned_on)

        self.column_2_end = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_2.addItem(self.column_2_end)


        self.row_1.addLayout(self.column_2)

        self.column_4 = QVBoxLayout()
        self.column_4.setSpacing(4)
        self.column_4.setObjectName(u"column_4")
        self.column_4.setContentsMargins(0, 0, 0, 0)
        self.planned_at_label = QLabel(ReviewPlanForm)
        self.planned_at_label.setObjectName(u"planned_at_label")
        self.planned_at_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_4.addWidget(self.planned_at_label)

        self.planned_at = QLineEdit(ReviewPlanForm)
        self.planned_at.setObjectName(u"planned_at")

        self.column_4.addWidget(self.planned_at)

        self.column_4_end = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_4.addItem(self.column_4_end)


        self.row_1.addLayout(self.column_4)

        self.column_5 = QVBoxLayout()
        self.column_5.setSpacing(4)
        self.column_5.setObjectName(u"column_5")
        self.column_5.setContentsMargins(0, 0, 0, 0)
        self.planned_place_label = QLabel(ReviewPlanForm)
        self.planned_place_label.setObjectName(u"planned_place_label")
        self.planned_place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_5.addWidget(self.planned_place_label)

        self.planned_place = QLineEdit(ReviewPlanForm)
        self.planned_place.setObjectName(u"planned_place")

        self.column_5.addWidget(self.planned_place)

        self.column_5_end = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_5.addItem(self.column_5_end)


        self.row_1.addLayout(self.column_5)

        self.row_1.setStretch(0, 4)
        self.row_1.setStretch(1, 2)
        self.row_1.setStretch(2, 6)

        self.column_1.addLayout(self.row_1)

        self.is_agreed = QCheckBox(ReviewPlanForm)
        self.is_agreed.setObjectName(u"is_agreed")

        self.column_1.addWidget(self.is_agreed)

        self.planned_problem = QLabel(ReviewPlanForm)
        self.planned_problem.setObjectName(u"planned_problem")
        self.planned_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.planned_problem.setWordWrap(True)
        self.planned_problem.setProperty(u"role", u"problem")

        self.column_1.addWidget(self.planned_problem)

        self.authorisation = QWidget(ReviewPlanForm)
        self.authorisation.setObjectName(u"authorisation")
        self.column_6 = QVBoxLayout(self.authorisation)
        self.column_6.setSpacing(8)
        self.column_6.setObjectName(u"column_6")
        self.column_6.setContentsMargins(0, 0, 0, 0)
        self.row_3 = QHBoxLayout()
        self.row_3.setSpacing(8)
        self.row_3.setObjectName(u"row_3")
        self.row_3.setContentsMargins(0, 0, 0, 0)
        self.column_7 = QVBoxLayout()
        self.column_7.setSpacing(4)
        self.column_7.setObjectName(u"column_7")
        self.column_7.setContentsMargins(0, 0, 0, 0)
        self.authorised_by_label = QLabel(self.authorisation)
        self.authorised_by_label.setObjectName(u"authorised_by_label")
        self.authorised_by_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_7.addWidget(self.authorised_by_label)

        self.authorised_by = QLineEdit(self.authorisation)
        self.authorised_by.setObjectName(u"authorised_by")

        self.column_7.addWidget(self.authorised_by)

        self.column_7_end = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_7.addItem(self.column_7_end)


        self.row_3.addLayout(self.column_7)

        self.column_8 = QVBoxLayout()
        self.column_8.setSpacing(4)
        self.column_8.setObjectName(u"column_8")
        self.column_8.setContentsMargins(0, 0, 0, 0)
        self.authorised_on_label = QLabel(self.authorisation)
        self.authorised_on_label.setObjectName(u"authorised_on_label")
        self.authorised_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_8.addWidget(self.authorised_on_label)

        self.authorised_on = DateField(self.authorisation)
        self.authorised_on.setObjectName(u"authorised_on")

        self.column_8.addWidget(self.authorised_on)

        self.column_8_end = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_8.addItem(self.column_8_end)


        self.row_3.addLayout(self.column_8)

        self.row_3.setStretch(0, 6)
        self.row_3.setStretch(1, 4)

        self.column_6.addLayout(self.row_3)

        self.column_9 = QVBoxLayout()
        self.column_9.setSpacing(4)
        self.column_9.setObjectName(u"column_9")
        self.column_9.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.authorisation)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_9.addWidget(self.reason_label)

        self.reason = QLineEdit(self.authorisation)
        self.reason.setObjectName(u"reason")

        self.column_9.addWidget(self.reason)

        self.column_9_end = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_9.addItem(self.column_9_end)


        self.column_6.addLayout(self.column_9)


        self.column_1.addWidget(self.authorisation)

        self.changes_title = QLabel(ReviewPlanForm)
        self.changes_title.setObjectName(u"changes_title")
        self.changes_title.setTextFormat(Qt.TextFormat.PlainText)
        self.changes_title.setWordWrap(True)
        self.changes_title.setProperty(u"role", u"section")

        self.column_1.addWidget(self.changes_title)

        self.changes = QLabel(ReviewPlanForm)
        self.changes.setObjectName(u"changes")
        self.changes.setTextFormat(Qt.TextFormat.PlainText)
        self.changes.setWordWrap(True)

        self.column_1.addWidget(self.changes)

        self.next_review = QLabel(ReviewPlanForm)
        self.next_review.setObjectName(u"next_review")
        self.next_review.setTextFormat(Qt.TextFormat.PlainText)
        self.next_review.setProperty(u"role", u"section")

        self.column_1.addWidget(self.next_review)

        self.next_latest = DateLink(ReviewPlanForm)
        self.next_latest.setObjectName(u"next_latest")

        self.column_1.addWidget(self.next_latest, 0, Qt.AlignmentFlag.AlignLeft)

        self.next_why = QLabel(ReviewPlanForm)
        self.next_why.setObjectName(u"next_why")
        self.next_why.setTextFormat(Qt.TextFormat.PlainText)
        self.next_why.setWordWrap(True)
        self.next_why.setProperty(u"role", u"quiet")

        self.column_1.addWidget(self.next_why)

        self.row_2 = QHBoxLayout()
        self.row_2.setSpacing(8)
        self.row_2.setObjectName(u"row_2")
        self.row_2.setContentsMargins(0, 0, 0, 0)
        self.column_3 = QVBoxLayout()
        self.column_3.setSpacing(4)
        self.column_3.setObjectName(u"column_3")
        self.column_3.setContentsMargins(0, 0, 0, 0)
        self.next_review_on_label = QLabel(ReviewPlanForm)
        self.next_review_on_label.setObjectName(u"next_review_on_label")
        self.next_review_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_3.addWidget(self.next_review_on_label)

        self.next_review_on = DateField(ReviewPlanForm)
        self.next_review_on.setObjectName(u"next_review_on")

        self.column_3.addWidget(self.next_review_on)


        self.row_2.addLayout(self.column_3)

        self.spacer_2 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_2.addItem(self.spacer_2)

        self.row_2.setStretch(0, 1)
        self.row_2.setStretch(1, 2)

        self.column_1.addLayout(self.row_2)

        self.next_problem = QLabel(ReviewPlanForm)
        self.next_problem.setObjectName(u"next_problem")
        self.next_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.next_problem.setWordWrap(True)
        self.next_problem.setProperty(u"role", u"problem")

        self.column_1.addWidget(self.next_problem)

        self.problem = QLabel(ReviewPlanForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column_1.addWidget(self.problem)

        self.spacer_3 = QSpacerItem(40, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_1.addItem(self.spacer_3)

        self.planned_on_label.setBuddy(self.planned_on)
        self.planned_at_label.setBuddy(self.planned_at)
        self.planned_place_label.setBuddy(self.planned_place)
        self.authorised_by_label.setBuddy(self.authorised_by)
        self.authorised_on_label.setBuddy(self.authorised_on)
        self.reason_label.setBuddy(self.reason)
        self.next_review_on_label.setBuddy(self.next_review_on)
        QWidget.setTabOrder(self.planned_on, self.planned_at)
        QWidget.setTabOrder(self.planned_at, self.planned_place)
        QWidget.setTabOrder(self.planned_place, self.is_agreed)
        QWidget.setTabOrder(self.is_agreed, self.authorised_by)
        QWidget.setTabOrder(self.authorised_by, self.authorised_on)
        QWidget.setTabOrder(self.authorised_on, self.reason)
        QWidget.setTabOrder(self.reason, self.next_review_on)

        self.retranslateUi(ReviewPlanForm)
    # setupUi

    def retranslateUi(self, ReviewPlanForm: QWidget) -> None:
        self.this_review.setText(QCoreApplication.translate("ReviewPlanForm", u"This review", None))
        self.latest.setText(QCoreApplication.translate("ReviewPlanForm", u"Last lawful date", None))
        self.latest_why.setText("")
        self.target.setText(QCoreApplication.translate("ReviewPlanForm", u"Local target", None))
        self.planned_on_label.setText(QCoreApplication.translate("ReviewPlanForm", u"Planned for", None))
        self.planned_at_label.setText(QCoreApplication.translate("ReviewPlanForm", u"At", None))
        self.planned_at.setPlaceholderText(QCoreApplication.translate("ReviewPlanForm", u"10:30", None))
        self.planned_place_label.setText(QCoreApplication.translate("ReviewPlanForm", u"Place", None))
        self.is_agreed.setText(QCoreApplication.translate("ReviewPlanForm", u"The day is agreed with those who come", None))
        self.planned_problem.setText("")
        self.authorised_by_label.setText(QCoreApplication.translate("ReviewPlanForm", u"Authorised by", None))
        self.authorised_by.setPlaceholderText(QCoreApplication.translate("ReviewPlanForm", u"Name and post", None))
        self.authorised_on_label.setText(QCoreApplication.translate("ReviewPlanForm", u"On", None))
        self.reason_label.setText(QCoreApplication.translate("ReviewPlanForm", u"Why the day changes", None))
        self.changes_title.setText(QCoreApplication.translate("ReviewPlanForm", u"Changes of the day", None))
        self.changes.setText("")
        self.next_review.setText(QCoreApplication.translate("ReviewPlanForm", u"The next review", None))
        self.next_latest.setText(QCoreApplication.translate("ReviewPlanForm", u"Last lawful date", None))
        self.next_why.setText("")
        self.next_review_on_label.setText(QCoreApplication.translate("ReviewPlanForm", u"Planned next for", None))
        self.next_problem.setText("")
        self.problem.setText("")
        pass
    # retranslateUi
