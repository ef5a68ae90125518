# Compiled from ui/review_written.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)
class Ui_WrittenForm(object):
    def setupUi(self, WrittenForm: QWidget) -> None:
        if not WrittenForm.objectName():
            WrittenForm.setObjectName(u"WrittenForm")
        self.column_1 = QVBoxLayout(WrittenForm)
        self.column_1.setSpacing(8)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 8, 8)
        self.heading = QLabel(WrittenForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.column_1.addWidget(self.heading)

        self.note = QLabel(WrittenForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.column_1.addWidget(self.note)

        self.tasks = QWidget(WrittenForm)
        self.tasks.setObjectName(u"tasks")
        self.task_rows = QVBoxLayout(self.tasks)
        self.task_rows.setSpacing(4)
        self.task_rows.setObjectName(u"task_rows")
        self.task_rows.setContentsMargins(0, 0, 0, 0)

        self.column_1.addWidget(self.tasks)

        self.gap_4 = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_1.addItem(self.gap_4)


        self.retranslateUi(WrittenForm)
    # setupUi

    def retranslateUi(self, WrittenForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("WrittenForm", u"The record and the letter to the child", None))
        self.note.setText(QCoreApplication.translate("WrittenForm", u"Mark the record complete once it says all it should.", None))
        pass
    # retranslateUi
