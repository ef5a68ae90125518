# Compiled from ui/documents_blank_forms.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from iro_desk.ui.widgets.paper_view import PaperView

class Ui_BlankFormsForm(object):
    def setupUi(self, BlankFormsForm: QWidget) -> None:
        if not BlankFormsForm.objectName():
            BlankFormsForm.setObjectName(u"BlankFormsForm")
        self.row_1 = QHBoxLayout(BlankFormsForm)
        self.row_1.setSpacing(16)
        self.row_1.setObjectName(u"row_1")
        self.row_1.setContentsMargins(0, 8, 0, 0)
        self.side = QWidget(BlankFormsForm)
        self.side.setObjectName(u"side")
        self.side_rows = QVBoxLayout(self.side)
        self.side_rows.setSpacing(8)
        self.side_rows.setObjectName(u"side_rows")
        self.side_rows.setContentsMargins(0, 0, 0, 0)
        self.forms_label = QLabel(self.side)
        self.forms_label.setObjectName(u"forms_label")
        self.forms_label.setTextFormat(Qt.TextFormat.AutoText)
        self.forms_label.setProperty(u"role", u"section")

        self.side_rows.addWidget(self.forms_label)

        self.forms = QListWidget(self.side)
        self.forms.setObjectName(u"forms")
        self.forms.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.side_rows.addWidget(self.forms)

        self.for_whom = QLabel(self.side)
        self.for_whom.setObjectName(u"for_whom")
        self.for_whom.setTextFormat(Qt.TextFormat.PlainText)
        self.for_whom.setWordWrap(True)
        self.for_whom.setProperty(u"role", u"quiet")

        self.side_rows.addWidget(self.for_whom)

        self.with_review = QCheckBox(self.side)
        self.with_review.setObjectName(u"with_review")

        self.side_rows.addWidget(self.with_review)

        self.print = QPushButton(self.side)
        self.print.setObjectName(u"print")
        self.print.setProperty(u"role", u"primary")

        self.side_rows.addWidget(self.print)

        self.save_printed = QPushButton(self.side)
        self.save_printed.setObjectName(u"save_printed")

        self.side_rows.addWidget(self.save_printed)

        self.save_fillable = QPushButton(self.side)
        self.save_fillable.setObjectName(u"save_fillable")

        self.side_rows.addWidget(self.save_fillable)

        self.note = QLabel(self.side)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.side_rows.addWidget(self.note)

        self.side_end = QSpacerItem(40, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side_rows.addItem(self.side_end)


        self.row_1.addWidget(self.side)

        self.paper = PaperView(BlankFormsForm)
        self.paper.setObjectName(u"paper")

        self.row_1.addWidget(self.paper)

        self.row_1.setStretch(1, 1)
        self.forms_label.setBuddy(self.forms)
        QWidget.setTabOrder(self.forms, self.with_review)
        QWidget.setTabOrder(self.with_review, self.print)
        QWidget.setTabOrder(self.print, self.save_printed)
        QWidget.setTabOrder(self.save_printed, self.save_fillable)
        QWidget.setTabOrder(self.save_fillable, self.paper)

        self.retranslateUi(BlankFormsForm)
    # setupUi

    def retranslateUi(self, BlankFormsForm: QWidget) -> None:
        self.forms_label.setText(QCoreApplication.translate("BlankFormsForm", u"&Forms", None))
        self.for_whom.setText("")
        self.with_review.setText(QCoreApplication.translate("BlankFormsForm", u"With the child's &reference", None))
        self.print.setText(QCoreApplication.translate("BlankFormsForm", u"&Print\u2026", None))
        self.save_printed.setText(QCoreApplication.translate("BlankFormsForm", u"Save to pr&int\u2026", None))
        self.save_fillable.setText(QCoreApplication.translate("BlankFormsForm", u"Save to fill in on a &screen\u2026", None))
        self.note.setText("")
        pass
    # retranslateUi
