# Compiled from ui/reconcile.ui by `make forms`. Never edited by hand.
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

from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.widgets.grid import Grid
class Ui_ReconcileForm(object):
    def setupUi(self, ReconcileForm: QWidget) -> None:
        if not ReconcileForm.objectName():
            ReconcileForm.setObjectName(u"ReconcileForm")
        self.column = QVBoxLayout(ReconcileForm)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 8)
        self.words = QVBoxLayout()
        self.words.setSpacing(2)
        self.words.setObjectName(u"words")
        self.title = QLabel(ReconcileForm)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"title")

        self.words.addWidget(self.title)

        self.about = QLabel(ReconcileForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.words.addWidget(self.about)


        self.column.addLayout(self.words)

        self.tools = QWidget(ReconcileForm)
        self.tools.setObjectName(u"tools")
        self.files_part = QWidget(self.tools)
        self.files_part.setObjectName(u"files_part")
        self.files_column = QVBoxLayout(self.files_part)
        self.files_column.setSpacing(4)
        self.files_column.setObjectName(u"files_column")
        self.files_column.setContentsMargins(0, 0, 0, 0)
        self.files_label = QLabel(self.files_part)
        self.files_label.setObjectName(u"files_label")
        self.files_label.setTextFormat(Qt.TextFormat.PlainText)

        self.files_column.addWidget(self.files_label)

        self.files_row = QHBoxLayout()
        self.files_row.setSpacing(8)
        self.files_row.setObjectName(u"files_row")
        self.choose_files = QPushButton(self.files_part)
        self.choose_files.setObjectName(u"choose_files")

        self.files_row.addWidget(self.choose_files)

        self.clear_files = QPushButton(self.files_part)
        self.clear_files.setObjectName(u"clear_files")
        self.clear_files.setProperty(u"role", u"link")

        self.files_row.addWidget(self.clear_files)


        self.files_column.addLayout(self.files_row)

        self.from_part = QWidget(self.tools)
        self.from_part.setObjectName(u"from_part")
        self.from_column = QVBoxLayout(self.from_part)
        self.from_column.setSpacing(4)
        self.from_column.setObjectName(u"from_column")
        self.from_column.setContentsMargins(0, 0, 0, 0)
        self.from_on_label = QLabel(self.from_part)
        self.from_on_label.setObjectName(u"from_on_label")

        self.from_column.addWidget(self.from_on_label)

        self.from_on = DateField(self.from_part)
        self.from_on.setObjectName(u"from_on")

        self.from_column.addWidget(self.from_on)

        self.to_part = QWidget(self.tools)
        self.to_part.setObjectName(u"to_part")
        self.to_column = QVBoxLayout(self.to_part)
        self.to_column.setSpacing(4)
        self.to_column.setObjectName(u"to_column")
        self.to_column.setContentsMargins(0, 0, 0, 0)
        self.to_on_label = QLabel(self.to_part)
        self.to_on_label.setObjectName(u"to_on_label")

        self.to_column.addWidget(self.to_on_label)

        self.to_on = DateField(self.to_part)
        self.to_on.setObjectName(u"to_on")

        self.to_column.addWidget(self.to_on)

        self.compare_part = QWidget(self.tools)
        self.compare_part.setObjectName(u"compare_part")
        self.compare_column = QVBoxLayout(self.compare_part)
        self.compare_column.setSpacing(4)
        self.compare_column.setObjectName(u"compare_column")
        self.compare_column.setContentsMargins(0, 0, 0, 0)
        self.busy = QLabel(self.compare_part)
        self.busy.setObjectName(u"busy")
        self.busy.setText(u"")
        self.busy.setTextFormat(Qt.TextFormat.PlainText)

        self.compare_column.addWidget(self.busy)

        self.compare = QPushButton(self.compare_part)
        self.compare.setObjectName(u"compare")
        self.compare.setProperty(u"role", u"primary")

        self.compare_column.addWidget(self.compare)


        self.column.addWidget(self.tools)

        self.files_words = QLabel(ReconcileForm)
        self.files_words.setObjectName(u"files_words")
        self.files_words.setTextFormat(Qt.TextFormat.PlainText)
        self.files_words.setWordWrap(True)
        self.files_words.setProperty(u"role", u"quiet")

        self.column.addWidget(self.files_words)

        self.problem = QLabel(ReconcileForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column.addWidget(self.problem)

        self.found = QWidget(ReconcileForm)
        self.found.setObjectName(u"found")
        self.found_column = QVBoxLayout(self.found)
        self.found_column.setSpacing(8)
        self.found_column.setObjectName(u"found_column")
        self.found_column.setContentsMargins(0, 0, 0, 0)
        self.summary = QLabel(self.found)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)

        self.found_column.addWidget(self.summary)

        self.kinds = QWidget(self.found)
        self.kinds.setObjectName(u"kinds")

        self.found_column.addWidget(self.kinds)

        self.differences = Grid(self.found)
        self.differences.setObjectName(u"differences")

        self.found_column.addWidget(self.differences)

        self.what_to_do = QLabel(self.found)
        self.what_to_do.setObjectName(u"what_to_do")
        self.what_to_do.setTextFormat(Qt.TextFormat.PlainText)
        self.what_to_do.setWordWrap(True)
        self.what_to_do.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.found_column.addWidget(self.what_to_do)

        self.noted = QLabel(self.found)
        self.noted.setObjectName(u"noted")
        self.noted.setTextFormat(Qt.TextFormat.PlainText)
        self.noted.setWordWrap(True)
        self.noted.setProperty(u"role", u"quiet")

        self.found_column.addWidget(self.noted)

        self.save_row = QHBoxLayout()
        self.save_row.setSpacing(8)
        self.save_row.setObjectName(u"save_row")
        self.save_pdf = QPushButton(self.found)
        self.save_pdf.setObjectName(u"save_pdf")

        self.save_row.addWidget(self.save_pdf)

        self.save_workbook = QPushButton(self.found)
        self.save_workbook.setObjectName(u"save_workbook")

        self.save_row.addWidget(self.save_workbook)

        self.after_save = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.save_row.addItem(self.after_save)


        self.found_column.addLayout(self.save_row)


        self.column.addWidget(self.found)

        self.end = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.end)

        self.from_on_label.setBuddy(self.from_on)
        self.to_on_label.setBuddy(self.to_on)
        QWidget.setTabOrder(self.choose_files, self.clear_files)
        QWidget.setTabOrder(self.clear_files, self.from_on)
        QWidget.setTabOrder(self.from_on, self.to_on)
        QWidget.setTabOrder(self.to_on, self.compare)
        QWidget.setTabOrder(self.compare, self.differences)
        QWidget.setTabOrder(self.differences, self.save_pdf)
        QWidget.setTabOrder(self.save_pdf, self.save_workbook)

        self.retranslateUi(ReconcileForm)
    # setupUi

    def retranslateUi(self, ReconcileForm: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("ReconcileForm", u"Compare with the return", None))
        self.about.setText(QCoreApplication.translate("ReconcileForm", u"The council\u2019s own reviews (SSDA903 as CSV or XML, Annex A List 8) beside yours. Nothing is changed on either side.", None))
        self.tools.setAccessibleName(QCoreApplication.translate("ReconcileForm", u"What is compared", None))
        self.files_label.setText(QCoreApplication.translate("ReconcileForm", u"Files, chosen or dropped here", None))
        self.choose_files.setText(QCoreApplication.translate("ReconcileForm", u"Choose &files\u2026", None))
        self.clear_files.setText(QCoreApplication.translate("ReconcileForm", u"Clea&r", None))
        self.from_on_label.setText(QCoreApplication.translate("ReconcileForm", u"Reviews held fro&m", None))
        self.from_on.setAccessibleName(QCoreApplication.translate("ReconcileForm", u"Reviews held from", None))
        self.to_on_label.setText(QCoreApplication.translate("ReconcileForm", u"&To", None))
        self.to_on.setAccessibleName(QCoreApplication.translate("ReconcileForm", u"Reviews held to", None))
        self.compare.setText(QCoreApplication.translate("ReconcileForm", u"Com&pare", None))
        self.kinds.setAccessibleName(QCoreApplication.translate("ReconcileForm", u"Show", None))
        self.differences.setAccessibleName(QCoreApplication.translate("ReconcileForm", u"Differences", None))
        self.differences.setAccessibleDescription(QCoreApplication.translate("ReconcileForm", u"Enter opens the review, or the child where there is none", None))
        self.save_pdf.setText(QCoreApplication.translate("ReconcileForm", u"&Save as PDF\u2026", None))
        self.save_pdf.setToolTip(QCoreApplication.translate("ReconcileForm", u"For the performance team: the council\u2019s references and no names", None))
        self.save_workbook.setText(QCoreApplication.translate("ReconcileForm", u"Save as &workbook\u2026", None))
        self.save_workbook.setToolTip(QCoreApplication.translate("ReconcileForm", u"For the performance team: the council\u2019s references and no names", None))
        pass
    # retranslateUi
