# Compiled from ui/caseload.ui by `make forms`. Never edited by hand.
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
from iro_desk.ui.widgets.why_bar import WhyBar
class Ui_CaseloadForm(object):
    def setupUi(self, CaseloadForm: QWidget) -> None:
        if not CaseloadForm.objectName():
            CaseloadForm.setObjectName(u"CaseloadForm")
        self.column = QVBoxLayout(CaseloadForm)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 8)
        self.words = QVBoxLayout()
        self.words.setSpacing(2)
        self.words.setObjectName(u"words")
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.title = QLabel(CaseloadForm)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"title")

        self.head.addWidget(self.title)

        self.head_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.head_gap)

        self.supervision = QPushButton(CaseloadForm)
        self.supervision.setObjectName(u"supervision")
        self.supervision.setProperty(u"role", u"quiet")

        self.head.addWidget(self.supervision)

        self.reconcile = QPushButton(CaseloadForm)
        self.reconcile.setObjectName(u"reconcile")
        self.reconcile.setProperty(u"role", u"quiet")

        self.head.addWidget(self.reconcile)

        self.import_caseload = QPushButton(CaseloadForm)
        self.import_caseload.setObjectName(u"import_caseload")
        self.import_caseload.setProperty(u"role", u"quiet")

        self.head.addWidget(self.import_caseload)


        self.words.addLayout(self.head)

        self.guide = QLabel(CaseloadForm)
        self.guide.setObjectName(u"guide")
        self.guide.setTextFormat(Qt.TextFormat.PlainText)
        self.guide.setWordWrap(True)
        self.guide.setProperty(u"role", u"quiet")

        self.words.addWidget(self.guide)


        self.column.addLayout(self.words)

        self.filters = QWidget(CaseloadForm)
        self.filters.setObjectName(u"filters")

        self.column.addWidget(self.filters)

        self.tools = QWidget(CaseloadForm)
        self.tools.setObjectName(u"tools")
        self.filter_text = QLineEdit(self.tools)
        self.filter_text.setObjectName(u"filter_text")
        self.filter_text.setClearButtonEnabled(True)
        self.filter_text.setMaxLength(100)
        self.sort_by = ChoiceField(self.tools)
        self.sort_by.setObjectName(u"sort_by")
        self.descending = QCheckBox(self.tools)
        self.descending.setObjectName(u"descending")
        self.leavers = QCheckBox(self.tools)
        self.leavers.setObjectName(u"leavers")

        self.column.addWidget(self.tools)

        self.children_list = Grid(CaseloadForm)
        self.children_list.setObjectName(u"children_list")

        self.column.addWidget(self.children_list)

        self.why = WhyBar(CaseloadForm)
        self.why.setObjectName(u"why")

        self.column.addWidget(self.why)

        self.note = QLabel(CaseloadForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.column.addWidget(self.note)

        QWidget.setTabOrder(self.filter_text, self.children_list)
        QWidget.setTabOrder(self.children_list, self.sort_by)
        QWidget.setTabOrder(self.sort_by, self.descending)
        QWidget.setTabOrder(self.descending, self.leavers)
        QWidget.setTabOrder(self.leavers, self.supervision)
        QWidget.setTabOrder(self.supervision, self.reconcile)
        QWidget.setTabOrder(self.reconcile, self.import_caseload)

        self.retranslateUi(CaseloadForm)
    # setupUi

    def retranslateUi(self, CaseloadForm: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("CaseloadForm", u"Caseload", None))
        self.supervision.setText(QCoreApplication.translate("CaseloadForm", u"Supervision summary  Ctrl+E", None))
        self.supervision.setToolTip(QCoreApplication.translate("CaseloadForm", u"Caseload summary for supervision", None))
        self.supervision.setAccessibleName(QCoreApplication.translate("CaseloadForm", u"Supervision summary", None))
        self.reconcile.setText(QCoreApplication.translate("CaseloadForm", u"Compare with the return", None))
        self.reconcile.setToolTip(QCoreApplication.translate("CaseloadForm", u"Where the council\u2019s record of reviews differs from yours (Ctrl+Shift+K)", None))
        self.import_caseload.setText(QCoreApplication.translate("CaseloadForm", u"Import  Ctrl+I", None))
        self.import_caseload.setToolTip(QCoreApplication.translate("CaseloadForm", u"Import a caseload", None))
        self.import_caseload.setAccessibleName(QCoreApplication.translate("CaseloadForm", u"Import a caseload", None))
        self.filters.setAccessibleName(QCoreApplication.translate("CaseloadForm", u"Show", None))
        self.tools.setAccessibleName(QCoreApplication.translate("CaseloadForm", u"Filter and order", None))
        self.filter_text.setAccessibleName(QCoreApplication.translate("CaseloadForm", u"Filter", None))
        self.filter_text.setPlaceholderText(QCoreApplication.translate("CaseloadForm", u"Filter by name, worker, team, status\u2026", None))
        self.sort_by.setAccessibleName(QCoreApplication.translate("CaseloadForm", u"Sort by", None))
        self.descending.setText(QCoreApplication.translate("CaseloadForm", u"Reversed", None))
        self.descending.setAccessibleName(QCoreApplication.translate("CaseloadForm", u"Sort in reverse order", None))
        self.leavers.setText(QCoreApplication.translate("CaseloadForm", u"Include leavers", None))
        self.children_list.setAccessibleName(QCoreApplication.translate("CaseloadForm", u"Children", None))
        self.children_list.setAccessibleDescription(QCoreApplication.translate("CaseloadForm", u"Enter opens the child, F1 says why the next review is due then", None))
        pass
    # retranslateUi
