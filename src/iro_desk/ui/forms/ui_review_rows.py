# Compiled from ui/review_rows.ui by `make forms`. Never edited by hand.
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
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_RowsForm(object):
    def setupUi(self, RowsForm: QWidget) -> None:
        if not RowsForm.objectName():
            RowsForm.setObjectName(u"RowsForm")
        self.column_2 = QVBoxLayout(RowsForm)
        self.column_2.setSpacing(6)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(4, 4, 8, 14)
        self.row_1 = QHBoxLayout()
        self.row_1.setSpacing(8)
        self.row_1.setObjectName(u"row_1")
        self.row_1.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(RowsForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.row_1.addWidget(self.heading)

        self.add = QPushButton(RowsForm)
        self.add.setObjectName(u"add")
        icon = QIcon(QIcon.fromTheme(u"plus"))
        self.add.setIcon(icon)
        self.add.setProperty(u"role", u"link")

        self.row_1.addWidget(self.add)

        self.row_1.setStretch(0, 1)

        self.column_2.addLayout(self.row_1)

        self.note = QLabel(RowsForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.column_2.addWidget(self.note)

        self.problem = QLabel(RowsForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column_2.addWidget(self.problem)

        self.rows = QWidget(RowsForm)
        self.rows.setObjectName(u"rows")
        self.column_1 = QVBoxLayout(self.rows)
        self.column_1.setSpacing(10)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 0, 0)

        self.column_2.addWidget(self.rows)


        self.retranslateUi(RowsForm)
    # setupUi

    def retranslateUi(self, RowsForm: QWidget) -> None:
        self.heading.setText("")
        self.add.setText(QCoreApplication.translate("RowsForm", u"Add", None))
        self.note.setText("")
        self.problem.setText("")
        pass
    # retranslateUi
