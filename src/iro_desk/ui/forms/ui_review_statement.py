# Compiled from ui/review_statement.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.text_area import TextArea

class Ui_StatementForm(object):
    def setupUi(self, StatementForm: QWidget) -> None:
        if not StatementForm.objectName():
            StatementForm.setObjectName(u"StatementForm")
        self.column_1 = QVBoxLayout(StatementForm)
        self.column_1.setSpacing(10)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 4, 8, 0)
        self.statement_heading = QLabel(StatementForm)
        self.statement_heading.setObjectName(u"statement_heading")
        self.statement_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.statement_heading.setProperty(u"role", u"section")

        self.column_1.addWidget(self.statement_heading)

        self.row_1 = QHBoxLayout()
        self.row_1.setSpacing(8)
        self.row_1.setObjectName(u"row_1")
        self.row_1.setContentsMargins(0, 0, 0, 0)
        self.column_2 = QVBoxLayout()
        self.column_2.setSpacing(4)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(0, 0, 0, 0)
        self.agreement_label = QLabel(StatementForm)
        self.agreement_label.setObjectName(u"agreement_label")
        self.agreement_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_2.addWidget(self.agreement_label)

        self.agreement = ChoiceField(StatementForm)
        self.agreement.setObjectName(u"agreement")
        self.agreement.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.agreement.setMinimumContentsLength(8)

        self.column_2.addWidget(self.agreement)


        self.row_1.addLayout(self.column_2)

        self.spacer_1 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_1.addItem(self.spacer_1)

        self.row_1.setStretch(0, 1)
        self.row_1.setStretch(1, 1)

        self.column_1.addLayout(self.row_1)

        self.column_3 = QVBoxLayout()
        self.column_3.setSpacing(4)
        self.column_3.setObjectName(u"column_3")
        self.column_3.setContentsMargins(0, 0, 0, 0)
        self.statement_label = QLabel(StatementForm)
        self.statement_label.setObjectName(u"statement_label")
        self.statement_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_3.addWidget(self.statement_label)

        self.statement = TextArea(StatementForm)
        self.statement.setObjectName(u"statement")

        self.column_3.addWidget(self.statement)


        self.column_1.addLayout(self.column_3)

        self.problem = QLabel(StatementForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column_1.addWidget(self.problem)

        self.spacer_2 = QSpacerItem(40, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_1.addItem(self.spacer_2)

        self.agreement_label.setBuddy(self.agreement)
        self.statement_label.setBuddy(self.statement)
        QWidget.setTabOrder(self.agreement, self.statement)

        self.retranslateUi(StatementForm)
    # setupUi

    def retranslateUi(self, StatementForm: QWidget) -> None:
        self.statement_heading.setText(QCoreApplication.translate("StatementForm", u"My statement", None))
        self.agreement_label.setText(QCoreApplication.translate("StatementForm", u"Does the plan meet the child's needs?", None))
        self.statement_label.setText(QCoreApplication.translate("StatementForm", u"Reasons", None))
        self.problem.setText("")
        pass
    # retranslateUi
