# Compiled from ui/attachment_view.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPlainTextEdit,
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

from iro_desk.ui.widgets.paper_view import PaperView

class Ui_AttachmentViewForm(object):
    def setupUi(self, AttachmentViewForm: QWidget) -> None:
        if not AttachmentViewForm.objectName():
            AttachmentViewForm.setObjectName(u"AttachmentViewForm")
        self.column_1 = QVBoxLayout(AttachmentViewForm)
        self.column_1.setSpacing(8)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 0, 12)
        self.row_1 = QHBoxLayout()
        self.row_1.setSpacing(8)
        self.row_1.setObjectName(u"row_1")
        self.row_1.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(AttachmentViewForm)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.row_1.addWidget(self.title)

        self.open_child = QPushButton(AttachmentViewForm)
        self.open_child.setObjectName(u"open_child")
        self.open_child.setProperty(u"role", u"link")

        self.row_1.addWidget(self.open_child)

        self.save_copy = QPushButton(AttachmentViewForm)
        self.save_copy.setObjectName(u"save_copy")
        icon = QIcon(QIcon.fromTheme(u"download-simple"))
        self.save_copy.setIcon(icon)

        self.row_1.addWidget(self.save_copy)

        self.row_1.setStretch(0, 1)

        self.column_1.addLayout(self.row_1)

        self.facts = QLabel(AttachmentViewForm)
        self.facts.setObjectName(u"facts")
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setWordWrap(True)
        self.facts.setProperty(u"role", u"quiet")

        self.column_1.addWidget(self.facts)

        self.problem = QLabel(AttachmentViewForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column_1.addWidget(self.problem)

        self.paper = PaperView(AttachmentViewForm)
        self.paper.setObjectName(u"paper")

        self.column_1.addWidget(self.paper)

        self.text = QPlainTextEdit(AttachmentViewForm)
        self.text.setObjectName(u"text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)

        self.column_1.addWidget(self.text)

        QWidget.setTabOrder(self.paper, self.text)
        QWidget.setTabOrder(self.text, self.open_child)
        QWidget.setTabOrder(self.open_child, self.save_copy)

        self.retranslateUi(AttachmentViewForm)
    # setupUi

    def retranslateUi(self, AttachmentViewForm: QWidget) -> None:
        self.title.setText("")
        self.open_child.setText(QCoreApplication.translate("AttachmentViewForm", u"Open the child", None))
        self.save_copy.setText(QCoreApplication.translate("AttachmentViewForm", u"Save a copy\u2026", None))
        self.facts.setText("")
        self.problem.setText("")
        self.paper.setAccessibleName(QCoreApplication.translate("AttachmentViewForm", u"The file", None))
        self.text.setAccessibleName(QCoreApplication.translate("AttachmentViewForm", u"The text of the file", None))
        pass
    # retranslateUi
