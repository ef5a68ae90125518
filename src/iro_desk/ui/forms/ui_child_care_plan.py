# Compiled from ui/child_care_plan.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.widgets.text_area import TextArea
class Ui_ChildCarePlanForm(object):
    def setupUi(self, ChildCarePlanForm: QWidget) -> None:
        if not ChildCarePlanForm.objectName():
            ChildCarePlanForm.setObjectName(u"ChildCarePlanForm")
        self.column = QVBoxLayout(ChildCarePlanForm)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(ChildCarePlanForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"section")

        self.column.addWidget(self.heading)

        self.dated_on_label = QLabel(ChildCarePlanForm)
        self.dated_on_label.setObjectName(u"dated_on_label")

        self.column.addWidget(self.dated_on_label)

        self.dated_on = DateField(ChildCarePlanForm)
        self.dated_on.setObjectName(u"dated_on")

        self.column.addWidget(self.dated_on)

        self.aim_label = QLabel(ChildCarePlanForm)
        self.aim_label.setObjectName(u"aim_label")

        self.column.addWidget(self.aim_label)

        self.aim = ChoiceField(ChildCarePlanForm)
        self.aim.setObjectName(u"aim")
        self.aim.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.aim.setMinimumContentsLength(12)

        self.column.addWidget(self.aim)

        self.contingency_label = QLabel(ChildCarePlanForm)
        self.contingency_label.setObjectName(u"contingency_label")
        self.contingency_label.setWordWrap(True)

        self.column.addWidget(self.contingency_label)

        self.contingency = TextArea(ChildCarePlanForm)
        self.contingency.setObjectName(u"contingency")

        self.column.addWidget(self.contingency)

        self.problem = QLabel(ChildCarePlanForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column.addWidget(self.problem)

        self.unkept = QLabel(ChildCarePlanForm)
        self.unkept.setObjectName(u"unkept")
        self.unkept.setTextFormat(Qt.TextFormat.PlainText)
        self.unkept.setWordWrap(True)
        self.unkept.setProperty(u"role", u"quiet")

        self.column.addWidget(self.unkept)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.record = QPushButton(ChildCarePlanForm)
        self.record.setObjectName(u"record")

        self.buttons.addWidget(self.record)

        self.discard = QPushButton(ChildCarePlanForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"link")

        self.buttons.addWidget(self.discard)

        self.after_buttons = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.after_buttons)


        self.column.addLayout(self.buttons)

        self.dated_on_label.setBuddy(self.dated_on)
        self.aim_label.setBuddy(self.aim)
        self.contingency_label.setBuddy(self.contingency)
        QWidget.setTabOrder(self.dated_on, self.aim)
        QWidget.setTabOrder(self.aim, self.contingency)
        QWidget.setTabOrder(self.contingency, self.record)
        QWidget.setTabOrder(self.record, self.discard)

        self.retranslateUi(ChildCarePlanForm)
    # setupUi

    def retranslateUi(self, ChildCarePlanForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("ChildCarePlanForm", u"Care plan on file", None))
        self.dated_on_label.setText(QCoreApplication.translate("ChildCarePlanForm", u"&Day of the newest care plan", None))
        self.dated_on.setAccessibleName(QCoreApplication.translate("ChildCarePlanForm", u"Day of the newest care plan", None))
        self.aim_label.setText(QCoreApplication.translate("ChildCarePlanForm", u"Permanence &aim", None))
        self.aim.setAccessibleName(QCoreApplication.translate("ChildCarePlanForm", u"Permanence aim", None))
        self.contingency_label.setText(QCoreApplication.translate("ChildCarePlanForm", u"Contin&gency plan: what happens if this fails", None))
        self.record.setText(QCoreApplication.translate("ChildCarePlanForm", u"Done", None))
        self.record.setToolTip(QCoreApplication.translate("ChildCarePlanForm", u"Ctrl+Enter, or Enter in the day", None))
        self.discard.setText(QCoreApplication.translate("ChildCarePlanForm", u"Leave it", None))
        self.discard.setToolTip(QCoreApplication.translate("ChildCarePlanForm", u"Esc", None))
        pass
    # retranslateUi
