# Compiled from ui/today.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from iro_desk.ui.widgets.duty_list import DutyList
from iro_desk.ui.widgets.filter_button import FilterButton
from iro_desk.ui.widgets.week_strip import WeekStrip
from iro_desk.ui.widgets.why_bar import WhyBar
class Ui_TodayForm(object):
    def setupUi(self, TodayForm: QWidget) -> None:
        if not TodayForm.objectName():
            TodayForm.setObjectName(u"TodayForm")
        self.column = QVBoxLayout(TodayForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 8)
        self.words = QVBoxLayout()
        self.words.setSpacing(2)
        self.words.setObjectName(u"words")
        self.head = QHBoxLayout()
        self.head.setSpacing(16)
        self.head.setObjectName(u"head")
        self.day = QLabel(TodayForm)
        self.day.setObjectName(u"day")
        self.day.setTextFormat(Qt.TextFormat.PlainText)
        self.day.setWordWrap(True)
        self.day.setProperty(u"role", u"title")

        self.head.addWidget(self.day)

        self.filters = QHBoxLayout()
        self.filters.setSpacing(8)
        self.filters.setObjectName(u"filters")
        self.mine = FilterButton(TodayForm)
        self.mine.setObjectName(u"mine")

        self.filters.addWidget(self.mine, 0, Qt.AlignmentFlag.AlignTop)

        self.councils = FilterButton(TodayForm)
        self.councils.setObjectName(u"councils")

        self.filters.addWidget(self.councils, 0, Qt.AlignmentFlag.AlignTop)

        self.every = FilterButton(TodayForm)
        self.every.setObjectName(u"every")

        self.filters.addWidget(self.every, 0, Qt.AlignmentFlag.AlignTop)


        self.head.addLayout(self.filters)

        self.head.setStretch(0, 1)

        self.words.addLayout(self.head)

        self.summary = QLabel(TodayForm)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.summary.setProperty(u"role", u"quiet")

        self.words.addWidget(self.summary)


        self.column.addLayout(self.words)

        self.week = WeekStrip(TodayForm)
        self.week.setObjectName(u"week")

        self.column.addWidget(self.week)

        self.duties = DutyList(TodayForm)
        self.duties.setObjectName(u"duties")

        self.column.addWidget(self.duties)

        self.empty = QWidget(TodayForm)
        self.empty.setObjectName(u"empty")
        self.empty_column = QVBoxLayout(self.empty)
        self.empty_column.setSpacing(8)
        self.empty_column.setObjectName(u"empty_column")
        self.empty_column.setContentsMargins(0, 24, 0, 0)
        self.empty_words = QLabel(self.empty)
        self.empty_words.setObjectName(u"empty_words")
        self.empty_words.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_words.setWordWrap(True)

        self.empty_column.addWidget(self.empty_words)

        self.import_caseload = QPushButton(self.empty)
        self.import_caseload.setObjectName(u"import_caseload")
        self.import_caseload.setProperty(u"role", u"primary")

        self.empty_column.addWidget(self.import_caseload, 0, Qt.AlignmentFlag.AlignLeft)

        self.under_empty = QSpacerItem(20, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_column.addItem(self.under_empty)


        self.column.addWidget(self.empty)

        self.why = WhyBar(TodayForm)
        self.why.setObjectName(u"why")

        self.column.addWidget(self.why)

        QWidget.setTabOrder(self.duties, self.mine)
        QWidget.setTabOrder(self.mine, self.councils)
        QWidget.setTabOrder(self.councils, self.every)
        QWidget.setTabOrder(self.every, self.import_caseload)

        self.retranslateUi(TodayForm)
    # setupUi

    def retranslateUi(self, TodayForm: QWidget) -> None:
        self.mine.setText(QCoreApplication.translate("TodayForm", u"My duties", None))
        self.councils.setText(QCoreApplication.translate("TodayForm", u"The council\u2019s duties", None))
        self.every.setText(QCoreApplication.translate("TodayForm", u"All", None))
        self.every.setAccessibleName(QCoreApplication.translate("TodayForm", u"All duties", None))
        self.duties.setAccessibleName(QCoreApplication.translate("TodayForm", u"What is due", None))
        self.duties.setAccessibleDescription(QCoreApplication.translate("TodayForm", u"Enter does what the row offers, Space says why it is due", None))
        self.import_caseload.setText(QCoreApplication.translate("TodayForm", u"Import a caseload", None))
        pass
    # retranslateUi
