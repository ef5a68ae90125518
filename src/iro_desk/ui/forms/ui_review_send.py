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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_SendForm(object):
    def setupUi(self, SendForm: QWidget) -> None:
        if not SendForm.objectName():
            SendForm.setObjectName(u"SendForm")
        self.column_1 = QVBoxLayout(SendForm)
        self.column_1.setSpacing(8)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 8, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.papers_heading = QLabel(SendForm)
        self.papers_heading.setObjectName(u"papers_heading")
        self.papers_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.papers_heading.setProperty(u"role", u"section")

        self.head.addWidget(self.papers_heading)

        self.paste_pack = QPushButton(SendForm)
        self.paste_pack.setObjectName(u"paste_pack")

        self.head.addWidget(self.paste_pack)

        self.issue_all = QPushButton(SendForm)
        self.issue_all.setObjectName(u"issue_all")
        self.issue_all.setProperty(u"role", u"primary")

        self.head.addWidget(self.issue_all)

        self.head.setStretch(0, 1)

        self.column_1.addLayout(self.head)

        self.problem = QLabel(SendForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty(u"role", u"problem")
        self.problem.setWordWrap(True)

        self.column_1.addWidget(self.problem)

        self.problem_row = QHBoxLayout()
        self.problem_row.setSpacing(8)
        self.problem_row.setObjectName(u"problem_row")
        self.problem_row.setContentsMargins(0, 0, 0, 0)
        self.open_teams = QPushButton(SendForm)
        self.open_teams.setObjectName(u"open_teams")
        self.open_teams.setProperty(u"role", u"link")

        self.problem_row.addWidget(self.open_teams)

        self.after_teams = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.problem_row.addItem(self.after_teams)

        self.problem_row.setStretch(1, 1)

        self.column_1.addLayout(self.problem_row)

        self.summary = QLabel(SendForm)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setProperty(u"role", u"quiet")
        self.summary.setWordWrap(True)

        self.column_1.addWidget(self.summary)

        self.papers = QWidget(SendForm)
        self.papers.setObjectName(u"papers")
        self.papers_rows = QVBoxLayout(self.papers)
        self.papers_rows.setSpacing(6)
        self.papers_rows.setObjectName(u"papers_rows")
        self.papers_rows.setContentsMargins(0, 0, 0, 0)

        self.column_1.addWidget(self.papers)

        self.dispatch = QWidget(SendForm)
        self.dispatch.setObjectName(u"dispatch")
        self.dispatch_rows = QVBoxLayout(self.dispatch)
        self.dispatch_rows.setSpacing(8)
        self.dispatch_rows.setObjectName(u"dispatch_rows")
        self.dispatch_rows.setContentsMargins(0, 0, 0, 0)

        self.column_1.addWidget(self.dispatch)

        self.tasks_heading = QLabel(SendForm)
        self.tasks_heading.setObjectName(u"tasks_heading")
        self.tasks_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.tasks_heading.setProperty(u"role", u"section")

        self.column_1.addWidget(self.tasks_heading)

        self.tasks = QWidget(SendForm)
        self.tasks.setObjectName(u"tasks")
        self.tasks_rows = QVBoxLayout(self.tasks)
        self.tasks_rows.setSpacing(8)
        self.tasks_rows.setObjectName(u"tasks_rows")
        self.tasks_rows.setContentsMargins(0, 0, 0, 0)

        self.column_1.addWidget(self.tasks)

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_1.addItem(self.end)

        QWidget.setTabOrder(self.paste_pack, self.issue_all)
        QWidget.setTabOrder(self.issue_all, self.open_teams)

        self.retranslateUi(SendForm)
    # setupUi

    def retranslateUi(self, SendForm: QWidget) -> None:
        self.papers_heading.setText(QCoreApplication.translate("SendForm", u"Papers of this review", None))
        self.paste_pack.setText(QCoreApplication.translate("SendForm", u"Copy to the council\u2019s s&ystem\u2026", None))
        self.issue_all.setText(QCoreApplication.translate("SendForm", u"Issue &all that are ready", None))
        self.problem.setText("")
        self.open_teams.setText(QCoreApplication.translate("SendForm", u"Open Settings, Teams", None))
        self.summary.setText("")
        self.tasks_heading.setText(QCoreApplication.translate("SendForm", u"What follows", None))
        pass
    # retranslateUi
