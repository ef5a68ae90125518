# Compiled from ui/review_dispatch.ui by `make forms`. Never edited by hand.
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

class Ui_DispatchForm(object):
    def setupUi(self, DispatchForm: QWidget) -> None:
        if not DispatchForm.objectName():
            DispatchForm.setObjectName(u"DispatchForm")
        self.rows_all = QVBoxLayout(DispatchForm)
        self.rows_all.setSpacing(8)
        self.rows_all.setObjectName(u"rows_all")
        self.rows_all.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(DispatchForm)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"section")
        self.title.setWordWrap(True)

        self.rows_all.addWidget(self.title)

        self.about = QLabel(DispatchForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.rows_all.addWidget(self.about)

        self.rows = QWidget(DispatchForm)
        self.rows.setObjectName(u"rows")
        self.rows_column = QVBoxLayout(self.rows)
        self.rows_column.setSpacing(6)
        self.rows_column.setObjectName(u"rows_column")
        self.rows_column.setContentsMargins(0, 0, 0, 0)

        self.rows_all.addWidget(self.rows)

        self.problem = QLabel(DispatchForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty(u"role", u"problem")
        self.problem.setWordWrap(True)

        self.rows_all.addWidget(self.problem)

        self.row_end = QHBoxLayout()
        self.row_end.setSpacing(8)
        self.row_end.setObjectName(u"row_end")
        self.row_end.setContentsMargins(0, 0, 0, 0)
        self.all_sent = QPushButton(DispatchForm)
        self.all_sent.setObjectName(u"all_sent")
        self.all_sent.setProperty(u"role", u"primary")

        self.row_end.addWidget(self.all_sent)

        self.add_person = QPushButton(DispatchForm)
        self.add_person.setObjectName(u"add_person")

        self.row_end.addWidget(self.add_person)

        self.close = QPushButton(DispatchForm)
        self.close.setObjectName(u"close")

        self.row_end.addWidget(self.close)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_end.addItem(self.gap)

        self.row_end.setStretch(3, 1)

        self.rows_all.addLayout(self.row_end)

        QWidget.setTabOrder(self.all_sent, self.add_person)
        QWidget.setTabOrder(self.add_person, self.close)

        self.retranslateUi(DispatchForm)
    # setupUi

    def retranslateUi(self, DispatchForm: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("DispatchForm", u"To whom it went", None))
        self.about.setText(QCoreApplication.translate("DispatchForm", u"Who gets a copy, by which route and when. \u201cNot sent\u201d asks for the reason, which stands in the register.", None))
        self.problem.setText("")
        self.all_sent.setText(QCoreApplication.translate("DispatchForm", u"All se&nt today", None))
        self.add_person.setText(QCoreApplication.translate("DispatchForm", u"Add a pe&rson", None))
        self.close.setText(QCoreApplication.translate("DispatchForm", u"Close", None))
        pass
    # retranslateUi
