# Compiled from ui/planner_suggest.ui by `make forms`. Never edited by hand.
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.grid import Grid
class Ui_PlannerSuggestForm(object):
    def setupUi(self, PlannerSuggestForm: QWidget) -> None:
        if not PlannerSuggestForm.objectName():
            PlannerSuggestForm.setObjectName(u"PlannerSuggestForm")
        self.column = QVBoxLayout(PlannerSuggestForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.weeks_label = QLabel(PlannerSuggestForm)
        self.weeks_label.setObjectName(u"weeks_label")
        self.weeks_label.setTextFormat(Qt.TextFormat.PlainText)

        self.head.addWidget(self.weeks_label)

        self.weeks = ChoiceField(PlannerSuggestForm)
        self.weeks.setObjectName(u"weeks")

        self.head.addWidget(self.weeks)

        self.gap_3 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.gap_3)

        self.accept = QPushButton(PlannerSuggestForm)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"role", u"primary")

        self.head.addWidget(self.accept)


        self.column.addLayout(self.head)

        self.rows = Grid(PlannerSuggestForm)
        self.rows.setObjectName(u"rows")

        self.column.addWidget(self.rows)

        self.why = QLabel(PlannerSuggestForm)
        self.why.setObjectName(u"why")
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setWordWrap(True)

        self.column.addWidget(self.why)

        self.empty = QLabel(PlannerSuggestForm)
        self.empty.setObjectName(u"empty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setProperty(u"role", u"quiet")

        self.column.addWidget(self.empty)

        self.weeks_label.setBuddy(self.weeks)
        QWidget.setTabOrder(self.weeks, self.rows)
        QWidget.setTabOrder(self.rows, self.accept)

        self.retranslateUi(PlannerSuggestForm)
    # setupUi

    def retranslateUi(self, PlannerSuggestForm: QWidget) -> None:
        self.weeks_label.setText(QCoreApplication.translate("PlannerSuggestForm", u"For the next", None))
        self.accept.setText(QCoreApplication.translate("PlannerSuggestForm", u"Accept this one", None))
        self.accept.setToolTip(QCoreApplication.translate("PlannerSuggestForm", u"Enter accepts the row", None))
        self.rows.setAccessibleName(QCoreApplication.translate("PlannerSuggestForm", u"Suggested dates", None))
        self.rows.setAccessibleDescription(QCoreApplication.translate("PlannerSuggestForm", u"Enter accepts the suggestion", None))
        pass
    # retranslateUi
