# Compiled from ui/attachment_panel.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField

class Ui_AttachmentForm(object):
    def setupUi(self, AttachmentForm: QWidget) -> None:
        if not AttachmentForm.objectName():
            AttachmentForm.setObjectName(u"AttachmentForm")
        self.column_5 = QVBoxLayout(AttachmentForm)
        self.column_5.setSpacing(8)
        self.column_5.setObjectName(u"column_5")
        self.column_5.setContentsMargins(0, 0, 0, 0)
        self.grid_1 = QGridLayout()
        self.grid_1.setObjectName(u"grid_1")
        self.grid_1.setHorizontalSpacing(16)
        self.grid_1.setVerticalSpacing(12)
        self.grid_1.setContentsMargins(0, 0, 0, 0)
        self.column_1 = QVBoxLayout()
        self.column_1.setSpacing(4)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 0, 0)
        self.attachment_name_label = QLabel(AttachmentForm)
        self.attachment_name_label.setObjectName(u"attachment_name_label")
        self.attachment_name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.attachment_name_label.setWordWrap(True)

        self.column_1.addWidget(self.attachment_name_label)

        self.attachment_name = QLineEdit(AttachmentForm)
        self.attachment_name.setObjectName(u"attachment_name")

        self.column_1.addWidget(self.attachment_name)


        self.grid_1.addLayout(self.column_1, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_2 = QVBoxLayout()
        self.column_2.setSpacing(4)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(0, 0, 0, 0)
        self.attachment_kind_label = QLabel(AttachmentForm)
        self.attachment_kind_label.setObjectName(u"attachment_kind_label")
        self.attachment_kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.attachment_kind_label.setWordWrap(True)

        self.column_2.addWidget(self.attachment_kind_label)

        self.attachment_kind = ChoiceField(AttachmentForm)
        self.attachment_kind.setObjectName(u"attachment_kind")
        self.attachment_kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.attachment_kind.setMinimumContentsLength(8)

        self.column_2.addWidget(self.attachment_kind)


        self.grid_1.addLayout(self.column_2, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_3 = QVBoxLayout()
        self.column_3.setSpacing(4)
        self.column_3.setObjectName(u"column_3")
        self.column_3.setContentsMargins(0, 0, 0, 0)
        self.attachment_received_on_label = QLabel(AttachmentForm)
        self.attachment_received_on_label.setObjectName(u"attachment_received_on_label")
        self.attachment_received_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.attachment_received_on_label.setWordWrap(True)

        self.column_3.addWidget(self.attachment_received_on_label)

        self.attachment_received_on = DateField(AttachmentForm)
        self.attachment_received_on.setObjectName(u"attachment_received_on")

        self.column_3.addWidget(self.attachment_received_on)


        self.grid_1.addLayout(self.column_3, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_4 = QVBoxLayout()
        self.column_4.setSpacing(4)
        self.column_4.setObjectName(u"column_4")
        self.column_4.setContentsMargins(0, 0, 0, 0)
        self.attachment_note_label = QLabel(AttachmentForm)
        self.attachment_note_label.setObjectName(u"attachment_note_label")
        self.attachment_note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.attachment_note_label.setWordWrap(True)

        self.column_4.addWidget(self.attachment_note_label)

        self.attachment_note = QLineEdit(AttachmentForm)
        self.attachment_note.setObjectName(u"attachment_note")

        self.column_4.addWidget(self.attachment_note)


        self.grid_1.addLayout(self.column_4, 1, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)

        self.column_5.addLayout(self.grid_1)

        self.problem = QLabel(AttachmentForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column_5.addWidget(self.problem)

        self.row_1 = QHBoxLayout()
        self.row_1.setSpacing(8)
        self.row_1.setObjectName(u"row_1")
        self.row_1.setContentsMargins(0, 0, 0, 0)
        self.look = QPushButton(AttachmentForm)
        self.look.setObjectName(u"look")

        self.row_1.addWidget(self.look)

        self.consult = QPushButton(AttachmentForm)
        self.consult.setObjectName(u"consult")
        self.consult.setProperty(u"role", u"link")

        self.row_1.addWidget(self.consult)

        self.remove = QPushButton(AttachmentForm)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"role", u"link")

        self.row_1.addWidget(self.remove)

        self.spacer_1 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_1.addItem(self.spacer_1)


        self.column_5.addLayout(self.row_1)

        self.attachment_name_label.setBuddy(self.attachment_name)
        self.attachment_kind_label.setBuddy(self.attachment_kind)
        self.attachment_received_on_label.setBuddy(self.attachment_received_on)
        self.attachment_note_label.setBuddy(self.attachment_note)
        QWidget.setTabOrder(self.attachment_name, self.attachment_kind)
        QWidget.setTabOrder(self.attachment_kind, self.attachment_received_on)
        QWidget.setTabOrder(self.attachment_received_on, self.attachment_note)
        QWidget.setTabOrder(self.attachment_note, self.look)
        QWidget.setTabOrder(self.look, self.consult)
        QWidget.setTabOrder(self.consult, self.remove)

        self.retranslateUi(AttachmentForm)
    # setupUi

    def retranslateUi(self, AttachmentForm: QWidget) -> None:
        self.attachment_name_label.setText(QCoreApplication.translate("AttachmentForm", u"Name", None))
        self.attachment_kind_label.setText(QCoreApplication.translate("AttachmentForm", u"What it is", None))
        self.attachment_received_on_label.setText(QCoreApplication.translate("AttachmentForm", u"Received on", None))
        self.attachment_note_label.setText(QCoreApplication.translate("AttachmentForm", u"Note", None))
        self.problem.setText("")
        self.look.setText(QCoreApplication.translate("AttachmentForm", u"Look at it", None))
        self.consult.setText(QCoreApplication.translate("AttachmentForm", u"Make a consultation of it", None))
        self.remove.setText(QCoreApplication.translate("AttachmentForm", u"Remove", None))
        self.remove.setToolTip(QCoreApplication.translate("AttachmentForm", u"Remove this file from the case file", None))
        self.remove.setAccessibleName(QCoreApplication.translate("AttachmentForm", u"Remove this file", None))
        pass
    # retranslateUi
