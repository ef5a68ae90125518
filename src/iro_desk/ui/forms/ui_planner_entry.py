# Compiled from ui/planner_entry.ui by `make forms`. Never edited by hand.
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
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField
class Ui_PlannerEntryForm(object):
    def setupUi(self, PlannerEntryForm: QWidget) -> None:
        if not PlannerEntryForm.objectName():
            PlannerEntryForm.setObjectName(u"PlannerEntryForm")
        self.column = QVBoxLayout(PlannerEntryForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(PlannerEntryForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.column.addWidget(self.heading)

        self.column_2 = QVBoxLayout()
        self.column_2.setSpacing(4)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(PlannerEntryForm)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_2.addWidget(self.kind_label)

        self.kind = ChoiceField(PlannerEntryForm)
        self.kind.setObjectName(u"kind")

        self.column_2.addWidget(self.kind)


        self.column.addLayout(self.column_2)

        self.column_3 = QVBoxLayout()
        self.column_3.setSpacing(4)
        self.column_3.setObjectName(u"column_3")
        self.column_3.setContentsMargins(0, 0, 0, 0)
        self.child_id_label = QLabel(PlannerEntryForm)
        self.child_id_label.setObjectName(u"child_id_label")
        self.child_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_3.addWidget(self.child_id_label)

        self.child_id = ChoiceField(PlannerEntryForm)
        self.child_id.setObjectName(u"child_id")

        self.column_3.addWidget(self.child_id)


        self.column.addLayout(self.column_3)

        self.column_4 = QVBoxLayout()
        self.column_4.setSpacing(4)
        self.column_4.setObjectName(u"column_4")
        self.column_4.setContentsMargins(0, 0, 0, 0)
        self.starts_on_label = QLabel(PlannerEntryForm)
        self.starts_on_label.setObjectName(u"starts_on_label")
        self.starts_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_4.addWidget(self.starts_on_label)

        self.starts_on = DateField(PlannerEntryForm)
        self.starts_on.setObjectName(u"starts_on")

        self.column_4.addWidget(self.starts_on)


        self.column.addLayout(self.column_4)

        self.column_5 = QVBoxLayout()
        self.column_5.setSpacing(4)
        self.column_5.setObjectName(u"column_5")
        self.column_5.setContentsMargins(0, 0, 0, 0)
        self.ends_on_label = QLabel(PlannerEntryForm)
        self.ends_on_label.setObjectName(u"ends_on_label")
        self.ends_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_5.addWidget(self.ends_on_label)

        self.ends_on = DateField(PlannerEntryForm)
        self.ends_on.setObjectName(u"ends_on")

        self.column_5.addWidget(self.ends_on)


        self.column.addLayout(self.column_5)

        self.when_part = QWidget(PlannerEntryForm)
        self.when_part.setObjectName(u"when_part")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.when_part.sizePolicy().hasHeightForWidth())
        self.when_part.setSizePolicy(sizePolicy)
        self.when = QHBoxLayout(self.when_part)
        self.when.setSpacing(8)
        self.when.setObjectName(u"when")
        self.when.setContentsMargins(0, 0, 0, 0)
        self.column_7 = QVBoxLayout()
        self.column_7.setSpacing(4)
        self.column_7.setObjectName(u"column_7")
        self.column_7.setContentsMargins(0, 0, 0, 0)
        self.starts_at_label = QLabel(self.when_part)
        self.starts_at_label.setObjectName(u"starts_at_label")
        self.starts_at_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_7.addWidget(self.starts_at_label)

        self.starts_at = QLineEdit(self.when_part)
        self.starts_at.setObjectName(u"starts_at")
        self.starts_at.setMaxLength(5)

        self.column_7.addWidget(self.starts_at)

        self.gap_8 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_7.addItem(self.gap_8)


        self.when.addLayout(self.column_7)

        self.column_9 = QVBoxLayout()
        self.column_9.setSpacing(4)
        self.column_9.setObjectName(u"column_9")
        self.column_9.setContentsMargins(0, 0, 0, 0)
        self.minutes_label = QLabel(self.when_part)
        self.minutes_label.setObjectName(u"minutes_label")
        self.minutes_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_9.addWidget(self.minutes_label)

        self.minutes = QSpinBox(self.when_part)
        self.minutes.setObjectName(u"minutes")
        self.minutes.setMaximum(1440)
        self.minutes.setSingleStep(15)

        self.column_9.addWidget(self.minutes)

        self.gap_10 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_9.addItem(self.gap_10)


        self.when.addLayout(self.column_9)

        self.when.setStretch(0, 1)
        self.when.setStretch(1, 1)

        self.column.addWidget(self.when_part)

        self.column_11 = QVBoxLayout()
        self.column_11.setSpacing(4)
        self.column_11.setObjectName(u"column_11")
        self.column_11.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(PlannerEntryForm)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_11.addWidget(self.title_label)

        self.title = QLineEdit(PlannerEntryForm)
        self.title.setObjectName(u"title")
        self.title.setMaxLength(120)

        self.column_11.addWidget(self.title)


        self.column.addLayout(self.column_11)

        self.title_note = QLabel(PlannerEntryForm)
        self.title_note.setObjectName(u"title_note")
        self.title_note.setTextFormat(Qt.TextFormat.PlainText)
        self.title_note.setWordWrap(True)
        self.title_note.setProperty(u"role", u"quiet")

        self.column.addWidget(self.title_note)

        self.problem = QLabel(PlannerEntryForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column.addWidget(self.problem)

        self.note = QLabel(PlannerEntryForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.column.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(PlannerEntryForm)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"role", u"primary")

        self.foot.addWidget(self.done)

        self.discard = QPushButton(PlannerEntryForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"quiet")

        self.foot.addWidget(self.discard)

        self.gap_13 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.gap_13)


        self.column.addLayout(self.foot)

        self.ways = QHBoxLayout()
        self.ways.setSpacing(8)
        self.ways.setObjectName(u"ways")
        self.ways.setContentsMargins(0, 0, 0, 0)
        self.remove = QPushButton(PlannerEntryForm)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"role", u"link")

        self.ways.addWidget(self.remove)

        self.gap_15 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ways.addItem(self.gap_15)

        self.close_pane = QPushButton(PlannerEntryForm)
        self.close_pane.setObjectName(u"close_pane")
        self.close_pane.setProperty(u"role", u"quiet")

        self.ways.addWidget(self.close_pane)


        self.column.addLayout(self.ways)

        self.gap_16 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap_16)

        self.kind_label.setBuddy(self.kind)
        self.child_id_label.setBuddy(self.child_id)
        self.starts_on_label.setBuddy(self.starts_on)
        self.ends_on_label.setBuddy(self.ends_on)
        self.starts_at_label.setBuddy(self.starts_at)
        self.minutes_label.setBuddy(self.minutes)
        self.title_label.setBuddy(self.title)
        QWidget.setTabOrder(self.kind, self.child_id)
        QWidget.setTabOrder(self.child_id, self.starts_on)
        QWidget.setTabOrder(self.starts_on, self.ends_on)
        QWidget.setTabOrder(self.ends_on, self.starts_at)
        QWidget.setTabOrder(self.starts_at, self.minutes)
        QWidget.setTabOrder(self.minutes, self.title)
        QWidget.setTabOrder(self.title, self.done)
        QWidget.setTabOrder(self.done, self.discard)
        QWidget.setTabOrder(self.discard, self.remove)
        QWidget.setTabOrder(self.remove, self.close_pane)

        self.retranslateUi(PlannerEntryForm)
    # setupUi

    def retranslateUi(self, PlannerEntryForm: QWidget) -> None:
        self.kind_label.setText(QCoreApplication.translate("PlannerEntryForm", u"&What", None))
        self.child_id_label.setText(QCoreApplication.translate("PlannerEntryForm", u"C&hild", None))
        self.starts_on_label.setText(QCoreApplication.translate("PlannerEntryForm", u"&First day", None))
        self.ends_on_label.setText(QCoreApplication.translate("PlannerEntryForm", u"L&ast day, where it takes several", None))
        self.starts_at_label.setText(QCoreApplication.translate("PlannerEntryForm", u"&Begins at", None))
        self.starts_at.setPlaceholderText(QCoreApplication.translate("PlannerEntryForm", u"10:00", None))
        self.minutes_label.setText(QCoreApplication.translate("PlannerEntryForm", u"Mi&nutes a day", None))
        self.title_label.setText(QCoreApplication.translate("PlannerEntryForm", u"N&ote", None))
        self.title_note.setText(QCoreApplication.translate("PlannerEntryForm", u"Notes stay in the case file. A calendar file never holds them.", None))
        self.done.setText(QCoreApplication.translate("PlannerEntryForm", u"Done", None))
        self.discard.setText(QCoreApplication.translate("PlannerEntryForm", u"Discard changes", None))
        self.remove.setText(QCoreApplication.translate("PlannerEntryForm", u"Remove", None))
        self.close_pane.setText(QCoreApplication.translate("PlannerEntryForm", u"Close", None))
        self.close_pane.setToolTip(QCoreApplication.translate("PlannerEntryForm", u"Close (Esc)", None))
        pass
    # retranslateUi
