# Compiled from ui/planner_days.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QVBoxLayout,
    QWidget)

from iro_desk.ui.widgets.planner_month import MonthGrid
from iro_desk.ui.widgets.planner_week import WeekGrid
class Ui_PlannerDaysForm(object):
    def setupUi(self, PlannerDaysForm: QWidget) -> None:
        if not PlannerDaysForm.objectName():
            PlannerDaysForm.setObjectName(u"PlannerDaysForm")
        self.column = QVBoxLayout(PlannerDaysForm)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.month = MonthGrid(PlannerDaysForm)
        self.month.setObjectName(u"month")

        self.column.addWidget(self.month)

        self.week = WeekGrid(PlannerDaysForm)
        self.week.setObjectName(u"week")

        self.column.addWidget(self.week)

        self.hint = QLabel(PlannerDaysForm)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"quiet")

        self.column.addWidget(self.hint)

        QWidget.setTabOrder(self.month, self.week)

        self.retranslateUi(PlannerDaysForm)
    # setupUi

    def retranslateUi(self, PlannerDaysForm: QWidget) -> None:
        self.month.setAccessibleName(QCoreApplication.translate("PlannerDaysForm", u"Month", None))
        self.week.setAccessibleName(QCoreApplication.translate("PlannerDaysForm", u"Week", None))
        pass
    # retranslateUi
