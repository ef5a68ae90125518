# Compiled from ui/review_returned_form.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QGridLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ReturnedFormForm(object):
    def setupUi(self, ReturnedFormForm: QWidget) -> None:
        if not ReturnedFormForm.objectName():
            ReturnedFormForm.setObjectName(u"ReturnedFormForm")
        self.column_1 = QVBoxLayout(ReturnedFormForm)
        self.column_1.setSpacing(10)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(ReturnedFormForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.column_1.addWidget(self.heading)

        self.form_name = QLabel(ReturnedFormForm)
        self.form_name.setObjectName(u"form_name")
        self.form_name.setTextFormat(Qt.TextFormat.PlainText)
        self.form_name.setWordWrap(True)
        self.form_name.setProperty(u"role", u"strong")

        self.column_1.addWidget(self.form_name)

        self.becomes = QLabel(ReturnedFormForm)
        self.becomes.setObjectName(u"becomes")
        self.becomes.setTextFormat(Qt.TextFormat.PlainText)
        self.becomes.setWordWrap(True)
        self.becomes.setProperty(u"role", u"quiet")

        self.column_1.addWidget(self.becomes)

        self.notes_heading = QLabel(ReturnedFormForm)
        self.notes_heading.setObjectName(u"notes_heading")
        self.notes_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.notes_heading.setWordWrap(True)
        self.notes_heading.setProperty(u"role", u"strong")

        self.column_1.addWidget(self.notes_heading)

        self.notes = QLabel(ReturnedFormForm)
        self.notes.setObjectName(u"notes")
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setWordWrap(True)

        self.column_1.addWidget(self.notes)

        self.is_this_childs = QCheckBox(ReturnedFormForm)
        self.is_this_childs.setObjectName(u"is_this_childs")

        self.column_1.addWidget(self.is_this_childs)

        self.problem = QLabel(ReturnedFormForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column_1.addWidget(self.problem)

        self.actions = QHBoxLayout()
        self.actions.setSpacing(8)
        self.actions.setObjectName(u"actions")
        self.actions.setContentsMargins(0, 0, 0, 0)
        self.keep = QPushButton(ReturnedFormForm)
        self.keep.setObjectName(u"keep")
        self.keep.setProperty(u"role", u"primary")

        self.actions.addWidget(self.keep)

        self.choose = QPushButton(ReturnedFormForm)
        self.choose.setObjectName(u"choose")

        self.actions.addWidget(self.choose)

        self.close = QPushButton(ReturnedFormForm)
        self.close.setObjectName(u"close")

        self.actions.addWidget(self.close)

        self.actions_end = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions.addItem(self.actions_end)


        self.column_1.addLayout(self.actions)

        self.lines = QWidget(ReturnedFormForm)
        self.lines.setObjectName(u"lines")
        self.grid = QGridLayout(self.lines)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(20)
        self.grid.setVerticalSpacing(10)
        self.grid.setContentsMargins(0, 0, 0, 0)

        self.column_1.addWidget(self.lines)

        self.spacer_1 = QSpacerItem(40, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_1.addItem(self.spacer_1)

        QWidget.setTabOrder(self.is_this_childs, self.keep)
        QWidget.setTabOrder(self.keep, self.choose)
        QWidget.setTabOrder(self.choose, self.close)

        self.retranslateUi(ReturnedFormForm)
    # setupUi

    def retranslateUi(self, ReturnedFormForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("ReturnedFormForm", u"Read in a returned form", None))
        self.form_name.setText("")
        self.becomes.setText("")
        self.notes_heading.setText(QCoreApplication.translate("ReturnedFormForm", u"To look at first", None))
        self.notes.setText("")
        self.is_this_childs.setText(QCoreApplication.translate("ReturnedFormForm", u"This form is this &child's all the same", None))
        self.problem.setText("")
        self.keep.setText(QCoreApplication.translate("ReturnedFormForm", u"&Keep what it says", None))
        self.choose.setText(QCoreApplication.translate("ReturnedFormForm", u"Choose &another file\u2026", None))
        self.close.setText(QCoreApplication.translate("ReturnedFormForm", u"Clos&e", None))
        pass
    # retranslateUi
