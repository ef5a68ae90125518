# Compiled from ui/review_counting.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
class Ui_CountingForm(object):
    def setupUi(self, CountingForm: QWidget) -> None:
        if not CountingForm.objectName():
            CountingForm.setObjectName(u"CountingForm")
        self.column = QVBoxLayout(CountingForm)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(CountingForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")

        self.column.addWidget(self.heading)

        self.gaps = QLabel(CountingForm)
        self.gaps.setObjectName(u"gaps")
        self.gaps.setTextFormat(Qt.TextFormat.PlainText)
        self.gaps.setWordWrap(True)
        self.gaps.setProperty(u"role", u"problem")

        self.column.addWidget(self.gaps)

        self.late_label = QLabel(CountingForm)
        self.late_label.setObjectName(u"late_label")

        self.column.addWidget(self.late_label)

        self.late_reason = ChoiceField(CountingForm)
        self.late_reason.setObjectName(u"late_reason")

        self.column.addWidget(self.late_reason)

        self.late_reason_text = QLineEdit(CountingForm)
        self.late_reason_text.setObjectName(u"late_reason_text")

        self.column.addWidget(self.late_reason_text)

        self.counts = QCheckBox(CountingForm)
        self.counts.setObjectName(u"counts")

        self.column.addWidget(self.counts)

        self.counts_reason_label = QLabel(CountingForm)
        self.counts_reason_label.setObjectName(u"counts_reason_label")
        self.counts_reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.counts_reason_label)

        self.counts_reason = QLineEdit(CountingForm)
        self.counts_reason.setObjectName(u"counts_reason")

        self.column.addWidget(self.counts_reason)

        self.without_meeting = QCheckBox(CountingForm)
        self.without_meeting.setObjectName(u"without_meeting")

        self.column.addWidget(self.without_meeting)

        self.without_note = QLabel(CountingForm)
        self.without_note.setObjectName(u"without_note")
        self.without_note.setTextFormat(Qt.TextFormat.PlainText)
        self.without_note.setWordWrap(True)
        self.without_note.setProperty(u"role", u"quiet")

        self.column.addWidget(self.without_note)

        self.problem = QLabel(CountingForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column.addWidget(self.problem)

        self.late_label.setBuddy(self.late_reason)
        self.counts_reason_label.setBuddy(self.counts_reason)
        QWidget.setTabOrder(self.late_reason, self.late_reason_text)
        QWidget.setTabOrder(self.late_reason_text, self.counts)
        QWidget.setTabOrder(self.counts, self.counts_reason)
        QWidget.setTabOrder(self.counts_reason, self.without_meeting)

        self.retranslateUi(CountingForm)
    # setupUi

    def retranslateUi(self, CountingForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("CountingForm", u"How it counts", None))
        self.late_label.setText(QCoreApplication.translate("CountingForm", u"Why the review was late", None))
        self.late_reason_text.setAccessibleName(QCoreApplication.translate("CountingForm", u"More about why the review was late", None))
        self.late_reason_text.setPlaceholderText(QCoreApplication.translate("CountingForm", u"In your own words", None))
        self.counts.setText(QCoreApplication.translate("CountingForm", u"It is a full statutory review", None))
        self.counts.setToolTip(QCoreApplication.translate("CountingForm", u"Schedule 7 was considered, the child\u2019s views were sought and a record is made. A short update meeting is none, and resets no clock.", None))
        self.counts_reason_label.setText(QCoreApplication.translate("CountingForm", u"Why it counts", None))
        self.without_meeting.setText(QCoreApplication.translate("CountingForm", u"Carried out without a meeting (long-term foster placement)", None))
        pass
    # retranslateUi
