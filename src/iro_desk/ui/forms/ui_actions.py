# Compiled from ui/actions.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

from iro_desk.ui.widgets.planner_pane import PaneArea
class Ui_ActionsForm(object):
    def setupUi(self, ActionsForm: QWidget) -> None:
        if not ActionsForm.objectName():
            ActionsForm.setObjectName(u"ActionsForm")
        self.column = QVBoxLayout(ActionsForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 8)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(ActionsForm)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"title")

        self.head.addWidget(self.title)

        self.buttons = QWidget(ActionsForm)
        self.buttons.setObjectName(u"buttons")

        self.head.addWidget(self.buttons)

        self.head.setStretch(0, 1)

        self.column.addLayout(self.head)

        self.counts = QWidget(ActionsForm)
        self.counts.setObjectName(u"counts")

        self.column.addWidget(self.counts)

        self.under = QHBoxLayout()
        self.under.setSpacing(8)
        self.under.setObjectName(u"under")
        self.under.setContentsMargins(0, 0, 0, 0)
        self.filters = QWidget(ActionsForm)
        self.filters.setObjectName(u"filters")

        self.under.addWidget(self.filters)

        self.shown = QLabel(ActionsForm)
        self.shown.setObjectName(u"shown")
        self.shown.setTextFormat(Qt.TextFormat.PlainText)
        self.shown.setProperty(u"role", u"quiet")

        self.under.addWidget(self.shown)

        self.under.setStretch(0, 1)

        self.column.addLayout(self.under)

        self.body = QHBoxLayout()
        self.body.setSpacing(16)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.main = QWidget(ActionsForm)
        self.main.setObjectName(u"main")
        self.main_rows = QVBoxLayout(self.main)
        self.main_rows.setSpacing(8)
        self.main_rows.setObjectName(u"main_rows")
        self.main_rows.setContentsMargins(0, 0, 0, 0)

        self.body.addWidget(self.main)

        self.side = PaneArea(ActionsForm)
        self.side.setObjectName(u"side")

        self.body.addWidget(self.side)

        self.body.setStretch(0, 1)

        self.column.addLayout(self.body)

        self.nothing = QLabel(ActionsForm)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)
        self.nothing.setProperty(u"role", u"quiet")

        self.column.addWidget(self.nothing)


        self.retranslateUi(ActionsForm)
    # setupUi

    def retranslateUi(self, ActionsForm: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("ActionsForm", u"Remedial actions", None))
        self.buttons.setAccessibleName(QCoreApplication.translate("ActionsForm", u"The whole register", None))
        self.counts.setAccessibleName(QCoreApplication.translate("ActionsForm", u"Figures", None))
        self.filters.setAccessibleName(QCoreApplication.translate("ActionsForm", u"What is shown", None))
        self.side.setAccessibleName(QCoreApplication.translate("ActionsForm", u"Details", None))
        pass
    # retranslateUi
