# Compiled from ui/review_replies.ui by `make forms`. Never edited by hand.
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

class Ui_RepliesForm(object):
    def setupUi(self, RepliesForm: QWidget) -> None:
        if not RepliesForm.objectName():
            RepliesForm.setObjectName(u"RepliesForm")
        self.column_1 = QVBoxLayout(RepliesForm)
        self.column_1.setSpacing(10)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 4, 8, 0)
        self.row_1 = QHBoxLayout()
        self.row_1.setSpacing(8)
        self.row_1.setObjectName(u"row_1")
        self.row_1.setContentsMargins(0, 0, 0, 0)
        self.replies_heading = QLabel(RepliesForm)
        self.replies_heading.setObjectName(u"replies_heading")
        self.replies_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.replies_heading.setWordWrap(True)
        self.replies_heading.setProperty(u"role", u"section")

        self.row_1.addWidget(self.replies_heading)

        self.all_agreed = QPushButton(RepliesForm)
        self.all_agreed.setObjectName(u"all_agreed")
        icon = QIcon(QIcon.fromTheme(u"check"))
        self.all_agreed.setIcon(icon)

        self.row_1.addWidget(self.all_agreed)

        self.row_1.setStretch(0, 1)

        self.column_1.addLayout(self.row_1)

        self.none_yet = QLabel(RepliesForm)
        self.none_yet.setObjectName(u"none_yet")
        self.none_yet.setTextFormat(Qt.TextFormat.PlainText)
        self.none_yet.setWordWrap(True)
        self.none_yet.setProperty(u"role", u"quiet")

        self.column_1.addWidget(self.none_yet)

        self.rows = QWidget(RepliesForm)
        self.rows.setObjectName(u"rows")
        self.column_2 = QVBoxLayout(self.rows)
        self.column_2.setSpacing(4)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(0, 0, 0, 0)

        self.column_1.addWidget(self.rows)

        self.problem = QLabel(RepliesForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column_1.addWidget(self.problem)

        self.spacer_1 = QSpacerItem(40, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_1.addItem(self.spacer_1)


        self.retranslateUi(RepliesForm)
    # setupUi

    def retranslateUi(self, RepliesForm: QWidget) -> None:
        self.replies_heading.setText(QCoreApplication.translate("RepliesForm", u"What the team manager said to each decision", None))
        self.all_agreed.setText(QCoreApplication.translate("RepliesForm", u"All a&greed", None))
        self.none_yet.setText("")
        self.problem.setText("")
        pass
    # retranslateUi
