# Compiled from ui/review_completion.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_CompletionForm(object):
    def setupUi(self, CompletionForm: QWidget) -> None:
        if not CompletionForm.objectName():
            CompletionForm.setObjectName(u"CompletionForm")
        self.column_1 = QVBoxLayout(CompletionForm)
        self.column_1.setSpacing(8)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 0, 0)
        self.completion_heading = QLabel(CompletionForm)
        self.completion_heading.setObjectName(u"completion_heading")
        self.completion_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.completion_heading.setProperty(u"role", u"section")

        self.column_1.addWidget(self.completion_heading)

        self.completion = QLabel(CompletionForm)
        self.completion.setObjectName(u"completion")
        self.completion.setTextFormat(Qt.TextFormat.PlainText)
        self.completion.setWordWrap(True)
        self.completion.setProperty(u"role", u"text")

        self.column_1.addWidget(self.completion)

        self.completion_problem = QLabel(CompletionForm)
        self.completion_problem.setObjectName(u"completion_problem")
        self.completion_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.completion_problem.setWordWrap(True)
        self.completion_problem.setProperty(u"role", u"problem")

        self.column_1.addWidget(self.completion_problem)

        self.row_1 = QHBoxLayout()
        self.row_1.setSpacing(8)
        self.row_1.setObjectName(u"row_1")
        self.row_1.setContentsMargins(0, 0, 0, 0)
        self.complete = QPushButton(CompletionForm)
        self.complete.setObjectName(u"complete")
        self.complete.setProperty(u"role", u"primary")

        self.row_1.addWidget(self.complete)

        self.reopen = QPushButton(CompletionForm)
        self.reopen.setObjectName(u"reopen")

        self.row_1.addWidget(self.reopen)

        self.spacer_1 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_1.addItem(self.spacer_1)


        self.column_1.addLayout(self.row_1)

        QWidget.setTabOrder(self.complete, self.reopen)

        self.retranslateUi(CompletionForm)
    # setupUi

    def retranslateUi(self, CompletionForm: QWidget) -> None:
        self.completion_heading.setText(QCoreApplication.translate("CompletionForm", u"The end of the review", None))
        self.completion.setText("")
        self.completion_problem.setText("")
        self.complete.setText(QCoreApplication.translate("CompletionForm", u"The review is c&omplete", None))
        self.reopen.setText(QCoreApplication.translate("CompletionForm", u"R&eopen the review", None))
        pass
    # retranslateUi
