# Compiled from ui/review_monitoring.ui by `make forms`. Never edited by hand.
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from iro_desk.ui.widgets.answer_field import AnswerField
from iro_desk.ui.widgets.text_area import TextArea

class Ui_MonitoringForm(object):
    def setupUi(self, MonitoringForm: QWidget) -> None:
        if not MonitoringForm.objectName():
            MonitoringForm.setObjectName(u"MonitoringForm")
        self.column_1 = QVBoxLayout(MonitoringForm)
        self.column_1.setSpacing(8)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 8, 8)
        self.row_1 = QHBoxLayout()
        self.row_1.setSpacing(12)
        self.row_1.setObjectName(u"row_1")
        self.row_1.setContentsMargins(0, 0, 0, 0)
        self.monitoring_heading = QLabel(MonitoringForm)
        self.monitoring_heading.setObjectName(u"monitoring_heading")
        self.monitoring_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.monitoring_heading.setProperty(u"role", u"section")

        self.row_1.addWidget(self.monitoring_heading)

        self.counted = QLabel(MonitoringForm)
        self.counted.setObjectName(u"counted")
        self.counted.setTextFormat(Qt.TextFormat.PlainText)
        self.counted.setProperty(u"role", u"quiet")

        self.row_1.addWidget(self.counted)

        self.spacer_1 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_1.addItem(self.spacer_1)

        self.take_known = QPushButton(MonitoringForm)
        self.take_known.setObjectName(u"take_known")

        self.row_1.addWidget(self.take_known)


        self.column_1.addLayout(self.row_1)

        self.keys = QLabel(MonitoringForm)
        self.keys.setObjectName(u"keys")
        self.keys.setTextFormat(Qt.TextFormat.PlainText)
        self.keys.setWordWrap(True)
        self.keys.setProperty(u"role", u"quiet")

        self.column_1.addWidget(self.keys)

        self.problem = QLabel(MonitoringForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column_1.addWidget(self.problem)

        self.items = QWidget(MonitoringForm)
        self.items.setObjectName(u"items")
        self.column_2 = QVBoxLayout(self.items)
        self.column_2.setSpacing(0)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(0, 0, 0, 0)

        self.column_1.addWidget(self.items)

        self.good_practice_heading = QLabel(MonitoringForm)
        self.good_practice_heading.setObjectName(u"good_practice_heading")
        self.good_practice_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.good_practice_heading.setProperty(u"role", u"section")

        self.column_1.addWidget(self.good_practice_heading)

        self.good_practice = TextArea(MonitoringForm)
        self.good_practice.setObjectName(u"good_practice")

        self.column_1.addWidget(self.good_practice)

        self.praise_row = QHBoxLayout()
        self.praise_row.setSpacing(8)
        self.praise_row.setObjectName(u"praise_row")
        self.praise_row.setContentsMargins(0, 0, 0, 0)
        self.praise = QPushButton(MonitoringForm)
        self.praise.setObjectName(u"praise")
        self.praise.setProperty(u"role", u"link")

        self.praise_row.addWidget(self.praise)

        self.praise_gap = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.praise_row.addItem(self.praise_gap)


        self.column_1.addLayout(self.praise_row)

        self.concern_heading = QLabel(MonitoringForm)
        self.concern_heading.setObjectName(u"concern_heading")
        self.concern_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.concern_heading.setProperty(u"role", u"section")

        self.column_1.addWidget(self.concern_heading)

        self.row_2 = QHBoxLayout()
        self.row_2.setSpacing(8)
        self.row_2.setObjectName(u"row_2")
        self.row_2.setContentsMargins(0, 0, 0, 0)
        self.concern = AnswerField(MonitoringForm)
        self.concern.setObjectName(u"concern")

        self.row_2.addWidget(self.concern)

        self.spacer_2 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_2.addItem(self.spacer_2)


        self.column_1.addLayout(self.row_2)

        self.column_3 = QVBoxLayout()
        self.column_3.setSpacing(4)
        self.column_3.setObjectName(u"column_3")
        self.column_3.setContentsMargins(0, 0, 0, 0)
        self.concern_text_label = QLabel(MonitoringForm)
        self.concern_text_label.setObjectName(u"concern_text_label")
        self.concern_text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_3.addWidget(self.concern_text_label)

        self.concern_text = TextArea(MonitoringForm)
        self.concern_text.setObjectName(u"concern_text")

        self.column_3.addWidget(self.concern_text)


        self.column_1.addLayout(self.column_3)

        self.raise_alert_row = QHBoxLayout()
        self.raise_alert_row.setSpacing(8)
        self.raise_alert_row.setObjectName(u"raise_alert_row")
        self.raise_alert_row.setContentsMargins(0, 0, 0, 0)
        self.raise_alert = QPushButton(MonitoringForm)
        self.raise_alert.setObjectName(u"raise_alert")
        self.raise_alert.setProperty(u"role", u"link")

        self.raise_alert_row.addWidget(self.raise_alert)

        self.raise_alert_gap = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.raise_alert_row.addItem(self.raise_alert_gap)


        self.column_1.addLayout(self.raise_alert_row)

        self.column_4 = QVBoxLayout()
        self.column_4.setSpacing(4)
        self.column_4.setObjectName(u"column_4")
        self.column_4.setContentsMargins(0, 0, 0, 0)
        self.rights_considered = QCheckBox(MonitoringForm)
        self.rights_considered.setObjectName(u"rights_considered")

        self.column_4.addWidget(self.rights_considered)

        self.legal_advice_considered = QCheckBox(MonitoringForm)
        self.legal_advice_considered.setObjectName(u"legal_advice_considered")

        self.column_4.addWidget(self.legal_advice_considered)


        self.column_1.addLayout(self.column_4)

        self.grade_heading = QLabel(MonitoringForm)
        self.grade_heading.setObjectName(u"grade_heading")
        self.grade_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.grade_heading.setProperty(u"role", u"section")

        self.column_1.addWidget(self.grade_heading)

        self.row_3 = QHBoxLayout()
        self.row_3.setSpacing(8)
        self.row_3.setObjectName(u"row_3")
        self.row_3.setContentsMargins(0, 0, 0, 0)
        self.grade = AnswerField(MonitoringForm)
        self.grade.setObjectName(u"grade")

        self.row_3.addWidget(self.grade)

        self.spacer_3 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_3.addItem(self.spacer_3)


        self.column_1.addLayout(self.row_3)

        self.column_5 = QVBoxLayout()
        self.column_5.setSpacing(4)
        self.column_5.setObjectName(u"column_5")
        self.column_5.setContentsMargins(0, 0, 0, 0)
        self.difference_made_label = QLabel(MonitoringForm)
        self.difference_made_label.setObjectName(u"difference_made_label")
        self.difference_made_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_5.addWidget(self.difference_made_label)

        self.difference_made = TextArea(MonitoringForm)
        self.difference_made.setObjectName(u"difference_made")

        self.column_5.addWidget(self.difference_made)


        self.column_1.addLayout(self.column_5)

        self.spacer_4 = QSpacerItem(40, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_1.addItem(self.spacer_4)

        self.concern_text_label.setBuddy(self.concern_text)
        self.difference_made_label.setBuddy(self.difference_made)
        QWidget.setTabOrder(self.good_practice, self.praise)
        QWidget.setTabOrder(self.praise, self.concern)
        QWidget.setTabOrder(self.concern, self.concern_text)
        QWidget.setTabOrder(self.concern_text, self.raise_alert)
        QWidget.setTabOrder(self.raise_alert, self.rights_considered)
        QWidget.setTabOrder(self.rights_considered, self.legal_advice_considered)
        QWidget.setTabOrder(self.legal_advice_considered, self.grade)
        QWidget.setTabOrder(self.grade, self.difference_made)

        self.retranslateUi(MonitoringForm)
    # setupUi

    def retranslateUi(self, MonitoringForm: QWidget) -> None:
        self.monitoring_heading.setText(QCoreApplication.translate("MonitoringForm", u"Monitoring form", None))
        self.counted.setText("")
        self.take_known.setText(QCoreApplication.translate("MonitoringForm", u"Take what is on &record", None))
        self.take_known.setToolTip(QCoreApplication.translate("MonitoringForm", u"Answer the open items that follow from what was recorded; each can be changed", None))
        self.keys.setText(QCoreApplication.translate("MonitoringForm", u"1 yes, 2 partly, 3 no, 4 not applicable: each key answers and goes to the next item.", None))
        self.problem.setText("")
        self.good_practice_heading.setText(QCoreApplication.translate("MonitoringForm", u"23  Good practice to praise", None))
        self.good_practice.setAccessibleName(QCoreApplication.translate("MonitoringForm", u"Good practice to praise", None))
        self.praise.setText(QCoreApplication.translate("MonitoringForm", u"Send a good-practice alert", None))
        self.concern_heading.setText(QCoreApplication.translate("MonitoringForm", u"24  Concern", None))
        self.concern.setAccessibleName(QCoreApplication.translate("MonitoringForm", u"24 Concern", None))
        self.concern_text_label.setText(QCoreApplication.translate("MonitoringForm", u"What the concern is", None))
        self.raise_alert.setText(QCoreApplication.translate("MonitoringForm", u"Raise case alert", None))
        self.rights_considered.setText(QCoreApplication.translate("MonitoringForm", u"Breach of rights considered", None))
        self.legal_advice_considered.setText(QCoreApplication.translate("MonitoringForm", u"Legal advice considered", None))
        self.grade_heading.setText(QCoreApplication.translate("MonitoringForm", u"25  Overall grade", None))
        self.grade.setAccessibleName(QCoreApplication.translate("MonitoringForm", u"25 Overall grade", None))
        self.difference_made_label.setText(QCoreApplication.translate("MonitoringForm", u"The difference the IRO made", None))
        pass
    # retranslateUi
