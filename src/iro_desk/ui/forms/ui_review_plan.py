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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

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

        self.latest = QLabel(ReviewPlanForm)
        self.latest.setObjectName(u"latest")
        self.latest.setTextFormat(Qt.TextFormat.PlainText)
        self.latest.setWordWrap(True)
        self.latest.setProperty(u"role", u"strong")

        self.column_1.addWidget(self.latest)

        self.latest_why = QLabel(ReviewPlanForm)
        self.latest_why.setObjectName(u"latest_why")
        self.latest_why.setTextFormat(Qt.TextFormat.PlainText)
        self.latest_why.setWordWrap(True)
        self.latest_why.setProperty(u"role", u"quiet")

        self.column_1.addWidget(self.latest_why)

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


        self.row_1.addLayout(self.column_2)

        self.spacer_1 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_1.addItem(self.spacer_1)

        self.row_1.setStretch(0, 1)
        self.row_1.setStretch(1, 2)

        self.column_1.addLayout(self.row_1)

        self.planned_problem = QLabel(ReviewPlanForm)
        self.planned_problem.setObjectName(u"planned_problem")
        self.planned_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.planned_problem.setWordWrap(True)
        self.planned_problem.setProperty(u"role", u"problem")

        self.column_1.addWidget(self.planned_problem)

        self.next_review = QLabel(ReviewPlanForm)
        self.next_review.setObjectName(u"next_review")
        self.next_review.setTextFormat(Qt.TextFormat.PlainText)
        self.next_review.setProperty(u"role", u"section")

        self.column_1.addWidget(self.next_review)

        self.next_latest = QLabel(ReviewPlanForm)
        self.next_latest.setObjectName(u"next_latest")
        self.next_latest.setTextFormat(Qt.TextFormat.PlainText)
        self.next_latest.setWordWrap(True)
        self.next_latest.setProperty(u"role", u"strong")

        self.column_1.addWidget(self.next_latest)

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
        self.next_review_on_label.setBuddy(self.next_review_on)
        QWidget.setTabOrder(self.planned_on, self.next_review_on)

        self.retranslateUi(ReviewPlanForm)
    # setupUi

    def retranslateUi(self, ReviewPlanForm: QWidget) -> None:
        self.this_review.setText(QCoreApplication.translate("ReviewPlanForm", u"This review", None))
        self.latest.setText("")
        self.latest_why.setText("")
        self.planned_on_label.setText(QCoreApplication.translate("ReviewPlanForm", u"Planned for", None))
        self.planned_problem.setText("")
        self.next_review.setText(QCoreApplication.translate("ReviewPlanForm", u"The next review", None))
        self.next_latest.setText("")
        self.next_why.setText("")
        self.next_review_on_label.setText(QCoreApplication.translate("ReviewPlanForm", u"Planned next for", None))
        self.next_problem.setText("")
        self.problem.setText("")
        pass
    # retranslateUi
