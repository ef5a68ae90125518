# Compiled from ui/pdf_preview.ui by `make forms`. Never edited by hand.
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
    QScrollArea, QSizePolicy, QSpacerItem, QToolButton,
    QVBoxLayout, QWidget)

from iro_desk.ui.paper_dates import PaperDates
from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.widgets.paper_view import PaperView
from iro_desk.ui.widgets.status_chip import StatusChip
from iro_desk.ui.widgets.why_bar import WhyBar
class Ui_PdfPreviewForm(object):
    def setupUi(self, PdfPreviewForm: QWidget) -> None:
        if not PdfPreviewForm.objectName():
            PdfPreviewForm.setObjectName(u"PdfPreviewForm")
        PdfPreviewForm.resize(1100, 640)
        self.page_rows = QVBoxLayout(PdfPreviewForm)
        self.page_rows.setSpacing(12)
        self.page_rows.setObjectName(u"page_rows")
        self.page_rows.setContentsMargins(0, 0, 0, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(PdfPreviewForm)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title.sizePolicy().hasHeightForWidth())
        self.title.setSizePolicy(sizePolicy)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"title")

        self.head.addWidget(self.title)

        self.state = StatusChip(PdfPreviewForm)
        self.state.setObjectName(u"state")

        self.head.addWidget(self.state)

        self.after_title = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.after_title)

        self.page_of = QLabel(PdfPreviewForm)
        self.page_of.setObjectName(u"page_of")
        self.page_of.setTextFormat(Qt.TextFormat.PlainText)
        self.page_of.setProperty(u"role", u"quiet")

        self.head.addWidget(self.page_of)

        self.zoom_out = QToolButton(PdfPreviewForm)
        self.zoom_out.setObjectName(u"zoom_out")

        self.head.addWidget(self.zoom_out)

        self.zoom = QLabel(PdfPreviewForm)
        self.zoom.setObjectName(u"zoom")
        self.zoom.setTextFormat(Qt.TextFormat.PlainText)
        self.zoom.setProperty(u"role", u"quiet")

        self.head.addWidget(self.zoom)

        self.zoom_in = QToolButton(PdfPreviewForm)
        self.zoom_in.setObjectName(u"zoom_in")

        self.head.addWidget(self.zoom_in)

        self.fit = QPushButton(PdfPreviewForm)
        self.fit.setObjectName(u"fit")
        self.fit.setProperty(u"role", u"link")

        self.head.addWidget(self.fit)


        self.page_rows.addLayout(self.head)

        self.body = QHBoxLayout()
        self.body.setSpacing(24)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.paper = PaperView(PdfPreviewForm)
        self.paper.setObjectName(u"paper")

        self.body.addWidget(self.paper)

        self.side = QScrollArea(PdfPreviewForm)
        self.side.setObjectName(u"side")
        self.side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.side.setWidgetResizable(True)
        self.side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side_content = QWidget()
        self.side_content.setObjectName(u"side_content")
        self.side_rows = QVBoxLayout(self.side_content)
        self.side_rows.setSpacing(20)
        self.side_rows.setObjectName(u"side_rows")
        self.side_rows.setContentsMargins(0, 0, 8, 0)
        self.open_row = QHBoxLayout()
        self.open_row.setSpacing(8)
        self.open_row.setObjectName(u"open_row")
        self.open_row.setContentsMargins(0, 0, 0, 0)
        self.open_review = QPushButton(self.side_content)
        self.open_review.setObjectName(u"open_review")
        self.open_review.setProperty(u"role", u"link")

        self.open_row.addWidget(self.open_review)

        self.open_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.open_row.addItem(self.open_gap)


        self.side_rows.addLayout(self.open_row)

        self.shown_part = QWidget(self.side_content)
        self.shown_part.setObjectName(u"shown_part")
        self.shown_part_rows = QVBoxLayout(self.shown_part)
        self.shown_part_rows.setSpacing(8)
        self.shown_part_rows.setObjectName(u"shown_part_rows")
        self.shown_part_rows.setContentsMargins(0, 0, 0, 0)
        self.month_label = QLabel(self.shown_part)
        self.month_label.setObjectName(u"month_label")
        self.month_label.setProperty(u"role", u"strong")

        self.shown_part_rows.addWidget(self.month_label)

        self.month = ChoiceField(self.shown_part)
        self.month.setObjectName(u"month")

        self.shown_part_rows.addWidget(self.month)

        self.shown_label = QLabel(self.shown_part)
        self.shown_label.setObjectName(u"shown_label")
        self.shown_label.setProperty(u"role", u"strong")

        self.shown_part_rows.addWidget(self.shown_label)

        self.shown = ChoiceField(self.shown_part)
        self.shown.setObjectName(u"shown")

        self.shown_part_rows.addWidget(self.shown)

        self.shown_note = QLabel(self.shown_part)
        self.shown_note.setObjectName(u"shown_note")
        self.shown_note.setTextFormat(Qt.TextFormat.PlainText)
        self.shown_note.setWordWrap(True)
        self.shown_note.setProperty(u"role", u"quiet")

        self.shown_part_rows.addWidget(self.shown_note)


        self.side_rows.addWidget(self.shown_part)

        self.issue_part = QWidget(self.side_content)
        self.issue_part.setObjectName(u"issue_part")
        self.issue_part_rows = QVBoxLayout(self.issue_part)
        self.issue_part_rows.setSpacing(8)
        self.issue_part_rows.setObjectName(u"issue_part_rows")
        self.issue_part_rows.setContentsMargins(0, 0, 0, 0)
        self.issue_title = QLabel(self.issue_part)
        self.issue_title.setObjectName(u"issue_title")
        self.issue_title.setTextFormat(Qt.TextFormat.PlainText)
        self.issue_title.setProperty(u"role", u"section")

        self.issue_part_rows.addWidget(self.issue_title)

        self.addressee = QLabel(self.issue_part)
        self.addressee.setObjectName(u"addressee")
        self.addressee.setTextFormat(Qt.TextFormat.PlainText)
        self.addressee.setWordWrap(True)

        self.issue_part_rows.addWidget(self.addressee)

        self.issued_on_label = QLabel(self.issue_part)
        self.issued_on_label.setObjectName(u"issued_on_label")
        self.issued_on_label.setProperty(u"role", u"strong")

        self.issue_part_rows.addWidget(self.issued_on_label)

        self.issued_on = DateField(self.issue_part)
        self.issued_on.setObjectName(u"issued_on")

        self.issue_part_rows.addWidget(self.issued_on)

        self.issue_note = QLabel(self.issue_part)
        self.issue_note.setObjectName(u"issue_note")
        self.issue_note.setTextFormat(Qt.TextFormat.PlainText)
        self.issue_note.setWordWrap(True)
        self.issue_note.setProperty(u"role", u"quiet")

        self.issue_part_rows.addWidget(self.issue_note)

        self.obstacle = QLabel(self.issue_part)
        self.obstacle.setObjectName(u"obstacle")
        self.obstacle.setTextFormat(Qt.TextFormat.PlainText)
        self.obstacle.setWordWrap(True)
        self.obstacle.setProperty(u"role", u"problem")

        self.issue_part_rows.addWidget(self.obstacle)

        self.obstacle_link = QPushButton(self.issue_part)
        self.obstacle_link.setObjectName(u"obstacle_link")
        self.obstacle_link.setProperty(u"role", u"link")

        self.issue_part_rows.addWidget(self.obstacle_link)

        self.issue = QPushButton(self.issue_part)
        self.issue.setObjectName(u"issue")
        self.issue.setProperty(u"role", u"primary")

        self.issue_part_rows.addWidget(self.issue)


        self.side_rows.addWidget(self.issue_part)

        self.take_title = QLabel(self.side_content)
        self.take_title.setObjectName(u"take_title")
        self.take_title.setTextFormat(Qt.TextFormat.PlainText)
        self.take_title.setProperty(u"role", u"section")

        self.side_rows.addWidget(self.take_title)

        self.print = QPushButton(self.side_content)
        self.print.setObjectName(u"print")
        icon = QIcon(QIcon.fromTheme(u"printer"))
        self.print.setIcon(icon)

        self.side_rows.addWidget(self.print)

        self.save_pdf = QPushButton(self.side_content)
        self.save_pdf.setObjectName(u"save_pdf")
        icon1 = QIcon(QIcon.fromTheme(u"download-simple"))
        self.save_pdf.setIcon(icon1)

        self.side_rows.addWidget(self.save_pdf)

        self.save_workbook = QPushButton(self.side_content)
        self.save_workbook.setObjectName(u"save_workbook")
        icon2 = QIcon(QIcon.fromTheme(u"table"))
        self.save_workbook.setIcon(icon2)

        self.side_rows.addWidget(self.save_workbook)

        self.dates = PaperDates(self.side_content)
        self.dates.setObjectName(u"dates")

        self.side_rows.addWidget(self.dates)

        self.side_end = QSpacerItem(20, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side_rows.addItem(self.side_end)

        self.side.setWidget(self.side_content)

        self.body.addWidget(self.side)


        self.page_rows.addLayout(self.body)

        self.why = WhyBar(PdfPreviewForm)
        self.why.setObjectName(u"why")

        self.page_rows.addWidget(self.why)

        self.month_label.setBuddy(self.month)
        self.shown_label.setBuddy(self.shown)
        self.issued_on_label.setBuddy(self.issued_on)
        QWidget.setTabOrder(self.zoom_out, self.zoom_in)
        QWidget.setTabOrder(self.zoom_in, self.fit)
        QWidget.setTabOrder(self.fit, self.paper)
        QWidget.setTabOrder(self.paper, self.open_review)
        QWidget.setTabOrder(self.open_review, self.month)
        QWidget.setTabOrder(self.month, self.shown)
        QWidget.setTabOrder(self.shown, self.issued_on)
        QWidget.setTabOrder(self.issued_on, self.obstacle_link)
        QWidget.setTabOrder(self.obstacle_link, self.issue)
        QWidget.setTabOrder(self.issue, self.print)
        QWidget.setTabOrder(self.print, self.save_pdf)
        QWidget.setTabOrder(self.save_pdf, self.save_workbook)

        self.retranslateUi(PdfPreviewForm)
    # setupUi

    def retranslateUi(self, PdfPreviewForm: QWidget) -> None:
        self.title.setText("")
        self.page_of.setText(QCoreApplication.translate("PdfPreviewForm", u"Page 1 of 1", None))
        self.zoom_out.setAccessibleName(QCoreApplication.translate("PdfPreviewForm", u"Smaller pages", None))
        self.zoom_out.setToolTip(QCoreApplication.translate("PdfPreviewForm", u"Smaller pages (-)", None))
        self.zoom_out.setText(QCoreApplication.translate("PdfPreviewForm", u"\u2212", None))
        self.zoom.setText(QCoreApplication.translate("PdfPreviewForm", u"100%", None))
        self.zoom_in.setAccessibleName(QCoreApplication.translate("PdfPreviewForm", u"Larger pages", None))
        self.zoom_in.setToolTip(QCoreApplication.translate("PdfPreviewForm", u"Larger pages (+)", None))
        self.zoom_in.setText(QCoreApplication.translate("PdfPreviewForm", u"+", None))
        self.fit.setText(QCoreApplication.translate("PdfPreviewForm", u"&Fit width", None))
        self.paper.setAccessibleName(QCoreApplication.translate("PdfPreviewForm", u"Pages of the paper", None))
        self.paper.setAccessibleDescription(QCoreApplication.translate("PdfPreviewForm", u"Arrow and Page keys scroll; plus and minus change the size", None))
        self.side.setAccessibleName(QCoreApplication.translate("PdfPreviewForm", u"What can be done with the paper", None))
        self.open_review.setText(QCoreApplication.translate("PdfPreviewForm", u"Open the re&view", None))
        self.month_label.setText(QCoreApplication.translate("PdfPreviewForm", u"&Month", None))
        self.shown_label.setText(QCoreApplication.translate("PdfPreviewForm", u"Children appear &by", None))
        self.shown_note.setText("")
        self.issue_title.setText(QCoreApplication.translate("PdfPreviewForm", u"Issue", None))
        self.addressee.setText("")
        self.issued_on_label.setText(QCoreApplication.translate("PdfPreviewForm", u"&Date of issue", None))
        self.issued_on.setAccessibleName(QCoreApplication.translate("PdfPreviewForm", u"Date of issue", None))
        self.issue_note.setText("")
        self.obstacle.setText("")
        self.obstacle_link.setText(QCoreApplication.translate("PdfPreviewForm", u"Open the review", None))
        self.issue.setText(QCoreApplication.translate("PdfPreviewForm", u"&Issue", None))
        self.take_title.setText(QCoreApplication.translate("PdfPreviewForm", u"Print or keep a copy", None))
        self.print.setText(QCoreApplication.translate("PdfPreviewForm", u"&Print\u2026", None))
        self.save_pdf.setText(QCoreApplication.translate("PdfPreviewForm", u"Save a&s PDF\u2026", None))
        self.save_workbook.setText(QCoreApplication.translate("PdfPreviewForm", u"Save as &workbook\u2026", None))
        pass
    # retranslateUi
