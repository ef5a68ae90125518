# Compiled from ui/review_minutes.ui by `make forms`. Never edited by hand.
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

from iro_desk.ui.widgets.answer_field import AnswerField
from iro_desk.ui.widgets.text_area import TextArea
class Ui_MinutesForm(object):
    def setupUi(self, MinutesForm: QWidget) -> None:
        if not MinutesForm.objectName():
            MinutesForm.setObjectName(u"MinutesForm")
        self.column_1 = QVBoxLayout(MinutesForm)
        self.column_1.setSpacing(8)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 8, 8)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(MinutesForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.head.addWidget(self.heading)

        self.carry = QPushButton(MinutesForm)
        self.carry.setObjectName(u"carry")

        self.head.addWidget(self.carry)

        self.show_versions = QPushButton(MinutesForm)
        self.show_versions.setObjectName(u"show_versions")
        self.show_versions.setProperty(u"role", u"link")
        self.show_versions.setCheckable(True)

        self.head.addWidget(self.show_versions)

        self.head.setStretch(0, 1)

        self.column_1.addLayout(self.head)

        self.prompt = QLabel(MinutesForm)
        self.prompt.setObjectName(u"prompt")
        self.prompt.setTextFormat(Qt.TextFormat.PlainText)
        self.prompt.setWordWrap(True)
        self.prompt.setProperty(u"role", u"quiet")

        self.column_1.addWidget(self.prompt)

        self.known = QLabel(MinutesForm)
        self.known.setObjectName(u"known")
        self.known.setTextFormat(Qt.TextFormat.PlainText)
        self.known.setWordWrap(True)

        self.column_1.addWidget(self.known)

        self.status_row = QHBoxLayout()
        self.status_row.setSpacing(8)
        self.status_row.setObjectName(u"status_row")
        self.status_row.setContentsMargins(0, 0, 0, 0)
        self.status_label = QLabel(MinutesForm)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setTextFormat(Qt.TextFormat.PlainText)
        self.status_label.setProperty(u"role", u"strong")

        self.status_row.addWidget(self.status_label)

        self.status = AnswerField(MinutesForm)
        self.status.setObjectName(u"status")

        self.status_row.addWidget(self.status)

        self.gap_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.status_row.addItem(self.gap_1)

        self.count = QLabel(MinutesForm)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty(u"role", u"quiet")

        self.status_row.addWidget(self.count)


        self.column_1.addLayout(self.status_row)

        self.carried = QLabel(MinutesForm)
        self.carried.setObjectName(u"carried")
        self.carried.setTextFormat(Qt.TextFormat.PlainText)
        self.carried.setWordWrap(True)
        self.carried.setProperty(u"role", u"quiet")

        self.column_1.addWidget(self.carried)

        self.text_field = QVBoxLayout()
        self.text_field.setSpacing(4)
        self.text_field.setObjectName(u"text_field")
        self.text_field.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(MinutesForm)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setProperty(u"role", u"strong")

        self.text_field.addWidget(self.text_label)

        self.text = TextArea(MinutesForm)
        self.text.setObjectName(u"text")

        self.text_field.addWidget(self.text)


        self.column_1.addLayout(self.text_field)

        self.sides = QHBoxLayout()
        self.sides.setSpacing(16)
        self.sides.setObjectName(u"sides")
        self.sides.setContentsMargins(0, 0, 0, 0)
        self.strengths_field = QVBoxLayout()
        self.strengths_field.setSpacing(4)
        self.strengths_field.setObjectName(u"strengths_field")
        self.strengths_field.setContentsMargins(0, 0, 0, 0)
        self.strengths_label = QLabel(MinutesForm)
        self.strengths_label.setObjectName(u"strengths_label")
        self.strengths_label.setTextFormat(Qt.TextFormat.PlainText)
        self.strengths_label.setProperty(u"role", u"strong")

        self.strengths_field.addWidget(self.strengths_label)

        self.strengths = TextArea(MinutesForm)
        self.strengths.setObjectName(u"strengths")

        self.strengths_field.addWidget(self.strengths)


        self.sides.addLayout(self.strengths_field)

        self.worries_field = QVBoxLayout()
        self.worries_field.setSpacing(4)
        self.worries_field.setObjectName(u"worries_field")
        self.worries_field.setContentsMargins(0, 0, 0, 0)
        self.worries_label = QLabel(MinutesForm)
        self.worries_label.setObjectName(u"worries_label")
        self.worries_label.setTextFormat(Qt.TextFormat.PlainText)
        self.worries_label.setProperty(u"role", u"strong")

        self.worries_field.addWidget(self.worries_label)

        self.worries = TextArea(MinutesForm)
        self.worries.setObjectName(u"worries")

        self.worries_field.addWidget(self.worries)


        self.sides.addLayout(self.worries_field)


        self.column_1.addLayout(self.sides)

        self.problem = QLabel(MinutesForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column_1.addWidget(self.problem)

        self.last_place = QWidget(MinutesForm)
        self.last_place.setObjectName(u"last_place")
        self.last_rows = QVBoxLayout(self.last_place)
        self.last_rows.setSpacing(4)
        self.last_rows.setObjectName(u"last_rows")
        self.last_rows.setContentsMargins(0, 0, 0, 0)
        self.last_heading = QLabel(self.last_place)
        self.last_heading.setObjectName(u"last_heading")
        self.last_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.last_heading.setWordWrap(True)
        self.last_heading.setProperty(u"role", u"strong")

        self.last_rows.addWidget(self.last_heading)

        self.last_words = QLabel(self.last_place)
        self.last_words.setObjectName(u"last_words")
        self.last_words.setTextFormat(Qt.TextFormat.PlainText)
        self.last_words.setWordWrap(True)
        self.last_words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.last_rows.addWidget(self.last_words)


        self.column_1.addWidget(self.last_place)

        self.text_label.setBuddy(self.text)
        self.strengths_label.setBuddy(self.strengths)
        self.worries_label.setBuddy(self.worries)
        QWidget.setTabOrder(self.carry, self.show_versions)
        QWidget.setTabOrder(self.show_versions, self.status)
        QWidget.setTabOrder(self.status, self.text)
        QWidget.setTabOrder(self.text, self.strengths)
        QWidget.setTabOrder(self.strengths, self.worries)

        self.retranslateUi(MinutesForm)
    # setupUi

    def retranslateUi(self, MinutesForm: QWidget) -> None:
        self.heading.setText("")
        self.carry.setText(QCoreApplication.translate("MinutesForm", u"Carry forward", None))
        self.carry.setToolTip(QCoreApplication.translate("MinutesForm", u"Put the last review\u2019s words here, marked as carried", None))
        self.show_versions.setText(QCoreApplication.translate("MinutesForm", u"Versions", None))
        self.show_versions.setToolTip(QCoreApplication.translate("MinutesForm", u"Compare earlier versions, and restore one", None))
        self.prompt.setText("")
        self.known.setText("")
        self.status_label.setText(QCoreApplication.translate("MinutesForm", u"Where it stands", None))
        self.status.setAccessibleName(QCoreApplication.translate("MinutesForm", u"Where it stands", None))
        self.count.setText("")
        self.carried.setText("")
        self.text_label.setText(QCoreApplication.translate("MinutesForm", u"What the record says", None))
        self.strengths_label.setText(QCoreApplication.translate("MinutesForm", u"What goes well", None))
        self.worries_label.setText(QCoreApplication.translate("MinutesForm", u"What worries", None))
        self.problem.setText("")
        self.last_heading.setText("")
        self.last_words.setText("")
        pass
    # retranslateUi
