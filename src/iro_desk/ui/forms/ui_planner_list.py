# Compiled from ui/planner_list.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHeaderView, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

from iro_desk.ui.widgets.grid import Grid
class Ui_PlannerListForm(object):
    def setupUi(self, PlannerListForm: QWidget) -> None:
        if not PlannerListForm.objectName():
            PlannerListForm.setObjectName(u"PlannerListForm")
        self.column = QVBoxLayout(PlannerListForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.filters = QWidget(PlannerListForm)
        self.filters.setObjectName(u"filters")

        self.column.addWidget(self.filters)

        self.entries = Grid(PlannerListForm)
        self.entries.setObjectName(u"entries")

        self.column.addWidget(self.entries)

        self.empty = QLabel(PlannerListForm)
        self.empty.setObjectName(u"empty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setProperty(u"role", u"quiet")

        self.column.addWidget(self.empty)


        self.retranslateUi(PlannerListForm)
    # setupUi

    def retranslateUi(self, PlannerListForm: QWidget) -> None:
        self.filters.setAccessibleName(QCoreApplication.translate("PlannerListForm", u"Show", None))
        self.entries.setAccessibleName(QCoreApplication.translate("PlannerListForm", u"Reviews and diary", None))
        self.entries.setAccessibleDescription(QCoreApplication.translate("PlannerListForm", u"Enter opens", None))
        pass
    # retranslateUi
