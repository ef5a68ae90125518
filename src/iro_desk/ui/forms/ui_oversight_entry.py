# Compiled from ui/oversight_entry.ui by `make forms`. Never edited by hand.
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
class Ui_OversightEntryForm(object):
    def setupUi(self, OversightEntryForm: QWidget) -> None:
        if not OversightEntryForm.objectName():
            OversightEntryForm.setObjectName(u"OversightEntryForm")
        self.column = QVBoxLayout(OversightEntryForm)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 10, 12, 10)
        self.heading = QLabel(OversightEntryForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.column.addWidget(self.heading)

        self.line = QHBoxLayout()
        self.line.setSpacing(12)
        self.line.setObjectName(u"line")
        self.kind_column = QVBoxLayout()
        self.kind_column.setSpacing(4)
        self.kind_column.setObjectName(u"kind_column")
        self.kind_label = QLabel(OversightEntryForm)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_column.addWidget(self.kind_label)

        self.kind = ChoiceField(OversightEntryForm)
        self.kind.setObjectName(u"kind")

        self.kind_column.addWidget(self.kind)


        self.line.addLayout(self.kind_column)

        self.method_column = QVBoxLayout()
        self.method_column.setSpacing(4)
        self.method_column.setObjectName(u"method_column")
        self.method_label = QLabel(OversightEntryForm)
        self.method_label.setObjectName(u"method_label")

        self.method_column.addWidget(self.method_label)

        self.method = ChoiceField(OversightEntryForm)
        self.method.setObjectName(u"method")

        self.method_column.addWidget(self.method)


        self.line.addLayout(self.method_column)

        self.with_whom_column = QVBoxLayout()
        self.with_whom_column.setSpacing(4)
        self.with_whom_column.setObjectName(u"with_whom_column")
        self.with_whom_label = QLabel(OversightEntryForm)
        self.with_whom_label.setObjectName(u"with_whom_label")

        self.with_whom_column.addWidget(self.with_whom_label)

        self.with_whom = QLineEdit(OversightEntryForm)
        self.with_whom.setObjectName(u"with_whom")

        self.with_whom_column.addWidget(self.with_whom)


        self.line.addLayout(self.with_whom_column)

        self.made_on_column = QVBoxLayout()
        self.made_on_column.setSpacing(4)
        self.made_on_column.setObjectName(u"made_on_column")
        self.made_on_label = QLabel(OversightEntryForm)
        self.made_on_label.setObjectName(u"made_on_label")

        self.made_on_column.addWidget(self.made_on_label)

        self.made_on = DateField(OversightEntryForm)
        self.made_on.setObjectName(u"made_on")

        self.made_on_column.addWidget(self.made_on)


        self.line.addLayout(self.made_on_column)

        self.note_column = QVBoxLayout()
        self.note_column.setSpacing(4)
        self.note_column.setObjectName(u"note_column")
        self.note_label = QLabel(OversightEntryForm)
        self.note_label.setObjectName(u"note_label")

        self.note_column.addWidget(self.note_label)

        self.note = TextArea(OversightEntryForm)
        self.note.setObjectName(u"note")

        self.note_column.addWidget(self.note)


        self.line.addLayout(self.note_column)

        self.line.setStretch(0, 3)
        self.line.setStretch(1, 2)
        self.line.setStretch(2, 3)
        self.line.setStretch(3, 2)
        self.line.setStretch(4, 6)

        self.column.addLayout(self.line)

        self.problem = QLabel(OversightEntryForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column.addWidget(self.problem)

        self.unkept = QLabel(OversightEntryForm)
        self.unkept.setObjectName(u"unkept")
        self.unkept.setTextFormat(Qt.TextFormat.PlainText)
        self.unkept.setWordWrap(True)
        self.unkept.setProperty(u"role", u"quiet")

        self.column.addWidget(self.unkept)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.record = QPushButton(OversightEntryForm)
        self.record.setObjectName(u"record")
        self.record.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.record)

        self.discard = QPushButton(OversightEntryForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"link")

        self.buttons.addWidget(self.discard)

        self.after_buttons = QSpacerItem(10, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.after_buttons)


        self.column.addLayout(self.buttons)

        self.kind_label.setBuddy(self.kind)
        self.method_label.setBuddy(self.method)
        self.with_whom_label.setBuddy(self.with_whom)
        self.made_on_label.setBuddy(self.made_on)
        self.note_label.setBuddy(self.note)
        QWidget.setTabOrder(self.kind, self.method)
        QWidget.setTabOrder(self.method, self.with_whom)
        QWidget.setTabOrder(self.with_whom, self.made_on)
        QWidget.setTabOrder(self.made_on, self.note)
        QWidget.setTabOrder(self.note, self.record)
        QWidget.setTabOrder(self.record, self.discard)

        self.retranslateUi(OversightEntryForm)
    # setupUi

    def retranslateUi(self, OversightEntryForm: QWidget) -> None:
        self.kind_label.setText(QCoreApplication.translate("OversightEntryForm", u"What", None))
        self.kind.setAccessibleName(QCoreApplication.translate("OversightEntryForm", u"What", None))
        self.method_label.setText(QCoreApplication.translate("OversightEntryForm", u"How", None))
        self.method.setAccessibleName(QCoreApplication.translate("OversightEntryForm", u"How", None))
        self.with_whom_label.setText(QCoreApplication.translate("OversightEntryForm", u"With whom", None))
        self.with_whom.setAccessibleName(QCoreApplication.translate("OversightEntryForm", u"With whom", None))
        self.made_on_label.setText(QCoreApplication.translate("OversightEntryForm", u"Day", None))
        self.made_on.setAccessibleName(QCoreApplication.translate("OversightEntryForm", u"Day", None))
        self.note_label.setText(QCoreApplication.translate("OversightEntryForm", u"Note", None))
        self.record.setText(QCoreApplication.translate("OversightEntryForm", u"Record", None))
        self.record.setToolTip(QCoreApplication.translate("OversightEntryForm", u"Ctrl+Enter", None))
        self.discard.setText(QCoreApplication.translate("OversightEntryForm", u"Leave it", None))
        self.discard.setToolTip(QCoreApplication.translate("OversightEntryForm", u"Esc", None))
        pass
    # retranslateUi
