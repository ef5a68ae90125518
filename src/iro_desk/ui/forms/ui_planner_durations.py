# Compiled from ui/planner_durations.ui by `make forms`. Never edited by hand.
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
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)
class Ui_PlannerDurationsForm(object):
    def setupUi(self, PlannerDurationsForm: QWidget) -> None:
        if not PlannerDurationsForm.objectName():
            PlannerDurationsForm.setObjectName(u"PlannerDurationsForm")
        self.column = QVBoxLayout(PlannerDurationsForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(PlannerDurationsForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"section")

        self.column.addWidget(self.heading)

        self.words = QLabel(PlannerDurationsForm)
        self.words.setObjectName(u"words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty(u"role", u"quiet")

        self.column.addWidget(self.words)

        self.row_2 = QHBoxLayout()
        self.row_2.setSpacing(8)
        self.row_2.setObjectName(u"row_2")
        self.row_2.setContentsMargins(0, 0, 0, 0)
        self.review_label = QLabel(PlannerDurationsForm)
        self.review_label.setObjectName(u"review_label")
        self.review_label.setTextFormat(Qt.TextFormat.PlainText)

        self.row_2.addWidget(self.review_label)

        self.gap_3 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_2.addItem(self.gap_3)

        self.review = QSpinBox(PlannerDurationsForm)
        self.review.setObjectName(u"review")
        self.review.setMaximum(1440)
        self.review.setSingleStep(5)

        self.row_2.addWidget(self.review)


        self.column.addLayout(self.row_2)

        self.row_4 = QHBoxLayout()
        self.row_4.setSpacing(8)
        self.row_4.setObjectName(u"row_4")
        self.row_4.setContentsMargins(0, 0, 0, 0)
        self.visit_label = QLabel(PlannerDurationsForm)
        self.visit_label.setObjectName(u"visit_label")
        self.visit_label.setTextFormat(Qt.TextFormat.PlainText)

        self.row_4.addWidget(self.visit_label)

        self.gap_5 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_4.addItem(self.gap_5)

        self.visit = QSpinBox(PlannerDurationsForm)
        self.visit.setObjectName(u"visit")
        self.visit.setMaximum(1440)
        self.visit.setSingleStep(5)

        self.row_4.addWidget(self.visit)


        self.column.addLayout(self.row_4)

        self.row_6 = QHBoxLayout()
        self.row_6.setSpacing(8)
        self.row_6.setObjectName(u"row_6")
        self.row_6.setContentsMargins(0, 0, 0, 0)
        self.decisions_label = QLabel(PlannerDurationsForm)
        self.decisions_label.setObjectName(u"decisions_label")
        self.decisions_label.setTextFormat(Qt.TextFormat.PlainText)

        self.row_6.addWidget(self.decisions_label)

        self.gap_7 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_6.addItem(self.gap_7)

        self.decisions = QSpinBox(PlannerDurationsForm)
        self.decisions.setObjectName(u"decisions")
        self.decisions.setMaximum(1440)
        self.decisions.setSingleStep(5)

        self.row_6.addWidget(self.decisions)


        self.column.addLayout(self.row_6)

        self.row_8 = QHBoxLayout()
        self.row_8.setSpacing(8)
        self.row_8.setObjectName(u"row_8")
        self.row_8.setContentsMargins(0, 0, 0, 0)
        self.monitoring_label = QLabel(PlannerDurationsForm)
        self.monitoring_label.setObjectName(u"monitoring_label")
        self.monitoring_label.setTextFormat(Qt.TextFormat.PlainText)

        self.row_8.addWidget(self.monitoring_label)

        self.gap_9 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_8.addItem(self.gap_9)

        self.monitoring = QSpinBox(PlannerDurationsForm)
        self.monitoring.setObjectName(u"monitoring")
        self.monitoring.setMaximum(1440)
        self.monitoring.setSingleStep(5)

        self.row_8.addWidget(self.monitoring)


        self.column.addLayout(self.row_8)

        self.row_10 = QHBoxLayout()
        self.row_10.setSpacing(8)
        self.row_10.setObjectName(u"row_10")
        self.row_10.setContentsMargins(0, 0, 0, 0)
        self.record_label = QLabel(PlannerDurationsForm)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.row_10.addWidget(self.record_label)

        self.gap_11 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_10.addItem(self.gap_11)

        self.record = QSpinBox(PlannerDurationsForm)
        self.record.setObjectName(u"record")
        self.record.setMaximum(1440)
        self.record.setSingleStep(5)

        self.row_10.addWidget(self.record)


        self.column.addLayout(self.row_10)

        self.row_12 = QHBoxLayout()
        self.row_12.setSpacing(8)
        self.row_12.setObjectName(u"row_12")
        self.row_12.setContentsMargins(0, 0, 0, 0)
        self.child_letter_label = QLabel(PlannerDurationsForm)
        self.child_letter_label.setObjectName(u"child_letter_label")
        self.child_letter_label.setTextFormat(Qt.TextFormat.PlainText)

        self.row_12.addWidget(self.child_letter_label)

        self.gap_13 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_12.addItem(self.gap_13)

        self.child_letter = QSpinBox(PlannerDurationsForm)
        self.child_letter.setObjectName(u"child_letter")
        self.child_letter.setMaximum(1440)
        self.child_letter.setSingleStep(5)

        self.row_12.addWidget(self.child_letter)


        self.column.addLayout(self.row_12)

        self.row_14 = QHBoxLayout()
        self.row_14.setSpacing(8)
        self.row_14.setObjectName(u"row_14")
        self.row_14.setContentsMargins(0, 0, 0, 0)
        self.distribution_label = QLabel(PlannerDurationsForm)
        self.distribution_label.setObjectName(u"distribution_label")
        self.distribution_label.setTextFormat(Qt.TextFormat.PlainText)

        self.row_14.addWidget(self.distribution_label)

        self.gap_15 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_14.addItem(self.gap_15)

        self.distribution = QSpinBox(PlannerDurationsForm)
        self.distribution.setObjectName(u"distribution")
        self.distribution.setMaximum(1440)
        self.distribution.setSingleStep(5)

        self.row_14.addWidget(self.distribution)


        self.column.addLayout(self.row_14)

        self.problem = QLabel(PlannerDurationsForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column.addWidget(self.problem)

        self.note = QLabel(PlannerDurationsForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.column.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(PlannerDurationsForm)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"role", u"primary")

        self.foot.addWidget(self.done)

        self.discard = QPushButton(PlannerDurationsForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"quiet")

        self.foot.addWidget(self.discard)

        self.gap_17 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.gap_17)


        self.column.addLayout(self.foot)

        self.ways = QHBoxLayout()
        self.ways.setSpacing(8)
        self.ways.setObjectName(u"ways")
        self.ways.setContentsMargins(0, 0, 0, 0)
        self.defaults = QPushButton(PlannerDurationsForm)
        self.defaults.setObjectName(u"defaults")
        self.defaults.setProperty(u"role", u"link")

        self.ways.addWidget(self.defaults)

        self.gap_19 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ways.addItem(self.gap_19)

        self.close_pane = QPushButton(PlannerDurationsForm)
        self.close_pane.setObjectName(u"close_pane")
        self.close_pane.setProperty(u"role", u"quiet")

        self.ways.addWidget(self.close_pane)


        self.column.addLayout(self.ways)

        self.gap_20 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap_20)

        self.review_label.setBuddy(self.review)
        self.visit_label.setBuddy(self.visit)
        self.decisions_label.setBuddy(self.decisions)
        self.monitoring_label.setBuddy(self.monitoring)
        self.record_label.setBuddy(self.record)
        self.child_letter_label.setBuddy(self.child_letter)
        self.distribution_label.setBuddy(self.distribution)
        QWidget.setTabOrder(self.review, self.visit)
        QWidget.setTabOrder(self.visit, self.decisions)
        QWidget.setTabOrder(self.decisions, self.monitoring)
        QWidget.setTabOrder(self.monitoring, self.record)
        QWidget.setTabOrder(self.record, self.child_letter)
        QWidget.setTabOrder(self.child_letter, self.distribution)
        QWidget.setTabOrder(self.distribution, self.done)
        QWidget.setTabOrder(self.done, self.discard)
        QWidget.setTabOrder(self.discard, self.defaults)
        QWidget.setTabOrder(self.defaults, self.close_pane)

        self.retranslateUi(PlannerDurationsForm)
    # setupUi

    def retranslateUi(self, PlannerDurationsForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("PlannerDurationsForm", u"How long work takes", None))
        self.words.setText(QCoreApplication.translate("PlannerDurationsForm", u"Minutes for each; the load and the suggested dates go by them.", None))
        self.review_label.setText(QCoreApplication.translate("PlannerDurationsForm", u"&Meeting and preparation", None))
        self.review.setSuffix(QCoreApplication.translate("PlannerDurationsForm", u" min", None))
        self.visit_label.setText(QCoreApplication.translate("PlannerDurationsForm", u"&Visit before it", None))
        self.visit.setSuffix(QCoreApplication.translate("PlannerDurationsForm", u" min", None))
        self.decisions_label.setText(QCoreApplication.translate("PlannerDurationsForm", u"D&ecisions", None))
        self.decisions.setSuffix(QCoreApplication.translate("PlannerDurationsForm", u" min", None))
        self.monitoring_label.setText(QCoreApplication.translate("PlannerDurationsForm", u"M&onitoring form", None))
        self.monitoring.setSuffix(QCoreApplication.translate("PlannerDurationsForm", u" min", None))
        self.record_label.setText(QCoreApplication.translate("PlannerDurationsForm", u"M&inutes", None))
        self.record.setSuffix(QCoreApplication.translate("PlannerDurationsForm", u" min", None))
        self.child_letter_label.setText(QCoreApplication.translate("PlannerDurationsForm", u"&Letter to the child", None))
        self.child_letter.setSuffix(QCoreApplication.translate("PlannerDurationsForm", u" min", None))
        self.distribution_label.setText(QCoreApplication.translate("PlannerDurationsForm", u"Se&nding", None))
        self.distribution.setSuffix(QCoreApplication.translate("PlannerDurationsForm", u" min", None))
        self.done.setText(QCoreApplication.translate("PlannerDurationsForm", u"Done", None))
        self.discard.setText(QCoreApplication.translate("PlannerDurationsForm", u"Discard changes", None))
        self.defaults.setText(QCoreApplication.translate("PlannerDurationsForm", u"Use the defaults", None))
        self.close_pane.setText(QCoreApplication.translate("PlannerDurationsForm", u"Close", None))
        self.close_pane.setToolTip(QCoreApplication.translate("PlannerDurationsForm", u"Close (Esc)", None))
        pass
    # retranslateUi
