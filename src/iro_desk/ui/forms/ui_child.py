# Compiled from ui/child.ui by `make forms`. Never edited by hand.
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
    QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QTabWidget, QVBoxLayout, QWidget)

from iro_desk.ui.date_link import DateChip
from iro_desk.ui.widgets.duty_list import DutyList
from iro_desk.ui.widgets.facts import Facts
from iro_desk.ui.widgets.grid import Grid
from iro_desk.ui.widgets.life_line import LifeLine
from iro_desk.ui.widgets.quotes import Quotes
from iro_desk.ui.widgets.status_chip import StatusChip
from iro_desk.ui.widgets.why_bar import WhyBar
class Ui_ChildForm(object):
    def setupUi(self, ChildForm: QWidget) -> None:
        if not ChildForm.objectName():
            ChildForm.setObjectName(u"ChildForm")
        self.column = QVBoxLayout(ChildForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 8)
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.setObjectName(u"head")
        self.words = QVBoxLayout()
        self.words.setSpacing(2)
        self.words.setObjectName(u"words")
        self.name_and_age = QLabel(ChildForm)
        self.name_and_age.setObjectName(u"name_and_age")
        self.name_and_age.setTextFormat(Qt.TextFormat.PlainText)
        self.name_and_age.setWordWrap(True)
        self.name_and_age.setProperty(u"role", u"title")

        self.words.addWidget(self.name_and_age)

        self.facts_line = QLabel(ChildForm)
        self.facts_line.setObjectName(u"facts_line")
        self.facts_line.setTextFormat(Qt.TextFormat.PlainText)
        self.facts_line.setWordWrap(True)
        self.facts_line.setProperty(u"role", u"quiet")

        self.words.addWidget(self.facts_line)


        self.head.addLayout(self.words)

        self.standing = QWidget(ChildForm)
        self.standing.setObjectName(u"standing")
        self.overdue = StatusChip(self.standing)
        self.overdue.setObjectName(u"overdue")
        self.next_review = DateChip(self.standing)
        self.next_review.setObjectName(u"next_review")
        self.open_review = QPushButton(self.standing)
        self.open_review.setObjectName(u"open_review")
        self.open_review.setProperty(u"role", u"primary")

        self.head.addWidget(self.standing)

        self.head.setStretch(0, 1)

        self.column.addLayout(self.head)

        self.tabs = QTabWidget(ChildForm)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.overview = QScrollArea()
        self.overview.setObjectName(u"overview")
        self.overview.setWidgetResizable(True)
        self.overview_content = QWidget()
        self.overview_content.setObjectName(u"overview_content")
        self.overview_column = QVBoxLayout(self.overview_content)
        self.overview_column.setSpacing(8)
        self.overview_column.setObjectName(u"overview_column")
        self.overview_column.setContentsMargins(0, 12, 8, 8)
        self.life = LifeLine(self.overview_content)
        self.life.setObjectName(u"life")

        self.overview_column.addWidget(self.life)

        self.halves = QHBoxLayout()
        self.halves.setSpacing(32)
        self.halves.setObjectName(u"halves")
        self.says_column = QVBoxLayout()
        self.says_column.setSpacing(6)
        self.says_column.setObjectName(u"says_column")
        self.says_title = QLabel(self.overview_content)
        self.says_title.setObjectName(u"says_title")
        self.says_title.setTextFormat(Qt.TextFormat.PlainText)
        self.says_title.setProperty(u"role", u"section")

        self.says_column.addWidget(self.says_title)

        self.says = Quotes(self.overview_content)
        self.says.setObjectName(u"says")

        self.says_column.addWidget(self.says)

        self.under_says = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.says_column.addItem(self.under_says)


        self.halves.addLayout(self.says_column)

        self.due_column = QVBoxLayout()
        self.due_column.setSpacing(6)
        self.due_column.setObjectName(u"due_column")
        self.due_title = QLabel(self.overview_content)
        self.due_title.setObjectName(u"due_title")
        self.due_title.setTextFormat(Qt.TextFormat.PlainText)
        self.due_title.setProperty(u"role", u"section")

        self.due_column.addWidget(self.due_title)

        self.nothing_due = QLabel(self.overview_content)
        self.nothing_due.setObjectName(u"nothing_due")
        self.nothing_due.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing_due.setWordWrap(True)
        self.nothing_due.setProperty(u"role", u"quiet")

        self.due_column.addWidget(self.nothing_due)

        self.duties = DutyList(self.overview_content)
        self.duties.setObjectName(u"duties")

        self.due_column.addWidget(self.duties)

        self.under_due = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.due_column.addItem(self.under_due)


        self.halves.addLayout(self.due_column)

        self.halves.setStretch(0, 1)
        self.halves.setStretch(1, 1)

        self.overview_column.addLayout(self.halves)

        self.under_overview = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.overview_column.addItem(self.under_overview)

        self.overview.setWidget(self.overview_content)
        self.tabs.addTab(self.overview, "")
        self.reviews = QWidget()
        self.reviews.setObjectName(u"reviews")
        self.reviews_column = QVBoxLayout(self.reviews)
        self.reviews_column.setObjectName(u"reviews_column")
        self.reviews_column.setContentsMargins(0, -1, 0, -1)
        self.reviews_list = Grid(self.reviews)
        self.reviews_list.setObjectName(u"reviews_list")

        self.reviews_column.addWidget(self.reviews_list)

        self.tabs.addTab(self.reviews, "")
        self.actions = QWidget()
        self.actions.setObjectName(u"actions")
        self.actions_column = QVBoxLayout(self.actions)
        self.actions_column.setObjectName(u"actions_column")
        self.actions_column.setContentsMargins(0, -1, 0, -1)
        self.tabs.addTab(self.actions, "")
        self.alerts = QWidget()
        self.alerts.setObjectName(u"alerts")
        self.alerts_column = QVBoxLayout(self.alerts)
        self.alerts_column.setObjectName(u"alerts_column")
        self.alerts_column.setContentsMargins(0, -1, 0, -1)
        self.tabs.addTab(self.alerts, "")
        self.consultations = QWidget()
        self.consultations.setObjectName(u"consultations")
        self.consultations_halves = QHBoxLayout(self.consultations)
        self.consultations_halves.setSpacing(16)
        self.consultations_halves.setObjectName(u"consultations_halves")
        self.consultations_halves.setContentsMargins(0, -1, 0, -1)
        self.consultations_list = Grid(self.consultations)
        self.consultations_list.setObjectName(u"consultations_list")

        self.consultations_halves.addWidget(self.consultations_list)

        self.consultation = QPlainTextEdit(self.consultations)
        self.consultation.setObjectName(u"consultation")
        self.consultation.setReadOnly(True)
        self.consultation.setTabChangesFocus(True)

        self.consultations_halves.addWidget(self.consultation)

        self.consultations_halves.setStretch(0, 1)
        self.consultations_halves.setStretch(1, 1)
        self.tabs.addTab(self.consultations, "")
        self.events = QScrollArea()
        self.events.setObjectName(u"events")
        self.events.setWidgetResizable(True)
        self.events_content = QWidget()
        self.events_content.setObjectName(u"events_content")
        self.events_column = QVBoxLayout(self.events_content)
        self.events_column.setObjectName(u"events_column")
        self.events_column.setContentsMargins(0, 0, 0, 0)
        self.events.setWidget(self.events_content)
        self.tabs.addTab(self.events, "")
        self.monitoring = QScrollArea()
        self.monitoring.setObjectName(u"monitoring")
        self.monitoring.setWidgetResizable(True)
        self.monitoring_content = QWidget()
        self.monitoring_content.setObjectName(u"monitoring_content")
        self.monitoring_column = QVBoxLayout(self.monitoring_content)
        self.monitoring_column.setObjectName(u"monitoring_column")
        self.monitoring_column.setContentsMargins(0, 10, 8, 8)
        self.monitoring.setWidget(self.monitoring_content)
        self.tabs.addTab(self.monitoring, "")
        self.documents = QWidget()
        self.documents.setObjectName(u"documents")
        self.documents_column = QVBoxLayout(self.documents)
        self.documents_column.setObjectName(u"documents_column")
        self.documents_column.setContentsMargins(0, -1, 0, -1)
        self.documents_list = Grid(self.documents)
        self.documents_list.setObjectName(u"documents_list")

        self.documents_column.addWidget(self.documents_list)

        self.tabs.addTab(self.documents, "")
        self.details = QScrollArea()
        self.details.setObjectName(u"details")
        self.details.setWidgetResizable(True)
        self.details_content = QWidget()
        self.details_content.setObjectName(u"details_content")
        self.details_halves = QHBoxLayout(self.details_content)
        self.details_halves.setSpacing(48)
        self.details_halves.setObjectName(u"details_halves")
        self.details_halves.setContentsMargins(0, 12, 8, -1)
        self.fields_column = QVBoxLayout()
        self.fields_column.setSpacing(8)
        self.fields_column.setObjectName(u"fields_column")
        self.fields_title = QLabel(self.details_content)
        self.fields_title.setObjectName(u"fields_title")
        self.fields_title.setProperty(u"role", u"section")

        self.fields_column.addWidget(self.fields_title)

        self.hidden_words = QLabel(self.details_content)
        self.hidden_words.setObjectName(u"hidden_words")
        self.hidden_words.setTextFormat(Qt.TextFormat.PlainText)
        self.hidden_words.setWordWrap(True)
        self.hidden_words.setProperty(u"role", u"quiet")

        self.fields_column.addWidget(self.hidden_words)


        self.details_halves.addLayout(self.fields_column)

        self.facts_column = QVBoxLayout()
        self.facts_column.setSpacing(8)
        self.facts_column.setObjectName(u"facts_column")
        self.facts_title = QLabel(self.details_content)
        self.facts_title.setObjectName(u"facts_title")
        self.facts_title.setProperty(u"role", u"section")

        self.facts_column.addWidget(self.facts_title)

        self.facts = Facts(self.details_content)
        self.facts.setObjectName(u"facts")

        self.facts_column.addWidget(self.facts)

        self.under_facts = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.facts_column.addItem(self.under_facts)


        self.details_halves.addLayout(self.facts_column)

        self.details_halves.setStretch(0, 1)
        self.details_halves.setStretch(1, 1)
        self.details.setWidget(self.details_content)
        self.tabs.addTab(self.details, "")

        self.column.addWidget(self.tabs)

        self.log_place = QVBoxLayout()
        self.log_place.setSpacing(0)
        self.log_place.setObjectName(u"log_place")

        self.column.addLayout(self.log_place)

        self.why = WhyBar(ChildForm)
        self.why.setObjectName(u"why")

        self.column.addWidget(self.why)

        QWidget.setTabOrder(self.tabs, self.duties)
        QWidget.setTabOrder(self.duties, self.open_review)

        self.retranslateUi(ChildForm)

        self.tabs.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, ChildForm: QWidget) -> None:
        self.next_review.setText(QCoreApplication.translate("ChildForm", u"Next review", None))
        self.open_review.setText(QCoreApplication.translate("ChildForm", u"Plan review", None))
        self.tabs.setAccessibleName(QCoreApplication.translate("ChildForm", u"Parts of the page", None))
        self.duties.setAccessibleName(QCoreApplication.translate("ChildForm", u"Due for the child", None))
        self.duties.setAccessibleDescription(QCoreApplication.translate("ChildForm", u"Enter does what the row offers, Space says why it is due", None))
        self.tabs.setTabText(self.tabs.indexOf(self.overview), QCoreApplication.translate("ChildForm", u"Overview", None))
        self.reviews_list.setAccessibleName(QCoreApplication.translate("ChildForm", u"Reviews", None))
        self.reviews_list.setAccessibleDescription(QCoreApplication.translate("ChildForm", u"Enter opens the review", None))
        self.tabs.setTabText(self.tabs.indexOf(self.reviews), QCoreApplication.translate("ChildForm", u"Reviews", None))
        self.tabs.setTabText(self.tabs.indexOf(self.actions), QCoreApplication.translate("ChildForm", u"Actions", None))
        self.tabs.setTabText(self.tabs.indexOf(self.alerts), QCoreApplication.translate("ChildForm", u"Alerts", None))
        self.consultations_list.setAccessibleName(QCoreApplication.translate("ChildForm", u"Consultations", None))
        self.consultations_list.setAccessibleDescription(QCoreApplication.translate("ChildForm", u"Enter opens it in its review", None))
        self.consultation.setAccessibleName(QCoreApplication.translate("ChildForm", u"What was said", None))
        self.tabs.setTabText(self.tabs.indexOf(self.consultations), QCoreApplication.translate("ChildForm", u"Consultations", None))
        self.tabs.setTabText(self.tabs.indexOf(self.events), QCoreApplication.translate("ChildForm", u"Duties and events", None))
        self.tabs.setTabText(self.tabs.indexOf(self.monitoring), QCoreApplication.translate("ChildForm", u"Monitoring", None))
        self.documents_list.setAccessibleName(QCoreApplication.translate("ChildForm", u"Documents issued", None))
        self.documents_list.setAccessibleDescription(QCoreApplication.translate("ChildForm", u"Enter opens the exact copy", None))
        self.tabs.setTabText(self.tabs.indexOf(self.documents), QCoreApplication.translate("ChildForm", u"Documents", None))
        self.fields_title.setText(QCoreApplication.translate("ChildForm", u"Kept by me", None))
        self.facts_title.setText(QCoreApplication.translate("ChildForm", u"From the council\u2019s files", None))
        self.tabs.setTabText(self.tabs.indexOf(self.details), QCoreApplication.translate("ChildForm", u"Details", None))
        pass
    # retranslateUi
