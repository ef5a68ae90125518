# Compiled from ui/review_child_letter.ui by `make forms`. Never edited by hand.
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from iro_desk.ui.widgets.text_area import TextArea
class Ui_ChildLetterForm(object):
    def setupUi(self, ChildLetterForm: QWidget) -> None:
        if not ChildLetterForm.objectName():
            ChildLetterForm.setObjectName(u"ChildLetterForm")
        self.column_1 = QVBoxLayout(ChildLetterForm)
        self.column_1.setSpacing(8)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 8, 8)
        self.heading = QLabel(ChildLetterForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.column_1.addWidget(self.heading)

        self.about = QLabel(ChildLetterForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.column_1.addWidget(self.about)

        self.personal_field = QVBoxLayout()
        self.personal_field.setSpacing(4)
        self.personal_field.setObjectName(u"personal_field")
        self.personal_field.setContentsMargins(0, 0, 0, 0)
        self.personal_label = QLabel(ChildLetterForm)
        self.personal_label.setObjectName(u"personal_label")
        self.personal_label.setTextFormat(Qt.TextFormat.PlainText)
        self.personal_label.setProperty(u"role", u"strong")

        self.personal_field.addWidget(self.personal_label)

        self.personal = TextArea(ChildLetterForm)
        self.personal.setObjectName(u"personal")

        self.personal_field.addWidget(self.personal)


        self.column_1.addLayout(self.personal_field)

        self.reading = QLabel(ChildLetterForm)
        self.reading.setObjectName(u"reading")
        self.reading.setTextFormat(Qt.TextFormat.PlainText)
        self.reading.setWordWrap(True)
        self.reading.setProperty(u"role", u"strong")

        self.column_1.addWidget(self.reading)

        self.hardest = QLabel(ChildLetterForm)
        self.hardest.setObjectName(u"hardest")
        self.hardest.setTextFormat(Qt.TextFormat.PlainText)
        self.hardest.setWordWrap(True)
        self.hardest.setProperty(u"role", u"quiet")

        self.column_1.addWidget(self.hardest)

        self.findings = QLabel(ChildLetterForm)
        self.findings.setObjectName(u"findings")
        self.findings.setTextFormat(Qt.TextFormat.PlainText)
        self.findings.setWordWrap(True)
        self.findings.setProperty(u"role", u"quiet")

        self.column_1.addWidget(self.findings)

        self.is_checked = QCheckBox(ChildLetterForm)
        self.is_checked.setObjectName(u"is_checked")

        self.column_1.addWidget(self.is_checked)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.see = QPushButton(ChildLetterForm)
        self.see.setObjectName(u"see")

        self.buttons.addWidget(self.see)

        self.buttons_gap = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_gap)


        self.column_1.addLayout(self.buttons)

        self.problem = QLabel(ChildLetterForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column_1.addWidget(self.problem)

        self.wording_field = QVBoxLayout()
        self.wording_field.setSpacing(4)
        self.wording_field.setObjectName(u"wording_field")
        self.wording_field.setContentsMargins(0, 0, 0, 0)
        self.wording_label = QLabel(ChildLetterForm)
        self.wording_label.setObjectName(u"wording_label")
        self.wording_label.setTextFormat(Qt.TextFormat.PlainText)
        self.wording_label.setProperty(u"role", u"strong")

        self.wording_field.addWidget(self.wording_label)

        self.wording = TextArea(ChildLetterForm)
        self.wording.setObjectName(u"wording")

        self.wording_field.addWidget(self.wording)


        self.column_1.addLayout(self.wording_field)

        self.wording_buttons = QHBoxLayout()
        self.wording_buttons.setSpacing(8)
        self.wording_buttons.setObjectName(u"wording_buttons")
        self.wording_buttons.setContentsMargins(0, 0, 0, 0)
        self.default_wording = QPushButton(ChildLetterForm)
        self.default_wording.setObjectName(u"default_wording")

        self.wording_buttons.addWidget(self.default_wording)

        self.wording_buttons_gap = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.wording_buttons.addItem(self.wording_buttons_gap)


        self.column_1.addLayout(self.wording_buttons)

        self.gap_end = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_1.addItem(self.gap_end)

        self.personal_label.setBuddy(self.personal)
        self.wording_label.setBuddy(self.wording)
        QWidget.setTabOrder(self.personal, self.is_checked)
        QWidget.setTabOrder(self.is_checked, self.see)
        QWidget.setTabOrder(self.see, self.wording)
        QWidget.setTabOrder(self.wording, self.default_wording)

        self.retranslateUi(ChildLetterForm)
    # setupUi

    def retranslateUi(self, ChildLetterForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("ChildLetterForm", u"The letter to the child", None))
        self.about.setText(QCoreApplication.translate("ChildLetterForm", u"It is filled from what was said and decided. Add a paragraph of your own, read the letter, and tick.", None))
        self.personal_label.setText(QCoreApplication.translate("ChildLetterForm", u"Your own &paragraph", None))
        self.reading.setText("")
        self.hardest.setText("")
        self.findings.setText("")
        self.is_checked.setText(QCoreApplication.translate("ChildLetterForm", u"I looked for what is &sensitive in this letter", None))
        self.see.setText(QCoreApplication.translate("ChildLetterForm", u"See the &letter", None))
        self.problem.setText("")
        self.wording_label.setText(QCoreApplication.translate("ChildLetterForm", u"&Wording of this letter. Fields in braces are filled in.", None))
        self.default_wording.setText(QCoreApplication.translate("ChildLetterForm", u"&Use the usual wording", None))
        pass
    # retranslateUi
