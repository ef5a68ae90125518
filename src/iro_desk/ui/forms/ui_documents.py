# Compiled from ui/documents.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QTabWidget,
    QVBoxLayout, QWidget)

class Ui_DocumentsForm(object):
    def setupUi(self, DocumentsForm: QWidget) -> None:
        if not DocumentsForm.objectName():
            DocumentsForm.setObjectName(u"DocumentsForm")
        self.column = QVBoxLayout(DocumentsForm)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 8)
        self.title = QLabel(DocumentsForm)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"title")

        self.column.addWidget(self.title)

        self.parts = QTabWidget(DocumentsForm)
        self.parts.setObjectName(u"parts")

        self.column.addWidget(self.parts)


        self.retranslateUi(DocumentsForm)
    # setupUi

    def retranslateUi(self, DocumentsForm: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("DocumentsForm", u"Documents", None))
        self.parts.setAccessibleName(QCoreApplication.translate("DocumentsForm", u"Parts of this page", None))
        pass
    # retranslateUi
