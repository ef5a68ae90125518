# Compiled from ui/documents_register.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.grid import Grid

class Ui_RegisterForm(object):
    def setupUi(self, RegisterForm: QWidget) -> None:
        if not RegisterForm.objectName():
            RegisterForm.setObjectName(u"RegisterForm")
        self.column = QVBoxLayout(RegisterForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 8, 0, 0)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.tools.setObjectName(u"tools")
        self.tools.setContentsMargins(0, 0, 0, 0)
        self.find = QLineEdit(RegisterForm)
        self.find.setObjectName(u"find")
        self.find.setClearButtonEnabled(True)

        self.tools.addWidget(self.find)

        self.kind = ChoiceField(RegisterForm)
        self.kind.setObjectName(u"kind")

        self.tools.addWidget(self.kind)

        self.unfiled = QCheckBox(RegisterForm)
        self.unfiled.setObjectName(u"unfiled")

        self.tools.addWidget(self.unfiled)

        self.tools.setStretch(0, 1)

        self.column.addLayout(self.tools)

        self.nothing = QLabel(RegisterForm)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setProperty(u"role", u"quiet")
        self.nothing.setWordWrap(True)

        self.column.addWidget(self.nothing)

        self.papers = Grid(RegisterForm)
        self.papers.setObjectName(u"papers")

        self.column.addWidget(self.papers)

        self.about = QLabel(RegisterForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.column.addWidget(self.about)

        self.row_end = QHBoxLayout()
        self.row_end.setSpacing(8)
        self.row_end.setObjectName(u"row_end")
        self.row_end.setContentsMargins(0, 0, 0, 0)
        self.open = QPushButton(RegisterForm)
        self.open.setObjectName(u"open")

        self.row_end.addWidget(self.open)

        self.copies = QPushButton(RegisterForm)
        self.copies.setObjectName(u"copies")

        self.row_end.addWidget(self.copies)

        self.filed = QPushButton(RegisterForm)
        self.filed.setObjectName(u"filed")

        self.row_end.addWidget(self.filed)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_end.addItem(self.gap)

        self.row_end.setStretch(3, 1)

        self.column.addLayout(self.row_end)

        QWidget.setTabOrder(self.find, self.kind)
        QWidget.setTabOrder(self.kind, self.unfiled)
        QWidget.setTabOrder(self.unfiled, self.papers)
        QWidget.setTabOrder(self.papers, self.open)
        QWidget.setTabOrder(self.open, self.copies)
        QWidget.setTabOrder(self.copies, self.filed)

        self.retranslateUi(RegisterForm)
    # setupUi

    def retranslateUi(self, RegisterForm: QWidget) -> None:
        self.find.setPlaceholderText(QCoreApplication.translate("RegisterForm", u"Find by child, paper or reader", None))
        self.find.setAccessibleName(QCoreApplication.translate("RegisterForm", u"Find in the register", None))
        self.kind.setAccessibleName(QCoreApplication.translate("RegisterForm", u"Kind of paper", None))
        self.unfiled.setText(QCoreApplication.translate("RegisterForm", u"Not &on the council\u2019s system", None))
        self.nothing.setText("")
        self.papers.setAccessibleName(QCoreApplication.translate("RegisterForm", u"Issued papers", None))
        self.about.setText("")
        self.open.setText(QCoreApplication.translate("RegisterForm", u"Op&en the copy", None))
        self.copies.setText(QCoreApplication.translate("RegisterForm", u"To &whom it went\u2026", None))
        self.filed.setText(QCoreApplication.translate("RegisterForm", u"It is on the council\u2019s s&ystem", None))
        pass
    # retranslateUi
