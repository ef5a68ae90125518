# Compiled from ui/placement_order.ui by `make forms`. Never edited by hand.
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

from iro_desk.ui.widgets.date_field import DateField
class Ui_PlacementOrderForm(object):
    def setupUi(self, PlacementOrderForm: QWidget) -> None:
        if not PlacementOrderForm.objectName():
            PlacementOrderForm.setObjectName(u"PlacementOrderForm")
        self.column = QVBoxLayout(PlacementOrderForm)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 10, 12, 10)
        self.heading = QLabel(PlacementOrderForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.column.addWidget(self.heading)

        self.line = QHBoxLayout()
        self.line.setSpacing(12)
        self.line.setObjectName(u"line")
        self.applied_on_column = QVBoxLayout()
        self.applied_on_column.setSpacing(4)
        self.applied_on_column.setObjectName(u"applied_on_column")
        self.applied_on_label = QLabel(PlacementOrderForm)
        self.applied_on_label.setObjectName(u"applied_on_label")

        self.applied_on_column.addWidget(self.applied_on_label)

        self.applied_on = DateField(PlacementOrderForm)
        self.applied_on.setObjectName(u"applied_on")

        self.applied_on_column.addWidget(self.applied_on)


        self.line.addLayout(self.applied_on_column)

        self.revoked_on_column = QVBoxLayout()
        self.revoked_on_column.setSpacing(4)
        self.revoked_on_column.setObjectName(u"revoked_on_column")
        self.revoked_on_label = QLabel(PlacementOrderForm)
        self.revoked_on_label.setObjectName(u"revoked_on_label")

        self.revoked_on_column.addWidget(self.revoked_on_label)

        self.revoked_on = DateField(PlacementOrderForm)
        self.revoked_on.setObjectName(u"revoked_on")

        self.revoked_on_column.addWidget(self.revoked_on)


        self.line.addLayout(self.revoked_on_column)

        self.after_line = QSpacerItem(10, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line.addItem(self.after_line)

        self.line.setStretch(0, 2)
        self.line.setStretch(1, 2)
        self.line.setStretch(2, 3)

        self.column.addLayout(self.line)

        self.problem = QLabel(PlacementOrderForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column.addWidget(self.problem)

        self.unkept = QLabel(PlacementOrderForm)
        self.unkept.setObjectName(u"unkept")
        self.unkept.setTextFormat(Qt.TextFormat.PlainText)
        self.unkept.setWordWrap(True)
        self.unkept.setProperty(u"role", u"quiet")

        self.column.addWidget(self.unkept)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.record = QPushButton(PlacementOrderForm)
        self.record.setObjectName(u"record")
        self.record.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.record)

        self.discard = QPushButton(PlacementOrderForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"link")

        self.buttons.addWidget(self.discard)

        self.after_buttons = QSpacerItem(10, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.after_buttons)


        self.column.addLayout(self.buttons)

        self.applied_on_label.setBuddy(self.applied_on)
        self.revoked_on_label.setBuddy(self.revoked_on)
        QWidget.setTabOrder(self.applied_on, self.revoked_on)
        QWidget.setTabOrder(self.revoked_on, self.record)
        QWidget.setTabOrder(self.record, self.discard)

        self.retranslateUi(PlacementOrderForm)
    # setupUi

    def retranslateUi(self, PlacementOrderForm: QWidget) -> None:
        self.applied_on_label.setText(QCoreApplication.translate("PlacementOrderForm", u"Revocation &applied for on", None))
        self.applied_on.setAccessibleName(QCoreApplication.translate("PlacementOrderForm", u"Revocation applied for on", None))
        self.revoked_on_label.setText(QCoreApplication.translate("PlacementOrderForm", u"&Revoked on", None))
        self.revoked_on.setAccessibleName(QCoreApplication.translate("PlacementOrderForm", u"Revoked on", None))
        self.record.setText(QCoreApplication.translate("PlacementOrderForm", u"Record", None))
        self.record.setToolTip(QCoreApplication.translate("PlacementOrderForm", u"Ctrl+Enter", None))
        self.discard.setText(QCoreApplication.translate("PlacementOrderForm", u"Leave it", None))
        self.discard.setToolTip(QCoreApplication.translate("PlacementOrderForm", u"Esc", None))
        pass
    # retranslateUi
