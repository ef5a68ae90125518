# Compiled from ui/monitoring_panel.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.widgets.text_area import TextArea
class Ui_MonitoringPanelForm(object):
    def setupUi(self, MonitoringPanelForm: QWidget) -> None:
        if not MonitoringPanelForm.objectName():
            MonitoringPanelForm.setObjectName(u"MonitoringPanelForm")
        self.column = QVBoxLayout(MonitoringPanelForm)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 8, 12, 8)
        self.heading = QLabel(MonitoringPanelForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.column.addWidget(self.heading)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(18)
        self.fields.setVerticalSpacing(3)
        self.child_label = QLabel(MonitoringPanelForm)
        self.child_label.setObjectName(u"child_label")

        self.fields.addWidget(self.child_label, 0, 0, 1, 2)

        self.child = ChoiceField(MonitoringPanelForm)
        self.child.setObjectName(u"child")

        self.fields.addWidget(self.child, 1, 0, 1, 2, Qt.AlignTop)

        self.panel_label = QLabel(MonitoringPanelForm)
        self.panel_label.setObjectName(u"panel_label")

        self.fields.addWidget(self.panel_label, 2, 0, 1, 1)

        self.panel = QLineEdit(MonitoringPanelForm)
        self.panel.setObjectName(u"panel")

        self.fields.addWidget(self.panel, 3, 0, 1, 1, Qt.AlignTop)

        self.held_on_label = QLabel(MonitoringPanelForm)
        self.held_on_label.setObjectName(u"held_on_label")

        self.fields.addWidget(self.held_on_label, 2, 1, 1, 1)

        self.held_on = DateField(MonitoringPanelForm)
        self.held_on.setObjectName(u"held_on")

        self.fields.addWidget(self.held_on, 3, 1, 1, 1, Qt.AlignTop)

        self.minutes_received_on_label = QLabel(MonitoringPanelForm)
        self.minutes_received_on_label.setObjectName(u"minutes_received_on_label")

        self.fields.addWidget(self.minutes_received_on_label, 4, 0, 1, 1)

        self.minutes_received_on = DateField(MonitoringPanelForm)
        self.minutes_received_on.setObjectName(u"minutes_received_on")

        self.fields.addWidget(self.minutes_received_on, 5, 0, 1, 1, Qt.AlignTop)

        self.is_agreed_label = QLabel(MonitoringPanelForm)
        self.is_agreed_label.setObjectName(u"is_agreed_label")

        self.fields.addWidget(self.is_agreed_label, 4, 1, 1, 1)

        self.is_agreed = ChoiceField(MonitoringPanelForm)
        self.is_agreed.setObjectName(u"is_agreed")

        self.fields.addWidget(self.is_agreed, 5, 1, 1, 1, Qt.AlignTop)

        self.decision_label = QLabel(MonitoringPanelForm)
        self.decision_label.setObjectName(u"decision_label")

        self.fields.addWidget(self.decision_label, 6, 0, 1, 2)

        self.decision = TextArea(MonitoringPanelForm)
        self.decision.setObjectName(u"decision")

        self.fields.addWidget(self.decision, 7, 0, 1, 2)

        self.challenged_on_label = QLabel(MonitoringPanelForm)
        self.challenged_on_label.setObjectName(u"challenged_on_label")

        self.fields.addWidget(self.challenged_on_label, 8, 0, 1, 1)

        self.challenged_on = DateField(MonitoringPanelForm)
        self.challenged_on.setObjectName(u"challenged_on")

        self.fields.addWidget(self.challenged_on, 9, 0, 1, 1, Qt.AlignTop)

        self.challenged_with_label = QLabel(MonitoringPanelForm)
        self.challenged_with_label.setObjectName(u"challenged_with_label")

        self.fields.addWidget(self.challenged_with_label, 8, 1, 1, 1)

        self.challenged_with = QLineEdit(MonitoringPanelForm)
        self.challenged_with.setObjectName(u"challenged_with")

        self.fields.addWidget(self.challenged_with, 9, 1, 1, 1, Qt.AlignTop)

        self.challenge_label = QLabel(MonitoringPanelForm)
        self.challenge_label.setObjectName(u"challenge_label")

        self.fields.addWidget(self.challenge_label, 10, 0, 1, 2)

        self.challenge = TextArea(MonitoringPanelForm)
        self.challenge.setObjectName(u"challenge")

        self.fields.addWidget(self.challenge, 11, 0, 1, 2)

        self.outcome_on_label = QLabel(MonitoringPanelForm)
        self.outcome_on_label.setObjectName(u"outcome_on_label")

        self.fields.addWidget(self.outcome_on_label, 12, 0, 1, 1)

        self.outcome_on = DateField(MonitoringPanelForm)
        self.outcome_on.setObjectName(u"outcome_on")

        self.fields.addWidget(self.outcome_on, 13, 0, 1, 1, Qt.AlignTop)

        self.outcome_label = QLabel(MonitoringPanelForm)
        self.outcome_label.setObjectName(u"outcome_label")

        self.fields.addWidget(self.outcome_label, 14, 0, 1, 2)

        self.outcome = TextArea(MonitoringPanelForm)
        self.outcome.setObjectName(u"outcome")

        self.fields.addWidget(self.outcome, 15, 0, 1, 2)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.problem = QLabel(MonitoringPanelForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column.addWidget(self.problem)

        self.unkept = QLabel(MonitoringPanelForm)
        self.unkept.setObjectName(u"unkept")
        self.unkept.setTextFormat(Qt.TextFormat.PlainText)
        self.unkept.setWordWrap(True)
        self.unkept.setProperty(u"role", u"quiet")

        self.column.addWidget(self.unkept)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.record = QPushButton(MonitoringPanelForm)
        self.record.setObjectName(u"record")

        self.buttons.addWidget(self.record)

        self.discard = QPushButton(MonitoringPanelForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"link")

        self.buttons.addWidget(self.discard)

        self.after_buttons = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.after_buttons)

        self.remove = QPushButton(MonitoringPanelForm)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"role", u"link")

        self.buttons.addWidget(self.remove)


        self.column.addLayout(self.buttons)

        self.below = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.below)

        self.child_label.setBuddy(self.child)
        self.panel_label.setBuddy(self.panel)
        self.held_on_label.setBuddy(self.held_on)
        self.minutes_received_on_label.setBuddy(self.minutes_received_on)
        self.is_agreed_label.setBuddy(self.is_agreed)
        self.decision_label.setBuddy(self.decision)
        self.challenged_on_label.setBuddy(self.challenged_on)
        self.challenged_with_label.setBuddy(self.challenged_with)
        self.challenge_label.setBuddy(self.challenge)
        self.outcome_on_label.setBuddy(self.outcome_on)
        self.outcome_label.setBuddy(self.outcome)
        QWidget.setTabOrder(self.child, self.panel)
        QWidget.setTabOrder(self.panel, self.held_on)
        QWidget.setTabOrder(self.held_on, self.minutes_received_on)
        QWidget.setTabOrder(self.minutes_received_on, self.is_agreed)
        QWidget.setTabOrder(self.is_agreed, self.decision)
        QWidget.setTabOrder(self.decision, self.challenged_on)
        QWidget.setTabOrder(self.challenged_on, self.challenged_with)
        QWidget.setTabOrder(self.challenged_with, self.challenge)
        QWidget.setTabOrder(self.challenge, self.outcome_on)
        QWidget.setTabOrder(self.outcome_on, self.outcome)
        QWidget.setTabOrder(self.outcome, self.record)
        QWidget.setTabOrder(self.record, self.discard)
        QWidget.setTabOrder(self.discard, self.remove)

        self.retranslateUi(MonitoringPanelForm)
    # setupUi

    def retranslateUi(self, MonitoringPanelForm: QWidget) -> None:
        self.child_label.setText(QCoreApplication.translate("MonitoringPanelForm", u"Child", None))
        self.child.setAccessibleName(QCoreApplication.translate("MonitoringPanelForm", u"Child", None))
        self.panel_label.setText(QCoreApplication.translate("MonitoringPanelForm", u"Panel", None))
        self.panel.setAccessibleName(QCoreApplication.translate("MonitoringPanelForm", u"Panel", None))
        self.held_on_label.setText(QCoreApplication.translate("MonitoringPanelForm", u"It met on", None))
        self.held_on.setAccessibleName(QCoreApplication.translate("MonitoringPanelForm", u"It met on", None))
        self.minutes_received_on_label.setText(QCoreApplication.translate("MonitoringPanelForm", u"Minutes received on", None))
        self.minutes_received_on.setAccessibleName(QCoreApplication.translate("MonitoringPanelForm", u"Minutes received on", None))
        self.is_agreed_label.setText(QCoreApplication.translate("MonitoringPanelForm", u"Your view of the decision", None))
        self.is_agreed.setAccessibleName(QCoreApplication.translate("MonitoringPanelForm", u"Your view of the decision", None))
        self.decision_label.setText(QCoreApplication.translate("MonitoringPanelForm", u"What the panel decided", None))
        self.decision.setAccessibleName(QCoreApplication.translate("MonitoringPanelForm", u"What the panel decided", None))
        self.challenged_on_label.setText(QCoreApplication.translate("MonitoringPanelForm", u"Challenged on", None))
        self.challenged_on.setAccessibleName(QCoreApplication.translate("MonitoringPanelForm", u"Challenged on", None))
        self.challenged_with_label.setText(QCoreApplication.translate("MonitoringPanelForm", u"Challenged with", None))
        self.challenged_with.setAccessibleName(QCoreApplication.translate("MonitoringPanelForm", u"Challenged with", None))
        self.challenge_label.setText(QCoreApplication.translate("MonitoringPanelForm", u"What was challenged, and why", None))
        self.challenge.setAccessibleName(QCoreApplication.translate("MonitoringPanelForm", u"What was challenged, and why", None))
        self.outcome_on_label.setText(QCoreApplication.translate("MonitoringPanelForm", u"Answered on", None))
        self.outcome_on.setAccessibleName(QCoreApplication.translate("MonitoringPanelForm", u"Answered on", None))
        self.outcome_label.setText(QCoreApplication.translate("MonitoringPanelForm", u"The answer", None))
        self.outcome.setAccessibleName(QCoreApplication.translate("MonitoringPanelForm", u"The answer", None))
        self.record.setText(QCoreApplication.translate("MonitoringPanelForm", u"Record", None))
        self.record.setToolTip(QCoreApplication.translate("MonitoringPanelForm", u"Ctrl+Enter, or Enter in a day", None))
        self.discard.setText(QCoreApplication.translate("MonitoringPanelForm", u"Leave it", None))
        self.discard.setToolTip(QCoreApplication.translate("MonitoringPanelForm", u"Esc", None))
        self.remove.setText(QCoreApplication.translate("MonitoringPanelForm", u"Remove it", None))
        pass
    # retranslateUi
