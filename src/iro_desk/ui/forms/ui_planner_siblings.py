# Compiled from ui/planner_siblings.ui by `make forms`. Never edited by hand.
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
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
class Ui_PlannerSiblingsForm(object):
    def setupUi(self, PlannerSiblingsForm: QWidget) -> None:
        if not PlannerSiblingsForm.objectName():
            PlannerSiblingsForm.setObjectName(u"PlannerSiblingsForm")
        self.column = QVBoxLayout(PlannerSiblingsForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(PlannerSiblingsForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"section")

        self.column.addWidget(self.heading)

        self.words = QLabel(PlannerSiblingsForm)
        self.words.setObjectName(u"words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty(u"role", u"quiet")

        self.column.addWidget(self.words)

        self.column_2 = QVBoxLayout()
        self.column_2.setSpacing(4)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(0, 0, 0, 0)
        self.group_id_label = QLabel(PlannerSiblingsForm)
        self.group_id_label.setObjectName(u"group_id_label")
        self.group_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_2.addWidget(self.group_id_label)

        self.group_id = ChoiceField(PlannerSiblingsForm)
        self.group_id.setObjectName(u"group_id")

        self.column_2.addWidget(self.group_id)


        self.column.addLayout(self.column_2)

        self.column_3 = QVBoxLayout()
        self.column_3.setSpacing(4)
        self.column_3.setObjectName(u"column_3")
        self.column_3.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(PlannerSiblingsForm)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_3.addWidget(self.name_label)

        self.name = QLineEdit(PlannerSiblingsForm)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(80)

        self.column_3.addWidget(self.name)


        self.column.addLayout(self.column_3)

        self.members_label = QLabel(PlannerSiblingsForm)
        self.members_label.setObjectName(u"members_label")
        self.members_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.members_label)

        self.members = QListWidget(PlannerSiblingsForm)
        self.members.setObjectName(u"members")

        self.column.addWidget(self.members)

        self.adding = QHBoxLayout()
        self.adding.setSpacing(8)
        self.adding.setObjectName(u"adding")
        self.adding.setContentsMargins(0, 0, 0, 0)
        self.child_id = ChoiceField(PlannerSiblingsForm)
        self.child_id.setObjectName(u"child_id")

        self.adding.addWidget(self.child_id)

        self.add = QPushButton(PlannerSiblingsForm)
        self.add.setObjectName(u"add")

        self.adding.addWidget(self.add)

        self.adding.setStretch(0, 1)

        self.column.addLayout(self.adding)

        self.take_out = QPushButton(PlannerSiblingsForm)
        self.take_out.setObjectName(u"take_out")
        self.take_out.setProperty(u"role", u"link")

        self.column.addWidget(self.take_out)

        self.problem = QLabel(PlannerSiblingsForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column.addWidget(self.problem)

        self.note = QLabel(PlannerSiblingsForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.column.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(PlannerSiblingsForm)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"role", u"primary")

        self.foot.addWidget(self.done)

        self.discard = QPushButton(PlannerSiblingsForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"quiet")

        self.foot.addWidget(self.discard)

        self.gap_6 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.gap_6)


        self.column.addLayout(self.foot)

        self.ways = QHBoxLayout()
        self.ways.setSpacing(8)
        self.ways.setObjectName(u"ways")
        self.ways.setContentsMargins(0, 0, 0, 0)
        self.remove = QPushButton(PlannerSiblingsForm)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"role", u"link")

        self.ways.addWidget(self.remove)

        self.gap_8 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ways.addItem(self.gap_8)

        self.close_pane = QPushButton(PlannerSiblingsForm)
        self.close_pane.setObjectName(u"close_pane")
        self.close_pane.setProperty(u"role", u"quiet")

        self.ways.addWidget(self.close_pane)


        self.column.addLayout(self.ways)

        self.hints_title = QLabel(PlannerSiblingsForm)
        self.hints_title.setObjectName(u"hints_title")
        self.hints_title.setTextFormat(Qt.TextFormat.PlainText)
        self.hints_title.setProperty(u"role", u"strong")

        self.column.addWidget(self.hints_title)

        self.hints = QListWidget(PlannerSiblingsForm)
        self.hints.setObjectName(u"hints")

        self.column.addWidget(self.hints)

        self.gap_9 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap_9)

        self.group_id_label.setBuddy(self.group_id)
        self.name_label.setBuddy(self.name)
        self.members_label.setBuddy(self.members)
        QWidget.setTabOrder(self.group_id, self.name)
        QWidget.setTabOrder(self.name, self.members)
        QWidget.setTabOrder(self.members, self.take_out)
        QWidget.setTabOrder(self.take_out, self.child_id)
        QWidget.setTabOrder(self.child_id, self.add)
        QWidget.setTabOrder(self.add, self.done)
        QWidget.setTabOrder(self.done, self.discard)
        QWidget.setTabOrder(self.discard, self.remove)
        QWidget.setTabOrder(self.remove, self.hints)
        QWidget.setTabOrder(self.hints, self.close_pane)

        self.retranslateUi(PlannerSiblingsForm)
    # setupUi

    def retranslateUi(self, PlannerSiblingsForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("PlannerSiblingsForm", u"Sibling groups", None))
        self.words.setText(QCoreApplication.translate("PlannerSiblingsForm", u"Brothers and sisters in a group can be planned together. Each keeps a record of their own.", None))
        self.group_id_label.setText(QCoreApplication.translate("PlannerSiblingsForm", u"&Group", None))
        self.name_label.setText(QCoreApplication.translate("PlannerSiblingsForm", u"&Name of the group", None))
        self.members_label.setText(QCoreApplication.translate("PlannerSiblingsForm", u"&Children in it", None))
        self.members.setAccessibleDescription(QCoreApplication.translate("PlannerSiblingsForm", u"Delete takes the child out of the group", None))
        self.child_id.setAccessibleName(QCoreApplication.translate("PlannerSiblingsForm", u"Child to add", None))
        self.add.setText(QCoreApplication.translate("PlannerSiblingsForm", u"&Add", None))
        self.take_out.setText(QCoreApplication.translate("PlannerSiblingsForm", u"&Take out", None))
        self.done.setText(QCoreApplication.translate("PlannerSiblingsForm", u"Done", None))
        self.discard.setText(QCoreApplication.translate("PlannerSiblingsForm", u"Discard changes", None))
        self.remove.setText(QCoreApplication.translate("PlannerSiblingsForm", u"&Dissolve the group", None))
        self.close_pane.setText(QCoreApplication.translate("PlannerSiblingsForm", u"Close", None))
        self.close_pane.setToolTip(QCoreApplication.translate("PlannerSiblingsForm", u"Close (Esc)", None))
        self.hints_title.setText(QCoreApplication.translate("PlannerSiblingsForm", u"Perhaps siblings", None))
        self.hints.setAccessibleName(QCoreApplication.translate("PlannerSiblingsForm", u"Perhaps siblings", None))
        self.hints.setAccessibleDescription(QCoreApplication.translate("PlannerSiblingsForm", u"Enter begins a group of them", None))
        pass
    # retranslateUi
