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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QSizePolicy, QStackedWidget, QTableView, QVBoxLayout,
    QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
class Ui_WriteForm(object):
    def setupUi(self, WriteForm: QWidget) -> None:
        if not WriteForm.objectName():
            WriteForm.setObjectName(u"WriteForm")
        self.row_1 = QHBoxLayout(WriteForm)
        self.row_1.setSpacing(16)
        self.row_1.setObjectName(u"row_1")
        self.row_1.setContentsMargins(0, 0, 0, 0)
        self.list_side = QWidget(WriteForm)
        self.list_side.setObjectName(u"list_side")
        self.column_1 = QVBoxLayout(self.list_side)
        self.column_1.setSpacing(8)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 0, 0)
        self.sections = QTableView(self.list_side)
        self.sections.setObjectName(u"sections")

        self.column_1.addWidget(self.sections)

        self.whole = QLabel(self.list_side)
        self.whole.setObjectName(u"whole")
        self.whole.setTextFormat(Qt.TextFormat.PlainText)
        self.whole.setWordWrap(True)
        self.whole.setProperty(u"role", u"quiet")

        self.column_1.addWidget(self.whole)


        self.row_1.addWidget(self.list_side)

        self.column_2 = QVBoxLayout()
        self.column_2.setSpacing(8)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(0, 0, 0, 0)
        self.section = ChoiceField(WriteForm)
        self.section.setObjectName(u"section")

        self.column_2.addWidget(self.section)

        self.parts = QStackedWidget(WriteForm)
        self.parts.setObjectName(u"parts")

        self.column_2.addWidget(self.parts)


        self.row_1.addLayout(self.column_2)

        self.row_1.setStretch(1, 1)
        QWidget.setTabOrder(self.sections, self.section)

        self.retranslateUi(WriteForm)
    # setupUi

    def retranslateUi(self, WriteForm: QWidget) -> None:
        self.sections.setAccessibleName(QCoreApplication.translate("WriteForm", u"Sections of the record", None))
        self.whole.setText("")
        self.section.setAccessibleName(QCoreApplication.translate("WriteForm", u"Section of the record", None))
        pass
    # retranslateUi
