# Compiled from ui/monitoring_duty.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from iro_desk.ui.widgets.date_field import DateField
class Ui_MonitoringDutyForm(object):
    def setupUi(self, MonitoringDutyForm: QWidget) -> None:
        if not MonitoringDutyForm.objectName():
            MonitoringDutyForm.setObjectName(u"MonitoringDutyForm")
        self.column = QVBoxLayout(MonitoringDutyForm)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 8, 12, 8)
        self.heading = QLabel(MonitoringDutyForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"strong")

        self.column.addWidget(self.heading)

        self.line = QHBoxLayout()
        self.line.setSpacing(12)
        self.line.setObjectName(u"line")
        self.happened_on_label = QLabel(MonitoringDutyForm)
        self.happened_on_label.setObjectName(u"happened_on_label")

        self.line.addWidget(self.happened_on_label)

        self.happened_on = DateField(MonitoringDutyForm)
        self.happened_on.setObjectName(u"happened_on")

        self.line.addWidget(self.happened_on)

        self.is_absent = QCheckBox(MonitoringDutyForm)
        self.is_absent.setObjectName(u"is_absent")

        self.line.addWidget(self.is_absent)

        self.before_buttons = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line.addItem(self.before_buttons)

        self.record = QPushButton(MonitoringDutyForm)
        self.record.setObjectName(u"record")

        self.line.addWidget(self.record)

        self.discard = QPushButton(MonitoringDutyForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"link")

        self.line.addWidget(self.discard)


        self.column.addLayout(self.line)

        self.problem = QLabel(MonitoringDutyForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column.addWidget(self.problem)

        self.unkept = QLabel(MonitoringDutyForm)
        self.unkept.setObjectName(u"unkept")
        self.unkept.setTextFormat(Qt.TextFormat.PlainText)
        self.unkept.setWordWrap(True)
        self.unkept.setProperty(u"role", u"quiet")

        self.column.addWidget(self.unkept)

        self.happened_on_label.setBuddy(self.happened_on)
        QWidget.setTabOrder(self.happened_on, self.is_absent)
        QWidget.setTabOrder(self.is_absent, self.record)
        QWidget.setTabOrder(self.record, self.discard)

        self.retranslateUi(MonitoringDutyForm)
    # setupUi

    def retranslateUi(self, MonitoringDutyForm: QWidget) -> None:
        self.happened_on_label.setText(QCoreApplication.translate("MonitoringDutyForm", u"Done o&n", None))
        self.happened_on.setAccessibleName(QCoreApplication.translate("MonitoringDutyForm", u"Day it was done", None))
        self.is_absent.setText(QCoreApplication.translate("MonitoringDutyForm", u"Looked for and not &there", None))
        self.record.setText(QCoreApplication.translate("MonitoringDutyForm", u"Record", None))
        self.record.setToolTip(QCoreApplication.translate("MonitoringDutyForm", u"Enter", None))
        self.discard.setText(QCoreApplication.translate("MonitoringDutyForm", u"Leave it", None))
        self.discard.setToolTip(QCoreApplication.translate("MonitoringDutyForm", u"Esc", None))
        pass
    # retranslateUi
