# Compiled from ui/review_outlook.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QGridLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from iro_desk.ui.widgets.text_area import TextArea
class Ui_OutlookForm(object):
    def setupUi(self, OutlookForm: QWidget) -> None:
        if not OutlookForm.objectName():
            OutlookForm.setObjectName(u"OutlookForm")
        self.column_1 = QVBoxLayout(OutlookForm)
        self.column_1.setSpacing(8)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 8, 8)
        self.heading = QLabel(OutlookForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.column_1.addWidget(self.heading)

        self.plans_label = QLabel(OutlookForm)
        self.plans_label.setObjectName(u"plans_label")
        self.plans_label.setTextFormat(Qt.TextFormat.PlainText)
        self.plans_label.setWordWrap(True)
        self.plans_label.setProperty(u"role", u"quiet")

        self.column_1.addWidget(self.plans_label)

        self.plans = QWidget(OutlookForm)
        self.plans.setObjectName(u"plans")
        self.plans_grid = QGridLayout(self.plans)
        self.plans_grid.setSpacing(2)
        self.plans_grid.setObjectName(u"plans_grid")
        self.plans_grid.setContentsMargins(0, 0, 0, 0)

        self.column_1.addWidget(self.plans)

        self.legal_advice_field = QVBoxLayout()
        self.legal_advice_field.setSpacing(4)
        self.legal_advice_field.setObjectName(u"legal_advice_field")
        self.legal_advice_field.setContentsMargins(0, 0, 0, 0)
        self.legal_advice_label = QLabel(OutlookForm)
        self.legal_advice_label.setObjectName(u"legal_advice_label")
        self.legal_advice_label.setTextFormat(Qt.TextFormat.PlainText)
        self.legal_advice_label.setProperty(u"role", u"strong")

        self.legal_advice_field.addWidget(self.legal_advice_label)

        self.legal_advice = TextArea(OutlookForm)
        self.legal_advice.setObjectName(u"legal_advice")

        self.legal_advice_field.addWidget(self.legal_advice)


        self.column_1.addLayout(self.legal_advice_field)

        self.rights_considered_field = QVBoxLayout()
        self.rights_considered_field.setSpacing(4)
        self.rights_considered_field.setObjectName(u"rights_considered_field")
        self.rights_considered_field.setContentsMargins(0, 0, 0, 0)
        self.rights_considered_label = QLabel(OutlookForm)
        self.rights_considered_label.setObjectName(u"rights_considered_label")
        self.rights_considered_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rights_considered_label.setProperty(u"role", u"strong")

        self.rights_considered_field.addWidget(self.rights_considered_label)

        self.rights_considered = TextArea(OutlookForm)
        self.rights_considered.setObjectName(u"rights_considered")

        self.rights_considered_field.addWidget(self.rights_considered)


        self.column_1.addLayout(self.rights_considered_field)

        self.cafcass_considered_field = QVBoxLayout()
        self.cafcass_considered_field.setSpacing(4)
        self.cafcass_considered_field.setObjectName(u"cafcass_considered_field")
        self.cafcass_considered_field.setContentsMargins(0, 0, 0, 0)
        self.cafcass_considered_label = QLabel(OutlookForm)
        self.cafcass_considered_label.setObjectName(u"cafcass_considered_label")
        self.cafcass_considered_label.setTextFormat(Qt.TextFormat.PlainText)
        self.cafcass_considered_label.setProperty(u"role", u"strong")

        self.cafcass_considered_field.addWidget(self.cafcass_considered_label)

        self.cafcass_considered = TextArea(OutlookForm)
        self.cafcass_considered.setObjectName(u"cafcass_considered")

        self.cafcass_considered_field.addWidget(self.cafcass_considered)


        self.column_1.addLayout(self.cafcass_considered_field)

        self.problem = QLabel(OutlookForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column_1.addWidget(self.problem)

        self.gap_3 = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_1.addItem(self.gap_3)

        self.legal_advice_label.setBuddy(self.legal_advice)
        self.rights_considered_label.setBuddy(self.rights_considered)
        self.cafcass_considered_label.setBuddy(self.cafcass_considered)
        QWidget.setTabOrder(self.legal_advice, self.rights_considered)
        QWidget.setTabOrder(self.rights_considered, self.cafcass_considered)

        self.retranslateUi(OutlookForm)
    # setupUi

    def retranslateUi(self, OutlookForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("OutlookForm", u"Long-term plan, and what was considered", None))
        self.plans_label.setText(QCoreApplication.translate("OutlookForm", u"The long-term plan. Choose more than one where plans run in parallel.", None))
        self.plans.setAccessibleName(QCoreApplication.translate("OutlookForm", u"The long-term plan", None))
        self.legal_advice_label.setText(QCoreApplication.translate("OutlookForm", u"Is independent legal advice needed? Why?", None))
        self.rights_considered_label.setText(QCoreApplication.translate("OutlookForm", u"Were the child\u2019s rights breached? What was considered?", None))
        self.cafcass_considered_label.setText(QCoreApplication.translate("OutlookForm", u"Was a referral to Cafcass considered?", None))
        self.problem.setText("")
        pass
    # retranslateUi
