# Compiled from ui/actions_revise.ui by `make forms`. Never edited by hand.
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

from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.widgets.text_area import TextArea
class Ui_ActionsReviseForm(object):
    def setupUi(self, ActionsReviseForm: QWidget) -> None:
        if not ActionsReviseForm.objectName():
            ActionsReviseForm.setObjectName(u"ActionsReviseForm")
        self.column = QVBoxLayout(ActionsReviseForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(ActionsReviseForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.column.addWidget(self.heading)

        self.about = QLabel(ActionsReviseForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.column.addWidget(self.about)

        self.field_13 = QVBoxLayout()
        self.field_13.setSpacing(4)
        self.field_13.setObjectName(u"field_13")
        self.field_13.setContentsMargins(0, 0, 0, 0)
        self.revised_on_label = QLabel(ActionsReviseForm)
        self.revised_on_label.setObjectName(u"revised_on_label")
        self.revised_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.revised_on_label.setWordWrap(True)

        self.field_13.addWidget(self.revised_on_label)

        self.revised_on = DateField(ActionsReviseForm)
        self.revised_on.setObjectName(u"revised_on")

        self.field_13.addWidget(self.revised_on)


        self.column.addLayout(self.field_13)

        self.field_14 = QVBoxLayout()
        self.field_14.setSpacing(4)
        self.field_14.setObjectName(u"field_14")
        self.field_14.setContentsMargins(0, 0, 0, 0)
        self.why_label = QLabel(ActionsReviseForm)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setTextFormat(Qt.TextFormat.PlainText)
        self.why_label.setWordWrap(True)

        self.field_14.addWidget(self.why_label)

        self.why = TextArea(ActionsReviseForm)
        self.why.setObjectName(u"why")

        self.field_14.addWidget(self.why)


        self.column.addLayout(self.field_14)

        self.counts = QLabel(ActionsReviseForm)
        self.counts.setObjectName(u"counts")
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.counts.setWordWrap(True)
        self.counts.setProperty(u"role", u"quiet")

        self.column.addWidget(self.counts)

        self.problem = QLabel(ActionsReviseForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column.addWidget(self.problem)

        self.note = QLabel(ActionsReviseForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.column.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(ActionsReviseForm)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"role", u"primary")

        self.foot.addWidget(self.done)

        self.discard = QPushButton(ActionsReviseForm)
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

        self.close_pane = QPushButton(ActionsReviseForm)
        self.close_pane.setObjectName(u"close_pane")
        self.close_pane.setProperty(u"role", u"quiet")

        self.ways.addWidget(self.close_pane)


        self.column.addLayout(self.ways)

        self.below = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.below)

        self.revised_on_label.setBuddy(self.revised_on)
        self.why_label.setBuddy(self.why)
        QWidget.setTabOrder(self.revised_on, self.why)
        QWidget.setTabOrder(self.why, self.done)
        QWidget.setTabOrder(self.done, self.discard)
        QWidget.setTabOrder(self.discard, self.close_pane)

        self.retranslateUi(ActionsReviseForm)
    # setupUi

    def retranslateUi(self, ActionsReviseForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("ActionsReviseForm", u"Revise due", None))
        self.revised_on_label.setText(QCoreApplication.translate("ActionsReviseForm", u"Revised &day", None))
        self.why_label.setText(QCoreApplication.translate("ActionsReviseForm", u"&Why it is moved", None))
        self.counts.setText(QCoreApplication.translate("ActionsReviseForm", u"With its reason, the revised day is the one the figure of what was on time goes by. The day first set stays beside it.", None))
        self.done.setText(QCoreApplication.translate("ActionsReviseForm", u"Revise", None))
        self.discard.setText(QCoreApplication.translate("ActionsReviseForm", u"Discard changes", None))
        self.close_pane.setText(QCoreApplication.translate("ActionsReviseForm", u"Close", None))
        self.close_pane.setToolTip(QCoreApplication.translate("ActionsReviseForm", u"Close, and keep what is typed", None))
        pass
    # retranslateUi
