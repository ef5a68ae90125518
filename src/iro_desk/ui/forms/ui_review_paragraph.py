# Compiled from ui/review_paragraph.ui by `make forms`. Never edited by hand.
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

from iro_desk.ui.widgets.text_area import TextArea
class Ui_ParagraphForm(object):
    def setupUi(self, ParagraphForm: QWidget) -> None:
        if not ParagraphForm.objectName():
            ParagraphForm.setObjectName(u"ParagraphForm")
        self.column_1 = QVBoxLayout(ParagraphForm)
        self.column_1.setSpacing(8)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 8, 8)
        self.personal_field = QVBoxLayout()
        self.personal_field.setSpacing(4)
        self.personal_field.setObjectName(u"personal_field")
        self.personal_field.setContentsMargins(0, 0, 0, 0)
        self.personal_label = QLabel(ParagraphForm)
        self.personal_label.setObjectName(u"personal_label")
        self.personal_label.setTextFormat(Qt.TextFormat.PlainText)
        self.personal_label.setProperty(u"role", u"strong")

        self.personal_field.addWidget(self.personal_label)

        self.personal = TextArea(ParagraphForm)
        self.personal.setObjectName(u"personal")

        self.personal_field.addWidget(self.personal)


        self.column_1.addLayout(self.personal_field)

        self.problem = QLabel(ParagraphForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column_1.addWidget(self.problem)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.see = QPushButton(ParagraphForm)
        self.see.setObjectName(u"see")

        self.buttons.addWidget(self.see)

        self.close = QPushButton(ParagraphForm)
        self.close.setObjectName(u"close")

        self.buttons.addWidget(self.close)

        self.buttons_gap = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_gap)


        self.column_1.addLayout(self.buttons)

        self.personal_label.setBuddy(self.personal)
        QWidget.setTabOrder(self.personal, self.see)
        QWidget.setTabOrder(self.see, self.close)

        self.retranslateUi(ParagraphForm)
    # setupUi

    def retranslateUi(self, ParagraphForm: QWidget) -> None:
        self.personal_label.setText(QCoreApplication.translate("ParagraphForm", u"Your own para&graph in this letter", None))
        self.problem.setText("")
        self.see.setText(QCoreApplication.translate("ParagraphForm", u"See the letter", None))
        self.close.setText(QCoreApplication.translate("ParagraphForm", u"Done", None))
        pass
    # retranslateUi
