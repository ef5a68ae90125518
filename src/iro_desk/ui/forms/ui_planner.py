# Compiled from ui/planner.ui by `make forms`. Never edited by hand.
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
    QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout,
    QWidget)

from iro_desk.ui.widgets.planner_pane import PaneArea
from iro_desk.ui.widgets.why_bar import WhyBar
class Ui_PlannerForm(object):
    def setupUi(self, PlannerForm: QWidget) -> None:
        if not PlannerForm.objectName():
            PlannerForm.setObjectName(u"PlannerForm")
        self.column = QVBoxLayout(PlannerForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 8)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.period = QHBoxLayout()
        self.period.setSpacing(8)
        self.period.setObjectName(u"period")
        self.period.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(PlannerForm)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"title")

        self.period.addWidget(self.title)

        self.earlier = QToolButton(PlannerForm)
        self.earlier.setObjectName(u"earlier")

        self.period.addWidget(self.earlier)

        self.to_today = QPushButton(PlannerForm)
        self.to_today.setObjectName(u"to_today")

        self.period.addWidget(self.to_today)

        self.later = QToolButton(PlannerForm)
        self.later.setObjectName(u"later")

        self.period.addWidget(self.later)

        self.gap_4 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.period.addItem(self.gap_4)


        self.head.addLayout(self.period)

        self.views = QWidget(PlannerForm)
        self.views.setObjectName(u"views")

        self.head.addWidget(self.views)

        self.head.setStretch(0, 1)

        self.column.addLayout(self.head)

        self.under = QHBoxLayout()
        self.under.setSpacing(8)
        self.under.setObjectName(u"under")
        self.under.setContentsMargins(0, 0, 0, 0)
        self.summary = QLabel(PlannerForm)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.summary.setProperty(u"role", u"quiet")

        self.under.addWidget(self.summary)

        self.tools = QWidget(PlannerForm)
        self.tools.setObjectName(u"tools")

        self.under.addWidget(self.tools)

        self.under.setStretch(0, 1)

        self.column.addLayout(self.under)

        self.body = QHBoxLayout()
        self.body.setSpacing(16)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.main = QWidget(PlannerForm)
        self.main.setObjectName(u"main")
        self.main_rows = QVBoxLayout(self.main)
        self.main_rows.setSpacing(0)
        self.main_rows.setObjectName(u"main_rows")
        self.main_rows.setContentsMargins(0, 0, 0, 0)

        self.body.addWidget(self.main)

        self.side_column = QVBoxLayout()
        self.side_column.setSpacing(8)
        self.side_column.setObjectName(u"side_column")
        self.side_column.setContentsMargins(0, 0, 0, 0)
        self.side = PaneArea(PlannerForm)
        self.side.setObjectName(u"side")

        self.side_column.addWidget(self.side)

        self.why = WhyBar(PlannerForm)
        self.why.setObjectName(u"why")

        self.side_column.addWidget(self.why)


        self.body.addLayout(self.side_column)

        self.body.setStretch(0, 1)

        self.column.addLayout(self.body)

        QWidget.setTabOrder(self.earlier, self.to_today)
        QWidget.setTabOrder(self.to_today, self.later)

        self.retranslateUi(PlannerForm)
    # setupUi

    def retranslateUi(self, PlannerForm: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("PlannerForm", u"Reviews", None))
        self.earlier.setToolTip(QCoreApplication.translate("PlannerForm", u"Earlier (PgUp)", None))
        self.earlier.setAccessibleName(QCoreApplication.translate("PlannerForm", u"Earlier", None))
        self.to_today.setText(QCoreApplication.translate("PlannerForm", u"Today", None))
        self.to_today.setToolTip(QCoreApplication.translate("PlannerForm", u"Go to today (T)", None))
        self.to_today.setAccessibleName(QCoreApplication.translate("PlannerForm", u"Go to today", None))
        self.later.setToolTip(QCoreApplication.translate("PlannerForm", u"Later (PgDn)", None))
        self.later.setAccessibleName(QCoreApplication.translate("PlannerForm", u"Later", None))
        self.views.setAccessibleName(QCoreApplication.translate("PlannerForm", u"View", None))
        self.tools.setAccessibleName(QCoreApplication.translate("PlannerForm", u"Tools", None))
        self.side.setAccessibleName(QCoreApplication.translate("PlannerForm", u"Details", None))
        pass
    # retranslateUi
