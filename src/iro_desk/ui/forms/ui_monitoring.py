# Compiled from ui/monitoring.ui by `make forms`. Never edited by hand.
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

class Ui_MonitoringForm(object):
    def setupUi(self, MonitoringForm: QWidget) -> None:
        if not MonitoringForm.objectName():
            MonitoringForm.setObjectName(u"MonitoringForm")
        self.column = QVBoxLayout(MonitoringForm)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 8)
        self.title = QLabel(MonitoringForm)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"title")

        self.column.addWidget(self.title)

        self.views = QWidget(MonitoringForm)
        self.views.setObjectName(u"views")

        self.column.addWidget(self.views)

        self.main = QWidget(MonitoringForm)
        self.main.setObjectName(u"main")
        self.rows = QVBoxLayout(self.main)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)

        self.column.addWidget(self.main)


        self.retranslateUi(MonitoringForm)
    # setupUi

    def retranslateUi(self, MonitoringForm: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("MonitoringForm", u"Monitoring", None))
        self.views.setAccessibleName(QCoreApplication.translate("MonitoringForm", u"Parts of this page", None))
        pass
    # retranslateUi
