# Compiled from ui/review_decisions.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QGridLayout,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout,
    QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.widgets.table import Table
from iro_desk.ui.widgets.text_area import TextArea

class Ui_DecisionsForm(object):
    def setupUi(self, DecisionsForm: QWidget) -> None:
        if not DecisionsForm.objectName():
            DecisionsForm.setObjectName(u"DecisionsForm")
        self.column_1 = QVBoxLayout(DecisionsForm)
        self.column_1.setSpacing(8)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 4, 8, 0)
        self.decisions = Table(DecisionsForm)
        self.decisions.setObjectName(u"decisions")

        self.column_1.addWidget(self.decisions)

        self.none_yet = QLabel(DecisionsForm)
        self.none_yet.setObjectName(u"none_yet")
        self.none_yet.setTextFormat(Qt.TextFormat.PlainText)
        self.none_yet.setWordWrap(True)
        self.none_yet.setProperty(u"role", u"quiet")

        self.column_1.addWidget(self.none_yet)

        self.problem = QLabel(DecisionsForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column_1.addWidget(self.problem)

        self.editor = QWidget(DecisionsForm)
        self.editor.setObjectName(u"editor")
        self.column_2 = QVBoxLayout(self.editor)
        self.column_2.setSpacing(10)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(0, 0, 0, 0)
        self.row_1 = QHBoxLayout()
        self.row_1.setSpacing(4)
        self.row_1.setObjectName(u"row_1")
        self.row_1.setContentsMargins(0, 0, 0, 0)
        self.editor_heading = QLabel(self.editor)
        self.editor_heading.setObjectName(u"editor_heading")
        self.editor_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.editor_heading.setProperty(u"role", u"strong")

        self.row_1.addWidget(self.editor_heading)

        self.spacer_1 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_1.addItem(self.spacer_1)

        self.move_up = QToolButton(self.editor)
        self.move_up.setObjectName(u"move_up")
        icon = QIcon(QIcon.fromTheme(u"caret-up"))
        self.move_up.setIcon(icon)

        self.row_1.addWidget(self.move_up)

        self.move_down = QToolButton(self.editor)
        self.move_down.setObjectName(u"move_down")
        icon1 = QIcon(QIcon.fromTheme(u"caret-down"))
        self.move_down.setIcon(icon1)

        self.row_1.addWidget(self.move_down)

        self.remove = QToolButton(self.editor)
        self.remove.setObjectName(u"remove")
        icon2 = QIcon(QIcon.fromTheme(u"trash"))
        self.remove.setIcon(icon2)

        self.row_1.addWidget(self.remove)


        self.column_2.addLayout(self.row_1)

        self.column_3 = QVBoxLayout()
        self.column_3.setSpacing(4)
        self.column_3.setObjectName(u"column_3")
        self.column_3.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(self.editor)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_3.addWidget(self.text_label)

        self.text = TextArea(self.editor)
        self.text.setObjectName(u"text")

        self.column_3.addWidget(self.text)


        self.column_2.addLayout(self.column_3)

        self.grid_1 = QGridLayout()
        self.grid_1.setObjectName(u"grid_1")
        self.grid_1.setHorizontalSpacing(16)
        self.grid_1.setVerticalSpacing(12)
        self.grid_1.setContentsMargins(0, 0, 0, 0)
        self.column_4 = QVBoxLayout()
        self.column_4.setSpacing(4)
        self.column_4.setObjectName(u"column_4")
        self.column_4.setContentsMargins(0, 0, 0, 0)
        self.responsible_name_label = QLabel(self.editor)
        self.responsible_name_label.setObjectName(u"responsible_name_label")
        self.responsible_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_4.addWidget(self.responsible_name_label)

        self.responsible_name = QLineEdit(self.editor)
        self.responsible_name.setObjectName(u"responsible_name")

        self.column_4.addWidget(self.responsible_name)


        self.grid_1.addLayout(self.column_4, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_5 = QVBoxLayout()
        self.column_5.setSpacing(4)
        self.column_5.setObjectName(u"column_5")
        self.column_5.setContentsMargins(0, 0, 0, 0)
        self.responsible_role_label = QLabel(self.editor)
        self.responsible_role_label.setObjectName(u"responsible_role_label")
        self.responsible_role_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_5.addWidget(self.responsible_role_label)

        self.responsible_role = QLineEdit(self.editor)
        self.responsible_role.setObjectName(u"responsible_role")

        self.column_5.addWidget(self.responsible_role)


        self.grid_1.addLayout(self.column_5, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_6 = QVBoxLayout()
        self.column_6.setSpacing(4)
        self.column_6.setObjectName(u"column_6")
        self.column_6.setContentsMargins(0, 0, 0, 0)
        self.due_on_label = QLabel(self.editor)
        self.due_on_label.setObjectName(u"due_on_label")
        self.due_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_6.addWidget(self.due_on_label)

        self.due_on = DateField(self.editor)
        self.due_on.setObjectName(u"due_on")

        self.column_6.addWidget(self.due_on)


        self.grid_1.addLayout(self.column_6, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)
        self.grid_1.setColumnStretch(2, 1)

        self.column_2.addLayout(self.grid_1)

        self.column_9 = QVBoxLayout()
        self.column_9.setSpacing(4)
        self.column_9.setObjectName(u"column_9")
        self.column_9.setContentsMargins(0, 0, 0, 0)
        self.measure_label = QLabel(self.editor)
        self.measure_label.setObjectName(u"measure_label")
        self.measure_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_9.addWidget(self.measure_label)

        self.measure = QLineEdit(self.editor)
        self.measure.setObjectName(u"measure")

        self.column_9.addWidget(self.measure)


        self.column_2.addLayout(self.column_9)

        self.hints = QLabel(self.editor)
        self.hints.setObjectName(u"hints")
        self.hints.setTextFormat(Qt.TextFormat.PlainText)
        self.hints.setWordWrap(True)
        self.hints.setProperty(u"role", u"quiet")

        self.column_2.addWidget(self.hints)

        self.column_7 = QVBoxLayout()
        self.column_7.setSpacing(4)
        self.column_7.setObjectName(u"column_7")
        self.column_7.setContentsMargins(0, 0, 0, 0)
        self.meaning_label = QLabel(self.editor)
        self.meaning_label.setObjectName(u"meaning_label")
        self.meaning_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_7.addWidget(self.meaning_label)

        self.meaning = TextArea(self.editor)
        self.meaning.setObjectName(u"meaning")

        self.column_7.addWidget(self.meaning)


        self.column_2.addLayout(self.column_7)

        self.row_2 = QHBoxLayout()
        self.row_2.setSpacing(12)
        self.row_2.setObjectName(u"row_2")
        self.row_2.setContentsMargins(0, 0, 0, 0)
        self.column_8 = QVBoxLayout()
        self.column_8.setSpacing(4)
        self.column_8.setObjectName(u"column_8")
        self.column_8.setContentsMargins(0, 0, 0, 0)
        self.category_label = QLabel(self.editor)
        self.category_label.setObjectName(u"category_label")
        self.category_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_8.addWidget(self.category_label)

        self.category = ChoiceField(self.editor)
        self.category.setObjectName(u"category")
        self.category.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.category.setMinimumContentsLength(8)

        self.column_8.addWidget(self.category)


        self.row_2.addLayout(self.column_8)

        self.is_recommendation = QCheckBox(self.editor)
        self.is_recommendation.setObjectName(u"is_recommendation")

        self.row_2.addWidget(self.is_recommendation)

        self.starred = QCheckBox(self.editor)
        self.starred.setObjectName(u"starred")

        self.row_2.addWidget(self.starred)

        self.child_knows = QCheckBox(self.editor)
        self.child_knows.setObjectName(u"child_knows")

        self.row_2.addWidget(self.child_knows)

        self.row_2.setStretch(0, 1)

        self.column_2.addLayout(self.row_2)


        self.column_1.addWidget(self.editor)

        self.spacer_2 = QSpacerItem(40, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_1.addItem(self.spacer_2)

        self.text_label.setBuddy(self.text)
        self.responsible_name_label.setBuddy(self.responsible_name)
        self.responsible_role_label.setBuddy(self.responsible_role)
        self.due_on_label.setBuddy(self.due_on)
        self.measure_label.setBuddy(self.measure)
        self.meaning_label.setBuddy(self.meaning)
        self.category_label.setBuddy(self.category)
        QWidget.setTabOrder(self.decisions, self.move_up)
        QWidget.setTabOrder(self.move_up, self.move_down)
        QWidget.setTabOrder(self.move_down, self.remove)
        QWidget.setTabOrder(self.remove, self.text)
        QWidget.setTabOrder(self.text, self.responsible_name)
        QWidget.setTabOrder(self.responsible_name, self.responsible_role)
        QWidget.setTabOrder(self.responsible_role, self.due_on)
        QWidget.setTabOrder(self.due_on, self.measure)
        QWidget.setTabOrder(self.measure, self.meaning)
        QWidget.setTabOrder(self.meaning, self.category)
        QWidget.setTabOrder(self.category, self.is_recommendation)
        QWidget.setTabOrder(self.is_recommendation, self.starred)
        QWidget.setTabOrder(self.starred, self.child_knows)

        self.retranslateUi(DecisionsForm)
    # setupUi

    def retranslateUi(self, DecisionsForm: QWidget) -> None:
        self.decisions.setAccessibleName(QCoreApplication.translate("DecisionsForm", u"Decisions of this review", None))
        self.none_yet.setText(QCoreApplication.translate("DecisionsForm", u"No decisions yet. Each one says what will happen, who does it and by when.", None))
        self.problem.setText("")
        self.editor_heading.setText(QCoreApplication.translate("DecisionsForm", u"Decision 1", None))
        self.move_up.setAccessibleName(QCoreApplication.translate("DecisionsForm", u"Move the decision up", None))
        self.move_up.setToolTip(QCoreApplication.translate("DecisionsForm", u"Move up (Alt+Up)", None))
        self.move_down.setAccessibleName(QCoreApplication.translate("DecisionsForm", u"Move the decision down", None))
        self.move_down.setToolTip(QCoreApplication.translate("DecisionsForm", u"Move down (Alt+Down)", None))
        self.remove.setAccessibleName(QCoreApplication.translate("DecisionsForm", u"Remove the decision", None))
        self.remove.setToolTip(QCoreApplication.translate("DecisionsForm", u"Remove (Ctrl+Delete)", None))
        self.text_label.setText(QCoreApplication.translate("DecisionsForm", u"What will happen", None))
        self.responsible_name_label.setText(QCoreApplication.translate("DecisionsForm", u"Who", None))
        self.responsible_role_label.setText(QCoreApplication.translate("DecisionsForm", u"Role", None))
        self.due_on_label.setText(QCoreApplication.translate("DecisionsForm", u"By when", None))
        self.measure_label.setText(QCoreApplication.translate("DecisionsForm", u"How one will see that it is done", None))
        self.measure.setPlaceholderText(QCoreApplication.translate("DecisionsForm", u"Enter adds the next decision", None))
        self.hints.setText("")
        self.meaning_label.setText(QCoreApplication.translate("DecisionsForm", u"What this will mean for the child", None))
        self.category_label.setText(QCoreApplication.translate("DecisionsForm", u"Category", None))
        self.is_recommendation.setText(QCoreApplication.translate("DecisionsForm", u"Recommendation", None))
        self.starred.setText(QCoreApplication.translate("DecisionsForm", u"Top priority", None))
        self.child_knows.setText(QCoreApplication.translate("DecisionsForm", u"The child knows", None))
        self.child_knows.setToolTip(QCoreApplication.translate("DecisionsForm", u"Not ticked: it stays out of every letter to the child", None))
        pass
    # retranslateUi
