# Compiled from ui/alerts.ui by `make forms`. Never edited by hand.
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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_AlertsForm(object):
    def setupUi(self, AlertsForm: QWidget) -> None:
        if not AlertsForm.objectName():
            AlertsForm.setObjectName(u"AlertsForm")
        self.column = QVBoxLayout(AlertsForm)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 8)
        self.overview = QWidget(AlertsForm)
        self.overview.setObjectName(u"overview")
        self.overview_rows = QVBoxLayout(self.overview)
        self.overview_rows.setSpacing(8)
        self.overview_rows.setObjectName(u"overview_rows")
        self.overview_rows.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.overview)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"title")

        self.head.addWidget(self.title)

        self.views = QWidget(self.overview)
        self.views.setObjectName(u"views")

        self.head.addWidget(self.views)

        self.gap_4 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.gap_4)

        self.begin = QWidget(self.overview)
        self.begin.setObjectName(u"begin")
        self.begin_row = QHBoxLayout(self.begin)
        self.begin_row.setSpacing(8)
        self.begin_row.setObjectName(u"begin_row")
        self.begin_row.setContentsMargins(0, 0, 0, 0)
        self.new_alert = QPushButton(self.begin)
        self.new_alert.setObjectName(u"new_alert")
        self.new_alert.setProperty(u"role", u"primary")

        self.begin_row.addWidget(self.new_alert)

        self.other_alert = QPushButton(self.begin)
        self.other_alert.setObjectName(u"other_alert")

        self.begin_row.addWidget(self.other_alert)


        self.head.addWidget(self.begin)


        self.overview_rows.addLayout(self.head)

        self.summary = QLabel(self.overview)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.summary.setProperty(u"role", u"quiet")

        self.overview_rows.addWidget(self.summary)

        self.filters = QWidget(self.overview)
        self.filters.setObjectName(u"filters")

        self.overview_rows.addWidget(self.filters)

        self.main = QWidget(self.overview)
        self.main.setObjectName(u"main")
        self.main_rows = QVBoxLayout(self.main)
        self.main_rows.setSpacing(0)
        self.main_rows.setObjectName(u"main_rows")
        self.main_rows.setContentsMargins(0, 0, 0, 0)

        self.overview_rows.addWidget(self.main)

        self.hint = QLabel(self.overview)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"quiet")

        self.overview_rows.addWidget(self.hint)


        self.column.addWidget(self.overview)

        self.alert_place = QWidget(AlertsForm)
        self.alert_place.setObjectName(u"alert_place")
        self.alert_rows = QVBoxLayout(self.alert_place)
        self.alert_rows.setSpacing(0)
        self.alert_rows.setObjectName(u"alert_rows")
        self.alert_rows.setContentsMargins(0, 0, 0, 0)

        self.column.addWidget(self.alert_place)

        QWidget.setTabOrder(self.new_alert, self.other_alert)

        self.retranslateUi(AlertsForm)
    # setupUi

    def retranslateUi(self, AlertsForm: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("AlertsForm", u"Alerts", None))
        self.views.setAccessibleName(QCoreApplication.translate("AlertsForm", u"View", None))
        self.new_alert.setText(QCoreApplication.translate("AlertsForm", u"New alert  Ctrl+N", None))
        self.new_alert.setToolTip(QCoreApplication.translate("AlertsForm", u"New case alert (Ctrl+N)", None))
        self.new_alert.setAccessibleName(QCoreApplication.translate("AlertsForm", u"New case alert", None))
        self.other_alert.setText(QCoreApplication.translate("AlertsForm", u"Other\u2026", None))
        self.other_alert.setToolTip(QCoreApplication.translate("AlertsForm", u"Good practice, or a partner agency", None))
        self.other_alert.setAccessibleName(QCoreApplication.translate("AlertsForm", u"Another kind of alert", None))
        self.filters.setAccessibleName(QCoreApplication.translate("AlertsForm", u"Filters", None))
        pass
    # retranslateUi
