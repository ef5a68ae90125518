# Compiled from ui/event_told.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.widgets.text_area import TextArea
class Ui_EventToldForm(object):
    def setupUi(self, EventToldForm: QWidget) -> None:
        if not EventToldForm.objectName():
            EventToldForm.setObjectName(u"EventToldForm")
        self.column = QVBoxLayout(EventToldForm)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 10, 12, 10)
        self.heading = QLabel(EventToldForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.column.addWidget(self.heading)

        self.line = QHBoxLayout()
        self.line.setSpacing(12)
        self.line.setObjectName(u"line")
        self.told_on_column = QVBoxLayout()
        self.told_on_column.setSpacing(4)
        self.told_on_column.setObjectName(u"told_on_column")
        self.told_on_label = QLabel(EventToldForm)
        self.told_on_label.setObjectName(u"told_on_label")

        self.told_on_column.addWidget(self.told_on_label)

        self.told_on = DateField(EventToldForm)
        self.told_on.setObjectName(u"told_on")

        self.told_on_column.addWidget(self.told_on)


        self.line.addLayout(self.told_on_column)

        self.told_by_column = QVBoxLayout()
        self.told_by_column.setSpacing(4)
        self.told_by_column.setObjectName(u"told_by_column")
        self.told_by_label = QLabel(EventToldForm)
        self.told_by_label.setObjectName(u"told_by_label")

        self.told_by_column.addWidget(self.told_by_label)

        self.told_by = QLineEdit(EventToldForm)
        self.told_by.setObjectName(u"told_by")

        self.told_by_column.addWidget(self.told_by)


        self.line.addLayout(self.told_by_column)

        self.how_column = QVBoxLayout()
        self.how_column.setSpacing(4)
        self.how_column.setObjectName(u"how_column")
        self.how_label = QLabel(EventToldForm)
        self.how_label.setObjectName(u"how_label")

        self.how_column.addWidget(self.how_label)

        self.how = ChoiceField(EventToldForm)
        self.how.setObjectName(u"how")

        self.how_column.addWidget(self.how)


        self.line.addLayout(self.how_column)

        self.decided_on_column = QVBoxLayout()
        self.decided_on_column.setSpacing(4)
        self.decided_on_column.setObjectName(u"decided_on_column")
        self.decided_on_label = QLabel(EventToldForm)
        self.decided_on_label.setObjectName(u"decided_on_label")

        self.decided_on_column.addWidget(self.decided_on_label)

        self.decided_on = DateField(EventToldForm)
        self.decided_on.setObjectName(u"decided_on")

        self.decided_on_column.addWidget(self.decided_on)


        self.line.addLayout(self.decided_on_column)

        self.note_column = QVBoxLayout()
        self.note_column.setSpacing(4)
        self.note_column.setObjectName(u"note_column")
        self.note_label = QLabel(EventToldForm)
        self.note_label.setObjectName(u"note_label")

        self.note_column.addWidget(self.note_label)

        self.note = TextArea(EventToldForm)
        self.note.setObjectName(u"note")

        self.note_column.addWidget(self.note)


        self.line.addLayout(self.note_column)

        self.line.setStretch(0, 2)
        self.line.setStretch(1, 3)
        self.line.setStretch(2, 2)
        self.line.setStretch(3, 3)
        self.line.setStretch(4, 4)

        self.column.addLayout(self.line)

        self.is_never = QCheckBox(EventToldForm)
        self.is_never.setObjectName(u"is_never")

        self.column.addWidget(self.is_never)

        self.problem = QLabel(EventToldForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column.addWidget(self.problem)

        self.unkept = QLabel(EventToldForm)
        self.unkept.setObjectName(u"unkept")
        self.unkept.setTextFormat(Qt.TextFormat.PlainText)
        self.unkept.setWordWrap(True)
        self.unkept.setProperty(u"role", u"quiet")

        self.column.addWidget(self.unkept)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.record = QPushButton(EventToldForm)
        self.record.setObjectName(u"record")
        self.record.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.record)

        self.discard = QPushButton(EventToldForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"link")

        self.buttons.addWidget(self.discard)

        self.after_buttons = QSpacerItem(10, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.after_buttons)


        self.column.addLayout(self.buttons)

        self.told_on_label.setBuddy(self.told_on)
        self.told_by_label.setBuddy(self.told_by)
        self.how_label.setBuddy(self.how)
        self.decided_on_label.setBuddy(self.decided_on)
        self.note_label.setBuddy(self.note)
        QWidget.setTabOrder(self.told_on, self.told_by)
        QWidget.setTabOrder(self.told_by, self.how)
        QWidget.setTabOrder(self.how, self.decided_on)
        QWidget.setTabOrder(self.decided_on, self.note)
        QWidget.setTabOrder(self.note, self.is_never)
        QWidget.setTabOrder(self.is_never, self.record)
        QWidget.setTabOrder(self.record, self.discard)

        self.retranslateUi(EventToldForm)
    # setupUi

    def retranslateUi(self, EventToldForm: QWidget) -> None:
        self.told_on_label.setText(QCoreApplication.translate("EventToldForm", u"I was &told on", None))
        self.told_on.setAccessibleName(QCoreApplication.translate("EventToldForm", u"I was told on", None))
        self.told_by_label.setText(QCoreApplication.translate("EventToldForm", u"&By whom", None))
        self.told_by.setAccessibleName(QCoreApplication.translate("EventToldForm", u"By whom", None))
        self.how_label.setText(QCoreApplication.translate("EventToldForm", u"H&ow", None))
        self.how.setAccessibleName(QCoreApplication.translate("EventToldForm", u"How", None))
        self.decided_on_label.setText(QCoreApplication.translate("EventToldForm", u"&Decided on, if not that day", None))
        self.decided_on.setAccessibleName(QCoreApplication.translate("EventToldForm", u"Decided on, if not that day", None))
        self.note_label.setText(QCoreApplication.translate("EventToldForm", u"&Note", None))
        self.is_never.setText(QCoreApplication.translate("EventToldForm", u"Ne&ver told: I found out otherwise", None))
        self.record.setText(QCoreApplication.translate("EventToldForm", u"Record", None))
        self.record.setToolTip(QCoreApplication.translate("EventToldForm", u"Ctrl+Enter", None))
        self.discard.setText(QCoreApplication.translate("EventToldForm", u"Leave it", None))
        self.discard.setToolTip(QCoreApplication.translate("EventToldForm", u"Esc", None))
        pass
    # retranslateUi
