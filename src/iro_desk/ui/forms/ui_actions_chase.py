# Compiled from ui/actions_chase.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.widgets.text_area import TextArea
class Ui_ActionsChaseForm(object):
    def setupUi(self, ActionsChaseForm: QWidget) -> None:
        if not ActionsChaseForm.objectName():
            ActionsChaseForm.setObjectName(u"ActionsChaseForm")
        self.column = QVBoxLayout(ActionsChaseForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(ActionsChaseForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.column.addWidget(self.heading)

        self.about = QLabel(ActionsChaseForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.column.addWidget(self.about)

        self.field_9 = QVBoxLayout()
        self.field_9.setSpacing(4)
        self.field_9.setObjectName(u"field_9")
        self.field_9.setContentsMargins(0, 0, 0, 0)
        self.chased_on_label = QLabel(ActionsChaseForm)
        self.chased_on_label.setObjectName(u"chased_on_label")
        self.chased_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.chased_on_label.setWordWrap(True)

        self.field_9.addWidget(self.chased_on_label)

        self.chased_on = DateField(ActionsChaseForm)
        self.chased_on.setObjectName(u"chased_on")

        self.field_9.addWidget(self.chased_on)


        self.column.addLayout(self.field_9)

        self.field_10 = QVBoxLayout()
        self.field_10.setSpacing(4)
        self.field_10.setObjectName(u"field_10")
        self.field_10.setContentsMargins(0, 0, 0, 0)
        self.whom_label = QLabel(ActionsChaseForm)
        self.whom_label.setObjectName(u"whom_label")
        self.whom_label.setTextFormat(Qt.TextFormat.PlainText)
        self.whom_label.setWordWrap(True)

        self.field_10.addWidget(self.whom_label)

        self.whom = QLineEdit(ActionsChaseForm)
        self.whom.setObjectName(u"whom")
        self.whom.setMaxLength(120)

        self.field_10.addWidget(self.whom)


        self.column.addLayout(self.field_10)

        self.field_11 = QVBoxLayout()
        self.field_11.setSpacing(4)
        self.field_11.setObjectName(u"field_11")
        self.field_11.setContentsMargins(0, 0, 0, 0)
        self.how_label = QLabel(ActionsChaseForm)
        self.how_label.setObjectName(u"how_label")
        self.how_label.setTextFormat(Qt.TextFormat.PlainText)
        self.how_label.setWordWrap(True)

        self.field_11.addWidget(self.how_label)

        self.how = ChoiceField(ActionsChaseForm)
        self.how.setObjectName(u"how")

        self.field_11.addWidget(self.how)


        self.column.addLayout(self.field_11)

        self.field_12 = QVBoxLayout()
        self.field_12.setSpacing(4)
        self.field_12.setObjectName(u"field_12")
        self.field_12.setContentsMargins(0, 0, 0, 0)
        self.said_label = QLabel(ActionsChaseForm)
        self.said_label.setObjectName(u"said_label")
        self.said_label.setTextFormat(Qt.TextFormat.PlainText)
        self.said_label.setWordWrap(True)

        self.field_12.addWidget(self.said_label)

        self.said = TextArea(ActionsChaseForm)
        self.said.setObjectName(u"said")

        self.field_12.addWidget(self.said)


        self.column.addLayout(self.field_12)

        self.problem = QLabel(ActionsChaseForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column.addWidget(self.problem)

        self.note = QLabel(ActionsChaseForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.column.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(ActionsChaseForm)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"role", u"primary")

        self.foot.addWidget(self.done)

        self.discard = QPushButton(ActionsChaseForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"quiet")

        self.foot.addWidget(self.discard)

        self.foot_gap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_gap)


        self.column.addLayout(self.foot)

        self.ways = QHBoxLayout()
        self.ways.setSpacing(8)
        self.ways.setObjectName(u"ways")
        self.ways.setContentsMargins(0, 0, 0, 0)
        self.ways_gap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ways.addItem(self.ways_gap)

        self.close_pane = QPushButton(ActionsChaseForm)
        self.close_pane.setObjectName(u"close_pane")
        self.close_pane.setProperty(u"role", u"quiet")

        self.ways.addWidget(self.close_pane)


        self.column.addLayout(self.ways)

        self.below = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.below)

        self.chased_on_label.setBuddy(self.chased_on)
        self.whom_label.setBuddy(self.whom)
        self.how_label.setBuddy(self.how)
        self.said_label.setBuddy(self.said)
        QWidget.setTabOrder(self.chased_on, self.whom)
        QWidget.setTabOrder(self.whom, self.how)
        QWidget.setTabOrder(self.how, self.said)
        QWidget.setTabOrder(self.said, self.done)
        QWidget.setTabOrder(self.done, self.discard)
        QWidget.setTabOrder(self.discard, self.close_pane)

        self.retranslateUi(ActionsChaseForm)
    # setupUi

    def retranslateUi(self, ActionsChaseForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("ActionsChaseForm", u"Chase", None))
        self.chased_on_label.setText(QCoreApplication.translate("ActionsChaseForm", u"Chased &on", None))
        self.whom_label.setText(QCoreApplication.translate("ActionsChaseForm", u"&Whom", None))
        self.how_label.setText(QCoreApplication.translate("ActionsChaseForm", u"&How", None))
        self.said_label.setText(QCoreApplication.translate("ActionsChaseForm", u"What they &said", None))
        self.done.setText(QCoreApplication.translate("ActionsChaseForm", u"Log", None))
        self.discard.setText(QCoreApplication.translate("ActionsChaseForm", u"Discard changes", None))
        self.close_pane.setText(QCoreApplication.translate("ActionsChaseForm", u"Close", None))
        self.close_pane.setToolTip(QCoreApplication.translate("ActionsChaseForm", u"Close, and keep what is typed", None))
        pass
    # retranslateUi
