# Compiled from ui/review_send.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from iro_desk.ui.date_link import DateChip

class Ui_SendForm(object):
    def setupUi(self, SendForm: QWidget) -> None:
        if not SendForm.objectName():
            SendForm.setObjectName(u"SendForm")
        self.column_1 = QVBoxLayout(SendForm)
        self.column_1.setSpacing(8)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 8, 0)
        self.papers_heading = QLabel(SendForm)
        self.papers_heading.setObjectName(u"papers_heading")
        self.papers_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.papers_heading.setProperty(u"role", u"section")

        self.column_1.addWidget(self.papers_heading)

        self.letter_card = QFrame(SendForm)
        self.letter_card.setObjectName(u"letter_card")
        self.letter_card.setProperty(u"role", u"card")
        self.column_2 = QVBoxLayout(self.letter_card)
        self.column_2.setSpacing(4)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(12, 8, 12, 8)
        self.row_1 = QHBoxLayout()
        self.row_1.setSpacing(8)
        self.row_1.setObjectName(u"row_1")
        self.row_1.setContentsMargins(0, 0, 0, 0)
        self.letter_title = QLabel(self.letter_card)
        self.letter_title.setObjectName(u"letter_title")
        self.letter_title.setTextFormat(Qt.TextFormat.PlainText)
        self.letter_title.setWordWrap(True)
        self.letter_title.setProperty(u"role", u"strong")

        self.row_1.addWidget(self.letter_title)

        self.letter_state = DateChip(self.letter_card)
        self.letter_state.setObjectName(u"letter_state")

        self.row_1.addWidget(self.letter_state)

        self.row_1.setStretch(0, 1)

        self.column_2.addLayout(self.row_1)

        self.row_2 = QHBoxLayout()
        self.row_2.setSpacing(8)
        self.row_2.setObjectName(u"row_2")
        self.row_2.setContentsMargins(0, 0, 0, 0)
        self.letter_words = QLabel(self.letter_card)
        self.letter_words.setObjectName(u"letter_words")
        self.letter_words.setTextFormat(Qt.TextFormat.PlainText)
        self.letter_words.setWordWrap(True)
        self.letter_words.setProperty(u"role", u"quiet")

        self.row_2.addWidget(self.letter_words)

        self.preview_letter = QPushButton(self.letter_card)
        self.preview_letter.setObjectName(u"preview_letter")

        self.row_2.addWidget(self.preview_letter)

        self.issue_letter = QPushButton(self.letter_card)
        self.issue_letter.setObjectName(u"issue_letter")

        self.row_2.addWidget(self.issue_letter)

        self.row_2.setStretch(0, 1)

        self.column_2.addLayout(self.row_2)


        self.column_1.addWidget(self.letter_card)

        self.form_card = QFrame(SendForm)
        self.form_card.setObjectName(u"form_card")
        self.form_card.setProperty(u"role", u"card")
        self.column_3 = QVBoxLayout(self.form_card)
        self.column_3.setSpacing(4)
        self.column_3.setObjectName(u"column_3")
        self.column_3.setContentsMargins(12, 8, 12, 8)
        self.row_3 = QHBoxLayout()
        self.row_3.setSpacing(8)
        self.row_3.setObjectName(u"row_3")
        self.row_3.setContentsMargins(0, 0, 0, 0)
        self.form_title = QLabel(self.form_card)
        self.form_title.setObjectName(u"form_title")
        self.form_title.setTextFormat(Qt.TextFormat.PlainText)
        self.form_title.setWordWrap(True)
        self.form_title.setProperty(u"role", u"strong")

        self.row_3.addWidget(self.form_title)

        self.form_state = DateChip(self.form_card)
        self.form_state.setObjectName(u"form_state")

        self.row_3.addWidget(self.form_state)

        self.row_3.setStretch(0, 1)

        self.column_3.addLayout(self.row_3)

        self.row_4 = QHBoxLayout()
        self.row_4.setSpacing(8)
        self.row_4.setObjectName(u"row_4")
        self.row_4.setContentsMargins(0, 0, 0, 0)
        self.form_words = QLabel(self.form_card)
        self.form_words.setObjectName(u"form_words")
        self.form_words.setTextFormat(Qt.TextFormat.PlainText)
        self.form_words.setWordWrap(True)
        self.form_words.setProperty(u"role", u"quiet")

        self.row_4.addWidget(self.form_words)

        self.preview_form = QPushButton(self.form_card)
        self.preview_form.setObjectName(u"preview_form")

        self.row_4.addWidget(self.preview_form)

        self.issue_form = QPushButton(self.form_card)
        self.issue_form.setObjectName(u"issue_form")

        self.row_4.addWidget(self.issue_form)

        self.row_4.setStretch(0, 1)

        self.column_3.addLayout(self.row_4)


        self.column_1.addWidget(self.form_card)

        self.row_5 = QHBoxLayout()
        self.row_5.setSpacing(8)
        self.row_5.setObjectName(u"row_5")
        self.row_5.setContentsMargins(0, 0, 0, 0)
        self.problem = QLabel(SendForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.row_5.addWidget(self.problem)

        self.open_teams = QPushButton(SendForm)
        self.open_teams.setObjectName(u"open_teams")
        self.open_teams.setProperty(u"role", u"link")

        self.row_5.addWidget(self.open_teams)

        self.row_5.setStretch(0, 1)

        self.column_1.addLayout(self.row_5)

        self.after_heading = QLabel(SendForm)
        self.after_heading.setObjectName(u"after_heading")
        self.after_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.after_heading.setProperty(u"role", u"section")

        self.column_1.addWidget(self.after_heading)

        self.tasks = QWidget(SendForm)
        self.tasks.setObjectName(u"tasks")
        self.column_4 = QVBoxLayout(self.tasks)
        self.column_4.setSpacing(4)
        self.column_4.setObjectName(u"column_4")
        self.column_4.setContentsMargins(0, 0, 0, 0)

        self.column_1.addWidget(self.tasks)

        self.task_problem = QLabel(SendForm)
        self.task_problem.setObjectName(u"task_problem")
        self.task_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.task_problem.setWordWrap(True)
        self.task_problem.setProperty(u"role", u"problem")

        self.column_1.addWidget(self.task_problem)

        self.spacer_1 = QSpacerItem(40, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_1.addItem(self.spacer_1)

        QWidget.setTabOrder(self.preview_letter, self.issue_letter)
        QWidget.setTabOrder(self.issue_letter, self.preview_form)
        QWidget.setTabOrder(self.preview_form, self.issue_form)
        QWidget.setTabOrder(self.issue_form, self.open_teams)

        self.retranslateUi(SendForm)
    # setupUi

    def retranslateUi(self, SendForm: QWidget) -> None:
        self.papers_heading.setText(QCoreApplication.translate("SendForm", u"Papers of this review", None))
        self.letter_title.setText(QCoreApplication.translate("SendForm", u"Decision letter to the team manager", None))
        self.letter_state.setText(QCoreApplication.translate("SendForm", u"Not issued", None))
        self.letter_words.setText("")
        self.preview_letter.setText(QCoreApplication.translate("SendForm", u"Preview letter", None))
        self.issue_letter.setText(QCoreApplication.translate("SendForm", u"Issue letter", None))
        self.form_title.setText(QCoreApplication.translate("SendForm", u"Monitoring form to social worker and team manager", None))
        self.form_state.setText(QCoreApplication.translate("SendForm", u"Not issued", None))
        self.form_words.setText("")
        self.preview_form.setText(QCoreApplication.translate("SendForm", u"Preview form", None))
        self.issue_form.setText(QCoreApplication.translate("SendForm", u"Issue form", None))
        self.problem.setText("")
        self.open_teams.setText(QCoreApplication.translate("SendForm", u"Open Settings, Teams", None))
        self.after_heading.setText(QCoreApplication.translate("SendForm", u"After sending", None))
        self.task_problem.setText("")
        pass
    # retranslateUi
