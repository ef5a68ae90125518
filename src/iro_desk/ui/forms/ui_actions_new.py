# Compiled from ui/actions_new.ui by `make forms`. Never edited by hand.
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
class Ui_ActionsNewForm(object):
    def setupUi(self, ActionsNewForm: QWidget) -> None:
        if not ActionsNewForm.objectName():
            ActionsNewForm.setObjectName(u"ActionsNewForm")
        self.column = QVBoxLayout(ActionsNewForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(ActionsNewForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.column.addWidget(self.heading)

        self.field_1 = QVBoxLayout()
        self.field_1.setSpacing(4)
        self.field_1.setObjectName(u"field_1")
        self.field_1.setContentsMargins(0, 0, 0, 0)
        self.child_id_label = QLabel(ActionsNewForm)
        self.child_id_label.setObjectName(u"child_id_label")
        self.child_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.child_id_label.setWordWrap(True)

        self.field_1.addWidget(self.child_id_label)

        self.child_id = ChoiceField(ActionsNewForm)
        self.child_id.setObjectName(u"child_id")

        self.field_1.addWidget(self.child_id)


        self.column.addLayout(self.field_1)

        self.field_2 = QVBoxLayout()
        self.field_2.setSpacing(4)
        self.field_2.setObjectName(u"field_2")
        self.field_2.setContentsMargins(0, 0, 0, 0)
        self.action_label = QLabel(ActionsNewForm)
        self.action_label.setObjectName(u"action_label")
        self.action_label.setTextFormat(Qt.TextFormat.PlainText)
        self.action_label.setWordWrap(True)

        self.field_2.addWidget(self.action_label)

        self.action = TextArea(ActionsNewForm)
        self.action.setObjectName(u"action")

        self.field_2.addWidget(self.action)


        self.column.addLayout(self.field_2)

        self.pair_5 = QHBoxLayout()
        self.pair_5.setSpacing(8)
        self.pair_5.setObjectName(u"pair_5")
        self.pair_5.setContentsMargins(0, 0, 0, 0)
        self.field_3 = QVBoxLayout()
        self.field_3.setSpacing(4)
        self.field_3.setObjectName(u"field_3")
        self.field_3.setContentsMargins(0, 0, 0, 0)
        self.owner_name_label = QLabel(ActionsNewForm)
        self.owner_name_label.setObjectName(u"owner_name_label")
        self.owner_name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_name_label.setWordWrap(True)

        self.field_3.addWidget(self.owner_name_label)

        self.owner_name = QLineEdit(ActionsNewForm)
        self.owner_name.setObjectName(u"owner_name")
        self.owner_name.setMaxLength(120)

        self.field_3.addWidget(self.owner_name)


        self.pair_5.addLayout(self.field_3)

        self.field_4 = QVBoxLayout()
        self.field_4.setSpacing(4)
        self.field_4.setObjectName(u"field_4")
        self.field_4.setContentsMargins(0, 0, 0, 0)
        self.owner_role_label = QLabel(ActionsNewForm)
        self.owner_role_label.setObjectName(u"owner_role_label")
        self.owner_role_label.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_role_label.setWordWrap(True)

        self.field_4.addWidget(self.owner_role_label)

        self.owner_role = QLineEdit(ActionsNewForm)
        self.owner_role.setObjectName(u"owner_role")
        self.owner_role.setMaxLength(120)

        self.field_4.addWidget(self.owner_role)


        self.pair_5.addLayout(self.field_4)

        self.pair_5.setStretch(0, 1)
        self.pair_5.setStretch(1, 1)

        self.column.addLayout(self.pair_5)

        self.field_6 = QVBoxLayout()
        self.field_6.setSpacing(4)
        self.field_6.setObjectName(u"field_6")
        self.field_6.setContentsMargins(0, 0, 0, 0)
        self.due_on_label = QLabel(ActionsNewForm)
        self.due_on_label.setObjectName(u"due_on_label")
        self.due_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_on_label.setWordWrap(True)

        self.field_6.addWidget(self.due_on_label)

        self.due_on = DateField(ActionsNewForm)
        self.due_on.setObjectName(u"due_on")

        self.field_6.addWidget(self.due_on)


        self.column.addLayout(self.field_6)

        self.field_7 = QVBoxLayout()
        self.field_7.setSpacing(4)
        self.field_7.setObjectName(u"field_7")
        self.field_7.setContentsMargins(0, 0, 0, 0)
        self.source_label = QLabel(ActionsNewForm)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setTextFormat(Qt.TextFormat.PlainText)
        self.source_label.setWordWrap(True)

        self.field_7.addWidget(self.source_label)

        self.source = ChoiceField(ActionsNewForm)
        self.source.setObjectName(u"source")

        self.field_7.addWidget(self.source)


        self.column.addLayout(self.field_7)

        self.field_8 = QVBoxLayout()
        self.field_8.setSpacing(4)
        self.field_8.setObjectName(u"field_8")
        self.field_8.setContentsMargins(0, 0, 0, 0)
        self.source_on_label = QLabel(ActionsNewForm)
        self.source_on_label.setObjectName(u"source_on_label")
        self.source_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.source_on_label.setWordWrap(True)

        self.field_8.addWidget(self.source_on_label)

        self.source_on = DateField(ActionsNewForm)
        self.source_on.setObjectName(u"source_on")

        self.field_8.addWidget(self.source_on)


        self.column.addLayout(self.field_8)

        self.problem = QLabel(ActionsNewForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column.addWidget(self.problem)

        self.note = QLabel(ActionsNewForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.column.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(ActionsNewForm)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"role", u"primary")

        self.foot.addWidget(self.done)

        self.discard = QPushButton(ActionsNewForm)
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

        self.close_pane = QPushButton(ActionsNewForm)
        self.close_pane.setObjectName(u"close_pane")
        self.close_pane.setProperty(u"role", u"quiet")

        self.ways.addWidget(self.close_pane)


        self.column.addLayout(self.ways)

        self.below = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.below)

        self.child_id_label.setBuddy(self.child_id)
        self.action_label.setBuddy(self.action)
        self.owner_name_label.setBuddy(self.owner_name)
        self.owner_role_label.setBuddy(self.owner_role)
        self.due_on_label.setBuddy(self.due_on)
        self.source_label.setBuddy(self.source)
        self.source_on_label.setBuddy(self.source_on)
        QWidget.setTabOrder(self.child_id, self.action)
        QWidget.setTabOrder(self.action, self.owner_name)
        QWidget.setTabOrder(self.owner_name, self.owner_role)
        QWidget.setTabOrder(self.owner_role, self.due_on)
        QWidget.setTabOrder(self.due_on, self.source)
        QWidget.setTabOrder(self.source, self.source_on)
        QWidget.setTabOrder(self.source_on, self.done)
        QWidget.setTabOrder(self.done, self.discard)
        QWidget.setTabOrder(self.discard, self.close_pane)

        self.retranslateUi(ActionsNewForm)
    # setupUi

    def retranslateUi(self, ActionsNewForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("ActionsNewForm", u"New action", None))
        self.child_id_label.setText(QCoreApplication.translate("ActionsNewForm", u"C&hild", None))
        self.action_label.setText(QCoreApplication.translate("ActionsNewForm", u"What is to be &done", None))
        self.owner_name_label.setText(QCoreApplication.translate("ActionsNewForm", u"O&wner", None))
        self.owner_role_label.setText(QCoreApplication.translate("ActionsNewForm", u"Owner\u2019s &role", None))
        self.due_on_label.setText(QCoreApplication.translate("ActionsNewForm", u"D&ue", None))
        self.source_label.setText(QCoreApplication.translate("ActionsNewForm", u"&Source", None))
        self.source_on_label.setText(QCoreApplication.translate("ActionsNewForm", u"Ra&ised", None))
        self.done.setText(QCoreApplication.translate("ActionsNewForm", u"Add", None))
        self.discard.setText(QCoreApplication.translate("ActionsNewForm", u"Discard changes", None))
        self.close_pane.setText(QCoreApplication.translate("ActionsNewForm", u"Close", None))
        self.close_pane.setToolTip(QCoreApplication.translate("ActionsNewForm", u"Close, and keep what is typed", None))
        pass
    # retranslateUi
