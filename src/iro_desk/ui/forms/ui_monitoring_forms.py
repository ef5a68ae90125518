# Compiled from ui/monitoring_forms.ui by `make forms`. Never edited by hand.
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
    QSizePolicy, QToolButton, QVBoxLayout, QWidget)

from iro_desk.ui.widgets.grid import Grid
from iro_desk.ui.widgets.results_grid import ResultsGrid
class Ui_MonitoringFormsForm(object):
    def setupUi(self, MonitoringFormsForm: QWidget) -> None:
        if not MonitoringFormsForm.objectName():
            MonitoringFormsForm.setObjectName(u"MonitoringFormsForm")
        self.rows = QVBoxLayout(MonitoringFormsForm)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.views = QWidget(MonitoringFormsForm)
        self.views.setObjectName(u"views")

        self.rows.addWidget(self.views)

        self.told = QHBoxLayout()
        self.told.setSpacing(8)
        self.told.setObjectName(u"told")
        self.told.setContentsMargins(0, 0, 0, 0)
        self.summary = QLabel(MonitoringFormsForm)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.summary.sizePolicy().hasHeightForWidth())
        self.summary.setSizePolicy(sizePolicy)
        self.summary.setWordWrap(True)
        self.summary.setProperty(u"role", u"quiet")

        self.told.addWidget(self.summary)

        self.columns_shown = QLabel(MonitoringFormsForm)
        self.columns_shown.setObjectName(u"columns_shown")
        self.columns_shown.setTextFormat(Qt.TextFormat.PlainText)
        self.columns_shown.setProperty(u"role", u"quiet")

        self.told.addWidget(self.columns_shown)

        self.columns_before = QToolButton(MonitoringFormsForm)
        self.columns_before.setObjectName(u"columns_before")

        self.told.addWidget(self.columns_before)

        self.columns_after = QToolButton(MonitoringFormsForm)
        self.columns_after.setObjectName(u"columns_after")

        self.told.addWidget(self.columns_after)


        self.rows.addLayout(self.told)

        self.lacking = Grid(MonitoringFormsForm)
        self.lacking.setObjectName(u"lacking")

        self.rows.addWidget(self.lacking)

        self.results = ResultsGrid(MonitoringFormsForm)
        self.results.setObjectName(u"results")

        self.rows.addWidget(self.results)

        self.behind_heading = QLabel(MonitoringFormsForm)
        self.behind_heading.setObjectName(u"behind_heading")
        self.behind_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.behind_heading.setWordWrap(True)
        self.behind_heading.setProperty(u"role", u"strong")

        self.rows.addWidget(self.behind_heading)

        self.behind = Grid(MonitoringFormsForm)
        self.behind.setObjectName(u"behind")

        self.rows.addWidget(self.behind)

        self.tools = QWidget(MonitoringFormsForm)
        self.tools.setObjectName(u"tools")
        self.tool_rows = QVBoxLayout(self.tools)
        self.tool_rows.setSpacing(8)
        self.tool_rows.setObjectName(u"tool_rows")
        self.tool_rows.setContentsMargins(0, 0, 0, 0)

        self.rows.addWidget(self.tools)


        self.retranslateUi(MonitoringFormsForm)
    # setupUi

    def retranslateUi(self, MonitoringFormsForm: QWidget) -> None:
        self.views.setAccessibleName(QCoreApplication.translate("MonitoringFormsForm", u"What is shown of the forms", None))
        self.summary.setText("")
        self.columns_shown.setText("")
        self.columns_before.setAccessibleName(QCoreApplication.translate("MonitoringFormsForm", u"Columns before", None))
        self.columns_after.setAccessibleName(QCoreApplication.translate("MonitoringFormsForm", u"Columns after", None))
        self.lacking.setAccessibleName(QCoreApplication.translate("MonitoringFormsForm", u"Meetings without a form", None))
        self.results.setAccessibleName(QCoreApplication.translate("MonitoringFormsForm", u"Answers over time: items down, reviews or quarters across", None))
        self.behind_heading.setText("")
        self.behind.setAccessibleName(QCoreApplication.translate("MonitoringFormsForm", u"The forms behind this cell", None))
        pass
    # retranslateUi
