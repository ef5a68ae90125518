# Compiled from ui/documents_pack.ui by `make forms`. Never edited by hand.
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
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from iro_desk.ui.widgets.grid import Grid
from iro_desk.ui.widgets.status_chip import StatusChip

class Ui_PackForm(object):
    def setupUi(self, PackForm: QWidget) -> None:
        if not PackForm.objectName():
            PackForm.setObjectName(u"PackForm")
        self.column = QVBoxLayout(PackForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 8, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(PackForm)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"section")
        self.title.setWordWrap(True)

        self.head.addWidget(self.title)

        self.to_list = QPushButton(PackForm)
        self.to_list.setObjectName(u"to_list")

        self.head.addWidget(self.to_list)

        self.head.setStretch(0, 1)

        self.column.addLayout(self.head)

        self.about = QLabel(PackForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.column.addWidget(self.about)

        self.waiting = Grid(PackForm)
        self.waiting.setObjectName(u"waiting")

        self.column.addWidget(self.waiting)

        self.pack = QWidget(PackForm)
        self.pack.setObjectName(u"pack")
        self.pack_row = QHBoxLayout(self.pack)
        self.pack_row.setSpacing(12)
        self.pack_row.setObjectName(u"pack_row")
        self.pack_row.setContentsMargins(0, 0, 0, 0)
        self.blocks = Grid(self.pack)
        self.blocks.setObjectName(u"blocks")

        self.pack_row.addWidget(self.blocks)

        self.one = QWidget(self.pack)
        self.one.setObjectName(u"one")
        self.one_rows = QVBoxLayout(self.one)
        self.one_rows.setSpacing(8)
        self.one_rows.setObjectName(u"one_rows")
        self.one_rows.setContentsMargins(0, 0, 0, 0)
        self.one_head = QHBoxLayout()
        self.one_head.setSpacing(8)
        self.one_head.setObjectName(u"one_head")
        self.one_head.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(self.one)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"strong")
        self.heading.setWordWrap(True)

        self.one_head.addWidget(self.heading)

        self.state = StatusChip(self.one)
        self.state.setObjectName(u"state")

        self.one_head.addWidget(self.state)

        self.one_head.setStretch(0, 1)

        self.one_rows.addLayout(self.one_head)

        self.text = QPlainTextEdit(self.one)
        self.text.setObjectName(u"text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)

        self.one_rows.addWidget(self.text)

        self.one_end = QHBoxLayout()
        self.one_end.setSpacing(8)
        self.one_end.setObjectName(u"one_end")
        self.one_end.setContentsMargins(0, 0, 0, 0)
        self.copy = QPushButton(self.one)
        self.copy.setObjectName(u"copy")
        self.copy.setProperty(u"role", u"primary")

        self.one_end.addWidget(self.copy)

        self.done = QPushButton(self.one)
        self.done.setObjectName(u"done")

        self.one_end.addWidget(self.done)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.one_end.addItem(self.gap)

        self.one_end.setStretch(2, 1)

        self.one_rows.addLayout(self.one_end)


        self.pack_row.addWidget(self.one)

        self.pack_row.setStretch(0, 2)
        self.pack_row.setStretch(1, 3)

        self.column.addWidget(self.pack)

        QWidget.setTabOrder(self.to_list, self.waiting)
        QWidget.setTabOrder(self.waiting, self.blocks)
        QWidget.setTabOrder(self.blocks, self.text)
        QWidget.setTabOrder(self.text, self.copy)
        QWidget.setTabOrder(self.copy, self.done)

        self.retranslateUi(PackForm)
    # setupUi

    def retranslateUi(self, PackForm: QWidget) -> None:
        self.title.setText("")
        self.to_list.setText(QCoreApplication.translate("PackForm", u"All &reviews still to be copied", None))
        self.about.setText("")
        self.waiting.setAccessibleName(QCoreApplication.translate("PackForm", u"Reviews still to be copied", None))
        self.blocks.setAccessibleName(QCoreApplication.translate("PackForm", u"Texts in the order of the council\u2019s form", None))
        self.heading.setText("")
        self.text.setAccessibleName(QCoreApplication.translate("PackForm", u"Text to copy", None))
        self.copy.setText(QCoreApplication.translate("PackForm", u"&Copy this text", None))
        self.done.setText(QCoreApplication.translate("PackForm", u"It is in, ne&xt", None))
        pass
    # retranslateUi
