# Compiled from ui/review_participation.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.text_area import TextArea

class Ui_ParticipationForm(object):
    def setupUi(self, ParticipationForm: QWidget) -> None:
        if not ParticipationForm.objectName():
            ParticipationForm.setObjectName(u"ParticipationForm")
        self.column_1 = QVBoxLayout(ParticipationForm)
        self.column_1.setSpacing(8)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 0, 0)
        self.participation_heading = QLabel(ParticipationForm)
        self.participation_heading.setObjectName(u"participation_heading")
        self.participation_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.participation_heading.setProperty(u"role", u"section")

        self.column_1.addWidget(self.participation_heading)

        self.column_2 = QVBoxLayout()
        self.column_2.setSpacing(4)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(0, 0, 0, 0)
        self.participation_code_label = QLabel(ParticipationForm)
        self.participation_code_label.setObjectName(u"participation_code_label")
        self.participation_code_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_2.addWidget(self.participation_code_label)

        self.participation_code = ChoiceField(ParticipationForm)
        self.participation_code.setObjectName(u"participation_code")
        self.participation_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.participation_code.setMinimumContentsLength(8)

        self.column_2.addWidget(self.participation_code)


        self.column_1.addLayout(self.column_2)

        self.row_1 = QHBoxLayout()
        self.row_1.setSpacing(8)
        self.row_1.setObjectName(u"row_1")
        self.row_1.setContentsMargins(0, 0, 0, 0)
        self.suggestion = QLabel(ParticipationForm)
        self.suggestion.setObjectName(u"suggestion")
        self.suggestion.setTextFormat(Qt.TextFormat.PlainText)
        self.suggestion.setWordWrap(True)
        self.suggestion.setProperty(u"role", u"quiet")

        self.row_1.addWidget(self.suggestion)

        self.take_suggestion = QPushButton(ParticipationForm)
        self.take_suggestion.setObjectName(u"take_suggestion")

        self.row_1.addWidget(self.take_suggestion)

        self.row_1.setStretch(0, 1)

        self.column_1.addLayout(self.row_1)

        self.participation_problem = QLabel(ParticipationForm)
        self.participation_problem.setObjectName(u"participation_problem")
        self.participation_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.participation_problem.setWordWrap(True)
        self.participation_problem.setProperty(u"role", u"problem")

        self.column_1.addWidget(self.participation_problem)

        self.column_3 = QVBoxLayout()
        self.column_3.setSpacing(4)
        self.column_3.setObjectName(u"column_3")
        self.column_3.setContentsMargins(0, 0, 0, 0)
        self.how_took_part_label = QLabel(ParticipationForm)
        self.how_took_part_label.setObjectName(u"how_took_part_label")
        self.how_took_part_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_3.addWidget(self.how_took_part_label)

        self.how_took_part = TextArea(ParticipationForm)
        self.how_took_part.setObjectName(u"how_took_part")

        self.column_3.addWidget(self.how_took_part)


        self.column_1.addLayout(self.column_3)

        self.row_2 = QHBoxLayout()
        self.row_2.setSpacing(16)
        self.row_2.setObjectName(u"row_2")
        self.row_2.setContentsMargins(0, 0, 0, 0)
        self.child_chaired = QCheckBox(ParticipationForm)
        self.child_chaired.setObjectName(u"child_chaired")

        self.row_2.addWidget(self.child_chaired)

        self.child_co_chaired = QCheckBox(ParticipationForm)
        self.child_co_chaired.setObjectName(u"child_co_chaired")

        self.row_2.addWidget(self.child_co_chaired)

        self.spacer_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_2.addItem(self.spacer_1)

        self.row_2.setStretch(2, 1)

        self.column_1.addLayout(self.row_2)

        self.participation_code_label.setBuddy(self.participation_code)
        self.how_took_part_label.setBuddy(self.how_took_part)
        QWidget.setTabOrder(self.participation_code, self.take_suggestion)
        QWidget.setTabOrder(self.take_suggestion, self.how_took_part)
        QWidget.setTabOrder(self.how_took_part, self.child_chaired)
        QWidget.setTabOrder(self.child_chaired, self.child_co_chaired)

        self.retranslateUi(ParticipationForm)
    # setupUi

    def retranslateUi(self, ParticipationForm: QWidget) -> None:
        self.participation_heading.setText(QCoreApplication.translate("ParticipationForm", u"How the child took part", None))
        self.participation_code_label.setText(QCoreApplication.translate("ParticipationForm", u"Participation code of the national return", None))
        self.suggestion.setText("")
        self.take_suggestion.setText(QCoreApplication.translate("ParticipationForm", u"&Take it", None))
        self.participation_problem.setText("")
        self.how_took_part_label.setText(QCoreApplication.translate("ParticipationForm", u"How the child took part", None))
        self.child_chaired.setText(QCoreApplication.translate("ParticipationForm", u"The child chaired the review", None))
        self.child_co_chaired.setText(QCoreApplication.translate("ParticipationForm", u"The child co-chaired it", None))
        pass
    # retranslateUi
