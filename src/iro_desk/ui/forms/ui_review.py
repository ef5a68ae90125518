# Compiled from ui/review.ui by `make forms`. Never edited by hand.
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
    QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from iro_desk.ui.date_link import DateChip
from iro_desk.ui.widgets.stepper import Stepper
from iro_desk.ui.widgets.why_bar import WhyBar

class Ui_ReviewForm(object):
    def setupUi(self, ReviewForm: QWidget) -> None:
        if not ReviewForm.objectName():
            ReviewForm.setObjectName(u"ReviewForm")
        self.column_1 = QVBoxLayout(ReviewForm)
        self.column_1.setSpacing(12)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 4, 0, 4)
        self.column_2 = QVBoxLayout()
        self.column_2.setSpacing(2)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(0, 0, 0, 0)
        self.row_1 = QHBoxLayout()
        self.row_1.setSpacing(16)
        self.row_1.setObjectName(u"row_1")
        self.row_1.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(ReviewForm)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.row_1.addWidget(self.title)

        self.timeliness = DateChip(ReviewForm)
        self.timeliness.setObjectName(u"timeliness")

        self.row_1.addWidget(self.timeliness)

        self.row_1.setStretch(0, 1)

        self.column_2.addLayout(self.row_1)

        self.facts = QLabel(ReviewForm)
        self.facts.setObjectName(u"facts")
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setWordWrap(True)
        self.facts.setProperty(u"role", u"quiet")

        self.column_2.addWidget(self.facts)

        self.row_2 = QHBoxLayout()
        self.row_2.setSpacing(12)
        self.row_2.setObjectName(u"row_2")
        self.row_2.setContentsMargins(0, 0, 0, 0)
        self.timeliness_below = DateChip(ReviewForm)
        self.timeliness_below.setObjectName(u"timeliness_below")

        self.row_2.addWidget(self.timeliness_below)

        self.spacer_1 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_2.addItem(self.spacer_1)

        self.show_beside = QPushButton(ReviewForm)
        self.show_beside.setObjectName(u"show_beside")
        self.show_beside.setCheckable(True)

        self.row_2.addWidget(self.show_beside)


        self.column_2.addLayout(self.row_2)


        self.column_1.addLayout(self.column_2)

        self.stepper = Stepper(ReviewForm)
        self.stepper.setObjectName(u"stepper")

        self.column_1.addWidget(self.stepper)

        self.step_note = QLabel(ReviewForm)
        self.step_note.setObjectName(u"step_note")
        self.step_note.setTextFormat(Qt.TextFormat.PlainText)
        self.step_note.setProperty(u"role", u"quiet")

        self.column_1.addWidget(self.step_note)

        self.row_3 = QHBoxLayout()
        self.row_3.setSpacing(20)
        self.row_3.setObjectName(u"row_3")
        self.row_3.setContentsMargins(0, 0, 0, 0)
        self.steps = QStackedWidget(ReviewForm)
        self.steps.setObjectName(u"steps")

        self.row_3.addWidget(self.steps)

        self.beside_column = QVBoxLayout()
        self.beside_column.setSpacing(8)
        self.beside_column.setObjectName(u"beside_column")
        self.beside_column.setContentsMargins(0, 0, 0, 0)
        self.beside = QScrollArea(ReviewForm)
        self.beside.setObjectName(u"beside")
        self.beside.setWidgetResizable(True)
        self.beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.beside_column.addWidget(self.beside)


        self.row_3.addLayout(self.beside_column)


        self.column_1.addLayout(self.row_3)

        self.why = WhyBar(ReviewForm)
        self.why.setObjectName(u"why")

        self.column_1.addWidget(self.why)

        self.note_above = QLabel(ReviewForm)
        self.note_above.setObjectName(u"note_above")
        self.note_above.setTextFormat(Qt.TextFormat.PlainText)
        self.note_above.setWordWrap(True)
        self.note_above.setProperty(u"role", u"quiet")

        self.column_1.addWidget(self.note_above)

        self.row_4 = QHBoxLayout()
        self.row_4.setSpacing(10)
        self.row_4.setObjectName(u"row_4")
        self.row_4.setContentsMargins(0, 0, 0, 0)
        self.note = QLabel(ReviewForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.row_4.addWidget(self.note)

        self.discard = QPushButton(ReviewForm)
        self.discard.setObjectName(u"discard")

        self.row_4.addWidget(self.discard)

        self.done = QPushButton(ReviewForm)
        self.done.setObjectName(u"done")

        self.row_4.addWidget(self.done)

        self.preview = QPushButton(ReviewForm)
        self.preview.setObjectName(u"preview")

        self.row_4.addWidget(self.preview)

        self.issue = QPushButton(ReviewForm)
        self.issue.setObjectName(u"issue")
        self.issue.setProperty(u"role", u"primary")

        self.row_4.addWidget(self.issue)

        self.row_4.setStretch(0, 1)

        self.column_1.addLayout(self.row_4)

        QWidget.setTabOrder(self.show_beside, self.stepper)
        QWidget.setTabOrder(self.stepper, self.discard)
        QWidget.setTabOrder(self.discard, self.done)
        QWidget.setTabOrder(self.done, self.preview)
        QWidget.setTabOrder(self.preview, self.issue)

        self.retranslateUi(ReviewForm)
    # setupUi

    def retranslateUi(self, ReviewForm: QWidget) -> None:
        self.title.setText("")
        self.timeliness.setText(QCoreApplication.translate("ReviewForm", u"Timeliness", None))
        self.facts.setText("")
        self.timeliness_below.setText(QCoreApplication.translate("ReviewForm", u"Timeliness", None))
        self.show_beside.setText(QCoreApplication.translate("ReviewForm", u"&Last review", None))
        self.show_beside.setToolTip(QCoreApplication.translate("ReviewForm", u"The last review and the clocks from here", None))
        self.stepper.setAccessibleName(QCoreApplication.translate("ReviewForm", u"Steps of the review", None))
        self.step_note.setText("")
        self.beside.setAccessibleName(QCoreApplication.translate("ReviewForm", u"The last review and the clocks from here", None))
        self.note_above.setText("")
        self.note.setText("")
        self.discard.setText(QCoreApplication.translate("ReviewForm", u"Discard c&hanges", None))
        self.discard.setToolTip(QCoreApplication.translate("ReviewForm", u"Put back what is stored (Ctrl+Shift+Z)", None))
        self.done.setText(QCoreApplication.translate("ReviewForm", u"&Done", None))
        self.done.setToolTip(QCoreApplication.translate("ReviewForm", u"Keep what is typed (Ctrl+Return)", None))
        self.preview.setText(QCoreApplication.translate("ReviewForm", u"&Preview letter", None))
        self.issue.setText(QCoreApplication.translate("ReviewForm", u"&Issue decision letter", None))
        pass
    # retranslateUi
