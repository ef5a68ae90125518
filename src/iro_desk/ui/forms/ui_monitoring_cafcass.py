# Compiled from ui/monitoring_cafcass.ui by `make forms`. Never edited by hand.
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
class Ui_MonitoringCafcassForm(object):
    def setupUi(self, MonitoringCafcassForm: QWidget) -> None:
        if not MonitoringCafcassForm.objectName():
            MonitoringCafcassForm.setObjectName(u"MonitoringCafcassForm")
        self.column = QVBoxLayout(MonitoringCafcassForm)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 8, 12, 8)
        self.heading = QLabel(MonitoringCafcassForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.column.addWidget(self.heading)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(18)
        self.fields.setVerticalSpacing(3)
        self.kind_label = QLabel(MonitoringCafcassForm)
        self.kind_label.setObjectName(u"kind_label")

        self.fields.addWidget(self.kind_label, 0, 0, 1, 1)

        self.kind = ChoiceField(MonitoringCafcassForm)
        self.kind.setObjectName(u"kind")

        self.fields.addWidget(self.kind, 1, 0, 1, 1, Qt.AlignTop)

        self.child_label = QLabel(MonitoringCafcassForm)
        self.child_label.setObjectName(u"child_label")

        self.fields.addWidget(self.child_label, 0, 1, 1, 1)

        self.child = ChoiceField(MonitoringCafcassForm)
        self.child.setObjectName(u"child")

        self.fields.addWidget(self.child, 1, 1, 1, 1, Qt.AlignTop)

        self.held_on_label = QLabel(MonitoringCafcassForm)
        self.held_on_label.setObjectName(u"held_on_label")

        self.fields.addWidget(self.held_on_label, 2, 0, 1, 1)

        self.held_on = DateField(MonitoringCafcassForm)
        self.held_on.setObjectName(u"held_on")

        self.fields.addWidget(self.held_on, 3, 0, 1, 1, Qt.AlignTop)

        self.with_whom_label = QLabel(MonitoringCafcassForm)
        self.with_whom_label.setObjectName(u"with_whom_label")

        self.fields.addWidget(self.with_whom_label, 2, 1, 1, 1)

        self.with_whom = QLineEdit(MonitoringCafcassForm)
        self.with_whom.setObjectName(u"with_whom")

        self.fields.addWidget(self.with_whom, 3, 1, 1, 1, Qt.AlignTop)

        self.note_label = QLabel(MonitoringCafcassForm)
        self.note_label.setObjectName(u"note_label")

        self.fields.addWidget(self.note_label, 4, 0, 1, 2)

        self.note = TextArea(MonitoringCafcassForm)
        self.note.setObjectName(u"note")

        self.fields.addWidget(self.note, 5, 0, 1, 2)

        self.next_on_label = QLabel(MonitoringCafcassForm)
        self.next_on_label.setObjectName(u"next_on_label")

        self.fields.addWidget(self.next_on_label, 6, 0, 1, 1)

        self.next_on = DateField(MonitoringCafcassForm)
        self.next_on.setObjectName(u"next_on")

        self.fields.addWidget(self.next_on, 7, 0, 1, 1, Qt.AlignTop)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.problem = QLabel(MonitoringCafcassForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column.addWidget(self.problem)

        self.unkept = QLabel(MonitoringCafcassForm)
        self.unkept.setObjectName(u"unkept")
        self.unkept.setTextFormat(Qt.TextFormat.PlainText)
        self.unkept.setWordWrap(True)
        self.unkept.setProperty(u"role", u"quiet")

        self.column.addWidget(self.unkept)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.record = QPushButton(MonitoringCafcassForm)
        self.record.setObjectName(u"record")

        self.buttons.addWidget(self.record)

        self.discard = QPushButton(MonitoringCafcassForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"link")

        self.buttons.addWidget(self.discard)

        self.after_buttons = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.after_buttons)

        self.remove = QPushButton(MonitoringCafcassForm)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"role", u"link")

        self.buttons.addWidget(self.remove)


        self.column.addLayout(self.buttons)

        self.below = QSpacerItem(10, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.below)

        self.kind_label.setBuddy(self.kind)
        self.child_label.setBuddy(self.child)
        self.held_on_label.setBuddy(self.held_on)
        self.with_whom_label.setBuddy(self.with_whom)
        self.note_label.setBuddy(self.note)
        self.next_on_label.setBuddy(self.next_on)
        QWidget.setTabOrder(self.kind, self.child)
        QWidget.setTabOrder(self.child, self.held_on)
        QWidget.setTabOrder(self.held_on, self.with_whom)
        QWidget.setTabOrder(self.with_whom, self.note)
        QWidget.setTabOrder(self.note, self.next_on)
        QWidget.setTabOrder(self.next_on, self.record)
        QWidget.setTabOrder(self.record, self.discard)
        QWidget.setTabOrder(self.discard, self.remove)

        self.retranslateUi(MonitoringCafcassForm)
    # setupUi

    def retranslateUi(self, MonitoringCafcassForm: QWidget) -> None:
        self.kind_label.setText(QCoreApplication.translate("MonitoringCafcassForm", u"What it was", None))
        self.kind.setAccessibleName(QCoreApplication.translate("MonitoringCafcassForm", u"What it was", None))
        self.child_label.setText(QCoreApplication.translate("MonitoringCafcassForm", u"Child", None))
        self.child.setAccessibleName(QCoreApplication.translate("MonitoringCafcassForm", u"Child", None))
        self.held_on_label.setText(QCoreApplication.translate("MonitoringCafcassForm", u"Day", None))
        self.held_on.setAccessibleName(QCoreApplication.translate("MonitoringCafcassForm", u"Day", None))
        self.with_whom_label.setText(QCoreApplication.translate("MonitoringCafcassForm", u"With whom", None))
        self.with_whom.setAccessibleName(QCoreApplication.translate("MonitoringCafcassForm", u"With whom", None))
        self.note_label.setText(QCoreApplication.translate("MonitoringCafcassForm", u"What was said or agreed", None))
        self.note.setAccessibleName(QCoreApplication.translate("MonitoringCafcassForm", u"What was said or agreed", None))
        self.next_on_label.setText(QCoreApplication.translate("MonitoringCafcassForm", u"Next one on", None))
        self.next_on.setAccessibleName(QCoreApplication.translate("MonitoringCafcassForm", u"Next one on", None))
        self.record.setText(QCoreApplication.translate("MonitoringCafcassForm", u"Record", None))
        self.record.setToolTip(QCoreApplication.translate("MonitoringCafcassForm", u"Ctrl+Enter, or Enter in a day", None))
        self.discard.setText(QCoreApplication.translate("MonitoringCafcassForm", u"Leave it", None))
        self.discard.setToolTip(QCoreApplication.translate("MonitoringCafcassForm", u"Esc", None))
        self.remove.setText(QCoreApplication.translate("MonitoringCafcassForm", u"Remove it", None))
        pass
    # retranslateUi
