# Compiled from ui/planner_review.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from iro_desk.ui.date_link import DateLink
from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.widgets.status_chip import StatusChip
from iro_desk.ui.widgets.text_area import TextArea
class Ui_PlannerReviewForm(object):
    def setupUi(self, PlannerReviewForm: QWidget) -> None:
        if not PlannerReviewForm.objectName():
            PlannerReviewForm.setObjectName(u"PlannerReviewForm")
        self.column = QVBoxLayout(PlannerReviewForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(PlannerReviewForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.head.addWidget(self.heading)


        self.column.addLayout(self.head)

        self.about = QLabel(PlannerReviewForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.column.addWidget(self.about)

        self.state = StatusChip(PlannerReviewForm)
        self.state.setObjectName(u"state")

        self.column.addWidget(self.state)

        self.latest = DateLink(PlannerReviewForm)
        self.latest.setObjectName(u"latest")

        self.column.addWidget(self.latest, 0, Qt.AlignmentFlag.AlignLeft)

        self.latest_why = QLabel(PlannerReviewForm)
        self.latest_why.setObjectName(u"latest_why")
        self.latest_why.setTextFormat(Qt.TextFormat.PlainText)
        self.latest_why.setWordWrap(True)
        self.latest_why.setProperty(u"role", u"quiet")

        self.column.addWidget(self.latest_why)

        self.when_part = QWidget(PlannerReviewForm)
        self.when_part.setObjectName(u"when_part")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.when_part.sizePolicy().hasHeightForWidth())
        self.when_part.setSizePolicy(sizePolicy)
        self.when = QHBoxLayout(self.when_part)
        self.when.setSpacing(8)
        self.when.setObjectName(u"when")
        self.when.setContentsMargins(0, 0, 0, 0)
        self.column_4 = QVBoxLayout()
        self.column_4.setSpacing(4)
        self.column_4.setObjectName(u"column_4")
        self.column_4.setContentsMargins(0, 0, 0, 0)
        self.planned_on_label = QLabel(self.when_part)
        self.planned_on_label.setObjectName(u"planned_on_label")
        self.planned_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_4.addWidget(self.planned_on_label)

        self.planned_on = DateField(self.when_part)
        self.planned_on.setObjectName(u"planned_on")

        self.column_4.addWidget(self.planned_on)

        self.gap_5 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_4.addItem(self.gap_5)


        self.when.addLayout(self.column_4)

        self.column_6 = QVBoxLayout()
        self.column_6.setSpacing(4)
        self.column_6.setObjectName(u"column_6")
        self.column_6.setContentsMargins(0, 0, 0, 0)
        self.planned_at_label = QLabel(self.when_part)
        self.planned_at_label.setObjectName(u"planned_at_label")
        self.planned_at_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_6.addWidget(self.planned_at_label)

        self.planned_at = QLineEdit(self.when_part)
        self.planned_at.setObjectName(u"planned_at")
        self.planned_at.setMaxLength(5)

        self.column_6.addWidget(self.planned_at)

        self.gap_7 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_6.addItem(self.gap_7)


        self.when.addLayout(self.column_6)

        self.when.setStretch(0, 3)
        self.when.setStretch(1, 1)

        self.column.addWidget(self.when_part)

        self.is_postponed = QCheckBox(PlannerReviewForm)
        self.is_postponed.setObjectName(u"is_postponed")

        self.column.addWidget(self.is_postponed)

        self.question = QFrame(PlannerReviewForm)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"role", u"card")
        self.question_rows = QVBoxLayout(self.question)
        self.question_rows.setSpacing(6)
        self.question_rows.setObjectName(u"question_rows")
        self.question_rows.setContentsMargins(10, 8, 10, 10)
        self.question_words = QLabel(self.question)
        self.question_words.setObjectName(u"question_words")
        self.question_words.setTextFormat(Qt.TextFormat.PlainText)
        self.question_words.setWordWrap(True)
        self.question_words.setProperty(u"role", u"strong")

        self.question_rows.addWidget(self.question_words)

        self.column_9 = QVBoxLayout()
        self.column_9.setSpacing(4)
        self.column_9.setObjectName(u"column_9")
        self.column_9.setContentsMargins(0, 0, 0, 0)
        self.authorised_by_label = QLabel(self.question)
        self.authorised_by_label.setObjectName(u"authorised_by_label")
        self.authorised_by_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_9.addWidget(self.authorised_by_label)

        self.authorised_by = QLineEdit(self.question)
        self.authorised_by.setObjectName(u"authorised_by")
        self.authorised_by.setMaxLength(120)

        self.column_9.addWidget(self.authorised_by)


        self.question_rows.addLayout(self.column_9)

        self.column_10 = QVBoxLayout()
        self.column_10.setSpacing(4)
        self.column_10.setObjectName(u"column_10")
        self.column_10.setContentsMargins(0, 0, 0, 0)
        self.authorised_on_label = QLabel(self.question)
        self.authorised_on_label.setObjectName(u"authorised_on_label")
        self.authorised_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_10.addWidget(self.authorised_on_label)

        self.authorised_on = DateField(self.question)
        self.authorised_on.setObjectName(u"authorised_on")

        self.column_10.addWidget(self.authorised_on)


        self.question_rows.addLayout(self.column_10)


        self.column.addWidget(self.question)

        self.reason_part = QWidget(PlannerReviewForm)
        self.reason_part.setObjectName(u"reason_part")
        self.reason_rows = QVBoxLayout(self.reason_part)
        self.reason_rows.setSpacing(8)
        self.reason_rows.setObjectName(u"reason_rows")
        self.reason_rows.setContentsMargins(0, 0, 0, 0)
        self.column_12 = QVBoxLayout()
        self.column_12.setSpacing(4)
        self.column_12.setObjectName(u"column_12")
        self.column_12.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason_part)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_12.addWidget(self.reason_label)

        self.reason = TextArea(self.reason_part)
        self.reason.setObjectName(u"reason")

        self.column_12.addWidget(self.reason)


        self.reason_rows.addLayout(self.column_12)


        self.column.addWidget(self.reason_part)

        self.column_13 = QVBoxLayout()
        self.column_13.setSpacing(4)
        self.column_13.setObjectName(u"column_13")
        self.column_13.setContentsMargins(0, 0, 0, 0)
        self.planned_place_label = QLabel(PlannerReviewForm)
        self.planned_place_label.setObjectName(u"planned_place_label")
        self.planned_place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_13.addWidget(self.planned_place_label)

        self.planned_place = QLineEdit(PlannerReviewForm)
        self.planned_place.setObjectName(u"planned_place")
        self.planned_place.setMaxLength(200)

        self.column_13.addWidget(self.planned_place)


        self.column.addLayout(self.column_13)

        self.is_agreed = QCheckBox(PlannerReviewForm)
        self.is_agreed.setObjectName(u"is_agreed")

        self.column.addWidget(self.is_agreed)

        self.with_siblings = QCheckBox(PlannerReviewForm)
        self.with_siblings.setObjectName(u"with_siblings")

        self.column.addWidget(self.with_siblings)

        self.group = QLabel(PlannerReviewForm)
        self.group.setObjectName(u"group")
        self.group.setTextFormat(Qt.TextFormat.PlainText)
        self.group.setWordWrap(True)
        self.group.setProperty(u"role", u"quiet")

        self.column.addWidget(self.group)

        self.problem = QLabel(PlannerReviewForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column.addWidget(self.problem)

        self.note = QLabel(PlannerReviewForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.column.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(PlannerReviewForm)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"role", u"primary")

        self.foot.addWidget(self.done)

        self.discard = QPushButton(PlannerReviewForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"quiet")

        self.foot.addWidget(self.discard)

        self.gap_15 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.gap_15)


        self.column.addLayout(self.foot)

        self.ways = QHBoxLayout()
        self.ways.setSpacing(8)
        self.ways.setObjectName(u"ways")
        self.ways.setContentsMargins(0, 0, 0, 0)
        self.open_review = QPushButton(PlannerReviewForm)
        self.open_review.setObjectName(u"open_review")
        self.open_review.setProperty(u"role", u"link")

        self.ways.addWidget(self.open_review)

        self.gap_17 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ways.addItem(self.gap_17)

        self.close_pane = QPushButton(PlannerReviewForm)
        self.close_pane.setObjectName(u"close_pane")
        self.close_pane.setProperty(u"role", u"quiet")

        self.ways.addWidget(self.close_pane)


        self.column.addLayout(self.ways)

        self.changes_title = QLabel(PlannerReviewForm)
        self.changes_title.setObjectName(u"changes_title")
        self.changes_title.setTextFormat(Qt.TextFormat.PlainText)
        self.changes_title.setProperty(u"role", u"strong")

        self.column.addWidget(self.changes_title)

        self.changes = QLabel(PlannerReviewForm)
        self.changes.setObjectName(u"changes")
        self.changes.setTextFormat(Qt.TextFormat.PlainText)
        self.changes.setWordWrap(True)
        self.changes.setProperty(u"role", u"quiet")

        self.column.addWidget(self.changes)

        self.gap_18 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap_18)

        self.planned_on_label.setBuddy(self.planned_on)
        self.planned_at_label.setBuddy(self.planned_at)
        self.authorised_by_label.setBuddy(self.authorised_by)
        self.authorised_on_label.setBuddy(self.authorised_on)
        self.reason_label.setBuddy(self.reason)
        self.planned_place_label.setBuddy(self.planned_place)
        QWidget.setTabOrder(self.planned_on, self.planned_at)
        QWidget.setTabOrder(self.planned_at, self.is_postponed)
        QWidget.setTabOrder(self.is_postponed, self.authorised_by)
        QWidget.setTabOrder(self.authorised_by, self.authorised_on)
        QWidget.setTabOrder(self.authorised_on, self.reason)
        QWidget.setTabOrder(self.reason, self.planned_place)
        QWidget.setTabOrder(self.planned_place, self.is_agreed)
        QWidget.setTabOrder(self.is_agreed, self.with_siblings)
        QWidget.setTabOrder(self.with_siblings, self.done)
        QWidget.setTabOrder(self.done, self.discard)
        QWidget.setTabOrder(self.discard, self.open_review)
        QWidget.setTabOrder(self.open_review, self.close_pane)

        self.retranslateUi(PlannerReviewForm)
    # setupUi

    def retranslateUi(self, PlannerReviewForm: QWidget) -> None:
        self.latest.setText(QCoreApplication.translate("PlannerReviewForm", u"Last lawful date", None))
        self.planned_on_label.setText(QCoreApplication.translate("PlannerReviewForm", u"&Planned for", None))
        self.planned_at_label.setText(QCoreApplication.translate("PlannerReviewForm", u"A&t", None))
        self.planned_at.setPlaceholderText(QCoreApplication.translate("PlannerReviewForm", u"10:00", None))
        self.is_postponed.setText(QCoreApplication.translate("PlannerReviewForm", u"Postp&one: it was never opened", None))
        self.authorised_by_label.setText(QCoreApplication.translate("PlannerReviewForm", u"Authorised &by", None))
        self.authorised_by.setPlaceholderText(QCoreApplication.translate("PlannerReviewForm", u"Name and post", None))
        self.authorised_on_label.setText(QCoreApplication.translate("PlannerReviewForm", u"O&n", None))
        self.reason_label.setText(QCoreApplication.translate("PlannerReviewForm", u"&Why", None))
        self.planned_place_label.setText(QCoreApplication.translate("PlannerReviewForm", u"Pl&ace", None))
        self.is_agreed.setText(QCoreApplication.translate("PlannerReviewForm", u"A&greed with those who come", None))
        self.with_siblings.setText(QCoreApplication.translate("PlannerReviewForm", u"Plan the gro&up together", None))
        self.done.setText(QCoreApplication.translate("PlannerReviewForm", u"Done", None))
        self.discard.setText(QCoreApplication.translate("PlannerReviewForm", u"Discard changes", None))
        self.open_review.setText(QCoreApplication.translate("PlannerReviewForm", u"Open the review", None))
        self.close_pane.setText(QCoreApplication.translate("PlannerReviewForm", u"Close", None))
        self.close_pane.setToolTip(QCoreApplication.translate("PlannerReviewForm", u"Close (Esc)", None))
        self.changes_title.setText(QCoreApplication.translate("PlannerReviewForm", u"Changes so far", None))
        pass
    # retranslateUi
