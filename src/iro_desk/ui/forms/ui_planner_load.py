# Compiled from ui/planner_load.ui by `make forms`. Never edited by hand.
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
    QSizePolicy, QSpinBox, QVBoxLayout, QWidget)

from iro_desk.ui.widgets.planner_load import LoadTable
class Ui_PlannerLoadForm(object):
    def setupUi(self, PlannerLoadForm: QWidget) -> None:
        if not PlannerLoadForm.objectName():
            PlannerLoadForm.setObjectName(u"PlannerLoadForm")
        self.column = QVBoxLayout(PlannerLoadForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.more_label = QLabel(PlannerLoadForm)
        self.more_label.setObjectName(u"more_label")
        self.more_label.setTextFormat(Qt.TextFormat.PlainText)

        self.head.addWidget(self.more_label)

        self.more = QSpinBox(PlannerLoadForm)
        self.more.setObjectName(u"more")
        self.more.setMaximum(100)

        self.head.addWidget(self.more)

        self.more_words = QLabel(PlannerLoadForm)
        self.more_words.setObjectName(u"more_words")
        self.more_words.setTextFormat(Qt.TextFormat.PlainText)
        self.more_words.setWordWrap(True)
        self.more_words.setProperty(u"role", u"quiet")

        self.head.addWidget(self.more_words)

        self.head.setStretch(2, 1)

        self.column.addLayout(self.head)

        self.weeks = LoadTable(PlannerLoadForm)
        self.weeks.setObjectName(u"weeks")

        self.column.addWidget(self.weeks)

        self.made_of = QLabel(PlannerLoadForm)
        self.made_of.setObjectName(u"made_of")
        self.made_of.setTextFormat(Qt.TextFormat.PlainText)
        self.made_of.setWordWrap(True)
        self.made_of.setProperty(u"role", u"quiet")

        self.column.addWidget(self.made_of)

        self.key = QLabel(PlannerLoadForm)
        self.key.setObjectName(u"key")
        self.key.setTextFormat(Qt.TextFormat.PlainText)
        self.key.setWordWrap(True)
        self.key.setProperty(u"role", u"quiet")

        self.column.addWidget(self.key)

        self.more_label.setBuddy(self.more)
        QWidget.setTabOrder(self.more, self.weeks)

        self.retranslateUi(PlannerLoadForm)
    # setupUi

    def retranslateUi(self, PlannerLoadForm: QWidget) -> None:
        self.more_label.setText(QCoreApplication.translate("PlannerLoadForm", u"What &if there were", None))
        self.more_words.setText(QCoreApplication.translate("PlannerLoadForm", u"more children? Their share of the work is spread over the weeks.", None))
        self.weeks.setAccessibleName(QCoreApplication.translate("PlannerLoadForm", u"Hours of the coming weeks", None))
        self.key.setText(QCoreApplication.translate("PlannerLoadForm", u"Bar: hours needed. Upright line: hours there, from the working week, leave and diary. Red beyond the line: too much. Hatched: further children.", None))
        pass
    # retranslateUi
