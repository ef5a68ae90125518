# Compiled from ui/monitoring_duties.ui by `make forms`. Never edited by hand.
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

from iro_desk.ui.widgets.duty_grid import DutyGrid
class Ui_MonitoringDutiesForm(object):
    def setupUi(self, MonitoringDutiesForm: QWidget) -> None:
        if not MonitoringDutiesForm.objectName():
            MonitoringDutiesForm.setObjectName(u"MonitoringDutiesForm")
        self.column = QVBoxLayout(MonitoringDutiesForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.groups = QWidget(MonitoringDutiesForm)
        self.groups.setObjectName(u"groups")

        self.column.addWidget(self.groups)

        self.narrowing = QWidget(MonitoringDutiesForm)
        self.narrowing.setObjectName(u"narrowing")

        self.column.addWidget(self.narrowing)

        self.told = QHBoxLayout()
        self.told.setSpacing(8)
        self.told.setObjectName(u"told")
        self.summary = QLabel(MonitoringDutiesForm)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setProperty(u"role", u"quiet")
        self.summary.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.summary.sizePolicy().hasHeightForWidth())
        self.summary.setSizePolicy(sizePolicy)

        self.told.addWidget(self.summary)

        self.columns_shown = QLabel(MonitoringDutiesForm)
        self.columns_shown.setObjectName(u"columns_shown")
        self.columns_shown.setProperty(u"role", u"quiet")

        self.told.addWidget(self.columns_shown)

        self.columns_before = QToolButton(MonitoringDutiesForm)
        self.columns_before.setObjectName(u"columns_before")

        self.told.addWidget(self.columns_before)

        self.columns_after = QToolButton(MonitoringDutiesForm)
        self.columns_after.setObjectName(u"columns_after")

        self.told.addWidget(self.columns_after)


        self.column.addLayout(self.told)

        self.grid = DutyGrid(MonitoringDutiesForm)
        self.grid.setObjectName(u"grid")

        self.column.addWidget(self.grid)

        self.empty = QLabel(MonitoringDutiesForm)
        self.empty.setObjectName(u"empty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setProperty(u"role", u"quiet")

        self.column.addWidget(self.empty)

        self.tools = QWidget(MonitoringDutiesForm)
        self.tools.setObjectName(u"tools")
        self.tool_rows = QVBoxLayout(self.tools)
        self.tool_rows.setObjectName(u"tool_rows")
        self.tool_rows.setContentsMargins(0, 0, 0, 0)

        self.column.addWidget(self.tools)

        self.keys = QLabel(MonitoringDutiesForm)
        self.keys.setObjectName(u"keys")
        self.keys.setWordWrap(True)
        self.keys.setProperty(u"role", u"quiet")

        self.column.addWidget(self.keys)


        self.retranslateUi(MonitoringDutiesForm)
    # setupUi

    def retranslateUi(self, MonitoringDutiesForm: QWidget) -> None:
        self.groups.setAccessibleName(QCoreApplication.translate("MonitoringDutiesForm", u"Duties shown", None))
        self.narrowing.setAccessibleName(QCoreApplication.translate("MonitoringDutiesForm", u"Children shown", None))
        self.columns_before.setAccessibleName(QCoreApplication.translate("MonitoringDutiesForm", u"Columns before", None))
        self.columns_before.setToolTip(QCoreApplication.translate("MonitoringDutiesForm", u"Columns before (Left)", None))
        self.columns_after.setAccessibleName(QCoreApplication.translate("MonitoringDutiesForm", u"Columns after", None))
        self.columns_after.setToolTip(QCoreApplication.translate("MonitoringDutiesForm", u"Columns after (Right)", None))
        self.grid.setAccessibleName(QCoreApplication.translate("MonitoringDutiesForm", u"The council\u2019s duties: children down, duties across", None))
        self.keys.setText(QCoreApplication.translate("MonitoringDutiesForm", u"Enter, or a date typed, records a cell \u00b7 Delete takes its last entry back \u00b7 Ctrl+Z undoes \u00b7 F1 says why", None))
        pass
    # retranslateUi
