# Compiled from ui/review_progress.ui by `make forms`. Never edited by hand.
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

class Ui_ProgressForm(object):
    def setupUi(self, ProgressForm: QWidget) -> None:
        if not ProgressForm.objectName():
            ProgressForm.setObjectName(u"ProgressForm")
        self.column_1 = QVBoxLayout(ProgressForm)
        self.column_1.setSpacing(10)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 4, 8, 0)
        self.progress_heading = QLabel(ProgressForm)
        self.progress_heading.setObjectName(u"progress_heading")
        self.progress_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.progress_heading.setProperty(u"role", u"section")

        self.column_1.addWidget(self.progress_heading)

        self.none_yet = QLabel(ProgressForm)
        self.none_yet.setObjectName(u"none_yet")
        self.none_yet.setTextFormat(Qt.TextFormat.PlainText)
        self.none_yet.setWordWrap(True)
        self.none_yet.setProperty(u"role", u"quiet")

        self.column_1.addWidget(self.none_yet)

        self.rows = QWidget(ProgressForm)
        self.rows.setObjectName(u"rows")
        self.column_2 = QVBoxLayout(self.rows)
        self.column_2.setSpacing(4)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(0, 0, 0, 0)

        self.column_1.addWidget(self.rows)

        self.problem = QLabel(ProgressForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column_1.addWidget(self.problem)

        self.spacer_1 = QSpacerItem(40, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_1.addItem(self.spacer_1)


        self.retranslateUi(ProgressForm)
    # setupUi

    def retranslateUi(self, ProgressForm: QWidget) -> None:
        self.progress_heading.setText(QCoreApplication.translate("ProgressForm", u"What became of the last review's decisions", None))
        self.none_yet.setText("")
        self.problem.setText("")
        pass
    # retranslateUi
