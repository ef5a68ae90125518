# Compiled from ui/review_write.ui by `make forms`. Never edited by hand.
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

class Ui_WriteForm(object):
    def setupUi(self, WriteForm: QWidget) -> None:
        if not WriteForm.objectName():
            WriteForm.setObjectName(u"WriteForm")
        self.column_1 = QVBoxLayout(WriteForm)
        self.column_1.setSpacing(8)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 8, 0)
        self.write_heading = QLabel(WriteForm)
        self.write_heading.setObjectName(u"write_heading")
        self.write_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.write_heading.setProperty(u"role", u"section")

        self.column_1.addWidget(self.write_heading)

        self.write_note = QLabel(WriteForm)
        self.write_note.setObjectName(u"write_note")
        self.write_note.setTextFormat(Qt.TextFormat.PlainText)
        self.write_note.setWordWrap(True)
        self.write_note.setProperty(u"role", u"quiet")

        self.column_1.addWidget(self.write_note)

        self.tasks = QWidget(WriteForm)
        self.tasks.setObjectName(u"tasks")
        self.column_2 = QVBoxLayout(self.tasks)
        self.column_2.setSpacing(4)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(0, 0, 0, 0)

        self.column_1.addWidget(self.tasks)

        self.problem = QLabel(WriteForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column_1.addWidget(self.problem)

        self.spacer_1 = QSpacerItem(40, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_1.addItem(self.spacer_1)


        self.retranslateUi(WriteForm)
    # setupUi

    def retranslateUi(self, WriteForm: QWidget) -> None:
        self.write_heading.setText(QCoreApplication.translate("WriteForm", u"Minutes and the letter to the child", None))
        self.write_note.setText(QCoreApplication.translate("WriteForm", u"This release does not write them. Write them in the council's system and mark the day here.", None))
        self.problem.setText("")
        pass
    # retranslateUi
