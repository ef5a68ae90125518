# Compiled from ui/attachments.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

from iro_desk.ui.widgets.grid import Grid

class Ui_AttachmentsForm(object):
    def setupUi(self, AttachmentsForm: QWidget) -> None:
        if not AttachmentsForm.objectName():
            AttachmentsForm.setObjectName(u"AttachmentsForm")
        self.column_2 = QVBoxLayout(AttachmentsForm)
        self.column_2.setSpacing(8)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(4, 4, 8, 8)
        self.row_1 = QHBoxLayout()
        self.row_1.setSpacing(8)
        self.row_1.setObjectName(u"row_1")
        self.row_1.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(AttachmentsForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.row_1.addWidget(self.heading)

        self.attach = QPushButton(AttachmentsForm)
        self.attach.setObjectName(u"attach")
        icon = QIcon(QIcon.fromTheme(u"plus"))
        self.attach.setIcon(icon)

        self.row_1.addWidget(self.attach)

        self.row_1.setStretch(0, 1)

        self.column_2.addLayout(self.row_1)

        self.note = QLabel(AttachmentsForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.column_2.addWidget(self.note)

        self.problem = QLabel(AttachmentsForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column_2.addWidget(self.problem)

        self.attachments = Grid(AttachmentsForm)
        self.attachments.setObjectName(u"attachments")

        self.column_2.addWidget(self.attachments)

        self.one = QWidget(AttachmentsForm)
        self.one.setObjectName(u"one")
        self.column_1 = QVBoxLayout(self.one)
        self.column_1.setSpacing(4)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 0, 0)

        self.column_2.addWidget(self.one)

        QWidget.setTabOrder(self.attach, self.attachments)

        self.retranslateUi(AttachmentsForm)
    # setupUi

    def retranslateUi(self, AttachmentsForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("AttachmentsForm", u"Documents kept here", None))
        self.attach.setText(QCoreApplication.translate("AttachmentsForm", u"Attach a file\u2026", None))
        self.note.setText("")
        self.problem.setText("")
        self.attachments.setAccessibleName(QCoreApplication.translate("AttachmentsForm", u"Files kept with the child", None))
        pass
    # retranslateUi
